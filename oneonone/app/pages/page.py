"""What every page is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from oneonone.app.actions import Action
from oneonone.app.desk import Desk
from oneonone.app.places import Place
from oneonone.app.widgets.scroll import PageScroll

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
        """Made anew, for discretion or another language: stands where the `former` page, of the same kind, stood.

        Here: scrolled as far. What else a page knows of its place it takes over itself.
        """
        for scroll, stood in zip(self.findChildren(PageScroll), former.findChildren(PageScroll), strict=False):
            place = stood.verticalScrollBar().value()
            QTimer.singleShot(0, scroll, partial(scroll.verticalScrollBar().setValue, place))

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
