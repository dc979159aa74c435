"""Days counted from today: tomorrow, over twee weken, in ten days."""

from __future__ import annotations

from datetime import date, timedelta

from oneonone.capture import date_rules as rules
from oneonone.capture.date_forms.line import Line, Read
from oneonone.capture.words import calendar as words


def relative(line: Line, index: int) -> Read:
    word = line.word(index)
    if word in words.TODAY or word in words.TOMORROW:
        day = line.today + timedelta(days=word in words.TOMORROW)
        return weeks_after(line, day, after_day_part(line, index + 1))
    if word in words.AFTER_TOMORROW:
        return line.today + timedelta(days=2), after_day_part(line, index + 1)
    at = index + (word == "the")
    if line.words[at : at + 3] == ["day", "after", "tomorrow"]:
        return line.today + timedelta(days=2), at + 3
    if word in words.THIS and line.word(index + 1) in ("afternoon", "evening", "middag", "avond"):
        return line.today, index + 2
    return None


def after_day_part(line: Line, index: int) -> int:
    """Past 'afternoon' or 'end of day'."""
    if line.word(index) in words.DAY_PARTS:
        return index + 1
    return index + 3 if line.words[index : index + 3] == ["end", "of", "day"] else index


def weeks_after(line: Line, day: date, end: int) -> Read:
    """Friday week, vrijdag over twee weken: so many weeks after `day`."""
    if line.word(end) == "week" and not line.followed_by_a_noun(end + 1) and line.number(end + 1) is None:
        return day + timedelta(weeks=1), end + 1
    if line.word(end) in ("over", "in"):
        count = line.count(end + 1)
        if count is not None and line.word(end + 2) in words.WEEK_UNITS:
            return day + timedelta(weeks=count), end + 3
    return day, end


def span(line: Line, index: int) -> Read:
    """In ten days, over twee weken, within a month; and in a date field also 'ten days'."""
    word = line.word(index)
    at = index
    if word in ("in", "over", "binnen", "within"):
        at += 1
    elif not line.lenient:
        return None
    at += line.word(at) in ("about", "ongeveer", "max", "maximaal")
    at += line.word(at) == "de" and line.number(at + 1) is not None
    read = length(line, at)
    if read is None:
        return None
    count, unit, end = read
    if word == "over" and unit in words.ENGLISH_UNITS - {"week"} and not line.announced:
        return None
    if line.word(end) in ("or", "of") and (line.count(end + 1) is not None or line.word(end + 1) in ("so", "zo")):
        return None
    end += line.word(end) == "'"
    end += line.word(end) == "time"
    return later(line, line.today, count, unit), end


def length(line: Line, index: int) -> tuple[float, str, int] | None:
    """How many, of what, and the index behind it."""
    word, after = line.word(index), line.word(index + 1)
    if (word == "half" and after in ("a", "an")) or (word in ("a", "een") and after in ("half", "halve")):
        unit, end = line.word(index + 2), index + 3
        return (0.5, unit, end) if unit in words.YEAR_UNITS else None
    if word == "half" and after == "jaar":
        return 0.5, after, index + 2
    count, end = line.count(index), index + 1
    if word == "a" and after == "couple":
        count, end = 2, index + 2
    if line.word(end) == "of" and word in ("a", "couple") and count == 2:
        end += 1
    if line.word(end) in ("working", "business"):
        end += 1
        return (count, "werkdagen", end + 1) if count is not None and line.word(end) in ("day", "days") else None
    unit = line.word(end)
    if count is None or count > 999 or unit not in words.UNITS:
        return None
    if len(unit) == 1 and not line.joined(end):
        return None
    return count, unit, end + 1


def later(line: Line, day: date, count: float, unit: str) -> date:
    if unit in words.DAY_UNITS:
        return day + timedelta(days=count)
    if unit in words.WORKDAY_UNITS:
        return rules.add_workdays(day, int(count))
    if unit in words.MONTH_UNITS:
        return rules.add_months(day, int(count))
    if unit in words.YEAR_UNITS:
        return rules.add_months(day, int(count * 12))
    return day + timedelta(weeks=count * (2 if unit == words.FORTNIGHT else 1))
