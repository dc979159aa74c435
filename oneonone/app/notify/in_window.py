"""Notices inside the window, where the system has nothing for them; a window that is hidden shows none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oneonone.app.notify.base import Notice, Notifier, Way

if TYPE_CHECKING:
    from oneonone.app.window import MainWindow

_STAYS = 60.0  # s


class WindowNotifier(Notifier):
    way = Way.WINDOW

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def can_show(self) -> bool:
        return self._window.isVisible() and not self._window.isMinimized()

    def show(self, notice: Notice) -> None:
        words = f"{notice.title} · {notice.body}" if notice.body else notice.title
        if not notice.deeds:
            self._window.tell(words)
            return
        deed, text = notice.deeds[0]
        self._window.offer(words, text, lambda: self.chosen.emit(notice.key, deed), _STAYS)
