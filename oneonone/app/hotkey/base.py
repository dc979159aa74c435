"""What every platform's global key is."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QObject, Signal

from oneonone.app.hotkey.chord import Chord


class Grip(Enum):
    """How the program holds its key."""

    OFF = "off"
    ON = "on"
    #: The desktop was asked, and has not answered yet.
    ASKED = "asked"
    #: Another program holds it.
    TAKEN = "taken"
    #: The keyboard has no such key.
    MISSING = "missing"
    #: The desktop said no: the person, or a rule of it.
    REFUSED = "refused"
    #: There is no way here.
    IMPOSSIBLE = "impossible"


class Hotkey(QObject):
    """Subclasses write `_take` and `_leave`, and tell through `_holds` how it went, then or later. This one is for
    where there is no way."""

    pressed = Signal()
    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.grip = Grip.OFF
        self.chord: Chord | None = None
        #: The key in the desktop's own words, where the desktop and not the program decides which it is.
        self.given = ""

    def hold(self, chord: Chord | None) -> None:
        """Takes this key, and leaves the former one; with None just that."""
        if self.chord is not None:
            self._leave()
        self.chord, self.given = chord, ""
        if chord is None:
            self._holds(Grip.OFF)
        else:
            self._take(chord)

    def close(self) -> None:
        """Before the program ends: what the platform would keep is given back."""
        if self.chord is not None:
            self._leave()
            self.chord = None

    def _take(self, chord: Chord) -> None:
        self._holds(Grip.IMPOSSIBLE)

    def _leave(self) -> None:
        pass

    def _holds(self, grip: Grip) -> None:
        self.grip = grip
        self.changed.emit()
