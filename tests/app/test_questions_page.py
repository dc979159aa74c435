"""The Questions page, by pointer and by keys."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from oneonone.app.desk import Desk
from oneonone.app.pages.questions import QuestionsPage
from oneonone.app.pages.questions_delegate import Spot
from oneonone.app.pages.questions_model import QuestionItem
from oneonone.app.pages.questions_needs import Shelf, WhyItMatters
from oneonone.app.places import PageName, Place
from oneonone.app.question_dialog import QuestionDialog
from oneonone.app.question_import import ImportDialog
from oneonone.app.settings import Settings
from oneonone.app.start import show_window
from oneonone.app.window import MainWindow
from oneonone.journal import drafts, lines, own_questions, points, talking
from oneonone.journal.question_list import ListedQuestion
from oneonone.journal.records import Rhythm
from oneonone.journal.teammates import TeammateFields, add_teammate
from oneonone.model.kinds import CaptureKind, Language, NeedKind, PointKind, QuestionRole
from oneonone.practice.bank import load_bank
from oneonone.store.store import Store

PLATE = "support_obstacles-off-your-plate"
NOTE = "On-call eats the evenings"


@pytest.fixture
def priya(store: Store, now: datetime) -> str:
    """A teammate whom the manager sees next, and has asked one question, with a note that followed."""
    with store.writing() as session:
        mate = add_teammate(session, TeammateFields(name="Priya Raman", rhythm=Rhythm(2, 1, now.time())), now).id
        then = now - timedelta(weeks=2)
        point = points.add_point(session, mate, "…", kind=PointKind.QUESTION, question_id=PLATE)
        meeting = talking.start(session, mate, then)
        points.talked_about(session, point.id, then)
        lines.note_line(
            session, CaptureKind.NOTE, NOTE, then, teammate_id=mate, meeting_id=meeting.id, point_id=point.id
        )
        talking.round_off(session, meeting.id, then + timedelta(minutes=30))
    return mate


@pytest.fixture
def sanne(store: Store, now: datetime) -> str:
    with store.writing() as session:
        fields = TeammateFields(name="Sanne de Vries", language=Language.NL)
        return add_teammate(session, fields, now + timedelta(days=3)).id


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, store: Store, now: datetime, tmp_path: Path) -> Iterator[MainWindow]:
    made = show_window(qapp, Settings(tmp_path), Language.EN, fixed=True)
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.begin(Desk(store, Language.EN, lambda: now, parent=made))
    qtbot.waitExposed(made)
    yield made


def shown(window: MainWindow, place: Place | None = None) -> QuestionsPage:
    window.go(place or Place(PageName.QUESTIONS))
    page = window.page
    assert isinstance(page, QuestionsPage)
    return page


def settled() -> None:
    """Everything that was put off until the window stands has been done."""
    for _ in range(3):
        QApplication.processEvents()


def rows(page: QuestionsPage) -> list[ListedQuestion]:
    model = page._list.model()
    return [model.index(at, 0).data(QuestionItem) for at in range(model.rowCount())]


def below(page: QuestionsPage, question_id: str) -> str:
    one = next(one for one in rows(page) if one.id == question_id)
    return page._list._delegate.words.say(one)


def waiting(store: Store, teammate_id: str) -> list[tuple[str, str | None, NeedKind | None]]:
    with store.reading() as session:
        return [
            (one.point.text, one.point.question_id, one.point.need)
            for one in points.points_for_next(session, teammate_id)
        ]


def press(qtbot: QtBot, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    qtbot.keyClick(focus, key, modifiers)


def open_menu(qtbot: QtBot) -> QMenu:
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def choose(qtbot: QtBot, text: str) -> None:
    menu = open_menu(qtbot)
    next(action for action in menu.actions() if action.text() == text).trigger()
    menu.close()


def test_it_opens_with_everything_for_whom_one_sees_next(window: MainWindow, priya: str) -> None:
    page = shown(window)
    assert len(rows(page)) == len(load_bank().questions)
    assert page._filters.whom_button.text() == "For Priya"
    assert "asked 10 Nov" in below(page, PLATE)
    assert NOTE in below(page, PLATE)
    assert "never asked Priya" in below(page, "support_obstacles-help-now")


def test_by_need_with_the_reason_why_it_matters(window: MainWindow, priya: str, qtbot: QtBot) -> None:
    page = shown(window)
    page._needs.show_choice(NeedKind.SUPPORT_OBSTACLES)
    assert {one.need for one in rows(page)} == {NeedKind.SUPPORT_OBSTACLES}
    need = load_bank().needs[NeedKind.SUPPORT_OBSTACLES]
    assert need.sentence.en in page._needs._rows[NeedKind.SUPPORT_OBSTACLES].toolTip()
    assert page._why._sentence.text() == need.sentence.en
    assert not page._why._research.isVisible()
    window.actions_registry["why"].run()
    assert page._why._research.isVisible()
    assert page._why._research.text() == need.research.en
    page._needs.show_choice(Shelf.ALL)
    assert not page._why.isVisible()


@pytest.mark.parametrize("language", Language)
def test_the_research_is_told_in_the_managers_language(qtbot: QtBot, language: Language) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    why = WhyItMatters(holder)
    need = load_bank().needs[NeedKind.CLARITY]
    why.show_need(need, language)
    assert why._research.text() == need.research(language)
    assert why._sources.text().splitlines() == list(need.sources)


def test_needs_are_chosen_with_the_arrow_keys(window: MainWindow, priya: str, qtbot: QtBot) -> None:
    page = shown(window)
    page._needs.focus_widget().setFocus()
    press(qtbot, Qt.Key.Key_Down)
    assert {one.need for one in rows(page)} == {NeedKind.WELLBEING}


def test_searching_as_one_types_without_case_and_accents(window: MainWindow, priya: str, qtbot: QtBot) -> None:
    page = shown(window)
    assert QApplication.focusWidget() is page._filters.field
    qtbot.keyClicks(page._filters.field, "TÁKE off")
    assert PLATE in [one.id for one in rows(page)]
    assert all("take" in one.text.lower() and "off" in one.text.lower() for one in rows(page))
    press(qtbot, Qt.Key.Key_Escape)
    assert len(rows(page)) == len(load_bank().questions)


def test_enter_asks_next_time_and_once_more_takes_it_off(
    window: MainWindow, store: Store, priya: str, qtbot: QtBot
) -> None:
    page = shown(window)
    qtbot.keyClicks(page._filters.field, "take off your plate")
    press(qtbot, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is page._list
    text = rows(page)[0].text
    press(qtbot, Qt.Key.Key_Return)
    assert waiting(store, priya) == [(text, PLATE, NeedKind.SUPPORT_OBSTACLES)]
    assert window._toast is not None and "On the list for Priya" in window._toast.text()
    qtbot.waitUntil(lambda: rows(page)[0].waiting is not None)
    press(qtbot, Qt.Key.Key_Return)
    assert waiting(store, priya) == []
    window.undo()
    assert len(waiting(store, priya)) == 1


def test_the_button_asks_and_the_star_stars(window: MainWindow, store: Store, priya: str, qtbot: QtBot) -> None:
    page = shown(window)
    page._needs.show_choice(NeedKind.SUPPORT_OBSTACLES)
    view = page._list
    rect = view.visualRect(view.model().index(1, 0))
    one = rows(page)[1]
    places = view._delegate.places(rect)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=places.star.center().toPoint())
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=places.ask.center().toPoint())
    with store.reading() as session:
        assert own_questions.marks(session).starred == {one.id}
    assert [asked[1] for asked in waiting(store, priya)] == [one.id]


def test_a_press_that_slides_away_does_nothing(window: MainWindow, store: Store, priya: str, qtbot: QtBot) -> None:
    page = shown(window)
    view = page._list
    places = view._delegate.places(view.visualRect(view.model().index(1, 0)))
    qtbot.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=places.ask.center().toPoint())
    qtbot.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=places.words.center().toPoint())
    assert waiting(store, priya) == []
    assert places.spot(places.words.center()) is Spot.WORDS


def test_star_and_hide_by_key_and_show_again(window: MainWindow, store: Store, priya: str, qtbot: QtBot) -> None:
    page = shown(window)
    page._needs.show_choice(NeedKind.CLARITY)
    page._list.setFocus()
    first, second = rows(page)[:2]
    press(qtbot, Qt.Key.Key_S)
    qtbot.waitUntil(lambda: rows(page)[0].starred)
    press(qtbot, Qt.Key.Key_H)
    qtbot.waitUntil(lambda: first.id not in [one.id for one in rows(page)])
    current = page._list.current()
    assert current is not None and current.id == second.id
    page._needs.show_choice(Shelf.HIDDEN)
    assert [one.id for one in rows(page)] == [first.id]
    page._list.setFocus()
    press(qtbot, Qt.Key.Key_H)
    qtbot.waitUntil(lambda: rows(page) == [])
    page._needs.show_choice(Shelf.STARRED)
    assert [one.id for one in rows(page)] == [first.id]


def test_for_another_in_their_language(window: MainWindow, priya: str, sanne: str, qtbot: QtBot) -> None:
    page = shown(window)
    page._filters.whom_button.click()
    choose(qtbot, "Sanne de Vries")
    plate = load_bank().get(PLATE)
    assert plate is not None
    assert plate.nl in [one.text for one in rows(page)]
    assert "never asked Sanne" in below(page, PLATE)


def test_only_what_was_never_asked(window: MainWindow, priya: str, qtbot: QtBot) -> None:
    page = shown(window)
    page._filters.whom_button.click()
    choose(qtbot, "Only what Priya was never asked")
    assert PLATE not in [one.id for one in rows(page)]
    assert len(rows(page)) == len(load_bank().questions) - 1


def test_by_depth(window: MainWindow, priya: str, qtbot: QtBot) -> None:
    page = shown(window)
    page._filters.depth_button.click()
    choose(qtbot, "Deep: values, doubts, the two of you")
    assert {one.depth for one in rows(page)} == {3}
    assert page._filters.depth_button.text() == "Deep"


def test_without_anyone_chosen_asking_asks_whom_and_in_whose_language(
    window: MainWindow, store: Store, priya: str, sanne: str, qtbot: QtBot
) -> None:
    page = shown(window)
    page._look_for(None)
    qtbot.keyClicks(page._filters.field, "take off your plate")
    press(qtbot, Qt.Key.Key_Down)
    press(qtbot, Qt.Key.Key_Return)
    choose(qtbot, "Sanne de Vries")
    plate = load_bank().get(PLATE)
    assert plate is not None
    assert waiting(store, sanne) == [(plate.nl, PLATE, NeedKind.SUPPORT_OBSTACLES)]
    assert waiting(store, priya) == []


def test_nothing_found_says_what_helps(window: MainWindow, priya: str, qtbot: QtBot) -> None:
    page = shown(window)
    page._needs.show_choice(NeedKind.CLARITY)
    qtbot.keyClicks(page._filters.field, "take off your plate")
    empty = page._empty.itemAt(0).widget()
    assert not page._list.isVisible()
    qtbot.mouseClick(empty.action, Qt.MouseButton.LeftButton)  # type: ignore[attr-defined]
    assert [one.id for one in rows(page)] == [PLATE]
    qtbot.keyClicks(page._filters.field, " zebra")
    empty = page._empty.itemAt(0).widget()
    qtbot.mouseClick(empty.action, Qt.MouseButton.LeftButton)  # type: ignore[attr-defined]
    dialog = window.findChild(QuestionDialog)
    assert dialog is not None and dialog.text.toPlainText() == "take off your plate zebra"
    dialog.reject()


def test_discreet_mode_covers_names_and_notes(window: MainWindow, priya: str) -> None:
    page = shown(window)
    page.desk.set_discreet(True)
    page.refresh()
    said = below(page, PLATE)
    assert "Priya" not in said and NOTE not in said
    assert page._filters.whom_button.text() == "For PR"


def test_a_place_can_name_whom_and_a_need_or_a_question(window: MainWindow, priya: str, sanne: str) -> None:
    page = shown(window, Place(PageName.QUESTIONS, sanne, focus=NeedKind.MEANING_PURPOSE))
    assert page._filters.whom_button.text() == "For Sanne"
    assert {one.need for one in rows(page)} == {NeedKind.MEANING_PURPOSE}
    page = shown(window, Place(PageName.QUESTIONS, focus=PLATE))
    current = page._list.current()
    assert current is not None and current.id == PLATE


# writing


def test_writing_one_of_your_own(window: MainWindow, store: Store, priya: str, qtbot: QtBot) -> None:
    page = shown(window)
    page._needs.show_choice(NeedKind.RECOGNITION)
    window.actions_registry["write_question"].run()
    dialog = window.findChild(QuestionDialog)
    assert dialog is not None
    qtbot.keyClicks(dialog.text, "Whose thank-you")
    qtbot.keyClick(dialog.text, Qt.Key.Key_Return)
    qtbot.keyClicks(dialog.text, "do you still remember?")
    dialog.role.set_value(QuestionRole.OPENER)
    dialog.how_deep.set_value(3)
    qtbot.keyClick(dialog.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    with store.reading() as session:
        (kept,) = own_questions.own_questions(session)
        assert drafts.draft(session, "own_question") == ""
    assert kept.text == "Whose thank-you\ndo you still remember?"
    assert (kept.need, kept.role, kept.depth, kept.language) == (
        NeedKind.RECOGNITION, QuestionRole.OPENER, 3, Language.EN,
    )  # fmt: skip
    qtbot.waitUntil(lambda: kept.id in [one.id for one in rows(page)])
    assert "yours" in below(page, kept.id)


def test_the_language_is_told_by_the_words_until_the_manager_says_it(
    window: MainWindow, store: Store, priya: str, qtbot: QtBot
) -> None:
    shown(window)._write()
    dialog = window.findChild(QuestionDialog)
    assert dialog is not None
    qtbot.keyClicks(dialog.text, "Waar word je blij van?")
    qtbot.waitUntil(lambda: dialog.language.value() is Language.NL)
    qtbot.mouseClick(dialog.language._buttons[0], Qt.MouseButton.LeftButton)
    qtbot.keyClicks(dialog.text, " En waarvan niet?")
    dialog._look_again()
    dialog.accept()
    with store.reading() as session:
        (kept,) = own_questions.own_questions(session)
    assert kept.language is Language.EN


def test_an_empty_one_is_not_kept_and_says_so(window: MainWindow, store: Store, priya: str) -> None:
    shown(window)._write()
    dialog = window.findChild(QuestionDialog)
    assert dialog is not None
    dialog.accept()
    assert dialog.isVisible() and dialog.wrong.isVisible()
    dialog.reject()


def test_what_was_typed_waits_as_a_draft_when_the_dialog_is_closed(
    window: MainWindow, store: Store, priya: str, qtbot: QtBot
) -> None:
    page = shown(window)
    page._write()
    dialog = window.findChild(QuestionDialog)
    assert dialog is not None
    qtbot.keyClicks(dialog.text, "What if")
    dialog.reject()
    qtbot.waitUntil(lambda: window.findChild(QuestionDialog) is None)
    page._write()
    again = window.findChild(QuestionDialog)
    assert again is not None and again.text.toPlainText() == "What if"
    again.reject()


def test_a_status_check_gets_a_nudge_in_place_which_can_be_kept_away(
    window: MainWindow, priya: str, qtbot: QtBot
) -> None:
    shown(window)._write()
    dialog = window.findChild(QuestionDialog)
    assert dialog is not None
    qtbot.keyClicks(dialog.text, "Is the search rollout on schedule?")
    qtbot.waitUntil(dialog.status.isVisible)
    dialog.status._keep()
    dialog.status._look()
    assert not dialog.status.isVisible()
    dialog.text.setPlainText("When will the search rollout be finished?")
    qtbot.waitUntil(dialog.status.isVisible)
    dialog.status._take()
    assert "search rollout" in dialog.text.toPlainText()
    assert not dialog.text.toPlainText().startswith("When will")
    qtbot.waitUntil(lambda: not dialog.status.isVisible())
    dialog.reject()


def test_one_much_like_another_is_pointed_out(window: MainWindow, priya: str, qtbot: QtBot) -> None:
    shown(window)._write()
    dialog = window.findChild(QuestionDialog)
    assert dialog is not None
    dialog.text.setPlainText("Is there something I could take off your plate?")
    qtbot.waitUntil(dialog.like.isVisible)
    assert "take off your plate" in dialog.like.text()
    dialog.reject()


def test_changing_and_deleting_your_own_by_key(window: MainWindow, store: Store, priya: str, qtbot: QtBot) -> None:
    with store.writing() as session:
        own = own_questions.add_own_question(session, "What is new with you?", Language.EN, depth=1)
    page = shown(window)
    page._needs.show_choice(Shelf.OWN)
    page._list.setFocus()
    press(qtbot, Qt.Key.Key_E)
    dialog = window.findChild(QuestionDialog)
    assert dialog is not None
    dialog.text.setPlainText("What is new in your life?")
    dialog.accept()
    qtbot.waitUntil(lambda: rows(page)[0].text == "What is new in your life?")
    press_on = page._list
    qtbot.keyClick(press_on, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: not rows(page))
    window.undo()
    qtbot.waitUntil(lambda: [one.id for one in rows(page)] == [own.id])


def test_a_shipped_one_is_changed_as_a_version_of_your_own(
    window: MainWindow, store: Store, priya: str, qtbot: QtBot
) -> None:
    page = shown(window)
    qtbot.keyClicks(page._filters.field, "take off your plate")
    press(qtbot, Qt.Key.Key_Down)
    press(qtbot, Qt.Key.Key_Delete)
    assert len(rows(page)) == 1
    press(qtbot, Qt.Key.Key_E)
    dialog = window.findChild(QuestionDialog)
    assert dialog is not None
    dialog.text.setPlainText("What could I take off your plate before the summer?")
    dialog.accept()
    with store.reading() as session:
        (own,) = own_questions.own_questions(session)
    assert own.need is NeedKind.SUPPORT_OBSTACLES
    qtbot.waitUntil(lambda: len(rows(page)) == 2)


# in and out


def test_importing_a_list_with_a_preview(window: MainWindow, store: Store, priya: str, qtbot: QtBot) -> None:
    page = shown(window)
    window.actions_registry["import_questions"].run()
    dialog = window.findChild(ImportDialog)
    assert dialog is not None and not dialog.bring.isEnabled()
    box = dialog.findChild(QPlainTextEdit)
    assert box is not None
    box.setPlainText(
        "## Growth\n- Which of your gifts does nobody here know about?\n"
        "- Is there something I could take off your plate?\n- Wat wil je dat ik van deze maand onthoud?\n- Odds"
    )
    qtbot.waitUntil(lambda: dialog.list.count() == 4)
    assert [one.text for one in dialog.list.chosen()] == [
        "Which of your gifts does nobody here know about?", "Wat wil je dat ik van deze maand onthoud?",
    ]  # fmt: skip
    model = dialog.list.model()
    said = [model.index(at, 0).data(Qt.ItemDataRole.AccessibleTextRole) for at in range(4)]
    assert "What could I take off your plate this week?" in said[1]
    dialog.list.setFocus()
    qtbot.keyClick(dialog.list, Qt.Key.Key_Space)
    assert len(dialog.list.chosen()) == 1
    qtbot.keyClick(dialog.list, Qt.Key.Key_Space)
    dialog.accept()
    with store.reading() as session:
        kept = own_questions.own_questions(session)
    assert [(one.text, one.language, one.need) for one in kept] == [
        ("Which of your gifts does nobody here know about?", Language.EN, NeedKind.COMPETENCE_GROWTH),
        ("Wat wil je dat ik van deze maand onthoud?", Language.NL, NeedKind.COMPETENCE_GROWTH),
    ]
    page._needs.show_choice(Shelf.OWN)
    qtbot.waitUntil(lambda: len(rows(page)) == 2)
    window.undo()
    qtbot.waitUntil(lambda: len(rows(page)) == 0)


def test_a_file_that_cannot_be_read_is_said_in_place(window: MainWindow, priya: str, tmp_path: Path) -> None:
    shown(window)._deeds.bring_in()
    dialog = window.findChild(ImportDialog)
    assert dialog is not None
    dialog.show_file(tmp_path / "nowhere.md")
    assert dialog.wrong.isVisible() and "nowhere.md" in dialog.wrong.text()
    dialog.reject()


def test_exporting_your_own(
    window: MainWindow, store: Store, priya: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with store.writing() as session:
        own_questions.add_own_question(session, "What is new with you?", Language.EN, need=NeedKind.WELLBEING)
    path = tmp_path / "mine.md"
    monkeypatch.setattr(
        "oneonone.app.pages.questions_deeds.QFileDialog.getSaveFileName", lambda *_: (str(path), "Markdown (*.md)")
    )
    shown(window)._deeds.take_out()
    text = path.read_text(encoding="utf-8")
    assert "## Rest and energy" in text and "- What is new with you?" in text
    assert window._toast is not None and "mine.md" in window._toast.text()


# the rest


def test_turning_a_status_check_around_live(window: MainWindow, store: Store, priya: str, qtbot: QtBot) -> None:
    page = shown(window)
    turn = page._turn
    assert turn.answer() == "" and not turn.ask_next.isVisible()
    window.actions_registry["turn_around"].run()
    qtbot.keyClicks(turn.edit, "Is the search rollout on schedule?")
    qtbot.waitUntil(lambda: "search rollout" in turn.answer())
    first = turn.answer()
    turn.another.click()
    second = turn.answer()
    assert second and second != first
    turn.ask_next.click()
    assert [text for text, _, _ in waiting(store, priya)] == [second]
    turn.edit.setText("What do you need to feel at ease with the rollout?")
    qtbot.waitUntil(lambda: turn.answer() == "")


def test_everything_about_one_question_in_a_menu(window: MainWindow, store: Store, priya: str, qtbot: QtBot) -> None:
    page = shown(window, Place(PageName.QUESTIONS, focus=PLATE))
    page._list.setFocus()
    press(qtbot, Qt.Key.Key_Menu)
    choose(qtbot, "Copy")
    one = page._list.current()
    assert one is not None and QGuiApplication.clipboard().text() == one.text
    press(qtbot, Qt.Key.Key_Menu)
    choose(qtbot, "Never suggest to Priya")
    with store.reading() as session:
        assert PLATE in own_questions.dismissed(session, priya, page.desk.today())
    qtbot.waitUntil(lambda: "not suggested to Priya" in below(page, PLATE))


def test_without_a_team_questions_can_still_be_read_but_not_asked(window: MainWindow, qtbot: QtBot) -> None:
    page = shown(window)
    assert len(rows(page)) == len(load_bank().questions)
    assert not page._filters.whom_button.isVisible()
    assert not page._list._delegate.can_ask
    assert page._list._delegate.places(page._list.visualRect(page._list.model().index(0, 0))).ask.width() == 0


def test_the_page_stays_where_one_was_when_something_changes_elsewhere(
    window: MainWindow, store: Store, priya: str, qtbot: QtBot
) -> None:
    page = shown(window, Place(PageName.QUESTIONS, focus=PLATE))
    settled()
    bar = page._list.verticalScrollBar()
    at = page._list.visualRect(page._list.currentIndex())
    assert page._list.viewport().rect().contains(at)
    place = bar.value()
    with store.writing() as session:
        own_questions.add_own_question(session, "Something new?", Language.EN)
    page.desk.announce_all()
    qtbot.waitUntil(lambda: len(rows(page)) == len(load_bank().questions) + 1)
    current = page._list.current()
    assert current is not None and current.id == PLATE
    assert bar.value() == place


def test_a_list_of_hundreds_opens_at_once(window: MainWindow, store: Store, priya: str, qtbot: QtBot) -> None:
    """Only what is seen is painted; twenty times as many as are shipped must not be felt. In processor
    time, so that what else the machine does is not counted."""
    from time import process_time

    with store.writing() as session:
        for number in range(3000):
            own_questions.add_own_question(session, f"What would you like to say about subject {number}?", Language.EN)
    began = process_time()
    page = shown(window)
    QApplication.processEvents()
    assert process_time() - began < 8
    assert page._list.indexAt(QPoint(20, 20)).isValid()


def test_alt_4_goes_to_the_questions_from_anywhere(window: MainWindow, priya: str, qtbot: QtBot) -> None:
    window.go(Place(PageName.SEARCH))
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_4, Qt.KeyboardModifier.AltModifier)
    assert isinstance(window.page, QuestionsPage)
