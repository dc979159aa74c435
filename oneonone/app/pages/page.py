"""What every page is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QWidget

from oneonone.app.actions import Action
from oneonone.app.desk import Desk
from oneonone.app.places import Place

if TYPE_CHECKING:
    from oneonone.app.window import MainWindow
    from oneonone.store.steps import Changes


class Page(QWidget):
    """Reads what it shows when it is shown, and again when something it shows has changed.

    Subclasses set `nouns` (table names, empty means any) and write `refresh`; `show_place` receives where to be.
    """

    nouns: frozenset[str] = frozenset()

    def __init__(self, desk: Desk, go: Callable[[Place], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.go = go
        self.place: Place | None = None

    def show_place(self, place: Place) -> None:
        """Called when the page comes into view. Raises OneOnOneError when the place is no more."""
        self.place = place
        self.refresh()

    def refresh(self) -> None:
        """Reads and shows. What is being typed must survive it."""
        raise NotImplementedError

    def resume(self, former: Page) -> None:
        """Made anew, for discretion or another language: stands where the `former` page, of the same kind, stood."""

    def leave(self) -> None:
        """The page goes out of view or the program ends: what is typed is saved at once."""

    def page_actions(self) -> Sequence[Action]:
        """What can be done here by key; they work while the page is shown, and are in the palette and the sheet."""
        return ()

    def first_focus(self) -> QWidget | None:
        """Where the keyboard begins."""
        return None

    def main_window(self) -> MainWindow:
        return cast("MainWindow", self.window())

    def concerns(self, changes: Changes | None) -> bool:
        return changes is None or not self.nouns or bool(self.nouns & changes.nouns)
