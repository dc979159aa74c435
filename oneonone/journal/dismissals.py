"""'Not now' and 'asked once': what stays away, for whom, and until when."""

from __future__ import annotations

from datetime import date

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from oneonone.model.question import Dismissal


def not_now(session: Session, what: str, teammate_id: str | None, until: date | None) -> None:
    """Keeps a suggestion or nudge away until a day, or (None) for good."""
    session.add(Dismissal(what=what, teammate_id=teammate_id, until=until))


def put_away(session: Session, what: str, today: date) -> frozenset[str]:
    """The teammates for whom `what` stays away today."""
    rows = session.scalars(
        select(Dismissal.teammate_id).where(
            Dismissal.what == what,
            Dismissal.teammate_id.is_not(None),
            Dismissal.deleted_at.is_(None),
            or_(Dismissal.until.is_(None), Dismissal.until > today),
        )
    )
    return frozenset(one for one in rows if one is not None)
