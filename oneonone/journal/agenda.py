"""Today: whom I see, what I promised, what nobody has celebrated yet, and one coffee."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cache
from typing import Any

from sqlalchemy import Select, bindparam, func, or_, select
from sqlalchemy.orm import Session

from oneonone.journal.follow_ups import counts_on
from oneonone.journal.hard_talks import HardTalk, hard_talks
from oneonone.journal.presence import Missing, missed
from oneonone.journal.records import (
    Line,
    MeetingRecord,
    TeammateRecord,
    line_record,
    local_day,
    meeting_record,
    teammate_record,
)
from oneonone.model.kinds import FollowUpState, MeetingState, Owner
from oneonone.model.lines import FollowUp, Note, Win
from oneonone.model.meeting import Meeting
from oneonone.model.talking_point import TalkingPoint
from oneonone.model.teammate import Teammate

_LAST_NOTES = 3


@dataclass(frozen=True, slots=True)
class AgendaItem:
    """One conversation to come; `last_lines` are the first notes of last time that are not private."""

    meeting: MeetingRecord
    teammate: TeammateRecord
    last: MeetingRecord | None
    last_lines: tuple[str, ...]
    promises: tuple[Line, ...]
    wins: tuple[Line, ...]
    first_point: str | None


@dataclass(frozen=True, slots=True)
class CoffeeNudge:
    teammate: TeammateRecord
    last: date | None


@dataclass(frozen=True, slots=True)
class Agenda:
    """`today` holds what is running, due today or should have been before; `later` the rest of the coming week."""

    today: tuple[AgendaItem, ...]
    later: tuple[AgendaItem, ...]
    promises: tuple[Line, ...]
    wins: tuple[Line, ...]
    coffee: CoffeeNudge | None
    team: tuple[TeammateRecord, ...]
    next_days: dict[str, date]
    last_days: dict[str, date]
    hard: tuple[HardTalk, ...] = ()


def agenda(session: Session, now: datetime) -> Agenda:
    """What Today shows. `next_days` and `last_days` are per teammate id, for the list of people."""
    today = local_day(now)
    people = _present(session)
    coming = _coming(session, people)
    last = _last_held(session, people)
    promises = my_promises(session, today, people)
    wins = uncelebrated(session, people)
    week = today + timedelta(days=7)
    soon = [one for one in coming if one.day < week or one.state is MeetingState.RUNNING]
    said = _last_lines(session, [last[one.teammate_id] for one in soon if one.teammate_id in last])
    first = _first_points(session, {one.teammate_id for one in soon})
    items = [
        AgendaItem(
            meeting=one,
            teammate=people[one.teammate_id],
            last=last.get(one.teammate_id),
            last_lines=said.get(last[one.teammate_id].id, ()) if one.teammate_id in last else (),
            promises=tuple(p for p in promises if p.teammate_id == one.teammate_id),
            wins=tuple(w for w in wins if w.teammate_id == one.teammate_id),
            first_point=first.get(one.teammate_id),
        )
        for one in soon
    ]
    return Agenda(
        today=tuple(item for item in items if item.meeting.day <= today or item.meeting.state is MeetingState.RUNNING),
        later=tuple(item for item in items if item.meeting.day > today and item.meeting.state is MeetingState.PLANNED),
        promises=promises,
        wins=wins,
        coffee=_coffee(session, now),
        team=tuple(people.values()),
        next_days=_next_days(coming),
        last_days={teammate: one.day for teammate, one in last.items()},
        hard=hard_talks(session, today),
    )


def my_promises(session: Session, today: date, people: dict[str, TeammateRecord]) -> tuple[Line, ...]:
    """My open promises by the day on which they count, the undated last; those put off come back on their day."""
    found = session.scalars(
        select(FollowUp)
        .where(
            FollowUp.state == FollowUpState.OPEN,
            FollowUp.owner == Owner.ME,
            FollowUp.deleted_at.is_(None),
            or_(FollowUp.snoozed_until.is_(None), FollowUp.snoozed_until <= today),
            or_(FollowUp.teammate_id.is_(None), FollowUp.teammate_id.in_(people)),
        )
        .order_by(FollowUp.noted_at)
    ).all()
    days = {row.id: counts_on(row.due, row.snoozed_until, today) or date.max for row in found}
    return tuple(line_record(row) for row in sorted(found, key=lambda row: days[row.id]))


def uncelebrated(session: Session, people: dict[str, TeammateRecord]) -> tuple[Line, ...]:
    rows = session.scalars(
        select(Win)
        .where(Win.celebrated_at.is_(None), Win.deleted_at.is_(None), Win.teammate_id.in_(people))
        .order_by(Win.noted_at.desc())
        .limit(50)
    )
    return tuple(line_record(row) for row in rows)


def _last_held(session: Session, people: dict[str, TeammateRecord]) -> dict[str, MeetingRecord]:
    found: dict[str, MeetingRecord] = {}
    for teammate_id in people:
        row = session.scalars(
            select(Meeting)
            .where(Meeting.teammate_id == teammate_id, Meeting.state == MeetingState.HELD, Meeting.deleted_at.is_(None))
            .order_by(Meeting.starts_at.desc())
            .limit(1)
        ).first()
        if row is not None:
            found[teammate_id] = meeting_record(row)
    return found


def _last_lines(session: Session, meetings: Sequence[MeetingRecord]) -> dict[str, tuple[str, ...]]:
    rows: dict[str, list[str]] = defaultdict(list)
    if meetings:
        for meeting_id, text in session.execute(
            select(Note.meeting_id, Note.text)
            .where(
                Note.meeting_id.in_([one.id for one in meetings]), Note.private.is_(False), Note.deleted_at.is_(None)
            )
            .order_by(Note.noted_at)
        ):
            rows[str(meeting_id)].append(text)
    return {key: tuple(texts[:_LAST_NOTES]) for key, texts in rows.items()}


def _first_points(session: Session, teammates: set[str]) -> dict[str, str]:
    found: dict[str, str] = {}
    if teammates:
        for teammate_id, text in session.execute(
            select(TalkingPoint.teammate_id, TalkingPoint.text)
            .where(
                TalkingPoint.teammate_id.in_(teammates),
                TalkingPoint.meeting_id.is_(None),
                TalkingPoint.deleted_at.is_(None),
            )
            .order_by(TalkingPoint.position, TalkingPoint.created_at)
        ):
            found.setdefault(teammate_id, text)
    return found


def _coffee(session: Session, now: datetime) -> CoffeeNudge | None:
    """The one with whom coffee is longest ago, if that is long, none is planned and 'not now' was not said."""
    coffees = [one for one in missed(session, now) if one.what is Missing.COFFEE]
    return CoffeeNudge(coffees[0].teammate, coffees[0].last) if coffees else None


@dataclass(frozen=True, slots=True)
class People:
    """Who there is, with the day of the next conversation; `today` counts the conversations due until today."""

    team: tuple[TeammateRecord, ...]
    next_days: dict[str, date]
    today: int


@dataclass(frozen=True, slots=True)
class Open:
    """How much is open, over all; never of a person. Promises that were put off do not count before their day."""

    promises: int
    wins: int


def people(session: Session, now: datetime) -> People:
    team = _present(session)
    coming = _coming(session, team)
    today = local_day(now)
    return People(tuple(team.values()), _next_days(coming), sum(one.day <= today for one in coming))


def how_much_is_open(session: Session, today: date) -> Open:
    """Of present teammates, and promises of nobody in particular."""
    return Open(*session.execute(_open(), {"today": today}).one())


@cache
def _open() -> Select[Any]:
    """Put together once: it is asked after every deed."""
    present = select(Teammate.id).where(Teammate.deleted_at.is_(None), Teammate.archived_at.is_(None))
    promises = select(func.count()).where(
        FollowUp.deleted_at.is_(None),
        FollowUp.state == FollowUpState.OPEN,
        or_(FollowUp.snoozed_until.is_(None), FollowUp.snoozed_until <= bindparam("today")),
        or_(FollowUp.teammate_id.is_(None), FollowUp.teammate_id.in_(present)),
    )
    wins = select(func.count()).where(
        Win.deleted_at.is_(None), Win.celebrated_at.is_(None), Win.teammate_id.in_(present)
    )
    return select(promises.scalar_subquery(), wins.scalar_subquery())


def _present(session: Session) -> dict[str, TeammateRecord]:
    rows = session.scalars(
        select(Teammate)
        .where(Teammate.deleted_at.is_(None), Teammate.archived_at.is_(None))
        .order_by(Teammate.created_at, Teammate.id)
    )
    return {row.id: teammate_record(row) for row in rows}


def _coming(session: Session, team: dict[str, TeammateRecord]) -> list[MeetingRecord]:
    rows = session.scalars(
        select(Meeting)
        .where(
            Meeting.state.in_((MeetingState.PLANNED, MeetingState.RUNNING)),
            Meeting.deleted_at.is_(None),
            Meeting.teammate_id.in_(team),
        )
        .order_by(Meeting.starts_at)
    )
    return [meeting_record(row) for row in rows]


def _next_days(coming: Sequence[MeetingRecord]) -> dict[str, date]:
    found: dict[str, date] = {}
    for one in coming:
        found.setdefault(one.teammate_id, one.day)
    return found
