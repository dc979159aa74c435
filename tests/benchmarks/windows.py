"""A window in the measuring process itself, and how long it takes until something of it is painted."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from oneonone.app.desk import Desk
from oneonone.app.settings import Settings
from oneonone.app.start import show_window
from oneonone.app.window import MainWindow
from oneonone.model.kinds import Language
from oneonone.store.store import Store
from tests.conftest import NOW


class Painted(QObject):
    """How often a widget has been painted since it was looked at."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        self.times = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.times += event.type() == QEvent.Type.Paint
        return False

    def wait(self, app: QApplication) -> None:
        while not self.times:
            turn(app)


def window_on(store: Store, folder: Path, qtbot: QtBot, app: QApplication) -> MainWindow:
    """In English, of the usual size, on a Tuesday morning; settings are kept in `folder`."""
    window = show_window(app, Settings(folder), Language.EN, fixed=True)
    qtbot.addWidget(window)
    window.resize(1280, 800)
    qtbot.waitExposed(window)
    window.begin(Desk(store, Language.EN, lambda: NOW, parent=window))
    return window


def turn(app: QApplication) -> None:
    """What the running program does between two events: it also deletes what was to be deleted later, which stays
    where it is, and is painted, as long as no event loop runs."""
    app.processEvents()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)  # type: ignore[call-overload]


def settled(app: QApplication) -> None:
    for _ in range(20):
        turn(app)
