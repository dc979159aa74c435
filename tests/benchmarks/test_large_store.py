"""Today and Teammate with 100,000 notes, beside the same pages with the sample team.

    python -m pytest tests/benchmarks/test_large_store.py --benchmark-only -s

Both stores are open in one process; the pages are gone to in turns. A visit lasts from going there until it is painted.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from statistics import median
from time import perf_counter

import pytest
from PySide6.QtWidgets import QApplication
from pytest_benchmark.fixture import BenchmarkFixture
from pytestqt.qtbot import QtBot

from oneonone.app.places import PageName, Place
from oneonone.app.window import MainWindow
from oneonone.journal.teammates import team
from oneonone.model.kinds import Language
from oneonone.practice.plant import fill_large, fill_sample
from oneonone.store.store import open_store
from tests.benchmarks.windows import Painted, settled, window_on
from tests.conftest import NOW

NOTES = 100_000
ROUNDS = 21
TARGET = 1.5


def open_window(folder: Path, qtbot: QtBot, qapp: QApplication, large: bool) -> MainWindow:
    store = open_store(folder)
    with store.writing() as session:
        if large:
            fill_large(session, NOTES, NOW)
        else:
            fill_sample(session, Language.EN, NOW)
    return window_on(store, folder, qtbot, qapp)


@pytest.fixture
def windows(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> Iterator[tuple[MainWindow, MainWindow]]:
    """With many notes, and with the sample team."""
    yield open_window(tmp_path / "large", qtbot, qapp, True), open_window(tmp_path / "sample", qtbot, qapp, False)


def visit(window: MainWindow, name: PageName, app: QApplication) -> float:
    """How long it takes (s) until a page is painted that one comes to from another one, all else being done."""
    assert window.desk is not None
    mates = window.desk.read(team)
    window.go(Place(PageName.SETTINGS))
    settled(app)
    began = perf_counter()
    window.go(Place(name, mates[0].id if name is PageName.TEAMMATE else None))
    assert window.page is not None
    painted = Painted(window.page)
    painted.wait(app)
    return perf_counter() - began


@pytest.mark.parametrize("name", [PageName.TODAY, PageName.TEAMMATE])
def test_a_page_with_many_notes_beside_the_sample_team(
    benchmark: BenchmarkFixture, windows: tuple[MainWindow, MainWindow], qapp: QApplication, name: PageName
) -> None:
    def both() -> tuple[float, float]:
        times: tuple[list[float], list[float]] = ([], [])
        for _ in range(ROUNDS + 1):
            for at, window in enumerate(windows):
                times[at].append(visit(window, name, qapp))
        return median(times[0][1:]), median(times[1][1:])

    large, sample = benchmark.pedantic(both)
    ratio = large / sample
    benchmark.extra_info.update(ratio=round(ratio, 3), target=TARGET)
    print(f"\n{name} with {NOTES} notes: {ratio:.2f} (target {TARGET}), {large * 1000:.0f} / {sample * 1000:.0f} ms")
    assert ratio < 3 * TARGET
