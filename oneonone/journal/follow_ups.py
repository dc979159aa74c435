"""Promises, mine and theirs, over all teammates: which there are, when they count, and what becomes of one.

A promise that was put off counts on the day it was put off to, everywhere: on its page it stands in that day's group,
Today shows it again from that day on, and the terminal calls it overdue only once that day has passed too. Its due date
stays what was promised.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from functools import cache
from typing import Any, NamedTuple

from sqlalchemy import Select, func, or_, select
from sqlalchemy.orm import Session

from oneonone.errors import NotFound, OneOnOneError
from oneonone.journal import lines
from oneonone.journal.points import add_point
from oneonone.journal.records import Line, PointRecord, line_record
from oneonone.model.kinds import CaptureKind, FollowUpState, Language, Owner, PointKind
from oneonone.model.lines import FollowUp, Need
from oneonone.model.meeting import Meeting
from oneonone.model.question import Dismissal
from oneonone.model.teammate import Teammate
from oneonone.model.words import Phrase

#: Putting a promise of mine off for so many times asks whether to tell the person.
SNOOZES_TO_TELL = 3
_TELL = "tell:"
_NO_SUCH = Phrase("This promise is not there (any more).", "Deze afspraak is er niet (meer).")
_EMPTY = Phrase("A promise needs words: write what it is about.", "Schrijf eerst wat er is afgesproken.")
_NOT_AHEAD = Phrase(
    "That day is not ahead. Put it off to a day to come.", "Uitstellen kan alleen tot een dag die nog komt."
)
_DROPPED = Phrase(
    "What I promised and will not do after all: {text}", "Wat ik had beloofd en toch niet ga doen: {text}"
)
_PUT_OFF = Phrase("What I promised and keep putting off: {text}", "Wat ik had beloofd en steeds uitstel: {text}")


class DueGroup(StrEnum):
    """When a promise counts, as the page groups them."""

    LATE = "late"
    TODAY = "today"
    THIS_WEEK = "this_week"
    LATER = "later"
    NO_DATE = "no_date"


class FollowUpRow(NamedTuple):
    """One promise as the list shows it. A named tuple, because there may be thousands."""

    id: str
    text: str
    owner: Owner
    teammate_id: str | None
    due: date | None
    snoozed_until: date | None
    snoozes: int
    repeat_weeks: int | None
    private: bool
    noted_at: datetime
    state: FollowUpState
    settled_at: datetime | None
    drop_reason: str
    meeting_id: str | None
    #: When the meeting it comes from was.
    met_at: datetime | None
    need_id: str | None
    need: str | None

    @property
    def open(self) -> bool:
        return self.state is FollowUpState.OPEN

    def counts_on(self, today: date) -> date | None:
        return counts_on(self.due, self.snoozed_until, today)


@dataclass(frozen=True, slots=True)
class Settled:
    """What a promise has become; `ask_to_tell`: it was mine, and whether to tell the person should be asked now."""

    line: Line
    ask_to_tell: bool


def counts_on(due: date | None, snoozed_until: date | None, today: date) -> date | None:
    """The day on which a promise wants attention: when it is due, or the day it was put off to if that is later. One
    without a due date that was put off counts from that day on."""
    if due is None:
        return None if snoozed_until is None else max(snoozed_until, today)
    return due if snoozed_until is None else max(due, snoozed_until)


def due_group(day: date | None, today: date) -> DueGroup:
    """The group of a promise that counts on `day`; a week ends on Sunday."""
    if day is None:
        return DueGroup.NO_DATE
    if day <= today:
        return DueGroup.TODAY if day == today else DueGroup.LATE
    return DueGroup.THIS_WEEK if day <= today + timedelta(days=6 - today.weekday()) else DueGroup.LATER


# which there are


def open_follow_ups(
    session: Session, *, owner: Owner | None = None, due_before: date | None = None
) -> tuple[Line, ...]:
    """Open promises with present teammates or without one, by due date, the undated last. `due_before` leaves out what
    was put off to that day or later."""
    query = select(FollowUp).where(FollowUp.state == FollowUpState.OPEN, *_present())
    if owner is not None:
        query = query.where(FollowUp.owner == owner)
    if due_before is not None:
        query = query.where(
            FollowUp.due < due_before, or_(FollowUp.snoozed_until.is_(None), FollowUp.snoozed_until < due_before)
        )
    rows = session.scalars(query.order_by(FollowUp.due.is_(None), FollowUp.due, FollowUp.noted_at, FollowUp.id))
    return tuple(line_record(row) for row in rows)


def open_rows(session: Session) -> list[FollowUpRow]:
    """Every open promise with present teammates or without one, the oldest first."""
    return _rows(session, _open())


def settled_rows(session: Session) -> list[FollowUpRow]:
    """What was done or dropped, the latest first."""
    found = _rows(session, _all().where(FollowUp.state != FollowUpState.OPEN))
    return sorted(found, key=lambda row: (row.settled_at or row.noted_at, row.id), reverse=True)


def rows_of(session: Session, ids: list[str]) -> list[FollowUpRow]:
    """These promises as they are now, open or settled; those in the trash are left out."""
    return _rows(session, _all().where(FollowUp.id.in_(ids)))


def answering(session: Session, need_ids: list[str]) -> dict[str, tuple[Line, ...]]:
    """By need, the promises that answer it, the open ones first; dropped ones answer nothing."""
    found: dict[str, list[Line]] = {need_id: [] for need_id in need_ids}
    for row in session.scalars(
        select(FollowUp)
        .where(FollowUp.need_id.in_(need_ids), FollowUp.state != FollowUpState.DROPPED, FollowUp.deleted_at.is_(None))
        .order_by(FollowUp.done_at, FollowUp.due.is_(None), FollowUp.due, FollowUp.noted_at)
    ):
        found[str(row.need_id)].append(line_record(row))
    return {need_id: tuple(answers) for need_id, answers in found.items()}


# what becomes of one


def add(
    session: Session,
    text: str,
    now: datetime,
    *,
    teammate_id: str | None,
    owner: Owner = Owner.ME,
    due: date | None = None,
    private: bool = False,
    need_id: str | None = None,
) -> Line:
    """A new promise, in the meeting that is running with this person if there is one. Raises on an empty text."""
    meeting = lines.running_meeting_of(session, teammate_id) if teammate_id is not None else None
    made = lines.note_line(
        session, CaptureKind.FOLLOW_UP, text, now, teammate_id=teammate_id, meeting_id=meeting, owner=owner, due=due,
        private=private,
    )  # fmt: skip
    return made if need_id is None else lines.answers(session, made, need_id)


def complete(session: Session, follow_up_id: str, now: datetime) -> Line:
    """It is done; one that comes back every few weeks is made anew, in the same step."""
    return lines.set_done(session, _line(session, follow_up_id), True, now)


def reopen(session: Session, follow_up_id: str, now: datetime) -> Line:
    """Not done, or not dropped, after all."""
    return lines.set_done(session, _line(session, follow_up_id), False, now)


def snooze(session: Session, follow_up_id: str, until: date, today: date) -> Settled:
    """Out of sight until a day to come. Raises OneOnOneError when that day is not ahead."""
    if until <= today:
        raise OneOnOneError(_NOT_AHEAD)
    row = _row(session, follow_up_id)
    row.snoozed_until, row.snoozes = until, row.snoozes + 1
    ask = row.snoozes >= SNOOZES_TO_TELL and _ask_once(session, row)
    return Settled(line_record(row), ask)


def drop(session: Session, follow_up_id: str, now: datetime, reason: str = "") -> Settled:
    """It will not be done; `reason` may be empty."""
    row = _row(session, follow_up_id)
    row.state, row.dropped_at, row.done_at, row.drop_reason = FollowUpState.DROPPED, now, None, reason.strip()
    return Settled(line_record(row), _ask_once(session, row))


def edit(
    session: Session,
    follow_up_id: str,
    *,
    text: str,
    due: date | None,
    owner: Owner,
    private: bool,
    repeat_weeks: int | None,
) -> Line:
    """Everything about a promise at once. Another due date takes back that it was put off. Raises on an empty text."""
    if not text.strip():
        raise OneOnOneError(_EMPTY)
    row = _row(session, follow_up_id)
    if row.due != due:
        row.snoozed_until = None
    row.text, row.due, row.owner, row.private, row.repeat_weeks = (
        text.strip(),
        due,
        owner,
        private,
        repeat_weeks or None,
    )
    return line_record(row)


def move(session: Session, follow_up_id: str, teammate_id: str) -> Line:
    """To another person; what it has to do with the former one's meeting and need is let go."""
    row = _row(session, follow_up_id)
    if row.teammate_id != teammate_id:
        row.teammate_id, row.meeting_id, row.need_id = teammate_id, None, None
    return line_record(row)


def answer(session: Session, follow_up_id: str, need_id: str | None) -> Line:
    """Links a promise to the need it answers, or (None) to none."""
    return lines.answers(session, _line(session, follow_up_id), need_id)


def tell_next_time(session: Session, follow_up_id: str, language: Language) -> PointRecord | None:
    """A point for the next conversation: what I promised and dropped, or keep putting off; in their language."""
    row = _row(session, follow_up_id)
    if row.teammate_id is None:
        return None
    said = _DROPPED if row.state is FollowUpState.DROPPED else _PUT_OFF
    return add_point(session, row.teammate_id, said(language, text=row.text), kind=PointKind.OWN, private=row.private)


def _ask_once(session: Session, row: FollowUp) -> bool:
    """Whether to ask now if the person is told: a promise of mine to somebody, not asked about before."""
    if row.owner is not Owner.ME or row.teammate_id is None:
        return False
    what = f"{_TELL}{row.id}"
    asked = select(Dismissal.id).where(Dismissal.what == what, Dismissal.deleted_at.is_(None)).limit(1)
    if session.scalars(asked).first() is not None:
        return False
    session.add(Dismissal(what=what, teammate_id=row.teammate_id, until=None))
    return True


def _present() -> tuple:  # type: ignore[type-arg]
    present = select(Teammate.id).where(Teammate.deleted_at.is_(None), Teammate.archived_at.is_(None))
    return FollowUp.deleted_at.is_(None), or_(FollowUp.teammate_id.is_(None), FollowUp.teammate_id.in_(present))


@cache
def _all() -> Select[*tuple[Any, ...]]:
    """Rows of FollowUpRow's fields, the oldest first. Put together once, and not when the program starts."""
    one = FollowUp
    return (
        select(
            one.id, one.text, one.owner, one.teammate_id, one.due, one.snoozed_until, one.snoozes, one.repeat_weeks,
            one.private, one.noted_at, one.state, func.coalesce(one.done_at, one.dropped_at), one.drop_reason,
            Meeting.id, Meeting.starts_at, Need.id, Need.text,
        )
        .outerjoin(Meeting, (Meeting.id == one.meeting_id) & Meeting.deleted_at.is_(None))
        .outerjoin(Need, (Need.id == one.need_id) & Need.deleted_at.is_(None))
        .where(*_present())
        .order_by(one.noted_at, one.id)
    )  # fmt: skip


@cache
def _open() -> Select[*tuple[Any, ...]]:
    return _all().where(FollowUp.state == FollowUpState.OPEN)


def _rows(session: Session, query: Select[*tuple[Any, ...]]) -> list[FollowUpRow]:
    session.flush()
    return [FollowUpRow._make(row) for row in session.connection().execute(query).all()]


def _row(session: Session, follow_up_id: str) -> FollowUp:
    row = session.get(FollowUp, follow_up_id)
    if row is None or row.deleted_at is not None:
        raise NotFound(_NO_SUCH)
    return row


def _line(session: Session, follow_up_id: str) -> Line:
    return line_record(_row(session, follow_up_id))
