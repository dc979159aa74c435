"""How a row stands in JSON: an object with every column of the table, in the table's order.

A moment is ISO 8601 in UTC with a Z, a day is ISO 8601, a time of day HH:MM[:SS[.ffffff]], an enum its word. Version 1
of the format is described by resources/schema/oneonone-export-1.json, which is shipped and which exports validate
against.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, date, datetime, time
from typing import Any

from sqlalchemy import Boolean, Column, Date, Enum, Integer, String, Table, Time

from oneonone.journal.everything import NOUNS, REFERENCES
from oneonone.model.base import Moment

FORMAT = "oneonone"
VERSION = 1
#: What stands before the rows.
HEAD = ("format", "version", "complete", "private")
#: The list in which the rows of a table stand.
LISTS = {
    "teammate": "teammates", "remembered_date": "remembered_dates", "meeting": "meetings",
    "talking_point": "talking_points", "note": "notes", "doubt": "doubts", "need": "needs",
    "follow_up": "follow_ups", "win": "wins", "own_question": "own_questions", "question_mark": "question_marks",
    "dismissal": "dismissals", "reflection": "reflections", "draft": "drafts",
}  # fmt: skip
TABLES: dict[str, Table] = {
    LISTS[table.name]: table for table in (noun.__table__ for noun in NOUNS) if isinstance(table, Table)
}
ID = re.compile(r"[0-9a-f]{32}")
LARGEST = 2**31 - 1
#: Whole numbers that mean something only within bounds; all others are from 0.
BOUNDS = {
    "every_weeks": (1, 520), "weekday": (0, 6), "position": (-LARGEST, LARGEST), "month": (1, 12), "day": (1, 31),
    "depth": (1, 3), "year": (1, 9999), "keep_months": (0, 12_000), "repeat_weeks": (1, 520),
}  # fmt: skip
#: Years in which a day can be shown in any zone, and counted on from.
YEARS = (1800, 9000)
_LONE = re.compile("[\ud800-\udfff\0]")


class Wrong(ValueError):
    """A value that cannot be kept; says what was expected, in English: `of` names the field."""

    def __init__(self, field: str, expected: str) -> None:
        super().__init__(f"{field}: {expected}")
        self.field, self.expected = field, expected


def columns(table: Table) -> list[Column[Any]]:
    """The id first, then what was written, then when it was made, changed and deleted."""
    stamps = ("created_at", "changed_at", "deleted_at")
    first = [column for column in table.c if column.name in ("id", "key")]
    middle = [column for column in table.c if column not in first and column.name not in stamps]
    return [*first, *middle, *(table.c[name] for name in stamps if name in table.c)]


def to_json(table: Table, row: Mapping[str, Any]) -> dict[str, Any]:
    return {column.name: _out(row[column.name]) for column in columns(table)}


def from_json(table: Table, told: object) -> dict[str, Any]:
    """The values of a row, each checked. Raises Wrong."""
    if not isinstance(told, dict):
        raise Wrong("-", "an object")
    wanted = {column.name for column in table.c}
    for name in wanted - told.keys():
        raise Wrong(name, "missing")
    for name in told.keys() - wanted:
        raise Wrong(str(name)[:40], "unknown")
    return {column.name: _in(table, column, told[column.name]) for column in table.c}


def _out(value: Any) -> Any:
    match value:
        case datetime():
            return value.astimezone(UTC).replace(tzinfo=None).isoformat() + "Z"
        case date() | time():
            return value.isoformat()
    return value


def _in(table: Table, column: Column[Any], told: Any) -> Any:
    name = column.name
    if told is None:
        if not column.nullable:
            raise Wrong(name, "not null")
        return None
    kind = column.type
    if isinstance(kind, Boolean):
        return _of_type(name, told, bool, "true or false")
    if isinstance(kind, Integer):
        return _whole(name, told)
    text: str = _of_type(name, told, str, "a text")
    if isinstance(kind, Enum):
        found = next((one for one in kind.enum_class or () if one.value == text), None)
        if found is None:
            raise Wrong(name, f"one of {', '.join(kind.enums)}")
        return found
    if isinstance(kind, Moment):
        return _moment(name, text)
    if isinstance(kind, Date):
        return _day(name, text)
    if isinstance(kind, Time):
        return _time(name, text)
    if (name == "id" or name in REFERENCES[table.name] or name == "at_point") and not ID.fullmatch(text):
        raise Wrong(name, "32 hexadecimal digits")
    if _LONE.search(text):
        raise Wrong(name, "a text without NUL or half characters")
    if isinstance(kind, String) and kind.length and len(text) > kind.length:
        raise Wrong(name, f"at most {kind.length} characters")
    return text


def _of_type(name: str, told: Any, kind: type, expected: str) -> Any:
    if type(told) is not kind:
        raise Wrong(name, expected)
    return told


def _whole(name: str, told: Any) -> int:
    low, high = BOUNDS.get(name, (0, LARGEST))
    if type(told) is not int or not low <= told <= high:
        raise Wrong(name, f"a whole number from {low} to {high}")
    return told


def _moment(name: str, text: str) -> datetime:
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        found = None
    if found is None or found.tzinfo is None or not YEARS[0] <= found.year <= YEARS[1]:
        raise Wrong(name, "a moment like 2026-11-24T08:00:00Z")
    return found.astimezone(UTC)


def _day(name: str, text: str) -> date:
    try:
        found = date.fromisoformat(text) if len(text) == 10 else None
    except ValueError:
        found = None
    if found is None or not YEARS[0] <= found.year <= YEARS[1]:
        raise Wrong(name, "a day like 2026-11-24")
    return found


def _time(name: str, text: str) -> time:
    try:
        found = time.fromisoformat(text)
    except ValueError:
        found = None
    if found is None or found.tzinfo is not None:
        raise Wrong(name, "a time like 10:00:00")
    return found
