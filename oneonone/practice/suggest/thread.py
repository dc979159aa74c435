"""One small personal thread picked up from the last notes: 'How was the wedding?'"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date
from functools import cache

from oneonone.model.kinds import Language
from oneonone.model.words import Phrase
from oneonone.practice.suggest.excerpt import excerpt
from oneonone.practice.suggest.patterns import Match, Table, Token, any_of, as_set, plain, tokens
from oneonone.practice.suggest.signs import Sign
from oneonone.practice.suggest.stakes import Mention, Noted
from oneonone.practice.suggest.things import PEOPLE, THINGS, TRIP, Thing, ThingKind
from oneonone.practice.suggest.when import Tense, tense

_WAS = Phrase("How was {thing}?", "Hoe was {thing}?")
_WERE = Phrase("How were {thing}?", "Hoe waren {thing}?")
_LOOKS_FORWARD = Phrase(
    "What are you looking forward to most about {thing}?", "Waar heb je het meeste zin in bij {thing}?"
)
_LOOKS_AHEAD = Phrase("How do you feel about {thing}?", "Hoe leef je toe naar {thing}?")
_TELL = Phrase(
    "You mentioned {thing}. What would you like to tell about it?",
    "Je had het over {thing}. Wat wil je erover vertellen?",
)
_GETTING_ON = Phrase("How are you getting on with {thing}?", "Hoe gaat het met {thing}?")
_PERSON = Phrase("How are things with {thing}?", "Hoe is het met {thing}?")
_LOOKED_FORWARD = Phrase("You were looking forward to {thing}. How was it?", "Je keek uit naar {thing}. Hoe was het?")

_OFF = any_of(
    r"""
    cancel\w*, called off, postponed, fell through, falls through, not going, did not go, didn't go,
    forgot\w*, third party, business trip, holiday planning, holiday roster, holiday schedule, holiday cover,
    holiday rota, holiday request, holiday list, on the way, expecting, due in, pregnan\w*, afgezegd,
    afzeg\w*, afgelast, afgeblazen, uitgesteld, geannuleerd, annuleer\w*, gaat niet door, ging niet door, niet
    doorgegaan, vergat, vergeten, zakenreis, dienstreis, vakantieplanning, vakantierooster, vakantieaanvra\w+,
    zwanger\w*, in verwachting, op komst
    """
)
#: A move that nobody asks after as an event.
_SAD_MOVE = any_of("care home, nursing home, hospice, moved out, verpleeghuis, verzorgingshuis, uit huis")
#: 'three weeks in Portugal', 'to Norway for a week', 'twee weken Zweden'.
_FAR = re.compile(
    r"\b(?:weeks?|fortnight|month) (?:in|to) [A-Z]\w+"
    r"|\bto [A-Z]\w+ for (?:a|one|two|three|four|\d) (?:weeks?|month)"
    r"|\b(?:week|weken|maand) (?:(?:in|naar|op) )?[A-Z]\w+"
    r"|\bnaar [A-Z]\w+ voor (?:een|twee|drie|vier|\d) (?:weken|maand)"
)
#: 'a patient's wife', 'the daughter of a resident': someone else's family.
_OTHERS = as_set(
    """
    baas bewoner bewoners boss buurman buurvrouw child client client clienten clients colleague collega customer
    customers directeur director family gast gasten guest guests klant klanten leerling leerlingen member
    neighbour patient patientes patients pupil pupils resident residents student students user van
    """
)
_FORWARD = {
    Language.EN: re.compile(r"\blook(?:s|ed|ing)? forward to (?P<what>[^.,;:!?()\n]+)", re.IGNORECASE),
    Language.NL: re.compile(
        r"\b(?:kijkt|keek|kijk)(?: \w+){0,3}? uit naar (?P<what>[^.,;:!?()\n]+)"
        r"|\bverheugt zich op (?P<that>[^.,;:!?()\n]+)",
        re.IGNORECASE,
    ),
}
_YOURS = {
    Language.EN: (re.compile(r"\b(?:her|his|their)\b", re.IGNORECASE), "your"),
    Language.NL: (re.compile(r"\b(?:haar|zijn|hun)\b", re.IGNORECASE), "je"),
}
_NOT_A_THING = any_of(
    r"""
    he, she, they, we, i, me, us, him, them, it, this, that, which, who, when, if, how, \w+ing, and, but, on, at, in,
    next, for, hij, ze, zij, wij, ik, mij, ons, hen, te, dat, die, dit, wat, wie, als, om, er, is, was, en, maar, op,
    over, volgende, komende
    """
)
_STARTS = {
    Language.EN: re.compile(r"(?:the|a|an|her|his|their)\s", re.IGNORECASE),
    Language.NL: re.compile(r"(?:de|het|een|haar|zijn|hun)\s", re.IGNORECASE),
}


@dataclass(frozen=True, slots=True)
class Thread:
    """A question about something personal, and where it was mentioned."""

    text: str
    mention: Mention


@dataclass(frozen=True, slots=True)
class _Found:
    rank: int
    place: int
    thread: Thread


def pick_thread(
    last: Iterable[Noted],
    language: Language,
    today: date,
    *,
    heavy: Collection[Sign] = (),
    asked: Collection[str] = (),
) -> Thread | None:
    """The best thread in the last notes (oldest first), in the words of `language`; None without one.

    In a heavy time only someone near who is ill is asked after, and after a loss nothing is. `asked` are the texts of
    questions that were asked lately.
    """
    if heavy and set(heavy) != {Sign.NEAR_ILL}:
        return None
    known = {plain(text) for text in asked}
    found: list[_Found] = []
    for noted in last:
        for one in _in_note(noted, language, today, people_only=bool(heavy)):
            if plain(one.thread.text) not in known:
                found.append(_Found(one.rank, len(found), one.thread))
    best = max(found, key=lambda one: (one.rank, one.place), default=None)
    return best.thread if best is not None else None


def _in_note(noted: Noted, language: Language, today: date, *, people_only: bool) -> Iterable[_Found]:
    text = noted.text
    words = tokens(text)
    table = _people() if people_only else _things()
    for match in table.find(words):
        sentence = _sentence(text, words, match)
        person = match.tag.kind is ThingKind.PERSON
        if _OFF.search(plain(sentence)) or (not _near(words, match) if person else _SAD_MOVE.search(plain(sentence))):
            continue
        question, rank = _question(match.tag, tense(sentence, noted.day, today), language)
        thread = _thread(question, noted, words[match.first].start, words[match.last].end)
        yield _Found(rank + (match.last - match.first), match.first, thread)
    if not people_only:
        yield from _far_away(noted, language, today)
        yield from _looked_forward_to(noted, language, today)


def _far_away(noted: Noted, language: Language, today: date) -> Iterable[_Found]:
    for match in _FAR.finditer(noted.text):
        around = noted.text[max(0, match.start() - 40) : match.end() + 20]
        if not _OFF.search(plain(around)):
            question, rank = _question(TRIP, tense(around, noted.day, today), language)
            yield _Found(rank - 1, match.start(), _thread(question, noted, *match.span()))


def _thread(question: str, noted: Noted, start: int, end: int) -> Thread:
    return Thread(question, Mention(excerpt(noted.text, start, end), noted.ago, noted.day))


def _question(thing: Thing, when: Tense, language: Language) -> tuple[str, int]:
    """The question, and how good a thread it makes."""
    name = thing.nl if language is Language.NL else thing.en
    if thing.kind is ThingKind.PERSON:
        return _PERSON(language, thing=name), 10
    if thing.kind is ThingKind.HOUSEHOLD:
        return _PERSON(language, thing=name), 20
    if thing.kind is ThingKind.ONGOING:
        return _GETTING_ON(language, thing=name), 20
    if when is Tense.BEHIND:
        return (_WERE if thing.plural else _WAS)(language, thing=name), 50
    if when is Tense.AHEAD:
        phrase = _LOOKS_AHEAD if thing.kind is ThingKind.TEST else _LOOKS_FORWARD
        return phrase(language, thing=name), 40
    return _TELL(language, thing=name), 30


def _looked_forward_to(noted: Noted, language: Language, today: date) -> Iterable[_Found]:
    """Whatever someone clearly looks forward to, when its words can be taken over as they are."""
    for match in _FORWARD[language].finditer(noted.text):
        what = next(group for group in match.groups() if group).strip()
        if not _STARTS[language].match(what) or len(what.split()) > 5 or _NOT_A_THING.search(what):
            continue
        owner, yours = _YOURS[language]
        thing = owner.sub(yours, what[0].lower() + what[1:])
        behind = tense(match.group(), noted.day, today) is Tense.BEHIND or (today - noted.day).days >= 7
        phrase = _LOOKED_FORWARD if behind else _LOOKS_FORWARD
        yield _Found(35, match.start(), _thread(phrase(language, thing=thing), noted, *match.span()))


def _near(words: list[Token], match: Match[Thing]) -> bool:
    """Whether it is the teammate's own family: 'his mother', or the sentence begins with it."""
    sentence = words[match.first].sentence
    before = [token.word for token in words[max(0, match.first - 3) : match.first] if token.sentence == sentence]
    if not before:
        return True
    return before[-1] in ("her", "his", "their", "haar", "zijn", "hun") and not _OTHERS & set(before)


def _sentence(text: str, words: list[Token], match: Match[Thing]) -> str:
    number = words[match.first].sentence
    inside = [token for token in words if token.sentence == number]
    return text[inside[0].start : inside[-1].end]


@cache
def _things() -> Table[Thing]:
    return Table((thing, f"1: {thing.words}") for thing in (*THINGS, TRIP, *PEOPLE))


@cache
def _people() -> Table[Thing]:
    return Table((thing, f"1: {thing.words}") for thing in PEOPLE)
