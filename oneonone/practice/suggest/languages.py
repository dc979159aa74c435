"""In which language each sentence of a note is, and whether a word means in it what was looked for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from oneonone.model.kinds import Language
from oneonone.practice.suggest.patterns import Match, Token, as_set

#: By the number of the sentence; None where the words do not tell.
Languages = Mapping[int, Language | None]

#: Words that mean something else in the other language, or nothing at all; they count only in their own.
_ONLY_ENGLISH = as_set(
    """
    arm at band been boot brief card dare data dear die dies door even ex fair focus gift had hard home hoop i
    in is kind last lead let list low man me mist of over own pet rest rise room row slim slow son sport spot
    stage sterk temp trip want was
    """
)
_ONLY_DUTCH = as_set(
    """
    arm band best boot die dom down ex file gang hart hond in is kind last lat leert les lol ma mag man me mist
    moe net of op over pa pas pop reis rot ruimte stil stuk tia tip tips vast vlak want was weg wil zin
    """
)
#: Small words that tell the language.
_ENGLISH_GLUE = as_set(
    """
    a about after an and as at be been but by could for from had has have he her his is it no not of on said
    says she that the their they this to very wants was what when who with would
    """
)
_DUTCH_GLUE = as_set(
    """
    aan al als bij dan dat de deze die dit door een en er geen haar had hebben heeft het hij hun in is kan maar
    meer met moet na naar niet nog om ook op over te van voor was wat weer wel wie wil ze zegt zei zich zij zijn
    """
)


def meant(words: list[Token], match: Match[Any], languages: Languages) -> bool:
    """Whether the words mean this in the language of their sentence."""
    language = languages.get(words[match.first].sentence)
    if language is None:
        return True
    foreign = _ONLY_ENGLISH if language is Language.NL else _ONLY_DUTCH
    own = _ONLY_DUTCH if language is Language.NL else _ONLY_ENGLISH
    found = {words[place].word for place in range(match.first, match.last + 1)}
    return not found <= (foreign - own)


def languages_of(words: list[Token]) -> Languages:
    """The language of each sentence as its small words tell; None when they do not."""
    english: dict[int, int] = {}
    dutch: dict[int, int] = {}
    for token in words:
        if token.word in _ENGLISH_GLUE:
            english[token.sentence] = english.get(token.sentence, 0) + 1
        if token.word in _DUTCH_GLUE:
            dutch[token.sentence] = dutch.get(token.sentence, 0) + 1
    overall = _louder(sum(english.values()), sum(dutch.values()))
    return {
        sentence: _louder(english.get(sentence, 0), dutch.get(sentence, 0)) or overall
        for sentence in {token.sentence for token in words}
    }


def _louder(english: int, dutch: int) -> Language | None:
    if english > dutch:
        return Language.EN
    return Language.NL if dutch > english else None
