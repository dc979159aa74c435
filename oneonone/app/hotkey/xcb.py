"""The little of X11 that a global key and giving the focus back need, on a connection of its own, through ctypes.

xcb tells of an error in answer to the request itself, so that nothing is reported to a handler that the whole process
shares. Offsets are those of the X11 protocol, version 11, appendix B.
"""

from __future__ import annotations

import ctypes
import struct
from collections.abc import Iterator
from dataclasses import dataclass

_KEY_PRESS, _MAPPING_NOTIFY, _CLIENT_MESSAGE = 2, 34, 33
_ANY_PROPERTY, _ASYNC, _TO_PARENT = 0, 1, 2
_TO_WINDOW_MANAGER = 0x80000 | 0x100000  # SubstructureNotify, SubstructureRedirect
_PAGER = 2  # a source that window managers obey: a person asked for it just now
_HEAD = 32  # bytes of an event, or before the data of a reply


class _Cookie(ctypes.Structure):
    _fields_ = (("sequence", ctypes.c_uint),)


class _Screens(ctypes.Structure):
    _fields_ = (("data", ctypes.c_void_p), ("left", ctypes.c_int), ("index", ctypes.c_int))


_REQUESTS: dict[str, tuple[type, ...]] = {
    "grab_key_checked": (
        ctypes.c_uint8, ctypes.c_uint32, ctypes.c_uint16, ctypes.c_uint8, ctypes.c_uint8, ctypes.c_uint8,
    ),
    "ungrab_key": (ctypes.c_uint8, ctypes.c_uint32, ctypes.c_uint16),
    "ungrab_keyboard": (ctypes.c_uint32,),
    "get_keyboard_mapping": (ctypes.c_uint8, ctypes.c_uint8),
    "get_modifier_mapping": (),
    "intern_atom": (ctypes.c_uint8, ctypes.c_uint16, ctypes.c_char_p),
    "get_property": (
        ctypes.c_uint8, ctypes.c_uint32, ctypes.c_uint32, ctypes.c_uint32, ctypes.c_uint32, ctypes.c_uint32,
    ),
    "get_selection_owner": (ctypes.c_uint32,),
    "get_input_focus": (),
    "set_input_focus": (ctypes.c_uint8, ctypes.c_uint32, ctypes.c_uint32),
    "send_event": (ctypes.c_uint8, ctypes.c_uint32, ctypes.c_uint32, ctypes.c_char_p),
}  # fmt: skip
_WITH_REPLY = (
    "get_keyboard_mapping", "get_modifier_mapping", "intern_atom", "get_property", "get_selection_owner",
    "get_input_focus",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class KeyPressed:
    code: int
    modifiers: int
    #: The server's, in ms.
    time: int


class MappingChanged:
    """The keyboard has another layout now."""


class Xcb:
    """Raises OSError when there is no X server, or no libxcb."""

    def __init__(self) -> None:
        self._lib = xcb = ctypes.CDLL("libxcb.so.1")
        self._free = ctypes.CDLL(None).free
        self._free.argtypes = [ctypes.c_void_p]
        for name, arguments in _REQUESTS.items():
            made = getattr(xcb, f"xcb_{name}")
            made.restype, made.argtypes = _Cookie, [ctypes.c_void_p, *arguments]
        for name in _WITH_REPLY:
            reply = getattr(xcb, f"xcb_{name}_reply")
            reply.restype, reply.argtypes = ctypes.c_void_p, [ctypes.c_void_p, _Cookie, ctypes.c_void_p]
        for name in ("xcb_connect", "xcb_get_setup", "xcb_poll_for_event", "xcb_request_check"):
            getattr(xcb, name).restype = ctypes.c_void_p
        for name in ("xcb_get_setup", "xcb_poll_for_event", "xcb_flush", "xcb_disconnect", "xcb_get_file_descriptor",
                     "xcb_connection_has_error", "xcb_setup_roots_iterator"):  # fmt: skip
            getattr(xcb, name).argtypes = [ctypes.c_void_p]
        xcb.xcb_request_check.argtypes = [ctypes.c_void_p, _Cookie]
        xcb.xcb_connect.argtypes = [ctypes.c_char_p, ctypes.c_void_p]
        xcb.xcb_setup_roots_iterator.restype = _Screens
        self._to = xcb.xcb_connect(None, None)
        if xcb.xcb_connection_has_error(self._to):
            xcb.xcb_disconnect(self._to)
            raise OSError("no X server")
        setup = xcb.xcb_get_setup(self._to)
        self._codes = struct.unpack("BB", ctypes.string_at(setup + 34, 2))
        self.root: int = struct.unpack("I", ctypes.string_at(xcb.xcb_setup_roots_iterator(setup).data, 4))[0]

    @property
    def descriptor(self) -> int:
        return int(self._lib.xcb_get_file_descriptor(self._to))

    @property
    def broken(self) -> bool:
        return bool(self._lib.xcb_connection_has_error(self._to))

    def close(self) -> None:
        self._lib.xcb_disconnect(self._to)

    def events(self) -> Iterator[KeyPressed | MappingChanged]:
        """Those that have come; it does not wait."""
        while at := self._lib.xcb_poll_for_event(self._to):
            event = ctypes.string_at(at, _HEAD)
            self._free(at)
            kind = event[0] & 0x7F
            if kind == _KEY_PRESS:
                time, modifiers = struct.unpack_from("I", event, 4)[0], struct.unpack_from("H", event, 28)[0]
                yield KeyPressed(event[1], modifiers, time)
            elif kind == _MAPPING_NOTIFY:
                yield MappingChanged()

    # keys

    def grab_key(self, code: int, modifiers: int) -> bool:
        """False when another program holds it."""
        cookie = self._lib.xcb_grab_key_checked(self._to, 0, self.root, modifiers, code, _ASYNC, _ASYNC)
        error = self._lib.xcb_request_check(self._to, cookie)
        if error:
            self._free(error)
        return not error

    def ungrab_key(self, code: int, modifiers: int) -> None:
        self._lib.xcb_ungrab_key(self._to, code, self.root, modifiers)
        self._lib.xcb_flush(self._to)

    def let_keys_go(self, time: int) -> None:
        """Ends the grab that the pressed key began: the next keys go to whoever has the focus."""
        self._lib.xcb_ungrab_keyboard(self._to, time)
        self._lib.xcb_flush(self._to)

    def codes_of(self, symbol: int) -> list[int]:
        """The codes of the keys that bear `symbol`, those on which it stands first before others."""
        first, last = self._codes
        reply = self._answer("get_keyboard_mapping", first, last - first + 1)
        each = reply[1]
        symbols = struct.unpack_from(f"{each * (last - first + 1)}I", reply, _HEAD)
        found = [(place % each, first + place // each) for place, one in enumerate(symbols) if one == symbol]
        return list(dict.fromkeys(code for _, code in sorted(found)))

    def modifier_of(self, symbol: int) -> int:
        """The mask of the modifier that a key like NumLock is; 0 when it is none."""
        codes = self.codes_of(symbol)
        reply = self._answer("get_modifier_mapping")
        each = reply[1]
        held = reply[_HEAD : _HEAD + 8 * each]
        return sum(1 << number for number in range(8) if set(held[number * each : (number + 1) * each]) & set(codes))

    # windows

    def has_window_manager(self) -> bool:
        return bool(self._windows_of(self.root, "_NET_SUPPORTING_WM_CHECK"))

    def is_composited(self) -> bool:
        """Whether windows can be see-through."""
        reply = self._answer("get_selection_owner", self._atom("_NET_WM_CM_S0"))
        return bool(struct.unpack_from("I", reply, 8)[0])

    def active_window(self) -> int:
        """0 when no window is."""
        if self.has_window_manager():
            return next(iter(self._windows_of(self.root, "_NET_ACTIVE_WINDOW")), 0)
        focus = int(struct.unpack_from("I", self._answer("get_input_focus"), 8)[0])
        return focus if focus > 1 else 0

    def activate(self, window: int, time: int = 0) -> None:
        """Asks the window manager for it, or does it where there is none. `time` of the event that asked for it."""
        if self.has_window_manager():
            message = struct.pack(
                "BBHII5I", _CLIENT_MESSAGE, 32, 0, window, self._atom("_NET_ACTIVE_WINDOW"), _PAGER, time, 0, 0, 0
            )
            self._lib.xcb_send_event(self._to, 0, self.root, _TO_WINDOW_MANAGER, message)
        else:
            self._lib.xcb_set_input_focus(self._to, _TO_PARENT, window, time)
        self._lib.xcb_flush(self._to)

    def _atom(self, name: str) -> int:
        reply = self._answer("intern_atom", 0, len(name), name.encode())
        return int(struct.unpack_from("I", reply, 8)[0])

    def _windows_of(self, window: int, name: str) -> tuple[int, ...]:
        reply = self._answer("get_property", 0, window, self._atom(name), _ANY_PROPERTY, 0, 16)
        count = struct.unpack_from("I", reply, 16)[0]
        return struct.unpack_from(f"{count}I", reply, _HEAD) if reply[1] == 32 else ()

    def _answer(self, request: str, *arguments: int | bytes) -> bytes:
        """The bytes of the reply. Raises OSError when there was none: an error, or the server is gone."""
        cookie = getattr(self._lib, f"xcb_{request}")(self._to, *arguments)
        at = getattr(self._lib, f"xcb_{request}_reply")(self._to, cookie, None)
        if not at:
            raise OSError(f"X11 gave no answer to {request}")
        length = struct.unpack("I", ctypes.string_at(at + 4, 4))[0]
        reply = ctypes.string_at(at, _HEAD + 4 * length)
        self._free(at)
        return reply
