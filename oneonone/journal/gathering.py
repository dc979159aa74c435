"""Everything that an export may hold, read at once: whole rows as frozen records, oldest first.

Read through Core, a statement a noun, because an export of all there is has to take little longer than reading it.
Nothing of the trash, and nothing of a teammate who is in it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, or_, select
from sqlalchemy.orm import Session

from oneonone.errors import NotFound
from oneonone.journal.own_questions import OwnQuestionRecord, marks, own_questions
from oneonone.journal.records import (
    DateRecord,
    Line,
    MeetingRecord,
    PointRecord,
    TeammateRecord,
    date_record,
    local_day,
    meeting_record,
    moment_of,
    teammate_record,
)
from oneonone.model.kinds import CaptureKind
from oneonone.model.lines import Doubt, FollowUp, Need, Note, Noted, Win
from oneonone.model.meeting import Meeting
from oneonone.model.reflection import Reflection
from oneonone.model.talking_point import TalkingPoint
from oneonone.model.teammate import RememberedDate, Teammate
from oneonone.model.words import Phrase

_NO_MEETING = Phrase("This conversation is not there (any more).", "Dit gesprek is er niet (meer).")


@dataclass(frozen=True, slots=True)
class Scope:
    """Of what: all there is, or one teammate, one meeting, the days from `since` up to and including `until`, the rows
    that a search found. What is given holds together."""

    teammate_id: str | None = None
    meeting_id: str | None = None
    since: date | None = None
    until: date | None = None
    found: frozenset[str] | None = None

    @property
    def all(self) -> bool:
        return self == Scope()


@dataclass(frozen=True, slots=True)
class FullLine(Line):
    """A line with all that is kept of it; what a kind does not have is None or empty."""

    point_id: str | None = None
    tried_at: datetime | None = None
    told_at: datetime | None = None
    let_go_at: datetime | None = None
    #: What came of a need.
    outcome: str = ""
    done_at: datetime | None = None
    dropped_at: datetime | None = None
    drop_reason: str = ""
    snoozes: int = 0
    repeat_weeks: int | None = None
    #: The thank-you note for a win.
    thanks: str = ""


@dataclass(frozen=True, slots=True)
class FullPoint(PointRecord):
    position: int = 0
    talked_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Person:
    """A teammate with the dates to remember."""

    record: TeammateRecord
    dates: tuple[DateRecord, ...] = ()
    keep_months: int | None = None
    keep_agreed_only: bool = False


@dataclass(frozen=True, slots=True)
class Looking:
    """An answer of the manager's own, on looking back at a week; `question` is its id."""

    id: str
    week: date
    question: str
    text: str


@dataclass(frozen=True, slots=True)
class Gathered:
    """Rows by the moment they are about, oldest first; points in their order."""

    people: tuple[Person, ...] = ()
    meetings: tuple[MeetingRecord, ...] = ()
    lines: tuple[FullLine, ...] = ()
    points: tuple[FullPoint, ...] = ()
    reflections: tuple[Looking, ...] = ()
    questions: tuple[OwnQuestionRecord, ...] = ()
    starred: frozenset[str] = frozenset()
    #: The names of everyone, also of those it is not about, by id.
    names: tuple[tuple[str, str], ...] = ()

    def name(self, teammate_id: str | None) -> str:
        return next((name for one, name in self.names if one == teammate_id), "")


def gather(session: Session, scope: Scope) -> Gathered:
    """What is within `scope`. Raises NotFound when its teammate or meeting is not there."""
    everyone = tuple(session.scalars(select(Teammate).where(Teammate.deleted_at.is_(None)).order_by(Teammate.name)))
    present = {row.id for row in everyone}
    meetings = _meetings(session, scope, present)
    lines = _lines(session, scope, {one.id for one in meetings}, present)
    points = _points(session, scope, {one.id for one in meetings}, present)
    if scope.found is not None:
        inside = {one.meeting_id for one in lines} | {one.meeting_id for one in points}
        meetings = tuple(one for one in meetings if one.id in scope.found or one.id in inside)
    wanted = _whose(scope, present, meetings, lines, points)
    return Gathered(
        _people(session, [row for row in everyone if row.id in wanted]),
        meetings,
        lines,
        points,
        _reflections(session) if scope.all else (),
        _questions(session, scope),
        marks(session).starred if scope.all or scope.found else frozenset(),
        tuple((row.id, row.name) for row in everyone),
    )


def _whose(
    scope: Scope, present: set[str], meetings: Iterable[MeetingRecord], lines: Iterable[Line],
    points: Iterable[PointRecord],
) -> set[str]:  # fmt: skip
    """Whose pages there are: the one asked for, all, or those of whom anything was found."""
    if scope.meeting_id is None and scope.teammate_id is not None and scope.found is None:
        return {scope.teammate_id}
    if scope.all:
        return present
    found = {one.teammate_id for one in meetings} | {one.teammate_id for one in points}
    found |= {one.teammate_id for one in lines if one.teammate_id is not None}
    if scope.found is not None:
        found |= present & scope.found & ({scope.teammate_id} if scope.teammate_id else present)
    return found


def _people(session: Session, rows: Iterable[Teammate]) -> tuple[Person, ...]:
    dates: dict[str, list[DateRecord]] = {}
    for one in session.scalars(
        select(RememberedDate)
        .where(RememberedDate.deleted_at.is_(None))
        .order_by(RememberedDate.month, RememberedDate.day, RememberedDate.id)
    ):
        dates.setdefault(one.teammate_id, []).append(date_record(one))
    return tuple(
        Person(teammate_record(row), tuple(dates.get(row.id, ())), row.keep_months, row.keep_agreed_only)
        for row in rows
    )


def _meetings(session: Session, scope: Scope, present: set[str]) -> tuple[MeetingRecord, ...]:
    query = select(Meeting).where(Meeting.deleted_at.is_(None))
    if scope.meeting_id is not None:
        query = query.where(Meeting.id == scope.meeting_id)
    if scope.teammate_id is not None:
        query = query.where(Meeting.teammate_id == scope.teammate_id)
    rows = session.scalars(query.where(*_within(Meeting.starts_at, scope)).order_by(Meeting.starts_at, Meeting.id))
    found = tuple(meeting_record(row) for row in rows if row.teammate_id in present)
    if scope.meeting_id is not None and not found:
        raise NotFound(_NO_MEETING)
    return found


def _within(moment: Any, scope: Scope) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = []
    if scope.since is not None:
        conditions.append(moment >= moment_of(scope.since, time()))
    if scope.until is not None and scope.until < date.max:
        conditions.append(moment < moment_of(scope.until + timedelta(days=1), time()))
    return conditions


def _scoped(query: Select[Any], noun: Any, moment: Any, scope: Scope) -> Select[Any]:
    """Rows of a meeting count by the day of the meeting, loose ones by their own."""
    if scope.meeting_id is not None:
        query = query.where(noun.meeting_id == scope.meeting_id)
    elif scope.since is not None or scope.until is not None:
        inside = select(Meeting.id).where(Meeting.deleted_at.is_(None), *_within(Meeting.starts_at, scope))
        query = query.where(or_(noun.meeting_id.in_(inside), and_(noun.meeting_id.is_(None), *_within(moment, scope))))
    if scope.teammate_id is not None:
        query = query.where(noun.teammate_id == scope.teammate_id)
    return query.where(noun.deleted_at.is_(None))


def _kept(scope: Scope, row_id: str, meeting_id: str | None, meetings: set[str]) -> bool:
    """Of a search: what was found itself, or belongs to a conversation that was found."""
    return scope.found is None or row_id in scope.found or (meeting_id in scope.found and meeting_id in meetings)


def _lines(session: Session, scope: Scope, meetings: set[str], present: set[str]) -> tuple[FullLine, ...]:
    found: list[FullLine] = []
    for kind, (noun, names) in _COLUMNS.items():
        columns = [getattr(noun, name) for name in (*_COMMON, *names.values())]
        query = _scoped(select(*columns), noun, noun.noted_at, scope)
        fields = (*_COMMON, *names)
        for row in session.execute(query):
            if (row[1] is None or row[1] in present) and _kept(scope, row[0], row[2], meetings):
                found.append(_line(kind, dict(zip(fields, row, strict=True))))
    found.sort(key=lambda one: (one.noted_at, one.id))
    return tuple(found)


_COMMON = ("id", "teammate_id", "meeting_id", "text", "noted_at", "private")
#: Of each kind its noun, and which field of the record holds which column.
_COLUMNS: dict[CaptureKind, tuple[type[Noted], dict[str, str]]] = {
    CaptureKind.NOTE: (Note, {"quote": "quote", "point_id": "point_id"}),
    CaptureKind.DOUBT: (Doubt, {"settled_at": "shared_at"}),
    CaptureKind.NEED: (
        Need,
        {
            "need_state": "state", "tried": "tried", "tried_at": "tried_at", "told_at": "told_at",
            "let_go_at": "let_go_at", "outcome": "outcome",
        },
    ),
    CaptureKind.FOLLOW_UP: (
        FollowUp,
        {
            "owner": "owner", "due": "due", "follow_up_state": "state", "done_at": "done_at",
            "dropped_at": "dropped_at", "drop_reason": "drop_reason", "snoozed_until": "snoozed_until",
            "snoozes": "snoozes", "repeat_weeks": "repeat_weeks", "need_id": "need_id",
        },
    ),
    CaptureKind.WIN: (
        Win,
        {
            "win_kind": "kind", "settled_at": "celebrated_at", "celebrated_how": "celebrated_how",
            "thanks": "thanks",
        },
    ),
}  # fmt: skip


def _line(kind: CaptureKind, fields: dict[str, Any]) -> FullLine:
    if kind is CaptureKind.NEED:
        fields["settled_at"] = fields["told_at"] or fields["let_go_at"]
    elif kind is CaptureKind.FOLLOW_UP:
        fields["settled_at"] = fields["done_at"] or fields["dropped_at"]
    return FullLine(kind=kind, **fields)


def _points(session: Session, scope: Scope, meetings: set[str], present: set[str]) -> tuple[FullPoint, ...]:
    query = _scoped(select(TalkingPoint), TalkingPoint, TalkingPoint.created_at, scope)
    rows = session.scalars(query.order_by(TalkingPoint.position, TalkingPoint.created_at, TalkingPoint.id))
    return tuple(
        FullPoint(
            row.id, row.teammate_id, row.meeting_id, row.kind, row.state, row.text, row.question_id, row.need,
            row.carried_from, row.private, row.kept_as_is, row.opened, row.position, row.talked_at,
        )
        for row in rows
        if row.teammate_id in present and _kept(scope, row.id, row.meeting_id, meetings)
    )  # fmt: skip


def _questions(session: Session, scope: Scope) -> tuple[OwnQuestionRecord, ...]:
    if not scope.all and not scope.found:
        return ()
    return tuple(one for one in own_questions(session) if scope.found is None or one.id in scope.found)


def _reflections(session: Session) -> tuple[Looking, ...]:
    rows = session.scalars(
        select(Reflection).where(Reflection.deleted_at.is_(None)).order_by(Reflection.week, Reflection.created_at)
    )
    return tuple(Looking(row.id, row.week, row.question, row.text) for row in rows)


def day_of(line: Line, meetings: dict[str, MeetingRecord]) -> date:
    """The day a line belongs to: that of its conversation, or its own."""
    meeting = meetings.get(line.meeting_id or "")
    return meeting.day if meeting is not None else local_day(line.noted_at)
