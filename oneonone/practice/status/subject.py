"""The thing a status check is about, as words that can be taken over into another question.

Only what can be taken over cleanly: with its article, without dates and states, short. Otherwise there is no subject,
and the alternatives do without.
"""

from __future__ import annotations

import re
from typing import Final

from oneonone.model.kinds import Language
from oneonone.practice.status.clause import Clause
from oneonone.practice.status.gender import article
from oneonone.practice.status.lexicon import Lexicon, word_set
from oneonone.practice.status.noun_phrase import KEPT, NounPhrase, noun_phrases

_LONGEST_WORDS: Final = 6
_LONGEST_CHARACTERS: Final = 48
_INDEFINITE: Final = word_set("a an een")
_PLURAL_VERBS: Final = word_set("are have were do zijn hebben worden liggen staan")
_YEAR: Final = re.compile(r"(?:19|20)\d\d")
#: How Dutch surnames like to end.
_SURNAME: Final = re.compile(r"(?:en|er|ma|stra|a)$")
#: How common nouns end: a capital at the front of a note is then no name.
_COMMON: Final = re.compile(
    r"[A-Z][a-zéë]+(?:tion|sion|ment|ing|ance|ence|or|er|ory|age|al|ics|ware|room|house|day|list|work|book|store|ship|ity|cy|"
    r"ry|ol|eers|ers|ors|ings|ions|ents|atie|heid|lijst|huis|plan|werk|stuk|dag|boek|ie|se|el|en|aat|aal|we|te|ke|ure|ijk|ig)"
)


def subject(clause: Clause, topic: Clause | None) -> str | None:
    """What `clause` asks about, or what was named just before it ('The annual accounts: are they in?')."""
    for source, whole in ((clause, False), (topic, True)):
        if source is None:
            continue
        for phrase in noun_phrases(source, whole):
            name = _name(phrase, source, plural=not _PLURAL_VERBS.isdisjoint(clause.words[:2]))
            if name:
                return name
    return None


def _name(phrase: NounPhrase, clause: Clause, *, plural: bool) -> str | None:
    """The phrase with its article, in the case it has within a sentence; None where it would not read well."""
    language = clause.grammar.language
    words = list(phrase.raw)
    if _YEAR.fullmatch(words[-1]) and len(words) > 1:
        words.pop()
    determiner = phrase.determiner
    if determiner in _INDEFINITE:
        return None
    named = words[-1].isdigit() or (words[0].endswith("'s") and words[0][0].isupper())
    if named and determiner not in KEPT[language]:
        determiner = ""
    elif determiner not in KEPT[language]:
        words[0] = _uncapitalised(words[0], clause.grammar.lexicon)
        if phrase.headed and language is Language.NL:
            words = _headed(words)
        determiner = article(tuple(word.lower() for word in words), language, plural) or ""
        if not determiner:
            return None
        if language is Language.NL and len(words) == 1 and words[0][1:].islower() and not _SURNAME.search(words[0]):
            words[0] = words[0].lower()
    name = " ".join((determiner, *words)).strip()
    return name if len(words) < _LONGEST_WORDS and len(name) <= _LONGEST_CHARACTERS else None


def _headed(words: list[str]) -> list[str]:
    """A Dutch note often begins with its head: 'vergunning tent' is about the permit for the tent."""
    if len(words) < 2 or "van" in words:
        return words
    return words[:1] if article((words[0].lower(),), Language.NL, plural=False) else words


def _uncapitalised(word: str, lexicon: Lexicon) -> str:
    """A word that began a note, as it is written within a sentence; a name keeps its capital."""
    if not word[:1].isupper() or word[1:] != word[1:].lower():
        return word
    common = _COMMON.fullmatch(word) is not None or len(word) == 1 or bool(lexicon.of(word.lower()))
    return word.lower() if common else word
