"""What speaks for a need and for a question, in one scale: one point is a need that has not come up for a season.

All weights are judgements.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from hashlib import blake2b

from oneonone.journal.background import Background
from oneonone.journal.records import local_day
from oneonone.model.kinds import Language, NeedKind, Owner, PointState, QuestionRole, Situation
from oneonone.practice.bank import Bank
from oneonone.practice.suggest import reasons
from oneonone.practice.suggest.candidates import Candidate, Closeness
from oneonone.practice.suggest.excerpt import excerpt
from oneonone.practice.suggest.said import read
from oneonone.practice.suggest.stakes import Stakes

#: The most that notes can weigh, and the weight of words at which they come half way.
_SAID, _SAID_HALF = 7.0, 5.0
#: What is heard less of than this part of the most is no reason by itself.
_TELLING = 0.35
#: What is at stake most often, when nothing tells.
_OFTEN = {NeedKind.WELLBEING: 0.3, NeedKind.SUPPORT_OBSTACLES: 0.3, NeedKind.RELATEDNESS_TRUST: 0.2}
#: What remains of a weight that shows nowhere in particular.
_UNTOLD = 0.6
_OPEN_NEED = 1.5
_WIN = 1.5
_PROMISE = 0.5
_NEVER = 0.8
_SEASON_WEEKS = 12
_AGAIN = 0.8
_PREPARED = 5.0
_WORTH = 2.0
_SUITS = 0.8
_CLOSE = 1.6
_STARRED = 1.6
_OWN = 0.3
_OPENED = 1.2
_LONG_AGO_WEEKS = 26
_RECENT = 1.0
_DEEP_ENOUGH = 0.3
_CHANCE = 1.0
_IN_ITS_ROLE = {QuestionRole.DEEPER: 0.0, QuestionRole.OPENER: 0.4, QuestionRole.CLOSER: 1.6}


@dataclass(frozen=True, slots=True)
class Pull:
    """How much speaks for a need, and the strongest reason in words; None when nothing in particular."""

    weight: float
    reason: str | None


class Scale:
    """Weighs for one teammate on one day. `language` is that of the reasons."""

    def __init__(self, known: Background, now: Stakes, bank: Bank, today: date, language: Language, depth: int) -> None:
        self._known = known
        self._now = now
        self._bank = bank
        self._today = today
        self._language = language
        self._depth = depth
        self._close = Closeness(bank, [noted.text for noted in now.last])
        self._most = max((stake.weight for stake in now.needs.values()), default=0.0)
        self._pulls = {need: self._pull(need) for need in NeedKind}

    def of(self, one: Candidate, *, opening: bool = False) -> float:
        """What speaks for a question, as the opener or in another place."""
        pull = self._pulls[one.need]
        total = pull.weight + _CHANCE * self._chance(one.id)
        fits = one.suits & self._now.situations
        told = len(fits - {Situation.NEW_TOGETHER})
        total += _SUITS * told - _SUITS / 2 * max(0, told - 1) if told else _SUITS / 2 * len(fits)
        if one.need in self._now.needs:
            total += _CLOSE * self._close(one.id)
        if one.depth == self._depth:
            total += _DEEP_ENOUGH
        total += _STARRED * (one.id in self._known.starred) + _OWN * one.own
        if not opening:
            total -= _IN_ITS_ROLE[one.role]
        return total + self._history(one.id)

    def reason(self, one: Candidate, *, opening: bool = False) -> str:
        """Why this question; always true."""
        if one.id in self._known.starred and self._pulls[one.need].reason is None:
            return reasons.starred(self._language)
        if one.own and self._pulls[one.need].reason is None:
            return reasons.own(self._language)
        known = self._pulls[one.need].reason
        if known is not None:
            return known
        talked = self._now.talked.get(one.need)
        if self._known.held < 3:
            return reasons.new_together(self._language)
        if opening or talked is None:
            return reasons.easy_start(self._language)
        last = self._known.last.day if self._known.last is not None else None
        return reasons.last_talked(self._bank.needs[one.need], talked, last, self._language, self._today)

    def _pull(self, need: NeedKind) -> Pull:
        parts = list(self._parts(need))
        best = max((part for part in parts if part[1] is not None), key=lambda part: part[0], default=(0.0, None))
        return Pull(sum(weight for weight, _ in parts), best[1])

    def _parts(self, need: NeedKind) -> Iterator[tuple[float, str | None]]:
        known, now, language, today = self._known, self._now, self._language, self._today
        stake = now.needs.get(need)
        if stake is not None:
            telling = stake.mention is not None and stake.weight >= _TELLING * self._most
            said = reasons.mentioned(stake.mention, language, today) if stake.mention and telling else None
            weight = stake.weight if stake.mention is not None else stake.weight * _UNTOLD
            yield _SAID * weight / (weight + _SAID_HALF), said
        for line in known.needs:
            if need_of(line.text) is need:
                words = excerpt(line.text, 0, 1)
                yield _OPEN_NEED, reasons.open_need(words, local_day(line.noted_at), language, today)
                break
        yield _OFTEN.get(need, 0.0), None
        if need is NeedKind.RECOGNITION and known.wins and not now.heavy:
            yield _WIN, reasons.uncelebrated_win(language)
        if need is NeedKind.SUPPORT_OBSTACLES:
            late = [one for one in known.promises if one.owner is Owner.ME and one.due is not None and one.due < today]
            if late:
                yield _PROMISE, reasons.open_promise(excerpt(late[-1].text, 0, 1), language)
        if known.held >= 2:
            talked = now.talked.get(need)
            weeks = _SEASON_WEEKS * _NEVER if talked is None else max(0.0, (today - talked).days / 7)
            words_for_it = reasons.neglected(self._bank.needs[need], talked, now.read_from, language, today)
            yield min(weeks / _SEASON_WEEKS, 1.0), words_for_it
        asked = {one.ago for one in known.asked if one.need is need and one.state is PointState.TALKED_ABOUT}
        if {1, 2} <= asked:
            yield -_AGAIN, None
        if any(one.ago == 0 and one.need is need for one in known.asked):
            yield -_PREPARED, None

    def _history(self, question_id: str) -> float:
        """What it opened for everyone it was asked, less while it has not been long here."""
        before = self._known.before.get(question_id)
        if before is None:
            return 0.0
        tried = before.opened + before.not_opened
        total = _OPENED * ((before.opened + 1) / (tried + 2) - 0.5)
        if before.last is not None:
            weeks = (self._today - before.last).days / 7
            total -= _RECENT * max(0.0, 1 - weeks / _LONG_AGO_WEEKS)
        return total

    def _chance(self, question_id: str) -> float:
        """Between 0 and 1, the same for the same teammate, question and number of talks: people get other questions."""
        key = f"{self._known.teammate.id}|{question_id}|{self._known.held}"
        return int.from_bytes(blake2b(key.encode(), digest_size=4).digest()) / 2**32


def need_of(text: str) -> NeedKind | None:
    """The need that a voiced need is about; None when its words do not tell."""
    needs = read(text).needs
    told = [need for need in needs if needs[need].strongest >= _WORTH]
    return max(told, key=lambda need: (needs[need].weight, need), default=None)
