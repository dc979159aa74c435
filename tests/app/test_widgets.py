"""The kit: labels are never cut off, what is covered is really covered, and everything is reached by keyboard."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QRect, QStringListModel, Qt, QTimer
from PySide6.QtGui import QAccessible, QColor, QEnterEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QTabBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from oneonone.app.autosave import watch
from oneonone.app.icons import SIGNS, app_icon, icon
from oneonone.app.theme import DARK, LIGHT, Theme, colour
from oneonone.app.widgets import labels
from oneonone.app.widgets.avatar import Avatar
from oneonone.app.widgets.button import button, icon_button
from oneonone.app.widgets.card import Card, Rows, row
from oneonone.app.widgets.check import CheckBox
from oneonone.app.widgets.chip import Chip
from oneonone.app.widgets.clear import clear_layout
from oneonone.app.widgets.empty import EmptyState
from oneonone.app.widgets.flow import FlowLayout
from oneonone.app.widgets.focus import FocusRing
from oneonone.app.widgets.growing import GrowingLine
from oneonone.app.widgets.inputs import day, line, set_wrong
from oneonone.app.widgets.scroll import page_scroll
from oneonone.app.widgets.segmented import Segmented
from oneonone.app.widgets.toast import Toast

LONG = "Said no to the rush request, kindly, and proposed a date that everyone could live with in the end"
ROOT = Path(__file__).resolve().parents[2]
Tab = Qt.Key.Key_Tab


@pytest.fixture(autouse=True)
def look(qapp: QApplication) -> Iterator[Theme]:
    made = Theme(qapp)
    made.apply("light")
    yield made
    made.apply("light")


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.setObjectName("window")
    QVBoxLayout(made)
    made.resize(600, 500)
    qtbot.addWidget(made)
    return made


def put(window: QWidget, *widgets: QWidget) -> None:
    layout = window.layout()
    assert isinstance(layout, QVBoxLayout)
    for widget in widgets:
        layout.addWidget(widget)
    layout.addStretch()
    window.show()
    QTest.qWaitForWindowExposed(window)
    window.activateWindow()
    settle()


def settle() -> None:
    """Until layouts and repaints that follow from each other are done."""
    for _round in range(6):
        QApplication.sendPostedEvents()
        QApplication.processEvents()


def picture(widget: QWidget) -> QImage:
    return widget.grab().toImage()


def said(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


# labels


@pytest.mark.parametrize("scale", [1.0, 1.3])
@pytest.mark.parametrize("scrolled", [True, False], ids=["in a page", "in a dialog"])
def test_no_label_is_cut_off_at_any_width(window: QWidget, look: Theme, scrolled: bool, scale: float) -> None:
    look.apply("light", scale)
    body = QWidget()
    column = QVBoxLayout(body)
    for text in (LONG, "Priya", f"{LONG}\n\n{LONG}", "Eenofanderwoorddatnooitophoudtenooknietpast" * 3):
        card = Card()
        rows = Rows(card)
        rows.add(row(Chip("small win", "amber"), labels.Written(text), Chip("Thu", "grey")))
        card.body().addWidget(rows)
        card.body().addWidget(labels.small(text, soft=True))
        beside = QHBoxLayout()
        beside.addWidget(labels.title(text), 3)
        beside.addWidget(card, 2)
        column.addLayout(beside)
    column.addStretch()
    put(window, page_scroll(body) if scrolled else body)
    for width in (900, 380, 640, 420, 1200):
        window.resize(width, 500)
        settle()
        for label in body.findChildren(labels.Wrapping):
            assert label.height() >= label.heightForWidth(label.width()), (width, label.text())
            assert label.parentWidget().rect().contains(label.geometry())


def test_a_label_that_grows_gets_the_room_it_needs(window: QWidget) -> None:
    label = labels.body("Short")
    put(window, label)
    window.resize(200, 500)
    settle()
    before = label.height()
    label.setText(LONG)
    settle()
    assert label.height() >= label.heightForWidth(label.width()) > 2 * before


def test_a_label_gives_room_back_when_it_is_made_wider(window: QWidget) -> None:
    label = labels.body(LONG)
    window.resize(150, 500)
    put(window, label)
    narrow = label.height()
    window.resize(1200, 500)
    settle()
    assert label.height() < narrow / 2


def test_lines_stand_as_far_apart_as_in_the_mockups(window: QWidget) -> None:
    label = labels.body(LONG)
    assert label.heightForWidth(2000) == 21
    assert label.heightForWidth(400) == 42


def test_rich_text_is_set_too(window: QWidget) -> None:
    label = labels.small(f"<b>Bold.</b> {LONG}")
    put(window, label)
    assert label.height() >= label.heightForWidth(label.width())
    assert labels.small("5 < 6 > 4").heightForWidth(1000) == labels.small("x").heightForWidth(1000)


def test_a_heading_is_in_capitals_for_the_eye_alone() -> None:
    heading = labels.heading("Later this week")
    assert heading.text() == "LATER THIS WEEK"
    assert said(heading) == "Later this week"


def test_an_error_shows_only_when_there_is_one() -> None:
    assert labels.error().isHidden()
    assert not labels.error("Not a date").isHidden()


def test_a_long_name_ends_in_an_ellipsis_and_is_told_in_full(window: QWidget) -> None:
    label = labels.ElidedLabel("Joost van den Berg-Achternaam")
    put(window, label)
    label.setFixedWidth(90)
    settle()
    assert label.shown_text().endswith("…")
    QApplication.sendEvent(label, QEvent(QEvent.Type.ToolTip))
    assert label.toolTip() == label.text()
    label.setFixedWidth(400)
    QApplication.sendEvent(label, QEvent(QEvent.Type.ToolTip))
    assert label.toolTip() == ""


# what was written about people


def test_what_is_covered_tells_nothing_of_its_words(window: QWidget) -> None:
    one = labels.Written("Needs quiet mornings for a while")
    other = labels.Written("iiiiii illi lil iiiil li iiil ii")
    for label in (one, other):
        label.setFixedSize(320, 30)
    put(window, one, other)
    assert picture(one) != picture(other)
    open_one = picture(one)
    for label in (one, other):
        label.set_discreet(True)
    assert one.covered
    assert picture(one) != open_one
    assert picture(one) == picture(other)


def test_what_is_covered_is_not_told_to_a_screen_reader(window: QWidget) -> None:
    label = labels.Written("Needs quiet mornings")
    put(window, label)
    assert said(label) == "Needs quiet mornings"
    label.set_discreet(True)
    assert "quiet" not in said(label)
    label.set_discreet(False)
    assert said(label) == "Needs quiet mornings"


def test_what_is_covered_shows_while_it_has_the_keyboard(window: QWidget, qtbot: QtBot) -> None:
    first, label, last = button("First"), labels.Written("Needs quiet mornings"), button("Last")
    put(window, first, label, last)
    label.set_discreet(True)
    first.setFocus()
    covered = picture(label)
    qtbot.keyClick(first, Tab)
    assert QApplication.focusWidget() is label
    assert not label.covered
    assert said(label) == "Needs quiet mornings"
    assert picture(label) != covered
    qtbot.keyClick(label, Tab)
    assert label.covered


def test_what_is_covered_shows_while_it_is_pointed_at(window: QWidget) -> None:
    label = labels.Written("Needs quiet mornings")
    put(window, label)
    label.set_discreet(True)
    QApplication.sendEvent(label, QEvent(QEvent.Type.Leave))
    assert label.covered
    at = label.rect().center().toPointF()
    QApplication.sendEvent(label, QEnterEvent(at, at, at))
    assert not label.covered
    QApplication.sendEvent(label, QEvent(QEvent.Type.Leave))
    assert label.covered


# rows, chips, boxes


def test_what_stands_beside_a_label_is_level_with_its_first_line(window: QWidget) -> None:
    chip, box, text = Chip("today", "rose"), CheckBox("Done"), labels.Written(LONG)
    made = row(box, text, chip)
    put(window, made)
    window.resize(300, 500)
    settle()
    assert text.height() > 42
    middles = {round(one.mapTo(made, one.rect().center()).y()) for one in (chip, box)}
    first_line = text.mapTo(made, QPoint()).y() + text.contentsRect().top() + 10
    assert max(abs(middle - first_line) for middle in middles) <= 1


def test_rows_are_parted_by_a_line_and_can_be_emptied(window: QWidget) -> None:
    rows = Rows()
    for text in ("one", "two"):
        rows.add(labels.body(text))
    put(window, rows)
    shown = picture(rows)
    second = rows.layout().itemAt(1).widget().geometry()
    assert shown.pixelColor(300, second.top()) == QColor(LIGHT.line)
    assert shown.pixelColor(300, 0) != QColor(LIGHT.line)
    rows.clear()
    assert rows.layout().count() == 0


def test_a_box_is_ticked_anywhere_in_its_area_and_by_space(window: QWidget, qtbot: QtBot) -> None:
    box = CheckBox("Done: introduce Priya")
    put(window, box)
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(box.width() - 1, 1))
    assert box.isChecked()
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Space)
    assert not box.isChecked()
    assert said(box) == "Done: introduce Priya"
    assert min(box.sizeHint().width(), box.sizeHint().height()) >= 20


def test_chips_and_boxes_grow_with_the_text(look: Theme) -> None:
    chip, box = Chip("small win", "amber"), CheckBox("Done")
    before = chip.sizeHint(), box.sizeHint()
    look.apply("light", 1.5)
    assert chip.sizeHint().width() > before[0].width() * 1.3
    assert box.sizeHint().height() > before[1].height()


@pytest.mark.parametrize("tone", ["teal", "amber", "rose", "blue", "grey"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_chip_has_its_tone(window: QWidget, look: Theme, tone: str, scheme: str) -> None:
    look.apply(scheme)
    chip = Chip("heard", tone)
    put(window, chip)
    _ink, ground = (DARK if scheme == "dark" else LIGHT).tone(tone)
    assert picture(chip).pixelColor(5, chip.height() // 2) == QColor(ground)
    assert said(chip) == "heard"
    chip.set_text("told back")
    assert said(chip) == "told back"


def test_people_next_to_each_other_have_avatars_of_other_colours(window: QWidget) -> None:
    avatars = [Avatar("PR", at) for at in range(4)]
    put(window, *avatars)
    grounds = {picture(one).pixelColor(17, 4).name() for one in avatars}
    assert grounds == {LIGHT.teal_bg, LIGHT.amber_bg, LIGHT.blue_bg, LIGHT.rose_bg}


# buttons and choices


def test_a_key_on_a_button_takes_room_and_is_not_part_of_its_name() -> None:
    plain, hinted = button("Talked about"), button("Talked about", shortcut_hint="Ctrl D")
    assert hinted.sizeHint().width() > plain.sizeHint().width() + 30
    assert hinted.sizeHint().height() == plain.sizeHint().height()
    assert said(hinted) == "Talked about"


def test_a_sign_has_a_name() -> None:
    made = icon_button("more", "More about this line")
    assert said(made) == made.toolTip() == "More about this line"


def test_every_sign_paints_something() -> None:
    for name in SIGNS:
        shown = icon(name).pixmap(16, 16).toImage()
        assert any(shown.pixelColor(x, y).alpha() > 100 for x in range(16) for y in range(16)), name
    assert {size.width() for size in app_icon().availableSizes()} >= {16, 32, 48, 256}


def test_a_choice_is_made_with_the_arrow_keys(window: QWidget, qtbot: QtBot) -> None:
    before, after = button("Before"), button("After")
    choice = Segmented(
        [("mostly me", "me"), ("about even", "even"), ("mostly Priya", "them")], "me", "Who talked most?"
    )
    chosen: list[object] = []
    choice.chosen.connect(chosen.append)
    put(window, before, choice, after)
    before.setFocus()
    qtbot.keyClick(before, Tab)
    focused = QApplication.focusWidget()
    assert isinstance(focused, QPushButton)
    assert focused.text() == "mostly me"
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Home, Qt.Key.Key_End):
        qtbot.keyClick(QApplication.focusWidget(), key)
    assert chosen == ["even", "them", "me", "them", "me", "them"]
    assert choice.value() == "them"
    qtbot.keyClick(QApplication.focusWidget(), Tab)
    assert QApplication.focusWidget() is after
    qtbot.keyClick(after, Tab, Qt.KeyboardModifier.ShiftModifier)
    focused = QApplication.focusWidget()
    assert isinstance(focused, QPushButton)
    assert focused.text() == "mostly Priya"


def test_a_choice_that_is_given_the_keyboard_takes_its_keys(window: QWidget, qtbot: QtBot) -> None:
    choice = Segmented([("as the system", "system"), ("light", "light")], "system", "Light or dark")
    put(window, choice)
    choice.setFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    assert choice.value() == "light"


def test_a_choice_can_be_taken_back_where_none_is_allowed(window: QWidget, qtbot: QtBot) -> None:
    for may_be_none, wanted in ((True, None), (False, 1)):
        choice = Segmented([("yes", 1), ("no", 2)], 1, "Did it open something?", may_be_none=may_be_none)
        chosen: list[object] = []
        choice.chosen.connect(chosen.append)
        put(window, choice)
        qtbot.mouseClick(choice.findChildren(QPushButton)[0], Qt.MouseButton.LeftButton)
        assert choice.value() == wanted
        assert chosen == [wanted]


# lines changed in place


def test_a_line_changed_in_place_is_never_cut_off(window: QWidget, qtbot: QtBot) -> None:
    edit = GrowingLine(LONG, "question")
    put(window, edit)
    one_line = edit.first_line()
    for width in (1600, 400, 250, 800):
        window.resize(width, 500)
        settle()
        assert edit.height() >= edit.heightForWidth(edit.width())
        assert edit.document().size().height() <= edit.viewport().height() + 1
    window.resize(400, 500)
    edit.setText("Short")
    settle()
    assert edit.height() == one_line
    edit.setFocus()
    qtbot.keyClicks(edit, " and then not so short any more, on and on and on")
    settle()
    assert edit.height() > one_line


def test_a_line_changed_in_place_tells_only_what_its_writer_did(window: QWidget, qtbot: QtBot) -> None:
    edit = GrowingLine("Quiet mornings")
    put(window, edit)
    told: list[str] = []
    entered: list[bool] = []
    edit.textEdited.connect(told.append)
    edit.returnPressed.connect(lambda: entered.append(True))
    edit.setText("Needs quiet mornings")
    window.resize(300, 500)
    settle()
    assert told == []
    edit.setFocus()
    qtbot.keyClick(edit, Qt.Key.Key_End)
    qtbot.keyClicks(edit, "!")
    assert told == ["Needs quiet mornings!"]
    edit.undo()
    edit.undo()
    assert edit.text() == "Needs quiet mornings"
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert entered == [True]
    assert edit.text() == "Needs quiet mornings"


def test_what_is_pasted_in_place_stays_one_line(window: QWidget) -> None:
    edit = GrowingLine()
    put(window, edit)
    pasted = QMimeData()
    pasted.setText("one\ntwo")
    pasted.setHtml("<b>one</b><br>two")
    edit.insertFromMimeData(pasted)
    assert edit.text() == "one two"
    assert "font-weight" not in edit.document().toHtml().split("<p")[1]


def test_a_covered_line_changed_in_place_tells_nothing(window: QWidget, qtbot: QtBot) -> None:
    before, one, other = button("Before"), GrowingLine("Needs quiet mornings"), GrowingLine("iiii lili ilili liili")
    put(window, before, one, other)
    for edit in (one, other):
        edit.set_discreet(True)
    assert picture(one) == picture(other)
    interface = QAccessible.queryAccessibleInterface(one)
    assert "quiet" not in interface.text(QAccessible.Text.Value)
    assert one.text() == "Needs quiet mornings"
    before.setFocus()
    qtbot.keyClick(before, Tab)
    assert not one.covered
    qtbot.keyClick(one, Qt.Key.Key_End)
    qtbot.keyClicks(one, "!")
    qtbot.keyClick(one, Tab)
    assert one.covered
    assert one.text() == "Needs quiet mornings!"
    one.set_discreet(False)
    assert one.toPlainText() == "Needs quiet mornings!"


def test_what_is_typed_in_place_is_kept_also_when_it_is_covered_afterwards(window: QWidget, qtbot: QtBot) -> None:
    edit, after = GrowingLine("Quiet mornings"), button("After")
    edit.set_discreet(True)
    put(window, edit, after)
    saved: list[str] = []
    watch(edit, saved.append)
    edit.setText("Needs quiet mornings")
    edit.setFocus()
    qtbot.keyClick(edit, Qt.Key.Key_End)
    qtbot.keyClicks(edit, "!")
    after.setFocus()
    assert saved == ["Needs quiet mornings!"]


# the message at the foot


def test_undo_is_reached_by_keyboard_and_the_keyboard_comes_back(window: QWidget, qtbot: QtBot) -> None:
    edit = line("Note…")
    put(window, edit)
    edit.setFocus()
    undone: list[bool] = []
    toast = Toast(window)
    toast.show_message("Deleted", "Undo", lambda: undone.append(True), shortcut_hint="Ctrl Z")
    assert QApplication.focusWidget() is edit
    assert said(toast) == "Deleted"
    qtbot.keyClick(edit, Tab)
    focused = QApplication.focusWidget()
    assert isinstance(focused, QPushButton)
    assert focused.text() == "Undo"
    qtbot.keyClick(focused, Qt.Key.Key_Space)
    assert undone == [True]
    assert toast.isHidden()
    assert QApplication.focusWidget() is edit


def test_a_message_goes_by_itself_but_not_while_it_has_the_keyboard(window: QWidget, qtbot: QtBot) -> None:
    edit = line("Note…")
    put(window, edit)
    toast = Toast(window)
    toast.show_message("Deleted", "Undo", seconds=0.01)
    qtbot.waitUntil(toast.isHidden)
    edit.setFocus()
    toast.show_message("Deleted", "Undo", seconds=60)
    (leaves,) = toast.findChildren(QTimer)
    assert leaves.isActive()
    qtbot.keyClick(edit, Tab)
    assert not leaves.isActive()
    edit.setFocus()
    assert leaves.isActive()


def test_the_next_message_stays_too_while_its_button_has_the_keyboard(window: QWidget, qtbot: QtBot) -> None:
    edit = line("Note…")
    put(window, edit)
    toast, done = Toast(window), []
    toast.show_message("Deleted", "Undo", lambda: done.append("the first"), seconds=60)
    edit.setFocus()
    qtbot.keyClick(edit, Tab)
    toast.show_message("Put off", "Undo", lambda: done.append("the second"), seconds=60)
    (leaves,) = toast.findChildren(QTimer)
    (undo,) = (made for made in toast.findChildren(QPushButton) if made.isVisible())
    assert undo.hasFocus()
    assert not leaves.isActive()
    qtbot.keyClick(undo, Qt.Key.Key_Space)
    assert done == ["the second"]


def test_a_message_stays_at_the_foot_and_follows_the_last_one(window: QWidget) -> None:
    put(window, labels.body("x"))
    toast = Toast(window)
    toast.show_message("Promise kept", "Undo")
    toast.show_message("Undone: promise kept")
    settle()
    assert toast.text() == "Undone: promise kept"
    assert [made for made in toast.findChildren(QPushButton) if made.isVisible()] == []
    window.resize(900, 700)
    settle()
    assert window.rect().adjusted(0, 600, 0, 0).contains(toast.geometry())
    assert abs(toast.geometry().center().x() - window.rect().center().x()) <= 1


# where the keyboard is


def rings(window: QWidget) -> list[FocusRing]:
    return [ring for ring in window.findChildren(FocusRing) if ring.isVisible()]


def test_a_ring_shows_what_the_keyboard_reached_and_not_what_was_clicked(window: QWidget, qtbot: QtBot) -> None:
    first, second = button("First"), button("Second", "primary")
    put(window, first, second)
    qtbot.mouseClick(first, Qt.MouseButton.LeftButton)
    first.setFocus(Qt.FocusReason.MouseFocusReason)
    assert rings(window) == []
    qtbot.keyClick(first, Tab)
    (ring,) = rings(window)
    inner = QRect(second.mapTo(window, QPoint()), second.size())
    placed = QRect(ring.mapTo(window, QPoint()), ring.size())
    assert placed == inner.adjusted(-4, -4, 4, 4)
    assert picture(ring).pixelColor(ring.width() // 2, 0) == QColor(LIGHT.teal)
    second.clearFocus()
    assert rings(window) == []


def test_the_ring_follows_and_goes_with_what_it_is_around(window: QWidget, qtbot: QtBot) -> None:
    first, inner, box = button("First"), QWidget(), CheckBox("Done")
    column = QVBoxLayout(inner)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(box)
    put(window, first, inner)
    first.setFocus()
    qtbot.keyClick(first, Tab)
    (ring,) = rings(window)
    top = ring.mapTo(window, QPoint()).y()
    first.setFixedHeight(80)
    settle()
    assert ring.mapTo(window, QPoint()).y() > top + 30
    clear_layout(column)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    settle()
    assert rings(window) == []


def test_fields_show_the_keyboard_by_their_own_edge(window: QWidget, qtbot: QtBot) -> None:
    first, edit = button("First"), line("Note…")
    put(window, first, edit)
    first.setFocus()
    calm = picture(edit)
    qtbot.keyClick(first, Tab)
    assert rings(window) == []
    assert picture(edit) != calm
    assert picture(edit).pixelColor(edit.width() // 2, 0) == QColor(LIGHT.teal)


def test_a_page_follows_the_keyboard_and_scrolls_by_its_keys(window: QWidget, qtbot: QtBot) -> None:
    body = QWidget()
    column = QVBoxLayout(body)
    buttons = [button(f"Number {at}") for at in range(40)]
    for made in buttons:
        column.addWidget(made)
    scroll: QScrollArea = page_scroll(body)
    window.layout().addWidget(scroll)
    window.show()
    settle()
    bar = scroll.verticalScrollBar()
    buttons[0].setFocus()
    qtbot.keyClick(buttons[0], Qt.Key.Key_PageDown)
    assert bar.value() > 100
    qtbot.keyClick(buttons[0], Qt.Key.Key_End)
    assert bar.value() == bar.maximum()
    qtbot.keyClick(buttons[0], Qt.Key.Key_Home)
    assert bar.value() == 0
    buttons[30].setFocus(Qt.FocusReason.TabFocusReason)
    shown = QRect(buttons[30].mapTo(scroll.viewport(), QPoint()), buttons[30].size())
    assert scroll.viewport().rect().contains(shown)


# the rest


def test_what_does_not_fit_beside_goes_on_below(window: QWidget) -> None:
    holder = QWidget()
    flow = FlowLayout(holder, spacing=8)
    chips = [Chip(f"number {at}") for at in range(12)]
    for chip in chips:
        flow.addWidget(chip)
    put(window, holder)
    window.resize(300, 500)
    settle()
    assert len({chip.y() for chip in chips}) > 2
    assert all(holder.rect().contains(chip.geometry()) for chip in chips)
    window.resize(1600, 500)
    settle()
    assert len({chip.y() for chip in chips}) == 1


def test_an_empty_place_offers_what_can_be_done() -> None:
    assert EmptyState("Nobody today.").action is None
    made = EmptyState("Nobody today.", "Plan a conversation")
    assert made.action is not None
    assert made.action.text() == "Plan a conversation"


def test_a_field_that_could_not_be_read_says_so_by_its_edge(window: QWidget) -> None:
    edit = line("by when?")
    put(window, edit)
    edit.clearFocus()
    set_wrong(edit, True)
    assert picture(edit).pixelColor(edit.width() // 2, 0) == QColor(LIGHT.rose)
    set_wrong(edit, False)
    assert picture(edit).pixelColor(edit.width() // 2, 0) == QColor(LIGHT.line)


def test_a_calendar_has_no_red_days(qtbot: QtBot) -> None:
    made = day(date(2026, 11, 24))
    qtbot.addWidget(made)
    assert made.date().toPython() == date(2026, 11, 24)
    calendar = made.calendarWidget()
    for weekday in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        assert calendar.weekdayTextFormat(weekday).foreground().style() == Qt.BrushStyle.NoBrush


def test_the_rows_of_a_list_do_not_lie_over_each_other(window: QWidget) -> None:
    made = QListView()
    made.setModel(QStringListModel(["How someone is", "Growth", "Support"], made))
    put(window, made)
    places = [made.visualRect(made.model().index(at, 0)) for at in range(3)]
    assert places[0].bottom() < places[1].top() <= places[1].bottom() < places[2].top()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_widget_is_left_in_the_grey_of_qt(window: QWidget, look: Theme, scheme: str) -> None:
    """Each plain widget has a ground of our tokens."""
    look.apply(scheme)
    tokens = look.tokens
    grounds = {tokens.paper, tokens.card, tokens.line, tokens.teal, tokens.side}
    tabs = QTabBar()
    tabs.addTab("Timeline")
    made = [
        QPushButton(""), QLineEdit(), QPlainTextEdit(), QComboBox(), QSpinBox(), QCheckBox(), QToolButton(), tabs,
        QProgressBar(), QLabel(),
    ]  # fmt: skip
    put(window, *made)
    for widget in made:
        shown = window.grab(QRect(widget.mapTo(window, QPoint()), widget.size())).toImage()
        at = QPoint(widget.width() * 3 // 4, widget.height() // 4)
        assert shown.pixelColor(at).name() in grounds, type(widget).__name__


def test_a_colour_can_be_made_see_through() -> None:
    assert colour("ink", 40).alpha() == 40
    assert colour("ink").name() == LIGHT.ink


def test_the_program_can_end_while_a_ring_is_shown() -> None:
    script = (
        "from PySide6.QtCore import Qt\n"
        "from PySide6.QtTest import QTest\n"
        "from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget\n"
        "app = QApplication([])\n"
        "from oneonone.app.theme import Theme\n"
        "from oneonone.app.widgets.button import button\n"
        "from oneonone.app.widgets.focus import FocusRing\n"
        "Theme(app).apply('light')\n"
        "window = QWidget()\n"
        "layout = QVBoxLayout(window)\n"
        "for text in 'ab': layout.addWidget(button(text))\n"
        "window.show()\n"
        "window.activateWindow()\n"
        "assert QTest.qWaitForWindowActive(window)\n"
        "QTest.keyClick(app.focusWidget() or window, Qt.Key.Key_Tab)\n"
        "assert window.findChildren(FocusRing)\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, cwd=ROOT)
    assert done.returncode == 0, done.stderr
