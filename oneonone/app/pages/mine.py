"""My own page: what I was told when I asked about myself, my doubts, what I wrote on my weeks. Private, all of it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from oneonone.app.desk import Desk
from oneonone.app.i18n import translate
from oneonone.app.into_view import names_row
from oneonone.app.pages.mine_reflections import ReflectionsCard
from oneonone.app.pages.page import Page
from oneonone.app.pages.reflection import YearAgoCard
from oneonone.app.places import Place
from oneonone.app.widgets import labels
from oneonone.app.widgets.button import button
from oneonone.app.widgets.card import Card, Rows, row
from oneonone.app.widgets.clear import clear_layout
from oneonone.app.widgets.scroll import page_scroll
from oneonone.journal import lines
from oneonone.journal.own_page import OwnPage, Told, own_page
from oneonone.journal.records import Line
from oneonone.journal.reflections import a_year_before, answers, week_to_look_at
from oneonone.model.names import initials_of
from oneonone.model.words import short_date


class MinePage(Page):
    nouns = frozenset({"teammate", "talking_point", "note", "doubt", "reflection"})

    def __init__(self, desk: Desk, go: Callable[[Place], None], parent: QWidget | None = None) -> None:
        super().__init__(desk, go, parent)
        self._found: QWidget | None = None
        body = QWidget(self)
        body.setMaximumWidth(860)
        self._body = QVBoxLayout(body)
        self._body.setContentsMargins(34, 28, 34, 28)
        self._body.setSpacing(8)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._scroll = page_scroll(body)
        outer.addWidget(self._scroll)

    def show_place(self, place: Place) -> None:
        """With `focus`, an answer of a week is brought into view."""
        super().show_place(place)
        words = self._reflections.written.get(place.focus or "")
        if words is not None:
            words.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self._found = words
            QTimer.singleShot(0, words, lambda: self._scroll.ensureWidgetVisible(words, 0, 120))
        else:  # the keyboard passed through it on its way here
            QTimer.singleShot(0, self._scroll, lambda: self._scroll.verticalScrollBar().setValue(0))

    def first_focus(self) -> QWidget | None:
        return self._found

    def refresh(self) -> None:
        found = self.desk.read(own_page)
        self._found = None
        clear_layout(self._body)
        self._body.addWidget(labels.title(translate("Mine", "My own page")))
        self._body.addWidget(
            labels.sub(translate("Mine", "About you, and for you alone. It is in nothing that is sent."))
        )
        self._body.addSpacing(10)
        before = self.desk.read(a_year_before, week_to_look_at(self.desk.today()))
        if before:
            self._body.addWidget(YearAgoCard(self.desk, before))
            self._body.addSpacing(10)
        self._body.addWidget(labels.heading(translate("Mine", "What I was told")))
        self._body.addWidget(self._told(found))
        self._body.addSpacing(10)
        self._body.addWidget(labels.heading(translate("Mine", "My doubts")))
        self._body.addWidget(self._doubts(found))
        self._body.addSpacing(10)
        self._show_reflections()
        self._body.addStretch(1)

    def _show_reflections(self) -> None:
        every = self.place is not None and self.place.focus is not None
        self._reflections = ReflectionsCard(self.desk, self.go, self.desk.read(answers), every=every)
        self._body.addWidget(labels.heading(translate("Mine", "What I wrote on my weeks")))
        self._body.addWidget(self._reflections)

    def _told(self, found: OwnPage) -> Card:
        card = Card()
        if not found.told:
            said = translate(
                "Mine",
                "Once a quarter a question about you comes up when you prepare. What you note on it is kept here.",
            )
            card.body().addWidget(labels.soft(said))
            return card
        rows = Rows()
        for one in found.told:
            rows.add(self._answer(one))
        card.body().addWidget(rows)
        return card

    def _answer(self, told: Told) -> QWidget:
        holder = QWidget()
        words = QVBoxLayout(holder)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(2)
        day = short_date(told.at.astimezone().date(), self.desk.language, self.desk.today())
        name = initials_of(told.teammate) if self.desk.discreet else told.teammate
        words.addWidget(labels.small(f"{name} · {day}", soft=True))
        words.addWidget(self._written(f"“{told.question}”"))
        for note in told.notes:
            words.addWidget(self._written(f"“{note.text}”" if note.quote else note.text))
        return holder

    def _doubts(self, found: OwnPage) -> Card:
        card = Card()
        if not found.doubts:
            card.body().addWidget(
                labels.soft(translate("Mine", "None written down. A line that begins with ~ is one."))
            )
            return card
        rows = Rows()
        for doubt in found.doubts:
            rows.add(self._doubt(doubt, found.names))
        card.body().addWidget(rows)
        return card

    def _doubt(self, doubt: Line, names: dict[str, str]) -> QWidget:
        day = short_date(doubt.noted_at.astimezone().date(), self.desk.language, self.desk.today())
        beside = [day]
        if doubt.teammate_id is not None:
            name = names[doubt.teammate_id]
            beside.insert(0, initials_of(name) if self.desk.discreet else name.split()[0])
        said = button(translate("Mine", "said ✓") if not doubt.open else translate("Mine", "I said it"), "quiet")
        said.clicked.connect(lambda: self.desk.attempt("", lines.share_doubt, doubt, doubt.open, self.desk.now()))
        small = labels.small(" · ".join(beside), soft=True, wrap=False)
        made = row(self._written(doubt.text), small, said)
        names_row(made, doubt.id)
        return made

    def _written(self, text: str) -> labels.Written:
        label = labels.Written(text)
        label.set_discreet(self.desk.discreet)
        return label
