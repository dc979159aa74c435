"""Weeks around both days on which the clock is changed; the whole year is among the benchmarks."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from pathlib import Path

import pytest

from oneonone.journal.records import moment_of
from tests.practice.reminder_year import checked


@pytest.mark.parametrize(
    ("first", "until"), [(date(2026, 3, 23), date(2026, 4, 6)), (date(2026, 10, 19), date(2026, 11, 2))]
)
def test_every_reminder_exactly_once_and_at_the_first_tick_it_could_be(
    tmp_path: Path, first: date, until: date
) -> None:
    assert checked(tmp_path / "weeks", first, until).given


def test_both_days_on_which_the_clock_is_changed_keep_the_hours_of_the_wall() -> None:
    for day, utc in ((date(2026, 3, 29), 6), (date(2026, 10, 25), 7)):
        assert moment_of(day, time(8)) == datetime.combine(day, time(utc), tzinfo=UTC)
