"""What crosses from the journal to the rest: read-only pictures of rows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import Any

from oneonone.model.kinds import (
    CaptureKind,
    Celebration,
    DateKind,
    FollowUpState,
    Language,
    MeetingKind,
    MeetingState,
    NeedKind,
    NeedState,
    Owner,
    PointKind,
    PointState,
    TalkedMost,
    WinKind,
)
from oneonone.model.lines import Doubt, FollowUp, Need, Note, Noted, Win
from oneonone.model.meeting import Meeting
from oneonone.model.talking_point import TalkingPoint
from oneonone.model.teammate import RememberedDate, Teammate


@dataclass(frozen=True, slots=True)
class Rhythm:
    """Every `weeks` weeks on `weekday` (0 = Monday) at a local time."""

    weeks: int
    weekday: int
    time: time


@dataclass(frozen=True, slots=True)
class DateRecord:
    kind: DateKind
    label: str
    month: int
    day: int
    year: int | None


@dataclass(frozen=True, slots=True)
class TeammateRecord:
    id: str
    name: str
    role: str
    language: Language
    since: date | None
    rhythm: Rhythm | None
    minutes: int
    matters: str
    celebrate: str
    colour: int
    archived: bool
    sample: bool

    @property
    def first_name(self) -> str:
        return self.name.split()[0] if self.name.split() else self.name


@dataclass(frozen=True, slots=True)
class MeetingRecord:
    id: str
    teammate_id: str
    kind: MeetingKind
    state: MeetingState
    starts_at: datetime
    minutes: int
    ended_at: datetime | None
    word_theirs: str
    word_mine: str
    talked_most: TalkedMost | None
    hard: bool
    summary: str
    at_point: str | None

    @property
    def day(self) -> date:
        return local_day(self.starts_at)


@dataclass(frozen=True, slots=True)
class PointRecord:
    id: str
    teammate_id: str
    meeting_id: str | None
    kind: PointKind
    state: PointState
    text: str
    question_id: str | None
    need: NeedKind | None
    carried_from: str | None
    private: bool
    kept_as_is: bool
    #: Whether the question opened something, as the manager found afterwards; None when not said.
    opened: bool | None


@dataclass(frozen=True, slots=True)
class Line:
    """One noted line of any kind; what a kind does not have is None, False or empty."""

    id: str
    kind: CaptureKind
    teammate_id: str | None
    meeting_id: str | None
    text: str
    noted_at: datetime
    private: bool
    quote: bool = False
    owner: Owner | None = None
    due: date | None = None
    follow_up_state: FollowUpState | None = None
    snoozed_until: date | None = None
    need_state: NeedState | None = None
    tried: str = ""
    win_kind: WinKind | None = None
    celebrated_how: Celebration | None = None
    #: When it was settled: done, dropped, told back, let go, celebrated or shared.
    settled_at: datetime | None = None
    need_id: str | None = None
    #: What came of a need, in a word, when it was told back or let go.
    outcome: str = ""
    #: How often a promise was put off, how often it comes back (weeks), and why it was dropped.
    snoozes: int = 0
    repeat_weeks: int | None = None
    drop_reason: str = ""

    @property
    def open(self) -> bool:
        return self.settled_at is None


type_of_line: dict[CaptureKind, type[Note] | type[Doubt] | type[Need] | type[FollowUp] | type[Win]] = {
    CaptureKind.NOTE: Note,
    CaptureKind.DOUBT: Doubt,
    CaptureKind.NEED: Need,
    CaptureKind.FOLLOW_UP: FollowUp,
    CaptureKind.WIN: Win,
}


def local_day(moment: datetime) -> date:
    """The day on which `moment` falls where the manager is."""
    return moment.astimezone().date()


def moment_of(day: date, at: time) -> datetime:
    """The moment of a local day and time, in UTC."""
    return datetime.combine(day, at).astimezone(UTC)


def teammate_record(row: Teammate) -> TeammateRecord:
    rhythm = None
    if row.every_weeks and row.weekday is not None and row.time_of_day is not None:
        rhythm = Rhythm(row.every_weeks, row.weekday, row.time_of_day)
    return TeammateRecord(
        row.id, row.name, row.role, row.language, row.since, rhythm, row.minutes, row.matters, row.celebrate,
        row.colour, row.archived_at is not None, row.sample,
    )  # fmt: skip


def date_record(row: RememberedDate) -> DateRecord:
    return DateRecord(row.kind, row.label, row.month, row.day, row.year)


def meeting_record(row: Meeting) -> MeetingRecord:
    return MeetingRecord(
        row.id, row.teammate_id, row.kind, row.state, row.starts_at, row.minutes, row.ended_at, row.word_theirs,
        row.word_mine, row.talked_most, row.hard, row.summary, row.at_point,
    )  # fmt: skip


def point_record(row: TalkingPoint) -> PointRecord:
    return PointRecord(
        row.id, row.teammate_id, row.meeting_id, row.kind, row.state, row.text, row.question_id, row.need,
        row.carried_from, row.private, row.kept_as_is, row.opened,
    )  # fmt: skip


def line_record(row: Noted) -> Line:
    of_kind: dict[str, Any]
    if isinstance(row, Note):
        kind, of_kind = CaptureKind.NOTE, {"quote": row.quote}
    elif isinstance(row, Doubt):
        kind, of_kind = CaptureKind.DOUBT, {"settled_at": row.shared_at}
    elif isinstance(row, Need):
        kind = CaptureKind.NEED
        of_kind = {
            "need_state": row.state, "tried": row.tried, "settled_at": row.told_at or row.let_go_at,
            "outcome": row.outcome,
        }  # fmt: skip
    elif isinstance(row, FollowUp):
        kind = CaptureKind.FOLLOW_UP
        of_kind = {
            "owner": row.owner, "due": row.due, "follow_up_state": row.state, "snoozed_until": row.snoozed_until,
            "settled_at": row.done_at or row.dropped_at, "need_id": row.need_id, "snoozes": row.snoozes,
            "repeat_weeks": row.repeat_weeks, "drop_reason": row.drop_reason,
        }  # fmt: skip
    elif isinstance(row, Win):
        kind = CaptureKind.WIN
        of_kind = {
            "win_kind": row.kind, "celebrated_how": row.celebrated_how, "settled_at": row.celebrated_at,
        }  # fmt: skip
    else:
        raise TypeError(type(row).__name__)
    return Line(row.id, kind, row.teammate_id, row.meeting_id, row.text, row.noted_at, row.private, **of_kind)
