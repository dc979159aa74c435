"""What goes out and comes in is told in the manager's own time, the zone that tests/conftest.py chose; and a PDF needs
an application for its type: the one that the tests of the window use too, whichever come first."""

from __future__ import annotations

import time

import pytest
from PySide6.QtWidgets import QApplication

if hasattr(time, "tzset"):
    time.tzset()


@pytest.fixture(autouse=True, scope="session")
def _application(qapp: QApplication) -> QApplication:
    return qapp
