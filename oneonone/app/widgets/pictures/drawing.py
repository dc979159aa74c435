"""A picture as data: what is written, drawn and marked where. Whatever paints or saves it adds nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QApplication

from oneonone.app.theme import LIGHT, SIZES, Tokens, theme


class Mark(StrEnum):
    """Told apart by their shape, whatever their colour."""

    DISC = "disc"
    RING = "ring"
    DIAMOND = "diamond"
    DASH = "dash"


@dataclass(frozen=True, slots=True)
class Look:
    """In which colours and at what size of text a picture is laid out and painted."""

    tokens: Tokens
    scale: float

    def colour(self, name: str) -> QColor:
        return QColor(getattr(self.tokens, name))

    def font(self, size: str, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        font = QFont(QApplication.font())
        font.setPixelSize(self.px(SIZES[size]))
        font.setWeight(weight)
        return font

    def width(self, text: str, size: str) -> float:
        return QFontMetricsF(self.font(size)).horizontalAdvance(text)

    def px(self, pixels: float) -> int:
        return int(pixels * self.scale + 0.5)


def screen_look() -> Look:
    """As the program looks now."""
    return Look(theme().tokens, theme().scale)


#: A picture that is saved is looked at elsewhere: on white, in the designed size.
PAPER_LOOK = Look(LIGHT, 1.0)


@dataclass(frozen=True, slots=True)
class Spot:
    """A mark that can be pointed at. Spots of one `lane` are a row (or a block), `along` is their place in it."""

    x: float
    y: float
    radius: float
    mark: Mark
    ink: str
    lane: int
    along: float
    #: What it is, in words; asked for when it is pointed at.
    said: Callable[[], str]
    #: What it opens, as the picture's maker wants it back; None where there is nothing to open.
    opens: object = None


@dataclass(frozen=True, slots=True)
class Words:
    """A line of text in `rect`, cut where it does not fit."""

    rect: QRectF
    text: str
    ink: str = "soft"
    size: str = "heading"
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft


@dataclass(frozen=True, slots=True)
class Stroke:
    x1: float
    y1: float
    x2: float
    y2: float
    ink: str = "line"


@dataclass(frozen=True, slots=True)
class Legend:
    """A mark and what it stands for."""

    mark: Mark
    ink: str
    text: str


@dataclass(frozen=True, slots=True)
class Drawing:
    """`foot` is where the legend is written, and on screen what is pointed at."""

    width: float
    height: float
    strokes: tuple[Stroke, ...]
    words: tuple[Words, ...]
    spots: tuple[Spot, ...]
    legend: tuple[tuple[Legend, QPointF], ...]
    foot: QRectF
    #: Up and down go along a lane, left and right from lane to lane.
    upright: bool = False


class Layout(Protocol):
    """How a picture is laid out at a width; its height is asked for much oftener than its drawing."""

    def height(self, width: float, look: Look) -> float: ...

    def drawing(self, width: float, look: Look) -> Drawing: ...


LEGEND_RADIUS = 4.5
_LEGEND_GAP = 22


def legend_placed(
    legend: tuple[Legend, ...], top: float, width: float, look: Look
) -> tuple[tuple[tuple[Legend, QPointF], ...], QRectF]:
    """The entries beside each other in as many lines as they need, and the room they take; a point is the middle of
    a mark."""
    line, lead = look.px(22), look.px(14)
    left, row, placed = 0.0, 0, []
    for one in legend:
        wide = lead + look.width(one.text, "heading")
        if left and left + wide > width:
            left, row = 0.0, row + 1
        placed.append((one, QPointF(left + look.px(LEGEND_RADIUS), top + row * line + line / 2)))
        left += wide + look.px(_LEGEND_GAP)
    return tuple(placed), QRectF(0, top, width, (row + 1) * line)


def legend_width(drawing: Drawing, look: Look) -> float:
    """How far the legend's last line reaches."""
    if not drawing.legend:
        return 0.0
    one, at = drawing.legend[-1]
    return at.x() - look.px(LEGEND_RADIUS) + look.px(14) + look.width(one.text, "heading")


def paint_drawing(painter: QPainter, drawing: Drawing, look: Look, *, legend: bool = True) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for stroke in drawing.strokes:
        painter.setPen(QPen(look.colour(stroke.ink), 1))
        painter.drawLine(QPointF(stroke.x1, stroke.y1), QPointF(stroke.x2, stroke.y2))
    for words in drawing.words:
        write(painter, words, look)
    for spot in drawing.spots:
        paint_mark(painter, spot.mark, QPointF(spot.x, spot.y), spot.radius, look.colour(spot.ink), look)
    for one, at in drawing.legend if legend else ():
        paint_mark(painter, one.mark, at, look.px(LEGEND_RADIUS), look.colour(one.ink), look)
        left, line = at.x() - look.px(LEGEND_RADIUS) + look.px(14), look.px(22)
        room = QRectF(left, at.y() - line / 2, drawing.width - left, line)
        write(painter, Words(room, one.text), look)
    painter.restore()


def write(painter: QPainter, words: Words, look: Look) -> None:
    font = look.font(words.size)
    painter.setFont(font)
    painter.setPen(look.colour(words.ink))
    # A hair of room, because a painter's metrics may differ by a fraction from those it was measured with.
    shown = QFontMetricsF(font).elidedText(words.text, Qt.TextElideMode.ElideRight, words.rect.width() + 1)
    painter.drawText(words.rect.adjusted(0, 0, 2, 0), words.align | Qt.AlignmentFlag.AlignVCenter, shown)


def paint_mark(painter: QPainter, mark: Mark, at: QPointF, radius: float, ink: QColor, look: Look) -> None:
    """All marks weigh about the same: a ring is drawn within the disc it would fill."""
    if mark in (Mark.DISC, Mark.DIAMOND):
        painter.setPen(QPen(look.colour("card"), 1))
        painter.setBrush(ink)
        if mark is Mark.DISC:
            painter.drawEllipse(at, radius, radius)
        else:
            reach = radius * 1.25
            corners = [QPointF(at.x() + x * reach, at.y() + y * reach) for x, y in ((0, -1), (1, 0), (0, 1), (-1, 0))]
            painter.drawPolygon(QPolygonF(corners))
        return
    stroke = max(1.1, radius * 0.26)
    if mark is Mark.RING:
        painter.setPen(QPen(ink, stroke))
        painter.setBrush(look.colour("card"))
        painter.drawEllipse(at, radius - stroke / 2, radius - stroke / 2)
    else:
        painter.setPen(QPen(ink, stroke, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(QPointF(at.x() - radius * 0.7, at.y()), QPointF(at.x() + radius * 0.7, at.y()))
