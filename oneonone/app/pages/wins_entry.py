"""A line to note a win in place: whose it is by @name or from a list, its kind proposed from the words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from oneonone.app import wording
from oneonone.app.autosave import watch
from oneonone.app.desk import Desk
from oneonone.app.i18n import translate
from oneonone.app.widgets import labels
from oneonone.app.widgets.button import button, icon_button
from oneonone.app.widgets.card import Card
from oneonone.app.widgets.inputs import line
from oneonone.capture.names import complete
from oneonone.capture.parse import Capture, Person, parse
from oneonone.journal import drafts, wins
from oneonone.journal.records import TeammateRecord
from oneonone.model.kinds import WinKind
from oneonone.practice.win_kind import propose_kind

_KEY = "win"


class WinEntry(Card):
    """Enter keeps it and leaves the line ready for another; Escape puts the line away, and what was typed waits."""

    closed = Signal()
    noted = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__("amber", parent)
        self._desk = desk
        self._team: Sequence[TeammateRecord] = ()
        self._chosen: str | None = None
        self._kind: WinKind | None = None
        self.edit = line(translate("Wins", "@Name and the small thing that went well…"))
        self.edit.setAccessibleName(translate("Wins", "Note a win"))
        self.edit.setText(desk.read(drafts.draft, _KEY))
        self.edit.textChanged.connect(self._show)
        self.edit.installEventFilter(self)
        self._draft = watch(self.edit, lambda text: desk.save(drafts.keep_draft, _KEY, text))
        self.whose = button("")
        self.whose.setMenu(QMenu(self.whose))
        self.whose.menu().aboutToShow.connect(self._fill_whose)
        self.kind = button("", "chip-teal")
        self.kind.clicked.connect(self._choose_kind)
        self.wrong = labels.error()
        close = icon_button("close", translate("Wins", "Put the line away"))
        close.clicked.connect(self.put_away)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.edit, 1)
        row.addWidget(self.whose)
        row.addWidget(close)
        below = QHBoxLayout()
        below.setSpacing(8)
        self._hint = labels.small("", soft=True, wrap=False)
        below.addWidget(self.kind)
        below.addWidget(self._hint)
        below.addStretch()
        self.body().setSpacing(6)
        self.body().addLayout(row)
        self.body().addLayout(below)
        self.body().addWidget(self.wrong)
        self._show()

    def show_team(self, team: Sequence[TeammateRecord]) -> None:
        self._team = team
        if self._chosen not in {one.id for one in team}:
            self._chosen = None
        self._show()

    def begin(self, teammate_id: str | None = None) -> None:
        """Ready to type; for `teammate_id` where that is known."""
        if teammate_id is not None:
            self._chosen = teammate_id
        self._kind = None
        self.show()
        self._show()
        self.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.edit.selectAll()

    def resume(self, former: WinEntry) -> None:
        """Open as a `former` line was, with whose and of which kind it was chosen to be."""
        self._chosen, self._kind = former._chosen, former._kind
        self.edit.setText(former.edit.text())
        self.show()
        self._show()
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edit.setCursorPosition(former.edit.cursorPosition())

    def flush(self) -> None:
        self._draft.flush()

    def put_away(self) -> None:
        self.flush()
        self.hide()
        self.closed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.edit and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self.put_away()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.enter()
                return True
            if event.key() == Qt.Key.Key_Tab and self._complete():
                return True
        return super().eventFilter(watched, event)

    def enter(self) -> None:
        """Keeps the win, or says what is missing and keeps the words."""
        found = self._read()
        text, mate = found.text.strip(), self._mate(found)
        if not text:
            return
        if mate is None:
            names = ", ".join(one.name for one in found.candidates)
            said = (
                translate("Wins", "Who is meant: {names}? Write a little more of the name, or choose.").format(
                    names=names
                )
                if names
                else translate("Wins", "Whose small win is it? Begin with @ and a name, or choose beside the line.")
            )
            self.wrong.setText(said)
            self.wrong.show()
            return
        kind = self._kind or propose_kind(text)
        name = wording.shown_first_name(mate, self._desk.discreet)
        kept = self._desk.attempt(
            translate("Wins", "Noted with {name}").format(name=name), wins.note_win, text, kind, self._desk.now(),
            teammate_id=mate.id,
        )  # fmt: skip
        if kept is not None:
            self.edit.setText("")
            self._draft.note("")
            self._draft.flush()
            self._chosen = self._kind = None
            self._show()
            self.noted.emit(kept.id)

    def _read(self) -> Capture:
        people = tuple(Person(one.id, one.name) for one in self._team)
        return parse(f"+ {self.edit.text().lstrip('+ ')}", people, self._desk.today())

    def _mate(self, found: Capture) -> TeammateRecord | None:
        """Named in the line, or else chosen beside it."""
        wanted = found.person.id if found.person is not None else None if found.candidates else self._chosen
        return next((one for one in self._team if one.id == wanted), None)

    def _complete(self) -> bool:
        """A name begun after @ is written out, when it fits one person."""
        text = self.edit.text()[: self.edit.cursorPosition()]
        at = text.rfind("@")
        if at < 0 or " " in text[at:] or len(text) == at + 1:
            return False
        found = complete(text[at + 1 :], tuple(Person(one.id, one.name) for one in self._team))
        if len(found) != 1:
            return False
        whole = f"{text[:at]}@{found[0].name.split()[0]} "
        self.edit.setText(whole + self.edit.text()[len(text) :].lstrip())
        self.edit.setCursorPosition(len(whole))
        self._draft.note(self.edit.text())
        return True

    def _show(self) -> None:
        self.wrong.hide()
        found = self._read()
        mate = self._mate(found)
        whose = translate("Wins", "Whose?") if mate is None else wording.shown_first_name(mate, self._desk.discreet)
        self.whose.setText(whose)
        self.whose.setAccessibleName(translate("Wins", "Whose: {name}").format(name=whose))
        kind = self._kind or propose_kind(found.text)
        self.kind.setText(wording.win_kind(kind))
        self.kind.setAccessibleName(translate("Wins", "Kind: {kind}").format(kind=wording.win_kind(kind)))
        written = bool(found.text.strip())
        self.kind.setVisible(written)
        self._hint.setText(
            translate("Wins", "Enter keeps it · another kind with a click")
            if written
            else translate("Wins", "A small thing is enough. Escape puts the line away.")
        )

    def _fill_whose(self) -> None:
        menu = self.whose.menu()
        menu.clear()
        for mate in self._team:
            action = menu.addAction(wording.shown_name(mate, self._desk.discreet))
            action.triggered.connect(lambda _on=False, mate=mate: self._choose(mate.id))

    def _choose(self, teammate_id: str) -> None:
        self._chosen = teammate_id
        self._show()
        self.edit.setFocus()

    def _choose_kind(self) -> None:
        menu = QMenu(self)
        for kind in WinKind:
            action = menu.addAction(wording.win_kind(kind))
            action.triggered.connect(lambda _on=False, kind=kind: self._set_kind(kind))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.kind.mapToGlobal(self.kind.rect().bottomLeft()))

    def _set_kind(self, kind: WinKind) -> None:
        self._kind = kind
        self._show()
        self.edit.setFocus()
