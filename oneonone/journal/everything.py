"""Every row the manager has, streamed for an export: whole, or of some people and a period, with or without what is
private.

The order is that of `NOUNS`, so that what a row refers to comes before it; within a noun it is the order in which the
rows were made.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Select, Table, func, or_, select
from sqlalchemy.orm import Session

from oneonone.journal.records import moment_of
from oneonone.model.base import Base
from oneonone.model.kinds import PointKind
from oneonone.model.schema import (
    Dismissal,
    Doubt,
    Draft,
    FollowUp,
    Meeting,
    Need,
    Note,
    OwnQuestion,
    QuestionMark,
    Reflection,
    RememberedDate,
    TalkingPoint,
    Teammate,
    Win,
)

#: What is the manager's, in the order in which rows may refer to each other.
NOUNS: tuple[type[Base], ...] = (
    Teammate, RememberedDate, Meeting, TalkingPoint, Note, Doubt, Need, FollowUp, Win, OwnQuestion, QuestionMark,
    Dismissal, Reflection, Draft,
)  # fmt: skip
#: What nobody but the manager has to do with, left out where private parts are.
PRIVATE_NOUNS: frozenset[str] = frozenset(
    {"doubt", "own_question", "question_mark", "dismissal", "reflection", "draft"}
)
#: The manager's own judgement of a meeting, as it stands in an export without private parts.
_NOT_SAID: dict[str, dict[str, object]] = {"meeting": {"word_mine": "", "talked_most": None, "hard": False}}
#: References that become empty when what they refer to stays out.
REFERENCES: dict[str, dict[str, str]] = {
    table.name: {
        column.name: next(iter(column.foreign_keys)).column.table.name for column in table.c if column.foreign_keys
    }
    for table in (noun.__table__ for noun in NOUNS)
    if isinstance(table, Table)
}
_REFERRED = frozenset({"meeting", "talking_point", "need"})
_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Wanted:
    """What goes out. `teammate_ids` None means everybody, and what is nobody's; days are the manager's own."""

    private: bool = False
    teammate_ids: frozenset[str] | None = None
    since: date | None = None
    until: date | None = None

    @property
    def complete(self) -> bool:
        """Whether nothing at all stays out, not even the trash and what was typed but not entered."""
        return self.private and self.teammate_ids is None and self.since is None and self.until is None


def wanted(
    private: bool, teammate_ids: Collection[str] | None = None, since: date | None = None, until: date | None = None
) -> Wanted:
    return Wanted(private, None if teammate_ids is None else frozenset(teammate_ids), since, until)


def count_rows(session: Session, what: Wanted) -> int:
    return sum(
        session.execute(_select(table, what).with_only_columns(func.count()).order_by(None)).scalar_one()
        for table in tables(what)
    )


def tables(what: Wanted) -> tuple[Table, ...]:
    """Those of which rows may go out."""
    found = []
    for noun in NOUNS:
        table = noun.__table__
        assert isinstance(table, Table)
        nobodys = "teammate_id" not in table.c and table.name not in ("teammate", "reflection")
        if table.name in PRIVATE_NOUNS and not what.private:
            continue
        if (nobodys and not what.complete) or (table.name == "reflection" and what.teammate_ids is not None):
            continue
        found.append(table)
    return tuple(found)


def rows(session: Session, table: Table, what: Wanted, out: dict[str, set[str]]) -> Iterator[Mapping[str, Any]]:
    """The rows of one table, a few hundred in memory at a time. `out` gathers what went out so far, to refer to: hand
    the same one to each call, in the order of `tables`."""
    ids = out.setdefault(table.name, set())
    references = REFERENCES[table.name]
    said = {} if what.private else _NOT_SAID.get(table.name, {})
    found = session.connection().execution_options(yield_per=_AT_ONCE).execute(_select(table, what))
    for part in found.mappings().partitions():
        for row in part:
            if what.complete:
                yield dict(row)
                continue
            values: dict[str, Any] = {**row, **said}
            for column, target in references.items():
                if target in _REFERRED and values[column] not in out.get(target, ()):
                    values[column] = None
            if table.name == "meeting" and not what.private:
                values["at_point"] = None
            if table.name in _REFERRED:
                ids.add(values["id"])
            yield values


def _select(table: Table, what: Wanted) -> Select[Any]:
    order = (table.c.created_at, table.c.id) if "created_at" in table.c else (table.c.key,)
    return select(table).where(*_conditions(table, what)).order_by(*order)


def _conditions(table: Table, what: Wanted) -> list[ColumnElement[bool]]:
    if what.complete:
        return []
    teammate = Teammate.__table__.c
    where: list[ColumnElement[bool]] = [table.c.deleted_at.is_(None)]
    whose = table.c.id if table.name == "teammate" else table.c.get("teammate_id")
    if whose is not None:
        present = select(teammate.id).where(teammate.deleted_at.is_(None))
        if what.teammate_ids is not None:
            where.append(whose.in_(present.where(teammate.id.in_(what.teammate_ids))))
        elif table.name != "teammate":
            where.append(or_(whose.is_(None), whose.in_(present)))
    if not what.private and "private" in table.c:
        where.append(table.c.private.is_(False))
    if not what.private and table.name == "talking_point":
        where.append(table.c.kind != PointKind.OWN)
    return where + _in_period(table, what)


def _in_period(table: Table, what: Wanted) -> list[ColumnElement[bool]]:
    at = {"meeting": "starts_at", "talking_point": "created_at", "reflection": "week", "dismissal": "created_at"}.get(
        table.name, "noted_at" if "noted_at" in table.c else None
    )
    if at is None:
        return []
    moment: ColumnElement[Any] = table.c[at]
    if table.name == "talking_point":
        meeting = Meeting.__table__.c
        held = select(meeting.starts_at).where(meeting.id == table.c.meeting_id).scalar_subquery()
        moment = func.coalesce(held, table.c.created_at, type_=table.c.created_at.type)
    where: list[ColumnElement[bool]] = []
    if what.since is not None:
        where.append(moment >= _bound(what.since, at))
    if what.until is not None:
        where.append(moment < _bound(what.until + timedelta(days=1), at))
    return where


def _bound(day: date, at: str) -> date | datetime:
    return day if at == "week" else moment_of(day, time.min)
