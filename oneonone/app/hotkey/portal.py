"""The global key under Wayland: org.freedesktop.portal.GlobalShortcuts, version 1 and later.

The desktop, not the program, decides which key it becomes: the program proposes one, the person may choose another in
the desktop's own window, and `given` says which. A session is made for each proposal, because a session binds its
shortcuts only once. https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.GlobalShortcuts.html

QtDBus cannot make the argument that BindShortcuts wants, an array of structures, from Python; jeepney can.
"""

from __future__ import annotations

import logging
import os
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QSocketNotifier, Qt

from oneonone.app.hotkey.base import Grip, Hotkey
from oneonone.app.hotkey.bus import Bus
from oneonone.app.hotkey.chord import Chord
from oneonone.app.i18n import translate

if TYPE_CHECKING:
    from jeepney import Message

_log = logging.getLogger(__name__)
SERVICE, PATH = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
SHORTCUTS, REQUEST = "org.freedesktop.portal.GlobalShortcuts", "org.freedesktop.portal.Request"
SESSION, REGISTRY = "org.freedesktop.portal.Session", "org.freedesktop.host.portal.Registry"
ID = "capture"
_APP = "oneonone"
_CANCELLED = 1
#: As the freedesktop shortcuts specification names keys: after xkbcommon.
_NAMES = {
    Qt.Key.Key_Space: "space", Qt.Key.Key_Return: "Return", Qt.Key.Key_Tab: "Tab", Qt.Key.Key_Backspace: "BackSpace",
    Qt.Key.Key_Escape: "Escape", Qt.Key.Key_Insert: "Insert", Qt.Key.Key_Delete: "Delete", Qt.Key.Key_Home: "Home",
    Qt.Key.Key_End: "End", Qt.Key.Key_PageUp: "Page_Up", Qt.Key.Key_PageDown: "Page_Down", Qt.Key.Key_Left: "Left",
    Qt.Key.Key_Up: "Up", Qt.Key.Key_Right: "Right", Qt.Key.Key_Down: "Down", Qt.Key.Key_Comma: "comma",
    Qt.Key.Key_Period: "period", Qt.Key.Key_Slash: "slash", Qt.Key.Key_Minus: "minus", Qt.Key.Key_Equal: "equal",
    Qt.Key.Key_Semicolon: "semicolon", Qt.Key.Key_Apostrophe: "apostrophe", Qt.Key.Key_QuoteLeft: "grave",
    Qt.Key.Key_BracketLeft: "bracketleft", Qt.Key.Key_BracketRight: "bracketright",
    Qt.Key.Key_Backslash: "backslash",
}  # fmt: skip


class PortalHotkey(Hotkey):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._bus: Bus | None = None
        self._notifier: QSocketNotifier | None = None
        self._session = ""
        self._count = 0
        #: Of the last press: with it a window may take the focus.
        self.token = ""

    def close(self) -> None:
        super().close()
        self._hang_up()

    def _take(self, chord: Chord) -> None:
        try:
            bus = self._connection()
        except OSError as error:
            _log.info("no global key: no bus (%s)", type(error).__name__)
            self._holds(Grip.IMPOSSIBLE)
            return
        self._holds(Grip.ASKED)
        # A program outside a sandbox tells who it is; older portals do not know this call, and need not.
        bus.call(SERVICE, PATH, REGISTRY, "Register", "sa{sv}", (_APP, {}), lambda _reply: self._begin(chord))

    def _begin(self, chord: Chord) -> None:
        if chord is self.chord:
            self._ask("CreateSession", "a{sv}", (), {"session_handle_token": ("s", self._token())}, self._has_session)

    def _has_session(self, results: dict[str, Any]) -> None:
        if self.chord is None:
            return
        self._session = results["session_handle"][1]
        assert self._bus is not None
        self._bus.hear(SESSION, "Closed", self._session, self._closed)
        self._bus.hear(SHORTCUTS, "Activated", PATH, self._activated)
        self._bus.hear(SHORTCUTS, "ShortcutsChanged", PATH, self._other_key)
        wanted = {
            "description": ("s", translate("Capture", "Quick capture")),
            "preferred_trigger": ("s", trigger_of(self.chord)),
        }
        self._ask("BindShortcuts", "oa(sa{sv})sa{sv}", (self._session, [(ID, wanted)], ""), {}, self._bound)

    def _bound(self, results: dict[str, Any]) -> None:
        self._show_given(results.get("shortcuts", ("a(sa{sv})", []))[1])

    def _other_key(self, message: Message) -> None:
        session, shortcuts = message.body
        if session == self._session:
            self._show_given(shortcuts)

    def _show_given(self, shortcuts: list[tuple[str, dict[str, Any]]]) -> None:
        """A shortcut that is not among those bound was declined; one without a trigger has no key yet."""
        ours = dict(shortcuts).get(ID)
        if ours is None:
            self._holds(Grip.REFUSED)
            return
        self.given = str(ours.get("trigger_description", ("s", ""))[1])
        self._holds(Grip.ON)

    def _activated(self, message: Message) -> None:
        session, shortcut, _time, options = message.body
        if session == self._session and shortcut == ID:
            self.token = str(options.get("activation_token", ("s", ""))[1])
            if self.token:
                os.environ["XDG_ACTIVATION_TOKEN"] = self.token  # Qt takes it for the window that is shown next
            self.pressed.emit()

    def _closed(self, _message: Message) -> None:
        self._session = ""
        self._holds(Grip.REFUSED)

    def _leave(self) -> None:
        if self._bus is not None and self._session:
            self._bus.forget(self._session)
            self._bus.call(SERVICE, self._session, SESSION, "Close", "", (), lambda _reply: None)
        self._session = ""

    def _ask(self, method: str, signature: str, arguments: tuple[Any, ...], options: dict[str, Any], then: Any) -> None:
        """A request of the portal: its answer comes as a signal of an object whose path is known beforehand."""
        assert self._bus is not None
        bus, chord, token = self._bus, self.chord, self._token()
        path = f"{PATH}/request/{bus.name[1:].replace('.', '_')}/{token}"

        def answered(message: Message) -> None:
            bus.forget(path)
            code, results = message.body
            if chord is not self.chord:
                return
            if code == 0:
                then(results)
            else:
                _log.info("the portal said no to %s (%s)", method, code)
                self._holds(Grip.REFUSED if code == _CANCELLED else Grip.IMPOSSIBLE)

        def called(message: Message) -> None:
            if self._bus is bus and chord is self.chord and bus.is_error(message):
                bus.forget(path)
                _log.info("no global key: %s is not there", method)
                self._holds(Grip.IMPOSSIBLE)

        bus.hear(REQUEST, "Response", path, answered)
        options = {"handle_token": ("s", token), **options}
        bus.call(SERVICE, PATH, SHORTCUTS, method, signature, (*arguments, options), called)

    def _token(self) -> str:
        self._count += 1
        return f"oneonone_{os.getpid()}_{self._count}"

    def _connection(self) -> Bus:
        if self._bus is None:
            self._bus = Bus()
            self._notifier = QSocketNotifier(self._bus.descriptor, QSocketNotifier.Type.Read, self)
            self._notifier.activated.connect(self._look)
        return self._bus

    def _look(self) -> None:
        if self._bus is None:
            return
        try:
            self._bus.take_in()
        except OSError as error:
            _log.warning("the bus is gone: %s", type(error).__name__)
            self._hang_up()
            self._holds(Grip.IMPOSSIBLE)

    def _hang_up(self) -> None:
        if self._notifier is not None:
            self._notifier.setEnabled(False)
            self._notifier = None
        if self._bus is not None:
            self._bus.close()
            self._bus = None
        self._session = ""


def trigger_of(chord: Chord) -> str:
    """'CTRL+SHIFT+n', as the specification of shortcuts writes it."""
    named = ((chord.ctrl, "CTRL"), (chord.alt, "ALT"), (chord.shift, "SHIFT"), (chord.meta, "LOGO"))
    held = [name for on, name in named if on]
    key = chord.key
    if key in _NAMES:
        name = _NAMES[key]
    elif Qt.Key.Key_F1 <= key <= Qt.Key.Key_F35:
        name = f"F{key.value - Qt.Key.Key_F1.value + 1}"
    else:
        name = chr(key.value).lower() if key.value < 0x110000 else ""
    return "+".join([*held, name])
