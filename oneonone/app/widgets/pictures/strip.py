"""Marks along time, in rows: a calm strip of dots."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QPointF, QRectF

from oneonone.app.widgets.pictures.drawing import Drawing, Legend, Look, Mark, Spot, Stroke, Words, legend_placed
from oneonone.model.kinds import Language
from oneonone.model.words import SHORT_MONTHS

_GAP = 18
_WIDEST_NAMES = 0.42
_EDGE = 7
_HAIR = 4
#: Marks of one day lie beside each other, this many radii apart.
_BESIDE = 1.7


#: Where a day lies from left to right.
Place = Callable[[date], float]


@dataclass(frozen=True, slots=True)
class Row:
    name: str
    ink: str = "ink"


@dataclass(frozen=True, slots=True)
class Dot:
    """A mark of row `row` on a day; `size` is its radius in pixels at a text scale of 1."""

    row: int
    day: date
    mark: Mark
    ink: str
    said: Callable[[], str]
    opens: object = None
    size: float = 5.0


@dataclass(frozen=True, slots=True)
class Strip:
    """`dots` are in order of time. Months are told below the rows by a hair at their first day and their name."""

    rows: Sequence[Row]
    dots: Sequence[Dot]
    legend: tuple[Legend, ...]
    since: date
    until: date
    language: Language
    row_height: int = 30

    def height(self, width: float, look: Look) -> float:
        return self._legend(width, look)[1].bottom()

    def drawing(self, width: float, look: Look) -> Drawing:
        names = max((look.width(row.name, "small") for row in self.rows), default=0)
        left = min(names, width * _WIDEST_NAMES) + look.px(_GAP)
        begin, end = left + look.px(_EDGE), width - look.px(_EDGE)
        step = look.px(self.row_height)
        foot = len(self.rows) * step

        def x(day: date) -> float:
            return begin + (end - begin) * (day - self.since).days / max(1, (self.until - self.since).days)

        strokes, words = [], []
        for at, row in enumerate(self.rows):
            middle = _middle(at, step)
            words.append(Words(QRectF(0, at * step, left - look.px(_GAP), step), row.name, row.ink, "small"))
            strokes.append(Stroke(left, middle, width, middle))
        axis = foot + look.px(_HAIR)
        for first, name in _months(self.since, self.until, self.language, x, look, width):
            strokes.append(Stroke(int(first) + 0.5, foot, int(first) + 0.5, axis))
            if name:
                words.append(Words(QRectF(first, axis, look.width(name, "heading") + 2, look.px(18)), name))
        placed, room = self._legend(width, look)
        spots = tuple(_spots(self.dots, x, step, end, look))
        return Drawing(width, room.bottom(), tuple(strokes), tuple(words), spots, placed, room)

    def _legend(self, width: float, look: Look) -> tuple[tuple[tuple[Legend, QPointF], ...], QRectF]:
        top = len(self.rows) * look.px(self.row_height) + look.px(_HAIR) + look.px(26)
        return legend_placed(self.legend, top, width, look)


def _middle(row: int, step: int) -> float:
    """In the middle of a pixel, where a hairline is sharp."""
    return row * step + step // 2 + 0.5


def _spots(dots: Sequence[Dot], x: Place, step: int, end: float, look: Look) -> Iterator[Spot]:
    on_day: dict[tuple[int, date], int] = {}
    for dot in dots:
        nth = on_day.get((dot.row, dot.day), 0)
        on_day[dot.row, dot.day] = nth + 1
        radius = look.px(dot.size * 4) / 4
        # What would lie beyond the end goes to the left of its day instead.
        place = x(dot.day) + nth * _BESIDE * radius
        if place > end:
            place = x(dot.day) - nth * _BESIDE * radius
        yield Spot(
            place, _middle(dot.row, step), radius, dot.mark, dot.ink, dot.row, place, dot.said, dot.opens
        )  # fmt: skip


def _months(
    since: date, until: date, language: Language, x: Place, look: Look, width: float
) -> Iterator[tuple[float, str]]:
    """Where each month of the period begins, with its name, or '' where there is no room for it."""
    names = SHORT_MONTHS[language]
    widest = max(look.width(name, "heading") for name in names)
    first, taken = since.replace(day=1), -1.0
    while first <= until:
        place, name = x(max(first, since)), names[first.month - 1]
        fits = place >= taken and place + look.width(name, "heading") <= width
        yield place, name if fits else ""
        if fits:
            taken = place + widest + look.px(6)
        first = date(first.year + first.month // 12, first.month % 12 + 1, 1)
