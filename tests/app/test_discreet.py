"""Discreet mode covers for the ear what it covers for the eye."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from oneonone.app.places import PageName, Place
from oneonone.app.window import MainWindow
from oneonone.journal import lines, talking
from oneonone.journal.teammates import team
from oneonone.model.kinds import CaptureKind, Owner

SECRET = "zeppelin"


@pytest.mark.parametrize("name", [PageName.TODAY, PageName.PREPARE, PageName.MEETING, PageName.ROUND_OFF])
def test_no_box_says_what_stands_beside_it(sample_window: MainWindow, qtbot: QtBot, name: PageName) -> None:
    desk = sample_window.desk
    assert desk is not None
    priya = desk.read(team)[0]
    meeting = None
    if name in (PageName.MEETING, PageName.ROUND_OFF):
        meeting = desk.write(talking.start, priya.id, desk.now()).id
    for kind, owner in ((CaptureKind.NEED, None), (CaptureKind.FOLLOW_UP, Owner.ME), (CaptureKind.WIN, None)):
        desk.write(lines.note_line, kind, f"{SECRET} of {kind}", desk.now(), teammate_id=priya.id, owner=owner,
                   meeting_id=meeting, due=desk.today() if owner else None)  # fmt: skip

    def boxes() -> list[str]:
        QApplication.processEvents()
        return [one.accessibleName() for one in sample_window.findChildren(QAbstractButton) if one.isVisible()]

    sample_window.go(Place(name, None if name is PageName.TODAY else priya.id, meeting))
    qtbot.waitUntil(lambda: any(SECRET in said for said in boxes()))
    sample_window.toggle_discreet()
    qtbot.waitUntil(lambda: not any(SECRET in said for said in boxes()))
    assert any("…" in said for said in boxes())
