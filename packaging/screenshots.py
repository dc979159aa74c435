"""Pictures of every screen with the sample team, light and dark, in English and in Dutch, wide and narrow.

    python packaging/screenshots.py OUT [--only today] [--lang nl] [--scheme dark] [--size 1024x700] [--text 1.5]

Each goes to OUT/<page>-<lang>-<scheme>-<width>.png. They need no display, and are the same on each run with the same
fonts: it is always Tuesday 24 November 2026, nine in the morning in Amsterdam. What is shown over a page (a dialog, the
palette) is drawn where it stands.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from scenes import anywhere, habits, notes, promises, talks, wins
from scenes.scene import MORNING, ZONE, Clock, Scene

from oneonone.model.kinds import Language

if TYPE_CHECKING:
    from PySide6.QtGui import QPixmap
    from PySide6.QtWidgets import QApplication

    from oneonone.app.window import MainWindow

SIZES = ((1280, 800), (1024, 700))
SCHEMES = ("light", "dark")
_ROUNDS = 60
_SCREEN = {"screens": [{"name": "screen", "width": 1920, "height": 1200, "logicalDpi": 96, "dpr": 1}]}
_WITHOUT = frozenset({"welcome", "wins_empty", "looking_back_empty", "weekly_round_empty"})

SCENES: dict[str, Callable[[Scene], None]] = {
    **talks.SCENES, **promises.SCENES, **wins.SCENES, **habits.SCENES, **notes.SCENES, **anywhere.SCENES
}  # fmt: skip


def main(arguments: list[str]) -> int:
    options = _parser().parse_args(arguments)
    os.environ["TZ"] = ZONE
    if hasattr(time, "tzset"):
        time.tzset()
    options.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="oneonone-pictures-") as name:
        work = Path(name)
        screen = work / "screen.json"
        screen.write_text(json.dumps(_SCREEN))
        os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={screen}"
        os.environ.pop("QT_SCALE_FACTOR", None)
        from PySide6.QtGui import QFontDatabase
        from PySide6.QtWidgets import QApplication

        app = QApplication(["oneonone"])
        app.setCursorFlashTime(0)
        if not QFontDatabase.hasFamily("Inter"):
            print("The font Inter is not installed; these pictures use another one.", file=sys.stderr)
        for language in options.lang:
            _plant(work, language)
            for size in options.size:
                for scheme in options.scheme:
                    for page in options.only:
                        picture = _take(app, work, page, language, scheme, size, options.text)
                        path = options.out / f"{page}-{language.value}-{scheme}-{size[0]}.png"
                        if not picture.save(str(path)):
                            print(f"{path} could not be written.", file=sys.stderr)
                            return 1
                        print(path)
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="screenshots.py", description=__doc__.split("\n", 1)[0] if __doc__ else None)
    parser.add_argument("out", metavar="OUT", type=Path)
    parser.add_argument("--only", metavar="PAGE,…", type=_pages, default=tuple(SCENES), help=", ".join(SCENES))
    parser.add_argument("--lang", type=lambda text: (Language(text),), default=tuple(Language), metavar="en|nl")
    parser.add_argument("--scheme", type=lambda text: (text,), default=SCHEMES, metavar="light|dark")
    parser.add_argument("--size", type=_size, default=SIZES, metavar="WIDTHxHEIGHT")
    parser.add_argument("--text", type=float, default=1.0, metavar="TIMES", help="size of text, as in Settings")
    return parser


def _pages(text: str) -> tuple[str, ...]:
    names = tuple(text.split(","))
    for name in names:
        if name not in SCENES:
            raise argparse.ArgumentTypeError(f"there is no page '{name}'; there are {', '.join(SCENES)}")
    return names


def _size(text: str) -> tuple[tuple[int, int]]:
    width, _, height = text.partition("x")
    return ((int(width), int(height)),)


def _plant(work: Path, language: Language) -> None:
    from oneonone.practice.plant import fill_sample
    from oneonone.store.store import open_store

    store = open_store(work / language.value)
    with store.writing() as session:
        fill_sample(session, language, MORNING)
    store.close()


def _take(
    app: QApplication, work: Path, page: str, language: Language, scheme: str, size: tuple[int, int], text: float
) -> QPixmap:
    """One picture, of a copy of the planted store, so that no scene sees what another one did."""
    from PySide6.QtCore import QCoreApplication, QEvent

    from oneonone.app.desk import Desk
    from oneonone.app.settings import Settings
    from oneonone.app.start import show_window
    from oneonone.journal.teammates import team
    from oneonone.store.store import open_store

    folder = work / "store"
    if page in _WITHOUT:
        folder.mkdir()
    else:
        shutil.copytree(work / language.value, folder)
    settings = Settings(folder)
    settings.set_scheme(scheme)
    settings.set_text_scale(text)
    window = show_window(app, settings, language, fixed=True)
    window.resize(*size)
    clock = Clock()
    desk = Desk(open_store(folder), language, clock, parent=window)
    window.begin(desk)
    scene = Scene(window, desk, clock, language, desk.read(team))
    _settle(app, window)
    SCENES[page](scene)
    picture = _settle(app, window)
    if window.capturing is not None and window.capturing.popover is not None:  # it is a window of its own
        window.capturing.popover.close()
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    app.processEvents()
    shutil.rmtree(folder)
    return picture


def _settle(app: QApplication, window: MainWindow) -> QPixmap:
    """Lets the program work until what is shown stays the same."""
    from PySide6.QtCore import QCoreApplication, QEvent

    former = None
    for _ in range(_ROUNDS):
        for _ in range(4):
            app.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        seen = _picture(app, window)
        if former is not None and seen.toImage() == former.toImage():
            return seen
        former = seen
    raise RuntimeError("the window does not come to rest")


def _picture(app: QApplication, window: MainWindow) -> QPixmap:
    """The window and, in their places, the windows of the program that stand over it."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QColor, QPainter

    picture = window.grab()
    painter = QPainter(picture)
    for over in app.topLevelWidgets():
        if over is not window and over.isVisible() and over.window() is over and over.width() > 1:
            at = over.pos() - window.pos()
            painter.drawPixmap(at, over.grab())
            if not over.testAttribute(Qt.WidgetAttribute.WA_TranslucentBackground):
                painter.setPen(QColor(window.theme.tokens.line))
                painter.drawRect(over.rect().translated(at).adjusted(-1, -1, 0, 0))
    painter.end()
    return picture


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
