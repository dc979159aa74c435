"""Where the notes are: as chosen, beside a portable program, or where the system keeps them."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from oneonone import place


@pytest.fixture
def built(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """As a built program sees itself: `sys.frozen`, and where its executable lies."""
    program = tmp_path / "stick" / "oneonone"
    program.parent.mkdir()
    program.touch()
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(program))
    monkeypatch.delenv("ONEONONE_DATA", raising=False)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "share"))
    return program.parent


def test_a_built_program_uses_the_systems_folder(built: Path, tmp_path: Path) -> None:
    assert place.default_folder() == str(tmp_path / "share" / "oneonone")


def test_a_portable_one_keeps_everything_beside_it(built: Path) -> None:
    (built / place.PORTABLE).touch()
    assert place.default_folder() == str(built / "data")


def test_what_was_chosen_goes_before(built: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (built / place.PORTABLE).touch()
    monkeypatch.setenv("ONEONONE_DATA", str(tmp_path / "mine"))
    assert place.default_folder() == str(tmp_path / "mine")


def test_from_source_nothing_is_portable(built: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(sys, "frozen")
    (built / place.PORTABLE).touch()
    assert place.default_folder() == str(tmp_path / "share" / "oneonone")
