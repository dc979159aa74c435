"""The check box of the mockups, with a hit area larger than it looks."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QSizePolicy, QWidget

from oneonone.app.theme import scaled
from oneonone.app.widgets import labels
from oneonone.app.widgets.painting import paint_box


class CheckBox(QCheckBox):
    """`name` is what a screen reader says; the words beside it are another widget's. The box stands at the left edge,
    so that it lines up with chips; a click anywhere in its height or a little to its right counts as well."""

    ring_radius = 5

    def __init__(self, name: str, done: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setChecked(done)
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(scaled(16) + 4, scaled(24))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, position: object) -> bool:
        return True

    def ring_rect(self) -> QRect:
        side = scaled(16)
        return QRect(0, (self.height() - side) // 2, side, side)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            paint_box(painter, QRectF(self.ring_rect()), self.isChecked(), self.underMouse())


class BoxWords(labels.Wrapping):
    """What a box is about, on as many lines as it takes; a click on it is one on the box."""

    def __init__(self, text: str, box: QCheckBox) -> None:
        super().__init__(text)
        self._box = box
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self._box.click()


def box_row(box: CheckBox) -> QHBoxLayout:
    """A box and its words, which are its name."""
    row = QHBoxLayout()
    row.setSpacing(6)
    row.addWidget(box, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(BoxWords(box.accessibleName(), box), 1)
    return row
