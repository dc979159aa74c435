"""The tray, where the system has one: capture, today's meetings, the window, quit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from oneonone.app import wording
from oneonone.app.i18n import translate
from oneonone.app.places import PageName, Place
from oneonone.app.window_actions import open_capture
from oneonone.errors import OneOnOneError

if TYPE_CHECKING:
    from oneonone.app.window import MainWindow
    from oneonone.journal.agenda import AgendaItem


def make_tray(window: MainWindow) -> Tray | None:
    """None where the system has no tray."""
    return Tray(window) if QSystemTrayIcon.isSystemTrayAvailable() else None


class Tray(QSystemTrayIcon):
    """A click opens the window, a click with the middle button quick capture. The menu is read when it opens."""

    def __init__(self, window: MainWindow) -> None:
        from oneonone.app.icons import app_icon

        super().__init__(app_icon(), window)
        self._window = window
        self.setToolTip("oneonone")
        self._menu = QMenu()
        self._menu.aboutToShow.connect(self.refresh)
        self.setContextMenu(self._menu)
        self.activated.connect(self._clicked)
        self.refresh()
        self.show()

    def refresh(self) -> None:
        self._menu.clear()
        capture = self._menu.addAction(translate("Tray", "Quick capture"))
        capture.triggered.connect(lambda: open_capture(self._window))
        self._menu.addSeparator()
        if today := self._today():
            for item in today:
                self._add_meeting(item)
            self._menu.addSeparator()
        self._menu.addAction(translate("Tray", "Open oneonone")).triggered.connect(lambda: self._window.raise_now())
        self._menu.addAction(translate("Tray", "Quit")).triggered.connect(self._window.quit)

    def actions(self) -> list[QAction]:
        """Those of the menu."""
        return self._menu.actions()

    def _today(self) -> tuple[AgendaItem, ...]:
        """Nobody's name while the curtain is drawn."""
        from oneonone.journal.agenda import agenda

        desk = self._window.desk
        if desk is None or self._window.curtain.drawn:
            return ()
        try:
            return desk.read(agenda, desk.now()).today
        except OneOnOneError:  # the window tells of it
            return ()

    def _add_meeting(self, item: AgendaItem) -> None:
        from oneonone.model.kinds import MeetingState

        assert self._window.desk is not None
        mate, meeting = item.teammate, item.meeting
        running = meeting.state is MeetingState.RUNNING
        name = wording.shown_name(mate, self._window.desk.discreet).replace("&", "&&")
        menu = self._menu.addMenu(f"{wording.clock(meeting.starts_at)} · {name}")
        if running:
            menu.addAction(translate("Tray", "Go on")).triggered.connect(
                lambda: self._go(Place(PageName.MEETING, mate.id, meeting.id))
            )
        else:
            menu.addAction(translate("Tray", "Start")).triggered.connect(lambda: self._start(mate.id))
            menu.addAction(translate("Tray", "Prepare")).triggered.connect(
                lambda: self._go(Place(PageName.PREPARE, mate.id))
            )

    def _start(self, teammate_id: str) -> None:
        from oneonone.journal import talking

        assert self._window.desk is not None
        started = self._window.desk.attempt("", talking.start, teammate_id, self._window.desk.now())
        if started is not None:
            self._go(Place(PageName.MEETING, teammate_id, started.id))

    def _go(self, place: Place) -> None:
        self._window.raise_now()
        self._window.go(place)

    def _clicked(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.MiddleClick:
            open_capture(self._window)
        elif reason is QSystemTrayIcon.ActivationReason.Trigger:
            self._window.raise_now()
