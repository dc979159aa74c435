"""Killed at any moment of an import, the store is as it was before or as it is after."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
from datetime import datetime
from pathlib import Path
from time import monotonic

import pytest
from sqlalchemy import func, select

from oneonone.exchange.json_out import write_json
from oneonone.model.schema import metadata
from oneonone.practice.plant import fill_large
from oneonone.store.doctor import examine
from oneonone.store.store import open_store

ROOT = Path(__file__).resolve().parents[2]
VICTIM = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from oneonone.exchange.json_in import read_json
from oneonone.journal.taking_in import take_in
from oneonone.model.kinds import Language
from oneonone.store.store import open_store
store = open_store(Path(sys.argv[1]))
plan = read_json(Path(sys.argv[2]))
print("go", flush=True)
with store.writing() as session:
    take_in(session, plan, datetime.now(UTC), Language.EN)
print("done", flush=True)
sys.stdin.read()
"""


def count(folder: Path) -> int:
    store = open_store(folder)
    try:
        with store.reading() as session:
            tables = metadata.sorted_tables
            return sum(session.scalar(select(func.count()).select_from(table)) or 0 for table in tables)
    finally:
        store.close()


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is of Unix")
@pytest.mark.parametrize("seed", range(3))
def test_killed_while_importing(tmp_path: Path, now: datetime, seed: int) -> None:
    killed_while_importing(tmp_path, now, seed)


def planted(folder: Path, now: datetime) -> tuple[Path, int]:
    """An export to bring in, and how many rows it becomes."""
    source = open_store(folder / "source")
    with source.writing() as session:
        fill_large(session, 300, now)
    path = folder / "all.json"
    with source.reading() as session:
        write_json(session, path, private=True)
    source.close()
    return path, count(folder / "source")


def importing(data: Path, path: Path) -> subprocess.Popen[bytes]:
    """It says when it begins and when it is done."""
    open_store(data).close()
    return subprocess.Popen(
        [sys.executable, "-c", VICTIM, str(data), str(path)], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )


def lasts(folder: Path, now: datetime) -> float:
    """Seconds that it takes when nobody ends it."""
    with importing(folder / "data", planted(folder, now)[0]) as doing:
        assert doing.stdout is not None and doing.stdin is not None
        doing.stdout.readline()
        began = monotonic()
        assert doing.stdout.readline() == b"done\n"
        took = monotonic() - began
        doing.stdin.close()
    return took


def killed_while_importing(folder: Path, now: datetime, seed: int, longest: float = 0.6) -> str:
    """What it left: 'before', 'after', or 'done' where it was done by then."""
    path, whole = planted(folder, now)
    with importing(folder / "data", path) as victim:
        assert victim.stdout is not None
        victim.stdout.readline()
        until = monotonic() + random.Random(seed).uniform(0, longest)
        while monotonic() < until and victim.poll() is None:
            pass
        victim.send_signal(signal.SIGKILL)
        done = b"done" in victim.stdout.read()
    found = count(folder / "data")
    assert found in (0, whole)
    assert all(one.sound for one in examine(folder / "data"))
    return "done" if done else "after" if found else "before"
