"""Shared by all tests: no display, a fixed 'now', and a real store in a folder of its own."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("TZ", "Europe/Amsterdam")

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from oneonone.store.store import Store, open_store
from tests.app.xdisplay import demo_folder, desktop, display, managed  # noqa: F401

#: Tuesday 24 November 2026, nine in the morning in Amsterdam.
NOW = datetime(2026, 11, 24, 8, 0, tzinfo=UTC)


@pytest.fixture
def now() -> datetime:
    return NOW


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = open_store(tmp_path / "data")
    yield opened
    opened.close()


@pytest.fixture
def week() -> timedelta:
    return timedelta(weeks=1)
