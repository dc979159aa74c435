"""Which teammate a piece of a line names, and which teammates a few typed letters can become.

Names fit without case, diacritics or the particles of a surname. Nothing is guessed: two people who fit equally well
are both given back, and a name fits in whole words only ('samen' is not Sam).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from oneonone.capture.text import Tokens, fold, tokens_of
from oneonone.capture.words.phrase import word_set
from oneonone.model.names import PARTICLES
from oneonone.model.ordinary_names import ORDINARY

_PARTICLES = PARTICLES | word_set("'t 's 'd 'n vd v.d. v d vander vande")
#: Short words with which a line may well begin; two letters and a space never complete these.
_SHORT_WORDS = word_set(
    """
    am an as at be by do go he hi if in is it me my no of oh ok on or so to up us we ill al as de di do ed en er ga ha
    he hè hi ik in is ja je ma me na nb nl nu of om op pm te uw vr wo ze zo
    """
)


@dataclass(frozen=True, slots=True)
class Person:
    """A teammate as far as a line needs to know one."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class NameFound:
    """The people whom the tokens up to `end` (exclusive) name: one, or several who fit equally well."""

    people: tuple[Person, ...]
    end: int
    #: The name is followed by 's, or a Dutch s: "Noor's birthday", 'Noors moeder'.
    possessive: bool = False
    #: One word that is also an ordinary word: Will, Mei, Rose.
    ordinary: bool = False
    #: A surname alone.
    surname: bool = False


class _Named:
    """A person's name in its parts: given names, particles and the rest of the surname."""

    __slots__ = ("core", "doubled", "given", "particles", "person", "words")

    def __init__(self, person: Person) -> None:
        self.person = person
        tokens = tokens_of(person.name)
        self.words = [token.word for token in tokens if token.word != "-"]
        self.doubled = len(tokens) > 2 and tokens[1].word == "-"
        at = 1 + self.doubled
        while at < len(self.words) and not (self.words[at] in _PARTICLES or at == len(self.words) - 1):
            at += 1
        self.given = self.words[:at] if at < len(self.words) else self.words
        rest = self.words[len(self.given) :]
        start = 0
        while start < len(rest) - 1 and rest[start] in _PARTICLES:
            start += 1
        self.particles, self.core = rest[:start], rest[start:]


@lru_cache(maxsize=16)
def _parts(names: tuple[Person, ...]) -> tuple[_Named, ...]:
    return tuple(_Named(person) for person in names if fold(person.name).strip())


def find_name(tokens: Tokens, index: int, names: Sequence[Person], *, prefer: Person | None = None) -> NameFound | None:
    """Whom the tokens from `index` name; the longest fit, then a whole name before a first name before a surname."""
    best: list[tuple[int, int, Person]] = []
    possessive = False
    for named in _parts(tuple(names)):
        fits = list(_fits(tokens, index, named, owning=False))
        if not fits:
            continue
        end, rank = max(fits)
        best.append((end, rank, named.person))
    if not best:
        possessive = True
        for named in _parts(tuple(names)):
            best += [(end, rank, named.person) for end, rank in _fits(tokens, index, named, owning=True)]
    if not best:
        return None
    longest = max((end, rank) for end, rank, _ in best)
    people = [person for end, rank, person in best if (end, rank) == longest]
    if prefer is not None and any(person == prefer and end == longest[0] for end, _, person in best):
        people = [prefer]
    if len(people) > 1:
        people = _as_written(tokens, index, longest[0], people)
    alone = longest[0] == index + 1 or (longest[0] == index + 2 and tokens[index].word in ("de", "het"))
    word = tokens[longest[0] - 1].word.removesuffix("'s")
    return NameFound(
        tuple(dict.fromkeys(people)), longest[0], possessive, alone and word in ORDINARY, longest[1] == _SURNAME
    )


_WHOLE, _FIRST, _PART, _SURNAME = 4, 3, 2, 1


def _fits(tokens: Tokens, index: int, named: _Named, *, owning: bool) -> Iterator[tuple[int, int]]:
    """Each end up to which the tokens name this person, with the kind of name it is."""
    for length in range(len(named.given), 0, -1):
        end = _same(tokens, index, named.given[:length], owning and not named.core)
        if end is None:
            if owning and (end := _same(tokens, index, named.given[:length], owning)):
                yield end, _FIRST
            continue
        yield end, _PART if named.doubled and length == 1 else _FIRST if named.core else _WHOLE
        if not named.core:
            continue
        core = _past_particles(tokens, end, named)
        for start in {core, end}:
            whole = _same(tokens, start, named.core, owning)
            if whole is not None:
                yield whole, _WHOLE
        initial = _initial(tokens, end, named)
        if initial is not None:
            yield initial, _WHOLE
    if named.core:
        end = _same(tokens, _past_particles(tokens, index, named), named.core, owning)
        if end is not None:
            yield end, _SURNAME


def _same(tokens: Tokens, index: int, wanted: Sequence[str], owning: bool) -> int | None:
    """Past `wanted`, with or without hyphens between its words; None where something else stands."""
    at = index
    for place, word in enumerate(wanted):
        if place and at < len(tokens) and tokens[at].word == "-" and tokens[at].start == tokens[at - 1].end:
            at += 1
        if at >= len(tokens):
            return None
        typed = tokens[at].word
        if owning and place == len(wanted) - 1:
            if typed not in (f"{word}'s", f"{word}s", f"{word}'"):
                return None
        elif typed != word:
            return None
        at += 1
    return at if wanted else None


def _past_particles(tokens: Tokens, index: int, named: _Named) -> int:
    """Past particles that this surname has, written out or shortened."""
    at = index
    while at < len(tokens) and named.particles:
        word = tokens[at].word
        short = word in ("vd", "v.d.", "vander", "vande", "v", "d", "/", ".") and named.particles[0] == "van"
        if word not in named.particles and not short:
            break
        at += 1
    return at


def _initial(tokens: Tokens, index: int, named: _Named) -> int | None:
    """'Sam J', 'Sam J.': the first letter of the surname, in a capital."""
    if index >= len(tokens):
        return None
    token = tokens[index]
    if len(token.text) != 1 or not token.text.isupper() or token.text in ("I", "A"):
        return None
    first_letters = {named.core[0][:1], (named.particles or named.core)[0][:1]}
    if token.word not in first_letters:
        return None
    dot = index + 1 < len(tokens) and tokens[index + 1].text == "." and tokens[index + 1].start == token.end
    return index + 1 + dot


def _as_written(tokens: Tokens, index: int, end: int, people: list[Person]) -> list[Person]:
    """Of people whose names differ only in diacritics those that are written exactly so; all of them if none is."""
    written = [token.text.casefold() for token in tokens[index:end]]
    exact = [one for one in people if set(written) <= {token.text.casefold() for token in tokens_of(one.name)}]
    return exact or people


def complete(prefix: str, names: Sequence[Person]) -> tuple[Person, ...]:
    """The people whose first name, surname or whole name begins with `prefix`; first names first, else as given."""
    typed = [token.word for token in tokens_of(prefix.lstrip().removeprefix("@")) if token.word != "-"]
    if not typed:
        return tuple(names)
    ranked: list[tuple[int, Person]] = []
    for named in _parts(tuple(names)):
        beginnings = (named.words, [*named.given, *named.core], named.core, [*named.particles, *named.core])
        for rank, beginning in enumerate(beginnings):
            if _begins(beginning, typed):
                ranked.append((rank // 2, named.person))
                break
    return tuple(person for _, person in sorted(ranked, key=lambda pair: pair[0]))


def _begins(name: Sequence[str], typed: Sequence[str]) -> bool:
    if len(typed) > len(name) or list(name[: len(typed) - 1]) != list(typed[:-1]):
        return False
    return name[len(typed) - 1].startswith(typed[-1])


def offer(line: str, names: Sequence[Person]) -> Person | None:
    """Whom two letters and a space at the very start stand for ('pr ' is Priya); None when they may be a word, or
    stand for more than one."""
    fitting = offers(line, names)
    return fitting[0] if len(fitting) == 1 else None


def offers(line: str, names: Sequence[Person]) -> tuple[Person, ...]:
    """All for whom they can stand."""
    letters = line[:2]
    if len(line) != 3 or line[2] != " " or not letters.isalpha() or fold(letters) in _SHORT_WORDS:
        return ()
    fitting = [one for one in _parts(tuple(names)) if one.given[0].startswith(fold(letters))]
    if any(one.given[0] == fold(letters) for one in fitting):
        return ()
    return tuple(one.person for one in fitting)
