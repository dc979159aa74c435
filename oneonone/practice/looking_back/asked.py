"""What I asked about: the questions that came to be asked, by the ten needs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from datetime import date

from oneonone.journal.looking_back import Raised
from oneonone.model.kinds import Language, NeedKind
from oneonone.model.words import Phrase, number
from oneonone.practice.looking_back.words import QUESTIONS, capital, joined, since_when

Topic = Callable[[NeedKind], str]

_ASKED = Phrase("Since {since} you asked {questions}", "Sinds {since} stelde je {questions}")
_OFTEN = Phrase(", often about {needs}", ", vaak over {needs}")
_ALL_TEN = Phrase("All ten needs came by.", "Alle tien de behoeften kwamen langs.")
_NOT_YET = Phrase("Not yet about {needs}.", "Nog niet over {needs}.")
_SOME_NOT = Phrase(
    "{count} of the ten needs have not come by yet; there is time.",
    "{count} van de tien behoeften kwamen nog niet langs; dat kan altijd nog.",
)
_NOTHING = Phrase(
    "Questions you take along and ask show up here, by what they are about.",
    "Vragen die je meeneemt en stelt, komen hier te staan, op onderwerp.",
)
_OFTEN_AT_MOST, _NAMED_AT_MOST = 3, 3


def enough(raised: Sequence[Raised]) -> bool:
    return any(one.asked is not None for one in raised)


def said(raised: Sequence[Raised], since: date, until: date, topic: Topic, language: Language) -> str:
    """`topic` is the word for a need in the same language, as it follows 'about'."""
    counts = Counter(one.asked for one in raised if one.asked is not None)
    if not counts:
        return _NOTHING(language)
    begin = _ASKED(
        language, since=since_when(since, until, language), questions=QUESTIONS(counts.total(), language)
    )  # fmt: skip
    often = _often(counts)
    if often:
        begin += _OFTEN(language, needs=joined([topic(need) for need in often], language))
    never = [need for need in NeedKind if need not in counts]
    if not never:
        rest = _ALL_TEN(language)
    elif len(never) <= _NAMED_AT_MOST:
        rest = _NOT_YET(language, needs=joined([topic(need) for need in never], language, either=True))
    else:
        rest = _SOME_NOT(language, count=capital(number(len(never), language)))
    return f"{begin}. {rest}"


def described(raised: Sequence[Raised], topic: Topic, language: Language) -> str:
    """A need a line, in their usual order."""
    counts = Counter(one.asked for one in raised if one.asked is not None)
    return "\n".join(f"{capital(topic(need))}: {QUESTIONS(counts[need], language)}." for need in NeedKind)


def _often(counts: Counter[NeedKind]) -> list[NeedKind]:
    """Needs that stand out, in their usual order; none where all were asked about alike."""
    most = max(counts.values())
    often = [need for need in NeedKind if counts[need] >= 2 and counts[need] * 3 >= most * 2]
    return often if len(often) <= _OFTEN_AT_MOST else []
