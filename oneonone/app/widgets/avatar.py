"""Initials in a stable colour."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from oneonone.app.theme import scaled
from oneonone.app.widgets.painting import paint_avatar


class Avatar(QWidget):
    """`colour_index` counts teal, amber, blue, rose; `size` in pixels, which grow along with text."""

    def __init__(self, initials: str, colour_index: int, size: int = 34, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._initials, self._colour = initials, colour_index
        self.setFixedSize(QSize(scaled(size), scaled(size)))
        self.setAccessibleName(initials)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            paint_avatar(painter, QRectF(self.rect()), self._initials, self._colour)
