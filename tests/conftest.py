"""Shared by all tests: no display, a fixed 'now', and a real store in a folder of its own."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("TZ", "Europe/Amsterdam")

import shutil
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from oneonone.model.kinds import Language
from oneonone.practice.plant import fill_sample
from oneonone.store.folder import DATABASE, make_private, make_private_file
from oneonone.store.store import Store, open_store
from tests.app.xdisplay import demo_folder, desktop, display, managed  # noqa: F401

#: Tuesday 24 November 2026, nine in the morning in Amsterdam.
NOW = datetime(2026, 11, 24, 8, 0, tzinfo=UTC)


@pytest.fixture(autouse=True)
def nothing_left_open() -> Iterator[None]:
    """The windows of a test are deleted after it. No event loop runs between tests that would do so, and each look that
    is set would be put on all the windows of all tests before."""
    yield
    if "PySide6.QtWidgets" in sys.modules:
        from PySide6.QtCore import QCoreApplication, QEvent

        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)  # type: ignore[call-overload]


@pytest.fixture
def now() -> datetime:
    return NOW


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = open_store(tmp_path / "data")
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def plant_sample(tmp_path_factory: pytest.TempPathFactory) -> Callable[[Path, Language], Path]:
    """Makes a folder with the sample team as it is at NOW; filled once a language, then copied."""
    planted: dict[Language, Path] = {}

    def plant(folder: Path, language: Language = Language.EN) -> Path:
        if language not in planted:
            planted[language] = tmp_path_factory.mktemp("planted")
            filled = open_store(planted[language])
            with filled.writing() as session:
                fill_sample(session, language, NOW)
            filled.close()
        make_private(folder)
        shutil.copy(planted[language] / DATABASE, make_private_file(folder / DATABASE))
        return folder

    return plant


@pytest.fixture
def week() -> timedelta:
    return timedelta(weeks=1)
