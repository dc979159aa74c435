"""What the program does by itself once it is up: the daily copy, the trash after 30 days, captured lines."""

from __future__ import annotations

import logging
import threading
from datetime import date

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
    went_wrong = Signal(str)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._busy: threading.Thread | None = None
        self._timer = QTimer(self, interval=_AGAIN_MS)
        self._timer.timeout.connect(self.do)
        self.went_wrong.connect(desk.failed)

    def start(self) -> None:
        QTimer.singleShot(_FIRST_MS, self, self.do)
        self._timer.start()

    def do(self) -> None:
        from oneonone.journal.trash import empty_old

        if self._busy is None or not self._busy.is_alive():
            self._busy = threading.Thread(target=self._copy, args=(self._desk.today(),), name="daily copy", daemon=True)
            self._busy.start()
        self._desk.quietly(empty_old, self._desk.now())

    def _copy(self, today: date) -> None:
        from oneonone.store.backups import back_up_daily

        try:
            if back_up_daily(self._desk.store.folder, today):
                self.copied.emit()
        except OneOnOneError as error:
            self.went_wrong.emit(error.said(self._desk.language))
        except Exception as error:  # noqa: BLE001 - whatever it is, a copy that fails must be told
            why = getattr(error, "strerror", None) or type(error).__name__
            _log.warning("the daily copy failed: %s", why)
            self.went_wrong.emit(translate("Chores", "Today's backup could not be made: {why}").format(why=why))
