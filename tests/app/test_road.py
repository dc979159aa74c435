"""The main road by keyboard alone: a first teammate, prepare, run and round off, close, reopen, find it all."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from oneonone.app.desk import Desk
from oneonone.app.i18n import Translations, translate
from oneonone.app.pages.meeting import MeetingPage
from oneonone.app.pages.prepare import PreparePage
from oneonone.app.pages.round_off import RoundOffPage
from oneonone.app.places import PageName
from oneonone.app.settings import Settings
from oneonone.app.teammate_dialog import TeammateDialog
from oneonone.app.theme import Theme
from oneonone.app.widgets.growing import GrowingLine
from oneonone.app.window import MainWindow
from oneonone.journal import lines, planning, points, preparing, talking
from oneonone.journal.agenda import agenda
from oneonone.journal.teammates import team
from oneonone.journal.timeline import timeline
from oneonone.model.kinds import CaptureKind, Language, MeetingState, Owner, PointState, TalkedMost
from oneonone.store.store import open_store

ENTER, TAB = Qt.Key.Key_Return, Qt.Key.Key_Tab
CTRL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


class Program:
    """A real window over a real store, driven by keys alone; the clock is stepped by hand."""

    def __init__(self, qtbot: QtBot, folder: Path, language: Language, now: datetime) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self.bot, self.folder, self.language, self.moment = qtbot, folder, language, now
        settings = Settings(folder)
        translations = Translations(app)
        translations.use(language)
        theme = Theme(app)
        theme.apply("light")
        self.window = MainWindow(settings, theme, translations, language, language_fixed=True)
        qtbot.addWidget(self.window)
        self.window.show()
        qtbot.waitExposed(self.window)
        self.window.activateWindow()
        self.desk = Desk(open_store(folder), language, lambda: self.moment, parent=self.window)
        self.window.begin(self.desk)
        self.be_active()

    def at(self, page: PageName) -> bool:
        return self.window.place is not None and self.window.place.page is page

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """A key for whatever has the keyboard, as a person presses it."""
        self.bot.keyClick(QApplication.focusWidget() or self.window, key, modifier)
        self.settle()

    def settle(self) -> None:
        """Whatever a key set in motion happens before the next one, as it does for a person."""
        for _ in range(4):
            QApplication.processEvents()

    def type(self, text: str) -> None:
        focus = QApplication.focusWidget()
        assert focus is not None
        self.bot.keyClicks(focus, text)

    def tab_to(self, name: str) -> QWidget:
        """Tab until the thing of that name has the keyboard, as one would."""
        passed = []
        for _ in range(80):
            focus = QApplication.focusWidget()
            passed.append(_names(focus) if focus is not None else "nothing")
            if focus is not None and name in _names(focus):
                return focus
            self.key(TAB)
        raise AssertionError(f"'{name}' is not reached by Tab, but {list(dict.fromkeys(passed))}")

    def until(self, true: Callable[[], bool]) -> None:
        self.bot.waitUntil(true, timeout=5000)

    def be_active(self) -> None:
        """What a window manager does when a dialog goes; there is none without a display."""
        self.window.activateWindow()
        self.until(lambda: QApplication.activeWindow() is self.window)

    def close(self) -> None:
        self.window.close()


def _names(widget: QWidget) -> str:
    text = getattr(widget, "text", lambda: "")
    placeholder = widget.placeholderText() if isinstance(widget, QLineEdit) else ""
    return f"{widget.accessibleName()}|{text()}|{placeholder}"


@pytest.fixture(params=list(Language), ids=lambda language: language.value)
def language(request: pytest.FixtureRequest) -> Language:
    found: Language = request.param
    return found


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path, language: Language, now: datetime) -> Iterator[Program]:
    made = Program(qtbot, tmp_path, language, now)
    yield made
    made.close()


def add_teammate_by_keys(program: Program, name: str) -> None:
    program.key(ENTER)  # 'Add your first teammate' has the keyboard
    dialog = program.window.findChild(TeammateDialog)
    assert dialog is not None
    program.until(lambda: dialog.name.hasFocus())
    program.type(name)
    program.key(ENTER)
    program.until(lambda: program.at(PageName.TEAMMATE))
    program.be_active()


def test_a_first_teammate_is_added_by_keys(program: Program) -> None:
    assert program.at(PageName.WELCOME)
    add_teammate_by_keys(program, "Priya Raman")
    people = program.desk.read(team)
    assert [one.name for one in people] == ["Priya Raman"]
    assert people[0].language is program.language


def test_a_nameless_teammate_is_refused_in_place_and_nothing_is_lost(program: Program) -> None:
    program.key(ENTER)
    dialog = program.window.findChild(TeammateDialog)
    assert dialog is not None
    program.until(lambda: dialog.name.hasFocus())
    dialog.role.setText("Engineer")
    program.key(ENTER)
    assert dialog.isVisible()
    assert dialog.wrong_name.isVisible()
    assert dialog.role.text() == "Engineer"
    assert program.desk.read(team) == ()
    dialog.reject()


def test_the_whole_road(program: Program, qtbot: QtBot, now: datetime) -> None:
    language = program.language
    add_teammate_by_keys(program, "Priya Raman")
    priya = program.desk.read(team)[0]

    # prepare: two points, the second moved up, something of my own, a suggestion
    program.key(Qt.Key.Key_P, CTRL)
    program.until(lambda: program.at(PageName.PREPARE))
    page = program.window.page
    assert isinstance(page, PreparePage)
    program.type("The guild")
    program.key(ENTER)
    program.type("The winter")
    program.key(ENTER)
    program.until(lambda: len(program.desk.read(points.points_for_next, priya.id)) == 2)
    program.tab_to(translate("Prepare", "Talking point: {text}").format(text="The guild"))
    program.until(lambda: _text(QApplication.focusWidget()) == "The guild")
    program.key(Qt.Key.Key_Down, ALT)
    program.until(
        lambda: (
            [one.point.text for one in program.desk.read(points.points_for_next, priya.id)]
            == ["The winter", "The guild"]
        )
    )

    # run: jot with marks and with keys, one line private, one point talked about
    program.key(ENTER, CTRL)
    program.until(lambda: program.at(PageName.MEETING))
    meeting = program.desk.read(talking.running)
    assert meeting is not None
    page = program.window.page
    assert isinstance(page, MeetingPage)
    program.type("Slept badly")
    program.key(Qt.Key.Key_P, CTRL)
    program.key(ENTER)
    program.type("? more say")
    program.key(ENTER)
    program.type("ask Mark by friday")
    program.key(Qt.Key.Key_2, CTRL)
    program.key(ENTER)
    program.type("+ said no, kindly")
    program.key(ENTER)
    program.key(Qt.Key.Key_D, CTRL)
    found = program.desk.read(talking.conversation, meeting.id)
    assert [(one.kind, one.text, one.private, one.owner) for one in found.lines] == [
        (CaptureKind.NOTE, "Slept badly", True, None),
        (CaptureKind.NEED, "more say", False, None),
        (CaptureKind.FOLLOW_UP, "ask Mark", False, Owner.ME),
        (CaptureKind.WIN, "said no, kindly", False, None),
    ]
    assert found.lines[2].due is not None
    assert found.lines[2].due.weekday() == 4
    assert [point.state for point in found.points] == [PointState.TALKED_ABOUT, PointState.OPEN]

    # round off: another promise with a date typed freely, a word each, who talked most, copy, done
    program.moment = now + timedelta(minutes=31)
    program.key(ENTER, CTRL)
    program.until(lambda: program.at(PageName.ROUND_OFF))
    assert isinstance(program.window.page, RoundOffPage)
    program.tab_to(translate("RoundOff", "Another promise…"))
    program.type("call finance in two weeks" if language is Language.EN else "finance bellen over twee weken")
    program.key(ENTER)
    program.tab_to("Priya")
    program.tab_to(translate("RoundOff", "mostly me"))
    program.key(Qt.Key.Key_Right)
    program.key(Qt.Key.Key_C, CTRL | SHIFT)
    sent = QGuiApplication.clipboard().text()
    assert "Slept badly" not in sent
    assert "more say" in sent
    assert "said no, kindly" in sent
    program.key(ENTER, CTRL)
    program.until(lambda: program.at(PageName.TODAY))

    # closed and opened again, everything is there
    program.close()
    again = Program(qtbot, program.folder, language, now + timedelta(days=8))
    held = again.desk.read(planning.meeting, meeting.id)
    assert (held.state, held.minutes, held.talked_most) == (MeetingState.HELD, 31, TalkedMost.EVEN)
    waiting = again.desk.read(points.points_for_next, priya.id)
    assert [(one.point.text, one.carried_from) for one in waiting] == [("The guild", now.date())]
    promises = again.desk.read(preparing.open_promises, priya.id)
    assert [(one.text, one.due) for one in promises] == [
        ("ask Mark", now.date() + timedelta(days=3)),
        ("call finance" if language is Language.EN else "finance bellen", now.date() + timedelta(days=14)),
    ]
    assert [item.teammate.name for item in again.desk.read(agenda, again.moment).later] == ["Priya Raman"]
    page_of_lines = again.desk.read(timeline, priya.id)
    assert {line.text for item in page_of_lines.items for line in item.lines} >= {"Slept badly", "more say", "ask Mark"}
    again.close()


def test_leaving_mid_meeting_and_coming_back_goes_on_where_it_was(
    program: Program, qtbot: QtBot, now: datetime
) -> None:
    add_teammate_by_keys(program, "Priya Raman")
    program.key(ENTER, CTRL)
    program.until(lambda: program.at(PageName.MEETING))
    program.type("half a sen")
    program.close()
    again = Program(qtbot, program.folder, program.language, now + timedelta(minutes=5))
    assert again.at(PageName.MEETING)
    focus = QApplication.focusWidget()
    assert isinstance(focus, QLineEdit)
    assert focus.text() == "half a sen"
    again.type("tence")
    again.key(ENTER)
    meeting = again.desk.read(talking.running)
    assert meeting is not None
    assert [one.text for one in again.desk.read(lines.lines_of_meeting, meeting.id)] == ["half a sentence"]
    again.close()


def test_ctrl_z_undoes_typing_in_a_text_and_deeds_elsewhere(program: Program) -> None:
    add_teammate_by_keys(program, "Priya Raman")
    priya = program.desk.read(team)[0]
    program.key(Qt.Key.Key_P, CTRL)
    program.until(lambda: program.at(PageName.PREPARE))
    program.type("The guild")
    program.key(ENTER)
    program.type("x")
    program.key(Qt.Key.Key_Z, CTRL)
    assert _text(QApplication.focusWidget()) == ""
    program.key(Qt.Key.Key_Z, CTRL)
    program.until(lambda: program.desk.read(points.points_for_next, priya.id) == ())
    program.key(Qt.Key.Key_Z, CTRL | SHIFT)
    assert _text(QApplication.focusWidget()) == "x"
    program.key(Qt.Key.Key_Z, CTRL | SHIFT)
    program.until(lambda: len(program.desk.read(points.points_for_next, priya.id)) == 1)


def test_the_curtain_covers_everything_and_only_f9_lifts_it(program: Program) -> None:
    add_teammate_by_keys(program, "Priya Raman")
    program.key(Qt.Key.Key_K, CTRL)
    program.until(lambda: QApplication.activePopupWidget() is not None or _palette(program) is not None)
    program.window.toggle_curtain()
    assert program.window.curtain.geometry() == program.window.rect()
    assert [top for top in QApplication.topLevelWidgets() if top.isVisible()] == [program.window]
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Space):
        program.key(key)
    assert program.window.curtain.drawn
    program.key(Qt.Key.Key_F9)
    assert not program.window.curtain.drawn


def test_discreet_mode_shows_initials_and_covers_what_was_written(program: Program) -> None:
    from oneonone.app.widgets.labels import Written

    add_teammate_by_keys(program, "Priya Raman")
    priya = program.desk.read(team)[0]
    program.desk.write(lines.note_line, CaptureKind.NEED, "quiet mornings", program.moment, teammate_id=priya.id)
    program.key(Qt.Key.Key_P, CTRL)
    program.until(lambda: program.at(PageName.PREPARE))
    program.key(Qt.Key.Key_F8)
    program.until(lambda: program.desk.discreet)

    def covered() -> bool:
        written = [one for one in program.window.findChildren(Written) if one.isVisible()]
        return bool(written) and all(one.covered for one in written)

    program.until(covered)
    visible = [one for one in program.window.findChildren(QWidget) if one.isVisible()]
    assert [_names(one) for one in visible if "Priya" in _names(one)] == []


def _text(widget: QWidget | None) -> str:
    return widget.text() if isinstance(widget, QLineEdit | GrowingLine) else ""


def _palette(program: Program) -> QWidget | None:
    from oneonone.app.palette import Palette

    return program.window.findChild(Palette)


def test_the_curtain_leaves_nothing_to_read(program: Program) -> None:
    """Read from the picture: what is drawn over must not shine through."""
    add_teammate_by_keys(program, "Priya Raman")
    program.window.toggle_curtain()
    program.settle()
    picture = program.window.grab().toImage()
    edge = 3
    colours = {
        picture.pixelColor(x, y).name()
        for y in range(edge, picture.height() // 2 - 40, 7)
        for x in range(edge, picture.width() - edge, 7)
    }
    assert len(colours) == 1
    program.key(Qt.Key.Key_F9)


def test_a_moved_point_keeps_the_keyboard(program: Program) -> None:
    add_teammate_by_keys(program, "Priya Raman")
    program.key(Qt.Key.Key_P, CTRL)
    program.until(lambda: program.at(PageName.PREPARE))
    for text in ("one", "two", "three"):
        program.type(text)
        program.key(ENTER)
    program.tab_to(translate("Prepare", "Talking point: {text}").format(text="one"))
    program.key(Qt.Key.Key_Down, ALT)
    program.until(lambda: _text(QApplication.focusWidget()) == "one")
    program.key(Qt.Key.Key_Down, ALT)
    priya = program.desk.read(team)[0]
    program.until(
        lambda: (
            [one.point.text for one in program.desk.read(points.points_for_next, priya.id)] == ["two", "three", "one"]
        )
    )
    program.key(Qt.Key.Key_Z, CTRL)
    program.until(
        lambda: (
            [one.point.text for one in program.desk.read(points.points_for_next, priya.id)] == ["two", "one", "three"]
        )
    )
