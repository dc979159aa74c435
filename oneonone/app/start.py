"""Starting the application: a painted window first, then the store and what Today shows.

Importing SQLAlchemy takes longer than showing a window, so the window is painted before the store is opened.
"""

from __future__ import annotations

import gc
import logging
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from oneonone.errors import OneOnOneError, StoreError
from oneonone.identity import ID
from oneonone.model.language import Language
from oneonone.model.words import Phrase, system_language
from oneonone.plain_imports import plain_imports
from oneonone.store.folder import default_folder, make_private

if TYPE_CHECKING:
    from datetime import datetime

    from PySide6.QtWidgets import QApplication

    from oneonone.app.settings import Settings
    from oneonone.app.single import Single
    from oneonone.app.window import MainWindow

_log = logging.getLogger(__name__)

_PACKAGES = "libegl1 libgl1 libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-image0 " \
    "libxcb-render-util0 libxcb-shape0 libxcb-xinerama0 libdbus-1-3 libfontconfig1"  # fmt: skip
_NO_QT = Phrase(
    "Qt cannot start, because a library of the system is missing ({what}).\nOn Debian or Ubuntu: sudo apt install "
    "{packages}",
    "Qt kan niet starten: er ontbreekt een systeembibliotheek ({what}).\nOp Debian of Ubuntu: sudo apt install "
    "{packages}",
)
_NO_DISPLAY = Phrase(
    "There is no screen to show a window on (DISPLAY and WAYLAND_DISPLAY are empty). The terminal's commands work "
    "without one: oneonone --help",
    "Er is geen scherm om een venster op te tonen (DISPLAY en WAYLAND_DISPLAY zijn leeg). De opdrachten in de terminal "
    "werken zonder: oneonone --help",
)
_NO_ANSWER_FROM_DISPLAY = Phrase(
    "The screen {display} does not answer, so there is nowhere to show a window (that is what DISPLAY says). The "
    "terminal's commands work without one: oneonone --help",
    "Het scherm {display} antwoordt niet, dus er kan geen venster worden getoond (dat scherm staat in DISPLAY). De "
    "opdrachten in de terminal werken zonder: oneonone --help",
)
_OTHER_IS_SILENT = Phrase(
    "oneonone is open already with the notes in {folder}, but that window does not answer. Close it, or end that "
    "program, and start again.",
    "oneonone is al open met de notities in {folder}, maar dat venster antwoordt niet. Sluit het, of beëindig dat "
    "programma, en start opnieuw.",
)
#: After Today stands: what it can do without until then.
_SETTLES_MS = 100


def run(
    data: Path | None,
    language: Language | None,
    clock: Callable[[], datetime] | None = None,
    *,
    capture: bool = False,
    today: bool = False,
) -> int:
    """Runs the application until it is closed; the exit code for the shell. With `capture` it begins with quick
    capture, and its window minimised; with `today` one that runs already comes back to Today."""
    gc.disable()  # nothing made while starting is garbage; collecting begins when Today stands
    said = language or system_language(os.environ)
    folder = data or default_folder()
    sys.excepthook = partial(_log_unforeseen, folder)
    problem = what_qt_misses(said)
    if problem:
        print(f"oneonone: {problem}", file=sys.stderr)
        return 1
    from oneonone.app.settings import Settings
    from oneonone.app.single import Single
    from oneonone.app.theme import make_application

    app = make_application(sys.argv[:1])
    app.setApplicationName("oneonone")
    app.setDesktopFileName(ID)
    try:
        make_private(folder)
    except StoreError as error:
        print(f"oneonone: {error.said(said)}", file=sys.stderr)
        show_window(app, Settings(folder), said, fixed=True).explain(error.said(said))
        app.exec()
        return 1
    single = Single(folder, app)
    if not single.hold():
        if single.ask_the_other({"popover" if capture else "today" if today else "raise": True}) is None:
            print(f"oneonone: {_OTHER_IS_SILENT(said, folder=folder)}", file=sys.stderr)
            return 1
        return 0
    settings = Settings(folder)
    chosen = language or settings.language()
    window = show_window(app, settings, chosen, fixed=language is not None, minimised=capture)
    opened: list[bool] = []

    def fill() -> None:
        opened.append(open_and_fill(window, folder, single, clock, capture=capture))

    if capture:  # a minimised window is not painted
        from PySide6.QtCore import QTimer

        QTimer.singleShot(0, fill)
    else:
        window.when_painted(fill)
    code = app.exec()
    single.close()
    return code if all(opened) else 1


def show_window(
    app: QApplication, settings: Settings, language: Language, *, fixed: bool = False, minimised: bool = False
) -> MainWindow:
    """The empty window in its own colour; `fixed` when the language was given at the start."""
    from oneonone.app.i18n import Translations
    from oneonone.app.theme import Theme
    from oneonone.app.window import MainWindow

    theme = Theme(app)
    theme.ground(settings.scheme())
    window = MainWindow(settings, theme, Translations(app), language, language_fixed=fixed)
    if minimised:
        window.showMinimized()
    else:
        window.show()
    return window


def open_and_fill(
    window: MainWindow,
    folder: Path,
    single: Single,
    clock: Callable[[], datetime] | None = None,
    *,
    capture: bool = False,
) -> bool:
    """Opens the store and shows what it holds; what goes wrong is explained in the window, and False."""
    from PySide6.QtCore import QTimer

    from oneonone.app.desk import Desk
    from oneonone.app.places import PageName, Place
    from oneonone.store.store import open_store

    single.on("raise", lambda _message: window.raise_now())
    single.on("today", lambda _message: window.raise_now(Place(PageName.TODAY)))
    desk = None
    try:
        desk = Desk(open_store(folder), window.language, clock, parent=window)
        window.begin(desk)
    except OneOnOneError as error:
        with suppress(StoreError):  # nowhere to log to either
            log_to(folder)
        _log.warning("the store could not be opened: %s", type(error).__name__)
        print(f"oneonone: {error.said(window.language)}", file=sys.stderr)
        if desk is not None:
            desk.close()
        window.explain(error.said(window.language))
        return False
    finally:
        QTimer.singleShot(_SETTLES_MS, window, lambda: _settle(window, folder, single, capture))
    return True


def _settle(window: MainWindow, folder: Path, single: Single, capture: bool) -> None:
    """What was made at the start stays, so that collecting need not look at it; from now on others are answered, and
    what was captured meanwhile is taken in. The icon is there by the time one looks for it."""
    from oneonone.app.icons import app_icon
    from oneonone.app.intake import Intake
    from oneonone.app.window_actions import open_capture

    gc.freeze()
    gc.enable()
    with suppress(StoreError):  # it works without a log too
        log_to(folder)
    window.setWindowIcon(app_icon())
    if window.desk is not None:
        intake = Intake(window.desk)
        single.on("capture", intake.answer)
        single.on("popover", lambda _message: open_capture(window))
        intake.take_waiting()
        window.reach_out()
        if capture:
            open_capture(window)
    elif capture:  # it tells why nothing can be kept
        window.raise_now()
    single.listen()


def what_qt_misses(language: Language) -> str | None:
    """A sentence when Qt's system libraries or a screen are missing, instead of the loader's own words."""
    try:
        import PySide6

        plain_imports()
        import PySide6.QtWidgets  # noqa: F401
    except ImportError as error:
        return _NO_QT(language, what=str(error).split(":")[0], packages=_PACKAGES)
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM", "xcb") not in ("xcb", ""):
        return None
    if os.environ.get("WAYLAND_DISPLAY"):
        return None
    display = os.environ.get("DISPLAY")
    if not display:
        return _NO_DISPLAY(language)
    missing = _missing_for_x()
    if missing:
        return _NO_QT(language, what=missing, packages=_PACKAGES)
    return None if _answers() else _NO_ANSWER_FROM_DISPLAY(language, display=display)


def x_plugin() -> Path:
    import PySide6

    return Path(PySide6.__file__).parent / "Qt" / "plugins" / "platforms" / "libqxcb.so"


def _missing_for_x() -> str | None:
    """The first library that Qt's X plugin needs and the system does not have: the plugin itself would abort."""
    import ctypes

    plugin = x_plugin()
    if not plugin.exists():
        return None
    try:
        ctypes.CDLL(str(plugin))
    except OSError as error:
        return str(error).split(":")[0]
    return None


def _answers() -> bool:
    """Whether the X server of DISPLAY can be reached: the plugin would abort here too."""
    import ctypes

    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:  # the plugin brought its own: let it try
        return True
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(None, None)
    try:
        return not xcb.xcb_connection_has_error(connection)
    finally:
        xcb.xcb_disconnect(connection)


def log_to(folder: Path) -> None:
    """The log tells what happened to the program, never what was written about people."""
    from logging.handlers import RotatingFileHandler

    from oneonone.store.folder import make_private_file

    path = make_private_file(folder / "oneonone.log")
    handler = RotatingFileHandler(path, maxBytes=500_000, backupCount=1, encoding="utf-8", delay=True)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root = logging.getLogger("oneonone")
    root.setLevel(logging.INFO)
    root.handlers = [handler]


def _log_unforeseen(folder: Path, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Where it happened goes to the log, without the message: that may hold what was written."""
    import traceback

    places = "; ".join(f"{frame.filename}:{frame.lineno} {frame.name}" for frame in traceback.extract_tb(trace))
    if not logging.getLogger("oneonone").handlers:
        with suppress(StoreError):  # nowhere to log to: the terminal still tells
            log_to(folder)
    _log.error("unforeseen %s at %s", kind.__name__, places)
    print(f"oneonone: unforeseen {kind.__name__} at {places}", file=sys.stderr)
    _say_in_window()


def _say_in_window() -> None:
    """Something went wrong that nobody foresaw: the window says so, rather than nothing happening."""
    from PySide6.QtWidgets import QApplication

    from oneonone.app.i18n import translate
    from oneonone.app.window import MainWindow

    for top in QApplication.topLevelWidgets():
        if isinstance(top, MainWindow):
            top.furnish()
            top.tell(translate("Window", "Something went wrong. What you typed is kept; the log tells more."))
