"""Chips, avatars, boxes, key caps and cards, painted the same in widgets and in lists."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from oneonone.app.theme import colour, scaled, sized_font, tokens

_TONES = ("teal", "amber", "blue", "rose")
_INITIALS = {22: 10, 34: 13, 56: 20}
#: How far a card's shadow reaches below its edge, with its strength there; in dark there is none.
_SHADOW = ((3.0, 0.25), (2.0, 0.35), (1.0, 0.75))
CARD_RADIUS = 12


def chip_size(text: str) -> tuple[float, float]:
    """Width and height of a chip with this text."""
    metrics = QFontMetricsF(sized_font("heading"))
    return metrics.horizontalAdvance(text) + 18, scaled(20)


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
    """Initials in a disc; `colour_index` counts teal, amber, blue, rose and begins again."""
    ink, ground = tokens().tone(_TONES[colour_index % len(_TONES)])
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ground))
    painter.drawEllipse(rect)
    font = sized_font("body", QFont.Weight.DemiBold)
    font.setPixelSize(_INITIALS.get(round(rect.height()), max(9, round(rect.height() * 0.38))))
    painter.setFont(font)
    painter.setPen(QColor(ink))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, initials)
    painter.restore()


def paint_box(painter: QPainter, rect: QRectF, done: bool, hovered: bool = False, *, let_go: bool = False) -> None:
    """The check box of the mockups: round corners, filled with the accent when done; a quiet dash when `let_go`."""
    done = done and not let_go
    round_ends = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour("teal" if done or hovered else "soft"), 1.5))
    painter.setBrush(colour("teal") if done else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(0.75, 0.75, -0.75, -0.75), 4.25, 4.25)
    if done:
        tick = QPainterPath(QPointF(rect.left() + rect.width() * 0.27, rect.top() + rect.height() * 0.53))
        tick.lineTo(rect.left() + rect.width() * 0.43, rect.top() + rect.height() * 0.69)
        tick.lineTo(rect.left() + rect.width() * 0.74, rect.top() + rect.height() * 0.34)
        painter.setPen(QPen(colour("paper"), rect.width() / 8.5, Qt.PenStyle.SolidLine, *round_ends))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(tick)
    elif let_go:
        half = QPointF(rect.width() * 0.22, 0)
        painter.setPen(QPen(colour("soft"), rect.width() / 8.5, Qt.PenStyle.SolidLine, *round_ends))
        painter.drawLine(rect.center() - half, rect.center() + half)
    painter.restore()


def cap_size(text: str) -> tuple[float, float]:
    """Width and height of a key cap with this text."""
    return round(QFontMetricsF(sized_font("key")).horizontalAdvance(text)) + 12, scaled(18)


def paint_cap(painter: QPainter, rect: QRectF, text: str, inverted: bool = False) -> None:
    """A key cap: a thin frame with a heavier foot; `inverted` on a ground of the accent or of ink."""
    edge = colour("paper", 120) if inverted else colour("line")
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    whole, top = QPainterPath(), QPainterPath()
    whole.addRoundedRect(rect, 5, 5)
    top.addRoundedRect(rect.adjusted(1, 1, -1, -2), 4, 4)
    painter.fillPath(whole.subtracted(top), edge)
    if not inverted:
        painter.fillPath(top, colour("card"))
    painter.setFont(sized_font("key"))
    painter.setPen(colour("paper" if inverted else "soft"))
    painter.drawText(rect.adjusted(0, 0, 0, -1), Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()


def paint_ground(painter: QPainter, rect: QRect, side: int, *, lined: bool, here: bool) -> None:
    """What a row of a list stands on: a hairline above it, `side` from both edges, and a ring where the keyboard is."""
    if lined:
        painter.fillRect(QRectF(rect.left() + side, rect.top(), rect.width() - 2 * side, 1), colour("line"))
    if here:
        painter.setPen(QPen(colour("teal"), 2))
        painter.setBrush(colour("hover"))
        painter.drawRoundedRect(QRectF(rect).adjusted(1, 2, -1, -1), 7, 7)


def paint_line_below(painter: QPainter, line: QRectF, text: str) -> None:
    """A small soft line below the words of a row, cut off where it does not fit."""
    painter.setFont(sized_font("small"))
    painter.setPen(colour("soft"))
    said = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(line.width()))
    painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, said)


def paint_card(painter: QPainter, rect: QRectF, ground: QColor, edge: QColor | None) -> None:
    """A card with round corners, a hairline where it has an edge, and in light a soft shadow within 3 px below."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    alpha = tokens().shadow
    for reach, strength in _SHADOW if alpha else ():
        painter.setBrush(QColor(60, 50, 40, round(alpha * strength)))
        painter.drawRoundedRect(rect.adjusted(0, reach, 0, reach), CARD_RADIUS, CARD_RADIUS)
    painter.setBrush(edge if edge is not None else ground)
    painter.drawRoundedRect(rect, CARD_RADIUS, CARD_RADIUS)
    if edge is not None:
        painter.setBrush(ground)
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), CARD_RADIUS - 1, CARD_RADIUS - 1)
    painter.restore()
