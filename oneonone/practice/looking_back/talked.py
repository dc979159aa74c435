"""Who talked most, by the manager's own estimate, over the conversations where that was said."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date

from oneonone.journal.looking_back import Met, Way
from oneonone.model.kinds import Language, TalkedMost
from oneonone.model.words import Phrase
from oneonone.practice.looking_back.words import ENOUGH_TALKS, TALKS, capital, joined, since_when, times

_NOTED = Phrase(
    "Since {since} you said of {talks} who talked most: {parts}.",
    "Sinds {since} gaf je bij {talks} aan wie het meest aan het woord was: {parts}.",
)
_OWN = Phrase("Your own estimate; nothing was measured.", "Je eigen inschatting; er is niets gemeten.")
_WHO = {
    TalkedMost.ME: Phrase("mostly you", "vooral jij"),
    TalkedMost.EVEN: Phrase("about even", "ongeveer gelijk"),
    TalkedMost.THEM: Phrase("mostly the other", "vooral de ander"),
}
_NOT_YET = Phrase(
    "When you round off, you can say who talked most. After three or four conversations it shows here.",
    "Bij het afronden kun je aangeven wie het meest aan het woord was. Na drie of vier gesprekken zie je het hier.",
)


def estimated(met: Sequence[Met]) -> list[Met]:
    """The conversations of which it was said."""
    return [one for one in met if one.talked_most is not None and one.way is not Way.SKIPPED]


def enough(met: Sequence[Met]) -> bool:
    return len(estimated(met)) >= ENOUGH_TALKS


def said(met: Sequence[Met], since: date, until: date, language: Language) -> str:
    if not enough(met):
        return _NOT_YET(language)
    found = estimated(met)
    counts = Counter(one.talked_most for one in found)
    parts = [f"{times(counts[who], language)} {name(language)}" for who, name in _WHO.items() if counts[who]]
    noted = _NOTED(
        language, since=since_when(since, until, language), talks=TALKS(len(found), language),
        parts=joined(parts, language),
    )  # fmt: skip
    return f"{noted} {_OWN(language)}"


def described(met: Sequence[Met], language: Language) -> str:
    """The three, a line each."""
    counts = Counter(one.talked_most for one in estimated(met))
    return "\n".join(f"{capital(name(language))}: {TALKS(counts[who], language)}." for who, name in _WHO.items())
