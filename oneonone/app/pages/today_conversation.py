"""One conversation on Today: who and when, the last time in a line, and what to have in mind."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from oneonone.app import wording
from oneonone.app.desk import Desk
from oneonone.app.i18n import translate
from oneonone.app.places import PageName, Place
from oneonone.app.theme import scaled
from oneonone.app.widgets import labels
from oneonone.app.widgets.avatar import Avatar
from oneonone.app.widgets.button import button
from oneonone.app.widgets.card import Card, Rows, row
from oneonone.app.widgets.chip import Chip
from oneonone.app.widgets.flow import FlowLayout
from oneonone.errors import NotFound
from oneonone.journal import planning, talking
from oneonone.journal.agenda import AgendaItem
from oneonone.journal.follow_ups import counts_on
from oneonone.journal.records import TeammateRecord
from oneonone.model.kinds import MeetingKind, MeetingState
from oneonone.model.names import initials_of
from oneonone.model.words import due_date, long_date, short_date

_AVATAR = 34
#: So many buttons leave room for the words beside them; more stand below.
_BESIDE_NAME = 2


class ConversationCard(Card):
    """`buttons` are what can be done, the likeliest last; `asking` is a suggestion still to be looked for, if any."""

    def __init__(self, desk: Desk, go: Callable[[Place], None], item: AgendaItem) -> None:
        super().__init__()
        self._desk, self._go = desk, go
        self.asking: WorthAskingRow | None = None
        self._build(item)

    def _build(self, item: AgendaItem) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(Avatar(initials_of(item.teammate.name), item.teammate.colour, _AVATAR))
        who = QVBoxLayout()
        who.setSpacing(0)
        who.addWidget(labels.ElidedLabel(wording.shown_name(item.teammate, self._desk.discreet), "strong"))
        who.addWidget(labels.small(self._when(item), soft=True))
        head.addLayout(who, 1)
        self.buttons = self._buttons(item)
        below = len(self.buttons) > _BESIDE_NAME
        for made in self.buttons if not below else ():
            head.addWidget(made)
        self.body().addLayout(head)
        last = self._last_time(item)
        beside_avatar = scaled(_AVATAR) + head.spacing()
        last.setContentsMargins(beside_avatar, 0, 0, 0)
        self.body().addWidget(last)
        if below:
            foot = FlowLayout(spacing=10)
            foot.setContentsMargins(beside_avatar, 0, 0, 0)
            for made in self.buttons:
                foot.addWidget(made)
            self.body().addSpacing(6)
            self.body().addLayout(foot)
        mind = self._in_mind(item)
        if mind:
            rows = Rows(self, line_above=True)
            for one in mind:
                rows.add(one)
            self.body().addSpacing(12)
            self.body().addWidget(rows)

    def _when(self, item: AgendaItem) -> str:
        meeting, today = item.meeting, self._desk.today()
        if meeting.state is MeetingState.RUNNING:
            return translate("Today", "going on since {time}").format(time=wording.clock(meeting.starts_at))
        at = wording.clock(meeting.starts_at)
        if meeting.kind is MeetingKind.COFFEE:
            at = f"{at} · {translate('Today', 'coffee')}"
        elif meeting.minutes:
            at = translate("Today", "{time} · {minutes} min").format(time=at, minutes=meeting.minutes)
        if meeting.day < today:
            return translate("Today", "was planned for {day}, {time}").format(
                day=long_date(meeting.day, self._desk.language), time=at
            )
        return at

    def _last_time(self, item: AgendaItem) -> QWidget:
        if item.last is None:
            return labels.small(translate("Today", "Your first conversation"), soft=True)
        day = short_date(item.last.day, self._desk.language, self._desk.today())
        said = " ".join(item.last_lines) or item.last.word_theirs
        if not said:
            return labels.small(translate("Today", "Last time, {day}").format(day=day), soft=True)
        label = labels.Written(translate("Today", "Last time, {day}: {said}").format(day=day, said=one_line(said)))
        label.setProperty("kind", "small-soft")
        label.setWordWrap(True)
        label.set_discreet(self._desk.discreet)
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
            on.clicked.connect(lambda: self._go(Place(PageName.MEETING, mate.id, item.meeting.id)))
            made.append(on)
        else:
            prepare = button(translate("Today", "Prepare"))
            prepare.clicked.connect(lambda: self._go(Place(PageName.PREPARE, mate.id)))
            made.append(prepare)
            if item.meeting.day < self._desk.today():
                held = button(translate("Today", "It took place"))
                held.clicked.connect(lambda: self._go(Place(PageName.PAPER, mate.id)))
                made.append(held)
            start = button(translate("Today", "Start"), "primary")
            start.clicked.connect(lambda: start_meeting(self._desk, self._go, mate.id))
            made.append(start)
        for one in made:
            one.setAccessibleName(f"{one.text()}: {wording.shown_name(mate, self._desk.discreet)}")
        return made

    def _in_mind(self, item: AgendaItem) -> list[QWidget]:
        if item.meeting.kind is MeetingKind.COFFEE:
            return []
        today, language = self._desk.today(), self._desk.language
        rows: list[QWidget] = []
        for promise in item.promises[:2]:
            day = counts_on(promise.due, promise.snoozed_until, today)
            if day is None or day > today:
                continue
            due = translate("Today", "due {day}").format(day=due_date(day, language, today))
            rows.append(self._chip_row(translate("Today", "you promised"), "rose", promise.text, due))
        for win in item.wins[:1]:
            rows.append(
                self._chip_row(
                    translate("Today", "small win"), "amber", win.text, translate("Today", "not celebrated yet")
                )
            )
        if item.first_point:
            rows.append(self._chip_row(translate("Today", "to talk about"), "teal", f"“{item.first_point}”"))
        else:
            self.asking = WorthAskingRow(self._desk, item.teammate.id)
            rows.append(self.asking)
        return rows

    def _chip_row(self, chip: str, tone: str, text: str, soft: str = "") -> QWidget:
        words = one_line(text)
        return row(Chip(chip, tone), written(self._desk, f"{words} · {soft}" if soft else words))

    def _had_coffee(self, mate: TeammateRecord) -> None:
        self._desk.attempt(translate("Today", "Coffee noted"), planning.had_coffee, mate.id, self._desk.now())


class WorthAskingRow(QWidget):
    """The first suggestion for someone for whom nothing is prepared yet; it comes once the page stands."""

    def __init__(self, desk: Desk, teammate_id: str) -> None:
        super().__init__()
        self._desk, self._teammate_id = desk, teammate_id
        self._text = labels.Written("…")
        self._text.set_discreet(desk.discreet)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(row(Chip(translate("Today", "worth asking"), "teal"), self._text))

    def look(self) -> None:
        from oneonone.journal.background import background
        from oneonone.practice.bank import load_bank
        from oneonone.practice.suggest import suggest

        today = self._desk.today()
        try:
            known = self._desk.read(background, self._teammate_id, today)
        except NotFound:  # gone since the page was read; it is about to be read again
            self.hide()
            return
        found = suggest(known, load_bank(), today, count=1)
        self._text.setText(f"“{found[0].text}”" if found else translate("Today", "“How are you?”"))


def start_meeting(desk: Desk, go: Callable[[Place], None], teammate_id: str) -> None:
    """Begins the conversation, or goes on with the one that is running."""
    started = desk.attempt("", talking.start, teammate_id, desk.now())
    if started is not None:
        go(Place(PageName.MEETING, teammate_id, started.id))


def written(desk: Desk, text: str) -> labels.Written:
    """Something written about a person, on as many lines as it takes."""
    label = labels.Written(text)
    label.set_discreet(desk.discreet)
    return label


def one_line(text: str) -> str:
    from oneonone.model.markdown import markdown_to_plain

    return " ".join(markdown_to_plain(text).split())
