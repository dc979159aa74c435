"""Buttons as in the mockups: plain, primary and quiet, with the key that does the same as a small cap inside."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton, QStylePainter, QWidget

from oneonone.app.theme import colour, sized_font

_GAP = 7


class HintedButton(QPushButton):
    """A button with a key cap after its words."""

    def __init__(self, text: str, hint: str | None, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._hint = hint
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        size = super().sizeHint()
        return QSize(size.width() + round(self._cap_width() + _GAP), size.height()) if self._hint else size

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._hint:
            super().paintEvent(event)
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        words, option.text = option.text, ""
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        primary = self.property("kind") == "primary"
        ink = colour("paper" if primary else "soft" if self.property("kind") == "quiet" else "ink")
        metrics = QFontMetricsF(self.font())
        cap, width = self._cap_width(), metrics.horizontalAdvance(words)
        left = (self.width() - width - _GAP - cap) / 2
        painter.setPen(ink)
        painter.setFont(self.font())
        painter.drawText(QRectF(left, 0, width + 2, self.height()), Qt.AlignmentFlag.AlignVCenter, words)
        paint_cap(painter, QRectF(left + width + _GAP, (self.height() - 18) / 2, cap, 18), self._hint, primary)
        painter.end()

    def _cap_width(self) -> float:
        return QFontMetricsF(sized_font("key")).horizontalAdvance(self._hint or "") + 10


def paint_cap(painter: QPainter, rect: QRectF, text: str, inverted: bool = False) -> None:
    """A key cap: a thin frame with a heavier foot."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    edge = colour("paper", 110) if inverted else colour("line")
    painter.setPen(QPen(edge, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush if inverted else colour("card"))
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
    painter.setPen(QPen(edge, 2))
    painter.drawLine(
        rect.bottomLeft() + QRectF(4, 0, 0, 0).topLeft(), rect.bottomRight() - QRectF(4, 0, 0, 0).topLeft()
    )
    painter.setFont(sized_font("key"))
    painter.setPen(colour("paper" if inverted else "soft"))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()


def button(
    text: str, kind: str = "plain", shortcut_hint: str | None = None, parent: QWidget | None = None
) -> QPushButton:
    """`kind` is plain, primary, quiet or link."""
    made = HintedButton(text, shortcut_hint, parent)
    made.setProperty("kind", kind)
    return made
