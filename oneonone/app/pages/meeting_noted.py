"""What was noted in the meeting: each line with its time, changed in place, private or not, deleted with undo."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from oneonone.app import wording
from oneonone.app.autosave import watch
from oneonone.app.desk import Desk
from oneonone.app.i18n import translate
from oneonone.app.into_view import names_row
from oneonone.app.theme import scaled
from oneonone.app.widgets import labels
from oneonone.app.widgets.button import SignButton
from oneonone.app.widgets.card import add_level, first_line
from oneonone.app.widgets.check import CheckBox
from oneonone.app.widgets.chip import Chip
from oneonone.app.widgets.clear import clear_layout
from oneonone.app.widgets.growing import GrowingLine
from oneonone.app.widgets.scroll import page_scroll
from oneonone.journal import lines
from oneonone.journal.records import Line
from oneonone.journal.talking import Conversation
from oneonone.model.kinds import CaptureKind, Owner
from oneonone.model.words import due_date
from oneonone.practice.win_kind import kind_if_win

#: Percent of the usual size of text up to which words stand beside their time and kind.
_BESIDE_UP_TO = 120


class NotedList(QWidget):
    """Keeps the rows of lines that have not changed, so that a line being edited is left alone. With `follow` a line
    that comes is brought into view: while one talks, the last one is what matters."""

    def __init__(self, desk: Desk, parent: QWidget, *, follow: bool) -> None:
        super().__init__(parent)
        self._desk, self._follow = desk, follow
        self._rows: dict[str, NotedRow] = {}
        self._heading = labels.heading(translate("Meeting", "Noted"))
        body = QWidget(self)
        self._list = QVBoxLayout(body)
        self._list.setContentsMargins(0, 0, 8, 0)
        self._list.setSpacing(0)
        self._list.addStretch()
        self._scroll = page_scroll(body)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 24, 0, 24)
        layout.setSpacing(8)
        layout.addWidget(self._heading)
        layout.addWidget(self._scroll, 1)
        self._heading.hide()

    def show_lines(self, found: Conversation) -> None:
        wanted = [line.id for line in found.lines]
        grew = [line_id for line_id in wanted if line_id not in self._rows]
        for line_id in [known for known in self._rows if known not in wanted]:
            row = self._rows.pop(line_id)
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        for at, line in enumerate(found.lines):
            if line.id in self._rows:
                self._rows[line.id].show_line(line)
            else:
                self._rows[line.id] = NotedRow(self._desk, line, self)
                self._list.insertWidget(at, self._rows[line.id])
        self._heading.setVisible(bool(wanted))
        if grew and self._follow:
            QTimer.singleShot(0, self, self._to_the_end)

    def flush(self) -> None:
        for row in self._rows.values():
            row.flush()

    def toggle_private(self) -> bool:
        """Of the line that has the keyboard; False when none has."""
        for row in self._rows.values():
            if row.edit.hasFocus():
                row.toggle_private()
                return True
        return False

    def _to_the_end(self) -> None:
        bar = self._scroll.verticalScrollBar()
        bar.setValue(bar.maximum())


class NotedRow(QFrame):
    """One line. Enter or Escape leaves it, Ctrl+Delete deletes it, the menu changes its kind. With large text the words
    stand below what is known of them."""

    def __init__(self, desk: Desk, line: Line, parent: NotedList) -> None:
        super().__init__(parent)
        self.setProperty("kind", "noted")
        self._desk = desk
        self._line = line
        names_row(self, line.id)
        self._time = labels.small(wording.clock(line.noted_at), soft=True, wrap=False)
        self._time.setMinimumWidth(scaled(40))
        self._before = QHBoxLayout()
        self._before.setSpacing(6)
        self.edit = GrowingLine(line.text, "inline", self)
        self.edit.set_discreet(desk.discreet)
        self.edit.installEventFilter(self)
        self._after = labels.small("", soft=True, wrap=False)
        self._more = SignButton("more", translate("Meeting", "More about this line"))
        self._more.clicked.connect(self._menu)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 3, 0, 3)
        outer.setSpacing(0)
        row = QHBoxLayout()
        row.setSpacing(8)
        outer.addLayout(row)
        self._tallest = max(scaled(24), *map(first_line, (self._time, self.edit, self._more)))
        add_level(row, self._time, self._tallest)
        row.addLayout(self._before)
        if scaled(100) > _BESIDE_UP_TO:
            row.addStretch()
            outer.addWidget(self.edit)
        else:
            add_level(row, self.edit, self._tallest, 1)
        add_level(row, self._after, self._tallest)
        add_level(row, self._more, self._tallest)
        self._autosave = watch(self.edit, self._save)
        self._show()

    def show_line(self, line: Line) -> None:
        changed = line != self._line
        self._line = line
        if changed:
            if not self.edit.hasFocus():
                self.edit.setText(line.text)
                self._autosave.known(line.text)
            self._show()

    def flush(self) -> None:
        self._autosave.flush()

    def toggle_private(self) -> None:
        self._desk.attempt("", lines.set_private, self._line, not self._line.private)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape) and not event.modifiers():
                self.flush()
                self._to_the_line()
                return True
            if event.key() == Qt.Key.Key_Delete and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
                self._delete()
                return True
        return super().eventFilter(watched, event)

    def _show(self) -> None:
        clear_layout(self._before)
        line = self._line
        if line.kind is CaptureKind.FOLLOW_UP:
            said = wording.said_aloud(line.text, self._desk.discreet)
            check = CheckBox(translate("Meeting", "Done: {text}").format(text=said), done=not line.open)
            check.clicked.connect(lambda on: self._desk.attempt("", lines.set_done, self._line, on, self._desk.now()))
            add_level(self._before, check, self._tallest)
        word = wording.line_kind(line)
        if word:
            add_level(self._before, Chip(word, wording.line_tone(line)), self._tallest)
        after = []
        if line.due is not None:
            after.append(due_date(line.due, self._desk.language, self._desk.today()))
        if line.private:
            after.append(translate("Meeting", "private"))
        self._after.setText(" · ".join(after))
        self._after.setVisible(bool(after))
        self.edit.setAccessibleName(" ".join([word or translate("Meeting", "note"), *after]))

    def _save(self, text: str) -> None:
        if text.strip() and text.strip() != self._line.text:
            self._line = self._desk.save(lines.edit_line, self._line, text)

    def _menu(self) -> None:
        menu = QMenu(self)
        kinds: tuple[tuple[str, CaptureKind, Owner | None], ...] = (
            (translate("Meeting", "A note"), CaptureKind.NOTE, None),
            (translate("Meeting", "A need"), CaptureKind.NEED, None),
            (translate("Meeting", "I will"), CaptureKind.FOLLOW_UP, Owner.ME),
            (translate("Meeting", "They will"), CaptureKind.FOLLOW_UP, Owner.THEM),
            (translate("Meeting", "A small win"), CaptureKind.WIN, None),
            (translate("Meeting", "A doubt of my own"), CaptureKind.DOUBT, None),
        )
        for text, kind, owner in kinds:
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(kind is self._line.kind and owner is self._line.owner)
            action.triggered.connect(
                lambda _on=False, kind=kind, owner=owner: self._desk.attempt(
                    "", lines.change_kind, self._line, kind, self._desk.now(), owner, kind_if_win(kind, self._line.text)
                )
            )
        menu.addSeparator()
        private = menu.addAction(translate("Meeting", "Private"))
        private.setCheckable(True)
        private.setChecked(self._line.private)
        private.setEnabled(self._line.kind is not CaptureKind.DOUBT)
        private.triggered.connect(self.toggle_private)
        menu.addAction(translate("Meeting", "Delete")).triggered.connect(self._delete)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    def _delete(self) -> None:
        self.flush()
        self._desk.attempt(translate("Meeting", "Deleted"), lines.delete_line, self._line, self._desk.now())
        self._to_the_line()

    def _to_the_line(self) -> None:
        from oneonone.app.pages.meeting_line import JotLine

        page = self.parentWidget()
        while page is not None and not (found := page.findChildren(JotLine)):
            page = page.parentWidget()
        if page is not None:
            found[0].edit.setFocus()
