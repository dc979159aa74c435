"""Status checks among my own talking points. About me: a status check is fine to ask, and good to see."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date, timedelta
from functools import lru_cache

from oneonone.journal.looking_back import Raised
from oneonone.model.kinds import Language
from oneonone.model.words import Phrase, day_month, number
from oneonone.practice.looking_back.words import POINTS, Counted, since_when

_NONE = Phrase(
    "Since {since} you brought {points} along, and none of them was a status check.",
    "Sinds {since} had je {points} bij je, en geen daarvan was een statusvraag.",
)
_SOME = Phrase("Since {since} you brought {points} along; {checks}.", "Sinds {since} had je {points} bij je; {checks}.")
_CHECKS = Counted(
    Phrase("of them was a status check", "daarvan was een statusvraag"),
    Phrase("of them were status checks", "daarvan waren statusvragen"),
)
_FEWER = Phrase("Lately they have become fewer.", "De laatste tijd werden het er minder.")
_MORE = Phrase("Lately there were a few more.", "De laatste tijd waren het er wat meer.")
_NOT_YET = Phrase(
    "After a few conversations with talking points there will be something to see here.",
    "Na een paar gesprekken met gesprekspunten valt hier iets te zien.",
)
_WEEK = Phrase("Week of {day}: {points}, status checks among them: {count}.",
               "Week van {day}: {points}, statusvragen daaronder: {count}.")  # fmt: skip
_WEEK_NONE = Phrase("Week of {day}: {points}.", "Week van {day}: {points}.")
_ENOUGH = 4
#: From this many status checks on it is said whether they became fewer.
_TREND_FROM = 4
_KEPT = 20_000


@lru_cache(maxsize=_KEPT)
def is_status_check(text: str) -> bool:
    """Whether a talking point reads like a status check; read once for each text, 0.2 ms."""
    from oneonone.practice.status.reading import StatusLabel, judge

    return judge(text).label is StatusLabel.STATUS


def enough(raised: Sequence[Raised]) -> bool:
    return len(raised) >= _ENOUGH


def said(raised: Sequence[Raised], checks: Sequence[bool], since: date, until: date, language: Language) -> str:
    """`checks` tells of each talking point whether it is a status check."""
    if not enough(raised):
        return _NOT_YET(language)
    words = {"since": since_when(since, until, language), "points": POINTS(len(raised), language)}
    count = sum(checks)
    if not count:
        return _NONE(language, **words)
    sentence = _SOME(language, checks=_CHECKS(count, language), **words)
    turn = _turn(raised, checks, since, until)
    return f"{sentence} {turn(language)}" if turn is not None else sentence


def described(raised: Sequence[Raised], checks: Sequence[bool], language: Language) -> str:
    """A week a line, those without a talking point left out."""
    weeks: dict[date, list[bool]] = defaultdict(list)
    for one, check in zip(raised, checks, strict=True):
        weeks[monday_of(one.day)].append(check)
    lines = []
    for monday, here in sorted(weeks.items()):
        phrase = _WEEK if any(here) else _WEEK_NONE
        count, points = number(sum(here), language), POINTS(len(here), language)
        lines.append(phrase(language, day=day_month(monday, language), points=points, count=count))
    return "\n".join(lines)


def monday_of(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _turn(raised: Sequence[Raised], checks: Sequence[bool], since: date, until: date) -> Phrase | None:
    """Whether the share in the second half of the period differs by half or more from that in the first."""
    middle = since + (until - since) / 2
    halves: tuple[list[bool], list[bool]] = ([], [])
    for one, check in zip(raised, checks, strict=True):
        halves[one.day > middle].append(check)
    former, later = halves
    if sum(checks) < _TREND_FROM or min(len(former), len(later)) < _ENOUGH:
        return None
    if 3 * sum(later) * len(former) <= 2 * sum(former) * len(later):
        return _FEWER
    return _MORE if 2 * sum(later) * len(former) >= 3 * sum(former) * len(later) else None
