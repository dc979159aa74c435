"""All keys on one sheet: those of the page in view first. It reads the registry, so it cannot be wrong."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from oneonone.app.actions import Action, Actions, Section
from oneonone.app.i18n import translate
from oneonone.app.widgets import labels
from oneonone.app.widgets.keys import KeyCap
from oneonone.app.widgets.scroll import page_scroll


class ShortcutSheet(QDialog):
    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Sheet", "All keys"))
        body = QWidget(self)
        columns = QHBoxLayout(body)
        columns.setContentsMargins(28, 22, 28, 22)
        columns.setSpacing(40)
        here, rest = QVBoxLayout(), QVBoxLayout()
        for column in (here, rest):
            column.setSpacing(8)
        columns.addLayout(here, 1)
        columns.addLayout(rest, 1)
        keyed = [action for action in actions if action.keys]
        self._group(here, translate("Sheet", "Here"), [a for a in keyed if a.section is Section.HERE])
        self._group(rest, translate("Sheet", "Everywhere"), [a for a in keyed if a.section is not Section.HERE])
        self._group(rest, translate("Sheet", "In a longer text"), list(text_keys()))
        here.addStretch(1)
        rest.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(page_scroll(body))
        self.resize(min(860, parent.width() - 40), min(640, parent.height() - 40))

    def _group(self, column: QVBoxLayout, name: str, actions: list[Action]) -> None:
        if not actions:
            return
        column.addWidget(labels.heading(name))
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 1)
        for at, action in enumerate(actions):
            grid.addWidget(labels.body(action.text), at, 0)
            caps = QHBoxLayout()
            caps.setSpacing(4)
            for key in action.keys:
                caps.addWidget(KeyCap(QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)))
            grid.addLayout(caps, at, 1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        column.addLayout(grid)
        column.addSpacing(14)


def text_keys() -> tuple[Action, ...]:
    """The Markdown editor's keys, as the sheet tells them."""
    keys = (
        ("bold", translate("Sheet", "Bold"), "Ctrl+B"),
        ("italic", translate("Sheet", "Italic"), "Ctrl+I"),
        ("list", translate("Sheet", "List"), "Ctrl+L"),
        ("check", translate("Sheet", "Check box"), "Ctrl+Shift+L"),
        ("link", translate("Sheet", "Link"), "Ctrl+Shift+K"),
        ("paste_plain", translate("Sheet", "Paste without formatting"), "Ctrl+Shift+V"),
    )
    return tuple(
        Action(f"text_{name}", text, lambda: None, (key,), Section.WRITE, told_only=True) for name, text, key in keys
    )
