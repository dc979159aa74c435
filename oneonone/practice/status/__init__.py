"""Recognising a status check in the manager's own line, and turning it around.

`check` says whether a line asks how the work stands (a state, a date, a number, a completion) or asks about the person,
and offers questions about the need behind it. It knows English and Dutch, reads fragments and sloppy typing, and in
doubt stays silent: a false alarm on a caring question is worse than a miss. What it looks for is told in
QUESTIONS-FIELD section 4; the words it knows are in `english`, `english_person`, `dutch` and `dutch_person`.
"""

from __future__ import annotations

from dataclasses import dataclass

from oneonone.model.kinds import Language
from oneonone.practice.status.alternatives import alternatives
from oneonone.practice.status.reading import StatusLabel, judge
from oneonone.practice.status.subject import subject

__all__ = ["Reading", "StatusLabel", "check"]


@dataclass(frozen=True, slots=True)
class Reading:
    """What a line asks for; `score` says how sure it is that it is a status check, from 0 to 1."""

    text: str
    label: StatusLabel
    score: float
    language: Language
    subject: str | None = None
    alternatives: tuple[str, ...] = ()


def check(text: str, language: Language | None = None, variant: int = 0) -> Reading:
    """Read one line; `variant` asks for other alternatives, in turn."""
    judgement = judge(text, language)
    if judgement.finding is None or judgement.clause is None:
        return Reading(text, judgement.label, judgement.score, judgement.language)
    about = subject(judgement.clause, judgement.topic)
    offered = alternatives(judgement.finding.asked, judgement.language, about, formal=judgement.formal, variant=variant)
    return Reading(text, judgement.label, judgement.score, judgement.language, about, offered)
