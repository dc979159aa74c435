"""Details of illness, verdicts on character and names of others in a text, each with what to write instead.

A detail of illness is what somebody has or what is done about it: the Dutch data protection authority does not let an
employer record the nature or cause of an illness; that somebody is away, and what was agreed about work, it does. A
verdict needs somebody it is about: 'a difficult talk' is about a talk. Who says it of themselves ('I am too slow',
'feels useless') gives no verdict on another.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from oneonone.model.kinds import Language
from oneonone.model.mentions import Names
from oneonone.model.names import folded
from oneonone.model.ordinary_names import MONTH_NAMES, ORDINARY
from oneonone.model.words import Phrase
from oneonone.practice.as_they_would import words_en, words_nl
from oneonone.practice.as_they_would.first_names import AS_WELL_WORDS, FIRST_NAMES


class MarkKind(StrEnum):
    ILLNESS = "illness"
    VERDICT = "verdict"
    NAME = "name"


@dataclass(frozen=True, slots=True)
class Mark:
    """The characters `start:end` of a text may make the reader stumble."""

    start: int
    end: int
    kind: MarkKind

    def suggestion(self, language: Language) -> str:
        return _INSTEAD[self.kind](language)


_INSTEAD = {
    MarkKind.ILLNESS: Phrase(
        "What somebody has is theirs to tell. Note since when they are away and what you agreed about the work.",
        "Wat iemand heeft, is aan diegene zelf. Noteer sinds wanneer iemand weg is en wat jullie over het werk "
        "afspraken.",
    ),
    MarkKind.VERDICT: Phrase(
        "This says what somebody is. Write what you saw or heard, when, and what it led to.",
        "Dit zegt hoe iemand ís. Schrijf wat je zag of hoorde, wanneer, en wat het gevolg was.",
    ),
    MarkKind.NAME: Phrase(
        "Somebody else’s name. ‘A colleague’ is often enough, unless they may both read this.",
        "De naam van iemand anders. ‘Een collega’ is vaak genoeg, tenzij ze dit allebei mogen lezen.",
    ),
}


def _whole_words(*texts: str) -> re.Pattern[str]:
    pieces = [piece for text in texts for line in text.split("\n") for piece in [line.strip()] if piece]
    return re.compile(rf"(?<![\w-])(?:{'|'.join(pieces)})(?![\w-])", re.IGNORECASE)


def _words(*texts: str) -> frozenset[str]:
    return frozenset(word for text in texts for word in text.split())


_BOTH = (words_en, words_nl)
_ILLNESS = _whole_words(*(one.ILLNESS for one in _BOTH))
_NOUNS = _whole_words(*(one.NOUNS for one in _BOTH))
_VERDICTS = _whole_words(*(one.VERDICTS for one in _BOTH))
_OF_PEOPLE = _whole_words(*(one.OF_PEOPLE for one in _BOTH))
_TIME_AFTER = _words(*(one.NOT_ILLNESS_AFTER for one in _BOTH))
_TIME_BEFORE = _words(*(one.NOT_ILLNESS_BEFORE for one in _BOTH))
_COPULAS = _words(*(one.COPULAS for one in _BOTH))
_PERSON = _words(*(one.PERSON for one in _BOTH))
_THING = _words(*(one.THING for one in _BOTH))
_SELF = _words(*(one.SELF for one in _BOTH))
_ADVERBS = _words(*(one.ADVERBS for one in _BOTH))
_NOT = _words(*(one.NOT for one in _BOTH))
_FEELS = _words(*(one.FEELS for one in _BOTH))
_FINDS = _words("find finds found think thinks consider considers call calls called vind vindt vond noem noemt noemde")
_ARTICLES = _words(*(one.ARTICLES for one in _BOTH))
_PEOPLE_NOUNS = _words(*(one.PEOPLE_NOUNS for one in _BOTH))
_GOES_ON = _words(*(one.GOES_ON for one in _BOTH))
_DETERMINERS = _words("a an the my our his her their this that een de het mijn ons onze zijn haar hun deze die dit dat")
_PREPOSITIONS = _words("with of for to from by about at in on met van voor naar aan bij over in op tussen between door")
_MODALS = _words("can could may might will would should must kan kon zal zou moet mag")
#: Names of a time as well as of an illness.
_ERAS = re.compile(r"(?:long )?covid(?:-19)?|corona", re.IGNORECASE)
#: Illnesses when written in capitals, and otherwise a verb, a title.
_WORDS_TOO = frozenset(("add", "Add", "ms", "Ms", "spit", "Spit"))
_TOKEN = re.compile(r"['’]?[^\W\d_]+(?:[-'’][^\W\d_]+)*|[.,;:!?()\n–—]")
_NO_THING = _GOES_ON | _PEOPLE_NOUNS | _COPULAS | _ADVERBS
_CLITIC = re.compile(r"^(.+?)(n['’]t|['’](?:s|re|m|ve|ll|d))$", re.IGNORECASE)
#: A word with a capital that is no part of a longer name or word.
_FIRST_NAME = re.compile(r"(?<![\w’'@/.-])([A-ZÀ-Þ][a-zà-ÿ]+)(?![\w/-])(?!\.\w)")
_SENTENCE_BEGINS = re.compile(r"(?:^|[.!?:;\n•“\"(])[\s>*_#+-]*$")
_WINDOW = 60  # characters looked at on either side


class Reader:
    """Reads texts about one person; `others` are the names of the rest of the team, by id."""

    def __init__(self, others: Iterable[tuple[str, str]] = (), own_name: str = "") -> None:
        people = list(others)
        self._names = Names([*people, *([("", own_name)] if own_name else [])])
        self._people = {key for key, _ in people}
        self._first_names = frozenset(
            name.split()[0].casefold() for name in (*(name for _, name in people), own_name) if name.split()
        )

    def marks(self, text: str) -> tuple[Mark, ...]:
        """In the order of the text; none lies over another."""
        found = [*self._illness(text), *self._verdicts(text), *self._others(text)]
        found.sort(key=lambda mark: (mark.start, -mark.end))
        kept: list[Mark] = []
        for mark in found:
            if not kept or mark.start >= kept[-1].end:
                kept.append(mark)
        return tuple(kept)

    def _illness(self, text: str) -> Iterator[Mark]:
        for match in _ILLNESS.finditer(text):
            if _ERAS.fullmatch(match.group()):
                before, after = _around(text, match.start(), match.end())
                if (before and before[-1] in _TIME_AFTER) or (after and after[0] in _TIME_BEFORE):
                    continue
            if match.group() in _WORDS_TOO:
                continue
            yield Mark(match.start(), match.end(), MarkKind.ILLNESS)

    def _others(self, text: str) -> Iterator[Mark]:
        for mention in self._names.find(text):
            if set(mention.people) <= self._people:
                yield Mark(mention.start, mention.end, MarkKind.NAME)
        for match in _FIRST_NAME.finditer(text):
            name = match.group(1)
            if name in FIRST_NAMES and name.casefold() not in self._first_names and _stands_as_name(text, match, name):
                yield Mark(match.start(1), match.end(1), MarkKind.NAME)

    def _verdicts(self, text: str) -> Iterator[Mark]:
        for pattern, certain in ((_NOUNS, True), (_VERDICTS, True), (_OF_PEOPLE, False)):
            for match in pattern.finditer(text):
                noun = pattern is _NOUNS
                if self._is_verdict(text, match.start(), match.end(), certain=certain, noun=noun):
                    yield Mark(match.start(), match.end(), MarkKind.VERDICT)

    def _is_verdict(self, text: str, start: int, end: int, *, certain: bool, noun: bool) -> bool:
        before, after = _around(text, start, end)
        back = _skipped(before)
        found_so = len(back) > 1 and back[-2] in _FINDS and self._is_person(back[-1:])  # 'I find him …'
        if _said_of_self(before) and not found_so:
            return False
        if (before and before[-1] in _NOT) or (back and back[-1] in _NOT | _FEELS):
            return False
        if noun:
            return True
        following = after[0] if after else ""
        thing_follows = following.isalpha() and following not in _NO_THING
        if back and back[-1] in _ARTICLES:
            return following in _PEOPLE_NOUNS or (certain and not thing_follows)
        if thing_follows and not (back and back[-1] in _COPULAS and self._is_person(_subject(back))):
            return False
        about = self._about(back, following)
        return certain if about is None else about

    def _about(self, back: list[str], following: str) -> bool | None:
        """Whether the predicate is of somebody: yes, no, or not said."""
        if not back:
            return True if not following or following in _GOES_ON else None
        last = back[-1]
        if last in _COPULAS:
            return self._is_person(_subject(back))
        if self._is_person([last]) and len(back) > 1 and back[-2] in _COPULAS:  # 'soms is hij …', 'is she …'
            return True
        if self._is_person([last]) and following in _COPULAS:  # 'omdat hij … is'
            return True
        if self._is_person([last]) and len(back) > 1 and back[-2] in _FINDS:  # 'I find him …'
            return True
        if last in _THING:
            return False
        return None

    def _is_person(self, subject: list[str]) -> bool:
        """Without a subject, as notes are written, it is the one the note is about."""
        if not subject:
            return True
        last = subject[-1]
        leads = subject[:-1] if len(subject) < 2 or subject[-2] not in _DETERMINERS else subject[:-2]
        if last in _THING | _SELF or (leads and leads[-1] in _PREPOSITIONS):  # 'the talk with the client is …'
            return False
        return last in _PERSON | _PEOPLE_NOUNS or last in self._first_names


def marks_of(
    texts: Iterable[str], others: Iterable[tuple[str, str]] = (), own_name: str = ""
) -> list[tuple[Mark, ...]]:
    """The marks of each text about the person `own_name`, in the order of the texts."""
    reader = Reader(others, own_name)
    return [reader.marks(text) for text in texts]


def _stands_as_name(text: str, match: re.Match[str], name: str) -> bool:
    """A name that is a word as well is one inside a sentence; 'Jan 12' is a day, and 'St. Jan' a place."""
    if name not in AS_WELL_WORDS and folded(name) not in ORDINARY | MONTH_NAMES:
        return True
    before, after = text[: match.start(1)], text[match.end(1) :]
    if _SENTENCE_BEGINS.search(before[-_WINDOW:] if len(before) > _WINDOW else before):
        return False
    return not (name == "Jan" and (re.match(r"\W*\d", after) or re.search(r"\d\W*$", before[-6:])))


def _around(text: str, start: int, end: int) -> tuple[list[str], list[str]]:
    """The words of the clause before, and those after, in lower case."""
    before = _tokens(text[max(0, start - _WINDOW) : start])
    cut = max((at for at, word in enumerate(before) if not word[-1].isalpha()), default=-1)
    after = _tokens(text[end : end + _WINDOW])
    stop = next((at for at, word in enumerate(after) if not word[-1].isalpha()), len(after))
    return before[cut + 1 :], after[:stop]


def _tokens(text: str) -> list[str]:
    found = []
    for match in _TOKEN.finditer(text):
        word = match.group().casefold().replace("’", "'")
        if parts := _CLITIC.match(word):
            found += [parts[1], parts[2]]
        else:
            found.append(word)
    return found


def _skipped(before: list[str]) -> list[str]:
    """Without the words of degree right before, and the verdicts that this one is joined to."""
    at = len(before)
    while at and (before[at - 1] in _ADVERBS or _joins(before, at)):
        at -= 2 if _joins(before, at) else 1
    return [] if before[:at] in (["and"], ["en"], ["but"], ["maar"]) else before[:at]


def _joins(before: list[str], at: int) -> bool:
    if at < 2 or before[at - 1] not in ("and", "en", "or", "of"):
        return False
    return bool(_OF_PEOPLE.fullmatch(before[at - 2]) or _VERDICTS.fullmatch(before[at - 2]))


def _subject(back: list[str]) -> list[str]:
    """What stands before the verb, without words of degree and other verbs."""
    at = len(back) - 1
    while at and back[at - 1] in _ADVERBS | _MODALS | _COPULAS:
        at -= 1
    return back[:at]


def _said_of_self(before: list[str]) -> bool:
    """'I am …', 'ben ik …': whoever writes says it of themselves."""
    return any(word in ("i", "ik", "'m", "ben", "am") for word in before[-4:])
