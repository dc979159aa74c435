"""What a clause opens with, where its finite verb is, and whom or what it is about."""

from __future__ import annotations

from typing import Final

from oneonone.practice.status.clause import Clause, Subject, possessive
from oneonone.practice.status.lexicon import Mark

#: Longest first: 'how far' must not be read as 'how'.
OPENERS: Final = (
    Mark.WHEN,
    Mark.HOW_LONG,
    Mark.HOW_MANY,
    Mark.HOW_FAR,
    Mark.WHY,
    Mark.HOW,
    Mark.WHAT,
    Mark.WHERE,
    Mark.WHO,
    Mark.WHETHER,
)


def opens(clause: Clause, index: int) -> tuple[Mark, int] | None:
    """The opener that starts at `index` and where it ends; a preposition may come before it ('by which week')."""
    for mark in OPENERS:
        end = clause.starting(index, mark)
        if end:
            return mark, end
    before = index
    while before < index + 2 and clause.at(before, Mark.LINK) and before + 1 < len(clause.words):
        before += 1
        for mark in (Mark.WHEN, Mark.HOW_MANY, Mark.WHAT, Mark.HOW_LONG, Mark.WHO):
            end = clause.starting(before, mark)
            if end:
                return mark, end
    return None


def find_opening(clause: Clause) -> None:
    """Opener, auxiliary and subject of a clause that is as short as it gets."""
    opening = opens(clause, 0)
    if opening is not None:
        clause.opener, clause.opener_end = opening
        if not clause.wrapped:
            clause.asked = True
    if clause.grammar.verb_last:
        _find_finite_verb(clause)
    clause.auxiliary = next(
        (
            index
            for index in range(clause.opener_end, len(clause.words))
            if clause.helps(index) or _first_verb(clause, index)
        ),
        None,
    )
    embedded = clause.wrapped or clause.viewed or clause.opener in (None, Mark.WHETHER)
    inverted = clause.auxiliary is not None and (clause.auxiliary == clause.opener_end or not embedded)
    if inverted and clause.auxiliary is not None:
        if clause.auxiliary == 0:
            clause.asked = True
        clause.subject_at = max(clause.starting(clause.auxiliary, Mark.MODAL), clause.auxiliary + 1)
    else:
        clause.subject_at = clause.opener_end
    while clause.subject_at < len(clause.words) and clause.subject_at in clause.fillers:
        clause.subject_at += 1
    if clause.wrapped or clause.viewed:
        clause.asked = True
    clause.subject = _subject(clause)


def _find_finite_verb(clause: Clause) -> None:
    """In a Dutch question the finite verb is the first word, or the one after the question word: any verb can be it."""
    at = clause.opener_end
    if at + 1 >= len(clause.words) or clause.opener is Mark.WHETHER:
        return
    if clause.opener is None and (not clause.asked or clause.wrapped or clause.viewed):
        return
    if clause.opener in (Mark.HOW_MANY, Mark.WHAT) and clause.words[at - 1] != "wat":
        for index in range(at + 1, len(clause.words)):
            if clause.at(index, Mark.YOU) and not clause.at(index - 1, Mark.LINK) and not possessive(clause, index):
                clause.marks.setdefault(Mark.FIRST, []).append((index - 1, index))
                return
        return
    no_verb = (Mark.THE, Mark.YOU, Mark.YOUR, Mark.ME, Mark.WE, Mark.OTHERS, Mark.LINK, Mark.FILLER, Mark.TASK)
    if clause.at(at, *no_verb) or clause.helps(at):
        return
    if clause.at(at + 1, Mark.YOU, Mark.YOUR, Mark.ME, Mark.WE, Mark.OTHERS, Mark.THE):
        clause.marks.setdefault(Mark.FIRST, []).append((at, at + 1))


def _first_verb(clause: Clause, index: int) -> bool:
    """A lexical verb where a Dutch question has its finite verb: first, after the opener, or before 'je'."""
    if not clause.starting(index, Mark.FIRST):
        return False
    follows = index + 1 < len(clause.words) and clause.at(index + 1, Mark.YOU)
    return index == clause.opener_end or (clause.opener in (Mark.HOW_MANY, Mark.WHAT) and follows)


def _subject(clause: Clause) -> Subject:
    at = clause.subject_at
    if at >= len(clause.words):
        return Subject.NONE
    if clause.at(at, Mark.YOU) and not possessive(clause, at):
        return Subject.YOU
    for mark, subject in ((Mark.ME, Subject.ME), (Mark.WE, Subject.WE)):
        if clause.at(at, mark):
            return subject
    people = clause.head(Mark.PEOPLE, Mark.PRIVATE)
    if people is not None and at <= people[0] <= at + 3 and not _parted(clause, at, people[0]):
        return Subject.PERSON
    if clause.starting(at, Mark.OTHERS) and not _noun_follows(clause, at):
        return Subject.OTHERS
    return Subject.THING


def _parted(clause: Clause, start: int, end: int) -> bool:
    """Whether a preposition or a verb stands between: 'the letter to the family' is about a letter."""
    return any(clause.at(index, Mark.LINK, Mark.MOVING, Mark.FINISH, Mark.LIGHT) for index in range(start, end))


def _noun_follows(clause: Clause, at: int) -> bool:
    """Whether 'this' or 'that' at `at` goes with a noun."""
    after = at + 1
    return (
        clause.at(at, Mark.THE)
        and after < len(clause.words)
        and after not in clause.fillers
        and not clause.at(after, Mark.LINK, Mark.BE, Mark.HAVE, Mark.MODAL, Mark.STATE, Mark.STATE_AT_END, Mark.FINISH)
        and not clause.at(after, Mark.YOU, Mark.OPINION)
        and not clause.grammar.is_participle(clause.words[after])
    )
