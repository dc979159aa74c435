"""Where each card of a wall of cards stands: bands of equal height under headings, as many beside each other as fit."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QPoint, QRect


@dataclass(frozen=True, slots=True)
class Heading:
    text: str
    top: int


@dataclass(slots=True)
class CardWall:
    """`columns` says for a card's section how many stand beside each other; all in pixels of the whole wall."""

    width: int
    heading_height: int
    gap: int
    between: int  # above a heading that is not the first
    headings: list[Heading] = field(default_factory=list)
    rects: list[QRect] = field(default_factory=list)
    _tops: list[int] = field(default_factory=list)
    _band: list[int] = field(default_factory=list)  # the cards of the last band
    _columns: int = 0
    _tallest: int = 0
    _foot: int = 0

    def add(self, sections: Sequence[tuple[str, int]], height: Callable[[int, int], int]) -> None:
        """Puts further cards after those that stand. Each has its section's heading and how many columns that has;
        `height` gives what a card (by its number) needs at a width."""
        for section, columns in sections:
            number = len(self.rects)
            if not self.headings or self.headings[-1].text != section:
                top = self._foot + self.between if self.headings else 0
                self.headings.append(Heading(section, top))
                self._foot = top + self.heading_height
                self._band, self._columns = [], columns
            elif len(self._band) == self._columns:
                self._foot += self.gap
                self._band = []
            self._put(number, height)

    @property
    def height(self) -> int:
        return self._foot

    def shown(self, top: int, foot: int) -> range:
        """The cards that may be seen between two heights."""
        first = bisect_left(self._tops, top - self._tallest)
        while first < len(self.rects) and self.rects[first].bottom() < top:
            first += 1
        return range(first, bisect_right(self._tops, foot))

    def at(self, point: QPoint) -> int | None:
        return next((one for one in self.shown(point.y(), point.y()) if self.rects[one].contains(point)), None)

    def beyond(self, number: int, step: int) -> int | None:
        """The card above (-1) or below (1), the nearest in that band."""
        here = self.rects[number]
        others = range(number + 1, len(self.rects)) if step > 0 else range(number - 1, -1, -1)
        best: int | None = None
        for other in others:
            rect = self.rects[other]
            if rect.top() == here.top():
                continue
            if best is not None and rect.top() != self.rects[best].top():
                break
            if best is None or _apart(rect, here) < _apart(self.rects[best], here):
                best = other
        return best

    def _put(self, number: int, height: Callable[[int, int], int]) -> None:
        """At the next place of the band, which becomes as tall as its tallest card."""
        columns = max(1, self._columns)
        wide = (self.width - self.gap * (columns - 1)) // columns
        begun = self.rects[self._band[0]] if self._band else None
        top = begun.top() if begun is not None else self._foot
        tall = max(height(number, wide), begun.height() if begun is not None else 0)
        self.rects.append(QRect(len(self._band) * (wide + self.gap), top, wide, tall))
        self._tops.append(top)
        self._band.append(number)
        for one in self._band:
            self.rects[one].setHeight(tall)
        self._tallest = max(self._tallest, tall)
        self._foot = top + tall


def _apart(one: QRect, other: QRect) -> int:
    return abs(one.center().x() - other.center().x())
