"""A row of quiet buttons of which one is on: filters, and who talked most."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from oneonone.app.widgets.button import button


class Segmented(QWidget):
    """`chosen` carries the value; arrow keys move along. With `may_be_none` a second press takes the choice back."""

    chosen = Signal(object)

    def __init__(
        self, choices: Sequence[tuple[str, object]], value: object, name: str, *, may_be_none: bool = False,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.setAccessibleName(name)
        self._values = [value for _text, value in choices]
        self._none = may_be_none
        self._group = QButtonGroup(self)
        self._group.setExclusive(not may_be_none)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        self._buttons = []
        for at, (text, one) in enumerate(choices):
            made = button(text, "quiet", parent=self)
            made.setCheckable(True)
            made.setChecked(one == value)
            made.clicked.connect(lambda on, at=at: self._clicked(at, on))
            self._group.addButton(made)
            self._buttons.append(made)
            layout.addWidget(made)

    def value(self) -> object:
        return next((one for one, made in zip(self._values, self._buttons, strict=True) if made.isChecked()), None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        by = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        focused = next((at for at, made in enumerate(self._buttons) if made.hasFocus()), None)
        if by is None or focused is None:
            super().keyPressEvent(event)
            return
        made = self._buttons[(focused + by) % len(self._buttons)]
        made.setFocus(Qt.FocusReason.TabFocusReason)
        made.click()

    def _clicked(self, at: int, on: bool) -> None:
        if self._none:
            for other, made in enumerate(self._buttons):
                if other != at:
                    made.setChecked(False)
        self.chosen.emit(self._values[at] if on or not self._none else None)
