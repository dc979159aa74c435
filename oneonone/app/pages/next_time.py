"""The next conversation: when it is, and moving it with a day and a time typed freely."""

from __future__ import annotations

from collections.abc import Callable
from datetime import time

from PySide6.QtCore import QTime
from PySide6.QtWidgets import QHBoxLayout, QTimeEdit, QWidget

from oneonone.app import wording
from oneonone.app.desk import Desk
from oneonone.app.i18n import translate
from oneonone.app.places import Place
from oneonone.app.widgets import labels
from oneonone.app.widgets.button import button
from oneonone.app.widgets.card import Card
from oneonone.app.widgets.inputs import line
from oneonone.journal import planning
from oneonone.journal.planning import expected_next
from oneonone.journal.records import MeetingRecord, TeammateRecord
from oneonone.model.kinds import MeetingKind
from oneonone.model.words import long_date


class NextTimeCard(Card):
    """While a meeting runs the next one is only expected; changing it plans it."""

    def __init__(self, desk: Desk, go: Callable[[Place], None], parent: QWidget) -> None:
        super().__init__()
        self._desk, self._go = desk, go
        self._mate: TeammateRecord | None = None
        self._said = labels.body("")
        self._change = button(translate("RoundOff", "Change"), "quiet")
        self._change.clicked.connect(self._open)
        top = QHBoxLayout()
        top.addWidget(self._said, 1)
        top.addWidget(self._change)
        self.body().addLayout(top)
        self._form = QWidget(self)
        row = QHBoxLayout(self._form)
        row.setContentsMargins(0, 4, 0, 0)
        self.day = line(translate("RoundOff", "tuesday, 8 dec, in three weeks…"))
        self.day.setAccessibleName(translate("RoundOff", "Day"))
        self.day.returnPressed.connect(self._keep)
        self.time = QTimeEdit(QTime(10, 0))
        self.time.setDisplayFormat("HH:mm")
        self.time.setAccessibleName(translate("RoundOff", "Time"))
        keep = button(translate("RoundOff", "Plan"))
        keep.clicked.connect(self._keep)
        row.addWidget(self.day, 1)
        row.addWidget(self.time)
        row.addWidget(keep)
        self.wrong = labels.error()
        self.body().addWidget(self._form)
        self.body().addWidget(self.wrong)
        self._form.hide()

    def show_next(self, mate: TeammateRecord) -> None:
        self._mate = mate
        when = self._desk.read(expected_next, mate.id, self._desk.now())
        if when is None:
            self._said.setText(translate("RoundOff", "Nothing planned yet"))
            return
        day = long_date(when.astimezone().date(), self._desk.language)
        self._said.setText(f"{day[0].upper()}{day[1:]}, {wording.clock(when)}")
        if self._form.isHidden():
            local = when.astimezone()
            self.time.setTime(QTime(local.hour, local.minute))

    def _open(self) -> None:
        self._form.setVisible(self._form.isHidden())
        if self._form.isVisible():
            self.day.setFocus()

    def _keep(self) -> None:
        from oneonone.capture.dates import read_due

        assert self._mate is not None
        day = read_due(self.day.text(), self._desk.today())
        if day is None:
            self.wrong.setText(
                translate("RoundOff", "“{text}” is not a date I know. Try tuesday, 8 dec, in three weeks.").format(
                    text=self.day.text()
                )
            )
            self.wrong.show()
            return
        at = self.time.time()
        mate = self._mate
        self.wrong.hide()
        self._form.hide()
        self.day.setText("")
        planned: MeetingRecord | None = self._desk.attempt(
            "", planning.plan, mate.id, MeetingKind.ONE_ON_ONE, day, time(at.hour(), at.minute()), mate.minutes
        )
        if planned is not None:
            self._change.setFocus()
