"""A page made anew, for another language, another look or hidden names, leaves the keyboard where it was."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from oneonone.app.places import PageName, Place
from oneonone.app.window import MainWindow
from oneonone.journal.teammates import team


def press(qtbot: QtBot, *keys: Qt.Key | str) -> None:
    for key in keys:
        focus = QApplication.focusWidget()
        assert focus is not None
        (qtbot.keyClicks if isinstance(key, str) else qtbot.keyClick)(focus, key)
        for _ in range(4):
            QApplication.processEvents()


def said() -> str:
    focus = QApplication.focusWidget()
    assert isinstance(focus, QPushButton)
    return focus.text()


def test_language_and_look_are_chosen_by_arrow_keys(sample_window: MainWindow, qtbot: QtBot) -> None:
    window = sample_window
    window.go(Place(PageName.SETTINGS))
    press(qtbot, Qt.Key.Key_Right)
    assert said() == "English"
    press(qtbot, Qt.Key.Key_Right)
    assert said() == "Nederlands"
    press(qtbot, Qt.Key.Key_Tab, Qt.Key.Key_Right, Qt.Key.Key_Right)
    assert said() == "Donker" and window.settings.scheme() == "dark"


@pytest.mark.parametrize("again", [MainWindow.toggle_discreet, lambda window: window.set_look(text_scale=1.15)])
def test_what_is_being_typed_in_preparing_is_typed_on(
    sample_window: MainWindow, qtbot: QtBot, again: Callable[[MainWindow], None]
) -> None:
    window = sample_window
    assert window.desk is not None
    priya = next(one for one in window.desk.read(team) if one.name.startswith("Priya"))
    window.go(Place(PageName.PREPARE, priya.id))
    own = next(one for one in window.page.findChildren(QLineEdit) if "unsure" in one.placeholderText())
    own.setFocus()
    press(qtbot, "I am nt", Qt.Key.Key_Left)
    again(window)
    press(qtbot, "o")
    focus = QApplication.focusWidget()
    assert isinstance(focus, QLineEdit) and focus.text() == "I am not" and focus is not own
