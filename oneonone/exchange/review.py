"""Review season: a teammate over a period, quarter by quarter, so that spring weighs as much as last week."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from oneonone.exchange import words
from oneonone.exchange.document import Block, Heading, Item, Items, Page, PageKind, Paragraph, Room
from oneonone.journal.gathering import FullLine, Gathered, day_of
from oneonone.journal.records import MeetingRecord, local_day
from oneonone.model.kinds import CaptureKind, FollowUpState, Language, MeetingKind, MeetingState, Owner, WinKind
from oneonone.model.words import MONTHS, Phrase, number

_TITLE = Phrase("Looking back: {name}", "Terugblik: {name}")
_PERIOD = Phrase("{since} to {until}", "{since} tot en met {until}")
_INTRO = Phrase(
    "From what was noted in {count} conversations. Private lines, doubts and coffees are not in here.",
    "Uit wat in {count} gesprekken is genoteerd. Privéregels, twijfels en koffies staan hier niet in.",
)
_INTRO_ONE = Phrase(
    "From what was noted in one conversation. Private lines, doubts and coffees are not in here.",
    "Uit wat in één gesprek is genoteerd. Privéregels, twijfels en koffies staan hier niet in.",
)
_WITH_PRIVATE = Phrase(
    "From what was noted in our conversations, with private lines. Doubts and coffees are not in here.",
    "Uit wat in onze gesprekken is genoteerd, met de privéregels. Twijfels en koffies staan hier niet in.",
)
_QUARTER = Phrase("{first} to {last} {year}", "{first} tot en met {last} {year}")
_MONTH = Phrase("{first} {year}", "{first} {year}")
_EMPTY = Phrase(
    "Nothing was noted in these months. That says something about the notes, not about the work.",
    "In deze maanden is niets genoteerd. Dat zegt iets over de notities, niet over het werk.",
)
_WINS = Phrase("Small wins", "Kleine successen")
_QUOTES = Phrase("In {name}’s own words", "In de woorden van {name}")
_NEEDS = Phrase("What {name} needed, and what became of it", "Wat {name} nodig had, en wat daarvan kwam")
_KEPT_ME = Phrase("Promises I kept", "Afspraken die ik nakwam")
_KEPT_THEM = Phrase("Promises {name} kept", "Afspraken die {name} nakwam")
_OPEN = Phrase("Still open between us", "Nog open tussen ons")
_OPEN_NEEDS = Phrase(
    "Needs of before that still wait for an answer", "Behoeften van eerder die nog op antwoord wachten"
)
_I_WILL = Phrase("I will", "ik ga")
_THEY_WILL = Phrase("{name} will", "{name} gaat")
_ANSWERED = Phrase("in answer I promised: kept on {day}", "daarop beloofde ik dit: nagekomen op {day}")
_PROMISED = Phrase("in answer I promised this", "daarop beloofde ik dit")
_TRIED = Phrase("what was tried", "wat er is geprobeerd")
_CAME = Phrase("what came of it", "wat eruit kwam")
_WRITE = Phrase("In my own words", "In mijn eigen woorden")
_ROOM = 14
_KINDS = list(WinKind)


@dataclass(frozen=True, slots=True)
class _Quarter:
    first: date
    last: date

    def __contains__(self, day: object) -> bool:
        return isinstance(day, date) and self.first <= day <= self.last

    def name(self, language: Language) -> str:
        months = MONTHS[language]
        first, last = months[self.first.month - 1], months[self.last.month - 1]
        said = _MONTH if first == last else _QUARTER
        told = said(language, first=first, last=last, year=self.first.year)
        return told[:1].upper() + told[1:]


def review_page(rows: Gathered, since: date | None, until: date | None, today: date, language: Language) -> Page:
    """`rows` is all of one teammate that may go out; without dates the period is all there is, up to today."""
    person = rows.people[0].record
    talks = {one.id: one for one in rows.meetings if one.kind is not MeetingKind.COFFEE}
    coffees = {one.id for one in rows.meetings if one.kind is MeetingKind.COFFEE}
    lines = [one for one in rows.lines if one.meeting_id not in coffees]
    days = [*(day_of(one, talks) for one in lines), *(one.day for one in talks.values() if _held(one))]
    until = until or today
    since = since or min((day for day in days if day <= until), default=until)
    held = sum(1 for one in talks.values() if _held(one) and since <= one.day <= until)
    private = any(one.private for one in lines)
    blocks: list[Block] = [Paragraph(_intro(held, private, language), soft=True)]
    for quarter in _quarters(since, until):
        blocks.append(Heading(quarter.name(language)))
        told = tuple(_of_quarter(quarter, lines, talks, person.first_name, language))
        blocks += told or (Paragraph(_EMPTY(language), soft=True),)
    blocks += _still_open(lines, talks, since, until, person.first_name, language)
    blocks += [Heading(_WRITE(language)), Room(_ROOM)]
    title = _TITLE(language, name=person.name)
    period = _PERIOD(language, since=words.full_date(since, language), until=words.full_date(until, language))
    subtitle = " · ".join(part for part in (period, person.role) if part)
    return Page(
        person.id, PageKind.REPORT, title, subtitle, tuple(blocks), f"{title} {since} {until}", people=(person.id,)
    )


def _held(meeting: MeetingRecord) -> bool:
    return meeting.state is MeetingState.HELD


def _intro(held: int, private: bool, language: Language) -> str:
    if private:
        return _WITH_PRIVATE(language)
    return _INTRO_ONE(language) if held == 1 else _INTRO(language, count=number(held, language))


def _quarters(since: date, until: date) -> Iterator[_Quarter]:
    """The quarters of the calendar, cut to the period."""
    at = since
    while at <= until:
        month = 3 * ((at.month - 1) // 3) + 4
        after = date(at.year + 1, 1, 1) if month > 12 else date(at.year, month, 1)
        last = min(after - timedelta(days=1), until)
        yield _Quarter(at, last)
        at = after


def _of_quarter(
    quarter: _Quarter, lines: list[FullLine], talks: dict[str, MeetingRecord], first: str, language: Language
) -> Iterator[Block]:
    here = [one for one in lines if day_of(one, talks) in quarter]
    wins = sorted(
        (one for one in here if one.kind is CaptureKind.WIN and one.win_kind is not None),
        key=lambda one: (_KINDS.index(one.win_kind or WinKind.CRAFT), one.noted_at),
    )
    kept = [one for one in lines if one.done_at is not None and local_day(one.done_at) in quarter]
    kept = [one for one in kept if one.follow_up_state is FollowUpState.DONE]
    sections = (
        (_WINS(language), [_win(one, talks, language) for one in wins]),
        (
            _QUOTES(language, name=first),
            [_dated(one, talks, language) for one in here if one.quote],
        ),
        (
            _NEEDS(language, name=first),
            [_need(one, lines, talks, language) for one in here if one.kind is CaptureKind.NEED],
        ),
        (_KEPT_ME(language), [_promise(one, language) for one in kept if one.owner is Owner.ME]),
        (_KEPT_THEM(language, name=first), [_promise(one, language) for one in kept if one.owner is Owner.THEM]),
    )
    for heading, items in sections:
        if items:
            yield Heading(heading, 3)
            yield Items(tuple(items))


def _day(line: FullLine, talks: dict[str, MeetingRecord], language: Language) -> str:
    return words.full_date(day_of(line, talks), language)


def _win(line: FullLine, talks: dict[str, MeetingRecord], language: Language) -> Item:
    kind = words.WIN_KINDS[line.win_kind](language) if line.win_kind else ""
    return Item(line.text, " · ".join((kind, _day(line, talks, language), words.celebrated(line, language))))


def _dated(line: FullLine, talks: dict[str, MeetingRecord], language: Language) -> Item:
    return Item(line.text, _day(line, talks, language), quote=line.quote)


def _need(line: FullLine, lines: list[FullLine], talks: dict[str, MeetingRecord], language: Language) -> Item:
    inner = [Item(text, said(language)) for text, said in ((line.tried, _TRIED), (line.outcome, _CAME)) if text]
    for promise in lines:
        if promise.need_id == line.id and promise.owner is Owner.ME and promise.dropped_at is None:
            said = _PROMISED(language)
            if promise.done_at is not None:
                said = _ANSWERED(language, day=words.full_date(local_day(promise.done_at), language))
            inner.append(Item(promise.text, said))
    said = f"{_day(line, talks, language)} · {words.became(line, language)}"
    return Item(line.text, said, inner=tuple(inner))


def _promise(line: FullLine, language: Language) -> Item:
    return Item(line.text, words.about(line, language))


def _still_open(
    lines: list[FullLine], talks: dict[str, MeetingRecord], since: date, until: date, first: str, language: Language
) -> Iterator[Block]:
    known = [one for one in lines if one.open and day_of(one, talks) <= until]
    items = []
    for one in known:
        if one.kind is CaptureKind.FOLLOW_UP:
            who = _I_WILL(language) if one.owner is Owner.ME else _THEY_WILL(language, name=first)
            items.append(Item(one.text, " · ".join(part for part in (who, words.about(one, language)) if part)))
    if items:
        yield Heading(_OPEN(language))
        yield Items(tuple(items))
    needs = [one for one in known if one.kind is CaptureKind.NEED and day_of(one, talks) < since]
    if needs:
        yield Heading(_OPEN_NEEDS(language))
        yield Items(tuple(_need(one, lines, talks, language) for one in needs))
