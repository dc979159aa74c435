"""iCalendar: recurring one-on-ones become rhythms, with their time zones and exceptions; past ones become held meetings
where that is wished; the next one is planned.

A one-on-one is an event with one other person: by its guests, by its title ('1:1 Priya', 'Bila Bas', 'Priya /
Robin'), or by the name of somebody known. Everything else in the calendar is left alone, and told. Ids follow from the
event's UID, so that the same calendar changes nothing a second time.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from oneonone.errors import OneOnOneError
from oneonone.exchange.basket import Basket, Reading, known_name, sensible, shown_name
from oneonone.exchange.reading import lines_of, read_text
from oneonone.journal.incoming import Noun, Plan, Where, id_of
from oneonone.model.kinds import MeetingKind, MeetingState
from oneonone.model.names import folded
from oneonone.model.words import Phrase

if TYPE_CHECKING:
    from icalendar import Calendar, Event

#: How far back and ahead occurrences are looked for.
_BACK, _AHEAD = timedelta(days=3 * 366), timedelta(days=200)
_MOST_EVENTS = 20_000
_LONGEST = 600  # minutes
_NO_CALENDAR = Phrase(
    "{file} cannot be read as a calendar: {problem}. Nothing was changed.",
    "{file} kan niet als agenda gelezen worden: {problem}. Er is niets veranderd.",
)
_NOT_ONE = Phrase("it does not begin with BEGIN:VCALENDAR", "het begint niet met BEGIN:VCALENDAR")
_BROKEN = Phrase("its lines do not fit together", "de regels passen niet bij elkaar")
_TOO_MANY = Phrase("it holds more than {most} events", "er staan meer dan {most} afspraken in")
_OTHER = Phrase("no one-on-one; left out", "geen één-op-één; weggelaten")
_NO_TIME = Phrase("an event without a time of day; left out", "een afspraak zonder tijdstip; weggelaten")
_UNREADABLE = Phrase("an event that cannot be read; left out", "een afspraak die niet te lezen is; weggelaten")
_TOO_OFTEN = Phrase("repeats more often than daily; left out", "herhaalt vaker dan dagelijks; weggelaten")
_ABOUT = Phrase(
    "does not repeat by weeks; taken as every {weeks} weeks", "herhaalt niet per week; opgevat als elke {weeks} weken"
)
_TWO_SERIES = Phrase("a second series with the same person; only its meetings count",
                     "een tweede reeks met dezelfde persoon; alleen de gesprekken tellen mee")  # fmt: skip
_SIGN = (
    r"(?:1\s*[:\-–x/]\s*1|1\s*op\s*1|1on1|one[- ]on[- ]one|één[- ]op[- ]één|bila(?:teral)?|catch[- ]?up|check[- ]?in)"
)
_TITLE = re.compile(_SIGN, re.IGNORECASE)
_JOINING = re.compile(r"\s*(?:/|<>|<->|↔|&|\+| x | and | en |:|–|—|-|\||with|met|w/)\s*", re.IGNORECASE)
_COFFEE = re.compile(r"\b(?:coffee|koffie)\b", re.IGNORECASE)
_FREQUENT = frozenset({"SECONDLY", "MINUTELY", "HOURLY"})
_FINE = frozenset({"FREQ", "INTERVAL", "UNTIL", "COUNT", "BYDAY", "WKST", "BYMONTHDAY", "BYSETPOS", "BYMONTH"})


@dataclass(frozen=True, slots=True)
class _Held:
    """One occurrence: when it starts in UTC, and how long it lasts (minutes)."""

    starts: datetime
    minutes: int


def read_calendar(path: Path, reading: Reading, *, held: bool = True) -> Plan:
    """`held`: past occurrences become meetings that were held. Raises OneOnOneError."""
    calendars = _parsed(path)
    basket = Basket(path.name, reading)
    events = [event for calendar in calendars for event in calendar.events]
    if len(events) > _MOST_EVENTS:
        raise _error(path, Phrase(_TOO_MANY.en.format(most=_MOST_EVENTS), _TOO_MANY.nl.format(most=_MOST_EVENTS)))
    me = _me(events)
    series: dict[str, list[Event]] = {}
    zones = [zone for calendar in calendars for zone in calendar.timezones]
    for number, event in enumerate(events):
        series.setdefault(_text(event, "UID") or f"event {number}", []).append(event)
    with_rhythm: set[str] = set()
    for number, (uid, some) in enumerate(sorted(series.items())):
        where = Where(path.name)
        try:
            _Series(uid, some, zones, me, basket, reading, where).take(held, with_rhythm)
        except OneOnOneError:
            raise
        except Exception as error:  # noqa: BLE001 - whatever the libraries trip over, the rest of the calendar is read
            basket.remark(where, _UNREADABLE, f"{_text(some[0], 'SUMMARY')} ({type(error).__name__})")
        if reading.progress is not None:
            reading.progress(number + 1, len(series))
    return basket.plan()


def _parsed(path: Path) -> list[Calendar]:
    from icalendar import Calendar

    text = read_text(path)
    lines_of(text, path.name)
    if not text.lstrip().upper().startswith("BEGIN:VCALENDAR"):
        raise _error(path, _NOT_ONE)
    if text.upper().count("BEGIN:") > 5 * _MOST_EVENTS:
        raise _error(path, Phrase(_TOO_MANY.en.format(most=_MOST_EVENTS), _TOO_MANY.nl.format(most=_MOST_EVENTS)))
    try:
        return [one for one in Calendar.from_ical(text, multiple=True) if isinstance(one, Calendar)]
    except Exception as error:  # whatever the library trips over, it is told in a sentence
        raise _error(path, _BROKEN) from error


class _Series:
    """The events of one UID: the rule, and what departs from it."""

    def __init__(
        self, uid: str, events: list[Event], zones: list[Any], me: str, basket: Basket, reading: Reading, where: Where
    ) -> None:
        self._uid, self._events, self._zones, self._me = uid, events, zones, me
        self._basket, self._reading, self._where = basket, reading, where
        self._main = next((one for one in events if "RECURRENCE-ID" not in one), events[0])
        self._title = _text(self._main, "SUMMARY")

    def take(self, held: bool, with_rhythm: set[str]) -> None:
        if _text(self._main, "STATUS").upper() == "CANCELLED":
            return
        name = self._with()
        if name is None:
            self._basket.remark(self._where, _OTHER, self._title)
            return
        starts = self._main.get("DTSTART")
        if starts is None or not isinstance(starts.dt, datetime):
            self._basket.remark(self._where, _NO_TIME, self._title)
            return
        if self._too_often():
            self._basket.remark(self._where, _TOO_OFTEN, self._title)
            return
        occurrences = self._occurrences()
        if not occurrences:
            return
        now = self._reading.now
        who = self._basket.person(name, self._where)
        kind = MeetingKind.COFFEE if _COFFEE.search(self._title) else MeetingKind.ONE_ON_ONE
        ahead = [one for one in occurrences if one.starts > now]
        if held:
            for one in occurrences:
                if one.starts + timedelta(minutes=one.minutes) <= now:
                    self._basket.meeting(name, one.starts, self._where, kind=kind, minutes=one.minutes)
        if not ahead or kind is MeetingKind.COFFEE:
            return
        weeks = self._weeks()
        if weeks is not None and who in with_rhythm:
            self._basket.remark(self._where, _TWO_SERIES, self._title)
            return
        if weeks is not None:
            with_rhythm.add(who)
            usual = self._usual(ahead)
            local = usual.starts.astimezone()
            self._basket.person(
                name, self._where, every_weeks=weeks, weekday=local.weekday(),
                time_of_day=local.time().replace(tzinfo=None), minutes=max(5, usual.minutes),
            )  # fmt: skip
        values = {
            "teammate_id": who, "starts_at": ahead[0].starts, "minutes": ahead[0].minutes, "kind": kind,
            "state": MeetingState.PLANNED,
        }  # fmt: skip
        self._basket.add(Noun.MEETING, id_of("planned", self._uid, who), values, self._where)

    def _with(self) -> str | None:
        """The other person, or None when it is no one-on-one."""
        others = [one for one in _people(self._main) if one[0] != self._me]
        signed = _TITLE.search(self._title) is not None or _COFFEE.search(self._title) is not None
        names = self._reading.names
        if len(others) == 1:
            name = others[0][1]
            if signed or known_name(name, names) or self._names_one(name):
                return known_name(name, names) or name
            return None if len(self._title.split()) > 5 else name
        if others:
            return None
        plain = _TITLE.sub(" / ", self._title)
        mine = folded(_name_of(self._me).split(" ")[0]) if self._me else ""
        parts = [shown_name(part.strip(" ,.()[]")) for part in _JOINING.split(plain)]
        parts = [part for part in parts if part and folded(part).split(" ")[0] != mine and not _COFFEE.fullmatch(part)]
        for part in parts:
            found = known_name(part, names)
            if found is not None:
                return found
        likely = [part for part in parts if part[0].isupper() and len(part.split()) <= 4]
        return likely[0] if signed and len(parts) == 1 and likely else None

    def _names_one(self, name: str) -> bool:
        return folded(name).split(" ")[0] in folded(self._title).split()

    def _rule(self) -> Any:
        rule = self._main.get("RRULE")
        return rule[0] if isinstance(rule, list) else rule

    def _too_often(self) -> bool:
        """Also what would take a computer long to count out."""
        rules = self._main.get("RRULE")
        for rule in rules if isinstance(rules, list) else [rules] if rules is not None else []:
            if {str(one).upper() for one in rule.get("FREQ", [])} & _FREQUENT or {key.upper() for key in rule} - _FINE:
                return True
        return False

    def _weeks(self) -> int | None:
        rule = self._rule()
        if rule is None:
            return None
        every = int((rule.get("INTERVAL") or [1])[0])
        often = str((rule.get("FREQ") or [""])[0]).upper()
        if often == "WEEKLY" and 1 <= every <= 520:
            return every
        weeks = {"MONTHLY": 4 * every, "YEARLY": 52 * every, "DAILY": max(1, round(every / 7))}.get(often, 0)
        if not 1 <= weeks <= 520:
            return None
        said = Phrase(_ABOUT.en.format(weeks=weeks), _ABOUT.nl.format(weeks=weeks))
        self._basket.remark(self._where, said, self._title)
        return weeks

    def _usual(self, ahead: list[_Held]) -> _Held:
        """The next occurrence at the weekday and time that most have: one that was moved is no rhythm."""
        at = Counter((one.starts.astimezone().weekday(), one.starts.astimezone().time()) for one in ahead)
        usual = at.most_common(1)[0][0]
        return next(
            one for one in ahead if (one.starts.astimezone().weekday(), one.starts.astimezone().time()) == usual
        )

    def _occurrences(self) -> list[_Held]:
        """In order; from three years back to half a year ahead."""
        if self._main.get("RRULE") is None and self._main.get("RDATE") is None and len(self._events) == 1:
            found = list(_held(self._main))
        else:
            import recurring_ical_events
            from icalendar import Calendar

            alone = Calendar()
            for one in (*self._zones, *self._events):
                alone.add_component(one)
            now = self._reading.now
            between = recurring_ical_events.of(alone).between(now - _BACK, now + _AHEAD)
            found = [held for event in between for held in _held(event)]
        return sorted(set(found), key=lambda one: one.starts)


def _held(event: Event) -> Iterator[_Held]:
    starts = event.get("DTSTART")
    if starts is None or not isinstance(starts.dt, datetime) or _text(event, "STATUS").upper() == "CANCELLED":
        return
    if not sensible(starts.dt.date()):
        return
    ends, lasts = event.get("DTEND"), event.get("DURATION")
    minutes = 30.0
    if ends is not None and isinstance(ends.dt, datetime):
        minutes = (_utc(ends.dt) - _utc(starts.dt)) / timedelta(minutes=1)
    elif lasts is not None and isinstance(lasts.dt, timedelta):
        minutes = lasts.dt / timedelta(minutes=1)
    yield _Held(_utc(starts.dt), min(_LONGEST, max(0, round(minutes))))


def _utc(moment: datetime) -> datetime:
    """A moment without a zone is where the manager is."""
    return moment.astimezone(UTC)


def _me(events: list[Event]) -> str:
    """The address that is in most events with others: it is the manager's own calendar."""
    count: Counter[str] = Counter()
    for event in events:
        count.update({address for address, _ in _people(event)})
        organiser = _address(event.get("ORGANIZER"))
        if organiser:
            count[organiser] += 1
    common = count.most_common(2)
    if not common or (len(common) > 1 and common[0][1] == common[1][1]):
        return _address(events[0].get("ORGANIZER")) if events else ""
    return common[0][0]


def _people(event: Event) -> list[tuple[str, str]]:
    """Address and name of everybody invited, rooms aside, and of who invites."""
    found = event.get("ATTENDEE") or []
    people: dict[str, str] = {}
    for one in [*(found if isinstance(found, list) else [found]), event.get("ORGANIZER")]:
        address = _address(one)
        kind = str(getattr(one, "params", {}).get("CUTYPE", "")).upper()
        if address and kind not in ("ROOM", "RESOURCE") and not address.endswith("resource.calendar.google.com"):
            people.setdefault(address, _called(one, address))
    return list(people.items())


def _address(one: Any) -> str:
    return re.sub(r"^mailto:", "", str(one or ""), flags=re.IGNORECASE).strip().lower()[:200]


def _called(one: Any, address: str) -> str:
    name = str(getattr(one, "params", {}).get("CN", "")).strip("\"' ")
    if "," in name:  # 'Raman, Priya'
        last, _, first = name.partition(",")
        name = f"{first.strip()} {last.strip()}"
    return shown_name(name) if name and "@" not in name else _name_of(address)


def _name_of(address: str) -> str:
    """'priya.raman@example.org' → 'Priya Raman'."""
    return shown_name(" ".join(part.capitalize() for part in re.split(r"[._-]+", address.split("@")[0]) if part))


def _text(event: Event, key: str) -> str:
    found = event.get(key)
    return " ".join(str(found[0] if isinstance(found, list) and found else found or "").split())[:500]


def _error(path: Path, problem: Phrase) -> OneOnOneError:
    return OneOnOneError(
        Phrase(_NO_CALENDAR.en.replace("{problem}", problem.en), _NO_CALENDAR.nl.replace("{problem}", problem.nl)),
        file=path.name,
    )
