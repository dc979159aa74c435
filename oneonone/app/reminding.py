"""Reminders while the program runs, also with the window hidden: looked for with a coarse tick, told once, acted on.

The tick compares the clock on the wall with the moment that was worked out beforehand, so that it asks the store only
when there is something to look at, and sees at once that the machine slept or its clock was changed.
"""

from __future__ import annotations

import logging
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from oneonone.app.places import PageName, Place
from oneonone.app.reminder_settings import ReminderSettings
from oneonone.app.reminder_words import REFLECT, ROUND, START, TRY, notice, sample
from oneonone.errors import StoreError
from oneonone.journal.reminding import Facts, facts, mark_given, take_back
from oneonone.journal.teammates import team
from oneonone.model.kinds import MeetingKind
from oneonone.practice.reminders import Lookout, Reminder, ReminderKind, look, meeting_key

if TYPE_CHECKING:
    from oneonone.app.desk import Desk
    from oneonone.app.notify.base import Notice, Notifier
    from oneonone.app.window import MainWindow
    from oneonone.store.steps import Changes

TICK_MS = 20_000
_BEGINS_MS = 4_000  # the window stands first
_TRY_DESKTOP_AGAIN_MS = 60 * 60_000
_NOUNS = frozenset({"teammate", "meeting", "follow_up", "talking_point", "reflection", "dismissal"})
_log = logging.getLogger(__name__)


class Reminding(QObject):
    """`way_found` tells that it is known where reminders appear."""

    way_found = Signal()

    def __init__(self, desk: Desk, window: MainWindow) -> None:
        super().__init__(window)
        self._desk, self._window = desk, window
        self._settings = ReminderSettings(window.settings)
        self._lookout = Lookout()
        self._notifier: Notifier | None = None
        self._told: dict[str, Reminder] = {}
        self._due = self._ended = False
        self._timer = QTimer(self, interval=TICK_MS, timerType=Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self.tick)

    @property
    def notifier(self) -> Notifier | None:
        """None until it is known how notices can be shown here."""
        return self._notifier

    def start(self) -> None:
        """A window that cannot be seen (offscreen) reminds nobody by itself."""
        self._desk.changed.connect(self._changed)
        self._window.curtain.installEventFilter(self)
        self._window.installEventFilter(self)
        if QGuiApplication.platformName() != "offscreen":
            QTimer.singleShot(_BEGINS_MS, self, self._choose)

    def end(self) -> None:
        """The program ends: nothing of it stays on the screen."""
        self._ended = True
        self._timer.stop()
        if self._notifier is not None:
            self._notifier.close_all()

    def use(self, notifier: Notifier) -> None:
        """From now on notices are shown so."""
        if self._notifier is not None:
            self._notifier.deleteLater()
        self._notifier = notifier
        notifier.chosen.connect(self.act)
        notifier.failed.connect(self._failed)
        self._timer.start()
        self.way_found.emit()
        self.look_again()

    def look_again(self) -> None:
        """Something is different now: look with the next turn of the event loop."""
        self._lookout.forget()
        if not self._due and self._notifier is not None:
            self._due = True
            QTimer.singleShot(0, self, self.tick)

    def tick(self) -> None:
        """Looks if it is time to. A store that cannot be used just now is asked again with the next tick."""
        self._due = False
        if hasattr(time, "tzset"):
            time.tzset()  # the C library notices only then that the system's zone was changed
        now = self._desk.now()
        if self._notifier is None or self._ended or not self._lookout.wants(now):
            return
        try:
            self._look(self._notifier)
        except StoreError as error:
            _log.warning("reminders could not be looked for: %s", type(error).__name__)
            self._lookout.forget()

    def try_one(self) -> None:
        """A reminder as it would look, with the name of someone there is if names may be shown."""
        if self._notifier is not None:
            people = self._desk.read(team) if self._contents() else ()
            self._notifier.show(sample(people[0].name if people else None, self._desk.now(), self._desk.language))

    def act(self, key: str, deed: str) -> None:
        """What was clicked; the window comes to the front first, whatever it was."""
        self._window.raise_now()
        reminder = self._told.get(key)
        if reminder is None:
            return
        if reminder.kind is ReminderKind.MEETING and reminder.meeting is not None:
            mate = reminder.meeting.teammate_id
            if reminder.meeting.kind is MeetingKind.COFFEE:
                self._window.go(Place(PageName.TODAY))
            elif deed == START:
                from oneonone.app.pages.today_conversation import start_meeting

                start_meeting(self._desk, self._window.go, mate)
            else:
                self._window.go(Place(PageName.PREPARE, mate))
        elif reminder.kind is ReminderKind.PROMISES:
            self._window.go(Place(PageName.FOLLOW_UPS))
        elif deed in (ROUND, REFLECT):
            self._window.go(Place(PageName.WEEKLY_ROUND if deed == ROUND else PageName.REFLECTION))
        else:
            self._window.go(Place(PageName.LOOKING_BACK))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The curtain drawn or lifted, the window shown again."""
        if watched is self._window.curtain and event.type() == QEvent.Type.Show and self._notifier is not None:
            self._notifier.close_all()
        if event.type() in (QEvent.Type.Hide, QEvent.Type.Show, QEvent.Type.WindowStateChange):
            self.look_again()
        return False

    def _choose(self) -> None:
        from oneonone.app.notify.choose import choose

        if not self._ended:
            choose(self._window, self.use)

    def _look(self, notifier: Notifier) -> None:
        now = self._desk.now()
        known = self._desk.read(facts, now)
        held = not self._window.curtain.isHidden() or not notifier.can_show()
        found = look(known, self._settings.wishes(), now, held=held)
        if found.keys:  # first, so that whatever happens next it is told no more than once
            self._desk.save(mark_given, found.keys, now)
        self._lookout.looked(now, found.next)
        self._take_away(notifier, known)
        for one in found.given:
            self._told[one.key] = one
            notifier.show(notice(one, self._desk.language, contents=self._contents()))

    def _take_away(self, notifier: Notifier, known: Facts) -> None:
        """What has been overtaken: a conversation that began or was moved, promises that were kept."""
        if known.talking_until is not None:
            notifier.close_all()
        coming = {meeting_key(one) for one in known.coming}
        for key, told in self._told.items():
            meeting_gone = told.kind is ReminderKind.MEETING and key not in coming
            if meeting_gone or (told.kind is ReminderKind.PROMISES and not known.promises):
                notifier.close(key)

    def _contents(self) -> bool:
        return self._settings.contents() and not self._desk.discreet

    def _changed(self, changes: Changes | None) -> None:
        if changes is None or changes.nouns & _NOUNS:
            self.look_again()

    def _failed(self, shown: Notice) -> None:
        """The desktop could not show it: it counts as not told yet, and the next best way is used for an hour."""
        from oneonone.app.notify.choose import without_desktop

        if shown.key in self._told:
            del self._told[shown.key]
            self._desk.quietly(take_back, shown.key)
        self.use(without_desktop(self._window))
        if shown.key == TRY and self._notifier is not None:
            self._notifier.show(shown)
        QTimer.singleShot(_TRY_DESKTOP_AGAIN_MS, self, self._choose)
