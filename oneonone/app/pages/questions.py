"""Questions: by need, as they stand for one teammate, the manager's own, and a status check turned around."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from oneonone.app.actions import Action
from oneonone.app.desk import Desk
from oneonone.app.i18n import translate
from oneonone.app.pages.page import Page
from oneonone.app.pages.questions_deeds import Deeds
from oneonone.app.pages.questions_filters import Filters, nothing_found
from oneonone.app.pages.questions_model import QuestionWords
from oneonone.app.pages.questions_needs import Choice, NeedColumn, Shelf, WhyItMatters, wanted_of
from oneonone.app.pages.questions_turn import TurnAround
from oneonone.app.pages.questions_view import QuestionView
from oneonone.app.places import Place
from oneonone.app.theme import scaled
from oneonone.app.widgets import labels
from oneonone.app.widgets.button import button, icon_button
from oneonone.app.widgets.card import Card
from oneonone.app.widgets.clear import clear_layout
from oneonone.app.widgets.empty import EmptyState
from oneonone.journal.planning import next_meeting
from oneonone.journal.question_list import ListedQuestion, Wanted, counts, matching, question_list
from oneonone.journal.records import TeammateRecord
from oneonone.journal.teammates import team
from oneonone.model.kinds import NeedKind
from oneonone.practice.bank import load_bank

_NARROW, _LOW = 900, 640
_NEEDS = 186, 214  # how wide the column of needs is in a narrow window, and else


class QuestionsPage(Page):
    nouns = frozenset(
        {"own_question", "question_mark", "talking_point", "note", "teammate", "meeting", "dismissal"}
    )  # fmt: skip

    def __init__(self, desk: Desk, go: Callable[[Place], None], parent: QWidget | None = None) -> None:
        super().__init__(desk, go, parent)
        self._bank = load_bank()
        self._mate: TeammateRecord | None = None
        self._all: tuple[ListedQuestion, ...] = ()
        self._choice: Choice = Shelf.ALL
        self._deeds = Deeds(desk, self._bank, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(34, 28, 34, 28)
        layout.setSpacing(0)
        layout.addLayout(self._build_head())
        layout.addSpacing(16)
        columns = QHBoxLayout()
        columns.setSpacing(22)
        self._needs = NeedColumn(self._bank.needs, desk.language, self)
        self._needs.show_choice(self._choice)
        self._needs.chosen.connect(self._choose)
        columns.addWidget(self._needs)
        columns.addLayout(self._build_list(), 1)
        layout.addLayout(columns, 1)

    # what is shown

    def show_place(self, place: Place) -> None:
        """`teammate_id` says for whom; else it is whom one sees next. `focus` is a need, or a question to show."""
        self.place = place
        people = self.desk.read(team)
        self._mate = _called(people, place.teammate_id) if place.teammate_id else self._next_to_see(people)
        self.refresh()
        if place.focus in list(NeedKind):
            self._needs.show_choice(NeedKind(place.focus))
        elif place.focus is not None:
            self._list.show_question(place.focus)

    def refresh(self) -> None:
        people = self.desk.read(team)
        self._mate = _called(people, self._mate.id) if self._mate is not None else None
        self._all = self.desk.read(
            question_list, self._bank.questions, self._mate.language if self._mate else self.desk.language,
            self._mate.id if self._mate else None, self.desk.today(),
        )  # fmt: skip
        self._deeds.team, self._deeds.mate = people, self._mate
        found = counts(self._all)
        self._sub.setText(_how_many(len(self._all), sum(one.own for one in self._all)))
        self._needs.show_counts(found)
        self._filters.show_team(people, self._mate)
        self._turn.set_can_ask(bool(people))
        self._show_list()

    def first_focus(self) -> QWidget | None:
        return self._filters.field

    def page_actions(self) -> Sequence[Action]:
        deeds, filters = self._deeds, self._filters
        return (
            Action("write_question", translate("Questions", "Write a question of your own"), self._write, ("Alt+W",)),
            Action("find_question", translate("Questions", "Find a question"), filters.to_find, ("Ctrl+F", "/")),
            Action("for_whom", translate("Questions", "Questions for…"), filters.whom_button.showMenu, ("Alt+F",)),
            Action("depth", translate("Questions", "How deep"), filters.depth_button.showMenu, ("Alt+D",)),
            Action("why", translate("Questions", "Why this need matters"), self._why.toggle, ("Alt+Y",)),
            Action("turn_around", translate("Questions", "Turn a status check around"),
                   lambda: self._turn.edit.setFocus(Qt.FocusReason.ShortcutFocusReason), ("Alt+T",)),
            Action("import_questions", translate("Questions", "Import questions…"), deeds.bring_in, ("Alt+I",)),
            Action("export_questions", translate("Questions", "Export your own questions…"), deeds.take_out,
                   ("Alt+X",)),
            _told("ask_next", translate("Questions", "Ask next time"), "Return"),
            _told("star_question", translate("Questions", "Star"), "S"),
            _told("hide_question", translate("Questions", "Hide"), "H"),
            _told("edit_question", translate("Questions", "Change it, or make a version of your own"), "E"),
            _told("delete_question", translate("Questions", "Delete your own question"), "Delete"),
        )  # fmt: skip

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._needs.setFixedWidth(_NEEDS[0] if self.width() < _NARROW else _NEEDS[1])
        self._turn.set_brief(self.height() < scaled(_LOW))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the field to find in, Down goes on to what was found, and Escape lets the words go."""
        field = self._filters.field
        if watched is field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._list.isVisible():
                self._list.setFocus(Qt.FocusReason.TabFocusReason)
                return True
            if event.key() == Qt.Key.Key_Escape and field.text():
                field.clear()
                return True
        return super().eventFilter(watched, event)

    # building

    def _build_head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(8)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(labels.title(translate("Questions", "Questions")))
        self._sub = labels.sub("")
        words.addWidget(self._sub)
        head.addLayout(words, 1)
        more = icon_button("more", translate("Questions", "More"))
        more.clicked.connect(lambda: self._deeds.head_menu(_below(more)))
        bring = button(translate("Questions", "Import…"))
        bring.clicked.connect(lambda: self._deeds.bring_in())
        write = button(translate("Questions", "Write one"), "primary")
        write.clicked.connect(lambda: self._write())
        for made in (more, bring, write):
            head.addWidget(made, 0, Qt.AlignmentFlag.AlignBottom)
        return head

    def _build_list(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(0)
        self._filters = Filters(self.desk, self)
        self._filters.changed.connect(self._narrow)
        self._filters.whom.connect(self._look_for)
        self._filters.field.installEventFilter(self)
        column.addWidget(self._filters)
        column.addSpacing(10)
        self._why = WhyItMatters(self)
        column.addWidget(self._why)
        self._list = QuestionView(QuestionWords(self.desk, None, True), self)
        self._list.ask.connect(lambda one: self._deeds.ask(one, self._list.current_place()))
        self._list.star.connect(self._deeds.star)
        self._list.hide_or_show.connect(self._deeds.hide_or_show)
        self._list.edit_own.connect(self._deeds.edit)
        self._list.delete_own.connect(self._deeds.delete)
        self._list.more.connect(self._deeds.menu)
        self._card = _ListCard(self._list)
        column.addWidget(self._card)
        self._empty = QVBoxLayout()
        column.addLayout(self._empty)
        column.addSpacing(10)
        self._turn = TurnAround(self)
        self._turn.ask.connect(lambda text: self._deeds.ask_text(text, _below(self._turn.ask_next)))
        column.addWidget(self._turn)
        column.addStretch()
        return column

    # narrowing

    def _choose(self, choice: Choice) -> None:
        self._choice = choice
        self._narrow()

    def _narrow(self) -> None:
        self._list.begin()
        self._show_list()

    def _look_for(self, mate: TeammateRecord | None) -> None:
        self._mate = mate
        self.refresh()

    def _look_everywhere(self) -> None:
        self._filters.widen()
        self._needs.show_choice(Shelf.ALL)
        self._narrow()
        self._filters.field.setFocus()

    def _show_list(self) -> None:
        need = self._choice if isinstance(self._choice, NeedKind) else None
        self._why.show_need(self._bank.needs[need] if need is not None else None, self.desk.language)
        wanted = self._filters.narrowed(wanted_of(self._choice))
        found = matching(self._all, wanted)
        words = QuestionWords(self.desk, self._mate, with_need=need is None)
        self._list.show_questions(found, words, can_ask=bool(self._deeds.team))
        self._card.setVisible(bool(found))
        clear_layout(self._empty)
        if not found:
            said = nothing_found(wanted, len(matching(self._all, Wanted(words=wanted.words))), words.name())
            empty = EmptyState(said.sentence, said.action)
            if empty.action is not None:
                act = self._look_everywhere if said.everywhere else partial(self._write, wanted.words.strip())
                empty.action.clicked.connect(lambda: act())
            self._empty.addWidget(empty)

    def _write(self, text: str = "") -> None:
        self._deeds.write(text, self._choice if isinstance(self._choice, NeedKind) else None)

    def _next_to_see(self, people: Sequence[TeammateRecord]) -> TeammateRecord | None:
        """Whom the next conversation is with."""
        coming = [(meeting.starts_at, at) for at, one in enumerate(people)
                  if (meeting := self.desk.read(next_meeting, one.id)) is not None]  # fmt: skip
        return people[min(coming)[1]] if coming else None


class _ListCard(Card):
    """As tall as the questions in it, and less where there is no room."""

    def __init__(self, view: QuestionView) -> None:
        super().__init__()
        left, top, right, foot = 6, 7, 6, 10
        self.body().setContentsMargins(left, top, right, foot)
        self.body().addWidget(view)
        policy = self.sizePolicy()
        policy.setVerticalPolicy(policy.Policy.Maximum)
        self.setSizePolicy(policy)


def _called(people: Sequence[TeammateRecord], teammate_id: str) -> TeammateRecord | None:
    return next((one for one in people if one.id == teammate_id), None)


def _how_many(everything: int, own: int) -> str:
    said = translate("Questions", "%n question(s) to choose from", None, everything - own)
    if own:
        said += ", " + translate("Questions", "%n of your own", None, own)
    return said + " · " + translate("Questions", "English and Dutch")


def _below(widget: QWidget) -> QPoint:
    return widget.mapToGlobal(widget.rect().bottomLeft())


def _told(name: str, text: str, key: str) -> Action:
    """A key that the list handles itself."""
    return Action(name, text, lambda: None, (key,), in_palette=False, told_only=True)
