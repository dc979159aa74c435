"""iCalendar: conversations, rhythms as they are planned, and promises on their day.

A rhythm is one repeating event that begins with the planned conversation, where that falls on it, else after it; in the
zone of the machine, so that ten o'clock stays ten o'clock in winter. UIDs follow from the rows, so that a second import
changes what is there instead of doubling it. What was written in a conversation stays out of calendars.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import Any

from oneonone.exchange.document import Document
from oneonone.exchange.safe import one_line
from oneonone.exchange.zone import local_zone
from oneonone.journal.gathering import FullLine, Person
from oneonone.journal.records import MeetingRecord
from oneonone.model.kinds import CaptureKind, FollowUpState, MeetingKind, MeetingState, Owner
from oneonone.model.words import Phrase

_TALK = Phrase("One-on-one with {name}", "Gesprek met {name}")
_COFFEE = Phrase("Coffee with {name}", "Koffie met {name}")
_MINE = Phrase("I will: {text}", "Ik ga: {text}")
_MINE_FOR = Phrase("I will, for {name}: {text}", "Ik ga, voor {name}: {text}")
_THEIRS = Phrase("{name} will: {text}", "{name} gaat: {text}")
_HOST = "oneonone.local"
_LONGEST = 400  # characters of a title
_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


def text(document: Document) -> Iterator[bytes]:
    from icalendar import Calendar

    made = Calendar()
    made.add("prodid", "-//oneonone//oneonone//EN")
    made.add("version", "2.0")
    made.add("calscale", "GREGORIAN")
    made.add("x-wr-calname", one_line(document.title))
    zone = local_zone()
    events = _Events(document, zone or UTC)
    for event in (*events.meetings(), *events.rhythms(), *events.promises()):
        made.add_component(event)
    if zone is not None and any(person.record.rhythm for person in document.rows.people):
        made.add_missing_timezones()
    yield made.to_ical()


class _Events:
    def __init__(self, document: Document, zone: tzinfo) -> None:
        self._rows, self._language, self._zone = document.rows, document.language, zone
        self._stamp = datetime.combine(document.made, time(), tzinfo=UTC)
        self._names = dict(document.rows.names)

    def meetings(self) -> Iterator[Any]:
        """All but those that are the first of a rhythm."""
        first = {one.id for person in self._rows.people if (one := self._planned_on_rhythm(person)) is not None}
        for one in self._rows.meetings:
            if one.id not in first:
                said = _COFFEE if one.kind is MeetingKind.COFFEE else _TALK
                event = self._event(f"meeting-{one.id}", said(self._language, name=self._name(one.teammate_id)))
                event.add("dtstart", one.starts_at.astimezone(UTC))
                event.add("duration", timedelta(minutes=max(1, one.minutes)))
                event.add("status", "CANCELLED" if one.state is MeetingState.SKIPPED else "CONFIRMED")
                yield event

    def rhythms(self) -> Iterator[Any]:
        for person in self._rows.people:
            starts = self._first_of_rhythm(person)
            rhythm = person.record.rhythm
            if starts is not None and rhythm is not None:
                event = self._event(f"rhythm-{person.record.id}", _TALK(self._language, name=person.record.name))
                event.add("dtstart", starts)
                event.add("duration", timedelta(minutes=max(1, person.record.minutes)))
                event.add("rrule", {"freq": "weekly", "interval": rhythm.weeks, "byday": _DAYS[rhythm.weekday]})
                yield event

    def promises(self) -> Iterator[Any]:
        """On their day, without taking time; those that were kept or let go are no longer ahead."""
        for one in self._rows.lines:
            if (
                one.kind is CaptureKind.FOLLOW_UP
                and one.due is not None
                and one.follow_up_state is FollowUpState.OPEN
                and one.due < date.max
            ):
                event = self._event(f"follow-up-{one.id}", self._promise(one))
                event.add("dtstart", one.due)
                event.add("dtend", one.due + timedelta(days=1))
                event.add("transp", "TRANSPARENT")
                if one.private:
                    event.add("class", "PRIVATE")
                yield event

    def _event(self, uid: str, title: str) -> Any:
        from icalendar import Event

        event = Event()
        event.add("uid", f"{uid}@{_HOST}")
        event.add("dtstamp", self._stamp)
        event.add("summary", one_line(title)[:_LONGEST])
        return event

    def _promise(self, line: FullLine) -> str:
        name, said = self._name(line.teammate_id), one_line(line.text)
        if line.owner is Owner.ME:
            return _MINE_FOR(self._language, name=name, text=said) if name else _MINE(self._language, text=said)
        return _THEIRS(self._language, name=name or "…", text=said)

    def _name(self, teammate_id: str | None) -> str:
        return self._names.get(teammate_id or "", "")

    def _planned(self, person: Person) -> MeetingRecord | None:
        return next(
            (
                one
                for one in self._rows.meetings
                if one.teammate_id == person.record.id
                and one.state is MeetingState.PLANNED
                and one.kind is MeetingKind.ONE_ON_ONE
            ),
            None,
        )

    def _planned_on_rhythm(self, person: Person) -> MeetingRecord | None:
        rhythm, planned = person.record.rhythm, self._planned(person)
        if rhythm is None or planned is None or planned.minutes != person.record.minutes:
            return None
        local = planned.starts_at.astimezone(self._zone)
        return planned if (local.weekday(), local.time()) == (rhythm.weekday, rhythm.time) else None

    def _first_of_rhythm(self, person: Person) -> datetime | None:
        """Where the rhythm goes on from what is planned; None without either."""
        rhythm, planned = person.record.rhythm, self._planned(person)
        if rhythm is None or planned is None:
            return None
        day = planned.starts_at.astimezone(self._zone).date()
        if self._planned_on_rhythm(person) is None:
            day += timedelta(days=(rhythm.weekday - day.weekday()) % 7 or 7 * rhythm.weeks)
        return datetime.combine(day, rhythm.time, tzinfo=self._zone)
