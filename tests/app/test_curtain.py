"""F9 draws the curtain wherever the keyboard is: in a dialog, the palette or a menu, out of reach of the window's keys.

Keys go to the system's window, as they come from a keyboard, and not straight to a widget."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMenu, QVBoxLayout
from pytestqt.qtbot import QtBot

from oneonone.app.places import PageName, Place
from oneonone.app.window import MainWindow


def press_f9(qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is not None)
    QTest.keyClick(QGuiApplication.focusWindow(), Qt.Key.Key_F9)


def dialog_of(window: MainWindow, qtbot: QtBot) -> QDialog:
    dialog = QDialog(window)
    dialog.setModal(True)
    QVBoxLayout(dialog).addWidget(QLineEdit(dialog))
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is dialog.windowHandle())
    return dialog


def test_f9_in_a_modal_dialog_draws_the_curtain_and_lifts_it(sample_window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: sample_window.capturing is not None)
    dialog = dialog_of(sample_window, qtbot)
    press_f9(qtbot)
    assert sample_window.curtain.drawn
    assert not dialog.isVisible()
    sample_window.activateWindow()
    qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is sample_window.windowHandle())
    press_f9(qtbot)
    assert not sample_window.curtain.drawn
    assert dialog.isVisible()


def test_after_the_curtain_over_a_dialog_the_page_has_the_keyboard_again(
    sample_window: MainWindow, qtbot: QtBot
) -> None:
    """When the dialog is closed, keys go where they went before it was opened."""
    qtbot.waitUntil(lambda: sample_window.capturing is not None)
    sample_window.go(Place(PageName.WINS))
    before = QApplication.focusWidget()
    assert before is not None
    dialog = dialog_of(sample_window, qtbot)
    place = dialog.pos()
    press_f9(qtbot)
    sample_window.activateWindow()
    qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is sample_window.windowHandle())
    press_f9(qtbot)
    assert dialog.pos() == place
    dialog.close()
    sample_window.activateWindow()
    qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is sample_window.windowHandle())
    assert QApplication.focusWidget() is before


def test_f9_in_a_menu_draws_the_curtain(sample_window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: sample_window.capturing is not None)
    menu = QMenu(sample_window)
    menu.addAction("Something")
    menu.popup(sample_window.mapToGlobal(sample_window.rect().center()))
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is menu)
    press_f9(qtbot)
    assert sample_window.curtain.drawn
    assert not menu.isVisible()
