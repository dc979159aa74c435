"""Notifications of the tray icon, for Windows and macOS: a title and a text, and a click on it."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QSystemTrayIcon

from oneonone.app.notify.base import DEFAULT, Notice, Notifier, Way

_STAYS_MS = 20_000


class TrayNotifier(Notifier):
    """Only the last one can be clicked: the system does not say which it was. None can be taken away."""

    way = Way.TRAY

    def __init__(self, icon: QSystemTrayIcon, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self._last: str | None = None
        icon.messageClicked.connect(self._clicked)

    def can_show(self) -> bool:
        return self._icon.isVisible()

    def show(self, notice: Notice) -> None:
        self._last = notice.key
        self._icon.showMessage(notice.title, notice.body, self._icon.icon(), _STAYS_MS)

    def close(self, key: str) -> None:
        if self._last == key:
            self._last = None

    def close_all(self) -> None:
        self._last = None

    def _clicked(self) -> None:
        if self._last is not None:
            key, self._last = self._last, None
            self.chosen.emit(key, DEFAULT)
