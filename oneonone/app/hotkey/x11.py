"""The global key on X11: a passive grab on the root window, on a connection of its own beside Qt's."""

from __future__ import annotations

import logging
from itertools import combinations

from PySide6.QtCore import QObject, QSocketNotifier, Qt

from oneonone.app.hotkey.base import Grip, Hotkey
from oneonone.app.hotkey.chord import Chord
from oneonone.app.hotkey.xcb import KeyPressed, MappingChanged, Xcb

_log = logging.getLogger(__name__)
_SHIFT, _LOCK, _CTRL, _ALT, _META = 1, 2, 4, 8, 64
_NUM_LOCK, _SCROLL_LOCK = 0xFF7F, 0xFF14
_SYMBOLS = {
    Qt.Key.Key_Return: 0xFF0D, Qt.Key.Key_Tab: 0xFF09, Qt.Key.Key_Backspace: 0xFF08, Qt.Key.Key_Escape: 0xFF1B,
    Qt.Key.Key_Insert: 0xFF63, Qt.Key.Key_Delete: 0xFFFF, Qt.Key.Key_Home: 0xFF50, Qt.Key.Key_End: 0xFF57,
    Qt.Key.Key_PageUp: 0xFF55, Qt.Key.Key_PageDown: 0xFF56, Qt.Key.Key_Left: 0xFF51, Qt.Key.Key_Up: 0xFF52,
    Qt.Key.Key_Right: 0xFF53, Qt.Key.Key_Down: 0xFF54, Qt.Key.Key_Pause: 0xFF13, Qt.Key.Key_Print: 0xFF61,
    Qt.Key.Key_Menu: 0xFF67,
}  # fmt: skip


class X11Hotkey(Hotkey):
    """Grabbed with each of the locks on and off: to X11 'with NumLock' is another chord."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._x: Xcb | None = None
        self._notifier: QSocketNotifier | None = None
        self._held: list[tuple[int, int]] = []
        #: Of the last press, by the server's clock, in ms.
        self.time = 0

    def close(self) -> None:
        super().close()
        if self._notifier is not None:
            self._notifier.setEnabled(False)
            self._notifier = None
        if self._x is not None:
            self._x.close()
            self._x = None

    def _take(self, chord: Chord) -> None:
        try:
            x = self._connection()
            codes = x.codes_of(symbol_of(chord.key))
            if not codes:
                self._holds(Grip.MISSING)
                return
            modifiers = modifiers_of(chord)
            locks = [lock for lock in (_LOCK, x.modifier_of(_NUM_LOCK), x.modifier_of(_SCROLL_LOCK)) if lock]
            for some in (combo for count in range(len(locks) + 1) for combo in combinations(locks, count)):
                if not x.grab_key(codes[0], modifiers | sum(some)):
                    self._leave()
                    self._holds(Grip.TAKEN)
                    return
                self._held.append((codes[0], modifiers | sum(some)))
        except OSError as error:
            _log.warning("no global key: %s", error)
            self._holds(Grip.IMPOSSIBLE)
            return
        self._holds(Grip.ON)
        self._look()

    def _leave(self) -> None:
        if self._x is not None and not self._x.broken:
            for code, modifiers in self._held:
                self._x.ungrab_key(code, modifiers)
        self._held.clear()

    def _connection(self) -> Xcb:
        if self._x is None:
            self._x = Xcb()
            self._notifier = QSocketNotifier(self._x.descriptor, QSocketNotifier.Type.Read, self)
            self._notifier.activated.connect(self._look)
        return self._x

    def _look(self) -> None:
        """At what came; also after a request, whose answer may have brought events along."""
        if self._x is None or self._notifier is None:
            return
        again = False
        for event in self._x.events():
            if isinstance(event, KeyPressed):
                self.time = event.time
                self._x.let_keys_go(event.time)
                self.pressed.emit()
            elif isinstance(event, MappingChanged):
                again = True
        if self._x.broken:
            self._notifier.setEnabled(False)
            self._holds(Grip.IMPOSSIBLE)
        elif again and self.chord is not None:
            self.hold(self.chord)


def symbol_of(key: Qt.Key) -> int:
    """X11's own number for what stands on a key; 0 where it is not known."""
    if key in _SYMBOLS:
        return _SYMBOLS[key]
    if Qt.Key.Key_F1 <= key <= Qt.Key.Key_F35:
        return 0xFFBE + key.value - Qt.Key.Key_F1.value
    if 0x20 <= key.value <= 0xFF:
        return ord(chr(key.value).lower())
    return 0x1000000 + key.value if key.value < 0x110000 else 0


def modifiers_of(chord: Chord) -> int:
    return (
        (_SHIFT if chord.shift else 0) | (_CTRL if chord.ctrl else 0) | (_ALT if chord.alt else 0)
        | (_META if chord.meta else 0)
    )  # fmt: skip
