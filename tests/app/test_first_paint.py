"""The first paint: the window in its own colour, with nothing made for it that it does without."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from oneonone.app.theme import DARK, LIGHT, Tokens

ROOT = Path(__file__).resolve().parents[2]
TOLD = """
import builtins, json, os, sys
import oneonone.app.start as start
from oneonone.__main__ import main

def told(window, *_, **__):
    from PySide6 import QtCore, QtWidgets
    print(json.dumps({
        "made": [name for name in ("Qt", "QStyle") if name in {**vars(QtCore), **vars(QtWidgets)}],
        "own import": builtins.__import__ is builtins.__orig_import__,
        "loaded": sorted(name for name in sys.modules if name.startswith("oneonone.") or name == "sqlalchemy"),
        "colour": window.grab().toImage().pixelColor(640, 400).name(),
        "title": window.windowTitle(), "size": [window.width(), window.height()],
        "style": QtWidgets.QApplication.style().name(),
    }), flush=True)
    window.furnish()
    print(json.dumps({
        "colour": window.grab().toImage().pixelColor(640, 400).name(),
        "scheme": str(window.theme.scheme),
    }), flush=True)
    os._exit(0)

start.open_and_fill = told
main([])
"""

WRONG = """
import json, os, sys
import oneonone.app.start as start
from oneonone.__main__ import main

def wrong(window, *_, **__):
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication, QLabel
    def told():
        print(json.dumps({
            "said": [label.text() for label in window.findChildren(QLabel)],
            "styled": bool(QApplication.instance().styleSheet()),
        }), flush=True)
        os._exit(0)
    QTimer.singleShot(0, told)
    raise RuntimeError

start.open_and_fill = wrong
main([])
"""


def painted(folder: Path, **environment: str) -> tuple[dict[str, Any], dict[str, Any]]:
    """What is so at the first paint, and once the look is complete."""
    ran = subprocess.run(
        [sys.executable, "-c", TOLD], cwd=ROOT, capture_output=True, text=True, check=True, timeout=30,
        env={**os.environ, "ONEONONE_DATA": str(folder), **environment},
    )  # fmt: skip
    first, complete = map(json.loads, ran.stdout.splitlines())
    return first, complete


def test_nothing_slow_is_made_before_it(tmp_path: Path) -> None:
    """`Qt` and `QStyle` are enumerations by the hundred; words, pages and the store come after, and none of them is
    read once more for PySide6's `__feature__`s."""
    first, _ = painted(tmp_path)
    assert first["own import"]
    assert first["made"] == []
    assert set(first["loaded"]) <= {
        "oneonone.__main__", "oneonone.errors", "oneonone.identity", "oneonone.place", "oneonone.resource",
        "oneonone.model", "oneonone.model.language", "oneonone.model.words", "oneonone.store", "oneonone.store.folder",
        "oneonone.plain_imports", "oneonone.app", *(f"oneonone.app.{name}" for name in (
            "i18n", "places", "settings", "single", "start", "theme", "window")),
    }  # fmt: skip
    assert first["title"] == "oneonone"
    assert min(first["size"]) >= 700


@pytest.mark.parametrize(("setting", "look"), [("light", LIGHT), ("dark", DARK), ("system", LIGHT)])
def test_its_colour_is_that_of_the_complete_look(tmp_path: Path, setting: str, look: Tokens) -> None:
    (tmp_path / "settings.ini").write_text(f"[General]\nscheme={setting}\n", encoding="utf-8")
    first, complete = painted(tmp_path)
    assert first["colour"] == complete["colour"] == look.paper
    assert complete["scheme"] == ("dark" if look is DARK else "light")


@pytest.mark.x11
def test_a_dark_system_is_followed_from_the_first_paint(tmp_path: Path, display: str) -> None:
    (tmp_path / "kdeglobals").write_text(
        "".join(
            f"[Colors:{part}]\nBackgroundNormal=42,46,50\nForegroundNormal=252,252,252\n"
            for part in ("Window", "View", "Button")
        ),
        encoding="utf-8",
    )
    first, complete = painted(
        tmp_path / "data", DISPLAY=display, QT_QPA_PLATFORM="xcb", XDG_CONFIG_HOME=str(tmp_path),
        XDG_CURRENT_DESKTOP="KDE", KDE_FULL_SESSION="true", KDE_SESSION_VERSION="5",
    )  # fmt: skip
    assert first["colour"] == complete["colour"] == DARK.paper
    assert complete["scheme"] == "dark"


def test_the_style_is_ours_whatever_the_system_asks_for(tmp_path: Path) -> None:
    first, _ = painted(tmp_path, QT_STYLE_OVERRIDE="Windows")
    assert first["style"] == "fusion"


def test_what_goes_wrong_before_the_first_page_is_said_in_the_language_and_look_of_the_program(tmp_path: Path) -> None:
    (tmp_path / "settings.ini").write_text("[General]\nlanguage=nl\nscheme=dark\n", encoding="utf-8")
    ran = subprocess.run(
        [sys.executable, "-c", WRONG], cwd=ROOT, capture_output=True, text=True, check=True, timeout=30,
        env={**os.environ, "ONEONONE_DATA": str(tmp_path)},
    )  # fmt: skip
    found = json.loads(ran.stdout)
    assert any(said.startswith("Er ging iets mis.") for said in found["said"])
    assert found["styled"]
