"""Looking back with 100,000 notes, beside a teammate's page in the same store, and what it may hold up.

    python -m pytest tests/benchmarks/test_looking_back.py --benchmark-only -s

The pages are gone to in turns. A visit lasts from going there until it is painted; reading the talking points for
status checks comes after that, in turns of the event loop of which the longest is told.
"""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from statistics import median
from time import perf_counter

from PySide6.QtWidgets import QApplication
from pytest_benchmark.fixture import BenchmarkFixture
from pytestqt.qtbot import QtBot

from oneonone.app.pages.looking_back import LookingBackPage
from oneonone.app.places import PageName, Place
from oneonone.journal.teammates import team
from oneonone.model.kinds import MeetingState, PointKind, PointState
from oneonone.model.meeting import Meeting
from oneonone.model.talking_point import TalkingPoint
from oneonone.practice.looking_back.checks import is_status_check
from tests.benchmarks.test_large_store import NOTES, NOW, open_window, visit

ROUNDS = 15
TARGET = 1.5
DIFFERENT = 1_000
#: The longest turn, drawing the picture included, as a part of reading all of them at once.
HOLDS_UP = 0.1


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
    """A thousand different ones, never read before: the longest turn beside reading them all at once."""
    window = open_window(tmp_path / "sample", qtbot, qapp, False)
    assert window.desk is not None
    mate = window.desk.read(team)[0]
    texts = [f"Is the rollout of part {at} on schedule, and who takes the desk then?" for at in range(DIFFERENT)]
    with window.desk.store.writing() as session:
        for day in range(100):
            meeting = Meeting(teammate_id=mate.id, state=MeetingState.HELD, starts_at=NOW - timedelta(days=day))
            session.add(meeting)
            session.flush()
            session.add_all(
                TalkingPoint(
                    teammate_id=mate.id, meeting_id=meeting.id, kind=PointKind.TOPIC, state=PointState.TALKED_ABOUT,
                    text=text,
                )
                for text in texts[day::100]
            )  # fmt: skip

    def at_once() -> float:
        is_status_check.cache_clear()
        began = perf_counter()
        for text in texts:
            is_status_check(text)
        return perf_counter() - began

    def longest_turn() -> float:
        window.go(Place(PageName.LOOKING_BACK))
        page = window.page
        assert isinstance(page, LookingBackPage) and page.reading
        while page.reading and not is_status_check.cache_info().currsize:
            qapp.processEvents()  # until it is painted, and reading has begun
        longest = 0.0
        while page.reading:
            began = perf_counter()
            qapp.processEvents()
            longest = max(longest, perf_counter() - began)
        return longest

    whole = at_once()
    is_status_check.cache_clear()
    longest = benchmark.pedantic(longest_turn)
    benchmark.extra_info.update(ratio=round(longest / whole, 3), target=HOLDS_UP)
    print(f"\nthe longest turn: {longest * 1000:.0f} ms, {DIFFERENT} at once: {whole * 1000:.0f} ms")
    assert longest < 2 * HOLDS_UP * whole
