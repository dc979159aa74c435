"""The Wins page by keys and by pointer, the thank-you note, and presence on Today."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QRect, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from oneonone.app.pages.presence_card import PresenceCard
from oneonone.app.pages.thanks_dialog import ThanksDialog
from oneonone.app.pages.today import TodayPage
from oneonone.app.pages.wins import WinsPage
from oneonone.app.pages.wins_dialogs import CelebrateDialog, WinDialog
from oneonone.app.places import PageName, Place
from oneonone.app.widgets.chip import Chip
from oneonone.app.window import MainWindow
from oneonone.app.window_actions import open_capture
from oneonone.journal import presence, wins
from oneonone.journal.planning import planned_meeting
from oneonone.journal.records import Line, local_day
from oneonone.journal.wins import WinsWanted
from oneonone.model.kinds import Celebration, Language, MeetingKind, WinKind
from oneonone.practice.thanks import BLANK
from oneonone.store.store import Store
from tests.app.conftest import Clock


@pytest.fixture
def page(sample_window: MainWindow, qtbot: QtBot) -> WinsPage:
    """The sample team's: two that nobody has heard about, Priya's and Joost's."""
    sample_window.go(Place(PageName.WINS))
    found = sample_window.page
    assert isinstance(found, WinsPage)
    QApplication.processEvents()
    return found


def shown(page: WinsPage) -> list[str]:
    return [one.text for one in page._wall._model.wins]


def kept(store: Store, win_id: str) -> Line:
    with store.reading() as session:
        return wins.win(session, win_id)


def all_wins(store: Store) -> list[Line]:
    with store.reading() as session:
        return list(wins.wins(session, WinsWanted(), limit=500).wins)


def current(page: WinsPage) -> Line:
    found = page._wall.current()
    assert found is not None
    return found


def press(qtbot: QtBot, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    qtbot.keyClick(focus, key, modifiers)
    for _ in range(4):
        QApplication.processEvents()


def dialog(qtbot: QtBot, window: MainWindow, kind: type[QDialog]) -> QDialog:
    qtbot.waitUntil(lambda: any(one.isVisible() for one in window.findChildren(kind)))
    return next(one for one in window.findChildren(kind) if one.isVisible())


def test_the_untold_come_first_with_how_to_celebrate_them(page: WinsPage) -> None:
    assert page._sub.text().endswith("Two nobody has heard about yet.")
    say = page._wall._delegate.words.say
    assert [one.open for one in page._wall._model.wins[:3]] == [True, True, False]
    assert "Say it today, at the start" in say(page._wall._model.wins[0])
    assert "A note; he does not like applause" in say(page._wall._model.wins[1])


def test_the_sidebar_counts_the_untold(sample_window: MainWindow, page: WinsPage, qtbot: QtBot) -> None:
    row = sample_window._sidebar._counted[PageName.WINS]  # type: ignore[union-attr]
    assert row._small.text() == "2"
    press(qtbot, Qt.Key.Key_T)
    qtbot.waitUntil(lambda: row._small.text() == "1")


@pytest.mark.parametrize(
    ("key", "how"),
    [
        (Qt.Key.Key_T, Celebration.TOLD), (Qt.Key.Key_N, Celebration.NOTE), (Qt.Key.Key_M, Celebration.TEAM),
        (Qt.Key.Key_C, Celebration.CARD), (Qt.Key.Key_O, Celebration.OTHER),
    ],
)  # fmt: skip
def test_one_key_celebrates_and_u_takes_it_back(
    page: WinsPage, sample_store: Store, qtbot: QtBot, key: Qt.Key, how: Celebration
) -> None:
    one, other = page._wall._model.wins[:2]
    press(qtbot, key)
    done = kept(sample_store, one.id)
    assert done.celebrated_how is how
    assert done.settled_at is not None and local_day(done.settled_at) == page.desk.today()
    assert current(page).id == other.id, "the keyboard goes on to the next one"
    press(qtbot, Qt.Key.Key_U)
    assert kept(sample_store, one.id).open


def test_all_are_told_with_nothing_but_keys(page: WinsPage, sample_store: Store, qtbot: QtBot) -> None:
    press(qtbot, Qt.Key.Key_J)
    press(qtbot, Qt.Key.Key_N)
    press(qtbot, Qt.Key.Key_K)
    press(qtbot, Qt.Key.Key_T)
    assert not [one for one in all_wins(sample_store) if one.open]
    assert "nobody" not in page._sub.text()


def test_on_another_day_that_is_typed(
    sample_window: MainWindow, page: WinsPage, sample_store: Store, qtbot: QtBot
) -> None:
    one = current(page)
    press(qtbot, Qt.Key.Key_D)
    asked = dialog(qtbot, sample_window, CelebrateDialog)
    assert isinstance(asked, CelebrateDialog)
    asked.day.selectAll()
    qtbot.keyClicks(asked.day, "next year")
    qtbot.keyClick(asked.day, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert asked.wrong.isVisible() and kept(sample_store, one.id).open
    asked.day.selectAll()
    qtbot.keyClicks(asked.day, "20 nov")
    asked.ways.set_value(Celebration.CARD)
    qtbot.keyClick(asked.day, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    done = kept(sample_store, one.id)
    assert done.celebrated_how is Celebration.CARD and done.settled_at is not None
    assert local_day(done.settled_at).isoformat() == "2026-11-20"


def test_the_kind_is_changed_with_one_key(page: WinsPage, sample_store: Store, qtbot: QtBot) -> None:
    one = current(page)
    assert one.win_kind is WinKind.COURAGE
    press(qtbot, Qt.Key.Key_4)
    assert kept(sample_store, one.id).win_kind is WinKind.HELPING


def test_words_person_kind_and_day_are_changed(
    sample_window: MainWindow, page: WinsPage, sample_store: Store, qtbot: QtBot
) -> None:
    one = current(page)
    press(qtbot, Qt.Key.Key_E)
    form = dialog(qtbot, sample_window, WinDialog)
    assert isinstance(form, WinDialog)
    form.text.setPlainText("")
    form.accept()
    assert form.empty.isVisible() and kept(sample_store, one.id).text == one.text
    form.text.setPlainText("Said no, and meant it")
    form.whose.setCurrentIndex(form.whose.findText("Lena Meyer"))
    form.day.setText("yesterday")
    qtbot.keyClick(form.day, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    changed = kept(sample_store, one.id)
    assert changed.text == "Said no, and meant it" and changed.teammate_id != one.teammate_id
    assert local_day(changed.noted_at).isoformat() == "2026-11-23"


def test_delete_moves_it_to_the_trash_and_undo_brings_it_back(
    sample_window: MainWindow, page: WinsPage, qtbot: QtBot
) -> None:
    text = current(page).text
    press(qtbot, Qt.Key.Key_Delete)
    assert text not in shown(page)
    sample_window.undo_deed()
    qtbot.waitUntil(lambda: text in shown(page))


def test_a_win_is_noted_in_place(page: WinsPage, sample_store: Store, qtbot: QtBot) -> None:
    press(qtbot, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    line = QApplication.focusWidget()
    assert isinstance(line, QLineEdit) and line is page._entry.edit
    qtbot.keyClicks(line, "calmed the angry reader")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert page._entry.wrong.isVisible(), "it is asked whose it is, and the words stay"
    assert line.text() == "calmed the angry reader"
    line.setText("@Tom")
    qtbot.keyClick(line, Qt.Key.Key_Tab)
    qtbot.keyClicks(line, "apologised to the reader")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    noted = next(one for one in all_wins(sample_store) if one.text == "apologised to the reader")
    assert noted.win_kind is WinKind.HARD_CONVERSATION and noted.open
    assert line.text() == ""
    qtbot.waitUntil(lambda: "apologised to the reader" in shown(page))
    qtbot.keyClick(line, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is page._wall


def test_quick_capture_proposes_the_kind(sample_window: MainWindow, sample_store: Store, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: sample_window.capturing is not None)
    open_capture(sample_window)
    assert sample_window.capturing is not None and sample_window.capturing.popover is not None
    sample_window.capturing.popover.edit.setText("@Lena + asked for help before it burned")
    sample_window.capturing.popover._enter()
    noted = next(one for one in all_wins(sample_store) if one.text == "asked for help before it burned")
    assert noted.win_kind is WinKind.COURAGE


def test_what_was_typed_waits_as_a_draft(sample_window: MainWindow, page: WinsPage, qtbot: QtBot) -> None:
    page._begin()
    qtbot.keyClicks(page._entry.edit, "half a win")
    sample_window.go(Place(PageName.TODAY))
    sample_window.go(Place(PageName.WINS))
    again = sample_window.page
    assert isinstance(again, WinsPage)
    assert again._entry.edit.text() == "half a win"


def test_found_as_one_types_without_accents_and_by_person(page: WinsPage, qtbot: QtBot) -> None:
    everything = len(shown(page))
    press(qtbot, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(page._find, "tomas forty")
    assert shown(page) == ["First talk in English, to forty people"]
    press(qtbot, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is page._wall
    page._find.setText("nothing like it")
    assert shown(page) == [] and page._wall.isHidden()
    everywhere = [one for one in page.findChildren(QPushButton) if one.text() == "Show all"]
    qtbot.waitUntil(everywhere[-1].isVisible)
    everywhere[-1].click()
    assert len(shown(page)) == everything
    page._set_kind(WinKind.COURAGE)
    assert 0 < len(shown(page)) < everything


def test_a_click_on_celebrated_takes_the_suggested_way(page: WinsPage, sample_store: Store, qtbot: QtBot) -> None:
    """Joost likes a note; a click on the words does nothing."""
    wall = page._wall
    win = wall._model.wins[1]
    places = wall._delegate.places(win, wall.visualRect(wall._model.index(1)))
    qtbot.mouseClick(wall.viewport(), Qt.MouseButton.LeftButton, pos=places.words.center().toPoint())
    assert kept(sample_store, win.id).open
    qtbot.mouseClick(wall.viewport(), Qt.MouseButton.LeftButton, pos=places.celebrated.center().toPoint())
    assert kept(sample_store, win.id).celebrated_how is Celebration.NOTE


def test_discreet_mode_covers_what_was_written(sample_window: MainWindow, page: WinsPage) -> None:
    sample_window.toggle_discreet()
    again = sample_window.page
    assert isinstance(again, WinsPage)
    said = again._wall._delegate.words.say(again._wall._model.wins[1])
    assert "nightly" not in said and "applause" not in said and "Joost" not in said
    assert "Amara" not in again._closer.said.text()


def test_discreet_cards_are_uncovered_by_moving_to_them_not_by_opening_the_page(
    sample_window: MainWindow, page: WinsPage, qtbot: QtBot
) -> None:
    sample_window.toggle_discreet()
    again = sample_window.page
    assert isinstance(again, WinsPage)
    again._wall.setFocus()
    assert again._wall._delegate.reached is None
    press(qtbot, Qt.Key.Key_J)
    assert again._wall._delegate.reached == current(again).id
    again._find.setFocus()
    assert again._wall._delegate.reached is None


def test_all_keys_are_on_the_sheet(sample_window: MainWindow, page: WinsPage) -> None:
    told = {key for action in sample_window.actions_registry for key in action.keys}
    assert {"T", "N", "M", "C", "O", "D", "W", "E", "J", "K", "U", "Delete", "Ctrl+4", "1", "5"} <= told


def test_a_closer_look_is_put_away_for_four_weeks(page: WinsPage, qtbot: QtBot) -> None:
    assert "Amara" in page._closer.said.text()
    page._closer.away.click()
    qtbot.waitUntil(lambda: page._closer.isHidden() or "Amara" not in page._closer.said.text())
    with page.desk.store.reading() as session:
        assert all("Amara" not in one.teammate.name for one in wins.unseen(session, page.desk.now()))


# the note


class Mail(QObject):
    """Stands in the place of the mail program, as the system would call it."""

    def __init__(self) -> None:
        super().__init__()
        self.got: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.got.append(bytes(url.toEncoded().data()).decode())


@pytest.fixture
def note(sample_window: MainWindow, page: WinsPage, qtbot: QtBot) -> ThanksDialog:
    press(qtbot, Qt.Key.Key_W)
    found = dialog(qtbot, sample_window, ThanksDialog)
    assert isinstance(found, ThanksDialog)
    return found


def test_the_note_begins_with_what_was_done_and_a_blank_selected(note: ThanksDialog, sample_store: Store) -> None:
    assert "said no to the rush request" in note.edit.toPlainText()
    assert BLANK.fullmatch(note.edit.textCursor().selectedText())
    with sample_store.reading() as session:
        assert wins.thanks(session, note._win.id) == "", "nothing is kept before something is typed"


def test_the_note_is_kept_as_it_is_typed(note: ThanksDialog, sample_store: Store, qtbot: QtBot) -> None:
    qtbot.keyClicks(note.edit, "a weekend")
    note.close()
    with sample_store.reading() as session:
        kept_note = wins.thanks(session, note._win.id)
    assert "a weekend" in kept_note and not BLANK.search(kept_note)


def test_an_open_blank_is_said_once_and_copying_offers_to_celebrate(
    note: ThanksDialog, sample_store: Store, qtbot: QtBot
) -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.clear()
    note.copy()
    assert clipboard.text() == "" and "blank" in note._said.text()
    note.copy()
    assert clipboard.text() == note.edit.toPlainText()
    win_id = note._win.id
    qtbot.mouseClick(note.ways[Celebration.NOTE], Qt.MouseButton.LeftButton)
    assert kept(sample_store, win_id).celebrated_how is Celebration.NOTE


def test_the_mail_holds_the_whole_note(note: ThanksDialog) -> None:
    mail = Mail()
    QDesktopServices.setUrlHandler("mailto", mail, "take")
    try:
        note.edit.setPlainText("Dear Priya,\n\nThank you & more: 100% = yes? #1 + ‘ë’")
        note.mail()
    finally:
        QDesktopServices.unsetUrlHandler("mailto")
    assert mail.got == [
        "mailto:?subject=Thank%20you&body=Dear%20Priya%2C%0D%0A%0D%0AThank%20you%20%26%20more%3A%20100%25%20%3D%20yes"
        "%3F%20%231%20%2B%20%E2%80%98%C3%AB%E2%80%99"
    ]
    assert "mail program" in note._said.text()


def test_the_card_is_saved_and_offers_card_or_note(note: ThanksDialog, tmp_path: Path) -> None:
    note.save_card_to(tmp_path / "card.pdf")
    assert (tmp_path / "card.pdf").read_bytes().startswith(b"%PDF")
    assert note.ways[Celebration.CARD].isVisible()
    note.save_card_to(tmp_path / "nowhere" / "card.pdf")
    assert "could not be saved" in note._said.text() and not note.ways[Celebration.CARD].isVisible()


def test_another_beginning_can_be_undone(note: ThanksDialog) -> None:
    before = note.edit.toPlainText()
    note._other.click()
    assert note.edit.toPlainText() != before
    note.edit.undo()
    assert note.edit.toPlainText() == before


@pytest.mark.parametrize("language", [Language.NL], indirect=True)
def test_the_note_speaks_the_teammates_language(
    sample_window: MainWindow, page: WinsPage, qtbot: QtBot, language: Language
) -> None:
    """The interface is Dutch, as Joost is; Priya is written to in English."""
    for name, beginning in (("Priya", "Dear Priya,"), ("Joost", "Beste Joost,")):
        win = next(one for one in page._wall._model.wins if page._deeds.words.mate(one).name.startswith(name))  # type: ignore[union-attr]
        page._deeds.write(win)
        found = dialog(qtbot, sample_window, ThanksDialog)
        assert isinstance(found, ThanksDialog)
        assert found.edit.toPlainText().startswith(beginning)
        found.close()
        qtbot.waitUntil(lambda: not any(one.isVisible() for one in sample_window.findChildren(ThanksDialog)))


# presence on Today


@pytest.fixture
def card(sample_window: MainWindow) -> PresenceCard:
    page = sample_window.page
    assert isinstance(page, TodayPage)
    return sample_window.findChildren(PresenceCard)[-1]


def test_a_coffee_is_planned_with_one_click(card: PresenceCard, sample_store: Store, qtbot: QtBot) -> None:
    mate, at = card.first._one.teammate, card.first.at
    qtbot.mouseClick(card.first.plan, Qt.MouseButton.LeftButton)
    with sample_store.reading() as session:
        planned = planned_meeting(session, mate.id, MeetingKind.COFFEE)
        assert planned is not None and planned.starts_at == at
        assert mate.id not in {one.teammate.id for one in presence.missed(session, at)}


def test_another_moment_is_typed(card: PresenceCard, sample_store: Store, qtbot: QtBot) -> None:
    first = card.first
    first.when.selectAll()
    qtbot.keyClicks(first.when, "someday")
    qtbot.mouseClick(first.plan, Qt.MouseButton.LeftButton)
    assert first.wrong.isVisible()
    first.when.selectAll()
    qtbot.keyClicks(first.when, "friday 9:30")
    assert first.note.isVisible(), "Lena is planned for then"
    first.when.selectAll()
    qtbot.keyClicks(first.when, "friday 14:00")
    assert not first.note.isVisible()
    qtbot.keyClick(first.when, Qt.Key.Key_Return)
    with sample_store.reading() as session:
        planned = planned_meeting(session, first._one.teammate.id, MeetingKind.COFFEE)
        assert planned is not None and planned.starts_at.isoformat() == "2026-11-27T13:00:00+00:00"


def test_not_now_brings_the_next_one(
    sample_window: MainWindow, card: PresenceCard, qtbot: QtBot, clock: Callable[[], object]
) -> None:
    before = card.first._one.teammate.id
    qtbot.mouseClick(card.first.away, Qt.MouseButton.LeftButton)

    def another() -> bool:
        cards = [one for one in sample_window.findChildren(PresenceCard) if one.isVisible()]
        return not cards or cards[-1].first._one.teammate.id != before

    qtbot.waitUntil(another)


def test_everyone_is_to_be_seen_folded_open(card: PresenceCard) -> None:
    if card.fold.isVisible():
        card.fold.click()
        assert card._rest.isVisible()


def test_it_comes_back_after_a_day_on_which_nobody_was_missed(
    sample_window: MainWindow, card: PresenceCard, qtbot: QtBot
) -> None:
    for mate in sample_window.desk.read(presence.presence, sample_window.desk.now()):  # type: ignore[union-attr]
        for what in (presence.COFFEE, presence.PRESENCE):
            sample_window.desk.write(presence.not_now, what, mate.teammate.id, None)  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: not any(one.isVisible() for one in sample_window.findChildren(PresenceCard)))
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    while sample_window.desk is not None and sample_window.desk.can_undo():
        sample_window.desk.undo()
    qtbot.waitUntil(lambda: any(one.isVisible() for one in sample_window.findChildren(PresenceCard)))


# what is made again stands where it stood


def test_discreet_mode_and_another_language_keep_the_place(
    sample_window: MainWindow, sample_store: Store, qtbot: QtBot
) -> None:
    with sample_store.writing() as session:
        whose = wins.wins(session, WinsWanted()).wins[0].teammate_id
        for number in range(120):
            wins.note_win(session, f"win {number}", WinKind.CRAFT, session_now(number), teammate_id=whose)
    sample_window.go(Place(PageName.WINS))
    page = sample_window.page
    assert isinstance(page, WinsPage)
    page._set_kind(WinKind.CRAFT)
    page._find.setText("win")
    page._wall.setFocus()
    for _ in range(60):
        press(qtbot, Qt.Key.Key_J)
    before = current(page).id, page._wall.verticalScrollBar().value(), page._which.text()
    assert before[1] > 0 and len(shown(page)) > 36
    for change in (sample_window.toggle_discreet, sample_window.toggle_discreet):
        change()
        again = sample_window.page
        assert isinstance(again, WinsPage) and again is not page
        bar = again._wall.verticalScrollBar()
        qtbot.waitUntil(lambda bar=bar: bar.value() == before[1])
        assert (current(again).id, bar.value(), again._which.text()) == before
        assert again._wall._delegate.reached is None and again._find.text() == "win"
    sample_window.set_language("nl")
    again = sample_window.page
    assert isinstance(again, WinsPage) and current(again).id == before[0]


def test_discreet_mode_leaves_the_line_that_is_being_written(
    sample_window: MainWindow, page: WinsPage, qtbot: QtBot
) -> None:
    press(qtbot, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    page._entry._set_kind(WinKind.HELPING)
    qtbot.keyClicks(page._entry.edit, "@Priya stayed late")
    sample_window.toggle_discreet()
    again = sample_window.page
    assert isinstance(again, WinsPage)
    assert again._entry.isVisible() and again._entry.edit.hasFocus() and again._entry.kind.text() == "helping"
    qtbot.keyClicks(again._entry.edit, "r")
    assert again._entry.edit.text() == "@Priya stayed later"


def session_now(number: int) -> datetime:
    return datetime(2026, 11, 20, 9, tzinfo=UTC) - timedelta(days=number)


def test_a_promise_of_today_is_rose_and_a_late_one_is_quiet(
    sample_window: MainWindow, clock: Clock, qtbot: QtBot
) -> None:
    """Nothing turns red: once its day has gone by, a promise stands there like any other."""
    page = sample_window.page
    assert isinstance(page, TodayPage)

    def tone(text: str) -> set[str]:
        shown = sample_window.page
        assert shown is not None
        return {one._tone for one in shown.findChildren(Chip) if one.text() == text}

    assert tone("today") == {"rose"}
    clock.advance(days=2)
    sample_window.refresh()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert tone("today") == {"rose"} and tone("Tue") | tone("Tue 24 Nov") | tone("24 Nov") == {"grey"}


def test_how_it_was_celebrated_goes_below_where_it_does_not_fit_beside(page: WinsPage, sample_store: Store) -> None:
    """Nothing of it is cut off, at any width."""
    wall = page._wall
    delegate = wall._delegate
    told = next(one for one in wall._model.wins if not one.open)
    heights = set()
    for width in range(220, 420, 10):
        places = delegate.places(told, QRect(0, 0, width, delegate.height(told, width)))
        said = delegate._small_metrics.horizontalAdvance(delegate.words.celebrated(told))
        assert said <= places.beside.width() and places.beside.right() <= width
        assert places.beside.bottom() <= delegate.height(told, width)
        heights.add(places.beside.top() > places.kind.center().y())
    assert heights == {True, False}
