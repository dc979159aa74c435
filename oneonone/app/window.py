"""The window: the sidebar, the page in view, and what lies over both (a message with undo, the curtain)."""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

# PySide6 makes a class, with all enumerations in it, when its name is first looked up: 93 of them, 25 ms, for `Qt`.
# So what the first paint does without is looked up where it is used.
from PySide6 import QtCore, QtWidgets
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from oneonone.app.i18n import translate
from oneonone.app.places import PageName, Place
from oneonone.errors import NotFound, OneOnOneError, StoreError

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QCloseEvent, QKeyEvent, QPaintEvent

    from oneonone.app.actions import Actions
    from oneonone.app.capturing import Capturing
    from oneonone.app.curtain import Curtain
    from oneonone.app.desk import Desk
    from oneonone.app.i18n import Translations
    from oneonone.app.pages.page import Page
    from oneonone.app.reminding import Reminding
    from oneonone.app.settings import Settings
    from oneonone.app.sidebar import Sidebar
    from oneonone.app.theme import Theme
    from oneonone.app.tray import Tray
    from oneonone.app.widgets.toast import Toast
    from oneonone.model.language import Language
    from oneonone.store.steps import Changes

_log = logging.getLogger(__name__)
SMALLEST = (1024, 700)
USUAL = (1280, 800)
#: Pages that take the whole window: nothing to look at but the other person.
WITHOUT_SIDEBAR = frozenset({PageName.MEETING, PageName.WELCOME, PageName.WEEKLY_ROUND, PageName.REFLECTION})
_PAST = 30
#: Qt asks for a paint 5 ms ahead: what comes later than that comes after the first page is seen.
_AFTER_PAINT_MS = 30
_FRAME = 36  # pixels that a window manager may put above


class MainWindow(QWidget):
    """Begins empty, so that it is painted at once; `begin` brings the desk and the pages."""

    def __init__(
        self, settings: Settings, theme: Theme, translations: Translations, language: Language, *,
        language_fixed: bool = False,
    ) -> None:  # fmt: skip
        super().__init__()
        self.settings = settings
        self.theme = theme
        self.translations = translations
        self.language = language
        self._language_fixed = language_fixed
        self.desk: Desk | None = None
        self._page: Page | None = None
        self._place: Place | None = None
        self._past: list[Place] = []
        self._sidebar: Sidebar | None = None
        self._toast: Toast | None = None
        self._painted: list[Callable[[], None]] = []
        self._stale = False
        self._from_list = False
        self._close_anyway = False
        self.reminding: Reminding | None = None
        self._quitting = False
        #: Quick capture, and the tray where the system has one; both come after the first page.
        self.capturing: Capturing | None = None
        self.tray: Tray | None = None
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._furnished = False
        self.setWindowTitle("oneonone")
        self.setObjectName("window")
        self.setMinimumSize(760, 560)
        self._place_window()
        theme.changed.connect(self._look_changed)

    @cached_property
    def actions_registry(self) -> Actions:
        from oneonone.app.actions import Actions

        return Actions(self)

    @cached_property
    def curtain(self) -> Curtain:
        from oneonone.app.curtain import Curtain

        return Curtain(self)

    # what is in view

    @property
    def page(self) -> Page | None:
        return self._page

    @property
    def place(self) -> Place | None:
        return self._place

    def furnish(self) -> None:
        """What words need: the language, type and the style sheet. An empty window has none: it is painted first."""
        if not self._furnished:
            self._furnished = True
            self.translations.use(self.language)
            self.theme.apply(self.settings.scheme(), self.settings.text_scale())

    def begin(self, desk: Desk) -> None:
        """The store is open: build everything and show where to be. Raises OneOnOneError when it cannot be read."""
        self.furnish()
        self.desk = desk
        desk.changed.connect(self._changed)
        desk.said.connect(lambda said: self.tell(said, undo=True))
        desk.told.connect(self.tell)
        desk.failed.connect(self.tell)
        if self.settings.discreet_at_start() or self.settings.discreet_last():
            desk.set_discreet(True)
        self._build()
        from oneonone.app.pages.first import first_place

        self.go(first_place(desk))
        QTimer.singleShot(_AFTER_PAINT_MS, self, self._later)

    def start_anew(self) -> None:
        """The store is another one than before: where one was may be no more."""
        from oneonone.app.pages.first import first_place

        assert self.desk is not None
        self._past.clear()
        self._place = None
        self.desk.announce_all()
        self.go(first_place(self.desk))

    def go(self, place: Place) -> None:
        """Shows a page. What was being typed on the former one is saved first; a place that is no more is said.

        Raises OneOnOneError when there is nothing to go back to: not even Today can be read.
        """
        if self.desk is None:
            return
        self._leave_page()
        former, page = self._page, self._make_page(place.page)
        try:
            page.show_place(place)
        except OneOnOneError as error:
            page.deleteLater()
            if former is None and place.page is PageName.TODAY:
                raise
            self.tell(error.said(self.language))
            if former is None:
                self.go(Place(PageName.TODAY))
            return
        from oneonone.app.back_link import comes_from_list, show_back_link
        from oneonone.app.discreet import cover_lines
        from oneonone.app.tab_order import order_tabs

        if self._place is not None and self._place != place:
            self._past = [*self._past[-_PAST:], self._place]
        self._page, self._place = page, place
        self._from_list = comes_from_list(self._past[-1] if self._past else None, place)
        if self._from_list:
            show_back_link(page, self.back)
        if self._sidebar is not None:
            self._sidebar.setVisible(place.page not in WITHOUT_SIDEBAR)
            self._sidebar.show_place(place)
        self._layout.addWidget(page, 1)
        page.show()
        if former is not None:
            self._layout.removeWidget(former)
            former.hide()
            former.deleteLater()
        self.renew_actions()
        order_tabs(page)
        cover_lines(page, self.desk.discreet)
        self._layout.activate()  # the page scrolls to what gets the keyboard, so it must stand where it stays
        focus = page.first_focus()
        (focus or page).setFocus(QtCore.Qt.FocusReason.OtherFocusReason)
        if place.focus is not None:
            QTimer.singleShot(0, page, lambda: self._show_row(page, place))
        if self._toast is not None:
            self._toast.raise_()
        self.curtain.raise_()

    def stay_at(self, place: Place) -> None:
        """The page in view, told more precisely: coming back is to there."""
        self._place = place

    def renew_actions(self) -> None:
        """What can be done on the page in view has changed."""
        from oneonone.app.back_link import back_action

        assert self._page is not None
        back = (back_action(self.back),) if self._from_list else ()
        self.actions_registry.set_here((*self._page.page_actions(), *back))

    def _show_row(self, page: Page, place: Place) -> None:
        """Once it is laid out; pages with lists of their own have shown it already."""
        from oneonone.app.into_view import bring_into_view

        if place.focus is not None and page is self._page:
            bring_into_view(page, place.focus)

    def back(self) -> None:
        if self._past:
            place = self._past.pop()
            self.go(place)
            if self._past and self._past[-1] != place:
                self._past.pop()

    def leave_place(self) -> None:
        """Back to where one came from, or to Today."""
        if self._past:
            self.back()
        else:
            self.go(Place(PageName.TODAY))

    def refresh(self) -> None:
        if self._page is not None:
            from oneonone.app.discreet import cover_lines
            from oneonone.app.keep_focus import kept_focus
            from oneonone.app.tab_order import order_tabs

            try:
                with kept_focus(self._page):
                    self._page.refresh()
                self.renew_actions()
                order_tabs(self._page)
                cover_lines(self._page, self.desk is not None and self.desk.discreet)
            except StoreError as error:
                self.tell(error.said(self.language))
            except NotFound:  # what it showed is gone: deleted here or elsewhere
                self._place = None
                self.go(Place(PageName.TODAY))

    def explain(self, sentence: str) -> None:
        """The store cannot be opened: say why, in the window, and nothing else."""
        from oneonone.app.pages.trouble import Trouble

        self.furnish()
        self.desk = None
        for shown in (self._sidebar, self._page):
            if shown is not None:
                shown.hide()
        self._layout.addWidget(Trouble(sentence, self), 1)

    # what is said

    def tell(
        self, text: str, undo: bool = False, *, by: Callable[[], object] | None = None, seconds: float = 8
    ) -> None:
        """A brief message at the foot of the window, with an offer to undo the last deed, or what `by` takes back."""
        from oneonone.app.widgets.toast import Toast

        if self._toast is None:
            self._toast = Toast(self)
        if undo:
            undo_text = translate("Window", "Undo")
            self._toast.show_message(text, undo_text, by or self.undo_deed, seconds, shortcut_hint="Ctrl Z")
        else:
            self._toast.show_message(text)
        if self.curtain.drawn:
            self.curtain.raise_()

    def offer(self, text: str, action: str, act: Callable[[], object], seconds: float) -> None:
        """A message at the foot of the window with something to do about it."""
        self.tell(text)
        if self._toast is not None:
            self._toast.show_message(text, action, act, seconds)
        if self.curtain.drawn:
            self.curtain.raise_()

    def undo(self) -> None:
        """In a text what was typed; else the last thing that was done."""
        focus = QApplication.focusWidget()
        if _can_undo_text(focus):
            focus.undo()  # type: ignore[union-attr]
            return
        self.undo_deed()

    def undo_deed(self) -> None:
        """The last thing that was done, whatever is being typed."""
        if self.desk is not None:
            said = self.desk.undo()
            if said is not None:
                self.tell(translate("Window", "Undone"))

    def redo(self) -> None:
        focus = QApplication.focusWidget()
        if (isinstance(focus, QtWidgets.QLineEdit) and focus.isRedoAvailable()) or (
            isinstance(focus, QtWidgets.QTextEdit | QtWidgets.QPlainTextEdit) and focus.document().isRedoAvailable()
        ):
            focus.redo()
        elif self.desk is not None and self.desk.redo() is not None:
            self.tell(translate("Window", "Done again"))

    # language, look, discretion

    def set_language(self, setting: str) -> None:
        """'system', 'en' or 'nl'; the whole window speaks it at once."""
        self.settings.set_language_setting(setting)
        self.language = self.settings.language()
        self.translations.use(self.language)
        if self.desk is not None:
            self.desk.language = self.language
            self._rebuild()

    def set_look(self, scheme: str | None = None, text_scale: float | None = None) -> None:
        if scheme is not None:
            self.settings.set_scheme(scheme)
        if text_scale is not None:
            self.settings.set_text_scale(text_scale)
        self.theme.apply(self.settings.scheme(), self.settings.text_scale())

    def toggle_discreet(self) -> None:
        """The page is made anew, because names stand in what it builds once."""
        if self.desk is not None:
            self._leave_page()
            self.desk.set_discreet(not self.desk.discreet)
            self.settings.set_discreet_last(self.desk.discreet)
            self._go_anew(self._page)

    def toggle_curtain(self) -> None:
        if not self.curtain.drawn:
            self.curtain.draw()

    def raise_now(self, place: Place | None = None) -> str:
        """Another start asked for this window, perhaps at some place; the curtain stays as it is."""
        if place is not None and not self.curtain.drawn and self._place is not None:
            self.go(place)
        self.setWindowState(self.windowState() & ~QtCore.Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()
        return "ok"

    def set_keys(self) -> None:
        """The registry's lasting part, with the keys that were chosen."""
        from PySide6.QtGui import QKeySequence

        from oneonone.app.window_actions import global_actions

        self.actions_registry.set_global(global_actions(self))
        capture = self.actions_registry["capture"]
        self.curtain.capture = (QKeySequence(capture.keys[0]), capture.run)

    def reach_out(self) -> None:
        """The key that works in every program, and the tray: once Today stands."""
        from oneonone.app.tray import make_tray

        if self.desk is not None and self.capturing is not None:
            self.capturing.reach_out()
            self.tray = make_tray(self)

    def quit(self) -> None:
        """Closes for good, also when closing would leave it in the tray."""
        self._quitting = True
        try:
            if self.close() and (app := QApplication.instance()) is not None:
                app.quit()
        finally:
            self._quitting = False

    # inner works

    def when_painted(self, then: Callable[[], None]) -> None:
        """`then` runs once, right after the window has been painted for the first time."""
        self._painted.append(then)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        for then in self._painted:
            QTimer.singleShot(0, then)
        self._painted.clear()

    def closeEvent(self, event: QCloseEvent) -> None:
        """What could not be saved keeps the window open, once: it is said, and a second time it closes."""
        from oneonone.app.autosave import unsaved

        self._leave_page()
        if unsaved() and not self._close_anyway:
            self._close_anyway = True
            self.tell(
                translate("Window", "Something you typed could not be saved yet. Close again to leave all the same.")
            )
            event.ignore()
            return
        self.settings.set_geometry(self.saveGeometry())
        if self._stays_in_tray():
            event.ignore()
            self.hide()
            return
        if self.reminding is not None:
            self.reminding.end()
        if self.capturing is not None:
            self.capturing.close()
        if self.tray is not None:
            self.tray.hide()
        if self.desk is not None:
            self.desk.close()
        super().closeEvent(event)

    def _stays_in_tray(self) -> bool:
        """Not when the session ends: that must not wait for us."""
        if self._quitting or self.tray is None or self.desk is None:
            return False
        app = QApplication.instance()
        ends = isinstance(app, QApplication) and app.isSavingSession()
        return self.settings.keep_in_tray() and not ends

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the keyboard, as Space does; Qt leaves that to dialogs."""
        focus = QApplication.focusWidget()
        enter = event.key() in (QtCore.Qt.Key.Key_Return, QtCore.Qt.Key.Key_Enter)
        if enter and isinstance(focus, QtWidgets.QAbstractButton):
            focus.click()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QtCore.QEvent.Type.ActivationChange and not self.isActiveWindow():
            self._leave_page()
        super().changeEvent(event)

    def _place_window(self) -> None:
        kept = self.settings.geometry()
        if kept is None or not self.restoreGeometry(kept):
            screen = self.screen().availableGeometry()
            self.resize(min(USUAL[0], screen.width()), min(USUAL[1], screen.height() - _FRAME))

    def _build(self) -> None:
        from oneonone.app.sidebar import Sidebar

        assert self.desk is not None
        self.set_keys()
        self._sidebar = Sidebar(self.desk, self.go, self.actions_registry, self)
        self._layout.insertWidget(0, self._sidebar)

    def _rebuild(self) -> None:
        """Everything anew, for another language or look; the place stays."""
        former = self._page
        if self.capturing is not None:
            self.capturing.forget()
        if self.tray is not None:
            self.tray.refresh()
        self._leave_page()
        if self._sidebar is not None:
            self._layout.removeWidget(self._sidebar)
            self._sidebar.deleteLater()
        if self._toast is not None:
            self._toast.deleteLater()
            self._toast = None
        self._build()
        self._go_anew(former)

    def _go_anew(self, former: Page | None) -> None:
        """The page in view, made again, stands where it stood."""
        if self._place is not None:
            from oneonone.app.keep_focus import give_same_stop, stop_with_focus

            stop = stop_with_focus(former) if former is not None else None
            self.go(self._place)
            if former is not None and self._page is not None and type(former) is type(self._page):
                begins = QApplication.focusWidget()
                self._page.resume(former)
                if stop is not None and QApplication.focusWidget() is begins:
                    give_same_stop(self._page, former, stop)

    def _look_changed(self) -> None:
        if self.desk is not None:
            self._rebuild()

    def _make_page(self, name: PageName) -> Page:
        from oneonone.app.pages.all import make_page

        assert self.desk is not None
        return make_page(name, self.desk, self.go, self)

    def _leave_page(self) -> None:
        if self._page is not None and self.desk is not None:
            self._page.leave()

    def _changed(self, changes: Changes | None) -> None:
        """Several commits in one turn of the event loop are read once."""
        if self._page is not None and self._page.concerns(changes) and not self._stale:
            self._stale = True
            QTimer.singleShot(0, self._read_again)

    def _read_again(self) -> None:
        self._stale = False
        self.refresh()

    def _later(self) -> None:
        """What may wait until the window is there: the daily copy, the trash, captured lines."""
        from oneonone.app.capturing import Capturing
        from oneonone.app.chores import Chores
        from oneonone.app.curtain import CurtainKey

        assert self.desk is not None
        self._curtain_key = CurtainKey(self)
        self._curtain_key.pressed.connect(self.toggle_curtain)
        QApplication.instance().installEventFilter(self._curtain_key)  # type: ignore[union-attr]
        self._chores = Chores(self.desk, self)
        self._chores.start()
        from oneonone.app.reminding import Reminding

        self.capturing = Capturing(self)
        self.reminding = Reminding(self.desk, self)
        self.reminding.start()


def _can_undo_text(focus: QWidget | None) -> bool:
    if isinstance(focus, QtWidgets.QLineEdit):
        return focus.isUndoAvailable() and not focus.isReadOnly()
    if isinstance(focus, QtWidgets.QTextEdit | QtWidgets.QPlainTextEdit):
        return focus.document().isUndoAvailable() and not focus.isReadOnly()
    return False
