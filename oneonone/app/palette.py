"""The palette: jump to a person, a page or an action by typing a few letters of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from oneonone.app import wording
from oneonone.app.actions import Action, Actions
from oneonone.app.desk import Desk
from oneonone.app.i18n import translate
from oneonone.app.places import PageName, Place
from oneonone.app.widgets import labels
from oneonone.journal.teammates import team
from oneonone.model.names import folded

_WIDTH, _SHOWN = 560, 9


@dataclass(frozen=True, slots=True)
class Choice:
    text: str
    small: str
    run: Callable[[], object]


class Palette(QDialog):
    """Arrow keys choose, Enter goes, Escape closes."""

    def __init__(self, desk: Desk, go: Callable[[Place], None], actions: Actions, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("palette")
        self._choices = [*self._people(desk, go), *self._deeds(actions)]
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 14, 14, 10)
        layout.setSpacing(8)
        self.edit = QLineEdit(self)
        self.edit.setProperty("kind", "jot")
        self.edit.setPlaceholderText(translate("Palette", "A person, a page, something to do…"))
        self.edit.setAccessibleName(translate("Palette", "Find or go to"))
        self.edit.textChanged.connect(self._show)
        self.edit.installEventFilter(self)
        self._list = QListWidget(self)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.itemClicked.connect(lambda _item: self._go())
        self._nothing = labels.soft(translate("Palette", "Nothing by that name."))
        layout.addWidget(self.edit)
        layout.addWidget(self._list)
        layout.addWidget(self._nothing)
        self.setFixedWidth(min(_WIDTH, parent.width() - 40))
        self._show()
        self.move(parent.mapToGlobal(parent.rect().center()).x() - self.width() // 2,
                  parent.mapToGlobal(parent.rect().topLeft()).y() + 90)  # fmt: skip
        self.edit.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            by = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if by is not None and self._list.count():
                self._list.setCurrentRow((self._list.currentRow() + by) % self._list.count())
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._go()
                return True
        return super().eventFilter(watched, event)

    def _people(self, desk: Desk, go: Callable[[Place], None]) -> list[Choice]:
        found = []
        for mate in (*desk.read(team), *desk.read(team, archived=True)):
            name = wording.shown_name(mate, desk.discreet)
            small = translate("Palette", "archived") if mate.archived else mate.role
            found.append(Choice(name, small, lambda mate=mate: go(Place(PageName.TEAMMATE, mate.id))))  # type: ignore[misc]
            if not mate.archived:
                prepare = translate("Palette", "Prepare · {name}").format(name=name)
                found.append(Choice(prepare, "", lambda mate=mate: go(Place(PageName.PREPARE, mate.id))))  # type: ignore[misc]
        return found

    def _deeds(self, actions: Actions) -> list[Choice]:
        return [_deed(action) for action in actions if action.in_palette]

    def _show(self) -> None:
        self._list.clear()
        for choice in ranked(self._choices, self.edit.text())[:_SHOWN]:
            item = QListWidgetItem(f"{choice.text}    {choice.small}" if choice.small else choice.text)
            item.setData(Qt.ItemDataRole.UserRole, choice)
            self._list.addItem(item)
        self._list.setCurrentRow(0)
        some = self._list.count() > 0
        self._list.setVisible(some)
        self._nothing.setVisible(not some)
        self._list.setFixedHeight(sum(self._list.sizeHintForRow(at) for at in range(self._list.count())) + 4)
        self.adjustSize()

    def _go(self) -> None:
        item = self._list.currentItem()
        if item is not None:
            choice: Choice = item.data(Qt.ItemDataRole.UserRole)
            self.close()
            choice.run()


def ranked(choices: list[Choice], typed: str) -> list[Choice]:
    """Those in which every typed word begins a word, or stands somewhere; those that begin with it first."""
    words = folded(typed).split()

    def rank(choice: Choice) -> int | None:
        text = folded(choice.text)
        parts = text.split()
        if all(any(part.startswith(word) for part in parts) for word in words):
            return 0 if not words or text.startswith(words[0]) else 1
        return 2 if all(word in text for word in words) else None

    found = [(rank(choice), at, choice) for at, choice in enumerate(choices)]
    fitting = [(rank, at, choice) for rank, at, choice in found if rank is not None]
    return [choice for _rank, _at, choice in sorted(fitting, key=lambda one: one[:2])]


def _deed(action: Action) -> Choice:
    return Choice(action.text, action.key_text(), action.run)
