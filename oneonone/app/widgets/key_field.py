"""A field that takes a key with its modifiers, as pressed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from oneonone.app.hotkey.chord import Chord, chord_of
from oneonone.app.i18n import translate

_BARE = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)


class KeyField(QPushButton):
    """Pressed, it listens for the next key; Escape or leaving it keeps the former one."""

    #: Whether it listens: what else would take the key had better let it go.
    listens = Signal(bool)
    pressed_key = Signal(object)

    def __init__(self, chord: Chord | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chord = chord
        self._listening = False
        self.setMinimumWidth(190)
        self.clicked.connect(self._listen)
        self._show()

    @property
    def listening(self) -> bool:
        return self._listening

    def set_chord(self, chord: Chord | None) -> None:
        self._chord = chord
        self._show()

    def event(self, event: QEvent) -> bool:
        """While it listens no shortcut of the program runs, and Tab is a key like any other."""
        if self._listening and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self._key(event)
                return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._stop()
        super().focusOutEvent(event)

    def _key(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self._stop()
            return
        if event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab) and event.modifiers() in _BARE:
            self._stop()
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Tab)
            return
        chord = chord_of(event.keyCombination())
        if chord is not None:
            self._stop()
            self.pressed_key.emit(chord)

    def _listen(self) -> None:
        if not self._listening:
            self._listening = True
            self._show()
            self.listens.emit(True)

    def _stop(self) -> None:
        if self._listening:
            self._listening = False
            self._show()
            self.listens.emit(False)

    def _show(self) -> None:
        if self._listening:
            self.setText(translate("KeyField", "Press the keys…"))
        else:
            self.setText(self._chord.shown() if self._chord is not None else translate("KeyField", "No key"))
        self.setAccessibleName(translate("KeyField", "Key for quick capture: {key}").format(key=self.text()))
