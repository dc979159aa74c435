"""The timeline as a list model: a heading row and line rows for each conversation, a row for each loose line.

Rows are read a page at a time as the view nears an end, so that a long history opens as fast as a short one, and an old
line as fast as a new one: the rows read are a window, that need not begin at the newest.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from oneonone.journal.records import Line, MeetingRecord
from oneonone.journal.timeline import TimelineItem, TimelinePage

Index = QModelIndex | QPersistentModelIndex


class Part(Enum):
    """Where a row stands in its card."""

    ONLY = "only"
    TOP = "top"
    MIDDLE = "middle"
    BOTTOM = "bottom"


@dataclass(frozen=True, slots=True)
class TimelineRow:
    """A conversation's heading (`meeting` without `line`), or a line (with the meeting it was noted in, if any)."""

    meeting: MeetingRecord | None
    line: Line | None
    part: Part

    @property
    def id(self) -> str:
        if self.line is not None:
            return self.line.id
        assert self.meeting is not None
        return self.meeting.id


RowRole = Qt.ItemDataRole.UserRole + 1


class TimelineModel(QAbstractListModel):
    """`read` gives a page from an offset with a limit, `place` how many items come before the one that holds a row, and
    `say` puts a row into words for a screen reader."""

    PAGE = 12

    def __init__(
        self, read: Callable[[int, int], TimelinePage], place: Callable[[str], int | None],
        say: Callable[[TimelineRow], str], parent: Any = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._read, self._place, self._say = read, place, say
        self._rows: list[TimelineRow] = []
        #: The window: how many items come before it, and how many are in it.
        self._before = 0
        self._items = 0
        self._more = True

    @property
    def begins(self) -> bool:
        """Whether the newest item is in the window."""
        return self._before == 0

    def read_again(self, *, from_start: bool = False) -> None:
        """Reads as many items as were shown, or just the first page."""
        if from_start:
            self._read_window(0, self.PAGE)
        else:
            self._read_window(self._before, max(self.PAGE, self._items))

    def row_of(self, row_id: str) -> int | None:
        """The row with this id; where it was not read yet, the window goes to where it is."""
        number = self._known(row_id)
        if number is not None:
            return number
        place = self._place(row_id)
        if place is None:
            return None
        self._read_window(max(0, place - self.PAGE // 2), self.PAGE)
        return self._known(row_id)

    def fetch_before(self) -> int:
        """Reads the page before the window; how many rows came."""
        count = min(self.PAGE, self._before)
        page = self._read(self._before - count, count)
        rows = [row for item in page.items for row in rows_of(item)]
        if rows:
            self.beginInsertRows(QModelIndex(), 0, len(rows) - 1)
            self._rows[:0] = rows
            self.endInsertRows()
        self._before -= count
        self._items += len(page.items)
        return len(rows)

    def _known(self, row_id: str) -> int | None:
        return next((number for number, row in enumerate(self._rows) if row.id == row_id), None)

    def _read_window(self, before: int, count: int) -> None:
        page = self._read(before, count)
        if before and not page.items:  # what was there is gone
            before, page = 0, self._read(0, count)
        self.beginResetModel()
        self._rows = [row for item in page.items for row in rows_of(item)]
        self._before, self._items, self._more = before, len(page.items), page.more
        self.endResetModel()

    def at(self, index: Index) -> TimelineRow:
        return self._rows[index.row()]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == RowRole:
            return row
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole):
            return self._say(row)
        if role == Qt.ItemDataRole.EditRole and row.line is not None:
            return row.line.text
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if self._rows[index.row()].line is not None else flags

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self._more

    def fetchMore(self, parent: Index) -> None:
        page = self._read(self._before + self._items, self.PAGE)
        rows = [row for item in page.items for row in rows_of(item)]
        self._items += len(page.items)
        self._more = page.more
        if rows:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(rows) - 1)
            self._rows += rows
            self.endInsertRows()


def rows_of(item: TimelineItem) -> list[TimelineRow]:
    if item.meeting is None:
        return [TimelineRow(None, line, Part.ONLY) for line in item.lines]
    if not item.lines:
        return [TimelineRow(item.meeting, None, Part.ONLY)]
    middle = [TimelineRow(item.meeting, line, Part.MIDDLE) for line in item.lines[:-1]]
    return [
        TimelineRow(item.meeting, None, Part.TOP), *middle, TimelineRow(item.meeting, item.lines[-1], Part.BOTTOM),
    ]  # fmt: skip
