"""What the analysis needs to know of a language: its tables, its short forms and what a participle looks like."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Final

from oneonone.model.kinds import Language
from oneonone.practice.status import dutch, dutch_person, english, english_person
from oneonone.practice.status.lexicon import Lexicon
from oneonone.practice.status.verbs import irregular_participles

_EN_PARTICIPLE: Final = re.compile(r"[a-z-]{2,}ed")
_EN_IRREGULAR: Final = irregular_participles()
_NL_PARTICIPLE: Final = re.compile(
    r"(?:(?:aan|achter|af|bij|binnen|bijeen|dicht|door|in|klaar|langs|los|mee|na|neer|om|op|over|rond|samen|schoon|stil|terug|"
    r"toe|uit|vast|voor|vol|voort|vooruit|weg|goed|dood|vrij)?ge[a-zë-]{2,}(?:[dt]|en)"
    r"|(?:aan|af|op|uit|toe|voor)?(?:be|ver|ont|her|er)[a-z]{2,}(?:[dt]|en)|ge\S+'?[dt]|ge(?:daan|zien|gaan|staan)"
    r"|(?:aan|af|na|op|over|uit|door|weg|klaar|mee)ge(?:daan|zien|gaan|staan)|ont[a-z]+|[a-z]+eerd|over[a-z]{3,}[dt])"
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
    #: Whether a verb that goes with 'have' or 'will' comes at the end.
    verb_last: bool

    def is_participle(self, word: str) -> bool:
        if word in self.no_participles:
            return False
        return word in self.irregular or self.participle.fullmatch(word) is not None


@cache
def grammar(language: Language) -> Grammar:
    """The grammar of `language`; its tables are read once, at the first line in that language."""
    if language is Language.NL:
        return Grammar(
            language,
            Lexicon(dutch.GRAMMAR | dutch.POLITENESS | dutch.STATUS | dutch_person.PERSON | dutch_person.ARRANGEMENTS),
            dutch.SHORTHAND,
            dutch.CONTRACTIONS,
            _NL_PARTICIPLE,
            frozenset(),
            dutch.NO_PARTICIPLES,
            dutch.NO_STATE,
            verb_last=True,
        )
    return Grammar(
        language,
        Lexicon(
            english.GRAMMAR | english.POLITENESS | english.STATUS | english_person.PERSON | english_person.ARRANGEMENTS
        ),
        english.SHORTHAND,
        english.CONTRACTIONS,
        _EN_PARTICIPLE,
        _EN_IRREGULAR,
        english.NO_PARTICIPLES,
        english.NO_STATE,
        verb_last=False,
    )
