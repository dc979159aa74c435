"""A coffee without agenda: the moment that is proposed for it, and planning it; the same wherever it comes up."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from oneonone.app import wording
from oneonone.app.desk import Desk
from oneonone.app.i18n import translate
from oneonone.journal import presence
from oneonone.journal.planning import next_meeting
from oneonone.model.words import long_date
from oneonone.practice.free_moment import free_moment

Busy = Sequence[tuple[datetime, datetime]]


def proposed(desk: Desk, teammate_id: str, busy: Busy | None = None) -> datetime:
    """A free moment soon, on a day on which one does not see that person anyway; `busy` where more is taken than what
    is planned."""
    taken = desk.read(presence.busy, desk.now()) if busy is None else busy
    following = desk.read(next_meeting, teammate_id)
    return free_moment(taken, desk.today(), avoid=following.day if following is not None else None)


def plan(desk: Desk, teammate_id: str, at: datetime) -> None:
    said = translate("Today", "Coffee planned for {day}").format(day=moment_words(at, desk))
    desk.attempt(said, presence.plan_coffee, teammate_id, at)


def moment_words(at: datetime, desk: Desk) -> str:
    """'Thursday 26 November 15:00'."""
    return f"{long_date(at.astimezone().date(), desk.language)} {wording.clock(at)}"
