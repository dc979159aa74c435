"""An empty place says a sentence that helps."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from oneonone.app.widgets import labels
from oneonone.app.widgets.button import button
from oneonone.app.widgets.card import Card


class EmptyState(Card):
    """A calm sentence, with a button where there is something to do (`action`)."""

    def __init__(self, sentence: str, action_text: str | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.body().addWidget(labels.soft(sentence))
        self.action: QPushButton | None = None
        if action_text is not None:
            self.action = button(action_text)
            row = QHBoxLayout()
            row.addWidget(self.action)
            row.addStretch()
            self.body().addSpacing(6)
            self.body().addLayout(row)
