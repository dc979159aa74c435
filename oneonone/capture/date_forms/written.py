"""Days of the calendar: 3 dec, December 3rd, 15-12, 2026-12-10, the 15th, week 50."""

from __future__ import annotations

from oneonone.capture import date_rules as rules
from oneonone.capture.date_forms.line import Line, Read
from oneonone.capture.words import calendar as words


def iso(line: Line, index: int) -> Read:
    if not (len(line.word(index)) == 4 and line.word(index + 1) == line.word(index + 3) == "-"):
        return None
    return _figures(line, index, "-", (0, 2, 4))


def _figures(line: Line, index: int, sign: str, places: tuple[int, int, int]) -> Read:
    numbers = [line.number(index + place) for place in places]
    if None in numbers or not all(line.joined(index + step) for step in range(1, places[-1] + 1)):
        return None
    end = index + places[-1] + 1
    if line.joined(end) and (line.word(end) == sign or line.tokens[end].is_word):
        return None
    year, month, day = (number or 0 for number in numbers)
    if not 1900 <= year <= 9999:
        return None
    found = rules.on(day, month, year, line.today)
    return (found, end) if found else None


def numeric(line: Line, index: int) -> Read:
    first, sign, second = line.number(index), line.word(index + 1), line.number(index + 2)
    if first is None or second is None or sign not in ("-", "/", ".") or max(first, second) > 31:
        return None
    if not (line.joined(index + 1) and line.joined(index + 2)) or _is_more_figures(line, index):
        return None
    end, year = index + 3, None
    written = line.number(end + 1)
    if line.word(end) == sign and line.joined(end) and line.joined(end + 1) and written is not None:
        if len(line.word(end + 1)) not in (2, 4):
            return None
        end, year = end + 2, written
    elif (sign == "." and not line.lenient) or (
        line.joined(end) and (line.word(end) in "-/:%x" or line.tokens[end].is_word)
    ):
        return None
    if line.joined(end) and line.word(end) in ("-", "/", ":", "%"):
        return None
    day, month = (first, second) if line.day_first else (second, first)
    if month > 12 >= day:
        day, month = month, day
    found = rules.on(day, month, year, line.today)
    return (found, end) if found else None


def _is_more_figures(line: Line, index: int) -> bool:
    """The tail of a longer row of figures, like a telephone number."""
    return line.joined(index) and line.word(index - 1) not in ("(", "[", ":", ",", "~")


def calendar(line: Line, index: int) -> Read:
    """3 dec, 3rd of December 2027, December 3rd, drie december; a weekday before it may stand."""
    start = _after_weekday(line, index)
    if line.word(start) in words.ARTICLES:
        start += 1
    day = _day_number(line, start)
    if day is not None:
        number, at = day
        if line.word(at) in ("of", "van"):
            at += 1
        month = words.MONTH_NUMBERS.get(line.word(at))
        return _dated(line, number, month, at + 1) if month else None
    month = words.MONTH_NUMBERS.get(line.word(start))
    if month is None:
        return None
    at = start + 1 + (line.word(start + 1) == ".")
    at += line.word(at) == "the"
    day = _day_number(line, at)
    if day is None or day[0] > 31 or not line.tokens[at].is_number:
        return None
    number, end = day
    if (line.joined(end) and line.word(end) in ("-", ":", "/", "%")) or line.word(end) == ":":
        return None
    if line.word(start) in ("may", "mar") and not line.announced and line.followed_by_a_noun(end):
        return None
    return _dated(line, number, month, end)


def behind_weekday(line: Line, index: int) -> Read:
    """Friday 4/12, vr 4-12, Friday the 4th: the day of the month counts."""
    start = _after_weekday(line, index)
    return (iso(line, start) or numeric(line, start) or ordinal(line, start)) if start > index else None


def _after_weekday(line: Line, index: int) -> int:
    """Past 'Friday', 'vr' or 'fri,' where a calendar day follows."""
    if line.word(index) not in words.DAYS and line.word(index) not in words.SHORT_DAYS:
        return index
    after = index + 1
    while line.word(after) in (",", "."):
        after += 1
    return after


def _day_number(line: Line, index: int) -> tuple[int, int] | None:
    """The day of a month and the index behind it: 3, 3rd, 3e, third, derde, drie."""
    number = line.number(index)
    if number is None:
        word = line.word(index)
        spelled = words.ORDINALS.get(word) or (words.COUNTS.get(word) if len(word) > 2 and word != "een" else None)
        return (spelled, index + 1) if spelled else None
    if not 1 <= number <= 31 or (line.joined(index) and line.word(index - 1) not in ("(", "[", "/")):
        return None
    end = index + 1
    if line.word(end) in words.ORDINAL_ENDS and line.joined(end):
        end += 1
    return number, end


def _dated(line: Line, day: int, month: int, end: int) -> Read:
    if line.word(end) == "." and line.joined(end):  # dec.
        end += end + 1 < len(line.tokens)
    year, at = None, end + (line.word(end) == ",")
    number = line.number(at)
    if number is not None and 1900 <= number <= 2199 and not (line.joined(at + 1) and line.word(at + 1) == ":"):
        year, end = number, at + 1
    elif line.word(end)[:1] == "'" and line.word(end)[1:].isdecimal():
        year, end = int(line.word(end)[1:]), end + 1
    found = rules.on(day, month, year, line.today)
    return (found, end) if found else None


def ordinal(line: Line, index: int) -> Read:
    """The 15th, de 15e, the first: the next such day of a month."""
    article = line.word(index) in words.ARTICLES
    if not (line.announced or article):
        return None
    day = _day_number(line, index + article)
    if day is None:
        return None
    number, end = day
    marked = end > index + article + 1
    if not line.announced and not line.at_the_end(end):
        return None
    if not (marked or (article and line.number(index + 1) is not None and not line.followed_by_a_noun(end))):
        return None
    found = rules.on_day_of_month(number, line.today)
    return (found, end) if found else None


def week_number(line: Line, index: int) -> Read:
    """Week 50: its Friday."""
    at = index + (line.word(index) == "in")
    number = line.number(at + 1)
    if line.word(at) not in words.WEEK or number is None or not (line.announced or at > index):
        return None
    found = rules.friday_of_week(number, line.today)
    return (found, at + 2) if found else None
