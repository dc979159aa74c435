"""Small sums with days: the rules that say which day a person means."""

from __future__ import annotations

from datetime import date, timedelta

_FRIDAY = 4


def coming(weekday: int, today: date) -> date:
    """The next such weekday; on that weekday itself, the week after."""
    return today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)


def this(weekday: int, today: date) -> date:
    """ "This Friday": today when it is one, else the next."""
    return today + timedelta(days=(weekday - today.weekday()) % 7)


def in_week(weekday: int, weeks: int, today: date) -> date:
    """The weekday in the calendar week that begins `weeks` Mondays from this week's."""
    return today + timedelta(days=weekday - today.weekday() + 7 * weeks)


def end_of_week(weeks: int, today: date) -> date:
    """The Friday of the week; in a weekend, 'this week' is the working week that comes."""
    if weeks == 0 and today.weekday() > _FRIDAY:
        return coming(_FRIDAY, today)
    return in_week(_FRIDAY, weeks, today)


def end_of_month(year: int, month: int) -> date:
    """The last day; months beyond December run on into the next year."""
    year, month = year + month // 12, month % 12 + 1
    return date(year, month, 1) - timedelta(days=1)


def end_of_quarter(today: date, quarters: int = 0) -> date:
    return end_of_month(today.year, (today.month - 1) // 3 * 3 + 3 + 3 * quarters)


def add_months(day: date, months: int) -> date:
    """The same day of a later month, or that month's last."""
    index = day.year * 12 + day.month - 1 + months
    last = end_of_month(index // 12, index % 12 + 1)
    return last.replace(day=min(day.day, last.day))


def add_workdays(day: date, count: int) -> date:
    while count > 0:
        day += timedelta(days=1)
        count -= day.weekday() <= _FRIDAY
    return day


def friday_of_week(number: int, today: date) -> date | None:
    """The Friday of a numbered ISO week: this year's, or next year's when it has gone by."""
    for year in (today.isocalendar().year, today.isocalendar().year + 1):
        try:
            day = date.fromisocalendar(year, number, _FRIDAY + 1)
        except ValueError:
            return None
        if day >= today:
            return day
    return None


def on(day: int, month: int, year: int | None, today: date) -> date | None:
    """The calendar day; without a year the next time it comes, today included. None when there is no such day."""
    if year is not None:
        return _day(year + 2000 if year < 100 else year, month, day)
    for candidate in range(today.year, today.year + 9):  # 29 February may be eight years away
        found = _day(candidate, month, day)
        if found is not None and found >= today:
            return found
    return None


def on_day_of_month(day: int, today: date) -> date | None:
    """'The 15th': the next one, today included."""
    for months in range(12):
        first = add_months(today.replace(day=1), months)
        found = _day(first.year, first.month, day)
        if found is not None and found >= today:
            return found
    return None


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
