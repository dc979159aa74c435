"""What the pictures of Looking back are drawn from: facts about the manager's own habits over a period.

Days are days where the manager is. What is in the trash, or with a teammate who is, does not count; what was with a
teammate who is in the archive by now does. Only columns are read, and each noun once.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from oneonone.journal.records import TeammateRecord, local_day, moment_of, teammate_record
from oneonone.model.kinds import (
    FollowUpState,
    MeetingKind,
    MeetingState,
    NeedKind,
    Owner,
    PointKind,
    PointState,
    Span,
    TalkedMost,
)
from oneonone.model.lines import FollowUp, Win
from oneonone.model.meeting import Meeting
from oneonone.model.talking_point import TalkingPoint
from oneonone.model.teammate import Teammate


class Way(StrEnum):
    """How a planned hour went."""

    TALK = "talk"
    COFFEE = "coffee"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class Met:
    """One conversation or coffee, or one that was skipped; `talked_most` is the manager's own estimate."""

    id: str
    teammate_id: str
    day: date
    way: Way
    talked_most: TalkedMost | None


@dataclass(frozen=True, slots=True)
class Raised:
    """A talking point that was brought along; `asked` is the need it asked about, where it came to that."""

    teammate_id: str
    meeting_id: str
    day: date
    text: str
    asked: NeedKind | None


@dataclass(frozen=True, slots=True)
class Promised:
    """A promise of mine by the day it was made, and the day it was kept or let go."""

    id: str
    teammate_id: str | None
    day: date
    state: FollowUpState
    settled: date | None


@dataclass(frozen=True, slots=True)
class Noticed:
    """A small win by the day it was noticed, and the day it was celebrated."""

    id: str
    teammate_id: str | None
    day: date
    celebrated: date | None


@dataclass(frozen=True, slots=True)
class LookingBack:
    """Everything from `since` until `until`, both included, oldest first.

    `people` are the present ones in the order of the sidebar, then those in the archive with whom there was something.
    """

    since: date
    until: date
    people: tuple[TeammateRecord, ...]
    names: dict[str, str]
    met: tuple[Met, ...]
    raised: tuple[Raised, ...]
    promised: tuple[Promised, ...]
    noticed: tuple[Noticed, ...]


_MONTHS = {Span.QUARTER: 3, Span.HALF_YEAR: 6, Span.YEAR: 12}
_MIDDLE = 15


def beginning(span: Span, today: date) -> date:
    """The first of a month, the one nearest to `span` ago, so that no month is shown in part but the present one."""
    months = today.year * 12 + today.month - 1 - _MONTHS[span] + (today.day > _MIDDLE)
    return date(months // 12, months % 12 + 1, 1)


def look_back(session: Session, span: Span, now: datetime) -> LookingBack:
    until = local_day(now)
    since = beginning(span, until)
    mates = [
        teammate_record(row)
        for row in session.scalars(
            select(Teammate).where(Teammate.deleted_at.is_(None)).order_by(Teammate.created_at, Teammate.id)
        )
    ]
    known = [mate.id for mate in mates]
    period = moment_of(since, time.min), moment_of(until + timedelta(days=1), time.min)
    met = _met(session, known, period)
    seen = {one.teammate_id for one in met}
    present = [mate for mate in mates if not mate.archived]
    gone = [mate for mate in mates if mate.archived and mate.id in seen]
    return LookingBack(
        since, until, (*present, *gone), {mate.id: mate.name for mate in mates}, met,
        _raised(session, known, period), _promised(session, known, period), _noticed(session, known, period),
    )  # fmt: skip


_Period = tuple[datetime, datetime]


def _met(session: Session, known: list[str], period: _Period) -> tuple[Met, ...]:
    rows = session.execute(
        select(Meeting.id, Meeting.teammate_id, Meeting.starts_at, Meeting.kind, Meeting.state, Meeting.talked_most)
        .where(*_held_in(known, period, MeetingState.HELD, MeetingState.SKIPPED))
        .order_by(Meeting.starts_at, Meeting.id)
    )
    return tuple(
        Met(row.id, row.teammate_id, local_day(row.starts_at), _way(row.kind, row.state), row.talked_most)
        for row in rows
    )


def _way(kind: MeetingKind, state: MeetingState) -> Way:
    if state is MeetingState.SKIPPED:
        return Way.SKIPPED
    return Way.COFFEE if kind is MeetingKind.COFFEE else Way.TALK


def _raised(session: Session, known: list[str], period: _Period) -> tuple[Raised, ...]:
    """What was left for later counts where it came up in the end, and something of one's own is no question."""
    rows = session.execute(
        select(
            TalkingPoint.teammate_id, TalkingPoint.meeting_id, Meeting.starts_at, TalkingPoint.text, TalkingPoint.need,
            TalkingPoint.state,
        )
        .join(Meeting, Meeting.id == TalkingPoint.meeting_id)
        .where(
            *_held_in(known, period, MeetingState.HELD), TalkingPoint.deleted_at.is_(None),
            TalkingPoint.state != PointState.LATER, TalkingPoint.kind != PointKind.OWN,
        )
        .order_by(Meeting.starts_at, Meeting.id, TalkingPoint.position, TalkingPoint.created_at)
    )  # fmt: skip
    return tuple(
        Raised(
            row.teammate_id, row.meeting_id, local_day(row.starts_at), row.text,
            row.need if row.state is PointState.TALKED_ABOUT else None,
        )
        for row in rows
    )  # fmt: skip


def _promised(session: Session, known: list[str], period: _Period) -> tuple[Promised, ...]:
    rows = session.execute(
        select(
            FollowUp.id, FollowUp.teammate_id, FollowUp.noted_at, FollowUp.state, FollowUp.done_at, FollowUp.dropped_at
        )
        .where(FollowUp.owner == Owner.ME, *_noted_in(FollowUp, known, period))
        .order_by(FollowUp.noted_at, FollowUp.id)
    )
    return tuple(
        Promised(row.id, row.teammate_id, local_day(row.noted_at), row.state, _day(row.done_at or row.dropped_at))
        for row in rows
    )


def _noticed(session: Session, known: list[str], period: _Period) -> tuple[Noticed, ...]:
    rows = session.execute(
        select(Win.id, Win.teammate_id, Win.noted_at, Win.celebrated_at)
        .where(*_noted_in(Win, known, period))
        .order_by(Win.noted_at, Win.id)
    )
    return tuple(Noticed(row.id, row.teammate_id, local_day(row.noted_at), _day(row.celebrated_at)) for row in rows)


def _day(moment: datetime | None) -> date | None:
    return local_day(moment) if moment is not None else None


def _held_in(known: list[str], period: _Period, *states: MeetingState) -> tuple[Any, ...]:
    return (
        Meeting.teammate_id.in_(known), Meeting.starts_at >= period[0], Meeting.starts_at < period[1],
        Meeting.state.in_(states), Meeting.deleted_at.is_(None),
    )  # fmt: skip


def _noted_in(noun: type[FollowUp] | type[Win], known: list[str], period: _Period) -> tuple[Any, ...]:
    """Also what belongs to nobody: a promise of my own, a win still in the inbox."""
    return (
        or_(noun.teammate_id.is_(None), noun.teammate_id.in_(known)), noun.noted_at >= period[0],
        noun.noted_at < period[1], noun.deleted_at.is_(None),
    )  # fmt: skip
