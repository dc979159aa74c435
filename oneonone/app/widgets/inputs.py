"""Fields to type in."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDateEdit


class Line(QLineEdit):
    """A line that keeps Ctrl+Z and Ctrl+Shift+Z to itself only while it has something to take back; else they are the
    program's, and undo what was done."""

    def event(self, event: QEvent) -> bool:
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and passes_on(event, undo=self.isUndoAvailable(), redo=self.isRedoAvailable()):
            event.ignore()
            return True
        return super().event(event)


def passes_on(event: QEvent, *, undo: bool, redo: bool) -> bool:
    """Whether this is the key for an undo or redo that a text has none of, and so is the program's."""
    if not isinstance(event, QKeyEvent):
        return False
    back, again = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo
    return (event.matches(back) and not undo) or (event.matches(again) and not redo)


def line(placeholder: str, kind: str = "line", parent: QWidget | None = None) -> QLineEdit:
    """A single line; `kind` is line, find, inline, question or jot."""
    made = Line(parent)
    made.setPlaceholderText(placeholder)
    made.setProperty("kind", kind)
    return made


def set_wrong(edit: QLineEdit, wrong: bool) -> None:
    """Marks a field whose text could not be read; say why beside it (`labels.error`)."""
    if bool(edit.property("wrong")) != wrong:
        edit.setProperty("wrong", wrong)
        edit.style().unpolish(edit)
        edit.style().polish(edit)


def day(value: date, parent: QWidget | None = None) -> QDateEdit:
    """A day, with a calendar to choose it in: weeks from Monday, weekends in no other colour."""
    from PySide6.QtGui import QTextCharFormat
    from PySide6.QtWidgets import QDateEdit

    made = QDateEdit(QDate(value.year, value.month, value.day), parent)
    made.setDisplayFormat("d MMM yyyy")
    made.setCalendarPopup(True)
    calendar = made.calendarWidget()
    calendar.setVerticalHeaderFormat(calendar.VerticalHeaderFormat.NoVerticalHeader)
    calendar.setGridVisible(False)
    plain = QTextCharFormat()
    for weekday in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        calendar.setWeekdayTextFormat(weekday, plain)
    return made
