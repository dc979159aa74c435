"""The frontmost program on macOS, by its process number, through the Objective-C runtime."""

from __future__ import annotations

import ctypes
import os
from typing import Any

from oneonone.app.foreground.base import Foreground

_IGNORING_OTHERS = 2  # NSApplicationActivateIgnoringOtherApps


class MacForeground(Foreground):
    def __init__(self) -> None:
        self._runtime = ctypes.CDLL("/usr/lib/libobjc.dylib")
        self._runtime.objc_getClass.restype = ctypes.c_void_p
        self._runtime.objc_getClass.argtypes = [ctypes.c_char_p]
        self._runtime.sel_registerName.restype = ctypes.c_void_p
        self._runtime.sel_registerName.argtypes = [ctypes.c_char_p]

    def active(self) -> int:
        workspace = self._send(self._class(b"NSWorkspace"), b"sharedWorkspace")
        front = self._send(workspace, b"frontmostApplication")
        found = self._send(front, b"processIdentifier", result=ctypes.c_int) if front else 0
        return int(found or 0)

    def bring(self, window: int, time: int = 0) -> None:
        running = self._class(b"NSRunningApplication")
        program = self._send(
            running, b"runningApplicationWithProcessIdentifier:", (ctypes.c_int, window or os.getpid())
        )
        if program:
            self._send(program, b"activateWithOptions:", (ctypes.c_ulong, _IGNORING_OTHERS), result=ctypes.c_bool)

    def _class(self, name: bytes) -> Any:
        return self._runtime.objc_getClass(name)

    def _send(self, to: Any, selector: bytes, *arguments: tuple[Any, int], result: Any = ctypes.c_void_p) -> Any:
        """objc_msgSend, whose type is that of the method it reaches."""
        kinds = [kind for kind, _ in arguments]
        send = ctypes.CFUNCTYPE(result, ctypes.c_void_p, ctypes.c_void_p, *kinds)(("objc_msgSend", self._runtime))
        return send(to, self._runtime.sel_registerName(selector), *(value for _, value in arguments))
