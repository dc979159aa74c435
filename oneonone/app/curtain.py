"""The curtain: everything personal is covered at once, anywhere in the program, and only F9 lifts it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from shiboken6 import isValid

from oneonone.app.i18n import translate
from oneonone.app.theme import colour

_KEYS = (QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride, QEvent.Type.Shortcut)


class CurtainKey(QObject):
    """F9 in the program's other windows (dialogs, menus, the palette), out of reach of the main window's shortcut."""

    pressed = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_F9:
            elsewhere = isinstance(watched, QWidget) and watched.window() is not self._window
            if elsewhere and not event.isAutoRepeat():
                self.pressed.emit()
                return True
        return False


class Curtain(QWidget):
    """Lies over the window. While it is drawn no key but F9 and no click reaches the program, and other windows of the
    program (dialogs, menus, the palette) are out of sight; they come back as they were. Quick capture still writes."""

    lifted = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._hidden: list[tuple[QWidget, QPoint]] = []
        #: What the one key is for that the curtain lets through, and what it does: writing, not reading.
        self.capture: tuple[QKeySequence, Callable[[], object]] | None = None
        self._focus: list[QWidget | None] = []
        self.setObjectName("curtain")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        layout = QVBoxLayout(self)
        layout.addStretch()
        self._word = QLabel(self)
        self._word.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._word.setProperty("kind", "soft")
        layout.addWidget(self._word)
        layout.addStretch()
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), colour("side"))

    @property
    def drawn(self) -> bool:
        return self.isVisible()

    def draw(self) -> None:
        self._word.setText(translate("Curtain", "F9 opens the curtain"))
        self.setAccessibleName(translate("Curtain", "The curtain is drawn. Press F9 to open it."))
        window = self.window()
        self._focus = [window.focusWidget(), QApplication.focusWidget()]  # the window's own, when a dialog is left
        self._hidden = [
            (top, top.pos())
            for top in QApplication.topLevelWidgets()
            if top is not window and top.isVisible() and top.isWindow()
        ]
        self.setGeometry(window.rect())
        self.show()
        self.raise_()
        for top, _place in self._hidden:
            top.setVisible(False)
        self.setFocus()
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]

    def lift(self) -> None:
        QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]
        self.hide()
        for top, place in self._hidden:
            if isValid(top):
                top.setVisible(True)
                top.move(place)  # a window manager may put it below its own frame
        self._hidden = []
        for focus in self._focus:
            if focus is not None and isValid(focus) and focus.isVisible():
                focus.setFocus()
        self._focus = []
        self.lifted.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if isinstance(watched, QWidget) and watched.window().property("writes_only"):
            return False  # quick capture shows nothing then but what is typed
        if kind == QEvent.Type.Resize and watched is self.window():
            self.setGeometry(self.window().rect())
            return False
        if kind in _KEYS and isinstance(watched, QWidget | QAction):
            if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_F9 and kind == QEvent.Type.KeyPress:
                if not event.isAutoRepeat():
                    self.lift()
                return True
            if isinstance(event, QKeyEvent) and kind == QEvent.Type.KeyPress and self._captures(event):
                return True
            event.accept()  # an override taken means that no shortcut runs
            return True
        return False

    def _captures(self, event: QKeyEvent) -> bool:
        if self.capture is None or event.isAutoRepeat():
            return False
        sequence, run = self.capture
        if sequence.matches(QKeySequence(event.keyCombination())) is not QKeySequence.SequenceMatch.ExactMatch:
            return False
        run()
        return True
