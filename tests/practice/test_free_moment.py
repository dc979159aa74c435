"""A free moment for a coffee."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import pytest

from oneonone.journal.records import moment_of
from oneonone.practice.free_moment import clash, free_moment, time_in

TUESDAY = date(2026, 11, 24)


def at(days: int, hour: int, minute: int = 0) -> datetime:
    return moment_of(TUESDAY + timedelta(days=days), time(hour, minute))


def taken(days: int, hour: int, minutes: int = 30) -> tuple[datetime, datetime]:
    return at(days, hour), at(days, hour) + timedelta(minutes=minutes)


def test_the_day_after_tomorrow_in_the_afternoon() -> None:
    assert free_moment((), TUESDAY) == at(2, 15)


def test_never_in_the_weekend() -> None:
    assert free_moment((), TUESDAY + timedelta(days=2)) == at(6, 15)


def test_clear_of_what_is_planned_and_not_right_after_it() -> None:
    assert free_moment((taken(2, 15),), TUESDAY) == at(2, 14)
    assert free_moment((taken(2, 14, 55), taken(2, 13, 120)), TUESDAY) == at(2, 10, 30)


def test_not_on_the_day_one_sees_each_other_anyway() -> None:
    assert free_moment((), TUESDAY, avoid=TUESDAY + timedelta(days=2)) == at(3, 15)


def test_a_full_day_is_left_alone() -> None:
    assert free_moment((taken(2, 8, 600),), TUESDAY) == at(3, 15)


def test_a_clash_is_found() -> None:
    busy = (taken(2, 15),)
    assert clash(busy, at(2, 15, 20)) == busy[0]
    assert clash(busy, at(2, 16)) is None


@pytest.mark.parametrize(
    ("text", "found", "rest"),
    [
        ("friday 14:30", time(14, 30), "friday"),
        ("vrijdag om 3 uur", time(15), "vrijdag"),
        ("27 nov 9.15", time(9, 15), "27 nov"),
        ("26 nov", None, "26 nov"),
        ("donderdag 14u30", time(14, 30), "donderdag"),
        ("", None, ""),
    ],
)
def test_a_time_is_read_from_what_is_typed(text: str, found: time | None, rest: str) -> None:
    assert time_in(text) == (found, rest)
