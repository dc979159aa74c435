"""Reading what was written as its subject would."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from oneonone.app.pages.as_they_would import AsTheyWouldPage
from oneonone.app.pages.teammate import TeammatePage
from oneonone.app.places import PageName, Place
from oneonone.app.window import MainWindow
from oneonone.journal import lines
from oneonone.journal.as_they_would import PassageKind, written_about
from oneonone.journal.teammates import TeammateFields, add_teammate, team
from oneonone.model.kinds import CaptureKind
from oneonone.practice.as_they_would import MarkKind


def opened(window: MainWindow, qtbot: QtBot) -> AsTheyWouldPage:
    """From Priya's page, by its key."""
    assert window.desk is not None
    mate = next(one for one in window.desk.read(team) if one.first_name == "Priya")
    window.go(Place(PageName.TEAMMATE, mate.id))
    assert "Ctrl+Shift+R" in window.actions_registry["as_they_would"].keys
    qtbot.keyClick(window, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    page = window.page
    assert isinstance(page, AsTheyWouldPage)
    qtbot.waitUntil(lambda: not page.reading, timeout=20_000)
    return page


def note(window: MainWindow, text: str, *, private: bool = False, hours: int = 1) -> str:
    desk = window.desk
    assert desk is not None
    mate = next(one for one in desk.read(team) if one.first_name == "Priya")
    made = desk.write(
        lines.note_line, CaptureKind.NOTE, text, desk.now() - timedelta(hours=hours), teammate_id=mate.id,
        private=private,
    )  # fmt: skip
    return made.id


def test_a_key_opens_it_the_newest_first_with_marks(sample_window: MainWindow, qtbot: QtBot) -> None:
    note(sample_window, "is lazy, says Mark", hours=2)
    note(sample_window, "home with the flu", hours=1)
    page = opened(sample_window, qtbot)
    texts = [one.text for one in page.list.passages()]
    assert texts.index("home with the flu") < texts.index("is lazy, says Mark")
    marked = {one.text: one for one in page.list.passages() if one.marks}
    assert [mark.kind for mark in marked["home with the flu"].marks] == [MarkKind.ILLNESS]
    assert "Write what you saw" in marked["is lazy, says Mark"].instead(page.desk.language)
    assert "to look at" in page.said.text()


def test_what_is_private_is_shown_only_when_wished(sample_window: MainWindow, qtbot: QtBot) -> None:
    note(sample_window, "for me alone", private=True)
    page = opened(sample_window, qtbot)
    assert "for me alone" not in [one.text for one in page.list.passages()]
    page.private.click()
    qtbot.waitUntil(lambda: "for me alone" in [one.text for one in page.list.passages()], timeout=20_000)


def test_only_what_is_marked_by_key(sample_window: MainWindow, qtbot: QtBot) -> None:
    note(sample_window, "home with the flu")
    page = opened(sample_window, qtbot)
    everything = page.list.count()
    qtbot.keyClick(sample_window, Qt.Key.Key_M, Qt.KeyboardModifier.AltModifier)
    assert 0 < page.list.count() < everything
    assert all(one.marks for one in page.list.passages())


def test_enter_opens_the_line_where_it_lives(sample_window: MainWindow, qtbot: QtBot) -> None:
    made = note(sample_window, "home with the flu")
    page = opened(sample_window, qtbot)
    row = [one.text for one in page.list.passages()].index("home with the flu")
    page.list.setCurrentIndex(page.list.model().index(row, 0))
    page.list.setFocus()
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert isinstance(sample_window.page, TeammatePage)
    assert sample_window.place is not None
    assert sample_window.place.focus == made


def test_discreet_covers_texts_and_names(sample_window: MainWindow, qtbot: QtBot) -> None:
    note(sample_window, "home with the flu")
    sample_window.toggle_discreet()
    page = opened(sample_window, qtbot)
    model = page.list.model()
    said = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "flu" not in said
    assert model.index(0, 0).data() == "…"


def test_where_nothing_is_written_or_marked_stands_a_kind_word(sample_window: MainWindow, qtbot: QtBot) -> None:
    desk = sample_window.desk
    assert desk is not None
    made = desk.write(add_teammate, TeammateFields("Zoë"), desk.now())
    sample_window.go(Place(PageName.AS_THEY_WOULD, made.id))
    page = sample_window.page
    assert isinstance(page, AsTheyWouldPage)
    assert not page.list.isVisible()
    desk.write(lines.note_line, CaptureKind.NOTE, "wants more room", desk.now(), teammate_id=made.id)
    qtbot.waitUntil(lambda: page.list.count() == 1 and page.list.isVisible())
    qtbot.keyClick(sample_window, Qt.Key.Key_M, Qt.KeyboardModifier.AltModifier)
    assert not page.list.isVisible()


def test_a_point_carried_over_is_there_once_and_on_the_day_of_its_conversation(sample_window: MainWindow) -> None:
    assert sample_window.desk is not None
    desk = sample_window.desk
    priya = next(one for one in desk.read(team) if one.first_name == "Priya")
    points = [one for one in desk.read(written_about, priya.id) if one.kind is PassageKind.POINT]
    said = [one.text for one in points]
    assert said.count("The platform guild: who to meet first") == 1
    assert len({one.at.date() for one in points}) > 1


def test_ten_thousand_lines_do_not_hold_up_the_window(sample_window: MainWindow, qtbot: QtBot) -> None:
    from time import thread_time

    from PySide6.QtCore import QTimer

    desk = sample_window.desk
    assert desk is not None
    mate = next(one for one in desk.read(team) if one.first_name == "Priya")
    with desk.store.writing() as session:
        for number in range(10_000):
            lines.note_line(
                session, CaptureKind.NOTE, f"talk {number} about the roadmap, with Mark and a difficult release",
                desk.now() - timedelta(minutes=number), teammate_id=mate.id,
            )  # fmt: skip
    QApplication.processEvents()  # Today reads again what was just written
    sample_window.go(Place(PageName.AS_THEY_WOULD, mate.id))
    page = sample_window.page
    assert isinstance(page, AsTheyWouldPage)
    longest, last = [0.0], [thread_time()]  # the time that the window itself works, not what else the machine does

    def tick() -> None:
        now = thread_time()
        longest[0] = max(longest[0], now - last[0])
        last[0] = now

    timer = QTimer(interval=0)
    timer.timeout.connect(tick)
    timer.start()
    qtbot.waitUntil(lambda: not page.reading, timeout=120_000)
    timer.stop()
    assert page.list.count() >= 10_000
    print(f"longest turn {longest[0] * 1000:.0f} ms")
    assert longest[0] < 0.5
