"""The window stays open for days: what tells of today follows when midnight passes, though nobody did anything."""

from __future__ import annotations

from datetime import time, timedelta

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from oneonone.app.places import PageName
from oneonone.app.sidebar import Sidebar
from oneonone.app.window import MainWindow
from oneonone.journal import planning
from oneonone.journal.teammates import team
from oneonone.model.kinds import Language, MeetingKind
from oneonone.model.words import long_date
from tests.app.conftest import Clock

PATIENCE_MS = 8_000


def test_the_sidebar_and_today_are_of_the_new_day(qtbot: QtBot, sample_window: MainWindow, clock: Clock) -> None:
    desk, sidebar = sample_window.desk, sample_window.findChild(Sidebar)
    assert desk is not None
    assert sidebar is not None
    mate = desk.read(team)[0].id
    tomorrow = desk.today() + timedelta(days=1)
    desk.write(planning.plan, mate, MeetingKind.ONE_ON_ONE, tomorrow, time(10))

    def of_mate() -> str:
        return sidebar._rows[PageName.TEAMMATE, mate].accessibleName()

    def day_told() -> str:
        assert sample_window.page is not None
        return " ".join(label.text() for label in sample_window.page.findChildren(QLabel))

    qtbot.waitUntil(lambda: of_mate().endswith(", Wed"))
    assert long_date(tomorrow, Language.EN) not in day_told()
    clock.advance(days=1)
    qtbot.waitUntil(lambda: of_mate().endswith(", today"), timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: long_date(tomorrow, Language.EN) in day_told(), timeout=PATIENCE_MS)
