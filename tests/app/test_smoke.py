"""The program as a process in a real X server: its window, a conversation by keyboard, a second start."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic

import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from oneonone.app.settings import Settings
from oneonone.app.theme import LIGHT
from oneonone.journal import talking
from oneonone.journal.agenda import agenda
from oneonone.journal.timeline import timeline
from oneonone.model.base import utc_now
from oneonone.model.kinds import CaptureKind, Language, MeetingState, Owner
from oneonone.store.store import open_store
from tests.app.xdisplay import on

pytestmark = pytest.mark.x11

ROOT = Path(__file__).resolve().parents[2]
#: A machine that is busy with other things starts a program slowly.
PATIENCE = 60.0  # s


class Screen:
    """What is to be seen on the display, and how to cover it."""

    def __init__(self, process: subprocess.Popen[str], folder: Path) -> None:
        self._process = process
        self._file = folder / "screen.png"

    def look(self) -> QImage:
        self._ask(f"look {self._file}")
        return QImage(str(self._file))

    def cover(self) -> None:
        self._ask("cover")

    def share(self, colour: str) -> float:
        """How much of the screen has exactly this colour, looked at in every fifth point."""
        picture, wanted = self.look(), QColor(colour).rgb()
        points = [(x, y) for y in range(0, picture.height(), 5) for x in range(0, picture.width(), 5)]
        return sum(picture.pixel(x, y) == wanted for x, y in points) / len(points)

    def lines_of_text(self) -> int:
        """Bands of rows with something dark in them, with rows without between."""
        picture = self.look().copy(240, 40, 660, 740).convertToFormat(QImage.Format.Format_Grayscale8)
        width, bits = picture.bytesPerLine(), bytes(picture.constBits())
        dark = [min(bits[at : at + picture.width()]) < 110 for at in range(0, width * picture.height(), width)]
        return sum(now and not before for before, now in zip([False, *dark], dark, strict=False))

    def _ask(self, command: str) -> None:
        assert self._process.stdin is not None and self._process.stdout is not None
        print(command, file=self._process.stdin, flush=True)
        assert self._process.stdout.readline() == "done\n"


@pytest.fixture
def screen(display: str, tmp_path: Path) -> Iterator[Screen]:
    with subprocess.Popen(
        [sys.executable, "-m", "tests.app.xscreen"], cwd=ROOT, env=on(display), text=True,
        stdin=subprocess.PIPE, stdout=subprocess.PIPE,
    ) as process:  # fmt: skip
        yield Screen(process, tmp_path)
        assert process.stdin is not None
        print("end", file=process.stdin, flush=True)


@pytest.fixture
def data(tmp_path: Path, language: Language) -> Path:
    """Filled by `oneonone demo`."""
    folder = tmp_path / "data"
    subprocess.run(
        [sys.executable, "-m", "oneonone", "demo", "--data", str(folder), "--lang", language.value],
        cwd=ROOT, check=True, capture_output=True,
    )  # fmt: skip
    Settings(folder).set_scheme("light")
    return folder


@pytest.fixture
def language(request: pytest.FixtureRequest) -> Language:
    return Language(getattr(request, "param", Language.EN))


@contextmanager
def program(display: str, data: Path, language: Language = Language.EN) -> Iterator[subprocess.Popen[str]]:
    with subprocess.Popen(
        [sys.executable, "-m", "oneonone", "--data", str(data), "--lang", language.value],
        cwd=ROOT, env=on(display), stderr=subprocess.PIPE, text=True,
    ) as process:  # fmt: skip
        try:
            yield process
        finally:
            process.terminate()
            assert process.stderr is not None
            said = process.stderr.read()
    assert "Traceback" not in said, said


Until = Callable[[Callable[[], bool]], None]


@pytest.fixture
def until(qtbot: QtBot) -> Until:
    """Asks again until it is so."""
    return lambda true: qtbot.waitUntil(true, timeout=PATIENCE * 1000)


def xdotool(display: str, *arguments: str) -> str:
    return subprocess.run(
        ["xdotool", *arguments], env=on(display), capture_output=True, text=True, check=False
    ).stdout.strip()


def windows(display: str) -> list[str]:
    """The program's windows that can be seen."""
    return xdotool(display, "search", "--onlyvisible", "--name", "^oneonone$").split()


def painted(screen: Screen) -> bool:
    return screen.share(LIGHT.paper) > 0.2 and screen.lines_of_text() > 8


def test_the_window_is_painted_in_its_own_colours_with_text_in_it(
    display: str, screen: Screen, data: Path, until: Until
) -> None:
    with program(display, data):
        until(lambda: painted(screen))
        assert screen.share(LIGHT.card) > 0.1
        assert screen.share(LIGHT.side) > 0.05


@pytest.mark.parametrize("language", Language, indirect=True)
def test_a_conversation_by_keyboard_alone_is_there_after_closing(
    display: str, screen: Screen, data: Path, language: Language, until: Until
) -> None:
    if shutil.which("xdotool") is None:
        pytest.skip("xdotool is not installed, and no other way is here to press keys in another program")
    with program(display, data, language) as process:
        until(lambda: painted(screen))
        xdotool(display, "windowfocus", "--sync", windows(display)[0])
        until(lambda: read(data, talking.running) is None)
        xdotool(display, "key", "alt+s")
        until(lambda: read(data, talking.running) is not None)
        meeting = read(data, talking.running)
        xdotool(display, "type", "--delay", "10", "Rather tired of late")
        xdotool(display, "key", "Return")
        xdotool(display, "type", "--delay", "10", "! ring the landlord")
        xdotool(display, "key", "Return")
        until(lambda: len(read(data, talking.conversation, meeting.id).lines) == 2)
        xdotool(display, "key", "ctrl+Return")
        until(lambda: read(data, talking.running).ended_at is not None)
        xdotool(display, "key", "ctrl+Return")
        until(lambda: read(data, talking.running) is None)
        xdotool(display, "key", "ctrl+q")
        assert process.wait(PATIENCE) == 0
    found = read(data, talking.conversation, meeting.id)
    assert found.meeting.state is MeetingState.HELD
    assert [(line.kind, line.owner, line.text) for line in found.lines] == [
        (CaptureKind.NOTE, None, "Rather tired of late"), (CaptureKind.FOLLOW_UP, Owner.ME, "ring the landlord"),
    ]  # fmt: skip
    assert read(data, timeline, found.teammate.id).items[0].meeting == found.meeting
    assert found.teammate.id in read(data, agenda, utc_now()).next_days
    with program(display, data, language):
        until(lambda: painted(screen))


def test_a_second_start_brings_the_first_window_to_the_front_and_ends(
    display: str, screen: Screen, data: Path, until: Until
) -> None:
    with program(display, data):
        until(lambda: painted(screen))
        screen.cover()
        until(lambda: screen.share("red") > 0.9)
        began = monotonic()
        second = subprocess.run(
            [sys.executable, "-m", "oneonone", "--data", str(data)],
            cwd=ROOT, env=on(display), capture_output=True, text=True, timeout=PATIENCE, check=False,
        )  # fmt: skip
        assert (second.returncode, second.stderr) == (0, "")
        assert monotonic() - began < PATIENCE / 4
        until(lambda: painted(screen))
        if shutil.which("xdotool") is not None:
            assert len(windows(display)) == 1
            until(lambda: xdotool(display, "getwindowfocus") == windows(display)[0])


def read(data: Path, verb: Callable, *arguments: object):  # type: ignore[no-untyped-def, type-arg]
    """What a verb of the journal finds in the store, beside the program that has it open."""
    store = open_store(data)
    try:
        with store.reading() as session:
            return verb(session, *arguments)
    finally:
        store.close()
