"""With text at 150 % in a window of 1024 by 700, in the longer of the two languages: nothing scrolls sideways, and no
button or label is cut off."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea, QWidget

from oneonone.app.desk import Desk
from oneonone.app.pages.meeting_noted import NotedRow
from oneonone.app.pages.welcome import WelcomePage
from oneonone.app.places import PageName, Place
from oneonone.app.teammate_dialog import TeammateDialog
from oneonone.app.widgets.chip import Chip
from oneonone.app.window import MainWindow
from oneonone.journal import follow_ups, lines, talking
from oneonone.journal.records import TeammateRecord
from oneonone.journal.teammates import archive, delete_teammate, team
from oneonone.model.kinds import CaptureKind, Language, Owner

pytestmark = pytest.mark.parametrize("language", [Language.NL], indirect=True)


@pytest.fixture
def large(sample_window: MainWindow) -> MainWindow:
    sample_window.resize(1024, 700)
    sample_window.set_look(text_scale=1.5)
    return sample_window


def at_rest() -> None:
    for _ in range(6):
        QApplication.processEvents()


def cut_off(within: QWidget) -> list[str]:
    """What is narrower than it needs, in words."""
    found = []
    for area in within.findChildren(QScrollArea):
        if area.isVisible() and area.horizontalScrollBar().maximum() > 0:
            found.append(f"{type(area.widget()).__name__} scrolls sideways")
    for button in within.findChildren(QPushButton):
        if button.isVisible() and button.text() and button.width() < button.sizeHint().width():
            found.append(f"button {button.text()}")
    for label in within.findChildren(QLabel):
        if (
            label.isVisible()
            and label.text()
            and not label.wordWrap()
            and label.width() < label.minimumSizeHint().width()
        ):
            found.append(f"label {label.text()}")
    return found


def desk_of(window: MainWindow) -> Desk:
    assert window.desk is not None
    return window.desk


def mates(window: MainWindow) -> tuple[TeammateRecord, ...]:
    return desk_of(window).read(team)


def meeting_with_a_long_line(window: MainWindow) -> NotedRow:
    desk, mate = desk_of(window), mates(window)[0]
    meeting = desk.write(talking.start, mate.id, desk.now())
    desk.write(
        lines.note_line, CaptureKind.FOLLOW_UP, "Mark vragen haar uit te nodigen voor het overleg over de roadmap",
        desk.now() + timedelta(minutes=9), teammate_id=mate.id, meeting_id=meeting.id, owner=Owner.ME,
        due=desk.today() + timedelta(days=2),
    )  # fmt: skip
    window.go(Place(PageName.MEETING, mate.id, meeting.id))
    at_rest()
    assert window.page is not None
    return window.page.findChildren(NotedRow)[0]


def places(window: MainWindow) -> list[Place]:
    names = (PageName.TODAY, PageName.FOLLOW_UPS, PageName.WINS, PageName.LOOKING_BACK, PageName.WEEKLY_ROUND,
             PageName.REFLECTION, PageName.MINE, PageName.SETTINGS, PageName.ARCHIVE)  # fmt: skip
    found = [Place(name) for name in names]
    return found + [Place(name, mate.id) for mate in mates(window) for name in (PageName.TEAMMATE, PageName.PREPARE)]


def test_nothing_is_cut_off(large: MainWindow) -> None:
    """One window for all of it: to set the size of text takes long where many windows were made before."""
    desk = desk_of(large)
    everyone = mates(large)
    desk.write(archive, everyone[5].id, desk.now())
    desk.write(delete_teammate, everyone[3].id, desk.now())
    for mate in everyone[:2]:
        long = "iets wat niet op een regel past, hoe breed die ook is"
        made = desk.write(follow_ups.add, long, desk.now(), teammate_id=mate.id)
        desk.write(lines.delete_line, made, desk.now())
    for place in places(large):
        large.go(place)
        at_rest()
        assert large.page is not None and not cut_off(large.page), place

    dialog = TeammateDialog(desk, large.go, everyone[0], large)
    dialog.open()
    at_rest()
    assert not cut_off(dialog) and dialog.width() <= large.width()
    dialog.reject()

    row = meeting_with_a_long_line(large)
    assert large.page is not None and not cut_off(large.page)
    assert row.edit.width() > 200, "the words have room"
    assert row._time.width() >= row._time.sizeHint().width()


def test_nothing_of_the_welcome_is_cut_off(window: MainWindow) -> None:
    window.resize(1024, 700)
    window.set_look(text_scale=1.5)
    at_rest()
    assert isinstance(window.page, WelcomePage) and not cut_off(window.page)


def test_kind_and_box_stand_level_with_the_first_line(sample_window: MainWindow) -> None:
    sample_window.resize(1024, 700)
    row = meeting_with_a_long_line(sample_window)
    assert row.edit.height() > 1.5 * row.edit.first_line(), "it takes two lines"
    first = row.edit.geometry().top() + row.edit.first_line() / 2
    chip = row.findChildren(Chip)[0].geometry()
    assert abs(chip.center().y() - first) <= 3
    assert row.height() < row.edit.height() + 12, "no empty room below it"
