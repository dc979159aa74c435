"""Promises that come back every few weeks: keeping one makes the next."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from oneonone.journal.records import local_day
from oneonone.model.kinds import FollowUpState
from oneonone.model.lines import FollowUp


def next_due(due: date | None, weeks: int, today: date) -> date:
    """`weeks` weeks after `due`, and as many times more as it takes to lie ahead; without a due day, from today."""
    step = timedelta(weeks=weeks)
    following = (due or today) + step
    while following <= today:
        following += step
    return following


def repeat(session: Session, row: FollowUp, now: datetime) -> None:
    """Makes the next one of a promise that is being kept, where it comes back. It is noted at the moment of keeping,
    by which `take_back` knows it again. It answers the same need, but does not belong to the meeting in which the first
    was promised: what was noted there, and what is sent of it, stays as it was."""
    if not row.repeat_weeks:
        return
    session.add(
        FollowUp(
            text=row.text, noted_at=now, private=row.private, teammate_id=row.teammate_id, owner=row.owner,
            due=next_due(row.due, row.repeat_weeks, local_day(now)), repeat_weeks=row.repeat_weeks,
            need_id=row.need_id,
        )
    )  # fmt: skip
    session.flush()


def take_back(session: Session, row: FollowUp, now: datetime) -> None:
    """The promise was not kept after all: the next one goes, if it still is as it was made."""
    for following in session.scalars(
        select(FollowUp).where(
            FollowUp.noted_at == row.done_at,
            FollowUp.id != row.id,
            FollowUp.text == row.text,
            FollowUp.repeat_weeks == row.repeat_weeks,
            FollowUp.state == FollowUpState.OPEN,
            FollowUp.snoozes == 0,
            FollowUp.deleted_at.is_(None),
        )
    ):
        if following.teammate_id == row.teammate_id and following.owner is row.owner:
            following.deleted_at = now
