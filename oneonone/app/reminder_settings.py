"""What the manager chose about reminders, kept with the other settings."""

from __future__ import annotations

from datetime import time
from typing import TYPE_CHECKING

from oneonone.practice.reminders import Wishes

if TYPE_CHECKING:
    from oneonone.app.settings import Settings

_PLAIN = Wishes()
_QUIET = _PLAIN.quiet or (time(19), time(7, 30))


class ReminderSettings:
    """`wishes` is what the rules are asked with; each part can be changed by itself."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def wishes(self) -> Wishes:
        return Wishes(
            meetings=self._yes("meetings", _PLAIN.meetings),
            promises=self._yes("promises", _PLAIN.promises),
            look_back=self._yes("look_back", _PLAIN.look_back),
            morning=self._time("morning", _PLAIN.morning),
            friday=self._time("friday", _PLAIN.friday),
            quiet=self.quiet_hours() if self.quiet() else None,
        )

    def set_on(self, which: str, on: bool) -> None:
        """`which` is meetings, promises, look_back, quiet or contents."""
        self._settings.keep(f"reminders/{which}", "true" if on else "false")

    def set_time(self, which: str, at: time) -> None:
        """`which` is morning, friday, quiet_from or quiet_until."""
        self._settings.keep(f"reminders/{which}", at.strftime("%H:%M"))

    def quiet(self) -> bool:
        return self._yes("quiet", True)

    def quiet_hours(self) -> tuple[time, time]:
        return self._time("quiet_from", _QUIET[0]), self._time("quiet_until", _QUIET[1])

    def contents(self) -> bool:
        """Whether names and what was written may stand in a reminder."""
        return self._yes("contents", False)

    def _yes(self, which: str, default: bool) -> bool:
        return self._settings.kept(f"reminders/{which}", "true" if default else "false").lower() == "true"

    def _time(self, which: str, default: time) -> time:
        try:
            return time.fromisoformat(self._settings.kept(f"reminders/{which}", default.strftime("%H:%M")))
        except ValueError:
            return default
