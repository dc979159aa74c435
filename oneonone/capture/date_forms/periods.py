"""Weeks, months and quarters, and their ends: next week, eind volgende maand, EOW."""

from __future__ import annotations

from datetime import date, timedelta

from oneonone.capture import date_rules as rules
from oneonone.capture.date_forms.line import Line, Read
from oneonone.capture.words import calendar as words


def period(line: Line, index: int) -> Read:
    """Next week is seven days from today, next month the same day a month later; this week is its end."""
    at = index + (line.word(index) in words.ARTICLES)
    word, unit = line.word(at), line.word(at + 1)
    later = word in words.NEXT or word in words.COMING
    if unit in words.WEEK and line.words[at + 2 : at + 4] == ["after", "next"]:
        return None
    if line.words[at : at + 3] == ["week", "after", "next"]:
        return line.today + timedelta(weeks=2), at + 3
    if at > index and word not in words.COMING:
        return None
    if later and unit in words.WEEK:
        return line.today + timedelta(weeks=1), at + 2
    if later and unit in words.MONTH:
        return rules.add_months(line.today, 1), at + 2
    if word in words.THIS and unit in words.WEEK | words.MONTH | words.QUARTER:
        return _end_of(line, unit, 0), at + 2
    if word == "later" and line.word(at + 1) in words.THIS and line.word(at + 2) in words.WEEK:
        return rules.end_of_week(0, line.today), at + 3
    return None


def _end_of(line: Line, unit: str, ahead: int) -> date:
    if unit in words.WEEK:
        return rules.end_of_week(ahead, line.today)
    if unit in words.MONTH:
        return rules.end_of_month(line.today.year, line.today.month + ahead)
    if unit in words.QUARTER:
        return rules.end_of_quarter(line.today, ahead)
    if unit in words.YEAR:
        return rules.end_of_month(line.today.year + ahead, 12)
    return line.today


def edge_of(line: Line, index: int) -> Read:
    """End of the month, eind volgende week, end of December, EOW; early or mid next week; month end."""
    at = index + (line.word(index) in words.ARTICLES)
    word = line.word(at)
    short = {"eow": "week", "eom": "month", "eoq": "quarter", "eoy": "year"}.get(word)
    if short:
        return _end_of(line, short, 0), at + 1
    if word in words.MONTH | {"month's", "year", "quarter", "week"} and line.word(at + 1) == "end":
        return _end_of(line, word.removesuffix("'s"), 0), at + 2
    if word not in words.END | words.BEGIN | words.MIDDLE:
        return None
    at, ahead = at + 1, 0
    at += line.word(at) == "-"
    while line.word(at) in words.OF_THE:
        ahead |= line.word(at) in words.NEXT | words.COMING
        at += 1
    unit = line.word(at)
    if word in words.END:
        return _end_at(line, at, unit, ahead)
    if unit in words.WEEK and ahead:
        return rules.in_week(0 if word in words.BEGIN else 2, 1, line.today), at + 1
    return None


def _end_at(line: Line, at: int, unit: str, ahead: int) -> Read:
    if unit in words.WEEK | words.MONTH | words.QUARTER | words.YEAR | {"day", "dag", "afternoon", "middag"}:
        return _end_of(line, unit, ahead), at + 1
    if unit in ("q1", "q2", "q3", "q4") or (unit == "q" and line.number(at + 1) in (1, 2, 3, 4)):
        month, end = 3 * (line.number(at + 1) or 0), at + 2
    elif unit in words.MONTH_NUMBERS:
        month, end = words.MONTH_NUMBERS[unit], at + 1
    else:
        return None
    year = line.number(end)
    if year is not None and 1900 <= year <= 2199:
        return rules.end_of_month(year, month), end + 1
    found = rules.end_of_month(line.today.year, month)
    return (found if found >= line.today else rules.end_of_month(line.today.year + 1, month)), end


def weekend(line: Line, index: int) -> Read:
    """The Saturday; before a weekend, its Friday: 'voor het weekend'."""
    word, at = line.word(index), index + 1
    if line.word(at) not in ("weekend", "weekeinde"):
        return None
    before = line.word(index - 1) in ("before", "voor", "by")
    if word not in words.THIS | words.NEXT | words.COMING | words.ARTICLES or (
        word in words.ARTICLES and not line.announced
    ):
        return None
    saturday = rules.in_week(5, 1, line.today) if word in words.NEXT else rules.this(5, line.today)
    return saturday - timedelta(days=before), at + 1
