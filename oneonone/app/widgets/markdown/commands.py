"""The editor's own shortcuts, for the shortcut sheet and the context menu."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from oneonone.app.i18n import translate


class Do(StrEnum):
    BOLD = "bold"
    ITALIC = "italic"
    LIST = "list"
    CHECK = "check"
    TICK = "tick"
    LINK = "link"
    PASTE_PLAIN = "paste_plain"


@dataclass(frozen=True, slots=True)
class Command:
    """What a key does in the editor; `text` is English, `said()` is in the interface's language."""

    id: Do
    keys: str
    text: str

    def said(self) -> str:
        return translate("MarkdownEditor", self.text)


COMMANDS: tuple[Command, ...] = (
    Command(Do.BOLD, "Ctrl+B", str(QT_TRANSLATE_NOOP("MarkdownEditor", "Bold"))),
    Command(Do.ITALIC, "Ctrl+I", str(QT_TRANSLATE_NOOP("MarkdownEditor", "Italics"))),
    Command(Do.LIST, "Ctrl+L", str(QT_TRANSLATE_NOOP("MarkdownEditor", "List"))),
    Command(Do.CHECK, "Ctrl+Shift+L", str(QT_TRANSLATE_NOOP("MarkdownEditor", "Check box"))),
    Command(Do.TICK, "Ctrl+Return", str(QT_TRANSLATE_NOOP("MarkdownEditor", "Tick the check box"))),
    Command(Do.LINK, "Ctrl+Shift+K", str(QT_TRANSLATE_NOOP("MarkdownEditor", "Link"))),
    Command(Do.PASTE_PLAIN, "Ctrl+Shift+V", str(QT_TRANSLATE_NOOP("MarkdownEditor", "Paste without formatting"))),
)


def command_for(event: QKeyEvent) -> Command | None:
    """The command whose keys were pressed; the Enter of the number pad counts as Enter."""
    key = Qt.Key.Key_Return if event.key() == Qt.Key.Key_Enter else Qt.Key(event.key())
    pressed = QKeyCombination(event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier, key)
    keys = QKeySequence(pressed).toString(QKeySequence.SequenceFormat.PortableText)
    return next((command for command in COMMANDS if command.keys == keys), None)
