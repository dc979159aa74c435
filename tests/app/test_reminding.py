"""Reminders in the running program: told once, also with the window hidden, held back, and acted on."""

from __future__ import annotations

from datetime import datetime, time, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QTimeEdit
from pytestqt.qtbot import QtBot

from oneonone.app.notify.base import DEFAULT, Notice, Notifier, Way
from oneonone.app.notify.in_window import WindowNotifier
from oneonone.app.pages.settings_reminders import RemindersCard
from oneonone.app.places import PageName, Place
from oneonone.app.reminder_settings import ReminderSettings
from oneonone.app.reminding import Reminding
from oneonone.app.window import MainWindow
from oneonone.journal import planning, talking
from oneonone.journal.reminding import facts
from oneonone.model.kinds import Language
from tests.app.conftest import Clock


class Board(Notifier):
    """A place for notices that can be looked at."""

    way = Way.SYSTEM

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[Notice] = []
        self.closed: list[str] = []
        self.works = True

    def show(self, notice: Notice) -> None:
        (self.shown.append if self.works else self.failed.emit)(notice)

    def close(self, key: str) -> None:
        self.closed.append(key)

    def close_all(self) -> None:
        self.closed.append("all")

    @property
    def titles(self) -> list[str]:
        return [one.title for one in self.shown]


@pytest.fixture
def board() -> Board:
    return Board()


@pytest.fixture
def reminding(sample_window: MainWindow, board: Board, clock: Clock, qtbot: QtBot) -> Reminding:
    """At nine in the morning, with the promises of the day told; Priya comes at ten."""
    qtbot.waitUntil(lambda: sample_window.reminding is not None)
    assert sample_window.reminding is not None
    sample_window.reminding.use(board)
    qtbot.waitUntil(lambda: len(board.shown) == 1)
    return sample_window.reminding


def ten_to_ten(clock: Clock, reminding: Reminding) -> None:
    clock.now = clock.now.astimezone().replace(hour=9, minute=50)
    reminding.tick()


def test_the_morning_s_promises_and_the_conversation_without_a_name(
    reminding: Reminding, board: Board, clock: Clock
) -> None:
    assert board.titles == ["You promised one thing for today"]
    ten_to_ten(clock, reminding)
    assert board.titles[1:] == ["A conversation in ten minutes"]
    assert [deed for deed, _words in board.shown[1].deeds] == ["prepare", "start"]
    said = " ".join(f"{one.title} {one.body}" for one in board.shown)
    assert "Priya" not in said
    assert "guild" not in said
    for _again in range(3):
        clock.advance(minutes=1)
        reminding.look_again()
        reminding.tick()
    assert len(board.shown) == 2


def test_names_and_contents_only_when_allowed_and_never_in_discreet_mode(
    sample_window: MainWindow, reminding: Reminding, board: Board, clock: Clock
) -> None:
    ReminderSettings(sample_window.settings).set_on("contents", True)
    ten_to_ten(clock, reminding)
    assert board.titles[-1] == "Your conversation with Priya Raman in ten minutes"
    assert "from start to finish" in board.shown[-1].body
    assert sample_window.desk is not None
    sample_window.desk.set_discreet(True)
    reminding.try_one()
    assert board.titles[-1] == "A conversation in ten minutes"


def test_it_works_with_the_window_hidden_and_a_click_brings_it_back(
    sample_window: MainWindow, reminding: Reminding, board: Board, clock: Clock
) -> None:
    sample_window.hide()
    ten_to_ten(clock, reminding)
    board.chosen.emit(board.shown[-1].key, "prepare")
    assert sample_window.isVisible()
    assert sample_window.place is not None
    assert sample_window.place.page is PageName.PREPARE


def test_start_begins_the_conversation_and_its_notice_goes(
    sample_window: MainWindow, reminding: Reminding, board: Board, clock: Clock, qtbot: QtBot
) -> None:
    ten_to_ten(clock, reminding)
    board.chosen.emit(board.shown[-1].key, "start")
    assert sample_window.place is not None
    assert sample_window.place.page is PageName.MEETING
    qtbot.waitUntil(lambda: "all" in board.closed)
    assert sample_window.desk is not None
    assert sample_window.desk.read(talking.running) is not None


def test_a_conversation_moved_is_reminded_of_again_and_the_former_notice_goes(
    sample_window: MainWindow, reminding: Reminding, board: Board, clock: Clock, qtbot: QtBot
) -> None:
    ten_to_ten(clock, reminding)
    desk = sample_window.desk
    assert desk is not None
    coming = desk.read(facts, clock.now).coming[0]
    desk.write(planning.move, coming.meeting_id, clock.now.astimezone().date(), time(13))
    qtbot.waitUntil(lambda: board.shown[1].key in board.closed)
    clock.now = clock.now.astimezone().replace(hour=12, minute=51)
    reminding.tick()
    assert board.titles[-1] == "A conversation in nine minutes"
    assert len(board.shown) == 3


def test_behind_the_curtain_nothing_is_told_and_afterwards_what_still_matters(
    sample_window: MainWindow, reminding: Reminding, board: Board, clock: Clock, qtbot: QtBot
) -> None:
    sample_window.toggle_curtain()
    assert board.closed == ["all"], "what was on the screen goes too"
    ten_to_ten(clock, reminding)
    assert len(board.shown) == 1
    clock.advance(minutes=15)
    qtbot.keyClick(sample_window.curtain, Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: len(board.shown) == 2)
    assert board.titles[-1] == "A conversation was at 10:00"


def test_in_a_conversation_all_waits_until_it_is_rounded_off(
    sample_window: MainWindow, reminding: Reminding, board: Board, clock: Clock, qtbot: QtBot
) -> None:
    desk = sample_window.desk
    assert desk is not None
    other = desk.read(facts, clock.now).coming[1]
    meeting = desk.write(talking.start, other.teammate_id, clock.now.astimezone().replace(hour=9, minute=30))
    ten_to_ten(clock, reminding)
    assert len(board.shown) == 1
    clock.advance(minutes=5)
    desk.write(talking.end, meeting.id, clock.now)
    qtbot.waitUntil(lambda: board.titles[1:] == ["A conversation in five minutes"])


def test_what_the_desktop_cannot_show_is_shown_in_the_window_and_counts_once(
    sample_window: MainWindow, reminding: Reminding, board: Board, clock: Clock, qtbot: QtBot
) -> None:
    board.works = False
    ten_to_ten(clock, reminding)
    assert isinstance(reminding.notifier, WindowNotifier)

    def toast() -> str:
        return sample_window._toast.text() if sample_window._toast is not None else ""

    qtbot.waitUntil(lambda: toast() == "A conversation in ten minutes · At 10:00.")
    assert sample_window.desk is not None
    given = sample_window.desk.read(facts, clock.now).given
    assert sum(key.startswith("meeting:") for key in given) == 1


def test_without_any_notifications_a_hidden_window_tells_when_it_is_shown_again(
    sample_window: MainWindow, reminding: Reminding, clock: Clock, qtbot: QtBot
) -> None:
    reminding.use(WindowNotifier(sample_window))
    sample_window.hide()
    ten_to_ten(clock, reminding)
    clock.advance(minutes=12)
    sample_window.show()
    qtbot.waitUntil(
        lambda: sample_window._toast is not None and sample_window._toast.text().startswith("A conversation was at 10")
    )


def test_friday_leads_to_the_round_and_to_the_reflection(
    sample_window: MainWindow, reminding: Reminding, board: Board, clock: Clock
) -> None:
    clock.now = (clock.now + timedelta(days=3)).astimezone().replace(hour=15, minute=0)
    reminding.tick()
    invited = next(one for one in board.shown if one.key.startswith("look_back"))
    for deed, page in (("round", PageName.WEEKLY_ROUND), ("reflect", PageName.REFLECTION)):
        board.chosen.emit(invited.key, deed)
        assert sample_window.place is not None
        assert sample_window.place.page is page
    board.chosen.emit(invited.key, DEFAULT)


def test_settings_say_where_they_appear_and_count_at_once(
    sample_window: MainWindow, reminding: Reminding, board: Board, clock: Clock, qtbot: QtBot
) -> None:
    sample_window.go(Place(PageName.SETTINGS))
    card = sample_window.findChild(RemindersCard)
    assert card is not None
    assert "notifications of your system" in card._where.text()
    qtbot.mouseClick(card.trial, Qt.MouseButton.LeftButton)
    assert board.shown[-1].body == "This one is only a trial."
    boxes = {box.accessibleName(): box for box in card.findChildren(QCheckBox)}
    boxes["Ten minutes before a conversation"].click()
    times = {edit.accessibleName(): edit for edit in card.findChildren(QTimeEdit)}
    times["Quiet from"].setTime(times["Quiet from"].time().addSecs(3600))
    wishes = ReminderSettings(sample_window.settings).wishes()
    assert not wishes.meetings
    assert wishes.quiet == (time(20), time(7, 30))
    before = len(board.shown)
    ten_to_ten(clock, reminding)
    assert len(board.shown) == before
    reminding.use(WindowNotifier(sample_window))
    assert "at the foot of this window" in card._where.text()


@pytest.mark.parametrize("language", Language, indirect=True)
def test_reminders_speak_both_languages(
    sample_window: MainWindow, reminding: Reminding, board: Board, clock: Clock, language: Language
) -> None:
    ten_to_ten(clock, reminding)
    expected = {
        Language.EN: ["You promised one thing for today", "A conversation in ten minutes"],
        Language.NL: ["Je hebt voor vandaag één ding beloofd", "Een gesprek, over tien minuten"],
    }[language]
    assert board.titles == expected


def test_a_day_after_sleep_is_looked_at_with_the_first_tick(
    reminding: Reminding, board: Board, clock: Clock, now: datetime
) -> None:
    clock.now = (now + timedelta(days=1)).astimezone().replace(hour=13, minute=0)
    reminding.tick()
    assert all(not one.key.endswith("2026-11-24") for one in board.shown[1:])
