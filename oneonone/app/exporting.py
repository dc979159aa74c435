"""Exports made beside the window: looked at and written in a thread, which can be stopped at any page."""

from __future__ import annotations

import gc
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from pathlib import Path
from queue import SimpleQueue

from PySide6.QtCore import QObject, Signal

from oneonone.app.desk import Desk
from oneonone.errors import OneOnOneError
from oneonone.exchange.document import Document
from oneonone.exchange.request import Form, Request
from oneonone.model.kinds import Language
from oneonone.store.store import Store

#: Characters of a text that are shown before it is written.
MOST_SHOWN = 40_000
_TELL_EVERY_S = 0.04
#: So long the thread works before it lets the window have its turn.
_TURN_S = 0.006


@dataclass(frozen=True, slots=True)
class Look:
    """What an export would be; where it is a text, its beginning."""

    request: Request
    form: Form


@dataclass(frozen=True, slots=True)
class Write:
    request: Request
    form: Form
    path: Path
    overwrite: bool


@dataclass(frozen=True, slots=True)
class Seen:
    """`text` is the beginning of it as it will be; None where the form is one with pages."""

    document: Document
    text: str | None
    name: str
    folder: bool


Job = Look | Write
_Jobs = SimpleQueue["tuple[Job, Language, datetime] | None"]


class Stopped(Exception):
    """The manager does not want it any more."""


class Exporting(QObject):
    """One job at a time. What is looked at answers only when nothing newer is asked; what is written can be stopped."""

    seen = Signal(object)
    progressed = Signal(int, int)
    written = Signal(object)
    #: With the error, or None when it was stopped.
    failed = Signal(object, object)
    _back = Signal(object, object)
    _far = Signal(int, int)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._jobs: _Jobs | None = None
        self._stop = threading.Event()
        self._wanted: Look | None = None
        self._busy: Job | None = None
        self._next: Job | None = None
        self._back.connect(self._take)
        self._far.connect(self.progressed)

    @property
    def writing(self) -> bool:
        return isinstance(self._busy, Write) or isinstance(self._next, Write)

    @property
    def at_rest(self) -> bool:
        return self._busy is None

    def look(self, request: Request, form: Form) -> None:
        self._wanted = Look(request, form)
        self._begin(self._wanted)

    def write(self, request: Request, form: Form, path: Path, *, overwrite: bool = False) -> None:
        self._wanted = None
        self._stop.clear()
        self._begin(Write(request, form, path, overwrite))

    def stop(self) -> None:
        """Ends the writing at the next page; nothing is left of it."""
        self._stop.set()

    def close(self) -> None:
        self._stop.set()
        if self._jobs is not None:
            self._jobs.put(None)
            self._jobs = None

    def _begin(self, job: Job) -> None:
        if self._busy is not None:
            self._next = job
            return
        if self._jobs is None:
            self._jobs = SimpleQueue()
            threading.Thread(
                target=_work, args=(self._desk.store, self._jobs, self._stop, self._back, self._far), name="export",
                daemon=True,
            ).start()  # fmt: skip
        self._busy = job
        self._jobs.put((job, self._desk.language, self._desk.now()))

    def _take(self, job: Job, made: object) -> None:
        self._busy = None
        if self._next is not None:
            job, self._next = self._next, None
            self._begin(job)
        elif isinstance(made, Exception) or made is None:
            self.failed.emit(job, made)
        elif isinstance(made, Seen):
            if job is self._wanted:
                self.seen.emit(made)
        else:
            self.written.emit(made)


def _work(store: Store, jobs: _Jobs, stop: threading.Event, back: Signal, far: Signal) -> None:
    """Until None comes. Python's collector is held meanwhile: Qt's objects must not be let go of in this thread."""
    while (one := jobs.get()) is not None:
        job, language, now = one
        collecting = gc.isenabled()
        gc.disable()
        made: object = None
        try:
            made = _do(store, job, language, now, _pace(stop, far))
        except (OneOnOneError, OSError) as error:
            made = error
        except Stopped:
            made = None
        finally:
            if collecting:
                gc.enable()
            try:
                back.emit(job, made)  # type: ignore[attr-defined]
            except RuntimeError:  # who asked is gone
                return


def _pace(stop: threading.Event, far: Signal) -> Callable[[int, int], None]:
    """What is told on the way: it says how far it is now and then, and lets the window have its turn."""
    told = turned = time.monotonic()

    def progress(done: int, total: int) -> None:
        nonlocal told, turned
        if stop.is_set():
            raise Stopped
        now = time.monotonic()
        if now - told > _TELL_EVERY_S or done == total:
            told = now
            far.emit(done, total)  # type: ignore[attr-defined]
        if now - turned > _TURN_S:
            time.sleep(0.001)
            turned = time.monotonic()

    return progress


def _do(store: Store, job: Job, language: Language, now: datetime, progress: Callable[[int, int], None]) -> object:
    from oneonone.exchange.collect import collect
    from oneonone.exchange.export import export, is_folder, suggested_name, text_of

    with store.reading() as session:
        if isinstance(job, Write):
            return export(
                session, job.request, job.form, job.path, language, now, overwrite=job.overwrite, progress=progress
            )
        document = collect(session, job.request, language, now)
    text = None
    if job.form in (Form.MARKDOWN, Form.CSV, Form.CALENDAR):
        text = ""
        for piece in islice(text_of(document, job.form), 2_000):
            text += piece
            if len(text) > MOST_SHOWN:
                text = text[:MOST_SHOWN] + "…"
                break
    name = suggested_name(document)
    return Seen(document, text, name, is_folder(document, job.form, Path(name)))
