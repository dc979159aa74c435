"""CSV: follow-ups, wins and conversations, each a table; safe in a spreadsheet, which opens it as UTF-8."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from datetime import date, datetime
from io import StringIO

from oneonone.exchange.document import Document
from oneonone.exchange.safe import no_formula
from oneonone.journal.records import local_day
from oneonone.model.kinds import CaptureKind

#: By which spreadsheets know that it is UTF-8.
MARK = "\ufeff"
_Row = dict[str, object]
_COLUMNS: dict[str, tuple[str, ...]] = {
    "follow-ups": (
        "teammate", "owner", "text", "due", "state", "done", "let_go", "why", "noted", "private", "answers_need",
    ),
    "wins": ("teammate", "kind", "text", "day", "celebrated", "how", "thanks", "private"),
    "conversations": (
        "teammate", "day", "time", "kind", "state", "minutes", "their_word", "my_word", "talked_most", "hard",
    ),
}  # fmt: skip


def tables(document: Document) -> Iterator[tuple[str, str]]:
    """The name and the text of each file of a folder."""
    rows = _rows(document)
    for name, columns in _COLUMNS.items():
        yield f"{name}.csv", _written(columns, rows[name])


def text(document: Document) -> Iterator[str]:
    """One table of all, with a column that says what a row is."""
    columns = ["what", *dict.fromkeys(column for names in _COLUMNS.values() for column in names)]
    what = {"follow-ups": "follow-up", "wins": "win", "conversations": "conversation"}
    rows = [{"what": what[name], **row} for name, found in _rows(document).items() for row in found]
    yield _written(tuple(columns), rows)


def _written(columns: tuple[str, ...], rows: list[_Row]) -> str:
    out = StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(columns)
    for row in rows:
        writer.writerow([_cell(row.get(column)) for column in columns])
    return MARK + out.getvalue()


def _cell(value: object) -> str:
    if value is None or value is False:
        return ""
    if value is True:
        return "yes"
    if isinstance(value, datetime):
        return local_day(value).isoformat()
    if isinstance(value, date):
        return value.isoformat()
    return no_formula(str(value))


def _rows(document: Document) -> dict[str, list[_Row]]:
    found = document.rows
    names = dict(found.names)
    needs = {one.id: one.text for one in found.lines if one.kind is CaptureKind.NEED}

    def who(teammate_id: str | None) -> str:
        return names.get(teammate_id or "", "")

    return {
        "follow-ups": [
            {
                "teammate": who(one.teammate_id), "owner": one.owner, "text": one.text, "due": one.due,
                "state": one.follow_up_state, "done": one.done_at, "let_go": one.dropped_at, "why": one.drop_reason,
                "noted": one.noted_at, "private": one.private, "answers_need": needs.get(one.need_id or ""),
            }
            for one in found.lines
            if one.kind is CaptureKind.FOLLOW_UP
        ],
        "wins": [
            {
                "teammate": who(one.teammate_id), "kind": one.win_kind, "text": one.text, "day": one.noted_at,
                "celebrated": one.settled_at, "how": one.celebrated_how, "thanks": one.thanks, "private": one.private,
            }
            for one in found.lines
            if one.kind is CaptureKind.WIN
        ],
        "conversations": [
            {
                "teammate": who(one.teammate_id), "day": one.day, "time": f"{one.starts_at.astimezone():%H:%M}",
                "kind": one.kind, "state": one.state, "minutes": one.minutes, "their_word": one.word_theirs,
                "my_word": one.word_mine, "talked_most": one.talked_most, "hard": one.hard,
            }
            for one in found.meetings
        ],
    }  # fmt: skip
