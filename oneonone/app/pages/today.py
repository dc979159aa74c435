"""Today: whom I see, what I should have in mind, my promises, wins nobody heard about, one coffee."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from oneonone.app import wording
from oneonone.app.actions import Action
from oneonone.app.desk import Desk
from oneonone.app.i18n import translate
from oneonone.app.into_view import names_row
from oneonone.app.pages.hard_talk import HardTalkCard
from oneonone.app.pages.inbox_card import InboxCard
from oneonone.app.pages.page import Page
from oneonone.app.pages.presence_card import PresenceCard
from oneonone.app.pages.today_conversation import (
    ConversationCard,
    WorthAskingRow,
    one_line,
    start_meeting,
    written,
)
from oneonone.app.places import PageName, Place
from oneonone.app.widgets import labels
from oneonone.app.widgets.avatar import Avatar
from oneonone.app.widgets.button import button
from oneonone.app.widgets.card import Card, Rows, row
from oneonone.app.widgets.check import CheckBox
from oneonone.app.widgets.chip import Chip
from oneonone.app.widgets.clear import clear_layout
from oneonone.app.widgets.columns import Columns
from oneonone.app.widgets.empty import EmptyState
from oneonone.app.widgets.scroll import page_scroll
from oneonone.journal import lines
from oneonone.journal.agenda import Agenda, AgendaItem, agenda
from oneonone.journal.follow_ups import counts_on
from oneonone.journal.presence import missed
from oneonone.journal.records import Line, TeammateRecord
from oneonone.model.kinds import Celebration, MeetingKind
from oneonone.model.names import initials_of
from oneonone.model.words import due_date, long_date, number, weekday

_PROMISES_SHOWN = 6
_WINS_SHOWN = 4
_DUE_SOON_DAYS = 7


class TodayPage(Page):
    nouns = frozenset(
        {"teammate", "meeting", "talking_point", "note", "need", "follow_up", "win", "dismissal", "remembered_date"}
    )

    def __init__(self, desk: Desk, go: Callable[[Place], None], parent: QWidget | None = None) -> None:
        super().__init__(desk, go, parent)
        self._agenda: Agenda | None = None
        self._first: QWidget | None = None
        self._asking = False
        self._hard: HardTalkCard | None = None
        self._presence: PresenceCard | None = None
        body = QWidget(self)
        self._body = QVBoxLayout(body)
        self._body.setContentsMargins(34, 28, 34, 28)
        self._body.setSpacing(0)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(page_scroll(body))

    def refresh(self) -> None:
        if self._hard is not None and self._hard.typing:
            return
        unfolded = self._presence is not None and self._presence.fold.isChecked()
        self._hard, self._presence = None, None
        found = self._agenda = self.desk.read(agenda, self.desk.now())
        clear_layout(self._body)
        self._first = None
        self._to_ask: list[WorthAskingRow] = []
        self._body.addWidget(labels.title(self._greeting()))
        self._body.addWidget(labels.sub(self._day_and_count(found)))
        self._body.addSpacing(20)
        self._body.addLayout(Columns(self._conversations(found), self._beside(found, unfolded), (155, 100)))
        self._body.addStretch(1)
        self._asking = False

    def paintEvent(self, event: QPaintEvent) -> None:
        """What is worth asking takes a moment to find, so it is looked for when all else can be read."""
        super().paintEvent(event)
        if not self._asking:
            self._asking = True
            QTimer.singleShot(0, self, self._ask_next)

    def _ask_next(self) -> None:
        """One suggestion a turn of the event loop, so that the window is never held up."""
        if self._to_ask:
            self._to_ask.pop(0).look()
            QTimer.singleShot(0, self, self._ask_next)

    def first_focus(self) -> QWidget | None:
        return self._first

    def page_actions(self) -> Sequence[Action]:
        found = self._agenda
        hard = (self._hard.action(),) if self._hard is not None else ()
        if found is None or not found.today:
            return hard
        mate = found.today[0].teammate
        name = wording.shown_first_name(mate, self.desk.discreet)
        return (
            *hard,
            Action("prepare_first", translate("Today", "Prepare with {name}").format(name=name),
                   lambda: self.go(Place(PageName.PREPARE, mate.id)), ("Alt+P",)),
            Action("start_first", translate("Today", "Start with {name}").format(name=name),
                   lambda: start_meeting(self.desk, self.go, mate.id), ("Alt+S",)),
        )  # fmt: skip

    def _greeting(self) -> str:
        hour = self.desk.now().astimezone().hour
        if hour < 12:
            return translate("Today", "Good morning")
        return translate("Today", "Good afternoon") if hour < 18 else translate("Today", "Good evening")

    def _day_and_count(self, found: Agenda) -> str:
        today, language = self.desk.today(), self.desk.language
        count = sum(item.meeting.day == today for item in found.today)
        said = translate("Today", "no conversations today") if not count else translate(
            "Today", "{count} conversation(s) today", None, count
        ).format(count=number(count, language))  # fmt: skip
        day = long_date(today, language)
        return f"{day[0].upper()}{day[1:]} · {said}"

    # the conversations

    def _conversations(self, found: Agenda) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(12)
        waiting = self.desk.read(lines.inbox)
        if waiting:
            focus = self.place.focus if self.place is not None else None
            first = sorted(waiting, key=lambda one: one.id != focus)
            column.addWidget(InboxCard(self.desk, first, found.team))
        for item in found.today:
            card = ConversationCard(self.desk, self.go, item)
            self._first = self._first or card.buttons[0]
            if card.asking is not None:
                self._to_ask.append(card.asking)
            column.addWidget(card)
        if not found.today:
            column.addWidget(self._nothing_today(found))
        if found.later:
            column.addWidget(labels.heading(translate("Today", "The days ahead")))
            later = Card()
            rows = Rows(later)
            for item in found.later:
                rows.add(self._later_row(item))
            later.body().addWidget(rows)
            column.addWidget(later)
        column.addStretch(1)
        return column

    def _nothing_today(self, found: Agenda) -> QWidget:
        if not found.next_days:
            return EmptyState(
                translate(
                    "Today", "Nothing is planned. Give a teammate a rhythm, and the next conversation shows up here."
                )
            )
        teammate_id, day = min(found.next_days.items(), key=lambda pair: pair[1])
        mate = next(one for one in found.team if one.id == teammate_id)
        return EmptyState(
            translate("Today", "Nobody today. The next is {name}, on {day}.").format(
                name=wording.shown_first_name(mate, self.desk.discreet), day=long_date(day, self.desk.language)
            )
        )

    def _later_row(self, item: AgendaItem) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(Avatar(initials_of(item.teammate.name), item.teammate.colour, 22))
        link = button(wording.shown_name(item.teammate, self.desk.discreet), "link")
        link.clicked.connect(lambda: self.go(Place(PageName.PREPARE, item.teammate.id)))
        layout.addWidget(link)
        layout.addStretch()
        if item.meeting.kind is MeetingKind.COFFEE:
            state = translate("Today", "coffee")
        else:
            state = translate("Today", "prepared") if item.first_point else translate("Today", "nothing prepared yet")
        day = weekday(item.meeting.day, self.desk.language)
        layout.addWidget(
            labels.small(f"{day} {wording.clock(item.meeting.starts_at)} · {state}", soft=True, wrap=False)
        )
        return row

    # beside them

    def _beside(self, found: Agenda, unfolded: bool) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(12)
        if found.hard:
            self._hard = HardTalkCard(self.desk, self.go, found.hard[0], jot=True)
            column.addWidget(self._hard)
        column.addWidget(self._promises(found))
        column.addWidget(self._wins(found))
        missing = self.desk.read(missed, self.desk.now())
        if missing:
            self._presence = PresenceCard(self.desk, missing, unfolded)
            column.addWidget(self._presence)
        column.addStretch(1)
        return column

    def _promises(self, found: Agenda) -> QWidget:
        card = Card()
        card.body().addWidget(labels.strong(translate("Today", "You promised")))
        soon = self.desk.today() + timedelta(days=_DUE_SOON_DAYS)
        due = [
            one
            for one in found.promises
            if (day := counts_on(one.due, one.snoozed_until, self.desk.today())) is not None and day <= soon
        ][:_PROMISES_SHOWN]
        if not due:
            card.body().addWidget(labels.soft(translate("Today", "Nothing this week. Promises you make show up here.")))
            return card
        rows = Rows(card, line_above=True)
        for promise in due:
            rows.add(self._promise(promise))
        card.body().addWidget(rows)
        return card

    def _promise(self, promise: Line) -> QWidget:
        today = self.desk.today()
        day = counts_on(promise.due, promise.snoozed_until, today)
        assert day is not None
        check = CheckBox(
            translate("Today", "Done: {text}").format(text=wording.said_aloud(promise.text, self.desk.discreet))
        )
        check.clicked.connect(
            lambda: self.desk.attempt(
                translate("Today", "Promise kept"), lines.set_done, promise, True, self.desk.now()
            )
        )
        due = Chip(due_date(day, self.desk.language, today), "rose" if day == today else "grey")
        made = row(check, written(self.desk, one_line(promise.text)), due)
        names_row(made, promise.id)
        return made

    def _wins(self, found: Agenda) -> QWidget:
        card = Card()
        card.body().addWidget(labels.strong(translate("Today", "Small wins to celebrate")))
        if not found.wins:
            card.body().addWidget(labels.soft(translate("Today", "All told. What did you see go well lately?")))
            return card
        names = {one.id: one for one in found.team}
        rows = Rows(card, line_above=True)
        for win in found.wins[:_WINS_SHOWN]:
            rows.add(self._win(win, names.get(win.teammate_id or "")))
        card.body().addWidget(rows)
        return card

    def _win(self, win: Line, mate: TeammateRecord | None) -> QWidget:
        assert win.win_kind is not None
        told = CheckBox(
            translate("Today", "Told: {text}").format(text=wording.said_aloud(win.text, self.desk.discreet))
        )
        told.setToolTip(translate("Today", "Told"))
        told.clicked.connect(
            lambda: self.desk.attempt(
                translate("Today", "Celebrated"), lines.celebrate, win, Celebration.TOLD, self.desk.now()
            )
        )
        name = f"{wording.shown_first_name(mate, self.desk.discreet)}: " if mate else ""
        kind = Chip(wording.win_kind(win.win_kind), "amber")
        made = row(told, written(self.desk, name + one_line(win.text)), kind)
        names_row(made, win.id)
        return made
