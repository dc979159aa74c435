"""Periods as they are written in a search: a year, a quarter, a month, a week or a day, in either language."""

from __future__ import annotations

import re
from datetime import date, timedelta

from oneonone.model.names import folded
from oneonone.model.words import month_number

_YEAR = r"(?P<year>[12][0-9]{3})"
_DAY = r"(?P<day>[0-9]{1,2})"
_NUMBER = r"(?P<number>[0-9]{1,2})"
_NAME = r"(?P<name>[a-z]{3,})"
_FORMS = tuple(
    re.compile(form)
    for form in (
        _YEAR, rf"{_YEAR} {_NUMBER}", rf"{_YEAR} {_NUMBER} {_DAY}", rf"{_NUMBER} {_YEAR}", rf"{_DAY} {_NUMBER} {_YEAR}",
        _NAME, rf"{_NAME} {_YEAR}", rf"{_YEAR} {_NAME}", rf"{_DAY} {_NAME}", rf"{_DAY} {_NAME} {_YEAR}",
        rf"{_NAME} {_DAY}", rf"{_NAME} {_DAY} {_YEAR}",
    )
)  # fmt: skip
_QUARTER = re.compile(rf"[qk](?P<quarter>[1-4])(?: {_YEAR})?|{_YEAR.replace('year', 'before')} [qk](?P<late>[1-4])")
_THIS = {"this", "deze", "dit"}
_LAST = {"last", "past", "previous", "vorige", "vorig", "afgelopen"}

Period = tuple[date, date]


def period(text: str, today: date) -> Period | None:
    """The first day and the day after the last; None when it cannot be read. A month or a day without a year is the
    latest that has begun."""
    words = " ".join(re.split(r"[\s\-_/.]+", folded(text).strip(" -_/.")))
    if not words:
        return None
    try:
        return _near(words, today) or _quarter(words, today) or _calendar(words, today)
    except ValueError:  # a 31st of February
        return None


def _calendar(words: str, today: date) -> Period | None:
    for form in _FORMS:
        found = form.fullmatch(words)
        if found is None:
            continue
        parts = found.groupdict()
        month = int(parts["number"]) if parts.get("number") else month_number(parts.get("name") or "")
        if month is None and (parts.get("name") or parts.get("day")):
            continue
        day = int(parts["day"]) if parts.get("day") else None
        year = int(parts["year"]) if parts.get("year") else None
        if year is None:
            assert month is not None
            begun = date(today.year, month, day or 1) <= today
            year = today.year if begun else today.year - 1
        return _period(year, month, day)
    return None


def _period(year: int, month: int | None, day: int | None) -> Period:
    if month is None:
        return date(year, 1, 1), date(year + 1, 1, 1)
    if day is None:
        return date(year, month, 1), _months_on(date(year, month, 1), 1)
    return date(year, month, day), date(year, month, day) + timedelta(days=1)


def _quarter(words: str, today: date) -> Period | None:
    found = _QUARTER.fullmatch(words)
    if found is None:
        return None
    number = int(found["quarter"] or found["late"])
    year = int(found["year"] or found["before"] or today.year)
    first = date(year, number * 3 - 2, 1)
    if not (found["year"] or found["before"]) and first > today:
        first = date(year - 1, first.month, 1)
    return first, _months_on(first, 3)


def _near(words: str, today: date) -> Period | None:
    """'yesterday', 'vorige maand'."""
    days = {"today": 0, "vandaag": 0, "yesterday": 1, "gisteren": 1, "eergisteren": 2}
    if words in days:
        first = today - timedelta(days=days[words])
        return first, first + timedelta(days=1)
    which, _space, span = words.partition(" ")
    if which not in _THIS | _LAST:
        return None
    back = int(which in _LAST)
    if span == "week":
        first = today - timedelta(days=today.weekday() + 7 * back)
        return first, first + timedelta(days=7)
    months = {"month": 1, "maand": 1, "quarter": 3, "kwartaal": 3, "year": 12, "jaar": 12}.get(span)
    if months is None:
        return None
    begun = date(today.year, (today.month - 1) // months * months + 1, 1)
    first = _months_on(begun, -months * back)
    return first, _months_on(first, months)


def _months_on(day: date, months: int) -> date:
    years, month = divmod(day.month - 1 + months, 12)
    return date(day.year + years, month + 1, 1)
