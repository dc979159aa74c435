"""What was found in a clause that asks for status."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from oneonone.practice.status.clause import Clause
from oneonone.practice.status.lexicon import Mark


class Asked(Enum):
    """What a status check asks for; each has its own questions to offer instead."""

    DATE = auto()
    DONE = auto()
    PROGRESS = auto()
    LATE = auto()
    ACTIVITY = auto()
    NUMBERS = auto()
    CONTACT = auto()
    NEWS = auto()


@dataclass(frozen=True, slots=True)
class Finding:
    """`score` says how sure it is, from 0 to 1."""

    asked: Asked
    score: float


_BY_OPENER: Final = {
    Mark.WHEN: Asked.DATE,
    Mark.HOW_LONG: Asked.DATE,
    Mark.HOW_MANY: Asked.NUMBERS,
    Mark.HOW_FAR: Asked.PROGRESS,
    Mark.HOW: Asked.PROGRESS,
    Mark.WHERE: Asked.PROGRESS,
    Mark.WHY: Asked.LATE,
    Mark.WHAT: Asked.NEWS,
}


def guessed(clause: Clause) -> Asked:
    """What a status check of a kind that no rule names most likely asks for."""
    if clause.opener in _BY_OPENER:
        own = clause.opener is Mark.WHAT and clause.mentions_you
        return Asked.ACTIVITY if own else _BY_OPENER[clause.opener]
    if clause.has(Mark.REACHING) and clause.mentions_you:
        return Asked.CONTACT
    return Asked.DONE if clause.finite else Asked.PROGRESS
