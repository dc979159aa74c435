"""What is here already, as an import has to know it: ids, people by name, meetings by their day."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from oneonone.journal.everything import NOUNS, REFERENCES
from oneonone.journal.incoming import Incoming, Noun
from oneonone.journal.records import local_day
from oneonone.model.kinds import MeetingKind, MeetingState
from oneonone.model.meeting import Meeting
from oneonone.model.names import folded
from oneonone.model.question import QuestionMark
from oneonone.model.teammate import Teammate
from oneonone.store.entries import entry

_TABLES = {noun.__tablename__: noun.__table__ for noun in NOUNS}
_COMPARED = ("id", "created_at", "changed_at", "deleted_at")


class Known:
    """Grows while an import goes on: what it adds is known to what comes after."""

    def __init__(self, session: Session) -> None:
        self._session = session
        #: Ids that may be referred to, by table.
        self.ids: dict[str, set[str]] = {name: set() for name in _TABLES}
        #: The id here of a record that goes by another id in the file.
        self.mapped: dict[str, str] = {}
        #: Names of teammates, by id; what a preview says whose something is.
        self.names: dict[str, str] = {}
        self.teammates_here = session.scalar(select(func.count()).select_from(Teammate)) or 0
        self._people: dict[str, str] = {}
        for row in session.execute(select(Teammate.id, Teammate.name, Teammate.deleted_at)):
            self.names[row.id] = row.name
            if row.deleted_at is None:
                self._people.setdefault(folded(" ".join(row.name.split())), row.id)
        marks = session.execute(select(QuestionMark.question_id, QuestionMark.id))
        self._marks = {row.question_id: row.id for row in marks}
        self._days: dict[str, dict[tuple[date, MeetingKind], str]] = {}

    def id_here(self, one: Incoming) -> str:
        return self.mapped.get(one.id, one.id)

    def recognise(self, one: Incoming, values: Mapping[str, Any]) -> None:
        """A person by the whole name, or by a first name that only one has; a meeting by whom and the day."""
        if one.id in self.mapped or one.id in self.names:
            return
        found: str | None = None
        if one.noun is Noun.TEAMMATE:
            found = self.person(str(values["name"]))
        elif one.noun is Noun.MEETING:
            days = self._days_with(values["teammate_id"])
            if one.id not in days.values():
                found = days.get((local_day(values["starts_at"]), values.get("kind", MeetingKind.ONE_ON_ONE)))
        if found is not None:
            self.mapped[one.id] = found

    def person(self, name: str) -> str | None:
        plain = folded(" ".join(name.split()))
        if plain in self._people:
            return self._people[plain]
        if " " in plain or not plain:
            return None
        found = {row_id for known, row_id in self._people.items() if known.split()[0] == plain}
        return found.pop() if len(found) == 1 else None

    def here(self, noun: Noun, ids: list[str]) -> dict[str, Mapping[str, Any]]:
        """What decides about rows that are here."""
        table = _TABLES[noun]
        if noun is Noun.DRAFT:
            found = self._session.execute(select(table).where(table.c.key.in_(ids))).mappings()
            return {row["key"]: dict(row) for row in found}
        columns = [table.c[name] for name in _COMPARED]
        if noun is Noun.TEAMMATE:
            columns.append(table.c.every_weeks)
        found = self._session.execute(select(*columns).where(table.c.id.in_(ids))).mappings()
        return {row["id"]: dict(row) for row in found}

    def elsewhere(self, noun: Noun, ids: list[str]) -> str | None:
        """The first of these ids that is here, but is that of another noun."""
        if noun is Noun.DRAFT or not ids:
            return None
        return self._session.scalars(select(entry.c.row_id).where(entry.c.row_id.in_(ids)).limit(1)).first()

    def look_for(self, noun: Noun, rows: Iterable[Mapping[str, Any]]) -> None:
        """Whether what these rows refer to is here."""
        rows = list(rows)
        for column, target in REFERENCES[noun].items():
            unknown = {row[column] for row in rows if row.get(column) is not None} - self.ids[target]
            if unknown:
                table = _TABLES[target]
                self.ids[target].update(self._session.scalars(select(table.c.id).where(table.c.id.in_(unknown))))

    def add(self, noun: Noun, row_id: str, values: Mapping[str, Any]) -> None:
        if noun in (Noun.TEAMMATE, Noun.MEETING, Noun.TALKING_POINT, Noun.NEED):
            self.ids[noun].add(row_id)
        if noun is Noun.TEAMMATE and row_id not in self.names:
            self.names[row_id] = values["name"]
            self._people.setdefault(folded(" ".join(values["name"].split())), row_id)

    def recognise_mark(self, one: Incoming) -> None:
        """A question is marked but once, under whatever id."""
        found = self._marks.get(str(one.values["question_id"]))
        if found is not None and found != one.id:
            self.mapped[one.id] = found

    def _days_with(self, teammate_id: str) -> dict[tuple[date, MeetingKind], str]:
        if teammate_id not in self._days:
            rows = self._session.execute(
                select(Meeting.id, Meeting.starts_at, Meeting.kind).where(
                    Meeting.teammate_id == teammate_id,
                    Meeting.state != MeetingState.SKIPPED,
                    Meeting.deleted_at.is_(None),
                )
            )
            self._days[teammate_id] = {(local_day(row.starts_at), row.kind): row.id for row in rows}
        return self._days[teammate_id]
