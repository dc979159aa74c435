"""Settings of reminders: which, when, how much they may say, and where they appear on this machine."""

from __future__ import annotations

from datetime import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QTime
from PySide6.QtWidgets import QHBoxLayout, QTimeEdit, QWidget

from oneonone.app.i18n import translate
from oneonone.app.notify.base import Way
from oneonone.app.reminder_settings import ReminderSettings
from oneonone.app.theme import scaled
from oneonone.app.widgets import labels
from oneonone.app.widgets.button import button
from oneonone.app.widgets.card import Card
from oneonone.app.widgets.check import BoxWords, CheckBox

if TYPE_CHECKING:
    from oneonone.app.reminding import Reminding
    from oneonone.app.settings import Settings


class RemindersCard(Card):
    """What is changed here counts at once."""

    def __init__(self, settings: Settings, reminding: Reminding | None) -> None:
        super().__init__()
        self._kept, self._reminding = ReminderSettings(settings), reminding
        wishes = self._kept.wishes()
        quiet_from, quiet_until = self._kept.quiet_hours()
        self._switch("meetings", wishes.meetings, translate("ReminderSettings", "Ten minutes before a conversation"))
        self._switch(
            "promises", wishes.promises, translate("ReminderSettings", "In the morning, what I promised for today"),
            ("morning", wishes.morning, translate("ReminderSettings", "In the morning at")),
        )  # fmt: skip
        self._switch(
            "look_back", wishes.look_back, translate("ReminderSettings", "On Friday, an invitation to look back"),
            ("friday", wishes.friday, translate("ReminderSettings", "On Friday at")),
        )  # fmt: skip
        self._switch(
            "quiet", self._kept.quiet(), translate("ReminderSettings", "Quiet hours"),
            ("quiet_from", quiet_from, translate("ReminderSettings", "Quiet from")),
            ("quiet_until", quiet_until, translate("ReminderSettings", "Quiet until")),
        )  # fmt: skip
        self._switch(
            "contents", self._kept.contents(),
            translate("ReminderSettings", "Names and what I wrote may stand in them; others may be looking along"),
        )  # fmt: skip
        self.body().addWidget(
            labels.small(
                translate(
                    "ReminderSettings",
                    "During a conversation, behind the curtain and in quiet hours they wait. What has been overtaken "
                    "by then is not told any more.",
                ),
                soft=True,
            )
        )
        self.body().addSpacing(6)
        self._where = labels.small("")
        foot = QHBoxLayout()
        self.trial = button(translate("ReminderSettings", "Try one now"))
        foot.addWidget(self.trial)
        foot.addSpacing(8)
        foot.addWidget(self._where, 1)
        self.body().addLayout(foot)
        if reminding is not None:
            self.trial.clicked.connect(reminding.try_one)
            reminding.way_found.connect(self._show_way)
        self._show_way()

    def _switch(self, which: str, on: bool, words: str, *times: tuple[str, time, str]) -> None:
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addStrut(scaled(36))
        box = CheckBox(words, on)
        row.addWidget(box)
        row.addWidget(BoxWords(words, box), 1)
        edits: list[QWidget] = []
        for place, (name, at, said) in enumerate(times):
            if place:
                row.addWidget(labels.small(translate("ReminderSettings", "to"), soft=True, wrap=False))
            edits.append(self._time(name, at, said))
            edits[-1].setEnabled(on)
            row.addWidget(edits[-1])
        self.body().addLayout(row)
        box.toggled.connect(lambda now_on: self._set_on(which, now_on, edits))

    def _time(self, which: str, at: time, said: str) -> QTimeEdit:
        edit = QTimeEdit(QTime(at.hour, at.minute))
        edit.setDisplayFormat("HH:mm")
        edit.setAccessibleName(said)
        edit.timeChanged.connect(lambda value: self._set_time(which, time(value.hour(), value.minute())))
        return edit

    def _set_on(self, which: str, on: bool, edits: list[QWidget]) -> None:
        self._kept.set_on(which, on)
        for edit in edits:
            edit.setEnabled(on)
        self._look_again()

    def _set_time(self, which: str, at: time) -> None:
        self._kept.set_time(which, at)
        self._look_again()

    def _look_again(self) -> None:
        if self._reminding is not None:
            self._reminding.look_again()

    def _show_way(self) -> None:
        notifier = self._reminding.notifier if self._reminding is not None else None
        self.trial.setEnabled(notifier is not None)
        if notifier is None:
            said = translate("ReminderSettings", "Looking how this system shows notifications…")
        elif notifier.way is Way.WINDOW:
            said = translate(
                "ReminderSettings",
                "This system offers no notifications, so they appear at the foot of this window while it is open.",
            )
        else:
            said = translate("ReminderSettings", "They appear as notifications of your system.")
        self._where.setText(said)
