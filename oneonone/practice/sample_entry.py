"""One table of a file of sample data, read field by field, with the place to point at when something is wrong in it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import time
from enum import StrEnum
from typing import Any, TypeVar

from oneonone.errors import OneOnOneError
from oneonone.model.words import Phrase

MALFORMED = Phrase(
    "The sample team cannot be read: {who}, {entry}: {problem}.",
    "Het voorbeeldteam kan niet worden gelezen: {who}, {entry}: {problem}.",
)
_Kind = TypeVar("_Kind", bound=StrEnum)
_Made = TypeVar("_Made")


class Entry:
    """One table of the file, and where it stands, so that a mistake can be pointed at."""

    def __init__(self, who: str, where: str, table: Mapping[str, Any]) -> None:
        self.who, self.where, self._table = who, where, table
        self._read: set[str] = set()

    def wrong(self, problem: str) -> OneOnOneError:
        return OneOnOneError(MALFORMED, who=self.who, entry=self.where or "-", problem=problem)

    def has(self, field: str) -> bool:
        return field in self._table

    def text(self, field: str, default: str | None = None) -> str:
        value = self._get(field, default)
        if not isinstance(value, str) or (default is None and not value.strip()):
            raise self.wrong(f"'{field}' must be a text")
        return value.strip()

    def flag(self, field: str) -> bool:
        value = self._get(field, False)
        if not isinstance(value, bool):
            raise self.wrong(f"'{field}' must be true or false")
        return value

    def whole(self, field: str, default: int | None = None) -> int:
        value = self._get(field, default)
        if not isinstance(value, int) or isinstance(value, bool):
            raise self.wrong(f"'{field}' must be a whole number")
        return value

    def whole_or_none(self, field: str) -> int | None:
        return self.whole(field) if self.has(field) else None

    def clock(self, field: str, default: time | None = None) -> time:
        if default is not None and not self.has(field):
            return default
        try:
            return time.fromisoformat(self.text(field))
        except ValueError as error:
            raise self.wrong(f"'{field}' must be a time such as 10:00") from error

    def member(self, kinds: type[_Kind], field: str, default: _Kind | None = None) -> _Kind:
        value = self._get(field, default)
        for kind in kinds:
            if kind == value:
                return kind
        raise self.wrong(f"'{value}' is none of {', '.join(kinds)}")

    def member_or_none(self, kinds: type[_Kind], field: str) -> _Kind | None:
        return self.member(kinds, field) if self.has(field) else None

    def each(self, field: str) -> Iterator[Entry]:
        """The tables in a list; each is finished when the next is asked for, so nothing in it may be left unread."""
        values = self._get(field, [])
        if not isinstance(values, list) or not all(isinstance(value, dict) for value in values):
            raise self.wrong(f"'{field}' must be a list of entries")
        for place, value in enumerate(values, start=1):
            entry = Entry(self.who, f"{self.where} › {field} {place}".removeprefix(" › "), value)
            yield entry
            entry.finish()

    def all(self, field: str, make: Callable[[Entry], _Made]) -> tuple[_Made, ...]:
        return tuple(make(entry) for entry in self.each(field))

    def finish(self) -> None:
        """Raises when a field was never asked for: a slip of the pen must not pass in silence."""
        for unknown in sorted(self._table.keys() - self._read):
            raise self.wrong(f"'{unknown}' is unknown, or does not go with the rest")

    def _get(self, field: str, default: object) -> object:
        self._read.add(field)
        if field not in self._table and default is None:
            raise self.wrong(f"'{field}' is missing")
        return self._table.get(field, default)
