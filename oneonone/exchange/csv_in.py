"""What the rows of a CSV become: people, notes, follow-ups, wins or meetings, once it is known what its columns are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time
from enum import StrEnum
from typing import Any

from oneonone.exchange.basket import AS_A_NOTE, Basket, Reading, sensible
from oneonone.exchange.csv_columns import Column, Matching, Sheet, Table
from oneonone.exchange.written_days import written_clock, written_day
from oneonone.journal.incoming import Noun, Plan, Where
from oneonone.journal.records import moment_of
from oneonone.model.kinds import Celebration, FollowUpState, Language, MeetingKind, Owner, WinKind
from oneonone.model.names import folded
from oneonone.model.words import SHORT_WEEKDAYS, WEEKDAYS, Phrase

_NOTHING_IN = Phrase("a row without {what}; left out", "een rij zonder {what}; weggelaten")
_NAME, _TEXT, _DATE = Phrase("a name", "een naam"), Phrase("words", "woorden"), Phrase("a date", "een datum")
_NO_COLUMN = Phrase(
    "the column '{column}' was matched with nothing; left out",
    "de kolom '{column}' is nergens aan gekoppeld; weggelaten",
)
_NO_DATE = Phrase("'{text}' is no date; left empty", "'{text}' is geen datum; leeg gelaten")
_NOON, _NINE = time(12), time(9)
_YES = frozenset("yes ja true waar 1 x done gedaan klaar ✓ ✔ closed completed afgerond".split())  # noqa: SIM905
_NO = frozenset("dropped vervallen laten losgelaten cancelled geannuleerd".split())  # noqa: SIM905
_MINE = frozenset("me mij ik i mine manager myself zelf".split())  # noqa: SIM905


def matched(table: Table, matching: Matching, reading: Reading) -> Plan:
    """The plan of a table; a cell that cannot be read is remarked upon."""
    basket = Basket(table.name, reading)
    take = {
        Sheet.PEOPLE: _person, Sheet.NOTES: _note, Sheet.FOLLOW_UPS: _follow_up, Sheet.WINS: _win,
        Sheet.MEETINGS: _meeting,
    }[matching.sheet]  # fmt: skip
    rows = table.rows[1:] if matching.header else table.rows
    _remark_unmatched(table, matching, rows, basket)
    for number, cells in enumerate(rows, 2 if matching.header else 1):
        take(_Row(cells, matching, Where(table.name, number), basket, reading.now))
        if reading.progress is not None and number % 500 == 0:
            reading.progress(number, len(rows))
    return basket.plan()


def _remark_unmatched(table: Table, matching: Matching, rows: Sequence[tuple[str, ...]], basket: Basket) -> None:
    """What stands in columns that are matched with nothing is left out, which must not go unsaid."""
    for at in range(table.width):
        told = next((row[at] for row in rows if at < len(row) and row[at].strip()), None)
        if told is not None and at not in matching.columns.values():
            head = table.rows[0][at].strip() if matching.header and at < len(table.rows[0]) else ""
            basket.remark(Where(table.name, 1), _NO_COLUMN, f"{told}, …", column=head[:40] or at + 1)


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
