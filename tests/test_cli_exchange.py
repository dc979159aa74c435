"""`oneonone import`, `backup` and `restore`, as they are called from a shell."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from oneonone.journal.teammates import team
from oneonone.model.kinds import Language
from oneonone.practice.plant import fill_sample
from oneonone.store.store import open_store
from tests.conftest import NOW

ROOT = Path(__file__).resolve().parent.parent


def run(*arguments: object) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "LC_ALL": "C", "LANG": "C"}
    return subprocess.run(
        [sys.executable, "-m", "oneonone", *map(str, arguments)], capture_output=True, cwd=ROOT, env=environment,
        check=False, encoding="utf-8",
    )  # fmt: skip


@pytest.fixture
def data(tmp_path: Path) -> Path:
    store = open_store(tmp_path / "data")
    with store.writing() as session:
        fill_sample(session, Language.EN, NOW)
    store.close()
    return tmp_path / "data"


@pytest.fixture
def zoe(tmp_path: Path) -> Path:
    path = tmp_path / "Zoë Klein.md"
    path.write_text("## 2026-03-02\n\nGood talk\n- [ ] call HR by 2026-04-01\n\n| a |\n", encoding="utf-8")
    return path


def names(data: Path) -> list[str]:
    store = open_store(data)
    try:
        with store.reading() as session:
            return [one.name for one in team(session)]
    finally:
        store.close()


def test_a_dry_run_tells_and_changes_nothing(data: Path, zoe: Path) -> None:
    done = run("import", zoe, "--data", data, "--dry-run", "--lang", "nl")
    assert done.returncode == 0
    assert "zou dit veranderen" in done.stdout
    assert "afspraken: 1 nieuw" in done.stdout
    assert "Zoë Klein.md:6: " in done.stdout
    assert "Zoë Klein" not in names(data)
    assert not list(data.glob("backups/*"))


def test_an_import_and_the_copy_of_before(data: Path, zoe: Path) -> None:
    done = run("import", zoe, "--data", data)
    assert done.returncode == 0, done.stderr
    assert "Zoë Klein" in names(data)
    assert len(list((data / "backups").glob("by-hand-*.db"))) == 1
    again = run("import", zoe, "--data", data, "--json")
    assert json.loads(again.stdout)["changes"] == 0


@pytest.mark.parametrize("name", ["broken.json", "nothing.md"])
def test_what_cannot_come_in_is_one_line_on_stderr(data: Path, tmp_path: Path, name: str) -> None:
    (tmp_path / "broken.json").write_text('{"format": "oneonone"')
    done = run("import", tmp_path / name, "--data", data)
    assert done.returncode == 1
    assert not done.stdout
    assert done.stderr.startswith("oneonone: ")
    assert done.stderr.count("\n") == 1
    assert run("import", "--data", data).returncode == 2


def test_backup_and_restore(data: Path, zoe: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    assert run("backup", "--data", data, "--to", copy).returncode == 0
    again = run("backup", "--data", data, "--to", copy)
    assert again.returncode == 1
    assert "exists already" in again.stderr
    run("import", zoe, "--data", data)
    dry = run("restore", copy, "--data", data, "--dry-run")
    assert dry.returncode == 0
    assert "Zoë Klein" in names(data)
    done = run("restore", copy, "--data", data)
    assert done.returncode == 0, done.stderr
    assert "Zoë Klein" not in names(data)
    assert run("restore", zoe, "--data", data).returncode == 1
    assert run("restore", copy, "--data", tmp_path / "other").returncode == 0
    assert names(tmp_path / "other") == names(data)
