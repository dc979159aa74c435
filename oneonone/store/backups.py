"""Verified copies of the store: one a day, and one before each upgrade.

Kept are the newest of the last 7 days, 4 weeks and 12 months; copies made before an upgrade stay.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

import sqlcipher3.dbapi2 as driver

from oneonone.errors import StoreError
from oneonone.model.words import Phrase
from oneonone.store.copying import copying
from oneonone.store.folder import DATABASE, make_private, make_private_file

KEEP_DAYS, KEEP_WEEKS, KEEP_MONTHS = 7, 4, 12
_DAILY = re.compile(r"oneonone-(\d{4}-\d{2}-\d{2})\.db")

_EXISTS = Phrase(
    "{path} exists already. Nothing was overwritten; choose another name.",
    "{path} bestaat al. Er is niets overschreven; kies een andere naam.",
)
_NO_FOLDER = Phrase("There is no folder {folder}.", "Er is geen map {folder}.")
_NOT_WRITTEN = Phrase("No copy could be made in {path}: {why}.", "In {path} kon geen kopie worden gemaakt: {why}.")
_NOT_VERIFIED = Phrase(
    "The copy of the store in {folder} could not be verified, so it was not kept. The store itself is untouched.",
    "De kopie in {folder} kon niet worden gecontroleerd en is daarom niet bewaard. De opslag zelf is niet veranderd.",
)


@dataclass(frozen=True, slots=True)
class Backup:
    path: Path
    day: date
    size: int  # bytes


def backups_folder(folder: Path) -> Path:
    return folder / "backups"


def daily_backups(folder: Path) -> list[Backup]:
    """The daily copies, newest first."""
    found = []
    for path in backups_folder(folder).glob("oneonone-*.db"):
        match = _DAILY.fullmatch(path.name)
        if match:
            found.append(Backup(path, date.fromisoformat(match[1]), path.stat().st_size))
    return sorted(found, key=lambda backup: backup.day, reverse=True)


def back_up_daily(folder: Path, today: date) -> Path | None:
    """Makes today's copy unless there is one, and lets go of those no longer kept. Raises StoreError, OSError."""
    target = backups_folder(folder) / f"oneonone-{today.isoformat()}.db"
    if target.exists():
        return None
    with copying(folder):
        for left in backups_folder(folder).glob(".*.part"):  # of a program that ended half-way
            left.unlink()
        copy_verified(folder / DATABASE, target)
    backups = daily_backups(folder)
    kept = kept_days((backup.day for backup in backups), today)
    for backup in backups:
        if backup.day not in kept:
            backup.path.unlink()
    return target


def back_up_before_upgrade(folder: Path, version: str) -> Path:
    number = 1
    while (target := backups_folder(folder) / f"before-upgrade-from-{version}-{number}.db").exists():
        number += 1
    with copying(folder):
        copy_verified(folder / DATABASE, target)
    return target


def back_up_by_hand(folder: Path, now: datetime, to: Path | None = None) -> Path:
    """A copy at once, that stays: in the folder of backups, or as a file or in a folder of one's own choice (`to`).

    Raises StoreError when there is something of that name already, or it cannot be written there.
    """
    name = f"by-hand-{now.astimezone():%Y-%m-%d-%H%M%S}.db"
    try:
        if to is None:
            target = backups_folder(folder) / name
        else:
            target = to / f"oneonone-{name}" if to.is_dir() else to
            if not target.parent.is_dir():
                raise StoreError(_NO_FOLDER, folder=target.parent)
        if target.exists() or target.is_symlink():
            raise StoreError(_EXISTS, path=target)
        with copying(folder):
            copy_verified(folder / DATABASE, target, private=to is None)
    except OSError as error:
        raise StoreError(_NOT_WRITTEN, path=to or backups_folder(folder), why=error.strerror or error) from error
    except driver.Error as error:
        raise StoreError(_NOT_VERIFIED, folder=backups_folder(folder)) from error
    return target


def kept_days(days: Iterable[date], today: date) -> set[date]:
    """Which daily copies stay: the newest of each of the last days, weeks and months that have one.

    Copies of days to come stay as well: then it is the clock that is wrong.
    """
    known = set(days)
    newest_first = sorted((day for day in known if day <= today), reverse=True)
    kept = {day for day in known if day > today} | set(newest_first[:KEEP_DAYS])
    for span, limit in (
        (lambda day: day.isocalendar()[:2], KEEP_WEEKS),
        (lambda day: (day.year, day.month), KEEP_MONTHS),
    ):
        spans: dict[tuple[int, ...], date] = {}
        for day in newest_first:
            spans.setdefault(tuple(span(day)), day)
        kept.update(list(spans.values())[:limit])
    return kept


def copy_verified(source: Path, target: Path, *, private: bool = True) -> None:
    """Copies a store while it may be in use, checks the copy from first page to last, and only then names it.

    The copy can be read by its owner alone; so can the folder it is in, when that is ours (`private`).
    """
    if private:
        make_private(target.parent)
    aside = target.with_name(f".{target.name}.part")
    aside.unlink(missing_ok=True)
    make_private_file(aside)
    read = driver.connect(str(source))
    written = driver.connect(str(aside))
    try:
        read.backup(written)
        sound = written.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        written.execute("PRAGMA journal_mode = DELETE")
    finally:
        written.close()
        read.close()
    if not sound:
        aside.unlink()
        raise StoreError(_NOT_VERIFIED, folder=target.parent)
    descriptor = os.open(aside, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
    aside.replace(target)
