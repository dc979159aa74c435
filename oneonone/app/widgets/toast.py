"""A brief message at the foot of the window, with something to do about it; it goes by itself."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPropertyAnimation, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QApplication, QFrame, QGraphicsOpacityEffect, QHBoxLayout, QLabel, QWidget
from shiboken6 import isValid

from oneonone.app.widgets.button import HintedButton

_FADE_MS, _LINGER_MS = 250, 2000
_FOOT = 22


class Toast(QFrame):
    """Lies over `window` and never takes the focus; its button is reached with Tab like any other. While it is pointed
    at or has the keyboard it stays; when it goes, the keyboard returns to where it came from."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("toast")
        self._window = window
        self._act: Callable[[], object] | None = None
        self._came_from: QWidget | None = None
        self._button: HintedButton | None = None
        self._offered: tuple[str, str | None] | None = None
        self._text = QLabel(self)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(18, 7, 10, 7)
        self._layout.setSpacing(10)
        self._layout.addWidget(self._text)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._fade_away)
        self._fade = QPropertyAnimation(self)
        self._fade.setPropertyName(b"opacity")
        self._fade.setDuration(_FADE_MS)
        self._fade.finished.connect(self._gone)
        window.installEventFilter(self)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._focus_moved)
        self.hide()

    def show_message(
        self,
        text: str,
        action_text: str | None = None,
        on_action: Callable[[], object] | None = None,
        seconds: float = 8,
        shortcut_hint: str | None = None,
    ) -> None:
        """Replaces what was shown. `shortcut_hint` is the key that does the same, shown as a cap on the button."""
        self._stop_fading()
        self._text.setText(text)
        self._act = on_action
        offered = None if action_text is None else (action_text, shortcut_hint)
        if offered != self._offered:
            self._offered = offered
            self._change_button()
        self._layout.setContentsMargins(18, 7, 10 if self._button is not None else 18, 7)
        self.setAccessibleName(text)
        self._layout.activate()
        self._place()
        self.show()
        self.raise_()
        if self._button is None or not self._button.hasFocus():
            self._timer.start(round(seconds * 1000))
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def _change_button(self) -> None:
        """A button like the one before stays, with the keyboard if it has it."""
        if self._button is not None:
            self._give_back()
            self._layout.removeWidget(self._button)
            self._button.hide()
            self._button.deleteLater()
            self._button = None
        if self._offered is not None:
            self._button = HintedButton(*self._offered, self)
            self._button.setProperty("kind", "toast")
            self._button.clicked.connect(self._clicked)
            self._layout.addWidget(self._button)
            self._button.show()  # else the layout does not count it yet

    def text(self) -> str:
        return self._text.text()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Enter:
            self._wait()
        elif event.type() == QEvent.Type.Leave:
            self._go_on()
        return super().event(event)

    def _wait(self) -> None:
        self._timer.stop()
        self._stop_fading()

    def _go_on(self) -> None:
        held = self._button is not None and self._button.hasFocus()
        if self.isVisible() and not self.underMouse() and not held:
            self._timer.start(_LINGER_MS)

    def _focus_moved(self, former: QWidget | None, now: QWidget | None) -> None:
        if self._button is None:
            return
        if now is self._button:
            self._came_from = former
            self._wait()
        elif former is self._button:
            self._go_on()

    def _give_back(self) -> None:
        """The keyboard, before the button that has it goes away."""
        held = self._button is not None and self._button.hasFocus()
        came_from, self._came_from = self._came_from, None
        if held and came_from is not None and isValid(came_from) and came_from.isVisible():
            came_from.setFocus(Qt.FocusReason.OtherFocusReason)

    def _place(self) -> None:
        size = self.sizeHint().boundedTo(self._window.size())
        at = self._window.rect()
        self.setGeometry(
            (at.width() - size.width()) // 2, at.height() - size.height() - _FOOT, size.width(), size.height()
        )

    def _fade_away(self) -> None:
        effect = QGraphicsOpacityEffect(self)
        self.setGraphicsEffect(effect)
        self._fade.setTargetObject(effect)
        self._fade.setStartValue(1.0)
        self._fade.setEndValue(0.0)
        self._fade.start()

    def _stop_fading(self) -> None:
        self._fade.stop()
        if self.graphicsEffect() is not None:
            self.setGraphicsEffect(None)  # type: ignore[arg-type]

    def _gone(self) -> None:
        self._give_back()
        self.hide()
        self._stop_fading()

    def _clicked(self) -> None:
        self._timer.stop()
        self._give_back()
        self.hide()
        if self._act is not None:
            self._act()
