"""A backup can be looked into, compared and put back; the store is never between two states."""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import sys
from datetime import datetime
from pathlib import Path
from time import monotonic

import pytest
import sqlcipher3.dbapi2 as driver

from oneonone.errors import StoreError
from oneonone.model.kinds import Language
from oneonone.model.lines import Note
from oneonone.model.teammate import Teammate
from oneonone.store.backups import back_up_by_hand
from oneonone.store.doctor import examine
from oneonone.store.restoring import Difference, Why, all_backups, compare, look_into, restore, verify
from oneonone.store.store import Store, open_store

FIXTURES = Path(__file__).parent / "fixtures"
ROOT = Path(__file__).resolve().parents[2]


def note(store: Store, text: str) -> str:
    with store.writing() as session:
        mate = session.query(Teammate).first() or Teammate(name="Priya", language=Language.EN)
        session.add(mate)
        session.flush()
        made = Note(text=text, teammate_id=mate.id)
        session.add(made)
        session.flush()
        return made.id


def texts(folder: Path) -> set[str]:
    store = open_store(folder)
    try:
        with store.reading() as session:
            return {row.text for row in session.query(Note)}
    finally:
        store.close()


def test_a_copy_by_hand_stays_and_overwrites_nothing(store: Store, tmp_path: Path, now: datetime) -> None:
    note(store, "one")
    made = back_up_by_hand(store.folder, now)
    assert [one.why for one in all_backups(store.folder)] == [Why.HAND]
    assert verify(made).counts["note"] == 1
    target = tmp_path / "copy.db"
    target.write_text("mine")
    with pytest.raises(StoreError, match="exists already"):
        back_up_by_hand(store.folder, now, target)
    assert target.read_text() == "mine"
    with pytest.raises(StoreError, match="no folder"):
        back_up_by_hand(store.folder, now, tmp_path / "nowhere" / "copy.db")
    assert back_up_by_hand(store.folder, now, tmp_path).parent == tmp_path
    assert not list(tmp_path.glob(".*.part"))


def test_what_restoring_would_change(store: Store, now: datetime) -> None:
    kept = note(store, "in both")
    note(store, "will be deleted")
    made = back_up_by_hand(store.folder, now)
    assert compare(store.folder, made).nothing
    with store.writing() as session:
        session.get_one(Note, kept).text = "changed"
        session.delete(session.query(Note).filter_by(text="will be deleted").one())
    note(store, "new")
    assert compare(store.folder, made) == Difference(back=1, gone=1, newer_here=1, newer_there=0)


def test_restoring_keeps_the_present_aside(store: Store, now: datetime) -> None:
    note(store, "before")
    made = back_up_by_hand(store.folder, now)
    note(store, "after")
    store.close()
    kept = restore(store.folder, made, now)
    assert texts(store.folder) == {"before"}
    assert kept is not None
    assert look_into(kept).counts["note"] == 2
    assert all(one.sound for one in examine(store.folder))
    restore(store.folder, kept, now)
    assert texts(store.folder) == {"before", "after"}


def test_into_a_folder_without_a_store_on_another_machine(store: Store, tmp_path: Path, now: datetime) -> None:
    note(store, "moved")
    made = back_up_by_hand(store.folder, now, tmp_path)
    other = tmp_path / "other"
    assert restore(other, made, now) is None
    assert texts(other) == {"moved"}


def test_while_another_connection_is_open_nothing_happens(store: Store, now: datetime) -> None:
    note(store, "before")
    made = back_up_by_hand(store.folder, now)
    note(store, "after")
    with pytest.raises(StoreError, match="Another program"):
        restore(store.folder, made, now)
    store.close()
    assert texts(store.folder) == {"before", "after"}
    assert not list(store.folder.glob(".restoring-*"))


def test_an_older_one_is_brought_up_to_date_and_a_newer_one_refused(
    store: Store, tmp_path: Path, now: datetime
) -> None:
    note(store, "here")
    store.close()
    restore(store.folder, FIXTURES / "v0001.db", now)
    assert all(one.sound for one in examine(store.folder))
    newer = tmp_path / "newer.db"
    shutil.copy(FIXTURES / "v0001.db", newer)
    with driver.connect(str(newer)) as raw:
        raw.execute("UPDATE alembic_version SET version_num = '9999'")
        raw.commit()
    raw.close()
    before = texts(store.folder)
    with pytest.raises(StoreError, match="newer oneonone"):
        restore(store.folder, newer, now)
    assert texts(store.folder) == before


@pytest.mark.parametrize("content", [b"", b"hello", b"SQLite format 3\0" + b"\0" * 5000])
def test_what_is_no_backup_is_refused(store: Store, tmp_path: Path, now: datetime, content: bytes) -> None:
    note(store, "here")
    store.close()
    broken = tmp_path / "broken.db"
    broken.write_bytes(content)
    with pytest.raises(StoreError):
        restore(store.folder, broken, now)
    assert texts(store.folder) == {"here"}


def test_a_damaged_page_is_found(store: Store, tmp_path: Path, now: datetime) -> None:
    for number in range(200):
        note(store, f"note {number} " + "x" * 200)
    made = back_up_by_hand(store.folder, now, tmp_path)
    size = made.stat().st_size
    with made.open("r+b") as file:
        file.seek(size // 2 // 4096 * 4096)
        file.write(os.urandom(4096 * 3))
    with pytest.raises(StoreError, match="damaged"):
        verify(made)


KILLED = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from oneonone.store.backups import back_up_by_hand
from oneonone.store.restoring import restore
print("go", flush=True)
folder, path, what = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]
if what == "restore":
    restore(folder, path, datetime.now(UTC))
else:
    back_up_by_hand(folder, datetime.now(UTC), path)
print("done", flush=True)
"""


def lasts(folder: Path, path: Path, what: str) -> float:
    """Seconds that it takes when nobody ends it."""
    with subprocess.Popen(
        [sys.executable, "-c", KILLED, str(folder), str(path), what], cwd=ROOT, stdout=subprocess.PIPE
    ) as doing:
        assert doing.stdout is not None
        doing.stdout.readline()
        began = monotonic()
        assert doing.stdout.readline() == b"done\n"
        return monotonic() - began


def kill(folder: Path, path: Path, what: str, after: float) -> bool:
    """Whether it was not done by then."""
    with subprocess.Popen(
        [sys.executable, "-c", KILLED, str(folder), str(path), what], cwd=ROOT, stdout=subprocess.PIPE
    ) as victim:
        assert victim.stdout is not None
        victim.stdout.readline()
        until = monotonic() + after
        while monotonic() < until and victim.poll() is None:
            pass
        if victim.poll() is None:
            victim.send_signal(signal.SIGKILL)
        return b"done" not in victim.stdout.read()


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is of Unix")
@pytest.mark.parametrize("seed", range(4))
def test_killed_while_restoring_or_backing_up(tmp_path: Path, now: datetime, seed: int) -> None:
    killed_while_restoring_or_backing_up(tmp_path, now, seed)


def killed_while_restoring_or_backing_up(
    folder: Path, now: datetime, seed: int, longest: tuple[float, float] = (0.9, 0.3)
) -> tuple[str, bool]:
    """The moments are drawn from `longest`, for restoring and for backing up. What restoring left ('before', 'after',
    'done'), and whether backing up was ended before it was done."""
    folder, made = planted(folder, now)
    chance = random.Random(seed)
    within = kill(folder, made, "restore", chance.uniform(0, longest[0]))
    found = texts(folder)
    assert found == {"before"} or len(found) == 51
    assert all(one.sound for one in examine(folder))
    left = "done" if not within else "after" if found == {"before"} else "before"
    copy = made.parent / "copy.db"
    cut = kill(folder, copy, "backup", chance.uniform(0, longest[1]))
    if copy.exists():
        assert verify(copy).counts["note"] == len(found)
    restore(folder, made, now)
    assert texts(folder) == {"before"}
    assert not list(folder.glob(".restoring-*"))
    return left, cut


def planted(folder: Path, now: datetime) -> tuple[Path, Path]:
    """A data folder with a store, and a backup of it as it was before."""
    store = open_store(folder / "data")
    note(store, "before")
    made = back_up_by_hand(store.folder, now, folder)
    with store.writing() as session:
        mate = session.query(Teammate).one()
        session.add_all(Note(text=f"after {number} " + "x" * 20_000, teammate_id=mate.id) for number in range(50))
    store.close()
    return store.folder, made
