"""Calendars come in: series become rhythms in the manager's own time, with what departs from them."""

from __future__ import annotations

from datetime import datetime, time
from pathlib import Path

import pytest

from oneonone.errors import OneOnOneError
from oneonone.exchange.basket import Reading
from oneonone.exchange.calendar_in import read_calendar
from oneonone.journal.agenda import agenda
from oneonone.journal.incoming import Incoming, Noun, Plan
from oneonone.journal.taking_in import take_in
from oneonone.journal.teammates import team
from oneonone.model.kinds import Language, MeetingState
from oneonone.store.store import Store

HEAD = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//\r\n"
FOOT = "END:VCALENDAR\r\n"
#: Every second Tuesday at four in the afternoon in London, which is five in Amsterdam.
PRIYA = """BEGIN:VEVENT
UID:priya-1
SUMMARY:1:1 Priya / Robin
DTSTART;TZID=Europe/London:20260901T160000
DTEND;TZID=Europe/London:20260901T164500
RRULE:FREQ=WEEKLY;INTERVAL=2
EXDATE;TZID=Europe/London:20260915T160000
ORGANIZER;CN=Robin Vos:mailto:robin@example.org
ATTENDEE;CN=Priya Raman:mailto:priya@example.org
ATTENDEE;CN=Room 1;CUTYPE=ROOM:mailto:room@example.org
END:VEVENT
BEGIN:VEVENT
UID:priya-1
RECURRENCE-ID;TZID=Europe/London:20260929T160000
SUMMARY:1:1 Priya / Robin
DTSTART;TZID=Europe/London:20260930T100000
DTEND;TZID=Europe/London:20260930T103000
ORGANIZER;CN=Robin Vos:mailto:robin@example.org
ATTENDEE;CN=Priya Raman:mailto:priya@example.org
END:VEVENT
"""
OTHERS = """BEGIN:VEVENT
UID:town-hall
SUMMARY:All hands
DTSTART:20260901T100000Z
ORGANIZER;CN=Boss:mailto:boss@example.org
ATTENDEE:mailto:robin@example.org
ATTENDEE:mailto:priya@example.org
ATTENDEE:mailto:bas@example.org
END:VEVENT
BEGIN:VEVENT
UID:bas-1
SUMMARY:Bila Bas
DTSTART:20261110T090000Z
DURATION:PT30M
END:VEVENT
BEGIN:VEVENT
UID:holiday
SUMMARY:Holiday
DTSTART;VALUE=DATE:20261224
END:VEVENT
"""


def calendar(folder: Path, *events: str) -> Path:
    path = folder / "work.ics"
    path.write_bytes((HEAD + "".join(events).replace("\n", "\r\n") + FOOT).encode())
    return path


def of(plan: Plan, noun: Noun) -> list[Incoming]:
    return [one for one in plan.records() if one.noun is noun]


def test_a_series_becomes_a_rhythm_in_my_own_time(tmp_path: Path, now: datetime) -> None:
    plan = read_calendar(calendar(tmp_path, PRIYA), Reading(now))
    person = of(plan, Noun.TEAMMATE)[0].values
    assert person["name"] == "Priya Raman"
    assert (person["every_weeks"], person["weekday"], person["time_of_day"]) == (2, 1, time(17))
    assert person["minutes"] == 45
    held = [one.values["starts_at"].astimezone() for one in of(plan, Noun.MEETING)
            if one.values["state"] is MeetingState.HELD]  # fmt: skip
    assert [one.strftime("%m-%d %H:%M") for one in held] == [
        "09-01 17:00", "09-30 11:00", "10-13 17:00", "10-27 17:00", "11-10 17:00",
    ]  # fmt: skip
    planned = [one for one in of(plan, Noun.MEETING) if one.values["state"] is MeetingState.PLANNED]
    assert [one.values["starts_at"].astimezone().strftime("%m-%d %H:%M") for one in planned] == ["11-24 17:00"]


def test_without_the_past_only_what_is_to_come(tmp_path: Path, now: datetime) -> None:
    plan = read_calendar(calendar(tmp_path, PRIYA), Reading(now), held=False)
    assert [one.values["state"] for one in of(plan, Noun.MEETING)] == [MeetingState.PLANNED]


def test_what_is_no_one_on_one_is_left_and_told(tmp_path: Path, now: datetime) -> None:
    plan = read_calendar(calendar(tmp_path, PRIYA, OTHERS), Reading(now, ("Bas de Wit",)))
    assert [one.values["name"] for one in of(plan, Noun.TEAMMATE)] == ["Bas de Wit", "Priya Raman"]
    assert {remark.text for remark in plan.remarks} == {"All hands", "Holiday"}


def test_it_becomes_what_today_shows_and_a_second_time_changes_nothing(
    store: Store, tmp_path: Path, now: datetime
) -> None:
    path = calendar(tmp_path, PRIYA, OTHERS)
    with store.writing() as session:
        take_in(session, read_calendar(path, Reading(now)), now, Language.EN)
    with store.reading() as session:
        shown = agenda(session, now)
        assert [(one.teammate.name, one.meeting.starts_at.astimezone().time()) for one in shown.today] == [
            ("Priya Raman", time(17))
        ]
        names = tuple(one.name for one in team(session))
    with store.writing() as session:
        assert take_in(session, read_calendar(path, Reading(now, names)), now, Language.EN).changes == 0


def test_a_rule_that_takes_for_ever_is_not_counted_out(tmp_path: Path, now: datetime) -> None:
    often = "BEGIN:VEVENT\nUID:x\nSUMMARY:1:1 Bas\nDTSTART:20000101T000000Z\nRRULE:FREQ=SECONDLY\nEND:VEVENT\n"
    plan = read_calendar(calendar(tmp_path, often), Reading(now))
    assert plan.count == 0
    assert len(plan.remarks) == 1


def test_what_is_no_calendar_is_told(tmp_path: Path, now: datetime) -> None:
    path = tmp_path / "work.ics"
    path.write_text("hello")
    with pytest.raises(OneOnOneError, match="VCALENDAR"):
        read_calendar(path, Reading(now))


def test_a_zone_that_no_system_can_look_up_is_told(tmp_path: Path, now: datetime) -> None:
    path = calendar(tmp_path, PRIYA.replace("Europe/London", "Europe/" + "@" * 400))
    with pytest.raises(OneOnOneError, match="do not fit together"):
        read_calendar(path, Reading(now))
