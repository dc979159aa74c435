"""Pictures of every screen with the sample team, light and dark, in English and in Dutch, wide and narrow.

    python packaging/screenshots.py OUT [--only today,meeting] [--lang nl] [--scheme dark] [--size 1024x700]

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
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from oneonone.model.kinds import CaptureKind, Language, Owner, TalkedMost

if TYPE_CHECKING:
    from PySide6.QtGui import QPixmap
    from PySide6.QtWidgets import QApplication

    from oneonone.app.desk import Desk
    from oneonone.app.window import MainWindow
    from oneonone.journal.records import MeetingRecord, TeammateRecord

ZONE = "Europe/Amsterdam"
MORNING = datetime(2026, 11, 24, 9, 0, tzinfo=ZoneInfo(ZONE))
SIZES = ((1280, 800), (1024, 700))
SCHEMES = ("light", "dark")
_ROUNDS = 60
_SCREEN = {"screens": [{"name": "screen", "width": 1920, "height": 1200, "logicalDpi": 96, "dpr": 1}]}
_WITHOUT = frozenset({"welcome"})
#: What Settings tells of where the notes are, rather than a folder that is another one on each run.
_SHOWN_FOLDER = Path("/home/robin/.local/share/oneonone")


@dataclass
class Clock:
    """The moment as a scene wants it."""

    now: datetime = MORNING

    def __call__(self) -> datetime:
        return self.now

    def at(self, hour: int, minute: int) -> datetime:
        self.now = MORNING.replace(hour=hour, minute=minute)
        return self.now


@dataclass
class Scene:
    """A window on a store of its own, that a picture is taken of."""

    window: MainWindow
    desk: Desk
    clock: Clock
    language: Language
    team: tuple[TeammateRecord, ...] = field(default=())

    def go(self, name: str, teammate_id: str | None = None, meeting_id: str | None = None) -> None:
        from oneonone.app.places import PageName, Place

        self.window.go(Place(PageName(name), teammate_id, meeting_id))

    def say(self, english: str, dutch: str) -> str:
        return dutch if self.language is Language.NL else english


@dataclass(frozen=True)
class Said:
    """A line noted at a minute of the meeting, in both languages."""

    minute: int
    kind: CaptureKind
    english: str
    dutch: str
    owner: Owner | None = None
    due: date | None = None
    private: bool = False


_NOTED = (
    Said(4, CaptureKind.NOTE, "The wedding was lovely; slept little", "De bruiloft was prachtig; weinig geslapen"),
    Said(7, CaptureKind.NEED, "to be in the room when the roadmap is made",
         "erbij zijn als de roadmap wordt gemaakt"),
    Said(9, CaptureKind.FOLLOW_UP, "ask Mark to invite her to Thursday’s session",
         "Mark vragen haar uit te nodigen voor donderdag", Owner.ME, date(2026, 11, 26)),
    Said(11, CaptureKind.WIN, "told the vendor the truth about the delay",
         "vertelde de leverancier eerlijk over de vertraging"),
)  # fmt: skip
_NOTED_LATER = (
    Said(16, CaptureKind.FOLLOW_UP, "sketch what owning search would look like",
         "uitschetsen hoe het zou zijn als de zoekfunctie van haar is", Owner.THEM, date(2026, 12, 8)),
    Said(22, CaptureKind.NOTE, "Ask Mark first whether there is room for it", "Eerst Mark vragen of er ruimte voor is",
         private=True),
    Said(26, CaptureKind.DOUBT, "I promised the guild too early", "Ik heb het gilde te vroeg toegezegd"),
)  # fmt: skip


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
                        picture = _take(app, work, page, language, scheme, size)
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


def _take(app: QApplication, work: Path, page: str, language: Language, scheme: str, size: tuple[int, int]) -> QPixmap:
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
    window = show_window(app, settings, language, fixed=True)
    window.resize(*size)
    clock = Clock()
    desk = Desk(open_store(folder), language, clock, parent=window)
    window.begin(desk)
    scene = Scene(window, desk, clock, language, desk.read(team))
    _settle(app, window)
    SCENES[page](scene)
    picture = _settle(app, window)
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
    from PySide6.QtGui import QColor, QPainter

    picture = window.grab()
    painter = QPainter(picture)
    for over in app.topLevelWidgets():
        if over is not window and over.isVisible() and over.window() is over and over.width() > 1:
            at = over.pos() - window.pos()
            painter.drawPixmap(at, over.grab())
            painter.setPen(QColor(window.theme.tokens.line))
            painter.drawRect(over.rect().translated(at).adjusted(-1, -1, 0, 0))
    painter.end()
    return picture


# the scenes


def _welcome(scene: Scene) -> None:
    scene.go("welcome")


def _today(scene: Scene) -> None:
    scene.go("today")


def _discreet(scene: Scene) -> None:
    scene.go("today")
    scene.desk.set_discreet(True)


def _prepare(scene: Scene) -> None:
    scene.go("prepare", scene.team[0].id)


def _talk(scene: Scene, *said: Said) -> MeetingRecord:
    """Priya's conversation from ten o'clock, with what was noted so far."""
    from oneonone.journal import lines, talking

    priya = scene.team[0]
    began = scene.clock.at(10, 0)
    meeting = scene.desk.write(talking.start, priya.id, began)
    for one in said:
        scene.desk.write(
            lines.note_line, one.kind, scene.say(one.english, one.dutch), began + timedelta(minutes=one.minute),
            teammate_id=priya.id, meeting_id=meeting.id, owner=one.owner, due=one.due, private=one.private,
        )  # fmt: skip
    return meeting


def _meeting(scene: Scene) -> None:
    meeting = _talk(scene, *_NOTED)
    scene.clock.at(10, 12)
    scene.go("meeting", scene.team[0].id, meeting.id)


def _curtain(scene: Scene) -> None:
    _meeting(scene)
    scene.window.toggle_curtain()


def _sheet(scene: Scene) -> None:
    from oneonone.app.window_actions import open_sheet

    _meeting(scene)
    open_sheet(scene.window)


def _round_off(scene: Scene) -> None:
    from oneonone.journal import points, talking

    meeting = _talk(scene, *_NOTED, *_NOTED_LATER)
    found = scene.desk.read(talking.conversation, meeting.id)
    ended = scene.clock.at(10, 31)
    scene.desk.write(points.talked_about, found.points[0].id, ended)
    scene.desk.write(
        talking.set_words, meeting.id, theirs=scene.say("hopeful", "hoopvol"), mine=scene.say("glad", "blij")
    )
    scene.desk.write(talking.set_talked_most, meeting.id, TalkedMost.EVEN)
    scene.desk.write(talking.end, meeting.id, ended)
    scene.go("round_off", scene.team[0].id, meeting.id)


def _paper(scene: Scene) -> None:
    scene.go("paper", scene.team[4].id)


def _teammate(scene: Scene) -> None:
    scene.go("teammate", scene.team[0].id)


def _teammate_dialog(scene: Scene) -> None:
    from oneonone.app.teammate_dialog import TeammateDialog

    scene.go("teammate", scene.team[0].id)
    TeammateDialog(scene.desk, scene.window.go, scene.team[0], scene.window).open()


def _settings(scene: Scene) -> None:
    scene.desk.store.folder = _SHOWN_FOLDER
    scene.go("settings")


def _archive(scene: Scene) -> None:
    from oneonone.journal import lines, teammates
    from oneonone.journal.agenda import agenda

    scene.desk.write(teammates.archive, scene.team[5].id, MORNING - timedelta(days=10))
    for promise in scene.desk.read(agenda, MORNING).promises[:2]:
        scene.desk.write(lines.delete_line, promise, MORNING - timedelta(days=3))
    scene.go("archive")


def _palette(scene: Scene) -> None:
    from oneonone.app.window_actions import open_palette

    scene.go("today")
    open_palette(scene.window)


def _looking_back(scene: Scene) -> None:
    from PySide6.QtWidgets import QApplication

    from oneonone.app.pages.looking_back import LookingBackPage

    scene.go("looking_back")
    while isinstance(scene.window.page, LookingBackPage) and scene.window.page.reading:
        QApplication.processEvents()


def _as_they_would(scene: Scene) -> None:
    from PySide6.QtWidgets import QApplication

    from oneonone.app.pages.as_they_would import AsTheyWouldPage
    from oneonone.journal import lines

    mate = scene.team[0].id
    for hours, english, dutch in (
        (40, "Difficult in the review, and Mark noticed", "Lastig in de review, en dat viel Mark op"),
        (90, "Home for a week with the flu", "Een week thuis met griep"),
    ):
        at = MORNING - timedelta(hours=hours)
        scene.desk.write(lines.note_line, CaptureKind.NOTE, scene.say(english, dutch), at, teammate_id=mate)
    scene.go("as_they_would", mate)
    while isinstance(scene.window.page, AsTheyWouldPage) and scene.window.page.reading:
        QApplication.processEvents()


def _let_go(scene: Scene) -> None:
    from oneonone.app.let_go_dialog import LetGoDialog

    scene.go("teammate", scene.team[0].id)
    dialog = LetGoDialog(scene.desk, scene.window.go, scene.team[0], scene.window)
    dialog.for_months.click()
    dialog.months.setValue(2)
    dialog.open()


SCENES: dict[str, Callable[[Scene], None]] = {
    "welcome": _welcome,
    "today": _today,
    "today_discreet": _discreet,
    "prepare": _prepare,
    "meeting": _meeting,
    "round_off": _round_off,
    "teammate": _teammate,
    "teammate_dialog": _teammate_dialog,
    "paper": _paper,
    "archive": _archive,
    "settings": _settings,
    "palette": _palette,
    "looking_back": _looking_back,
    "as_they_would": _as_they_would,
    "let_go": _let_go,
    "sheet": _sheet,
    "curtain": _curtain,
}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
