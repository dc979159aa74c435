"""Long work in a thread of its own, so that the window stays alive: told how far it is, and it can be stopped."""

from __future__ import annotations

import gc
import logging
import threading
from collections.abc import Callable
from contextlib import suppress
from time import monotonic
from typing import Any

from PySide6.QtCore import QObject, Signal

from oneonone.errors import OneOnOneError
from oneonone.journal.incoming import Cancelled, Progress
from oneonone.model.words import Phrase

_log = logging.getLogger(__name__)
_TELL_EVERY = 0.1  # s
_UNFORESEEN = Phrase(
    "Something went wrong that was not foreseen. Nothing was changed; the log tells more.",
    "Er ging iets mis wat niet was voorzien. Er is niets veranderd; in het logboek staat meer.",
)


class Beside(QObject):
    """One piece of work at a time; a new one stops the former, of which nothing is heard any more."""

    #: How much of how much is done; the whole may be 0, when it is not known.
    told = Signal(int, int)
    _back = Signal(int, object, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._number = 0
        self._stop = threading.Event()
        self._then: Callable[[Any], None] = lambda result: None
        self._wrong: Callable[[OneOnOneError], None] = lambda error: None
        self._busy = False
        self._back.connect(self._take)

    @property
    def busy(self) -> bool:
        return self._busy

    def start(
        self, work: Callable[[Progress], Any], then: Callable[[Any], None], wrong: Callable[[OneOnOneError], None]
    ) -> None:
        """`then` gets what `work` returns; `wrong` what it raised, which is a Cancelled after `stop`."""
        self._stop.set()
        self._stop = threading.Event()
        self._number += 1
        self._then, self._wrong, self._busy = then, wrong, True
        threading.Thread(target=self._run, args=(work, self._number, self._stop), name="beside", daemon=True).start()

    def stop(self) -> None:
        self._stop.set()

    def _run(self, work: Callable[[Progress], Any], number: int, stop: threading.Event) -> None:
        """Python's collector is held meanwhile: objects of Qt must not be let go of in a thread that is not theirs."""
        last = 0.0

        def progress(done: int, total: int) -> None:
            nonlocal last
            if stop.is_set():
                raise Cancelled
            if monotonic() - last > _TELL_EVERY:
                last = monotonic()
                self.told.emit(done, total)

        collecting = gc.isenabled()
        gc.disable()
        result, wrong = None, None
        try:
            result = work(progress)
        except OneOnOneError as error:
            wrong = error
        except Exception as error:  # noqa: BLE001 - whatever it is, it must be told
            _log.error("unforeseen %s in work beside", type(error).__name__, exc_info=False)
            wrong = OneOnOneError(_UNFORESEEN)
        finally:
            if collecting:
                gc.enable()
        with suppress(RuntimeError):  # who asked is gone
            self._back.emit(number, result, wrong)

    def _take(self, number: int, result: Any, wrong: OneOnOneError | None) -> None:
        if number != self._number:
            return
        self._busy = False
        if wrong is not None:
            self._wrong(wrong)
        else:
            self._then(result)
