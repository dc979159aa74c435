"""The check box of the mockups, with a hit area larger than it looks."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from oneonone.app.theme import scaled
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
