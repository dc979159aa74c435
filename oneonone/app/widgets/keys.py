"""A key cap, as on the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from oneonone.app.theme import sized_font
from oneonone.app.widgets.button import paint_cap


class KeyCap(QWidget):
    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(sized_font("key"))
        return QSize(round(metrics.horizontalAdvance(self._text) + 11), round(metrics.height() + 5))

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            paint_cap(painter, QRectF(self.rect()), self._text)
