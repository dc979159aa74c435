"""Quick capture as a person has it: a real screen with a window manager, the program in the background, another program
in front."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from oneonone.app.hotkey.xcb import Xcb
from oneonone.journal.lines import inbox
from oneonone.journal.teammates import team
from oneonone.journal.timeline import timeline
from oneonone.model.kinds import CaptureKind
from oneonone.store.store import open_store
from tests.app.xdisplay import display, managed, on  # noqa: F401

pytestmark = pytest.mark.x11
ROOT = Path(__file__).resolve().parents[2]
_PATIENCE_MS = 60_000


class Screen:
    """What is active on it, by name, and keys for whatever is."""

    def __init__(self, display: str, bot: QtBot) -> None:
        self.display, self._bot = display, bot
        self._x = Xcb()

    def do(self, *words: str) -> str:
        done = subprocess.run(["xdotool", *words], env=on(self.display), capture_output=True, text=True)
        return done.stdout.strip()

    def keys(self, *keys: str) -> None:
        self.do("key", *keys)

    def type(self, text: str) -> None:
        self.do("type", "--delay", "20", text)

    def windows(self, name: str) -> list[str]:
        return self.do("search", "--onlyvisible", "--name", f"^{name}$").split()

    def active(self) -> str:
        window = self._x.active_window()
        return self.do("getwindowname", str(window)) if window else ""

    def until(self, true: Callable[[], bool]) -> None:
        self._bot.waitUntil(true, timeout=_PATIENCE_MS)

    def until_active(self, name: str) -> None:
        self.until(lambda: self.active() == name)

    def bring(self, name: str) -> None:
        self.until(lambda: bool(self.windows(name)))
        self.do("windowactivate", "--sync", self.windows(name)[-1])
        self.until_active(name)

    def close(self) -> None:
        self._x.close()


@pytest.fixture
def screen(managed: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Screen]:  # noqa: F811
    monkeypatch.setenv("DISPLAY", managed)
    made = Screen(managed, qtbot)
    made.until(lambda: made._x.has_window_manager())
    yield made
    made.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    subprocess.run(
        [sys.executable, "-m", "oneonone", "demo", "--data", str(tmp_path / "data"), "--lang", "en"],
        cwd=ROOT, check=True, capture_output=True,
    )  # fmt: skip
    return tmp_path / "data"


@contextmanager
def program(screen: Screen, folder: Path, *words: str) -> Iterator[subprocess.Popen[bytes]]:
    (folder / "oneonone.sock").unlink(missing_ok=True)  # of one that was ended before
    with subprocess.Popen(
        [sys.executable, "-m", "oneonone", *words, "--data", str(folder), "--lang", "en"], cwd=ROOT,
        env=on(screen.display),
    ) as process:  # fmt: skip
        try:
            screen.until(lambda: (folder / "oneonone.sock").exists())
            yield process
        finally:
            process.terminate()


@contextmanager
def other(screen: Screen) -> Iterator[list[str]]:
    """What has been typed in another program so far."""
    with subprocess.Popen(
        [sys.executable, str(Path(__file__).with_name("xother.py"))], env=on(screen.display), stdout=subprocess.PIPE,
        text=True,
    ) as process:  # fmt: skip
        assert process.stdout is not None
        os.set_blocking(process.stdout.fileno(), False)
        typed: list[str] = []

        class Typed(list[str]):
            def read(self) -> str:
                assert process.stdout is not None
                typed.extend(line.rstrip("\n") for line in process.stdout)
                return typed[-1] if typed else ""

        try:
            screen.bring("other")
            yield Typed()
        finally:
            process.terminate()


def test_from_another_program_to_a_kept_line_and_back(screen: Screen, folder: Path) -> None:
    with program(screen, folder), other(screen) as typed:
        screen.type("before ")
        screen.keys("ctrl+shift+n")
        screen.until_active("Quick capture")
        screen.type("pr todo me intro to the guild by thursday")
        screen.keys("Return")
        screen.until_active("other")
        screen.type("after")
        screen.until(lambda: typed.read() == "before after")  # type: ignore[attr-defined]
    store = open_store(folder)
    with store.reading() as session:
        priya = next(one for one in team(session) if one.name.startswith("Priya"))
        newest = timeline(session, priya.id).items[0].lines[0]
    store.close()
    assert (newest.kind, newest.text) == (CaptureKind.FOLLOW_UP, "intro to the guild")


def test_a_minimised_program_stays_so(screen: Screen, folder: Path) -> None:
    with program(screen, folder), other(screen):
        screen.do("windowminimize", screen.windows("oneonone")[0])
        screen.until(lambda: not screen.windows("oneonone"))
        screen.keys("ctrl+shift+n")
        screen.until_active("Quick capture")
        screen.type("to the inbox with it")
        screen.keys("Return")
        screen.until_active("other")
        assert not screen.windows("oneonone")
    store = open_store(folder)
    with store.reading() as session:
        assert [one.text for one in inbox(session)] == ["to the inbox with it"]
    store.close()


def test_escape_keeps_the_draft_also_for_the_next_start(screen: Screen, folder: Path) -> None:
    with other(screen):
        with program(screen, folder):
            screen.bring("other")
            screen.keys("ctrl+shift+n")
            screen.until_active("Quick capture")
            screen.type("half a thou")
            screen.keys("Escape")
            screen.until_active("other")
        with program(screen, folder):
            screen.bring("other")
            screen.keys("ctrl+shift+n")
            screen.until_active("Quick capture")
            screen.keys("End")
            screen.type("ght")
            screen.keys("Return")
            screen.until_active("other")
    store = open_store(folder)
    with store.reading() as session:
        assert [one.text for one in inbox(session)] == ["half a thought"]
    store.close()


def test_the_terminal_without_a_line_starts_the_program_with_the_window_in_front(screen: Screen, folder: Path) -> None:
    with other(screen), program(screen, folder, "capture"):
        screen.until_active("Quick capture")
        assert not screen.windows("oneonone")
        screen.keys("Escape")
        screen.until_active("other")
        subprocess.run(
            [sys.executable, "-m", "oneonone", "capture", "--data", str(folder)], cwd=ROOT, env=on(screen.display),
            check=True,
        )  # fmt: skip
        screen.until_active("Quick capture")
