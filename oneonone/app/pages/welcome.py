"""The first run: one clear choice, your first teammate or a look around with a sample team."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from oneonone.app.desk import Desk
from oneonone.app.i18n import translate
from oneonone.app.pages.page import Page
from oneonone.app.places import PageName, Place
from oneonone.app.teammate_dialog import TeammateDialog
from oneonone.app.theme import scaled
from oneonone.app.widgets import labels
from oneonone.app.widgets.button import button
from oneonone.journal.teammates import team


class WelcomePage(Page):
    nouns = frozenset({"teammate"})

    def __init__(self, desk: Desk, go: Callable[[Place], None], parent: QWidget | None = None) -> None:
        super().__init__(desk, go, parent)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(34, 28, 34, 28)
        outer.addStretch(2)
        middle = QVBoxLayout()
        middle.setSpacing(10)
        title = labels.title(translate("Welcome", "One-on-ones that are about the person"))
        title.setProperty("kind", "question-large")
        title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        middle.addWidget(title)
        said = labels.soft(
            translate(
                "Welcome",
                "oneonone remembers what was said, helps you ask what someone needs, keeps your promises and notices "
                "small wins. Everything stays on this computer.",
            )
        )
        said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        middle.addWidget(said)
        middle.addSpacing(18)
        choices = QHBoxLayout()
        choices.setSpacing(10)
        choices.addStretch()
        self._add = button(translate("Welcome", "Add your first teammate"), "primary")
        self._add.clicked.connect(self._add_teammate)
        self._look = button(translate("Welcome", "Look around with a sample team"))
        self._look.clicked.connect(self._sample)
        choices.addWidget(self._add)
        choices.addWidget(self._look)
        choices.addStretch()
        middle.addLayout(choices)
        hint = labels.small(translate("Welcome", "You can remove the sample team in one step, in Settings."), soft=True)
        hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        middle.addWidget(hint)
        holder = QWidget(self)
        holder.setLayout(middle)
        holder.setMaximumWidth(scaled(680))
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(holder, 100)
        row.addStretch()
        outer.addLayout(row)
        outer.addStretch(3)

    def refresh(self) -> None:
        """Someone came, from here or from elsewhere: on to Today."""
        if self.desk.read(team):
            self.go(Place(PageName.TODAY))

    def first_focus(self) -> QWidget | None:
        return self._add

    def _add_teammate(self) -> None:
        TeammateDialog(self.desk, self.go, None, self.window()).open()

    def _sample(self) -> None:
        from oneonone.practice.plant import fill_sample

        self.desk.quietly(fill_sample, self.desk.language, self.desk.now())
