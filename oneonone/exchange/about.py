"""What is kept about you: everything on one teammate, told to that teammate in plain words.

For a request under article 15 of the GDPR: what is kept, why, how long, who gets to see it, and what can be asked. What
the program cannot know (who else was told) is left for the manager to fill in, and says so.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date

from oneonone.exchange import words
from oneonone.exchange.document import Block, Box, Heading, Item, Items, LeftOut, Page, PageKind, Paragraph, Table
from oneonone.exchange.pages import line_item
from oneonone.journal.gathering import FullLine, FullPoint, Gathered, Person
from oneonone.journal.records import MeetingRecord
from oneonone.model.kinds import CaptureKind, Language, MeetingState, Owner, PointKind, PointState, TalkedMost
from oneonone.model.words import MONTHS, Phrase

_TITLE = Phrase("What is kept about you", "Wat er over jou wordt bewaard")
_FOR = Phrase("For {name}, made on {day}", "Voor {name}, gemaakt op {day}")
_INTRO = Phrase(
    "I keep notes of our one-on-ones in a program called oneonone. This is everything in it that is about you. After "
    "each heading stands what that part is for.",
    "Van onze gesprekken bewaar ik notities in een programma dat oneonone heet. Hier staat alles wat daarin over jou "
    "gaat. Onder elk kopje staat waar dat deel voor is.",
)
_RIGHTS = Phrase("What you should know", "Wat je moet weten")
_FACTS: tuple[tuple[Phrase, Phrase], ...] = (
    (
        Phrase("Why it is kept", "Waarom het wordt bewaard"),
        Phrase(
            "To remember what we talked about, what you need, what we promised each other and what went well. It is "
            "not a score, and the program decides nothing about you.",
            "Om te onthouden waar we het over hadden, wat je nodig hebt, wat we elkaar beloofden en wat goed ging. Het "
            "is geen beoordeling, en het programma beslist niets over je.",
        ),
    ),
    (
        Phrase("Where it comes from", "Waar het vandaan komt"),
        Phrase(
            "From our conversations, from what you told me, and from what I noticed myself.",
            "Uit onze gesprekken, uit wat je me vertelde en uit wat ik zelf opmerkte.",
        ),
    ),
    (
        Phrase("Where it is", "Waar het staat"),
        Phrase(
            "On my own computer. The program sends nothing to anyone. With whom I shared parts of it myself, it does "
            "not know: I will tell you that.",
            "Op mijn eigen computer. Het programma stuurt niets naar anderen. Met wie ik er zelf delen van heb gedeeld "
            "weet het programma niet: dat vertel ik je.",
        ),
    ),
    (
        Phrase("What you can ask", "Wat je kunt vragen"),
        Phrase(
            "To correct what is wrong, to add your side of it, to remove it or to keep it aside for a while, and to "
            "stop keeping notes about you. If we do not agree, you can take it to the privacy officer at work or to "
            "the data protection authority.",
            "Om te verbeteren wat niet klopt, er jouw kant bij te zetten, het te verwijderen of een tijd apart te "
            "houden, en om geen notities meer over je bij te houden. Worden we het niet eens, dan kun je terecht bij "
            "de privacyfunctionaris op het werk of bij de Autoriteit Persoonsgegevens.",
        ),
    ),
    (
        Phrase("Other people", "Andere mensen"),
        Phrase(
            "Names of others on the team are replaced by their initials, because what is about them is theirs.",
            "Namen van anderen uit het team zijn vervangen door initialen, want wat over hen gaat is van hen.",
        ),
    ),
)
_HOW_LONG = Phrase("How long it is kept", "Hoelang het wordt bewaard")
_MONTHS = Phrase("What is older than {count} months is removed.", "Wat ouder is dan {count} maanden wordt verwijderd.")
_AGREED = Phrase(
    "What is older than {count} months is removed, except for what we agreed.",
    "Wat ouder is dan {count} maanden wordt verwijderd, behalve wat we hebben afgesproken.",
)
_NO_END = Phrase(
    "No period has been set: it stays until I remove it.",
    "Er is geen termijn ingesteld: het blijft staan tot ik het verwijder.",
)
_PRIVATE_STAY = Phrase(
    "Not in here: {count} private line(s) of mine. They are working notes for my own use; ask me about them.",
    "Staat hier niet in: {count} privéregel(s) van mij. Dat zijn werknotities voor mijzelf; vraag me er gerust naar.",
)
_YOU = Phrase("About you", "Over jou")
_YOU_WHY = Phrase(
    "What I need to plan our conversations, and what you told me about yourself.",
    "Wat ik nodig heb om onze gesprekken te plannen, en wat je over jezelf vertelde.",
)
_NAME = Phrase("Name", "Naam")
_ROLE = Phrase("Role", "Rol")
_LANGUAGE = Phrase("Language", "Taal")
_LANGUAGES = {Language.EN: Phrase("English", "Engels"), Language.NL: Phrase("Dutch", "Nederlands")}
_SINCE = Phrase("On the team since", "In het team sinds")
_RHYTHM = Phrase("Our rhythm", "Ons ritme")
_MATTERS = Phrase("What matters to you", "Wat belangrijk is voor je")
_CELEBRATE = Phrase("How you like to be celebrated", "Hoe je graag gevierd wordt")
_TALKS = Phrase("Our conversations", "Onze gesprekken")
_TALKS_WHY = Phrase(
    "When we spoke, and what I wrote about the conversation as a whole.",
    "Wanneer we elkaar spraken, en wat ik over het gesprek als geheel heb opgeschreven.",
)
_HEAD = (
    Phrase("Day", "Dag"),
    Phrase("What", "Wat"),
    Phrase("Minutes", "Minuten"),
    Phrase("Your word", "Jouw woord"),
    Phrase("My word", "Mijn woord"),
    Phrase("Talked most", "Meest aan het woord"),
)
_HARD = Phrase("a hard one", "een lastig gesprek")
_TALKED = {
    TalkedMost.ME: Phrase("I did", "ik"),
    TalkedMost.THEM: Phrase("you did", "jij"),
    TalkedMost.EVEN: Phrase("both", "allebei"),
}
_POINTS = Phrase("What I wanted to raise with you", "Wat ik met je wilde bespreken")
_POINTS_WHY = Phrase(
    "Questions and topics that I prepared. A tick says that we talked about it.",
    "Vragen en onderwerpen die ik voorbereidde. Een vinkje betekent dat we het erover hadden.",
)
_SECTIONS: tuple[tuple[Phrase, Phrase, Callable[[FullLine], bool]], ...] = (
    (
        Phrase("Notes", "Notities"),
        Phrase("What I noted to remember.", "Wat ik noteerde om het te onthouden."),
        lambda one: one.kind is CaptureKind.NOTE and not one.quote,
    ),
    (
        Phrase("Your own words", "Jouw eigen woorden"),
        Phrase("What you said, as I wrote it down.", "Wat je zei, zoals ik het opschreef."),
        lambda one: one.quote,
    ),
    (
        Phrase("What you need", "Wat je nodig hebt"),
        Phrase(
            "What you told me you need, what was tried, and what came of it.",
            "Wat je vertelde dat je nodig hebt, wat er is geprobeerd en wat eruit kwam.",
        ),
        lambda one: one.kind is CaptureKind.NEED,
    ),
    (
        Phrase("What I promised you", "Wat ik je beloofde"),
        Phrase("A tick says that I kept it.", "Een vinkje betekent dat ik het ben nagekomen."),
        lambda one: one.kind is CaptureKind.FOLLOW_UP and one.owner is Owner.ME,
    ),
    (
        Phrase("What you promised me", "Wat jij me beloofde"),
        Phrase("A tick says that it is done.", "Een vinkje betekent dat het klaar is."),
        lambda one: one.kind is CaptureKind.FOLLOW_UP and one.owner is Owner.THEM,
    ),
    (
        Phrase("What went well", "Wat goed ging"),
        Phrase(
            "Small things that I wanted to notice, and whether I told you.",
            "Kleine dingen die ik wilde opmerken, en of ik het je heb verteld.",
        ),
        lambda one: one.kind is CaptureKind.WIN,
    ),
)
_SENT = Phrase("Summaries", "Samenvattingen")
_SENT_WHY = Phrase("What I wrote to send you after a conversation.", "Wat ik schreef om je na een gesprek te sturen.")
_PRIVATE = Phrase("Private notes of mine", "Privénotities van mij")
_PRIVATE_WHY = Phrase(
    "Lines that I marked as private: thoughts for my own use, that may be unfinished or wrong. I share them with you "
    "by choice.",
    "Regels die ik als privé heb gemarkeerd: gedachten voor mijzelf, die onaf of onjuist kunnen zijn. Ik deel ze "
    "bewust met je.",
)
_DOUBTS = Phrase("Doubts of my own", "Twijfels van mijzelf")
_DOUBTS_WHY = Phrase(
    "What I was unsure about. They are about me more than about you.",
    "Waar ik onzeker over was. Ze gaan meer over mij dan over jou.",
)
_NOTHING = Phrase("Nothing is kept here.", "Hier staat niets.")


def about_page(rows: Gathered, left_out: LeftOut, today: date, language: Language) -> Page:
    """`rows` is what may be shown of one teammate."""
    person = rows.people[0]
    open_lines = [one for one in rows.lines if not one.private]
    blocks = [
        Paragraph(_INTRO(language)),
        *_rights(person, left_out, language),
        *_section(_YOU, _YOU_WHY, (*_details(person, language),), language),
        *_section(_TALKS, _TALKS_WHY, _talks(rows.meetings, language), language),
        *_section(_POINTS, _POINTS_WHY, _points(rows.points, language, private=False), language),
    ]
    for heading, why, fits in _SECTIONS:
        items = tuple(line_item(one, language, dated=True) for one in open_lines if fits(one))
        blocks += _section(heading, why, (Items(items),) if items else (), language)
    summaries = tuple(
        Item(one.summary, words.full_date(one.day, language)) for one in rows.meetings if one.summary.strip()
    )
    if summaries:
        blocks += _section(_SENT, _SENT_WHY, (Items(summaries),), language)
    blocks += _private(rows, language)
    title = _TITLE(language)
    name = person.record.name
    subtitle = _FOR(language, name=name, day=words.full_date(today, language))
    return Page(person.record.id, PageKind.REPORT, title, subtitle, tuple(blocks), f"{title} {name} {today}")


def _rights(person: Person, left_out: LeftOut, language: Language) -> Iterator[Block]:
    yield Heading(_RIGHTS(language))
    for heading, said in _FACTS:
        yield Heading(heading(language), 3)
        yield Paragraph(said(language))
    yield Heading(_HOW_LONG(language), 3)
    if person.keep_months is None:
        yield Paragraph(_NO_END(language))
    else:
        yield Paragraph((_AGREED if person.keep_agreed_only else _MONTHS)(language, count=person.keep_months))
    if left_out.count:
        yield Paragraph(_PRIVATE_STAY(language, count=left_out.count), soft=True)


def _section(heading: Phrase, why: Phrase, blocks: Iterable[Block], language: Language) -> Iterator[Block]:
    yield Heading(heading(language))
    yield Paragraph(why(language), soft=True)
    told = tuple(blocks)
    yield from told or (Paragraph(_NOTHING(language)),)


def _details(person: Person, language: Language) -> Iterator[Block]:
    one = person.record
    rows = [
        (_NAME(language), one.name),
        (_ROLE(language), one.role),
        (_LANGUAGE(language), _LANGUAGES[one.language](language)),
        (_SINCE(language), words.full_date(one.since, language) if one.since else ""),
        (_RHYTHM(language), words.rhythm(one.rhythm, one.minutes, language) if one.rhythm else ""),
    ]
    for day in person.dates:
        kind = words.DATE_KINDS[day.kind](language)
        said = f"{day.day} {MONTHS[language][day.month - 1]}" + (f" {day.year}" if day.year else "")
        rows.append((kind[:1].upper() + kind[1:], f"{said} {day.label}".strip()))
    yield Table((), tuple(row for row in rows if row[1]))
    for heading, text in ((_MATTERS, one.matters), (_CELEBRATE, one.celebrate)):
        if text:
            yield Heading(heading(language), 3)
            yield Items((Item(text),))


def _talks(meetings: Iterable[MeetingRecord], language: Language) -> Iterator[Block]:
    rows = []
    for one in meetings:
        what = [words.MEETING_KINDS[one.kind](language)]
        if one.state is not MeetingState.HELD:
            what.append(words.MEETING_STATES[one.state](language))
        if one.hard:
            what.append(_HARD(language))
        talked = _TALKED[one.talked_most](language) if one.talked_most else ""
        rows.append(
            (
                words.short_date(one.day, language), ", ".join(what), str(one.minutes), one.word_theirs, one.word_mine,
                talked,
            )
        )  # fmt: skip
    if rows:
        yield Table(tuple(head(language) for head in _HEAD), tuple(rows))


def _points(points: Iterable[FullPoint], language: Language, *, private: bool) -> tuple[Block, ...]:
    items = tuple(
        Item(one.text, box=_box(one))
        for one in points
        if one.private is private and one.kind is not PointKind.OWN and one.state is not PointState.LATER
    )
    return (Items(items),) if items else ()


def _box(point: FullPoint) -> Box:
    return Box.DONE if point.state is PointState.TALKED_ABOUT else Box.OPEN


def _private(rows: Gathered, language: Language) -> Iterator[Block]:
    private = [one for one in rows.lines if one.private and one.kind is not CaptureKind.DOUBT]
    points = _points(rows.points, language, private=True)
    if private or points:
        items = tuple(line_item(one, language, dated=True) for one in private)
        yield from _section(_PRIVATE, _PRIVATE_WHY, (*((Items(items),) if items else ()), *points), language)
    doubts = [one for one in rows.lines if one.kind is CaptureKind.DOUBT]
    own = [one for one in rows.points if one.kind is PointKind.OWN]
    if doubts or own:
        items = (
            *(line_item(one, language, dated=True) for one in doubts),
            *(Item(one.text) for one in own),
        )
        yield from _section(_DOUBTS, _DOUBTS_WHY, (Items(items),), language)
