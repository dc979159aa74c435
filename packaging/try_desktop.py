"""Tries what of a built program only a desktop can ask for: its tray, the key the desktop's portal lends it, a printer.

    python packaging/try_desktop.py PROGRAM      PROGRAM is the built executable

On a screen of its own (Xvfb, openbox, xdotool) and a bus of its own (dbus-daemon), where a small tray and a small
portal answer as a desktop's do. The program shows its icon and its menu there; the portal's key opens quick capture,
and what is typed is kept; a card for a conversation goes through the print dialog to a file. Then the tray's menu ends
it. Needs jeepney. Exits with 1, and says what went wrong, as soon as something does.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event, Thread
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
PORTAL = ROOT / "tests" / "app" / "hotkey" / "fake_portal.py"
_PATIENCE = 60.0  # s
_BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:tmpdir={folder}</listen>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/>
</policy></busconfig>"""


def main(arguments: list[str]) -> int:
    if not arguments:
        print(__doc__, file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory(prefix="oneonone-desktop-") as name:
        try:
            with screen() as display, bus(Path(name)) as address:
                attempt(
                    str(Path(arguments[0]).resolve()),
                    Path(name),
                    {"DISPLAY": display, "DBUS_SESSION_BUS_ADDRESS": address},
                )
        except (AssertionError, OSError, subprocess.SubprocessError) as error:
            print(f"{arguments[0]}: {error}", file=sys.stderr)
            return 1
    print("It works: tray, the desktop's key, printing.")
    return 0


def attempt(program: str, folder: Path, desktop: dict[str, str]) -> None:
    # WAYLAND_DISPLAY says that keys are the portal's to lend; the window itself is an X one.
    environment = {**os.environ, **desktop, "QT_QPA_PLATFORM": "xcb", "WAYLAND_DISPLAY": "none", "HOME": str(folder),
                   "ONEONONE_DATA": str(folder / "data"), "LANG": "C.UTF-8"}  # fmt: skip

    def ask(*arguments: str) -> str:
        return subprocess.run([program, *arguments], env=environment, capture_output=True, text=True, check=True).stdout

    def do(*words: str) -> str:
        return subprocess.run(["xdotool", *words], env=environment, capture_output=True, text=True).stdout.strip()

    def active(title: str) -> bool:
        return do("getactivewindow", "getwindowname") == title

    ask("demo", "--lang", "en")
    with talking([sys.executable, str(PORTAL), "yes"], environment) as portal, TrayHost(desktop) as tray:
        portal.wait_for("ready")
        with subprocess.Popen([program], env=environment, cwd=folder) as running:
            try:
                say("the tray", tray.icon())
                labels = tray.labels()
                _must({"Quick capture", "Open oneonone", "Quit"} <= set(labels), f"the tray's menu is {labels}")
                say("its menu", ", ".join(labels))
                portal.wait_for("session")
                say("the desktop's key", portal.wait_for("asked"))

                def opened() -> bool:
                    portal.press()  # again, until the program has taken in what the key became
                    time.sleep(0.5)
                    return active("Quick capture")

                until(opened, "the desktop's key opens quick capture")
                do("type", "--delay", "20", "@Priya a line by the desktop's key")
                do("key", "Return")
                until(lambda: "by the desktop's key" in ask("search", "desktop's key"), "what was captured is kept")
                until(lambda: active("oneonone"), "the window has the keyboard again")
                do("key", "alt+p")
                time.sleep(1)
                do("key", "ctrl+shift+p")
                until(lambda: active("Take it along on a card"), "the card is shown")
                do("key", "Return")
                until(lambda: active("Print the card"), "the print dialog opens")
                do("key", "Return")
                made = folder / "print.pdf"
                until(lambda: made.exists() and made.read_bytes().rstrip().endswith(b"%%EOF"), "a card is printed")
                _must(b"MediaBox" in made.read_bytes(), "what was printed has a page")
                say("printed", f"{made.stat().st_size} bytes")
                do("key", "Escape")
                tray.click("Quit")
                _must(running.wait(_PATIENCE) == 0, f"it ended with {running.returncode}")
            finally:
                running.terminate()


class Talking:
    """A helper program that is told and tells words, a line each."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def wait_for(self, word: str) -> str:
        """What was told after the word; one that stays silent is ended, and that is what went wrong."""
        assert self._process.stdout is not None
        patience = threading.Timer(_PATIENCE, self._process.kill)
        patience.start()
        line = self._process.stdout.readline().strip()
        patience.cancel()
        _must(line.startswith(word), f"{word} was awaited of the portal, not {line!r}")
        return line.removeprefix(word).strip()

    def press(self) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write("press\n")
        self._process.stdin.flush()


@contextmanager
def talking(command: list[str], environment: dict[str, str]) -> Iterator[Talking]:
    with subprocess.Popen(
        command, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        try:
            yield Talking(process)
        finally:
            process.terminate()


class TrayHost:
    """A desktop's tray, as far as one icon goes: StatusNotifierWatcher, and what a tray asks of an icon's menu."""

    _WATCHER = "org.kde.StatusNotifierWatcher"

    def __init__(self, desktop: dict[str, str]) -> None:
        from jeepney import DBusAddress, message_bus
        from jeepney.io.blocking import open_dbus_connection

        os.environ["DBUS_SESSION_BUS_ADDRESS"] = desktop["DBUS_SESSION_BUS_ADDRESS"]
        self._bus = open_dbus_connection("SESSION")
        self._asked = open_dbus_connection("SESSION")
        self._bus.send_and_get_reply(message_bus.RequestName(self._WATCHER))
        self._address = DBusAddress
        self._item = ""
        self._ends = Event()
        self._watcher = Thread(target=self._watch)

    def __enter__(self) -> TrayHost:
        self._watcher.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._ends.set()
        self._watcher.join()
        self._bus.close()
        self._asked.close()

    def _watch(self) -> None:
        """Answers as a watcher, all the time: the program waits for it."""
        from jeepney import HeaderFields, MessageType, new_error, new_method_return

        while not self._ends.is_set():
            try:
                message = self._bus.receive(timeout=0.2)
            except TimeoutError:
                continue
            if message.header.message_type is not MessageType.method_call:
                continue
            method, sender = (message.header.fields[one] for one in (HeaderFields.member, HeaderFields.sender))
            if method == "RegisterStatusNotifierItem":
                self._item = sender
                self._bus.send(new_method_return(message))
            elif method == "Get":
                self._bus.send(new_method_return(message, "v", (("b", True),)))
            elif method == "GetAll":
                self._bus.send(new_method_return(message, "a{sv}", ({"IsStatusNotifierHostRegistered": ("b", True)},)))
            else:
                self._bus.send(new_error(message, "org.freedesktop.DBus.Error.UnknownMethod"))

    def icon(self) -> str:
        """Its title and how many pictures it has, once it has been announced."""
        until(lambda: bool(self._item), "an icon comes to the tray")
        (_, title), = self._call("/StatusNotifierItem", "org.freedesktop.DBus.Properties", "Get", "ss",
                                 ("org.kde.StatusNotifierItem", "Title"))  # fmt: skip
        (_, pictures), = self._call("/StatusNotifierItem", "org.freedesktop.DBus.Properties", "Get", "ss",
                                    ("org.kde.StatusNotifierItem", "IconPixmap"))  # fmt: skip
        _must(bool(pictures) and any(len(picture[2]) for picture in pictures), "the icon is empty")
        return f"{title}, in {len(pictures)} sizes"

    def labels(self) -> list[str]:
        return [label for label in self._entries().values() if label]

    def click(self, label: str) -> None:
        number = next(number for number, said in self._entries().items() if said == label)
        self._call("/MenuBar", "com.canonical.dbusmenu", "Event", "isvu", (number, "clicked", ("s", ""), 0))

    def _entries(self) -> dict[int, str]:
        self._call("/MenuBar", "com.canonical.dbusmenu", "AboutToShow", "i", (0,))
        _, (_, _, entries) = self._call("/MenuBar", "com.canonical.dbusmenu", "GetLayout", "iias", (0, -1, []))
        return {entry[0]: entry[1].get("label", ("s", ""))[1].replace("_", "") for _, entry in entries}

    def _call(self, path: str, interface: str, method: str, signature: str, arguments: tuple[Any, ...]) -> Any:
        from jeepney import MessageType, new_method_call

        address = self._address(path, bus_name=self._item, interface=interface)
        reply = self._asked.send_and_get_reply(new_method_call(address, method, signature, arguments), timeout=20)
        _must(reply.header.message_type is MessageType.method_return, f"{method} was answered with {reply.body}")
        return reply.body


@contextmanager
def screen() -> Iterator[str]:
    """An X screen with a window manager."""
    read, write = os.pipe()
    with subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1400x900x24", "-nolisten", "tcp"], pass_fds=[write],
        stderr=subprocess.DEVNULL,
    ) as server:  # fmt: skip
        os.close(write)
        with os.fdopen(read) as told:
            display = f":{told.readline().strip()}"
        try:
            with subprocess.Popen(["openbox"], env={**os.environ, "DISPLAY": display}, stderr=subprocess.DEVNULL) as it:
                try:
                    yield display
                finally:
                    it.terminate()
        finally:
            server.terminate()


@contextmanager
def bus(folder: Path) -> Iterator[str]:
    config = folder / "bus.conf"
    config.write_text(_BUS.format(folder=folder), encoding="utf-8")
    with subprocess.Popen(
        ["dbus-daemon", f"--config-file={config}", "--nofork", "--print-address"], stdout=subprocess.PIPE, text=True
    ) as daemon:
        assert daemon.stdout is not None
        try:
            yield daemon.stdout.readline().strip()
        finally:
            daemon.terminate()


def until(holds: Callable[[], bool], what: str) -> None:
    end = time.monotonic() + _PATIENCE
    while time.monotonic() < end:
        if holds():
            return
        time.sleep(0.2)
    raise AssertionError(f"not so: {what}")


def say(what: str, found: str) -> None:
    print(f"· {what}: {found}", flush=True)


def _must(holds: bool, otherwise: str) -> None:
    if not holds:
        raise AssertionError(otherwise)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
