"""The row that a place names is brought into view, and for a moment it is clear which one it is."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QScrollArea, QWidget

from oneonone.app.theme import colour

_MS = 2500
_MARGIN = 60


def names_row(widget: QWidget, row_id: str) -> None:
    """From now on `widget` is where the row with this id stands on its page."""
    widget.setProperty("row_id", row_id)


def bring_into_view(page: QWidget, row_id: str) -> bool:
    """Scrolls to the row, frames it for a moment and gives it the keyboard; False when the page does not show it."""
    row = next((one for one in page.findChildren(QWidget) if one.property("row_id") == row_id), None)
    if row is None:
        return False
    above = row.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    if isinstance(above, QScrollArea):
        above.ensureWidgetVisible(row, 0, _MARGIN)
    for one in (row, *row.findChildren(QWidget)):
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.isVisible():
            one.setFocus(Qt.FocusReason.OtherFocusReason)
            break
    _Frame(row)
    return True


class _Frame(QWidget):
    """Lies over the row, and lets everything through."""

    def __init__(self, row: QWidget) -> None:
        super().__init__(row)
        self._row = row
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setGeometry(row.rect())
        row.installEventFilter(self)
        self.show()
        self.raise_()
        QTimer.singleShot(_MS, self, self.deleteLater)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._row:
            self.setGeometry(self._row.rect())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(colour("teal"), 1.5))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
