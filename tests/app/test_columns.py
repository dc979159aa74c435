"""Two columns beside or below each other, and cards on Today that are as high as what they hold."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from oneonone.app.pages.today_conversation import ConversationCard
from oneonone.app.places import PageName, Place
from oneonone.app.theme import scaled
from oneonone.app.widgets import labels
from oneonone.app.widgets.columns import Columns
from oneonone.app.widgets.scroll import PageScroll
from oneonone.app.window import MainWindow
from oneonone.journal.teammates import team

WORDS = "What would you like to take on from start to finish, and what would make it a little easier for you?"


def settled() -> None:
    for _ in range(6):
        QApplication.processEvents()


def test_columns_stand_below_each_other_where_there_is_no_room(qtbot: QtBot, sample_window: MainWindow) -> None:
    sides = []
    for _ in range(2):
        column = QVBoxLayout()
        column.addWidget(labels.body(WORDS))
        column.addStretch(1)
        sides.append(column)
    shown = QWidget()
    qtbot.addWidget(shown)
    shown.setLayout(Columns(sides[0], sides[1], (3, 2)))
    left, right = (column.parentWidget() for column in sides)
    shown.resize(scaled(900), 400)
    shown.show()
    settled()
    assert left.y() == right.y() and right.x() > left.width() > right.width()
    shown.resize(scaled(500), 400)
    settled()
    assert right.y() >= left.y() + left.heightForWidth(left.width()) and left.width() == right.width() == scaled(500)


def test_a_card_on_today_is_as_high_as_its_words(sample_window: MainWindow) -> None:
    """Also where the column beside it is longer."""
    for size in ((1280, 800), (1024, 700)):
        sample_window.resize(*size)
        sample_window.go(Place(PageName.TODAY))
        settled()
        cards = sample_window.findChildren(ConversationCard)
        assert cards
        for card in cards:
            assert abs(card.height() - card.heightForWidth(card.width())) <= 2


def test_no_page_scrolls_sideways_with_large_text_in_a_small_window(sample_window: MainWindow) -> None:
    from oneonone.app.widgets.scroll import PageScroll

    sample_window.resize(1024, 700)
    for scale in (1.0, 1.5):
        sample_window.set_look(text_scale=scale)
        sample_window.set_language("nl")
        for name in (PageName.TODAY, PageName.SETTINGS, PageName.LOOKING_BACK, PageName.MINE):
            sample_window.go(Place(name))
            settled()
            for scroll in sample_window.page.findChildren(PageScroll):
                assert scroll.horizontalScrollBar().maximum() == 0, (name, scale)


def test_a_page_opens_at_its_top_when_what_gets_the_keyboard_is_in_view_there(
    sample_window: MainWindow, qtbot: QtBot
) -> None:
    sample_window.resize(1280, 764)
    assert sample_window.desk is not None
    priya = sample_window.desk.read(team)[0]
    sample_window.go(Place(PageName.PREPARE, priya.id))
    page = sample_window.page
    assert page is not None
    scroll = page.findChild(PageScroll)
    assert scroll is not None
    qtbot.waitUntil(lambda: scroll.verticalScrollBar().maximum() > 0)
    focus = sample_window.focusWidget()
    assert focus is not None and scroll.isAncestorOf(focus)
    assert scroll.verticalScrollBar().value() == 0
