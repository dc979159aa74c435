"""A page that scrolls down when it is longer than the window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

_AIR = 40


class PageScroll(QScrollArea):
    """Keeps what has the keyboard in view, and scrolls by Page Up, Page Down, Home and End from anywhere within it."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._page = widget
        self.setWidget(widget)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._focus_moved)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        to = {Qt.Key.Key_Home: bar.minimum(), Qt.Key.Key_End: bar.maximum()}.get(Qt.Key(event.key()))
        if to is None:
            super().keyPressEvent(event)
        else:
            bar.setValue(to)

    def _focus_moved(self, _former: QWidget | None, now: QWidget | None) -> None:
        by_pointer = QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton
        if now is not None and not by_pointer and self._page.isAncestorOf(now):
            high = self.maximumViewportSize().height()  # the viewport itself would have a class made of every widget
            self.ensureWidgetVisible(now, 0, min(_AIR, max(0, (high - now.height()) // 2)))


def page_scroll(widget: QWidget) -> QScrollArea:
    return PageScroll(widget)
