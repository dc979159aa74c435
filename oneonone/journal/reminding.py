"""What there is to be reminded of, and which reminders were given: each exactly once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from sqlalchemy import delete, or_, select
from sqlalchemy.orm import Session

from oneonone.journal.records import local_day, moment_of
from oneonone.journal.reflections import reflected_in
from oneonone.journal.round_marks import round_is_over
from oneonone.model.kinds import FollowUpState, MeetingKind, MeetingState, Owner
from oneonone.model.lines import FollowUp
from oneonone.model.meeting import Meeting
from oneonone.model.talking_point import TalkingPoint
from oneonone.model.teammate import Teammate
from oneonone.model.workspace import Reminded

#: Meetings are read from so long ago, because one that is going on by the clock may still be told, and so far ahead.
_BEHIND, _AHEAD = timedelta(days=1), timedelta(days=2)
_KEPT = timedelta(days=400)
#: A conversation that was never ended keeps reminders back for so long after it was planned to end, and no longer.
_TALK_MAY_LAST = timedelta(hours=2)


@dataclass(frozen=True, slots=True)
class Coming:
    """A conversation that is planned."""

    meeting_id: str
    teammate_id: str
    name: str
    kind: MeetingKind
    starts_at: datetime
    minutes: int
    #: The first of what is prepared that is not private.
    first_point: str | None


@dataclass(frozen=True, slots=True)
class DueToday:
    """A promise of mine that counts today."""

    text: str
    private: bool
    name: str | None


@dataclass(frozen=True, slots=True)
class Facts:
    """What the store holds that may be worth a reminder on the day that was asked for."""

    coming: tuple[Coming, ...] = ()
    promises: tuple[DueToday, ...] = ()
    #: The keys of what was given or let pass.
    given: frozenset[str] = frozenset()
    #: Until when a conversation that is going on keeps the rest back; None when there is none.
    talking_until: datetime | None = None
    #: This week was looked back on already.
    looked_back: bool = False


def facts(session: Session, now: datetime) -> Facts:
    today = local_day(now)
    monday = today - timedelta(days=today.weekday())
    return Facts(
        coming=_coming(session, now),
        promises=_promises(session, today),
        given=frozenset(session.scalars(select(Reminded.key))),
        talking_until=_talking_until(session, now),
        looked_back=round_is_over(session, today) and reflected_in(session, monday),
    )


def mark_given(session: Session, keys: Iterable[str], now: datetime) -> None:
    """Keeps that these were given or let pass; what was given long ago is forgotten."""
    session.execute(delete(Reminded).where(Reminded.reminded_at < now - _KEPT))
    for key in keys:
        session.merge(Reminded(key=key, reminded_at=now))


def take_back(session: Session, key: str) -> None:
    """It could not be shown after all."""
    session.execute(delete(Reminded).where(Reminded.key == key))


def _coming(session: Session, now: datetime) -> tuple[Coming, ...]:
    rows = session.execute(
        select(Meeting, Teammate.name)
        .join(Teammate, Teammate.id == Meeting.teammate_id)
        .where(
            Meeting.state == MeetingState.PLANNED,
            Meeting.deleted_at.is_(None),
            Meeting.starts_at > now - _BEHIND,
            Meeting.starts_at < now + _AHEAD,
            Teammate.deleted_at.is_(None),
            Teammate.archived_at.is_(None),
        )
        .order_by(Meeting.starts_at, Meeting.id)
    ).all()
    first = _first_points(session, {row.teammate_id for row, _name in rows if row.kind is MeetingKind.ONE_ON_ONE})
    return tuple(
        Coming(row.id, row.teammate_id, name, row.kind, row.starts_at, row.minutes, first.get(row.teammate_id))
        for row, name in rows
    )


def _first_points(session: Session, teammates: set[str]) -> dict[str, str]:
    found: dict[str, str] = {}
    if teammates:
        rows = session.execute(
            select(TalkingPoint.teammate_id, TalkingPoint.text)
            .where(
                TalkingPoint.teammate_id.in_(teammates),
                TalkingPoint.meeting_id.is_(None),
                TalkingPoint.private.is_(False),
                TalkingPoint.deleted_at.is_(None),
            )
            .order_by(TalkingPoint.position, TalkingPoint.created_at)
        )
        for teammate_id, text in rows:
            found.setdefault(teammate_id, text)
    return found


def _promises(session: Session, today: date) -> tuple[DueToday, ...]:
    """Mine and open, due today and not put off, or put off to today."""
    present = Teammate.deleted_at.is_(None) & Teammate.archived_at.is_(None)
    rows = session.execute(
        select(FollowUp.text, FollowUp.private, FollowUp.due, FollowUp.snoozed_until, Teammate.name)
        .outerjoin(Teammate, Teammate.id == FollowUp.teammate_id)
        .where(
            FollowUp.owner == Owner.ME,
            FollowUp.state == FollowUpState.OPEN,
            FollowUp.deleted_at.is_(None),
            or_(FollowUp.due == today, FollowUp.snoozed_until == today),
            or_(FollowUp.teammate_id.is_(None), present),
        )
        .order_by(FollowUp.noted_at, FollowUp.id)
    )
    return tuple(
        DueToday(text, private, name)
        for text, private, due, snoozed, name in rows
        if max(day for day in (due, snoozed) if day is not None) == today
    )


def _talking_until(session: Session, now: datetime) -> datetime | None:
    """A conversation that is being rounded off is over as far as reminders go."""
    rows = session.execute(
        select(Meeting.starts_at, Meeting.minutes).where(
            Meeting.state == MeetingState.RUNNING, Meeting.ended_at.is_(None), Meeting.deleted_at.is_(None)
        )
    )
    ends = [starts + timedelta(minutes=minutes) + _TALK_MAY_LAST for starts, minutes in rows]
    return max((one for one in ends if one > now), default=None)


def next_midnight(now: datetime) -> datetime:
    """When the next local day begins."""
    return moment_of(local_day(now) + timedelta(days=1), time.min)
