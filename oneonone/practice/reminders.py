"""Which reminders are to be given: pure rules over what the store holds, what the manager wishes and the moment.

A reminder has a key, and what has been given under a key is never given again. Nothing follows from how much time has
passed since the last look, only from the moment it is now, so that sleep and a changed clock can neither repeat nor
skip one:

- A conversation: from ten minutes before it until it is over by the clock. Whoever looks late is told that it is now,
  or that it was at ten; once its time is over it is let pass, for Today shows it. Its key holds the moment it is
  planned for, so that one moved to another time is reminded of again.
- My promises of today: once a day, from the morning on, as long as that day lasts. A day without any by then is let
  pass, and what is promised for today later that day brings no reminder.
- Looking back: once a week, on Friday from the hour that was chosen until midnight, unless it was done.

While a conversation is going on, the curtain is drawn, it is a quiet hour or there is nowhere to show it, all is held
back. Afterwards the same rules say what is still worth telling, and what has been overtaken by then lapses.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from enum import StrEnum
from math import ceil

from oneonone.journal.records import local_day, moment_of
from oneonone.journal.reminding import Coming, DueToday, Facts, next_midnight

BEFORE = timedelta(minutes=10)
#: A coffee may be planned without a length; so long it is still worth saying that it was.
_SHORTEST = timedelta(minutes=15)
_NOW = timedelta(minutes=1)
_FRIDAY = 4


class ReminderKind(StrEnum):
    MEETING = "meeting"
    PROMISES = "promises"
    LOOK_BACK = "look_back"


class Timing(StrEnum):
    """Where a conversation stands when it is told."""

    AHEAD = "ahead"
    NOW = "now"
    BEGAN = "began"


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the manager chose; times are local. `quiet` is from and until, and may go past midnight."""

    meetings: bool = True
    promises: bool = True
    look_back: bool = True
    morning: time = time(8, 30)
    friday: time = time(15)
    quiet: tuple[time, time] | None = (time(19), time(7, 30))


@dataclass(frozen=True, slots=True)
class Reminder:
    """One to be given; what its kind does not have is None or empty. `minutes` is how long until it begins."""

    key: str
    kind: ReminderKind
    meeting: Coming | None = None
    timing: Timing = Timing.AHEAD
    minutes: int = 0
    promises: tuple[DueToday, ...] = ()


@dataclass(frozen=True, slots=True)
class Look:
    """What one look brings: what is to be told, what is let pass for good, and when to look next at the latest."""

    given: tuple[Reminder, ...]
    passed: frozenset[str]
    next: datetime

    @property
    def keys(self) -> frozenset[str]:
        """What must be kept as settled before anything is told."""
        return self.passed | {one.key for one in self.given}


def look(facts: Facts, wishes: Wishes, now: datetime, *, held: bool = False) -> Look:
    """`held` is what the store does not know: the curtain is drawn, or there is nowhere to show anything."""
    given: list[Reminder] = []
    if not (held or facts.talking_until is not None or is_quiet(wishes, now)):
        given = [*_meetings(facts, wishes, now), *_promises(facts, wishes, now), *_look_back(facts, wishes, now)]
    return Look(tuple(given), _passed(facts, wishes, now), _next(facts, wishes, now))


def is_quiet(wishes: Wishes, now: datetime) -> bool:
    if wishes.quiet is None:
        return False
    begins, ends = wishes.quiet
    at = _clock(now)
    return begins <= at < ends if begins <= ends else at >= begins or at < ends


def meeting_key(meeting: Coming) -> str:
    return f"meeting:{meeting.meeting_id}:{int(meeting.starts_at.timestamp())}"


def promises_key(now: datetime) -> str:
    return f"promises:{local_day(now).isoformat()}"


def look_back_key(now: datetime) -> str:
    return f"look_back:{local_day(now).isoformat()}"


@dataclass(slots=True)
class Lookout:
    """Tells with each tick of a coarse timer whether it is time to look, without asking the store.

    It is when the moment has come, and when the clock went back or the zone changed.
    """

    next: datetime | None = None
    last: datetime | None = None
    offset: timedelta | None = None

    def wants(self, now: datetime) -> bool:
        if self.next is None or self.last is None or not self.last <= now < self.next:
            return True
        self.last = now
        return now.astimezone().utcoffset() != self.offset

    def looked(self, now: datetime, following: datetime) -> None:
        self.last, self.next, self.offset = now, following, now.astimezone().utcoffset()

    def forget(self) -> None:
        """Something changed: the next tick looks."""
        self.next = None


def _meetings(facts: Facts, wishes: Wishes, now: datetime) -> list[Reminder]:
    found = []
    for one in facts.coming if wishes.meetings else ():
        if one.starts_at - BEFORE <= now < _over(one) and meeting_key(one) not in facts.given:
            ahead = one.starts_at - now
            timing = Timing.AHEAD if ahead > timedelta() else Timing.NOW if -ahead < _NOW else Timing.BEGAN
            minutes = max(0, ceil(ahead / timedelta(minutes=1)))
            found.append(Reminder(meeting_key(one), ReminderKind.MEETING, one, timing, minutes))
    return found


def _over(meeting: Coming) -> datetime:
    return meeting.starts_at + max(timedelta(minutes=meeting.minutes), _SHORTEST)


def _promises(facts: Facts, wishes: Wishes, now: datetime) -> list[Reminder]:
    key = promises_key(now)
    if not (wishes.promises and facts.promises) or _clock(now) < wishes.morning or key in facts.given:
        return []
    return [Reminder(key, ReminderKind.PROMISES, promises=facts.promises)]


def _look_back(facts: Facts, wishes: Wishes, now: datetime) -> list[Reminder]:
    key = look_back_key(now)
    friday = local_day(now).weekday() == _FRIDAY and _clock(now) >= wishes.friday
    if not (wishes.look_back and friday) or facts.looked_back or key in facts.given:
        return []
    return [Reminder(key, ReminderKind.LOOK_BACK)]


def _passed(facts: Facts, wishes: Wishes, now: datetime) -> frozenset[str]:
    """The morning has come, and there is nothing to tell today: neither because there is none, nor because it was not
    wished."""
    settled = _clock(now) >= wishes.morning and not (wishes.promises and facts.promises)
    return frozenset({promises_key(now)} - facts.given) if settled else frozenset()


def _next(facts: Facts, wishes: Wishes, now: datetime) -> datetime:
    today = local_day(now)
    moments = [
        next_midnight(now),
        moment_of(today, wishes.morning),
        moment_of(today, wishes.friday),
        *(one.starts_at - BEFORE for one in facts.coming),
    ]
    if wishes.quiet is not None:
        moments.append(moment_of(today, wishes.quiet[1]))
    if facts.talking_until is not None:
        moments.append(facts.talking_until)
    return min(one for one in moments if one > now)


def _clock(now: datetime) -> time:
    return now.astimezone().time()
