"""Whom I spoke with: conversations, coffees, and what was skipped."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date
from itertools import pairwise

from oneonone.journal.looking_back import Met, Way
from oneonone.model.kinds import Language
from oneonone.model.words import Phrase, day_month
from oneonone.practice.looking_back.words import (
    COFFEES,
    ENOUGH_TALKS,
    PEOPLE,
    TALKS,
    Counted,
    capital,
    joined,
    since_when,
    span,
)

_BOTH = Phrase(
    "Since {since} you had {talks} with {people}, and {coffees} without an agenda.",
    "Sinds {since} had je {talks} met {people}, en dronk je {coffees} zonder agenda.",
)
_TALKS = Phrase("Since {since} you had {talks} with {people}.", "Sinds {since} had je {talks} met {people}.")
_COFFEES = Phrase(
    "Since {since} you had {coffees} without an agenda, with {people}.",
    "Sinds {since} dronk je {coffees} zonder agenda, met {people}.",
)
_NONE_SKIPPED = Phrase("All of them went ahead.", "Ze gingen allemaal door.")
_SKIPPED = Counted(
    Phrase("was skipped; that happens.", "ging niet door; dat kan gebeuren."),
    Phrase("were skipped; that happens.", "gingen niet door; dat kan gebeuren."),
)
_STRETCH = Phrase(
    "The longest stretch between two talks with the same person was {span}.",
    "De langste tijd tussen twee gesprekken met dezelfde persoon was {span}.",
)
_NOT_YET = Phrase(
    "After three or four conversations there will be something to see here.",
    "Na drie of vier gesprekken valt hier iets te zien.",
)
_LONG_DAYS = 14
_SKIPPED_PART = Counted(Phrase("skipped", "overgeslagen"), Phrase("skipped", "overgeslagen"))
_LAST = Phrase("{counts}; last on {day}", "{counts}; het laatst op {day}")
_NOTHING = Phrase("none", "geen")


def enough(met: Sequence[Met]) -> bool:
    return len(_held(met)) >= ENOUGH_TALKS


def said(met: Sequence[Met], since: date, until: date, language: Language) -> str:
    """The sentence below the picture, or a kind word where there is too little for one."""
    if not enough(met):
        return _NOT_YET(language)
    held = _held(met)
    ways = Counter(one.way for one in met)
    talks, coffees = ways[Way.TALK], ways[Way.COFFEE]
    phrase = _BOTH if talks and coffees else _TALKS if talks else _COFFEES
    parts = [
        phrase(
            language, since=since_when(since, until, language), talks=TALKS(talks, language),
            coffees=COFFEES(coffees, language), people=PEOPLE(len({one.teammate_id for one in held}), language),
        )
    ]  # fmt: skip
    skipped = ways[Way.SKIPPED]
    parts.append(capital(_SKIPPED(skipped, language)) if skipped else _NONE_SKIPPED(language))
    stretch = longest_stretch(met)
    if stretch >= _LONG_DAYS:
        parts.append(_STRETCH(language, span=span(stretch, language)))
    return " ".join(parts)


def longest_stretch(met: Sequence[Met]) -> int:
    """The most days from one contact with somebody to the next with the same; 0 where nobody was seen twice."""
    days: dict[str, list[date]] = {}
    for one in _held(met):
        days.setdefault(one.teammate_id, []).append(one.day)
    return max(((later - former).days for each in days.values() for former, later in pairwise(each)), default=0)


def described(met: Sequence[Met], names: Mapping[str, str], language: Language) -> str:
    """What the picture shows, a person a line, in the order of `names` (by id, as they are to be shown)."""
    lines = []
    for mate, name in names.items():
        theirs = [one for one in met if one.teammate_id == mate]
        lines.append(f"{name}: {_counts(theirs, language)}.")
    return "\n".join(lines)


def _counts(met: Sequence[Met], language: Language) -> str:
    ways = Counter(one.way for one in met)
    nouns = {Way.TALK: TALKS, Way.COFFEE: COFFEES, Way.SKIPPED: _SKIPPED_PART}
    counts = joined([noun(ways[way], language) for way, noun in nouns.items() if ways[way]], language)
    held = _held(met)
    if not held:
        return counts or _NOTHING(language)
    return _LAST(language, counts=counts, day=day_month(held[-1].day, language))


def _held(met: Sequence[Met]) -> list[Met]:
    return [one for one in met if one.way is not Way.SKIPPED]
