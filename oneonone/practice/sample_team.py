"""The sample team: six people and half a year of conversations, to look around in.

It is read from `resources/sample/team_<language>.toml`, one story a language. All days are counted from a today that
whoever plants the story chooses; nothing in it knows the date.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import time
from pathlib import Path

from oneonone.errors import OneOnOneError
from oneonone.model.kinds import (
    DateKind,
    Language,
    MeetingKind,
    MeetingState,
    PointState,
    TalkedMost,
)
from oneonone.practice.bank import Bank, load_bank
from oneonone.practice.sample_entry import MALFORMED, Entry
from oneonone.practice.sample_lines import (
    SampleDoubt,
    SampleFollowUp,
    SampleLine,
    SampleNeed,
    SampleNote,
    SamplePoint,
    SampleWin,
    read_doubt,
    read_follow_up,
    read_need,
    read_note,
    read_point,
    read_win,
)
from oneonone.resource import resource

_AFTERNOON = time(16)


@dataclass(frozen=True, slots=True)
class SampleMeeting:
    """A one-on-one or a coffee, so many days before today."""

    days_ago: int
    time: time
    kind: MeetingKind
    state: MeetingState
    minutes: int
    word_theirs: str
    word_mine: str
    talked_most: TalkedMost | None
    notes: tuple[SampleNote, ...]
    needs: tuple[SampleNeed, ...]
    follow_ups: tuple[SampleFollowUp, ...]
    wins: tuple[SampleWin, ...]
    points: tuple[SamplePoint, ...]
    doubts: tuple[SampleDoubt, ...]

    def lines(self) -> tuple[SampleLine, ...]:
        return (*self.notes, *self.needs, *self.follow_ups, *self.wins, *self.doubts)


@dataclass(frozen=True, slots=True)
class SampleLoose:
    """A line noted between meetings."""

    days_ago: int
    time: time
    line: SampleLine


@dataclass(frozen=True, slots=True)
class SampleDate:
    """A date to remember: a day of the year, or so many days from today."""

    kind: DateKind
    label: str
    month: int | None
    day: int | None
    in_days: int | None


@dataclass(frozen=True, slots=True)
class SampleTeammate:
    """One person with everything noted; the meetings and what was noted between them are in order, oldest first."""

    key: str
    name: str
    role: str
    language: Language
    colour: int
    since_months: int
    every_weeks: int
    next_in_days: int
    time: time
    minutes: int
    matters: str
    celebrate: str
    dates: tuple[SampleDate, ...]
    meetings: tuple[SampleMeeting, ...]
    next: tuple[SamplePoint, ...]
    loose: tuple[SampleLoose, ...]

    def lines(self) -> tuple[SampleLine, ...]:
        """Everything noted, in meetings and between them."""
        in_meetings = (line for meeting in self.meetings for line in meeting.lines())
        return (*in_meetings, *(loose.line for loose in self.loose))


def load_sample(language: Language) -> tuple[SampleTeammate, ...]:
    """The shipped sample team in `language`."""
    return read_sample(resource("sample", f"team_{language}.toml"), load_bank())


def read_sample(path: Path, bank: Bank) -> tuple[SampleTeammate, ...]:
    """The team in `path`, with its questions taken from `bank`.

    Raises OneOnOneError, naming the person and the entry, when something in it is not as it should be.
    """
    try:
        content = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise OneOnOneError(MALFORMED, who=path.name, entry="TOML", problem=error) from error
    return tuple(_teammate(each, bank) for each in Entry(path.name, "", content).each("teammate"))


def _teammate(entry: Entry, bank: Bank) -> SampleTeammate:
    entry.who, entry.where = entry.text("name"), ""
    language = entry.member(Language, "language")
    rhythm = _Rhythm(entry.whole("every_weeks"), entry.whole("next_in_days"), entry.clock("time"))

    def waiting(each: Entry) -> SamplePoint:
        return read_point(each, language, bank, PointState.OPEN)

    def raised(each: Entry) -> SamplePoint:
        return read_point(each, language, bank, PointState.TALKED_ABOUT)

    meetings = entry.all("meeting", lambda each: _meeting(each, rhythm, raised))
    loose = entry.all("loose", _loose)
    person = SampleTeammate(
        key=entry.text("key"), name=entry.who, role=entry.text("role"), language=language,
        colour=entry.whole("colour"), since_months=entry.whole("since_months"),
        every_weeks=rhythm.weeks, next_in_days=rhythm.next_in_days, time=rhythm.time, minutes=entry.whole("minutes"),
        matters=entry.text("matters"), celebrate=entry.text("celebrate"), dates=entry.all("dates", _date),
        meetings=tuple(sorted(meetings, key=lambda one: (-one.days_ago, one.time))),
        next=entry.all("next", waiting),
        loose=tuple(sorted(loose, key=lambda one: (-one.days_ago, one.time))),
    )  # fmt: skip
    _needs_are_known(entry, person)
    return person


@dataclass(frozen=True, slots=True)
class _Rhythm:
    weeks: int
    next_in_days: int
    time: time


def _meeting(entry: Entry, rhythm: _Rhythm, point: Callable[[Entry], SamplePoint]) -> SampleMeeting:
    kind = entry.member(MeetingKind, "kind", MeetingKind.ONE_ON_ONE)
    if kind is MeetingKind.COFFEE:
        days_ago = entry.whole("days_ago")
    else:
        slot = entry.whole("ago")
        days_ago = slot * 7 * rhythm.weeks - rhythm.next_in_days - entry.whole("shift_days", 0)
    entry.where = f"{entry.where} ({days_ago} days ago)"
    if days_ago < 1:
        raise entry.wrong("it would not be in the past")
    meeting = SampleMeeting(
        days_ago=days_ago, time=entry.clock("time", rhythm.time), kind=kind,
        state=entry.member(MeetingState, "state", MeetingState.HELD), minutes=entry.whole("minutes", 30),
        word_theirs=entry.text("word_theirs", ""), word_mine=entry.text("word_mine", ""),
        talked_most=entry.member_or_none(TalkedMost, "talked_most"),
        notes=entry.all("notes", read_note),
        needs=entry.all("needs", lambda each: read_need(each, days_ago)),
        follow_ups=entry.all("follow_ups", lambda each: read_follow_up(each, days_ago)),
        wins=entry.all("wins", lambda each: read_win(each, days_ago)),
        points=entry.all("points", point),
        doubts=entry.all("doubts", read_doubt),
    )  # fmt: skip
    lines = meeting.lines()
    if meeting.state not in (MeetingState.HELD, MeetingState.SKIPPED):
        raise entry.wrong("it must be held or skipped")
    if meeting.state is MeetingState.SKIPPED and (lines or meeting.points or meeting.word_theirs or meeting.word_mine):
        raise entry.wrong("nothing can be noted in a meeting that was skipped")
    if any(line.at >= meeting.minutes for line in lines):
        raise entry.wrong("a line was noted after it had ended")
    return meeting


def _loose(entry: Entry) -> SampleLoose:
    days_ago = entry.whole("days_ago")
    if days_ago < 1:
        raise entry.wrong("it would not be in the past")
    at, kind = entry.clock("time", _AFTERNOON), entry.text("line")
    line: SampleLine
    match kind:
        case "note":
            line = read_note(entry)
        case "need":
            line = read_need(entry, days_ago)
        case "follow_up":
            line = read_follow_up(entry, days_ago)
        case "win":
            line = read_win(entry, days_ago)
        case "doubt":
            line = read_doubt(entry)
        case _:
            raise entry.wrong(f"'{kind}' is no kind of line")
    return SampleLoose(days_ago, at, line)


def _date(entry: Entry) -> SampleDate:
    date = SampleDate(
        entry.member(DateKind, "kind"), entry.text("label", ""),
        entry.whole_or_none("month"), entry.whole_or_none("day"), entry.whole_or_none("in_days"),
    )  # fmt: skip
    if (date.in_days is None) != (date.month is not None and date.day is not None):
        raise entry.wrong("it needs a month and a day, or 'in_days'")
    return date


def _needs_are_known(entry: Entry, person: SampleTeammate) -> None:
    lines = person.lines()
    keys = [line.key for line in lines if isinstance(line, SampleNeed)]
    for key in keys:
        if keys.count(key) > 1:
            raise entry.wrong(f"the need '{key}' is there twice")
    for line in lines:
        if isinstance(line, SampleFollowUp) and line.need is not None and line.need not in keys:
            raise entry.wrong(f"there is no need '{line.need}'")
