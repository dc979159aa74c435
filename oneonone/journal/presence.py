"""Who one has really spoken to, and when: what was held counts; what is planned or was skipped does not.

The sentence that follows from it is about the manager's own presence, never about the teammate.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from oneonone.journal import planning
from oneonone.journal.dismissals import not_now, put_away
from oneonone.journal.records import MeetingRecord, TeammateRecord, local_day, teammate_record
from oneonone.model.kinds import MeetingKind, MeetingState
from oneonone.model.meeting import Meeting
from oneonone.model.teammate import Teammate

#: A coffee is suggested after this many weeks without one.
COFFEE_AFTER_WEEKS = 6
#: A conversation is missed after this many weeks, or after twice the rhythm where that is longer.
TALK_AFTER_WEEKS = 3
NOT_NOW_WEEKS = 4
#: What 'not now' puts away.
COFFEE, PRESENCE = "coffee", "presence"
#: A conversation that is planned for so soon answers by itself.
_SOON_DAYS = 2


class Missing(StrEnum):
    """What has been long ago."""

    TALK = "talk"
    COFFEE = "coffee"


@dataclass(frozen=True, slots=True)
class Presence:
    """One teammate: the last real conversation of any kind and the last coffee (None: never yet), since when the
    program knows them, and what is planned."""

    teammate: TeammateRecord
    spoken: date | None
    coffee: date | None
    since: date
    next_talk: datetime | None
    next_coffee: datetime | None
    away: frozenset[str]

    @property
    def missed_since(self) -> date:
        return self.spoken or self.since

    def misses(self, today: date) -> Missing | None:
        """What is worth a word today; a conversation comes before a coffee."""
        if self.next_coffee is not None:
            return None
        if PRESENCE not in self.away and self._not_spoken_to(today):
            return Missing.TALK
        if COFFEE not in self.away and (self.coffee or self.since) < today - timedelta(weeks=COFFEE_AFTER_WEEKS):
            return Missing.COFFEE
        return None

    def _not_spoken_to(self, today: date) -> bool:
        rhythm = self.teammate.rhythm
        weeks = max(TALK_AFTER_WEEKS, 2 * rhythm.weeks if rhythm is not None else 0)
        next_day = local_day(self.next_talk) if self.next_talk is not None else None
        soon = next_day is not None and today <= next_day <= today + timedelta(days=_SOON_DAYS)
        return self.missed_since < today - timedelta(weeks=weeks) and not soon


@dataclass(frozen=True, slots=True)
class Missed:
    """Someone to be there for; `last` is the day of what is long ago, None where there has been none."""

    teammate: TeammateRecord
    what: Missing
    last: date | None
    since: date


def presence(session: Session, now: datetime) -> tuple[Presence, ...]:
    """Everyone present, in the order they were added."""
    today = local_day(now)
    mates = session.scalars(
        select(Teammate)
        .where(Teammate.deleted_at.is_(None), Teammate.archived_at.is_(None))
        .order_by(Teammate.created_at, Teammate.id)
    ).all()
    spans = _spans(session, {one.id for one in mates})
    away = {what: put_away(session, what, today) for what in (COFFEE, PRESENCE)}
    found = []
    for mate in mates:
        held = [one for one in spans[mate.id] if one.state is MeetingState.HELD]
        coming = [one for one in spans[mate.id] if one.state is not MeetingState.HELD]
        found.append(
            Presence(
                teammate=teammate_record(mate),
                spoken=max((local_day(one.last) for one in held), default=None),
                coffee=max((local_day(one.last) for one in held if one.kind is MeetingKind.COFFEE), default=None),
                since=min([local_day(mate.created_at), *(local_day(one.first) for one in held)]),
                next_talk=min((one.first for one in coming), default=None),
                next_coffee=min((one.first for one in coming if one.kind is MeetingKind.COFFEE), default=None),
                away=frozenset(what for what, whose in away.items() if mate.id in whose),
            )
        )
    return tuple(found)


def missed(session: Session, now: datetime) -> tuple[Missed, ...]:
    """Whom one has not really spoken to, then with whom coffee is long ago; the longest ago first."""
    today = local_day(now)
    found = []
    for one in presence(session, now):
        what = one.misses(today)
        if what is not None:
            last = one.spoken if what is Missing.TALK else one.coffee
            found.append(Missed(one.teammate, what, last, last or one.since))
    return tuple(sorted(found, key=lambda one: (one.what is Missing.COFFEE, one.since, one.teammate.name)))


def not_spoken_to(session: Session, now: datetime) -> tuple[Missed, ...]:
    """Whom one has not really spoken to for a while; for the weekly round."""
    return tuple(one for one in missed(session, now) if one.what is Missing.TALK)


def busy(session: Session, now: datetime) -> tuple[tuple[datetime, datetime], ...]:
    """From when to when one is taken by planned conversations, from now on."""
    rows = session.scalars(
        select(Meeting)
        .join(Teammate, Teammate.id == Meeting.teammate_id)
        .where(
            Meeting.state.in_((MeetingState.PLANNED, MeetingState.RUNNING)),
            Meeting.deleted_at.is_(None),
            Meeting.starts_at >= now - timedelta(hours=12),
            Teammate.deleted_at.is_(None),
            Teammate.archived_at.is_(None),
        )
        .order_by(Meeting.starts_at)
    )
    return tuple((row.starts_at, row.starts_at + timedelta(minutes=row.minutes)) for row in rows)


def plan_coffee(session: Session, teammate_id: str, at: datetime, minutes: int = 30) -> MeetingRecord:
    """A coffee without agenda at a moment; one that is planned already is moved."""
    local = at.astimezone()
    return planning.plan(session, teammate_id, MeetingKind.COFFEE, local.date(), local.time(), minutes)


def another_time(session: Session, teammate_id: str, what: Missing, today: date) -> None:
    """'Not now': for four weeks neither the conversation nor the coffee with this teammate is brought up."""
    until = today + timedelta(weeks=NOT_NOW_WEEKS)
    for put in (PRESENCE, COFFEE) if what is Missing.TALK else (COFFEE,):
        not_now(session, put, teammate_id, until)


@dataclass(frozen=True, slots=True)
class _Span:
    """The first and the last moment of one teammate's conversations of one kind in one state."""

    kind: MeetingKind
    state: MeetingState
    first: datetime
    last: datetime


def _spans(session: Session, teammates: set[str]) -> dict[str, list[_Span]]:
    found: dict[str, list[_Span]] = defaultdict(list)
    for teammate_id, kind, state, first, last in session.execute(
        select(
            Meeting.teammate_id, Meeting.kind, Meeting.state, func.min(Meeting.starts_at), func.max(Meeting.starts_at)
        )
        .where(Meeting.teammate_id.in_(teammates), Meeting.deleted_at.is_(None), Meeting.state != MeetingState.SKIPPED)
        .group_by(Meeting.teammate_id, Meeting.kind, Meeting.state)
    ):
        found[teammate_id].append(_Span(kind, state, first, last))
    return found
