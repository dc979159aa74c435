"""Cards, rows within them parted by hairlines, and what stands in such a row."""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from oneonone.app.theme import colour, tokens
from oneonone.app.widgets.clear import clear_layout
from oneonone.app.widgets.painting import paint_card

FOOT = 3  # room for the shadow


class Card(QFrame):
    """A ground with round corners; `tone` (teal, amber, blue) colours it and leaves the edge out. It grows where there
    is room, so that cards beside each other are of one height: put a stretch below a column of them."""

    def __init__(self, tone: str | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone = tone
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(17, 15, 17, 15 + FOOT)
        self._body.setSpacing(4)

    def body(self) -> QVBoxLayout:
        return self._body

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            rect = QRectF(self.rect()).adjusted(0, 0, 0, -FOOT)
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
        made = _Row(self, lined=self._line_above or self._layout.count() > 0)
        made.inner.addWidget(widget)
        self._layout.addWidget(made)

    def clear(self) -> None:
        clear_layout(self._layout)


def row(*widgets: QWidget, gap: int = 10) -> QWidget:
    """What stands in a row: the first text among `widgets` takes the room there is, and the others stand level with its
    first line, however many lines it needs."""
    made = QWidget()
    layout = QHBoxLayout(made)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(gap)
    main = next((one for one in widgets if isinstance(one, _Text)), None)
    tallest = max(map(first_line, widgets), default=0)
    for one in widgets:
        add_level(layout, one, tallest, int(one is main))
    return made


def first_line(one: QWidget) -> int:
    """The height of its first line, or of all of it where it is no text."""
    return one.first_line() if isinstance(one, _Text) else one.sizeHint().height()


def add_level(layout: QHBoxLayout, widget: QWidget, tallest: int, stretch: int = 0) -> None:
    """Adds a widget whose first line stands in the middle of a first line that is `tallest` pixels high."""
    height = first_line(widget)
    above = max(0, (tallest - height) // 2)
    column = QVBoxLayout()
    column.setSpacing(0)
    column.addSpacing(above)
    column.addWidget(widget)
    column.addSpacing(max(0, tallest - height - above) if stretch else 0)
    column.addStretch()
    layout.addLayout(column, stretch)


@runtime_checkable
class _Text(Protocol):
    """A label, or a line that is changed in place."""

    def first_line(self) -> int: ...


class _Row(QWidget):
    def __init__(self, parent: QWidget, lined: bool) -> None:
        super().__init__(parent)
        self._lined = lined
        self.inner = QVBoxLayout(self)
        self.inner.setContentsMargins(0, 7 + lined, 0, 7)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._lined:
            with QPainter(self) as painter:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(colour("line"))
                painter.drawRect(QRectF(0, 0, self.width(), 1))
