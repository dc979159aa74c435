"""The desk at which the pages work: reading and writing through the journal, undo, the clock, and 'changed'.

Pages never see a session or a query; they hand a verb of the journal to `read`, `write` or `save`.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Concatenate, ParamSpec, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from oneonone.errors import OneOnOneError, StoreError
from oneonone.model.kinds import Language
from oneonone.model.words import Phrase

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from oneonone.store.steps import Changes, Step
    from oneonone.store.store import Store

P = ParamSpec("P")
T = TypeVar("T")

_STEPS_KEPT = 100
_LOOK_ELSEWHERE_MS = 2000
_log = logging.getLogger(__name__)
_HELD = Phrase(
    "Something larger is being done to the notes. Nothing was changed; try again in a moment.",
    "Er wordt iets groters met de notities gedaan. Er is niets veranderd; probeer het zo nog eens.",
)


@dataclass(frozen=True, slots=True)
class Done:
    """A step that can be undone, with what it was in words."""

    said: str
    step: Step


class Desk(QObject):
    """Everything a page needs of the store. `clock` gives the moment, with its zone; 'today' comes from it alone."""

    changed = Signal(object)
    #: Something was done that can be undone; something was done; something could not be done.
    said = Signal(str)
    told = Signal(str)
    failed = Signal(str)
    #: A line could not be written just now and waits in the capture inbox; what held the store is done with it.
    waits = Signal()
    released = Signal()

    def __init__(
        self,
        store: Store,
        language: Language,
        clock: Callable[[], datetime] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.store = store
        self.language = language
        self._clock = clock or (lambda: datetime.now(UTC))
        self._done: list[Done] = []
        self._undone: list[Done] = []
        self._heard: list[Changes] = []
        self._discreet = False
        self._held = self._shut = False
        store.on_change(self._committed)
        self._version, self._day = store.changed_elsewhere(), self.today()
        self._elsewhere = QTimer(self, interval=_LOOK_ELSEWHERE_MS)
        self._elsewhere.timeout.connect(self._look_elsewhere)
        self._elsewhere.start()

    def now(self) -> datetime:
        return self._clock()

    def today(self) -> date:
        return self._clock().astimezone().date()

    def read(self, verb: Callable[Concatenate[Session, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """What the verb returns. Raises OneOnOneError."""
        self.ensure_open()
        with self.store.reading() as session:
            return verb(session, *args, **kwargs)

    def write(self, verb: Callable[Concatenate[Session, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Does the verb in one transaction that can be undone. Raises OneOnOneError; nothing has changed then."""
        return self._write("", verb, *args, **kwargs)

    def attempt(
        self, said: str, verb: Callable[Concatenate[Session, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T | None:
        """`write`, saying `said` with an offer to undo; what cannot be done is said too, and gives None."""
        try:
            return self._write(said, verb, *args, **kwargs)
        except OneOnOneError as error:
            self.failed.emit(error.said(self.language))
            return None

    def save(self, verb: Callable[Concatenate[Session, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """`write` for text that is kept while it is typed: the field's own undo takes it back, not the program's."""
        if self._held:
            raise StoreError(_HELD)
        with self.store.writing() as session:
            return verb(session, *args, **kwargs)

    def quietly(self, verb: Callable[Concatenate[Session, P], T], *args: P.args, **kwargs: P.kwargs) -> T | None:
        """`save`, for what is no step of its own; what cannot be done is said, and gives None."""
        try:
            return self.save(verb, *args, **kwargs)
        except OneOnOneError as error:
            self.failed.emit(error.said(self.language))
            return None

    def for_good(self, verb: Callable[Concatenate[Session, P], T], *args: P.args, **kwargs: P.kwargs) -> T | None:
        """`quietly`, for what cannot be undone: no step that came before can be undone past it either."""
        self.let_steps_go()
        return self.quietly(verb, *args, **kwargs)

    def let_steps_go(self) -> None:
        """Nothing that was done until now can be undone, nor is it remembered for that."""
        self._done.clear()
        self._undone.clear()
        self._heard.clear()

    def done_beside(self, said: str, changes: Changes) -> None:
        """What was written in a thread of its own is a step like any other, and everybody hears of it now."""
        if changes.step:
            self._done.append(Done(said, changes.step))
            del self._done[:-_STEPS_KEPT]
            self._undone.clear()
        self.changed.emit(changes)
        self.said.emit(said)

    @property
    def held(self) -> bool:
        """Whether a thread has the store to itself: nothing can be written then, and nothing waits for that."""
        return self._held

    def ensure_open(self) -> None:
        """Raises StoreError while the store is shut."""
        if self._shut:
            raise StoreError(_HELD)

    def hold(self) -> None:
        """From now on a thread has the store to itself, until `release`; it can be read meanwhile."""
        self._held = True

    def release(self) -> None:
        self._held = False
        self.released.emit()

    def shut(self) -> None:
        """`hold`, with the store closed as far as this program goes: it cannot be read either, until `open_again`."""
        self.hold()
        self._shut = True
        self._elsewhere.stop()
        self.store.close()

    def open_again(self) -> None:
        """No step of before can be undone then. Raises StoreError when the store cannot be opened any more."""
        from oneonone.store.store import open_store

        self.store = open_store(self.store.folder)
        self.store.on_change(self._committed)
        self.let_steps_go()
        self._version = self.store.changed_elsewhere()
        self._shut = False
        self._elsewhere.start()
        self.release()

    def can_undo(self) -> bool:
        return bool(self._done)

    def undo(self) -> str | None:
        """Takes the last step back, and returns what it was in words ('' where it had none)."""
        return self._back(self._done, self._undone)

    @property
    def last(self) -> Done | None:
        """The last step that can be undone."""
        return self._done[-1] if self._done else None

    def undo_only(self, done: Done) -> str | None:
        """Takes that step back, also when others came after it; None when it was taken back already, or cannot be."""
        at = next((at for at, one in enumerate(self._done) if one is done), None)
        if at is None:
            return None
        self._done.append(self._done.pop(at))
        return self.undo()

    def redo(self) -> str | None:
        return self._back(self._undone, self._done)

    @property
    def discreet(self) -> bool:
        """Names are initials and what was written is blurred until pointed at."""
        return self._discreet

    def set_discreet(self, on: bool) -> None:
        if on != self._discreet:
            self._discreet = on
            self.announce_all()

    def close(self) -> None:
        self._elsewhere.stop()
        self.store.close()

    def announce_all(self) -> None:
        """Every visible page reads again, as after a change from elsewhere and when another day has begun."""
        self.changed.emit(None)

    def _write(self, said: str, verb: Callable[Concatenate[Session, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        self._heard.clear()
        result = self.save(verb, *args, **kwargs)
        if self._heard and self._heard[0].step:
            self._done.append(Done(said, self._heard[0].step))
            del self._done[:-_STEPS_KEPT]
            self._undone.clear()
            if said:
                self.said.emit(said)
        return result

    def _back(self, taken: list[Done], given: list[Done]) -> str | None:
        from oneonone.store.steps import undo

        if not taken:
            return None
        done = taken[-1]
        self._heard.clear()
        try:
            self.save(undo, done.step)
        except OneOnOneError as error:
            self.failed.emit(error.said(self.language))
            return None
        taken.pop()
        if self._heard:
            given.append(Done(done.said, self._heard[0].step))
        return done.said

    def _committed(self, changes: Changes) -> None:
        self._heard.append(changes)
        self.changed.emit(changes)

    def _look_elsewhere(self) -> None:
        try:
            version = self.store.changed_elsewhere()
        except OneOnOneError as error:  # it is looked at again in a moment
            _log.warning("looking for changes failed: %s", type(error).__name__)
            return
        today = self.today()
        if version != self._version:
            _log.info("the store was changed by another process")
        if (version, today) != (self._version, self._day):
            self._version, self._day = version, today
            self.announce_all()
