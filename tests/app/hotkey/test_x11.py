"""The global key on a real X server: with the locks on, on another layout, taken by another program."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from oneonone.app.hotkey import Grip, read_chord
from oneonone.app.hotkey.x11 import X11Hotkey
from oneonone.app.hotkey.xcb import Xcb
from tests.app.xdisplay import on

pytestmark = [
    pytest.mark.x11, pytest.mark.skipif(shutil.which("xdotool") is None, reason="xdotool is not installed"),
]  # fmt: skip


@pytest.fixture
def hotkey(qtbot: QtBot, display: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[X11Hotkey]:
    monkeypatch.setenv("DISPLAY", display)
    parent = QObject()
    made = X11Hotkey(parent)
    yield made
    made.close()


def do(screen: str, *words: str) -> None:
    subprocess.run(words, env=on(screen), check=True, capture_output=True)


def test_it_is_heard_whatever_has_the_keyboard(qtbot: QtBot, display: str, hotkey: X11Hotkey) -> None:
    hotkey.hold(read_chord("Ctrl+Shift+N"))
    assert hotkey.grip is Grip.ON
    with qtbot.waitSignal(hotkey.pressed):
        do(display, "xdotool", "key", "ctrl+shift+n")
    assert hotkey.time > 0


@pytest.mark.parametrize("locks", [["Num_Lock"], ["Caps_Lock"], ["Num_Lock", "Caps_Lock"]])
def test_locks_do_not_matter(qtbot: QtBot, display: str, hotkey: X11Hotkey, locks: list[str]) -> None:
    hotkey.hold(read_chord("Ctrl+Alt+J"))
    do(display, "xdotool", "key", *locks)
    with qtbot.waitSignal(hotkey.pressed):
        do(display, "xdotool", "keydown", "ctrl", "keydown", "alt", "key", "j", "keyup", "alt", "keyup", "ctrl")
    do(display, "xdotool", "key", *locks)


def test_what_another_program_holds_is_taken(qtbot: QtBot, hotkey: X11Hotkey) -> None:
    other = Xcb()
    code = other.codes_of(ord("n"))[0]
    assert other.grab_key(code, 4 | 1 | 2)  # Control, Shift and CapsLock: one of the variants is enough
    hotkey.hold(read_chord("Ctrl+Shift+N"))
    assert hotkey.grip is Grip.TAKEN
    other.ungrab_key(code, 4 | 1 | 2)
    other.close()
    hotkey.hold(read_chord("Ctrl+Shift+N"))
    assert hotkey.grip is Grip.ON


def test_a_key_given_up_is_free_again(hotkey: X11Hotkey) -> None:
    hotkey.hold(read_chord("Ctrl+Shift+N"))
    hotkey.hold(read_chord("Ctrl+Alt+K"))
    other = Xcb()
    assert other.grab_key(other.codes_of(ord("n"))[0], 4 | 1)
    assert not other.grab_key(other.codes_of(ord("k"))[0], 4 | 8)
    hotkey.close()
    assert other.grab_key(other.codes_of(ord("k"))[0], 4 | 8)
    other.close()


def test_a_key_that_the_keyboard_has_not_is_missing(hotkey: X11Hotkey) -> None:
    hotkey.hold(read_chord("Ctrl+Alt+Ж"))
    assert hotkey.grip is Grip.MISSING


@pytest.mark.skipif(shutil.which("setxkbmap") is None, reason="setxkbmap is not installed")
def test_another_layout_moves_it_along(qtbot: QtBot, display: str, hotkey: X11Hotkey) -> None:
    hotkey.hold(read_chord("Ctrl+Shift+N"))
    former = list(hotkey._held)
    try:
        do(display, "setxkbmap", "us", "dvorak")
        qtbot.waitUntil(lambda: hotkey._held != former and hotkey.grip is Grip.ON)
        with qtbot.waitSignal(hotkey.pressed):
            do(display, "xdotool", "key", "ctrl+shift+n")
    finally:
        do(display, "setxkbmap", "us")


def test_without_a_server_it_is_impossible(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":4093")
    parent = QObject()
    hotkey = X11Hotkey(parent)
    hotkey.hold(read_chord("Ctrl+Shift+N"))
    assert hotkey.grip is Grip.IMPOSSIBLE
