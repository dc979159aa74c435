"""The export dialog by keyboard and mouse: what is seen is what is written, and the window goes on meanwhile."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from oneonone.app.export_choices import Opening
from oneonone.app.export_dialog import ExportDialog
from oneonone.app.places import PageName, Place
from oneonone.app.window import MainWindow
from oneonone.exchange.request import Form, Kind
from oneonone.journal.gathering import Scope, gather
from oneonone.journal.teammates import team
from oneonone.model.kinds import MeetingState
from oneonone.practice.plant import fill_large

_CONTROL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def _priya(window: MainWindow) -> str:
    assert window.desk is not None
    return next(one.id for one in window.desk.read(team) if one.name.startswith("Priya"))


def _last_talk(window: MainWindow) -> str:
    assert window.desk is not None
    found = window.desk.read(gather, Scope(teammate_id=_priya(window))).meetings
    return [one.id for one in found if one.state is MeetingState.HELD][-1]


@pytest.fixture
def opened(qtbot: QtBot, sample_window: MainWindow) -> Iterator[ExportDialog]:
    dialog = _open(qtbot, sample_window, Opening(teammate_id=_priya(sample_window)))
    yield dialog
    _close(qtbot, dialog)


def _open(qtbot: QtBot, window: MainWindow, opening: Opening) -> ExportDialog:
    assert window.desk is not None
    dialog = ExportDialog(window.desk, opening, window)
    dialog.open()
    _wait(qtbot, dialog)
    return dialog


def _gone(qtbot: QtBot, dialog: ExportDialog) -> None:
    qtbot.waitUntil(lambda: not isValid(dialog) or not dialog.isVisible(), timeout=20_000)


def _close(qtbot: QtBot, dialog: ExportDialog) -> None:
    if isValid(dialog):
        qtbot.waitUntil(lambda: dialog.exporting.at_rest, timeout=20_000)
        dialog.reject()


def _wait(qtbot: QtBot, dialog: ExportDialog) -> None:
    qtbot.waitUntil(lambda: dialog.exporting.at_rest and not dialog._pause.isActive(), timeout=20_000)


def _set(qtbot: QtBot, dialog: ExportDialog, **chosen: object) -> None:
    for name, value in chosen.items():
        combo = getattr(dialog.choices, name)
        at = combo.findData(value)
        assert at >= 0, (name, value)
        combo.setCurrentIndex(at)
    _wait(qtbot, dialog)


def test_the_key_opens_it_with_what_is_in_view(qtbot: QtBot, sample_window: MainWindow) -> None:
    for place, kind in (
        (Place(PageName.TODAY), Kind.EVERYTHING),
        (Place(PageName.TEAMMATE, _priya(sample_window)), Kind.NOTES),
        (Place(PageName.ROUND_OFF, _priya(sample_window), _last_talk(sample_window)), Kind.SEND),
    ):
        sample_window.go(place)
        sample_window.activateWindow()
        qtbot.waitUntil(sample_window.isActiveWindow)
        qtbot.keyClick(
            sample_window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        )
        dialog = next(one for one in sample_window.findChildren(ExportDialog) if one.isVisible())
        _wait(qtbot, dialog)
        assert dialog.choices.chosen_kind is kind
        if kind is not Kind.EVERYTHING:
            assert dialog.choices.who.currentData() == _priya(sample_window)
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
        assert not dialog.isVisible()


def test_what_is_seen_is_what_is_written(qtbot: QtBot, opened: ExportDialog, tmp_path: Path) -> None:
    to = tmp_path / "priya"
    opened.save_to(to)
    shown = opened.preview.toPlainText()
    _gone(qtbot, opened)
    written = (to / "People" / "Priya Raman.md").read_text(encoding="utf-8")
    assert written.split("\n")[:40] == shown.split("\n")[2:42]


def test_private_lines_are_shown_and_counted_only_when_ticked(qtbot: QtBot, opened: ExportDialog) -> None:
    _set(qtbot, opened, form=Form.HTML)
    assert "three private lines and four doubts" in opened.left_out.text()
    before = opened.preview.toPlainText()
    opened.choices.private.setFocus()
    qtbot.keyClick(opened.choices.private, Qt.Key.Key_Space)
    opened.choices.own.setChecked(True)
    _wait(qtbot, opened)
    assert "Nothing is left out" in opened.left_out.text()
    assert len(opened.preview.toPlainText()) > len(before)


def test_initials_a_period_and_a_search_change_what_is_seen(qtbot: QtBot, opened: ExportDialog) -> None:
    _set(qtbot, opened, form=Form.PDF)
    opened.choices.initials.setChecked(True)
    _wait(qtbot, opened)
    assert "Priya" not in opened.preview.toPlainText()
    qtbot.keyClicks(opened.choices.since, "september 2026")
    qtbot.keyClicks(opened.choices.until, "2026-09-30")
    _wait(qtbot, opened)
    assert "September" in opened.preview.toPlainText() and "10 November 2026, with" not in opened.preview.toPlainText()
    qtbot.keyClicks(opened.choices.search, "zzzz")
    _wait(qtbot, opened)
    assert not opened.save.isEnabled()


def test_a_date_that_cannot_be_read_is_told_beside_it(qtbot: QtBot, opened: ExportDialog) -> None:
    qtbot.keyClicks(opened.choices.since, "blue")
    _wait(qtbot, opened)
    assert opened.choices.wrong_when.isVisible() and not opened.save.isEnabled()
    opened.choices.since.clear()
    _wait(qtbot, opened)
    assert not opened.choices.wrong_when.isVisible() and opened.save.isEnabled()


@pytest.mark.parametrize("kind", list(Kind))
def test_every_kind_can_be_seen_in_every_form_and_saved(
    qtbot: QtBot, opened: ExportDialog, tmp_path: Path, kind: Kind
) -> None:
    _set(qtbot, opened, kind=kind)
    for at in range(opened.choices.form.count()):
        opened.choices.form.setCurrentIndex(at)
        _wait(qtbot, opened)
        assert opened.preview.toPlainText().strip()
        assert opened.save.isEnabled()
    _set(qtbot, opened, form=Form.HTML)
    opened.save_to(tmp_path / "x.html")
    _gone(qtbot, opened)
    assert (tmp_path / "x.html").exists()


def test_what_is_there_is_asked_about_and_left_without_a_yes(
    qtbot: QtBot, opened: ExportDialog, tmp_path: Path
) -> None:
    to = tmp_path / "x.html"
    to.write_text("mine")
    _set(qtbot, opened, form=Form.HTML)
    for yes in (False, True):
        opened.save_to(to)
        qtbot.waitUntil(lambda: any(one.isVisible() for one in opened.findChildren(QMessageBox)), timeout=20_000)
        box = next(one for one in opened.findChildren(QMessageBox) if one.isVisible())
        wanted = QMessageBox.ButtonRole.AcceptRole if yes else QMessageBox.ButtonRole.RejectRole
        button = next(one for one in box.buttons() if box.buttonRole(one) is wanted)
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        if not yes:
            assert to.read_text() == "mine" and opened.isVisible()
    _gone(qtbot, opened)
    assert to.read_text(encoding="utf-8").startswith("<!DOCTYPE html>")


def test_what_goes_wrong_is_told_in_the_dialog(qtbot: QtBot, opened: ExportDialog, tmp_path: Path) -> None:
    opened.save_to(tmp_path / "nowhere" / "x")
    qtbot.waitUntil(lambda: opened.wrong.isVisible(), timeout=20_000)
    assert "There is no folder" in opened.wrong.text()
    assert opened.save.isEnabled()


def test_a_long_export_can_be_stopped_and_leaves_nothing(
    qtbot: QtBot, window: MainWindow, now: datetime, tmp_path: Path
) -> None:
    assert window.desk is not None
    window.desk.save(fill_large, 4_000, now)
    dialog = _open(qtbot, window, Opening(Kind.EVERYTHING))
    _set(qtbot, dialog, form=Form.PDF)
    (tmp_path / "out").mkdir()
    dialog.save_to(tmp_path / "out" / "x.pdf")
    qtbot.waitUntil(lambda: dialog.bar.maximum() > 0, timeout=60_000)
    assert dialog.bar.isVisible()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: dialog.wrong.isVisible(), timeout=60_000)
    assert "Stopped" in dialog.wrong.text()
    assert list((tmp_path / "out").iterdir()) == []
    _close(qtbot, dialog)


def test_discreet_covers_names_and_the_text(qtbot: QtBot, sample_window: MainWindow) -> None:
    assert sample_window.desk is not None
    sample_window.desk.set_discreet(True)
    dialog = _open(qtbot, sample_window, Opening(teammate_id=_priya(sample_window)))
    assert dialog.preview.property("covered")
    assert "Priya" not in [dialog.choices.who.itemText(at) for at in range(dialog.choices.who.count())]
    _close(qtbot, dialog)
    QApplication.processEvents()
