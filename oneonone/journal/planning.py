"""When the next conversation is: from the rhythm, moved or skipped; and coffees without agenda."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from oneonone.errors import NotFound
from oneonone.journal.records import MeetingRecord, Rhythm, local_day, meeting_record, moment_of
from oneonone.model.kinds import MeetingKind, MeetingState
from oneonone.model.meeting import Meeting
from oneonone.model.teammate import Teammate
from oneonone.model.words import Phrase

_NO_SUCH = Phrase("There is no such conversation (any more).", "Dit gesprek is er niet (meer).")


def next_slot(rhythm: Rhythm, last: date | None, today: date) -> date:
    """The next day of the rhythm: `weeks` weeks after the week of `last`, and never before `today`.

    Without a last conversation it is the first such weekday from today on.
    """
    if last is None:
        return today + timedelta(days=(rhythm.weekday - today.weekday()) % 7)
    monday = last - timedelta(days=last.weekday())
    slot = monday + timedelta(weeks=rhythm.weeks, days=rhythm.weekday)
    if slot <= last:
        slot += timedelta(weeks=1)
    if slot < today:
        slot += timedelta(weeks=rhythm.weeks * -(-(today - slot).days // (7 * rhythm.weeks)))
    return slot


def plan_next(session: Session, teammate_id: str, now: datetime) -> MeetingRecord | None:
    """Plans the next one-on-one by the rhythm, unless one is planned or running or there is no rhythm."""
    planned = upcoming(session, teammate_id)
    if planned is not None:
        return meeting_record(planned)
    row = session.get_one(Teammate, teammate_id)
    starts = _by_the_rhythm(session, row, now)
    if starts is None:
        return None
    made = Meeting(teammate_id=teammate_id, starts_at=starts, minutes=row.minutes)
    session.add(made)
    session.flush()
    return meeting_record(made)


def replan(session: Session, teammate_id: str, now: datetime) -> MeetingRecord | None:
    """After a change of rhythm the planned conversation moves along, or lapses where there is no rhythm any more."""
    planned = planned_meeting(session, teammate_id)
    if planned is None:
        return plan_next(session, teammate_id, now)
    starts = _by_the_rhythm(session, session.get_one(Teammate, teammate_id), now)
    if starts is None:
        planned.deleted_at = now
        return None
    planned.starts_at = starts
    return meeting_record(planned)


def _by_the_rhythm(session: Session, row: Teammate, now: datetime) -> datetime | None:
    if row.every_weeks is None or row.weekday is None or row.time_of_day is None or row.archived_at is not None:
        return None
    last = session.scalars(
        select(Meeting)
        .where(
            Meeting.teammate_id == row.id,
            Meeting.kind == MeetingKind.ONE_ON_ONE,
            Meeting.state.in_((MeetingState.HELD, MeetingState.SKIPPED)),
            Meeting.deleted_at.is_(None),
        )
        .order_by(Meeting.starts_at.desc())
        .limit(1)
    ).first()
    rhythm = Rhythm(row.every_weeks, row.weekday, row.time_of_day)
    day = next_slot(rhythm, local_day(last.starts_at) if last else None, local_day(now))
    if last is None and moment_of(day, rhythm.time) < now:
        day += timedelta(weeks=1)
    while _coffee_on(session, row.id, day):  # a coffee in its place counts as contact
        day += timedelta(weeks=rhythm.weeks)
    return moment_of(day, rhythm.time)


def _coffee_on(session: Session, teammate_id: str, day: date) -> bool:
    return (
        session.scalars(
            select(Meeting.id)
            .where(
                Meeting.teammate_id == teammate_id,
                Meeting.kind == MeetingKind.COFFEE,
                Meeting.state != MeetingState.SKIPPED,
                Meeting.deleted_at.is_(None),
                Meeting.starts_at >= moment_of(day, time.min),
                Meeting.starts_at < moment_of(day + timedelta(days=1), time.min),
            )
            .limit(1)
        ).first()
        is not None
    )


def expected_next(session: Session, teammate_id: str, now: datetime) -> datetime | None:
    """When the next one-on-one is planned, or (while one is running) would be planned by the rhythm."""
    planned = planned_meeting(session, teammate_id)
    if planned is not None:
        return planned.starts_at
    row = session.get_one(Teammate, teammate_id)
    if row.every_weeks is None or row.weekday is None or row.time_of_day is None:
        return None
    rhythm = Rhythm(row.every_weeks, row.weekday, row.time_of_day)
    return moment_of(next_slot(rhythm, local_day(now), local_day(now)), rhythm.time)


def planned_meeting(session: Session, teammate_id: str, kind: MeetingKind = MeetingKind.ONE_ON_ONE) -> Meeting | None:
    """The conversation of this kind that is planned and has not begun."""
    return session.scalars(
        select(Meeting)
        .where(
            Meeting.teammate_id == teammate_id,
            Meeting.kind == kind,
            Meeting.state == MeetingState.PLANNED,
            Meeting.deleted_at.is_(None),
        )
        .order_by(Meeting.starts_at)
        .limit(1)
    ).first()


def upcoming(session: Session, teammate_id: str, kind: MeetingKind = MeetingKind.ONE_ON_ONE) -> Meeting | None:
    """The planned or running conversation of this kind."""
    return session.scalars(
        select(Meeting)
        .where(
            Meeting.teammate_id == teammate_id,
            Meeting.kind == kind,
            Meeting.state.in_((MeetingState.RUNNING, MeetingState.PLANNED)),
            Meeting.deleted_at.is_(None),
        )
        .order_by(Meeting.state.desc(), Meeting.starts_at)
        .limit(1)
    ).first()


def next_meeting(session: Session, teammate_id: str) -> MeetingRecord | None:
    """The next conversation of any kind, as planned."""
    rows = [row for kind in MeetingKind if (row := upcoming(session, teammate_id, kind)) is not None]
    return meeting_record(min(rows, key=lambda row: row.starts_at)) if rows else None


def move(session: Session, meeting_id: str, day: date, at: time) -> MeetingRecord:
    row = meeting_row(session, meeting_id)
    row.starts_at = moment_of(day, at)
    return meeting_record(row)


def skip(session: Session, meeting_id: str, now: datetime) -> MeetingRecord | None:
    """Skips a planned conversation; what was prepared waits for the next one, which is returned."""
    row = meeting_row(session, meeting_id)
    row.state = MeetingState.SKIPPED
    session.flush()
    return plan_next(session, row.teammate_id, now)


def plan(
    session: Session, teammate_id: str, kind: MeetingKind, day: date, at: time, minutes: int = 30
) -> MeetingRecord:
    """Plans one conversation, beside the rhythm; a planned one of this kind is moved instead."""
    row = planned_meeting(session, teammate_id, kind)
    if row is None:
        row = Meeting(teammate_id=teammate_id, kind=kind, minutes=minutes, starts_at=moment_of(day, at))
        session.add(row)
        session.flush()
    else:
        row.starts_at = moment_of(day, at)
    return meeting_record(row)


def make_it_a_coffee(session: Session, meeting_id: str, now: datetime) -> MeetingRecord:
    """Turns a planned one-on-one into a coffee; its talking points wait for the next one-on-one, which is planned."""
    row = meeting_row(session, meeting_id)
    row.kind = MeetingKind.COFFEE
    session.flush()
    plan_next(session, row.teammate_id, now)
    return meeting_record(row)


def had_coffee(session: Session, teammate_id: str, now: datetime) -> MeetingRecord:
    """One key says it was held: a planned coffee of today or before, or one just now."""
    row = upcoming(session, teammate_id, MeetingKind.COFFEE)
    if row is None or local_day(row.starts_at) > local_day(now):
        row = Meeting(teammate_id=teammate_id, kind=MeetingKind.COFFEE, starts_at=now.astimezone(UTC), minutes=0)
        session.add(row)
    row.state = MeetingState.HELD
    session.flush()
    plan_next(session, teammate_id, now)
    return meeting_record(row)


def meeting(session: Session, meeting_id: str) -> MeetingRecord:
    return meeting_record(meeting_row(session, meeting_id))


def meeting_row(session: Session, meeting_id: str) -> Meeting:
    row = session.get(Meeting, meeting_id)
    if row is None or row.deleted_at is not None:
        raise NotFound(_NO_SUCH)
    return row
