"""What one note tells: the needs at stake, the situation, whether it is heavy. In English, Dutch or both at once."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cache, lru_cache
from typing import Any

from oneonone.model.kinds import NeedKind, Situation
from oneonone.practice.suggest import signs_en, signs_nl, words_en, words_nl
from oneonone.practice.suggest.idioms import IDIOMS
from oneonone.practice.suggest.languages import Languages, languages_of, meant
from oneonone.practice.suggest.patterns import Match, Table, Token, of_tables, tokens
from oneonone.practice.suggest.signs import SITUATIONS, TAKES_BACK, Sign

#: A sign of at least this weight changes the tone; a lighter one only keeps out what would hurt.
HEAVY_WEIGHT = 3.0
HEAVY = frozenset({Sign.LOSS, Sign.ILL, Sign.BURNOUT, Sign.NEAR_ILL, Sign.HOME, Sign.CONFLICT})
#: Lighter signs count from this weight.
_ENOUGH = 2.0
_QUOTED = re.compile(r"(?<!\w)['‘\"“„](?=\S).{2,}?['’\"”](?!\w)", re.DOTALL)
#: 'I am fine, he said.'
_SPOKEN = re.compile(
    r"[^.!?\n]+,\s(?:(?:she|he|they)\s(?:said|says|sighed|added)|(?:said|says)\s(?:she|he)"
    r"|(?:zei|zegt|vertelde|zuchtte)\s(?:ze|zij|hij|die))\b"
)
_TURNED = {
    "i": "they", "my": "their", "ik": "hij", "mijn": "zijn", "mij": "hen", "you": "i", "your": "my", "je": "ik",
    "jij": "ik", "jouw": "mijn", "jou": "mij",
}  # fmt: skip
_ENDS = (Sign.SETTLED, Sign.RECOVERED)
#: What a situation says about needs, beside the words themselves.
_IMPLIED: dict[Sign, dict[NeedKind, float]] = {
    Sign.TIRED: {NeedKind.WELLBEING: 2},
    Sign.UNDER_PRESSURE: {NeedKind.WELLBEING: 1.5, NeedKind.SUPPORT_OBSTACLES: 1.5, NeedKind.CLARITY: 0.5},
    Sign.AFTER_LEAVE: {NeedKind.WELLBEING: 2},
    Sign.NEW_IN_ROLE: {NeedKind.CLARITY: 0.5, NeedKind.RELATEDNESS_TRUST: 1, NeedKind.SUPPORT_OBSTACLES: 1},
    Sign.NEW_TOGETHER: {NeedKind.RELATEDNESS_TRUST: 1},
    Sign.CONFLICT: {NeedKind.RELATEDNESS_TRUST: 4},
    Sign.WIN: {NeedKind.RECOGNITION: 2, NeedKind.COMPETENCE_GROWTH: 1},
    Sign.RESTLESS: {NeedKind.MEANING_PURPOSE: 1, NeedKind.COMPETENCE_GROWTH: 1},
    Sign.QUIET: {NeedKind.RELATEDNESS_TRUST: 2, NeedKind.FEEDBACK_TO_MANAGER: 1},
    Sign.STUCK: {NeedKind.SUPPORT_OBSTACLES: 2},
    Sign.CHANGE: {NeedKind.CLARITY: 2, NeedKind.AUTONOMY: 0.5},
    Sign.LOSS: {NeedKind.WELLBEING: 4, NeedKind.SUPPORT_OBSTACLES: 3, NeedKind.LIFE_OUTSIDE_WORK: 2},
    Sign.ILL: {NeedKind.WELLBEING: 4, NeedKind.SUPPORT_OBSTACLES: 3},
    Sign.BURNOUT: {NeedKind.WELLBEING: 5, NeedKind.SUPPORT_OBSTACLES: 3},
    Sign.NEAR_ILL: {NeedKind.LIFE_OUTSIDE_WORK: 3, NeedKind.WELLBEING: 2, NeedKind.SUPPORT_OBSTACLES: 2},
    Sign.HOME: {NeedKind.LIFE_OUTSIDE_WORK: 3, NeedKind.WELLBEING: 2, NeedKind.SUPPORT_OBSTACLES: 1},
}
#: Who does not know what is expected is helped by support; who has much on outside work, by rest: so much of it counts.
_LEADS_TO: dict[NeedKind, tuple[NeedKind, float]] = {
    NeedKind.CLARITY: (NeedKind.SUPPORT_OBSTACLES, 0.3),
    NeedKind.LIFE_OUTSIDE_WORK: (NeedKind.WELLBEING, 0.3),
}
_NEGATIONS = frozenset({"not", "no", "never", "without", "isnt", "niet", "geen", "nooit", "zonder", "less", "minder"})
#: 'They no longer greet each other': here 'no longer' is the sign.
_SAID_WITH_NOT = frozenset({Sign.CONFLICT, Sign.LOSS, Sign.HOME})
_NO_LONGER = (("no", "longer"), ("not", "anymore"), ("any", "more"), ("niet", "meer"), ("no", "more"))


@dataclass(frozen=True, slots=True)
class Heard:
    """How much was heard of something, and in which part of the text (characters, end excluded)."""

    weight: float
    start: int
    end: int
    #: The weight of the strongest single find.
    strongest: float


@dataclass(frozen=True, slots=True)
class Said:
    """What a text tells. `heavy` are the signs that change the tone of a conversation."""

    needs: Mapping[NeedKind, Heard] = field(default_factory=dict)
    signs: Mapping[Sign, Heard] = field(default_factory=dict)
    #: Signs that this text takes back, also where an earlier note told of them.
    over: frozenset[Sign] = frozenset()

    @property
    def heavy(self) -> frozenset[Sign]:
        return frozenset(sign for sign, heard in self.signs.items() if sign in HEAVY and heard.weight >= HEAVY_WEIGHT)

    @property
    def situations(self) -> frozenset[Situation]:
        found: set[Situation] = set()
        for sign in self.signs:
            found |= SITUATIONS.get(sign, frozenset())
        return frozenset(found)


@lru_cache(maxsize=1024)
def read(text: str, quote: bool = False) -> Said:
    """What `text` tells; never raises. `quote` says that all of it is in the teammate's own words."""
    words = _as_told_by_the_manager(text, tokens(text), quote)
    if not words:
        return Said()
    languages = languages_of(words)
    idle = _idle(words)
    found_signs, over = _signs(words, languages, idle)
    found_needs = _needs(words, languages, idle)
    for sign, heard in found_signs.items():
        for need, weight in _IMPLIED.get(sign, {}).items():
            known = found_needs.get(need)
            if known is None:
                found_needs[need] = Heard(weight, heard.start, heard.end, weight)
            else:
                found_needs[need] = Heard(known.weight + weight, known.start, known.end, known.strongest)
    for need, (helped, part) in _LEADS_TO.items():
        source, known = found_needs.get(need), found_needs.get(helped)
        if source is not None:
            weight = source.weight * part
            found_needs[helped] = (
                Heard(weight, source.start, source.end, 0.0)
                if known is None
                else Heard(known.weight + weight, known.start, known.end, known.strongest)
            )
    return Said(found_needs, found_signs, over)


def _as_told_by_the_manager(text: str, words: list[Token], quote: bool) -> list[Token]:
    """In a teammate's own words 'I' is not the manager, and 'you' is."""
    if quote:
        return [_turned(token) for token in words]
    spans = [match.span() for match in _QUOTED.finditer(text)]
    spans += [match.span() for match in _SPOKEN.finditer(text)]
    if not spans:
        return words
    return [_turned(token) if any(a <= token.start < b for a, b in spans) else token for token in words]


def _turned(token: Token) -> Token:
    word = _TURNED.get(token.word)
    return token if word is None else replace(token, word=word)


def _needs(words: list[Token], languages: Languages, idle: frozenset[int]) -> dict[NeedKind, Heard]:
    by_need: dict[NeedKind, list[Match[NeedKind]]] = {}
    for match in _need_table().find(words):
        if meant(words, match, languages) and not idle.issuperset(range(match.first, match.last + 1)):
            by_need.setdefault(match.tag, []).append(match)
    return {need: heard for need, matches in by_need.items() if (heard := _heard(words, matches)) is not None}


def _idle(words: list[Token]) -> frozenset[int]:
    """The places of words that are part of a mere turn of phrase."""
    return frozenset(place for match in _idiom_table().find(words) for place in range(match.first, match.last + 1))


def _signs(words: list[Token], languages: Languages, idle: frozenset[int]) -> tuple[dict[Sign, Heard], frozenset[Sign]]:
    by_sign: dict[Sign, list[Match[Sign]]] = {}
    for match in _sign_table().find(words):
        if idle.issuperset(range(match.first, match.last + 1)) or not meant(words, match, languages):
            continue
        if not _denied(words, match):
            by_sign.setdefault(match.tag, []).append(match)
    over: set[Sign] = set()
    for sign, taken in TAKES_BACK.items():
        if sign in by_sign and sign in _ENDS:
            over |= taken
        for back in by_sign.pop(sign, ()):
            for other in taken & by_sign.keys():
                by_sign[other] = [one for one in by_sign[other] if not _takes_back(words, sign, back, one)]
    for back in by_sign.get(Sign.NEAR_ILL, ()):  # then it is not the teammate who is ill
        by_sign[Sign.ILL] = [
            one for one in by_sign.get(Sign.ILL, []) if words[one.first].sentence != words[back.first].sentence
        ]
    heard = {sign: _heard(words, matches) for sign, matches in by_sign.items()}
    kept = {sign: one for sign, one in heard.items() if one is not None and one.weight >= _ENOUGH}
    return kept, frozenset(over - kept.keys())


def _takes_back(words: list[Token], sign: Sign, back: Match[Sign], other: Match[Sign]) -> bool:
    """Within a sentence; what is settled or healed also takes back what was told before it."""
    here, there = words[back.first].sentence, words[other.first].sentence
    return here == there or (sign in _ENDS and there < here)


def _heard(words: list[Token], matches: list[Match[Any]]) -> Heard | None:
    """Adds up what was found, each word once and later finds for less, and keeps the place of the strongest."""
    taken: set[int] = set()
    total = 0.0
    strongest: Match[Any] | None = None
    for match in sorted(matches, key=lambda one: (-one.weight, one.first - one.last, one.first)):
        span = set(range(match.first, match.last + 1))
        if span & taken:
            continue
        taken |= span
        total += match.weight if strongest is None else match.weight / 2
        strongest = strongest or match
    if strongest is None:
        return None
    return Heard(total, words[strongest.first].start, words[strongest.last].end, strongest.weight)


def _denied(words: list[Token], match: Match[Sign]) -> bool:
    """'not tired', 'no quarrel', 'niet ziek meer': the opposite is said."""
    sentence = words[match.first].sentence
    before = [token.word for token in words[max(0, match.first - 2) : match.first] if token.sentence == sentence]
    if _NEGATIONS & set(before) and not (before[-1:] and before[-1] in ("only", "alleen")):
        return True
    if match.tag in _SAID_WITH_NOT:
        return False
    after = [token.word for token in words[match.last + 1 : match.last + 4] if token.sentence == sentence]
    return any(pair == tuple(after[place : place + 2]) for pair in _NO_LONGER for place in range(len(after) - 1))


@cache
def _need_table() -> Table[NeedKind]:
    return of_tables(words_en.NEEDS, words_nl.NEEDS)


@cache
def _sign_table() -> Table[Sign]:
    return of_tables(signs_en.SIGNS, signs_nl.SIGNS)


@cache
def _idiom_table() -> Table[None]:
    return Table([(None, IDIOMS)])
