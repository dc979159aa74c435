"""The weekly round by keyboard alone, and the weekly reflection."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from oneonone.app.pages import coffee
from oneonone.app.pages.mine import MinePage
from oneonone.app.pages.reflection import ReflectionPage
from oneonone.app.pages.search_words import place_of
from oneonone.app.pages.weekly_round import WeeklyRoundPage
from oneonone.app.places import PageName, Place
from oneonone.app.widgets.labels import Written
from oneonone.app.window import MainWindow
from oneonone.journal import follow_ups, lines, planning, presence
from oneonone.journal.points import points_for_next
from oneonone.journal.reflections import answers, answers_of, keep_answer, week_to_look_at
from oneonone.journal.round_marks import round_is_over
from oneonone.journal.search import search
from oneonone.journal.search_query import HitKind, read_query
from oneonone.journal.teammates import TeammateFields, add_teammate, remove_sample
from oneonone.journal.weekly_round import RoundKind, weekly_round
from oneonone.model.kinds import CaptureKind, Celebration, FollowUpState, Language, MeetingKind, NeedState
from oneonone.practice.reflection_questions import questions_of
from tests.app.conftest import Clock


def key(window: MainWindow, which: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """To whatever has the keyboard, as a person would press it."""
    from PySide6.QtTest import QTest

    QTest.keyClick(QApplication.focusWidget() or window, which, modifier)


@pytest.fixture
def page(sample_window: MainWindow, qtbot: QtBot) -> WeeklyRoundPage:
    sample_window.activateWindow()
    sample_window.go(Place(PageName.WEEKLY_ROUND))
    made = sample_window.page
    assert isinstance(made, WeeklyRoundPage)
    qtbot.waitUntil(lambda: made.card is not None and made.card.hasFocus())
    return made


def test_one_key_a_row_until_it_ends_by_itself(page: WeeklyRoundPage, sample_window: MainWindow, qtbot: QtBot) -> None:
    desk = page.desk
    rows = desk.read(weekly_round, desk.now())
    assert [row.kind for row in rows] == sorted((row.kind for row in rows), key=list(RoundKind).index)
    keys = {RoundKind.WIN: Qt.Key.Key_T, RoundKind.NEED: Qt.Key.Key_T, RoundKind.PROMISE: Qt.Key.Key_D,
            RoundKind.PERSON: Qt.Key.Key_L}  # fmt: skip
    for row in rows:
        assert page.row == row
        key(sample_window, keys[row.kind])
    assert page.row is None
    left = desk.read(weekly_round, desk.now())
    assert all(row.kind is RoundKind.NEED for row in left), "what a kept promise answers can be told another week"
    assert not {row.key for row in left} & {row.key for row in rows}
    assert desk.read(round_is_over, desk.today())
    for row in rows:
        assert row.line is not None
        found = desk.read(lines.line, row.line.kind, row.line.id)
        assert not found.open
        if row.kind is RoundKind.WIN:
            assert found.celebrated_how is Celebration.TOLD
        if row.kind is RoundKind.NEED:
            assert found.need_state is NeedState.TOLD_BACK
        if row.kind is RoundKind.PROMISE:
            assert found.follow_up_state is FollowUpState.DONE
    assert any("enough for this week" in _words(one) for one in page.findChildren(QWidget))


def test_u_takes_back_what_was_done_in_the_round_and_nothing_from_before(
    page: WeeklyRoundPage, sample_window: MainWindow
) -> None:
    first = page.row
    key(sample_window, Qt.Key.Key_T)
    key(sample_window, Qt.Key.Key_X)
    key(sample_window, Qt.Key.Key_U)
    key(sample_window, Qt.Key.Key_U)
    assert page.row == first
    key(sample_window, Qt.Key.Key_U)
    assert page.row == first
    key(sample_window, Qt.Key.Key_T)
    assert page.row != first
    key(sample_window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    QApplication.processEvents()
    assert page.row == first


def test_a_key_that_makes_no_sense_on_a_row_does_nothing(page: WeeklyRoundPage, sample_window: MainWindow) -> None:
    assert page.row is not None
    assert page.row.kind is RoundKind.WIN
    before = page.row
    key(sample_window, Qt.Key.Key_D)
    assert page.row == before
    shown = {action.id for action in page.page_actions()}
    assert "round_told" in shown
    assert "round_done" not in shown


def test_later_comes_back_on_the_day_of_the_next_conversation(
    page: WeeklyRoundPage, sample_window: MainWindow, clock: Clock
) -> None:
    desk = page.desk
    put_off = page.row
    assert put_off is not None
    key(sample_window, Qt.Key.Key_L)
    assert put_off not in desk.read(weekly_round, desk.now())
    back = desk.now()
    while put_off not in desk.read(weekly_round, back):
        back += timedelta(days=1)
    assert back.astimezone().date() == date(2026, 12, 14), "when Joost comes"


def test_it_can_be_left_and_taken_up_again_and_ends_once_a_week(
    page: WeeklyRoundPage, sample_window: MainWindow
) -> None:
    desk = page.desk
    key(sample_window, Qt.Key.Key_T)
    at = page.row
    key(sample_window, Qt.Key.Key_Escape)
    assert sample_window.place is not None
    assert sample_window.place.page is PageName.TODAY
    sample_window.go(Place(PageName.WEEKLY_ROUND))
    again = sample_window.page
    assert isinstance(again, WeeklyRoundPage)
    assert again.row == at
    while again.row is not None:
        key(sample_window, Qt.Key.Key_X if again.row.kind is RoundKind.WIN else Qt.Key.Key_L)
    win = desk.write(
        lines.note_line, CaptureKind.WIN, "new", desk.now(), teammate_id=desk.read(weekly_round, desk.now() + timedelta(
            days=90))[0].teammate_id,
    )  # fmt: skip
    sample_window.go(Place(PageName.WEEKLY_ROUND))
    ended = sample_window.page
    assert isinstance(ended, WeeklyRoundPage)
    assert ended.row is None, "enough is enough"
    ended._a_little_more()
    assert ended.row is not None
    assert ended.row.id == win.id


def test_twenty_five_rows_are_enough(sample_window: MainWindow) -> None:
    desk = sample_window.desk
    assert desk is not None
    mate = desk.read(weekly_round, desk.now())[0].teammate_id
    for number in range(40):
        desk.write(lines.note_line, CaptureKind.WIN, f"win {number}", desk.now(), teammate_id=mate)
    sample_window.go(Place(PageName.WEEKLY_ROUND))
    page = sample_window.page
    assert isinstance(page, WeeklyRoundPage)
    page.slides = False
    count = 0
    while page.row is not None:
        key(sample_window, Qt.Key.Key_T)
        count += 1
    assert count == 25
    assert desk.read(weekly_round, desk.now())


def test_discreet_mode_covers_what_was_written(page: WeeklyRoundPage, sample_window: MainWindow) -> None:
    row = page.row
    assert row is not None and row.line is not None and row.teammate is not None
    sample_window.toggle_discreet()
    now = sample_window.page
    assert isinstance(now, WeeklyRoundPage) and now.card is not None
    assert all(one.covered for one in now.card.findChildren(Written) if one.text() == row.line.text)
    said = [_words(one) for one in now.findChildren(QWidget) if not isinstance(one, Written)]
    assert not [one for one in said if row.teammate.first_name in one or row.line.text in one]


# the reflection


@pytest.fixture
def reflection(sample_window: MainWindow, qtbot: QtBot) -> ReflectionPage:
    sample_window.activateWindow()
    sample_window.go(Place(PageName.REFLECTION))
    made = sample_window.page
    assert isinstance(made, ReflectionPage)
    qtbot.waitUntil(lambda: made.edit is not None and made.edit.hasFocus())
    return made


@pytest.mark.parametrize("language", Language, indirect=True)
def test_three_questions_by_keyboard_one_of_them_skipped(
    reflection: ReflectionPage, sample_window: MainWindow, qtbot: QtBot, language: Language
) -> None:
    desk, week = reflection.desk, reflection.week
    asked = questions_of(week)
    for at, question in enumerate(asked):
        assert reflection.at == at
        assert any(_words(one) == question.said(language) for one in reflection.findChildren(QWidget))
        assert reflection.edit is not None
        if at != 1:
            qtbot.keyClicks(reflection.edit, f"word {at}")
        key(sample_window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert reflection.at == len(asked)
    written = desk.read(answers_of, week)
    assert {asked[0].id: "word 0", asked[2].id: "word 2"}.items() <= written.items()
    assert asked[1].id not in written or asked[1].id in {one.question for one in desk.read(answers)}


def test_what_is_typed_is_kept_without_leaving_the_field_and_found_again(
    reflection: ReflectionPage, sample_window: MainWindow, qtbot: QtBot
) -> None:
    desk = reflection.desk
    assert reflection.edit is not None
    question = reflection.questions[reflection.at or 0].id
    qtbot.keyClicks(reflection.edit, "half a thought")
    qtbot.waitUntil(lambda: desk.read(answers_of, reflection.week).get(question) == "half a thought")
    assert reflection.edit.hasFocus()
    hit = next(
        hit for hit in desk.read(search, read_query("thought", desk.today())).hits if hit.kind is HitKind.REFLECTION
    )
    assert hit.private
    sample_window.go(place_of(hit))
    page = sample_window.page
    assert isinstance(page, MinePage)
    focus = QApplication.focusWidget()
    assert isinstance(focus, Written)
    assert focus.text() == "half a thought"


def test_a_year_later_it_is_shown_again_on_the_reflection_and_on_my_own_page(
    sample_window: MainWindow, clock: Clock, now: datetime
) -> None:
    desk = sample_window.desk
    assert desk is not None
    sample_window.go(Place(PageName.SETTINGS))
    desk.for_good(remove_sample)
    week = week_to_look_at(desk.today())
    question = questions_of(week)[0]
    desk.write(keep_answer, week, question.id, "that was the week of the reorg", now)
    clock.now = now + timedelta(weeks=52)
    for name in (PageName.REFLECTION, PageName.MINE):
        sample_window.go(Place(name))
        page = sample_window.page
        assert page is not None
        shown = [one.text() for one in page.findChildren(Written)]
        assert "that was the week of the reorg" in shown, name


def test_the_sample_team_takes_its_reflections_along_and_leaves_mine(sample_window: MainWindow, now: datetime) -> None:
    desk = sample_window.desk
    assert desk is not None
    assert len(desk.read(answers)) == 6
    desk.write(keep_answer, date(2026, 11, 2), "unsaid", "mine", now)
    sample_window.go(Place(PageName.SETTINGS))
    desk.for_good(remove_sample)
    assert [one.text for one in desk.read(answers)] == ["mine"]


def _words(widget: QWidget) -> str:
    text = getattr(widget, "text", None)
    return " ".join(part for part in (text() if callable(text) else "", widget.accessibleName()) if part)


def test_letting_go_of_a_promise_asks_once_whether_to_tell_them(
    page: WeeklyRoundPage, sample_window: MainWindow
) -> None:
    desk = page.desk
    while page.row is not None and (page.row.kind is not RoundKind.PROMISE or page.row.teammate is None):
        key(sample_window, Qt.Key.Key_L)
    row = page.row
    assert row is not None and row.line is not None and row.teammate is not None

    key(sample_window, Qt.Key.Key_X)
    assert page._nudge.asking and page._nudge.isVisible()
    key(sample_window, Qt.Key.Key_U)
    assert page.row == row and not page._nudge.asking, "taken back: there is nothing to tell"
    key(sample_window, Qt.Key.Key_X)
    assert page._nudge.asking
    key(sample_window, Qt.Key.Key_Y)
    assert not page._nudge.asking
    assert any(row.line.text in one.point.text for one in desk.read(points_for_next, row.teammate.id))
    assert sample_window.page is page

    desk.write(follow_ups.reopen, row.id, desk.now())
    assert not desk.write(follow_ups.drop, row.id, desk.now()).ask_to_tell, "asked once"


def test_escape_answers_the_question_before_it_leaves_the_round(
    page: WeeklyRoundPage, sample_window: MainWindow
) -> None:
    while page.row is not None and (page.row.kind is not RoundKind.PROMISE or page.row.teammate is None):
        key(sample_window, Qt.Key.Key_L)
    key(sample_window, Qt.Key.Key_X)
    assert page._nudge.asking
    key(sample_window, Qt.Key.Key_Escape)
    assert not page._nudge.asking and sample_window.page is page
    key(sample_window, Qt.Key.Key_Escape)
    assert sample_window.page is not page


def test_discreet_mode_stays_in_the_same_round(page: WeeklyRoundPage, sample_window: MainWindow, qtbot: QtBot) -> None:
    key(sample_window, Qt.Key.Key_T)
    key(sample_window, Qt.Key.Key_L)
    at, share = page.row, page._progress._share
    sample_window.toggle_discreet()
    again = sample_window.page
    assert isinstance(again, WeeklyRoundPage) and again is not page
    assert again.row == at and again._progress._share == share > 0
    assert again.card is not None and not hasattr(again.card, "_slide"), "it stands where it stood"
    qtbot.waitUntil(lambda: again.card is not None and again.card.hasFocus())
    key(sample_window, Qt.Key.Key_U)
    assert again.row != at


def test_what_was_asked_about_a_promise_is_still_asked_in_discreet_mode(
    page: WeeklyRoundPage, sample_window: MainWindow
) -> None:
    while page.row is not None and page.row.kind is not RoundKind.PROMISE:
        key(sample_window, Qt.Key.Key_T)
    asked = page.row
    assert asked is not None and asked.teammate is not None
    key(sample_window, Qt.Key.Key_X)
    assert page._nudge.asking
    sample_window.toggle_discreet()
    again = sample_window.page
    assert isinstance(again, WeeklyRoundPage) and again._nudge.asking
    assert asked.teammate.first_name not in again._nudge._said.text()
    key(sample_window, Qt.Key.Key_Y)
    assert sample_window.desk is not None
    points = sample_window.desk.read(points_for_next, asked.teammate.id)
    assert len(points) > 0 and not again._nudge.asking


def test_an_ended_round_offers_nothing_to_take_back(page: WeeklyRoundPage, sample_window: MainWindow) -> None:
    while page.row is not None:
        key(sample_window, Qt.Key.Key_L)
    assert page._foot.text()
    key(sample_window, Qt.Key.Key_Escape)
    sample_window.go(Place(PageName.WEEKLY_ROUND))
    again = sample_window.page
    assert isinstance(again, WeeklyRoundPage) and again.row is None
    assert not again._foot.text()


def test_a_coffee_is_planned_at_the_moment_that_today_proposes(sample_window: MainWindow) -> None:
    """Clear of what is planned."""
    desk = sample_window.desk
    assert desk is not None
    before = desk.now() - timedelta(weeks=20)
    mate = desk.write(add_teammate, TeammateFields("Quinn"), before).id
    desk.write(planning.had_coffee, mate, before)
    first = coffee.proposed(desk, mate)
    other = desk.read(weekly_round, desk.now())[0].teammate_id
    assert other is not None
    desk.write(presence.plan_coffee, other, first)
    expected = coffee.proposed(desk, mate)
    assert expected != first
    sample_window.go(Place(PageName.WEEKLY_ROUND))
    page = sample_window.page
    assert isinstance(page, WeeklyRoundPage)
    page.slides = False
    while page.row is not None and page.row.id != mate:
        key(sample_window, Qt.Key.Key_L)
    key(sample_window, Qt.Key.Key_C)
    planned = desk.read(planning.planned_meeting, mate, MeetingKind.COFFEE)
    assert planned is not None and planned.starts_at == expected
