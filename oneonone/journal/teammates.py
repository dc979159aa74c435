"""Adding, changing, archiving and deleting teammates."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from oneonone.errors import NotFound, OneOnOneError
from oneonone.journal.planning import plan_next, planned_meeting, replan
from oneonone.journal.records import DateRecord, Rhythm, TeammateRecord, date_record, teammate_record
from oneonone.journal.reflections import SAMPLE as SAMPLE_REFLECTION
from oneonone.model.kinds import Language
from oneonone.model.reflection import Reflection
from oneonone.model.teammate import RememberedDate, Teammate
from oneonone.model.words import Phrase

_COLOURS = 4
_NO_NAME = Phrase("A teammate needs a name.", "Een teamlid heeft een naam nodig.")
_NO_SUCH = Phrase("There is no such teammate (any more).", "Dit teamlid is er niet (meer).")


@dataclass(frozen=True, slots=True)
class TeammateFields:
    """What the manager tells about a teammate."""

    name: str
    role: str = ""
    language: Language = Language.EN
    since: date | None = None
    rhythm: Rhythm | None = None
    minutes: int = 30
    matters: str = ""
    celebrate: str = ""
    dates: Sequence[DateRecord] = field(default=())


def add_teammate(session: Session, fields: TeammateFields, now: datetime, *, sample: bool = False) -> TeammateRecord:
    """Adds a teammate and plans the first meeting where there is a rhythm. Raises OneOnOneError without a name."""
    count = session.scalar(select(func.count()).select_from(Teammate)) or 0
    row = Teammate(name="", language=fields.language, colour=count % _COLOURS, sample=sample)
    session.add(row)
    _fill(session, row, fields)
    plan_next(session, row.id, now)
    return teammate_record(row)


def edit_teammate(session: Session, teammate_id: str, fields: TeammateFields, now: datetime) -> TeammateRecord:
    """Changes a teammate; a changed rhythm moves the next planned meeting along."""
    row = teammate_row(session, teammate_id)
    before = teammate_record(row)
    _fill(session, row, fields)
    planned = planned_meeting(session, teammate_id)
    if planned is not None and before.minutes != fields.minutes:
        planned.minutes = fields.minutes
    if before.rhythm != fields.rhythm:
        replan(session, teammate_id, now)
    return teammate_record(row)


def set_matters(session: Session, teammate_id: str, text: str) -> None:
    teammate_row(session, teammate_id).matters = text


def archive(session: Session, teammate_id: str, now: datetime) -> None:
    """Puts a teammate out of the daily view; everything stays. A planned meeting lapses."""
    row = teammate_row(session, teammate_id)
    row.archived_at = now
    planned = planned_meeting(session, teammate_id)
    if planned is not None:
        planned.deleted_at = now


def unarchive(session: Session, teammate_id: str, now: datetime) -> None:
    teammate_row(session, teammate_id).archived_at = None
    plan_next(session, teammate_id, now)


def delete_teammate(session: Session, teammate_id: str, now: datetime) -> None:
    """Moves a teammate, with everything that belongs to it, to the trash."""
    teammate_row(session, teammate_id).deleted_at = now


def teammate(session: Session, teammate_id: str) -> TeammateRecord:
    return teammate_record(teammate_row(session, teammate_id))


def remembered_dates(session: Session, teammate_id: str) -> tuple[DateRecord, ...]:
    rows = session.scalars(
        select(RememberedDate)
        .where(RememberedDate.teammate_id == teammate_id, RememberedDate.deleted_at.is_(None))
        .order_by(RememberedDate.month, RememberedDate.day)
    )
    return tuple(date_record(row) for row in rows)


def team(session: Session, *, archived: bool = False) -> tuple[TeammateRecord, ...]:
    """The present teammates in the order they were added; or the archived ones."""
    rows = session.scalars(
        select(Teammate)
        .where(
            Teammate.deleted_at.is_(None),
            Teammate.archived_at.is_not(None) if archived else Teammate.archived_at.is_(None),
        )
        .order_by(Teammate.created_at, Teammate.id)
    )
    return tuple(teammate_record(row) for row in rows)


def remove_sample(session: Session) -> None:
    """Removes the sample team and all that belongs to it, for good and in one step."""
    for row in session.scalars(select(Teammate).where(Teammate.sample)):
        session.delete(row)
    for answer in session.scalars(select(Reflection).where(Reflection.id.startswith(SAMPLE_REFLECTION))):
        session.delete(answer)


def teammate_row(session: Session, teammate_id: str) -> Teammate:
    row = session.get(Teammate, teammate_id)
    if row is None or row.deleted_at is not None:
        raise NotFound(_NO_SUCH)
    return row


def _fill(session: Session, row: Teammate, fields: TeammateFields) -> None:
    name = " ".join(fields.name.split())
    if not name:
        raise OneOnOneError(_NO_NAME)
    row.name, row.role, row.language, row.since = name, fields.role.strip(), fields.language, fields.since
    rhythm = fields.rhythm
    row.every_weeks = rhythm.weeks if rhythm else None
    row.weekday = rhythm.weekday if rhythm else None
    row.time_of_day = rhythm.time if rhythm else None
    row.minutes, row.matters, row.celebrate = fields.minutes, fields.matters, fields.celebrate
    session.flush()
    known = session.scalars(
        select(RememberedDate).where(RememberedDate.teammate_id == row.id, RememberedDate.deleted_at.is_(None))
    ).all()
    if {date_record(one) for one in known} != set(fields.dates):
        for gone in known:
            session.delete(gone)
        for one in fields.dates:
            session.add(RememberedDate(teammate_id=row.id, kind=one.kind, label=one.label, month=one.month,
                                       day=one.day, year=one.year))  # fmt: skip
        session.flush()
