"""How a win is best celebrated: from how that person likes it, in the manager's own words, and when there is a chance.

What is said first about a person ('a note; does not like applause') decides; what they do not like is never suggested.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from oneonone.model.kinds import Celebration, Language
from oneonone.model.names import folded
from oneonone.model.words import Phrase, long_date, weekday

_LONGEST = 90  # characters of the manager's own words that are said again

#: Words for each way, in both languages, over text without case and accents.
_WAYS: dict[Celebration, str] = {
    Celebration.CARD: r"cards?\b|kaart(?:je|jes|en)?\b|postcard|ansicht",
    Celebration.NOTE: r"notes?\b|letter|in writing|written|e-?mail|\bmail|message|briefje|\bbrief\b|op papier"
    r"|schriftelijk"
    r"|bericht|appje|\bapp\b",
    Celebration.TEAM: r"team|meeting|everyone|everybody|in public|publicly|applause|out loud|stand-?up|group|colleagues"
    r"|iedereen|overleg|openlijk|applaus|groep|collega|in het openbaar|voor de klas|bij de koffie met",
    Celebration.OTHER: r"lunch|dinner|eten|cake|taart|gebak|coffee|koffie|beer|bier|drink|borrel|walk|wandel"
    r"|flowers|bloem"
    r"|chocola|book|boek|day off|vrije? (?:dag|middag)|afternoon off|cookie|koek",
    Celebration.TOLD: r"\bsay\b|\bsaid\b|\btell\b|\btold\b|direct|personal|in person|in private|privately|face to face"
    r"|in passing|at once|one.on.one|\bzeg|vertel|rechtstreeks|persoonlijk|onder vier ogen|tussen neus en lippen|meteen"
    r"|mondeling|quiet word|goed woord",
}  # fmt: skip
_NOT = re.compile(
    r"(?:\b(?:not?|never|without|nothing|hates?|dislikes?|avoid|rather not|no fan of|doesn't|don't|instead of|niet"
    r"|geen|nooit"
    r"|zonder|liever niet|hekel aan|haat|in plaats van)\b)"
)
_DISLIKES = re.compile(
    r"houdt (?:\w+ )?niet|does not (?:like|want|enjoy)|doesn't (?:like|want)|hates?|dislikes?|hekel|niet van"
)
_AT_ONCE = re.compile(r"at once|right away|immediately|in passing|meteen|gelijk|direct erna|tussen neus en lippen")

_SAY_TODAY = Phrase("Say it today, at the start", "Zeg het vandaag, aan het begin")
_SAY_ON = Phrase("Say it on {day}, at the start", "Zeg het {day}, aan het begin")
_SAY_ONCE = Phrase("Say it as soon as you see each other, in passing", "Zeg het zodra je elkaar ziet, tussendoor")
_SAY_SOON = Phrase("Say it the next time you see each other", "Zeg het de volgende keer dat je elkaar ziet")
_WITH: dict[Celebration, Phrase] = {
    Celebration.NOTE: Phrase("A note", "Een briefje"),
    Celebration.TEAM: Phrase("In the team", "In het team"),
    Celebration.CARD: Phrase("A card", "Een kaart"),
    Celebration.TOLD: Phrase("Say it", "Zeg het"),
    Celebration.OTHER: Phrase("In their own way", "Op een eigen manier"),
}


@dataclass(frozen=True, slots=True)
class Suggested:
    """A way to celebrate, and one sentence for it. `own_words`: it holds what the manager wrote about the person."""

    how: Celebration
    sentence: str
    own_words: bool


def way_of(likes: str) -> Celebration | None:
    """The way that `likes` asks for, in free text; None where it says nothing about it.

    Where only dislikes are named, a note: it has no audience.
    """
    disliked: set[Celebration] = set()
    spoken = False
    for part in re.split(r"[.;,:!?\n]| but | maar |\band\b|\ben\b", folded(likes)):
        found = _first_way(part)
        if _NOT.search(part):
            if found is not None:
                disliked.add(found)
            spoken = spoken or found is not None or _DISLIKES.search(part) is not None
        elif found is not None and found not in disliked:
            return found
    if not spoken:
        return None
    return Celebration.TOLD if Celebration.NOTE in disliked else Celebration.NOTE


def suggest(likes: str, next_talk: date | None, today: date, language: Language) -> Suggested:
    """How to celebrate a win of someone who likes it as `likes` says, when the next talk is planned for `next_talk`."""
    how = way_of(likes) or Celebration.TOLD
    if how is Celebration.TOLD:
        return Suggested(how, _when_to_say(likes, next_talk, today, language), own_words=False)
    said = _first_sentence(likes)
    if _first_way(folded(said)) is not how:  # the words name what is not liked: say first what is meant
        said = f"{_WITH[how](language)}: {said[:1].lower()}{said[1:]}"
    return Suggested(how, said, own_words=True)


def _when_to_say(likes: str, next_talk: date | None, today: date, language: Language) -> str:
    if _AT_ONCE.search(folded(likes)):
        return _SAY_ONCE(language)
    if next_talk is None or next_talk < today:
        return _SAY_SOON(language)
    if next_talk == today:
        return _SAY_TODAY(language)
    near = (next_talk - today).days < 7
    return _SAY_ON(language, day=weekday(next_talk, language) if near else long_date(next_talk, language))


def _first_sentence(likes: str) -> str:
    """The first sentence; cut off at a word where it is long."""
    said = re.split(r"(?<=[.!?])\s|\n", likes.strip(), maxsplit=1)[0].rstrip(".")
    return said if len(said) <= _LONGEST else said[:_LONGEST].rsplit(" ", 1)[0] + "…"


def _first_way(part: str) -> Celebration | None:
    """What is named first; of two at one place the first in the order above."""
    found = [
        (match.start(), at, way) for at, (way, sign) in enumerate(_signs().items()) if (match := sign.search(part))
    ]
    return min(found)[2] if found else None


@lru_cache(maxsize=1)
def _signs() -> dict[Celebration, re.Pattern[str]]:
    return {way: re.compile(words) for way, words in _WAYS.items()}
