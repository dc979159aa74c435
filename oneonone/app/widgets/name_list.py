"""A few names below a line to choose from, by arrow keys or the pointer; the keyboard stays in the line."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from oneonone.app import wording
from oneonone.app.i18n import translate
from oneonone.app.widgets import labels
from oneonone.app.widgets.avatar import Avatar
from oneonone.app.widgets.clear import clear_layout
from oneonone.app.widgets.keys import KeyCap
from oneonone.journal.records import TeammateRecord
from oneonone.model.names import initials_of


class NameList(QWidget):
    """`take` receives the number of the name that was clicked."""

    def __init__(self, take: Callable[[int], None], parent: QWidget) -> None:
        super().__init__(parent)
        self._take = take
        self._rows: list[_Row] = []
        #: The number of the name that the arrow keys stand on; None before they were used.
        self.chosen: int | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(1)
        self.setAccessibleName(translate("Capture", "Names that fit"))
        self.hide()

    def offer(self, mates: Sequence[TeammateRecord], *, discreet: bool, nobody: bool) -> None:
        """`nobody`: nobody yet is among the answers."""
        self.clear()
        names = [wording.shown_name(one, discreet) for one in mates]
        icons: list[QWidget | None] = [Avatar(initials_of(one.name), one.colour, 22) for one in mates]
        if nobody:
            names.append(translate("Capture", "Nobody yet: to the inbox"))
            icons.append(None)
        keys = ("↓", "⏎") if nobody else ("Tab",)
        for number, (name, icon) in enumerate(zip(names, icons, strict=True)):
            row = _Row(name, icon, keys if number == 0 else (), partial(self._take, number))
            self._rows.append(row)
            self._layout.addWidget(row)
        self.show()

    def clear(self) -> None:
        clear_layout(self._layout)
        self._rows.clear()
        self.chosen = None
        self.hide()

    def names(self) -> list[str]:
        return [row.accessibleName() for row in self._rows]

    def move(self, step: int) -> None:  # type: ignore[override]
        """Down from the line to the first name, and up again to none."""
        at = -1 if self.chosen is None else self.chosen
        self._stand(max(-1, min(len(self._rows) - 1, at + step)))

    def leave(self) -> None:
        """None of them, as before the arrow keys were used."""
        self._stand(-1)

    def _stand(self, at: int) -> None:
        self.chosen = None if at < 0 else at
        for number, row in enumerate(self._rows):
            row.mark(number == self.chosen)
        if self.chosen is not None:
            QAccessible.updateAccessibility(QAccessibleEvent(self._rows[self.chosen], QAccessible.Event.Selection))


class _Row(QFrame):
    def __init__(self, name: str, icon: QWidget | None, keys: Sequence[str], take: Callable[[], None]) -> None:
        super().__init__()
        self._take = take
        self.setProperty("kind", "name-choice")
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 4, 8, 4)
        layout.setSpacing(10)
        if icon is not None:
            layout.addWidget(icon)
        layout.addWidget(labels.body(name) if icon is not None else labels.soft(name), 1)
        for key in keys:
            layout.addWidget(KeyCap(key))

    def mark(self, chosen: bool) -> None:
        self.setProperty("chosen", chosen)
        self.style().unpolish(self)
        self.style().polish(self)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._take()
