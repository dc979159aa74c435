"""Which questions may come up at all for a teammate now: of the bank and of the manager's own."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from oneonone.journal.background import NOT_AGAIN, Asked, Background
from oneonone.journal.own_questions import OwnQuestionRecord
from oneonone.model.kinds import Language, NeedKind, QuestionRole, Situation
from oneonone.model.likeness import Likenesses
from oneonone.practice.bank import Bank, Question
from oneonone.practice.suggest.patterns import Table, as_set, of_tables, tokens
from oneonone.practice.suggest.said import read
from oneonone.practice.suggest.signs import Sign
from oneonone.practice.suggest.stakes import Stakes, openness
from oneonone.practice.suggest.themes import THEMES

_ABOUT_ME = "about-me"
_STEM = 5
_SHARED_WORD, _SHARED_THEME = 0.25, 0.4
_SHORT = 4
_COMMON = as_set(
    """
    about anything been being could deze doen does doet door erg from gaan gaat graag haar have hebt heeft heel
    here iets into jij jouw keer kun kunnen laatst last less like maar meer minder moet more most naar niet
    nodig nog omdat over should some something than that their them there they this toch voor vorige waar
    wanneer want week weer welke werd werk what when where which willen wilt with worden wordt work would your
    zijn zou
    """
)


@dataclass(frozen=True, slots=True)
class Candidate:
    id: str
    need: NeedKind
    role: QuestionRole
    depth: int
    #: In the teammate's language.
    text: str
    suits: frozenset[Situation]
    avoid: frozenset[Situation]
    own: bool


def is_about_me(question_id: str) -> bool:
    """Whether a question is about the manager; its answer belongs on the manager's own page."""
    return _ABOUT_ME in question_id


def depth_allowed(known: Background, now: Stakes) -> int:
    """Preferences in the first two talks, then experiences; values and doubts after five talks that were open.

    One less after a hard talk; never the deepest in a heavy time, which begins with a plain question anyway.
    """
    depth = 1 if known.held < 2 else 3 if known.held >= 5 and openness(known) > 0 else 2
    last = known.last
    if last is not None and last.hard:
        depth -= 1
    return max(1, min(depth, 2) if now.heavy else depth)


def candidates(known: Background, bank: Bank, now: Stakes, skip: Collection[str]) -> Iterator[Candidate]:
    """What is neither hidden, dismissed, skipped, asked lately, too deep, nor out of place now."""
    language = known.teammate.language
    depth = depth_allowed(known, now)
    lately = [one for one in known.asked if one.ago <= NOT_AGAIN]
    away = known.hidden | known.dismissed | frozenset(skip) | {one.question_id for one in lately if one.question_id}
    reworded = _reworded(lately, bank)
    for one in _all(known, bank, language, heavy=bool(now.heavy)):
        if one.id in away or one.depth > depth or one.avoid & now.tender:
            continue
        if reworded is None or reworded.find(one.text) is None:
            yield one


def _reworded(lately: Collection[Asked], bank: Bank) -> Likenesses[int] | None:
    """What was asked lately in words other than the bank's; a question that asks the same does not come up either."""
    texts = [one.text for one in lately if one.question_id is None or bank.get(one.question_id) is None]
    if not texts:
        return None
    found: Likenesses[int] = Likenesses()
    for place, text in enumerate(texts):
        found.add(place, text)
    return found


def _all(known: Background, bank: Bank, language: Language, *, heavy: bool) -> Iterator[Candidate]:
    for question in bank.questions:
        yield _of_bank(question, language)
    if heavy:  # nobody marked the manager's own questions as fit for such a time
        return
    for own in known.own:
        if own.language is language and bank.find_text(own.text) is None:
            need = own.need or _need_of(own)
            if need is not None:
                yield Candidate(own.id, need, own.role, own.depth, own.text, frozenset(), frozenset(), True)


@lru_cache(maxsize=2048)
def _of_bank(question: Question, language: Language) -> Candidate:
    return Candidate(
        question.id, question.need, question.role, question.depth, question.text(language), question.suits,
        question.avoid, False,
    )  # fmt: skip


def _need_of(own: OwnQuestionRecord) -> NeedKind | None:
    needs = read(own.text).needs
    return max(needs, key=lambda need: needs[need].weight) if needs else None


def stems(text: str) -> list[str]:
    """The beginnings of the words that carry meaning."""
    return [token.word[:_STEM] for token in tokens(text) if len(token.word) >= _SHORT and token.word not in _COMMON]


class Closeness:
    """How close a question is to the last notes: the same strands, the same words."""

    def __init__(self, bank: Bank, texts: Collection[str]) -> None:
        self._bank = bank
        self._words = frozenset(stem for text in texts for stem in stems(text))
        self._themes = frozenset(theme for text in texts for theme in _themes(text))

    def __call__(self, question_id: str) -> float:
        """Between 0 and 1."""
        question = self._bank.get(question_id)
        if question is None:
            return 0.0
        words, themes = _contents(question)
        return min(1.0, _SHARED_WORD * len(words & self._words) + _SHARED_THEME * len(themes & self._themes))


@lru_cache(maxsize=1024)
def _contents(question: Question) -> tuple[frozenset[str], frozenset[str]]:
    """The meaningful words and the strands of a question, with its ways to go deeper."""
    texts = (question.en, question.nl, *question.deeper_en, *question.deeper_nl)
    words = frozenset(stem for text in texts for stem in stems(text))
    themes = frozenset(theme for text in (question.en, question.nl) for theme in _themes(text))
    return words, themes


@lru_cache(maxsize=1024)
def _themes(text: str) -> frozenset[str]:
    return frozenset(match.tag for match in _theme_table().find(tokens(text)))


@cache
def _theme_table() -> Table[str]:
    return of_tables(THEMES)


#: Situations that heavy signs of their own kind suit; used to find a plain, soft opener.
GENTLE: dict[Sign, frozenset[Situation]] = {
    Sign.LOSS: frozenset({Situation.BEREAVEMENT}),
    Sign.ILL: frozenset({Situation.ILLNESS}),
    Sign.BURNOUT: frozenset({Situation.ILLNESS}),
    Sign.NEAR_ILL: frozenset({Situation.BEREAVEMENT, Situation.ILLNESS}),
    Sign.HOME: frozenset({Situation.BEREAVEMENT, Situation.ILLNESS}),
    Sign.CONFLICT: frozenset({Situation.AFTER_CONFLICT}),
}

#: The need to turn to after 'how are you now'.
HELPS: dict[Sign, NeedKind] = {
    Sign.LOSS: NeedKind.SUPPORT_OBSTACLES,
    Sign.ILL: NeedKind.SUPPORT_OBSTACLES,
    Sign.BURNOUT: NeedKind.SUPPORT_OBSTACLES,
    Sign.NEAR_ILL: NeedKind.SUPPORT_OBSTACLES,
    Sign.HOME: NeedKind.SUPPORT_OBSTACLES,
    Sign.CONFLICT: NeedKind.RELATEDNESS_TRUST,
}
