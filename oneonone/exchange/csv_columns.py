"""What the columns of a CSV are: recognised by their names in either language, by their looks, or chosen by hand."""

from __future__ import annotations

import csv
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from oneonone.errors import OneOnOneError
from oneonone.exchange.csv_rows import csv_rows
from oneonone.exchange.reading import lines_of, read_text
from oneonone.exchange.written_days import written_day
from oneonone.model.names import folded
from oneonone.model.words import Phrase

MOST_ROWS = 200_000
_NO_CSV = Phrase(
    "{file} cannot be read as CSV: {problem}. Nothing was changed.",
    "{file} kan niet als CSV gelezen worden: {problem}. Er is niets veranderd.",
)
_EMPTY = Phrase("{file} is empty.", "{file} is leeg.")
_TOO_MANY = Phrase(
    "{file} has more than {most} rows. Nothing was changed.",
    "{file} heeft meer dan {most} rijen. Er is niets veranderd.",
)


class Sheet(StrEnum):
    """What the rows of a CSV are."""

    PEOPLE = "people"
    NOTES = "notes"
    FOLLOW_UPS = "follow_ups"
    WINS = "wins"
    MEETINGS = "meetings"


class Column(StrEnum):
    """What a column holds."""

    NAME = "name"
    TEXT = "text"
    DATE = "date"
    PRIVATE = "private"
    QUOTE = "quote"
    OWNER = "owner"
    DUE = "due"
    STATE = "state"
    DONE = "done"
    ROLE = "role"
    LANGUAGE = "language"
    SINCE = "since"
    WEEKS = "weeks"
    WEEKDAY = "weekday"
    TIME = "time"
    MINUTES = "minutes"
    MATTERS = "matters"
    CELEBRATE = "celebrate"
    KIND = "kind"
    CELEBRATED = "celebrated"
    HOW = "how"


OF_SHEET: dict[Sheet, tuple[Column, ...]] = {
    Sheet.PEOPLE: (Column.NAME, Column.ROLE, Column.LANGUAGE, Column.SINCE, Column.WEEKS, Column.WEEKDAY, Column.TIME,
                   Column.MINUTES, Column.MATTERS, Column.CELEBRATE),
    Sheet.NOTES: (Column.NAME, Column.DATE, Column.TEXT, Column.PRIVATE, Column.QUOTE),
    Sheet.FOLLOW_UPS: (Column.NAME, Column.OWNER, Column.TEXT, Column.DUE, Column.STATE, Column.DATE, Column.DONE,
                       Column.PRIVATE),
    Sheet.WINS: (Column.NAME, Column.DATE, Column.TEXT, Column.KIND, Column.CELEBRATED, Column.HOW, Column.PRIVATE),
    Sheet.MEETINGS: (Column.NAME, Column.DATE, Column.TIME, Column.MINUTES, Column.KIND, Column.TEXT),
}  # fmt: skip
NEEDED: dict[Sheet, Column] = {
    Sheet.PEOPLE: Column.NAME, Sheet.NOTES: Column.TEXT, Sheet.FOLLOW_UPS: Column.TEXT, Sheet.WINS: Column.TEXT,
    Sheet.MEETINGS: Column.NAME,
}  # fmt: skip
_WORDS: dict[Column, str] = {
    Column.NAME: "name naam teammate teamlid person persoon employee medewerker who wie collega colleague with met",
    Column.TEXT: "text tekst note notes notitie notities what wat task taak action actie description omschrijving "
    "follow-up followup promise afspraak win succes title titel summary samenvatting content inhoud",
    Column.DATE: "date datum day dag noted genoteerd when wanneer created on op start starts begin",
    Column.PRIVATE: "private privé prive",
    Column.QUOTE: "quote citaat",
    Column.OWNER: "owner eigenaar by door responsible verantwoordelijk assignee",
    Column.DUE: "due deadline due-date uiterlijk voor before",
    Column.STATE: "state status staat",
    Column.DONE: "done done-on kept gedaan afgerond completed",
    Column.ROLE: "role rol function functie job-title",
    Column.LANGUAGE: "language taal speaks spreekt",
    Column.SINCE: "since sinds joined start-date startdatum",
    Column.WEEKS: "weeks weken every every-weeks elke frequency frequentie",
    Column.WEEKDAY: "weekday weekdag",
    Column.TIME: "time tijd",
    Column.MINUTES: "minutes minuten duration duur",
    Column.MATTERS: "matters belangrijk",
    Column.CELEBRATE: "celebrate vieren",
    Column.KIND: "kind soort type",
    Column.CELEBRATED: "celebrated gevierd",
    Column.HOW: "how hoe",
}
_BY_WORD = {word: column for column, words in _WORDS.items() for word in words.split()}


@dataclass(frozen=True, slots=True)
class Matching:
    """What the rows are, and at which place (from 0) each column stands."""

    sheet: Sheet
    columns: Mapping[Column, int]
    header: bool = True

    @property
    def complete(self) -> bool:
        return NEEDED[self.sheet] in self.columns


@dataclass(frozen=True, slots=True)
class Table:
    """The rows as they stand in the file."""

    name: str
    rows: tuple[tuple[str, ...], ...]

    @property
    def width(self) -> int:
        return max((len(row) for row in self.rows), default=0)


def read_table(path: Path) -> Table:
    """Raises OneOnOneError when it is no CSV."""
    text = read_text(path)
    lines_of(text, path.name)
    try:
        rows = csv_rows(text)
    except csv.Error as error:
        raise OneOnOneError(_NO_CSV, file=path.name, problem=error) from error
    if not rows:
        raise OneOnOneError(_EMPTY, file=path.name)
    if len(rows) > MOST_ROWS:
        raise OneOnOneError(_TOO_MANY, file=path.name, most=MOST_ROWS)
    return Table(path.name, tuple(tuple(row) for row in rows))


def guess(table: Table) -> Matching:
    """By the names of the columns in either language; without names, the longest column is the text."""
    found: dict[Column, int] = {}
    for at, cell in enumerate(table.rows[0]):
        column = _column_of(cell)
        if column is Column.NAME and column in found:  # 'name' and 'who': the second says whose it is
            column = Column.OWNER
        if column is not None and column not in found:
            found[column] = at
    if not found:
        return Matching(Sheet.NOTES, _by_looks(table), header=False)
    sheet = _sheet_of(found)
    columns = {column: at for column, at in found.items() if column in OF_SHEET[sheet]}
    return Matching(sheet, columns)


def _column_of(cell: str) -> Column | None:
    plain = folded(cell).replace("_", " ").strip(" :*")
    for word in (plain.replace(" ", "-"), *plain.split()):
        if word in _FOLDED:
            return _FOLDED[word]
    return None


_FOLDED = {folded(word): column for word, column in _BY_WORD.items()}


def _sheet_of(found: Mapping[Column, int]) -> Sheet:
    if Column.DUE in found or Column.OWNER in found:
        return Sheet.FOLLOW_UPS
    if Column.CELEBRATED in found or Column.HOW in found:
        return Sheet.WINS
    if Column.TEXT not in found:
        return Sheet.MEETINGS if Column.DATE in found and Column.ROLE not in found else Sheet.PEOPLE
    return Sheet.NOTES


def _by_looks(table: Table) -> dict[Column, int]:
    sample = table.rows[:50]

    def share(at: int, fits: Callable[[str], object]) -> float:
        return sum(bool(fits(row[at])) for row in sample if at < len(row)) / len(sample)

    places = range(table.width)
    text = max(places, key=lambda at: sum(len(row[at]) for row in sample if at < len(row)))
    found = {Column.TEXT: text}
    dated = [at for at in places if at != text and share(at, written_day) > 0.8]
    if dated:
        found[Column.DATE] = dated[0]
    named = [at for at in places if at not in found.values() and share(at, lambda cell: cell[:1].isupper()) > 0.8]
    if named:
        found[Column.NAME] = named[0]
    return found
