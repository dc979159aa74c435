"""Discreet mode in fields: what was typed in a line is covered until it is pointed at or has the keyboard."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from oneonone.app.widgets.inputs import Line


def cover_lines(page: QWidget, covered: bool) -> None:
    """Covers or uncovers every line to type in on `page`, by the style sheet."""
    for line in page.findChildren(Line):
        if bool(line.property("covered")) != covered:
            line.setProperty("covered", covered)
            line.style().unpolish(line)
            line.style().polish(line)
