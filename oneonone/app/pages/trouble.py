"""When the store cannot be opened: a plain explanation, and nothing else."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from oneonone.app.i18n import translate
from oneonone.app.widgets import labels
from oneonone.app.widgets.button import button


class Trouble(QWidget):
    def __init__(self, sentence: str, parent: QWidget) -> None:
        super().__init__(parent)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(120, 0, 120, 0)
        outer.addStretch(2)
        outer.addWidget(labels.title(translate("Trouble", "Your notes cannot be opened right now")))
        outer.addSpacing(8)
        said = labels.body(sentence)
        said.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        outer.addWidget(said)
        outer.addSpacing(16)
        close = button(translate("Trouble", "Close"))
        close.clicked.connect(lambda: self.window().close())
        row = QHBoxLayout()
        row.addWidget(close)
        row.addStretch()
        outer.addLayout(row)
        outer.addStretch(3)
        close.setFocus()
