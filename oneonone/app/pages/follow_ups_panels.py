"""What is typed about a promise, in its place in the list: a day, a reason, a person, or all that can be changed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from oneonone.app.autosave import Autosave, watch
from oneonone.app.desk import Desk
from oneonone.app.i18n import translate
from oneonone.app.theme import colour, scaled
from oneonone.app.widgets import labels
from oneonone.app.widgets.button import button
from oneonone.app.widgets.flow import FlowLayout
from oneonone.app.widgets.inputs import line, set_wrong
from oneonone.app.widgets.keys import KeyCap, KeyHints
from oneonone.app.widgets.segmented import Segmented
from oneonone.journal import drafts
from oneonone.journal.follow_ups import FollowUpRow
from oneonone.model.kinds import Owner
from oneonone.model.words import due_date, long_date

_MOST_WEEKS = 52


def not_a_day(text: str) -> str:
    return translate("FollowUps", "“{text}” is not a day I know. Try thursday, in two weeks, 3 dec.").format(text=text)


class Panel(QFrame):
    """`closed` when it was kept or let go. What is typed in `draft` fields is kept while it is typed."""

    closed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._saving: list[Autosave] = []
        self._typing: QLineEdit | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(18, 12, 18, 13)
        self._column.setSpacing(7)
        self.wrong = labels.error()

    def keep_draft(self, field: QLineEdit, key: str) -> None:
        """The field begins with what was typed before and not kept, and from now on it is on disk."""
        typed = self._desk.read(drafts.draft, key)
        if typed:
            field.setText(typed)
        desk = self._desk
        self._saving.append(watch(field, lambda text: desk.save(drafts.keep_draft, key, text)))

    def flush(self) -> None:
        focus = QApplication.focusWidget()
        self._typing = focus if isinstance(focus, QLineEdit) and self.isAncestorOf(focus) else None
        for saving in self._saving:
            saving.flush()

    def resume(self, former: Panel) -> None:
        """As far as a `former` one, of the same deed, was filled in when it was left; typing goes on where it was."""
        for mine, was in zip(self.findChildren(QLineEdit), former.findChildren(QLineEdit), strict=False):
            if mine.text() != was.text():
                mine.setText(was.text())
            if was is former._typing:
                mine.setFocus(Qt.FocusReason.OtherFocusReason)
                mine.setCursorPosition(was.cursorPosition())

    def end(self) -> None:
        """Nothing of what was typed is to be remembered any more."""
        for saving in self._saving:
            saving.note("")
            saving.flush()
        self.closed.emit()

    def tell(self, said: str, field: QLineEdit) -> None:
        """A clear word at the place where it was given."""
        self.wrong.setText(said)
        self.wrong.setVisible(bool(said))
        set_wrong(field, bool(said))
        if said:
            field.setFocus()
        self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter is the field's, also where its key goes on to what lies below; Escape leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self.end()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillRect(self.rect(), colour("card"))
            painter.setPen(QPen(colour("line"), 1))
            painter.setBrush(colour("hover"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(3.5, 2.5, -3.5, -2.5), 8, 8)

    def _hints(self, kept: str) -> QWidget:
        holder = QWidget(self)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(5)
        for key, text in (("⏎", kept), ("Esc", translate("FollowUps", "leave it"))):
            row.addWidget(KeyCap(key))
            row.addWidget(labels.small(text, soft=True, wrap=False))
            row.addSpacing(6)
        row.addStretch()
        return holder


class FieldPanel(Panel):
    """The promise, a question and one field. `look` says in a word what the field means as it is typed; `keep` does it,
    and returns what is wrong with it, or ''."""

    def __init__(
        self, desk: Desk, row_text: str, question: str, placeholder: str, kept: str,
        look: Callable[[str], str], keep: Callable[[str], str],
    ) -> None:  # fmt: skip
        super().__init__(desk)
        self._look, self._keep = look, keep
        written = labels.Written(row_text)
        written.set_discreet(desk.discreet)
        written.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._column.addWidget(written)
        self.field = line(placeholder)
        self.field.setAccessibleName(question)
        self.field.textChanged.connect(self._typed)
        self.field.returnPressed.connect(self.enter)
        self.meant = labels.soft("", wrap=False)
        asked = QHBoxLayout()
        asked.setSpacing(10)
        asked.addWidget(labels.strong(question, wrap=False))
        asked.addWidget(self.field, 1)
        asked.addWidget(self.meant)
        self._column.addLayout(asked)
        self._column.addWidget(self.wrong)
        self._column.addWidget(self._hints(kept))
        self.setFocusProxy(self.field)

    def enter(self) -> None:
        said = self._keep(self.field.text().strip())
        if said:
            self.tell(said, self.field)
        else:
            self.end()

    def _typed(self, text: str) -> None:
        if self.wrong.isVisible():
            self.tell("", self.field)
        self.meant.setText(self._look(text.strip()) if text.strip() else "")


@dataclass(frozen=True, slots=True)
class Changed:
    """What a promise is to be."""

    text: str
    due: date | None
    owner: Owner
    private: bool
    repeat_weeks: int | None


class EditPanel(Panel):
    """All that can be changed of one promise. `keep` does it; it tells itself what could not be done."""

    def __init__(self, desk: Desk, row: FollowUpRow, they: str, keep: Callable[[Changed], bool]) -> None:
        super().__init__(desk)
        self._keep = keep
        self._due, self._due_typed = row.due, ""
        self.text = line(translate("FollowUps", "What was promised?"))
        self.text.setAccessibleName(translate("FollowUps", "The promise"))
        self.text.setText(row.text)
        self.keep_draft(self.text, f"follow_up:{row.id}")
        self.text.returnPressed.connect(self.enter)
        self._column.addWidget(self.text)
        self._column.addLayout(self._second(row, they))
        self._column.addWidget(self.wrong)
        self._column.addLayout(self._third(row))
        self.text.textChanged.connect(lambda: self.tell("", self.text))
        self.due.textChanged.connect(lambda: self.tell("", self.due))
        self.setFocusProxy(self.text)

    def enter(self) -> None:
        from oneonone.capture.dates import read_due

        if not self.text.text().strip():
            self.tell(translate("FollowUps", "A promise needs words."), self.text)
            return
        due = self._due
        typed = self.due.text().strip()
        if typed != self._due_typed:
            due = read_due(typed, self._desk.today()) if typed else None
            if typed and due is None:
                self.tell(not_a_day(typed), self.due)
                return
        owner = Owner(str(self.owner.value()))
        repeat = self.repeat.value() or None
        if self._keep(Changed(self.text.text(), due, owner, self.private.isChecked(), repeat)):
            self.end()

    def resume(self, former: Panel) -> None:
        if isinstance(former, EditPanel):
            self.owner.set_value(former.owner.value())
            self.repeat.setValue(former.repeat.value())
            self.private.setChecked(former.private.isChecked())
        super().resume(former)

    def _second(self, row: FollowUpRow, they: str) -> QHBoxLayout:
        self.due = line(translate("FollowUps", "no date"))
        self.due.setAccessibleName(translate("FollowUps", "By when"))
        self.due.setFixedWidth(scaled(150))
        if row.due is not None:
            self._due_typed = due_date(row.due, self._desk.language, self._desk.today())
            self.due.setText(self._due_typed)
            self.due.setToolTip(long_date(row.due, self._desk.language))
        self.due.returnPressed.connect(self.enter)
        self.owner = Segmented(
            ((translate("FollowUps", "I will"), Owner.ME), (they, Owner.THEM)), row.owner,
            translate("FollowUps", "Whose promise"),
        )  # fmt: skip
        second = QHBoxLayout()
        second.setSpacing(10)
        second.addWidget(labels.small(translate("FollowUps", "By when"), soft=True, wrap=False))
        second.addWidget(self.due)
        second.addSpacing(8)
        second.addWidget(self.owner)
        second.addStretch()
        return second

    def _third(self, row: FollowUpRow) -> QHBoxLayout:
        self.repeat = QSpinBox()
        self.repeat.setRange(0, _MOST_WEEKS)
        self.repeat.setSpecialValueText(translate("FollowUps", "once"))
        self.repeat.setAccessibleName(translate("FollowUps", "Comes back every so many weeks; nought is once"))
        self.repeat.setValue(row.repeat_weeks or 0)
        self.repeat.setFixedWidth(scaled(112))
        self.private = QCheckBox(translate("FollowUps", "Private"))
        self.private.setChecked(row.private)
        keep = button(translate("FollowUps", "Keep"), "plain", shortcut_hint="⏎")
        keep.clicked.connect(self.enter)
        leave = button(translate("FollowUps", "Leave it"), "quiet", shortcut_hint="Esc")
        leave.clicked.connect(self.end)
        third = QHBoxLayout()
        third.setSpacing(10)
        also = FlowLayout(spacing=10)
        also.addWidget(labels.small(translate("FollowUps", "Every … weeks"), soft=True, wrap=False))
        also.addWidget(self.repeat)
        also.addWidget(self.private)
        third.addLayout(also, 1)
        third.addWidget(leave)
        third.addWidget(keep)
        return third


def key_hints(parent: QWidget) -> KeyHints:
    """The keys of triage, at the foot of the list."""
    return KeyHints(
        (
            ("J K", translate("FollowUps", "down, up")),
            ("X", translate("FollowUps", "done")),
            ("S", translate("FollowUps", "put off")),
            ("D", translate("FollowUps", "let go")),
            ("E", translate("FollowUps", "change")),
            ("R", translate("FollowUps", "to someone else")),
            ("L", translate("FollowUps", "need")),
            ("O", translate("FollowUps", "where from")),
            ("N", translate("FollowUps", "new")),
            ("U", translate("FollowUps", "undo")),
        ),
        14, parent,
    )  # fmt: skip
