"""The notes as they were kept: a page a teammate, a page a meeting, and what belongs to nobody.

Every kept thing becomes an item whose `data` holds all that its words do not say, so that a machine can read it back.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date, datetime
from enum import Enum
from functools import partial

from oneonone.exchange import words
from oneonone.exchange.document import Block, Box, Data, FrontValue, Heading, Item, Items, Links, Page, PageKind, moment
from oneonone.journal.gathering import FullLine, FullPoint, Gathered, Looking, Person
from oneonone.journal.own_questions import OwnQuestionRecord
from oneonone.journal.records import DateRecord, MeetingRecord, local_day
from oneonone.model.kinds import (
    CaptureKind,
    FollowUpState,
    Language,
    MeetingKind,
    MeetingState,
    Owner,
    PointState,
)
from oneonone.model.words import MONTHS, WEEKDAYS, Phrase, weekday

_MATTERS = Phrase("What matters to {name}", "Wat belangrijk is voor {name}")
_CELEBRATE = Phrase("How {name} likes to be celebrated", "Hoe {name} graag gevierd wordt")
_DATES = Phrase("Dates to remember", "Data om te onthouden")
_NEXT = Phrase("For the next conversation", "Voor het volgende gesprek")
_CONVERSATIONS = Phrase("Conversations", "Gesprekken")
_BETWEEN = Phrase("Noted between conversations", "Tussen gesprekken door genoteerd")
_WITH = Phrase("with {name}", "met {name}")
_TALKED = Phrase("Talking points", "Gesprekspunten")
_NOTED = Phrase("Noted", "Genoteerd")
_QUOTES = Phrase("In their own words", "In eigen woorden")
_NEEDS = Phrase("Needs", "Behoeften")
_I_WILL = Phrase("I will", "Ik ga")
_THEY_WILL = Phrase("{name} will", "{name} gaat")
_WINS = Phrase("Small wins", "Kleine successen")
_DOUBTS = Phrase("Doubts of mine", "Twijfels van mij")
_SUMMARY = Phrase("Sent, or to send", "Verstuurd, of te versturen")
_THEIR_WORD = Phrase("{name}’s word: {word}", "Een woord van {name}: {word}")
_MY_WORD = Phrase("my word: {word}", "een woord van mij: {word}")
_HARD = Phrase("a hard one", "een lastig gesprek")
_MINUTES = Phrase("{count} minutes", "{count} minuten")
_WAS_TRIED = Phrase("what was tried", "wat er is geprobeerd")
_CAME_OF_IT = Phrase("what came of it", "wat eruit kwam")
_WHY_DROPPED = Phrase("why it was let go", "waarom het is losgelaten")
_THANKS = Phrase("the thank-you note", "het bedankje")
_INBOX = Phrase("Without a name", "Zonder naam")
_QUESTIONS = Phrase("Questions of my own", "Mijn eigen vragen")
_LOOKING_BACK = Phrase("Looking back", "Terugkijken")
_WEEK = Phrase("The week of {day}", "De week van {day}")
_LATER = Phrase("left for later", "bewaard voor later")
_SINCE = Phrase("since {day}", "sinds {day}")
_ARCHIVED = Phrase("archived", "gearchiveerd")

#: The order of the kinds on a page: (kind, owner, whether it is a quote).
_SECTIONS: tuple[tuple[Phrase, CaptureKind, Owner | None, bool], ...] = (
    (_NOTED, CaptureKind.NOTE, None, False),
    (_QUOTES, CaptureKind.NOTE, None, True),
    (_NEEDS, CaptureKind.NEED, None, False),
    (_I_WILL, CaptureKind.FOLLOW_UP, Owner.ME, False),
    (_THEY_WILL, CaptureKind.FOLLOW_UP, Owner.THEM, False),
    (_WINS, CaptureKind.WIN, None, False),
    (_DOUBTS, CaptureKind.DOUBT, None, False),
)
_ANYONE = {_THEY_WILL: Phrase("They will", "Anderen gaan")}
_BOXES = {FollowUpState.OPEN: Box.OPEN, FollowUpState.DONE: Box.DONE, FollowUpState.DROPPED: Box.DROPPED}


def pages(rows: Gathered, language: Language) -> Iterator[Page]:
    """Each teammate, followed by the conversations with them; then what belongs to nobody."""
    lines, points = _by(rows.lines), _by(rows.points)
    meetings: dict[str, list[MeetingRecord]] = {}
    for meeting in rows.meetings:
        meetings.setdefault(meeting.teammate_id, []).append(meeting)
    known = {meeting.id for meeting in rows.meetings}
    loose: dict[str | None, list[FullLine]] = {}
    waiting: dict[str | None, list[FullPoint]] = {}
    for line in rows.lines:
        if line.meeting_id not in known:
            loose.setdefault(line.teammate_id, []).append(line)
    for point in rows.points:
        if point.meeting_id not in known:
            waiting.setdefault(point.teammate_id, []).append(point)
    mentions = _Mentions(rows)
    for person in rows.people:
        who = person.record.id
        yield _teammate_page(
            person, meetings.get(who, []), loose.get(who, []), waiting.get(who, []), mentions, language
        )
        for meeting in meetings.get(who, []):
            yield _meeting_page(
                meeting, person.record.name, points.get(meeting.id, []), lines.get(meeting.id, []), mentions, language
            )
    if None in loose:
        blocks = tuple(_line_blocks(loose[None], "", language))
        yield Page("inbox", PageKind.INBOX, _INBOX(language), "", blocks, _INBOX(language))
    if rows.questions:
        yield _question_page(rows, language)
    if rows.reflections:
        yield _looking_page(rows.reflections, language)


def _by(rows: Iterable[FullLine] | Iterable[FullPoint]) -> dict[str | None, list]:  # type: ignore[type-arg]
    found: dict[str | None, list] = {}  # type: ignore[type-arg]
    for one in rows:
        found.setdefault(one.meeting_id, []).append(one)
    return found


# a teammate


def _teammate_page(
    person: Person, meetings: list[MeetingRecord], loose: list[FullLine], waiting: list[FullPoint],
    mentions: _Mentions, language: Language,
) -> Page:  # fmt: skip
    one = person.record
    blocks: list[Block] = []
    for heading, field, text in ((_MATTERS, "matters", one.matters), (_CELEBRATE, "celebrate", one.celebrate)):
        if text:
            blocks += [
                Heading(heading(language, name=one.first_name)),
                Items((Item(text, data=partial(_data, field)),)),
            ]
    if person.dates:
        blocks += [Heading(_DATES(language)), Items(tuple(_date_item(day, language) for day in person.dates))]
    if waiting:
        blocks += [Heading(_NEXT(language)), Items(tuple(point_item(point, language) for point in waiting))]
    if meetings:
        links = tuple(_meeting_link(meeting, language) for meeting in reversed(meetings))
        blocks.append(Links(_CONVERSATIONS(language), links))
    if loose:
        blocks.append(Heading(_BETWEEN(language)))
        blocks += _line_blocks(loose, one.first_name, language, level=3)
    named = mentions.people(one.id, [*(line.text for line in loose), one.matters, one.celebrate])
    return Page(
        one.id, PageKind.TEAMMATE, one.name, _about_person(person, language), tuple(blocks), one.name,
        _teammate_front(person), (one.id, *named),
    )  # fmt: skip


def _about_person(person: Person, language: Language) -> str:
    one = person.record
    parts = [one.role]
    if one.since is not None:
        parts.append(_SINCE(language, day=words.full_date(one.since, language)))
    if one.rhythm is not None:
        parts.append(words.rhythm(one.rhythm, one.minutes, language))
    if one.archived:
        parts.append(_ARCHIVED(language))
    return " · ".join(part for part in parts if part)


def _teammate_front(person: Person) -> tuple[tuple[str, FrontValue], ...]:
    one = person.record
    rhythm = one.rhythm
    return (
        ("id", one.id),
        ("name", one.name),
        ("aliases", (one.first_name,) if one.first_name != one.name else ()),
        ("role", one.role),
        ("speaks", one.language),
        ("since", one.since),
        ("every_weeks", rhythm.weeks if rhythm else None),
        ("weekday", WEEKDAYS[Language.EN][rhythm.weekday].lower() if rhythm else None),
        ("time", rhythm.time.strftime("%H:%M") if rhythm else None),
        ("minutes", one.minutes),
        ("colour", one.colour),
        ("archived", one.archived),
        ("keep_months", person.keep_months),
        ("keep_agreed_only", person.keep_agreed_only),
    )


def _date_item(day: DateRecord, language: Language) -> Item:
    said = f"{day.day} {MONTHS[language][day.month - 1]}" + (f" {day.year}" if day.year else "")
    return Item(
        day.label,
        f"{said} · {words.DATE_KINDS[day.kind](language)}",
        data=partial(_data, "date", kind=day.kind, month=day.month, day=day.day, year=day.year),
    )


def _meeting_link(meeting: MeetingRecord, language: Language) -> Item:
    said = "" if meeting.state is MeetingState.HELD else words.MEETING_STATES[meeting.state](language)
    if meeting.kind is MeetingKind.COFFEE:
        said = " · ".join(part for part in (words.MEETING_KINDS[meeting.kind](language).lower(), said) if part)
    return Item(words.full_date(meeting.day, language), said, to=meeting.id)


# a meeting


def _meeting_page(
    meeting: MeetingRecord, name: str, points: list[FullPoint], lines: list[FullLine], mentions: _Mentions,
    language: Language,
) -> Page:  # fmt: skip
    first, day = name.split()[0] if name.split() else name, meeting.day
    blocks: list[Block] = []
    if points:
        blocks += [Heading(_TALKED(language)), Items(tuple(point_item(point, language) for point in points))]
    blocks += _line_blocks(lines, first, language)
    if meeting.summary:
        blocks += [Heading(_SUMMARY(language)), Items((Item(meeting.summary, data=partial(_data, "summary")),))]
    named = mentions.people(
        meeting.teammate_id, [*(line.text for line in lines), *(point.text for point in points), meeting.summary]
    )
    return Page(
        meeting.id,
        PageKind.MEETING,
        f"{words.full_date(day, language)}, {_WITH(language, name=name)}",
        _about_meeting(meeting, first, language),
        tuple(blocks),
        f"{day.isoformat()} {name}",
        _meeting_front(meeting, day),
        (meeting.teammate_id, *named),
    )


def _about_meeting(meeting: MeetingRecord, first: str, language: Language) -> str:
    starts = meeting.starts_at.astimezone()
    parts = [
        words.MEETING_KINDS[meeting.kind](language) if meeting.kind is MeetingKind.COFFEE else "",
        "" if meeting.state is MeetingState.HELD else words.MEETING_STATES[meeting.state](language),
        f"{weekday(starts.date(), language)} {starts:%H:%M}",
        _MINUTES(language, count=meeting.minutes),
    ]
    if meeting.hard:
        parts.append(_HARD(language))
    if meeting.talked_most is not None:
        parts.append(words.TALKED[meeting.talked_most](language, name=first))
    if meeting.word_theirs:
        parts.append(_THEIR_WORD(language, name=first, word=meeting.word_theirs))
    if meeting.word_mine:
        parts.append(_MY_WORD(language, word=meeting.word_mine))
    said = " · ".join(part for part in parts if part)
    return said[:1].upper() + said[1:]


def _meeting_front(meeting: MeetingRecord, day: date) -> tuple[tuple[str, FrontValue], ...]:
    return (
        ("id", meeting.id),
        ("date", day),
        ("kind", meeting.kind),
        ("state", meeting.state),
        ("starts", meeting.starts_at),
        ("minutes", meeting.minutes),
        ("ended", meeting.ended_at),
        ("word_theirs", meeting.word_theirs),
        ("word_mine", meeting.word_mine),
        ("talked_most", meeting.talked_most),
        ("hard", meeting.hard),
    )


# what belongs to nobody in particular


def _question_page(rows: Gathered, language: Language) -> Page:
    items = tuple(_question_item(one, one.id in rows.starred) for one in rows.questions)
    title = _QUESTIONS(language)
    return Page("questions", PageKind.QUESTIONS, title, "", (Items(items),), title)


def _question_item(one: OwnQuestionRecord, starred: bool) -> Item:
    data = partial(
        _data,
        "question",
        id=one.id,
        language=one.language,
        need=one.need,
        role=one.role,
        depth=one.depth,
        starred=starred,
    )
    return Item(one.text, "★" if starred else "", data=data)


def _looking_page(answers: Iterable[Looking], language: Language) -> Page:
    blocks: list[Block] = []
    weeks: dict[date, list[Item]] = {}
    for one in answers:
        data = partial(_data, "reflection", id=one.id, week=one.week, question=one.question)
        weeks.setdefault(one.week, []).append(Item(one.text, data=data))
    for week, items in weeks.items():
        blocks += [Heading(_WEEK(language, day=words.full_date(week, language))), Items(tuple(items))]
    title = _LOOKING_BACK(language)
    return Page("looking-back", PageKind.LOOKING_BACK, title, "", tuple(blocks), title)


# items


def _line_blocks(lines: list[FullLine], first: str, language: Language, level: int = 2) -> Iterator[Block]:
    """The lines by kind, in a fixed order; loose ones (`level` 3) tell their day too."""
    for heading, kind, owner, quote in _SECTIONS:
        found = [one for one in lines if one.kind is kind and one.owner is owner and one.quote is quote]
        if found:
            yield Heading(heading(language, name=first) if first else _ANYONE.get(heading, heading)(language), level)
            yield Items(tuple(line_item(one, language, dated=level == 3 or not first) for one in found))


def line_item(line: FullLine, language: Language, *, dated: bool = False) -> Item:
    said = words.about(line, language)
    if dated:
        said = " · ".join(part for part in (words.full_date(local_day(line.noted_at), language), said) if part)
    box = _BOXES[line.follow_up_state] if line.follow_up_state is not None else None
    return Item(line.text, said, box, line.quote, partial(_line_data, line), _inner(line, language))


def _line_data(line: FullLine) -> Data:
    return _data(
        line.kind.value,
        id=line.id,
        at=line.noted_at,
        private=line.private,
        quote=line.quote,
        point=line.point_id,
        owner=line.owner,
        state=line.follow_up_state or line.need_state,
        due=line.due,
        done=line.done_at,
        dropped=line.dropped_at,
        snoozed_until=line.snoozed_until,
        snoozes=line.snoozes or None,
        repeat_weeks=line.repeat_weeks,
        answers=line.need_id,
        tried=line.tried_at,
        told=line.told_at,
        let_go=line.let_go_at,
        kind=line.win_kind,
        celebrated=line.settled_at if line.kind is CaptureKind.WIN else None,
        how=line.celebrated_how,
        shared=line.settled_at if line.kind is CaptureKind.DOUBT else None,
    )


def _inner(line: FullLine, language: Language) -> tuple[Item, ...]:
    """What was written about a line beside its words."""
    return tuple(
        Item(text, said(language), data=partial(_data, name))
        for name, said, text in (
            ("tried", _WAS_TRIED, line.tried),
            ("outcome", _CAME_OF_IT, line.outcome),
            ("drop_reason", _WHY_DROPPED, line.drop_reason),
            ("thanks", _THANKS, line.thanks),
        )
        if text
    )


def point_item(point: FullPoint, language: Language) -> Item:
    said = [_LATER(language)] if point.state is PointState.LATER else []
    if point.private:
        said.append(words.PRIVATE(language))
    box = Box.DONE if point.state is PointState.TALKED_ABOUT else Box.OPEN
    data = partial(
        _data, "point", id=point.id, kind=point.kind, state=point.state, private=point.private, position=point.position,
        question=point.question_id, need=point.need, carried_from=point.carried_from, kept_as_is=point.kept_as_is,
        talked=point.talked_at, opened=None if point.opened is None else "yes" if point.opened else "no",
    )  # fmt: skip
    return Item(point.text, " · ".join(said), box, data=data)


def _data(what: str, **facts: object) -> Data:
    """The kind of thing first; facts that are None or False are left away, True stands as its name alone."""
    told = [(what, "")]
    for name, value in facts.items():
        if value is True:
            told.append((name, ""))
        elif value is not None and value is not False:
            told.append((name, _told(value)))
    return tuple(told)


def _told(value: object) -> str:
    if isinstance(value, datetime):
        return moment(value)
    if isinstance(value, date):
        return value.isoformat()
    return str(value.value if isinstance(value, Enum) else value)


class _Mentions:
    """Which other people a text names, by their name or their first name as it is written."""

    def __init__(self, rows: Gathered) -> None:
        present = {person.record.id for person in rows.people}
        found: dict[str, set[str]] = {}
        for who, name in rows.names:
            parts = name.split()
            if who in present and parts:
                for called in {name, parts[0]}:
                    found.setdefault(called, set()).add(who)
        self._whose = {called: next(iter(who)) for called, who in found.items() if len(who) == 1 and len(called) > 1}
        names = sorted(self._whose, key=len, reverse=True)
        self._pattern = re.compile(rf"(?<![^\W_])(?:{'|'.join(map(re.escape, names))})(?![^\W_])") if names else None

    def people(self, own: str, texts: Iterable[str]) -> tuple[str, ...]:
        if self._pattern is None:
            return ()
        found = dict.fromkeys(self._whose[one] for one in self._pattern.findall("\n".join(texts)))
        return tuple(who for who in found if who != own)
