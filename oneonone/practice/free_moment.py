"""A free moment for a coffee: soon, on a working day, not at the edge of one, and clear of what is planned."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

from oneonone.journal.records import moment_of

#: The best time first: after lunch the day has room for nothing in particular.
_TIMES = (time(15), time(14), time(10, 30), time(16), time(11), time(13, 30), time(9, 30))
_FROM_DAYS, _TO_DAYS = 2, 16
_AIR = timedelta(minutes=10)
_EARLIEST = 7  # a bare 'three o'clock' before it means the afternoon
_TIME = re.compile(
    r"(?<![\d/.-])(?:(?:at|om)\s+)?(\d{1,2})(?:[:.u](\d{2})|\s?(?:uur|u|h|o'clock)\b)(?![\d/.-])", re.IGNORECASE
)
_Busy = Sequence[tuple[datetime, datetime]]


def free_moment(busy: _Busy, today: date, minutes: int = 30, avoid: date | None = None) -> datetime:
    """From the day after tomorrow on, on the first working day that has room; never on `avoid`, the day on which one
    sees that person anyway. `busy` holds from when to when one is taken."""
    days = [today + timedelta(days=ahead) for ahead in range(_FROM_DAYS, _TO_DAYS)]
    working = [day for day in days if day.weekday() < 5]
    for day in [day for day in working if day != avoid]:
        for at in _TIMES:
            starts = moment_of(day, at)
            if clash(busy, starts, minutes) is None:
                return starts
    return moment_of(working[0], _TIMES[0])


def clash(busy: _Busy, starts: datetime, minutes: int = 30) -> tuple[datetime, datetime] | None:
    """What is planned at that moment, or within ten minutes of it."""
    ends = starts + timedelta(minutes=minutes)
    return next((one for one in busy if one[0] < ends + _AIR and starts < one[1] + _AIR), None)


def time_in(text: str) -> tuple[time | None, str]:
    """A time of day that `text` names ('14:30', '3 uur'), and what is left of the text."""
    for found in reversed(list(_TIME.finditer(text))):
        hour, minute = int(found[1]), int(found[2] or 0)
        if hour < _EARLIEST and found[2] is None:
            hour += 12
        if hour < 24 and minute < 60:
            return time(hour, minute), " ".join(f"{text[: found.start()]} {text[found.end() :]}".split())
    return None, text
