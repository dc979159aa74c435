"""Word classes, and finding them in a line.

The tables themselves are in `english` and `dutch`, to be read and extended by someone who knows the language and not
the program. An entry is a word or a phrase, entries are parted by commas. `a/b` in a phrase stands for either word, `…`
for up to six words in between, `*` at the front or the end of a single word for any beginning or ending (Dutch writes
compounds in one word).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import IntEnum, auto
from functools import lru_cache
from itertools import product
from typing import Final

Span = tuple[int, int]
Marks = dict["Mark", list[Span]]

GAP: Final = "…"
_WIDEST_GAP: Final = 6
#: How many words a lexicon keeps the classes of.
_REMEMBERED: Final = 8192


class Mark(IntEnum):
    """What a word or phrase can be in a line. The comment gives the English and the Dutch idea of it.

    A number, because a line is looked up by it hundreds of times.
    """

    # The grammar of a question
    YOU = auto()  # you · je, jij, u, ge
    YOUR = auto()  # your · jouw, uw
    ME = auto()  # I · ik
    WE = auto()  # we · wij
    OTHERS = auto()  # they, it, anyone · zij, het, iemand
    THE = auto()  # the, our, this · de, het, ons
    BE = auto()  # is, are · is, zijn
    HAVE = auto()  # have, has · heb, heeft
    DID = auto()  # do, does, did (English only)
    MODAL = auto()  # will, can · zal, kan
    FIRST = auto()  # verbs that can open a question (Dutch only): ligt, komt, haal
    FILLER = auto()  # just, really, by the way · even, eens, eigenlijk
    HABIT = auto()  # usually, ever, weleens: no single time is meant
    LINK = auto()  # prepositions and conjunctions: where a noun phrase ends
    JOIN = auto()  # and, but · en, maar
    WHEN = auto()  # when, by when, which week · wanneer, tegen wanneer
    HOW_MANY = auto()  # how many, what percentage · hoeveel, hoe groot
    HOW_LONG = auto()  # how long · hoe lang
    HOW_FAR = auto()  # how far · hoe ver
    HOW = auto()
    WHAT = auto()
    WHERE = auto()
    WHO = auto()
    WHY = auto()
    WHETHER = auto()  # whether, if · of

    # The politeness around a question
    KNOWING = auto()  # tell me, wonder, curious · weten, benieuwd, laat horen
    THINKING = auto()  # do you think · denk je
    HANDING_OUT = auto()  # I share, explain, announce: the manager's own news · vertellen, uitleggen

    # Marks of a status check
    PROGRESS_IDIOM = auto()  # where do we stand, how far along · stand van zaken, waar staan we
    DATE_IDIOM = auto()  # ETA, make the deadline · de deadline halen
    DONE_IDIOM = auto()  # what is left, get round to · wat moet er nog
    LATE_IDIOM = auto()  # the holdup · waar blijft
    ACTIVITY_IDIOM = auto()  # what are you working on · waar ben je mee bezig
    NEWS_IDIOM = auto()  # any news, heard back · nog iets gehoord, schot in
    NUMBER_IDIOM = auto()  # hit the target · het doel gehaald
    STATUS_NOUN = auto()  # status, progress, timeline · voortgang, stavaza
    METRIC = auto()  # turnover, figures, backlog · omzet, cijfers, achterstand
    STATE = auto()  # done, ready, on track · klaar, af, op schema
    STATE_OF_YOU = auto()  # what someone, not a thing, is asked to be: done, halfway · klaar met, zover
    STATE_AT_END = auto()  # in, out, back, live: only as the last word · binnen, weg, rond
    MOVING = auto()  # going, coming along, shaping up · lopen, vorderen
    FINISH = auto()  # finish, deliver, send · afronden, opleveren, sturen
    LATE = auto()  # late, delayed, taking so long · te laat, uitlopen
    YET = auto()  # yet, already, still · al, nog, inmiddels
    DATE = auto()  # by Friday, this week · vrijdag, deze week
    TASK = auto()  # project, report, order: what a board knows about · project, rapport, bestelling
    DOING = auto()  # verbs of doing a piece of work, whatever their form · doen, maken, bestellen
    REACHING = auto()  # call, speak to, get hold of · bellen, spreken, bereiken

    # Marks of a question about the person
    NEEDING = auto()  # verbs with the person as subject: feel, need, want · voelen, willen, missen
    TOUCHING = auto()  # what something does to the person: worries you, helps you · zit je dwars
    NEED_WORD = auto()  # energy, rest, proud, hardest · rust, trots, lastigst
    FOR_YOU = auto()  # for you, to you · voor jou
    OBSTACLE = auto()  # stuck, in your way · vastlopen, in de weg
    OPINION = auto()  # good, useful, realistic: a judgement is asked, no state · goed, nuttig, logisch
    PEOPLE = auto()  # mother, colleague · moeder, collega
    PRIVATE = auto()  # weekend, holiday, wedding · weekend, vakantie, bruiloft
    EXPERIENCE = auto()  # verbs of living through, not of working off: met, noticed · gemerkt
    LIGHT = auto()  # verbs that can be either, by what goes with them: find, take, give · vinden, nemen

    # Marks of arrangements
    GREETING = auto()
    ARRANGING = auto()  # our talk, find the room, shall we · ons gesprek, zullen we
    REQUEST = auto()  # can you send me, please bring · kun je me sturen


_OF_WORK: Final = frozenset({Mark.TASK, Mark.METRIC, Mark.STATUS_NOUN})


@dataclass(slots=True)
class _Step:
    """One word on the way through phrases that begin alike; `marks` of those that end here."""

    following: dict[str, _Step] = field(default_factory=dict)
    marks: list[Mark] = field(default_factory=list)


class Lexicon:
    """The word classes of one language, ready to be looked up."""

    def __init__(self, tables: Mapping[Mark, str]) -> None:
        self._words: dict[str, list[Mark]] = {}
        self._phrases: dict[str, _Step] = {}
        self._gapped: dict[str, list[tuple[tuple[str, ...], Mark]]] = {}
        self._endings: dict[str, list[Mark]] = {}
        self._beginnings: dict[str, list[Mark]] = {}
        for mark, table in tables.items():
            for entry in entries(table):
                self._add(entry, mark)
        self._ending_sizes = sorted({len(ending) for ending in self._endings}, reverse=True)
        self._beginning_sizes = sorted({len(beginning) for beginning in self._beginnings}, reverse=True)
        #: The classes of a single word.
        self.of = lru_cache(maxsize=_REMEMBERED)(self._classes)

    def _add(self, entry: str, mark: Mark) -> None:
        first, *rest = entry.split()
        if GAP in rest:
            self._gapped.setdefault(first, []).append((tuple(rest), mark))
        elif rest:
            step = self._phrases.setdefault(first, _Step())
            for word in rest:
                step = step.following.setdefault(word, _Step())
            step.marks.append(mark)
        elif entry.startswith("*"):
            self._endings.setdefault(entry[1:], []).append(mark)
        elif entry.endswith("*"):
            self._beginnings.setdefault(entry[:-1], []).append(mark)
        else:
            self._words.setdefault(entry, []).append(mark)

    def _classes(self, word: str) -> tuple[Mark, ...]:
        """The classes of `word`; one with a hyphen that is in no table has those of its parts that name work."""
        marks = list(self._words.get(word, ()))
        if not marks and "-" in word:
            marks.extend(mark for part in word.split("-") for mark in self._words.get(part, ()) if mark in _OF_WORK)
        ending = next((word[-size:] for size in self._ending_sizes if word[-size:] in self._endings), None)
        beginning = next((word[:size] for size in self._beginning_sizes if word[:size] in self._beginnings), None)
        marks.extend(self._endings[ending] if ending else ())
        marks.extend(self._beginnings[beginning] if beginning else ())
        return tuple(marks)

    def marks(self, words: Sequence[str]) -> Marks:
        """Every class found in `words`, with the spans where it stands; a phrase with a gap spans its first word."""
        found: Marks = {}
        for at, word in enumerate(words):
            for mark in self.of(word):
                found.setdefault(mark, []).append((at, at + 1))
            step = self._phrases.get(word)
            end = at + 1
            while step is not None:
                for mark in step.marks:
                    found.setdefault(mark, []).append((at, end))
                step = step.following.get(words[end]) if end < len(words) else None
                end += 1
            for rest, mark in self._gapped.get(word, ()):
                if rest[-1] in words and _phrase_end(words, at + 1, rest):
                    found.setdefault(mark, []).append((at, at + 1))
        return found


def word_set(words: str) -> frozenset[str]:
    """A small class of single words, written as they are read: parted by spaces."""
    return frozenset(words.split())


def entries(table: str) -> Iterator[str]:
    """The entries of a table, each `a/b` written out."""
    for entry in table.split(","):
        choices = [part.split("/") for part in entry.split()]
        if choices:
            yield from (" ".join(words) for words in product(*choices))


def _phrase_end(words: Sequence[str], at: int, rest: tuple[str, ...]) -> int:
    """Where the phrase that goes on with `rest` at `at` ends, or 0 where it does not stand here."""
    for index, part in enumerate(rest):
        if part == GAP:
            after = rest[index + 1 :]
            for start in range(at, min(len(words), at + _WIDEST_GAP + 1)):
                end = _phrase_end(words, start, after)
                if end:
                    return end
            return 0
        if at >= len(words) or words[at] != part:
            return 0
        at += 1
    return at
