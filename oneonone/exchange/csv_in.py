"""CSV of people, notes, follow-ups, wins or meetings: the columns are recognised by their names, and can be matched by
the manager."""

from __future__ import annotations

import csv
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, time
from enum import StrEnum
from pathlib import Path
from typing import Any

from oneonone.errors import OneOnOneError
from oneonone.exchange.basket import AS_A_NOTE, Basket, Reading, sensible
from oneonone.exchange.csv_rows import csv_rows
from oneonone.exchange.reading import lines_of, read_text
from oneonone.exchange.written_days import written_clock, written_day
from oneonone.journal.incoming import Noun, Plan, Where
from oneonone.journal.records import moment_of
from oneonone.model.kinds import Celebration, FollowUpState, Language, MeetingKind, Owner, WinKind
from oneonone.model.names import folded
from oneonone.model.words import SHORT_WEEKDAYS, WEEKDAYS, Phrase

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
_NOTHING_IN = Phrase("a row without {what}; left out", "een rij zonder {what}; weggelaten")
_NAME, _TEXT, _DATE = Phrase("a name", "een naam"), Phrase("words", "woorden"), Phrase("a date", "een datum")
_NO_DATE = Phrase("'{text}' is no date; left empty", "'{text}' is geen datum; leeg gelaten")
_NOON, _NINE = time(12), time(9)


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
_YES = frozenset("yes ja true waar 1 x done gedaan klaar ✓ ✔ closed completed afgerond".split())  # noqa: SIM905
_NO = frozenset("dropped vervallen laten losgelaten cancelled geannuleerd".split())  # noqa: SIM905
_MINE = frozenset("me mij ik i mine manager myself zelf".split())  # noqa: SIM905


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


def matched(table: Table, matching: Matching, reading: Reading) -> Plan:
    """The plan of a table; a cell that cannot be read is remarked upon."""
    basket = Basket(table.name, reading)
    take = {
        Sheet.PEOPLE: _person, Sheet.NOTES: _note, Sheet.FOLLOW_UPS: _follow_up, Sheet.WINS: _win,
        Sheet.MEETINGS: _meeting,
    }[matching.sheet]  # fmt: skip
    rows = table.rows[1:] if matching.header else table.rows
    for number, cells in enumerate(rows, 2 if matching.header else 1):
        take(_Row(cells, matching, Where(table.name, number), basket, reading.now))
        if reading.progress is not None and number % 500 == 0:
            reading.progress(number, len(rows))
    return basket.plan()


@dataclass(frozen=True, slots=True)
class _Row:
    cells: Sequence[str]
    matching: Matching
    where: Where
    basket: Basket
    now: datetime

    def cell(self, column: Column) -> str:
        """Without the apostrophe that keeps a spreadsheet from taking it for a formula."""
        at = self.matching.columns.get(column)
        text = self.cells[at].strip() if at is not None and at < len(self.cells) else ""
        return text[1:] if len(text) > 1 and text[0] == "'" and text[1] in "=+-@" else text

    def moment(self, column: Column, at: time = _NINE) -> datetime | None:
        text = self.cell(column)
        if not text:
            return None
        written = written_day(text)
        if written is None or not sensible(written.day):
            self.basket.remark(self.where, _NO_DATE, " · ".join(self.cells), text=text[:40])
            return None
        return moment_of(written.day, written.clock or written_clock(self.cell(Column.TIME)) or at)

    def yes(self, column: Column) -> bool:
        return folded(self.cell(column)) in _YES

    def whole(self, column: Column, low: int, high: int) -> int | None:
        text = self.cell(column)
        return int(text) if text.isascii() and text.isdigit() and len(text) < 6 and low <= int(text) <= high else None

    def without(self, what: Phrase) -> None:
        from oneonone.model.kinds import Language

        said = Phrase(_NOTHING_IN(Language.EN, what=what.en), _NOTHING_IN(Language.NL, what=what.nl))
        self.basket.remark(self.where, said, " · ".join(self.cells))

    def keep(self, noun: Noun, at: datetime | None, **values: Any) -> None:
        """The line; the cells that were matched with nothing stand in none."""
        text = self.cell(Column.TEXT)
        if not text:
            self.without(_TEXT)
            return
        values["private"] = self.yes(Column.PRIVATE)
        name = self.cell(Column.NAME)
        if not name and noun is Noun.NOTE:
            self.basket.remark(self.where, AS_A_NOTE, text)
        self.basket.line(noun, text, at or self.now, self.where, name=name or None, dated=at is not None, **values)


def _person(row: _Row) -> None:
    name = row.cell(Column.NAME)
    if not name:
        row.without(_NAME)
        return
    since = row.moment(Column.SINCE, _NOON)
    values: dict[str, Any] = {
        "role": row.cell(Column.ROLE), "since": since.astimezone().date() if since else None,
        "matters": row.cell(Column.MATTERS), "celebrate": row.cell(Column.CELEBRATE),
        "minutes": row.whole(Column.MINUTES, 5, 600),
    }  # fmt: skip
    said = row.cell(Column.LANGUAGE).lower()[:2]
    if said in ("en", "nl", "du", "ne"):
        values["language"] = Language.EN if said == "en" else Language.NL
    weeks, weekday = row.whole(Column.WEEKS, 1, 520), _weekday(row.cell(Column.WEEKDAY))
    clock = written_clock(row.cell(Column.TIME))
    if weeks and weekday is not None and clock is not None:
        values |= {"every_weeks": weeks, "weekday": weekday, "time_of_day": clock}
    row.basket.person(name, row.where, **values)


def _note(row: _Row) -> None:
    row.keep(Noun.NOTE, row.moment(Column.DATE), quote=row.yes(Column.QUOTE))


def _follow_up(row: _Row) -> None:
    due, state, done = row.moment(Column.DUE, _NOON), folded(row.cell(Column.STATE)), row.moment(Column.DONE)
    noted = row.moment(Column.DATE)
    owner = folded(row.cell(Column.OWNER))
    values: dict[str, Any] = {
        "due": due.astimezone().date() if due else None,
        "owner": Owner.THEM if owner and owner not in _MINE else Owner.ME,
    }  # fmt: skip
    if done is not None or state in _YES or row.yes(Column.DONE):
        values |= {"state": FollowUpState.DONE, "done_at": done or noted or row.now}
    elif state in _NO:
        values |= {"state": FollowUpState.DROPPED, "dropped_at": noted or row.now}
    row.keep(Noun.FOLLOW_UP, noted, **values)


def _win(row: _Row) -> None:
    values: dict[str, Any] = {"kind": _word(WinKind, row.cell(Column.KIND)) or WinKind.CRAFT}
    celebrated = row.moment(Column.CELEBRATED)
    if celebrated is not None:
        how = _word(Celebration, row.cell(Column.HOW)) or Celebration.TOLD
        values |= {"celebrated_at": celebrated, "celebrated_how": how}
    row.keep(Noun.WIN, row.moment(Column.DATE), **values)


def _meeting(row: _Row) -> None:
    name, at = row.cell(Column.NAME), row.moment(Column.DATE)
    if not name or at is None:
        row.without(_DATE if name else _NAME)
        return
    kind = MeetingKind.COFFEE if folded(row.cell(Column.KIND)) in ("coffee", "koffie") else MeetingKind.ONE_ON_ONE
    if at > row.now:
        row.without(_DATE)
        return
    minutes = row.whole(Column.MINUTES, 0, 1440)
    meeting = row.basket.meeting(name, at, row.where, kind=kind, minutes=30 if minutes is None else minutes)
    text = row.cell(Column.TEXT)
    if text:
        row.basket.line(Noun.NOTE, text, at, row.where, name=name, meeting_id=meeting)


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


def _weekday(text: str) -> int | None:
    plain = text.lower()
    for names in (*WEEKDAYS.values(), *SHORT_WEEKDAYS.values()):
        for number, name in enumerate(names):
            if plain and name.lower() == plain:
                return number
    return None


def _word(kind: type[StrEnum], text: str) -> Any:
    plain = folded(text).replace(" ", "_")
    return next((one for one in kind if one.value == plain), None)
