"""The foreground window on Windows. A program whose hot key was pressed just now may set it."""

from __future__ import annotations

import ctypes
import sys

from oneonone.app.foreground.base import Foreground


class WindowsForeground(Foreground):
    def active(self) -> int:
        if sys.platform == "win32":
            user = ctypes.windll.user32
            user.GetForegroundWindow.restype = ctypes.c_void_p
            return int(user.GetForegroundWindow() or 0)
        return 0

    def bring(self, window: int, time: int = 0) -> None:
        if sys.platform == "win32" and window:
            ctypes.windll.user32.SetForegroundWindow(ctypes.c_void_p(window))
