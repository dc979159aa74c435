"""What I have asked about, and when."""

from __future__ import annotations

from datetime import date, time

from sqlalchemy import select
from sqlalchemy.orm import Session

from oneonone.journal.records import local_day, moment_of
from oneonone.model.kinds import NeedKind, PointState
from oneonone.model.talking_point import TalkingPoint


def asked_days(session: Session, teammate_id: str, since: date) -> dict[NeedKind, tuple[date, ...]]:
    """The days on which each need was asked about with this teammate, oldest first; needs never asked are absent."""
    rows = session.execute(
        select(TalkingPoint.need, TalkingPoint.talked_at)
        .where(
            TalkingPoint.teammate_id == teammate_id,
            TalkingPoint.need.is_not(None),
            TalkingPoint.state == PointState.TALKED_ABOUT,
            TalkingPoint.talked_at >= moment_of(since, time.min),
            TalkingPoint.deleted_at.is_(None),
        )
        .order_by(TalkingPoint.talked_at)
    )
    found: dict[NeedKind, tuple[date, ...]] = {}
    for need, at in rows:
        if need is not None and at is not None:
            found[need] = (*found.get(need, ()), local_day(at))
    return found
