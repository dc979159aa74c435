"""What one line says, and where in the line it says so."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from oneonone.capture.names import Person
from oneonone.model.kinds import CaptureKind, Owner


class What(StrEnum):
    """What a part of the line said."""

    PERSON = "person"
    KIND = "kind"
    DUE = "due"
    PRIVATE = "private"


@dataclass(frozen=True, slots=True)
class Span:
    """A part of the line that was understood. `taken`: it is not in the text any more."""

    start: int
    end: int
    what: What
    taken: bool = True


@dataclass(frozen=True, slots=True)
class Capture:
    """What one line says. With several `candidates` there is no `person`: ask which one is meant."""

    person: Person | None
    candidates: tuple[Person, ...]
    #: An `@Name` that fits nobody; it stays in the text.
    unknown: str | None
    kind: CaptureKind
    owner: Owner | None
    due: date | None
    text: str
    private: bool
    #: The teammate's own words.
    quote: bool
    spans: tuple[Span, ...]
