"""`oneonone forget`, as it is called from a shell: it shows first, and does it with --yes alone."""

from __future__ import annotations

import subprocess
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalServer
from pytestqt.qtbot import QtBot

from oneonone.journal.teammates import team
from oneonone.place import socket_name
from oneonone.store.backups import back_up_daily
from oneonone.store.store import open_store
from tests.test_cli_questions import data, run  # noqa: F401 - the fixture


def forget(data: Path, *arguments: str, lang: str = "C") -> subprocess.CompletedProcess[bytes]:  # noqa: F811
    return run("forget", *arguments, "--data", str(data), lang=lang)


def names(data: Path) -> set[str]:  # noqa: F811
    store = open_store(data)
    with store.reading() as session:
        found = {one.name for one in team(session)}
    store.close()
    return found


def test_without_yes_it_shows_what_would_go_and_changes_nothing(data: Path) -> None:  # noqa: F811
    before = names(data)
    done = forget(data, "Priya")
    assert done.returncode == 1
    said = done.stdout.decode()
    assert "Forgetting Priya" in said
    assert "notes" in said
    assert "elsewhere" in said
    assert "--yes" in done.stderr.decode()
    assert names(data) == before


@pytest.mark.parametrize("name", ["josephine baker", "Joséphine"])
def test_with_yes_it_is_done_in_the_copies_too(data: Path, name: str) -> None:  # noqa: F811
    back_up_daily(data, date(2026, 11, 23))
    done = forget(data, name, "--yes", lang="nl_NL.UTF-8")
    assert done.returncode == 0, done.stderr.decode()
    assert "Joséphine Baker is vergeten. Opgeschoonde kopieën: 1." in done.stdout.decode()
    assert "Joséphine Baker" not in names(data)
    assert all("Joséphine".encode() not in path.read_bytes() for path in data.rglob("*.db"))


def test_a_copy_out_of_reach_is_told(data: Path) -> None:  # noqa: F811
    back_up_daily(data, date(2026, 11, 23))
    (data / "backups" / "oneonone-2026-11-23.db").write_bytes(b"spoilt" * 1000)
    done = forget(data, "Joséphine", "--yes")
    assert done.returncode == 1
    assert "oneonone-2026-11-23.db" in done.stderr.decode()


def test_an_unknown_name_and_a_name_of_two_are_refused(data: Path) -> None:  # noqa: F811
    assert forget(data, "Nobody", "--yes").returncode == 1


def test_while_the_window_is_open_it_is_left_to_the_window(data: Path, qtbot: QtBot) -> None:  # noqa: F811
    server = QLocalServer()
    assert server.listen(socket_name(str(data)))
    done = forget(data, "Joséphine", "--yes")
    server.close()
    assert done.returncode == 1
    assert "open" in done.stderr.decode()
    assert "Joséphine Baker" in names(data)
