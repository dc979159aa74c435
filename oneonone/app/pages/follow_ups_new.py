"""A new promise, typed as a person says it: 'Priya: ask Mark by thursday', '- Sanne sends the draft'."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from oneonone.app import wording
from oneonone.app.autosave import watch
from oneonone.app.desk import Desk
from oneonone.app.i18n import translate
from oneonone.app.widgets import labels
from oneonone.app.widgets.chip import Chip
from oneonone.app.widgets.clear import clear_layout
from oneonone.app.widgets.inputs import line
from oneonone.capture.names import Person
from oneonone.journal import drafts, follow_ups
from oneonone.journal.records import TeammateRecord
from oneonone.model.kinds import Owner
from oneonone.model.words import due_date

if TYPE_CHECKING:
    from oneonone.capture.parse import Capture

_DRAFT = "follow_up:new"


class NewPromise(QWidget):
    """`kept` carries the id of what was noted; `left` says that nothing was."""

    kept = Signal(str)
    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._team: Sequence[TeammateRecord] = ()
        self.typing = False  # when it was last left
        self.field = line(
            translate("FollowUps", "Priya: what I will do, by thursday (begin with - for what they will do)")
        )
        self.field.setAccessibleName(translate("FollowUps", "A new promise"))
        self.field.setText(desk.read(drafts.draft, _DRAFT))
        self.field.textChanged.connect(self._show)
        self.field.returnPressed.connect(self.enter)
        self.field.installEventFilter(self)
        self._saving = watch(self.field, lambda text: desk.save(drafts.keep_draft, _DRAFT, text))
        self._chips = QHBoxLayout()
        self._chips.setSpacing(6)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 10)
        layout.setSpacing(6)
        layout.addWidget(self.field)
        layout.addLayout(self._chips)
        self.setVisible(bool(self.field.text()))

    def show_team(self, team: Sequence[TeammateRecord]) -> None:
        self._team = team
        self._show()

    def open(self) -> None:
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def resume(self, former: NewPromise) -> None:
        """Open as a `former` line was, and typing goes on where it was."""
        page = former.parentWidget()
        if page is not None and former.isVisibleTo(page):
            self.field.setText(former.field.text())
            self.show()
            if former.typing:
                self.open()
                self.field.setCursorPosition(former.field.cursorPosition())

    def flush(self) -> None:
        self.typing = self.field.hasFocus()
        self._saving.flush()

    def captured(self) -> Capture:
        from oneonone.capture.parse import parse

        return parse(self.field.text(), [Person(one.id, one.name) for one in self._team], self._desk.today())

    def enter(self) -> None:
        """Keeps what stands there as a promise, whatever else it might have been."""
        found = self.captured()
        if not found.text.strip():
            self._leave()
            return
        kept = self._desk.attempt(
            translate("FollowUps", "Noted"), follow_ups.add, found.text, self._desk.now(),
            teammate_id=found.person.id if found.person is not None else None, owner=found.owner or Owner.ME,
            due=found.due, private=found.private,
        )  # fmt: skip
        if kept is not None:
            self._empty()
            self.kept.emit(kept.id)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
            self._leave()
            return True
        return super().eventFilter(watched, event)

    def _leave(self) -> None:
        """Nothing is kept; what was typed goes, as the key says."""
        self._empty()
        self.left.emit()

    def _empty(self) -> None:
        self.field.setText("")
        self._saving.note("")
        self._saving.flush()
        self.hide()

    def _show(self) -> None:
        """How it is understood, as it is typed."""
        clear_layout(self._chips)
        text = self.field.text().strip()
        if text:
            found = self.captured()
            for words, tone in self._words(found):
                self._chips.addWidget(Chip(words, tone))
            if found.candidates and found.person is None:
                names = translate("FollowUps", " or ").join(self._named(one) for one in found.candidates)
                self._chips.addWidget(
                    labels.small(translate("FollowUps", "Who: {names}?").format(names=names), wrap=False)
                )
        self._chips.addStretch()

    def _words(self, found: Capture) -> list[tuple[str, str]]:
        words = []
        if found.person is not None:
            words.append((self._named(found.person), "teal"))
        if found.owner is Owner.THEM:
            words.append((translate("Words", "they will"), "blue"))
        else:
            words.append((translate("Words", "I will"), "rose"))
        if found.due is not None:
            words.append((due_date(found.due, self._desk.language, self._desk.today()), "grey"))
        if found.private:
            words.append((translate("FollowUps", "private"), "grey"))
        return words

    def _named(self, person: Person) -> str:
        mate = next((one for one in self._team if one.id == person.id), None)
        return wording.shown_name(mate, self._desk.discreet) if mate is not None else person.name
