"""A key cap, as on the keyboard, and keys with what they do."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from oneonone.app.widgets import labels
from oneonone.app.widgets.flow import FlowLayout
from oneonone.app.widgets.painting import cap_size, paint_cap


class KeyCap(QWidget):
    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)

    def sizeHint(self) -> QSize:
        width, height = cap_size(self._text)
        return QSize(round(width), round(height))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            paint_cap(painter, QRectF(self.rect()), self._text)


class KeyHints(QWidget):
    """Keys and what they do, small and soft, in as many rows as they need."""

    def __init__(self, hints: Iterable[tuple[str, str]], spacing: int, parent: QWidget) -> None:
        super().__init__(parent)
        flow = FlowLayout(self, spacing=spacing)
        for key, text in hints:
            one = QWidget(self)
            row = QHBoxLayout(one)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(5)
            row.addWidget(KeyCap(key))
            row.addWidget(labels.small(text, soft=True, wrap=False))
            flow.addWidget(one)
