"""The capture inbox: lines from the terminal that wait until the program takes them in."""

from __future__ import annotations

import json
import logging
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Jotted:
    """A line, when it was jotted, and the id under which it is taken in once."""

    id: str
    line: str
    at: datetime


def pending(folder: Path) -> list[Jotted]:
    """What waits, oldest first. A file that cannot be understood stays where it is, and the log says so."""
    found = []
    for path in (folder / "inbox").glob("*.json"):
        try:
            found.append(read_jotted(json.loads(path.read_text(encoding="utf-8"))))
        except (OSError, ValueError, KeyError, TypeError) as error:
            _log.warning("a captured line could not be read: %s", type(error).__name__)
    return sorted(found, key=lambda one: (one.at, one.id))


def read_jotted(message: dict[str, str]) -> Jotted:
    """From a message or an inbox file. Raises KeyError, TypeError or ValueError when it is neither."""
    identity, line = message["id"], message["capture"]
    if not (isinstance(line, str) and isinstance(identity, str) and identity.isalnum() and len(identity) <= 64):
        raise ValueError("not a captured line")
    return Jotted(identity, line, datetime.fromisoformat(message["at"]).astimezone())


def remove(folder: Path, jotted: Jotted) -> None:
    """After it was taken in and committed."""
    (folder / "inbox" / f"{jotted.id}.json").unlink(missing_ok=True)
