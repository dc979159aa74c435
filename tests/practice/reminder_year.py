"""Time in a nine-person team, tick by tick: a lid that opens and closes, a clock that is wrong now and then, both days
on which it is changed, restarts, meetings moved, missed and run over. Every reminder is given exactly once, at the
first tick at which it could be.

What is expected is worked out beside the program, from what happened alone, at every single tick.
"""

from __future__ import annotations

import random
import time as system
from collections import Counter
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from pathlib import Path

from oneonone.journal import lines, planning, talking
from oneonone.journal.records import Rhythm, moment_of
from oneonone.journal.reflections import keep_answer
from oneonone.journal.reminding import facts, mark_given
from oneonone.journal.round_marks import end_round
from oneonone.journal.teammates import TeammateFields, add_teammate
from oneonone.model.kinds import CaptureKind, Owner
from oneonone.practice.reminders import Lookout, Wishes, look
from oneonone.store.store import Store, open_store

if hasattr(system, "tzset"):
    system.tzset()

TICK = timedelta(minutes=1)
TEAM = ((1, 0, "09:30"), (1, 1, "10:00"), (2, 1, "14:00"), (2, 2, "07:35"), (2, 3, "11:00"), (3, 3, "11:30"),
        (2, 4, "14:55"), (3, 4, "16:30"), (2, 0, "18:50"))  # fmt: skip
MINUTES = 30
SOON = timedelta(minutes=20)
BEFORE = timedelta(minutes=10)
LONGEST_TALK = timedelta(minutes=MINUTES, hours=2)


@dataclass
class Year:
    """The manager, the machine and what should be told; `now` is what the machine's clock says."""

    store: Store
    chance: random.Random
    lookout: Lookout = field(default_factory=Lookout)
    wishes: Wishes = field(default_factory=Wishes)
    planned: dict[str, datetime] = field(default_factory=dict)
    promised: list[date] = field(default_factory=list)
    talk: tuple[str, datetime, datetime] | None = None
    curtain: datetime | None = None
    looked_back: set[date] = field(default_factory=set)
    passed: set[date] = field(default_factory=set)
    given: list[tuple[str, datetime]] = field(default_factory=list)
    expected: dict[str, datetime] = field(default_factory=dict)
    looks: int = 0
    ticks: int = 0

    def begin(self, now: datetime) -> None:
        for number, (weeks, weekday, at) in enumerate(TEAM):
            rhythm = Rhythm(weeks, weekday, time.fromisoformat(at))
            with self.store.writing() as session:
                mate = add_teammate(session, TeammateFields(name=f"Person {number}", rhythm=rhythm), now)
                found = planning.next_meeting(session, mate.id)
            assert found is not None
            self.planned[found.id] = found.starts_at

    def tick(self, now: datetime) -> None:
        self.ticks += 1
        self.act(now)
        self.expect(now)
        if self.lookout.wants(now):
            self.looks += 1
            with self.store.reading() as session:
                known = facts(session, now)
            found = look(known, self.wishes, now, held=self.curtain is not None)
            if found.keys:
                with self.store.writing() as session:
                    mark_given(session, found.keys, now)
            self.lookout.looked(now, found.next)
            self.given += [(one.key, now) for one in found.given]

    # what the manager does

    def act(self, now: datetime) -> None:
        if self.curtain is not None and now >= self.curtain:
            self.curtain = None
            self.lookout.forget()
        elif self.curtain is None and self.chance.random() < 0.0008:
            self.curtain = now + timedelta(minutes=self.chance.randint(2, 40))
            self.lookout.forget()
        if self.talk is not None:
            if now >= self.talk[2]:
                self._round_off(self.talk[0], now)
            return
        if now < min(self.planned.values()) - SOON:
            return
        for meeting, starts in tuple(self.planned.items()):
            if now > starts + timedelta(hours=20):
                self._skip(meeting, now)
            elif starts - SOON <= now < starts and self.chance.random() < 0.004:
                self._move(meeting, now)
            elif (
                starts - timedelta(minutes=1) <= now < starts + timedelta(minutes=MINUTES)
                and self.chance.random() < 0.2
            ):
                self._start(meeting, now)
                return

    def _start(self, meeting: str, now: datetime) -> None:
        with self.store.writing() as session:
            talking.start(session, planning.meeting(session, meeting).teammate_id, now)
        del self.planned[meeting]
        self.talk = (meeting, now, now + timedelta(minutes=self.chance.choice((25, 30, 45, 70, 200))))
        self.lookout.forget()

    def _round_off(self, meeting: str, now: datetime) -> None:
        with self.store.writing() as session:
            following = talking.round_off(session, meeting, now)
            assert following is not None
            if self.chance.random() < 0.6:
                due = now.astimezone().date() + timedelta(days=self.chance.randint(0, 12))
                lines.note_line(session, CaptureKind.FOLLOW_UP, "a promise", now, teammate_id=following.teammate_id,
                                owner=Owner.ME, due=due)  # fmt: skip
                self.promised.append(due)
        self.planned[following.id] = following.starts_at
        self.talk = None
        self.lookout.forget()

    def _skip(self, meeting: str, now: datetime) -> None:
        with self.store.writing() as session:
            following = planning.skip(session, meeting, now)
        assert following is not None
        del self.planned[meeting]
        self.planned[following.id] = following.starts_at
        self.lookout.forget()

    def _move(self, meeting: str, now: datetime) -> None:
        to = (self.planned[meeting] + timedelta(minutes=self.chance.choice((5, 60, 180)))).astimezone()
        with self.store.writing() as session:
            self.planned[meeting] = planning.move(session, meeting, to.date(), to.time()).starts_at
        self.lookout.forget()

    def look_back(self, day: date, now: datetime) -> None:
        """Before Friday afternoon already."""
        with self.store.writing() as session:
            end_round(session, day)
            keep_answer(session, day - timedelta(days=day.weekday()), "unsaid", "a word", now)
        self.looked_back.add(day - timedelta(days=day.weekday()))
        self.lookout.forget()

    # what should be told

    def expect(self, now: datetime) -> None:
        local = now.astimezone()
        day, clock = local.date(), local.time()
        if clock >= time(8, 30) and day not in self.promised and f"promises:{day}" not in self.expected:
            self.passed.add(day)
        if self.curtain is not None or clock >= time(19) or clock < time(7, 30):
            return
        if self.talk is not None and now < self.talk[1] + LONGEST_TALK:
            return
        for meeting, starts in self.planned.items():
            if starts - BEFORE <= now < starts + timedelta(minutes=MINUTES):
                self.expected.setdefault(f"meeting:{meeting}:{int(starts.timestamp())}", now)
        if clock >= time(8, 30) and day in self.promised and day not in self.passed:
            self.expected.setdefault(f"promises:{day}", now)
        monday = day - timedelta(days=day.weekday())
        if day.weekday() == 4 and clock >= time(15) and monday not in self.looked_back:
            self.expected.setdefault(f"look_back:{day}", now)


def awake(day: date, chance: random.Random) -> list[tuple[datetime, datetime]]:
    """From when to when the machine is on, without its sleep; the days off and most weekends are slept through."""
    if chance.random() < (0.85 if day.weekday() > 4 else 0.08):
        return []
    wakes = moment_of(day, time(chance.randint(6, 9), chance.randint(0, 59)))
    ends = moment_of(day, time(chance.randint(16, 20), chance.randint(0, 59)))
    found = []
    for _nap in range(chance.randint(0, 4)):
        sleeps = wakes + timedelta(minutes=chance.randint(20, 200))
        if sleeps < ends:
            found.append((wakes, sleeps))
            wakes = sleeps + timedelta(minutes=chance.choice((1, 4, 9, 15, 45, 90, 240)))
    return [*found, (wakes, ends)] if wakes < ends else found


def live(year: Year, day: date, until: date) -> None:
    year.begin(moment_of(day, time(6)))
    while day < until:
        wrong = year.chance.choice((-50, -7, 12, 35)) if year.chance.random() < 0.08 else 0
        wrong_from = moment_of(day, time(9 + year.chance.randint(0, 6), 20))
        wrong_until = wrong_from + timedelta(minutes=year.chance.randint(5, 90))
        if day.weekday() == 3 and year.chance.random() < 0.2:
            year.look_back(day, moment_of(day, time(17)))
        for wakes, sleeps in awake(day, year.chance):
            if year.chance.random() < 0.1:
                year.lookout = Lookout()  # the program was started again
            moment = wakes + timedelta(seconds=year.chance.randint(0, 59))
            while moment < sleeps:
                off = timedelta(minutes=wrong) if wrong_from <= moment < wrong_until else timedelta()
                year.tick(moment + off)
                moment += TICK
        day += timedelta(days=1)


def checked(folder: Path, first: date, until: date) -> Year:
    """Lives from the one day to the other, and holds what was told against what should have been."""
    store = open_store(folder)
    year = Year(store, random.Random(20261124))
    live(year, first, until)
    store.close()
    twice = {key: count for key, count in Counter(key for key, _at in year.given).items() if count > 1}
    assert twice == {}
    given = dict(year.given)
    assert sorted(year.expected.keys() - given.keys()) == [], "skipped silently"
    assert sorted(given.keys() - year.expected.keys()) == [], "told without a reason"
    assert {key: at for key, at in given.items() if at != year.expected[key]} == {}, "told late"
    assert year.looks < year.ticks / 50, "the store is asked only when there is something to look at"
    return year
