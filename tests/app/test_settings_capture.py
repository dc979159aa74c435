"""The key of quick capture in Settings: recorded, refused with a reason, taken, impossible; and staying in the tray."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from oneonone.app.hotkey import Grip, Hotkey
from oneonone.app.hotkey.chord import Chord
from oneonone.app.pages.settings_capture import COMMAND, CaptureCard
from oneonone.app.places import PageName, Place
from oneonone.app.tray import Tray, make_tray
from oneonone.app.window import MainWindow
from oneonone.model.kinds import MeetingState

CTRL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier,
)  # fmt: skip


class Holds(Hotkey):
    """A platform where every key can be had but one."""

    taken = ""

    def _take(self, chord: Chord) -> None:
        self._holds(Grip.TAKEN if str(chord) == self.taken else Grip.ON)


@pytest.fixture
def card(qtbot: QtBot, sample_window: MainWindow) -> CaptureCard:
    qtbot.waitUntil(lambda: sample_window.capturing is not None)
    assert sample_window.capturing is not None
    sample_window.capturing.hotkey = Holds(sample_window.capturing)
    sample_window.capturing.hold_key()
    sample_window.go(Place(PageName.SETTINGS))
    assert sample_window.page is not None
    found = sample_window.page.findChild(CaptureCard)
    assert found is not None
    return found


def _record(qtbot: QtBot, card: CaptureCard, key: Qt.Key, held: Qt.KeyboardModifier) -> None:
    card.field.click()
    assert card.field.listening
    qtbot.keyClick(card.field, key, held)
    assert not card.field.listening


def test_it_says_which_key_opens_it(card: CaptureCard) -> None:
    assert card.field.text() == "Ctrl+Shift+N"
    assert card.said.text() == "Ctrl+Shift+N opens quick capture from any program."
    assert card._command.isHidden()


def test_a_key_is_recorded_kept_and_held(qtbot: QtBot, card: CaptureCard, sample_window: MainWindow) -> None:
    _record(qtbot, card, Qt.Key.Key_J, CTRL | ALT)
    assert sample_window.settings.capture_key() == "Ctrl+Alt+J" == card.field.text()
    assert sample_window.capturing is not None and str(sample_window.capturing.hotkey.chord) == "Ctrl+Alt+J"
    assert sample_window.actions_registry["capture"].keys == ("Ctrl+Alt+J",)


def test_while_it_listens_the_key_that_is_held_can_be_pressed(card: CaptureCard, sample_window: MainWindow) -> None:
    assert sample_window.capturing is not None
    card.field.click()
    assert sample_window.capturing.hotkey.grip is Grip.OFF
    card.field.clearFocus()
    card.field._stop()
    assert sample_window.capturing.hotkey.grip is Grip.ON


@pytest.mark.parametrize(
    ("key", "held", "said"),
    [(Qt.Key.Key_J, SHIFT, "is for typing"), (Qt.Key.Key_C, CTRL, "Nearly every program"),
     (Qt.Key.Key_K, CTRL, "already 'Find or go to'")],
)  # fmt: skip
def test_what_cannot_be_it_is_said_and_the_former_stays(
    qtbot: QtBot, card: CaptureCard, sample_window: MainWindow, key: Qt.Key, held: Qt.KeyboardModifier, said: str
) -> None:
    _record(qtbot, card, key, held)
    assert said in card.said.text()
    assert sample_window.settings.capture_key() == "Ctrl+Shift+N" == card.field.text()


def test_escape_keeps_the_former(qtbot: QtBot, card: CaptureCard) -> None:
    _record(qtbot, card, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    assert card.field.text() == "Ctrl+Shift+N"


def test_a_key_that_another_program_holds_is_told_with_the_command_to_bind(
    qtbot: QtBot, card: CaptureCard, sample_window: MainWindow
) -> None:
    assert sample_window.capturing is not None
    sample_window.capturing.hotkey.taken = "Ctrl+Alt+J"  # type: ignore[attr-defined]
    _record(qtbot, card, Qt.Key.Key_J, CTRL | ALT)
    assert card.said.text().startswith("Another program holds Ctrl+Alt+J")
    assert not card._command.isHidden()
    copy = next(one for one in card.findChildren(QPushButton) if one.text() == "Copy the command")
    copy.click()
    assert QGuiApplication.clipboard().text() == COMMAND


def test_without_a_key_none_is_held(card: CaptureCard, sample_window: MainWindow) -> None:
    assert sample_window.capturing is not None
    card._none.click()
    assert sample_window.capturing.hotkey.grip is Grip.OFF and card.field.text() == "No key"
    card._usual.click()
    assert sample_window.capturing.hotkey.grip is Grip.ON


def test_where_there_is_no_tray_the_choice_explains_itself(card: CaptureCard, sample_window: MainWindow) -> None:
    assert make_tray(sample_window) is None and sample_window.tray is None
    assert not card.tray.isEnabled() and not card.tray.isChecked()


def test_the_tray_offers_capture_todays_meetings_the_window_and_quit(sample_window: MainWindow) -> None:
    tray = Tray(sample_window)
    words = [one.text() for one in tray.actions() if not one.isSeparator()]
    assert words == ["Quick capture", "10:00 · Priya Raman", "15:30 · Sanne de Vries", "Open oneonone", "Quit"]
    menu = tray.actions()[2].menu()
    menu.actions()[0].trigger()  # type: ignore[union-attr]
    assert sample_window.place is not None and sample_window.place.page is PageName.MEETING
    tray.refresh()
    assert sample_window.desk is not None
    assert [one.text() for one in tray.actions()[2].menu().actions()] == ["Go on"], MeetingState.RUNNING  # type: ignore[union-attr]
    sample_window.desk.set_discreet(True)
    tray.refresh()
    assert tray.actions()[2].text().endswith(" · PR")
    sample_window.toggle_curtain()
    tray.refresh()
    assert [one.text() for one in tray.actions() if not one.isSeparator()] == ["Quick capture", "Open oneonone", "Quit"]


def test_closing_leaves_it_in_the_tray_only_if_chosen(sample_window: MainWindow) -> None:
    sample_window.tray = Tray(sample_window)
    sample_window.settings.set_keep_in_tray(True)
    assert not sample_window.close() and not sample_window.isVisible()
    assert sample_window.desk is not None and sample_window.desk.read(lambda session: True)
    sample_window.raise_now()
    assert sample_window.isVisible()
    sample_window.settings.set_keep_in_tray(False)
    assert sample_window.close()
