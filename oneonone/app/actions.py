"""One registry of actions: the menus, the shortcuts, the palette and the shortcut sheet all read it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget


class Section(StrEnum):
    """Where an action stands in the menu and on the shortcut sheet."""

    HERE = "here"
    WRITE = "write"
    PEOPLE = "people"
    GO = "go"
    VIEW = "view"
    PROGRAM = "program"


@dataclass(frozen=True, slots=True)
class Action:
    """Something that can be done, in the interface's language, with its keys in portable notation ('Ctrl+K')."""

    id: str
    text: str
    run: Callable[[], object]
    keys: tuple[str, ...] = ()
    section: Section = Section.HERE
    #: Shown in the palette and the menu; keys that only make sense with the focus in a field are on the sheet alone.
    in_palette: bool = True
    #: The keys are handled by a widget itself; the registry only tells of them.
    told_only: bool = False
    #: Whether a key that is held down does it again and again.
    repeats: bool = True

    def key_text(self) -> str:
        return QKeySequence(self.keys[0]).toString(QKeySequence.SequenceFormat.NativeText) if self.keys else ""


class Actions(QObject):
    """The program's actions and, after them, those of the page in view."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._global: dict[str, Action] = {}
        self._here: dict[str, Action] = {}
        self._made: dict[str, QAction] = {}

    def set_global(self, actions: Iterable[Action]) -> None:
        self._unmake(self._global)
        self._global = {action.id: action for action in actions}
        self._make(self._global)
        self._share_keys()

    def set_here(self, actions: Iterable[Action]) -> None:
        """The actions of the page that is now in view, in the place of the former page's. A key of theirs is not the
        program's as long as the page is shown."""
        former, self._here = self._here, {action.id: action for action in actions}
        stay = {one for one, action in self._here.items() if one in former and _look(former[one]) == _look(action)}
        gone = {one: action for one, action in former.items() if one not in stay}
        come = {one: action for one, action in self._here.items() if one not in stay}
        if gone or come:  # of those that stay, what each does is found when it is asked for
            self._unmake(gone)
            self._make(come)
            self._share_keys()

    def _share_keys(self) -> None:
        """A key that the page in view has is not the program's."""
        for action in self._global.values():
            if not action.told_only:
                self._made[action.id].setShortcuts([QKeySequence(key) for key in self._without_taken(action).keys])

    def __iter__(self) -> Iterator[Action]:
        yield from self._here.values()
        yield from (self._without_taken(action) for action in self._global.values())

    def __getitem__(self, action_id: str) -> Action:
        return self._here[action_id] if action_id in self._here else self._without_taken(self._global[action_id])

    def qt(self, action_id: str) -> QAction:
        """The Qt action, for a menu."""
        return self._made[action_id]

    def _without_taken(self, action: Action) -> Action:
        taken = {key for one in self._here.values() if not one.told_only for key in one.keys}
        return replace(action, keys=tuple(key for key in action.keys if key not in taken))

    def _make(self, actions: dict[str, Action]) -> None:
        for action in actions.values():
            made = QAction(self)
            made.setText(action.text)
            made.setObjectName(action.id)
            made.setAutoRepeat(action.repeats)
            if action.keys and not action.told_only:
                made.setShortcuts([QKeySequence(key) for key in action.keys])
                made.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
            made.triggered.connect(lambda _checked=False, action_id=action.id: self[action_id].run())
            self._window.addAction(made)
            self._made[action.id] = made

    def _unmake(self, actions: dict[str, Action]) -> None:
        for action_id in actions:
            made = self._made.pop(action_id)
            self._window.removeAction(made)
            made.deleteLater()


def _look(action: Action) -> tuple[object, ...]:
    """All of it but what it does."""
    return (
        action.id, action.text, action.keys, action.section, action.in_palette, action.told_only, action.repeats,
    )  # fmt: skip
