"""Promises over all teammates."""

from __future__ import annotations

from datetime import date

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from oneonone.journal.records import Line, line_record
from oneonone.model.kinds import FollowUpState, Owner
from oneonone.model.lines import FollowUp
from oneonone.model.teammate import Teammate


def open_follow_ups(
    session: Session, *, owner: Owner | None = None, due_before: date | None = None
) -> tuple[Line, ...]:
    """Open promises with present teammates or without one, by due date, the undated last."""
    present = select(Teammate.id).where(Teammate.deleted_at.is_(None), Teammate.archived_at.is_(None))
    query = select(FollowUp).where(
        FollowUp.state == FollowUpState.OPEN,
        FollowUp.deleted_at.is_(None),
        or_(FollowUp.teammate_id.is_(None), FollowUp.teammate_id.in_(present)),
    )
    if owner is not None:
        query = query.where(FollowUp.owner == owner)
    if due_before is not None:
        query = query.where(FollowUp.due < due_before)
    rows = session.scalars(query.order_by(FollowUp.due.is_(None), FollowUp.due, FollowUp.noted_at, FollowUp.id))
    return tuple(line_record(row) for row in rows)
