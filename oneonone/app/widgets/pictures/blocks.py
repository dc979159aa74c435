"""A mark for each thing, heaped in a block a month or a week: as many as there are, to be seen rather than read off."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QRectF, Qt

from oneonone.app.widgets.pictures.drawing import Drawing, Legend, Look, Mark, Spot, Stroke, Words, legend_placed

#: From mark to mark (px), the widest that fits is taken.
_PITCHES = (13.0, 12.0, 11.0, 10.0, 9.0, 8.0, 7.0, 6.0, 5.0)
_HIGHEST, _LOWEST = 132, 52
_LABELS = 30
_MOST_BESIDE = 6
_BETWEEN = 0.2


@dataclass(frozen=True, slots=True)
class Unit:
    """One thing of a block."""

    mark: Mark
    ink: str
    said: Callable[[], str]
    opens: object = None


@dataclass(frozen=True, slots=True)
class Block:
    """A month or a week; `label` is '' where none is written below it."""

    label: str
    units: tuple[Unit, ...]


@dataclass(frozen=True, slots=True)
class Blocks:
    """The first unit of a block lies lowest. All blocks have one pitch, so that equal heaps are equal numbers."""

    heaps: Sequence[Block]
    legend: tuple[Legend, ...]

    def height(self, width: float, look: Look) -> float:
        high, _pitch, _beside = self._sizes(width, look)
        return legend_placed(self.legend, high + look.px(_LABELS), width, look)[1].bottom()

    def drawing(self, width: float, look: Look) -> Drawing:
        high, pitch, beside = self._sizes(width, look)
        room = width / max(1, len(self.heaps))
        spots, words = [], []
        for lane, heap in enumerate(self.heaps):
            left = lane * room + room / 2 - min(beside, len(heap.units)) * pitch / 2
            for at, unit in enumerate(heap.units):
                x = left + (at % beside + 0.5) * pitch
                y = high - look.px(4) - (at // beside + 0.5) * pitch
                spots.append(Spot(x, y, pitch * 0.38, unit.mark, unit.ink, lane, at, unit.said, unit.opens))
        for rect, label in _labels(self.heaps, room, high, width, look):
            words.append(Words(rect, label, align=Qt.AlignmentFlag.AlignHCenter))
        placed, foot = legend_placed(self.legend, high + look.px(_LABELS), width, look)
        line = int(high) + 0.5
        base = (Stroke(0, line, width, line),)
        return Drawing(width, foot.bottom(), base, tuple(words), tuple(spots), placed, foot, upright=True)

    def _sizes(self, width: float, look: Look) -> tuple[float, float, int]:
        """How high the highest block is, the pitch, and how many marks lie beside each other."""
        most = max((len(one.units) for one in self.heaps), default=0)
        pitch, beside = _fitting(most, width / max(1, len(self.heaps)) * (1 - _BETWEEN), look)
        return max(look.px(_LOWEST), ceil(most / beside) * pitch + look.px(6)), pitch, beside


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
