"""Gathers what a reader finds into a plan: nothing twice, what is referred to first, and ids that follow from what is
said, so that a second time the same file gives the same plan."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from oneonone.exchange.json_shape import YEARS
from oneonone.journal.incoming import Incoming, Noun, Plan, Progress, Remark, Where, id_of, plan_of
from oneonone.journal.records import local_day
from oneonone.model.kinds import MeetingKind, MeetingState, Owner
from oneonone.model.names import folded
from oneonone.model.words import Phrase

_ORDER = tuple(Noun)
_SHOWN = 200  # characters of a line in a remark
AS_A_NOTE = Phrase("not understood; kept as a note", "niet begrepen; bewaard als notitie")
_TWICE = Phrase("stands here twice; kept once", "staat er twee keer; één keer bewaard")


@dataclass(frozen=True, slots=True)
class Reading:
    """What a reader has to know beside the file: the moment, who is known, and how to read a date in running text."""

    now: datetime
    names: tuple[str, ...] = ()
    due: Callable[[str, date], date | None] = lambda text, day: None
    progress: Progress | None = None


class Basket:
    def __init__(self, source: str, reading: Reading) -> None:
        self._source, self._reading = source, reading
        self._records: dict[tuple[Noun, str], Incoming] = {}
        self._remarks: list[Remark] = []
        self._same: Counter[tuple[str, ...]] = Counter()
        self._lines: Counter[str] = Counter()
        self._named: dict[str, tuple[str, Where]] = {}
        self._nouns: dict[str, Noun] = {}

    def add(self, noun: Noun, row_id: str, values: dict[str, Any], where: Where) -> str:
        """One that is there already is left; what differs is remarked upon."""
        if self._nouns.setdefault(row_id, noun) is not noun:  # somebody copied it, and made it something else
            row_id = id_of(noun, row_id)
        known = self._records.get((noun, row_id))
        if known is None:
            self._records[noun, row_id] = Incoming(noun, row_id, values, where)
        elif known.values != values:
            self.remark(where, _TWICE, str(values.get("text", values.get("name", ""))))
        return row_id

    def remark(self, where: Where, said: Phrase, text: str = "", /, **values: object) -> None:
        shown = text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…"
        self._remarks.append(Remark(where, said, shown, values))

    def person(self, name: str, where: Where, **values: Any) -> str:
        """A teammate by name; what is told about them is put together."""
        name = shown_name(name)
        row_id = id_of("teammate", folded(name))
        known = self._records.get((Noun.TEAMMATE, row_id))
        if known is None or any(known.values.get(key) in (None, "") for key in values):
            former = dict(known.values) if known is not None else {"name": name}
            told = {key: value for key, value in values.items() if value not in (None, "")}
            self._records[Noun.TEAMMATE, row_id] = Incoming(Noun.TEAMMATE, row_id, {**told, **former}, where)
        return row_id

    def named(self, row_id: str, name: str, where: Where) -> None:
        """A teammate who is spoken of under an id; made when nothing else tells of them."""
        self._named.setdefault(row_id, (name, where))

    def meeting(self, name: str, starts: datetime, where: Where, **values: Any) -> str:
        """A meeting that was held; one a day with each person, and of each kind."""
        who = self.person(name, where)
        kind = values.setdefault("kind", MeetingKind.ONE_ON_ONE)
        row_id = id_of("meeting", folded(shown_name(name)), local_day(starts).isoformat(), kind)
        if (Noun.MEETING, row_id) not in self._records:
            values.setdefault("state", MeetingState.HELD)
            told = {"teammate_id": who, "starts_at": starts, **values}
            if told["state"] is MeetingState.HELD and "ended_at" not in told:
                told["ended_at"] = starts + timedelta(minutes=told.get("minutes", 30))
            self._records[Noun.MEETING, row_id] = Incoming(Noun.MEETING, row_id, told, where)
        return row_id

    def line(
        self, noun: Noun, text: str, at: datetime, where: Where, *, name: str | None = None,
        meeting_id: str | None = None, dated: bool = True, **values: Any,
    ) -> str:  # fmt: skip
        """A note, a need, a follow-up, a win or a doubt. Lines of one moment follow each other by the second.

        Without `dated` the moment is but a guess, and the same line is the same whenever it is read.
        """
        who = self.person(name, where) if name else None
        text = text.strip()
        said = (noun.value, folded(shown_name(name)) if name else "", local_day(at).isoformat() if dated else "", text)
        self._same[said] += 1
        row_id = id_of(*said, str(self._same[said]))
        place = meeting_id or f"{who} {at}"
        told = {
            "text": text, "noted_at": at + timedelta(seconds=self._lines[place]), "teammate_id": who,
            "meeting_id": meeting_id, "private": noun is Noun.DOUBT, **values,
        }  # fmt: skip
        self._lines[place] += 1
        if noun is Noun.FOLLOW_UP:
            told.setdefault("owner", Owner.ME)
        return self.add(noun, row_id, told, where)

    def plan(self) -> Plan:
        for row_id, (name, where) in self._named.items():
            self._records.setdefault(
                (Noun.TEAMMATE, row_id), Incoming(Noun.TEAMMATE, row_id, {"name": shown_name(name)}, where)
            )
        records = sorted(self._records.values(), key=lambda one: _ORDER.index(one.noun))
        return plan_of(self._source, tuple(records), tuple(self._remarks))

    def __len__(self) -> int:
        return len(self._records)


def shown_name(name: str) -> str:
    return " ".join(name.split())[:200]


def sensible(day: date) -> bool:
    """Whether it can be a day of somebody's notes."""
    return YEARS[0] <= day.year <= YEARS[1]


def known_name(name: str, names: Collection[str]) -> str | None:
    """The whole name of somebody known, by it or by a first name that only one has."""
    plain = folded(shown_name(name))
    whole = [one for one in names if folded(one) == plain]
    first = {folded(one): one for one in names if folded(one).split()[:1] == [plain]}
    return whole[0] if whole else next(iter(first.values())) if len(first) == 1 else None
