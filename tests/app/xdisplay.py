"""A real X screen for a test: Xvfb on a number of its own, with a window manager where one is installed."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator

import pytest

from oneonone.app.start import what_qt_misses
from oneonone.model.kinds import Language


@pytest.fixture(scope="module")
def display(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A free X screen of our own."""
    if shutil.which("Xvfb") is None:
        pytest.skip("Xvfb is not installed")
    read, write = os.pipe()
    log = (tmp_path_factory.mktemp("x") / "xvfb.log").open("wb")
    with subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1400x900x24", "-nolisten", "tcp"],
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
