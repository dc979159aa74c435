"""Below the preview of an export on a person: in how many places the reader might stumble, and the way to each."""

from __future__ import annotations

from time import perf_counter

from PySide6.QtCore import QTimer
from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QTextEdit, QWidget

from oneonone.app.desk import Desk
from oneonone.app.i18n import translate
from oneonone.app.theme import colour
from oneonone.app.widgets import labels
from oneonone.app.widgets.button import button
from oneonone.journal.teammates import team
from oneonone.practice.as_they_would import Mark, Reader

#: How long the window may wait for paragraphs to be read.
_TURN_S = 0.008


class Stumbles(QWidget):
    """Marks the words in the preview with a quiet underline; nothing of the text is changed."""

    def __init__(self, desk: Desk, preview: QTextEdit, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._preview = desk, preview
        self._reader: Reader | None = None
        self._block: QTextBlock | None = None
        self.found: list[tuple[QTextCursor, Mark]] = []
        self._at = -1
        self._turn = QTimer(self, interval=0)
        self._turn.timeout.connect(self._read_on)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 4, 10, 2)
        row.setSpacing(10)
        self.said = labels.small("", soft=True)
        row.addWidget(self.said, 1)
        self.look = button(translate("Export", "Look"), "quiet")
        self.look.setAutoDefault(False)
        self.look.clicked.connect(self.next)
        row.addWidget(self.look)
        self.hide()

    def read(self, teammate_id: str | None) -> None:
        """Reads what the preview shows now, as this teammate would; nobody's export is not read."""
        self._turn.stop()
        self.found, self._at = [], -1
        self._preview.setExtraSelections([])
        self.hide()
        people = [one for archived in (False, True) for one in self._desk.read(team, archived=archived)]
        mate = next((one for one in people if one.id == teammate_id), None)
        if mate is None:
            return
        self._reader = Reader([(one.id, one.name) for one in people if one is not mate], mate.name)
        self._block = self._preview.document().begin()
        self._turn.start()

    def next(self) -> None:
        """To the next place, with what to write instead."""
        if not self.found:
            return
        self._at = (self._at + 1) % len(self.found)
        cursor, mark = self.found[self._at]
        shown = QTextCursor(cursor)
        shown.setPosition(cursor.selectionStart())
        self._preview.setTextCursor(shown)
        self._preview.ensureCursorVisible()
        word = "…" if self._desk.discreet else cursor.selectedText()
        self.said.setText(f"“{word}” · {mark.suggestion(self._desk.language)}")

    def _read_on(self) -> None:
        assert self._reader is not None
        until = perf_counter() + _TURN_S
        while self._block is not None and self._block.isValid() and perf_counter() < until:
            for mark in self._reader.marks(self._block.text()):
                cursor = QTextCursor(self._block)
                units = [len(self._block.text()[:at].encode("utf-16-le")) // 2 for at in (mark.start, mark.end)]
                cursor.setPosition(self._block.position() + units[0])
                cursor.setPosition(self._block.position() + units[1], QTextCursor.MoveMode.KeepAnchor)
                self.found.append((cursor, mark))
            self._block = self._block.next()
        if self._block is None or not self._block.isValid():
            self._turn.stop()
            self._tell()

    def _tell(self) -> None:
        selections = []
        for cursor, _mark in self.found:
            one = QTextEdit.ExtraSelection()
            one.cursor = cursor
            look = QTextCharFormat()
            look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
            look.setUnderlineColor(colour("amber"))
            one.format = look
            selections.append(one)
        self._preview.setExtraSelections(selections)
        self.setVisible(bool(selections))
        self.said.setText(translate("Export", "%n place(s) the reader might stumble over", None, len(selections)))
