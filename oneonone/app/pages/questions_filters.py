"""What narrows the questions: words, for whom, and how deep; and what is said when none are left."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from oneonone.app import wording
from oneonone.app.desk import Desk
from oneonone.app.i18n import translate
from oneonone.app.pages.questions_model import depth_word
from oneonone.app.widgets.button import button
from oneonone.app.widgets.inputs import line
from oneonone.journal.question_list import Wanted
from oneonone.journal.records import TeammateRecord


class Filters(QWidget):
    """A field to find in, for whom, and how deep. `changed` says that another choice is wanted, `whom` for which
    teammate (None for anyone)."""

    changed = Signal()
    whom = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._team: Sequence[TeammateRecord] = ()
        self._mate: TeammateRecord | None = None
        self._depth: int | None = None
        self._never_asked = False
        self.field = line(translate("Questions", "Find a question…"), "find")
        self.field.setAccessibleName(translate("Questions", "Find a question"))
        self.field.textChanged.connect(lambda: self.changed.emit())
        self.whom_button = self._menu_button(translate("Questions", "Questions for…"), self._fill_whom)
        self.depth_button = self._menu_button(translate("Questions", "How deep"), self._fill_depth)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.field, 1)
        row.addWidget(self.whom_button)
        row.addWidget(self.depth_button)

    def narrowed(self, wanted: Wanted) -> Wanted:
        """`wanted` with what was chosen here."""
        never = self._never_asked and self._mate is not None
        return replace(wanted, words=self.field.text(), depth=self._depth, never_asked=never)

    def show_team(self, team: Sequence[TeammateRecord], mate: TeammateRecord | None) -> None:
        self._team, self._mate = team, mate
        self._say()

    def widen(self) -> None:
        """Everything but the words is let go."""
        self._depth, self._never_asked = None, False
        self._say()

    def to_find(self) -> None:
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def _say(self) -> None:
        if self._mate is None:
            said = translate("Questions", "For anyone")
        else:
            name = wording.shown_first_name(self._mate, self._desk.discreet)
            said = translate("Questions", "For {name}").format(name=name)
        self.whom_button.setText(said)
        self.whom_button.setVisible(bool(self._team))
        any_depth = translate("Questions", "Any depth")
        self.depth_button.setText(depth_word(self._depth).capitalize() if self._depth is not None else any_depth)

    def _fill_whom(self, menu: QMenu) -> None:
        group = QActionGroup(menu)
        for mate in (None, *self._team):
            name = translate("Questions", "Anyone") if mate is None else wording.shown_name(mate, self._desk.discreet)
            action = menu.addAction(name)
            action.setCheckable(True)
            action.setChecked(mate == self._mate)
            action.triggered.connect(partial(self.whom.emit, mate))
            group.addAction(action)
        if self._mate is not None:
            menu.addSeparator()
            name = wording.shown_first_name(self._mate, self._desk.discreet)
            never = menu.addAction(translate("Questions", "Only what {name} was never asked").format(name=name))
            never.setCheckable(True)
            never.setChecked(self._never_asked)
            never.triggered.connect(self._set_never_asked)

    def _fill_depth(self, menu: QMenu) -> None:
        group = QActionGroup(menu)
        says = {
            None: translate("Questions", "Any depth"),
            1: translate("Questions", "Easy: preferences and practical things"),
            2: translate("Questions", "Middle: experiences and feelings about the work"),
            3: translate("Questions", "Deep: values, doubts, the two of you"),
        }
        for depth, said in says.items():
            action = menu.addAction(said)
            action.setCheckable(True)
            action.setChecked(depth == self._depth)
            action.triggered.connect(partial(self._set_depth, depth))
            group.addAction(action)

    def _set_never_asked(self, on: bool) -> None:
        self._never_asked = on
        self.changed.emit()

    def _set_depth(self, depth: int | None) -> None:
        self._depth = depth
        self._say()
        self.changed.emit()

    def _menu_button(self, name: str, fill: Callable[[QMenu], None]) -> QPushButton:
        made = button("", parent=self)
        made.setAccessibleDescription(name)
        menu = QMenu(made)
        made.setMenu(menu)

        def fill_again() -> None:
            menu.clear()
            fill(menu)

        menu.aboutToShow.connect(fill_again)
        return made


@dataclass(frozen=True, slots=True)
class Nothing:
    """What is said where no question is left, and what can be done about it: look `everywhere`, or write one."""

    sentence: str
    action: str | None = None
    everywhere: bool = False


def nothing_found(wanted: Wanted, elsewhere: int, name: str) -> Nothing:
    """`elsewhere` is how many there are with these words among all; `name` for whom one looks."""
    narrowed = wanted.need is not None or wanted.depth is not None or wanted.own or wanted.starred or wanted.never_asked
    if wanted.words.strip():
        if narrowed and elsewhere:
            return Nothing(
                translate("Questions", "None here with these words, but %n elsewhere.", None, elsewhere),
                translate("Questions", "Look everywhere"), everywhere=True,
            )  # fmt: skip
        return Nothing(
            translate("Questions", "No question with these words. Try fewer, or write it yourself."),
            translate("Questions", "Write it"),
        )
    if wanted.never_asked:
        return Nothing(
            translate("Questions", "{name} was asked all of these. Some are worth asking again.").format(name=name),
            translate("Questions", "Show them"), everywhere=True,
        )  # fmt: skip
    if wanted.own:
        return Nothing(
            translate(
                "Questions",
                "None of your own yet. The questions you already ask are often the best: write one down, or bring in a "
                "list.",
            ),
            translate("Questions", "Write one"),
        )  # fmt: skip
    if wanted.starred:
        return Nothing(
            translate("Questions", "No stars yet. Give one (S) to a question you like: it will be suggested sooner.")
        )
    if wanted.hidden:
        return Nothing(translate("Questions", "Nothing is hidden any more."))
    return Nothing(
        translate("Questions", "No questions of this depth here."), translate("Questions", "Any depth"), everywhere=True
    )
