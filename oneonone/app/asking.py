"""Searching beside the window: in a thread with a connection of its own, one search at a time, the latest first."""

from __future__ import annotations

import gc
import threading
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from queue import SimpleQueue

from PySide6.QtCore import QObject, Signal

from oneonone.app.desk import Desk
from oneonone.errors import OneOnOneError
from oneonone.journal.search import Found, Order, SearchBeside
from oneonone.journal.search_query import read_query


@dataclass(frozen=True, slots=True)
class Asked:
    """A search as it was typed, and which of its rows are wanted."""

    text: str
    order: Order = Order.NEWEST
    offset: int = 0
    limit: int = 50


_Questions = SimpleQueue[tuple[Asked, date] | None]


class Asking(QObject):
    """`answered` carries what was asked and what was found, but only of the latest search."""

    answered = Signal(object, object)
    _back = Signal(object, object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._wanted: Asked | None = None
        self._under_way = False
        self._questions: _Questions | None = None
        self._back.connect(self._take)

    @property
    def busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._wanted is not None

    @property
    def at_rest(self) -> bool:
        return not self._under_way

    def ask(self, asked: Asked) -> None:
        """Answers later; what was asked before and is not answered yet never will be."""
        self._wanted = asked
        if not self._under_way:
            self._send(asked)

    def forget(self) -> None:
        """No answer is wanted any more."""
        self._wanted = None

    def _send(self, asked: Asked) -> None:
        if self._questions is None:
            questions: _Questions = SimpleQueue()
            self._questions = questions
            threading.Thread(
                target=_answer, args=(self._desk.store.path, questions, self._back), name="search", daemon=True
            ).start()
            self.destroyed.connect(lambda: questions.put(None))
        self._under_way = True
        self._questions.put((asked, self._desk.today()))

    def _take(self, asked: Asked, found: Found | OneOnOneError) -> None:
        self._under_way = False
        if self._wanted is None:
            return
        if self._wanted != asked:
            self._send(self._wanted)
            return
        self._wanted = None
        if isinstance(found, OneOnOneError):
            self._desk.failed.emit(found.said(self._desk.language))
        else:
            self.answered.emit(asked, found)


def _answer(path: Path, questions: _Questions, back: Signal) -> None:
    """Until None is asked."""
    beside = SearchBeside(path)
    while (one := questions.get()) is not None:
        asked, today = one
        found = _search(beside, asked, today)
        try:
            back.emit(asked, found)  # type: ignore[attr-defined]
        except RuntimeError:  # who asked is gone
            break
    beside.close()


def _search(beside: SearchBeside, asked: Asked, today: date) -> Found | OneOnOneError:
    """Python's collector is held meanwhile: objects of Qt must not be let go of in a thread that is not theirs."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        return beside.search(read_query(asked.text, today), order=asked.order, offset=asked.offset, limit=asked.limit)
    except OneOnOneError as error:
        return error
    finally:
        if collecting:
            gc.enable()
