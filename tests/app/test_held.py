"""While a thread has the store to itself the window lives on, and nothing that is captured is lost."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from oneonone.app.desk import Desk
from oneonone.app.intake import Intake
from oneonone.app.let_go_dialog import LetGoDialog
from oneonone.app.places import PageName, Place
from oneonone.app.restore_dialog import RestoreDialog
from oneonone.app.window import MainWindow
from oneonone.errors import StoreError
from oneonone.journal import let_go
from oneonone.journal.lines import inbox, note_line
from oneonone.journal.teammates import delete_teammate, team
from oneonone.journal.trash import trash
from oneonone.model.kinds import CaptureKind
from oneonone.store.backups import back_up_by_hand, back_up_daily
from oneonone.store.copying import copying
from oneonone.store.inbox import pending

ROOT = Path(__file__).resolve().parents[2]


@contextmanager
def kept_turning(desk: Desk) -> Iterator[list[float]]:
    """The gaps between the turns of the event loop while the store is held: what is shown after that takes its time."""
    gaps: list[float] = []
    last = monotonic()

    def beat() -> None:
        nonlocal last
        if desk.held:
            gaps.append(monotonic() - last)
        last = monotonic()

    timer = QTimer(interval=5)
    timer.timeout.connect(beat)
    timer.start()
    yield gaps
    timer.stop()


def fill(window: MainWindow, rows: int = 3_000) -> str:
    """Makes the store large; whose notes they are."""
    assert window.desk is not None
    priya = next(one for one in window.desk.read(team) if one.first_name == "Priya")
    with window.desk.store.bare() as connection:
        connection.execute("BEGIN IMMEDIATE")
        columns = [row[1] for row in connection.execute("PRAGMA table_info(note)")]
        like = dict(zip(columns, connection.execute("SELECT * FROM note LIMIT 1").fetchone(), strict=True))
        said = f"INSERT INTO note ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})"
        text = "what was said about the desk by the window " * 40
        connection.executemany(
            said,
            (
                tuple({**like, "id": f"{number:032x}", "teammate_id": priya.id, "meeting_id": None,
                       "text": f"{number} {text}"}.values())
                for number in range(rows)
            ),
        )  # fmt: skip
        connection.execute("COMMIT")
    return priya.id


def test_the_window_lives_while_a_large_copy_is_put_back(sample_window: MainWindow, qtbot: QtBot) -> None:
    desk = sample_window.desk
    assert desk is not None
    fill(sample_window)
    made = back_up_by_hand(desk.store.folder, desk.now())
    intake = Intake(desk)
    dialog = RestoreDialog(desk, made, sample_window)
    dialog.open()
    qtbot.waitUntil(dialog.put_back.isEnabled, timeout=20_000)
    with kept_turning(desk) as gaps:
        began = monotonic()
        dialog.accept()
        assert desk.held
        with pytest.raises(StoreError, match="Something larger"):
            desk.write(note_line, CaptureKind.NOTE, "in between", desk.now(), teammate_id=None)
        with pytest.raises(StoreError, match="Something larger"):
            desk.read(team)
        assert intake.answer({"id": "a1", "capture": "meanwhile", "at": desk.now().isoformat()}) == "ok a1"
        assert [one.line for one in pending(desk.store.folder)] == ["meanwhile"]
        qtbot.waitUntil(lambda: not desk.held, timeout=60_000)
        took = monotonic() - began
    assert len(gaps) > 20
    assert max(gaps) < took / 2
    assert "meanwhile" in [one.text for one in desk.read(inbox)]
    assert pending(desk.store.folder) == []


def test_putting_back_can_be_stopped(sample_window: MainWindow, qtbot: QtBot) -> None:
    desk = sample_window.desk
    assert desk is not None
    made = back_up_by_hand(desk.store.folder, desk.now())
    desk.write(note_line, CaptureKind.NOTE, "stays", desk.now(), teammate_id=None)
    dialog = RestoreDialog(desk, made, sample_window)
    dialog.open()
    qtbot.waitUntil(dialog.put_back.isEnabled)
    dialog.accept()
    dialog.reject()
    qtbot.waitUntil(lambda: not desk.held, timeout=20_000)
    assert "Stopped" in dialog.wrong.text()
    assert "stays" in [one.text for one in desk.read(inbox)]
    assert dialog.put_back.isEnabled()


def test_the_window_lives_while_somebody_is_forgotten(sample_window: MainWindow, qtbot: QtBot) -> None:
    desk = sample_window.desk
    assert desk is not None
    whose = fill(sample_window, 1_200)
    back_up_daily(desk.store.folder, desk.today())
    mate = desk.read(let_go.anybody, whose)
    dialog = LetGoDialog(desk, sample_window.go, mate, sample_window)
    dialog.open()
    with kept_turning(desk) as gaps:
        began = monotonic()
        dialog._forget()
        assert desk.held
        qtbot.waitUntil(lambda: "is forgotten" in dialog.said.text(), timeout=60_000)
        took = monotonic() - began
    assert not desk.held
    assert len(gaps) > 20
    assert max(gaps) < took / 2
    dialog.reject()


def test_somebody_in_the_trash_can_be_forgotten_from_there(sample_window: MainWindow, qtbot: QtBot) -> None:
    desk = sample_window.desk
    assert desk is not None
    priya = next(one for one in desk.read(team) if one.first_name == "Priya")
    desk.write(delete_teammate, priya.id, desk.now())
    sample_window.go(Place(PageName.ARCHIVE))
    forget = [one for one in sample_window.findChildren(QPushButton) if one.text() == "Forget…"]
    assert [one.accessibleName() for one in forget] == [f"Forget…: {priya.name}"]
    qtbot.mouseClick(forget[0], Qt.MouseButton.LeftButton)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, LetGoDialog)
    dialog.forget.click()
    box = dialog.findChild(QMessageBox)
    assert box is not None
    next(one for one in box.buttons() if one.text() == "Forget").click()
    qtbot.waitUntil(lambda: "Priya is forgotten" in dialog.said.text(), timeout=20_000)
    assert desk.read(trash) == ()
    dialog.reject()


def test_a_line_from_the_terminal_during_an_import_waits_and_is_filed(sample_window: MainWindow, qtbot: QtBot) -> None:
    desk = sample_window.desk
    assert desk is not None
    intake = Intake(desk)
    desk.hold()
    assert intake.answer({"id": "b2", "capture": "+ said no, kindly", "at": desk.now().isoformat()}) == "ok b2"
    assert intake.take_waiting() == 0
    assert len(pending(desk.store.folder)) == 1
    desk.release()
    assert pending(desk.store.folder) == []
    assert "said no, kindly" in [one.text for one in desk.read(inbox)]


def test_a_line_while_another_process_writes_waits_and_is_filed(sample_window: MainWindow, qtbot: QtBot) -> None:
    desk = sample_window.desk
    assert desk is not None
    intake = Intake(desk)
    hold = (
        "import sys, sqlcipher3.dbapi2 as d\nc = d.connect(sys.argv[1], isolation_level=None)\n"
        "c.execute('BEGIN IMMEDIATE'); print('held', flush=True); sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", hold, str(desk.store.path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as other:
        assert other.stdout is not None
        other.stdout.readline()
        assert intake.answer({"id": "c3", "capture": "a line", "at": desk.now().isoformat()}) == "ok c3"
        assert len(pending(desk.store.folder)) == 1
        intake._again.start(100)
        other.communicate()
    qtbot.waitUntil(lambda: pending(desk.store.folder) == [], timeout=20_000)
    assert "a line" in [one.text for one in desk.read(inbox)]


def test_quick_capture_during_an_import_keeps_the_line(sample_window: MainWindow, qtbot: QtBot) -> None:
    desk = sample_window.desk
    assert desk is not None
    intake = Intake(desk)
    qtbot.waitUntil(lambda: sample_window.capturing is not None)
    sample_window.reach_out()
    capturing = sample_window.capturing
    assert capturing is not None
    capturing.open()
    popover = capturing.popover
    assert popover is not None
    qtbot.keyClicks(popover.edit, "quieter mornings")
    desk.hold()
    qtbot.keyClicks(popover.edit, " please")
    with qtbot.waitSignal(popover.kept) as kept:
        qtbot.keyClick(popover.edit, Qt.Key.Key_Return)
    assert kept.args[0].said == "Kept; it is filed in a moment"
    assert [one.line for one in pending(desk.store.folder)] == ["quieter mornings please"]
    desk.release()
    assert "quieter mornings please" in [one.text for one in desk.read(inbox)]
    assert intake.take_waiting() == 0
    capturing.open()
    assert popover.edit.text() == ""


def test_while_a_copy_is_put_back_quick_capture_says_so(sample_window: MainWindow, qtbot: QtBot) -> None:
    desk = sample_window.desk
    assert desk is not None
    qtbot.waitUntil(lambda: sample_window.capturing is not None)
    sample_window.reach_out()
    capturing = sample_window.capturing
    assert capturing is not None
    desk.shut()
    assert capturing.open() == "ok"
    assert capturing.popover is not None and not capturing.popover.isVisible()
    desk.open_again()
    assert desk.read(team)


def test_forgetting_waits_for_a_copy_that_another_process_makes(sample_window: MainWindow, qtbot: QtBot) -> None:
    desk = sample_window.desk
    assert desk is not None
    hold = (
        "import sys; from pathlib import Path; from oneonone.store.copying import copying\n"
        "with copying(Path(sys.argv[1])):\n    print('held', flush=True); sys.stdin.read()"
    )
    priya = next(one for one in desk.read(team) if one.first_name == "Priya")
    dialog = LetGoDialog(desk, sample_window.go, priya, sample_window)
    dialog.open()
    with subprocess.Popen(
        [sys.executable, "-c", hold, str(desk.store.folder)], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as other:
        assert other.stdout is not None
        other.stdout.readline()
        dialog._forget()
        qtbot.waitUntil(lambda: all(one.first_name != "Priya" for one in desk.read(team)), timeout=20_000)
        assert dialog.said.text() == ""
        other.communicate()
    qtbot.waitUntil(lambda: "is forgotten" in dialog.said.text(), timeout=20_000)
    dialog.reject()
    with copying(desk.store.folder):
        assert not desk.held
