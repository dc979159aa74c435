"""The suggestion itself: three questions that follow from what was said, what was left, and what is open between you.

The same store and day give the same three.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from oneonone.journal.background import Background, with_said
from oneonone.model.kinds import Language, NeedKind, QuestionRole
from oneonone.practice.bank import Bank
from oneonone.practice.suggest import reasons
from oneonone.practice.suggest.candidates import GENTLE, HELPS, Candidate, candidates, depth_allowed, is_about_me
from oneonone.practice.suggest.signs import Sign
from oneonone.practice.suggest.stakes import stakes
from oneonone.practice.suggest.thread import pick_thread
from oneonone.practice.suggest.weigh import Scale

#: The id of a question that was made from the last notes.
THREAD = "thread"
#: In a heavy time fewer questions are suggested.
_HEAVY_COUNT = 2
#: What the need that helps most in such a time gains.
_HELPS = 1.5
_ABOUT_ME_WEEKS = 13
_ABOUT_ME_TALKS = 4


@dataclass(frozen=True, slots=True)
class Suggestion:
    """`question_id` is of the bank, of the manager's own, or 'thread'; `text` is in the language of the teammate,
    `reason` in that of the interface."""

    question_id: str
    text: str
    need: NeedKind
    role: QuestionRole
    depth: int
    reason: str


def suggest(
    background: Background,
    bank: Bank,
    today: date,
    *,
    language: Language | None = None,
    count: int = 3,
    skip: Collection[str] = (),
) -> tuple[Suggestion, ...]:
    """At most `count` questions for this teammate now, an opener first and no two of one need.

    `skip` are ids that are not wanted this time ('another'). `language` is that of the reasons.
    """
    choice = _Choice(background, bank, today, language or background.teammate.language, frozenset(skip))
    return tuple(choice.suggestions(count)) if count > 0 else ()


def suggest_for_text(
    said: str,
    background: Background,
    bank: Bank,
    today: date,
    *,
    language: Language | None = None,
    count: int = 3,
    skip: Collection[str] = (),
) -> tuple[Suggestion, ...]:
    """The same with notes given by hand, which count as the last ones."""
    return suggest(with_said(background, said, today), bank, today, language=language, count=count, skip=skip)


class _Choice:
    """One choice, for one teammate on one day."""

    def __init__(self, known: Background, bank: Bank, today: date, language: Language, skip: frozenset[str]) -> None:
        self._known = known
        self._today = today
        self._language = language
        self._skip = skip
        self._now = stakes(known, today)
        found = candidates(known, bank, self._now, skip)
        due = self._about_me_is_due()
        self._candidates = [one for one in found if due or not is_about_me(one.id)]
        self._scale = Scale(known, self._now, bank, today, language, depth_allowed(known, self._now))

    def suggestions(self, count: int) -> Iterator[Suggestion]:
        if self._now.heavy:
            yield from self._gently(min(count, _HEAVY_COUNT))
            return
        thread = self._thread()
        if thread is not None:
            yield thread
            count -= 1
        for place, one in enumerate(self._chosen(count, thread)):
            yield self._suggestion(one, opening=place == 0 and thread is None)

    def _gently(self, count: int) -> Iterator[Suggestion]:
        """A plain 'how are you now'; then someone near to ask after, or something that suits such a time."""
        sign, mention = self._now.heavy[0], self._now.heavy_day
        fitting = [one for one in self._candidates if one.suits & GENTLE[sign]]
        openers = [one for one in fitting if one.role is QuestionRole.OPENER]
        if not openers or mention is None:
            return
        first = max(openers, key=lambda one: (one.need is NeedKind.WELLBEING, *_plainness(one), one.id))
        yield replace(self._suggestion(first), reason=reasons.gently(sign, mention, self._language))
        if count < _HEAVY_COUNT:
            return
        thread = self._thread()
        if thread is not None:
            yield thread
            return
        helps = HELPS[sign]
        rest = [
            one
            for one in self._candidates
            if (one.suits & GENTLE[sign] or (sign is Sign.CONFLICT and one.need is helps))
            and one.need is not first.need
            and one.role is not QuestionRole.CLOSER
        ]
        if rest:
            yield self._suggestion(
                max(rest, key=lambda one: (self._scale.of(one) + _HELPS * (one.need is helps), one.id))
            )

    def _chosen(self, count: int, thread: Suggestion | None) -> list[Candidate]:
        """The best set: an opener first, unless the thread is one, and then the strongest of other needs."""
        about_me = self._about_me()
        openers = self._best_of_needs(opening=True)
        others = self._best_of_needs(opening=False)
        if about_me is not None:
            openers.pop(about_me.need, None)
            others[about_me.need] = about_me
        if thread is not None:
            others.pop(thread.need, None)
        firsts: list[Candidate | None] = [None] if thread is not None or not openers else list(openers.values())
        return max((self._way(first, others, about_me, count) for first in firsts), key=lambda way: way[0])[1]

    def _way(
        self, first: Candidate | None, others: dict[NeedKind, Candidate], about_me: Candidate | None, count: int
    ) -> tuple[float, list[Candidate]]:
        """What a set is worth that begins with `first`; a question about the manager that is due comes last."""
        head = [first] if first is not None and count > 0 else []
        needs = {one.need for one in head}
        last = [about_me] if about_me is not None and len(head) < count else []
        needs |= {one.need for one in last}
        ranked = sorted(
            (one for need, one in others.items() if need not in needs), key=lambda one: (-self._scale.of(one), one.id)
        )
        middle = sorted(ranked[: count - len(head) - len(last)], key=lambda one: one.role is QuestionRole.CLOSER)
        worth = sum(self._scale.of(one, opening=True) for one in head) + sum(self._scale.of(one) for one in middle)
        return worth, [*head, *middle, *last]

    def _best_of_needs(self, *, opening: bool) -> dict[NeedKind, Candidate]:
        best: dict[NeedKind, tuple[float, Candidate]] = {}
        for one in self._candidates:
            if opening and one.role is not QuestionRole.OPENER:
                continue
            worth = self._scale.of(one, opening=opening)
            if one.need not in best or (worth, one.id) > (best[one.need][0], best[one.need][1].id):
                best[one.need] = (worth, one)
        return {need: one for need, (_, one) in best.items()}

    def _thread(self) -> Suggestion | None:
        known = self._known
        prepared = any(one.question_id == THREAD and one.ago == 0 for one in known.asked)
        if prepared or THREAD in self._skip | known.dismissed | known.hidden:
            return None
        thread = pick_thread(
            self._now.last,
            known.teammate.language,
            self._today,
            heavy=self._now.heavy,
            asked=[one.text for one in known.asked],
        )
        if thread is None:
            return None
        reason = reasons.mentioned(thread.mention, self._language, self._today)
        return Suggestion(THREAD, thread.text, NeedKind.LIFE_OUTSIDE_WORK, QuestionRole.OPENER, 1, reason)

    def _about_me_is_due(self) -> bool:
        """Once a quarter, and not among the first talks."""
        known = self._known
        prepared = any(is_about_me(one.question_id or "") for one in known.asked if one.ago == 0)
        if prepared or known.held < _ABOUT_ME_TALKS:
            return False
        last = self._last_about_me()
        return last is None or self._today - last >= timedelta(weeks=_ABOUT_ME_WEEKS)

    def _about_me(self) -> Candidate | None:
        fitting = [one for one in self._candidates if is_about_me(one.id)]
        return max(fitting, key=lambda one: (self._scale.of(one), one.id), default=None)

    def _last_about_me(self) -> date | None:
        days = [one.last for key, one in self._known.before.items() if is_about_me(key) and one.last is not None]
        return max(days, default=None)

    def _suggestion(self, one: Candidate, *, opening: bool = False) -> Suggestion:
        if is_about_me(one.id):
            reason = reasons.about_me(self._last_about_me(), self._language, self._today)
        else:
            reason = self._scale.reason(one, opening=opening)
        return Suggestion(one.id, one.text, one.need, one.role, one.depth, reason)


def _plainness(one: Candidate) -> tuple[int, int]:
    """How many heavy times it suits, and how short it is."""
    return len(one.suits & frozenset().union(*GENTLE.values())), -len(one.text)
