"""What the program does by itself once it is up: the daily copy, the trash after 30 days, captured lines, and what is
older than it was to be kept."""

from __future__ import annotations

import logging
import threading
from datetime import date, datetime

from PySide6.QtCore import QObject, QTimer, Signal

from oneonone.app.desk import Desk
from oneonone.app.i18n import translate
from oneonone.errors import OneOnOneError

_log = logging.getLogger(__name__)
_FIRST_MS = 3_000
_AGAIN_MS = 30 * 60_000


class Chores(QObject):
    """The copy is made in a thread of its own, so that the window never waits for it."""

    copied = Signal()
    let_go = Signal()
    went_wrong = Signal(str)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._busy: threading.Thread | None = None
        self._let_go_on: date | None = None
        self._timer = QTimer(self, interval=_AGAIN_MS)
        self._timer.timeout.connect(self.do)
        self.went_wrong.connect(desk.failed)
        self.let_go.connect(self._gone)

    def start(self) -> None:
        QTimer.singleShot(_FIRST_MS, self, self.do)
        self._timer.start()

    def do(self) -> None:
        from oneonone.journal.trash import empty_old

        if self._desk.held:
            return
        if self._busy is None or not self._busy.is_alive():
            self._busy = threading.Thread(target=self._work, args=(self._desk.now(),), name="chores", daemon=True)
            self._busy.start()
        self._desk.quietly(empty_old, self._desk.now())

    def _work(self, now: datetime) -> None:
        self._let_older_go(now)
        self._copy(now.astimezone().date())

    def _let_older_go(self, now: datetime) -> None:
        """Once a day, and what a program that was ended while it forgot somebody left to be done."""
        from oneonone.journal.let_go import finish_forgetting, let_older_go

        today = now.astimezone().date()
        if self._let_go_on == today:
            return
        try:
            gone = finish_forgetting(self._desk.store) + let_older_go(self._desk.store, now)
        except OneOnOneError as error:
            self.went_wrong.emit(error.said(self._desk.language))
            return
        except Exception as error:  # noqa: BLE001 - it is tried again in half an hour
            _log.warning("letting go failed: %s", type(error).__name__)
            return
        self._let_go_on = today
        if gone:
            self.let_go.emit()

    def _gone(self) -> None:
        self._desk.let_steps_go()
        self._desk.announce_all()

    def _copy(self, today: date) -> None:
        from shiboken6 import isValid

        from oneonone.store.backups import back_up_daily

        made, wrong = False, ""
        try:
            made = back_up_daily(self._desk.store.folder, today) is not None
        except OneOnOneError as error:
            wrong = error.said(self._desk.language)
        except Exception as error:  # noqa: BLE001 - whatever it is, a copy that fails must be told
            why = getattr(error, "strerror", None) or type(error).__name__
            _log.warning("the daily copy failed: %s", why)
            wrong = translate("Chores", "Today's backup could not be made: {why}").format(why=why)
        if not isValid(self):
            return  # the window was closed meanwhile
        if made:
            self.copied.emit()
        if wrong:
            self.went_wrong.emit(wrong)
