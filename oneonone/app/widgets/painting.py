"""Chips, avatars and boxes painted the same in widgets and in lists."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from oneonone.app.theme import colour, sized_font, tokens

_TONES = ("teal", "amber", "blue", "rose")


def chip_size(text: str) -> tuple[float, float]:
    """Width and height of a chip with this text."""
    metrics = QFontMetricsF(sized_font("heading"))
    return metrics.horizontalAdvance(text) + 18, metrics.height() + 4


def paint_chip(painter: QPainter, at: QPointF, text: str, tone: str) -> QRectF:
    """Paints a chip with its top left at `at`; the place it took."""
    width, height = chip_size(text)
    rect = QRectF(at.x(), at.y(), width, height)
    ink, ground = tokens().tone(tone)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(rect, height / 2, height / 2)
    painter.setFont(sized_font("heading"))
    painter.setPen(QColor(ink))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()
    return rect


def paint_avatar(painter: QPainter, rect: QRectF, initials: str, colour_index: int) -> None:
    ink, ground = tokens().tone(_TONES[colour_index % len(_TONES)])
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ground))
    painter.drawEllipse(rect)
    font = sized_font("body", QFont.Weight.DemiBold)
    font.setPixelSize(max(9, round(rect.height() * 0.38)))
    painter.setFont(font)
    painter.setPen(QColor(ink))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, initials)
    painter.restore()


def paint_box(painter: QPainter, rect: QRectF, done: bool) -> None:
    """The check box of the mockups: round corners, filled with the accent when done."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour("teal" if done else "soft"), 1.5))
    painter.setBrush(colour("teal") if done else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(0.75, 0.75, -0.75, -0.75), 5, 5)
    if done:
        tick = QPainterPath(QPointF(rect.left() + rect.width() * 0.27, rect.top() + rect.height() * 0.52))
        tick.lineTo(rect.left() + rect.width() * 0.44, rect.top() + rect.height() * 0.69)
        tick.lineTo(rect.left() + rect.width() * 0.74, rect.top() + rect.height() * 0.33)
        painter.setPen(QPen(colour("paper"), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(tick)
    painter.restore()


def paint_card(painter: QPainter, rect: QRectF, ground: QColor, edge: QColor | None) -> None:
    """A card with 12 px corners, a hairline, and in light a soft shadow below."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    alpha = tokens().shadow
    if alpha and edge is not None:
        painter.setPen(Qt.PenStyle.NoPen)
        for spread in (3, 2, 1):
            painter.setBrush(QColor(60, 50, 40, alpha // (spread + 1)))
            painter.drawRoundedRect(rect.adjusted(0, spread, 0, spread), 12, 12)
    painter.setPen(QPen(edge, 1) if edge is not None else Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 12, 12)
    painter.restore()
