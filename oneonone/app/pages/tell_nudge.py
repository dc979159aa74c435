"""A promise of mine was let go, or put off for the third time: once, in place, 'tell them?', wherever that was done."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from oneonone.app import wording
from oneonone.app.actions import Action
from oneonone.app.desk import Desk
from oneonone.app.i18n import translate
from oneonone.app.theme import scaled
from oneonone.app.widgets import labels
from oneonone.app.widgets.button import button
from oneonone.journal import follow_ups
from oneonone.journal.follow_ups import SNOOZES_TO_TELL, Settled
from oneonone.journal.records import TeammateRecord
from oneonone.model.kinds import FollowUpState

#: From this width on, in pixels at a text scale of 1, question and answers stand beside each other.
_BESIDE_FROM = 520


class TellNudge(QWidget):
    """Hidden until it asks. Yes adds a point for the next conversation, in that person's language. Its page gives it
    its `answers`, and calls `read_again` when it reads again itself."""

    #: It asks, or asks no longer.
    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        frame = QFrame(self)
        frame.setProperty("kind", "nudge")
        self._desk = desk
        self._asked: tuple[Settled, TeammateRecord] | None = None
        self._said = labels.body("")
        self.yes = button(translate("FollowUps", "Next time"), "plain", shortcut_hint="Y")
        self.yes.clicked.connect(self.tell)
        self.no = button(translate("FollowUps", "No need"), "quiet", shortcut_hint="Esc")
        self.no.clicked.connect(self.put_away)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 9)
        outer.addWidget(frame)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, frame)
        self._row.setContentsMargins(16, 9, 12, 9)
        self._row.setSpacing(8)
        self._row.addWidget(self._said, 1)
        choices = QHBoxLayout()
        choices.setSpacing(8)
        choices.addWidget(self.yes)
        choices.addWidget(self.no)
        choices.addStretch()
        self._row.addLayout(choices)
        self.hide()

    @property
    def asking(self) -> bool:
        return self._asked is not None

    def ask(self, settled: Settled, mate: TeammateRecord | None) -> None:
        """Asks, if it is to be asked; it was remembered as asked with the deed itself."""
        if not settled.ask_to_tell or mate is None:
            self.put_away()
            return
        self._asked = settled, mate
        self._say(settled, mate)
        self.show()
        self.changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Its answers below the question where both would not stand beside each other."""
        super().resizeEvent(event)
        narrow = self.contentsRect().width() < scaled(_BESIDE_FROM)
        self._row.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)

    def resume(self, former: TellNudge) -> None:
        """Asks what a `former` one, of the same page made before, still asked."""
        if former._asked is not None:
            self.ask(*former._asked)

    def read_again(self) -> None:
        """What was taken back is not asked about any more; a name is shown as names are shown now."""
        if self._asked is None:
            return
        settled, mate = self._asked
        found = self._desk.read(follow_ups.rows_of, [settled.line.id])
        dropped = settled.line.follow_up_state is FollowUpState.DROPPED
        if found and (found[0].state is FollowUpState.DROPPED if dropped else found[0].snoozes >= SNOOZES_TO_TELL):
            self._say(settled, mate)
        else:
            self.put_away()

    def answers(self, no: Callable[[], object] | None = None) -> tuple[Action, ...]:
        """The keys of its answers, while it asks; `no` for a page where Escape has something else to leave first."""
        if not self.asking:
            return ()
        return (
            Action("tell_yes", translate("FollowUps", "Yes, tell them next time"), self.tell, ("Y",)),
            Action("tell_no", translate("FollowUps", "No need to tell"), no or self.put_away, ("Esc",)),
        )

    def _say(self, settled: Settled, mate: TeammateRecord) -> None:
        if settled.line.follow_up_state is FollowUpState.DROPPED:
            said = translate("FollowUps", "You had promised {name} this. Tell {name} that you let it go?")
        else:
            said = translate("FollowUps", "Put off for the third time. Tell {name} that it takes longer?")
        self._said.setText(said.format(name=wording.shown_first_name(mate, self._desk.discreet)))

    def tell(self) -> None:
        if self._asked is None:
            return
        settled, mate = self._asked
        name = wording.shown_first_name(mate, self._desk.discreet)
        self._desk.attempt(
            translate("FollowUps", "On the list for {name}").format(name=name), follow_ups.tell_next_time,
            settled.line.id, mate.language,
        )  # fmt: skip
        self.put_away()

    def put_away(self) -> None:
        focus = self.window().focusWidget()
        had_keyboard = focus is not None and self.isAncestorOf(focus)
        asking, self._asked = self.asking, None
        self.hide()
        if asking:
            self.changed.emit()
        if had_keyboard:
            page = self.parentWidget()
            if page is not None:
                page.setFocus(Qt.FocusReason.OtherFocusReason)
