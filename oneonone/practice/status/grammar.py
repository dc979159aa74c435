"""What the analysis needs to know of a language: its tables, its short forms and what a participle looks like."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Final

from oneonone.model.kinds import Language
from oneonone.practice.status import dutch, dutch_person, english, english_person
from oneonone.practice.status.lexicon import Lexicon, entries
from oneonone.practice.status.verbs import irregular_participles

_EN_PARTICIPLE: Final = re.compile(r"[a-z-]{2,}ed")
_EN_IRREGULAR: Final = irregular_participles()
_NL_PARTICIPLE: Final = re.compile(
    r"(?:(?:aan|achter|af|bij|binnen|bijeen|dicht|door|in|klaar|langs|los|mee|na|neer|om|op|over|rond|samen|schoon|stil|terug|"
    r"toe|uit|vast|voor|vol|voort|vooruit|weg|goed|dood|vrij)?ge[a-zë-]{2,}(?:[dt]|en)"
    r"|(?:aan|af|op|uit|toe|voor)?(?:be|ver|ont|her|er)[a-z]{2,}(?:[dt]|en)|(?!.*ment$)[a-z]{2,}ge[a-z]{3,}(?:[dt]|en)|ge\S+'?[dt]|ge(?:daan|zien|gaan|staan)"
    r"|[a-z]{2,}ge(?:daan|zien|gaan|staan)|[a-z]+eerd|over[a-z]{3,}[dt])"
)


@dataclass(frozen=True, slots=True)
class Grammar:
    language: Language
    lexicon: Lexicon
    shorthand: Mapping[str, str]
    contractions: Mapping[str, str]
    participle: re.Pattern[str]
    irregular: frozenset[str]
    no_participles: frozenset[str]
    no_state: frozenset[str]
    #: Nouns of feeling and learning that may only describe another noun ('the energy audit').
    describing: frozenset[str]
    #: Whether a verb that goes with 'have' or 'will' comes at the end.
    verb_last: bool

    def is_participle(self, word: str) -> bool:
        if word in self.no_participles:
            return False
        return word in self.irregular or self.participle.fullmatch(word) is not None


def mistypings(words: str) -> dict[str, str]:
    """How the words of a table are often mistyped: a letter left out, doubled, or swapped with its neighbour."""
    typed: dict[str, str] = {}
    for word in entries(words):
        for at in range(1, len(word)):
            typed.setdefault(word[:at] + word[at + 1 :], word)
            typed.setdefault(word[:at] + word[at] + word[at:], word)
            typed.setdefault(word[: at - 1] + word[at] + word[at - 1] + word[at + 1 :], word)
    return typed


def _short_forms(lexicon: Lexicon, shorthand: Mapping[str, str], often: str) -> dict[str, str]:
    """Short forms and mistypings that are no words themselves."""
    mistyped = {
        typed: word for typed, word in mistypings(often).items() if not any(True for _mark in lexicon.of(typed))
    }
    return mistyped | dict(shorthand)


@cache
def grammar(language: Language) -> Grammar:
    """The grammar of `language`; its tables are read once, at the first line in that language."""
    if language is Language.NL:
        lexicon = Lexicon(
            dutch.GRAMMAR | dutch.POLITENESS | dutch.STATUS | dutch_person.PERSON | dutch_person.ARRANGEMENTS
        )
        return Grammar(
            language,
            lexicon,
            _short_forms(lexicon, dutch.SHORTHAND, dutch.OFTEN_TYPED),
            dutch.CONTRACTIONS,
            _NL_PARTICIPLE,
            frozenset(),
            dutch.NO_PARTICIPLES,
            dutch.NO_STATE,
            frozenset(),
            verb_last=True,
        )
    lexicon = Lexicon(
        english.GRAMMAR | english.POLITENESS | english.STATUS | english_person.PERSON | english_person.ARRANGEMENTS
    )
    return Grammar(
        language,
        lexicon,
        _short_forms(lexicon, english.SHORTHAND, english.OFTEN_TYPED),
        english.CONTRACTIONS,
        _EN_PARTICIPLE,
        _EN_IRREGULAR,
        english.NO_PARTICIPLES,
        english.NO_STATE,
        english_person.DESCRIBING,
        verb_last=False,
    )
