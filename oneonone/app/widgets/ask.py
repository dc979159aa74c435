"""A question with two answers, for what deserves a second thought. It never holds up the program."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget


def ask(parent: QWidget, question: str, explanation: str, yes: str, no: str, on_yes: Callable[[], object]) -> None:
    """Shows the question over `parent`; `no` is what Escape and Enter choose."""
    box = QMessageBox(parent)
    box.setText(question)
    box.setInformativeText(explanation)
    agreed = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(box.addButton(no, QMessageBox.ButtonRole.RejectRole))
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def answered() -> None:
        if box.clickedButton() is agreed:
            on_yes()

    box.finished.connect(answered)
    box.open()
