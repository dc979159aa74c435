"""Small wins: noticed, and celebrated."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from oneonone.journal.looking_back import Noticed
from oneonone.model.kinds import Language
from oneonone.model.words import Phrase, month_year, number
from oneonone.practice.looking_back.words import WINS, capital, since_when

_ALL = Phrase("Since {since} you noticed {wins}, and celebrated every one.",
              "Sinds {since} zag je {wins}, en vierde je ze allemaal.")  # fmt: skip
_ONE = Phrase("Since {since} you noticed one small win, and celebrated it.",
              "Sinds {since} zag je één klein succes, en vierde je het.")  # fmt: skip
_SOME = Phrase("Since {since} you noticed {wins} and celebrated {count} of them.",
               "Sinds {since} zag je {wins}, en vierde je er {count}.")  # fmt: skip
_ONLY = Phrase("Since {since} you noticed {wins}.", "Sinds {since} zag je {wins}.")
_UNTOLD = Phrase("{count} can still be told.", "{count} kun je nog vertellen.")
_NONE_TOLD = Phrase("There is still something to tell.", "Er valt nog iets te vertellen.")
_NOTHING = Phrase(
    "Small wins you notice show up here, and fill when you have celebrated them.",
    "Kleine successen die je ziet, komen hier te staan. Wat je hebt gevierd, kleurt in.",
)
_MONTH = Phrase("{month}: {wins}, {count} of them celebrated.", "{month}: {wins}, waarvan {count} gevierd.")


def enough(noticed: Sequence[Noticed]) -> bool:
    return bool(noticed)


def said(noticed: Sequence[Noticed], since: date, until: date, language: Language) -> str:
    if not noticed:
        return _NOTHING(language)
    total, told = len(noticed), sum(one.celebrated is not None for one in noticed)
    words = {"since": since_when(since, until, language), "wins": WINS(total, language)}
    if told == total:
        return (_ONE if total == 1 else _ALL)(language, **words)
    if not told:
        return f"{_ONLY(language, **words)} {_NONE_TOLD(language)}"
    rest = _UNTOLD(language, count=capital(number(total - told, language)))
    return f"{_SOME(language, count=number(told, language), **words)} {rest}"


def described(noticed: Sequence[Noticed], language: Language) -> str:
    """A month a line, those without a win left out."""
    lines = []
    for month in sorted({one.day.replace(day=1) for one in noticed}):
        here = [one for one in noticed if one.day.replace(day=1) == month]
        told = sum(one.celebrated is not None for one in here)
        lines.append(
            _MONTH(
                language, month=capital(month_year(month, language)), wins=WINS(len(here), language),
                count=number(told, language),
            )
        )  # fmt: skip
    return "\n".join(lines)
