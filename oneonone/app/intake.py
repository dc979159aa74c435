"""Taking in lines captured from the terminal, each exactly once: over the local socket, and from the inbox."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject, QTimer

from oneonone.app.desk import Desk
from oneonone.capture.hand_over import put_in_inbox
from oneonone.capture.names import Person
from oneonone.capture.parse import parse
from oneonone.errors import StoreError
from oneonone.journal.captured import take_in
from oneonone.journal.teammates import team
from oneonone.practice.win_kind import kind_if_win
from oneonone.store.inbox import Jotted, pending, read_jotted, remove

_AGAIN_MS = 3_000


class Intake(QObject):
    """While something larger is done to the store (a file is brought in, a copy is put back) lines wait in the inbox,
    on the disk, and are taken in as soon as it is done."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._again = QTimer(self, singleShot=True, interval=_AGAIN_MS)
        self._again.timeout.connect(self.take_waiting)
        desk.waits.connect(self._again.start)
        desk.released.connect(self.take_waiting)

    def take_waiting(self) -> int:
        """What waited in the inbox; how many lines were new. A line leaves the inbox when it is safely in the store."""
        new = 0
        for jotted in pending(self._desk.store.folder):
            try:
                new += self._take(jotted)
            except StoreError:  # it stays where it is, for a moment
                self._again.start()
                break
            remove(self._desk.store.folder, jotted)
        return new

    def answer(self, message: Mapping[str, Any]) -> str:
        """To a line from another process."""
        try:
            jotted = read_jotted(dict(message))
        except (KeyError, TypeError, ValueError):
            return "not understood"
        try:
            self._take(jotted)
        except StoreError:
            wait_for_it(self._desk, jotted.line, jotted.at.isoformat(), jotted.id)
        return f"ok {jotted.id}"

    def _take(self, jotted: Jotted) -> bool:
        people = [Person(one.id, one.name) for one in self._desk.read(team)]
        found = parse(jotted.line, people, jotted.at.date())
        return self._desk.save(
            take_in, jotted.id, found.kind, found.text.strip() or jotted.line, jotted.at,
            teammate_id=found.person.id if found.person else None, owner=found.owner, due=found.due,
            private=found.private, quote=found.quote, win_kind=kind_if_win(found.kind, found.text),
        )  # fmt: skip


def wait_for_it(desk: Desk, line: str, at: str, identity: str) -> None:
    """Puts a line that cannot be written now into the inbox, on the disk. Raises OSError."""
    path = desk.store.folder / "inbox" / f"{identity}.json.part"
    path.unlink(missing_ok=True)  # of the same line, by a process that ended half-way
    put_in_inbox({"id": identity, "capture": line, "at": at}, str(desk.store.folder))
    desk.waits.emit()
