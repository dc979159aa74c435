"""A simulated year of a nine-person team, with sleep, restarts, a clock that is wrong at times and both days on which
it is changed: every reminder exactly once."""

from __future__ import annotations

from collections import Counter
from datetime import date
from pathlib import Path

from pytest_benchmark.fixture import BenchmarkFixture

from oneonone.practice.reminders import ReminderKind
from tests.practice.reminder_year import checked


def test_a_year_of_reminders(benchmark: BenchmarkFixture, tmp_path: Path) -> None:
    year = benchmark.pedantic(
        checked, args=(tmp_path / "year", date(2026, 1, 5), date(2027, 1, 4)), rounds=1, iterations=1
    )
    kinds = Counter(key.split(":")[0] for key, _at in year.given)
    assert kinds[ReminderKind.MEETING] > 150
    assert kinds[ReminderKind.PROMISES] > 40
    assert kinds[ReminderKind.LOOK_BACK] > 20
    benchmark.extra_info.update(kinds, ticks=year.ticks, looks=year.looks)
