"""The global key through the desktop portal: a real bus, and a portal in a second process."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from oneonone.app.hotkey import Grip, read_chord
from oneonone.app.hotkey.portal import PortalHotkey, trigger_of

pytestmark = pytest.mark.skipif(
    shutil.which("dbus-daemon") is None or not sys.platform.startswith("linux"), reason="needs dbus-daemon"
)
_CONFIG = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:tmpdir={folder}</listen>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/>
</policy></busconfig>"""


class Portal:
    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def heard(self) -> str:
        assert self._process.stdout is not None
        return self._process.stdout.readline().strip()

    def do(self, word: str) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(f"{word}\n")
        self._process.stdin.flush()


@pytest.fixture
def bus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    config = tmp_path / "bus.conf"
    config.write_text(_CONFIG.format(folder=tmp_path))
    with subprocess.Popen(
        ["dbus-daemon", f"--config-file={config}", "--nofork", "--print-address"], stdout=subprocess.PIPE, text=True
    ) as daemon:
        assert daemon.stdout is not None
        address = daemon.stdout.readline().strip()
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        yield address
        daemon.terminate()


@pytest.fixture
def portal(bus: str) -> Iterator[Callable[[str], Portal]]:
    started: list[subprocess.Popen[str]] = []

    def start(manner: str) -> Portal:
        process = subprocess.Popen(
            [sys.executable, str(Path(__file__).with_name("fake_portal.py")), manner], stdin=subprocess.PIPE,
            stdout=subprocess.PIPE, text=True, env={**os.environ, "DBUS_SESSION_BUS_ADDRESS": bus},
        )  # fmt: skip
        started.append(process)
        made = Portal(process)
        assert made.heard() == "ready"
        return made

    yield start
    for process in started:
        with process:
            process.terminate()


@pytest.fixture
def hotkey(qtbot: QtBot) -> Iterator[PortalHotkey]:
    parent = QObject()
    made = PortalHotkey(parent)
    yield made
    made.close()


def _held(qtbot: QtBot, hotkey: PortalHotkey, grip: Grip, key: str = "Ctrl+Shift+N") -> None:
    hotkey.hold(read_chord(key))
    qtbot.waitUntil(lambda: hotkey.grip is grip)


def test_the_key_is_proposed_and_the_desktop_says_which_it_became(
    qtbot: QtBot, portal: Callable[[str], Portal], hotkey: PortalHotkey
) -> None:
    desktop = portal("yes")
    _held(qtbot, hotkey, Grip.ON)
    assert hotkey.given == "Ctrl+Shift+N"
    assert desktop.heard().startswith("session /org/freedesktop/portal/desktop/session/")
    assert desktop.heard() == "asked CTRL+SHIFT+n | Quick capture"
    desktop.do("other")
    qtbot.waitUntil(lambda: hotkey.given == "Meta+J")


def test_it_tells_when_it_is_pressed_with_what_lets_a_window_take_the_focus(
    qtbot: QtBot, portal: Callable[[str], Portal], hotkey: PortalHotkey, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("XDG_ACTIVATION_TOKEN", raising=False)
    desktop = portal("yes")
    _held(qtbot, hotkey, Grip.ON)
    with qtbot.waitSignal(hotkey.pressed):
        desktop.do("press")
    assert hotkey.token == os.environ["XDG_ACTIVATION_TOKEN"] == "token-1"
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "")


def test_another_key_is_another_session_and_the_former_is_closed(
    qtbot: QtBot, portal: Callable[[str], Portal], hotkey: PortalHotkey
) -> None:
    desktop = portal("yes")
    _held(qtbot, hotkey, Grip.ON)
    first = desktop.heard().split()[1]
    desktop.heard()
    hotkey.hold(read_chord("Ctrl+Alt+F5"))
    qtbot.waitUntil(lambda: hotkey.grip is Grip.ON)
    assert desktop.heard() == f"closed {first}"
    assert desktop.heard().split()[1] != first
    assert desktop.heard() == "asked CTRL+ALT+F5 | Quick capture"
    pressed: list[bool] = []
    hotkey.pressed.connect(lambda: pressed.append(True))
    hotkey.hold(None)
    assert desktop.heard().startswith("closed ")
    desktop.do("press")
    desktop.do("end")
    qtbot.wait(50)
    assert not pressed and hotkey.grip is Grip.OFF


def test_who_declines_is_told_so(qtbot: QtBot, portal: Callable[[str], Portal], hotkey: PortalHotkey) -> None:
    portal("no")
    _held(qtbot, hotkey, Grip.REFUSED)


def test_a_session_that_the_desktop_closes_is_over(
    qtbot: QtBot, portal: Callable[[str], Portal], hotkey: PortalHotkey
) -> None:
    desktop = portal("yes")
    _held(qtbot, hotkey, Grip.ON)
    desktop.do("close")
    qtbot.waitUntil(lambda: hotkey.grip is Grip.REFUSED)


def test_a_desktop_without_global_shortcuts_makes_it_impossible(
    qtbot: QtBot, portal: Callable[[str], Portal], hotkey: PortalHotkey
) -> None:
    portal("none")
    _held(qtbot, hotkey, Grip.IMPOSSIBLE)


def test_without_a_portal_it_is_impossible(qtbot: QtBot, bus: str, hotkey: PortalHotkey) -> None:
    _held(qtbot, hotkey, Grip.IMPOSSIBLE)


def test_without_a_bus_it_is_impossible(
    qtbot: QtBot, hotkey: PortalHotkey, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path / 'nothing'}")
    _held(qtbot, hotkey, Grip.IMPOSSIBLE)


@pytest.mark.parametrize(
    ("key", "trigger"), [("Ctrl+Shift+N", "CTRL+SHIFT+n"), ("Meta+Alt+Space", "ALT+LOGO+space"), ("F9", "F9"),
                         ("Ctrl+,", "CTRL+comma")],
)  # fmt: skip
def test_keys_are_named_as_the_specification_does(key: str, trigger: str) -> None:
    chord = read_chord(key)
    assert chord is not None and trigger_of(chord) == trigger
