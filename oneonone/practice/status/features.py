"""What a line shows to the learnt reading: its words, its shape, and how the rules took it apart.

The shape is the line with every word of an open class replaced by the class the tables give it, or by its ending where
they give none; so what is learnt of 'is the leaflet at the printer' holds for a hay barn and a ward. Each feature is a
short readable string, so that the weights can be read and questioned.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import combinations, pairwise
from typing import Final

from oneonone.model.kinds import Language
from oneonone.practice.status.clause import Clause
from oneonone.practice.status.grammar import Grammar, grammar
from oneonone.practice.status.lexicon import Mark
from oneonone.practice.status.text import Sentence

#: Words of these classes are few and stand for themselves.
_CLOSED: Final = frozenset(
    {
        Mark.YOU, Mark.YOUR, Mark.ME, Mark.WE, Mark.OTHERS, Mark.THE, Mark.BE, Mark.HAVE, Mark.DID, Mark.MODAL,
        Mark.FILLER, Mark.LINK, Mark.JOIN, Mark.HOW_MANY, Mark.HOW, Mark.WHAT, Mark.WHERE, Mark.WHO, Mark.WHY,
        Mark.WHEN, Mark.WHETHER, Mark.YET,
    }
)  # fmt: skip
#: Which class names a word that has several: the telling ones first.
_TELLING: Final = (
    Mark.DATE, Mark.NEED_WORD, Mark.NEEDING, Mark.PEOPLE, Mark.PRIVATE, Mark.EXPERIENCE, Mark.OPINION, Mark.STATE,
    Mark.STATE_AT_END, Mark.FINISH, Mark.REACHING, Mark.TASK, Mark.METRIC, Mark.STATUS_NOUN, Mark.DOING, Mark.MOVING,
    Mark.LATE, Mark.LIGHT, Mark.TOUCHING, Mark.FOR_YOU, Mark.OBSTACLE, Mark.KNOWING, Mark.THINKING, Mark.ARRANGING,
    Mark.GREETING,
)  # fmt: skip
_ENDINGS: Final[dict[Language, tuple[str, ...]]] = {
    Language.EN: ("ing", "tions", "tion", "ment", "ness", "est", "ers", "ly", "ed", "er", "al", "s", "y"),
    Language.NL: ("ingen", "ing", "heid", "ties", "tie", "lijk", "isch", "ig", "en", "er", "t", "e", "s"),
}
#: Looked up for every word of every line, where the enum's own way takes its time.
_NAMES: Final = {mark: mark.name for mark in Mark}
_OPEN_NAMES: Final = {mark: mark.name for mark in Mark if mark not in _CLOSED}
_LONGEST_RUN: Final = 4
_ROOT: Final = 4
_STOPS: Final = {",": ",", ":": ":", "?": "?"}


def features(language: Language, sentences: Sequence[Sentence], clauses: Sequence[Clause]) -> set[str]:
    """The features of a line in `language`, made of `sentences` and taken apart into `clauses`."""
    words: list[str] = []
    shape: list[str] = []
    rulebook = grammar(language)
    for sentence in sentences:
        for segment in sentence.segments:
            for word in segment.words:
                words.append(word.low)
                shape.append(_shape(language, word.low, bool(shape) and word.raw[:1].isupper()))
            words.append(_STOPS.get(segment.stop, ";"))
            shape.append(words[-1])
        words[-1] = shape[-1] = "?" if sentence.asked else "."
    own = f"{language.value} "
    found = {own + feature for feature in _of_words(words)}
    found.update([own + feature for feature in _of_shape(shape)])
    found.update([own + feature for feature in _of_marks(rulebook, words, shape)])
    for long in (each for each in words if len(each) > _ROOT):
        found.add(f"{own}~{long[-_ROOT:]}")
        found.add(f"{own}{long[:_ROOT]}~")
    found.update(_of_clauses(language, clauses))
    return found


def _of_words(words: Sequence[str]) -> Iterator[str]:
    yield from (f"w {word}" for word in words)
    yield from (f"w {one} {two}" for one, two in pairwise(words))
    yield "^ " + " ".join(words[:1])
    yield "^ " + " ".join(words[:2])
    yield "^ " + " ".join(words[:3])
    yield " ".join(words[-2:]) + " $"


def _of_shape(shape: Sequence[str]) -> Iterator[str]:
    begun = ["^", *shape]
    for size in range(1, _LONGEST_RUN + 1):
        for start in range(len(begun) - size + 1):
            yield "s " + " ".join(begun[start : start + size])
    yield f"long {min(len(shape), 10) // 2}"


def _of_marks(rulebook: Grammar, words: Sequence[str], shape: Sequence[str]) -> Iterator[str]:
    """Which classes stand anywhere in the line, two by two, and with the way it begins."""
    marks = rulebook.lexicon.marks(words)
    you = Mark.YOU in marks
    names = sorted(_OPEN_NAMES[mark] for mark in marks if mark in _OPEN_NAMES)
    yield from (f"m {_NAMES[mark]}" for mark in marks)
    yield from (f"m {one}+{two}" for one, two in combinations(names, 2))
    yield from (f"m {name} {'you' if you else 'no you'}" for name in names)
    first = shape[0] if shape else ""
    yield from (f"m {first} … {name}" for name in names)


def _of_clauses(language: Language, clauses: Sequence[Clause]) -> Iterator[str]:
    """How the rules took the line apart. Openers, subjects and classes are the same in both languages."""
    own = language.value
    for clause in clauses:
        opener = _NAMES[clause.opener] if clause.opener else "-"
        subject, helper = clause.subject.name, clause.helper
        frame = f"{opener}/{subject}"
        peeled = ("wrapped" if clause.wrapped else "") + ("viewed" if clause.viewed else "")
        yield f"c {frame}"
        yield f"c {frame} {peeled}"
        yield f"c {peeled}"
        yield f"{own} c {helper} {subject}"
        yield f"{own} c {opener} {helper} {subject}"
        for mark in clause.marks:
            name = _OPEN_NAMES.get(mark)
            if name:
                yield f"c {name}"
                yield f"c {frame} {name}"
                yield f"c {opener} {name}"
                yield f"c /{subject} {name}"
                yield f"{own} c {helper} … {name}"
        if clause.mentions_you:
            yield f"c {opener} you"
        if clause.mentions_yours:
            yield "c your"
        if clause.participles():
            yield f"c {frame} participle"
        if clause.words:
            begun = [_shape(language, word, False) for word in clause.words[:3]]
            yield f"{own} c ^ {' '.join(begun[:2])}"
            yield f"{own} c ^ {' '.join(begun)}"


@lru_cache(maxsize=8192)
def _shape(language: Language, word: str, capital: bool) -> str:
    """A word as its class; a small word as itself."""
    if word[0].isdigit():
        return "#"
    rulebook = grammar(language)
    marks = rulebook.lexicon.of(word)
    if not _CLOSED.isdisjoint(marks):
        return word
    participle = rulebook.is_participle(word)
    for mark in _TELLING:
        if mark in marks:
            return f"{_NAMES[mark]}+" if participle else _NAMES[mark]
    if participle:
        return "participle"
    if capital:
        return "Name"
    ending = next((end for end in _ENDINGS[language] if word.endswith(end) and len(word) > len(end) + 1), "")
    return f"-{ending}"
