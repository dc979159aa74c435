"""The open promises as they were last read: after a deed only those it touched are read again."""

from __future__ import annotations

from PySide6.QtCore import QObject

from oneonone.app.desk import Desk
from oneonone.journal import follow_ups
from oneonone.journal.follow_ups import FollowUpRow
from oneonone.model.lines import FollowUp
from oneonone.store.steps import Changes

#: What else a row tells of: whose it is, when the conversation was, and what was needed.
_TOLD_OF = frozenset({"teammate", "meeting", "need"})


class KnownPromises(QObject):
    """With thousands of promises, reading them all takes longer than everything else that a key does."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._rows: dict[str, FollowUpRow] = {}
        self._touched: set[str] | None = None  # None: any of them
        desk.changed.connect(self._heard)

    def read(self) -> list[FollowUpRow]:
        """As `follow_ups.open_rows`. Raises OneOnOneError."""
        if self._touched is None:
            self._rows = {row.id: row for row in self._desk.read(follow_ups.open_rows)}
        elif self._touched:
            self._read_touched(self._touched)
        self._touched = set()
        return list(self._rows.values())

    def _read_touched(self, ids: set[str]) -> None:
        now = {row.id: row for row in self._desk.read(follow_ups.rows_of, sorted(ids)) if row.open}
        for gone in ids - now.keys():
            self._rows.pop(gone, None)
        come = now.keys() - self._rows.keys()
        self._rows |= now
        if come:
            rows = sorted(self._rows.values(), key=lambda row: (row.noted_at, row.id))
            self._rows = {row.id: row for row in rows}

    def _heard(self, changes: Changes | None) -> None:
        if changes is None or changes.nouns & _TOLD_OF:
            self._touched = None
        elif self._touched is not None and "follow_up" in changes.nouns:
            ids = {row.id for row in changes.step.rows if row.noun is FollowUp}
            self._touched = self._touched | ids if ids else None
