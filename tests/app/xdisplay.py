"""A real X screen for a test: Xvfb on a number of its own, a window manager where one is installed, the program and
another one on it. tests/conftest.py makes the fixtures known."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from oneonone.app.hotkey.xcb import Xcb
from oneonone.app.start import what_qt_misses
from oneonone.model.kinds import Language

ROOT = Path(__file__).resolve().parents[2]
_PATIENCE_MS = 60_000


@pytest.fixture(scope="module")
def display(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A free X screen of our own."""
    if shutil.which("Xvfb") is None:
        pytest.skip("Xvfb is not installed")
    read, write = os.pipe()
    log = (tmp_path_factory.mktemp("x") / "xvfb.log").open("wb")
    with subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1400x900x24", "-nolisten", "tcp", "-noreset"],
        pass_fds=[write], stdout=log, stderr=log,
    ) as server:  # fmt: skip
        os.close(write)
        with os.fdopen(read) as told:
            number = told.readline().strip()
        try:
            if not number:
                pytest.skip("Xvfb does not start here")
            with pytest.MonkeyPatch.context() as environment:
                environment.setenv("DISPLAY", f":{number}")
                environment.delenv("WAYLAND_DISPLAY", raising=False)
                environment.setenv("QT_QPA_PLATFORM", "xcb")
                missing = what_qt_misses(Language.EN)
            if missing:
                pytest.skip(missing)
            yield f":{number}"
        finally:
            server.terminate()
            log.close()


@pytest.fixture
def managed(display: str) -> Iterator[str]:
    """With openbox, where a window is only active when the manager says so."""
    if shutil.which("openbox") is None or shutil.which("xdotool") is None:
        pytest.skip("openbox or xdotool is not installed")
    with subprocess.Popen(["openbox"], env=on(display), stderr=subprocess.DEVNULL) as manager:
        yield display
        manager.terminate()


def on(display: str) -> dict[str, str]:
    kept = {key: value for key, value in os.environ.items() if key != "WAYLAND_DISPLAY"}
    return {**kept, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}


class Desktop:
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
def desktop(managed: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desktop]:
    monkeypatch.setenv("DISPLAY", managed)
    made = Desktop(managed, qtbot)
    made.until(lambda: made._x.has_window_manager())
    yield made
    made.close()


@pytest.fixture
def demo_folder(tmp_path: Path) -> Path:
    subprocess.run(
        [sys.executable, "-m", "oneonone", "demo", "--data", str(tmp_path / "data"), "--lang", "en"],
        cwd=ROOT, check=True, capture_output=True,
    )  # fmt: skip
    return tmp_path / "data"


@contextmanager
def program(screen: Desktop, folder: Path, *words: str) -> Iterator[subprocess.Popen[bytes]]:
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
def other(screen: Desktop) -> Iterator[list[str]]:
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
