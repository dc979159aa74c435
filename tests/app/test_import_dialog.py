"""Bringing in notes: what would become what is shown, one press takes it in, one undo takes it back."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QComboBox, QLabel
from pytestqt.qtbot import QtBot

from oneonone.app.import_dialog import BringIn
from oneonone.app.import_preview import PreviewModel
from oneonone.app.pages.settings_backups import BackupsCard
from oneonone.app.places import PageName, Place
from oneonone.app.restore_dialog import RestoreDialog
from oneonone.app.window import MainWindow
from oneonone.exchange.json_out import write_json
from oneonone.journal.lines import note_line
from oneonone.journal.teammates import team
from oneonone.model.kinds import CaptureKind, Language
from oneonone.store.restoring import all_backups
from oneonone.store.store import Store

ZOE = "# Zoë Klein\n\n## 2026-11-03\n\n- Glad with the desk\n- [ ] Ask Mark\n\n| a |\n"
ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def dialog(sample_window: MainWindow, qtbot: QtBot) -> BringIn:
    assert sample_window.desk is not None
    sample_window.actions_registry["import"].run()
    return next(one for one in sample_window.findChildren(BringIn))


def read(dialog: BringIn, path: Path, qtbot: QtBot) -> PreviewModel:
    dialog.show_path(path)
    qtbot.waitUntil(lambda: not dialog.busy, timeout=20_000)
    model = dialog.list.model()
    assert isinstance(model, PreviewModel)
    return model


def names(window: MainWindow) -> list[str]:
    assert window.desk is not None
    return [one.name for one in window.desk.read(team)]


def test_it_is_shown_then_taken_in_and_one_undo_takes_it_back(
    sample_window: MainWindow, dialog: BringIn, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "Zoë Klein.md"
    path.write_text(ZOE, encoding="utf-8")
    model = read(dialog, path, qtbot)
    texts = [model.index(row).data() for row in range(model.rowCount())]
    assert texts == ["Zoë Klein", "3 November 2026, 09:00", "Glad with the desk", "| a |", "Ask Mark"]
    assert dialog.bring.text() == "Bring in 5 lines"
    assert "Zoë Klein" not in names(sample_window)
    qtbot.mouseClick(dialog.bring, Qt.MouseButton.LeftButton)
    assert sample_window.desk is not None
    qtbot.waitUntil(sample_window.desk.can_undo)
    assert "Zoë Klein" in names(sample_window)
    sample_window.undo_deed()
    assert "Zoë Klein" not in names(sample_window)
    sample_window.redo()
    assert "Zoë Klein" in names(sample_window)


def test_what_is_unticked_stays_out_with_what_belongs_to_it(
    sample_window: MainWindow, dialog: BringIn, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "Zoë Klein.md"
    path.write_text(ZOE, encoding="utf-8")
    model = read(dialog, path, qtbot)
    dialog.list.setCurrentIndex(model.index(2))
    qtbot.keyClick(dialog.list, Qt.Key.Key_Space)
    assert dialog.bring.text() == "Bring in 4 lines"
    dialog.list.setCurrentIndex(model.index(0))
    qtbot.keyClick(dialog.list, Qt.Key.Key_Space)
    assert not dialog.bring.isEnabled()
    qtbot.keyClick(dialog.list, Qt.Key.Key_Space)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Zoë Klein" in names(sample_window))
    assert sample_window.desk is not None
    with sample_window.desk.store.reading() as session:
        from oneonone.model.lines import Note

        assert not session.query(Note).filter_by(text="Glad with the desk").count()


def test_lines_that_were_not_understood_are_listed(dialog: BringIn, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "Zoë Klein.md"
    path.write_text(ZOE, encoding="utf-8")
    model = read(dialog, path, qtbot)
    dialog._show_rows("remarks")
    assert model.rowCount() == 1
    assert "Zoë Klein.md:8" in model.below(model.rows[0])


def test_columns_can_be_matched_by_hand(dialog: BringIn, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("foo,bar\nPriya Raman,went well\nSanne de Vries,tired\n")
    model = read(dialog, path, qtbot)
    assert dialog.columns.isVisible()
    box = next(one for one in dialog.columns.findChildren(QComboBox) if one.accessibleName() == "Name")
    box.setCurrentIndex(1)
    box.activated.emit(1)
    qtbot.waitUntil(lambda: not dialog.busy)
    assert {model.names.get(row.values.get("teammate_id") or "") for row in model.rows if "text" in row.values} >= {  # type: ignore[union-attr]
        "Priya Raman"
    }


def test_a_broken_file_is_told_in_place(dialog: BringIn, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "broken.json"
    path.write_text('{"format": "oneonone", "version": 1, "teammates": [{')
    read(dialog, path, qtbot)
    assert "Nothing was changed" in dialog.wrong.text()
    assert dialog.wrong.isVisible()
    assert not dialog.bring.isEnabled()


def test_a_file_can_be_dropped(dialog: BringIn, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "Zoë Klein.md"
    path.write_text(ZOE, encoding="utf-8")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    keys = Qt.KeyboardModifier.NoModifier
    drop = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, keys)
    dialog.dropEvent(drop)
    qtbot.waitUntil(lambda: dialog.bring.text() == "Bring in 5 lines")


def test_it_can_be_stopped(dialog: BringIn, sample_window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    assert sample_window.desk is not None
    for number in range(40):
        (tmp_path / f"2026-01-{number % 28 + 1:02} {number}.md").write_text("- one\n- two\n" * 400)
    dialog.show_path(tmp_path)
    assert dialog.busy
    qtbot.mouseClick(dialog.cancel, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not dialog.busy, timeout=20_000)
    assert "Stopped" in dialog.wrong.text()
    assert dialog.isVisible()


def test_discreet_hides_names_and_words(
    dialog: BringIn, sample_window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    assert sample_window.desk is not None
    sample_window.desk.set_discreet(True)
    path = tmp_path / "Zoë Klein.md"
    path.write_text(ZOE, encoding="utf-8")
    model = read(dialog, path, qtbot)
    assert "Zoë" not in model.below(model.rows[2])
    assert "Glad" not in model.index(2).data(Qt.ItemDataRole.AccessibleTextRole)


# backups in Settings


@pytest.fixture
def card(sample_window: MainWindow, qtbot: QtBot) -> BackupsCard:
    sample_window.go(Place(PageName.SETTINGS))
    return next(one for one in sample_window.findChildren(BackupsCard))


def test_a_copy_is_made_and_put_back(sample_window: MainWindow, card: BackupsCard, qtbot: QtBot) -> None:
    desk = sample_window.desk
    assert desk is not None
    qtbot.mouseClick(card.now, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(all_backups(desk.store.folder)) == 1 and not card.busy)
    desk.write(note_line, CaptureKind.NOTE, "after the copy", desk.now(), teammate_id=None)
    made = all_backups(desk.store.folder)[0]
    dialog = RestoreDialog(desk, made.path, sample_window)
    dialog.open()
    qtbot.waitUntil(dialog.put_back.isEnabled)
    assert "only here" in " ".join(one.text() for one in dialog.findChildren(QLabel))
    qtbot.mouseClick(dialog.put_back, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not desk.held, timeout=20_000)
    assert sample_window.place is not None
    assert sample_window.place.page is PageName.TODAY
    with desk.store.reading() as session:
        from oneonone.model.lines import Note

        assert not session.query(Note).filter_by(text="after the copy").count()
    assert not desk.can_undo()
    desk.write(note_line, CaptureKind.NOTE, "life goes on", desk.now(), teammate_id=None)
    assert desk.can_undo()
    assert len(all_backups(desk.store.folder)) == 2


def test_another_process_that_has_it_open_is_told(sample_window: MainWindow, card: BackupsCard, qtbot: QtBot) -> None:
    desk = sample_window.desk
    assert desk is not None
    qtbot.mouseClick(card.now, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(all_backups(desk.store.folder)) == 1 and not card.busy)
    hold = (
        "import sys; from pathlib import Path; from oneonone.store.store import open_store\n"
        "store = open_store(Path(sys.argv[1]))\nwith store.reading() as session:\n"
        "    session.connection(); print('open', flush=True); sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", hold, str(desk.store.folder)], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as other:
        assert other.stdout is not None and other.stdin is not None
        other.stdout.readline()
        dialog = RestoreDialog(desk, all_backups(desk.store.folder)[0].path, sample_window)
        dialog.open()
        qtbot.waitUntil(dialog.put_back.isEnabled)
        dialog.accept()
        qtbot.waitUntil(lambda: "Another program" in dialog.wrong.text(), timeout=20_000)
        assert not desk.held
        other.stdin.close()
    assert names(sample_window)


def test_a_large_export_shows_what_fits(
    make_window: Callable[[Store], MainWindow], store: Store, sample_store: Store, qtbot: QtBot, tmp_path: Path
) -> None:
    window = make_window(store)
    assert window.desk is not None
    path = tmp_path / "all.json"
    with sample_store.reading() as session:
        count = write_json(session, path, private=True)
    dialog = BringIn(window.desk, window)
    dialog.open()
    model = read(dialog, path, qtbot)
    assert model.rowCount() == count
    dialog.accept()
    qtbot.waitUntil(lambda: len(names(window)) == 6)
    assert window.desk.language is Language.EN
