"""Quick capture as a person has it: a real screen with a window manager, the program in the background, another program
in front."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from oneonone.journal.lines import inbox
from oneonone.journal.teammates import team
from oneonone.journal.timeline import timeline
from oneonone.model.kinds import CaptureKind
from oneonone.store.store import open_store
from tests.app.xdisplay import ROOT, Desktop, on, other, program

pytestmark = pytest.mark.x11


def test_from_another_program_to_a_kept_line_and_back(desktop: Desktop, demo_folder: Path) -> None:
    with program(desktop, demo_folder), other(desktop) as typed:
        desktop.type("before ")
        desktop.keys("ctrl+shift+n")
        desktop.until_active("Quick capture")
        desktop.type("pr todo me intro to the guild by thursday")
        desktop.keys("Return")
        desktop.until_active("other")
        desktop.type("after")
        desktop.until(lambda: typed.read() == "before after")  # type: ignore[attr-defined]
    store = open_store(demo_folder)
    with store.reading() as session:
        priya = next(one for one in team(session) if one.name.startswith("Priya"))
        newest = timeline(session, priya.id).items[0].lines[0]
    store.close()
    assert (newest.kind, newest.text) == (CaptureKind.FOLLOW_UP, "intro to the guild")


def test_a_minimised_program_stays_so(desktop: Desktop, demo_folder: Path) -> None:
    with program(desktop, demo_folder), other(desktop):
        desktop.do("windowminimize", desktop.windows("oneonone")[0])
        desktop.until(lambda: not desktop.windows("oneonone"))
        desktop.keys("ctrl+shift+n")
        desktop.until_active("Quick capture")
        desktop.type("to the inbox with it")
        desktop.keys("Return")
        desktop.until_active("other")
        assert not desktop.windows("oneonone")
    store = open_store(demo_folder)
    with store.reading() as session:
        assert [one.text for one in inbox(session)] == ["to the inbox with it"]
    store.close()


def test_escape_keeps_the_draft_also_for_the_next_start(desktop: Desktop, demo_folder: Path) -> None:
    with other(desktop):
        with program(desktop, demo_folder):
            desktop.bring("other")
            desktop.keys("ctrl+shift+n")
            desktop.until_active("Quick capture")
            desktop.type("half a thou")
            desktop.keys("Escape")
            desktop.until_active("other")
        with program(desktop, demo_folder):
            desktop.bring("other")
            desktop.keys("ctrl+shift+n")
            desktop.until_active("Quick capture")
            desktop.keys("End")
            desktop.type("ght")
            desktop.keys("Return")
            desktop.until_active("other")
    store = open_store(demo_folder)
    with store.reading() as session:
        assert [one.text for one in inbox(session)] == ["half a thought"]
    store.close()


def test_the_terminal_without_a_line_starts_the_program_with_the_window_in_front(
    desktop: Desktop, demo_folder: Path
) -> None:
    with other(desktop), program(desktop, demo_folder, "capture"):
        desktop.until_active("Quick capture")
        assert not desktop.windows("oneonone")
        desktop.keys("Escape")
        desktop.until_active("other")
        subprocess.run(
            [sys.executable, "-m", "oneonone", "capture", "--data", str(demo_folder)], cwd=ROOT,
            env=on(desktop.display), check=True,
        )  # fmt: skip
        desktop.until_active("Quick capture")
