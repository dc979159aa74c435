"""The registry of actions: what a key does follows the page, and a page's key is not the program's meanwhile."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from oneonone.app.actions import Action, Actions, Section


def shown(qtbot: QtBot) -> tuple[QWidget, Actions]:
    window = QWidget()
    qtbot.addWidget(window)
    registry = Actions(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.setFocus()
    return window, registry


def test_a_page_that_is_read_again_does_with_its_keys_what_it_says_now(qtbot: QtBot) -> None:
    window, registry = shown(qtbot)
    done: list[str] = []
    registry.set_here([Action("done", "Done", lambda: done.append("before"), ("X",))])
    made = registry.qt("done")
    registry.set_here([Action("done", "Done", lambda: done.append("after"), ("X",))])
    qtbot.keyClick(window, Qt.Key.Key_X)
    assert done == ["after"]
    assert registry.qt("done") is made


def test_another_key_or_another_word_is_made_anew(qtbot: QtBot) -> None:
    window, registry = shown(qtbot)
    done: list[str] = []
    registry.set_here([Action("done", "Done", lambda: done.append("x"), ("X",))])
    registry.set_here([Action("done", "Done", lambda: done.append("y"), ("Y",))])
    qtbot.keyClick(window, Qt.Key.Key_X)
    assert done == []
    qtbot.keyClick(window, Qt.Key.Key_Y)
    assert done == ["y"]


def test_a_page_keeps_its_key_when_the_program_gets_new_ones(qtbot: QtBot) -> None:
    window, registry = shown(qtbot)
    done: list[str] = []
    here = [Action("here", "Here", lambda: done.append("here"), ("X",))]
    registry.set_here(here)
    registry.set_global([Action("there", "There", lambda: done.append("there"), ("X", "Z"), Section.GO)])
    registry.set_here(here)
    qtbot.keyClick(window, Qt.Key.Key_X)
    qtbot.keyClick(window, Qt.Key.Key_Z)
    assert done == ["here", "there"]


def test_one_more_comes_and_goes_and_the_others_stay_as_they_were_made(qtbot: QtBot) -> None:
    window, registry = shown(qtbot)
    done: list[str] = []
    stays = Action("stays", "Stays", lambda: done.append("x"), ("X",))
    registry.set_here([stays])
    made = registry.qt("stays")
    registry.set_here([stays, Action("more", "More", lambda: done.append("y"), ("Y",))])
    qtbot.keyClick(window, Qt.Key.Key_Y)
    registry.set_here([stays])
    qtbot.keyClick(window, Qt.Key.Key_Y)
    qtbot.keyClick(window, Qt.Key.Key_X)
    assert done == ["y", "x"]
    assert registry.qt("stays") is made
