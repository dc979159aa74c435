"""How lines get onto the sheet: what paints words, and how wide and high they are beforehand."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPdfWriter, QTextLayout, QTextLine

from oneonone.exchange.pdf.type import COLOURS, FACES, LEADING, Voice, font

_CLOSE = 0.05  # of the width: by less than that letters move towards or from each other
#: Paints at a place, in units of the device.
Paint = Callable[[QPainter, float, float], None]


class Ruler:
    """How a voice is set where it takes one line; in units of the device."""

    def __init__(self, writer: QPdfWriter, voice: Voice) -> None:
        face, unit = FACES[voice], writer.resolution() / 72
        self.font, self.colour = font(voice), COLOURS[face.colour]
        self.metrics = QFontMetricsF(self.font, writer)
        leading = max(self.metrics.height(), face.size * LEADING * unit)
        self.height = leading + face.after * unit
        self.base = (leading - self.metrics.height()) / 2 + self.metrics.ascent()
        self._widths: dict[str, float] = {}

    def fits(self, text: str, width: float) -> bool:
        """Letters one by one are about as wide as together, and far sooner added up; where it is close, they are
        measured together."""
        try:
            about = sum(map(self._widths.__getitem__, text))
        except KeyError:
            self._widths.update((char, self.metrics.horizontalAdvance(char)) for char in text)
            about = sum(map(self._widths.__getitem__, text))
        if abs(about - width) > width * _CLOSE:
            return about < width
        return self.metrics.horizontalAdvance(text) <= width


@dataclass(slots=True)
class Ink:
    """What the painter was last set to for plain words; None when something else was painted since."""

    last: Ruler | None = None
    #: Where the dots of a page go, which are all painted at once.
    dots: list[QPointF] = field(default_factory=list)


@dataclass(slots=True)
class Plain:
    """Paints words that take one line."""

    text: str
    indent: float
    ruler: Ruler
    ink: Ink

    def __call__(self, painter: QPainter, x: float, y: float) -> None:
        ruler = self.ruler
        if self.ink.last is not ruler:
            painter.setFont(ruler.font)
            painter.setPen(ruler.colour)
            self.ink.last = ruler
        painter.drawText(QPointF(x + self.indent, y + ruler.base), self.text)


@dataclass(slots=True)
class Text:
    """Paints one line of a paragraph, which it keeps alive."""

    layout: QTextLayout
    line: QTextLine
    indent: float
    down: float
    colour: QColor
    ink: Ink

    def __call__(self, painter: QPainter, x: float, y: float) -> None:
        self.ink.last = None
        painter.setPen(self.colour)
        self.line.draw(painter, QPointF(x + self.indent, y + self.down))


@dataclass(slots=True)
class Both:
    first: Paint
    second: Paint

    def __call__(self, painter: QPainter, x: float, y: float) -> None:
        self.first(painter, x, y)
        self.second(painter, x, y)


def nothing(painter: QPainter, x: float, y: float) -> None:
    """An empty line."""
