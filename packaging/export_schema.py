"""Writes the JSON Schema of our export from the model: resources/schema/oneonone-export-1.json.

    python packaging/export_schema.py [--check]

The schema is shipped; exports validate against it in the tests, and `--check` fails where it does not say what the
model says.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from sqlalchemy import Boolean, Column, Date, Enum, Integer, Time

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from oneonone.exchange.json_shape import BOUNDS, FORMAT, LARGEST, TABLES, VERSION, columns  # noqa: E402
from oneonone.journal.everything import REFERENCES  # noqa: E402
from oneonone.model.base import Moment  # noqa: E402

PATH = ROOT / "resources" / "schema" / f"oneonone-export-{VERSION}.json"
_ABOUT = {
    "teammates": "People one has one-on-ones with.",
    "remembered_dates": "Birthdays, work anniversaries and dates of one's own; the year may be unknown.",
    "meetings": "One-on-ones and coffees: planned, running, held or skipped.",
    "talking_points": "What to raise: a question, a topic, or something of the manager's own. Without a meeting it "
    "waits for the next one.",
    "notes": "Lines of Markdown noted in a meeting or outside one; a quote is in the teammate's own words.",
    "doubts": "The manager's own doubts, always private.",
    "needs": "What a teammate said they need, until they were told back what came of it.",
    "follow_ups": "Promises, of mine ('me') or theirs ('them').",
    "wins": "Small things worth celebrating.",
    "own_questions": "Questions the manager wrote.",
    "question_marks": "Which questions, shipped or own, are starred or hidden.",
    "dismissals": "What was told 'not now' or 'never again', for a teammate or for all; until a day or for good.",
    "reflections": "The manager's own answers to the question of a week, always private.",
    "drafts": "Text typed but not entered, by field, and the kept searches.",
}
_FIELDS = {
    "id": "A key that never changes: 32 hexadecimal digits.",
    "created_at": "When the row was made.",
    "changed_at": "When it was last changed; the newer of two rows with the same id wins.",
    "deleted_at": "When it went to the trash; null outside it.",
    "teammate_id": "Whose it is; null while a line waits in the inbox, or when it is nobody's.",
    "meeting_id": "The meeting in which it was noted or raised.",
    "noted_at": "The moment it is about.",
    "private": "Never in what is sent or exported, unless asked for in so many words.",
    "weekday": "0 is Monday.",
    "every_weeks": "The rhythm: every so many weeks, on a weekday at a local time; all three or none.",
    "time_of_day": "Local time of the rhythm.",
    "planned_for": "When it had been planned, for one that was begun by mistake.",
    "point_id": "The talking point on screen when it was noted.",
    "need_id": "The need that the promise answers.",
    "question_id": "An entry of the question bank, or the id of a question of one's own.",
    "carried_from": "The meeting in which it was left for later.",
    "at_point": "The talking point on screen, for a meeting that is running.",
    "opened": "Whether the question opened something; null when not said.",
    "sample": "Made by the sample team.",
    "week": "The Monday of the week it looks back on.",
}
_MOMENT = r"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{6})?Z$"


def schema() -> dict[str, Any]:
    lists = {
        name: {
            "description": _ABOUT[name],
            "type": "array",
            "items": {
                "type": "object",
                "properties": {column.name: _column(table.name, column) for column in columns(table)},
                "required": [column.name for column in columns(table)],
                "additionalProperties": False,
            },
        }
        for name, table in TABLES.items()
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"oneonone export, version {VERSION}",
        "description": "Everything a manager keeps, or part of it. Lists stand in this order, and a row refers only to "
        "rows before it in the file, or to rows that are in the store already. Moments are in UTC. 'complete' means "
        "that nothing stays out, the trash included; without 'private' all that is private stays out.",
        "type": "object",
        "properties": {
            "format": {"const": FORMAT},
            "version": {"const": VERSION},
            "complete": {"type": "boolean"},
            "private": {"type": "boolean"},
            **lists,
        },
        "required": ["format", "version", "complete", "private", "teammates"],
        "additionalProperties": False,
    }


def _column(table: str, column: Column[Any]) -> dict[str, Any]:
    told = _type(table, column)
    if column.nullable:
        told = {**told, "enum": [*told["enum"], None]} if "enum" in told else {**told, "type": [told["type"], "null"]}
    return {"description": _FIELDS[column.name], **told} if column.name in _FIELDS else told


def _type(table: str, column: Column[Any]) -> dict[str, Any]:
    match column.type:
        case Boolean():
            return {"type": "boolean"}
        case Integer():
            low, high = BOUNDS.get(column.name, (0, LARGEST))
            return {"type": "integer", "minimum": low, "maximum": high}
        case Enum() as kind:
            return {"enum": list(kind.enums)}
        case Moment():
            return {"type": "string", "pattern": _MOMENT}
        case Date():
            return {"type": "string", "pattern": r"^\d{4}-\d{2}-\d{2}$"}
        case Time():
            return {"type": "string", "pattern": r"^\d{2}:\d{2}:\d{2}(\.\d{6})?$"}
    if column.name == "id" or column.name in REFERENCES[table] or column.name == "at_point":
        return {"type": "string", "pattern": "^[0-9a-f]{32}$"}
    return {"type": "string"}


def main(arguments: list[str]) -> int:
    text = json.dumps(schema(), indent=2, ensure_ascii=False) + "\n"
    if "--check" in arguments:
        if PATH.read_text(encoding="utf-8") != text:
            print(f"{PATH.name} is not what the model says; run packaging/export_schema.py", file=sys.stderr)
            return 1
        return 0
    PATH.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
