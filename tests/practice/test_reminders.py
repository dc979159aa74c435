"""Which reminders are given: the rules, without a store or a screen."""

from __future__ import annotations

import time as clock_of_the_system
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from oneonone.journal.records import moment_of
from oneonone.journal.reminding import Coming, DueToday, Facts
from oneonone.model.kinds import MeetingKind
from oneonone.practice.reminders import (
    Lookout,
    Reminder,
    ReminderKind,
    Timing,
    Wishes,
    is_quiet,
    look,
    meeting_key,
)

if hasattr(clock_of_the_system, "tzset"):
    clock_of_the_system.tzset()  # the zone that tests/conftest.py chose

TUESDAY = date(2026, 11, 24)
FRIDAY = date(2026, 11, 27)
WISHES = Wishes()
PROMISE = DueToday("ask Mark", private=False, name="Priya Raman")


def at(clock: str, day: date = TUESDAY) -> datetime:
    return moment_of(day, time.fromisoformat(clock))


def meeting(clock: str = "10:00", day: date = TUESDAY, minutes: int = 30) -> Coming:
    return Coming("m1", "t1", "Priya Raman", MeetingKind.ONE_ON_ONE, at(clock, day), minutes, None)


def told(facts: Facts, now: datetime, wishes: Wishes = WISHES, **more: bool) -> tuple[Reminder, ...]:
    return look(facts, wishes, now, **more).given


@pytest.mark.parametrize(
    ("clock", "timing", "minutes"),
    [
        ("09:49", None, 0), ("09:50", Timing.AHEAD, 10), ("09:54", Timing.AHEAD, 6), ("10:00", Timing.NOW, 0),
        ("10:01", Timing.BEGAN, 0), ("10:29", Timing.BEGAN, 0), ("10:30", None, 0),
    ],
)  # fmt: skip
def test_a_conversation_is_told_from_ten_minutes_before_until_its_time_is_over(
    clock: str, timing: Timing | None, minutes: int
) -> None:
    found = told(Facts(coming=(meeting(),)), at(clock))
    assert [(one.timing, one.minutes) for one in found] == ([] if timing is None else [(timing, minutes)])


def test_what_was_given_is_not_given_again_but_another_time_is() -> None:
    first = meeting("10:00")
    facts = Facts(coming=(first,), given=frozenset({meeting_key(first)}))
    assert told(facts, at("09:55")) == ()
    moved = replace(first, starts_at=at("11:00"))
    assert told(replace(facts, coming=(moved,)), at("09:55")) == ()
    assert [one.meeting for one in told(replace(facts, coming=(moved,)), at("10:50"))] == [moved]


def test_promises_are_told_once_a_day_from_the_morning_on_also_when_that_was_slept_through() -> None:
    facts = Facts(promises=(PROMISE,))
    assert told(facts, at("08:29")) == ()
    for clock in ("08:30", "11:00", "18:59"):
        assert [one.promises for one in told(facts, at(clock))] == [(PROMISE,)]
    given = look(facts, WISHES, at("08:30")).keys
    assert told(replace(facts, given=given), at("11:00")) == ()


def test_a_day_without_promises_is_let_pass_when_the_morning_has_come() -> None:
    assert look(Facts(), WISHES, at("08:00")).passed == frozenset()
    passed = look(Facts(), WISHES, at("08:30")).passed
    assert passed == {"promises:2026-11-24"}
    assert told(Facts(promises=(PROMISE,), given=passed), at("14:00")) == (), "written down at noon for today"


def test_friday_invites_once_and_not_who_has_looked_back() -> None:
    assert told(Facts(), at("15:00")) == (), "a Tuesday"
    assert told(Facts(), at("14:59", FRIDAY)) == ()
    found = told(Facts(), at("17:30", FRIDAY))
    assert [one.kind for one in found] == [ReminderKind.LOOK_BACK]
    assert told(Facts(given=frozenset({found[0].key})), at("18:00", FRIDAY)) == ()
    assert told(Facts(looked_back=True), at("15:00", FRIDAY)) == ()
    assert told(Facts(), at("10:00", FRIDAY + timedelta(days=1))) == (), "the week is over"


def test_each_can_be_switched_off() -> None:
    facts = Facts(coming=(meeting("15:05", FRIDAY),), promises=(PROMISE,))
    now = at("15:00", FRIDAY)
    assert {one.kind for one in told(facts, now)} == set(ReminderKind)
    for name, kind in (
        ("meetings", ReminderKind.MEETING), ("promises", ReminderKind.PROMISES), ("look_back", ReminderKind.LOOK_BACK),
    ):  # fmt: skip
        assert {one.kind for one in told(facts, now, replace(WISHES, **{name: False}))} == set(ReminderKind) - {kind}


def test_all_is_held_back_behind_the_curtain_and_in_a_conversation_and_told_afterwards_if_still_of_use() -> None:
    facts = Facts(coming=(meeting("10:30"),), promises=(PROMISE,), given=frozenset())
    assert told(facts, at("10:25"), held=True) == ()
    talking = replace(facts, talking_until=at("12:30"))
    assert told(talking, at("10:25")) == ()
    late = told(facts, at("10:40"))
    assert {one.kind: one.timing for one in late}[ReminderKind.MEETING] is Timing.BEGAN
    assert [one.kind for one in told(facts, at("11:00"))] == [ReminderKind.PROMISES], "its time is over"


def test_what_is_held_back_is_not_settled() -> None:
    facts = Facts(coming=(meeting(),), promises=(PROMISE,))
    assert look(facts, WISHES, at("09:55"), held=True).keys == frozenset()


@pytest.mark.parametrize(
    ("begins", "ends", "quiet", "loud"),
    [("19:00", "07:30", ["19:00", "23:59", "00:00", "07:29"], ["07:30", "12:00", "18:59"]),
     ("12:00", "13:00", ["12:00", "12:59"], ["11:59", "13:00", "23:00"]),
     ("09:00", "09:00", [], ["09:00", "21:00"])],
)  # fmt: skip
def test_quiet_hours_may_go_past_midnight(begins: str, ends: str, quiet: list[str], loud: list[str]) -> None:
    wishes = Wishes(quiet=(time.fromisoformat(begins), time.fromisoformat(ends)))
    assert all(is_quiet(wishes, at(clock)) for clock in quiet)
    assert not any(is_quiet(wishes, at(clock)) for clock in loud)
    assert not is_quiet(replace(wishes, quiet=None), at("03:00"))


def test_an_early_conversation_is_told_when_the_quiet_hours_end() -> None:
    facts = Facts(coming=(meeting("07:35"),), given=frozenset({"promises:2026-11-24"}))
    found = look(facts, WISHES, at("07:25"))
    assert found.given == ()
    assert found.next == at("07:30")
    assert [one.minutes for one in told(facts, at("07:30"))] == [5]


@pytest.mark.parametrize(
    ("day", "clock", "following"),
    [
        (TUESDAY, "06:00", at("07:30")), (TUESDAY, "07:30", at("08:30")), (TUESDAY, "08:30", at("09:50")),
        (TUESDAY, "09:50", at("15:00")), (TUESDAY, "20:00", at("00:00", TUESDAY + timedelta(days=1))),
        # both days on which the clock is changed
        (date(2026, 10, 25), "20:00", datetime(2026, 10, 25, 23, tzinfo=UTC)),
        (date(2026, 3, 29), "00:30", datetime(2026, 3, 29, 5, 30, tzinfo=UTC)),
    ],
)  # fmt: skip
def test_the_next_look_is_at_the_next_moment_anything_can_change(day: date, clock: str, following: datetime) -> None:
    assert look(Facts(coming=(meeting(),)), WISHES, at(clock, day)).next == following


def test_the_lookout_asks_only_when_the_moment_has_come_or_the_clock_went_back() -> None:
    watch = Lookout()
    assert watch.wants(at("09:00")), "it has never looked"
    watch.looked(at("09:00"), at("09:50"))
    assert not watch.wants(at("09:00"))
    assert not watch.wants(at("09:49"))
    assert watch.wants(at("09:48")), "the clock went back"
    assert watch.wants(at("09:50"))
    watch.looked(at("09:50"), at("15:00"))
    assert watch.wants(at("17:00")), "slept through it"
    watch.forget()
    assert watch.wants(at("09:51"))
