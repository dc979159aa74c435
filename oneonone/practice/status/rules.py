"""What in a clause about no one in particular makes it a status check.

First comes what rules it out, then the idioms, then the frame: what the clause opens with, its auxiliary, its subject,
and a mark of status that fits them. QUESTIONS-FIELD section 4 has the table this follows.
"""

from __future__ import annotations

from typing import Final

from oneonone.practice.status import small_words as words
from oneonone.practice.status.clause import Clause, Subject
from oneonone.practice.status.finding import Finding
from oneonone.practice.status.fragments import fragment, idiom, noted
from oneonone.practice.status.lexicon import Mark
from oneonone.practice.status.questions import question

_FRAGMENT_WORDS: Final = 9


def status(clause: Clause) -> Finding | None:
    """The status check in `clause`, which is not about the person."""
    usual = clause.has(Mark.HABIT) and clause.opener is not Mark.WHY and not clause.wrapped
    if usual or _weighs_choice(clause):
        return None
    if clause.words[:2] in words.LET_US:
        return idiom(clause) or noted(clause)
    if clause.asked or _wants_to_hear(clause):
        found = idiom(clause) or question(clause) or noted(clause)
        if found or clause.finite:
            return found
    short = not clause.finite and len(clause.words) <= _FRAGMENT_WORDS
    return fragment(clause) if short and not clause.starting(0, Mark.HANDING_OUT) else None


def _weighs_choice(clause: Clause) -> bool:
    """'What would you build if nobody asked for a date?'"""
    supposed = clause.helped_by(words.SUPPOSED) and clause.subject is Subject.YOU
    return supposed and not clause.has(Mark.FINISH, Mark.STATE)


def _wants_to_hear(clause: Clause) -> bool:
    """'I'd like an update on the lease', 'give me the latest': a wish or an order, without a question."""
    if clause.starting(0, Mark.HANDING_OUT):
        return False
    if clause.starting(0, Mark.KNOWING) and clause.auxiliary is not None and clause.subject is not Subject.ME:
        return True
    if clause.subject in (Subject.ME, Subject.WE):
        return clause.has(Mark.NEEDING, Mark.KNOWING)
    return clause.has(Mark.KNOWING) and clause.auxiliary != 0
