"""Fields to type in."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget


def line(placeholder: str, kind: str = "line", parent: QWidget | None = None) -> QLineEdit:
    """A single line; `kind` is line, find, inline, question or jot."""
    made = QLineEdit(parent)
    made.setPlaceholderText(placeholder)
    made.setProperty("kind", kind)
    return made
