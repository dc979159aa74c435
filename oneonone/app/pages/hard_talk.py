"""After a hard talk: 'how is it after Tuesday?', on Today, in a preparation and beside the timeline."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from oneonone.app import wording
from oneonone.app.actions import Action
from oneonone.app.desk import Desk
from oneonone.app.i18n import translate
from oneonone.app.places import PageName, Place
from oneonone.app.widgets import labels
from oneonone.app.widgets.button import button
from oneonone.app.widgets.card import Card
from oneonone.app.widgets.flow import FlowLayout
from oneonone.app.widgets.inputs import line
from oneonone.journal import hard_talks
from oneonone.journal.hard_talks import HardTalk
from oneonone.model.words import day_month, weekday

#: Before the meeting's id in a place's focus: the teammate's line to jot in has the keyboard.
AFTER_HARD = "after:"


class HardTalkCard(Card):
    """`jot` offers to go to the line to jot in. It is kept as a win with words of one's own, or with a sentence that
    says what it was."""

    #: It was put away, or kept as a win.
    ended = Signal()

    def __init__(self, desk: Desk, go: Callable[[Place], None], talk: HardTalk, *, jot: bool) -> None:
        super().__init__("blue")
        self._desk, self._go, self._talk = desk, go, talk
        self._entered = False
        name = wording.shown_first_name(talk.teammate, desk.discreet)
        day = weekday(talk.meeting.day, desk.language)
        self.body().addWidget(labels.strong(translate("HardTalk", "How is it after {day}?").format(day=day)))
        said = translate("HardTalk", "That was a hard conversation with {name}. A short word now may do good.")
        self.body().addWidget(labels.small(said.format(name=name)))
        self.body().addSpacing(6)
        self._choices = QWidget(self)
        flow = FlowLayout(self._choices, spacing=6)
        if jot:
            self.jot = button(translate("HardTalk", "Jot a line"))
            self.jot.clicked.connect(self._to_the_line)
            flow.addWidget(self.jot)
        self.well = button(translate("HardTalk", "It went well"), "quiet" if jot else "plain")
        self.well.clicked.connect(self._ask)
        flow.addWidget(self.well)
        self.away = button(translate("HardTalk", "Not now"), "quiet", shortcut_hint="Alt N")
        self.away.clicked.connect(self.put_away)
        flow.addWidget(self.away)
        self.body().addWidget(self._choices)
        self.field = line(self._default())
        self.field.setAccessibleName(translate("HardTalk", "What went well"))
        self.field.returnPressed.connect(self._keep)
        self.field.installEventFilter(self)
        self._hint = labels.small(
            translate("HardTalk", "Enter keeps it as a small win of {name}, Escape leaves it.").format(name=name),
            soft=True,
        )
        for widget in (self.field, self._hint):
            self.body().addWidget(widget)
            widget.hide()

    @property
    def typing(self) -> bool:
        return not self.field.isHidden()

    def action(self) -> Action:
        day = weekday(self._talk.meeting.day, self._desk.language)
        said = translate("HardTalk", "Not now: how is it after {day}").format(day=day)
        return Action("hard_not_now", said, self.put_away, ("Alt+N",))

    def put_away(self) -> None:
        said = translate("HardTalk", "Put away")
        self._desk.attempt(said, hard_talks.put_away, self._talk.meeting.id)
        self.ended.emit()

    def answered(self) -> HardTalk:
        """A line was jotted: it does not come up again. What it is about, as it may still be kept as a win here."""
        self._desk.quietly(hard_talks.put_away, self._talk.meeting.id)
        return self._talk

    def _to_the_line(self) -> None:
        self._go(Place(PageName.TEAMMATE, self._talk.teammate.id, focus=AFTER_HARD + self._talk.meeting.id))

    def _ask(self) -> None:
        self._choices.hide()
        self.field.show()
        self._hint.show()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
            self._leave()
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The field's Enter goes no further, or it would press the button that has the keyboard next."""
        if not self._entered:
            super().keyPressEvent(event)
        self._entered = False

    def _leave(self) -> None:
        """The keyboard stays here, and does not wander to what happens to be next."""
        self._choices.show()
        self.well.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.hide()
        self._hint.hide()

    def _keep(self) -> None:
        self._entered = True
        text = self.field.text().strip() or self._default()
        self._leave()
        self._desk.attempt(
            translate("HardTalk", "Kept as a small win"), hard_talks.went_well, self._talk.meeting.id, text,
            self._desk.now(),
        )  # fmt: skip
        self.ended.emit()

    def _default(self) -> str:
        day = day_month(self._talk.meeting.day, self._desk.language)
        return translate("HardTalk", "The hard conversation of {day} did good").format(day=day)
