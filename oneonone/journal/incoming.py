"""What a file that is brought in would add: one plan for every format, made by a reader, applied by `taking_in`."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from oneonone.errors import OneOnOneError
from oneonone.model.kinds import Language
from oneonone.model.words import Phrase

#: Told how much of how much was done, so often that it can stop the work by raising Cancelled.
Progress = Callable[[int, int], None]

_CANCELLED = Phrase("Stopped; nothing was changed.", "Gestopt; er is niets veranderd.")


class Cancelled(OneOnOneError):
    """The manager stopped it; nothing has changed."""

    def __init__(self) -> None:
        super().__init__(_CANCELLED)


class Noun(StrEnum):
    """What a record becomes; the name of its table."""

    TEAMMATE = "teammate"
    REMEMBERED_DATE = "remembered_date"
    MEETING = "meeting"
    TALKING_POINT = "talking_point"
    NOTE = "note"
    DOUBT = "doubt"
    NEED = "need"
    FOLLOW_UP = "follow_up"
    WIN = "win"
    OWN_QUESTION = "own_question"
    QUESTION_MARK = "question_mark"
    DISMISSAL = "dismissal"
    REFLECTION = "reflection"
    DRAFT = "draft"


@dataclass(frozen=True, slots=True)
class Where:
    """A place in what is read: the file's name where there are several, and the line, from 1; 0 when there is none."""

    file: str
    line: int = 0

    def __str__(self) -> str:
        return f"{self.file}:{self.line}" if self.line else self.file


@dataclass(frozen=True, slots=True)
class Incoming:
    """A row to be: values by column name, of the types the model has; what is not said has the model's default.

    The id is the file's own (JSON), or follows from what is said, so that the same file gives the same ids.
    """

    noun: Noun
    id: str
    values: Mapping[str, Any]
    where: Where | None = None


@dataclass(frozen=True, slots=True)
class Remark:
    """A line that was not understood, and what was done with it."""

    where: Where
    said: Phrase
    text: str = ""
    values: Mapping[str, object] = field(default_factory=dict)

    def words(self, language: Language) -> str:
        return self.said(language, **self.values)


@dataclass(frozen=True, slots=True)
class Plan:
    """What would be added. `records` can be gone through again and again; what a row refers to comes before it.

    `by_id` is for our own JSON: rows that are there already are compared by when they were changed. Otherwise people
    are recognised by name and meetings by their day, and what came in before is left as it is.
    """

    source: str
    records: Callable[[], Iterator[Incoming]]
    remarks: tuple[Remark, ...] = ()
    by_id: bool = False
    #: How many records there are.
    count: int = 0


def plan_of(source: str, records: tuple[Incoming, ...], remarks: tuple[Remark, ...] = ()) -> Plan:
    return Plan(source, lambda: iter(records), remarks, count=len(records))


def id_of(*parts: str) -> str:
    """32 hexadecimal digits that follow from the parts, the same on every machine."""
    from hashlib import sha256

    return sha256("\x1f".join(parts).encode("utf-8", "replace")).hexdigest()[:32]
