"""The name of the zone in which the machine keeps time ('Europe/Amsterdam'), for calendars."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError


def local_zone() -> ZoneInfo | None:
    """None where the machine does not tell it by a name that is known."""
    for name in (os.environ.get("TZ", ""), _of_system()):
        try:
            return ZoneInfo(name.removeprefix(":"))
        except (ZoneInfoNotFoundError, ValueError, OSError):
            continue
    return None


def _of_system() -> str:
    if sys.platform == "win32":
        return _of_windows()
    place = os.path.realpath("/etc/localtime")
    if "/zoneinfo/" in place:
        return place.split("/zoneinfo/", 1)[1]
    written = Path("/etc/timezone")
    return written.read_text(encoding="utf-8", errors="replace").strip() if written.exists() else ""


def _of_windows() -> str:  # pragma: no cover - on Windows only
    import winreg

    from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

    path = r"SYSTEM\CurrentControlSet\Control\TimeZoneInformation"
    with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, path) as key:  # type: ignore[attr-defined]
        name = str(winreg.QueryValueEx(key, "TimeZoneKeyName")[0]).split("\0")[0]  # type: ignore[attr-defined]
    return WINDOWS_TO_OLSON.get(name, "")
