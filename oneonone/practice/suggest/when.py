"""Whether something mentioned in a note lies ahead or behind by now, as far as the note tells."""

from __future__ import annotations

import re
from datetime import date, timedelta
from enum import Enum, auto

from oneonone.model.words import MONTHS, NUMBERS, SHORT_MONTHS, WEEKDAYS
from oneonone.practice.suggest.patterns import any_of, plain


class Tense(Enum):
    BEHIND = auto()
    AHEAD = auto()
    UNKNOWN = auto()


_MONTH = {
    plain(name): number
    for names in (*MONTHS.values(), *SHORT_MONTHS.values())
    for number, name in enumerate(names, start=1)
} | {"sept": 9, "mrt": 3, "maart": 3}
_WEEKDAY = {plain(name): place for names in WEEKDAYS.values() for place, name in enumerate(names)}
_NUMBER = {plain(word): count for words in NUMBERS.values() for count, word in enumerate(words)} | {"a": 1, "een": 1}
_SEASON = {"spring": 6, "voorjaar": 6, "lente": 6, "summer": 9, "zomer": 9, "autumn": 12, "fall": 12, "herfst": 12,
           "najaar": 12, "winter": 3}  # fmt: skip


def _any(words: dict[str, int]) -> str:
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True))


_DAY_MONTH = re.compile(rf"\b(\d{{1,2}})(?:st|nd|rd|th|e)?(?: of)? ({_any(_MONTH)})\b")
_MONTH_DAY = re.compile(rf"\b({_any(_MONTH)}) (\d{{1,2}})(?:st|nd|rd|th)?\b")
_DAY_ALONE = re.compile(r"\b(?:on the|op de|de) (\d{1,2})(?:st|nd|rd|th|e|de|ste)\b")
_IN_MONTH = re.compile(rf"\b(?:in|this|next|eind|end of|begin|early|late|half|mid) ({_any(_MONTH)})\b")
_IN_SEASON = re.compile(rf"\b(?:in the|in|this|next|in het|in de|dit|deze|komende?|volgende?) ({_any(_SEASON)})\b")
_IN_SPAN = re.compile(
    rf"\b(?:in|over|within|binnen) ({_any(_NUMBER)}|\d{{1,3}}) (day|dag|week|weken|month|maand|year|jaar)"
)
_LAST = re.compile(
    r"\b(?:last|this past|the past|vorige?|afgelopen|verleden) (?:week|weekend|month|maand|year|jaar|summer|zomer|"
    rf"winter|night|nacht|spring|autumn|voorjaar|najaar|{_any(_WEEKDAY)}|{_any(_MONTH)})\b"
    r"|\b(?:yesterday|gisteren|eergisteren|ago|geleden)\b"
)
_NEXT = re.compile(
    r"\b(?:next|coming|volgende?|komende?|aanstaande?) (weekend|week|month|maand|year|jaar)\b"
    r"|\b(?:this|dit|van het) (weekend)\b"
)
_SOON = re.compile(r"\b(?:tomorrow|tonight|morgen|overmorgen|vanavond)\b")
_ON_WEEKDAY = re.compile(rf"\b({_any(_WEEKDAY)})\b")
_MONTH_END = re.compile(r"\b(?:end of (?:the|this) month|eind(?:e)? (?:van )?(?:de|deze) maand)\b")
_AHEAD_WORDS = any_of(
    """
    will, going to, goes on, is going, are going, getting married, gets married, looking forward, looks forward,
    hope to, hopes to, plan to, plans to, planning, preparing, about to, soon, coming up, upcoming, nearly, almost,
    can not wait, cannot wait, can't wait, nervous about, saving for, counting down, leaves for, leaves on, flies to,
    flying to, off to, gaat, gaan, kijkt uit, kijkt er, verheugt, zin in, binnenkort, straks, bijna, spaart, aftellen,
    telt af, zenuwachtig, hoopt, plannen, trouwt, vertrekt, vliegt
    """
)
_BEHIND_WORDS = any_of(
    """
    was, were, went, had, came back, back from, returned, enjoyed, loved, got married, played, ran, sang, finished,
    celebrated, been to, ging, gingen, terug van, terug uit, genoten, is geweest, waren, gehad, gevierd, gelopen,
    gespeeld, gezongen, getrouwd
    """
)
_LONG_ENOUGH = timedelta(days=7)
_TOO_LONG = timedelta(days=70)


def tense(sentence: str, noted: date, today: date) -> Tense:
    """Where what `sentence` tells of, written down on `noted`, lies seen from `today`.

    Without any word about time: behind after a week, as most things that are mentioned are near.
    """
    text = plain(sentence)
    if _LAST.search(text):
        return Tense.BEHIND
    behind = _BEHIND_WORDS.search(text) is not None
    day = _day(text, noted)
    if day is not None and not (behind and day <= noted + timedelta(days=7)):
        return Tense.BEHIND if day < today else Tense.AHEAD
    if behind:
        return Tense.BEHIND
    passed = today - noted
    if _AHEAD_WORDS.search(text):
        return Tense.AHEAD if passed < _LONG_ENOUGH else Tense.UNKNOWN
    return Tense.BEHIND if _LONG_ENOUGH <= passed <= _TOO_LONG else Tense.UNKNOWN


def _day(text: str, noted: date) -> date | None:
    """The last day that the words can mean."""
    for pattern, day_group, month_group in ((_DAY_MONTH, 1, 2), (_MONTH_DAY, 2, 1)):
        if found := pattern.search(text):
            return _in_year(noted, _MONTH[found[month_group]], int(found[day_group]))
    if found := _DAY_ALONE.search(text):
        return _next_day(noted, int(found[1]))
    if found := _IN_SPAN.search(text):
        count = _NUMBER.get(found[1]) if not found[1].isdigit() else int(found[1])
        days = {"d": 1, "w": 7, "m": 31, "y": 365, "j": 365}[found[2][0]]
        return noted + timedelta(days=min((count or 1) * days, 4000))
    if _MONTH_END.search(text):
        return _month_end(noted.year, noted.month)
    if found := _NEXT.search(text):
        return _next_span(found[1] or "this", noted)
    if _SOON.search(text):
        return noted + timedelta(days=2 if "overmorgen" in text else 1)
    if found := _IN_MONTH.search(text):
        month = _MONTH[found[1]]
        return _month_end(noted.year + (month < noted.month), month)
    if found := _IN_SEASON.search(text):
        month = _SEASON[found[1]]
        return _month_end(noted.year + (month <= noted.month), month)
    if found := _ON_WEEKDAY.search(text):
        return noted + timedelta(days=(_WEEKDAY[found[1]] - noted.weekday() - 1) % 7 + 1)
    return None


def _next_span(span: str, noted: date) -> date:
    week_end = noted + timedelta(days=6 - noted.weekday())
    if span in ("this", "weekend"):
        return week_end
    if span == "week":
        return week_end + timedelta(days=7)
    if span in ("month", "maand"):
        return _month_end(noted.year + (noted.month == 12), noted.month % 12 + 1)
    return date(noted.year + 1, 12, 31)


def _in_year(noted: date, month: int, day: int) -> date:
    """That day of the year in which it is nearest ahead, or not long behind."""
    found = _clamped(noted.year, month, day)
    return found if found >= noted - timedelta(days=90) else _clamped(noted.year + 1, month, day)


def _next_day(noted: date, day: int) -> date:
    found = _clamped(noted.year, noted.month, day)
    return found if found >= noted else _clamped(noted.year + (noted.month == 12), noted.month % 12 + 1, day)


def _clamped(year: int, month: int, day: int) -> date:
    return min(date(year, month, 1) + timedelta(days=max(day, 1) - 1), _month_end(year, month))


def _month_end(year: int, month: int) -> date:
    return date(year + (month == 12), month % 12 + 1, 1) - timedelta(days=1)
