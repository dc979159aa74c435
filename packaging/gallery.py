"""Paints every widget of the kit, in light and dark, into pictures to look at beside the mockups.

    python packaging/gallery.py FOLDER [--text-scale 1.3]

QT_SCALE_FACTOR=2 gives the pictures of a fine screen.
"""

from __future__ import annotations

import argparse
import sys
from datetime import date
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import QSize, QStringListModel, Qt, QTime  # noqa: E402
from PySide6.QtWidgets import (  # noqa: E402
    QApplication,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QListView,
    QMenu,
    QPlainTextEdit,
    QProgressBar,
    QRadioButton,
    QSpinBox,
    QTabBar,
    QTimeEdit,
    QVBoxLayout,
    QWidget,
)

from oneonone.app.icons import SIGNS, app_icon  # noqa: E402
from oneonone.app.theme import Theme  # noqa: E402
from oneonone.app.widgets import labels  # noqa: E402
from oneonone.app.widgets.avatar import Avatar  # noqa: E402
from oneonone.app.widgets.button import button, icon_button  # noqa: E402
from oneonone.app.widgets.card import Card, Rows, row  # noqa: E402
from oneonone.app.widgets.check import CheckBox  # noqa: E402
from oneonone.app.widgets.chip import Chip  # noqa: E402
from oneonone.app.widgets.empty import EmptyState  # noqa: E402
from oneonone.app.widgets.flow import FlowLayout  # noqa: E402
from oneonone.app.widgets.inputs import day, line, set_wrong  # noqa: E402
from oneonone.app.widgets.keys import KeyCap  # noqa: E402
from oneonone.app.widgets.segmented import Segmented  # noqa: E402
from oneonone.app.widgets.toast import Toast  # noqa: E402


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--text-scale", type=float, default=1.0)
    given = parser.parse_args(arguments)
    given.folder.mkdir(parents=True, exist_ok=True)
    app = QApplication(sys.argv[:1])
    theme = Theme(app)
    for scheme in ("light", "dark"):
        theme.apply(scheme, given.text_scale)
        for name, made in (("gallery", gallery()), ("fields", fields())):
            made.resize(1280, 800)
            made.show()
            app.processEvents()
            Toast(made).show_message("Deleted", "Undo", None, shortcut_hint="Ctrl Z")
            app.processEvents()
            made.grab().save(str(given.folder / f"{name}-{scheme}.png"))
            made.close()
    app_icon().pixmap(QSize(256, 256)).save(str(given.folder / "icon.png"))
    return 0


def gallery() -> QWidget:
    """Today and the meeting in small: words, cards, rows, buttons."""
    page, column = _page()
    column.addWidget(labels.title("Good morning"))
    column.addWidget(labels.sub("Tuesday 24 November · two conversations today"))
    column.addSpacing(20)
    columns = QHBoxLayout()
    columns.setSpacing(22)
    columns.addLayout(_conversations(), 155)
    columns.addLayout(_beside(), 100)
    column.addLayout(columns)
    column.addStretch()
    return page


def _conversations() -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(12)
    card = Card()
    head = QHBoxLayout()
    head.setSpacing(12)
    head.addWidget(Avatar("PR", 0))
    words = QVBoxLayout()
    words.setSpacing(0)
    name = QHBoxLayout()
    name.setSpacing(6)
    name.addWidget(labels.strong("Priya Raman"))
    name.addWidget(labels.soft("10:00 · 30 min"))
    name.addStretch()
    words.addLayout(name)
    words.addWidget(labels.small("Last time, 10 Nov: relieved the migration is behind her; wants to lead something of "
                                 "her own", soft=True))  # fmt: skip
    head.addLayout(words, 1)
    head.addWidget(button("Prepare"))
    head.addWidget(button("Start", "primary"))
    card.body().addLayout(head)
    card.body().addSpacing(10)
    rows = Rows(card, line_above=True)
    rows.add(row(Chip("you promised", "rose"), labels.Written("Introduce Priya to the platform guild")))
    rows.add(row(Chip("small win", "amber"), labels.Written("Said no to the rush request, kindly, and proposed a date "
                                                            "that everyone could live with")))  # fmt: skip
    rows.add(row(Chip("worth asking"), labels.Written("“What would you like to own, start to finish, this winter?”")))
    card.body().addWidget(rows)
    column.addWidget(card)
    column.addWidget(labels.heading("Covered in discreet mode"))
    card = Card()
    for kind in ("body", "question-large"):
        covered = labels.Written("Needed quiet mornings; you moved the stand-up, and that was told back to the whole "
                                 "team in one go", kind)  # fmt: skip
        covered.set_discreet(True)
        card.body().addWidget(covered)
    column.addWidget(card)
    choices = QHBoxLayout()
    for made in (button("Talked about", shortcut_hint="Ctrl D"), button("Later", "quiet"),
                 button("Discreet", "quiet", "F8"), button("Note a win", "primary", "Ctrl 4"),
                 button("Delete", "danger"), button("A link", "link"), icon_button("more", "More")):  # fmt: skip
        choices.addWidget(made)
    choices.addStretch()
    column.addLayout(choices)
    flow = FlowLayout(spacing=12)
    for key, word in (("?", "need"), ("!", "I will"), ("-", "they will"), ("+", "small win"), ("Ctrl P", "private")):
        flow.addWidget(KeyCap(key))
        flow.addWidget(labels.small(word, soft=True, wrap=False))
    column.addLayout(flow)
    column.addStretch()
    return column


def _beside() -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(12)
    card = Card()
    card.body().addWidget(labels.strong("You promised"))
    rows = Rows(card, line_above=True)
    for text, done, tone in (
        ("Introduce Priya to the platform guild, before the winter and not after it", False, "rose"),
        ("Ask HR about Lena’s four-day week", True, "grey"),
    ):
        rows.add(row(CheckBox(text, done), labels.Written(text), Chip("today", tone)))
    card.body().addWidget(rows)
    column.addWidget(card)
    for tone, text in (("teal", "Room for nothing in particular"), ("amber", "Joost halved the nightly build"),
                       ("blue", "Turn a status check around")):  # fmt: skip
        card = Card(tone)
        card.body().addWidget(labels.strong(text))
        card.body().addWidget(labels.small("Joost and you last had coffee without an agenda nine weeks ago."))
        column.addWidget(card)
    avatars = QHBoxLayout()
    for at, size in enumerate((22, 34, 56, 34)):
        avatars.addWidget(Avatar("PR", at, size))
    for tone in ("teal", "amber", "rose", "blue", "grey"):
        avatars.addWidget(Chip(tone, tone))
    avatars.addStretch()
    column.addLayout(avatars)
    column.addWidget(EmptyState("Nobody today. The next is Lena, on Friday 27 November.", "Plan a conversation"))
    column.addStretch()
    return column


def fields() -> QWidget:
    """Everything one types into or chooses from, and what pops up, laid open."""
    page, column = _page()
    columns = QHBoxLayout()
    columns.setSpacing(22)
    for made in (_typed(), _chosen(), _opened()):
        columns.addLayout(made, 1)
    column.addLayout(columns)
    column.addStretch()
    return page


def _typed() -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(8)
    wrong = line("by when?")
    wrong.setText("nxt wek")
    set_wrong(wrong, True)
    off = line("Not now")
    off.setEnabled(False)
    for made in (labels.heading("Fields"), line("Add something to talk about…"), line("Find…", "find"),
                 line("Note…", "jot"), line("in place", "inline"), line("a question", "question"), wrong,
                 labels.error("“nxt wek” is not a date I know."), off):  # fmt: skip
        column.addWidget(made)
    text = QPlainTextEdit("\n".join(f"A line of text, and another: {at}" for at in range(12)))
    text.setFixedHeight(120)
    column.addWidget(text)
    column.addWidget(Segmented([("mostly me", 1), ("about even", 2), ("mostly Priya", 3)], 2, "Who talked most?"))
    column.addStretch()
    return column


def _chosen() -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(8)
    combo = QComboBox()
    combo.addItems(["For Priya", "For Sanne"])
    number = QSpinBox()
    number.setValue(30)
    done, round_one, off = QCheckBox("We have a fixed rhythm"), QRadioButton("Every two weeks"), QCheckBox("Not now")
    done.setChecked(True)
    round_one.setChecked(True)
    off.setEnabled(False)
    disabled = button("Not now")
    disabled.setEnabled(False)
    shut = button("Not now", "primary")
    shut.setEnabled(False)
    progress = QProgressBar()
    progress.setValue(40)
    tabs = QTabBar()
    for text in ("Timeline", "Paper"):
        tabs.addTab(text)
    made: list[QWidget] = [labels.heading("Choices"), combo, number, QTimeEdit(QTime(10, 0)), day(date(2026, 11, 24)),
                           done, QCheckBox("Off"), round_one, QRadioButton("Never"), off, tabs, progress, disabled,
                           shut]  # fmt: skip
    for one in made:
        column.addWidget(one)
    signs = FlowLayout(spacing=2)
    for sign in SIGNS:
        signs.addWidget(icon_button(sign, sign))
    column.addLayout(signs)
    column.addStretch()
    return column


def _opened() -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(10)
    menu = QMenu()
    menu.addAction("A note")
    chosen = menu.addAction("A need")
    chosen.setCheckable(True)
    chosen.setChecked(True)
    menu.addSeparator()
    menu.addMenu("More")
    menu.addAction("Not now").setEnabled(False)
    menu.setActiveAction(chosen)
    combo = QComboBox()
    combo.addItems(["Easy", "Middle", "Deep"])
    combo.showPopup()
    names = QListView()
    names.setModel(QStringListModel(["How someone is", "Say and autonomy", "Growth"]))
    names.setCurrentIndex(names.model().index(1, 0))
    names.setFixedHeight(110)
    dated = day(date(2026, 11, 24))
    for pictured in (menu, combo.view().window(), dated.calendarWidget()):
        pictured.adjustSize()
        shown = QLabel()
        shown.setPixmap(pictured.grab())
        column.addWidget(shown)
    combo.hidePopup()
    column.addWidget(names)
    column.addStretch()
    return column


def _page() -> tuple[QWidget, QVBoxLayout]:
    page = QWidget()
    page.setObjectName("window")
    page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    column = QVBoxLayout(page)
    column.setContentsMargins(34, 28, 34, 28)
    column.setSpacing(0)
    return page, column


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
