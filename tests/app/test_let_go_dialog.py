"""Keeping for a while and forgetting, from the page of a teammate."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from oneonone.app.let_go_dialog import LetGoDialog
from oneonone.app.places import PageName, Place
from oneonone.app.window import MainWindow
from oneonone.journal import let_go, lines
from oneonone.journal.teammates import team
from oneonone.model.kinds import CaptureKind
from oneonone.store.backups import back_up_daily

from .conftest import Clock


def opened(window: MainWindow, name: str = "Priya") -> LetGoDialog:
    assert window.desk is not None
    mate = next(one for one in window.desk.read(team) if one.first_name == name)
    window.go(Place(PageName.TEAMMATE, mate.id))
    window.actions_registry["let_go"].run()
    found = QApplication.activeModalWidget()
    assert isinstance(found, LetGoDialog)
    return found


def agree(qtbot: QtBot, dialog: LetGoDialog) -> None:
    dialog.forget.click()
    box = dialog.findChild(QMessageBox)
    assert box is not None
    assert box.defaultButton().text() == "Keep"
    next(one for one in box.buttons() if one.text() == "Forget").click()


def test_forgetting_shows_first_what_would_go_and_then_leaves_nothing(sample_window: MainWindow, qtbot: QtBot) -> None:
    desk = sample_window.desk
    assert desk is not None
    mate = next(one for one in desk.read(team) if one.first_name == "Priya")
    desk.write(lines.note_line, CaptureKind.NOTE, "xylophone " * 20, desk.now(), teammate_id=mate.id)
    back_up_daily(desk.store.folder, desk.today())
    assert desk.can_undo()
    dialog = opened(sample_window)
    said = " ".join(label.text() for label in dialog.findChildren(type(dialog.older)))
    assert "notes" in said
    assert "kept copy" in said
    agree(qtbot, dialog)
    qtbot.waitUntil(lambda: "Priya is forgotten" in dialog.said.text(), timeout=20_000)
    assert not desk.can_undo()
    assert all(one.first_name != "Priya" for one in desk.read(team))
    assert not any(b"xylophone" in path.read_bytes() for path in _files(desk.store.folder))
    assert sample_window.place is not None
    assert sample_window.place.page is PageName.TODAY
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)


def test_saying_keep_changes_nothing(sample_window: MainWindow, qtbot: QtBot) -> None:
    dialog = opened(sample_window)
    dialog.forget.click()
    box = dialog.findChild(QMessageBox)
    assert box is not None
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert sample_window.desk is not None
    assert any(one.first_name == "Priya" for one in sample_window.desk.read(team))
    dialog.reject()


def test_what_would_go_is_shown_before_it_is_set_and_the_page_tells_of_it(
    sample_window: MainWindow, qtbot: QtBot, clock: Clock
) -> None:
    desk = sample_window.desk
    assert desk is not None
    mate = next(one for one in desk.read(team) if one.first_name == "Priya")
    old = desk.now() - timedelta(days=800)
    desk.write(lines.note_line, CaptureKind.NOTE, "long ago", old, teammate_id=mate.id)
    dialog = opened(sample_window)
    assert not dialog.keep.isEnabled()
    dialog.for_months.click()
    dialog.months.setValue(24)
    assert "1 note" in dialog.older.text()
    dialog.keep.click()
    qtbot.waitUntil(lambda: "Nothing is that old" in dialog.older.text(), timeout=20_000)
    assert desk.read(let_go.keeping, mate.id) == (24, False)
    dialog.reject()
    qtbot.waitUntil(
        lambda: any("kept for 24 months" in one.text() for one in sample_window.findChildren(type(dialog.older)))
    )


def test_chores_let_older_go_once_a_day(sample_window: MainWindow, qtbot: QtBot) -> None:
    from oneonone.app.chores import Chores

    desk = sample_window.desk
    assert desk is not None
    mate = next(one for one in desk.read(team) if one.first_name == "Priya")
    old = desk.now() - timedelta(days=800)
    desk.write(lines.note_line, CaptureKind.NOTE, "long ago", old, teammate_id=mate.id)
    desk.write(let_go.set_keeping, mate.id, 24, False)
    chores = Chores(desk, sample_window)
    with qtbot.waitSignal(chores.told.let_go, timeout=20_000):
        chores.do()
    assert not desk.read(let_go.would_be_let_go, mate.id, 24, False, desk.now())
    assert not desk.can_undo()
    assert chores._busy is not None
    chores._busy.join()


@pytest.mark.filterwarnings("error::pytest.PytestUnhandledThreadExceptionWarning")
def test_chores_end_well_when_the_window_is_gone_before_them(sample_window: MainWindow) -> None:
    from shiboken6 import delete

    from oneonone.app.chores import Chores

    desk = sample_window.desk
    assert desk is not None
    mate = next(one for one in desk.read(team) if one.first_name == "Priya")
    desk.write(lines.note_line, CaptureKind.NOTE, "long ago", desk.now() - timedelta(days=800), teammate_id=mate.id)
    desk.write(let_go.set_keeping, mate.id, 24, False)
    chores = Chores(desk, sample_window)
    chores.do()
    delete(chores)
    assert chores._busy is not None
    chores._busy.join()
    assert not desk.read(let_go.would_be_let_go, mate.id, 24, False, desk.now())


def _files(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]
