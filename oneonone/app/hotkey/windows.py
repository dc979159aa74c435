"""The global key on Windows: RegisterHotKey, whose message Qt's own loop brings."""

from __future__ import annotations

import ctypes
import sys
from typing import Any

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication, QObject, Qt

from oneonone.app.hotkey.base import Grip, Hotkey
from oneonone.app.hotkey.chord import Chord

_WM_HOTKEY = 0x0312
_ID = 0x1A01
_ALT, _CTRL, _SHIFT, _WIN, _NO_REPEAT = 1, 2, 4, 8, 0x4000
_ALREADY_REGISTERED = 1409
_CODES = {
    Qt.Key.Key_Space: 0x20, Qt.Key.Key_Return: 0x0D, Qt.Key.Key_Tab: 0x09, Qt.Key.Key_Backspace: 0x08,
    Qt.Key.Key_Escape: 0x1B, Qt.Key.Key_Insert: 0x2D, Qt.Key.Key_Delete: 0x2E, Qt.Key.Key_Home: 0x24,
    Qt.Key.Key_End: 0x23, Qt.Key.Key_PageUp: 0x21, Qt.Key.Key_PageDown: 0x22, Qt.Key.Key_Left: 0x25,
    Qt.Key.Key_Up: 0x26, Qt.Key.Key_Right: 0x27, Qt.Key.Key_Down: 0x28, Qt.Key.Key_Pause: 0x13,
    Qt.Key.Key_Print: 0x2C,
}  # fmt: skip


class _Message(ctypes.Structure):
    """The beginning of Windows' MSG."""

    _fields_ = (("window", ctypes.c_void_p), ("message", ctypes.c_uint), ("what", ctypes.c_size_t))


class WindowsHotkey(Hotkey):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._filter = _Filter(self)
        self._listens = False

    def _take(self, chord: Chord) -> None:
        if sys.platform == "win32":
            user = ctypes.WinDLL("user32", use_last_error=True)
            code = code_of(chord.key, user)
            if not code:
                self._holds(Grip.MISSING)
            elif user.RegisterHotKey(None, _ID, modifiers_of(chord), code):
                self._listen()
                self._holds(Grip.ON)
            else:
                taken = ctypes.get_last_error() == _ALREADY_REGISTERED
                self._holds(Grip.TAKEN if taken else Grip.REFUSED)
        else:
            self._holds(Grip.IMPOSSIBLE)

    def _listen(self) -> None:
        app = QCoreApplication.instance()
        if app is not None and not self._listens:
            app.installNativeEventFilter(self._filter)
            self._listens = True

    def _leave(self) -> None:
        if sys.platform == "win32":
            ctypes.windll.user32.UnregisterHotKey(None, _ID)

    def close(self) -> None:
        super().close()
        app = QCoreApplication.instance()
        if self._listens and app is not None:
            app.removeNativeEventFilter(self._filter)
            self._listens = False


class _Filter(QAbstractNativeEventFilter):
    """Must be held on to: Qt does not."""

    def __init__(self, hotkey: WindowsHotkey) -> None:
        super().__init__()
        self._hotkey = hotkey

    def nativeEventFilter(self, kind: QByteArray | bytes | bytearray | memoryview, message: int) -> Any:
        if bytes(kind.data() if isinstance(kind, QByteArray) else kind) in (
            b"windows_generic_MSG",
            b"windows_dispatcher_MSG",
        ):
            found = _Message.from_address(int(message))
            if found.message == _WM_HOTKEY and found.what == _ID:
                self._hotkey.pressed.emit()
                return True, 0
        return False, 0


def modifiers_of(chord: Chord) -> int:
    return (
        (_ALT if chord.alt else 0) | (_CTRL if chord.ctrl else 0) | (_SHIFT if chord.shift else 0)
        | (_WIN if chord.meta else 0) | _NO_REPEAT
    )  # fmt: skip


def code_of(key: Qt.Key, user: Any = None) -> int:
    """The virtual key; of a sign what the keyboard's layout says. 0 where there is none."""
    if key in _CODES:
        return _CODES[key]
    if Qt.Key.Key_F1 <= key <= Qt.Key.Key_F24:
        return 0x70 + key.value - Qt.Key.Key_F1.value
    if Qt.Key.Key_0 <= key <= Qt.Key.Key_9 or Qt.Key.Key_A <= key <= Qt.Key.Key_Z:
        return key.value
    if user is None or key.value > 0xFFFF:
        return 0
    found: int = user.VkKeyScanW(ctypes.c_wchar(chr(key.value))) & 0xFFFF
    return 0 if found == 0xFFFF else found & 0xFF
