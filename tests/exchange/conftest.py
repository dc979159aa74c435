"""A PDF needs an application for its type: the one that the tests of the window use too, whichever come first."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication


@pytest.fixture(autouse=True, scope="session")
def _application(qapp: QApplication) -> QApplication:
    return qapp
