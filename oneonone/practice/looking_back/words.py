"""What the sentences have in common: counted things, lists, and since when."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from oneonone.model.kinds import Language
from oneonone.model.words import MONTHS, Phrase, month_year, number

#: Fewer conversations than this are not looked back on yet.
ENOUGH_TALKS = 3

_TIMES = {1: Phrase("once", "één keer"), 2: Phrase("twice", "twee keer")}
_OFTEN = Phrase("{count} times", "{count} keer")
_AND = Phrase("and", "en")
_OR = Phrase("or", "of")


@dataclass(frozen=True, slots=True)
class Counted:
    """A noun as it follows a number."""

    one: Phrase
    many: Phrase

    def __call__(self, count: int, language: Language) -> str:
        return f"{number(count, language)} {(self.one if count == 1 else self.many)(language)}"


TALKS = Counted(Phrase("conversation", "gesprek"), Phrase("conversations", "gesprekken"))
PEOPLE = Counted(Phrase("person", "persoon"), Phrase("people", "mensen"))
COFFEES = Counted(Phrase("coffee", "keer koffie"), Phrase("coffees", "keer koffie"))
QUESTIONS = Counted(Phrase("question", "vraag"), Phrase("questions", "vragen"))
POINTS = Counted(Phrase("talking point", "gesprekspunt"), Phrase("talking points", "gesprekspunten"))
PROMISES = Counted(Phrase("promise", "belofte"), Phrase("promises", "beloften"))
WINS = Counted(Phrase("small win", "klein succes"), Phrase("small wins", "kleine successen"))
DAYS = Counted(Phrase("day", "dag"), Phrase("days", "dagen"))
WEEKS = Counted(Phrase("week", "week"), Phrase("weeks", "weken"))


def since_when(since: date, until: date, language: Language) -> str:
    """'June', or 'December 2025' where that was another year."""
    return MONTHS[language][since.month - 1] if since.year == until.year else month_year(since, language)


def times(count: int, language: Language) -> str:
    """'once', 'twice', 'three times'."""
    return _TIMES.get(count, _OFTEN)(language, count=number(count, language))


def span(days: int, language: Language) -> str:
    """'nine days', 'five weeks'."""
    return DAYS(days, language) if days < 14 else WEEKS(round(days / 7), language)


def capital(text: str) -> str:
    """As a sentence begins: 'één' becomes 'Eén'."""
    return f"Eén{text[3:]}" if text.startswith("één") else text[:1].upper() + text[1:]


def joined(parts: Sequence[str], language: Language, *, either: bool = False) -> str:
    """'one', 'one and two', 'one, two and three'; with `either` 'or' in the place of 'and'."""
    last = (_OR if either else _AND)(language)
    return f" {last} ".join([", ".join(parts[:-1]), parts[-1]]) if len(parts) > 1 else "".join(parts)
