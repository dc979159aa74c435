"""The forms in which a person writes a day, read from the tokens of a line; both languages, also mixed.

'Next Tuesday' is read as the Tuesday of the next calendar week, like 'volgende week dinsdag'; 'this', 'coming' and
'aanstaande' Tuesday as the first one. The end of a week is its Friday, of a month, quarter or year its last day.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from oneonone.capture import date_rules as rules
from oneonone.capture.text import Tokens
from oneonone.capture.words import calendar as words

#: A day and the index of the token behind it; None where no date begins.
Read = tuple[date, int] | None


class DateGrammar:
    """Reads the date that begins at a token. `lenient`: in a field for a date, where short forms mean nothing else."""

    def __init__(self, tokens: Tokens, today: date, *, day_first: bool, lenient: bool = False) -> None:
        self._tokens = tokens
        self._words = [token.word for token in tokens]
        self._today = today
        self._day_first = day_first
        self._lenient = lenient
        self._forms: tuple[Callable[[int], Read], ...] = (
            self._iso, self._numeric, self._calendar, self._from_there, self._span, self._edge_of, self._relative,
            self._weekday, self._period, self._weekend, self._ordinal, self._week_number,
        )  # fmt: skip

    def at(self, index: int, *, announced: bool = False) -> Read:
        """The date that begins at token `index`; `announced` when a word like 'by' or 'on' stands before it."""
        self._announced = announced or self._lenient
        try:
            for form in self._forms:
                found = form(index)
                if found is not None:
                    return found
        except (OverflowError, ValueError):  # a day beyond the calendar, in the year 10000
            return None
        return None

    def _word(self, index: int) -> str:
        return self._words[index] if 0 <= index < len(self._words) else ""

    def _number(self, index: int) -> int | None:
        if 0 <= index < len(self._tokens) and self._tokens[index].is_number and len(self._words[index]) <= 4:
            return int(self._words[index])
        return None

    def _joined(self, index: int) -> bool:
        """No space between the token and the one before it."""
        return 0 < index < len(self._tokens) and self._tokens[index].start == self._tokens[index - 1].end

    def _count(self, index: int) -> int | None:
        number = self._number(index)
        return number if number is not None else words.COUNTS.get(self._word(index))

    # --- written in figures ---

    def _iso(self, index: int) -> Read:
        if not (len(self._word(index)) == 4 and self._word(index + 1) == self._word(index + 3) == "-"):
            return None
        return self._figures(index, "-", (0, 2, 4))

    def _numeric(self, index: int) -> Read:
        first, sign, second = self._number(index), self._word(index + 1), self._number(index + 2)
        if first is None or second is None or sign not in ("-", "/", ".") or max(first, second) > 31:
            return None
        if not (self._joined(index + 1) and self._joined(index + 2)) or self._is_more_figures(index):
            return None
        end, year = index + 3, None
        written = self._number(end + 1)
        if self._word(end) == sign and self._joined(end) and self._joined(end + 1) and written is not None:
            if len(self._word(end + 1)) not in (2, 4):
                return None
            end, year = end + 2, written
        elif (sign == "." and not self._lenient) or (
            self._joined(end) and (self._word(end) in "-/:%x" or self._tokens[end].is_word)
        ):
            return None
        if self._joined(end) and self._word(end) in ("-", "/", ":", "%"):
            return None
        day, month = (first, second) if self._day_first else (second, first)
        if month > 12 >= day:
            day, month = month, day
        found = rules.on(day, month, year, self._today)
        return (found, end) if found else None

    def _is_more_figures(self, index: int) -> bool:
        """The tail of a longer row of figures, like a telephone number."""
        return self._joined(index) and self._word(index - 1) not in ("(", "[", ":", ",", "~")

    def _figures(self, index: int, sign: str, places: tuple[int, int, int]) -> Read:
        numbers = [self._number(index + place) for place in places]
        if None in numbers or not all(self._joined(index + step) for step in range(1, places[-1] + 1)):
            return None
        end = index + places[-1] + 1
        if self._joined(end) and (self._word(end) == sign or self._tokens[end].is_word):
            return None
        year, month, day = (number or 0 for number in numbers)
        if not 1900 <= year <= 9999:
            return None
        found = rules.on(day, month, year, self._today)
        return (found, end) if found else None

    # --- a day and a month ---

    def _calendar(self, index: int) -> Read:
        """3 dec, 3rd of December 2027, December 3rd, drie december; a weekday before it may stand."""
        start = self._after_weekday(index)
        if self._word(start) in words.ARTICLES:
            start += 1
        day = self._day_number(start)
        if day is not None:
            number, at = day
            if self._word(at) in ("of", "van"):
                at += 1
            month = words.MONTH_NUMBERS.get(self._word(at))
            return self._dated(number, month, at + 1) if month else None
        month = words.MONTH_NUMBERS.get(self._word(start))
        if month is None:
            return None
        at = start + 1 + (self._word(start + 1) == ".")
        at += self._word(at) == "the"
        day = self._day_number(at)
        if day is None or day[0] > 31 or not self._tokens[at].is_number:
            return None
        number, end = day
        if (self._joined(end) and self._word(end) in ("-", ":", "/", "%")) or self._word(end) == ":":
            return None
        if self._word(start) in ("may", "mar") and not self._announced and self._followed_by_a_noun(end):
            return None
        return self._dated(number, month, end)

    def _after_weekday(self, index: int) -> int:
        """Past 'Friday', 'vr' or 'fri,' where a calendar day follows."""
        if self._word(index) not in words.DAYS and self._word(index) not in words.SHORT_DAYS:
            return index
        after = index + 1
        while self._word(after) in (",", "."):
            after += 1
        return after

    def _day_number(self, index: int) -> tuple[int, int] | None:
        """The day of a month and the index behind it: 3, 3rd, 3e, third, derde, drie."""
        number = self._number(index)
        if number is None:
            word = self._word(index)
            spelled = words.ORDINALS.get(word) or (words.COUNTS.get(word) if len(word) > 2 and word != "een" else None)
            return (spelled, index + 1) if spelled else None
        if not 1 <= number <= 31 or (self._joined(index) and self._word(index - 1) not in ("(", "[", "/")):
            return None
        end = index + 1
        if self._word(end) in words.ORDINAL_ENDS and self._joined(end):
            end += 1
        return number, end

    def _dated(self, day: int, month: int, end: int) -> Read:
        if self._word(end) == "." and self._joined(end):  # dec.
            end += end + 1 < len(self._tokens)
        year, at = None, end + (self._word(end) == ",")
        number = self._number(at)
        if number is not None and 1900 <= number <= 2199 and not (self._joined(at + 1) and self._word(at + 1) == ":"):
            year, end = number, at + 1
        elif self._word(end)[:1] == "'" and self._word(end)[1:].isdecimal():
            year, end = int(self._word(end)[1:]), end + 1
        found = rules.on(day, month, year, self._today)
        return (found, end) if found else None

    def _followed_by_a_noun(self, index: int) -> bool:
        if index >= len(self._tokens) or not self._tokens[index].is_word:
            return False
        return self._words[index] not in words.FUNCTION_WORDS

    def _ordinal(self, index: int) -> Read:
        """The 15th, de 15e, the first: the next such day of a month."""
        article = self._word(index) in words.ARTICLES
        if not (self._announced or article):
            return None
        day = self._day_number(index + article)
        if day is None:
            return None
        number, end = day
        marked = end > index + article + 1
        if not self._announced and any(token.is_word or token.is_number for token in self._tokens[end:]):
            return None
        if not (marked or (article and self._number(index + 1) is not None and not self._followed_by_a_noun(end))):
            return None
        found = rules.on_day_of_month(number, self._today)
        return (found, end) if found else None

    # --- counted from today ---

    def _relative(self, index: int) -> Read:
        word = self._word(index)
        if word in words.TODAY or word in words.TOMORROW:
            day = self._today + timedelta(days=word in words.TOMORROW)
            return self._weeks_after(day, self._after_day_part(index + 1))
        if word in words.AFTER_TOMORROW:
            return self._today + timedelta(days=2), self._after_day_part(index + 1)
        at = index + (word == "the")
        if self._words[at : at + 3] == ["day", "after", "tomorrow"]:
            return self._today + timedelta(days=2), at + 3
        if word in words.THIS and self._word(index + 1) in ("afternoon", "evening", "middag", "avond"):
            return self._today, index + 2
        return None

    def _after_day_part(self, index: int) -> int:
        """Past 'afternoon' or 'end of day'."""
        if self._word(index) in words.DAY_PARTS:
            return index + 1
        return index + 3 if self._words[index : index + 3] == ["end", "of", "day"] else index

    def _weeks_after(self, day: date, end: int) -> Read:
        """Friday week, vrijdag over twee weken: so many weeks after `day`."""
        if self._word(end) == "week" and not self._followed_by_a_noun(end + 1) and self._number(end + 1) is None:
            return day + timedelta(weeks=1), end + 1
        if self._word(end) in ("over", "in"):
            count = self._count(end + 1)
            if count is not None and self._word(end + 2) in words.WEEK_UNITS:
                return day + timedelta(weeks=count), end + 3
        return day, end

    def _span(self, index: int) -> Read:
        """In ten days, over twee weken, within a month; and in a date field also 'ten days'."""
        word = self._word(index)
        at = index
        if word in ("in", "over", "binnen", "within"):
            at += 1
        elif not self._lenient:
            return None
        at += self._word(at) in ("about", "ongeveer", "max", "maximaal")
        at += self._word(at) == "de" and self._number(at + 1) is not None
        read = self._length(at)
        if read is None:
            return None
        count, unit, end = read
        if word == "over" and unit in words.ENGLISH_UNITS - {"week"} and not self._announced:
            return None
        if self._word(end) in ("or", "of") and (self._count(end + 1) is not None or self._word(end + 1) == "zo"):
            return None
        end += self._word(end) == "'"
        end += self._word(end) == "time"
        return self._later(self._today, count, unit), end

    def _length(self, index: int) -> tuple[float, str, int] | None:
        """How many, of what, and the index behind it."""
        word, after = self._word(index), self._word(index + 1)
        if (word == "half" and after in ("a", "an")) or (word in ("a", "een") and after in ("half", "halve")):
            unit, end = self._word(index + 2), index + 3
            return (0.5, unit, end) if unit in words.YEAR_UNITS else None
        if word == "half" and after == "jaar":
            return 0.5, after, index + 2
        count, end = self._count(index), index + 1
        if word == "a" and after == "couple":
            count, end = 2, index + 2
        if self._word(end) == "of" and word in ("a", "couple") and count == 2:
            end += 1
        if self._word(end) in ("working", "business"):
            end += 1
            return (count, "werkdagen", end + 1) if count is not None and self._word(end) in ("day", "days") else None
        unit = self._word(end)
        if count is None or count > 999 or unit not in words.UNITS:
            return None
        if len(unit) == 1 and not self._joined(end):
            return None
        return count, unit, end + 1

    def _later(self, day: date, count: float, unit: str) -> date:
        if unit in words.DAY_UNITS:
            return day + timedelta(days=count)
        if unit in words.WORKDAY_UNITS:
            return rules.add_workdays(day, int(count))
        if unit in words.MONTH_UNITS:
            return rules.add_months(day, int(count))
        if unit in words.YEAR_UNITS:
            return rules.add_months(day, int(count * 12))
        return day + timedelta(weeks=count * (2 if unit == words.FORTNIGHT else 1))

    def _from_there(self, index: int) -> Read:
        """A week from Friday, two weeks from now, een week na maandag."""
        read = self._length(index)
        if read is None or self._word(read[2]) not in ("from", "after", "na", "vanaf", "on"):
            return None
        count, unit, at = read
        at += 1
        if self._word(at) in ("now", "nu"):
            return self._later(self._today, count, unit), at + 1
        there = self._calendar(at) or self._relative(at) or self._weekday(at)
        return (self._later(there[0], count, unit), there[1]) if there else None

    # --- weekdays ---

    def _weekday_at(self, index: int) -> int | None:
        word = self._word(index)
        full = words.DAYS.get(word)
        if full is not None:
            return full
        short = words.SHORT_DAYS.get(word)
        if short is not None:
            clear = word in words.CLEAR_SHORT_DAYS or self._closes(index)
            return short if clear or (self._announced and not self._followed_by_a_noun(index + 1)) else None
        for name, number in words.DUTCH_DAYS.items():
            if word.startswith(name) and word[len(name) :] in words.DAY_PARTS_JOINED:
                return number
        return None

    def _closes(self, index: int) -> bool:
        """The last word, in small letters: set apart by a comma, or a short day that is no other word."""
        if any(token.is_word or token.is_number for token in self._tokens[index + 1 :]):
            return False
        return self._tokens[index].text.islower() and (
            self._word(index) in ("vr", "wo") or self._word(index - 1) in (",", "(", "–", "—")
        )

    def _weekday(self, index: int) -> Read:
        at, word = index, self._word(index)
        at += word in words.ARTICLES and self._word(index + 1) in words.COMING | words.NEXT
        word = self._word(at)
        if word in words.THIS | words.NEXT | words.COMING:
            self._announced = True
            at += 1
            if self._word(at) in words.WEEK:
                return self._in_named_week(at, weeks=int(word not in words.THIS))
        weekday = self._weekday_at(at)
        if weekday is None:
            return None
        end = self._after_day_part(at + 1)
        if word in words.NEXT:
            return rules.in_week(weekday, 1, self._today), end
        if word in words.THIS:
            return rules.this(weekday, self._today), end
        return self._weekday_tail(weekday, end)

    def _in_named_week(self, at: int, weeks: int) -> Read:
        """Next week Tuesday, volgende week op dinsdag."""
        after = at + 1 + (self._word(at + 1) in ("on", "op", ","))
        weekday = self._weekday_at(after)
        if weekday is None:
            return None
        found = rules.in_week(weekday, weeks, self._today)
        return (found, self._after_day_part(after + 1)) if found >= self._today else None

    def _weekday_tail(self, weekday: int, end: int) -> Read:
        """Friday next week, vrijdag over een week, vrijdag a.s."""
        tail, after = self._word(end), self._word(end + 1)
        if tail in words.NEXT | words.COMING | words.THIS and after in words.WEEK:
            found = rules.in_week(weekday, int(tail not in words.THIS), self._today)
            return (found, end + 2) if found >= self._today else None
        if tail in words.PAST and after in words.WEEK:
            return None
        if tail in words.COMING and (tail != "as" or not self._followed_by_a_noun(end + 1)):
            return rules.coming(weekday, self._today), end + 1
        return self._weeks_after(rules.coming(weekday, self._today), end)

    # --- weeks, months, quarters ---

    def _period(self, index: int) -> Read:
        """Next week is seven days from today, next month the same day a month later; this week is its end."""
        at = index + (self._word(index) in words.ARTICLES)
        word, unit = self._word(at), self._word(at + 1)
        later = word in words.NEXT or word in words.COMING
        if unit in words.WEEK and self._words[at + 2 : at + 4] == ["after", "next"]:
            return None
        if self._words[at : at + 3] == ["week", "after", "next"]:
            return self._today + timedelta(weeks=2), at + 3
        if at > index and word not in words.COMING:
            return None
        if later and unit in words.WEEK:
            return self._today + timedelta(weeks=1), at + 2
        if later and unit in words.MONTH:
            return rules.add_months(self._today, 1), at + 2
        if word in words.THIS and unit in words.WEEK | words.MONTH | words.QUARTER:
            return self._end_of(unit, 0), at + 2
        if word == "later" and self._word(at + 1) in words.THIS and self._word(at + 2) in words.WEEK:
            return rules.end_of_week(0, self._today), at + 3
        return None

    def _end_of(self, unit: str, ahead: int) -> date:
        if unit in words.WEEK:
            return rules.end_of_week(ahead, self._today)
        if unit in words.MONTH:
            return rules.end_of_month(self._today.year, self._today.month + ahead)
        if unit in words.QUARTER:
            return rules.end_of_quarter(self._today, ahead)
        if unit in words.YEAR:
            return rules.end_of_month(self._today.year + ahead, 12)
        return self._today

    def _edge_of(self, index: int) -> Read:
        """End of the month, eind volgende week, end of December, EOW; early or mid next week; month end."""
        at = index + (self._word(index) in words.ARTICLES)
        word = self._word(at)
        short = {"eow": "week", "eom": "month", "eoq": "quarter", "eoy": "year"}.get(word)
        if short:
            return self._end_of(short, 0), at + 1
        if word in words.MONTH | {"month's", "year", "quarter", "week"} and self._word(at + 1) == "end":
            return self._end_of(word.removesuffix("'s"), 0), at + 2
        if word not in words.END | words.BEGIN | words.MIDDLE:
            return None
        at, ahead = at + 1, 0
        at += self._word(at) == "-"
        while self._word(at) in words.OF_THE:
            ahead |= self._word(at) in words.NEXT | words.COMING
            at += 1
        unit = self._word(at)
        if word in words.END:
            return self._end_at(at, unit, ahead)
        if unit in words.WEEK and ahead:
            return rules.in_week(0 if word in words.BEGIN else 2, 1, self._today), at + 1
        return None

    def _end_at(self, at: int, unit: str, ahead: int) -> Read:
        if unit in words.WEEK | words.MONTH | words.QUARTER | words.YEAR | {"day", "dag", "afternoon", "middag"}:
            return self._end_of(unit, ahead), at + 1
        if unit in ("q1", "q2", "q3", "q4") or (unit == "q" and self._number(at + 1) in (1, 2, 3, 4)):
            month, end = 3 * (self._number(at + 1) or 0), at + 2
        elif unit in words.MONTH_NUMBERS:
            month, end = words.MONTH_NUMBERS[unit], at + 1
        else:
            return None
        year = self._number(end)
        if year is not None and 1900 <= year <= 2199:
            return rules.end_of_month(year, month), end + 1
        found = rules.end_of_month(self._today.year, month)
        return (found if found >= self._today else rules.end_of_month(self._today.year + 1, month)), end

    def _weekend(self, index: int) -> Read:
        """The Saturday; before a weekend, its Friday: 'voor het weekend'."""
        word, at = self._word(index), index + 1
        if self._word(at) not in ("weekend", "weekeinde"):
            return None
        before = self._word(index - 1) in ("before", "voor", "by")
        if word not in words.THIS | words.NEXT | words.COMING | words.ARTICLES or (
            word in words.ARTICLES and not self._announced
        ):
            return None
        saturday = rules.in_week(5, 1, self._today) if word in words.NEXT else rules.this(5, self._today)
        return saturday - timedelta(days=before), at + 1

    def _week_number(self, index: int) -> Read:
        """Week 50: its Friday."""
        at = index + (self._word(index) == "in")
        number = self._number(at + 1)
        if self._word(at) not in words.WEEK or number is None or not (self._announced or at > index):
            return None
        found = rules.friday_of_week(number, self._today)
        return (found, at + 2) if found else None
