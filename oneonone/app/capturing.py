"""Quick capture from anywhere: the global key, the window it opens, the word that it was kept, and the focus back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QGuiApplication

from oneonone.app.foreground import Foreground, foreground
from oneonone.app.hotkey import Hotkey, make_hotkey, read_chord
from oneonone.app.i18n import translate
from oneonone.app.kept_toast import SECONDS, KeptToast
from oneonone.errors import StoreError

if TYPE_CHECKING:
    from oneonone.app.capture_popover import CapturePopover, Kept
    from oneonone.app.window import MainWindow


class Capturing(QObject):
    """Belongs to the main window, and outlives each of its looks and languages."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.hotkey: Hotkey = make_hotkey(self)
        self.hotkey.pressed.connect(self._pressed)
        self._foreground: Foreground | None = None
        self.popover: CapturePopover | None = None
        self.toast: KeptToast | None = None
        self._from = 0
        self._inside = False
        self._time = 0
        self._last: Kept | None = None

    def reach_out(self) -> None:
        """Takes the key that was chosen, and makes the window, so that the first time is as fast as the next."""
        self.hold_key()
        self._make()

    def hold_key(self) -> None:
        self.hotkey.hold(read_chord(self._window.settings.capture_key()))

    def open(self) -> str:
        """Shows the window, or brings it to the front. 'ok' answers another process that asked for it."""
        self._open(0)
        return "ok"

    def forget(self) -> None:
        """Another look or language: what was made is made anew when it is needed."""
        for made in (self.popover, self.toast):
            if made is not None:
                made.hide()
                made.deleteLater()
        self.popover = self.toast = None

    def close(self) -> None:
        self.hotkey.close()
        self.forget()

    def _pressed(self) -> None:
        self._open(getattr(self.hotkey, "time", 0))

    def _open(self, time: int) -> None:
        desk = self._window.desk
        if desk is None:
            return
        try:
            desk.ensure_open()
        except StoreError as error:  # a copy is being put back
            self._window.tell(error.said(desk.language))
            return
        popover, ahead = self._make(), self._ahead()
        self._time = time
        if popover.isVisible():
            popover.raise_()
            popover.activateWindow()
            ahead.bring(int(popover.winId()), time)
            return
        self._inside = self._window.isActiveWindow()
        self._from = ahead.active()
        if self.toast is not None:
            self.toast.hide()
        screen = QGuiApplication.screenAt(self._window.cursor().pos()) or QGuiApplication.primaryScreen()
        over = self._window.geometry() if self._inside else screen.availableGeometry()
        popover.appear(covered=self._window.curtain.drawn, over=over)

    def _make(self) -> CapturePopover:
        if self.popover is None:
            from oneonone.app.capture_popover import CapturePopover

            assert self._window.desk is not None
            self.popover = CapturePopover(self._window.desk, see_through=self._ahead().see_through())
            self.popover.setProperty("writes_only", True)
            self.popover.kept.connect(self._kept)
            self.popover.went.connect(self._went)
            self.popover.painted.connect(self._painted)
            self.popover.undo_asked.connect(self._undo)
        return self.popover

    def _ahead(self) -> Foreground:
        if self._foreground is None:
            self._foreground = foreground()
        return self._foreground

    def _painted(self) -> None:
        """Only now does the window manager know of it."""
        if self.popover is not None and self.popover.isVisible():
            self._ahead().bring(int(self.popover.winId()), self._time)

    def _went(self, had_keyboard: bool) -> None:
        if had_keyboard:
            self._ahead().bring(self._from)

    def _kept(self, kept: Kept) -> None:
        self._last = kept
        covered = self._window.curtain.drawn
        if self._inside and not covered:
            self._window.tell(kept.said, undo=True, by=self._undo, seconds=SECONDS)
        else:
            self._tell(kept.said, undo=True)

    def _tell(self, text: str, *, undo: bool) -> None:
        if self.toast is None:
            self.toast = KeptToast(self._ahead().see_through())
            self.toast.setProperty("writes_only", True)
            self.toast.undo.connect(self._undo)
        popover = self._make()
        self.toast.tell(text, popover.mapToGlobal(QPoint(popover.width() // 2, popover.height() // 2)), undo=undo)

    def _undo(self) -> None:
        """What was kept last is taken back, and is the draft again."""
        kept, self._last = self._last, None
        desk = self._window.desk
        if desk is None or kept is None or kept.done is None or desk.undo_only(kept.done) is None:
            return
        popover = self._make()
        popover.put_back(kept.line)
        undone = translate("Window", "Undone")
        if popover.isVisible():
            popover.appear(covered=self._window.curtain.drawn, over=popover.geometry())
        elif self._inside:
            self._window.tell(undone)
        else:
            self._tell(undone, undo=False)
