"""Searching in the window: the page, the palette, and where a hit is opened."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from time import perf_counter

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from pytest_benchmark.fixture import BenchmarkFixture
from pytestqt.qtbot import QtBot

from oneonone.app.asking import Asked, Asking
from oneonone.app.pages.search import SearchPage
from oneonone.app.palette import Palette
from oneonone.app.places import PageName, Place
from oneonone.app.widgets.timeline_view import TimelineView
from oneonone.app.window import MainWindow
from oneonone.app.window_actions import open_palette
from oneonone.journal import lines, talking
from oneonone.journal.own_questions import add_own_question
from oneonone.journal.points import add_point
from oneonone.journal.search import Found, kept_searches
from oneonone.journal.search_query import HitKind
from oneonone.journal.teammates import TeammateFields, add_teammate, team
from oneonone.model.kinds import CaptureKind, Language
from oneonone.store.store import Store, open_store


@pytest.fixture
def searching(sample_window: MainWindow, qtbot: QtBot) -> Callable[[str], SearchPage]:
    """Types into the search page and waits for the answer."""

    def run(text: str) -> SearchPage:
        if not isinstance(sample_window.page, SearchPage):
            sample_window.go(Place(PageName.SEARCH))
        page = sample_window.page
        assert isinstance(page, SearchPage)
        page._field.clear()
        QTest.keyClicks(page._field, text)
        qtbot.waitUntil(lambda: page._shown_text == page._field.text())
        return page

    return run


def _kinds(page: SearchPage) -> set[HitKind]:
    return {hit.kind for hit in page._results.hits}


def test_ctrl_f_opens_search_and_results_come_while_typing(
    sample_window: MainWindow, searching: Callable[[str], SearchPage]
) -> None:
    QTest.keyClick(sample_window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert sample_window.place == Place(PageName.SEARCH)
    page = searching("kind:win")
    assert _kinds(page) == {HitKind.WIN}
    assert page._card.isVisible() and not page._empty.isVisible()
    assert page._how_many.text().startswith(str(len(page._results.hits)))


def test_a_page_with_its_own_ctrl_f_keeps_it(sample_window: MainWindow) -> None:
    assert sample_window.desk is not None
    mate = sample_window.desk.read(team)[0]
    sample_window.go(Place(PageName.TEAMMATE, mate.id))
    QTest.keyClick(sample_window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert sample_window.place == Place(PageName.TEAMMATE, mate.id)
    assert sample_window.page is not None and sample_window.page._find.hasFocus()  # type: ignore[attr-defined]
    assert sample_window.actions_registry["search"].keys == ("Ctrl+Shift+F",)
    QTest.keyClick(sample_window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert sample_window.place == Place(PageName.SEARCH)
    sample_window.go(Place(PageName.TODAY))
    assert sample_window.actions_registry["search"].keys == ("Ctrl+F", "Ctrl+Shift+F")


def test_down_goes_into_the_results_and_enter_opens_the_line_in_view(
    sample_window: MainWindow, searching: Callable[[str], SearchPage]
) -> None:
    page = searching("kind:win")
    hit = page._results.hits[1]
    QTest.keyClick(page._field, Qt.Key.Key_Down)
    assert page._results.hasFocus()
    QTest.keyClick(page._results, Qt.Key.Key_Down)
    QTest.keyClick(page._results, Qt.Key.Key_Return)
    assert sample_window.place == Place(PageName.TEAMMATE, hit.teammate_id, focus=hit.id)
    view = sample_window.findChild(TimelineView)
    assert view is not None
    index = view.currentIndex()
    assert index.isValid() and view.viewport().rect().intersects(view.visualRect(index))
    sample_window.back()
    assert isinstance(sample_window.page, SearchPage)
    assert sample_window.page._field.text() == "kind:win", "what was searched for is still there"


def test_up_and_escape_go_back_to_the_field(searching: Callable[[str], SearchPage]) -> None:
    page = searching("kind:win")
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Escape):
        QTest.keyClick(page._field, Qt.Key.Key_Down)
        QTest.keyClick(page._results, key)
        assert page._field.hasFocus()
    QTest.keyClick(page._field, Qt.Key.Key_Escape)
    assert page._field.text() == "" and page._help.isVisible() and not page._card.isVisible()


def test_enter_before_the_answer_opens_the_first_when_it_comes(sample_window: MainWindow, qtbot: QtBot) -> None:
    sample_window.go(Place(PageName.SEARCH))
    page = sample_window.page
    assert isinstance(page, SearchPage)
    QTest.keyClicks(page._field, "kind:need")
    QTest.keyClick(page._field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: sample_window.place is not None and sample_window.place.page is PageName.TEAMMATE)


def test_where_each_kind_is_opened(sample_window: MainWindow, searching: Callable[[str], SearchPage]) -> None:
    desk = sample_window.desk
    assert desk is not None
    mate = desk.read(team)[0]
    desk.write(add_point, mate.id, "zeppelin ahead")
    question = desk.write(add_own_question, "What about the zeppelin shed?", Language.EN)
    desk.write(lines.note_line, CaptureKind.NOTE, "zeppelin for nobody", desk.now(), teammate_id=None)

    def opened(text: str) -> Place | None:
        page = searching(text)
        page._open(page._results.hits[0])
        return sample_window.place

    place = opened("zeppelin ahead")
    assert place is not None and (place.page, place.teammate_id) == (PageName.PREPARE, mate.id)
    assert opened("zeppelin shed") == Place(PageName.QUESTIONS, focus=question.id)
    place = opened("zeppelin nobody")
    assert place is not None and place.page is PageName.TODAY
    assert opened(f"kind:person {mate.first_name}") == Place(PageName.TEAMMATE, mate.id)
    desk.write(talking.start, mate.id, desk.now())
    place = opened("zeppelin ahead")
    assert place is not None and place.page is PageName.MEETING


def test_unknown_filters_are_explained_beside_the_results(searching: Callable[[str], SearchPage], qtbot: QtBot) -> None:
    page = searching("kind:win mood:sunny")
    assert page._results.hits
    said = page._unclear.itemAt(0).widget()
    assert "mood:" in said.text()  # type: ignore[union-attr]
    qtbot.waitUntil(said.isVisible)  # type: ignore[union-attr]
    searching("kind:win")
    assert page._unclear.count() == 0


def test_nothing_found_helps_on(searching: Callable[[str], SearchPage]) -> None:
    page = searching("xylophone")
    assert page._help.isVisible() and not page._card.isVisible()
    assert "fewer" in page._help._said.text()


def test_a_search_can_be_kept_used_and_forgotten(
    sample_window: MainWindow, searching: Callable[[str], SearchPage], qtbot: QtBot
) -> None:
    page = searching("kind:win is:open")
    QTest.keyClick(sample_window, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert sample_window.desk is not None
    assert sample_window.desk.read(kept_searches) == ("kind:win is:open",)
    page._field.clear()
    page._ask()
    assert page._kept.isVisible()
    page._kept.chosen.emit("kind:win is:open")
    qtbot.waitUntil(lambda: page._shown_text == "kind:win is:open")
    page._kept.forgotten.emit("kind:win is:open")
    assert sample_window.desk.read(kept_searches) == ()


def test_what_changes_is_searched_again(
    sample_window: MainWindow, searching: Callable[[str], SearchPage], qtbot: QtBot
) -> None:
    page = searching("zeppelin")
    desk = sample_window.desk
    assert desk is not None and not page._results.hits
    desk.write(lines.note_line, CaptureKind.NOTE, "a zeppelin", desk.now(), teammate_id=desk.read(team)[0].id)
    qtbot.waitUntil(lambda: len(page._results.hits) == 1)


def test_more_is_read_on_scrolling(
    sample_window: MainWindow, searching: Callable[[str], SearchPage], qtbot: QtBot
) -> None:
    desk = sample_window.desk
    assert desk is not None
    mate = desk.read(team)[0]
    with desk.store.writing() as session:
        for number in range(120):
            at = desk.now() - timedelta(minutes=number)
            lines.note_line(session, CaptureKind.NOTE, f"zeppelin {number}", at, teammate_id=mate.id)
    page = searching("zeppelin")

    def all_read() -> bool:
        page._results.scrollToBottom()
        return len(page._results.hits) == 120

    assert len(page._results.hits) == 50
    qtbot.waitUntil(all_read)
    assert [hit.snippet for hit in page._results.hits] == [f"zeppelin {number}" for number in range(120)]


def test_discreet_mode_covers_the_texts_and_shows_initials(
    sample_window: MainWindow, searching: Callable[[str], SearchPage]
) -> None:
    said = searching("kind:win")._results.model().index(0, 0).data()
    sample_window.toggle_discreet()
    page = searching("kind:win")
    covered = page._results.model().index(0, 0).data()
    name = page._results.hits[0].teammate
    assert name in said and name not in covered
    assert "…" in covered and page._results.hits[0].snippet not in covered


def test_only_the_latest_search_is_answered(sample_window: MainWindow, qtbot: QtBot) -> None:
    assert sample_window.desk is not None
    asking = Asking(sample_window.desk, sample_window)
    answers: list[str] = []
    asking.answered.connect(lambda asked, _found: answers.append(asked.text))
    for text in ("w", "wi", "win"):
        asking.ask(Asked(text))
    qtbot.waitUntil(lambda: not asking.busy)
    assert answers == ["win"]
    asking.ask(Asked("need"))
    asking.forget()
    qtbot.waitUntil(lambda: asking.at_rest)
    assert answers == ["win"]


def test_a_page_that_is_gone_gets_no_answer(sample_window: MainWindow, qtbot: QtBot) -> None:
    for _again in range(5):
        sample_window.go(Place(PageName.SEARCH, focus="wo"))
        sample_window.go(Place(PageName.TODAY))
    qtbot.waitUntil(lambda: not sample_window.findChildren(SearchPage))


# the palette


def test_the_palette_finds_what_was_written_below_people_and_actions(sample_window: MainWindow, qtbot: QtBot) -> None:
    desk = sample_window.desk
    assert desk is not None
    mate = desk.read(team)[0]
    note = desk.write(
        lines.note_line, CaptureKind.NOTE, f"{mate.first_name}'s zeppelin", desk.now(), teammate_id=mate.id
    )
    open_palette(sample_window)
    palette = sample_window.findChild(Palette)
    assert palette is not None
    QTest.keyClicks(palette.edit, mate.first_name[:1])
    assert "Search everything" not in palette._list.item(palette._list.count() - 1).text()
    palette.edit.setText(mate.first_name)
    qtbot.waitUntil(lambda: bool(palette._hits))
    texts = [palette._list.item(at).text() for at in range(palette._list.count())]
    assert texts[0].startswith(mate.name)
    assert texts[-1] == f"Search everything for “{mate.first_name}”"
    assert len(palette._hits) <= 6
    at = next(at for at, text in enumerate(texts) if "zeppelin" in text)
    palette._list.setCurrentRow(at)
    QTest.keyClick(palette.edit, Qt.Key.Key_Return)
    assert sample_window.place == Place(PageName.TEAMMATE, mate.id, focus=note.id)


def test_from_the_palette_to_the_search_page(sample_window: MainWindow, qtbot: QtBot) -> None:
    open_palette(sample_window)
    palette = sample_window.findChild(Palette)
    assert palette is not None
    palette.edit.setText("kind:win with:a")
    qtbot.waitUntil(lambda: bool(palette._hits))
    palette._list.setCurrentRow(palette._list.count() - 1)
    QTest.keyClick(palette.edit, Qt.Key.Key_Return)
    assert sample_window.place == Place(PageName.SEARCH, focus="kind:win with:a")
    page = sample_window.page
    assert isinstance(page, SearchPage)
    qtbot.waitUntil(lambda: _kinds(page) == {HitKind.WIN})


# no markup


def test_written_markup_stays_text(sample_window: MainWindow, searching: Callable[[str], SearchPage]) -> None:
    desk = sample_window.desk
    assert desk is not None
    mate = desk.write(add_teammate, TeammateFields(name="<b>Zoë</b> & co"), desk.now())
    desk.write(lines.note_line, CaptureKind.NOTE, 'a < b & c zeppelin "x"', desk.now(), teammate_id=mate.id)
    hit = searching("zeppelin")._results.hits[0]
    assert (hit.snippet, hit.teammate) == ('a < b & c zeppelin "x"', "<b>Zoë</b> & co")
    assert [hit.snippet[first:last] for first, last in hit.marks] == ["zeppelin"]


# speed


@pytest.mark.benchmark
def test_the_window_never_waits(
    make_window: Callable[[Store], MainWindow], tmp_path: Path, qtbot: QtBot, benchmark: BenchmarkFixture
) -> None:
    """The longest turn of the event loop while one types over 100,000 notes."""
    filling = [sys.executable, "-m", "oneonone", "--data", str(tmp_path), "demo", "--notes", "100000"]
    subprocess.run([*filling, "--today", "2026-11-24"], check=True, stdout=subprocess.DEVNULL)
    store = open_store(tmp_path)
    window = make_window(store)
    window.go(Place(PageName.SEARCH))
    page = window.page
    assert isinstance(page, SearchPage)
    turns: list[float] = []
    last = perf_counter()

    def beat() -> None:
        nonlocal last
        turns.append(perf_counter() - last)
        last = perf_counter()

    timer = QTimer(interval=1)
    timer.timeout.connect(beat)
    qtbot.wait(4_000)  # the daily copy is made first
    timer.start()
    last = perf_counter()
    for text in ("rollout", "t", "energie with:ada", "kind:win", "is:done trots", "is:open"):
        page._field.clear()
        for char in text:
            QTest.keyClicks(page._field, char)
            qtbot.wait(90)
        qtbot.waitUntil(lambda text=text: page._shown_text == text)  # type: ignore[misc]
    timer.stop()
    benchmark.pedantic(lambda: None)
    store.close()
    longest = sorted(turns)[-5:]
    print(f"\nlongest turns of the event loop in ms: {[round(one * 1000, 1) for one in longest]}")
    assert longest[-1] <= 0.05


def test_nothing_is_asked_of_an_empty_field(sample_window: MainWindow) -> None:
    sample_window.go(Place(PageName.SEARCH))
    page = sample_window.page
    assert isinstance(page, SearchPage)
    page._answered(Asked("gone"), Found())
    assert not page._asking.busy and page._help.isVisible()
