"""What the weekly round keeps for itself: a row put off, a row let be, and that it was enough for this week."""

from __future__ import annotations

from datetime import date, timedelta

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from oneonone.model.question import Dismissal

_ROUND = "round:"
_OVER = "round:week"


def put_off(session: Session, key: str, teammate_id: str | None, until: date | None) -> None:
    """A row comes back on a day, or (None) not in the round any more."""
    session.add(Dismissal(what=f"{_ROUND}{key}", teammate_id=teammate_id, until=until))


def put_off_rows(session: Session, today: date) -> frozenset[str]:
    """The keys of the rows that are not for today."""
    found = session.scalars(
        select(Dismissal.what).where(
            Dismissal.what.startswith(_ROUND),
            Dismissal.deleted_at.is_(None),
            or_(Dismissal.until.is_(None), Dismissal.until > today),
        )
    )
    return frozenset(what.removeprefix(_ROUND) for what in found)


def end_round(session: Session, today: date) -> None:
    """Enough for this week; said once, however often."""
    if not round_is_over(session, today):
        monday = today + timedelta(days=7 - today.weekday())
        session.add(Dismissal(what=_OVER, teammate_id=None, until=monday))


def round_is_over(session: Session, today: date) -> bool:
    found = session.scalars(
        select(Dismissal.id)
        .where(Dismissal.what == _OVER, Dismissal.until > today, Dismissal.deleted_at.is_(None))
        .limit(1)
    )
    return found.first() is not None
