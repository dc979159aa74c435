"""A mark for each thing, heaped in a block a month or a week: as many as there are, to be seen rather than read off."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QRectF, Qt

from oneonone.app.widgets.pictures.drawing import Drawing, Legend, Look, Mark, Spot, Stroke, Words, legend_placed

#: From mark to mark (px), the widest that fits is taken.
_PITCHES = (13.0, 12.0, 11.0, 10.0, 9.0, 8.0, 7.0, 6.0, 5.0)
_HIGHEST = 132
_MOST_BESIDE = 6
_BETWEEN = 0.2


@dataclass(frozen=True, slots=True)
class Unit:
    """One thing of a block."""

    mark: Mark
    ink: str
    said: str
    opens: object = None


@dataclass(frozen=True, slots=True)
class Block:
    """A month or a week; `label` is '' where none is written below it."""

    label: str
    units: tuple[Unit, ...]


def blocks(heaps: Sequence[Block], legend: tuple[Legend, ...], width: float, look: Look) -> Drawing:
    """The first unit of a block lies lowest. All blocks have one pitch, so that equal heaps are equal numbers."""
    room = width / max(1, len(heaps))
    most = max((len(one.units) for one in heaps), default=0)
    pitch, beside = _fitting(most, room * (1 - _BETWEEN), look)
    high = max(look.px(52), ceil(most / beside) * pitch + look.px(6))
    spots, words = [], []
    for lane, heap in enumerate(heaps):
        middle = lane * room + room / 2
        across = min(beside, len(heap.units)) if len(heap.units) < beside else beside
        left = middle - across * pitch / 2
        for at, unit in enumerate(heap.units):
            x = left + (at % beside + 0.5) * pitch
            y = high - look.px(4) - (at // beside + 0.5) * pitch
            spots.append(Spot(x, y, pitch * 0.38, unit.mark, unit.ink, lane, at, unit.said, unit.opens))
    for rect, label in _labels(heaps, room, high, width, look):
        words.append(Words(rect, label, align=Qt.AlignmentFlag.AlignHCenter))
    placed, foot = legend_placed(legend, high + look.px(30), width, look)
    base = (Stroke(0, high, width, high),)
    return Drawing(width, foot.bottom(), base, tuple(words), tuple(spots), placed, foot, upright=True)


def _fitting(most: int, room: float, look: Look) -> tuple[float, int]:
    """The pitch, and how many lie beside each other."""
    for pitch in (look.px(each * 4) / 4 for each in _PITCHES):
        beside = max(1, min(_MOST_BESIDE, int(room // pitch)))
        if pitch <= room and ceil(most / beside) * pitch <= look.px(_HIGHEST):
            return pitch, beside
    pitch = min(look.px(_PITCHES[-1]), room)
    return pitch, max(1, int(room // pitch))


def _labels(heaps: Sequence[Block], room: float, top: float, width: float, look: Look) -> list[tuple[QRectF, str]]:
    """Under the middle of their blocks, those left out for which there is no room."""
    found, taken = [], -1.0
    for lane, heap in enumerate(heaps):
        wide = look.width(heap.label, "heading") + 4
        left = min(max(0.0, lane * room + room / 2 - wide / 2), width - wide)
        if heap.label and left >= taken:
            found.append((QRectF(left, top + look.px(4), wide, look.px(18)), heap.label))
            taken = left + wide + look.px(4)
    return found
