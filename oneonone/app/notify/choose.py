"""The best way to notify that there is here."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QSystemTrayIcon

from oneonone.app.notify.base import Found, Notifier
from oneonone.app.notify.in_window import WindowNotifier
from oneonone.app.notify.tray import TrayNotifier

if TYPE_CHECKING:
    from oneonone.app.window import MainWindow


def choose(window: MainWindow, found: Found) -> None:
    """`found` receives the desktop's own way, else the tray icon's, else the window itself; perhaps only later."""
    if sys.platform in ("win32", "darwin"):
        found(without_desktop(window))
        return
    from oneonone.app.notify.freedesktop import find

    find("oneonone", window, found, lambda: found(without_desktop(window)))


def without_desktop(window: MainWindow) -> Notifier:
    tray = getattr(window, "tray", None)
    if isinstance(tray, QSystemTrayIcon) and tray.supportsMessages():
        return TrayNotifier(tray, window)
    return WindowNotifier(window)
