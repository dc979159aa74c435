"""Lines captured without a teammate: Enter opens the names, a letter files the line, on to the next."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from oneonone.app import wording
from oneonone.app.desk import Desk
from oneonone.app.i18n import translate
from oneonone.app.into_view import names_row
from oneonone.app.widgets import labels
from oneonone.app.widgets.button import button
from oneonone.app.widgets.card import Card, Rows
from oneonone.app.widgets.chip import Chip
from oneonone.journal import lines
from oneonone.journal.records import Line, TeammateRecord

_SHOWN = 8


class InboxCard(Card):
    def __init__(self, desk: Desk, found: Sequence[Line], team: Sequence[TeammateRecord]) -> None:
        super().__init__("amber")
        self._desk, self._team = desk, team
        self.body().addWidget(labels.strong(translate("Inbox", "Whose is this?")))
        rows = Rows(self, line_above=True)
        for line in found[:_SHOWN]:
            rows.add(self._row(line))
        self.body().addWidget(rows)
        if len(found) > _SHOWN:
            more = translate("Inbox", "and %n more", None, len(found) - _SHOWN)
            self.body().addWidget(labels.small(more, soft=True))

    def _row(self, line: Line) -> QWidget:
        row = QWidget()
        names_row(row, line.id)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        word = wording.line_kind(line)
        if word:
            layout.addWidget(Chip(word, wording.line_tone(line)))
        text = labels.Written(line.text)
        text.set_discreet(self._desk.discreet)
        layout.addWidget(text, 1)
        give = button(translate("Inbox", "Give to…"))
        give.setAccessibleName(translate("Inbox", "Give to…"))
        give.clicked.connect(lambda: self._names(line, give))
        layout.addWidget(give)
        return row

    def _names(self, line: Line, at: QPushButton) -> None:
        menu = QMenu(self)
        taken: set[str] = set()
        for mate in self._team:
            name = wording.shown_name(mate, self._desk.discreet)
            first = wording.shown_first_name(mate, self._desk.discreet)
            said = translate("Inbox", "Filed with {name}").format(name=first)
            menu.addAction(_with_key(name, taken)).triggered.connect(
                lambda _on=False, mate=mate, said=said: self._desk.attempt(said, lines.give_to, line, mate.id)
            )
        menu.addSeparator()
        menu.addAction(translate("Inbox", "Delete")).triggered.connect(
            lambda: self._desk.attempt(translate("Inbox", "Deleted"), lines.delete_line, line, self._desk.now())
        )
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at.mapToGlobal(at.rect().bottomLeft()))


def _with_key(name: str, taken: set[str]) -> str:
    """The name with the first letter that no other name has taken as its key in the menu."""
    for at, letter in enumerate(name):
        if letter.isalnum() and letter.casefold() not in taken:
            taken.add(letter.casefold())
            return f"{name[:at]}&{name[at:]}"
    return name
