"""Finding patterns of words in a note: light, in both languages at once, and with the place where each was found.

A pattern is written as words in order, with up to three words between them:

    sleep*/slept bad*/poor*      'sleeps badly', 'slept very poorly'
    look_forward to              an underscore: the next word follows at once
    tired*                       a star: any ending;  *dienst*: anywhere in the word

A table is a text of 'weight: pattern, pattern, …', each weight at the beginning of a line.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

Tag = TypeVar("Tag")

_GAP = 3
_WORD = re.compile(r"[^\W_]+(?:['’´`][^\W_]+)*")
_SENTENCE_END = re.compile(r"[.!?;…]+(?=[\s\"'”’)»]|$)|\n|[;•]")
_FURTHER = re.compile(r"(_|\s+)([^\s_]+)")
_WEIGHT = re.compile(r"^\s*(\d):", re.MULTILINE)
_NOT = {"cannot": ("can", "not"), "cant": ("can", "not"), "wont": ("will", "not"), "dont": ("do", "not"),
        "doesnt": ("does", "not"), "didnt": ("did", "not"), "isnt": ("is", "not"), "wasnt": ("was", "not"),
        "couldnt": ("could", "not"), "hasnt": ("has", "not"), "havent": ("have", "not")}  # fmt: skip
_NOT_ENDINGS = {"can": "can", "won": "will", "shan": "shall"}


@dataclass(frozen=True, slots=True)
class Token:
    """One plain word: lower case, no accents, contractions written out; `start` and `end` are places in the text."""

    word: str
    start: int
    end: int
    sentence: int


@dataclass(frozen=True, slots=True)
class Match(Generic[Tag]):
    """A pattern found: from token `first` to token `last`, both included."""

    tag: Tag
    weight: float
    first: int
    last: int


def as_set(words: str) -> frozenset[str]:
    """The words of a list written as a text."""
    return frozenset(words.split())


def any_of(phrases: str) -> re.Pattern[str]:
    """Finds any of the phrases, separated by commas, as whole words; they may be regular expressions."""
    return re.compile(rf"\b(?:{'|'.join(' '.join(one.split()) for one in phrases.split(','))})\b", re.IGNORECASE)


def plain(text: str) -> str:
    """Lower case without accents."""
    folded = unicodedata.normalize("NFKD", text.casefold())
    return folded if folded.isascii() else "".join(char for char in folded if not unicodedata.combining(char))


def tokens(text: str) -> list[Token]:
    """The words of a text, in order."""
    ends = [match.start() for match in _SENTENCE_END.finditer(text)]
    found: list[Token] = []
    sentence = 0
    for match in _WORD.finditer(text):
        while sentence < len(ends) and ends[sentence] < match.start():
            sentence += 1
        for word in _plain_words(match.group()):
            found.append(Token(word, match.start(), match.end(), sentence))
    return found


def _plain_words(word: str) -> tuple[str, ...]:
    word = plain(word)
    for mark in "’´`":
        word = word.replace(mark, "'")
    if "'" not in word:
        return _NOT.get(word, (word,))
    head, _, tail = word.partition("'")
    if tail == "t" and head.endswith("n"):
        return _NOT_ENDINGS.get(head, head[:-1]), "not"
    if tail in ("s", "d", "ll", "re", "ve", "m", "tje"):
        return (head,)
    return tuple(part for part in word.split("'") if part)


@dataclass(frozen=True, slots=True)
class _Part:
    words: frozenset[str]
    starts: tuple[str, ...]
    inside: tuple[str, ...]
    #: How many words may stand before it.
    gap: int

    def fits(self, word: str) -> bool:
        return (
            word in self.words
            or (bool(self.starts) and word.startswith(self.starts))
            or any(piece in word for piece in self.inside)
        )


class _Pattern(Generic[Tag]):
    """A pattern of which the first word is known to fit; the rest is only read when that happens."""

    __slots__ = ("_rest", "_written", "tag", "weight")

    def __init__(self, tag: Tag, weight: float, rest: str) -> None:
        self.tag = tag
        self.weight = weight
        self._written = rest
        self._rest: tuple[_Part, ...] | None = None if rest else ()

    def match(self, words: list[Token], at: int) -> int | None:
        """The place of its last word when its first word stands at `at`."""
        if self._rest is None:
            self._rest = tuple(_parts(self._written))
        place, sentence = at, words[at].sentence
        for part in self._rest:
            for ahead in range(place + 1, min(place + 2 + part.gap, len(words))):
                if words[ahead].sentence != sentence:
                    return None
                if part.fits(words[ahead].word):
                    place = ahead
                    break
            else:
                return None
        return place


class Table(Generic[Tag]):
    """Patterns with their tags, looked up by their first word."""

    def __init__(self, written: Iterable[tuple[Tag, str]]) -> None:
        self._words: dict[str, list[_Pattern[Tag]]] = defaultdict(list)
        self._starts: dict[str, list[_Pattern[Tag]]] = defaultdict(list)
        self._inside: list[tuple[str, _Pattern[Tag]]] = []
        for tag, text in written:
            for weight, pattern in _written(text):
                self._add(tag, weight, pattern)
        self._shortest = min(map(len, self._starts), default=1)
        self._longest = max(map(len, self._starts), default=0)

    def _add(self, tag: Tag, weight: float, pattern: str) -> None:
        end = next((place for place, char in enumerate(pattern) if char in " _\n"), len(pattern))
        known = _Pattern(tag, weight, pattern[end:])
        for choice in pattern[:end].split("/"):
            if choice.startswith("*"):
                self._inside.append((choice.strip("*"), known))
            elif choice.endswith("*"):
                self._starts[choice[:-1]].append(known)
            else:
                self._words[choice].append(known)

    def find(self, words: list[Token]) -> list[Match[Tag]]:
        """Every pattern that fits, in the order of the text."""
        found = []
        for at, token in enumerate(words):
            for pattern in self._beginning_with(token.word):
                last = pattern.match(words, at)
                if last is not None:
                    found.append(Match(pattern.tag, pattern.weight, at, last))
        return found

    def _beginning_with(self, word: str) -> Iterator[_Pattern[Tag]]:
        yield from self._words.get(word, ())
        for length in range(self._shortest, min(len(word), self._longest) + 1):
            yield from self._starts.get(word[:length], ())
        if len(word) > 4:
            for piece, pattern in self._inside:
                if piece in word:
                    yield pattern


def of_tables(*tables: Mapping[Tag, str]) -> Table[Tag]:
    """One table of several, such as one a language."""
    return Table((tag, text) for table in tables for tag, text in table.items())


def _written(text: str) -> Iterator[tuple[float, str]]:
    """Each pattern with the weight that stands before it; a line may be broken anywhere."""
    parts = _WEIGHT.split(text)
    for weight, patterns in zip(("1", *parts[1::2]), parts[::2], strict=True):
        for pattern in patterns.split(","):
            if pattern.strip():
                yield float(weight), pattern.strip()


def _parts(rest: str) -> Iterator[_Part]:
    """The words after the first; `rest` begins with what stands between."""
    for joined, part in _FURTHER.findall(rest):
        choices = part.split("/")
        yield _Part(
            words=frozenset(one for one in choices if "*" not in one),
            starts=tuple(one[:-1] for one in choices if one.endswith("*") and not one.startswith("*")),
            inside=tuple(one.strip("*") for one in choices if one.startswith("*")),
            gap=0 if joined == "_" else _GAP,
        )
