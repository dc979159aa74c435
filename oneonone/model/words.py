"""Calendar words in both languages, and dates said the way a person says them.

Free of heavy imports, because the terminal's capture command reads dates with the same words.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from oneonone.model.language import Language

TYPE_CHECKING = False  # as typing's own, without the time its import takes
if TYPE_CHECKING:
    from datetime import date

WEEKDAYS: dict[Language, tuple[str, ...]] = {
    Language.EN: ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    Language.NL: ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"),
}
SHORT_WEEKDAYS: dict[Language, tuple[str, ...]] = {
    Language.EN: ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
    Language.NL: ("ma", "di", "wo", "do", "vr", "za", "zo"),
}
MONTHS: dict[Language, tuple[str, ...]] = {
    Language.EN: (
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ),
    Language.NL: (
        "januari", "februari", "maart", "april", "mei", "juni",
        "juli", "augustus", "september", "oktober", "november", "december",
    ),
}  # fmt: skip
SHORT_MONTHS: dict[Language, tuple[str, ...]] = {
    Language.EN: ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
    Language.NL: ("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"),
}
NUMBERS: dict[Language, tuple[str, ...]] = {
    Language.EN: ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
                  "twelve"),
    Language.NL: ("geen", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf",
                  "twaalf"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Phrase:
    """One sentence in both languages, for texts below the interface; `{name}` marks what is filled in."""

    en: str
    nl: str

    def __call__(self, language: Language, **values: object) -> str:
        template = self.nl if language is Language.NL else self.en
        return template.format(**values) if values else template


def system_language(environment: Mapping[str, str]) -> Language:
    """The system's language by its locale variables, where that is one of ours; else English."""
    chosen = next((environment[key] for key in ("LC_ALL", "LC_MESSAGES", "LANG") if environment.get(key)), "")
    return Language.NL if chosen.lower().startswith("nl") else Language.EN


def number(count: int, language: Language) -> str:
    """`count` in words up to twelve, in digits beyond."""
    words = NUMBERS[language]
    return words[count] if 0 <= count < len(words) else str(count)


def month_number(word: str) -> int | None:
    """1 to 12 for a month's name or its beginning (three letters or more) in either language."""
    word = word.lower().rstrip(".")
    if word == "mrt":
        return 3
    if len(word) < 3:
        return None
    for names in MONTHS.values():
        for at, name in enumerate(names, 1):
            if name.lower().startswith(word):
                return at
    return None


def weekday(day: date, language: Language) -> str:
    return WEEKDAYS[language][day.weekday()]


def long_date(day: date, language: Language) -> str:
    """'Tuesday 24 November', 'dinsdag 24 november'."""
    return f"{weekday(day, language)} {day_month(day, language)}"


def day_month(day: date, language: Language) -> str:
    """'24 November', '24 november'."""
    return f"{day.day} {MONTHS[language][day.month - 1]}"


def short_date(day: date, language: Language, today: date) -> str:
    """'10 Nov'; with the year where it is not within eleven months of `today`."""
    words = f"{day.day} {SHORT_MONTHS[language][day.month - 1]}"
    return words if abs((day - today).days) < 335 else f"{words} {day.year}"


def month_year(day: date, language: Language) -> str:
    """'March 2024', 'maart 2024'."""
    return f"{MONTHS[language][day.month - 1]} {day.year}"


def due_date(day: date, language: Language, today: date) -> str:
    """A date to look forward to: 'today', 'Thu', 'Thu 3 Dec'."""
    ahead = (day - today).days
    if ahead == 0:
        return _TODAY(language)
    if ahead == 1:
        return _TOMORROW(language)
    if ahead == -1:
        return _YESTERDAY(language)
    short = SHORT_WEEKDAYS[language][day.weekday()]
    return short if 1 < ahead < 7 else f"{short} {short_date(day, language, today)}"


def weeks_ago(days: int, language: Language) -> str:
    """A span of days in the words of a conversation: 'yesterday', 'five days ago', 'nine weeks ago'."""
    if days <= 0:
        return _TODAY(language)
    if days == 1:
        return _YESTERDAY(language)
    if days < 14:
        return _DAYS_AGO(language, count=number(days, language))
    if days < 7 * 26:
        return _WEEKS_AGO(language, count=number(round(days / 7), language))
    months = round(days / 30.44)
    if months < 24:
        return _MONTHS_AGO(language, count=number(months, language))
    return _YEARS_AGO(language, count=number(round(days / 365.25), language))


_TODAY = Phrase("today", "vandaag")
_TOMORROW = Phrase("tomorrow", "morgen")
_YESTERDAY = Phrase("yesterday", "gisteren")
_DAYS_AGO = Phrase("{count} days ago", "{count} dagen geleden")
_WEEKS_AGO = Phrase("{count} weeks ago", "{count} weken geleden")
_MONTHS_AGO = Phrase("{count} months ago", "{count} maanden geleden")
_YEARS_AGO = Phrase("{count} years ago", "{count} jaar geleden")
