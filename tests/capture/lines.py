"""The labelled lines and how they are compared."""

from __future__ import annotations

import csv
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from oneonone.capture.parse import Person, parse

TODAY = date(2026, 11, 24)
_DATA = Path(__file__).parent / "data"


@dataclass(frozen=True)
class Labelled:
    lang: str
    line: str
    wanted: dict[str, str]

    @property
    def held_out(self) -> bool:
        """A third, by a hash of the line."""
        return int(hashlib.sha256(self.line.encode()).hexdigest(), 16) % 3 == 0


def team(name: str = "team.tsv") -> list[Person]:
    rows = (_DATA / name).read_text(encoding="utf-8").splitlines()
    return [Person(*row.split("\t")) for row in rows]


def labelled(name: str) -> list[Labelled]:
    with (_DATA / name).open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    return [Labelled(row.pop("lang"), row.pop("line"), row) for row in rows]


def fields(line: str, names: Sequence[Person]) -> dict[str, str]:
    """What the terminal's JSON would say, with '-' for none."""
    found = parse(line, names, TODAY)
    return {
        "teammate": found.person.name if found.person else "-",
        "kind": found.kind.value,
        "owner": found.owner.value if found.owner else "-",
        "due": found.due.isoformat() if found.due else "-",
        "text": found.text,
        "private": "private" if found.private else "-",
    }


def mistakes(rows: Sequence[Labelled], names: Sequence[Person]) -> list[str]:
    """A readable row for each line with a wrong field."""
    wrong = []
    for row in rows:
        got = fields(row.line, names)
        differing = [f"{key} {row.wanted[key]!r}≠{got[key]!r}" for key in got if row.wanted[key] != got[key]]
        if differing:
            wrong.append(f"{row.line}: {', '.join(differing)}")
    return wrong
