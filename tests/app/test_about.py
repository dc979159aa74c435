"""About: what it tells, and that a report holds nothing personal."""

from __future__ import annotations

import getpass
import platform
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from oneonone import __version__
from oneonone.app.about import About
from oneonone.app.window import MainWindow
from oneonone.app.window_actions import open_about


def opened(window: MainWindow, qtbot: QtBot) -> About:
    open_about(window)
    qtbot.waitUntil(lambda: bool(window.findChildren(About)))
    return window.findChildren(About)[-1]


def test_it_tells_the_version_the_folder_and_the_licences(sample_window: MainWindow, qtbot: QtBot) -> None:
    about = opened(sample_window, qtbot)
    texts = [child.text() for child in about.findChildren(object) if hasattr(child, "text") and callable(child.text)]
    assert any(__version__ in text for text in texts)
    assert sample_window.desk is not None
    assert str(sample_window.desk.store.folder) in texts
    chooser = about.findChild(QComboBox)
    parts = [chooser.itemText(at) for at in range(chooser.count())]
    assert any(part.startswith("SQLAlchemy") for part in parts)
    chooser.setCurrentIndex(next(at for at, part in enumerate(parts) if part.startswith("SQLAlchemy")))
    assert "Permission is hereby granted" in about.findChild(QPlainTextEdit).toPlainText()


def test_a_report_holds_nothing_personal(sample_window: MainWindow, qtbot: QtBot) -> None:
    about = opened(sample_window, qtbot)
    copy = next(one for one in about.findChildren(QPushButton) if one.text().startswith("Copy"))
    qtbot.mouseClick(copy, Qt.MouseButton.LeftButton)
    report = QGuiApplication.clipboard().text()
    assert f"oneonone {__version__}" in report
    for personal in (platform.node(), str(Path.home()), "Priya", str(about._folder)):
        assert not personal or personal not in report
    assert getpass.getuser() not in report.split()
