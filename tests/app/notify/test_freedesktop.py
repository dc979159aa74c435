"""Notices on a real message bus, shown by a server in another process, and their buttons pressed."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from oneonone.app.notify.base import DEFAULT, Notice, Notifier, Way
from oneonone.app.notify.freedesktop import find
from oneonone.identity import ID
from tests.app.notify.conftest import Desktop

NOTICE = Notice("meeting:1", "A conversation in ten minutes", "At 10:00.", (("prepare", "Prepare"), ("start", "Start")))
WAIT = 15_000


class Heard(QObject):
    """What a notifier told."""

    def __init__(self, notifier: Notifier) -> None:
        super().__init__()
        self.chosen: list[tuple[str, str]] = []
        self.failed: list[Notice] = []
        notifier.chosen.connect(lambda key, deed: self.chosen.append((key, deed)))
        notifier.failed.connect(self.failed.append)


@pytest.fixture
def owner() -> QObject:
    return QObject()


@pytest.fixture
def notifier(desktop: Desktop, owner: QObject, qtbot: QtBot) -> Notifier:
    found: list[Notifier | None] = []
    find("oneonone", owner, found.append, lambda: found.append(None))
    qtbot.waitUntil(lambda: bool(found), timeout=WAIT)
    assert found[0] is not None
    return found[0]


def test_a_notice_is_shown_with_its_deeds_and_each_of_them_can_be_chosen(
    notifier: Notifier, desktop: Desktop, qtbot: QtBot
) -> None:
    heard = Heard(notifier)
    assert notifier.way is Way.SYSTEM
    notifier.show(NOTICE)
    qtbot.waitUntil(lambda: bool(desktop.shown()), timeout=WAIT)
    shown = desktop.shown()[0]
    assert (shown["app"], shown["title"], shown["body"]) == ("oneonone", NOTICE.title, NOTICE.body)
    assert shown["actions"] == [DEFAULT, NOTICE.title, "prepare", "Prepare", "start", "Start"]
    assert shown["icon"] == shown["hints"]["desktop-entry"] == ID, "as the desktop entry and its icon are called"
    assert "suppress-sound" in shown["hints"]
    for deed in ("prepare", "start", DEFAULT):
        desktop.send(f"click {shown['notify']} {deed}")
    qtbot.waitUntil(lambda: len(heard.chosen) == 3, timeout=WAIT)
    assert heard.chosen == [("meeting:1", "prepare"), ("meeting:1", "start"), ("meeting:1", DEFAULT)]


def test_a_click_on_the_notice_of_another_program_is_not_ours(
    notifier: Notifier, desktop: Desktop, qtbot: QtBot
) -> None:
    heard = Heard(notifier)
    notifier.show(NOTICE)
    qtbot.waitUntil(lambda: bool(desktop.shown()), timeout=WAIT)
    number = desktop.shown()[0]["notify"]
    desktop.send(f"click {number + 7} prepare")
    desktop.send(f"dismiss {number}")
    desktop.send(f"click {number} prepare")
    desktop.send("can actions")
    qtbot.waitUntil(lambda: {"can": ["actions"]} in desktop.asked, timeout=WAIT)
    qtbot.wait(50)
    assert heard.chosen == []


def test_what_is_written_is_no_markup(notifier: Notifier, desktop: Desktop, qtbot: QtBot) -> None:
    written = Notice("a", "Ask <b>Mark</b>", "R&D <img src='http://there'> & more")
    notifier.show(written)
    qtbot.waitUntil(lambda: len(desktop.shown()) == 1, timeout=WAIT)
    assert desktop.shown()[0]["title"] == "Ask <b>Mark</b>", "a title is never markup"
    assert desktop.shown()[0]["body"] == "R&amp;D &lt;img src='http://there'&gt; &amp; more"
    desktop.send("can body")
    qtbot.waitUntil(lambda: {"can": ["body"]} in desktop.asked, timeout=WAIT)
    notifier.show(Notice("b", "Ask", "R&D", (("prepare", "Prepare"),)))
    qtbot.waitUntil(lambda: len(desktop.shown()) == 2, timeout=WAIT)
    assert (desktop.shown()[1]["body"], desktop.shown()[1]["actions"]) == ("R&D", []), "what it cannot do is left out"
    desktop.send("can actions")
    qtbot.waitUntil(lambda: {"can": ["actions"]} in desktop.asked, timeout=WAIT)
    notifier.show(Notice("c", "Ask", "R&D"))
    qtbot.waitUntil(lambda: len(desktop.shown()) == 3, timeout=WAIT)
    assert (desktop.shown()[2]["title"], desktop.shown()[2]["body"]) == ("Ask: R&D", "")


def test_the_same_key_replaces_and_is_taken_away(notifier: Notifier, desktop: Desktop, qtbot: QtBot) -> None:
    notifier.show(NOTICE)
    qtbot.waitUntil(lambda: len(desktop.shown()) == 1, timeout=WAIT)
    notifier.show(Notice("meeting:1", "A conversation begins now"))
    qtbot.waitUntil(lambda: len(desktop.shown()) == 2, timeout=WAIT)
    first, second = desktop.shown()
    assert (first["replaces"], second["replaces"]) == (0, first["notify"])
    notifier.show(Notice("promises", "You promised one thing for today"))
    qtbot.waitUntil(lambda: len(desktop.shown()) == 3, timeout=WAIT)
    notifier.close("meeting:1")
    qtbot.waitUntil(lambda: desktop.closed() == [first["notify"]], timeout=WAIT)
    notifier.close_all()
    qtbot.waitUntil(lambda: len(desktop.closed()) == 2, timeout=WAIT)


def test_a_server_that_has_gone_is_told_and_another_one_is_used(
    notifier: Notifier, desktop: Desktop, make_desktop: Callable[[], Desktop], qtbot: QtBot
) -> None:
    heard = Heard(notifier)
    notifier.show(NOTICE)
    qtbot.waitUntil(lambda: bool(desktop.shown()), timeout=WAIT)
    desktop.end()
    notifier.show(NOTICE)
    qtbot.waitUntil(lambda: heard.failed == [NOTICE], timeout=WAIT)
    another = make_desktop()
    notifier.show(NOTICE)
    qtbot.waitUntil(lambda: bool(another.shown()), timeout=WAIT)
    assert another.shown()[0]["replaces"] == 0


def test_a_bus_without_a_server_is_found_out(bus_address: str, owner: QObject, qtbot: QtBot) -> None:
    found: list[object] = []
    find("oneonone", owner, found.append, lambda: found.append("nothing"))
    qtbot.waitUntil(lambda: bool(found), timeout=WAIT)
    assert found == ["nothing"]
