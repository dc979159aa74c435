"""A thank-you note as a card of A6, for a PDF or a printer: wide margins, a sprig of our own drawing, the note, to whom
and when. A long note is set smaller first, and goes on on a further card where that is not enough."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from math import ceil
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPainterPath,
    QPdfWriter,
    QPen,
    QTextLayout,
    QTextOption,
)

from oneonone.errors import OneOnOneError
from oneonone.model.kinds import Language
from oneonone.model.words import Phrase, day_month

WIDTH, HEIGHT = 105.0, 148.0  # mm, A6
_SIDE, _FOOT = 14.0, 21.0  # mm from the edge to the words
_FIRST_TOP, _TOP = 35.0, 19.0  # mm above the note, with the sprig and on a further card
_FRAME = 6.0  # mm from the edge to the frame
_LARGEST, _SMALLEST, _STEP = 12.0, 9.0, 0.5  # pt
_SMALL = 8.0  # pt
_LEADING = 1.42
_PARAGRAPH = 0.55  # of a line, between paragraphs
_INK, _SOFT, _LINE, _GREEN, _AMBER = "#2a2622", "#6a6259", "#d9cfc1", "#2f6b5e", "#c08a3e"
_SERIFS = ["Source Serif 4", "Source Serif Pro", "Charter", "Iowan Old Style", "Georgia", "Cambria", "Noto Serif",
           "Liberation Serif", "Inter"]  # fmt: skip
_FOR = Phrase("for {name}", "voor {name}")
_NOT_THERE = Phrase("The card could not be saved there: {why}", "De kaart kon daar niet worden opgeslagen: {why}")


@dataclass(frozen=True, slots=True)
class ThanksCard:
    """The note as it was written (paragraphs apart by an empty line), for whom, and the day it is given."""

    note: str
    name: str
    day: date
    language: Language


def save_card(path: Path, card: ThanksCard) -> None:
    """Writes a PDF. Raises OneOnOneError when it cannot be written there; a former file stays as it was then."""
    data = card_pdf(card)
    try:
        path.write_bytes(data)
    except OSError as error:
        raise OneOnOneError(
            Phrase(
                _NOT_THERE(Language.EN, why=error.strerror or path), _NOT_THERE(Language.NL, why=error.strerror or path)
            )
        ) from error


def card_pdf(card: ThanksCard) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(_FOR(card.language, name=card.name))
    writer.setCreator("oneonone")
    writer.setPageLayout(
        QPageLayout(QPageSize(QPageSize.PageSizeId.A6), QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))
    )
    paint_cards(writer, card)
    buffer.close()
    return bytes(buffer.data().data())


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
            painter.setPen(QColor(_INK))
            layout.draw(painter, at)
        if number == len(pages) - 1:
            _paint_foot(painter, setter, card)
        painter.restore()
    painter.end()
    return len(pages)


_Lines = list[tuple[QTextLayout, QPointF]]


class _Setter:
    """Sets the note in lines, in the units of one device."""

    def __init__(self, device: QPagedPaintDevice) -> None:
        self.device = device
        self.unit = device.logicalDpiX() / 25.4  # device units in a millimetre

    def corner(self) -> QPointF:
        """Where the card begins on the page, which may be larger than it."""
        page = QSizeF(self.device.pageLayout().pageSize().size(QPageSize.Unit.Millimeter))
        margins = self.device.pageLayout().margins(QPageLayout.Unit.Millimeter)
        left, top = max(0.0, (page.width() - WIDTH) / 2), max(0.0, (page.height() - HEIGHT) / 2)
        return QPointF(left - margins.left(), top - margins.top()) * self.unit

    def font(self, points: float, italic: bool = False) -> QFont:
        font = QFont(_SERIFS)
        font.setPointSizeF(points)
        font.setItalic(italic)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        return font

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
            for line in _broken(paragraph, font, self.device, width):
                if top + step > foot:
                    pages.append([])
                    top = _TOP * self.unit
                pages[-1].append((line, QPointF(_SIDE * self.unit, top)))
                top += step
        return pages


def _broken(paragraph: str, font: QFont, device: QPagedPaintDevice, width: float) -> Sequence[QTextLayout]:
    """A layout a line, so that each can stand on a card of its own."""
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)

    def set_in(text: str) -> QTextLayout:
        layout = QTextLayout(text, font, device)
        layout.setTextOption(option)
        return layout

    whole = set_in(paragraph)
    whole.beginLayout()
    parts = []
    while (line := whole.createLine()).isValid():
        line.setLineWidth(width)
        parts.append((line.textStart(), line.textLength()))
    whole.endLayout()
    units = paragraph.encode("utf-16-le")
    made = []
    for start, length in parts:
        layout = set_in(units[2 * start : 2 * (start + length)].decode("utf-16-le").rstrip())
        layout.beginLayout()
        layout.createLine().setLineWidth(width * 1.5)
        layout.endLayout()
        made.append(layout)
    return made


def _paint_ground(painter: QPainter, setter: _Setter, *, first: bool) -> None:
    unit = setter.unit
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(_LINE), 0.2 * unit))
    frame = QRectF(_FRAME, _FRAME, WIDTH - 2 * _FRAME, HEIGHT - 2 * _FRAME)
    painter.drawRoundedRect(_scaled(frame, unit), 2.5 * unit, 2.5 * unit)
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
        painter.setPen(QPen(QColor(_GREEN), 0.28, Qt.PenStyle.SolidLine, *round_ends))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(stem)
        painter.setPen(Qt.PenStyle.NoPen)
        for at, size in ((0.26, 1.0), (0.46, 0.94), (0.65, 0.84), (0.82, 0.72)):
            point, angle = stem.pointAtPercent(at), -stem.angleAtPercent(at)
            for turn in (-38.0, 38.0):
                painter.save()
                painter.translate(point)
                painter.rotate(angle + turn)
                colour = QColor(_GREEN)
                colour.setAlpha(235 if turn * side < 0 else 150)
                painter.setBrush(colour)
                painter.drawPath(_leaf(3.5 * size, 0.85 * size))
                painter.restore()
        painter.setBrush(QColor(_AMBER))
        painter.drawEllipse(QPointF(side * 15.3, -3.1), 0.75, 0.75)
    painter.drawEllipse(QPointF(0, 0.2), 0.95, 0.95)
    painter.setPen(QPen(QColor(_GREEN), 0.28, Qt.PenStyle.SolidLine, *round_ends))
    painter.drawLine(QPointF(0, 1.2), QPointF(0, 2.2))


def _leaf(length: float, half: float) -> QPainterPath:
    path = QPainterPath(QPointF(0, 0))
    path.quadTo(QPointF(length * 0.45, -2 * half), QPointF(length, 0))
    path.quadTo(QPointF(length * 0.45, 2 * half), QPointF(0, 0))
    return path


def _paint_foot(painter: QPainter, setter: _Setter, card: ThanksCard) -> None:
    unit = setter.unit
    painter.setPen(QColor(_SOFT))
    painter.setFont(setter.font(_SMALL, italic=True))
    words = f"{_FOR(card.language, name=card.name)} · {day_month(card.day, card.language)} {card.day.year}"
    place = QRectF(_SIDE, HEIGHT - 17.5, WIDTH - 2 * _SIDE, 6)
    painter.drawText(_scaled(place, unit), Qt.AlignmentFlag.AlignCenter, words)


def _scaled(rect: QRectF, unit: float) -> QRectF:
    return QRectF(rect.x() * unit, rect.y() * unit, rect.width() * unit, rect.height() * unit)
