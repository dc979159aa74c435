"""A thank-you note as a card of A6, for a PDF or a printer: wide margins, a sprig of our own drawing, the note, to whom
and when. A long note is set smaller first, and goes on on a further card where that is not enough."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from math import ceil
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPagedPaintDevice, QPainter, QPainterPath, QPen, QTextLayout

from oneonone.exchange.pdf.a6 import (
    AMBER,
    GREEN,
    HEIGHT,
    INK,
    LINE,
    SOFT,
    WIDTH,
    Setter,
    a6_pdf,
    broken,
    save_a6,
    scaled,
)
from oneonone.model.kinds import Language
from oneonone.model.words import Phrase, day_month

_SIDE, _FOOT = 14.0, 21.0  # mm from the edge to the words
_FIRST_TOP, _TOP = 35.0, 19.0  # mm above the note, with the sprig and on a further card
_FRAME = 6.0  # mm from the edge to the frame
_LARGEST, _SMALLEST, _STEP = 12.0, 9.0, 0.5  # pt
_SMALL = 8.0  # pt
_LEADING = 1.42
_PARAGRAPH = 0.55  # of a line, between paragraphs
_FOR = Phrase("for {name}", "voor {name}")


@dataclass(frozen=True, slots=True)
class ThanksCard:
    """The note as it was written (paragraphs apart by an empty line), for whom, and the day it is given."""

    note: str
    name: str
    day: date
    language: Language


def save_card(path: Path, card: ThanksCard) -> None:
    """Writes a PDF. Raises OneOnOneError when it cannot be written there; a former file stays as it was then."""
    save_a6(path, card_pdf(card))


def card_pdf(card: ThanksCard) -> bytes:
    return a6_pdf(_FOR(card.language, name=card.name), lambda writer: paint_cards(writer, card))


def paint_cards(device: QPagedPaintDevice, card: ThanksCard) -> int:
    """Paints the card in the middle of each page of `device`, a printer or a PDF; how many pages it took."""
    setter = _Setter(device)
    pages = setter.pages(card.note.strip())
    painter = QPainter(device)
    for number, lines in enumerate(pages):
        if number:
            device.newPage()
        painter.save()
        painter.translate(setter.corner())
        _paint_ground(painter, setter, first=number == 0)
        for layout, at in lines:
            painter.setPen(QColor(INK))
            layout.draw(painter, at)
        if number == len(pages) - 1:
            _paint_foot(painter, setter, card)
        painter.restore()
    painter.end()
    return len(pages)


_Lines = list[tuple[QTextLayout, QPointF]]


class _Setter(Setter):
    """Sets the note in lines, in the units of one device."""

    def pages(self, note: str) -> list[_Lines]:
        """The largest size at which it fits on one card; the smallest but one over several, where none does."""
        points = _LARGEST
        while points >= _SMALLEST:
            pages = self._set(note, points)
            if len(pages) == 1:
                return pages
            points -= _STEP
        return self._set(note, _SMALLEST + _STEP)

    def _set(self, note: str, points: float) -> list[_Lines]:
        font = self.font(points)
        metrics = QFontMetricsF(font, self.device)
        step = ceil(metrics.height() * _LEADING * 0.86)
        width = (WIDTH - 2 * _SIDE) * self.unit
        foot = (HEIGHT - _FOOT) * self.unit
        pages: list[_Lines] = [[]]
        top = _FIRST_TOP * self.unit
        for paragraph in note.split("\n"):
            if not paragraph.strip():
                top += step * _PARAGRAPH if pages[-1] else 0
                continue
            for line in broken(paragraph, font, self.device, width):
                if top + step > foot:
                    pages.append([])
                    top = _TOP * self.unit
                pages[-1].append((line, QPointF(_SIDE * self.unit, top)))
                top += step
        return pages


def _paint_ground(painter: QPainter, setter: _Setter, *, first: bool) -> None:
    unit = setter.unit
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(LINE), 0.2 * unit))
    frame = QRectF(_FRAME, _FRAME, WIDTH - 2 * _FRAME, HEIGHT - 2 * _FRAME)
    painter.drawRoundedRect(scaled(frame, unit), 2.5 * unit, 2.5 * unit)
    if first:
        painter.save()
        painter.translate(WIDTH / 2 * unit, 22.0 * unit)
        painter.scale(unit, unit)
        _paint_sprig(painter)
        painter.restore()


def _paint_sprig(painter: QPainter) -> None:
    """A sprig that bows to both sides, with leaves in pairs and three buds; in millimetres around its middle."""
    round_ends = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    for side in (-1.0, 1.0):
        stem = QPainterPath(QPointF(0, 2.2))
        stem.cubicTo(QPointF(side * 5, 2.4), QPointF(side * 10, 0.8), QPointF(side * 14.5, -2.6))
        painter.setPen(QPen(QColor(GREEN), 0.28, Qt.PenStyle.SolidLine, *round_ends))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(stem)
        painter.setPen(Qt.PenStyle.NoPen)
        for at, size in ((0.26, 1.0), (0.46, 0.94), (0.65, 0.84), (0.82, 0.72)):
            point, angle = stem.pointAtPercent(at), -stem.angleAtPercent(at)
            for turn in (-38.0, 38.0):
                painter.save()
                painter.translate(point)
                painter.rotate(angle + turn)
                colour = QColor(GREEN)
                colour.setAlpha(235 if turn * side < 0 else 150)
                painter.setBrush(colour)
                painter.drawPath(_leaf(3.5 * size, 0.85 * size))
                painter.restore()
        painter.setBrush(QColor(AMBER))
        painter.drawEllipse(QPointF(side * 15.3, -3.1), 0.75, 0.75)
    painter.drawEllipse(QPointF(0, 0.2), 0.95, 0.95)
    painter.setPen(QPen(QColor(GREEN), 0.28, Qt.PenStyle.SolidLine, *round_ends))
    painter.drawLine(QPointF(0, 1.2), QPointF(0, 2.2))


def _leaf(length: float, half: float) -> QPainterPath:
    path = QPainterPath(QPointF(0, 0))
    path.quadTo(QPointF(length * 0.45, -2 * half), QPointF(length, 0))
    path.quadTo(QPointF(length * 0.45, 2 * half), QPointF(0, 0))
    return path


def _paint_foot(painter: QPainter, setter: _Setter, card: ThanksCard) -> None:
    unit = setter.unit
    painter.setPen(QColor(SOFT))
    painter.setFont(setter.font(_SMALL, italic=True))
    words = f"{_FOR(card.language, name=card.name)} · {day_month(card.day, card.language)} {card.day.year}"
    place = QRectF(_SIDE, HEIGHT - 17.5, WIDTH - 2 * _SIDE, 6)
    painter.drawText(scaled(place, unit), Qt.AlignmentFlag.AlignCenter, words)
