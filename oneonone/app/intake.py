"""Taking in lines captured from the terminal, each exactly once: over the local socket, and from the inbox."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from oneonone.app.desk import Desk
from oneonone.capture.names import Person
from oneonone.capture.parse import parse
from oneonone.journal.captured import take_in
from oneonone.journal.teammates import team
from oneonone.practice.win_kind import kind_if_win
from oneonone.store.inbox import Jotted, pending, read_jotted, remove


class Intake:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def take_waiting(self) -> int:
        """What waited in the inbox; how many lines were new. A line leaves the inbox when it is safely in the store."""
        new = 0
        for jotted in pending(self._desk.store.folder):
            new += self._take(jotted)
            remove(self._desk.store.folder, jotted)
        return new

    def answer(self, message: Mapping[str, Any]) -> str:
        """To a line from another process."""
        try:
            jotted = read_jotted(dict(message))
        except (KeyError, TypeError, ValueError):
            return "not understood"
        self._take(jotted)
        return f"ok {jotted.id}"

    def _take(self, jotted: Jotted) -> bool:
        people = [Person(one.id, one.name) for one in self._desk.read(team)]
        found = parse(jotted.line, people, jotted.at.date())
        return self._desk.save(
            take_in, jotted.id, found.kind, found.text.strip() or jotted.line, jotted.at,
            teammate_id=found.person.id if found.person else None, owner=found.owner, due=found.due,
            private=found.private, quote=found.quote, win_kind=kind_if_win(found.kind, found.text),
        )  # fmt: skip
