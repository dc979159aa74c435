"""A key with its modifiers, and whether it can be taken from every other program."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence

_MODIFIERS = {
    Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta, Qt.Key.Key_Super_L,
    Qt.Key.Key_Super_R, Qt.Key.Key_Hyper_L, Qt.Key.Key_Hyper_R, Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock,
    Qt.Key.Key_ScrollLock, Qt.Key.Key_unknown,
}  # fmt: skip
#: Keys that nearly every program or desktop has for something else.
_EVERYBODYS = {f"Ctrl+{letter}" for letter in "ABCFINOPQRSTVWXYZ"} | {
    "Alt+Tab", "Alt+F4", "Alt+Shift+Tab", "Ctrl+Tab", "Ctrl+Alt+Del", "Ctrl+Alt+Delete", "Ctrl+Shift+Z", "Ctrl+Shift+V",
    "Ctrl+Return", "Ctrl+Backspace", "Ctrl+Del", "Ctrl+Home", "Ctrl+End", "Ctrl+Left", "Ctrl+Right", "Ctrl+Shift+Left",
    "Ctrl+Shift+Right", "Ctrl+Space", "F1", "F2", "F5", "F11",
}  # fmt: skip


class Unfit(Enum):
    """Why a key cannot be the program's everywhere."""

    #: It types something: it needs Ctrl, Alt or the like.
    TYPES = "types"
    #: Other programs need it all day.
    EVERYBODYS = "everybodys"


@dataclass(frozen=True, slots=True)
class Chord:
    key: Qt.Key
    ctrl: bool = False
    shift: bool = False
    alt: bool = False
    meta: bool = False

    def __str__(self) -> str:
        """In portable notation: 'Ctrl+Shift+N'."""
        return self._sequence().toString(QKeySequence.SequenceFormat.PortableText)

    def shown(self) -> str:
        """As the platform writes it."""
        return self._sequence().toString(QKeySequence.SequenceFormat.NativeText)

    @property
    def unfit(self) -> Unfit | None:
        if not (self.ctrl or self.alt or self.meta) and not Qt.Key.Key_F1 <= self.key <= Qt.Key.Key_F35:
            return Unfit.TYPES
        return Unfit.EVERYBODYS if str(self) in _EVERYBODYS else None

    def _sequence(self) -> QKeySequence:
        modifiers = Qt.KeyboardModifier.NoModifier
        for on, modifier in (
            (self.ctrl, Qt.KeyboardModifier.ControlModifier),
            (self.shift, Qt.KeyboardModifier.ShiftModifier),
            (self.alt, Qt.KeyboardModifier.AltModifier),
            (self.meta, Qt.KeyboardModifier.MetaModifier),
        ):
            if on:
                modifiers |= modifier
        return QKeySequence(QKeyCombination(modifiers, self.key))


def read_chord(text: str) -> Chord | None:
    """From portable notation; None when it is empty or no one key."""
    sequence = QKeySequence(text, QKeySequence.SequenceFormat.PortableText)
    return chord_of(sequence[0]) if sequence.count() == 1 else None  # type: ignore[index]


def chord_of(combination: QKeyCombination) -> Chord | None:
    """None for a modifier alone."""
    key, held = combination.key(), combination.keyboardModifiers()
    if key in _MODIFIERS:
        return None
    return Chord(
        key,
        ctrl=bool(held & Qt.KeyboardModifier.ControlModifier),
        shift=bool(held & Qt.KeyboardModifier.ShiftModifier),
        alt=bool(held & Qt.KeyboardModifier.AltModifier),
        meta=bool(held & Qt.KeyboardModifier.MetaModifier),
    )
