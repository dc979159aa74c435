"""Today: whom I see, what I should have in mind, my promises, wins nobody heard about, one coffee."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import time, timedelta

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from oneonone.app import wording
from oneonone.app.actions import Action
from oneonone.app.desk import Desk
from oneonone.app.i18n import translate
from oneonone.app.pages.inbox_card import InboxCard
from oneonone.app.pages.page import Page
from oneonone.app.places import PageName, Place
from oneonone.app.widgets import labels
from oneonone.app.widgets.avatar import Avatar
from oneonone.app.widgets.button import button
from oneonone.app.widgets.card import Card, Rows
from oneonone.app.widgets.check import CheckBox
from oneonone.app.widgets.chip import Chip
from oneonone.app.widgets.clear import clear_layout
from oneonone.app.widgets.empty import EmptyState
from oneonone.app.widgets.scroll import page_scroll
from oneonone.journal import lines, planning, talking
from oneonone.journal.agenda import COFFEE, Agenda, AgendaItem, CoffeeNudge, agenda, not_now
from oneonone.journal.records import Line, TeammateRecord
from oneonone.model.kinds import Celebration, MeetingKind, MeetingState
from oneonone.model.names import initials_of
from oneonone.model.words import due_date, long_date, number, short_date, weekday, weeks_ago

_PROMISES_SHOWN = 6
_WINS_SHOWN = 4
_DUE_SOON_DAYS = 7
_COFFEE_AT = time(15)


class TodayPage(Page):
    nouns = frozenset(
        {"teammate", "meeting", "talking_point", "note", "need", "follow_up", "win", "dismissal", "remembered_date"}
    )

    def __init__(self, desk: Desk, go: Callable[[Place], None], parent: QWidget | None = None) -> None:
        super().__init__(desk, go, parent)
        self._agenda: Agenda | None = None
        self._first: QWidget | None = None
        body = QWidget(self)
        self._body = QVBoxLayout(body)
        self._body.setContentsMargins(34, 28, 34, 28)
        self._body.setSpacing(0)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(page_scroll(body))

    def refresh(self) -> None:
        found = self._agenda = self.desk.read(agenda, self.desk.now())
        clear_layout(self._body)
        self._first = None
        self._body.addWidget(labels.title(self._greeting()))
        self._body.addWidget(labels.sub(self._day_and_count(found)))
        self._body.addSpacing(20)
        columns = QHBoxLayout()
        columns.setSpacing(22)
        columns.addLayout(self._conversations(found), 155)
        columns.addLayout(self._beside(found), 100)
        self._body.addLayout(columns)
        self._body.addStretch()

    def first_focus(self) -> QWidget | None:
        return self._first

    def page_actions(self) -> Sequence[Action]:
        found = self._agenda
        if found is None or not found.today:
            return ()
        mate = found.today[0].teammate
        name = wording.shown_first_name(mate, self.desk.discreet)
        return (
            Action("prepare_first", translate("Today", "Prepare with {name}").format(name=name),
                   lambda: self.go(Place(PageName.PREPARE, mate.id)), ("Alt+P",)),
            Action("start_first", translate("Today", "Start with {name}").format(name=name),
                   lambda: self._start(found.today[0]), ("Alt+S",)),
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
        return f"{long_date(today, language)} · {said}"

    # the conversations

    def _conversations(self, found: Agenda) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(12)
        waiting = self.desk.read(lines.inbox)
        if waiting:
            column.addWidget(InboxCard(self.desk, waiting, found.team))
        for item in found.today:
            column.addWidget(self._conversation(item))
        if not found.today:
            column.addWidget(self._nothing_today(found))
        if found.later:
            column.addWidget(labels.heading(translate("Today", "Later this week")))
            card = Card()
            rows = Rows(card)
            for item in found.later:
                rows.add(self._later_row(item))
            card.body().addWidget(rows)
            column.addWidget(card)
        column.addStretch()
        return column

    def _nothing_today(self, found: Agenda) -> QWidget:
        if not found.next_days:
            return EmptyState(
                translate(
                    "Today", "Nothing is planned. Give a teammate a rhythm, and the next conversation stands here."
                )
            )
        teammate_id, day = min(found.next_days.items(), key=lambda pair: pair[1])
        mate = next(one for one in found.team if one.id == teammate_id)
        return EmptyState(
            translate("Today", "Nobody today. The next is {name}, on {day}.").format(
                name=wording.shown_first_name(mate, self.desk.discreet), day=long_date(day, self.desk.language)
            )
        )

    def _conversation(self, item: AgendaItem) -> QWidget:
        card = Card()
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(Avatar(initials_of(item.teammate.name), item.teammate.colour, 34))
        words = QVBoxLayout()
        words.setSpacing(2)
        name = QHBoxLayout()
        name.setSpacing(6)
        name.addWidget(labels.ElidedLabel(wording.shown_name(item.teammate, self.desk.discreet), "strong"))
        name.addWidget(labels.soft(self._when(item), wrap=False))
        name.addStretch(1)
        words.addLayout(name)
        words.addWidget(self._last_time(item))
        head.addLayout(words, 1)
        for made in self._buttons(item):
            head.addWidget(made)
        card.body().addLayout(head)
        mind = self._in_mind(item)
        if mind:
            rows = Rows(card, line_above=True)
            for row in mind:
                rows.add(row)
            card.body().addSpacing(12)
            card.body().addWidget(rows)
        return card

    def _when(self, item: AgendaItem) -> str:
        meeting, today = item.meeting, self.desk.today()
        if meeting.state is MeetingState.RUNNING:
            return translate("Today", "going on since {time}").format(time=wording.clock(meeting.starts_at))
        at = wording.clock(meeting.starts_at)
        if meeting.kind is MeetingKind.COFFEE:
            at = f"{at} · {translate('Today', 'coffee')}"
        elif meeting.minutes:
            at = translate("Today", "{time} · {minutes} min").format(time=at, minutes=meeting.minutes)
        if meeting.day < today:
            return translate("Today", "was planned for {day}, {time}").format(
                day=long_date(meeting.day, self.desk.language), time=at
            )
        return at

    def _last_time(self, item: AgendaItem) -> QWidget:
        if item.last is None:
            return labels.small(translate("Today", "Your first conversation"), soft=True)
        day = short_date(item.last.day, self.desk.language, self.desk.today())
        said = " ".join(item.last_lines) or item.last.word_theirs
        if not said:
            return labels.small(translate("Today", "Last time, {day}").format(day=day), soft=True)
        label = labels.Written(translate("Today", "Last time, {day}: {said}").format(day=day, said=_one_line(said)))
        label.setProperty("kind", "small-soft")
        label.setWordWrap(True)
        label.set_discreet(self.desk.discreet)
        return label

    def _buttons(self, item: AgendaItem) -> list[QPushButton]:
        made: list[QPushButton] = []
        mate = item.teammate
        if item.meeting.kind is MeetingKind.COFFEE:
            had = button(translate("Today", "We had coffee"), "primary")
            had.clicked.connect(lambda: self._had_coffee(mate))
            made.append(had)
        elif item.meeting.state is MeetingState.RUNNING:
            on = button(translate("Today", "Go on"), "primary")
            on.clicked.connect(lambda: self.go(Place(PageName.MEETING, mate.id, item.meeting.id)))
            made.append(on)
        else:
            prepare = button(translate("Today", "Prepare"))
            prepare.clicked.connect(lambda: self.go(Place(PageName.PREPARE, mate.id)))
            made.append(prepare)
            if item.meeting.day < self.desk.today():
                held = button(translate("Today", "It took place"))
                held.clicked.connect(lambda: self.go(Place(PageName.PAPER, mate.id)))
                made.append(held)
            start = button(translate("Today", "Start"), "primary")
            start.clicked.connect(lambda: self._start(item))
            made.append(start)
        for one in made:
            one.setAccessibleName(f"{one.text()}: {wording.shown_name(mate, self.desk.discreet)}")
        if self._first is None:
            self._first = made[0]
        return made

    def _in_mind(self, item: AgendaItem) -> list[QWidget]:
        if item.meeting.kind is MeetingKind.COFFEE:
            return []
        today, language = self.desk.today(), self.desk.language
        rows = []
        for promise in [one for one in item.promises if one.due and one.due <= today][:2]:
            assert promise.due is not None
            due = translate("Today", "due {day}").format(day=due_date(promise.due, language, today))
            rows.append(self._chip_row(translate("Today", "you promised"), "rose", promise.text, due))
        for win in item.wins[:1]:
            rows.append(
                self._chip_row(
                    translate("Today", "small win"), "amber", win.text, translate("Today", "not celebrated yet")
                )
            )
        if item.first_point:
            rows.append(self._chip_row(translate("Today", "to talk about"), "teal", f"“{item.first_point}”"))
        return rows

    def _chip_row(self, chip: str, tone: str, text: str, soft: str = "") -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(Chip(chip, tone))
        layout.addWidget(self._written(f"{_one_line(text)} · {soft}" if soft else _one_line(text)), 1)
        return row

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

    def _beside(self, found: Agenda) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(12)
        column.addWidget(self._promises(found))
        column.addWidget(self._wins(found))
        if found.coffee is not None:
            column.addWidget(self._coffee(found.coffee))
        column.addStretch()
        return column

    def _promises(self, found: Agenda) -> QWidget:
        card = Card()
        card.body().addWidget(labels.strong(translate("Today", "You promised")))
        soon = self.desk.today() + timedelta(days=_DUE_SOON_DAYS)
        due = [one for one in found.promises if one.due is not None and one.due <= soon][:_PROMISES_SHOWN]
        if not due:
            card.body().addWidget(labels.soft(translate("Today", "Nothing this week. Promises you make come here.")))
            return card
        rows = Rows(card, line_above=True)
        for promise in due:
            rows.add(self._promise(promise))
        card.body().addWidget(rows)
        return card

    def _promise(self, promise: Line) -> QWidget:
        assert promise.due is not None
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        check = CheckBox(translate("Today", "Done: {text}").format(text=promise.text))
        check.clicked.connect(
            lambda: self.desk.attempt(
                translate("Today", "Promise kept"), lines.set_done, promise, True, self.desk.now()
            )
        )
        layout.addWidget(check)
        layout.addWidget(self._written(_one_line(promise.text)), 1)
        today = self.desk.today()
        layout.addWidget(
            Chip(due_date(promise.due, self.desk.language, today), "rose" if promise.due <= today else "grey")
        )
        return row

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
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        told = CheckBox(translate("Today", "Told: {text}").format(text=win.text))
        told.setToolTip(translate("Today", "Told"))
        told.clicked.connect(
            lambda: self.desk.attempt(
                translate("Today", "Celebrated"), lines.celebrate, win, Celebration.TOLD, self.desk.now()
            )
        )
        layout.addWidget(told)
        name = f"{wording.shown_first_name(mate, self.desk.discreet)}: " if mate else ""
        layout.addWidget(self._written(name + _one_line(win.text)), 1)
        layout.addWidget(Chip(wording.win_kind(win.win_kind), "amber"))
        return row

    def _coffee(self, nudge: CoffeeNudge) -> QWidget:
        card = Card("teal")
        name = wording.shown_first_name(nudge.teammate, self.desk.discreet)
        card.body().addWidget(labels.strong(translate("Today", "Room for nothing in particular")))
        if nudge.last is None:
            said = translate("Today", "{name} and you have not had coffee without an agenda yet.").format(name=name)
        else:
            ago = weeks_ago((self.desk.today() - nudge.last).days, self.desk.language)
            said = translate("Today", "{name} and you last had coffee without an agenda {ago}.").format(
                name=name, ago=ago
            )
        card.body().addWidget(labels.small(said))
        card.body().addSpacing(8)
        choices = QHBoxLayout()
        plan = button(translate("Today", "Plan a coffee"))
        plan.clicked.connect(lambda: self._plan_coffee(nudge.teammate))
        away = button(translate("Today", "Not now"), "quiet")
        away.clicked.connect(
            lambda: self.desk.attempt(
                translate("Today", "Another time"), not_now, COFFEE, nudge.teammate.id,
                self.desk.today() + timedelta(weeks=4),
            )
        )  # fmt: skip
        choices.addWidget(plan)
        choices.addWidget(away)
        choices.addStretch()
        card.body().addLayout(choices)
        return card

    def _written(self, text: str) -> labels.Written:
        label = labels.Written(text)
        label.setWordWrap(True)
        label.set_discreet(self.desk.discreet)
        return label

    # what is done here

    def _start(self, item: AgendaItem) -> None:
        started = self.desk.attempt("", talking.start, item.teammate.id, self.desk.now())
        if started is not None:
            self.go(Place(PageName.MEETING, item.teammate.id, started.id))

    def _had_coffee(self, mate: TeammateRecord) -> None:
        self.desk.attempt(translate("Today", "Coffee held"), planning.had_coffee, mate.id, self.desk.now())

    def _plan_coffee(self, mate: TeammateRecord) -> None:
        """On the next working day but one, in the afternoon; it can be moved."""
        day = self.desk.today() + timedelta(days=2)
        while day.weekday() > 4:
            day += timedelta(days=1)
        said = translate("Today", "Coffee planned for {day}").format(day=long_date(day, self.desk.language))
        self.desk.attempt(said, planning.plan, mate.id, MeetingKind.COFFEE, day, _COFFEE_AT)


def _one_line(text: str) -> str:
    from oneonone.model.markdown import markdown_to_plain

    return " ".join(markdown_to_plain(text).split())
