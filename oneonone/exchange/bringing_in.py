"""Any file or folder that can be brought in, by what it is."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from pathlib import Path

from oneonone.errors import OneOnOneError
from oneonone.exchange.basket import Reading
from oneonone.exchange.reading import NOT_THERE, check_file
from oneonone.journal.incoming import Plan
from oneonone.model.words import Phrase

_UNKNOWN = Phrase(
    "{file} is of no kind that can be brought in. These can: an export of ours (.json), Markdown (.md, or a folder), "
    "CSV (.csv) and calendars (.ics). Nothing was changed.",
    "{file} is van geen soort die ingelezen kan worden. Dit kan wel: een export van oneonone (.json), Markdown (.md, "
    "of een map), CSV (.csv) en agenda's (.ics). Er is niets veranderd.",
)


class Form(StrEnum):
    JSON = "json"
    MARKDOWN = "markdown"
    CSV = "csv"
    CALENDAR = "calendar"


_BY_ENDING = {
    ".json": Form.JSON, ".md": Form.MARKDOWN, ".markdown": Form.MARKDOWN, ".txt": Form.MARKDOWN, ".csv": Form.CSV,
    ".tsv": Form.CSV, ".ics": Form.CALENDAR, ".ical": Form.CALENDAR, ".ifb": Form.CALENDAR,
}  # fmt: skip


def form_of(path: Path) -> Form:
    """By its ending; a folder is Markdown. Raises OneOnOneError."""
    try:
        there, folder = path.exists(), path.is_dir()
    except (OSError, ValueError):
        there = folder = False
    if not there:
        raise OneOnOneError(NOT_THERE, file=str(path).replace("\0", "?"))
    if folder:
        return Form.MARKDOWN
    form = _BY_ENDING.get(path.suffix.lower())
    if form is None:
        check_file(path)  # what is wrong with it otherwise is told first
        raise OneOnOneError(_UNKNOWN, file=path.name)
    return form


def read_any(path: Path, reading: Reading, *, held: bool = True) -> Plan:
    """The plan of a file or a folder. Raises OneOnOneError, and what the reading's progress raises."""
    readers: dict[Form, Callable[[], Plan]] = {
        Form.JSON: lambda: _json(path, reading),
        Form.MARKDOWN: lambda: _markdown(path, reading),
        Form.CSV: lambda: _csv(path, reading),
        Form.CALENDAR: lambda: _calendar(path, reading, held),
    }
    return readers[form_of(path)]()


def _json(path: Path, reading: Reading) -> Plan:
    from oneonone.exchange.json_in import read_json

    return read_json(path, reading.progress)


def _markdown(path: Path, reading: Reading) -> Plan:
    from oneonone.exchange.markdown_in import read_markdown

    return read_markdown(path, reading)


def _csv(path: Path, reading: Reading) -> Plan:
    from oneonone.exchange.csv_columns import guess, read_table
    from oneonone.exchange.csv_in import matched

    table = read_table(path)
    return matched(table, guess(table), reading)


def _calendar(path: Path, reading: Reading, held: bool) -> Plan:
    from oneonone.exchange.calendar_in import read_calendar

    return read_calendar(path, reading, held=held)
