"""Promises of mine: made, kept, let go, still open."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date

from oneonone.journal.looking_back import Promised
from oneonone.model.kinds import FollowUpState, Language
from oneonone.model.words import Phrase, month_year
from oneonone.practice.looking_back.words import PROMISES, Counted, capital, joined, since_when

_MADE = Phrase("Since {since} you made {promises}.", "Sinds {since} deed je {promises}.")
_ONE = {
    FollowUpState.DONE: Phrase(
        "Since {since} you made one promise, and kept it.", "Sinds {since} deed je één belofte, en die kwam je na."
    ),
    FollowUpState.OPEN: Phrase(
        "Since {since} you made one promise; it is still open.",
        "Sinds {since} deed je één belofte; die staat nog open.",
    ),
    FollowUpState.DROPPED: Phrase(
        "Since {since} you made one promise, and let it go.", "Sinds {since} deed je één belofte, en die liet je los."
    ),
}
_ALL_KEPT = Phrase("You kept every one of them.", "Je kwam ze allemaal na.")
_PARTS = {
    FollowUpState.DONE: Counted(Phrase("is kept", "is nagekomen"), Phrase("are kept", "zijn nagekomen")),
    FollowUpState.DROPPED: Counted(Phrase("was let go", "is losgelaten"), Phrase("were let go", "zijn losgelaten")),
    FollowUpState.OPEN: Counted(Phrase("is still open", "staat nog open"),
                                Phrase("are still open", "staan nog open")),
}  # fmt: skip
_NOTHING = Phrase("What you promise shows up here, month by month.", "Wat je belooft, komt hier te staan, per maand.")
_MONTH = Phrase("{month}: {promises}; {parts}.", "{month}: {promises}; {parts}.")


def enough(promised: Sequence[Promised]) -> bool:
    return bool(promised)


def said(promised: Sequence[Promised], since: date, until: date, language: Language) -> str:
    if not promised:
        return _NOTHING(language)
    states = Counter(one.state for one in promised)
    when = since_when(since, until, language)
    if len(promised) == 1:
        return _ONE[promised[0].state](language, since=when)
    all_kept = states[FollowUpState.DONE] == len(promised)
    rest = _ALL_KEPT(language) if all_kept else capital(_parts(promised, language)) + "."
    return f"{_MADE(language, since=when, promises=PROMISES(len(promised), language))} {rest}"


def described(promised: Sequence[Promised], language: Language) -> str:
    """A month a line, those without a promise left out."""
    lines = []
    for month in sorted({one.day.replace(day=1) for one in promised}):
        made = [one for one in promised if one.day.replace(day=1) == month]
        lines.append(
            _MONTH(
                language, month=capital(month_year(month, language)), promises=PROMISES(len(made), language),
                parts=_parts(made, language),
            )
        )  # fmt: skip
    return "\n".join(lines)


def _parts(promised: Sequence[Promised], language: Language) -> str:
    states = Counter(one.state for one in promised)
    return joined([noun(states[state], language) for state, noun in _PARTS.items() if states[state]], language)
