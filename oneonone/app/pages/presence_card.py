"""Presence, on Today: one person to be there for, and folded below it everyone it has been long ago with."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from oneonone.app import wording
from oneonone.app.desk import Desk
from oneonone.app.i18n import translate
from oneonone.app.pages import coffee
from oneonone.app.widgets import labels
from oneonone.app.widgets.button import button
from oneonone.app.widgets.card import Card, Rows
from oneonone.app.widgets.inputs import line, set_wrong
from oneonone.journal import presence
from oneonone.journal.presence import Missed, Missing
from oneonone.model.words import weeks_ago
from oneonone.practice.free_moment import clash, time_in

_LASTS = timedelta(minutes=30)


class PresenceCard(Card):
    """`unfolded` shows everyone; the page keeps it while it reads again (`folds`)."""

    def __init__(self, desk: Desk, found: Sequence[Missed], unfolded: bool) -> None:
        super().__init__("teal")
        self._desk = desk
        busy = list(desk.read(presence.busy, desk.now()))
        self.body().addWidget(labels.strong(translate("Today", "Room for nothing in particular")))
        self.first = PresenceRow(desk, found[0], busy)
        busy.append((self.first.at, self.first.at + _LASTS))
        self.body().addWidget(self.first)
        rest = found[1:]
        self.fold = button("", "quiet")
        self.fold.setCheckable(True)
        self.fold.setVisible(bool(rest))
        self._rest = Rows(line_above=True)
        for one in rest:
            made = PresenceRow(desk, one, busy)
            busy.append((made.at, made.at + _LASTS))  # two rows do not propose the same moment
            self._rest.add(made)
        self.body().addWidget(self._rest)
        row = QHBoxLayout()
        row.addWidget(self.fold)
        row.addStretch()
        self.body().addLayout(row)
        self.fold.toggled.connect(self._show_rest)
        self.fold.setChecked(unfolded)
        self._show_rest(unfolded)

    def _show_rest(self, on: bool) -> None:
        self._rest.setVisible(on)
        self.fold.setText(
            translate("Today", "Only the first") if on else translate("Today", "Who else it has been long ago with")
        )


class PresenceRow(QWidget):
    """A sentence about one person, a free moment that can be changed, and two answers."""

    def __init__(self, desk: Desk, one: Missed, busy: coffee.Busy) -> None:
        super().__init__()
        self._desk, self._one, self._busy = desk, one, tuple(busy)
        self._name = wording.shown_first_name(one.teammate, desk.discreet)
        self.at = coffee.proposed(desk, one.teammate.id, busy)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(labels.small(said_of(one, desk)))
        self.when = line(translate("Today", "when? thursday 15:00"), "inline")
        self.when.setAccessibleName(translate("Today", "When: coffee with {name}").format(name=self._name))
        self.when.setToolTip(translate("Today", "Another moment: type it here"))
        self.when.setText(coffee.moment_words(self.at, desk))
        self._given = self.when.text()
        self.when.textEdited.connect(self._edited)
        self.when.returnPressed.connect(self.plan_it)
        layout.addWidget(self.when)
        self.note = labels.small("", soft=True)
        self.note.hide()
        layout.addWidget(self.note)
        self.wrong = labels.error()
        layout.addWidget(self.wrong)
        row = QHBoxLayout()
        self.plan = button(translate("Today", "Plan a coffee"))
        self.plan.setAccessibleName(translate("Today", "Plan a coffee: {name}").format(name=self._name))
        self.plan.clicked.connect(self.plan_it)
        self.away = button(translate("Today", "Not now"), "quiet")
        self.away.setAccessibleName(translate("Today", "Not now: {name}").format(name=self._name))
        self.away.clicked.connect(self._put_away)
        row.addWidget(self.plan)
        row.addWidget(self.away)
        row.addStretch()
        layout.addLayout(row)

    def plan_it(self) -> None:
        """At the moment in the line; one that cannot be read, or is past, is said below it."""
        at = self._moment()
        if at is None:
            self.wrong.setText(
                translate("Today", "“{text}” is not a moment to come that I know. Try thursday 15:00.").format(
                    text=self.when.text().strip()
                )
            )
            self.wrong.show()
            set_wrong(self.when, True)
            self.when.setFocus()
            return
        coffee.plan(self._desk, self._one.teammate.id, at)

    def _put_away(self) -> None:
        self._desk.attempt(
            translate("Today", "Another time"), presence.another_time, self._one.teammate.id, self._one.what,
            self._desk.today(),
        )  # fmt: skip

    def _edited(self) -> None:
        set_wrong(self.when, False)
        self.wrong.hide()
        at = self._moment()
        taken = clash(self._busy, at) if at is not None else None
        self.note.setVisible(taken is not None)
        if taken is not None:
            self.note.setText(
                translate("Today", "You have a conversation then, at {time}.").format(time=wording.clock(taken[0]))
            )

    def _moment(self) -> datetime | None:
        from oneonone.capture.dates import read_due
        from oneonone.journal.records import moment_of

        text = self.when.text().strip()
        if text == self._given:
            return self.at
        at, day_words = time_in(text)
        day = read_due(day_words, self._desk.today()) if day_words.strip() else self.at.astimezone().date()
        if day is None:
            return None
        moment = moment_of(day, at or self.at.astimezone().time())
        return moment if moment > self._desk.now() else None


def said_of(one: Missed, desk: Desk) -> str:
    name = wording.shown_first_name(one.teammate, desk.discreet)
    ago = weeks_ago((desk.today() - one.since).days, desk.language)
    if one.what is Missing.TALK:
        if one.last is None:
            return translate("Today", "You and {name} have not really spoken yet.").format(name=name)
        return translate("Today", "You and {name} last really spoke {ago}.").format(name=name, ago=ago)
    if one.last is None:
        return translate("Today", "{name} and you have not had coffee without an agenda yet.").format(name=name)
    return translate("Today", "{name} and you last had coffee without an agenda {ago}.").format(name=name, ago=ago)
