"""Looking back with 100,000 notes, beside a teammate's page in the same store, and what it may hold up.

    python -m pytest tests/benchmarks/test_looking_back.py --benchmark-only -s

The pages are gone to in turns. A visit lasts from going there until it is painted; reading the talking points for
status checks comes after that, in turns of the event loop of which the longest is told.
"""

from __future__ import annotations

from pathlib import Path
from statistics import median
from time import perf_counter

from PySide6.QtWidgets import QApplication
from pytest_benchmark.fixture import BenchmarkFixture
from pytestqt.qtbot import QtBot

from oneonone.app.places import PageName, Place
from oneonone.journal.teammates import team
from oneonone.model.kinds import MeetingState, PointKind, PointState
from oneonone.model.meeting import Meeting
from oneonone.model.talking_point import TalkingPoint
from oneonone.practice.looking_back.checks import is_status_check
from tests.benchmarks.test_large_store import NOTES, NOW, open_window, visit

ROUNDS = 15
TARGET = 1.5
DIFFERENT = 2_000


def test_looking_back_beside_a_teammate(
    benchmark: BenchmarkFixture, tmp_path: Path, qtbot: QtBot, qapp: QApplication
) -> None:
    window = open_window(tmp_path / "large", qtbot, qapp, True)

    def both() -> tuple[float, float]:
        times: dict[PageName, list[float]] = {PageName.LOOKING_BACK: [], PageName.TEAMMATE: []}
        for _ in range(ROUNDS + 1):
            for name, taken in times.items():
                taken.append(visit(window, name, qapp))
        return median(times[PageName.LOOKING_BACK][1:]), median(times[PageName.TEAMMATE][1:])

    ours, teammate = benchmark.pedantic(both)
    ratio = ours / teammate
    benchmark.extra_info.update(ratio=round(ratio, 3), target=TARGET)
    print(f"\nwith {NOTES} notes: {ratio:.2f} (target {TARGET}), {ours * 1000:.0f} / {teammate * 1000:.0f} ms")
    assert ratio < 2 * TARGET


def test_reading_talking_points_does_not_hold_the_window_up(
    benchmark: BenchmarkFixture, tmp_path: Path, qtbot: QtBot, qapp: QApplication
) -> None:
    """Two thousand different ones, never read before: no turn takes longer than a dozen of them take, all told."""
    window = open_window(tmp_path / "sample", qtbot, qapp, False)
    assert window.desk is not None
    mate = window.desk.read(team)[0]
    with window.desk.store.writing() as session:
        meeting = Meeting(teammate_id=mate.id, state=MeetingState.HELD, starts_at=NOW)
        session.add(meeting)
        session.flush()
        session.add_all(
            TalkingPoint(
                teammate_id=mate.id, meeting_id=meeting.id, kind=PointKind.TOPIC, state=PointState.TALKED_ABOUT,
                text=f"Is the rollout of part {at} on schedule, and who takes the desk of Joost then?",
            )
            for at in range(DIFFERENT)
        )  # fmt: skip

    def longest_turn() -> float:
        is_status_check.cache_clear()
        is_status_check("Is it done?")
        window.go(Place(PageName.LOOKING_BACK))
        assert window.page is not None
        longest, reading = 0.0, True
        qapp.processEvents()
        while reading:
            began = perf_counter()
            qapp.processEvents()
            longest = max(longest, perf_counter() - began)
            reading = is_status_check.cache_info().currsize < DIFFERENT
        return longest

    longest = benchmark.pedantic(longest_turn)
    print(f"\nthe longest turn while {DIFFERENT} talking points are read: {longest * 1000:.0f} ms")
    assert longest < 0.1
