"""What the manager of the sample team wrote on some weeks, so that there is something to read again a year later."""

from __future__ import annotations

import tomllib
from datetime import date, datetime, time, timedelta

from sqlalchemy.orm import Session

from oneonone.journal.records import moment_of
from oneonone.journal.reflections import SAMPLE, week_to_look_at
from oneonone.model.kinds import Language
from oneonone.model.reflection import Reflection
from oneonone.resource import resource

_FRIDAY_AFTERNOON = timedelta(days=4), time(16)


def plant_reflections(session: Session, language: Language, today: date) -> None:
    """Weeks are counted back from the one that is looked at on `today`, which is left to be written."""
    content = tomllib.loads(resource("sample", "reflections.toml").read_text(encoding="utf-8"))
    this_week = week_to_look_at(today)
    for number, one in enumerate(content["answer"]):
        week = this_week - timedelta(weeks=one["weeks_ago"])
        written = _friday(week) + timedelta(minutes=number)
        session.add(
            Reflection(
                id=f"{SAMPLE}{number:02}", week=week, question=one["question"], text=one[language.value],
                created_at=written, changed_at=written,
            )
        )  # fmt: skip


def _friday(week: date) -> datetime:
    days, at = _FRIDAY_AFTERNOON
    return moment_of(week + days, at)
