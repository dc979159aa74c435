"""Needs beside the timeline and in a preparation, what is open ticked in the conversation, and after a hard talk."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from oneonone.app.pages.meeting import MeetingPage
from oneonone.app.pages.need_row import NeedDeed
from oneonone.app.pages.prepare import PreparePage
from oneonone.app.pages.round_off import RoundOffPage
from oneonone.app.pages.teammate import TeammatePage
from oneonone.app.pages.today import TodayPage
from oneonone.app.places import PageName, Place
from oneonone.app.window import MainWindow
from oneonone.journal import follow_ups, lines, needs, points, talking
from oneonone.journal.teammates import TeammateFields, add_teammate
from oneonone.model.kinds import CaptureKind, NeedState, WinKind
from oneonone.model.lines import Win
from oneonone.store.store import Store
from tests.app.conftest import Clock

WEEK = timedelta(weeks=1)


@pytest.fixture
def priya(store: Store, now: datetime) -> str:
    with store.writing() as session:
        return add_teammate(session, TeammateFields(name="Priya Raman"), now).id


@pytest.fixture
def window(make_window: Callable[[Store], MainWindow], store: Store, priya: str) -> MainWindow:
    return make_window(store)


def settled() -> None:
    for _ in range(4):
        QApplication.processEvents()


def heard(store: Store, teammate_id: str, text: str, at: datetime) -> str:
    with store.writing() as session:
        return lines.note_line(session, CaptureKind.NEED, text, at, teammate_id=teammate_id).id


def state(store: Store, need_id: str) -> tuple[NeedState | None, str, str]:
    with store.reading() as session:
        found = lines.line(session, CaptureKind.NEED, need_id)
    return found.need_state, found.tried, found.outcome


def typed(qtbot: QtBot, text: str, key: Qt.Key = Qt.Key.Key_Return) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    qtbot.keyClicks(focus, text)
    qtbot.keyClick(focus, key)
    settled()


def test_a_need_is_promised_tried_and_told_back_with_words(
    qtbot: QtBot, window: MainWindow, store: Store, priya: str, now: datetime
) -> None:
    need = heard(store, priya, "quiet mornings", now - WEEK)
    window.go(Place(PageName.TEAMMATE, priya))
    page = window.page
    assert isinstance(page, TeammatePage)
    for deed, text in ((NeedDeed.PROMISE, "move the stand-up by thursday"), (NeedDeed.TRY, "moved the stand-up")):
        assert page._needs is not None
        page._needs.rows[0].buttons[deed].click()
        typed(qtbot, text)
    with store.reading() as session:
        (promise,) = needs.needs_of(session, priya)[0].promises
    assert promise.text == "move the stand-up" and promise.due is not None
    assert state(store, need) == (NeedState.TRIED, "moved the stand-up", "")
    page._needs.rows[0].buttons[NeedDeed.TELL_BACK].click()
    typed(qtbot, "let it lie", Qt.Key.Key_Escape)
    assert state(store, need)[0] is NeedState.TRIED
    page._needs.rows[0].buttons[NeedDeed.TELL_BACK].click()
    typed(qtbot, "relieved")
    assert state(store, need) == (NeedState.TOLD_BACK, "moved the stand-up", "relieved")
    assert page._needs.rows == []


def test_a_preparation_opens_with_what_was_not_told_back_and_what_lies_four_weeks(
    window: MainWindow, store: Store, priya: str, now: datetime
) -> None:
    tried = heard(store, priya, "quiet mornings", now - WEEK)
    heard(store, priya, "a bigger screen", now - 5 * WEEK)
    heard(store, priya, "more say", now - WEEK)
    with store.writing() as session:
        needs.tried(session, tried, "you moved the stand-up", now)
    window.go(Place(PageName.PREPARE, priya))
    page = window.page
    assert isinstance(page, PreparePage) and page._tell_back is not None
    assert [row.said.text() for row in page._tell_back.rows] == [
        "Needed quiet mornings; you moved the stand-up. Tell how it went.",
        "Needed a bigger screen. That was five weeks ago, and nothing is promised yet.",
    ]
    page._tell_back.rows[0].buttons[NeedDeed.BRING_UP].click()
    with store.reading() as session:
        (waiting,) = points.points_for_next(session, priya)
    assert waiting.point.text == "What came of: quiet mornings"


def test_what_was_open_is_ticked_in_the_conversation_and_the_page_stays_quiet(
    qtbot: QtBot, window: MainWindow, store: Store, priya: str, now: datetime
) -> None:
    need = heard(store, priya, "quiet mornings", now - WEEK)
    with store.writing() as session:
        needs.tried(session, need, "moved the stand-up", now)
        promise = follow_ups.add(session, "Ask HR", now, teammate_id=priya)
        meeting = talking.start(session, priya, now)
    window.go(Place(PageName.MEETING, priya, meeting.id))
    page = window.page
    assert isinstance(page, MeetingPage) and page._fold.isHidden()
    line = page.first_focus()
    assert line is not None
    qtbot.keyClick(line, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    settled()
    assert page._fold.isVisible() and QApplication.focusWidget() is page._between.boxes[0]
    qtbot.keyClick(page._between.boxes[0], Qt.Key.Key_Space)
    settled()
    page._between.boxes[1].click()
    settled()
    assert state(store, need)[0] is NeedState.TOLD_BACK
    with store.reading() as session:
        assert not follow_ups.rows_of(session, [promise.id])[0].open
    assert [box.isChecked() for box in page._between.boxes] == [True, True]
    qtbot.keyClick(page._between.boxes[0], Qt.Key.Key_Escape)
    assert page._fold.isHidden() and QApplication.focusWidget() is line


def test_a_hard_talk_comes_up_two_days_later_and_not_now_ends_it(
    qtbot: QtBot, window: MainWindow, store: Store, priya: str, now: datetime, clock: Clock
) -> None:
    with store.writing() as session:
        meeting = talking.took_place(session, priya, now, now)
    window.go(Place(PageName.ROUND_OFF, priya, meeting.id))
    page = window.page
    assert isinstance(page, RoundOffPage)
    page._hard.click()
    clock.advance(days=2)
    window.go(Place(PageName.TODAY))
    assert isinstance(window.page, TodayPage) and window.page._hard is not None
    qtbot.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier)
    settled()
    assert isinstance(window.page, TodayPage) and window.page._hard is None


def test_a_line_is_jotted_and_it_can_be_kept_as_a_win(
    qtbot: QtBot, window: MainWindow, store: Store, priya: str, now: datetime, clock: Clock
) -> None:
    with store.writing() as session:
        meeting = talking.took_place(session, priya, now, now)
        talking.set_hard(session, meeting.id, True)
    clock.advance(days=3)
    window.go(Place(PageName.TODAY))
    assert isinstance(window.page, TodayPage) and window.page._hard is not None
    window.page._hard.jot.click()
    page = window.page
    assert isinstance(page, TeammatePage) and QApplication.focusWidget() is page._note
    typed(qtbot, "It cleared the air")
    assert page._hard is not None
    page._hard.well.click()
    typed(qtbot, "said what had to be said")
    with store.reading() as session:
        (win,) = session.query(Win).all()
        assert (win.kind, win.text) == (WinKind.HARD_CONVERSATION, "said what had to be said")
    assert page._hard is None
    window.go(Place(PageName.TODAY))
    assert isinstance(window.page, TodayPage) and window.page._hard is None
