"""Who had the keyboard before the capture window came, in whatever program: an abstract base, a small file a platform.

Under Wayland the compositor keeps this to itself, and gives the focus back when a window goes.
"""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication

from oneonone.app.foreground.base import Foreground

__all__ = ["Foreground", "foreground"]


def foreground() -> Foreground:
    platform = QGuiApplication.platformName()
    if platform == "xcb":
        from oneonone.app.foreground.x11 import X11Foreground

        return X11Foreground()
    if platform == "windows":
        from oneonone.app.foreground.windows import WindowsForeground

        return WindowsForeground()
    if platform == "cocoa":
        from oneonone.app.foreground.macos import MacForeground

        return MacForeground()
    return Foreground()
