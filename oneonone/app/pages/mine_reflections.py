"""My answers of former weeks, as they stand on my own page."""

from __future__ import annotations

from collections.abc import Callable
from itertools import groupby

from PySide6.QtWidgets import QVBoxLayout, QWidget

from oneonone.app.desk import Desk
from oneonone.app.i18n import translate
from oneonone.app.pages.reflection import week_name
from oneonone.app.places import PageName, Place
from oneonone.app.widgets import labels
from oneonone.app.widgets.button import button
from oneonone.app.widgets.card import Card, Rows, row
from oneonone.journal.reflections import Answer, delete_answer
from oneonone.practice.reflection_questions import reflection_question

#: Weeks shown at first; a quarter.
_WEEKS = 13


class ReflectionsCard(Card):
    """The latest week first. `written` are the labels by the id of the answer, to bring one into view."""

    def __init__(self, desk: Desk, go: Callable[[Place], None], answers: tuple[Answer, ...], *, every: bool) -> None:
        super().__init__()
        self._desk, self._go = desk, go
        self.written: dict[str, labels.Written] = {}
        weeks = [(week, list(found)) for week, found in groupby(answers, key=lambda one: one.week)]
        if not weeks:
            self.body().addWidget(
                labels.soft(
                    translate("Mine", "Nothing yet. Three questions wait for you each week; three minutes will do.")
                )
            )
            begin = button(translate("Mine", "To this week’s questions"))
            begin.clicked.connect(lambda: go(Place(PageName.REFLECTION)))
            self.body().addSpacing(6)
            self.body().addWidget(row(begin, QWidget()))
            return
        self._rows = Rows()
        shown = weeks if every else weeks[:_WEEKS]
        for _week, found in shown:
            self._rows.add(self._of_week(found))
        self.body().addWidget(self._rows)
        if len(weeks) > len(shown):
            more = button(translate("Mine", "Earlier weeks"), "quiet")
            more.clicked.connect(lambda: self._show_rest(weeks[_WEEKS:], more))
            self.body().addWidget(more)

    def _show_rest(self, weeks: list[tuple[object, list[Answer]]], more: QWidget) -> None:
        for _week, found in weeks:
            self._rows.add(self._of_week(found))
        more.hide()

    def _of_week(self, answers: list[Answer]) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        name = week_name(answers[0].week, self._desk)
        column.addWidget(labels.strong(name[0].upper() + name[1:]))
        for answer in answers:
            column.addSpacing(4)
            asked = reflection_question(answer.question)
            if asked is not None:
                column.addWidget(labels.small(asked.said(self._desk.language), soft=True))
            words = labels.Written(answer.text)
            words.set_discreet(self._desk.discreet)
            self.written[answer.id] = words
            delete = button(translate("Mine", "Delete"), "quiet")
            delete.setAccessibleName(translate("Mine", "Delete what I wrote in {week}").format(week=name))
            delete.clicked.connect(
                lambda _on=False, answer=answer: self._desk.attempt(
                    translate("Mine", "Deleted"), delete_answer, answer.id, self._desk.now()
                )
            )
            column.addWidget(row(words, delete))
        return holder
