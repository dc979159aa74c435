"""Taking off the politeness around a question: greetings, 'do you think', 'could you tell me whether'."""

from __future__ import annotations

from typing import Final

from oneonone.practice.status.clause import Clause, Words
from oneonone.practice.status.grammar import Grammar
from oneonone.practice.status.lexicon import Mark, Marks, Span, word_set
from oneonone.practice.status.opening import find_opening, opens

_WRAPPER_REACH: Final = 14
#: 'Still on the translation', 'nearly there': what begins like a filler and is none.
_STATUS_PHRASES: Final = (
    Mark.STATE,
    Mark.STATE_OF_YOU,
    Mark.DONE_IDIOM,
    Mark.LATE_IDIOM,
    Mark.NEWS_IDIOM,
    Mark.DATE_IDIOM,
)
#: 'De huurski's terug': after these Dutch writes the plural so.
_BEFORE_PLURAL_S: Final = frozenset("aiouy")
_AFTER_IS: Final = frozenset({Mark.STATE, Mark.STATE_AT_END, Mark.YET, Mark.FILLER, Mark.MOVING, Mark.LATE})


def read(grammar: Grammar, raw: Words, words: Words, asked: bool) -> Clause:
    """The clause that `words` make, with greeting and politeness peeled off."""
    clause = _clause(grammar, *_without_s(grammar, raw, words), asked)
    for _ in range(4):
        peeled = _peeled(clause)
        if peeled is None:
            break
        clause = peeled
    find_opening(clause)
    return clause


def _without_s(grammar: Grammar, raw: Words, words: Words) -> tuple[Words, Words]:
    """'The permit's in' with 'is' written out; 'Saturday's concert' as it stands."""
    for index, word in enumerate(words[:-1]):
        if word.endswith("'s") and len(word) > 2 and not (grammar.verb_last and word[-3] in _BEFORE_PLURAL_S):
            after = words[index + 1]
            marks = set(grammar.lexicon.of(after))
            if (
                marks & _AFTER_IS
                or after in ("been", "not")
                or (grammar.is_participle(after) and Mark.TASK not in marks)
            ):
                parts = (word[:-2], "is")
                return (*raw[:index], raw[index][:-2], "is", *raw[index + 1 :]), (
                    *words[:index],
                    *parts,
                    *words[index + 1 :],
                )
    return raw, words


def _clause(grammar: Grammar, raw: Words, words: Words, asked: bool) -> Clause:
    marks = grammar.lexicon.marks(words)
    if grammar.verb_last:
        _drop_split_verbs(words, marks)
    for index in _too_much(grammar, words):
        marks.setdefault(Mark.OPINION, []).append((index, index + 1))
    return Clause(grammar, raw, words, marks, asked, fillers=_fillers(marks))


def _fillers(marks: Marks) -> frozenset[int]:
    return frozenset(index for start, end in marks.get(Mark.FILLER, ()) for index in range(start, end))


def _drop_split_verbs(words: Words, marks: Marks) -> None:
    """In 'om stoom af te blazen' the 'af' is part of a verb and no state."""
    for mark in (Mark.STATE, Mark.STATE_AT_END, Mark.STATE_OF_YOU):
        kept = [(start, end) for start, end in marks.get(mark, ()) if words[end : end + 1] != ("te",)]
        if kept:
            marks[mark] = kept
        else:
            marks.pop(mark, None)


def _too_much(grammar: Grammar, words: Words) -> list[int]:
    """Where 'too heavy', 'te dichtbij' stand: a judgement, whatever the word; 'te laat' is a state of the work."""
    too = "te" if grammar.verb_last else "too"
    return [
        index
        for index in range(len(words) - 1)
        if words[index] == too
        and words[index + 1] not in ("laat", "late")
        and not (too == "te" and words[index + 1].endswith("n"))
    ]


def _cut(clause: Clause, start: int, end: int | None = None, *, wrapped: bool = False, viewed: bool = False) -> Clause:
    """`clause` without the words before `start`, or without those from `start` to `end`."""
    if end is not None:
        raw, words = clause.raw[:start] + clause.raw[end:], clause.words[:start] + clause.words[end:]
        shorter = _clause(clause.grammar, raw, words, clause.asked)
    else:
        moved = {mark: _moved(spans, start) for mark, spans in clause.marks.items()}
        marks = {mark: spans for mark, spans in moved.items() if spans}
        raw, words = clause.raw[start:], clause.words[start:]
        shorter = Clause(clause.grammar, raw, words, marks, clause.asked, fillers=_fillers(marks))
    shorter.wrapped = clause.wrapped or wrapped
    shorter.viewed = clause.viewed or viewed
    return shorter


def _moved(spans: list[Span], by: int) -> list[Span]:
    """Spans counted from the word `by`; phrases are found from their first word on, so the others stay as they were."""
    return [(start - by, end - by) for start, end in spans if start >= by]


def _peeled(clause: Clause) -> Clause | None:
    """`clause` without its outermost layer, or None where nothing is to be taken off."""
    if len(clause.words) < 2:
        return None
    opening = opens(clause, 0)
    if opening is None:
        hello = 0 if clause.helps(0) or clause.at(0, Mark.FIRST) else clause.starting(0, Mark.GREETING)
        if 0 < hello < len(clause.words) and not clause.at(hello, Mark.LINK):
            return _cut(clause, hello + _name(clause, hello))
        if (0 in clause.fillers or clause.starting(0, Mark.JOIN)) and not clause.helps(0):
            end = max(clause.starting(0, Mark.FILLER), clause.starting(0, Mark.JOIN), 1)
            if end < len(clause.words) and clause.starting(0, *_STATUS_PHRASES) <= end:
                return _cut(clause, end)
    thinking = _thinking(clause, opening)
    if thinking is not None:
        return thinking
    return _unwrapped(clause, opening)


def _name(clause: Clause, at: int) -> int:
    """1 where the word at `at` is someone's name after a greeting, else 0."""
    names = (
        at + 1 < len(clause.words)
        and clause.raw[at][:1].isupper()
        and not any(start == at for spans in clause.marks.values() for start, _end in spans)
    )
    return int(names)


def _thinking(clause: Clause, opening: tuple[Mark, int] | None) -> Clause | None:
    """Without 'do you think' where a clause hangs under it, at the front or after the opener."""
    start = opening[1] if opening else 0
    end = clause.starting(start, Mark.THINKING)
    if not end or end >= len(clause.words):
        return None
    feels = any(word in _FEELING for word in clause.words[start:end])
    if feels and not any(clause.helps(index) for index in range(end, len(clause.words))):
        return None
    follows = clause.words[end]
    if follows in ("that", "dat"):
        end += 1
    elif (clause.at(end, Mark.LINK) and not clause.at(end, Mark.WHETHER, Mark.THE, Mark.WE, Mark.YOU, Mark.OTHERS)) or (
        opening and not clause.at(end, Mark.WE, Mark.OTHERS, Mark.THE, Mark.YOU, Mark.YOUR, Mark.ME)
    ):
        return None
    return _cut(clause, start, end if opening else None, viewed=True) if opening else _cut(clause, end, viewed=True)


#: 'Do you feel we can open' is a polite 'can we open'; 'do you feel heard' is not.
_FEELING: Final = word_set("feel gevoel")


def _unwrapped(clause: Clause, opening: tuple[Mark, int] | None) -> Clause | None:
    """The question inside 'could you tell me whether …', where there is one."""
    if opening is not None and opening[0] not in (Mark.WHEN, Mark.WHETHER):
        return None
    if clause.starting(0, Mark.HANDING_OUT) and not clause.asked:
        return None
    knowing = min((start for start, _end in clause.marks.get(Mark.KNOWING, ())), default=None)
    if knowing is None:
        return None
    for index in range(max(1, knowing + 1), min(len(clause.words), _WRAPPER_REACH)):
        if index in clause.fillers:
            continue
        if clause.words[index] in ("that", "dat") and clause.at(index - 1, Mark.KNOWING) and _hopes(clause):
            return _cut(clause, index + 1, wrapped=True)
        if opens(clause, index) is not None and not clause.at(index, Mark.KNOWING):
            return None if _confides(clause, index) else _cut(clause, index, wrapped=True)
    return None


def _hopes(clause: Clause) -> bool:
    """'I was hoping to hear that the pump is in' asks; 'glad to hear that' does not."""
    return clause.asked or any(word.startswith(("hop", "gehoop", "curious", "benieuwd")) for word in clause.words[:6])


def _confides(clause: Clause, end: int) -> bool:
    """Whether what comes before `end` is more than politeness: 'would you dare to tell me if …'."""
    if not any(clause.at(index, Mark.YOU) for index in range(end)):
        return False
    return any(
        start < end and clause.words[start - 1] != "a"
        for mark in (Mark.NEED_WORD, Mark.TOUCHING)
        for start, _ in clause.marks.get(mark, ())
    )
