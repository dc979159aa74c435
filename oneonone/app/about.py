"""About: the version, where the notes are, the licences of all that is inside, and details for a report.

The program never asks anybody whether there is a newer version; the sheet says so and where to look.
"""

from __future__ import annotations

import platform
import sys
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, QSysInfo, Qt, QUrl, qVersion
from PySide6.QtGui import QDesktopServices, QGuiApplication, QPixmap
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from oneonone import __version__
from oneonone.app.i18n import translate
from oneonone.app.icons import app_icon
from oneonone.app.licences import Licence, carried
from oneonone.app.widgets import labels
from oneonone.app.widgets.button import button
from oneonone.identity import HOME
from oneonone.model.kinds import Language

_ICON = 64


class About(QDialog):
    """`folder` is where the notes are."""

    def __init__(self, folder: Path, language: Language, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("About", "About oneonone"))
        self._folder, self._language = folder, language
        self._parts = carried()
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 22)
        column.setSpacing(10)
        column.addLayout(self._head())
        column.addWidget(
            labels.small(
                translate(
                    "About",
                    "It never looks for updates by itself and sends nothing anywhere. Newer versions are at {home}.",
                ).format(home=HOME),
                soft=True,
            )
        )
        column.addSpacing(4)
        column.addWidget(labels.heading(translate("About", "Your notes")))
        column.addLayout(self._where())
        column.addWidget(labels.heading(translate("About", "What it is made with, and under which licences")))
        column.addLayout(self._licences(), 1)
        column.addLayout(self._foot())
        self.resize(min(680, parent.width() - 40), min(600, parent.height() - 40))

    def details(self) -> str:
        """For a report: of the program and the system, nothing of the person or of what was written."""
        screen = QGuiApplication.primaryScreen()
        sizes = f"{screen.size().width()}x{screen.size().height()} at {screen.devicePixelRatio():g}" if screen else "-"
        return "\n".join(
            (
                f"oneonone {__version__}" + (" (built)" if getattr(sys, "frozen", False) else ""),
                f"Python {platform.python_version()}, Qt {qVersion()}",
                f"{QSysInfo.prettyProductName()}, {QSysInfo.currentCpuArchitecture()}, {QSysInfo.kernelVersion()}",
                f"{QGuiApplication.platformName()}, screen {sizes}",
                f"interface {self._language.value}, system {QLocale.system().name()}",
            )
        )

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(16)
        sign = QLabel()
        picture: QPixmap = app_icon().pixmap(_ICON, _ICON)
        sign.setPixmap(picture)
        sign.setAccessibleName(translate("About", "The sign of oneonone"))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(labels.title("oneonone"))
        said = translate("About", "Version {version} · one-on-ones that are about the person")
        words.addWidget(labels.sub(said.format(version=__version__)))
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        return row

    def _where(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(labels.body(str(self._folder)), 1)
        show = button(translate("About", "Show the folder"))
        show.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder))))
        row.addWidget(show, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _licences(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(8)
        chooser = QComboBox()
        chooser.setAccessibleName(translate("About", "Part"))
        for one in self._parts:
            chooser.addItem(" ".join(word for word in (one.name, one.version) if word) + f" · {one.licence}")
        text = QPlainTextEdit()
        text.setReadOnly(True)
        text.setTabChangesFocus(True)
        text.setAccessibleName(translate("About", "Licence"))
        chooser.currentIndexChanged.connect(partial(self._show, text))
        self._show(text, 0)
        column.addWidget(chooser)
        column.addWidget(text, 1)
        return column

    def _show(self, text: QPlainTextEdit, at: int) -> None:
        one: Licence = self._parts[at]
        none = translate("About", "It carries no text of its own; its licence is {licence}.").format(
            licence=one.licence
        )
        text.setPlainText(one.text or none)

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        copy = button(translate("About", "Copy details for a report"))
        copied = labels.small("", soft=True)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.details()))
        copy.clicked.connect(
            lambda: copied.setText(translate("About", "Copied: the program and the system, nothing about you"))
        )
        close = button(translate("About", "Close"), kind="primary")
        close.clicked.connect(self.accept)
        row.addWidget(copy)
        row.addWidget(copied, 1)
        row.addWidget(close)
        return row
