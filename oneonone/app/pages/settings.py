"""Settings: language, look, discretion, and where everything is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from oneonone import __version__
from oneonone.app.desk import Desk
from oneonone.app.i18n import translate
from oneonone.app.pages.page import Page
from oneonone.app.pages.settings_backups import BackupsCard
from oneonone.app.pages.settings_capture import CaptureCard
from oneonone.app.pages.settings_reminders import RemindersCard
from oneonone.app.places import PageName, Place
from oneonone.app.widgets import labels
from oneonone.app.widgets.ask import ask
from oneonone.app.widgets.button import button
from oneonone.app.widgets.card import Card
from oneonone.app.widgets.check import CheckBox, box_row
from oneonone.app.widgets.clear import clear_layout
from oneonone.app.widgets.flow import FlowLayout
from oneonone.app.widgets.scroll import page_scroll
from oneonone.app.widgets.segmented import Segmented
from oneonone.app.window_actions import open_about
from oneonone.journal.teammates import remove_sample, team
from oneonone.model.words import long_date
from oneonone.store.backups import daily_backups

_SCALES = (1.0, 1.15, 1.3, 1.5)


class SettingsPage(Page):
    nouns = frozenset({"teammate"})

    def __init__(self, desk: Desk, go: Callable[[Place], None], parent: QWidget | None = None) -> None:
        super().__init__(desk, go, parent)
        body = QWidget(self)
        body.setMaximumWidth(820)
        self._body = QVBoxLayout(body)
        self._body.setContentsMargins(34, 28, 34, 28)
        self._body.setSpacing(8)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(page_scroll(body))
        self._first: QWidget | None = None

    def refresh(self) -> None:
        clear_layout(self._body)
        self._body.addWidget(labels.title(translate("Settings", "Settings")))
        self._body.addSpacing(10)
        for heading, card in (
            (translate("Settings", "Language and look"), self._look()),
            (translate("Settings", "Quick capture"), CaptureCard(self.main_window())),
            (translate("Settings", "In company"), self._company()),
            (translate("Settings", "In a meeting"), self._meeting()),
            (
                translate("Settings", "Reminders"),
                self._reminders(),
            ),
            (translate("Settings", "Your notes"), self._notes()),
            (translate("Settings", "Backups"), BackupsCard(self.desk, self.main_window())),
        ):
            self._body.addWidget(labels.heading(heading))
            self._body.addWidget(card)
            self._body.addSpacing(10)
        about = button(f"oneonone {__version__}", kind="link")
        about.setAccessibleName(translate("Actions", "About oneonone"))
        about.clicked.connect(lambda: open_about(self.main_window()))
        self._body.addWidget(about, 0, Qt.AlignmentFlag.AlignLeft)
        self._body.addStretch(1)

    def first_focus(self) -> QWidget | None:
        return self._first

    def _row(self, card: Card, text: str, widget: QWidget) -> None:
        row = QHBoxLayout()
        row.addWidget(labels.body(text), 1)
        row.addWidget(widget)
        card.body().addLayout(row)

    def _look(self) -> Card:
        settings = self.main_window().settings
        card = Card()
        language = Segmented(
            ((translate("Settings", "As the system"), "system"), ("English", "en"), ("Nederlands", "nl")),
            settings.language_setting(), translate("Settings", "Language"),
        )  # fmt: skip
        language.chosen.connect(lambda value: self.main_window().set_language(str(value)))
        self._row(card, translate("Settings", "Language"), language)
        scheme = Segmented(
            (
                (translate("Settings", "As the system"), "system"),
                (translate("Settings", "Light"), "light"),
                (translate("Settings", "Dark"), "dark"),
            ),
            settings.scheme(), translate("Settings", "Light or dark"),
        )  # fmt: skip
        scheme.chosen.connect(lambda value: self.main_window().set_look(scheme=str(value)))
        self._row(card, translate("Settings", "Light or dark"), scheme)
        scale = Segmented(
            [(f"{round(value * 100)} %", value) for value in _SCALES], settings.text_scale(),
            translate("Settings", "Size of text"),
        )  # fmt: skip
        scale.chosen.connect(lambda value: self.main_window().set_look(text_scale=float(str(value))))
        self._row(card, translate("Settings", "Size of text"), scale)
        self._first = language
        return card

    def _company(self) -> Card:
        settings = self.main_window().settings
        card = Card()
        discreet = CheckBox(
            translate("Settings", "Start in discreet mode: initials, and what was written blurred until pointed at"),
            settings.discreet_at_start(),
        )
        discreet.toggled.connect(settings.set_discreet_at_start)
        card.body().addLayout(box_row(discreet))
        card.body().addWidget(
            labels.small(
                translate(
                    "Settings",
                    "F8 switches discreet mode on and off. F9 draws the curtain over everything, and only F9 opens it.",
                ),
                soft=True,
            )
        )
        return card

    def _meeting(self) -> Card:
        settings = self.main_window().settings
        card = Card()
        minutes = CheckBox(
            translate("Settings", "Show how many minutes have passed (never a countdown)"), settings.show_minutes()
        )
        minutes.toggled.connect(settings.set_show_minutes)
        card.body().addLayout(box_row(minutes))
        return card

    def _reminders(self) -> Card:
        window = self.main_window()
        return RemindersCard(window.settings, window.reminding)

    def _notes(self) -> Card:
        card = Card()
        folder = self.desk.store.folder
        card.body().addWidget(
            labels.body(
                translate("Settings", "Everything is in {folder}, readable by you alone.").format(folder=folder)
            )
        )
        backups = daily_backups(folder)
        if backups:
            day = long_date(backups[0].day, self.desk.language)
            said = translate("Settings", "A checked copy is made every day; the newest is of {day}.").format(day=day)
        else:
            said = translate("Settings", "A checked copy is made every day; the first one follows shortly.")
        card.body().addWidget(labels.small(said, soft=True))
        card.body().addWidget(
            labels.small(
                translate(
                    "Settings",
                    "Local notes about colleagues can fall under their right of access: write as if they read along.",
                ),
                soft=True,
            )
        )
        row = FlowLayout()
        show = button(translate("Settings", "Show the folder"))
        show.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))))
        archive = button(translate("Settings", "Archive and trash"))
        archive.clicked.connect(lambda: self.go(Place(PageName.ARCHIVE)))
        row.addWidget(show)
        row.addWidget(archive)
        people = (*self.desk.read(team), *self.desk.read(team, archived=True))
        if any(mate.sample for mate in people):
            remove = button(translate("Settings", "Remove the sample team"))
            remove.clicked.connect(self._remove_sample)
            row.addWidget(remove)
        card.body().addSpacing(6)
        card.body().addLayout(row)
        return card

    def _remove_sample(self) -> None:
        """In one step; because it goes for good, it asks once."""
        ask(
            self.window(),
            translate("Settings", "Remove the sample team and everything noted about it, for good?"),
            "",
            translate("Settings", "Remove"),
            translate("Settings", "Keep"),
            self._remove_it,
        )

    def _remove_it(self) -> None:
        self.desk.for_good(remove_sample)
        self.desk.told.emit(translate("Settings", "The sample team is gone"))
        left = self.desk.read(team) or self.desk.read(team, archived=True)
        self.go(Place(PageName.TODAY if left else PageName.WELCOME))
