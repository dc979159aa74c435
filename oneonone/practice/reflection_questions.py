"""The three questions of a week: one about the people, one about myself, one about what matters.

They are read from `resources/reflection/questions.toml`. Each of the three kinds takes turns in its own order, and as
the kinds are not equally long the same three come together again only after decades.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

from oneonone.errors import OneOnOneError
from oneonone.model.kinds import Language
from oneonone.model.words import Phrase
from oneonone.resource import resource

KINDS = ("people", "me", "matters")
#: A question does not come back within so many weeks.
NOT_WITHIN = 10
_UNREADABLE = Phrase(
    "The questions of the weekly reflection cannot be read: {problem}.",
    "De vragen voor het weekmoment kunnen niet worden gelezen: {problem}.",
)


@dataclass(frozen=True, slots=True)
class ReflectionQuestion:
    id: str
    kind: str
    text: Phrase

    def said(self, language: Language) -> str:
        return self.text(language)


def questions_of(week: date) -> tuple[ReflectionQuestion, ...]:
    """The three of the week in which `week` falls, always the same."""
    monday = week.toordinal() - week.weekday()
    turn = monday // 7
    return tuple(of_kind[turn % len(of_kind)] for of_kind in _questions().values())


def reflection_question(question_id: str) -> ReflectionQuestion | None:
    """The question with this id; None for one that is no longer asked."""
    return next((one for of_kind in _questions().values() for one in of_kind if one.id == question_id), None)


@cache
def _questions() -> dict[str, tuple[ReflectionQuestion, ...]]:
    return read_reflection_questions(resource("reflection", "questions.toml"))


def read_reflection_questions(path: Path) -> dict[str, tuple[ReflectionQuestion, ...]]:
    """All of them by kind. Raises OneOnOneError when something is missing, doubled or too few to take turns."""
    try:
        content = tomllib.loads(path.read_text(encoding="utf-8"))
        found = {
            kind: tuple(ReflectionQuestion(one["id"], kind, Phrase(one["en"], one["nl"])) for one in content[kind])
            for kind in KINDS
        }
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise OneOnOneError(_UNREADABLE, problem=repr(error)) from error
    ids = [one.id for of_kind in found.values() for one in of_kind]
    few = [kind for kind in KINDS if len(found[kind]) < NOT_WITHIN]
    if few or len(ids) != len(set(ids)):
        raise OneOnOneError(_UNREADABLE, problem=f"too few of {', '.join(few)}" if few else "an id is there twice")
    return found
