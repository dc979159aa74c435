"""A row of quiet buttons of which one is on: filters, and who talked most."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from oneonone.app.widgets.button import button
from oneonone.app.widgets.flow import FlowLayout

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


class Segmented(QWidget):
    """`chosen` carries the value. Tab comes to the row once, arrow keys, Home and End choose within it. With
    `may_be_none` a second press takes the choice back, and `chosen` carries None."""

    chosen = Signal(object)

    def __init__(
        self, choices: Sequence[tuple[str, object]], value: object, name: str, *, may_be_none: bool = False,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.setAccessibleName(name)
        self._values = [value for _text, value in choices]
        self._none = may_be_none
        layout = FlowLayout(self, 4)
        self._buttons: list[QPushButton] = []
        for at, (text, _value) in enumerate(choices):
            made = button(text, "quiet", parent=self)
            made.setCheckable(True)
            made.setAutoDefault(False)
            made.setAccessibleDescription(name)
            made.installEventFilter(self)
            made.clicked.connect(lambda on, at=at: self._clicked(at, on))
            self._buttons.append(made)
            layout.addWidget(made)
        self.set_value(value)

    def value(self) -> object:
        return next((one for one, made in zip(self._values, self._buttons, strict=True) if made.isChecked()), None)

    def set_value(self, value: object) -> None:
        """Shows `value` as chosen, without saying so."""
        at = self._values.index(value) if value in self._values else None
        for other, made in enumerate(self._buttons):
            made.setChecked(other == at)
            reached = other == (at or 0)
            made.setFocusPolicy(Qt.FocusPolicy.StrongFocus if reached else Qt.FocusPolicy.ClickFocus)
            if reached:
                self.setFocusProxy(made)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and watched in self._buttons:
            at, key = self._buttons.index(watched), Qt.Key(event.key())
            ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: len(self._buttons) - 1}
            to = (at + _STEPS[key]) % len(self._buttons) if key in _STEPS else ends.get(key)
            if to is not None:
                self.set_value(self._values[to])
                self._buttons[to].setFocus(Qt.FocusReason.TabFocusReason)
                self.chosen.emit(self._values[to])  # last: the page may be made anew for it
                return True
        return super().eventFilter(watched, event)

    def _clicked(self, at: int, on: bool) -> None:
        if on or not self._none:
            self._choose(at)
        else:
            self.set_value(None)
            self.chosen.emit(None)

    def _choose(self, at: int) -> None:
        self.set_value(self._values[at])
        self.chosen.emit(self._values[at])
