"""Looking into a backup, comparing it with the store, and putting it in the store's place.

Restoring writes the backup's pages into the store in one transaction of SQLite's own, so that a program that is killed
meanwhile leaves the store as it was or as the backup is. The store as it is now is kept aside first, verified.
"""

from __future__ import annotations

import os
import re
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as driver

from oneonone.errors import StoreError
from oneonone.model.words import Phrase
from oneonone.store.backups import backups_folder, copy_verified
from oneonone.store.copying import copying
from oneonone.store.folder import DATABASE, make_private
from oneonone.store.store import connect_read_only
from oneonone.store.versions import refuse_newer, version_of

_NOT_THERE = Phrase("{path} is not there.", "{path} is er niet.")
_NO_BACKUP = Phrase(
    "{path} is damaged, or is no backup of oneonone. Nothing was changed.",
    "{path} is beschadigd, of is geen back-up van oneonone. Er is niets veranderd.",
)
_HELD = Phrase(
    "Another program has {path} open. Close oneonone there and try again. Nothing was changed.",
    "Een ander programma heeft {path} open. Sluit oneonone daar en probeer het opnieuw. Er is niets veranderd.",
)
_FAILED = Phrase(
    "The backup could not be put back: {why}. The store is as it was.",
    "De back-up kon niet worden teruggezet: {why}. De opslag is zoals hij was.",
)
_COUNTED = ("teammate", "meeting", "note", "need", "follow_up", "win")
_COMPARED = (*_COUNTED, "doubt", "talking_point", "reflection", "own_question", "remembered_date")
_DAILY = re.compile(r"oneonone-\d{4}-\d{2}-\d{2}\.db")
_PATIENCE = 3.0  # s, for a thread of our own to let go
_WORK = ".restoring-"
_STEPS = 5


class Why(StrEnum):
    """Why a copy was made."""

    DAILY = "daily"
    UPGRADE = "upgrade"
    RESTORE = "restore"
    HAND = "hand"


@dataclass(frozen=True, slots=True)
class Kept:
    """A copy in the folder of backups."""

    path: Path
    at: datetime  # when it was written
    size: int  # bytes
    why: Why


@dataclass(frozen=True, slots=True)
class Looked:
    """What is in a backup: its version, and how many rows outside the trash, by table."""

    version: str
    counts: dict[str, int]


@dataclass(frozen=True, slots=True)
class Difference:
    """What restoring would change, in rows of everything that was written."""

    #: In the backup, and no more (or differently deleted) in the store.
    back: int
    #: In the store and not in the backup.
    gone: int
    #: In both; the store's is newer, or the backup's.
    newer_here: int
    newer_there: int

    @property
    def nothing(self) -> bool:
        return not (self.back or self.gone or self.newer_here or self.newer_there)


def all_backups(folder: Path) -> list[Kept]:
    """Every copy there is, the newest first."""
    found = []
    for path in backups_folder(folder).glob("*.db"):
        try:
            told = path.stat()
        except OSError:  # let go of meanwhile
            continue
        if path.is_file() and not path.is_symlink():
            at = datetime.fromtimestamp(told.st_mtime, UTC)
            found.append(Kept(path, at, told.st_size, _why(path.name)))
    return sorted(found, key=lambda one: (one.at, one.path.name), reverse=True)


def look_into(path: Path) -> Looked:
    """What a backup holds; it is not changed. Raises StoreError when it is none, or of a newer program."""
    with _opened(path) as connection:
        version = _version(connection, path)
        tables = _tables(connection)
        counts = {
            table: connection.execute(f"SELECT count(*) FROM {table} WHERE deleted_at IS NULL").fetchone()[0]
            for table in _COUNTED
            if table in tables
        }
        return Looked(version, counts)


def verify(path: Path) -> Looked:
    """`look_into` after every page of it has been checked. Raises StoreError."""
    with _opened(path) as connection:
        _version(connection, path)
        if connection.execute("PRAGMA integrity_check").fetchone()[0] != "ok":
            raise StoreError(_NO_BACKUP, path=path)
    return look_into(path)


def compare(folder: Path, path: Path) -> Difference:
    """What restoring `path` would change in the store of `folder`. Raises StoreError."""
    with _opened(path) as connection:
        _version(connection, path)
        there = _tables(connection)
        present = folder / DATABASE
        if not present.exists():
            counted = [one for one in _COMPARED if one in there]
            rows = sum(connection.execute(f"SELECT count(*) FROM {one}").fetchone()[0] for one in counted)
            return Difference(rows, 0, 0, 0)
        connection.execute("ATTACH DATABASE ? AS here", (f"{present.resolve().as_uri()}?mode=ro",))
        here = {row[0] for row in connection.execute("SELECT name FROM here.sqlite_master WHERE type = 'table'")}
        back = gone = newer_here = newer_there = 0
        for table in _COMPARED:
            if table not in here:
                continue
            if table not in there:
                gone += connection.execute(f"SELECT count(*) FROM here.{table} WHERE deleted_at IS NULL").fetchone()[0]
                continue
            back += _count(connection, table, "main", "here")
            gone += _count(connection, table, "here", "main")
            both = f"""SELECT coalesce(sum(h.changed_at > b.changed_at), 0),
                coalesce(sum(h.changed_at < b.changed_at), 0)
                FROM here.{table} h JOIN main.{table} b ON b.id = h.id
                WHERE h.deleted_at IS NULL AND b.deleted_at IS NULL"""
            found = connection.execute(both).fetchone()
            newer_here += found[0]
            newer_there += found[1]
        return Difference(back, gone, newer_here, newer_there)


def restore(
    folder: Path, path: Path, now: datetime, progress: Callable[[int, int], object] = lambda done, total: None
) -> Path | None:
    """Puts a backup in the place of the store; where the store of before is kept (None when there was none).

    An older backup is brought up to date aside, first. Raises StoreError, with the store as it was, when the backup is
    damaged or newer than this program, or another program has the store open. `progress` may raise to stop it, which
    leaves the store as it was too.
    """
    make_private(folder)
    with copying(folder):
        return _restore(folder, path, now, progress)


def _restore(folder: Path, path: Path, now: datetime, progress: Callable[[int, int], object]) -> Path | None:
    _sweep(folder)
    work = Path(tempfile.mkdtemp(prefix=_WORK, dir=folder))
    try:
        progress(0, _STEPS)
        verify(path)
        progress(1, _STEPS)
        ready = work / DATABASE
        copy_verified(path, ready)
        progress(2, _STEPS)
        _bring_up_to_date(ready)
        progress(3, _STEPS)
        present = folder / DATABASE
        if not (present.exists() and present.stat().st_size):
            _place(ready, present)
            return None
        _hold_alone(present)
        kept = _free_name(backups_folder(folder), f"before-restore-{now.astimezone():%Y-%m-%d-%H%M%S}")
        copy_verified(present, kept)
        progress(4, _STEPS)
        _pour(ready, present)
        return kept
    except driver.Error as error:
        raise StoreError(_FAILED, why=type(error).__name__) from error
    except OSError as error:
        raise StoreError(_FAILED, why=error.strerror or error) from error
    finally:
        shutil.rmtree(work, ignore_errors=True)


def _place(ready: Path, present: Path) -> None:
    """Where there was no store, the ready one gets its name."""
    for left in ("-wal", "-shm"):
        present.with_name(present.name + left).unlink(missing_ok=True)
    os.replace(ready, present)


def _pour(ready: Path, present: Path) -> None:
    """All pages in one transaction: SQLite keeps the former ones until it is committed."""
    with closing(driver.connect(str(ready))) as source, closing(driver.connect(str(present))) as target:
        target.execute("PRAGMA synchronous = FULL")
        target.execute("PRAGMA secure_delete = ON")
        source.backup(target)


def _hold_alone(present: Path) -> None:
    """Raises StoreError while anybody else has the store open: SQLite then refuses to do without its log."""
    until = time.monotonic() + _PATIENCE
    while True:
        with closing(driver.connect(str(present), timeout=0.2, isolation_level=None)) as connection:
            try:
                if connection.execute("PRAGMA journal_mode = DELETE").fetchone()[0] == "delete":
                    return
            except driver.OperationalError:
                pass
            except driver.DatabaseError:
                return  # damaged: nothing to lose, and the more to win
        if time.monotonic() > until:
            raise StoreError(_HELD, path=present)
        time.sleep(0.1)


def _bring_up_to_date(ready: Path) -> None:
    from oneonone.store.store import open_store

    store = open_store(ready.parent)  # also upgrades it, with a copy beside it that goes with the folder
    store.close()
    with closing(driver.connect(str(ready), isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")


def _sweep(folder: Path) -> None:
    """What a program that was killed while restoring left behind."""
    for left in folder.glob(f"{_WORK}*"):
        shutil.rmtree(left, ignore_errors=True)


def _free_name(folder: Path, name: str) -> Path:
    target, number = folder / f"{name}.db", 2
    while target.exists():
        target, number = folder / f"{name}-{number}.db", number + 1
    return target


@contextmanager
def _opened(path: Path) -> Iterator[Any]:
    if not path.is_file():
        raise StoreError(_NOT_THERE, path=path)
    try:
        with closing(connect_read_only(path)) as connection:
            yield connection
    except driver.Error as error:
        raise StoreError(_NO_BACKUP, path=path) from error


def _version(connection: Any, path: Path) -> str:
    version = version_of(connection)
    if version is None or "teammate" not in _tables(connection):
        raise StoreError(_NO_BACKUP, path=path)
    refuse_newer(version)
    return version


def _tables(connection: Any) -> set[str]:
    return {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}


def _count(connection: Any, table: str, of: str, without: str) -> int:
    """Rows outside the trash of one, that the other has not, or in the trash."""
    said = f"""SELECT count(*) FROM {of}.{table} a WHERE a.deleted_at IS NULL
        AND NOT EXISTS (SELECT 1 FROM {without}.{table} b WHERE b.id = a.id AND b.deleted_at IS NULL)"""
    return int(connection.execute(said).fetchone()[0])


def _why(name: str) -> Why:
    if _DAILY.fullmatch(name):
        return Why.DAILY
    if name.startswith("before-upgrade"):
        return Why.UPGRADE
    return Why.RESTORE if name.startswith("before-restore") else Why.HAND
