"""The thing a status check is about, as words that can be taken over into another question.

Only what can be taken over cleanly: with its article, without dates and states, short. Otherwise there is no subject,
and the alternatives do without.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from oneonone.model.kinds import Language
from oneonone.practice.status.clause import Clause, possessive
from oneonone.practice.status.gender import article
from oneonone.practice.status.lexicon import Mark, word_set

_LONGEST_WORDS: Final = 6
_LONGEST_CHARACTERS: Final = 48
_PLAIN: Final = re.compile(r"[^\W_]+(?:[-'.&][^\W_]+)*'?")

_KEPT: Final[dict[Language, frozenset[str]]] = {
    Language.EN: word_set("the our your my this that these those"),
    Language.NL: word_set("de het onze ons jouw je uw mijn deze die dit dat jullie"),
}
#: Openings of a noun phrase that cannot be kept; 'the' or nothing takes their place.
_DROPPED: Final[dict[Language, frozenset[str]]] = {
    Language.EN: word_set("all any some every each both a an his her its their more most"),
    Language.NL: word_set("alle elke ieder elk een beide hun haar zijn al"),
}
#: Prepositions that may stay inside: 'the roof of block C', 'het dak van de school'.
_WITHIN: Final = {Language.EN: frozenset({"of"}), Language.NL: frozenset({"van"})}
_ENDS: Final = (
    Mark.BE, Mark.HAVE, Mark.DID, Mark.MODAL, Mark.YET, Mark.DATE, Mark.YOU, Mark.ME, Mark.WE, Mark.JOIN, Mark.MOVING,
    Mark.WHEN, Mark.HOW, Mark.WHETHER, Mark.HABIT, Mark.FIRST,
)  # fmt: skip
#: What describes the state of a thing and is left out of its name: the *signed* contract, the *outstanding* invoices.
_STATES: Final = (Mark.STATE, Mark.LATE, Mark.DONE_IDIOM, Mark.LATE_IDIOM)
#: Nouns that are about a thing and are not the thing: the status of the lease is about the lease.
_ABOUT: Final = (Mark.STATUS_NOUN, Mark.DATE, Mark.PEOPLE, Mark.PRIVATE)
_ABOUT_WORDS: Final = word_set(
    """
    latest status state progress update news date deadline number numbers amount percentage point stage phase step
    steps outcome blocker blockers obstacle obstacles result results answer reply response word chance way thing
    things bit time moment score rest total half whole end figures figure hold-up holdup delay delays reason turn list
    lot kind sort idea rundown go day days week weeks hour hours part place damage one ones question other others risk
    issue sense picture guess yes no stand zaken voortgang nieuws datum aantal punt fase stap stappen uitkomst
    resultaat resultaten antwoord reactie bericht kans manier ding dingen beetje tijd totaal helft geheel einde eind
    cijfers cijfer vertraging reden lijst soort idee dag dagen weken uur uren deel delen plaats vraag anderen risico
    beeld laatste eerste bureau bord weg boel gang hoogte deur lucht planning orde koers schema rails werk
    """
)


@dataclass(frozen=True, slots=True)
class Phrase:
    """A noun phrase of the line, from its article on."""

    words: tuple[str, ...]
    raw: tuple[str, ...]
    determiner: str


def subject(clause: Clause, topic: Clause | None) -> str | None:
    """What `clause` asks about, or what was named just before it ('The annual accounts: are they in?')."""
    language = clause.grammar.language
    for source, whole in ((clause, False), (topic, True)):
        if source is None:
            continue
        for phrase in _phrases(source, whole):
            name = _name(phrase, language, _plural_verb(clause))
            if name:
                return name
    return None


def _phrases(clause: Clause, whole: bool) -> Iterator[Phrase]:
    """The noun phrases of `clause`: those with an article first, then what else may be the name of a thing."""
    language = clause.grammar.language
    bare: list[Phrase] = []
    counted = _counted(clause)
    if counted is not None:
        yield counted
    index = 0
    while index < len(clause.words):
        determiner, start = _determiner(clause, index)
        end = _end(clause, start)
        if end > start:
            phrase = _phrase(clause, start, end, determiner)
            if phrase is not None and determiner in _KEPT[language]:
                yield phrase
            elif phrase is not None and (determiner or whole or _named(clause, start, end)):
                bare.append(phrase)
        index = max(end, index + 1)
    yield from bare


def _counted(clause: Clause) -> Phrase | None:
    """What 'how many' counts: 'How many *pallets* are there'."""
    if clause.opener is not Mark.HOW_MANY:
        return None
    start = clause.opener_end
    end = _end(clause, start)
    if end == start or not clause.words[end - 1].endswith(("s", "en")):
        return None
    return _phrase(clause, start, end, "the" if clause.grammar.language is Language.EN else "de")


def _determiner(clause: Clause, index: int) -> tuple[str, int]:
    """The article or possessive at `index`, and where the noun phrase goes on."""
    language = clause.grammar.language
    word = clause.words[index]
    if word in _DROPPED[language] and index + 1 < len(clause.words):
        following = clause.words[index + 1]
        if following in _KEPT[language]:
            return following, index + 2
        return word, index + 1
    if word in ("je", "jullie") and not possessive(clause, index):
        return "", index
    if word in _POINTING and index > 0 and not clause.at(index - 1, *_BEFORE_POINTING):
        return "", index
    return (word, index + 1) if word in _KEPT[language] else ("", index)


#: 'Anything *that* keeps us': after a noun these begin a clause and do not point at a thing.
_POINTING: Final = word_set("that die dat")
_BEFORE_POINTING: Final = (Mark.LINK, Mark.BE, Mark.HAVE, Mark.DID, Mark.MODAL, Mark.FIRST, Mark.FILLER, Mark.DOING)


def _end(clause: Clause, start: int) -> int:
    """Where the noun phrase that begins at `start` ends."""
    language = clause.grammar.language
    index = start
    while index < len(clause.words):
        word = clause.words[index]
        if word in _WITHIN[language] and index > start and index + 1 < len(clause.words):
            _article, after = _determiner(clause, index + 1)
            inner = _end(clause, after)
            return inner if inner > after and not _is_about(clause, index - 1) else index
        if index > start and clause.at(index, Mark.STATUS_NOUN) and not clause.at(index, Mark.TASK):
            break
        if clause.at(index, Mark.LINK, Mark.OTHERS) or word in _KEPT[language] | _DROPPED[language]:
            break
        if index in clause.fillers or clause.at(index, *_ENDS) or not _PLAIN.fullmatch(clause.raw[index]):
            break
        if index > start and _acts(clause, index) and not _only_adjectives(clause, start, index):
            break
        index += 1
    return index


def _acts(clause: Clause, index: int) -> bool:
    """Whether the word is the verb or the state that follows the noun phrase."""
    if clause.at(index, Mark.TASK, Mark.METRIC):
        return False
    if clause.grammar.is_participle(clause.words[index]) or clause.starting(index, Mark.STATE_AT_END, *_STATES):
        return True
    helped = clause.auxiliary is None or clause.at(clause.auxiliary, Mark.DID, Mark.MODAL) or clause.grammar.verb_last
    inflected = clause.words[index].endswith(("ed", "ing"))
    verb = clause.starting(index, Mark.FINISH, Mark.DOING, Mark.REACHING, Mark.LIGHT, Mark.EXPERIENCE)
    return verb > 0 and (helped or inflected)


def _only_adjectives(clause: Clause, start: int, end: int) -> bool:
    """Whether the Dutch words so far only describe what is still to come: 'het nieuwe (belscript)'."""
    return clause.grammar.language is Language.NL and all(
        clause.words[index].endswith("e") and not clause.at(index, Mark.TASK, Mark.METRIC)
        for index in range(start, end)
    )


def _is_about(clause: Clause, index: int) -> bool:
    return clause.words[index] in _ABOUT_WORDS or clause.at(index, *_ABOUT)


def _named(clause: Clause, start: int, end: int) -> bool:
    """Whether the words without an article hold something that boards and reports know by name."""
    return any(clause.at(index, Mark.TASK) and not clause.at(index, Mark.STATUS_NOUN) for index in range(start, end))


def _phrase(clause: Clause, start: int, end: int, determiner: str) -> Phrase | None:
    """The words from `start` to `end` without what says their state; None where no thing is left."""
    kept = [index for index in range(start, end) if not (clause.at(index, *_STATES) and index < end - 1)]
    if not kept or _is_about(clause, kept[-1]) or clause.at(kept[-1], *_STATES):
        return None
    if any(clause.at(index, Mark.DATE, Mark.STATUS_NOUN, Mark.OPINION, Mark.KNOWING) and not clause.at(index, Mark.TASK)
           for index in kept):  # fmt: skip
        return None
    verb_first = clause.at(kept[0], Mark.FINISH, Mark.DOING, Mark.REACHING, Mark.LIGHT) and not clause.at(
        kept[0], Mark.TASK
    )
    if not determiner and (verb_first or clause.at(kept[0], Mark.STATUS_NOUN)):
        return None
    return Phrase(tuple(clause.words[i] for i in kept), tuple(clause.raw[i] for i in kept), determiner)


def _name(phrase: Phrase, language: Language, plural: bool) -> str | None:
    """The phrase with its article, in the case it has within a sentence; None where it would not read well."""
    words = list(phrase.raw)
    if _YEAR.fullmatch(words[-1]) and len(words) > 1:
        words.pop()
    determiner = phrase.determiner
    if determiner in ("a", "an", "een"):
        return None
    if words[-1].isdigit() and determiner not in _KEPT[language]:
        determiner = ""
    elif determiner not in _KEPT[language]:
        words[0] = _uncapitalised(words[0])
        determiner = article(tuple(word.lower() for word in words), language, plural) or ""
        if not determiner:
            return None
    name = " ".join((determiner, *words)).strip()
    return name if len(words) < _LONGEST_WORDS and len(name) <= _LONGEST_CHARACTERS else None


def _plural_verb(clause: Clause) -> bool:
    return any(
        word in ("are", "have", "were", "do", "zijn", "hebben", "worden", "liggen", "staan")
        for word in clause.words[:2]
    )


_YEAR: Final = re.compile(r"(?:19|20)\d\d")
_COMMON: Final = re.compile(
    r"[A-Z][a-zé]+(?:tion|sion|ment|ing|ance|ence|or|er|ory|age|al|ics|ware|room|house|day|list|work|book|store|ship|ity|"
    r"atie|heid|lijst|huis|plan|werk|stuk|dag|boek|ie|se|el|en|aat|aal)"
)


def _uncapitalised(word: str) -> str:
    """A word that began a note, as it is written within a sentence; a name keeps its capital."""
    if not word[:1].isupper() or word[1:] != word[1:].lower():
        return word
    return word.lower() if _COMMON.fullmatch(word) or len(word) == 1 else word
