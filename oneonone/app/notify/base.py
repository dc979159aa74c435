"""What a notification is, and what every way of showing one can do."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

#: The deed of clicking the notification itself.
DEFAULT = "default"


class Way(StrEnum):
    """Where notifications appear, as Settings tells it."""

    SYSTEM = "system"
    TRAY = "tray"
    WINDOW = "window"


@dataclass(frozen=True, slots=True)
class Notice:
    """Plain text. `deeds` are (name, words on the button), the first of them the most likely one; one that is shown is
    replaced by the next with the same `key`."""

    key: str
    title: str
    body: str = ""
    deeds: tuple[tuple[str, str], ...] = ()


class Notifier(QObject):
    """Shows notices; `chosen` carries the key of one and the name of the deed, DEFAULT for a click on it.

    `failed` carries a notice that could not be shown after all, so that another way can be tried.
    """

    way = Way.WINDOW
    chosen = Signal(str, str)
    failed = Signal(object)

    def can_show(self) -> bool:
        """Whether a notice would be seen now."""
        return True

    def show(self, notice: Notice) -> None:
        raise NotImplementedError

    def close(self, key: str) -> None:
        """Takes one away that no longer matters; nothing where it has gone already."""

    def close_all(self) -> None:
        """Takes every one away."""


Found = Callable[[Notifier], None]
