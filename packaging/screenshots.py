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
    from sqlalchemy.orm import Session

    from oneonone.app.desk import Desk
    from oneonone.app.import_dialog import BringIn
    from oneonone.app.pages.wins import WinsPage
    from oneonone.app.window import MainWindow
    from oneonone.journal.records import Line, MeetingRecord, TeammateRecord

ZONE = "Europe/Amsterdam"
MORNING = datetime(2026, 11, 24, 9, 0, tzinfo=ZoneInfo(ZONE))
SIZES = ((1280, 800), (1024, 700))
SCHEMES = ("light", "dark")
_ROUNDS = 60
_SCREEN = {"screens": [{"name": "screen", "width": 1920, "height": 1200, "logicalDpi": 96, "dpr": 1}]}
_WITHOUT = frozenset({"welcome", "wins_empty", "looking_back_empty", "weekly_round_empty"})
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


def _follow_ups(scene: Scene) -> None:
    scene.go("follow_ups")


def _follow_ups_by_person(scene: Scene) -> None:
    scene.window.settings.set_follow_ups_by("person")
    scene.go("follow_ups")


def _follow_ups_done(scene: Scene) -> None:
    scene.go("follow_ups")
    scene.window.actions_registry.qt("arranged").trigger()
    scene.window.actions_registry.qt("arranged").trigger()


def _follow_ups_key(scene: Scene, action: str) -> None:
    scene.go("follow_ups")
    for name in ("next_promise", action):
        scene.window.actions_registry.qt(name).trigger()


def _follow_ups_put_off(scene: Scene) -> None:
    _follow_ups_key(scene, "snooze")
    _type(scene, "over twee weken" if scene.language is Language.NL else "next thursday")


def _follow_ups_change(scene: Scene) -> None:
    _follow_ups_key(scene, "change")


def _follow_ups_let_go(scene: Scene) -> None:
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    _follow_ups_key(scene, "next_promise")
    scene.window.actions_registry.qt("drop").trigger()
    _type(scene, scene.say("somebody else has done it", "iemand anders heeft het gedaan"))
    QTest.keyClick(scene.window.focusWidget(), Qt.Key.Key_Return)


def _type(scene: Scene, text: str) -> None:
    from PySide6.QtWidgets import QLineEdit

    focus = scene.window.focusWidget()
    assert isinstance(focus, QLineEdit)
    focus.insert(text)


def _after_hard(scene: Scene) -> None:
    from oneonone.journal import talking

    meeting = scene.desk.write(
        talking.took_place, scene.team[4].id, MORNING - timedelta(days=4), MORNING - timedelta(days=4)
    )
    scene.desk.write(talking.set_hard, meeting.id, True)
    scene.go("today")


def _needs(scene: Scene) -> None:
    scene.go("teammate", scene.team[5].id)


def _prepare_needs(scene: Scene) -> None:
    scene.go("prepare", scene.team[5].id)


def _between(scene: Scene) -> None:
    _meeting(scene)
    scene.window.actions_registry.qt("between").trigger()


def _paper(scene: Scene) -> None:
    scene.go("paper", scene.team[4].id)


def _teammate(scene: Scene) -> None:
    scene.go("teammate", scene.team[0].id)


def _teammate_dialog(scene: Scene) -> None:
    from oneonone.app.teammate_dialog import TeammateDialog

    scene.go("teammate", scene.team[0].id)
    TeammateDialog(scene.desk, scene.window.go, scene.team[0], scene.window).open()


def _wins(scene: Scene) -> None:
    scene.go("wins")


def _wins_page(scene: Scene) -> WinsPage:
    from oneonone.app.pages.wins import WinsPage

    scene.go("wins")
    page = scene.window.page
    assert isinstance(page, WinsPage)
    return page


def _wins_note(scene: Scene) -> None:
    page = _wins_page(scene)
    page._begin()
    page._entry.edit.setText(scene.say("@Lena calmed the reader who was shouting", "@Lena kreeg de boze lezer rustig"))


def _thanks(scene: Scene) -> None:
    page = _wins_page(scene)
    page._wall.deed.emit("write", page._wall.current())


def _win_dialog(scene: Scene) -> None:
    page = _wins_page(scene)
    page._wall.deed.emit("edit", page._wall.current())


def _celebrate(scene: Scene) -> None:
    page = _wins_page(scene)
    page._wall.deed.emit("when", page._wall.current())


def _presence(scene: Scene) -> None:
    from oneonone.app.pages.presence_card import PresenceCard
    from oneonone.journal import planning

    for mate in scene.team[:3]:
        planned = scene.desk.read(planning.next_meeting, mate.id)
        if planned is not None:
            scene.desk.write(planning.skip, planned.id, MORNING)
    scene.clock.now = MORNING + timedelta(days=9)
    scene.go("today")
    for card in scene.window.findChildren(PresenceCard):
        card.fold.setChecked(True)


def _wins_discreet(scene: Scene) -> None:
    scene.go("wins")
    scene.desk.set_discreet(True)


def _settings(scene: Scene) -> None:
    scene.desk.store.folder = _SHOWN_FOLDER
    scene.go("settings")


def _import(scene: Scene) -> None:
    from oneonone.app.import_dialog import BringIn

    told = scene.say(
        """# Zoë Klein

## 2026-11-03

- Glad with the new desk
- [ ] Ask Mark about the course by 2026-12-01
> I think best when I walk.
Need: a day without meetings
Win: told the client no, and why

## 2026-11-17

- Slept better
- [ ] Zoë Klein: send the draft

| week | hours |
|---|---|
| 46 | 31 |
""",
        """# Zoë Klein

## 2026-11-03

- Blij met het nieuwe bureau
- [ ] Mark vragen naar de cursus 📅 2026-12-01
> Ik denk het best als ik loop.
Behoefte: een dag zonder vergaderingen
Trots: zei de klant nee, en waarom

## 2026-11-17

- Beter geslapen
- [ ] Zoë Klein: het concept sturen

| week | uren |
|---|---|
| 46 | 31 |
""",
    )
    _bring_in(scene, BringIn(scene.desk, scene.window), "Zoë Klein.md", told)


def _import_csv(scene: Scene) -> None:
    from oneonone.app.import_dialog import BringIn

    told = "\n".join([
        scene.say("Name;Who;What;Due;Status", "Naam;Eigenaar;Wat;Deadline;Status"),
        scene.say("Priya Raman;me;Ask for a seat at the roadmap;2026-12-01;open",
                  "Priya Raman;ik;Een plek bij de roadmap vragen;2026-12-01;open"),
        scene.say("Bas Visser;Bas;Write down what the rota needs;2026-12-08;open",
                  "Bas Visser;Bas;Opschrijven wat het rooster nodig heeft;2026-12-08;open"),
        scene.say("Noor Haddad;me;Order the chair;2026-11-20;done",
                  "Noor Haddad;ik;De stoel bestellen;2026-11-20;gedaan"),
    ])  # fmt: skip
    _bring_in(scene, BringIn(scene.desk, scene.window), "promises.csv", told + "\n")


def _bring_in(scene: Scene, dialog: BringIn, name: str, told: str) -> None:
    """Shown when what the file holds has been read."""
    from PySide6.QtWidgets import QApplication

    scene.go("today")
    path = Path(tempfile.mkdtemp(prefix="oneonone-import-")) / name
    path.write_text(told, encoding="utf-8")
    dialog.open()
    dialog.show_path(path)
    while dialog.busy:
        QApplication.processEvents()
    shutil.rmtree(path.parent)


def _backups(scene: Scene) -> None:
    from PySide6.QtWidgets import QApplication, QScrollArea

    from oneonone.app.pages.settings_backups import BackupsCard
    from oneonone.store.backups import back_up_by_hand, back_up_daily
    from oneonone.store.restoring import all_backups

    for days in (3, 2, 1, 0):
        back_up_daily(scene.desk.store.folder, (MORNING - timedelta(days=days)).date())
    back_up_by_hand(scene.desk.store.folder, MORNING)
    for one in all_backups(scene.desk.store.folder):
        day = date.fromisoformat(one.path.stem[9:]) if one.path.stem.startswith("oneonone") else None
        at = datetime.combine(day, MORNING.timetz()) if day else MORNING + timedelta(minutes=10)
        os.utime(one.path, (at.timestamp(),) * 2)
    scene.go("settings")
    card = scene.window.findChild(BackupsCard)
    area = scene.window.page.findChild(QScrollArea) if scene.window.page else None
    assert card is not None and area is not None
    while card.busy:
        QApplication.processEvents()
    area.ensureWidgetVisible(card)


def _restore(scene: Scene) -> None:
    from oneonone.app.restore_dialog import RestoreDialog
    from oneonone.journal import lines
    from oneonone.store.backups import back_up_daily

    made = back_up_daily(scene.desk.store.folder, MORNING.date())
    assert made is not None
    for said in (
        ("Glad it is Tuesday", "Blij dat het dinsdag is"),
        ("Ask about the move", "Naar de verhuizing vragen"),
    ):
        scene.desk.write(lines.note_line, CaptureKind.NOTE, scene.say(*said), MORNING, teammate_id=scene.team[0].id)
    scene.go("settings")
    RestoreDialog(scene.desk, made, scene.window).open()


def _archive(scene: Scene) -> None:
    from oneonone.journal import lines, teammates
    from oneonone.journal.agenda import agenda

    scene.desk.write(teammates.archive, scene.team[5].id, MORNING - timedelta(days=10))
    for promise in scene.desk.read(agenda, MORNING).promises[:2]:
        scene.desk.write(lines.delete_line, promise, MORNING - timedelta(days=3))
    scene.desk.write(teammates.delete_teammate, scene.team[3].id, MORNING - timedelta(days=1))
    scene.go("archive")


def _export(scene: Scene) -> None:
    from oneonone.app.window_actions import open_export

    scene.go("teammate", scene.team[0].id)
    open_export(scene.window)
    _seen(scene)


def _export_review(scene: Scene) -> None:
    from oneonone.app.export_choices import Opening
    from oneonone.app.export_dialog import ExportDialog
    from oneonone.exchange.request import Kind

    scene.go("teammate", scene.team[0].id)
    ExportDialog(scene.desk, Opening(Kind.REVIEW, scene.team[0].id), scene.window).open()
    _seen(scene)


def _seen(scene: Scene) -> None:
    """Until the export that the dialog shows has been made."""
    from PySide6.QtCore import QCoreApplication

    from oneonone.app.export_dialog import ExportDialog

    dialog = scene.window.findChild(ExportDialog)
    assert dialog is not None
    while dialog.preview.document().isEmpty():
        QCoreApplication.processEvents()
        time.sleep(0.01)


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


def _talk_card(scene: Scene) -> None:
    from oneonone.app.talk_card_dialog import TalkCardDialog
    from oneonone.journal.preparing import prepare

    scene.go("prepare", scene.team[0].id)
    found = scene.desk.read(prepare, scene.team[0].id, scene.desk.now())
    when = scene.say("Today 10:00", "Vandaag 10:00")
    dialog = TalkCardDialog(scene.desk, found, when, scene.window)
    dialog.own.setChecked(True)
    dialog.open()


def _let_go(scene: Scene) -> None:
    from oneonone.app.let_go_dialog import LetGoDialog

    scene.go("teammate", scene.team[0].id)
    dialog = LetGoDialog(scene.desk, scene.window.go, scene.team[0], scene.window)
    dialog.for_months.click()
    dialog.months.setValue(2)
    dialog.open()


def _weekly_round(scene: Scene) -> None:
    scene.go("weekly_round")


def _weekly_round_need(scene: Scene) -> None:
    """Both wins told, so that it is a need's turn."""
    from oneonone.app.pages.weekly_round import WeeklyRoundPage
    from oneonone.journal.weekly_round import Deed

    scene.go("weekly_round")
    page = scene.window.page
    assert isinstance(page, WeeklyRoundPage)
    page.slides = False
    page.do(Deed.TOLD)
    page.do(Deed.TOLD)


def _weekly_round_end(scene: Scene) -> None:
    from oneonone.app.pages.weekly_round import WeeklyRoundPage
    from oneonone.journal.weekly_round import Deed

    scene.go("weekly_round")
    page = scene.window.page
    assert isinstance(page, WeeklyRoundPage)
    page.slides = False
    while page.row is not None:
        page.do(Deed.LATER)


def _weekly_round_tell(scene: Scene) -> None:
    """A promise of mine was let go: 'tell them?', over the next row."""
    from oneonone.app.pages.weekly_round import WeeklyRoundPage
    from oneonone.journal.weekly_round import Deed, RoundKind

    scene.go("weekly_round")
    page = scene.window.page
    assert isinstance(page, WeeklyRoundPage)
    page.slides = False
    while page.row is not None and page.row.kind is not RoundKind.PROMISE:
        page.do(Deed.LATER)
    page.do(Deed.LET_GO)


def _timeline_tell(scene: Scene) -> None:
    """The same question beside the timeline."""
    from oneonone.app.pages.teammate import TeammatePage
    from oneonone.journal import follow_ups

    scene.go("teammate", scene.team[0].id)
    page = scene.window.page
    assert isinstance(page, TeammatePage) and page._view is not None
    mine = next(
        row for row in scene.desk.read(follow_ups.open_rows)
        if row.owner is Owner.ME and row.teammate_id == scene.team[0].id
    )  # fmt: skip
    page._view._drop(scene.desk.read(_follow_up_line, mine.id))


def _follow_up_line(session: Session, line_id: str) -> Line:
    from oneonone.journal import lines

    return lines.line(session, CaptureKind.FOLLOW_UP, line_id)


def _with_one_teammate(scene: Scene, page: str) -> None:
    from oneonone.journal.teammates import TeammateFields, add_teammate

    scene.desk.write(add_teammate, TeammateFields("Priya Raman"), scene.desk.now())
    scene.go(page)


def _wins_empty(scene: Scene) -> None:
    _with_one_teammate(scene, "wins")


def _looking_back_empty(scene: Scene) -> None:
    _with_one_teammate(scene, "looking_back")


def _weekly_round_empty(scene: Scene) -> None:
    _with_one_teammate(scene, "weekly_round")


def _reflection(scene: Scene) -> None:
    scene.go("reflection")


def _reflection_end(scene: Scene) -> None:
    from oneonone.app.pages.reflection import ReflectionPage

    scene.go("reflection")
    page = scene.window.page
    assert isinstance(page, ReflectionPage)
    for _question in page.questions:
        page.forth()


def _mine(scene: Scene) -> None:
    scene.go("mine")


def _settings_reminders(scene: Scene) -> None:
    """Scrolled down to them, with the window as the way to show them."""
    from PySide6.QtWidgets import QApplication

    from oneonone.app.notify.in_window import WindowNotifier
    from oneonone.app.pages.settings_reminders import RemindersCard
    from oneonone.app.widgets.scroll import PageScroll

    if scene.window.reminding is None:
        QApplication.processEvents()
    assert scene.window.reminding is not None
    scene.window.settings.keep("reminders/promises", "false")
    scene.window.reminding.use(WindowNotifier(scene.window))
    _settings(scene)
    QApplication.processEvents()
    card = scene.window.findChild(RemindersCard)
    assert card is not None
    scroll = next(one for one in scene.window.findChildren(PageScroll) if one.isAncestorOf(card))
    scroll.ensureWidgetVisible(card, 0, 60)


def _capture(scene: Scene) -> None:
    _type_capture(scene, scene.say("@Priya todo me intro to the platform guild by thursday",
                                   "@Priya actie ik: voorstellen bij het platformgilde voor donderdag"))  # fmt: skip


def _capture_asks(scene: Scene) -> None:
    from oneonone.journal.teammates import TeammateFields, add_teammate

    scene.desk.write(add_teammate, TeammateFields("Priya Nair"), scene.desk.now())
    _type_capture(scene, scene.say("@Priya win: said no to the rush job, kindly",
                                   "@Priya trots: zei vriendelijk nee tegen de haastklus"))  # fmt: skip


def _type_capture(scene: Scene, text: str) -> None:
    from oneonone.app.capturing import Capturing
    from oneonone.app.window_actions import open_capture

    scene.window.capturing = scene.window.capturing or Capturing(scene.window)
    scene.window.activateWindow()
    open_capture(scene.window)
    popover = scene.window.capturing.popover
    assert popover is not None
    popover.edit.setText(text)


SCENES: dict[str, Callable[[Scene], None]] = {
    "welcome": _welcome,
    "today": _today,
    "today_discreet": _discreet,
    "prepare": _prepare,
    "meeting": _meeting,
    "round_off": _round_off,
    "teammate": _teammate,
    "teammate_dialog": _teammate_dialog,
    "follow_ups": _follow_ups,
    "follow_ups_by_person": _follow_ups_by_person,
    "follow_ups_done": _follow_ups_done,
    "follow_ups_put_off": _follow_ups_put_off,
    "follow_ups_change": _follow_ups_change,
    "follow_ups_let_go": _follow_ups_let_go,
    "after_hard": _after_hard,
    "needs": _needs,
    "prepare_needs": _prepare_needs,
    "between": _between,
    "paper": _paper,
    "archive": _archive,
    "wins": _wins,
    "wins_note": _wins_note,
    "wins_discreet": _wins_discreet,
    "thanks": _thanks,
    "win_dialog": _win_dialog,
    "celebrate": _celebrate,
    "presence": _presence,
    "settings": _settings,
    "settings_reminders": _settings_reminders,
    "weekly_round": _weekly_round,
    "weekly_round_need": _weekly_round_need,
    "weekly_round_end": _weekly_round_end,
    "weekly_round_tell": _weekly_round_tell,
    "weekly_round_empty": _weekly_round_empty,
    "timeline_tell": _timeline_tell,
    "wins_empty": _wins_empty,
    "looking_back_empty": _looking_back_empty,
    "reflection": _reflection,
    "reflection_end": _reflection_end,
    "mine": _mine,
    "import": _import,
    "import_csv": _import_csv,
    "backups": _backups,
    "restore": _restore,
    "export": _export,
    "export_review": _export_review,
    "palette": _palette,
    "looking_back": _looking_back,
    "as_they_would": _as_they_would,
    "let_go": _let_go,
    "talk_card": _talk_card,
    "capture": _capture,
    "capture-asks": _capture_asks,
    "sheet": _sheet,
    "curtain": _curtain,
}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
