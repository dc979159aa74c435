"""What the manager chose for the program itself, kept in the data folder as `settings.ini` (0600)."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QLocale, QSettings

from oneonone.model.language import Language

if TYPE_CHECKING:
    from oneonone.model.kinds import Span

CAPTURE_KEY = "Ctrl+Shift+N"


class Settings:
    """Typed access to the settings; what was never chosen has a default."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / "settings.ini"
        self._kept = QSettings(str(self._path), QSettings.Format.IniFormat)

    def language_setting(self) -> str:
        """'system', 'en' or 'nl'."""
        return self._text("language", "system", ("system", "en", "nl"))

    def set_language_setting(self, value: str) -> None:
        self._set("language", value)

    def language(self) -> Language:
        setting = self.language_setting()
        if setting != "system":
            return Language(setting)
        return Language.NL if QLocale.system().language() == QLocale.Language.Dutch else Language.EN

    def scheme(self) -> str:
        """'system', 'light' or 'dark'."""
        return self._text("scheme", "system", ("system", "light", "dark"))

    def set_scheme(self, value: str) -> None:
        self._set("scheme", value)

    def text_scale(self) -> float:
        """1.0 is the designed size; up to 1.5."""
        try:
            return min(1.5, max(0.9, float(str(self._kept.value("text_scale", 1.0)))))
        except ValueError:
            return 1.0

    def set_text_scale(self, value: float) -> None:
        self._set("text_scale", value)

    def discreet_at_start(self) -> bool:
        return self._yes("discreet_at_start", False)

    def set_discreet_at_start(self, value: bool) -> None:
        self._set("discreet_at_start", value)

    def discreet_last(self) -> bool:
        """Whether it was on when the program ended: who was in company may still be."""
        return self._yes("discreet_last", False)

    def set_discreet_last(self, value: bool) -> None:
        self._set("discreet_last", value)

    def show_minutes(self) -> bool:
        """The minutes gone in a meeting, only if wished."""
        return self._yes("show_minutes", False)

    def set_show_minutes(self, value: bool) -> None:
        self._set("show_minutes", value)

    def looking_back_span(self) -> Span:
        """How far Looking back goes: half a year unless wished otherwise."""
        from oneonone.model.kinds import Span

        return Span(self._text("looking_back_span", Span.HALF_YEAR, tuple(Span)))

    def set_looking_back_span(self, value: Span) -> None:
        self._set("looking_back_span", value.value)

    def follow_ups_by(self) -> str:
        """How the follow-ups are arranged: 'day' or 'person'."""
        return self._text("follow_ups_by", "day", ("day", "person"))

    def set_follow_ups_by(self, value: str) -> None:
        self._set("follow_ups_by", value)

    def follow_ups_whose(self) -> str:
        """Whose follow-ups are shown: 'me', 'them' or '' for all."""
        return self._text("follow_ups_whose", "", ("", "me", "them"))

    def set_follow_ups_whose(self, value: str) -> None:
        self._set("follow_ups_whose", value)

    def capture_key(self) -> str:
        """The key of quick capture in every program, in portable notation; '' for none."""
        return str(self._kept.value("capture_key", CAPTURE_KEY))

    def set_capture_key(self, value: str) -> None:
        self._set("capture_key", value)

    def keep_in_tray(self) -> bool:
        """Whether closing the window leaves the program in the tray."""
        return self._yes("keep_in_tray", False)

    def set_keep_in_tray(self, value: bool) -> None:
        self._set("keep_in_tray", value)

    def geometry(self) -> QByteArray | None:
        found = self._kept.value("geometry")
        return found if isinstance(found, QByteArray) else None

    def set_geometry(self, value: QByteArray) -> None:
        self._set("geometry", value)

    def kept(self, key: str, default: str) -> str:
        """What a part of the program keeps here under a name of its own."""
        return str(self._kept.value(key, default))

    def keep(self, key: str, value: str) -> None:
        self._set(key, value)

    def _text(self, key: str, default: str, allowed: tuple[str, ...]) -> str:
        found = str(self._kept.value(key, default))
        return found if found in allowed else default

    def _yes(self, key: str, default: bool) -> bool:
        return str(self._kept.value(key, default)).lower() == "true"

    def _set(self, key: str, value: object) -> None:
        self._kept.setValue(key, value)
        self._kept.sync()
        if os.name == "posix" and self._path.exists():
            self._path.chmod(0o600)
