"""Searching beside the window: in a thread with a connection of its own, one search at a time, the latest first."""

from __future__ import annotations

import gc
import threading
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from oneonone.app.desk import Desk
from oneonone.journal.search import Found, Order, search
from oneonone.journal.search_query import read_query

if TYPE_CHECKING:
    from oneonone.store.store import Store


@dataclass(frozen=True, slots=True)
class Asked:
    """A search as it was typed, and which of its rows are wanted."""

    text: str
    order: Order = Order.NEWEST
    offset: int = 0
    limit: int = 50


class Asking(QObject):
    """`answered` carries what was asked and what was found, but only of the latest search."""

    answered = Signal(object, object)
    _back = Signal(object, object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._wanted: Asked | None = None
        self._thread: threading.Thread | None = None
        self._back.connect(self._take)

    @property
    def busy(self) -> bool:
        return self._wanted is not None

    def ask(self, asked: Asked) -> None:
        """Answers later; what was asked before and is not answered yet never will be."""
        self._wanted = asked
        if self._thread is None:
            self._start(asked)

    def forget(self) -> None:
        """No answer is wanted any more."""
        self._wanted = None

    def _start(self, asked: Asked) -> None:
        self._thread = threading.Thread(
            target=_search, args=(self._desk.store, asked, self._desk.today(), self._back), name="search", daemon=True
        )
        self._thread.start()

    def _take(self, asked: Asked, found: Found | None) -> None:
        self._thread = None
        if self._wanted is None:
            return
        if self._wanted != asked:
            self._start(self._wanted)
            return
        self._wanted = None
        if found is not None:
            self.answered.emit(asked, found)


def _search(store: Store, asked: Asked, today: date, back: Signal) -> None:
    """Python's collector is held meanwhile: objects of Qt must not be let go of in a thread that is not theirs."""
    found = None
    collecting = gc.isenabled()
    gc.disable()
    try:
        with store.reading() as session:
            found = search(
                session, read_query(asked.text, today), order=asked.order, offset=asked.offset, limit=asked.limit
            )
    finally:
        if collecting:
            gc.enable()
        _send(back, asked, found)


def _send(back: Signal, asked: Asked, found: Found | None) -> None:
    try:
        back.emit(asked, found)  # type: ignore[attr-defined]
    except RuntimeError:  # the page is gone, and with it who asked
        return
