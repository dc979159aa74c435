"""What was found in a clause that asks for status."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto


class Asked(Enum):
    """What a status check asks for; each has its own questions to offer instead."""

    DATE = auto()
    DONE = auto()
    PROGRESS = auto()
    LATE = auto()
    ACTIVITY = auto()
    NUMBERS = auto()
    CONTACT = auto()
    NEWS = auto()


@dataclass(frozen=True, slots=True)
class Finding:
    """`score` says how sure it is, from 0 to 1."""

    asked: Asked
    score: float
