"""Round off: promises with dates, a win, a word each, what to send, next time. A held meeting opens here again."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from oneonone.app import wording
from oneonone.app.actions import Action
from oneonone.app.autosave import Autosave, watch
from oneonone.app.desk import Desk
from oneonone.app.i18n import translate
from oneonone.app.into_view import names_row
from oneonone.app.pages.between import Between
from oneonone.app.pages.meeting_noted import NotedList
from oneonone.app.pages.next_time import NextTimeCard
from oneonone.app.pages.page import Page
from oneonone.app.pages.promises import PromiseList
from oneonone.app.pages.summary_card import SummaryCard
from oneonone.app.pages.win_list import WinList
from oneonone.app.places import PageName, Place
from oneonone.app.widgets import labels
from oneonone.app.widgets.button import button
from oneonone.app.widgets.card import Card
from oneonone.app.widgets.clear import clear_layout
from oneonone.app.widgets.columns import Columns
from oneonone.app.widgets.flow import FlowLayout
from oneonone.app.widgets.inputs import line
from oneonone.app.widgets.scroll import page_scroll
from oneonone.app.widgets.segmented import Segmented
from oneonone.journal import points, talking
from oneonone.journal.talking import Conversation
from oneonone.model.kinds import MeetingState, Owner, PointKind, PointState, TalkedMost
from oneonone.model.words import day_month


class RoundOffPage(Page):
    nouns = frozenset({"teammate", "meeting", "talking_point", "note", "need", "follow_up", "win", "doubt"})

    def __init__(self, desk: Desk, go: Callable[[Place], None], parent: QWidget | None = None) -> None:
        super().__init__(desk, go, parent)
        self._found: Conversation | None = None
        self._saving: list[Autosave] = []
        self._mine: PromiseList | None = None
        body = QWidget(self)
        self._body = QVBoxLayout(body)
        self._body.setContentsMargins(34, 28, 34, 28)
        self._body.setSpacing(0)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(page_scroll(body))

    @property
    def meeting_id(self) -> str:
        assert self.place is not None and self.place.meeting_id is not None
        return self.place.meeting_id

    def refresh(self) -> None:
        found = self._found = self.desk.read(talking.conversation, self.meeting_id)
        if self._mine is None:
            self._build(found)
        self._sub.setText(self._subtitle(found))
        assert self._mine is not None
        self._mine.show_lines(found)
        self._theirs.show_lines(found)
        self._wins.show_lines(found)
        self._noted.show_lines(found)
        self._between.show_between(found)
        self._hard.setChecked(found.meeting.hard)
        self._summary.show_summary(found)
        self._next.show_next(found.teammate)
        self._show_opened(found)

    def leave(self) -> None:
        for saving in self._saving:
            saving.flush()
        if self._mine is not None:
            for part in (self._mine, self._theirs, self._wins, self._noted, self._summary):
                part.flush()

    def first_focus(self) -> QWidget | None:
        return self._mine.entry if self._mine is not None else None

    def page_actions(self) -> Sequence[Action]:
        return (
            Action("done", translate("RoundOff", "Done"), self._done, ("Ctrl+Return",)),
            Action("copy", translate("RoundOff", "Copy the summary"), lambda: self._summary.copy(), ("Ctrl+Shift+C",)),
            Action("email", translate("RoundOff", "Email the summary"), lambda: self._summary.email()),
            Action("save_as", translate("RoundOff", "Export the summary"), lambda: self._summary.export(),
                   ("Ctrl+S",)),
            Action("back_to_talk", translate("RoundOff", "Back to the conversation"), self._back_to_talk),
            Action("hard", translate("RoundOff", "This was a hard one"), self._toggle_hard, ("Alt+H",)),
            Action("delete_meeting", translate("RoundOff", "Delete this conversation"), self._delete),
        )  # fmt: skip

    # building

    def _build(self, found: Conversation) -> None:
        held = found.meeting.state is MeetingState.HELD
        name = wording.shown_first_name(found.teammate, self.desk.discreet)
        title = translate("RoundOff", "Conversation") if held else translate("RoundOff", "Round off")
        self._body.addWidget(labels.title(title))
        self._sub = labels.sub("")
        self._body.addWidget(self._sub)
        self._body.addSpacing(20)
        left, right = QVBoxLayout(), QVBoxLayout()
        for column in (left, right):
            column.setSpacing(8)
        self._body.addLayout(Columns(left, right, (120, 100)))
        self._body.addStretch(1)

        self._mine = PromiseList(self.desk, found, Owner.ME, translate("RoundOff", "Another promise…"), self)
        self._theirs = PromiseList(
            self.desk, found, Owner.THEM, translate("RoundOff", "What {name} takes on…").format(name=name), self
        )
        self._wins = WinList(self.desk, found, self)
        self._section(left, translate("RoundOff", "What I will do"), self._mine)
        self._section(left, translate("RoundOff", "What {name} will do").format(name=name), self._theirs)
        self._between = Between(self.desk, self)
        between = Card()
        between.body().addWidget(self._between)
        self._between.show_between(found)
        if self._between.count:
            self._section(left, translate("RoundOff", "Was open between you"), between)
        self._section(left, translate("RoundOff", "A small thing worth celebrating"), self._wins)
        self._section(left, translate("RoundOff", "How was it, in one word?"), self._words(found, name))
        self._opened = Card()
        self._opened_heading = labels.heading(translate("RoundOff", "Did it open something?"))
        left.addWidget(self._opened_heading)
        left.addWidget(self._opened)
        left.addStretch(1)

        self._summary = SummaryCard(self.desk, found, self)
        right.addLayout(self._summary.heading_row())
        right.addWidget(self._summary)
        right.addLayout(self._summary.buttons())
        right.addSpacing(10)
        self._next = NextTimeCard(self.desk, self.go, self)
        self._section(right, translate("RoundOff", "Next time"), self._next)
        foot = QHBoxLayout()
        foot.addStretch()
        done = button(translate("RoundOff", "Done"), "primary", shortcut_hint="Ctrl ⏎")
        done.clicked.connect(self._done)
        foot.addWidget(done)
        right.addLayout(foot)
        right.addSpacing(10)
        self._noted = NotedList(self.desk, self, follow=False)
        self._noted.setMinimumHeight(180)
        right.addWidget(self._noted)
        right.addStretch(1)

    def _section(self, column: QVBoxLayout, heading: str, card: QWidget) -> None:
        column.addWidget(labels.heading(heading))
        column.addWidget(card)
        column.addSpacing(12)

    def _words(self, found: Conversation, name: str) -> Card:
        card = Card()
        row = QHBoxLayout()
        row.setSpacing(12)
        self._word_theirs = self._word(
            found.meeting.word_theirs, translate("RoundOff", "{name}: …").format(name=name),
            lambda text: self.desk.save(talking.set_words, self.meeting_id, theirs=text),
        )  # fmt: skip
        self._word_mine = self._word(
            found.meeting.word_mine, translate("RoundOff", "you: …"),
            lambda text: self.desk.save(talking.set_words, self.meeting_id, mine=text),
        )  # fmt: skip
        row.addWidget(self._word_theirs)
        row.addWidget(self._word_mine)
        card.body().addLayout(row)
        card.body().addSpacing(6)
        who = QHBoxLayout()
        who.addWidget(labels.small(translate("RoundOff", "Who talked most?"), soft=True, wrap=False))
        choices = (
            (translate("RoundOff", "mostly me"), TalkedMost.ME),
            (translate("RoundOff", "about even"), TalkedMost.EVEN),
            (translate("RoundOff", "mostly {name}").format(name=name), TalkedMost.THEM),
        )
        talked = Segmented(
            choices, found.meeting.talked_most, translate("RoundOff", "Who talked most?"), may_be_none=True
        )
        talked.chosen.connect(lambda value: self.desk.attempt("", talking.set_talked_most, self.meeting_id, value))
        who.addWidget(talked)
        who.addStretch()
        card.body().addLayout(who)
        took = FlowLayout()
        took.addWidget(labels.small(translate("RoundOff", "It took"), soft=True, wrap=False))
        self._minutes = QSpinBox()
        self._minutes.setRange(0, 600)
        self._minutes.setSuffix(translate("RoundOff", " min"))
        self._minutes.setAccessibleName(translate("RoundOff", "How many minutes it took"))
        self._minutes.setValue(found.meeting.minutes)
        self._minutes.editingFinished.connect(self._set_minutes)
        took.addWidget(self._minutes)
        self._hard = QCheckBox(translate("RoundOff", "This was a hard one"))
        self._hard.setToolTip(translate("RoundOff", "Two or three days later you are asked, once, how it is"))
        self._hard.setChecked(found.meeting.hard)
        self._hard.clicked.connect(self._toggle_hard)
        took.addWidget(self._hard)
        card.body().addLayout(took)
        return card

    def _set_minutes(self) -> None:
        if self._found is not None and self._minutes.value() != self._found.meeting.minutes:
            self.desk.attempt("", talking.set_minutes, self.meeting_id, self._minutes.value())

    def _word(self, value: str, placeholder: str, save: Callable[[str], None]) -> QLineEdit:
        field = line(placeholder)
        field.setAccessibleName(placeholder.removesuffix(": …"))
        field.setText(value)
        if self.desk.discreet:
            field.setEchoMode(QLineEdit.EchoMode.PasswordEchoOnEdit)
        self._saving.append(watch(field, save))
        return field

    def _show_opened(self, found: Conversation) -> None:
        """One optional thing about each question that was asked, never about the person."""
        clear_layout(self._opened.body())
        asked = [
            point
            for point in found.points
            if point.kind is PointKind.QUESTION and point.state is PointState.TALKED_ABOUT
        ][:3]
        focus = self.place.focus if self.place is not None else None
        sought = [one for one in found.points if one.id == focus and one not in asked]
        self._opened.setVisible(bool(asked or sought))
        self._opened_heading.setVisible(bool(asked))
        for point in sought:  # found by a search: it was talked about here
            label = labels.Written(point.text)
            label.set_discreet(self.desk.discreet)
            names_row(label, point.id)
            self._opened.body().addWidget(label)
        for point in asked:
            row = QWidget()
            names_row(row, point.id)
            layout = QHBoxLayout(row)
            layout.setContentsMargins(0, 0, 0, 0)
            text = labels.Written(f"“{point.text}”")
            text.set_discreet(self.desk.discreet)
            layout.addWidget(text, 1)
            choice = Segmented(
                ((translate("RoundOff", "yes"), True), (translate("RoundOff", "not this time"), False)),
                point.opened, translate("RoundOff", "Did it open something?"), may_be_none=True,
            )  # fmt: skip
            choice.chosen.connect(lambda value, point_id=point.id: self._did_it_open(point_id, value))
            layout.addWidget(choice)
            self._opened.body().addWidget(row)

    def _did_it_open(self, point_id: str, opened: bool | None) -> None:
        self.desk.attempt("", points.did_it_open, point_id, opened)

    def _subtitle(self, found: Conversation) -> str:
        parts = [
            wording.shown_name(found.teammate, self.desk.discreet),
            day_month(found.meeting.day, self.desk.language),
            translate("RoundOff", "%n minute(s)", None, found.meeting.minutes),
        ]
        if found.meeting.hard:
            parts.append(translate("RoundOff", "a hard one"))
        return " · ".join(parts)

    # what is done

    def _done(self) -> None:
        assert self._found is not None
        self.leave()
        for part in (self._mine, self._theirs, self._wins):
            if part is not None:
                part.enter()
        was_running = self._found.meeting.state is MeetingState.RUNNING
        said = translate("RoundOff", "Rounded off") if was_running else ""
        self.desk.attempt(said, talking.round_off, self.meeting_id, self.desk.now())
        self.go(Place(PageName.TODAY) if was_running else Place(PageName.TEAMMATE, self._found.teammate.id))

    def _back_to_talk(self) -> None:
        assert self._found is not None
        self.leave()
        if self._found.meeting.state is MeetingState.RUNNING:
            self.desk.quietly(talking.go_on, self.meeting_id)
            self.go(Place(PageName.MEETING, self._found.teammate.id, self.meeting_id))

    def _toggle_hard(self) -> None:
        assert self._found is not None
        self.desk.attempt("", talking.set_hard, self.meeting_id, not self._found.meeting.hard)

    def _delete(self) -> None:
        assert self._found is not None
        self.leave()
        teammate = self._found.teammate.id
        self.go(Place(PageName.TEAMMATE, teammate))
        self.desk.attempt(
            translate("RoundOff", "Conversation deleted"), talking.delete_meeting, self.meeting_id, self.desk.now()
        )
