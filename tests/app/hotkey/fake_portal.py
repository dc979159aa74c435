"""A desktop's portal as far as global shortcuts go: a small program beside the one that is tested, on a private bus.

Reads a word a line: `press`, `other` (another key was chosen), `close`, `end`. Its argument says how it answers: `yes`,
`no` (the person declined), `none` (there are no global shortcuts). Prints what it was asked, a word a line.
"""

from __future__ import annotations

import select
import sys

from jeepney import DBusAddress, HeaderFields, MessageType, new_error, new_method_return, new_signal
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection

PATH = "/org/freedesktop/portal/desktop"
SHORTCUTS = DBusAddress(PATH, interface="org.freedesktop.portal.GlobalShortcuts")


def main(manner: str) -> None:
    bus = open_dbus_connection("SESSION")
    bus.send_and_get_reply(message_bus.RequestName("org.freedesktop.portal.Desktop"))
    print("ready", flush=True)
    session = ""
    while True:
        ready, _, _ = select.select([bus.sock, sys.stdin], [], [])
        if sys.stdin in ready:
            word = sys.stdin.readline().strip()
            if word == "press":
                options = {"activation_token": ("s", "token-1")}
                bus.send(new_signal(SHORTCUTS, "Activated", "osta{sv}", (session, "capture", 7, options)))
            elif word == "other":
                bus.send(new_signal(SHORTCUTS, "ShortcutsChanged", "oa(sa{sv})", (session, given("Meta+J"))))
            elif word == "close":
                closed = DBusAddress(session, interface="org.freedesktop.portal.Session")
                bus.send(new_signal(closed, "Closed", "a{sv}", ({},)))
            else:
                return
        while True:
            try:
                message = bus.receive(timeout=0)
            except TimeoutError:
                break
            if message.header.message_type is MessageType.method_call:
                session = answer(bus, message, manner) or session


def given(trigger: str) -> list[tuple[str, dict[str, tuple[str, str]]]]:
    return [("capture", {"description": ("s", "Quick capture"), "trigger_description": ("s", trigger)})]


def answer(bus, message, manner: str) -> str | None:  # type: ignore[no-untyped-def]
    method = message.header.fields[HeaderFields.member]
    sender = message.header.fields[HeaderFields.sender]
    if manner == "none" or method == "Register":
        bus.send(new_error(message, "org.freedesktop.DBus.Error.UnknownMethod", "s", ("no such thing",)))
        return None
    if method == "Close":
        print("closed", message.header.fields[HeaderFields.path], flush=True)
        bus.send(new_method_return(message))
        return None
    options = message.body[-1]
    base = f"{PATH}/{{}}/{sender[1:].replace('.', '_')}/"
    request = base.format("request") + options["handle_token"][1]
    bus.send(new_method_return(message, "o", (request,)))
    session, results, code = None, {}, 0
    if method == "CreateSession":
        session = base.format("session") + options["session_handle_token"][1]
        results = {"session_handle": ("s", session)}
        print("session", session, flush=True)
    elif method == "BindShortcuts":
        asked = dict(message.body[1])["capture"]
        print("asked", asked["preferred_trigger"][1], "|", asked["description"][1], flush=True)
        code = 0 if manner == "yes" else 1
        results = {"shortcuts": ("a(sa{sv})", given("Ctrl+Shift+N"))} if manner == "yes" else {}
    signal = new_signal(
        DBusAddress(request, interface="org.freedesktop.portal.Request"), "Response", "ua{sv}", (code, results)
    )
    signal.header.fields[HeaderFields.destination] = sender
    bus.send(signal)
    return session


if __name__ == "__main__":
    main(sys.argv[1])
