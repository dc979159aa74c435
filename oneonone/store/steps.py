"""One step of work as it can be undone: what every row it touched was before.

Recorded while a session flushes, so that each verb can be undone without knowing how.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import event
from sqlalchemy import inspect as inspected
from sqlalchemy.orm import InstanceState, Session

from oneonone.model.base import Base, Kept, utc_now

_BOOKKEEPING = frozenset({"created_at", "changed_at"})


@dataclass(frozen=True, slots=True)
class RowBefore:
    """A row as it was: `values` is None where the step created it."""

    noun: type[Kept]
    id: str
    values: Mapping[str, Any] | None
    #: The row was deleted for good, and `values` are all it had.
    whole: bool = False


@dataclass(frozen=True, slots=True)
class Step:
    """Everything one transaction changed, in order."""

    rows: tuple[RowBefore, ...]

    def __bool__(self) -> bool:
        return bool(self.rows)


@dataclass(frozen=True, slots=True)
class Changes:
    """What a commit changed: the nouns' table names and the teammates concerned."""

    nouns: frozenset[str]
    teammates: frozenset[str]
    step: Step


class Recorder:
    """Listens to one session and keeps what it changes."""

    def __init__(self, session: Session) -> None:
        self._rows: dict[tuple[type[Kept], str], RowBefore] = {}
        self._nouns: set[str] = set()
        self._teammates: set[str] = set()
        event.listen(session, "after_flush", self._after_flush)

    def changes(self) -> Changes:
        return Changes(frozenset(self._nouns), frozenset(self._teammates), Step(tuple(self._rows.values())))

    def _after_flush(self, session: Session, _context: object) -> None:
        for row in session.new:
            self._note(row)
            if isinstance(row, Kept):
                self._keep(RowBefore(type(row), row.id, None))
        for row in session.dirty:
            before = _values_before(row)
            if before:
                self._note(row)
                if isinstance(row, Kept):
                    self._keep(RowBefore(type(row), row.id, before))
        for row in session.deleted:
            self._note(row)
            if isinstance(row, Kept):
                everything = {key: getattr(row, key) for key in inspected(type(row)).column_attrs.keys()}  # noqa: SIM118
                self._keep(RowBefore(type(row), row.id, everything, whole=True))

    def _note(self, row: object) -> None:
        if isinstance(row, Base):
            self._nouns.add(row.__tablename__)
        teammate = getattr(row, "teammate_id", None)
        if teammate is None and getattr(row, "__tablename__", "") == "teammate":
            teammate = getattr(row, "id", None)
        if teammate is not None:
            self._teammates.add(teammate)

    def _keep(self, before: RowBefore) -> None:
        known = self._rows.get((before.noun, before.id))
        if known is None:
            self._rows[before.noun, before.id] = before
        elif known.values is not None and before.values is not None:
            merged = {**before.values, **known.values}
            self._rows[before.noun, before.id] = RowBefore(before.noun, before.id, merged, before.whole)


def _values_before(row: object) -> dict[str, Any]:
    state: InstanceState[Any] = inspected(row)
    before = {}
    for attribute in state.mapper.column_attrs:
        if attribute.key in _BOOKKEEPING:
            continue
        gone = state.attrs[attribute.key].history.deleted
        if gone:
            before[attribute.key] = gone[0]
    return before


def undo(session: Session, step: Step) -> None:
    """Puts every row of `step` back as it was; what it created goes to the trash."""
    for row in reversed(step.rows):
        found = session.get(row.noun, row.id)
        if row.values is None:
            if found is not None:
                found.deleted_at = utc_now()
        elif found is None and row.whole:
            session.add(row.noun(**row.values))
        elif found is None:
            continue  # deleted for good since
        else:
            for key, value in row.values.items():
                setattr(found, key, value)
