"""The window as a person has it: a real store, a clock that stands until it is moved on, English unless asked."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from oneonone.app.desk import Desk
from oneonone.app.settings import Settings
from oneonone.app.start import show_window
from oneonone.app.window import MainWindow
from oneonone.model.kinds import Language
from oneonone.store.store import Store, open_store

if hasattr(time, "tzset"):
    time.tzset()  # the zone that tests/conftest.py chose


@dataclass
class Clock:
    """Stands still until it is moved on."""

    now: datetime

    def __call__(self) -> datetime:
        return self.now

    def advance(self, **how_far: float) -> datetime:
        """`advance(minutes=20)`, as a timedelta is made; the moment it is then."""
        self.now += timedelta(**how_far)
        return self.now


@pytest.fixture(autouse=True)
def closed_windows_are_gone() -> Iterator[None]:
    """After a test pytest-qt closes its windows and asks for their end, which waits for an event loop. Until then each
    style sheet and each event goes to the windows of all tests before: setting up took seconds, more with every test.
    """
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def clock(now: datetime) -> Clock:
    return Clock(now)


@pytest.fixture
def language(request: pytest.FixtureRequest) -> Language:
    """English; both with `@pytest.mark.parametrize("language", Language, indirect=True)`."""
    return Language(getattr(request, "param", Language.EN))


@pytest.fixture
def make_window(
    qtbot: QtBot, qapp: QApplication, clock: Clock, language: Language
) -> Iterator[Callable[[Store], MainWindow]]:
    """Shows a window on a store, as the program does after its first paint; also for closing and opening it again."""
    made: list[MainWindow] = []

    def make(store: Store, begin: bool = True) -> MainWindow:
        window = show_window(qapp, Settings(store.folder), language, fixed=True)
        qtbot.addWidget(window)
        made.append(window)
        window.resize(1280, 800)
        qtbot.waitExposed(window)
        if begin:
            window.begin(Desk(store, language, clock, parent=window))
        return window

    yield make
    for window in made:
        window.translations.use(Language.EN)


@pytest.fixture
def window(make_window: Callable[[Store], MainWindow], store: Store) -> MainWindow:
    """On an empty store, so at the welcome."""
    return make_window(store)


@pytest.fixture
def sample_store(tmp_path: Path, language: Language, plant_sample: Callable[[Path, Language], Path]) -> Iterator[Store]:
    """With the sample team, told in the language of the test."""
    opened = open_store(plant_sample(tmp_path / "sample", language))
    yield opened
    opened.close()


@pytest.fixture
def sample_window(make_window: Callable[[Store], MainWindow], sample_store: Store) -> MainWindow:
    """With the sample team, so at Today."""
    return make_window(sample_store)
