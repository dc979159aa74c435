"""What several pictures say alike: who, when, and where a conversation is opened."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from oneonone.app.i18n import translate
from oneonone.app.places import PageName, Place
from oneonone.app.widgets.pictures.blocks import Block, Unit
from oneonone.journal.looking_back import LookingBack, Noticed, Promised
from oneonone.model.kinds import Language
from oneonone.model.words import MONTHS, SHORT_MONTHS, day_month, long_date

#: What has a day.
Dated = TypeVar("Dated", Promised, Noticed)


@dataclass(frozen=True, slots=True)
class Seen:
    """The facts, and how they are to be said: `names` by id, as initials in discreet mode."""

    facts: LookingBack
    names: dict[str, str]
    language: Language

    def who(self, teammate_id: str | None) -> str:
        return self.names.get(teammate_id or "", "")

    def day(self, day: date) -> str:
        """'Tuesday 10 November', with the year where it was another one."""
        said = long_date(day, self.language)
        return said if day.year == self.facts.until.year else f"{said} {day.year}"

    def week(self, monday: date) -> str:
        return translate("LookingBack", "week of {day}").format(day=day_month(monday, self.language))

    def period(self) -> str:
        """'1 June to 24 November 2026'."""
        since, until = self.facts.since, self.facts.until
        begin = day_month(since, self.language) + (f" {since.year}" if since.year != until.year else "")
        end = f"{day_month(until, self.language)} {until.year}"
        return translate("LookingBack", "{begin} to {end}").format(begin=begin, end=end)

    def months(self) -> list[date]:
        """The first day of each month of the period."""
        first, found = self.facts.since.replace(day=1), []
        while first <= self.facts.until:
            found.append(first)
            first = date(first.year + first.month // 12, first.month % 12 + 1, 1)
        return found

    def month(self, first: date, *, short: bool = False) -> str:
        return (SHORT_MONTHS if short else MONTHS)[self.language][first.month - 1]


def by_month(
    seen: Seen, things: Sequence[Dated], order: Callable[[Dated], int], unit: Callable[[Dated], Unit]
) -> list[Block]:
    """A block a month; within it by `order`, and then by time."""
    here: dict[date, list[Dated]] = {first: [] for first in seen.months()}
    for one in things:
        here[one.day.replace(day=1)].append(one)
    return [
        Block(seen.month(first, short=True), tuple(unit(one) for one in sorted(each, key=order)))
        for first, each in here.items()
    ]


def parts(*said: str) -> str:
    """'Priya Raman · Tuesday 10 November · conversation'."""
    return " · ".join(part for part in said if part)


def conversation_place(teammate_id: str, meeting_id: str) -> Place:
    return Place(PageName.ROUND_OFF, teammate_id, meeting_id)


def row_place(teammate_id: str | None, row_id: str) -> Place | None:
    """Where a line stands on its teammate's timeline; None for what belongs to nobody."""
    return Place(PageName.TEAMMATE, teammate_id, focus=row_id) if teammate_id is not None else None
