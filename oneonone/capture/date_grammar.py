"""The forms in which a person writes a day, read from the tokens of a line; both languages, also mixed.

'Next Tuesday' is read as the Tuesday of the next calendar week, like 'volgende week dinsdag'; 'this', 'coming' and
'aanstaande' Tuesday as the first one. The end of a week is its Friday, of a month, quarter or year its last day.
"""

from __future__ import annotations

from datetime import date

from oneonone.capture.date_forms import counted, periods, weekdays, written
from oneonone.capture.date_forms.line import Form, Line, Read
from oneonone.capture.text import Tokens

#: In this order, because a longer form begins like a shorter one: 'a week from Friday', 'Friday 4 December'.
_FORMS: tuple[Form, ...] = (
    written.iso,
    written.numeric,
    written.calendar,
    written.behind_weekday,
    weekdays.from_there,
    counted.span,
    periods.edge_of,
    counted.relative,
    weekdays.weekday,
    periods.period,
    periods.weekend,
    written.ordinal,
    written.week_number,
)


class DateGrammar:
    """Reads the date that begins at a token. `lenient`: in a field for a date, where short forms mean nothing else."""

    def __init__(self, tokens: Tokens, today: date, *, day_first: bool, lenient: bool = False) -> None:
        self._line = Line(tokens, today, day_first=day_first, lenient=lenient)

    def at(self, index: int, *, announced: bool = False) -> Read:
        """The date that begins at token `index`; `announced` when a word like 'by' or 'on' stands before it."""
        self._line.announced = announced or self._line.lenient
        try:
            for form in _FORMS:
                found = form(self._line, index)
                if found is not None:
                    return found
        except (OverflowError, ValueError):  # a day beyond the calendar, in the year 10000
            return None
        return None
