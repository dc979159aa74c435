"""Keys that can and cannot be the program's in every other program, and what the platforms call them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from oneonone.app.hotkey import Unfit, macos, read_chord, windows


@pytest.mark.parametrize("key", ["Ctrl+Shift+N", "Alt+F9", "Meta+Space", "F9", "Ctrl+Alt+,"])
def test_it_reads_and_says_the_same(key: str) -> None:
    chord = read_chord(key)
    assert chord is not None and str(chord) == key and chord.unfit is None


@pytest.mark.parametrize("key", ["N", "Shift+N", "Space", "Return", "Shift+Tab"])
def test_what_types_something_is_unfit(key: str) -> None:
    chord = read_chord(key)
    assert chord is not None and chord.unfit is Unfit.TYPES


@pytest.mark.parametrize("key", ["Ctrl+C", "Ctrl+V", "Alt+Tab", "Ctrl+S", "F1"])
def test_what_every_program_needs_is_unfit(key: str) -> None:
    chord = read_chord(key)
    assert chord is not None and chord.unfit is Unfit.EVERYBODYS


@pytest.mark.parametrize("key", ["", "Ctrl+K, Ctrl+N", "Ctrl+Shift"])
def test_what_is_no_key_is_none(key: str) -> None:
    assert read_chord(key) is None


def test_windows_and_macos_know_the_usual_key() -> None:
    chord = read_chord("Ctrl+Shift+N")
    assert chord is not None
    assert windows.code_of(chord.key) == 0x4E and windows.modifiers_of(chord) == 0x4006
    assert macos.code_of(chord.key) == 45 and macos.modifiers_of(chord) == 0x300
    assert windows.code_of(Qt.Key.Key_F9) == 0x78 and macos.code_of(Qt.Key.Key_F9) == 101
    assert macos.code_of(Qt.Key.Key_Comma) == 43 and macos.code_of(Qt.Key.Key_Eacute) is None
