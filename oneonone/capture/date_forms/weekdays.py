"""Weekdays, and days counted from one: next Tuesday, vrijdag a.s., a week from Friday."""

from __future__ import annotations

from oneonone.capture import date_rules as rules
from oneonone.capture.date_forms.counted import after_day_part, later, length, relative, weeks_after
from oneonone.capture.date_forms.line import Line, Read
from oneonone.capture.date_forms.written import calendar
from oneonone.capture.words import calendar as words


def _weekday_at(line: Line, index: int, *, announced: bool) -> int | None:
    word = line.word(index)
    full = words.DAYS.get(word)
    if full is not None:
        return full
    short = words.SHORT_DAYS.get(word)
    if short is not None:
        clear = word in words.CLEAR_SHORT_DAYS or _closes(line, index)
        return short if clear or (announced and not line.followed_by_a_noun(index + 1)) else None
    for name, number in words.DUTCH_DAYS.items():
        if word.startswith(name) and word[len(name) :] in words.DAY_PARTS_JOINED:
            return number
    return None


def _closes(line: Line, index: int) -> bool:
    """The last word, in small letters: set apart by a comma, or a short day that is no other word."""
    if not line.at_the_end(index + 1) or not line.tokens[index].text.islower():
        return False
    return line.word(index) in ("vr", "wo") or line.word(index - 1) in (",", "(", "–", "—")


def weekday(line: Line, index: int) -> Read:
    at, word = index, line.word(index)
    at += word in words.ARTICLES and line.word(index + 1) in words.COMING | words.NEXT
    word = line.word(at)
    named = word in words.THIS | words.NEXT | words.COMING
    if named:
        at += 1
        if line.word(at) in words.WEEK:
            return _in_named_week(line, at, weeks=int(word not in words.THIS))
    weekday = _weekday_at(line, at, announced=named or line.announced)
    if weekday is None:
        return None
    end = after_day_part(line, at + 1)
    if word in words.NEXT:
        return rules.in_week(weekday, 1, line.today), end
    if word in words.THIS:
        return rules.this(weekday, line.today), end
    return _weekday_tail(line, weekday, end)


def _in_named_week(line: Line, at: int, weeks: int) -> Read:
    """Next week Tuesday, volgende week op dinsdag."""
    after = at + 1 + (line.word(at + 1) in ("on", "op", ","))
    weekday = _weekday_at(line, after, announced=True)
    if weekday is None:
        return None
    found = rules.in_week(weekday, weeks, line.today)
    return (found, after_day_part(line, after + 1)) if found >= line.today else None


def _weekday_tail(line: Line, weekday: int, end: int) -> Read:
    """Friday next week, vrijdag over een week, vrijdag a.s."""
    tail, after = line.word(end), line.word(end + 1)
    if tail in words.NEXT | words.COMING | words.THIS and after in words.WEEK:
        found = rules.in_week(weekday, int(tail not in words.THIS), line.today)
        return (found, end + 2) if found >= line.today else None
    if tail in words.PAST and after in words.WEEK:
        return None
    if tail in words.COMING and (tail != "as" or not line.followed_by_a_noun(end + 1)):
        return rules.coming(weekday, line.today), end + 1
    return weeks_after(line, rules.coming(weekday, line.today), end)


def from_there(line: Line, index: int) -> Read:
    """A week from Friday, two weeks from now, een week na maandag."""
    read = length(line, index)
    if read is None or line.word(read[2]) not in ("from", "after", "na", "vanaf", "on"):
        return None
    count, unit, at = read
    at += 1
    if line.word(at) in ("now", "nu"):
        return later(line, line.today, count, unit), at + 1
    there = calendar(line, at) or relative(line, at) or weekday(line, at)
    return (later(line, there[0], count, unit), there[1]) if there else None
