"""What was noted: its end is in view while one talks, its beginning when one rounds off."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication, QScrollBar
from pytestqt.qtbot import QtBot

from oneonone.app.pages.meeting_noted import NotedList
from oneonone.app.places import PageName, Place
from oneonone.app.window import MainWindow
from oneonone.journal import lines, talking
from oneonone.journal.teammates import team
from oneonone.model.kinds import CaptureKind


@pytest.mark.parametrize("name", [PageName.MEETING, PageName.ROUND_OFF])
def test_what_is_in_view(sample_window: MainWindow, qtbot: QtBot, name: PageName) -> None:
    desk = sample_window.desk
    assert desk is not None
    priya = desk.read(team)[0]
    meeting = desk.write(talking.start, priya.id, desk.now())
    for at in range(40):
        desk.write(lines.note_line, CaptureKind.NOTE, f"line {at}", desk.now() + timedelta(minutes=at),
                   teammate_id=priya.id, meeting_id=meeting.id)  # fmt: skip
    sample_window.go(Place(name, priya.id, meeting.id))
    assert sample_window.page is not None
    noted = sample_window.page.findChild(NotedList)
    assert noted is not None
    bar = noted._scroll.verticalScrollBar()
    assert isinstance(bar, QScrollBar)
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    if name is PageName.MEETING:
        qtbot.waitUntil(lambda: bar.value() == bar.maximum())
    else:
        for _ in range(20):
            QApplication.processEvents()
        assert bar.value() == 0
