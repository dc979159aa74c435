"""The global key on macOS: Carbon's RegisterEventHotKey, which needs no permission and is still there.

Qt calls Command 'Ctrl' on macOS and Control 'Meta'.
"""

from __future__ import annotations

import ctypes
import logging
from typing import Any

from PySide6.QtCore import QObject, Qt

from oneonone.app.hotkey.base import Grip, Hotkey
from oneonone.app.hotkey.chord import Chord

_log = logging.getLogger(__name__)
_CARBON = "/System/Library/Frameworks/Carbon.framework/Carbon"
_COMMAND, _SHIFT, _OPTION, _CONTROL = 0x100, 0x200, 0x800, 0x1000
_EXISTS = -9878  # eventHotKeyExistsErr
#: Places on an ANSI keyboard, from HIToolbox/Events.h.
_LETTERS = dict(
    zip(
        "ASDFHGZXCVBQWERYT123465=97-80]OU[IPLJ'K;\\,/NM.`",
        (0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30,
         31, 32, 33, 34, 35, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 50),
        strict=True,
    )
)  # fmt: skip
_CODES = {
    Qt.Key.Key_Space: 49, Qt.Key.Key_Return: 36, Qt.Key.Key_Tab: 48, Qt.Key.Key_Backspace: 51, Qt.Key.Key_Escape: 53,
    Qt.Key.Key_Delete: 117, Qt.Key.Key_Home: 115, Qt.Key.Key_End: 119, Qt.Key.Key_PageUp: 116,
    Qt.Key.Key_PageDown: 121, Qt.Key.Key_Left: 123, Qt.Key.Key_Right: 124, Qt.Key.Key_Down: 125, Qt.Key.Key_Up: 126,
    Qt.Key.Key_F1: 122, Qt.Key.Key_F2: 120, Qt.Key.Key_F3: 99, Qt.Key.Key_F4: 118, Qt.Key.Key_F5: 96,
    Qt.Key.Key_F6: 97, Qt.Key.Key_F7: 98, Qt.Key.Key_F8: 100, Qt.Key.Key_F9: 101, Qt.Key.Key_F10: 109,
    Qt.Key.Key_F11: 103, Qt.Key.Key_F12: 111, Qt.Key.Key_F13: 105, Qt.Key.Key_F14: 107, Qt.Key.Key_F15: 113,
}  # fmt: skip


class _Kind(ctypes.Structure):
    _fields_ = (("event_class", ctypes.c_uint32), ("kind", ctypes.c_uint32))


class _Id(ctypes.Structure):
    _fields_ = (("signature", ctypes.c_uint32), ("number", ctypes.c_uint32))


_Handler = ctypes.CFUNCTYPE(ctypes.c_int32, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)
_HOT_KEY_PRESSED = _Kind(int.from_bytes(b"keyb", "big"), 5)


class MacHotkey(Hotkey):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._carbon: Any = None
        self._reference = ctypes.c_void_p()
        self._handler = _Handler(self._called)  # held on to, because Carbon does not

    def _take(self, chord: Chord) -> None:
        code = code_of(chord.key)
        if code is None:
            self._holds(Grip.MISSING)
            return
        try:
            carbon = self._listen()
        except OSError as error:
            _log.warning("no global key: %s", error)
            self._holds(Grip.IMPOSSIBLE)
            return
        status = carbon.RegisterEventHotKey(
            code, modifiers_of(chord), _Id(int.from_bytes(b"1on1", "big"), 1), carbon.GetApplicationEventTarget(), 0,
            ctypes.byref(self._reference),
        )  # fmt: skip
        self._holds(Grip.ON if status == 0 else Grip.TAKEN if status == _EXISTS else Grip.REFUSED)

    def _leave(self) -> None:
        if self._carbon is not None and self._reference:
            self._carbon.UnregisterEventHotKey(self._reference)
            self._reference = ctypes.c_void_p()

    def _listen(self) -> Any:
        """Carbon, with the handler installed once. Raises OSError where there is none."""
        if self._carbon is None:
            carbon = ctypes.CDLL(_CARBON)
            carbon.GetApplicationEventTarget.restype = ctypes.c_void_p
            carbon.InstallEventHandler.argtypes = [
                ctypes.c_void_p, _Handler, ctypes.c_ulong, ctypes.POINTER(_Kind), ctypes.c_void_p, ctypes.c_void_p,
            ]  # fmt: skip
            carbon.RegisterEventHotKey.argtypes = [
                ctypes.c_uint32, ctypes.c_uint32, _Id, ctypes.c_void_p, ctypes.c_uint32,
                ctypes.POINTER(ctypes.c_void_p),
            ]  # fmt: skip
            carbon.UnregisterEventHotKey.argtypes = [ctypes.c_void_p]
            target = carbon.GetApplicationEventTarget()
            status = carbon.InstallEventHandler(target, self._handler, 1, ctypes.byref(_HOT_KEY_PRESSED), None, None)
            if status != 0:
                raise OSError(status, "InstallEventHandler")
            self._carbon = carbon
        return self._carbon

    def _called(self, _next: int, _event: int, _data: int) -> int:
        self.pressed.emit()
        return 0


def modifiers_of(chord: Chord) -> int:
    return (
        (_COMMAND if chord.ctrl else 0) | (_SHIFT if chord.shift else 0) | (_OPTION if chord.alt else 0)
        | (_CONTROL if chord.meta else 0)
    )  # fmt: skip


def code_of(key: Qt.Key) -> int | None:
    if key in _CODES:
        return _CODES[key]
    return _LETTERS.get(chr(key.value)) if key.value < 0x80 else None
