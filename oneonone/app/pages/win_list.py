"""Small wins of a meeting: the kind, the words, told or not yet, and a line for another."""

from __future__ import annotations

from PySide6.QtWidgets import QMenu, QWidget

from oneonone.app import wording
from oneonone.app.autosave import watch
from oneonone.app.desk import Desk
from oneonone.app.i18n import translate
from oneonone.app.into_view import names_row
from oneonone.app.widgets import labels
from oneonone.app.widgets.button import button
from oneonone.app.widgets.card import Card, Rows, row
from oneonone.app.widgets.inputs import line
from oneonone.journal import drafts, lines
from oneonone.journal.records import Line
from oneonone.journal.talking import Conversation
from oneonone.model.kinds import CaptureKind, Celebration, WinKind


class WinList(Card):
    def __init__(self, desk: Desk, found: Conversation, parent: QWidget) -> None:
        super().__init__()
        self._desk, self._found = desk, found
        self._shown: list[Line] | None = None
        self._list = Rows(self)
        self.body().addWidget(self._list)
        self._key = f"win:{found.meeting.id}"
        self.entry = line(translate("RoundOff", "Something small that went well…"))
        self.entry.setAccessibleName(translate("RoundOff", "A small win"))
        self.entry.setText(desk.read(drafts.draft, self._key))
        self.entry.returnPressed.connect(self.enter)
        self._draft = watch(self.entry, lambda text: desk.save(drafts.keep_draft, self._key, text))
        self.body().addWidget(self.entry)

    def show_lines(self, found: Conversation) -> None:
        self._found = found
        wins = [one for one in found.lines if one.kind is CaptureKind.WIN]
        if wins == self._shown:
            return
        self._shown = wins
        self._list.clear()
        for win in wins:
            self._list.add(self._row(win))

    def flush(self) -> None:
        self._draft.flush()

    def enter(self) -> None:
        from oneonone.practice.win_kind import propose_kind

        text = self.entry.text().strip()
        meeting = self._found.meeting
        if not text:
            return
        kept = self._desk.attempt(
            "", lines.note_line, CaptureKind.WIN, text, self._desk.now(), teammate_id=meeting.teammate_id,
            meeting_id=meeting.id, win_kind=propose_kind(text),
        )  # fmt: skip
        if kept is not None:
            self.entry.setText("")
            self._draft.note("")
            self._draft.flush()

    def _row(self, win: Line) -> QWidget:
        assert win.win_kind is not None
        desk = self._desk
        kind = button(wording.win_kind(win.win_kind), "chip-amber")
        kind.setAccessibleName(translate("RoundOff", "Kind: {kind}").format(kind=kind.text()))
        kind.clicked.connect(lambda: self._kinds(win, kind))
        text = labels.Written(win.text)
        text.set_discreet(desk.discreet)
        told = button(
            translate("RoundOff", "said it right away ✓") if not win.open else translate("RoundOff", "I said it"),
            "quiet",
        )
        told.clicked.connect(
            lambda: desk.attempt("", lines.celebrate, win, Celebration.TOLD if win.open else None, desk.now())
        )
        made = row(kind, text, told)
        names_row(made, win.id)
        return made

    def _kinds(self, win: Line, at: QWidget) -> None:
        menu = QMenu(self)
        for kind in WinKind:
            action = menu.addAction(wording.win_kind(kind))
            action.setCheckable(True)
            action.setChecked(kind is win.win_kind)
            action.triggered.connect(lambda _on=False, kind=kind: self._desk.attempt("", lines.set_win_kind, win, kind))
        menu.addSeparator()
        menu.addAction(translate("RoundOff", "Delete")).triggered.connect(
            lambda: self._desk.attempt(translate("RoundOff", "Deleted"), lines.delete_line, win, self._desk.now())
        )
        menu.popup(at.mapToGlobal(at.rect().bottomLeft()))
