"""Marks along time where there are many: one a week, larger where there was more."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from datetime import date, timedelta
from math import sqrt

from oneonone.app.i18n import translate
from oneonone.app.places import Place
from oneonone.app.widgets.pictures.drawing import Legend, Mark
from oneonone.app.widgets.pictures.saying import Seen, conversation_place, parts
from oneonone.app.widgets.pictures.strip import Dot
from oneonone.practice.looking_back.checks import monday_of

_THURSDAY = timedelta(days=3)
_LARGEST = 9.0

#: What a dot is made of: its row, its day, and the teammate and conversation it comes from.
Piece = tuple[int, date, str, str]


def weekly(seen: Seen, pieces: Iterable[Piece], said: Callable[[int, int], str]) -> list[Dot]:
    """`said` tells in words of a row and a count what it is. A week with one conversation opens it."""
    weeks: dict[tuple[date, int], list[tuple[str, str]]] = defaultdict(list)
    for row, day, teammate_id, meeting_id in pieces:
        weeks[monday_of(day), row].append((teammate_id, meeting_id))
    found = []
    for (monday, row), talks in sorted(weeks.items()):
        middle = min(max(monday + _THURSDAY, seen.facts.since), seen.facts.until)
        size = min(_LARGEST, 2.4 + 1.9 * sqrt(len(talks)))

        def words(row: int = row, count: int = len(talks), monday: date = monday) -> str:
            return parts(said(row, count), seen.week(monday))

        found.append(Dot(row, middle, Mark.DISC, "teal", words, _place(talks), size))
    return found


def weekly_legend() -> tuple[Legend, ...]:
    return (Legend(Mark.DISC, "teal", translate("LookingBack", "a week, larger where there were more")),)


def _place(talks: list[tuple[str, str]]) -> Place | None:
    different = set(talks)
    return conversation_place(*talks[0]) if len(different) == 1 else None
