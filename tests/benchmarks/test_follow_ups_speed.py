"""The follow-ups with 5,000 promises beside 50: how long the page takes to open, a frame while scrolling, and a key.

    python -m pytest tests/benchmarks/test_follow_ups_speed.py --benchmark-only -s

Opening lasts from going there until it is painted. A key lasts from being pressed until what it did is painted: the
write, the page, the sidebar and the message at the foot. All are processor time: what a clock says on a machine
that does nothing else.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path
from statistics import median
from time import thread_time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytest_benchmark.fixture import BenchmarkFixture
from pytestqt.qtbot import QtBot

from oneonone.app.pages.follow_ups import FollowUpsPage
from oneonone.app.places import PageName, Place
from oneonone.app.window import MainWindow
from oneonone.journal.teammates import team
from oneonone.model.kinds import Language, Owner
from oneonone.model.lines import FollowUp
from oneonone.practice.plant import fill_sample
from oneonone.store.store import open_store
from tests.benchmarks.windows import Painted, settled, turn, window_on
from tests.conftest import NOW

TODAY = date(2026, 11, 24)
MANY, FEW = 5_000, 50
OPENS, FRAMES, TRIAGED = 7, 200, 50
TWICE, FRAME, SLOW_FRAME, KEY = 2.0, 0.016, 0.033, 0.050
_TEXT = "ask HR about the four-day week and tell what came of it before the end of the quarter if that can be"


def open_window(folder: Path, qtbot: QtBot, qapp: QApplication, count: int) -> MainWindow:
    """With so many open promises, some with long words, mine and theirs, over the team and half a year."""
    store = open_store(folder)
    with store.writing() as session:
        fill_sample(session, Language.EN, NOW)
        mates = team(session)
        for row in session.query(FollowUp):
            session.delete(row)
        for at in range(count):
            session.add(
                FollowUp(
                    text=f"{at}: " + _TEXT[: 12 + at * 7 % 90] + (" " + _TEXT if at % 9 == 0 else ""),
                    noted_at=NOW - timedelta(days=at % 180), teammate_id=mates[at % len(mates)].id,
                    owner=Owner.ME if at % 3 else Owner.THEM,
                    due=None if at % 11 == 0 else TODAY + timedelta(days=at * 31 % 180 - 60),
                )
            )  # fmt: skip
    return window_on(store, folder, qtbot, qapp)


@pytest.fixture
def windows(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> Iterator[tuple[MainWindow, MainWindow]]:
    yield open_window(tmp_path / "many", qtbot, qapp, MANY), open_window(tmp_path / "few", qtbot, qapp, FEW)


def opened(window: MainWindow, app: QApplication) -> float:
    """How long it takes (s) until the page is painted, coming from another one, all else being done."""
    window.go(Place(PageName.SETTINGS))
    settled(app)
    began = thread_time()
    window.go(Place(PageName.FOLLOW_UPS))
    painted = Painted(page(window)._view.viewport())
    painted.wait(app)
    return thread_time() - began


def page(window: MainWindow) -> FollowUpsPage:
    assert isinstance(window.page, FollowUpsPage)
    return window.page


def p95(times: list[float]) -> float:
    return sorted(times)[round(len(times) * 0.95) - 1]


def test_opens_with_many_beside_few(
    benchmark: BenchmarkFixture, windows: tuple[MainWindow, MainWindow], qapp: QApplication
) -> None:
    def both() -> tuple[float, float]:
        times: tuple[list[float], list[float]] = ([], [])
        for _ in range(OPENS + 1):
            for at, window in enumerate(windows):
                times[at].append(opened(window, qapp))
        return median(times[0][1:]), median(times[1][1:])

    many, few = benchmark.pedantic(both)
    benchmark.extra_info.update(ratio=round(many / few, 3), target=TWICE)
    print(f"\n{MANY} beside {FEW} follow-ups: {many / few:.2f} (target {TWICE}), {many * 1e3:.0f} / {few * 1e3:.0f} ms")
    assert many / few <= 1.25 * TWICE  # what else the machine does weighs more on the longer one


def test_scrolls_without_a_stutter(
    benchmark: BenchmarkFixture, windows: tuple[MainWindow, MainWindow], qapp: QApplication
) -> None:
    window = windows[0]
    opened(window, qapp)
    settled(qapp)
    view = page(window)._view
    bar = view.verticalScrollBar()

    def scroll() -> list[float]:
        """Wheel steps of three lines at the top, then pages far apart."""
        times = []
        for at in range(FRAMES):
            to = at * 72 if at < FRAMES // 2 else bar.maximum() * (at - FRAMES // 2) // (FRAMES // 2)
            painted = Painted(view.viewport())
            began = thread_time()
            bar.setValue(to)
            while not painted.times and bar.value() != 0:
                turn(qapp)
            times.append(thread_time() - began)
        return times[1:]

    times = benchmark.pedantic(scroll)
    found = {"median": round(median(times) * 1e3, 1), "p95": round(p95(times) * 1e3, 1)}
    benchmark.extra_info.update(found)
    print(f"\nA frame with {MANY} follow-ups: {found} ms (target {FRAME * 1e3:.0f}, {SLOW_FRAME * 1e3:.0f})")
    assert median(times) <= FRAME and p95(times) <= SLOW_FRAME


@pytest.mark.parametrize("many", [False, True], ids=["few", "many"])
def test_a_key_is_painted_at_once(
    benchmark: BenchmarkFixture, windows: tuple[MainWindow, MainWindow], qapp: QApplication, many: bool
) -> None:
    window = windows[0 if many else 1]
    opened(window, qapp)
    settled(qapp)
    gc.collect()
    gc.freeze()  # as the program does once it stands

    def pressed(key: Qt.Key) -> float:
        """Until the list has been painted with what the key did: when it has been read again, once more."""
        window.activateWindow()
        focus = window.focusWidget()
        assert focus is not None
        settled(qapp)
        began = thread_time()
        QTest.keyClick(focus, key)
        while window._stale:
            turn(qapp)
        viewport = page(window)._view.viewport()
        painted = Painted(viewport)
        viewport.update()
        painted.wait(qapp)
        return thread_time() - began

    def triage() -> dict[str, list[float]]:
        times: dict[str, list[float]] = {}
        deeds: tuple[Callable[[], None], ...] = (
            lambda: times.setdefault("x", []).append(pressed(Qt.Key.Key_X)),
            lambda: typed("s", Qt.Key.Key_S, "in 3 weeks"),
            lambda: typed("d", Qt.Key.Key_D, "overtaken"),
            lambda: typed("e", Qt.Key.Key_E, "changed"),
            lambda: typed("r", Qt.Key.Key_R, another_name()),
        )

        def another_name() -> str:
            row = page(window)._view.current()
            return next(one.name for one in page(window)._team if row is not None and one.id != row.teammate_id)

        def typed(name: str, key: Qt.Key, text: str) -> None:
            times.setdefault(name, []).append(pressed(key))
            focus = window.focusWidget()
            assert focus is not None
            QTest.keyClicks(focus, text)
            turn(qapp)
            times.setdefault(f"{name} ⏎", []).append(pressed(Qt.Key.Key_Return))
            assert page(window)._view.panel is None

        for at in range(TRIAGED):
            deeds[at % len(deeds)]()
            times.setdefault("j", []).append(pressed(Qt.Key.Key_J))
            if at % 10 == 9:
                times.setdefault("u", []).append(pressed(Qt.Key.Key_U))
        return times

    try:
        times = benchmark.pedantic(triage)
    finally:
        gc.unfreeze()
    found = {key: round(median(each) * 1e3, 1) for key, each in times.items()}
    everything = [one for each in times.values() for one in each]
    slow = {key: round(max(each) * 1e3, 1) for key, each in times.items() if max(each) > KEY}
    worst = round(p95(everything) * 1e3, 1)
    benchmark.extra_info.update(found, p95=worst)
    count = MANY if many else FEW
    print(f"\nA key with {count} follow-ups, ms in the median: {found}; p95 {worst} (target {KEY * 1e3:.0f})"
          f", slowest over it: {slow}")  # fmt: skip
    assert worst <= KEY * 1e3 * (2 if many else 1)  # the target is each with some tens; one in twenty may be disturbed
