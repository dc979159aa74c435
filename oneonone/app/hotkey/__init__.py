"""One key that works in every program: an abstract base, and one small file a platform."""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from oneonone.app.hotkey.base import Grip, Hotkey
from oneonone.app.hotkey.chord import Chord, Unfit, read_chord

__all__ = ["Chord", "Grip", "Hotkey", "Unfit", "make_hotkey", "read_chord"]


def make_hotkey(parent: QObject) -> Hotkey:
    """The one of this platform; where there is none, one that says so. Under Wayland an X11 program too asks the
    portal: a key that it grabbed would only work in other X11 programs."""
    platform = QGuiApplication.platformName()
    if platform == "windows":
        from oneonone.app.hotkey.windows import WindowsHotkey

        return WindowsHotkey(parent)
    if platform == "cocoa":
        from oneonone.app.hotkey.macos import MacHotkey

        return MacHotkey(parent)
    if sys.platform.startswith("linux"):
        if platform.startswith("wayland") or (platform == "xcb" and os.environ.get("WAYLAND_DISPLAY")):
            from oneonone.app.hotkey.portal import PortalHotkey

            return PortalHotkey(parent)
        if platform == "xcb":
            from oneonone.app.hotkey.x11 import X11Hotkey

            return X11Hotkey(parent)
    return Hotkey(parent)
