"""The weekly round: what to do or say next for the people one leads, one row after the other.

In this order: wins nobody has heard about, needs of which it was not told what came of them, my promises, and people I
have not really spoken to. What is put off comes back by itself, on the day of the next conversation or after a week.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from oneonone.journal import lines, planning
from oneonone.journal.agenda import my_promises, not_now
from oneonone.journal.records import Line, TeammateRecord, line_record, local_day, teammate_record
from oneonone.journal.round_marks import put_off, put_off_rows
from oneonone.model.kinds import Celebration, FollowUpState, MeetingKind, MeetingState, NeedState
from oneonone.model.lines import FollowUp, Need, Win
from oneonone.model.meeting import Meeting
from oneonone.model.question import Dismissal
from oneonone.model.teammate import Teammate

#: So many rows fit in five minutes; what is left comes back another week.
ENOUGH = 25
#: A promise is in the round when it counts within so many days; one without a date when it is that old.
_PROMISE_DAYS = 7
_WEEK = timedelta(weeks=1)
#: A conversation is missed after this many weeks, or after twice the rhythm where that is longer.
_TALK_AFTER_WEEKS = 3
_SOON = timedelta(days=2)
_LET_BE_WEEKS = 4
#: What 'not now' is kept under for not having spoken to someone.
PRESENCE = "presence"


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
        *_not_spoken_to(session, people, now),
    ]
    away = put_off_rows(session, today)
    return tuple(row for row in rows if row.key not in away)


def settle(session: Session, row: RoundRow, deed: Deed, now: datetime) -> date | None:
    """Does what the key says; of what is put off, the day on which it comes back."""
    if deed is Deed.LATER:
        until = later_until(session, row.teammate_id, local_day(now))
        put_off(session, row.key, row.teammate_id, until)
        return until
    if row.line is None:
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
        lines.drop(session, row.line, now)
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
        not_now(session, PRESENCE, row.id, local_day(now) + timedelta(weeks=_LET_BE_WEEKS))


def _wins(session: Session, people: dict[str, TeammateRecord]) -> list[RoundRow]:
    """The oldest first: they have waited longest."""
    found = session.scalars(
        select(Win)
        .where(Win.celebrated_at.is_(None), Win.deleted_at.is_(None), Win.teammate_id.in_(people))
        .order_by(Win.noted_at, Win.id)
    )
    return [_of_line(RoundKind.WIN, line_record(row), people) for row in found]


def _needs(session: Session, people: dict[str, TeammateRecord]) -> list[RoundRow]:
    """Those about which something was tried or a promise was kept, and nothing was told yet."""
    kept: dict[str, list[str]] = defaultdict(list)
    for promise in session.scalars(
        select(FollowUp)
        .where(FollowUp.need_id.is_not(None), FollowUp.state == FollowUpState.DONE, FollowUp.deleted_at.is_(None))
        .order_by(FollowUp.done_at)
    ):
        kept[str(promise.need_id)].append(promise.text)
    found = session.scalars(
        select(Need)
        .where(
            or_(Need.state == NeedState.TRIED, (Need.state == NeedState.HEARD) & Need.id.in_(kept)),
            Need.deleted_at.is_(None),
            Need.teammate_id.in_(people),
        )
        .order_by(Need.noted_at, Need.id)
    )
    return [
        _of_line(RoundKind.NEED, line_record(row), people, row.tried or "; ".join(kept.get(row.id, ())))
        for row in found
    ]


def _promises(session: Session, people: dict[str, TeammateRecord], today: date) -> list[RoundRow]:
    until = today + timedelta(days=_PROMISE_DAYS)

    def counts(one: Line) -> bool:
        return one.due <= until if one.due is not None else local_day(one.noted_at) <= today - _WEEK

    return [_of_line(RoundKind.PROMISE, one, people) for one in my_promises(session, today, people) if counts(one)]


def _not_spoken_to(session: Session, people: dict[str, TeammateRecord], now: datetime) -> list[RoundRow]:
    """Whom I have not really spoken to for a while, the longest ago first; a coffee that is planned, or a conversation
    within two days, answers by itself."""
    today = local_day(now)
    spoken: dict[str, datetime] = {}
    soon: set[str] = set()
    first_known = {row.id: row.created_at for row in session.execute(select(Teammate.id, Teammate.created_at))}
    for teammate_id, kind, state, starts in session.execute(
        select(Meeting.teammate_id, Meeting.kind, Meeting.state, Meeting.starts_at).where(
            Meeting.teammate_id.in_(people),
            Meeting.state != MeetingState.SKIPPED,
            Meeting.deleted_at.is_(None),
        )
    ):
        if state is not MeetingState.PLANNED:
            spoken[teammate_id] = max(starts, spoken.get(teammate_id, starts))
        elif kind is MeetingKind.COFFEE or local_day(starts) <= today + _SOON:
            soon.add(teammate_id)
    let_be = set(
        session.scalars(
            select(Dismissal.teammate_id).where(
                Dismissal.what == PRESENCE,
                Dismissal.deleted_at.is_(None),
                or_(Dismissal.until.is_(None), Dismissal.until > today),
            )
        )
    )
    found = []
    for mate in people.values():
        weeks = max(_TALK_AFTER_WEEKS, 2 * mate.rhythm.weeks if mate.rhythm is not None else 0)
        since = local_day(spoken.get(mate.id, first_known[mate.id]))
        if mate.id not in soon | let_be and since < today - timedelta(weeks=weeks):
            last = local_day(spoken[mate.id]) if mate.id in spoken else None
            found.append((since, RoundRow(RoundKind.PERSON, mate.id, mate, spoken=last)))
    return [row for _since, row in sorted(found, key=lambda one: (one[0], one[1].id))]


def _of_line(kind: RoundKind, line: Line, people: dict[str, TeammateRecord], what_was_done: str = "") -> RoundRow:
    return RoundRow(kind, line.id, people.get(line.teammate_id or ""), line, what_was_done)
