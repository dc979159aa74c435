"""The sidebar tells who there is, when one speaks them next, and how much is open: after each deed as it is then."""

from __future__ import annotations

from datetime import time, timedelta

import pytest
from pytestqt.qtbot import QtBot

from oneonone.app.desk import Desk
from oneonone.app.places import PageName
from oneonone.app.sidebar import Sidebar
from oneonone.app.window import MainWindow
from oneonone.journal import agenda, follow_ups, planning, teammates, wins
from oneonone.journal.teammates import TeammateFields, add_teammate
from oneonone.model.kinds import MeetingKind, WinKind


@pytest.fixture
def desk(sample_window: MainWindow, qtbot: QtBot) -> Desk:
    """That does not look for what another program did: then all is read again, whatever was done."""
    assert sample_window.desk is not None
    sample_window.desk._elsewhere.stop()
    return sample_window.desk


def told(window: MainWindow, page: PageName, teammate_id: str | None = None) -> str:
    sidebar = window.findChild(Sidebar)
    assert sidebar is not None
    row = sidebar._rows.get((page, teammate_id))
    return row.accessibleName() if row is not None else ""


def test_the_counts_follow_each_deed(sample_window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    mate = desk.read(teammates.team)[0].id
    before = desk.read(agenda.how_much_is_open, desk.today())
    promise = desk.write(follow_ups.add, "Book the room", desk.now(), teammate_id=mate)
    qtbot.waitUntil(lambda: told(sample_window, PageName.FOLLOW_UPS).endswith(f", {before.promises + 1}"))
    desk.write(follow_ups.snooze, promise.id, desk.today() + timedelta(days=3), desk.today())
    qtbot.waitUntil(lambda: told(sample_window, PageName.FOLLOW_UPS).endswith(f", {before.promises}"))
    desk.write(wins.note_win, "Stayed calm", WinKind.CRAFT, desk.now(), teammate_id=mate)
    qtbot.waitUntil(lambda: told(sample_window, PageName.WINS).endswith(f", {before.wins + 1}"))
    desk.undo()
    qtbot.waitUntil(lambda: told(sample_window, PageName.WINS).endswith(f", {before.wins}"))


def test_who_goes_to_the_archive_takes_what_is_open_along(sample_window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    new = desk.write(add_teammate, TeammateFields(name="Noor Bakker"), desk.now()).id
    qtbot.waitUntil(lambda: told(sample_window, PageName.TEAMMATE, new).startswith("Noor Bakker"))
    desk.write(follow_ups.add, "Book the room", desk.now(), teammate_id=new)
    before = desk.read(agenda.how_much_is_open, desk.today()).promises
    qtbot.waitUntil(lambda: told(sample_window, PageName.FOLLOW_UPS).endswith(f", {before}"))
    desk.write(teammates.archive, new, desk.now())
    qtbot.waitUntil(lambda: not told(sample_window, PageName.TEAMMATE, new))
    assert told(sample_window, PageName.FOLLOW_UPS).endswith(f", {before - 1}")


def test_the_day_of_a_conversation_follows_when_it_is_moved(
    sample_window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    mate = desk.read(teammates.team)[0].id
    for days, said in ((21, "3 w"), (0, "today")):
        day = desk.today() + timedelta(days=days)
        desk.write(planning.plan, mate, MeetingKind.ONE_ON_ONE, day, time(16))
        qtbot.waitUntil(lambda end=f", {said}": told(sample_window, PageName.TEAMMATE, mate).endswith(end))
