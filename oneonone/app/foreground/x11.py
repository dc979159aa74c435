"""The active window on X11, asked of the window manager; where there is none, of the server."""

from __future__ import annotations

import logging

from oneonone.app.foreground.base import Foreground
from oneonone.app.hotkey.xcb import Xcb

_log = logging.getLogger(__name__)


class X11Foreground(Foreground):
    def __init__(self) -> None:
        try:
            self._x: Xcb | None = Xcb()
        except OSError as error:
            _log.warning("giving back the focus is left to the window manager: %s", error)
            self._x = None

    def active(self) -> int:
        try:
            return self._x.active_window() if self._x is not None else 0
        except OSError:  # the server is going: so is everything else
            return 0

    def bring(self, window: int, time: int = 0) -> None:
        if self._x is not None and window:
            try:
                self._x.activate(window, time)
                list(self._x.events())
            except OSError:
                _log.warning("the window manager did not answer")

    def see_through(self) -> bool:
        try:
            return self._x is not None and self._x.is_composited()
        except OSError:
            return False
