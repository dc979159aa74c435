"""Quick capture by keyboard: what is filed where, names completed and asked for, the draft, the curtain, undo."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from oneonone.app.capture_popover import CapturePopover
from oneonone.app.kept_toast import KeptToast
from oneonone.app.widgets.chip import Chip
from oneonone.app.window import MainWindow
from oneonone.app.window_actions import open_capture
from oneonone.journal import drafts, talking
from oneonone.journal.lines import inbox
from oneonone.journal.records import Line, TeammateRecord
from oneonone.journal.teammates import TeammateFields, add_teammate, team
from oneonone.journal.timeline import timeline
from oneonone.model.kinds import CaptureKind, Language, Owner

ENTER, TAB, ESCAPE, DOWN, BACKSPACE = (
    Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Escape, Qt.Key.Key_Down, Qt.Key.Key_Backspace,
)  # fmt: skip
CTRL = Qt.KeyboardModifier.ControlModifier


class Capture:
    """The capture window as it stands, and what came of it."""

    def __init__(self, bot: QtBot, window: MainWindow) -> None:
        self._bot, self.window = bot, window
        assert window.desk is not None
        self.desk = window.desk
        bot.waitUntil(lambda: window.capturing is not None)

    @property
    def popover(self) -> CapturePopover:
        assert self.window.capturing is not None and self.window.capturing.popover is not None
        return self.window.capturing.popover

    @property
    def toast(self) -> KeptToast:
        assert self.window.capturing is not None and self.window.capturing.toast is not None
        return self.window.capturing.toast

    def add(self, name: str) -> TeammateRecord:
        return self.desk.write(add_teammate, TeammateFields(name), self.desk.now())

    def open(self) -> CapturePopover:
        assert open_capture(self.window) == "ok"
        self._bot.waitUntil(lambda: self.popover.isVisible())
        QApplication.processEvents()
        return self.popover

    def type(self, text: str) -> None:
        self._bot.keyClicks(self.popover.edit, text)

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self._bot.keyClick(self.popover.edit, key, modifier)

    def keep(self, text: str) -> None:
        self.open()
        self.key(BACKSPACE)
        self.type(text)
        self.key(ENTER)
        assert not self.popover.isVisible()

    def chips(self) -> list[str]:
        QApplication.processEvents()
        return [one.text() for one in self.popover.findChildren(Chip) if one.isVisibleTo(self.popover)]

    def newest(self, name: str) -> Line:
        mate = next(one for one in self.desk.read(team) if one.name.startswith(name))
        lines = [line for item in self.desk.read(timeline, mate.id).items for line in item.lines]
        return max(lines, key=lambda line: line.noted_at)

    def waiting(self) -> list[str]:
        return [one.text for one in self.desk.read(inbox)]


@pytest.fixture
def capture(qtbot: QtBot, sample_window: MainWindow, clock: Callable[[], object]) -> Capture:
    clock.advance(minutes=5)  # type: ignore[attr-defined]
    return Capture(qtbot, sample_window)


def _texts(widget: QWidget) -> list[str]:
    return [one.text() for one in widget.findChildren(QLabel) if one.isVisibleTo(widget)]


def test_the_parse_is_shown_while_typing_and_enter_files_it(capture: Capture) -> None:
    capture.open()
    capture.type("@Priya todo me intro to the guild by thursday")
    assert capture.chips() == ["I will", "Thu"]
    assert "Priya Raman" in _texts(capture.popover)
    capture.key(ENTER)
    kept = capture.newest("Priya")
    assert (kept.kind, kept.owner, kept.text) == (CaptureKind.FOLLOW_UP, Owner.ME, "intro to the guild")
    assert str(kept.due) == "2026-11-26"


def test_tab_changes_the_kind_and_ctrl_p_keeps_it_private(capture: Capture) -> None:
    capture.open()
    capture.type("@Priya slept badly")
    capture.key(TAB)
    assert capture.chips() == ["need"]
    capture.key(Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert capture.chips() == ["note"]
    capture.key(Qt.Key.Key_P, CTRL)
    assert capture.chips() == ["note", "private"]
    capture.key(ENTER)
    kept = capture.newest("Priya")
    assert kept.private and kept.kind is CaptureKind.NOTE
    capture.open()
    capture.type("@Priya and this is not")
    assert capture.chips() == ["note"]


def test_names_are_offered_after_an_at_and_tab_takes_the_first(capture: Capture) -> None:
    capture.open()
    capture.type("ask @pr")
    assert capture.popover.names.names() == ["Priya Raman"]
    capture.key(TAB)
    assert capture.popover.edit.text() == "ask @Priya "
    assert capture.popover.names.isHidden()


def test_two_letters_and_a_space_are_a_name_and_backspace_takes_that_back(capture: Capture) -> None:
    capture.open()
    capture.type("pr ")
    assert capture.popover.edit.text() == "@Priya "
    capture.key(BACKSPACE)
    assert capture.popover.edit.text() == "pr "
    capture.type("agency called")
    assert capture.popover.edit.text() == "pr agency called"


@pytest.mark.parametrize("word", ["we ", "de ", "in ", "ze "])
def test_short_words_are_no_names(capture: Capture, word: str) -> None:
    capture.add("Wessel Denis Inge Zeger")
    capture.open()
    capture.type(word)
    assert capture.popover.edit.text() == word


def test_when_two_fit_it_asks_and_the_keys_choose(capture: Capture) -> None:
    capture.add("Priya Nair")
    capture.open()
    capture.type("@Priya win: said no, kindly")
    assert "who do you mean?" in capture.chips()
    assert set(capture.popover.names.names()) == {"Priya Raman", "Priya Nair", "Nobody yet: to the inbox"}
    capture.key(ENTER)
    assert capture.popover.isVisible() and capture.popover.names.chosen == 0
    second = capture.popover.names.names()[1]
    capture.key(DOWN)
    capture.key(ENTER)
    assert capture.popover.edit.text() == f"@{second} win: said no, kindly"
    capture.key(ENTER)
    assert not capture.popover.isVisible()
    assert capture.newest(second).text == "said no, kindly"


def test_who_it_is_may_stay_open(capture: Capture) -> None:
    capture.add("Priya Nair")
    capture.open()
    capture.type("@Priya was great")
    for _ in range(3):
        capture.key(DOWN)
    capture.key(ENTER)
    assert capture.popover.names.isHidden()
    capture.key(ENTER)
    assert capture.waiting() == ["@Priya was great"]


def test_two_of_the_very_same_name_can_be_told_apart(capture: Capture) -> None:
    twin = capture.add("Priya Raman")
    capture.open()
    capture.type("@Priya win: the other one")
    capture.key(DOWN)
    capture.key(DOWN)
    chosen = capture.popover._choice
    assert chosen is not None
    wanted = chosen.people[1].id
    capture.key(ENTER)
    capture.key(ENTER)
    item = capture.desk.read(timeline, wanted).items
    assert any(line.text == "the other one" for one in item for line in one.lines), twin


def test_an_unknown_name_never_blocks(capture: Capture) -> None:
    capture.keep("@Zelda moved in")
    assert capture.waiting() == ["@Zelda moved in"]


def test_while_a_meeting_runs_the_line_lands_in_it(capture: Capture) -> None:
    mate = next(one for one in capture.desk.read(team) if one.name.startswith("Priya"))
    started = capture.desk.write(talking.start, mate.id, capture.desk.now())
    capture.keep("@Priya ? quieter mornings")
    assert capture.newest("Priya").meeting_id == started.id


def test_escape_keeps_the_draft(capture: Capture) -> None:
    capture.open()
    capture.type("half a thou")
    capture.key(Qt.Key.Key_P, CTRL)
    capture.key(ESCAPE)
    assert not capture.popover.isVisible()
    assert capture.desk.read(drafts.draft, "capture") == "half a thou"
    capture.open()
    assert capture.popover.edit.text() == "half a thou" and "private" in capture.chips()
    capture.key(Qt.Key.Key_End)
    capture.type("ght")
    capture.key(ENTER)
    assert capture.desk.read(drafts.draft, "capture") == ""
    assert capture.open().edit.text() == ""


def test_a_name_completed_is_in_the_draft(capture: Capture) -> None:
    capture.open()
    capture.type("pr ")
    capture.key(ESCAPE)
    assert capture.desk.read(drafts.draft, "capture") == "@Priya "


def test_kept_in_the_background_is_told_where_the_window_was_and_can_be_undone(qtbot: QtBot, capture: Capture) -> None:
    capture.window.hide()
    capture.keep("@Priya + fixed the build")
    assert capture.toast.isVisible() and capture.toast.text() == "Kept with Priya"
    assert not capture.window.isVisible()
    before = capture.newest("Priya")
    assert before.text == "fixed the build"
    capture.desk.write(drafts.keep_draft, "another", "deed")  # something else that was done since
    qtbot.mouseClick(capture.toast.button, Qt.MouseButton.LeftButton)
    assert capture.newest("Priya").id != before.id
    assert capture.toast.text() == "Undone"
    assert capture.open().edit.text() == "@Priya + fixed the build"


def test_ctrl_z_with_nothing_typed_takes_back_what_was_kept(capture: Capture) -> None:
    capture.window.hide()
    capture.keep("@Priya + fixed the build")
    capture.open()
    capture.key(Qt.Key.Key_Z, CTRL)
    assert capture.popover.edit.text() == "@Priya + fixed the build"
    assert capture.newest("Priya").text != "fixed the build"


def test_from_inside_the_program_the_window_tells(qtbot: QtBot, capture: Capture) -> None:
    capture.window.activateWindow()
    qtbot.waitUntil(capture.window.isActiveWindow)
    capture.keep("@Priya + fixed the build")
    assert capture.window._toast is not None and capture.window._toast.text() == "Kept with Priya"


def test_under_the_curtain_it_only_writes(capture: Capture) -> None:
    capture.open()
    capture.type("half a secret")
    capture.key(ESCAPE)
    capture.window.toggle_curtain()
    popover = capture.open()
    assert popover.edit.text() == ""
    capture.type("@pr")
    assert popover.names.isHidden()
    capture.type("iya win: said no")
    assert "Priya Raman" not in _texts(popover) and capture.chips() == ["small win"]
    capture.key(ENTER)
    assert capture.toast.text() == "Kept"
    assert capture.newest("Priya").text == "said no"
    assert capture.window.curtain.drawn
    capture.window.curtain.lift()
    assert capture.open().edit.text() == "half a secret"


def test_what_is_left_under_the_curtain_waits_in_the_inbox(capture: Capture) -> None:
    capture.window.toggle_curtain()
    capture.open()
    capture.type("not finished")
    capture.key(ESCAPE)
    assert capture.waiting() == ["not finished"]
    assert capture.open().edit.text() == ""


def test_the_curtain_lets_the_one_key_through(qtbot: QtBot, capture: Capture) -> None:
    capture.window.toggle_curtain()
    qtbot.keyClick(capture.window.curtain, Qt.Key.Key_N, CTRL | Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: capture.window.capturing.popover is not None and capture.popover.isVisible())  # type: ignore[union-attr]
    assert capture.window.curtain.drawn


def test_drawing_the_curtain_covers_it(capture: Capture) -> None:
    capture.open()
    capture.type("half a secret")
    capture.window.toggle_curtain()
    assert not capture.popover.isVisible()
    capture.window.curtain.lift()
    assert capture.popover.isVisible() and capture.popover.edit.text() == "half a secret"


def test_discreet_mode_shows_initials(capture: Capture) -> None:
    capture.window.hide()
    capture.desk.set_discreet(True)
    capture.open()
    capture.type("@Priya + fixed the build")
    assert "Priya Raman" not in _texts(capture.popover)
    capture.key(ENTER)
    assert capture.toast.text() == "Kept with PR"


def test_another_language_reaches_it(capture: Capture) -> None:
    capture.open()
    capture.key(ESCAPE)
    capture.window.set_language(Language.NL.value)
    capture.open()
    capture.type("@Priya slept badly")
    assert capture.chips() == ["notitie"]
