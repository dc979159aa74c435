"""A line from the terminal reaches the store, by whichever way, exactly once."""

from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from oneonone.app.desk import Desk
from oneonone.app.intake import Intake
from oneonone.app.single import Single
from oneonone.journal.lines import inbox
from oneonone.journal.preparing import open_needs
from oneonone.journal.teammates import TeammateFields, add_teammate
from oneonone.model.kinds import Language
from oneonone.store.inbox import pending
from oneonone.store.store import Store
from tests.capture.killed_meanwhile import killed_meanwhile


@pytest.fixture
def desk(qtbot: QtBot, store: Store, now: datetime) -> Desk:
    with store.writing() as session:
        add_teammate(session, TeammateFields(name="Noor Haddad"), now)
    return Desk(store, Language.EN, lambda: now)


def capture(folder: Path, *words: str) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "oneonone", "capture", *words, "--data", str(folder)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)


def test_without_the_program_it_waits_and_is_taken_in_once(desk: Desk) -> None:
    folder = desk.store.folder
    ran = capture(folder, "? @Noor quieter mornings")
    out, _err = ran.communicate(timeout=30)
    assert ran.returncode == 0
    assert b"Kept" in out
    waiting = pending(folder)
    assert [one.line for one in waiting] == ["? @Noor quieter mornings"]
    kept = next((folder / "inbox").glob("*.json")).read_bytes()
    assert Intake(desk).take_waiting() == 1
    (folder / "inbox" / f"{waiting[0].id}.json").write_bytes(kept)  # as after a crash between commit and removal
    assert Intake(desk).take_waiting() == 0
    assert pending(folder) == []
    noor = desk.read(lambda session: open_needs(session, _noor(desk)))
    assert [one.text for one in noor] == ["quieter mornings"]


@pytest.mark.parametrize("before", [["--data"], ["--lang", "en", "--data"], ["--dat"]])
def test_the_options_may_stand_before_the_verb(tmp_path: Path, before: list[str]) -> None:
    """As `oneonone --help` shows them; the line was lost without a word."""
    words = [sys.executable, "-m", "oneonone", *before, str(tmp_path), "capture", "-", "call Noor"]
    ran = subprocess.run(words, capture_output=True, timeout=30, check=False)
    assert (ran.returncode, b"Kept" in ran.stdout) == (0, True)
    assert [one.line for one in pending(tmp_path)] == ["- call Noor"]


def test_an_equals_sign_and_another_verb_are_read_as_ever(tmp_path: Path) -> None:
    words = [sys.executable, "-m", "oneonone", f"--data={tmp_path}", "capture", "call Noor"]
    assert subprocess.run(words, capture_output=True, timeout=30, check=False).returncode == 0
    assert [one.line for one in pending(tmp_path)] == ["call Noor"]
    words[3:] = ["--data", "capture", "doctor"]  # a folder of that name, and another verb
    ran = subprocess.run(words, capture_output=True, timeout=30, check=False, cwd=tmp_path)
    assert b"Kept" not in ran.stdout
    assert len(pending(tmp_path)) == 1


def test_eight_processes_lose_nothing_and_double_nothing(desk: Desk) -> None:
    folder = desk.store.folder
    running = [capture(folder, f"line {number}") for number in range(40)]
    for process in running:
        process.communicate(timeout=60)
    assert {process.returncode for process in running} == {0}
    assert Intake(desk).take_waiting() == 40
    assert sorted(one.text for one in desk.read(inbox)) == sorted(f"line {number}" for number in range(40))


def test_a_running_program_takes_it_at_once(qtbot: QtBot, desk: Desk) -> None:
    single = Single(desk.store.folder)
    assert single.hold()
    single.on("capture", Intake(desk).answer)
    single.listen()
    ran = capture(desk.store.folder, "@Noor", "need:", "more say")
    qtbot.waitUntil(lambda: ran.poll() is not None, timeout=30_000)
    assert ran.returncode == 0
    assert not (desk.store.folder / "inbox").exists()
    assert [one.text for one in desk.read(open_needs, _noor(desk))] == ["more say"]
    single.close()


@pytest.mark.skipif(os.name != "posix", reason="file modes are POSIX")
def test_only_the_owner_can_read_what_waits(tmp_path: Path) -> None:
    capture(tmp_path / "data", "private matter").communicate(timeout=30)
    paths = [tmp_path / "data", *(tmp_path / "data").rglob("*")]
    assert {stat.S_IMODE(path.stat().st_mode) & 0o077 for path in paths} == {0}


def test_what_cannot_be_understood_in_the_inbox_stays_and_harms_nothing(desk: Desk) -> None:
    folder = desk.store.folder / "inbox"
    folder.mkdir()
    (folder / "broken.json").write_text("{")
    (folder / "odd.json").write_text(json.dumps({"id": "../x", "capture": "y", "at": "2026-11-24T09:00:00+01:00"}))
    assert Intake(desk).take_waiting() == 0
    assert len(list(folder.iterdir())) == 2


def test_dry_run_shows_the_record_and_keeps_nothing(desk: Desk) -> None:
    words = ("--dry-run", "--json", "--today", "2026-11-24", "Noor: I'll check with finance before Wednesday !private")
    ran = capture(desk.store.folder, *words)
    out, _err = ran.communicate(timeout=30)
    record = json.loads(out)
    assert record["teammate"] == "Noor Haddad"
    assert (record["kind"], record["owner"], record["due"], record["private"]) == (
        "follow_up",
        "me",
        "2026-11-25",
        True,
    )
    assert pending(desk.store.folder) == []


@pytest.mark.parametrize("words", [["--nonsense"], ["--today", "soon", "x"], ["--lang", "fr", "x"]])
def test_usage_errors_end_with_two(tmp_path: Path, words: list[str]) -> None:
    ran = capture(tmp_path, *words)
    _out, err = ran.communicate(timeout=30)
    assert ran.returncode == 2
    assert err
    assert not (tmp_path / "inbox").exists()


def test_it_imports_neither_qt_nor_sqlalchemy(tmp_path: Path) -> None:
    code = (
        "import sys; from oneonone.__main__ import main; main(['capture', 'x', '--data', sys.argv[1]]);"
        "print(sorted(name for name in sys.modules if name.split('.')[0] in ('PySide6', 'sqlalchemy', 'sqlcipher3')))"
    )
    ran = subprocess.run([sys.executable, "-c", code, str(tmp_path)], capture_output=True, text=True, check=True)
    assert ran.stdout.splitlines()[-1] == "[]"


def _noor(desk: Desk) -> str:
    from oneonone.journal.teammates import team

    return desk.read(team)[0].id


def test_the_moment_of_a_waiting_line_is_when_it_was_jotted(desk: Desk) -> None:
    capture(desk.store.folder, "remember this").communicate(timeout=30)
    Intake(desk).take_waiting()
    assert abs((desk.read(inbox)[0].noted_at - datetime.now(UTC)).total_seconds()) < 60


def test_nothing_is_lost_or_kept_twice_while_the_program_is_killed(tmp_path: Path) -> None:
    """The benchmark of full size has ten thousand lines."""
    killed_meanwhile(tmp_path, 240, 3, 2)
