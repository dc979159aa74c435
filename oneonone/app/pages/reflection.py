"""The weekly reflection: three questions, one at a time, for nobody but me.

What is typed is kept while it is typed; every question may be skipped, and a year later the answer is shown again.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from oneonone.app.actions import Action
from oneonone.app.autosave import watch
from oneonone.app.desk import Desk
from oneonone.app.i18n import translate
from oneonone.app.pages.page import Page
from oneonone.app.places import PageName, Place
from oneonone.app.theme import scaled
from oneonone.app.widgets import labels
from oneonone.app.widgets.button import button
from oneonone.app.widgets.card import Card
from oneonone.app.widgets.clear import clear_layout
from oneonone.app.widgets.scroll import page_scroll
from oneonone.journal.reflections import Answer, a_year_before, answers_of, keep_answer, week_to_look_at
from oneonone.journal.round_marks import round_is_over
from oneonone.model.words import day_month
from oneonone.practice.reflection_questions import ReflectionQuestion, questions_of, reflection_question
from oneonone.store.steps import Changes

_WIDEST = 760


class ReflectionPage(Page):
    def __init__(self, desk: Desk, go: Callable[[Place], None], parent: QWidget | None = None) -> None:
        super().__init__(desk, go, parent)
        self.week = week_to_look_at(desk.today())
        self.questions = questions_of(self.week)
        self.at: int | None = None
        self.edit: AnswerEdit | None = None
        self._next: QPushButton | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 24, 0, 22)
        layout.setSpacing(0)
        layout.addLayout(self._head())
        body = QWidget(self)
        self._stage = QVBoxLayout(body)
        self._stage.setContentsMargins(40, 18, 40, 18)
        layout.addWidget(page_scroll(body), 1)
        foot = labels.small(
            translate("Reflection", "For you alone: kept as you type, and in nothing that is sent or exported."),
            soft=True,
        )
        foot.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(foot)

    def concerns(self, changes: Changes | None) -> bool:
        """It shows nothing that changes elsewhere; its own answers are in the field."""
        return False

    def refresh(self) -> None:
        """Begins at the first question without an answer, or at the first where all have one."""
        if self.at is None:
            kept = self.desk.read(answers_of, self.week)
            self._show(next((at for at, one in enumerate(self.questions) if one.id not in kept), 0))

    def resume(self, former: Page) -> None:
        if isinstance(former, ReflectionPage) and former.at is not None and former.week == self.week:
            self._go_to(former.at)

    def leave(self) -> None:
        if self.edit is not None:
            self.edit.saving.flush()

    def first_focus(self) -> QWidget | None:
        return self.edit or self._next

    def page_actions(self) -> Sequence[Action]:
        made = [Action("reflection_leave", translate("Reflection", "Leave for now"), self.leave_it, ("Esc",))]
        if self._is_question():
            made.insert(
                0, Action("reflection_next", translate("Reflection", "Next"), self.forth, ("Ctrl+Return", "PgDown"))
            )
        if self.at:
            made.insert(1, Action("reflection_back", translate("Reflection", "Back"), self.back, ("PgUp",)))
        return made

    # going through them

    def forth(self) -> None:
        """The next question, whether this one was answered or not."""
        if self._is_question():
            assert self.at is not None
            self._go_to(self.at + 1)

    def back(self) -> None:
        if self.at:
            self._go_to(self.at - 1)

    def leave_it(self) -> None:
        self.main_window().leave_place()

    def _is_question(self) -> bool:
        return self.at is not None and self.at < len(self.questions)

    def _go_to(self, at: int) -> None:
        self.leave()
        self._show(at)
        self.main_window().renew_actions()
        focus = self.first_focus()
        if focus is not None:
            focus.show()
            focus.setFocus(Qt.FocusReason.OtherFocusReason)

    # what is shown

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setContentsMargins(60, 0, 60, 0)
        head.setSpacing(14)
        head.addWidget(labels.strong(translate("Reflection", "Three minutes for yourself"), wrap=False))
        head.addWidget(labels.soft(week_name(self.week, self.desk), wrap=False))
        head.addStretch()
        leave = button(translate("Reflection", "Leave"), "quiet", shortcut_hint="Esc")
        leave.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        leave.clicked.connect(self.leave_it)
        head.addWidget(leave)
        return head

    def _show(self, at: int) -> None:
        self.at, self.edit, self._next = at, None, None
        clear_layout(self._stage)
        column = QVBoxLayout()
        column.setSpacing(0)
        holder = QWidget()
        holder.setMaximumWidth(_WIDEST)
        holder.setLayout(column)
        line = QHBoxLayout()
        line.addStretch()
        line.addWidget(holder, 100)
        line.addStretch()
        self._stage.addStretch(2)
        self._stage.addLayout(line)
        self._stage.addStretch(3)
        if self._is_question():
            self._show_question(column, self.questions[at])
        else:
            self._show_end(column)

    def _show_question(self, column: QVBoxLayout, question: ReflectionQuestion) -> None:
        assert self.at is not None
        where = translate("Reflection", "{n} of {count}").format(n=self.at + 1, count=len(self.questions))
        column.addWidget(labels.small(where, soft=True))
        column.addSpacing(8)
        said = question.said(self.desk.language)
        column.addWidget(labels.Wrapping(said, "question-large"))
        column.addSpacing(22)
        kept = self.desk.read(answers_of, self.week).get(question.id, "")
        self.edit = AnswerEdit(self.desk, self.week, question.id, kept, said)
        column.addWidget(self.edit)
        column.addSpacing(14)
        column.addLayout(self._choices())
        before = self._a_year_ago(question)
        if before is not None:
            column.addSpacing(26)
            column.addWidget(YearAgoCard(self.desk, (before,)))

    def _choices(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        assert self.edit is not None
        self._next = button("", "primary", shortcut_hint="Ctrl ⏎")
        self._next.clicked.connect(self.forth)
        self.edit.textChanged.connect(self._name_next)
        self._name_next()
        row.addWidget(self._next)
        if self.at:
            back = button(translate("Reflection", "Back"), "quiet")
            back.clicked.connect(self.back)
            row.addWidget(back)
        row.addStretch()
        return row

    def _name_next(self) -> None:
        if self._next is not None and self.edit is not None and self.at is not None:
            last = self.at == len(self.questions) - 1
            empty = not self.edit.toPlainText().strip()
            words = translate("Reflection", "Done") if last else translate("Reflection", "Next")
            self._next.setText(translate("Reflection", "Skip") if empty else words)
            self._next.setProperty("kind", "plain" if empty else "primary")
            self._next.style().unpolish(self._next)
            self._next.style().polish(self._next)
            self._next.updateGeometry()

    def _a_year_ago(self, question: ReflectionQuestion) -> Answer | None:
        """What was written to a question of the same kind; the kinds come in the same order each week."""
        for answer in self.desk.read(a_year_before, self.week):
            asked = reflection_question(answer.question)
            if asked is not None and asked.kind == question.kind:
                return answer
        return None

    def _show_end(self, column: QVBoxLayout) -> None:
        written = self.desk.read(answers_of, self.week)
        large = (
            translate("Reflection", "Kept. In a year you will read it again.")
            if written
            else translate("Reflection", "Nothing written, and that is fine too.")
        )
        title = labels.Wrapping(large, "question-large")
        column.addWidget(title)
        column.addSpacing(24)
        row = QHBoxLayout()
        row.setSpacing(6)
        choices: list[tuple[str, Callable[[], None]]] = [(translate("Reflection", "Close"), self.leave_it)]
        if not self.desk.read(round_is_over, self.desk.today()):
            to_round = partial(self.go, Place(PageName.WEEKLY_ROUND))
            choices.append((translate("Reflection", "The weekly round"), to_round))
        choices.append((translate("Reflection", "My own page"), partial(self.go, Place(PageName.MINE))))
        choices.append((translate("Reflection", "Back"), self.back))
        for place, (text, act) in enumerate(choices):
            made = button(text, "quiet" if place else "primary")
            made.clicked.connect(act)
            row.addWidget(made)
            self._next = self._next or made
        row.addStretch()
        column.addLayout(row)


class AnswerEdit(QPlainTextEdit):
    """As high as what is written in it; Tab goes on. In discreet mode it is covered until it is pointed at or has the
    keyboard."""

    def __init__(self, desk: Desk, week: date, question_id: str, text: str, said: str) -> None:
        super().__init__()
        self.setPlainText(text)
        self.setPlaceholderText(translate("Reflection", "A word or a page, as it comes…"))
        self.setAccessibleName(said)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setProperty("covered", desk.discreet)
        self.saving = watch(self, lambda now: desk.save(keep_answer, week, question_id, now, desk.now()))
        self.saving.failed.connect(desk.failed)
        self.textChanged.connect(self._fit)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self.installEventFilter(self)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.FontChange, QEvent.Type.Show):
            self._fit()
        return False

    def _fit(self) -> None:
        line = self.fontMetrics().lineSpacing()
        lines = max(5, round(self.document().size().height()) + 1)
        self.setFixedHeight(lines * line + scaled(24))


class YearAgoCard(Card):
    """What I wrote a year ago, with the questions it answered."""

    def __init__(self, desk: Desk, answers: tuple[Answer, ...]) -> None:
        super().__init__("amber")
        self.body().addWidget(labels.strong(translate("Reflection", "A year ago you wrote")))
        for answer in answers:
            question = reflection_question(answer.question)
            self.body().addSpacing(4)
            if question is not None:
                self.body().addWidget(labels.small(question.said(desk.language), soft=True))
            words = labels.Written(answer.text)
            words.set_discreet(desk.discreet)
            self.body().addWidget(words)


def week_name(week: date, desk: Desk) -> str:
    """'the week of 23 November', with the year where it is another one."""
    day = day_month(week, desk.language)
    if week.year != desk.today().year:
        day = f"{day} {week.year}"
    return translate("Reflection", "the week of {day}").format(day=day)
