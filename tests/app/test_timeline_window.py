"""A long history: an old line is shown at once, read around where it is, and paged both ways."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from oneonone.app.pages.search_words import place_of
from oneonone.app.pages.teammate import TeammatePage
from oneonone.app.places import PageName, Place
from oneonone.app.theme import colour
from oneonone.app.widgets.painting import paint_box
from oneonone.app.widgets.timeline_model import RowRole
from oneonone.app.window import MainWindow
from oneonone.journal import follow_ups
from oneonone.journal.lines import line, note_line, set_done
from oneonone.journal.points import points_for_next
from oneonone.journal.search import search
from oneonone.journal.search_query import HitKind, read_query
from oneonone.journal.teammates import TeammateFields, add_teammate
from oneonone.model.kinds import CaptureKind, FollowUpState, Language
from oneonone.model.reflection import Reflection
from oneonone.store.store import Store

LINES = 400


def _history(store: Store, now: datetime) -> tuple[str, list[str]]:
    """A teammate with lines an hour apart, oldest first."""
    with store.writing() as session:
        mate = add_teammate(session, TeammateFields("Priya Raman"), now)
        ids = [
            note_line(
                session, CaptureKind.NOTE, f"line {number}", now - timedelta(hours=LINES - number), teammate_id=mate.id
            ).id
            for number in range(LINES)
        ]
    return mate.id, ids


def test_an_old_line_is_in_view_without_reading_what_lies_between(
    qtbot: QtBot, make_window: Callable[[Store], MainWindow], store: Store, now: datetime
) -> None:
    mate, ids = _history(store, now)
    window = make_window(store)
    window.go(Place(PageName.TEAMMATE, mate, focus=ids[40]))
    assert isinstance(window.page, TeammatePage)
    view = window.page._view
    assert view is not None
    current = view.currentIndex()
    assert current.data(RowRole).id == ids[40]
    assert view.viewport().rect().contains(view.visualRect(current).center())
    assert view.model().rowCount() < 60

    for _ in range(200):
        view.verticalScrollBar().setValue(view.verticalScrollBar().minimum())
        if view._model.begins:
            break
    assert view._model.begins
    rows = [view.model().index(at, 0).data(RowRole).id for at in range(view.model().rowCount())]
    newest_first = ids[::-1]
    assert rows == newest_first[: len(rows)]
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    qtbot.waitUntil(lambda: view.model().rowCount() > len(rows))
    rows = [view.model().index(at, 0).data(RowRole).id for at in range(view.model().rowCount())]
    assert rows == newest_first[: len(rows)]


def test_what_is_in_view_stays_where_it_is_when_more_comes_before(
    qtbot: QtBot, make_window: Callable[[Store], MainWindow], store: Store, now: datetime
) -> None:
    mate, ids = _history(store, now)
    window = make_window(store)
    window.go(Place(PageName.TEAMMATE, mate, focus=ids[200]))
    assert isinstance(window.page, TeammatePage)
    view = window.page._view
    assert view is not None
    before, bar = view.model().rowCount(), view.verticalScrollBar()
    while view.model().rowCount() == before:
        place, former = view.visualRect(view.currentIndex()).top(), bar.value()
        bar.setValue(former - 30)
    assert abs(view.visualRect(view.currentIndex()).top() - place - 30) <= 2
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert view._model.begins and view.currentIndex().data(RowRole).id == ids[-1]


def test_a_row_on_another_page_is_framed_and_has_the_keyboard(
    qtbot: QtBot, make_window: Callable[[Store], MainWindow], store: Store, now: datetime
) -> None:
    with store.writing() as session:
        add_teammate(session, TeammateFields("Priya Raman"), now)
        waiting = [
            note_line(session, CaptureKind.NOTE, f"whose is {number}", now, teammate_id=None).id for number in range(12)
        ]
    window = make_window(store)
    window.go(Place(PageName.TODAY, focus=waiting[11]))

    def row() -> QWidget | None:
        page = window.page
        return next((one for one in page.findChildren(QWidget) if one.property("row_id") == waiting[11]), None)  # type: ignore[union-attr]

    found = row()
    assert found is not None
    qtbot.waitUntil(lambda: window.focusWidget() is not None and found.isAncestorOf(window.focusWidget()))


def test_a_reflection_is_found_and_opens_my_own_page(store: Store, now: datetime) -> None:
    with store.writing() as session:
        session.add(Reflection(week=now.date(), question="q1", text="I listened less than I talked"))
    with store.reading() as session:
        for said in ("listened kind:reflection", "listened soort:terugblik", "listened is:private"):
            hits = search(session, read_query(said, now.date())).hits
            assert [one.kind for one in hits] == [HitKind.REFLECTION], said
    assert place_of(hits[0]) == Place(PageName.MINE, focus=hits[0].id)
    assert hits[0].private and Language.NL


def _menu_of(qtbot: QtBot, window: MainWindow, row_id: str, choose: str | None = None) -> list[str]:
    """What the timeline's menu offers on a row; `choose` is chosen from it by keyboard."""
    assert isinstance(window.page, TeammatePage)
    view = window.page._view
    assert view is not None
    view.show_row(row_id)
    view.customContextMenuRequested.emit(view.visualRect(view.currentIndex()).center())
    menu = next(one for one in view.findChildren(QMenu) if one.isVisible())
    offered = [action.text() for action in menu.actions()]
    if choose is not None:
        menu.setActiveAction(menu.actions()[offered.index(choose)])
    QTest.keyClick(menu, Qt.Key.Key_Return if choose is not None else Qt.Key.Key_Escape)
    window.activateWindow()
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    return offered


def test_a_promise_dropped_in_the_timeline_asks_once_whether_to_tell_them(
    qtbot: QtBot, make_window: Callable[[Store], MainWindow], store: Store, now: datetime
) -> None:
    with store.writing() as session:
        mate = add_teammate(session, TeammateFields("Priya Raman"), now)
        mine = follow_ups.add(session, "ask finance", now, teammate_id=mate.id)
        kept = follow_ups.add(session, "move the stand-up", now, teammate_id=mate.id)
        set_done(session, kept, True, now)
    window = make_window(store)
    window.go(Place(PageName.TEAMMATE, mate.id))
    page = window.page
    assert isinstance(page, TeammatePage)
    assert "Let go" not in _menu_of(qtbot, window, kept.id), "what was kept cannot be dropped"

    _menu_of(qtbot, window, mine.id, "Let go")
    assert page._nudge.asking and page._nudge.isVisible()
    qtbot.keyClick(page._view, Qt.Key.Key_Y)
    assert not page._nudge.asking
    with store.reading() as session:
        assert line(session, CaptureKind.FOLLOW_UP, mine.id).follow_up_state is FollowUpState.DROPPED
        assert any("ask finance" in one.point.text for one in points_for_next(session, mate.id))


def test_the_question_hides_the_name_and_goes_when_the_drop_is_taken_back(
    qtbot: QtBot, make_window: Callable[[Store], MainWindow], store: Store, now: datetime
) -> None:
    with store.writing() as session:
        mate = add_teammate(session, TeammateFields("Priya Raman"), now)
        mine = follow_ups.add(session, "ask finance", now, teammate_id=mate.id)
    window = make_window(store)
    window.go(Place(PageName.TEAMMATE, mate.id))
    page = window.page
    assert isinstance(page, TeammatePage)
    _menu_of(qtbot, window, mine.id, "Let go")
    QApplication.processEvents()
    assert "Priya" in page._nudge._said.text()
    assert window.desk is not None
    window.desk.set_discreet(True)
    qtbot.waitUntil(lambda: "Priya" not in page._nudge._said.text())
    qtbot.keyClick(page._view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not page._nudge.asking)


def test_discreet_mode_stays_at_the_row_and_asks_on(
    qtbot: QtBot, make_window: Callable[[Store], MainWindow], store: Store, now: datetime
) -> None:
    with store.writing() as session:
        mate = add_teammate(session, TeammateFields("Priya Raman"), now)
        mine = follow_ups.add(session, "ask finance", now, teammate_id=mate.id)
        other = follow_ups.add(session, "move the stand-up", now, teammate_id=mate.id)
    window = make_window(store)
    window.go(Place(PageName.TEAMMATE, mate.id))
    _menu_of(qtbot, window, mine.id, "Let go")
    assert isinstance(window.page, TeammatePage) and window.page._view is not None
    window.page._view.show_row(other.id)
    window.toggle_discreet()
    again = window.page
    assert isinstance(again, TeammatePage) and again._view is not None
    assert again._nudge.asking and "Priya" not in again._nudge._said.text()
    stands = again._view._current()
    assert stands is not None and stands.id == other.id


def test_what_was_let_go_is_not_ticked_as_done(qtbot: QtBot, window: MainWindow) -> None:
    """A quiet dash: nothing of the accent that says 'done'."""

    def inks(*, done: bool, let_go: bool) -> set[str]:
        picture = QImage(16, 16, QImage.Format.Format_ARGB32)
        picture.fill(Qt.GlobalColor.transparent)
        with QPainter(picture) as painter:
            paint_box(painter, QRectF(0, 0, 16, 16), done, let_go=let_go)
        solid = (picture.pixelColor(x, y) for x in range(16) for y in range(16))
        return {one.name() for one in solid if one.alpha() == 255}

    teal = colour("teal").name()
    assert teal in inks(done=True, let_go=False)
    assert teal not in inks(done=True, let_go=True)
    assert inks(done=True, let_go=True) and window.isVisible()


def test_the_question_has_its_answers_below_where_there_is_little_room(
    qtbot: QtBot, make_window: Callable[[Store], MainWindow], store: Store, now: datetime
) -> None:
    with store.writing() as session:
        mate = add_teammate(session, TeammateFields("Priya Raman"), now)
        mine = follow_ups.add(session, "ask finance", now, teammate_id=mate.id)
    window = make_window(store)
    window.go(Place(PageName.TEAMMATE, mate.id))
    page = window.page
    assert isinstance(page, TeammatePage)
    _menu_of(qtbot, window, mine.id, "Let go")
    nudge = page._nudge

    def below() -> bool:
        return nudge.yes.mapTo(nudge, nudge.yes.rect().topLeft()).y() >= nudge._said.geometry().bottom()

    qtbot.waitUntil(lambda: nudge.width() > 520 and not below())
    window.resize(1024, 700)
    qtbot.waitUntil(lambda: nudge.width() < 520 and below())
