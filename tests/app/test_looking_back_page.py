"""The page Looking back, by pointer and by keys."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from oneonone.app.pages import all as pages
from oneonone.app.pages.looking_back import LookingBackPage
from oneonone.app.pages.round_off import RoundOffPage
from oneonone.app.pages.teammate import TeammatePage
from oneonone.app.places import PageName, Place
from oneonone.app.theme import LIGHT
from oneonone.app.widgets.pictures.card import PictureCard
from oneonone.app.widgets.pictures.drawing import Mark
from oneonone.app.widgets.pictures.picture import Picture
from oneonone.app.widgets.scroll import PageScroll
from oneonone.app.window import MainWindow
from oneonone.journal import lines, points, talking
from oneonone.journal.teammates import TeammateFields, add_teammate, team
from oneonone.model.kinds import CaptureKind, Language, PointKind
from oneonone.practice.looking_back.checks import is_status_check
from oneonone.store.store import Store

NAMES = ["talks", "asked", "who-talked-most", "status-checks", "promises", "wins"]


def shown(window: MainWindow) -> LookingBackPage:
    window.go(Place(PageName.LOOKING_BACK))
    assert isinstance(window.page, LookingBackPage)
    return window.page


def cards(page: LookingBackPage) -> dict[str, PictureCard]:
    return {card.subject.name: card for card in page.findChildren(PictureCard)}


def picture(page: LookingBackPage, name: str) -> Picture:
    found = cards(page)[name].picture
    assert found is not None
    return found


def read(qtbot: QtBot, page: LookingBackPage) -> PictureCard:
    """The card of status checks, when they have been read."""
    card = cards(page)["status-checks"]
    qtbot.waitUntil(lambda: not card.subject.sentence.endswith("…"))
    return card


def choose(qtbot: QtBot, text: str) -> None:
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    next(action for action in menu.actions() if action.text().startswith(text)).trigger()
    menu.close()


@pytest.fixture
def saving(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Callable[[str], list[str]]:
    """Answers the system's own dialog, which no test can type into; returns what was proposed."""

    def answer(name: str) -> list[str]:
        asked: list[str] = []

        def chosen(_parent: object, _title: str, proposed: str, _kinds: str, kind: str) -> tuple[str, str]:
            asked.append(proposed)
            return (str(tmp_path / name) if name else "", kind)

        monkeypatch.setattr(QFileDialog, "getSaveFileName", chosen)
        return asked

    return answer


@pytest.mark.parametrize("language", Language, indirect=True)
def test_six_pictures_each_with_a_sentence(qtbot: QtBot, sample_window: MainWindow, language: Language) -> None:
    page = shown(sample_window)
    read(qtbot, page)
    found = cards(page)
    assert sorted(found) == sorted(NAMES)
    for card in found.values():
        assert card.picture is not None and card.picture.isVisible()
        assert card.sentence.text().startswith("Sinds" if language is Language.NL else "Since")
        assert card.sentence.text() == card.subject.sentence


def test_it_is_in_the_sidebar_and_the_palette(sample_window: MainWindow) -> None:
    assert PageName.LOOKING_BACK in [name for name, _text in pages.in_sidebar()]
    assert sample_window.actions_registry["looking_back"].in_palette


def test_an_empty_store_has_a_kind_word_for_each(window: MainWindow, qtbot: QtBot) -> None:
    page = shown(window)
    for card in cards(page).values():
        assert card.picture is None
        assert not card.more.isVisible()
        assert len(card.sentence.text()) > 30
    assert cards(page)["talks"].sentence.text().startswith("After three or four conversations")
    window.actions_registry["save_picture"].run()


def test_a_picture_appears_when_there_is_enough(window: MainWindow, store: Store, now: datetime, qtbot: QtBot) -> None:
    page = shown(window)
    assert window.desk is not None
    mate = window.desk.write(add_teammate, TeammateFields(name="Priya Raman"), now)
    for back in (3, 2, 1):
        at = now - timedelta(weeks=back)
        meeting = window.desk.write(talking.start, mate.id, at)
        window.desk.write(talking.round_off, meeting.id, at + timedelta(minutes=30))
    qtbot.waitUntil(lambda: cards(page)["talks"].picture is not None)
    assert len(picture(page, "talks").drawing().spots) == 3
    assert cards(page)["wins"].picture is None
    window.desk.write(lines.note_line, CaptureKind.WIN, "Said no", now, teammate_id=mate.id)
    qtbot.waitUntil(lambda: cards(page)["wins"].picture is not None)
    window.undo_deed()
    qtbot.waitUntil(lambda: cards(page)["wins"].picture is None)


def test_people_stand_in_the_order_of_the_sidebar(sample_window: MainWindow) -> None:
    page = shown(sample_window)
    assert sample_window.desk is not None
    names = [mate.name for mate in sample_window.desk.read(team)]
    assert [words.text for words in picture(page, "talks").drawing().words[: len(names)]] == names


def test_how_far_to_look_back_is_chosen_and_kept(qtbot: QtBot, sample_window: MainWindow) -> None:
    page = shown(sample_window)
    half = len(picture(page, "talks").drawing().spots)
    buttons = {one.text(): one for one in page.findChildren(QPushButton)}
    qtbot.mouseClick(buttons["Quarter"], Qt.MouseButton.LeftButton)
    quarter = len(picture(page, "talks").drawing().spots)
    assert 0 < quarter < half
    assert cards(page)["talks"].sentence.text().startswith("Since September")
    sample_window.go(Place(PageName.TODAY))
    assert len(picture(shown(sample_window), "talks").drawing().spots) == quarter


def test_the_keyboard_begins_at_the_first_picture_and_enter_opens_a_conversation(
    qtbot: QtBot, sample_window: MainWindow
) -> None:
    page = shown(sample_window)
    first = picture(page, "talks")
    assert page.first_focus() is first
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Return):
        qtbot.keyClick(first, key)
    assert isinstance(sample_window.page, RoundOffPage)


def test_a_coffee_and_a_promise_open_where_they_stand_on_the_timeline(qtbot: QtBot, sample_window: MainWindow) -> None:
    for name, mark in (("talks", Mark.DIAMOND), ("promises", Mark.DISC)):
        one = picture(shown(sample_window), name)
        spot = next(spot for spot in one.drawing().spots if spot.mark is mark)
        one.opened.emit(spot.opens)
        assert isinstance(sample_window.page, TeammatePage)
        assert sample_window.place is not None and sample_window.place.focus is not None


def test_tab_goes_from_picture_to_picture(qtbot: QtBot, sample_window: MainWindow) -> None:
    page = shown(sample_window)
    read(qtbot, page)
    sample_window.activateWindow()
    picture(page, "talks").setFocus()
    reached = []
    for _ in range(30):
        focus = QApplication.focusWidget()
        if isinstance(focus, Picture) and focus.subject.name not in reached:
            reached.append(focus.subject.name)
        page.focusNextChild()
    assert sorted(reached) == sorted(NAMES)


def test_status_checks_are_read_after_the_page_is_there(qtbot: QtBot, sample_window: MainWindow, now: datetime) -> None:
    assert sample_window.desk is not None
    mate = sample_window.desk.read(team)[0].id
    text = "Is the migration of the archive finished?"
    assert sample_window.desk.store is not None
    with sample_window.desk.store.writing() as session:
        made = points.add_point(session, mate, text, kind=PointKind.TOPIC)
        meeting = talking.start(session, mate, now - timedelta(days=2))
        points.talked_about(session, made.id, now)
        talking.round_off(session, meeting.id, now)
    is_status_check.cache_clear()
    page = shown(sample_window)
    card = cards(page)["status-checks"]
    assert "being read" in card.sentence.text()
    assert is_status_check.cache_info().currsize == 0, "nothing is read before the page is painted"
    read(qtbot, page)
    assert card.picture is not None
    last = [spot for spot in card.picture.drawing().spots if spot.mark is Mark.DISC]
    assert any(spot.said() == "Priya Raman · Sunday 22 November · a status check" for spot in last)
    misses = is_status_check.cache_info().misses
    sample_window.go(Place(PageName.TODAY))
    read(qtbot, shown(sample_window))
    assert is_status_check.cache_info().misses == misses, "each text is read once"


def test_discreet_mode_stays_scrolled_where_it_was(qtbot: QtBot, sample_window: MainWindow) -> None:
    page = shown(sample_window)
    read(qtbot, page)
    bar = page.findChildren(PageScroll)[0].verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 200)
    bar.setValue(200)
    sample_window.toggle_discreet()
    again = sample_window.page
    assert again is not None
    qtbot.waitUntil(lambda: again.findChildren(PageScroll)[0].verticalScrollBar().value() == 200)


def test_discreetly_there_are_initials_alone(qtbot: QtBot, sample_window: MainWindow) -> None:
    shown(sample_window)
    sample_window.toggle_discreet()
    page = sample_window.page
    assert isinstance(page, LookingBackPage)
    read(qtbot, page)
    for name in NAMES:
        one = picture(page, name)
        said = [words.text for words in one.drawing().words] + [spot.said() for spot in one.drawing().spots]
        said.append(one.accessibleDescription())
        assert not any("Priya" in text or "Sanne" in text for text in said)
    assert picture(page, "talks").drawing().words[0].text == "PR"


def test_a_picture_is_saved_from_its_menu(
    qtbot: QtBot, sample_window: MainWindow, tmp_path: Path, saving: Callable[[str], list[str]]
) -> None:
    page = shown(sample_window)
    told: list[str] = []
    assert sample_window.desk is not None
    sample_window.desk.told.connect(told.append)
    asked = saving("wins")
    qtbot.mouseClick(cards(page)["wins"].more, Qt.MouseButton.LeftButton)
    choose(qtbot, "Save as a drawing")
    assert (tmp_path / "wins.svg").read_text(encoding="utf-8").count("Small wins you noticed") >= 2
    assert [Path(one).name for one in asked] == ["Small wins you noticed.svg"]
    assert told == ["Saved as wins.svg"]


def test_a_key_saves_the_picture_that_has_the_keyboard(
    qtbot: QtBot, sample_window: MainWindow, tmp_path: Path, saving: Callable[[str], list[str]]
) -> None:
    page = shown(sample_window)
    saving("kept.png")
    sample_window.activateWindow()
    picture(page, "promises").setFocus()
    qtbot.keyClick(picture(page, "promises"), Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    image = QImage(str(tmp_path / "kept.png"))
    assert image.text("Title") == "What you promised"
    assert image.pixelColor(1, 1).name() == LIGHT.card


def test_what_cannot_be_saved_is_said(
    qtbot: QtBot, sample_window: MainWindow, saving: Callable[[str], list[str]]
) -> None:
    shown(sample_window)
    failed: list[str] = []
    assert sample_window.desk is not None
    sample_window.desk.failed.connect(failed.append)
    saving("")
    sample_window.actions_registry["save_picture"].run()
    assert failed == []
    saving("not/there.png")
    sample_window.actions_registry["save_picture"].run()
    assert len(failed) == 1 and failed[0].startswith("It could not be saved there")


def test_two_columns_where_there_is_room_and_one_where_there_is_not(qtbot: QtBot, sample_window: MainWindow) -> None:
    page = shown(sample_window)
    talking_card, asking = cards(page)["who-talked-most"], cards(page)["asked"]
    qtbot.waitUntil(lambda: talking_card.x() > asking.x())
    sample_window.resize(1024, 700)
    qtbot.waitUntil(lambda: talking_card.x() == asking.x() and talking_card.y() > asking.y())
    for card in cards(page).values():
        assert card.picture is not None
        assert card.picture.height() >= card.picture.heightForWidth(card.picture.width())
    sample_window.resize(1280, 800)
    qtbot.waitUntil(lambda: talking_card.x() > asking.x())


def test_the_rounds_are_offered_where_there_are_such_pages(
    sample_window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    offered = {one.text() for one in shown(sample_window).findChildren(QPushButton)}
    names = {page.value for page in pages._PAGES}
    assert ("Weekly round" in offered) == ("weekly_round" in names)
    assert ("Reflection" in offered) == ("reflection" in names)


def test_what_was_read_is_not_read_again_for_a_change_of_something_else(
    qtbot: QtBot, sample_window: MainWindow, now: datetime
) -> None:
    page = shown(sample_window)
    card = read(qtbot, page)
    said = card.sentence.text()
    assert sample_window.desk is not None
    mate = sample_window.desk.read(team)[0].id
    before = len(picture(page, "wins").drawing().spots)
    sample_window.desk.write(lines.note_line, CaptureKind.WIN, "Said no", now, teammate_id=mate)
    qtbot.waitUntil(lambda: len(picture(page, "wins").drawing().spots) == before + 1)
    assert card.sentence.text() == said and not page.reading


def test_a_picture_that_is_still_being_read_is_read_to_the_end_before_it_is_saved(
    qtbot: QtBot, sample_window: MainWindow, tmp_path: Path, saving: Callable[[str], list[str]]
) -> None:
    page = shown(sample_window)
    assert page.reading
    saving("kept.svg")
    cards(page)["status-checks"].saving.emit(cards(page)["status-checks"], "svg")
    text = (tmp_path / "kept.svg").read_text(encoding="utf-8")
    assert "being read" not in text and "talking points along" in text
