"""The promises that are shown, in groups, as a list model."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import chain, groupby
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from oneonone.app.i18n import translate
from oneonone.journal.follow_ups import DueGroup, FollowUpRow, due_group
from oneonone.journal.records import TeammateRecord, local_day
from oneonone.model.kinds import Language
from oneonone.model.words import MONTHS, month_year

Index = QModelIndex | QPersistentModelIndex
EntryRole = Qt.ItemDataRole.UserRole + 1


class By(StrEnum):
    """How the list is arranged; `DONE` shows what was settled, by month."""

    DAY = "day"
    PERSON = "person"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Heading:
    """What stands over a group; `teammate` where it is a person's."""

    text: str
    teammate: TeammateRecord | None = None

    @property
    def id(self) -> str:
        return f"heading:{self.text}"


Entry = Heading | FollowUpRow


def due_words(group: DueGroup) -> str:
    return {
        DueGroup.LATE: translate("FollowUps", "Still waiting"),
        DueGroup.TODAY: translate("FollowUps", "Today"),
        DueGroup.THIS_WEEK: translate("FollowUps", "This week"),
        DueGroup.LATER: translate("FollowUps", "Later"),
        DueGroup.NO_DATE: translate("FollowUps", "No date"),
    }[group]


def by_day(rows: Iterable[FollowUpRow], today: date) -> list[Entry]:
    """In groups by the day on which each counts, the earliest first."""
    of_day: dict[date | None, list[FollowUpRow]] = {}
    for row in rows:
        of_day.setdefault(row.counts_on(today), []).append(row)
    entries: list[Entry] = []
    for group, days in groupby(sorted(of_day, key=lambda day: day or date.max), lambda day: due_group(day, today)):
        entries.append(Heading(due_words(group)))
        for day in days:
            entries += of_day[day]
    return entries


def by_person(
    rows: Iterable[FollowUpRow], team: Sequence[TeammateRecord], today: date, name: Callable[[TeammateRecord], str]
) -> list[Entry]:
    """In groups by person in the order of the team, those without one last; within a group by day."""
    of_person: dict[str | None, list[FollowUpRow]] = {}
    for row in sorted(rows, key=lambda row: row.counts_on(today) or date.max):
        of_person.setdefault(row.teammate_id, []).append(row)
    entries: list[Entry] = []
    for mate in team:
        if mate.id in of_person:
            entries += [Heading(name(mate), mate), *of_person[mate.id]]
    if None in of_person:
        entries += [Heading(translate("FollowUps", "Nobody in particular")), *of_person[None]]
    return entries


def by_month_settled(rows: Iterable[FollowUpRow], today: date, language: Language) -> list[Entry]:
    """What was settled, by month, as it comes: the latest first."""

    def month(row: FollowUpRow) -> tuple[int, int]:
        day = local_day(row.settled_at or row.noted_at)
        return day.year, day.month

    entries: list[Entry] = []
    for (year, number), of_month in groupby(rows, key=month):
        words = MONTHS[language][number - 1] if year == today.year else month_year(date(year, number, 1), language)
        entries.append(Heading(words[0].upper() + words[1:]))
        entries += of_month
    return entries


class FollowUpModel(QAbstractListModel):
    """`say` puts an entry into words for a screen reader. What changes is told row by row, so that a view stays where
    it is."""

    def __init__(self, say: Callable[[Entry], str], parent: Any = None) -> None:
        super().__init__(parent)
        self._say = say
        self._entries: list[Entry] = []
        self._places: dict[str, int] | None = None
        self._headings: list[int] | None = None

    @property
    def entries(self) -> Sequence[Entry]:
        return self._entries

    @property
    def headings(self) -> Sequence[int]:
        """The rows of the headings."""
        if self._headings is None:
            self._headings = [at for at, entry in enumerate(self._entries) if isinstance(entry, Heading)]
        return self._headings

    def show_entries(self, entries: list[Entry]) -> None:
        """Rows at both ends that stay are left alone; those between are taken out and put in."""
        old = [entry.id for entry in self._entries]
        new = [entry.id for entry in entries]
        most = min(len(old), len(new))
        head = next((at for at in range(most) if old[at] != new[at]), most)
        tail = next((at for at in range(most - head) if old[-1 - at] != new[-1 - at]), most - head)
        if len(old) - tail > head:
            self.beginRemoveRows(QModelIndex(), head, len(old) - tail - 1)
            self._put(self._entries[:head] + self._entries[len(old) - tail :])
            self.endRemoveRows()
        if len(new) - tail > head:
            self.beginInsertRows(QModelIndex(), head, len(new) - tail - 1)
            self._put(entries)
            self.endInsertRows()
        self._put(entries)
        if entries:
            self.dataChanged.emit(self.index(0), self.index(len(entries) - 1))

    def _put(self, entries: list[Entry]) -> None:
        self._entries = entries
        self._places = self._headings = None

    def row_of(self, entry_id: str) -> int | None:
        if self._places is None:
            self._places = {entry.id: at for at, entry in enumerate(self._entries)}
        return self._places.get(entry_id)

    def nearest(self, row: int) -> int | None:
        """The promise at a row or the first one below it, else the last one above; None when there is none."""
        below = range(max(0, row), len(self._entries))
        above = range(min(row, len(self._entries)) - 1, -1, -1)
        return next((at for at in chain(below, above) if isinstance(self._entries[at], FollowUpRow)), None)

    def step(self, row: int, by: int) -> int | None:
        """The promise `by` (1 or -1) from a row, past headings; None at an end."""
        at = row + by
        while 0 <= at < len(self._entries):
            if isinstance(self._entries[at], FollowUpRow):
                return at
            at += by
        return None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == EntryRole:
            return self._entries[index.row()]
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole):
            return self._say(self._entries[index.row()])
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and isinstance(self._entries[index.row()], Heading):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
