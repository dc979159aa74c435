"""Whether the store is in good health, in words; looks only, changes nothing."""

from __future__ import annotations

import os
import stat
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as driver

from oneonone.errors import StoreError
from oneonone.model.kinds import Language
from oneonone.model.words import Phrase
from oneonone.store.backups import daily_backups
from oneonone.store.folder import DATABASE
from oneonone.store.store import connect_read_only
from oneonone.store.versions import NEWEST, refuse_newer, version_of

_NO_STORE = Phrase("There is no store in {folder} yet.", "In {folder} staat nog geen opslag.")
_WHERE = Phrase("The store is {path} ({size} KB).", "De opslag is {path} ({size} kB).")
_PRIVATE = Phrase("Only you can read it.", "Alleen jij kunt hem lezen.")
_NOT_PRIVATE = Phrase(
    "Others on this computer may read it: the folder should be 0700 and the file 0600.",
    "Anderen op deze computer kunnen hem misschien lezen: de map hoort 0700 te zijn en het bestand 0600.",
)
_VERSION = Phrase(
    "Its version is {version}; the newest is {newest}.", "De versie is {version}; de nieuwste is {newest}."
)
_SOUND = Phrase("Every page of it is sound.", "Elke pagina ervan is gaaf.")
_UNSOUND = Phrase("It is damaged: {what}", "Hij is beschadigd: {what}")
_LINKS = Phrase("Everything belongs to something that is there.", "Alles hoort bij iets wat er is.")
_LOOSE = Phrase("{count} rows belong to something that is gone.", "{count} rijen horen bij iets wat weg is.")
_INDEX = Phrase("The search index covers everything written.", "De zoekindex dekt alles wat geschreven is.")
_NO_INDEX = Phrase(
    "The search index misses {count} of what was written.", "In de zoekindex ontbreken {count} geschreven regels."
)
_BACKUPS = Phrase("The newest of {count} daily copies is of {day}.", "De nieuwste van {count} dagkopieën is van {day}.")
_NO_BACKUPS = Phrase("There is no daily copy yet.", "Er is nog geen dagkopie.")
_UNREADABLE = Phrase("{path} is damaged, or is not a store of oneonone.",
                     "{path} is beschadigd, of is geen opslag van oneonone.")  # fmt: skip

_WRITTEN = (
    "note", "doubt", "need", "follow_up", "win", "talking_point", "meeting", "teammate", "own_question", "reflection",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Finding:
    sound: bool
    phrase: Phrase
    values: dict[str, object] = field(default_factory=dict)

    def said(self, language: Language) -> str:
        return self.phrase(language, **self.values)


def examine(folder: Path) -> list[Finding]:
    """What is found, in order; all sound means healthy. A folder without a store is sound too."""
    path = folder / DATABASE
    if not path.exists():
        return [Finding(True, _NO_STORE, {"folder": folder})]
    findings = [Finding(True, _WHERE, {"path": path, "size": path.stat().st_size // 1024})]
    if os.name == "posix":
        modes = (stat.S_IMODE(folder.stat().st_mode) & 0o077, stat.S_IMODE(path.stat().st_mode) & 0o077)
        findings.append(Finding(False, _NOT_PRIVATE) if any(modes) else Finding(True, _PRIVATE))
    try:
        connection = connect_read_only(path)
        try:
            findings += _inside(connection)
        finally:
            connection.close()
    except StoreError as error:
        sentence = error.sentence if isinstance(error.sentence, Phrase) else Phrase(str(error), str(error))
        findings.append(Finding(False, sentence, error.values))
    except driver.DatabaseError:
        findings.append(Finding(False, _UNREADABLE, {"path": path}))
    backups = daily_backups(folder)
    if backups:
        findings.append(Finding(True, _BACKUPS, {"count": len(backups), "day": backups[0].day.isoformat()}))
    else:
        findings.append(Finding(True, _NO_BACKUPS))
    return findings


def _inside(connection: Any) -> list[Finding]:
    version = version_of(connection)
    refuse_newer(version)
    findings = [Finding(version is not None, _VERSION, {"version": version or "–", "newest": NEWEST})]
    said = connection.execute("PRAGMA integrity_check").fetchone()[0]
    findings.append(Finding(True, _SOUND) if said == "ok" else Finding(False, _UNSOUND, {"what": said}))
    loose = len(connection.execute("PRAGMA foreign_key_check").fetchall())
    findings.append(Finding(False, _LOOSE, {"count": loose}) if loose else Finding(True, _LINKS))
    if version == NEWEST:
        missing = sum(
            connection.execute(
                f"SELECT count(*) FROM {table} t WHERE deleted_at IS NULL AND NOT EXISTS "
                "(SELECT 1 FROM entry e JOIN search s ON s.rowid = e.id WHERE e.row_id = t.id)"
            ).fetchone()[0]
            for table in _WRITTEN
        )
        findings.append(Finding(False, _NO_INDEX, {"count": missing}) if missing else Finding(True, _INDEX))
    return findings
