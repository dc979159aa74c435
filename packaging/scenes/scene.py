"""The window that a picture is taken of, its clock, and what several scenes do."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from oneonone.model.kinds import Language

if TYPE_CHECKING:
    from oneonone.app.desk import Desk
    from oneonone.app.window import MainWindow
    from oneonone.journal.records import TeammateRecord

ZONE = "Europe/Amsterdam"
MORNING = datetime(2026, 11, 24, 9, 0, tzinfo=ZoneInfo(ZONE))


@dataclass
class Clock:
    """The moment as a scene wants it."""

    now: datetime = MORNING

    def __call__(self) -> datetime:
        return self.now

    def at(self, hour: int, minute: int) -> datetime:
        self.now = MORNING.replace(hour=hour, minute=minute)
        return self.now


@dataclass
class Scene:
    """A window on a store of its own, that a picture is taken of."""

    window: MainWindow
    desk: Desk
    clock: Clock
    language: Language
    team: tuple[TeammateRecord, ...] = field(default=())

    def go(self, name: str, teammate_id: str | None = None, meeting_id: str | None = None) -> None:
        from oneonone.app.places import PageName, Place

        self.window.go(Place(PageName(name), teammate_id, meeting_id))

    def say(self, english: str, dutch: str) -> str:
        return dutch if self.language is Language.NL else english


def type_into_focus(scene: Scene, text: str) -> None:
    from PySide6.QtWidgets import QLineEdit

    focus = scene.window.focusWidget()
    assert isinstance(focus, QLineEdit)
    focus.insert(text)
