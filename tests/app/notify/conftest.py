"""A message bus of our own, and a notification server on it in another process."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, QSocketNotifier

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture(scope="session")
def bus_address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """One for all tests of the process: Qt connects to the session bus only once."""
    if shutil.which("dbus-daemon") is None:
        pytest.skip("dbus-daemon is not installed")
    folder = tmp_path_factory.mktemp("bus")
    config = folder / "bus.conf"
    config.write_text(
        f"<busconfig><type>session</type><listen>unix:path={folder / 'bus'}</listen>"
        '<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/>'
        '<allow own="*"/></policy></busconfig>'
    )
    with subprocess.Popen(
        ["dbus-daemon", f"--config-file={config}", "--print-address", "--nofork"], stdout=subprocess.PIPE, text=True,
        stderr=subprocess.DEVNULL,
    ) as daemon:  # fmt: skip
        assert daemon.stdout is not None
        address = daemon.stdout.readline().strip()
        before = os.environ.get("DBUS_SESSION_BUS_ADDRESS")
        os.environ["DBUS_SESSION_BUS_ADDRESS"] = address
        yield address
        if before is None:
            del os.environ["DBUS_SESSION_BUS_ADDRESS"]
        else:
            os.environ["DBUS_SESSION_BUS_ADDRESS"] = before
        daemon.terminate()


class Desktop:
    """The notification server: what it was asked, and how to press its buttons."""

    def __init__(self, address: str) -> None:
        self.asked: list[dict[str, Any]] = []
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.app.notify.server"], cwd=ROOT, text=True, bufsize=1,
            env={**os.environ, "DBUS_SESSION_BUS_ADDRESS": address, "QT_QPA_PLATFORM": "offscreen"},
            stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        )  # fmt: skip
        assert self._process.stdout is not None
        assert json.loads(self._process.stdout.readline()) == {"ready": True}
        os.set_blocking(self._process.stdout.fileno(), False)
        self._rest = ""
        self._listening = QSocketNotifier(self._process.stdout.fileno(), QSocketNotifier.Type.Read)
        self._listening.activated.connect(self._read)

    def send(self, line: str) -> None:
        assert self._process.stdin is not None
        print(line, file=self._process.stdin, flush=True)

    def shown(self) -> list[dict[str, Any]]:
        return [one for one in self.asked if "notify" in one]

    def closed(self) -> list[int]:
        return [one["close"] for one in self.asked if "close" in one]

    def end(self) -> None:
        self._listening.setEnabled(False)
        if self._process.poll() is None:
            self.send("end")
        self._process.communicate(timeout=30)

    def _read(self) -> None:
        assert self._process.stdout is not None
        self._rest += os.read(self._process.stdout.fileno(), 65536).decode()
        *lines, self._rest = self._rest.split("\n")
        self.asked += [json.loads(line) for line in lines if line]


@pytest.fixture
def make_desktop(bus_address: str, qapp: QObject) -> Iterator[Callable[[], Desktop]]:
    made: list[Desktop] = []

    def make() -> Desktop:
        made.append(Desktop(bus_address))
        return made[-1]

    yield make
    for one in made:
        one.end()


@pytest.fixture
def desktop(make_desktop: Callable[[], Desktop]) -> Desktop:
    return make_desktop()
