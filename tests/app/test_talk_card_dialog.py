"""The card of a preparation, and what an export's reader might stumble over, in the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from oneonone.app.export_choices import Opening
from oneonone.app.export_dialog import ExportDialog
from oneonone.app.places import PageName, Place
from oneonone.app.talk_card_dialog import TalkCardDialog
from oneonone.app.window import MainWindow
from oneonone.journal import lines
from oneonone.journal.teammates import team
from oneonone.model.kinds import CaptureKind


def priya(window: MainWindow) -> str:
    assert window.desk is not None
    return next(one for one in window.desk.read(team) if one.first_name == "Priya").id


def test_a_key_in_prepare_shows_the_card_and_it_is_saved(
    sample_window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    sample_window.go(Place(PageName.PREPARE, priya(sample_window)))
    qtbot.keyClick(sample_window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, TalkCardDialog)
    assert "Priya" in dialog.preview.accessibleDescription()
    labels = [entry.label for entry in dialog.card().entries]
    dialog.own.click()
    assert [entry.label for entry in dialog.card().entries] == [*labels, "Something of my own"]
    dialog.save_to(tmp_path / "card.pdf")
    assert (tmp_path / "card.pdf").read_bytes().startswith(b"%PDF")
    assert "card.pdf" in dialog.said.text()
    dialog.save_to(tmp_path / "none" / "card.pdf")
    assert "could not be saved" in dialog.said.text()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)


def test_discreet_leaves_the_card_uncovered_to_nobody(sample_window: MainWindow, qtbot: QtBot) -> None:
    sample_window.go(Place(PageName.PREPARE, priya(sample_window)))
    sample_window.toggle_discreet()
    sample_window.actions_registry["talk_card"].run()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, TalkCardDialog)
    assert "Priya" not in dialog.preview.accessibleName() + dialog.preview.accessibleDescription()
    dialog.reject()


def test_an_export_on_a_person_says_where_the_reader_might_stumble(sample_window: MainWindow, qtbot: QtBot) -> None:
    desk = sample_window.desk
    assert desk is not None
    mate = priya(sample_window)
    desk.write(lines.note_line, CaptureKind.NOTE, "is lazy, home with the flu", desk.now(), teammate_id=mate)
    sample_window.go(Place(PageName.TEAMMATE, mate))
    dialog = ExportDialog(desk, Opening(teammate_id=mate), sample_window)
    dialog.open()
    qtbot.waitUntil(lambda: dialog.stumbles.isVisible(), timeout=20_000)
    words = [cursor.selectedText() for cursor, _mark in dialog.stumbles.found]
    assert {"lazy", "flu"} <= set(words)
    assert "places the reader might stumble over" in dialog.stumbles.said.text()
    dialog.stumbles.look.click()
    assert f"“{words[0]}”" in dialog.stumbles.said.text()
    before = dialog.preview.toPlainText()
    dialog.stumbles.look.click()
    assert dialog.preview.toPlainText() == before
    dialog.reject()
