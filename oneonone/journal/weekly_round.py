"""The weekly round: what to do or say next for the people one leads, one row after the other.

In this order: wins nobody has heard about, needs of which it was not told what came of them, my promises, and people I
have not really spoken to. What is put off comes back by itself, on the day of the next conversation or after a week.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.orm import Session

from oneonone.journal import follow_ups, lines, planning
from oneonone.journal.agenda import my_promises
from oneonone.journal.follow_ups import Settled
from oneonone.journal.needs import needs_to_tell_back
from oneonone.journal.presence import Missing, another_time, not_spoken_to
from oneonone.journal.records import Line, TeammateRecord, local_day, teammate_record
from oneonone.journal.round_marks import put_off, put_off_rows
from oneonone.journal.wins import untold
from oneonone.model.kinds import Celebration, MeetingState
from oneonone.model.meeting import Meeting
from oneonone.model.teammate import Teammate

#: So many rows fit in five minutes; what is left comes back another week.
ENOUGH = 25
#: A promise is in the round when it counts within so many days; one without a date when it is that old.
_PROMISE_DAYS = 7
_WEEK = timedelta(weeks=1)


class RoundKind(StrEnum):
    WIN = "win"
    NEED = "need"
    PROMISE = "promise"
    PERSON = "person"


class Deed(StrEnum):
    """What can be done with a row, each with one key."""

    TOLD = "told"
    DONE = "done"
    LATER = "later"
    LET_GO = "let_go"


DEEDS: dict[RoundKind, tuple[Deed, ...]] = {
    RoundKind.WIN: (Deed.TOLD, Deed.LATER, Deed.LET_GO),
    RoundKind.NEED: (Deed.TOLD, Deed.LATER, Deed.LET_GO),
    RoundKind.PROMISE: (Deed.DONE, Deed.LATER, Deed.LET_GO),
    RoundKind.PERSON: (Deed.DONE, Deed.LATER, Deed.LET_GO),
}


@dataclass(frozen=True, slots=True)
class RoundRow:
    """One row; `line` is what was noted, None for a person. `what_was_done` is about a need; `spoken` the day of the
    last real conversation with a person, None when there has been none."""

    kind: RoundKind
    id: str
    teammate: TeammateRecord | None
    line: Line | None = None
    what_was_done: str = ""
    spoken: date | None = None

    @property
    def key(self) -> str:
        return f"{self.kind}:{self.id}"

    @property
    def teammate_id(self) -> str | None:
        return self.teammate.id if self.teammate is not None else None


def weekly_round(session: Session, now: datetime) -> tuple[RoundRow, ...]:
    """Every row there is for today, in order; the page takes the first ENOUGH."""
    today = local_day(now)
    people = {
        row.id: teammate_record(row)
        for row in session.scalars(
            select(Teammate)
            .where(Teammate.deleted_at.is_(None), Teammate.archived_at.is_(None))
            .order_by(Teammate.created_at, Teammate.id)
        )
    }
    rows = [
        *_wins(session, people),
        *_needs(session, people),
        *_promises(session, people, today),
        *_not_spoken_to(session, now),
    ]
    away = put_off_rows(session, today)
    return tuple(row for row in rows if row.key not in away)


def settle(session: Session, row: RoundRow, deed: Deed, now: datetime) -> Settled | None:
    """Does what the key says; of a promise that is let go, what it has become."""
    if deed is Deed.LATER:
        put_off(session, row.key, row.teammate_id, later_until(session, row.teammate_id, local_day(now)))
    elif row.line is None:
        _settle_person(session, row, deed, now)
    elif row.kind is RoundKind.WIN:
        if deed is Deed.TOLD:
            lines.celebrate(session, row.line, Celebration.TOLD, now)
        else:  # it stays among the wins; the round does not bring it up again
            put_off(session, row.key, row.teammate_id, None)
    elif row.kind is RoundKind.NEED:
        (lines.told_back if deed is Deed.TOLD else lines.let_go)(session, row.line, now)
    elif deed is Deed.DONE:
        lines.set_done(session, row.line, True, now)
    else:
        return follow_ups.drop(session, row.line.id, now)
    return None


def later_until(session: Session, teammate_id: str | None, today: date) -> date:
    """The day of the next conversation after today with this teammate, or a week from now."""
    starts = session.scalars(
        select(Meeting.starts_at).where(
            Meeting.teammate_id == teammate_id, Meeting.state == MeetingState.PLANNED, Meeting.deleted_at.is_(None)
        )
    )
    return min((day for at in starts if (day := local_day(at)) > today), default=today + _WEEK)


def _settle_person(session: Session, row: RoundRow, deed: Deed, now: datetime) -> None:
    """We did speak, which counts as contact; or let it be for four weeks."""
    if deed is Deed.DONE:
        planning.had_coffee(session, row.id, now)
    else:
        another_time(session, row.id, Missing.TALK, local_day(now))


def _wins(session: Session, people: dict[str, TeammateRecord]) -> list[RoundRow]:
    """The oldest first: they have waited longest."""
    return [_of_line(RoundKind.WIN, one, people) for one, _mate in reversed(untold(session))]


def _needs(session: Session, people: dict[str, TeammateRecord]) -> list[RoundRow]:
    return [_of_line(RoundKind.NEED, one.line, people, one.done) for one in needs_to_tell_back(session)]


def _promises(session: Session, people: dict[str, TeammateRecord], today: date) -> list[RoundRow]:
    until = today + timedelta(days=_PROMISE_DAYS)

    def counts(one: Line) -> bool:
        return one.due <= until if one.due is not None else local_day(one.noted_at) <= today - _WEEK

    return [_of_line(RoundKind.PROMISE, one, people) for one in my_promises(session, today, people) if counts(one)]


def _not_spoken_to(session: Session, now: datetime) -> list[RoundRow]:
    return [
        RoundRow(RoundKind.PERSON, one.teammate.id, one.teammate, spoken=one.last)
        for one in not_spoken_to(session, now)
    ]


def _of_line(kind: RoundKind, line: Line, people: dict[str, TeammateRecord], what_was_done: str = "") -> RoundRow:
    return RoundRow(kind, line.id, people.get(line.teammate_id or ""), line, what_was_done)
