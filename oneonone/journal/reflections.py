"""My own answers to the questions of a week: kept while they are typed, private, and shown again a year later."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from oneonone.model.reflection import Reflection

#: What the ids of the sample team's answers begin with.
SAMPLE = "sample-reflection-"
_YEAR = timedelta(weeks=52)
_ABOUT = timedelta(weeks=1)
_TUESDAY = 1


@dataclass(frozen=True, slots=True)
class Answer:
    """What was written in the week that began on `week`, to the question with this id."""

    id: str
    week: date
    question: str
    text: str


def week_to_look_at(today: date) -> date:
    """The Monday of the week a reflection is about: until Tuesday that is the week before, which has more to tell."""
    monday = today - timedelta(days=today.weekday())
    return monday - timedelta(weeks=1) if today.weekday() <= _TUESDAY else monday


def keep_answer(session: Session, week: date, question: str, text: str, now: datetime) -> None:
    """Keeps what was written so far. An emptied answer goes to the trash, and comes back when it is written on."""
    row = session.scalars(
        select(Reflection)
        .where(Reflection.week == week, Reflection.question == question)
        .order_by(Reflection.deleted_at.is_not(None), Reflection.created_at.desc())
        .limit(1)
    ).first()
    if not text.strip():
        if row is not None:
            row.deleted_at = now
    elif row is None:
        session.add(Reflection(week=week, question=question, text=text, created_at=now))
    else:
        row.text, row.deleted_at = text, None


def answers_of(session: Session, week: date) -> dict[str, str]:
    """By question, what was written in a week."""
    rows = session.scalars(select(Reflection).where(Reflection.week == week, Reflection.deleted_at.is_(None)))
    return {row.question: row.text for row in rows}


def answers(session: Session) -> tuple[Answer, ...]:
    """All of them, the latest week first; within a week in the order in which they were begun."""
    rows = session.scalars(
        select(Reflection)
        .where(Reflection.deleted_at.is_(None))
        .order_by(Reflection.week.desc(), Reflection.created_at, Reflection.id)
    )
    return tuple(_answer(row) for row in rows)


def a_year_before(session: Session, week: date) -> tuple[Answer, ...]:
    """What was written a year before `week`: in that very week, else in one beside it."""
    rows = session.scalars(
        select(Reflection)
        .where(Reflection.week.between(week - _YEAR - _ABOUT, week - _YEAR + _ABOUT), Reflection.deleted_at.is_(None))
        .order_by(Reflection.created_at, Reflection.id)
    ).all()
    for around in (timedelta(), -_ABOUT, _ABOUT):
        found = tuple(_answer(row) for row in rows if row.week == week - _YEAR + around)
        if found:
            return found
    return ()


def reflected_in(session: Session, week: date) -> bool:
    """Whether anything was written in the week that began on `week`."""
    return bool(answers_of(session, week))


def delete_answer(session: Session, answer_id: str, now: datetime) -> None:
    row = session.get(Reflection, answer_id)
    if row is not None:
        row.deleted_at = now


def _answer(row: Reflection) -> Answer:
    return Answer(row.id, row.week, row.question, row.text)
