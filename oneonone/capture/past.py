"""A day that has been, as a person types it: 'yesterday', 'monday', '3 dagen geleden', '20 nov'."""

from __future__ import annotations

import re
from datetime import date, timedelta

from oneonone.model.names import folded
from oneonone.model.words import NUMBERS, SHORT_WEEKDAYS, WEEKDAYS, month_number

_BACK = {"today": 0, "vandaag": 0, "yesterday": 1, "gisteren": 1, "eergisteren": 2, "the day before yesterday": 2}
_WEEK_BACK = ("last week", "vorige week", "a week ago", "een week geleden")
_LAST = re.compile(r"^(?:last|vorige|afgelopen|past) ")
_AGO = re.compile(r"^(\w+) (days?|dagen|dag|weeks?|weken|week) (?:ago|geleden)$")
_DAY_MONTH = re.compile(r"^(\d{1,2})(?:st|nd|rd|th)?[ .]+([a-z]+)\.?(?: (\d{4}))?$")
_MONTH_DAY = re.compile(r"^([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?$")
_NUMERIC = re.compile(r"^(\d{1,2})[-/.](\d{1,2})(?:[-/.](\d{4}))?$")


def read_past(text: str, today: date, *, day_first: bool = True) -> date | None:
    """The last such day up to and including `today`; None when it is not a day, or one to come."""
    said = " ".join(folded(text).split())
    found = _relative(said, today) or _of_the_calendar(said, today, day_first)
    return found if found is not None and found <= today else None


def _relative(said: str, today: date) -> date | None:
    if said in _BACK:
        return today - timedelta(days=_BACK[said])
    if said in _WEEK_BACK:
        return today - timedelta(weeks=1)
    ago = _AGO.match(said)
    if ago:
        count = _count(ago[1])
        weeks = ago[2].startswith("we")
        return None if count is None else today - timedelta(days=count * (7 if weeks else 1))
    bare = _LAST.sub("", said)
    for names in (*WEEKDAYS.values(), *SHORT_WEEKDAYS.values()):
        for weekday, name in enumerate(names):
            if bare == name.lower():
                return today - timedelta(days=(today.weekday() - weekday) % 7 or 7)
    return None


def _of_the_calendar(said: str, today: date, day_first: bool) -> date | None:
    try:
        return date.fromisoformat(said)
    except ValueError:
        pass
    if match := _DAY_MONTH.match(said):
        return _latest(int(match[1]), month_number(match[2]), match[3], today)
    if match := _MONTH_DAY.match(said):
        return _latest(int(match[2]), month_number(match[1]), match[3], today)
    if match := _NUMERIC.match(said):
        first, second = int(match[1]), int(match[2])
        day, month = (first, second) if day_first else (second, first)
        return _latest(day, month, match[3], today)
    return None


def _latest(day: int, month: int | None, year: str | None, today: date) -> date | None:
    """That day in the year given, else the last one that has been."""
    if month is None:
        return None
    try:
        if year:
            return date(int(year), month, day)
        this_year = date(today.year, month, day)
        return this_year if this_year <= today else date(today.year - 1, month, day)
    except ValueError:
        return None


def _count(word: str) -> int | None:
    if word.isdigit():
        return int(word) if len(word) < 5 else None
    if word in ("a", "een"):
        return 1
    for names in NUMBERS.values():
        for count, name in enumerate(names):
            if folded(name) == word:
                return count
    return None
