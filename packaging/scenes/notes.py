"""What goes out, comes in and is let go, the copies, and the settings."""

from __future__ import annotations

import os
import shutil
import tempfile
import time
from collections.abc import Callable
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from oneonone.model.kinds import CaptureKind
from scenes.scene import MORNING, Scene

if TYPE_CHECKING:
    from oneonone.app.import_dialog import BringIn

#: What Settings tells of where the notes are, rather than a folder that is another one on each run.
_SHOWN_FOLDER = Path("/home/robin/.local/share/oneonone")


def _settings(scene: Scene) -> None:
    scene.desk.store.folder = _SHOWN_FOLDER
    scene.go("settings")


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


SCENES: dict[str, Callable[[Scene], None]] = {
    "settings": _settings,
    "settings_reminders": _settings_reminders,
    "import": _import,
    "import_csv": _import_csv,
    "backups": _backups,
    "restore": _restore,
    "export": _export,
    "export_review": _export_review,
    "as_they_would": _as_they_would,
    "let_go": _let_go,
    "talk_card": _talk_card,
}
