"""Promises of one of the two in a meeting: tick, words in place, a date typed freely, and a line for another."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from oneonone.app import wording
from oneonone.app.autosave import watch
from oneonone.app.desk import Desk
from oneonone.app.i18n import translate
from oneonone.app.into_view import names_row
from oneonone.app.theme import scaled
from oneonone.app.widgets import labels
from oneonone.app.widgets.card import Card, Rows, add_level, first_line
from oneonone.app.widgets.check import CheckBox
from oneonone.app.widgets.growing import GrowingLine
from oneonone.app.widgets.inputs import line
from oneonone.journal import drafts, lines
from oneonone.journal.records import Line
from oneonone.journal.talking import Conversation
from oneonone.model.kinds import CaptureKind, FollowUpState, Owner
from oneonone.model.words import due_date


class PromiseList(Card):
    """Typing 'ask Mark by thursday' and Enter keeps a promise due on Thursday."""

    def __init__(self, desk: Desk, found: Conversation, owner: Owner, placeholder: str, parent: QWidget) -> None:
        super().__init__()
        self._desk, self._owner, self._found = desk, owner, found
        self._rows: dict[str, PromiseRow] = {}
        self._list = Rows(self)
        self.body().addWidget(self._list)
        self._key = f"promise:{found.meeting.id}:{owner.value}"
        self.entry = line(placeholder)
        self.entry.setAccessibleName(placeholder)
        self.entry.setText(desk.read(drafts.draft, self._key))
        self.entry.returnPressed.connect(self.enter)
        self._draft = watch(self.entry, lambda text: desk.save(drafts.keep_draft, self._key, text))
        self.body().addWidget(self.entry)

    def show_lines(self, found: Conversation) -> None:
        self._found = found
        wanted = [
            one
            for one in found.lines
            if one.kind is CaptureKind.FOLLOW_UP
            and one.owner is self._owner
            and one.follow_up_state is not FollowUpState.DROPPED
        ]
        if list(self._rows) == [one.id for one in wanted]:
            for one in wanted:
                self._rows[one.id].show_line(one)
            return
        self._list.clear()
        self._rows = {}
        for one in wanted:
            self._rows[one.id] = PromiseRow(self._desk, one, self)
            self._list.add(self._rows[one.id])

    def flush(self) -> None:
        self._draft.flush()
        for row in self._rows.values():
            row.flush()

    def enter(self) -> None:
        """Keeps what stands in the line, its date taken out of the words."""
        from oneonone.capture.dates import find_due

        text = self.entry.text().strip()
        if not text:
            return
        found = find_due(text, self._desk.today())
        due = found.due if found is not None else None
        words = text
        if found is not None:
            words = " ".join(f"{text[: found.start]} {text[found.end :]}".split()).strip(" ,;:–-") or text
        meeting = self._found.meeting
        kept = self._desk.attempt(
            "", lines.note_line, CaptureKind.FOLLOW_UP, words, self._desk.now(), teammate_id=meeting.teammate_id,
            meeting_id=meeting.id, owner=self._owner, due=due,
        )  # fmt: skip
        if kept is not None:
            self.entry.setText("")
            self._draft.note("")
            self._draft.flush()


class PromiseRow(QWidget):
    def __init__(self, desk: Desk, promise: Line, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._line = desk, promise
        names_row(self, promise.id)
        said = wording.said_aloud(promise.text, desk.discreet)
        self.check = CheckBox(translate("RoundOff", "Done: {text}").format(text=said), done=not promise.open)
        self.check.clicked.connect(lambda on: desk.attempt("", lines.set_done, self._line, on, desk.now()))
        self.words = GrowingLine(promise.text, "inline")
        self.words.setAccessibleName(translate("RoundOff", "Promise"))
        self.words.set_discreet(desk.discreet)
        self.words.installEventFilter(self)
        self.due = line(translate("RoundOff", "by when?"), "inline")
        self.due.setFixedWidth(scaled(124))
        self.due.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.due.setAccessibleName(translate("RoundOff", "By when"))
        self.due.editingFinished.connect(self._set_due)
        self.due.textEdited.connect(self._look_at_due)
        self.wrong = labels.error()
        row = QHBoxLayout()
        row.setSpacing(8)
        tallest = max(map(first_line, (self.check, self.words, self.due)))
        add_level(row, self.check, tallest)
        add_level(row, self.words, tallest, 1)
        add_level(row, self.due, tallest)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(row)
        layout.addWidget(self.wrong)
        self._saving = watch(self.words, self._save)
        self.show_line(promise)

    def show_line(self, promise: Line) -> None:
        self._line = promise
        self.check.setChecked(not promise.open)
        if not self.words.hasFocus() and self.words.text() != promise.text:
            self.words.setText(promise.text)
            self._saving.known(promise.text)
        if not self.due.isModified():
            today = self._desk.today()
            self.due.setText(due_date(promise.due, self._desk.language, today) if promise.due else "")

    def flush(self) -> None:
        self._saving.flush()
        self._set_due()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Delete and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
                self._desk.attempt(translate("RoundOff", "Deleted"), lines.delete_line, self._line, self._desk.now())
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
                self.due.setFocus()
                self.due.selectAll()
                return True
        return super().eventFilter(watched, event)

    def _save(self, text: str) -> None:
        if text.strip() and text.strip() != self._line.text:
            self._line = self._desk.save(lines.edit_line, self._line, text)

    def _look_at_due(self) -> None:
        self.wrong.hide()

    def _set_due(self) -> None:
        """Reads what was typed; what is not a date stays in the field, with a word about it."""
        from oneonone.capture.dates import read_due

        if not self.due.isModified():
            return
        text = self.due.text().strip()
        due = read_due(text, self._desk.today()) if text else None
        if text and due is None:
            self.wrong.setText(
                translate(
                    "RoundOff", "“{text}” is not a date I know. Try thursday, in two weeks, end of month."
                ).format(text=text)
            )
            self.wrong.show()
            return
        self.wrong.hide()
        self.due.setModified(False)
        if due != self._line.due:
            self._desk.attempt("", lines.set_due, self._line, due)
        else:
            self.show_line(self._line)
