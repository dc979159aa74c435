"""'Look a little closer': one person of whom no win was noted for a while. It is about the manager's own attention."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from oneonone.app import wording
from oneonone.app.desk import Desk
from oneonone.app.i18n import translate
from oneonone.app.theme import colour
from oneonone.app.widgets import labels
from oneonone.app.widgets.button import button
from oneonone.journal import wins
from oneonone.journal.wins import Unseen
from oneonone.model.kinds import Language
from oneonone.model.words import NUMBERS, number


class CloserLook(QWidget):
    """Shows the first of those unseen; 'not now' brings up the next one, and this one again after four weeks."""

    def __init__(self, desk: Desk, note: Callable[[str], None], parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._note = desk, note
        self._shown: Unseen | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2, 14, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(labels.heading(translate("Wins", "Look a little closer")))
        row = QHBoxLayout()
        row.setSpacing(6)
        self.said = labels.soft("")
        self.write = button(translate("Wins", "Note one"), "quiet")
        self.write.clicked.connect(self._begin)
        self.away = button(translate("Wins", "Not now"), "quiet")
        self.away.clicked.connect(self._put_away)
        row.addWidget(self.said, 1)
        row.addWidget(self.write)
        row.addWidget(self.away)
        layout.addLayout(row)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A hairline keeps it apart from the wall, which may go on below it."""
        super().paintEvent(event)
        with QPainter(self) as painter:
            painter.setPen(colour("line"))
            painter.drawLine(0, 0, self.width(), 0)

    def show_unseen(self, found: Sequence[Unseen]) -> None:
        self.setVisible(bool(found))
        self._shown = found[0] if found else None
        if self._shown is not None:
            self.said.setText(said_of(self._shown, self._desk))
            name = wording.shown_first_name(self._shown.teammate, self._desk.discreet)
            self.write.setAccessibleName(translate("Wins", "Note one of {name}").format(name=name))
            self.away.setAccessibleName(translate("Wins", "Not now: {name}").format(name=name))

    def _begin(self) -> None:
        if self._shown is not None:
            self._note(self._shown.teammate.id)

    def _put_away(self) -> None:
        if self._shown is not None:
            self._desk.attempt(
                translate("Wins", "Another time"), wins.look_later, self._shown.teammate.id, self._desk.today()
            )


def said_of(one: Unseen, desk: Desk) -> str:
    """'You have not noted a small thing of Amara’s for five weeks. It may be there, unseen.'"""
    name = wording.shown_first_name(one.teammate, desk.discreet)
    if one.last is None:
        return translate("Wins", "You have not noted a small thing of {name}’s yet. It may be there, unseen.").format(
            name=name
        )
    return translate(
        "Wins", "You have not noted a small thing of {name}’s for {span}. It may be there, unseen."
    ).format(name=name, span=span_of((desk.today() - one.last).days, desk.language))


def span_of(days: int, language: Language) -> str:
    """'five weeks', 'four months': a span, as one says it."""
    weeks = round(days / 7)
    if weeks < len(NUMBERS[language]):
        return translate("Wins", "{count} weeks").format(count=number(weeks, language))
    return translate("Wins", "{count} months").format(count=number(round(days / 30.44), language))
