"""In which language a line is written, guessed from its small words and, without any, from how its words look."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from oneonone.model.kinds import Language
from oneonone.practice.status.lexicon import Lexicon, word_set

_EN_ONLY: Final = word_set(
    """
    the a an of are were be been do does did have has had will would can could should may when where who why how which
    whether if you your yours i he she it my our their this that these those and but or for from with about to on at
    by not yet already still any anything there please just so let us me tell give as than much many far long all
    what's who's it's i'd i'm let's you're don't didn't haven't hasn't u ur wheres hows whats finished ready done left
    new next week month last some up out into get got going need feel make think hi hello thanks good morning
    state play vendor supplier overview latest
    """
)
_NL_ONLY: Final = word_set(
    """
    de het een zijn ben bent waren wordt worden werd heb hebt heeft hebben had hadden zal zullen zou zouden kan kun
    kunt kunnen mag moet moeten wanneer waar wie waarom hoe welke welk of als je jij jouw jullie u uw ik hij zij ze
    wij mijn onze ons hun dit dat deze die en maar voor van met over naar op aan bij niet al nog iets er even dus laat
    mij geef dan veel ver lang alle hoeveel hoever wat staat gaat loopt komt ligt ge gij ist 't 'n 'k zijt hebde klaar
    af gereed tegen uit wil wilt graag weet vertel nieuwe volgende vorige week stand zaken planning om te door goed
    hoi dag bedankt welkom tot fijn geen ook ff wnr mn zn eens zit lukt krijg krijgt zie voortgang stavaza vandaag
    morgen gisteren jou jezelf zich hoezo want toch wel
    """
)
_SHARED: Final = _EN_ONLY & _NL_ONLY
_NL_LOOK: Final = re.compile(
    r"ij|aa|oo[^kdrtmlpfns]|uu|ee[rn]\b|sch|[^aeiou]tie[sf]?\b|heid\b|oe[rgnk]|ui|eu[rk]|ingen\b|ering\b|huis|\w{4,}en\b|elijk"
    r"|afd|voor|gang\b|dienst|lijst|werk|sj|je\b|dracht|\bge\w+[dt]\b|cht"
)
_EN_LOOK: Final = re.compile(
    r"th|tion|sion|ship|wh|ly\b|ght|ness|ment\b|ck|ea[^u]|ou[nlrst]|ing\b|ity\b|ance|ence|ew\b|ow|sh|y\b|ies\b|ure\b|ed\b|'s\b"
)


def guess(words: list[str], lexicons: Mapping[Language, Lexicon]) -> Language:
    """The language of a line of lower-case words; English where nothing tells."""
    english = dutch = 0
    for word in words:
        if word in _SHARED:
            continue
        english += word in _EN_ONLY
        dutch += word in _NL_ONLY
    if english == dutch:
        line = " ".join(words)
        english += len(_EN_LOOK.findall(line)) + 2 * _known(words, lexicons[Language.EN])
        dutch += len(_NL_LOOK.findall(line)) + 2 * _known(words, lexicons[Language.NL])
    return Language.NL if dutch > english else Language.EN


def _known(words: list[str], lexicon: Lexicon) -> int:
    return sum(any(True for _mark in lexicon.of(word)) for word in words)
