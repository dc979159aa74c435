"""The noun phrases of a clause: where they begin, where they end, and which of them name a thing at all."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from oneonone.model.kinds import Language
from oneonone.practice.status.clause import Clause, possessive
from oneonone.practice.status.gender import article
from oneonone.practice.status.lexicon import Mark, word_set

_PLAIN: Final = re.compile(r"[^\W_]+(?:[-'.&][^\W_]+)*'?")

KEPT: Final[dict[Language, frozenset[str]]] = {
    Language.EN: word_set("the our your my this that these those"),
    Language.NL: word_set("de het onze ons jouw je uw mijn deze die dit dat jullie"),
}
#: Openings of a noun phrase that cannot be kept; an article or nothing takes their place.
_DROPPED: Final[dict[Language, frozenset[str]]] = {
    Language.EN: word_set("all any some every each both a an his her its their more most"),
    Language.NL: word_set("alle elke ieder elk een beide hun haar zijn al"),
}
#: Prepositions that may stay inside: 'the roof of block C', 'het dak van de school'.
_WITHIN: Final = {Language.EN: frozenset({"of"}), Language.NL: frozenset({"van"})}
_ENDS: Final = (
    Mark.BE, Mark.HAVE, Mark.DID, Mark.MODAL, Mark.YET, Mark.DATE, Mark.YOU, Mark.ME, Mark.WE, Mark.JOIN, Mark.MOVING,
    Mark.WHEN, Mark.HOW, Mark.WHAT, Mark.WHERE, Mark.WHO, Mark.WHETHER, Mark.HABIT, Mark.FIRST, Mark.LINK, Mark.OTHERS,
)  # fmt: skip
#: What describes the state of a thing and is left out of its name: the *signed* contract, the *outstanding* invoices.
_STATES: Final = (Mark.STATE, Mark.LATE, Mark.DONE_IDIOM, Mark.LATE_IDIOM)
#: Nouns that are about a thing and are not the thing: the status of the lease is about the lease.
_ABOUT: Final = (Mark.STATUS_NOUN, Mark.DATE, Mark.PEOPLE, Mark.PRIVATE)
_ABOUT_WORDS: Final = word_set(
    """
    schedule schedules latest status state progress update news date deadline number numbers amount percentage
    point stage phase step
    steps outcome blocker blockers obstacle obstacles result results answer reply response word chance way thing things
    bit time moment score rest total half whole end figures figure hold-up holdup delay delays reason turn list lot
    kind sort idea rundown go day days week weeks hour hours part place damage one ones question other others risk
    issue answer sense picture guess yes no trend turnout board probability likelihood odds chances
    stand zaken voortgang nieuws datum aantal percentage punt fase stap stappen uitkomst resultaat resultaten antwoord
    reactie bericht kans manier ding dingen beetje tijd moment rest totaal helft geheel einde eind cijfers cijfer
    vertraging reden lijst soort idee dag dagen week weken uur uren deel delen plaats vraag anderen risico trend
    opkomst beeld laatste eerste bureau bord weg boel gang hoogte deur lucht planning orde koers schema rails werk
    """
)
#: What only says which one, or who sits where; alone they name no thing.
_ABOUT_WORDS_OF_ORDER: Final = word_set(
    """
    first second third last next final eerste tweede derde laatste volgende customs legal security quality finance
    procurement hr
    """
)
#: Dutch parts of a split verb that follow the noun phrase: 'loopt de oostvleugel *achter*'.
_SPLIT: Final = word_set("achter aan af bezig door in mee na om op open over terug toe uit vast voor weg")
_POINTS_BACK: Final = re.compile(r"(?:daar|hier|er)(?:mee|van|op|aan|in|uit|voor|over|bij|na|door|toe|tegen|om)")
_TIMES: Final = re.compile(r".*(?:datum|date|deadline|termijn|tijd|tijden|times?)")
#: 'Anything *that* keeps us': after a noun these begin a clause and do not point at a thing.
_POINTING: Final = word_set("that die dat")
_BEFORE_POINTING: Final = (Mark.LINK, Mark.BE, Mark.HAVE, Mark.DID, Mark.MODAL, Mark.FIRST, Mark.FILLER, Mark.DOING)


@dataclass(frozen=True, slots=True)
class NounPhrase:
    """The words of a noun phrase after its determiner; `headed` where it was a note and not part of a sentence."""

    words: tuple[str, ...]
    raw: tuple[str, ...]
    determiner: str
    headed: bool = False


def noun_phrases(clause: Clause, whole: bool) -> Iterator[NounPhrase]:
    """The things `clause` names: those with an article first, then what else may be the name of a thing.

    `whole` takes the clause for a topic, of which any noun may be the name.
    """
    language = clause.grammar.language
    bare: list[NounPhrase] = []
    counted = _counted(clause)
    if counted is not None:
        yield counted
    index = 0
    while index < len(clause.words):
        if clause.at(index, Mark.STATUS_NOUN) and not clause.at(index, Mark.TASK):
            index += 1
            continue
        determiner, start = _determiner(clause, index)
        end = _end(clause, start)
        phrase = _phrase(clause, start, end, determiner, whole or not clause.finite) if end > start else None
        if phrase is not None and determiner in KEPT[language]:
            if not _swallows_verb(clause, index, end):
                yield phrase
        elif phrase is not None and (determiner or whole or _named(clause, start, end)):
            bare.append(phrase)
        index = max(end, index + 1)
    yield from bare


def _counted(clause: Clause) -> NounPhrase | None:
    """What 'how many' counts: 'How many *pallets* are there'."""
    if clause.opener is not Mark.HOW_MANY:
        return None
    start = clause.opener_end
    end = _end(clause, start)
    if end - start > 1 and end < len(clause.words) and clause.at(end, Mark.OTHERS, Mark.YOU, Mark.WE):
        end -= 1
    if end == start or not clause.words[end - 1].endswith(("s", "en")):
        return None
    return _phrase(clause, start, end, "the" if clause.grammar.language is Language.EN else "de", headed=False)


def _determiner(clause: Clause, index: int) -> tuple[str, int]:
    """The article or possessive at `index`, and where the noun phrase goes on."""
    language = clause.grammar.language
    word = clause.words[index]
    if word in _DROPPED[language] and index + 1 < len(clause.words):
        following = clause.words[index + 1]
        return (following, index + 2) if following in KEPT[language] else (word, index + 1)
    if word in ("je", "jullie") and not possessive(clause, index):
        return "", index
    if word in _POINTING and index > 0 and not clause.at(index - 1, *_BEFORE_POINTING):
        return "", index
    return (word, index + 1) if word in KEPT[language] else ("", index)


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
        if word in KEPT[language] | _DROPPED[language] or index in clause.fillers or clause.at(index, *_ENDS):
            break
        if not _PLAIN.fullmatch(clause.raw[index]) or _POINTS_BACK.fullmatch(word):
            break
        if index > start and _goes_on_otherwise(clause, start, index):
            break
        index += 1
    return index


def _goes_on_otherwise(clause: Clause, start: int, index: int) -> bool:
    if clause.at(index, Mark.STATUS_NOUN) and not clause.at(index, Mark.TASK):
        return True
    return _acts(clause, index) and not _only_adjectives(clause, start, index)


def _acts(clause: Clause, index: int) -> bool:
    """Whether the word is the verb or the state that follows the noun phrase."""
    if clause.at(index, Mark.TASK, Mark.METRIC):
        return False
    if clause.grammar.is_participle(clause.words[index]) or clause.starting(index, Mark.STATE_AT_END, *_STATES):
        return True
    if not clause.starting(index, Mark.FINISH, Mark.DOING, Mark.REACHING, Mark.LIGHT, Mark.EXPERIENCE):
        return False
    helped = clause.auxiliary is not None and clause.at(clause.auxiliary, Mark.DID, Mark.MODAL)
    return helped or clause.wrapped or clause.grammar.verb_last or clause.words[index].endswith(("ed", "ing"))


def _only_adjectives(clause: Clause, start: int, end: int) -> bool:
    """Whether the Dutch words so far only describe what is still to come: 'het nieuwe (belscript)'."""
    return clause.grammar.language is Language.NL and all(
        clause.words[index].endswith("e")
        and not clause.at(index, Mark.TASK, Mark.METRIC)
        and article((clause.words[index],), Language.NL, plural=False) is None
        for index in range(start, end)
    )


def _swallows_verb(clause: Clause, start: int, end: int) -> bool:
    """'Did *the board decide* on pay': after 'did' a verb that no table knows would be taken for the noun."""
    if start != clause.subject_at or clause.auxiliary is None or not clause.at(clause.auxiliary, Mark.DID):
        return False
    return end >= len(clause.words) or clause.at(end, Mark.LINK) or not _acts(clause, end)


def _is_about(clause: Clause, index: int) -> bool:
    word = clause.words[index]
    return (
        word in _ABOUT_WORDS
        or word in _ABOUT_WORDS_OF_ORDER
        or clause.at(index, *_ABOUT)
        or _TIMES.fullmatch(word) is not None
    )


def _named(clause: Clause, start: int, end: int) -> bool:
    """Whether the words without an article hold something that boards and reports know by name."""
    return any(clause.at(index, Mark.TASK) and not clause.at(index, Mark.STATUS_NOUN) for index in range(start, end))


def _says_state(clause: Clause, index: int) -> bool:
    """'The *signed* lease', 'het *getekende* contract': what was done to the thing, before its name."""
    word = clause.words[index]
    participle = clause.grammar.is_participle(word[:-1] if clause.grammar.verb_last and word.endswith("e") else word)
    return clause.at(index, *_STATES) or (participle and not clause.at(index, Mark.TASK))


def _dangles(clause: Clause, kept: list[int], headed: bool) -> bool:
    """Whether what is left is no name: 'van de brandweer', 'the numbers add (up)', 'aantal handtekeningen'."""
    first, head = kept[0], kept[-1]
    if clause.words[first] in _WITHIN[clause.grammar.language]:
        return True
    if clause.grammar.verb_last:
        return headed and _is_about(clause, first)
    unhelped = clause.auxiliary is None and clause.opener in (Mark.HOW_LONG, Mark.WHEN)
    third = clause.words[head].endswith("s") and (unhelped or clause.at(head, Mark.FINISH))
    verb = third or clause.at(head, Mark.LIGHT)
    return len(kept) > 1 and verb and not clause.at(head, Mark.TASK, Mark.METRIC)


def _phrase(clause: Clause, start: int, end: int, determiner: str, headed: bool) -> NounPhrase | None:
    """The words from `start` to `end` without what says their state; None where no thing is left."""
    kept = [index for index in range(start, end) if index == end - 1 or not _says_state(clause, index)]
    if len(kept) > 1 and clause.words[kept[0]] in KEPT[clause.grammar.language]:
        determiner = clause.words[kept.pop(0)]
    if clause.grammar.verb_last and len(kept) > 1 and clause.words[kept[-1]] in _SPLIT:
        kept.pop()
    head = kept[-1]
    points_back = determiner in _POINTING and clause.grammar.is_participle(clause.words[head])
    if points_back or _dangles(clause, kept, headed):
        return None
    if _is_about(clause, head) or clause.at(head, *_STATES) or all(clause.words[index].isdigit() for index in kept):
        return None
    unclean = (Mark.DATE, Mark.STATUS_NOUN, Mark.OPINION, Mark.KNOWING)
    if any(clause.at(index, *unclean) and not clause.at(index, Mark.TASK) for index in kept):
        return None
    first = kept[0]
    verb_first = clause.at(first, Mark.FINISH, Mark.DOING, Mark.REACHING, Mark.LIGHT) and not clause.at(
        first, Mark.TASK
    )
    if not determiner and (verb_first or clause.at(first, Mark.STATUS_NOUN)):
        return None
    return NounPhrase(tuple(clause.words[i] for i in kept), tuple(clause.raw[i] for i in kept), determiner, headed)
