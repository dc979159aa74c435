"""Quick capture's figures: the terminal's process, the key until the window takes keys, and each key's parse."""

from __future__ import annotations

import ctypes
import ctypes.util
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from statistics import median, quantiles
from time import monotonic, perf_counter, thread_time
from typing import ClassVar

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from oneonone.app.hotkey.xcb import Xcb
from oneonone.capture.parse import parse
from oneonone.place import socket_name
from tests.app.xdisplay import Desktop, other, program
from tests.capture.killed_meanwhile import killed_meanwhile
from tests.capture.lines import labelled, team

ROOT = Path(__file__).resolve().parents[2]
ROUNDS = 25


def _seconds(*words: str) -> float:
    began = perf_counter()
    subprocess.run([sys.executable, *words], cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    return perf_counter() - began


@contextmanager
def _running(folder: Path) -> Iterator[None]:
    """What the terminal needs of a running program: someone at its socket who answers."""
    server = socket.socket(socket.AF_UNIX)
    server.bind(socket_name(str(folder)))
    server.listen(8)

    def answer() -> None:
        import json

        while True:
            try:
                connection, _ = server.accept()
            except OSError:
                return
            with connection:
                message = json.loads(connection.recv(65536))
                connection.sendall(f"ok {message['id']}\n".encode())

    threading.Thread(target=answer, daemon=True).start()
    yield
    server.close()


@pytest.mark.parametrize("running", [True, False], ids=["running", "not running"])
def test_the_terminal_takes_at_most_three_times_an_empty_python(
    benchmark: BenchmarkFixture, tmp_path: Path, running: bool
) -> None:
    words = ("-m", "oneonone", "capture", "@Priya + fixed the build", "--data", str(tmp_path))
    ours, empty = [], []

    def rounds() -> None:
        for _ in range(ROUNDS):
            ours.append(_seconds(*words))
            empty.append(_seconds("-c", "pass"))

    if running:
        with _running(tmp_path):
            _seconds(*words)
            benchmark.pedantic(rounds, rounds=1)
        assert not (tmp_path / "inbox").exists()
    else:
        _seconds(*words)
        benchmark.pedantic(rounds, rounds=1)
    ratio = median(ours) / median(empty)
    benchmark.extra_info["times an empty python"] = round(ratio, 2)
    assert ratio <= 3.0


def test_each_keys_parse_takes_under_two_ms(benchmark: BenchmarkFixture) -> None:
    """Every beginning of every labelled line, as it is typed; in time of the processor, so that what else the machine
    does is not measured along."""
    people, today = team(), date(2026, 11, 24)
    lines = [row.line for row in labelled("lines.tsv")]
    beginnings = [line[:end] for line in lines for end in range(1, len(line) + 1)]
    parse(lines[0], people, today)
    taken: list[float] = []

    def all_of_them() -> None:
        for text in beginnings:
            began = thread_time()
            parse(text, people, today)
            taken.append(thread_time() - began)

    benchmark.pedantic(all_of_them, rounds=1)
    benchmark.extra_info["p99 ms"] = round(quantiles(taken, n=100)[98] * 1000, 3)
    assert quantiles(taken, n=100)[98] < 0.002


class _Keys:
    """Key presses through XTEST, from this process: starting xdotool would be measured along."""

    _CODES: ClassVar = {"ctrl": 0xFFE3, "shift": 0xFFE1, "n": ord("n"), "escape": 0xFF1B}

    def __init__(self) -> None:
        self._xlib = ctypes.CDLL(ctypes.util.find_library("X11") or "libX11.so.6")
        self._xtst = ctypes.CDLL(ctypes.util.find_library("Xtst") or "libXtst.so.6")
        self._xlib.XOpenDisplay.restype = ctypes.c_void_p
        self._xlib.XFlush.argtypes = [ctypes.c_void_p]
        self._xlib.XKeysymToKeycode.argtypes = [ctypes.c_void_p, ctypes.c_ulong]
        self._xlib.XKeysymToKeycode.restype = ctypes.c_ubyte
        self._xtst.XTestFakeKeyEvent.argtypes = [ctypes.c_void_p, ctypes.c_uint, ctypes.c_int, ctypes.c_ulong]
        self._to = self._xlib.XOpenDisplay(None)

    def press(self, *names: str) -> None:
        codes = [self._xlib.XKeysymToKeycode(self._to, self._CODES[name]) for name in names]
        for code, down in [(one, 1) for one in codes] + [(one, 0) for one in reversed(codes)]:
            self._xtst.XTestFakeKeyEvent(self._to, code, down, 0)
        self._xlib.XFlush(self._to)


@pytest.mark.x11
def test_from_the_key_to_the_window_ready_for_keys(
    benchmark: BenchmarkFixture,
    desktop: Desktop,
    demo_folder: Path,
) -> None:
    """From the press until the input focus is in the capture window, the program in the background, sixty times."""
    taken: list[float] = []
    with program(desktop, demo_folder), other(desktop):
        keys, x = _Keys(), Xcb()
        desktop.keys("ctrl+shift+n")
        desktop.until_active("Quick capture")
        popover = x.active_window()
        desktop.keys("Escape")
        desktop.until_active("other")

        def once() -> None:
            began = monotonic()
            keys.press("ctrl", "shift", "n")
            while x.active_window() != popover:
                if monotonic() - began > 10:
                    raise AssertionError("it did not open")
            taken.append(monotonic() - began)
            keys.press("escape")
            desktop.until_active("other")

        benchmark.pedantic(once, rounds=60, warmup_rounds=2)
        x.close()
    p95 = quantiles(taken[2:], n=20)[18]
    benchmark.extra_info["p95 ms"] = round(p95 * 1000, 1)
    benchmark.extra_info["median ms"] = round(median(taken[2:]) * 1000, 1)
    assert p95 <= 0.1


LINES, WRITERS, KILLS = 10_000, 8, 10


def test_ten_thousand_lines_by_eight_processes_while_the_program_is_killed(
    benchmark: BenchmarkFixture, tmp_path: Path
) -> None:
    benchmark.pedantic(lambda: killed_meanwhile(tmp_path, LINES, WRITERS, KILLS), rounds=1)
