"""The wins that are shown, as a list model that reads on as it is scrolled, and the words on each card."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from oneonone.app import wording
from oneonone.app.desk import Desk
from oneonone.app.i18n import translate
from oneonone.journal.records import Line, TeammateRecord, local_day
from oneonone.journal.wins import WinPage
from oneonone.model.kinds import WinKind
from oneonone.model.markdown import markdown_to_plain
from oneonone.model.words import MONTHS, month_year, short_date
from oneonone.practice.celebrating import Suggested, suggest

Index = QModelIndex | QPersistentModelIndex
WinRole = Qt.ItemDataRole.UserRole + 1


class WinModel(QAbstractListModel):
    """`read` gives a page from an offset with a limit; `say` puts a card into words for a screen reader."""

    PAGE = 36

    def __init__(self, read: Callable[[int, int], WinPage], say: Callable[[Line], str], parent: Any = None) -> None:
        super().__init__(parent)
        self._read, self._say = read, say
        self._rows: list[Line] = []
        self._more = False

    @property
    def wins(self) -> list[Line]:
        return self._rows

    @property
    def more(self) -> bool:
        return self._more

    def read_again(self, *, from_start: bool = False, at_least: int = 0) -> None:
        """Reads as many as were shown, or just the first page."""
        page = self._read(0, self.PAGE if from_start else max(self.PAGE, len(self._rows), at_least))
        self.beginResetModel()
        self._rows, self._more = list(page.wins), page.more
        self.endResetModel()

    def row_of(self, win_id: str) -> int | None:
        return next((at for at, one in enumerate(self._rows) if one.id == win_id), None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == WinRole:
            return self._rows[index.row()]
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole):
            return self._say(self._rows[index.row()])
        return None

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self._more

    def fetchMore(self, parent: Index) -> None:
        page = self._read(len(self._rows), self.PAGE)
        self._more = page.more
        if page.wins:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(page.wins) - 1)
            self._rows += page.wins
            self.endInsertRows()


@dataclass(frozen=True, slots=True)
class WinWords:
    """What is said on a card. `team` and `next_days` are by teammate id."""

    desk: Desk
    team: Mapping[str, TeammateRecord]
    next_days: Mapping[str, date]
    _suggested: dict[str, Suggested] = field(default_factory=dict)

    def mate(self, win: Line) -> TeammateRecord | None:
        return self.team.get(win.teammate_id or "")

    def text(self, win: Line) -> str:
        return " ".join(markdown_to_plain(win.text).split())

    def kind(self, win: Line) -> str:
        return wording.win_kind(win.win_kind or WinKind.CRAFT)

    def day(self, win: Line) -> str:
        said = short_date(local_day(win.noted_at), self.desk.language, self.desk.today())
        return f"{said} · {translate('Wins', 'private')}" if win.private else said

    def suggested(self, win: Line) -> Suggested:
        """The same for all wins of one person."""
        whose = win.teammate_id or ""
        found = self._suggested.get(whose)
        if found is None:
            mate = self.mate(win)
            likes = mate.celebrate if mate is not None else ""
            found = suggest(likes, self.next_days.get(whose), self.desk.today(), self.desk.language)
            self._suggested[whose] = found
        return found

    def celebrated(self, win: Line) -> str:
        """How, and when where that was another day than the win's."""
        if win.celebrated_how is None or win.settled_at is None:
            return ""
        said = wording.celebration(win.celebrated_how)
        on = local_day(win.settled_at)
        if on == local_day(win.noted_at):
            return said
        return f"{said}, {short_date(on, self.desk.language, self.desk.today())}"

    def section(self, win: Line) -> str:
        """The heading that a win stands under; months of another year are named with it."""
        if win.open:
            return translate("Wins", "Not celebrated yet")
        day = local_day(win.noted_at)
        if day.year == self.desk.today().year:
            return MONTHS[self.desk.language][day.month - 1]
        return month_year(day, self.desk.language)

    def say(self, win: Line) -> str:
        """A card in words, for a screen reader; nothing personal in discreet mode."""
        mate, discreet = self.mate(win), self.desk.discreet
        parts = [wording.shown_first_name(mate, discreet)] if mate is not None else []
        parts += ["…" if discreet else self.text(win), self.kind(win), self.day(win)]
        if win.open:
            suggested = self.suggested(win)
            parts.append("…" if discreet and suggested.own_words else suggested.sentence)
        else:
            parts.append(self.celebrated(win))
        return " · ".join(parts)
