"""A frameless window of its own over other programs: a card with round corners, and a shadow where one can see
through."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBitmap, QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

_RADIUS = 14
_REACH, _DROP, _DARK = 34, 12, 60  # of the shadow: pixels around and downwards, alpha in the middle


class Shadowed(QWidget):
    """Never the last window that keeps the program alive, and on no task bar."""

    def __init__(self, see_through: bool, flags: Qt.WindowType | None = None) -> None:
        super().__init__(
            None,
            flags or (Qt.WindowType.Tool | Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint),
        )
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setAttribute(Qt.WidgetAttribute.WA_MacAlwaysShowToolWindow)
        self._see_through = see_through
        self._around = _REACH if see_through else 0
        if see_through:
            self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(self._around, self._around, self._around, self._around)
        self._outer.setSizeConstraint(QVBoxLayout.SizeConstraint.SetFixedSize)
        self._card: QFrame | None = None

    def set_card(self, card: QFrame) -> None:
        self._card = card
        self._outer.addWidget(card)

    def set_card_width(self, width: int) -> None:
        if self._card is not None:
            self._card.setFixedWidth(width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self._see_through:
            mask = QBitmap(self.size())
            mask.fill(Qt.GlobalColor.color0)
            with QPainter(mask) as painter:
                painter.setBrush(Qt.GlobalColor.color1)
                painter.setPen(Qt.GlobalColor.color1)
                painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), _RADIUS, _RADIUS)
            self.setMask(mask)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._see_through or self._card is None:
            return
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            ground = QRectF(self._card.geometry()).translated(QPointF(0, _DROP))
            for reach in range(_REACH - _DROP, 0, -2):
                painter.setBrush(QColor(0, 0, 0, round(2 * _DARK / (_REACH - _DROP))))
                around = ground.adjusted(-reach, -reach, reach, reach)
                painter.drawRoundedRect(around, _RADIUS + reach, _RADIUS + reach)
