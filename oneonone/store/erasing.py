"""Taking rows out of a store so that nothing of them is left in the file: not in the index, nor in its free pages.

It works on a bare DB-API connection, so that the same is done in the store and in every copy that was kept, whatever
version of the program made it. The triggers keep the index; `secure_delete` overwrites what was; VACUUM leaves no free
pages; emptying the write-ahead log leaves no earlier state of a page.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as driver

from oneonone.errors import StoreError
from oneonone.model.words import Phrase
from oneonone.store.backups import backups_folder
from oneonone.store.copying import copying
from oneonone.store.folder import DATABASE, make_private_file

_NOT_EMPTIED = Phrase(
    "Another program is reading the store, so traces are left in its log until the program is started again.",
    "Een ander programma leest de opslag; tot de volgende start van het programma staan er nog sporen in het logboek "
    "van de opslag.",
)
#: Tables whose rows belong to a teammate, those that others point to last.
_OF_A_TEAMMATE = (
    "note", "doubt", "follow_up", "need", "win", "talking_point", "dismissal", "remembered_date", "meeting",
)  # fmt: skip
_TRIES, _PAUSE = 20, 0.1  # seconds between

#: Takes something out of an opened store, and returns how many rows.
Erase = Callable[[Any], int]


@dataclass(frozen=True, slots=True)
class Copy:
    """What became of a kept copy; `why` says why it could not be reached, '' when it could."""

    path: Path
    rows: int
    why: str = ""


def erase_teammate(connection: Any, teammate_id: str, naming: Callable[[str], bool] | None = None) -> int:
    """Takes a teammate out of an opened store, with all that belongs to it. `naming` tells of a text that waits for
    nobody in particular (the inbox, the quick capture's field, kept searches) whether it is about them."""
    keys = {teammate_id}
    for table in _present(connection, _OF_A_TEAMMATE):
        keys.update(
            row[0] for row in connection.execute(f"SELECT id FROM {table} WHERE teammate_id = ?", _1(teammate_id))
        )
    rows: int = 0
    for table in _present(connection, _OF_A_TEAMMATE):
        rows += connection.execute(f"DELETE FROM {table} WHERE teammate_id = ?", _1(teammate_id)).rowcount
    rows += connection.execute("DELETE FROM teammate WHERE id = ?", _1(teammate_id)).rowcount
    for table in _present(connection, ("draft", "reminded")):
        for (key,) in connection.execute(f"SELECT key FROM {table}").fetchall():
            if any(part in keys for part in key.replace("/", ":").split(":")):
                rows += connection.execute(f"DELETE FROM {table} WHERE key = ?", _1(key)).rowcount
    if naming is not None:
        for table, key in list(nobodys(connection, naming)):
            column = "key" if table == "draft" else "id"
            rows += connection.execute(f"DELETE FROM {table} WHERE {column} = ?", _1(key)).rowcount
    return rows


def nobodys(connection: Any, naming: Callable[[str], bool]) -> Iterator[tuple[str, str]]:
    """Waiting lines and what was typed last that belong to no teammate, and are about the one that `naming` knows:
    table and key of each. Doubts without a teammate are the manager's own, and stay."""
    for table in _present(connection, ("note", "need", "follow_up", "win")):
        for key, text in connection.execute(f"SELECT id, text FROM {table} WHERE teammate_id IS NULL").fetchall():
            if naming(text):
                yield table, key
    for key, text in connection.execute("SELECT key, text FROM draft WHERE key IN ('capture', 'search')").fetchall():
        if naming(text):
            yield "draft", key


def erase_older(connection: Any, teammate_id: str, before: str, agreed_stays: bool) -> int:
    """Takes out what was noted of a teammate before the moment `before` (UTC, as the store writes it). What is still
    open stays: promises, and needs of which nobody told what came. With `agreed_stays` all of those stay, and what came
    of them."""
    rows = 0
    for table, condition in older(agreed_stays):
        if _present(connection, (table,)):
            rows += connection.execute(f"DELETE FROM {table} WHERE {condition}", (teammate_id, before)).rowcount
    return rows


def older(agreed_stays: bool) -> Iterator[tuple[str, str]]:
    """Table and condition of what is older, with two places: whose, and before which moment."""
    for table in ("note", "doubt", "win"):
        yield table, "teammate_id = ? AND noted_at < ?"
    if not agreed_stays:
        yield "follow_up", "teammate_id = ? AND noted_at < ? AND state <> 'open'"
        yield "need", "teammate_id = ? AND noted_at < ? AND state NOT IN ('heard', 'tried')"
    yield "talking_point", "teammate_id = ? AND created_at < ? AND (meeting_id IS NOT NULL OR deleted_at IS NOT NULL)"
    yield "meeting", "teammate_id = ? AND starts_at < ? AND state IN ('held', 'skipped')"


@contextmanager
def transaction(connection: Any) -> Iterator[None]:
    """All of it is kept, or nothing."""
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA secure_delete = ON")
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
    except BaseException:
        connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")


def leave_no_trace(connection: Any) -> None:
    """Rewrites the file without its free pages and empties its log. Raises StoreError when another reads it on."""
    connection.execute("PRAGMA temp_store = MEMORY")  # VACUUM builds the new file aside: not on the disk
    connection.execute("VACUUM")
    empty_log(connection)


def empty_log(connection: Any) -> None:
    for _ in range(_TRIES):
        if connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0] == 0:
            return
        time.sleep(_PAUSE)
    raise StoreError(_NOT_EMPTIED)


def kept_copies(folder: Path) -> list[Path]:
    """Every copy of the store in the data folder, the newest first by name; the store itself is none."""
    aside = [path for path in folder.glob("*.db") if path.name != DATABASE]
    return sorted((*backups_folder(folder).glob("*.db"), *aside), key=lambda path: path.name, reverse=True)


def erase_from_copies(
    folder: Path,
    holds: Callable[[Any], bool],
    erase: Erase,
    progress: Callable[[int, int], object] | None = None,
) -> list[Copy]:
    """Does `erase` in every kept copy that `holds` it. Each is rewritten aside, verified, and only then takes the place
    of the former: at any moment a copy is either before or after. What cannot be reached is told."""
    found = []
    with copying(folder):
        for left in backups_folder(folder).glob(".*.part"):  # of a program that ended half-way
            left.unlink()
        paths = kept_copies(folder)
        for number, path in enumerate(paths):
            if progress is not None:
                progress(number, len(paths))
            try:
                rows = _rewrite(path, holds, erase)
            except (driver.Error, OSError) as error:
                found.append(Copy(path, 0, getattr(error, "strerror", None) or str(error) or type(error).__name__))
                continue
            if rows:
                found.append(Copy(path, rows))
        if progress is not None:
            progress(len(paths), len(paths))
    return found


def holds_rows(connection: Any, queries: Iterable[tuple[str, tuple[object, ...]]]) -> bool:
    """Whether one of the queries finds a row; a table that a copy does not have holds none."""
    return any(
        connection.execute(f"SELECT 1 FROM {table} WHERE {rest} LIMIT 1", values).fetchone()
        for (table, rest), values in ((query.split(" ", 1), values) for query, values in queries)
        if _present(connection, (table,))
    )


def _rewrite(path: Path, holds: Callable[[Any], bool], erase: Erase) -> int:
    read = driver.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True, isolation_level=None)
    aside = path.with_name(f".{path.name}.part")
    try:
        if not holds(read):
            return 0
        make_private_file(aside)
        written = driver.connect(str(aside), isolation_level=None)
        try:
            read.backup(written)
            written.execute("PRAGMA journal_mode = MEMORY")  # nothing of it beside the file either
            with transaction(written):
                rows = erase(written)
            written.execute("PRAGMA temp_store = MEMORY")
            written.execute("VACUUM")
            sound = written.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
            written.execute("PRAGMA journal_mode = DELETE")
        finally:
            written.close()
        if not sound:
            raise driver.DatabaseError("integrity_check")
        _to_disk(aside)
        _overwrite_and_replace(aside, path)
        return rows
    finally:
        read.close()
        aside.unlink(missing_ok=True)


def _overwrite_and_replace(aside: Path, path: Path) -> None:
    """The former copy's own bytes stay on the disk where its name no longer leads; a second name lets them be
    overwritten once the new copy has taken the first."""
    old = path.with_name(f".{path.name}.old.part")
    old.unlink(missing_ok=True)
    try:
        os.link(path, old)
    except OSError:  # a file system without second names
        aside.replace(path)
        return
    try:
        aside.replace(path)
        with open(old, "r+b") as file:
            left = old.stat().st_size
            while left > 0:
                left -= file.write(bytes(min(left, 1 << 20)))
            file.flush()
            os.fsync(file.fileno())
    finally:
        old.unlink(missing_ok=True)


def _to_disk(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _present(connection: Any, tables: Iterable[str]) -> list[str]:
    """Those of `tables` that this store has."""
    there = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    return [table for table in tables if table in there]


def _1(value: str) -> tuple[str]:
    return (value,)
