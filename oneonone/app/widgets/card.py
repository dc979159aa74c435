"""Cards, and rows within them parted by hairlines."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from oneonone.app.theme import colour, tokens
from oneonone.app.widgets.clear import clear_layout
from oneonone.app.widgets.painting import paint_card

_FOOT = 4  # room for the shadow


class Card(QFrame):
    """A ground with round corners; `tone` (teal, amber, blue) colours it and leaves the edge out."""

    def __init__(self, tone: str | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone = tone
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(16, 14, 16, 14 + _FOOT)
        self._body.setSpacing(4)

    def body(self) -> QVBoxLayout:
        return self._body

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            rect = QRectF(self.rect()).adjusted(0, 0, 0, -_FOOT)
            if self._tone:
                paint_card(painter, rect, QColor(tokens().tone(self._tone)[1]), None)
            else:
                paint_card(painter, rect, colour("card"), colour("line"))


class Rows(QWidget):
    """Rows below each other with a hairline between; `line_above` also draws one over the first."""

    def __init__(self, parent: QWidget | None = None, line_above: bool = False) -> None:
        super().__init__(parent)
        self._line_above = line_above
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)

    def add(self, widget: QWidget) -> None:
        row = _Row(self, lined=self._line_above or self._layout.count() > 0)
        row.inner.addWidget(widget)
        self._layout.addWidget(row)

    def clear(self) -> None:
        clear_layout(self._layout)


class _Row(QWidget):
    def __init__(self, parent: QWidget, lined: bool) -> None:
        super().__init__(parent)
        self._lined = lined
        self.inner = QVBoxLayout(self)
        self.inner.setContentsMargins(0, 7, 0, 7)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._lined:
            with QPainter(self) as painter:
                painter.setPen(QPen(colour("line"), 1))
                painter.drawLine(0, 0, self.width(), 0)
