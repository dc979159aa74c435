"""Days as people write them in headings and columns: 2026-01-03, 3-1-2026, 3 januari 2026, January 3, 2026."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, time

from oneonone.model.words import month_number

_ISO = re.compile(r"(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)")
_FIGURES = re.compile(r"(?<!\d)(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?!\d)")
_DAY_MONTH = re.compile(r"(?<!\d)(\d{1,2})(?:st|nd|rd|th|e)?\s+([^\W\d_]{3,12})\.?,?\s+(\d{4})(?!\d)")
_MONTH_DAY = re.compile(r"([^\W\d_]{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)")
_CLOCK = re.compile(r"(?<![\d:.-])([01]?\d|2[0-3])[:.]([0-5]\d)(?![\d:])")
#: Years in which a note can have been made.
_YEARS = range(1950, 2200)


@dataclass(frozen=True, slots=True)
class Written:
    """A day with what stands around it in the text, and a time of day where one is told."""

    day: date
    rest: str
    clock: time | None = None


def written_day(text: str, *, day_first: bool = True) -> Written | None:
    """The first day that a text names."""
    text = text[:1000]
    for found in _ISO.finditer(text):
        day = _day(int(found[1]), int(found[2]), int(found[3]))
        if day is not None:
            return _written(text, found, day)
    for found in _FIGURES.finditer(text):
        first, second, year = int(found[1]), int(found[2]), int(found[3])
        year += 2000 if year < 100 else 0
        order = ((second, first), (first, second)) if day_first else ((first, second), (second, first))
        for month, number in order:
            day = _day(year, month, number)
            if day is not None:
                return _written(text, found, day)
    for pattern, at in ((_DAY_MONTH, (1, 2)), (_MONTH_DAY, (2, 1))):
        for found in pattern.finditer(text):
            named = month_number(found[at[1]])
            day = _day(int(found[3]), named, int(found[at[0]])) if named else None
            if day is not None:
                return _written(text, found, day)
    return None


def written_clock(text: str) -> time | None:
    found = _CLOCK.search(text)
    return time(int(found[1]), int(found[2])) if found else None


def _written(text: str, found: re.Match[str], day: date) -> Written:
    rest = text[: found.start()] + " " + text[found.end() :]
    clock = _CLOCK.search(rest)
    if clock is not None:
        rest = rest[: clock.start()] + " " + rest[clock.end() :]
    at = time(int(clock[1]), int(clock[2])) if clock else None
    return Written(day, " ".join(rest.split()), at)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day) if year in _YEARS else None
    except ValueError:
        return None
