"""Settings of quick capture: its key in every program, or what to do where there is none; and the tray."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget
from shiboken6 import isValid

from oneonone.app.hotkey import Chord, Grip, Unfit, read_chord
from oneonone.app.i18n import translate
from oneonone.app.settings import CAPTURE_KEY
from oneonone.app.widgets import labels
from oneonone.app.widgets.button import button
from oneonone.app.widgets.card import Card
from oneonone.app.widgets.check import CheckBox, box_row
from oneonone.app.widgets.key_field import KeyField

if TYPE_CHECKING:
    from oneonone.app.window import MainWindow

#: What a desktop can bind to a key itself.
COMMAND = "oneonone capture"
_NEEDS_COMMAND = (Grip.TAKEN, Grip.MISSING, Grip.REFUSED, Grip.IMPOSSIBLE, Grip.OFF)


class CaptureCard(Card):
    """Tells at once how it stands with the key, also when the desktop answers later."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__()
        self._window = window
        self._wrong = ""
        row = QHBoxLayout()
        row.addWidget(labels.body(translate("SettingsCapture", "Key that opens it in every program")), 1)
        self.field = KeyField(read_chord(window.settings.capture_key()))
        self.field.listens.connect(self._listens)
        self.field.pressed_key.connect(self._choose)
        row.addWidget(self.field)
        self._usual = button(translate("SettingsCapture", "Usual key"), "quiet")
        self._usual.clicked.connect(lambda: self._choose(read_chord(CAPTURE_KEY)))
        row.addWidget(self._usual)
        self._none = button(translate("SettingsCapture", "No key"), "quiet")
        self._none.clicked.connect(lambda: self._set(None))
        row.addWidget(self._none)
        self.body().addLayout(row)
        self.said: QLabel = labels.small("", soft=True)
        self.body().addWidget(self.said)
        self._command = self._command_row()
        self.body().addWidget(self._command)
        self.body().addSpacing(4)
        self._add_tray()
        if window.capturing is not None:
            window.capturing.hotkey.changed.connect(self._held)
        self._show()

    def _command_row(self) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(labels.body(translate("SettingsCapture", "Command: {command}").format(command=COMMAND)), 1)
        copy = button(translate("SettingsCapture", "Copy the command"))
        copy.clicked.connect(self._copy)
        layout.addWidget(copy)
        return row

    def _add_tray(self) -> None:
        settings = self._window.settings
        self.tray = CheckBox(
            translate("SettingsCapture", "Closing the window keeps oneonone in the tray"), settings.keep_in_tray()
        )
        self.tray.toggled.connect(settings.set_keep_in_tray)
        self.body().addLayout(box_row(self.tray))
        if self._window.tray is None:
            self.tray.setEnabled(False)
            self.body().addWidget(
                labels.small(
                    translate(
                        "SettingsCapture",
                        "This desktop shows no tray, so closing the window ends the program. Minimise it instead, and "
                        "the key goes on working.",
                    ),
                    soft=True,
                )
            )

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(COMMAND)
        self._window.tell(translate("SettingsCapture", "Copied"))

    def _listens(self, on: bool) -> None:
        """While a key is asked for, the one that is held reaches the field too."""
        capturing = self._window.capturing
        if capturing is not None:
            if on:
                self._wrong = ""
                capturing.hotkey.hold(None)
            else:
                capturing.hold_key()
        self._show()

    def _choose(self, chord: Chord | None) -> None:
        self._wrong = self._why_not(chord) if chord is not None else ""
        if self._wrong:
            self._show()
        else:
            self._set(chord)

    def _set(self, chord: Chord | None) -> None:
        self._wrong = ""
        self._window.settings.set_capture_key(str(chord) if chord is not None else "")
        self.field.set_chord(chord)
        self._window.set_keys()
        if self._window.capturing is not None:
            self._window.capturing.hold_key()
        self._show()

    def _why_not(self, chord: Chord) -> str:
        """Why this key cannot be it; '' when it can be tried."""
        key = chord.shown()
        if chord.unfit is Unfit.TYPES:
            said = translate("SettingsCapture", "{key} alone is for typing. Add Ctrl, Alt or the system key.")
            return said.format(key=key)
        if chord.unfit is Unfit.EVERYBODYS:
            said = translate("SettingsCapture", "Nearly every program needs {key} for itself. Choose another.")
            return said.format(key=key)
        for action in self._window.actions_registry:
            if action.id != "capture" and str(chord) in action.keys:
                said = translate("SettingsCapture", "Here {key} is already '{action}'. Choose another.")
                return said.format(key=key, action=action.text)
        return ""

    def _held(self) -> None:
        if isValid(self):
            self._show()

    def _show(self) -> None:
        hotkey = self._window.capturing.hotkey if self._window.capturing is not None else None
        grip = hotkey.grip if hotkey is not None else Grip.IMPOSSIBLE
        chosen = read_chord(self._window.settings.capture_key())
        if self.field.listening:
            said = translate("SettingsCapture", "Escape keeps the key as it was.")
        else:
            said = self._wrong or grip_words(grip, chosen.shown() if chosen else "", hotkey.given if hotkey else "")
        self.said.setText(said)
        self._command.setVisible(not self.field.listening and grip in _NEEDS_COMMAND)
        self._usual.setVisible(str(chosen or "") != CAPTURE_KEY)
        self._none.setVisible(chosen is not None)


def grip_words(grip: Grip, key: str, given: str) -> str:
    """How it stands, in a sentence or two."""
    if grip is Grip.ON and given:
        return translate("SettingsCapture", "It opens with {given}, which your desktop has given it.").format(
            given=given
        )
    return {
        Grip.ON: translate("SettingsCapture", "{key} opens quick capture from any program."),
        Grip.OFF: translate(
            "SettingsCapture", "No key is taken from other programs. Your desktop can bind this command to a key."
        ),
        Grip.ASKED: translate("SettingsCapture", "Your desktop has been asked for {key}…"),
        Grip.TAKEN: translate(
            "SettingsCapture",
            "Another program holds {key}, so it opens quick capture in this window only. Choose another key, or bind "
            "this command in your desktop's settings.",
        ),
        Grip.MISSING: translate(
            "SettingsCapture",
            "This keyboard has no {key}. Choose another key, or bind this command in your desktop's settings.",
        ),
        Grip.REFUSED: translate(
            "SettingsCapture",
            "Your desktop did not give {key} to oneonone. Choose another key, or bind this command in your desktop's "
            "settings.",
        ),
        Grip.IMPOSSIBLE: translate(
            "SettingsCapture",
            "On this desktop a program cannot have a key in every other program. Bind this command to a key in your "
            "desktop's settings, and quick capture opens just as fast.",
        ),
    }[grip].format(key=key)
