"""The Follow-ups page: gone through with nothing but keys, and by pointer."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from oneonone.app.pages.follow_ups import FollowUpsPage
from oneonone.app.pages.follow_ups_model import Heading
from oneonone.app.pages.follow_ups_words import Leads
from oneonone.app.pages.teammate import TeammatePage
from oneonone.app.places import PageName, Place
from oneonone.app.window import MainWindow
from oneonone.journal import drafts, follow_ups, lines, needs, points, talking
from oneonone.journal.follow_ups import FollowUpRow
from oneonone.journal.teammates import TeammateFields, add_teammate, edit_teammate
from oneonone.model.kinds import CaptureKind, FollowUpState, Language, Owner
from oneonone.store.store import Store

TODAY = date(2026, 11, 24)  # a Tuesday
DAY = timedelta(days=1)


@pytest.fixture
def team(store: Store, now: datetime) -> tuple[str, str]:
    """Priya and Sanne, who speaks Dutch."""
    with store.writing() as session:
        priya = add_teammate(session, TeammateFields(name="Priya Raman"), now).id
        sanne = add_teammate(session, TeammateFields(name="Sanne de Vries", language=Language.NL), now).id
    return priya, sanne


@pytest.fixture
def promise(store: Store, team: tuple[str, str], now: datetime) -> Callable[..., str]:
    """Notes a promise to Priya; its id."""

    def make(
        text: str, due: date | None = None, owner: Owner = Owner.ME, teammate: str | None = team[0], **kwargs: object
    ) -> str:
        with store.writing() as session:
            return follow_ups.add(session, text, now, teammate_id=teammate, owner=owner, due=due, **kwargs).id  # type: ignore[arg-type]

    return make


@pytest.fixture
def window(make_window: Callable[[Store], MainWindow], store: Store, team: tuple[str, str]) -> MainWindow:
    return make_window(store)


def opened(window: MainWindow, focus: str | None = None) -> FollowUpsPage:
    window.go(Place(PageName.FOLLOW_UPS, focus=focus))
    settled()
    page = window.page
    assert isinstance(page, FollowUpsPage)
    return page


def settled() -> None:
    for _ in range(4):
        QApplication.processEvents()


def here(window: MainWindow) -> FollowUpsPage:
    assert isinstance(window.page, FollowUpsPage)
    return window.page


def press(qtbot: QtBot, *keys: Qt.Key | str) -> None:
    """Keys as they come, to whatever has the keyboard; a text is typed."""
    for key in keys:
        focus = QApplication.focusWidget()
        assert focus is not None
        if isinstance(key, str):
            qtbot.keyClicks(focus, key)
        else:
            qtbot.keyClick(focus, key)
        settled()


def shown(page: FollowUpsPage) -> list[str]:
    """Headings and promises as they stand."""
    return [entry.text.upper() if isinstance(entry, Heading) else entry.text for entry in page._view._model.entries]


def row(store: Store, follow_up_id: str) -> FollowUpRow:
    with store.reading() as session:
        return follow_ups.rows_of(session, [follow_up_id])[0]


def current(page: FollowUpsPage) -> str | None:
    found = page._view.current()
    return found.text if found is not None else None


def test_by_day_in_groups_and_by_person(window: MainWindow, promise: Callable[..., str], team: tuple[str, str]) -> None:
    promise("undated")
    promise("late", TODAY - 9 * DAY)
    promise("today", TODAY, Owner.THEM)
    promise("sunday", TODAY + 5 * DAY)
    promise("monday", TODAY + 6 * DAY, teammate=team[1])
    page = opened(window)
    assert shown(page) == [
        "STILL WAITING", "late", "TODAY", "today", "THIS WEEK", "sunday", "LATER", "monday", "NO DATE", "undated",
    ]  # fmt: skip
    assert page._sub.text() == "Five open: four of yours, one of theirs."
    window.actions_registry.qt("arranged").trigger()
    assert shown(page) == ["PRIYA RAMAN", "late", "today", "sunday", "undated", "SANNE DE VRIES", "monday"]
    window.actions_registry.qt("whose").trigger()
    assert shown(page) == ["PRIYA RAMAN", "late", "sunday", "undated", "SANNE DE VRIES", "monday"]
    window.actions_registry.qt("whose").trigger()
    assert shown(page) == ["PRIYA RAMAN", "today"]


def test_fifty_are_gone_through_with_nothing_but_keys(
    qtbot: QtBot, window: MainWindow, store: Store, promise: Callable[..., str], team: tuple[str, str]
) -> None:
    """Done, put off, let go, given, changed: ten of each, and one undone. No pointer, no call but keys."""
    ids = [promise(f"promise {at:02}", TODAY + (at - 25) * DAY) for at in range(50)]
    window.go(Place(PageName.TODAY))
    press(qtbot, Qt.Key.Key_Escape)
    qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    settled()
    page = here(window)
    assert current(page) == "promise 00"
    for at in range(10):
        for deed in range(5):
            assert current(page) == f"promise {at * 5 + deed:02}"
            if deed == 0:
                press(qtbot, Qt.Key.Key_X)
            elif deed == 1:
                press(qtbot, Qt.Key.Key_S, "over zes weken" if at % 2 else "in 2 months", Qt.Key.Key_Return)
                assert page._view.panel is None
            elif deed == 2:
                press(qtbot, Qt.Key.Key_D, "overtaken" if at % 2 else "", Qt.Key.Key_Return)
                press(qtbot, Qt.Key.Key_Y if at % 2 else Qt.Key.Key_Escape)
            elif deed == 3:
                press(qtbot, Qt.Key.Key_R, "sann", Qt.Key.Key_Return, Qt.Key.Key_J)
            else:
                press(qtbot, Qt.Key.Key_E, f"promise {at * 5 + deed:02} changed", Qt.Key.Key_Return, Qt.Key.Key_Down)
        if at == 4:
            press(qtbot, Qt.Key.Key_U)
            assert current(page) == "promise 24"
            press(qtbot, Qt.Key.Key_E, "promise 24 changed", Qt.Key.Key_Return, Qt.Key.Key_J)
    rows = [row(store, one) for one in ids]
    assert [one.state for one in rows[0::5]] == [FollowUpState.DONE] * 10
    assert [one.snoozes for one in rows[1::5]] == [1] * 10
    assert rows[6].snoozed_until == TODAY + 42 * DAY and rows[1].snoozed_until == date(2027, 1, 24)
    assert [(one.state, one.drop_reason) for one in rows[2::5]] == [
        (FollowUpState.DROPPED, "overtaken" if at % 2 else "") for at in range(10)
    ]
    assert [one.teammate_id for one in rows[3::5]] == [team[1]] * 10
    assert [one.text for one in rows[4::5]] == [f"promise {at:02} changed" for at in range(4, 50, 5)]
    with store.reading() as session:
        assert len(points.points_for_next(session, team[0])) == 5


def test_done_goes_to_the_next_and_undo_comes_back(
    qtbot: QtBot, window: MainWindow, store: Store, promise: Callable[..., str]
) -> None:
    first = promise("first", TODAY)
    promise("second", TODAY + DAY)
    page = opened(window)
    press(qtbot, Qt.Key.Key_X)
    assert current(page) == "second" and not row(store, first).open
    press(qtbot, Qt.Key.Key_U)
    assert current(page) == "first" and row(store, first).open
    press(qtbot, Qt.Key.Key_X, Qt.Key.Key_X)
    assert shown(page) == []
    assert not page._card.isVisible()


def test_a_wrong_date_is_told_there_and_nothing_is_lost(
    qtbot: QtBot, window: MainWindow, store: Store, promise: Callable[..., str]
) -> None:
    made = promise("Introduce Priya", TODAY)
    page = opened(window)
    press(qtbot, Qt.Key.Key_S, "soonish", Qt.Key.Key_Return)
    panel = page._view.panel
    assert panel is not None and "soonish" in panel.wrong.text() and panel.wrong.isVisible()
    assert isinstance(QApplication.focusWidget(), QLineEdit) and QApplication.focusWidget().text() == "soonish"
    for _ in range(7):
        press(qtbot, Qt.Key.Key_Backspace)
    press(qtbot, "yesterday", Qt.Key.Key_Return)
    assert page._view.panel is panel and panel.wrong.isVisible()
    press(qtbot, Qt.Key.Key_Escape)
    assert page._view.panel is None and row(store, made).snoozes == 0
    assert QApplication.focusWidget() is page._view
    press(qtbot, Qt.Key.Key_S, "2026-12-03")
    assert page._view.panel.meant.text() == "Thursday 3 December"
    press(qtbot, Qt.Key.Key_Return)
    assert row(store, made).snoozed_until == date(2026, 12, 3)
    assert shown(page) == ["LATER", "Introduce Priya"]


def test_the_third_time_put_off_asks_once_and_yes_is_a_point_in_their_language(
    qtbot: QtBot, window: MainWindow, store: Store, promise: Callable[..., str], team: tuple[str, str]
) -> None:
    promise("rooster navragen", TODAY, teammate=team[1])
    page = opened(window)
    for _ in range(2):
        press(qtbot, Qt.Key.Key_S, "in 3 weeks", Qt.Key.Key_Return)
        assert not page._nudge.asking
    press(qtbot, Qt.Key.Key_S, "in 4 weeks", Qt.Key.Key_Return)
    assert page._nudge.asking and page._nudge.isVisible()
    press(qtbot, Qt.Key.Key_Y)
    assert not page._nudge.isVisible()
    with store.reading() as session:
        (waiting,) = points.points_for_next(session, team[1])
    assert waiting.point.text == "Wat ik had beloofd en steeds uitstel: rooster navragen"
    press(qtbot, Qt.Key.Key_D, Qt.Key.Key_Return)
    assert not page._nudge.asking


def test_escape_leaves_what_is_being_typed_before_it_declines_to_tell(
    qtbot: QtBot, window: MainWindow, promise: Callable[..., str]
) -> None:
    promise("Ask HR", TODAY)
    promise("Read", TODAY + DAY)
    page = opened(window)
    press(qtbot, Qt.Key.Key_D, Qt.Key.Key_Return, Qt.Key.Key_E)
    assert page._nudge.asking and page._view.panel is not None
    press(qtbot, Qt.Key.Key_Escape)
    assert page._nudge.asking and page._view.panel is None
    press(qtbot, Qt.Key.Key_Escape)
    assert not page._nudge.asking


def test_no_need_to_tell_is_one_key(qtbot: QtBot, window: MainWindow, promise: Callable[..., str]) -> None:
    promise("Ask HR", TODAY)
    promise("Read", TODAY + DAY)
    page = opened(window)
    press(qtbot, Qt.Key.Key_D, Qt.Key.Key_Return)
    assert page._nudge.asking
    press(qtbot, Qt.Key.Key_Escape)
    assert not page._nudge.asking and QApplication.focusWidget() is page._view
    press(qtbot, Qt.Key.Key_S)
    press(qtbot, Qt.Key.Key_Escape)
    assert page._view.panel is None


def test_everything_can_be_changed_in_place(
    qtbot: QtBot, window: MainWindow, store: Store, promise: Callable[..., str]
) -> None:
    made = promise("Ask HR", TODAY)
    page = opened(window)
    press(qtbot, Qt.Key.Key_E)
    panel = page._view.panel
    panel.text.setText("Ask HR and Mark")
    panel.due.setFocus()
    panel.due.selectAll()
    press(qtbot, "over twee weken")
    panel.owner.setFocus()
    panel.owner._choose(1)
    panel.repeat.setValue(3)
    panel.private.click()
    panel.due.setFocus()
    press(qtbot, Qt.Key.Key_Return)
    found = row(store, made)
    assert (found.text, found.due, found.owner) == ("Ask HR and Mark", TODAY + 14 * DAY, Owner.THEM)
    assert found.repeat_weeks == 3 and found.private
    press(qtbot, Qt.Key.Key_X)
    assert shown(page) == ["LATER", "Ask HR and Mark"]
    press(qtbot, Qt.Key.Key_U)
    assert row(store, made).open


def test_a_wrong_due_date_stays_to_be_mended(
    qtbot: QtBot, window: MainWindow, store: Store, promise: Callable[..., str]
) -> None:
    made = promise("Ask HR", TODAY)
    page = opened(window)
    press(qtbot, Qt.Key.Key_E)
    page._view.panel.due.setFocus()
    page._view.panel.due.selectAll()
    press(qtbot, "whenever", Qt.Key.Key_Return)
    assert page._view.panel is not None and "whenever" in page._view.panel.wrong.text()
    assert row(store, made).due == TODAY


def test_what_is_typed_in_place_is_on_disk_and_comes_back(
    qtbot: QtBot, window: MainWindow, store: Store, promise: Callable[..., str]
) -> None:
    made = promise("Ask HR", TODAY)
    opened(window)
    press(qtbot, Qt.Key.Key_E, "Ask HR once more")
    window.go(Place(PageName.TODAY))
    with store.reading() as session:
        assert drafts.draft(session, f"follow_up:{made}") == "Ask HR once more"
    page = opened(window)
    press(qtbot, Qt.Key.Key_E)
    assert page._view.panel.text.text() == "Ask HR once more"
    press(qtbot, Qt.Key.Key_Return)
    assert row(store, made).text == "Ask HR once more"
    with store.reading() as session:
        assert drafts.draft(session, f"follow_up:{made}") == ""


def test_a_change_from_elsewhere_leaves_what_is_being_typed_alone(
    qtbot: QtBot, window: MainWindow, store: Store, promise: Callable[..., str]
) -> None:
    promise("Ask HR", TODAY)
    page = opened(window)
    press(qtbot, Qt.Key.Key_D, "because")
    promise("Another", TODAY - DAY)
    settled()
    assert page._view.panel.field.text() == "because" and shown(page) == ["TODAY", "Ask HR"]
    press(qtbot, Qt.Key.Key_Escape)
    assert shown(page) == ["STILL WAITING", "Another", "TODAY", "Ask HR"]
    assert current(page) == "Ask HR"


def test_a_name_that_fits_nobody_or_several_is_told(
    qtbot: QtBot, window: MainWindow, store: Store, promise: Callable[..., str], now: datetime
) -> None:
    with store.writing() as session:
        add_teammate(session, TeammateFields(name="Sam Osei"), now)
    made = promise("Ask HR", TODAY)
    page = opened(window)
    press(qtbot, Qt.Key.Key_R, "x", Qt.Key.Key_Return)
    assert "Sanne de Vries" in page._view.panel.wrong.text()
    press(qtbot, Qt.Key.Key_Backspace, "sa", Qt.Key.Key_Return)
    assert "Which one" in page._view.panel.wrong.text()
    press(qtbot, "m", Qt.Key.Key_Return)
    assert page._view.panel is None
    assert row(store, made).teammate_id not in (None, "")


def test_a_new_one_is_typed_as_it_is_said(
    qtbot: QtBot, window: MainWindow, store: Store, team: tuple[str, str]
) -> None:
    page = opened(window)
    press(qtbot, Qt.Key.Key_N, "- Sanne: stuurt het concept uiterlijk donderdag", Qt.Key.Key_Return)
    with store.reading() as session:
        (made,) = follow_ups.open_rows(session)
    assert (made.owner, made.teammate_id, made.due) == (Owner.THEM, team[1], date(2026, 11, 26))
    assert current(page) == made.text and QApplication.focusWidget() is page._view
    press(qtbot, Qt.Key.Key_N, "half", Qt.Key.Key_Escape)
    assert not page._new.isVisible() and QApplication.focusWidget() is page._view


def test_letters_in_a_field_are_letters(
    qtbot: QtBot, window: MainWindow, store: Store, promise: Callable[..., str]
) -> None:
    made = promise("Ask HR", TODAY)
    page = opened(window)
    press(qtbot, Qt.Key.Key_N, "xsdeju")
    assert page._new.field.text() == "xsdeju" and row(store, made).open


def test_it_opens_where_it_came_from_and_backspace_comes_back_to_it(
    qtbot: QtBot, window: MainWindow, promise: Callable[..., str]
) -> None:
    promise("first", TODAY)
    promise("second", TODAY + DAY)
    page = opened(window)
    press(qtbot, Qt.Key.Key_J, Qt.Key.Key_O)
    assert isinstance(window.page, TeammatePage)
    view = window.page._view
    assert view is not None and view._current().line.text == "second"
    press(qtbot, Qt.Key.Key_Backspace)
    page = here(window)
    assert current(page) == "second"
    press(qtbot, Qt.Key.Key_Return)
    assert isinstance(window.page, TeammatePage)
    window.back()
    assert current(here(window)) == "second"


def test_the_meeting_and_the_need_are_one_click_away(
    qtbot: QtBot, window: MainWindow, store: Store, team: tuple[str, str], now: datetime
) -> None:
    with store.writing() as session:
        meeting = talking.start(session, team[0], now)
        need = lines.note_line(
            session, CaptureKind.NEED, "quiet mornings", now, teammate_id=team[0], meeting_id=meeting.id
        )
        follow_ups.add(session, "Move the stand-up", now, teammate_id=team[0], need_id=need.id)
        talking.round_off(session, meeting.id, now + timedelta(minutes=30))
    page = opened(window)
    said = page._view._delegate.words.say(page._view.current())
    assert "conversation of 24 Nov" in said and "needed quiet mornings" in said
    for leads, expected in ((Leads.MEETING, PageName.ROUND_OFF), (Leads.NEED, PageName.TEAMMATE)):
        page = here(window)
        found = page._view.current()
        rect = page._view.visualRect(page._view.currentIndex())
        place = next(at for word, at in page._view._delegate._words_below(rect, found) if word.leads is leads)
        qtbot.mouseClick(page._view.viewport(), Qt.MouseButton.LeftButton, pos=place.center().toPoint())
        assert window.place is not None and window.place.page is expected
        window.back()
        settled()


def test_the_box_is_ticked_by_the_pointer(
    qtbot: QtBot, window: MainWindow, store: Store, promise: Callable[..., str]
) -> None:
    made = promise("Ask HR", TODAY)
    page = opened(window)
    rect = page._view.visualRect(page._view.currentIndex())
    qtbot.mouseClick(
        page._view.viewport(), Qt.MouseButton.LeftButton, pos=page._view._delegate.box(rect).center().toPoint()
    )
    assert row(store, made).state is FollowUpState.DONE


def test_the_need_is_chosen_from_what_that_person_needs(
    qtbot: QtBot, window: MainWindow, store: Store, promise: Callable[..., str], team: tuple[str, str], now: datetime
) -> None:
    made = promise("Move the stand-up", TODAY)
    with store.writing() as session:
        need = lines.note_line(session, CaptureKind.NEED, "quiet mornings", now, teammate_id=team[0])
        lines.note_line(session, CaptureKind.NEED, "hers alone", now, teammate_id=team[1])
    opened(window)
    press(qtbot, Qt.Key.Key_L)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu) and len(menu.actions()) == 1
    qtbot.keyClick(menu, Qt.Key.Key_1)
    settled()
    assert row(store, made).need_id == need.id
    with store.reading() as session:
        assert needs.needs_of(session, team[0])[0].promises[0].id == made


def test_what_was_settled_is_there_with_its_date_and_can_be_opened_again(
    qtbot: QtBot, window: MainWindow, store: Store, promise: Callable[..., str], now: datetime
) -> None:
    kept, dropped = promise("kept"), promise("dropped")
    with store.writing() as session:
        follow_ups.complete(session, kept, now - 20 * DAY)
        follow_ups.drop(session, dropped, now - 40 * DAY, "no room")
    page = opened(window, focus=kept)
    assert shown(page) == ["NOVEMBER", "kept", "OCTOBER", "dropped"]
    words = page._view._delegate.words
    assert [words.when(one) for one in page._view._model.entries if isinstance(one, FollowUpRow)] == [
        "done 4 Nov", "let go 15 Oct",
    ]  # fmt: skip
    press(qtbot, Qt.Key.Key_J, Qt.Key.Key_X)
    assert row(store, dropped).open and row(store, dropped).drop_reason == ""


def test_discreet_covers_words_until_reached_and_names_are_initials(
    qtbot: QtBot, window: MainWindow, promise: Callable[..., str]
) -> None:
    promise("Introduce Priya", TODAY)
    promise("Second", TODAY + DAY)
    page = opened(window)
    window.toggle_discreet()
    settled()
    page = here(window)
    delegate = page._view._delegate
    assert "Introduce" not in delegate.words.say(page._view.current())
    assert "Priya" not in delegate.words.say(page._view.current()) and delegate.revealed is None
    press(qtbot, Qt.Key.Key_J)
    assert delegate.revealed == page._view.current().id


def test_discreet_mode_and_another_language_keep_the_place(
    qtbot: QtBot, window: MainWindow, promise: Callable[..., str]
) -> None:
    for at in range(4):
        promise(f"promise {at}", TODAY + at * DAY)
    page = opened(window)
    window.actions_registry.qt("arranged").trigger()
    press(qtbot, Qt.Key.Key_J, Qt.Key.Key_J)
    before = current(page), shown(page)
    window.toggle_discreet()
    settled()
    assert current(here(window)) == before[0] and here(window)._view._delegate.revealed is None
    window.toggle_discreet()
    window.set_language("nl")
    settled()
    assert (current(here(window)), shown(here(window))) == before


@pytest.mark.parametrize(
    ("deed", "typed"),
    [(Qt.Key.Key_D, "no longer"), (Qt.Key.Key_S, "in two"), (Qt.Key.Key_R, "san"), (Qt.Key.Key_E, "another text"),
     (Qt.Key.Key_N, "ask x")],
)  # fmt: skip
def test_typing_goes_on_when_names_are_hidden_and_letters_are_no_deeds(
    qtbot: QtBot, window: MainWindow, promise: Callable[..., str], deed: Qt.Key, typed: str, store: Store
) -> None:
    made = promise("first", TODAY)
    promise("second", TODAY + DAY)
    opened(window)
    press(qtbot, deed, typed, Qt.Key.Key_Left, Qt.Key.Key_F8)
    press(qtbot, "xd", Qt.Key.Key_F8)
    press(qtbot, "u")
    focus = QApplication.focusWidget()
    assert isinstance(focus, QLineEdit) and focus.text() == f"{typed[:-1]}xdu{typed[-1]}"
    assert row(store, made).open


def test_a_date_that_is_being_typed_is_typed_on_when_names_are_hidden(
    qtbot: QtBot, window: MainWindow, promise: Callable[..., str], store: Store
) -> None:
    made = promise("first", TODAY)
    opened(window)
    press(qtbot, Qt.Key.Key_E, Qt.Key.Key_Tab, "in two ", Qt.Key.Key_F8)
    press(qtbot, "weeks", Qt.Key.Key_Return)
    assert row(store, made).due == TODAY + 14 * DAY and row(store, made).text == "first"


@pytest.mark.parametrize("what", ["text", "owner", "private", "name"])
def test_a_row_where_one_is_not_is_painted_as_it_is_now(
    window: MainWindow, promise: Callable[..., str], store: Store, team: tuple[str, str], now: datetime, what: str
) -> None:
    """Its picture is that of a page that never saw it otherwise."""
    promise("Book the room", TODAY)
    other = promise("Ask HR", TODAY + DAY)
    view = opened(window)._view

    def painted() -> QImage:
        settled()
        row = here(window)._view._model.row_of(other)
        assert row is not None and row != here(window)._view.currentIndex().row()
        shown = here(window)._view
        return shown.viewport().grab(shown.visualRect(shown._model.index(row))).toImage()

    before = painted()
    assert painted() == before and view is here(window)._view
    with store.writing() as session:
        if what == "name":
            edit_teammate(session, team[0], TeammateFields(name="Quinn Raman"), now)
        else:
            follow_ups.edit(
                session, other, text="Ask IT" if what == "text" else "Ask HR", due=TODAY + DAY,
                owner=Owner.THEM if what == "owner" else Owner.ME, private=what == "private", repeat_weeks=None,
            )  # fmt: skip
    after = painted()
    assert after != before and view is here(window)._view
    window.go(Place(PageName.SETTINGS))
    opened(window)
    assert painted() == after


def test_what_is_asked_about_a_promise_is_still_asked_when_names_are_hidden(
    qtbot: QtBot, window: MainWindow, promise: Callable[..., str], team: tuple[str, str]
) -> None:
    promise("Ask HR", TODAY)
    opened(window)
    press(qtbot, Qt.Key.Key_D, Qt.Key.Key_Return)
    settled()
    assert here(window)._nudge.asking
    window.toggle_discreet()
    settled()
    assert here(window)._nudge.isVisible() and "Priya" not in here(window)._nudge._said.text()
    press(qtbot, Qt.Key.Key_Y)
    assert window.desk is not None
    assert len(window.desk.read(points.points_for_next, team[0])) == 1


@pytest.mark.parametrize("language", Language, indirect=True)
def test_the_keys_are_on_the_sheet_in_both_languages(
    window: MainWindow, promise: Callable[..., str], language: Language
) -> None:
    promise("Ask HR", TODAY)
    opened(window)
    keys = {key for action in window.actions_registry for key in action.keys}
    assert {"J", "K", "X", "S", "D", "E", "R", "U", "O", "N", "L", "M", "Down", "Return"} <= keys
    said = window.actions_registry["snooze"].text
    assert said == ("Put off until…" if language is Language.EN else "Uitstellen tot…")


def test_the_curtain_keeps_the_keys_away(
    qtbot: QtBot, window: MainWindow, store: Store, promise: Callable[..., str]
) -> None:
    made = promise("Ask HR", TODAY)
    opened(window)
    window.toggle_curtain()
    press(qtbot, Qt.Key.Key_X)
    assert row(store, made).open


def test_long_words_are_shown_in_full(window: MainWindow, promise: Callable[..., str]) -> None:
    promise("a promise with many words " * 12, TODAY)
    promise("short", TODAY + DAY)
    page = opened(window)
    view = page._view
    tall, short = (view.rowHeight(at) for at, text in enumerate(shown(page)) if text in (shown(page)[1], "short"))
    assert tall > 2 * short
    assert view.indexAt(QPoint(60, view.rowViewportPosition(1) + 5)).row() == 1
