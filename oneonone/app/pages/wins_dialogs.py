"""Two small windows: how and when a win was celebrated, and changing a win."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from oneonone.app import wording
from oneonone.app.autosave import watch
from oneonone.app.desk import Desk
from oneonone.app.i18n import translate
from oneonone.app.widgets import labels
from oneonone.app.widgets.button import button
from oneonone.app.widgets.inputs import line, set_wrong
from oneonone.app.widgets.segmented import Segmented
from oneonone.errors import OneOnOneError
from oneonone.journal import drafts, wins
from oneonone.journal.records import Line, TeammateRecord, local_day
from oneonone.model.kinds import Celebration, WinKind
from oneonone.model.words import short_date

_WIDTH = 560


class _Dialog(QDialog):
    """A title, a form, and 'Keep' at the foot; Ctrl+Enter keeps from anywhere."""

    def __init__(self, desk: Desk, title: str, parent: QWidget) -> None:
        super().__init__(parent.window())
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setWindowTitle(title)
        self._desk = desk
        self._form = QVBoxLayout(self)
        self._form.setContentsMargins(28, 22, 28, 18)
        self._form.setSpacing(6)
        self._form.addWidget(labels.title(title))
        self._form.addSpacing(4)

    def _field(self, name: str, field: QWidget) -> None:
        self._form.addSpacing(4)
        self._form.addWidget(labels.small(name, soft=True))
        field.setAccessibleName(name)
        self._form.addWidget(field)

    def _day_field(self, name: str, day: date) -> None:
        """A line for a day that has been; what cannot be read is said below it."""
        self.day = line(translate("Wins", "today, last friday, 20 nov…"))
        self._shown_day = short_date(day, self._desk.language, self._desk.today())
        today = self._desk.today()
        self.day.setText(translate("Wins", "today") if day == today else self._shown_day)
        self._given = (self.day.text(), day)
        self._field(name, self.day)
        self.wrong = labels.error()
        self._form.addWidget(self.wrong)
        self.day.textEdited.connect(self._day_edited)

    def _day_edited(self) -> None:
        set_wrong(self.day, False)
        self.wrong.hide()

    def _read_day(self) -> date | None:
        """The day in the line; None (and a word about it) when it is none, or one to come."""
        from oneonone.capture.past import read_past

        text = self.day.text().strip()
        if text == self._given[0]:
            return self._given[1]
        found = read_past(text, self._desk.today()) if text else self._desk.today()
        if found is None:
            self.wrong.setText(
                translate("Wins", "“{text}” is not a day I know, or one to come. Try yesterday, or 20 nov.").format(
                    text=text
                )
            )
            self.wrong.show()
            set_wrong(self.day, True)
            self.day.setFocus()
            self.day.selectAll()
        return found

    def _foot(self, *before: QWidget) -> None:
        foot = QHBoxLayout()
        for made in before:
            foot.addWidget(made)
        foot.addStretch()
        cancel = button(translate("Wins", "Cancel"), "quiet")
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        self.keep = button(translate("Wins", "Keep"), "primary", shortcut_hint="Ctrl ⏎")
        self.keep.setDefault(True)
        self.keep.clicked.connect(self.accept)
        foot.addWidget(cancel)
        foot.addWidget(self.keep)
        self._form.addSpacing(10)
        self._form.addLayout(foot)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and (
            event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self.accept()
        else:
            super().keyPressEvent(event)


class CelebrateDialog(_Dialog):
    """One of five ways, and a day that is typed."""

    def __init__(self, desk: Desk, win: Line, how: Celebration, parent: QWidget) -> None:
        super().__init__(desk, translate("Wins", "How was it celebrated?"), parent)
        self._win = win
        text = labels.Written(win.text)
        text.set_discreet(desk.discreet)
        self._form.addWidget(text)
        self.ways = Segmented(
            [(wording.celebration(one), one) for one in Celebration], how, translate("Wins", "How it was celebrated")
        )
        self._form.addSpacing(4)
        self._form.addWidget(self.ways)
        on = local_day(win.settled_at) if win.settled_at is not None else desk.today()
        self._day_field(translate("Wins", "When"), on)
        before = []
        if not win.open:
            self.not_yet = button(translate("Wins", "Not yet, after all"), "quiet")
            self.not_yet.setAutoDefault(False)
            self.not_yet.clicked.connect(self._not_yet)
            before.append(self.not_yet)
        self._foot(*before)
        self.day.setFocus()
        self.day.selectAll()

    def accept(self) -> None:
        day = self._read_day()
        if day is None:
            return
        how = Celebration(str(self.ways.value()))
        said = translate("Wins", "Celebrated: {how}").format(how=wording.celebration(how))
        if self._desk.attempt(said, wins.celebrate, self._win.id, how, self._desk.now(), day=day) is not None:
            super().accept()

    def _not_yet(self) -> None:
        said = translate("Wins", "Not celebrated yet, after all")
        self._desk.attempt(said, wins.celebrate, self._win.id, None, self._desk.now())
        super().accept()


class WinDialog(_Dialog):
    """Its words, whose it is, the kind and the day. What is typed survives a crash as a draft."""

    def __init__(self, desk: Desk, win: Line, team: Sequence[TeammateRecord], parent: QWidget) -> None:
        super().__init__(desk, translate("Wins", "Change this small win"), parent)
        self._win = win
        self._key = f"win-edit:{win.id}"
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(86)
        self.text.setProperty("covered", desk.discreet)
        self.text.setPlainText(desk.read(drafts.draft, self._key) or win.text)
        self._field(translate("Wins", "What went well"), self.text)
        key = self._key
        self._draft = watch(self.text, lambda text: desk.save(drafts.keep_draft, key, text))
        self.empty = labels.error()
        self._form.addWidget(self.empty)
        self.text.textChanged.connect(self.empty.hide)
        self.whose = QComboBox()
        if win.teammate_id is None:
            self.whose.addItem(translate("Wins", "Not said yet"), None)
        for mate in team:
            self.whose.addItem(wording.shown_name(mate, desk.discreet), mate.id)
        self.whose.setCurrentIndex(max(0, self.whose.findData(win.teammate_id)))
        self._field(translate("Wins", "Whose"), self.whose)
        self._kinds(win.win_kind or WinKind.CRAFT)
        self._day_field(translate("Wins", "The day it happened"), local_day(win.noted_at))
        delete = button(translate("Wins", "Delete"), "danger")
        delete.setAutoDefault(False)
        delete.clicked.connect(self._delete)
        self._foot(delete)
        self.setMinimumWidth(_WIDTH)
        self.text.setFocus()
        self.text.moveCursor(self.text.textCursor().MoveOperation.End)

    def accept(self) -> None:
        day = self._read_day()
        if day is None:
            return
        try:
            self._desk.write(
                wins.edit_win, self._win.id, self._desk.now(), text=self.text.toPlainText(),
                kind=WinKind(str(self.kind.value())), teammate_id=self.whose.currentData(), day=day,
            )  # fmt: skip
        except OneOnOneError as error:
            self.empty.setText(error.said(self._desk.language))
            self.empty.show()
            self.text.setFocus()
            return
        self._desk.said.emit(translate("Wins", "Changed"))
        self._forget_draft()
        super().accept()

    def reject(self) -> None:
        self._forget_draft()
        super().reject()

    def _kinds(self, kind: WinKind) -> None:
        self.kind = Segmented([(wording.win_kind(one), one) for one in WinKind], kind, translate("Wins", "Kind"))
        self._form.addSpacing(4)
        self._form.addWidget(labels.small(translate("Wins", "Kind"), soft=True))
        self._form.addWidget(self.kind)

    def _delete(self) -> None:
        self._forget_draft()
        self._desk.attempt(translate("Wins", "In the trash"), wins.delete_win, self._win.id, self._desk.now())
        super().accept()

    def _forget_draft(self) -> None:
        self._draft.flush()
        self._desk.save(drafts.keep_draft, self._key, "")
