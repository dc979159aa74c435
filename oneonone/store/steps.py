"""One step of work as it can be undone: what every row it touched was before.

Recorded while a session flushes, so that each verb can be undone without knowing how.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import event, select
from sqlalchemy import inspect as inspected
from sqlalchemy.orm import InstanceState, Session
from sqlalchemy.orm.attributes import flag_modified

from oneonone.model.base import Base, Kept, utc_now

_RECORDER = "oneonone_recorder"
_AT_ONCE = 500
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
        session.info[_RECORDER] = self

    def changes(self) -> Changes:
        return Changes(frozenset(self._nouns), frozenset(self._teammates), Step(tuple(self._rows.values())))

    def created(self, noun: type[Kept], ids: Sequence[str], teammates: Collection[str | None]) -> None:
        """Rows that were inserted together, past the session."""
        self._nouns.add(noun.__tablename__)
        self._teammates.update(one for one in (ids if noun.__tablename__ == "teammate" else teammates) if one)
        for row_id in ids:
            self._keep(RowBefore(noun, row_id, None))

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


def record_created(
    session: Session, noun: type[Kept], ids: Sequence[str], teammates: Collection[str | None] = ()
) -> None:
    """Makes rows that were inserted together part of the step, so that they can be undone like any other."""
    recorder = session.info.get(_RECORDER)
    if isinstance(recorder, Recorder):
        recorder.created(noun, ids, teammates)


def set_deleted(row: Kept, at: datetime | None) -> None:
    """Into the trash or out of it without counting as a change: who made the row anew finds it as it was."""
    row.deleted_at = at
    flag_modified(row, "changed_at")


def undo(session: Session, step: Step) -> None:
    """Puts every row of `step` back as it was; what it created goes to the trash."""
    anew = any(row.whole for row in step.rows)
    with session.no_autoflush:
        for part in _parts(step):
            noun = part[0].noun
            found = session.scalars(select(noun).where(noun.id.in_({row.id for row in part})))
            rows = {one.id: one for one in found}
            for row in part:
                _put_back(session, row, rows.get(row.id))
            if not anew:  # what was deleted for good comes back in an order that the session knows
                session.flush()


def _parts(step: Step) -> Iterator[list[RowBefore]]:
    """From the last to the first, rows of one noun together as long as they follow each other."""
    part: list[RowBefore] = []
    for row in reversed(step.rows):
        if part and (part[0].noun is not row.noun or len(part) == _AT_ONCE):
            yield part
            part = []
        part.append(row)
    if part:
        yield part


def _put_back(session: Session, row: RowBefore, found: Kept | None) -> None:
    if row.values is None:
        if found is not None:
            set_deleted(found, utc_now())
    elif found is None and row.whole:
        session.add(row.noun(**row.values))
    elif found is not None:  # else deleted for good since
        for key, value in row.values.items():
            setattr(found, key, value)
