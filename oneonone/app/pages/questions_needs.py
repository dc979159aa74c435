"""The column beside the questions: by need with how many there are, and the manager's own choice of them."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from html import escape

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from oneonone.app.i18n import translate
from oneonone.app.sidebar import NavRow
from oneonone.app.widgets import card, labels
from oneonone.app.widgets.button import button
from oneonone.journal.question_list import Counts, Wanted
from oneonone.model.kinds import Language, NeedKind
from oneonone.practice.bank import NeedText


class Shelf(StrEnum):
    """What is no need but can be looked at apart."""

    ALL = "all"
    STARRED = "starred"
    OWN = "own"
    HIDDEN = "hidden"


Choice = NeedKind | Shelf


def wanted_of(choice: Choice) -> Wanted:
    return Wanted(
        need=choice if isinstance(choice, NeedKind) else None,
        own=choice is Shelf.OWN,
        starred=choice is Shelf.STARRED,
        hidden=choice is Shelf.HIDDEN,
    )


class NeedColumn(QWidget):
    """Tab comes to it once; Up and Down choose. `chosen` carries a need or a shelf."""

    chosen = Signal(object)

    def __init__(self, needs: Mapping[NeedKind, NeedText], language: Language, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(translate("Questions", "By need"))
        self._rows: dict[Choice, NavRow] = {}
        self._names: dict[Choice, str] = {}
        self._group = QButtonGroup(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self._add(Shelf.ALL, translate("Questions", "All"))
        for need in NeedKind:
            row = self._add(need, needs[need].name(language))
            row.setToolTip(f"<p>{escape(needs[need].sentence(language))}</p>")
        layout.addSpacing(14)
        self._add(Shelf.STARRED, translate("Questions", "Starred"))
        self._add(Shelf.OWN, translate("Questions", "Your own"))
        self._add(Shelf.HIDDEN, translate("Questions", "Hidden"))
        layout.addStretch()

    def show_counts(self, counts: Counts) -> None:
        numbers: dict[Choice, int] = dict(counts.needs.items())
        numbers[Shelf.ALL], numbers[Shelf.STARRED] = counts.all, counts.starred
        numbers[Shelf.OWN], numbers[Shelf.HIDDEN] = counts.own, counts.hidden
        for choice, row in self._rows.items():
            row.set_small(str(numbers[choice]))
            row.setAccessibleName(f"{self._names[choice]}, {numbers[choice]}")
        self._rows[Shelf.HIDDEN].setVisible(counts.hidden > 0 or self._rows[Shelf.HIDDEN].isChecked())

    def show_choice(self, choice: Choice) -> None:
        self._rows[choice].setVisible(True)
        self._rows[choice].setChecked(True)

    def focus_widget(self) -> QWidget:
        return next(row for row in self._rows.values() if row.isChecked())

    def _add(self, choice: Choice, name: str) -> NavRow:
        row = NavRow(name, self)
        self._rows[choice], self._names[choice] = row, name
        self._group.addButton(row)
        row.toggled.connect(lambda on: self.chosen.emit(choice) if on else None)
        layout = self.layout()
        assert layout is not None
        layout.addWidget(row)
        return row


class WhyItMatters(QWidget):
    """What a need is, in a sentence; on request the research it rests on, and where that was found."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 0, 0, 6)
        layout.setSpacing(4)
        self._sentence = labels.small("", soft=True)
        self._link = button(translate("Questions", "Why this matters"), "quiet")
        self._link.setCheckable(True)
        self._research = labels.small("")
        self._sources = labels.small("", soft=True)
        layout.addWidget(card.row(self._sentence, self._link))
        layout.addWidget(self._research)
        layout.addWidget(self._sources)
        self._link.toggled.connect(self._open)
        self._open(False)

    def show_need(self, need: NeedText | None, language: Language) -> None:
        """None where no single need is looked at."""
        self.setVisible(need is not None)
        if need is not None:
            self._sentence.setText(need.sentence(language))
            self._research.setText(need.research(language))
            self._sources.setText("\n".join(need.sources))

    def toggle(self) -> None:
        if self.isVisible():
            self._link.toggle()

    def _open(self, on: bool) -> None:
        self._research.setVisible(on)
        self._sources.setVisible(on)
        self._link.setText(translate("Questions", "Close") if on else translate("Questions", "Why this matters"))
