"""What is typed is kept: soon after the last key, in long bursts too, and at once on leaving. No test sleeps."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCompleter, QLineEdit, QPlainTextEdit, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from oneonone.app.autosave import LONGEST_MS, Autosave, Pace, explained, watch
from oneonone.app.widgets.markdown_editor import MarkdownEditor
from oneonone.errors import StoreError
from oneonone.model.kinds import Language
from oneonone.model.words import Phrase

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
NEVER_MS = 3_600_000


class Kept:
    """A store of one text, which can be told to refuse."""

    def __init__(self) -> None:
        self.texts: list[str] = []
        self.refuses: Exception | None = None

    def __call__(self, text: str) -> None:
        if self.refuses is not None:
            raise self.refuses
        self.texts.append(text)


@pytest.fixture
def kept() -> Kept:
    return Kept()


# The pace


def test_a_pause_after_the_last_key_saves() -> None:
    pace = Pace(0.3, 0.4)
    assert pace.key(10.0) == pytest.approx(0.3)
    assert pace.key(10.05) == pytest.approx(0.3)


def test_keys_without_a_pause_do_not_put_it_off() -> None:
    pace = Pace(0.3, 0.4)
    pace.key(10.0)
    assert pace.key(10.2) == pytest.approx(0.2)
    assert pace.key(10.39) == pytest.approx(0.01)
    assert pace.key(10.9) == 0.0
    pace.saved()
    assert pace.key(11.0) == pytest.approx(0.3)


@given(st.lists(st.floats(0.001, 2.0), min_size=1, max_size=60))
def test_no_key_waits_longer_than_half_a_second(gaps: list[float]) -> None:
    """A simulated hand: at every moment, what has waited longest has waited less than the promise."""
    pace = Pace(0.3, LONGEST_MS / 1000)
    now, due, oldest = 0.0, None, None
    for gap in gaps:
        now += gap
        if due is not None and due <= now:
            assert oldest is not None and due - oldest <= 0.5
            pace.saved()
            due = oldest = None
        oldest = now if oldest is None else oldest
        due = now + pace.key(now)
    assert oldest is not None and due is not None and due - oldest <= 0.5


# Saving


def test_it_saves_by_itself_soon(qtbot: QtBot, kept: Kept) -> None:
    autosave = Autosave(kept, delay_ms=10)
    autosave.note("a")
    autosave.note("ab")
    assert kept.texts == []
    qtbot.waitUntil(lambda: kept.texts == ["ab"], timeout=2000)
    assert not autosave.unsaved


def test_a_burst_is_saved_while_it_goes_on(qtbot: QtBot, kept: Kept) -> None:
    """The clock runs, the keys do not stop, and the pause never comes."""
    moment = [0.0]
    autosave = Autosave(kept, delay_ms=300, clock=lambda: moment[0])
    for count in range(1, 10):
        autosave.note("x" * count)
        moment[0] += 0.05
    qtbot.waitUntil(lambda: kept.texts == ["x" * 9], timeout=290)


def test_leaving_saves_at_once_and_only_once(kept: Kept) -> None:
    autosave = Autosave(kept, delay_ms=NEVER_MS)
    autosave.note("a")
    assert autosave.flush()
    assert autosave.flush()
    autosave.note("a")
    assert autosave.flush()
    assert kept.texts == ["a"]


def test_what_is_there_already_is_not_saved(kept: Kept) -> None:
    autosave = Autosave(kept, delay_ms=NEVER_MS)
    autosave.known("old")
    autosave.note("older")
    autosave.note("old")
    autosave.flush()
    assert kept.texts == []
    assert not autosave.unsaved


def test_another_text_from_the_store_does_not_swallow_what_was_typed(kept: Kept) -> None:
    autosave = Autosave(kept, delay_ms=NEVER_MS)
    autosave.known("a")
    autosave.note("ab")
    autosave.known("c")
    autosave.note("a")
    autosave.flush()
    assert kept.texts == ["ab", "a"]


def test_a_page_that_reads_again_while_it_saves_loses_nothing(kept: Kept) -> None:
    def save(text: str) -> None:
        kept(text)
        autosave.known(text)

    autosave = Autosave(save, delay_ms=NEVER_MS)
    autosave.known("ab")
    autosave.note("abc")
    autosave.known("ab")
    autosave.note("ab")
    autosave.flush()
    assert kept.texts == ["abc", "ab"]


def test_what_could_not_be_saved_survives_another_text(kept: Kept) -> None:
    autosave = Autosave(kept, delay_ms=NEVER_MS)
    kept.refuses = OSError("no")
    autosave.note("typed")
    autosave.known("from the store")
    kept.refuses = None
    assert autosave.unsaved
    autosave.flush()
    assert kept.texts == ["typed"]


def test_the_end_of_the_program_saves(qtbot: QtBot, kept: Kept) -> None:
    autosave = Autosave(kept, delay_ms=NEVER_MS)
    autosave.note("last words")
    program = QCoreApplication.instance()
    assert program is not None
    program.aboutToQuit.emit()
    assert kept.texts == ["last words"]


def test_what_cannot_be_saved_is_told_kept_and_tried_again(qtbot: QtBot, kept: Kept) -> None:
    autosave = Autosave(kept, delay_ms=NEVER_MS)
    kept.refuses = StoreError(Phrase("The disk is full.", "De schijf is vol."))
    autosave.note("a")
    with qtbot.waitSignal(autosave.failed) as failed:
        assert not autosave.flush()
    assert failed.args == ["The disk is full."]
    assert autosave.unsaved and autosave.text == "a"
    assert not autosave.flush()
    kept.refuses = None
    assert autosave.flush()
    assert kept.texts == ["a"]


def test_after_a_failure_the_next_key_tries_again(qtbot: QtBot, kept: Kept) -> None:
    autosave = Autosave(kept, delay_ms=5)
    kept.refuses = OSError("no")
    with qtbot.waitSignal(autosave.failed):
        autosave.note("a")
    kept.refuses = None
    autosave.note("ab")
    qtbot.waitUntil(lambda: kept.texts == ["ab"])


def test_the_log_never_holds_what_was_written(kept: Kept, caplog: pytest.LogCaptureFixture) -> None:
    autosave = Autosave(kept, delay_ms=NEVER_MS)
    kept.refuses = ValueError("could not store 'Sanne is ill'")
    said: list[str] = []
    autosave.failed.connect(said.append)
    autosave.note("Sanne is ill")
    with caplog.at_level(logging.DEBUG):
        autosave.flush()
    assert "ValueError" in caplog.text
    assert "__call__" in caplog.text
    assert "Sanne" not in caplog.text
    assert said and "Sanne" not in said[0]


def test_a_failure_is_said_in_the_chosen_language() -> None:
    error = StoreError(Phrase("The disk is full.", "De schijf is vol."))
    assert explained(error, Language.NL) == "De schijf is vol."
    assert explained(OSError("errno 5")) == explained(ValueError("x"))


def test_typing_while_it_saves_is_not_lost(kept: Kept) -> None:
    texts: list[str] = []

    def save(text: str) -> None:
        texts.append(text)
        if text == "a":
            autosave.note("ab")
            assert not autosave.flush()

    autosave = Autosave(save, delay_ms=NEVER_MS)
    autosave.note("a")
    autosave.flush()
    assert autosave.unsaved
    autosave.flush()
    assert texts == ["a", "ab"]


# Fields


FIELDS: list[Callable[[], QWidget]] = [QLineEdit, QPlainTextEdit, MarkdownEditor]


@pytest.fixture(params=FIELDS, ids=lambda field: field.__name__)
def field(request: pytest.FixtureRequest, qtbot: QtBot) -> Iterator[QWidget]:
    page = QWidget()
    layout = QVBoxLayout(page)
    made: QWidget = request.param()
    other = QLineEdit()
    other.setObjectName("other")
    layout.addWidget(made)
    layout.addWidget(other)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitExposed(page)
    page.activateWindow()
    made.setFocus()
    qtbot.waitUntil(made.hasFocus)
    yield made


def put(field: QWidget, text: str) -> None:
    if isinstance(field, MarkdownEditor):
        field.set_markdown(text)
    elif isinstance(field, QLineEdit):
        field.setText(text)
    elif isinstance(field, QPlainTextEdit):
        field.setPlainText(text)


def test_a_field_is_saved_after_a_pause(field: QWidget, qtbot: QtBot, kept: Kept) -> None:
    watch(field, kept, delay_ms=10)
    QTest.keyClicks(field, "ab")
    qtbot.waitUntil(lambda: kept.texts[-1:] == ["ab"])


def test_the_focus_leaving_saves_at_once(field: QWidget, kept: Kept) -> None:
    watch(field, kept, delay_ms=NEVER_MS)
    QTest.keyClicks(field, "ab")
    assert kept.texts == []
    field.window().findChild(QLineEdit, "other").setFocus()
    assert kept.texts == ["ab"]


def test_hiding_the_page_saves_at_once(field: QWidget, kept: Kept) -> None:
    watch(field, kept, delay_ms=NEVER_MS)
    QTest.keyClicks(field, "ab")
    field.window().close()
    assert kept.texts == ["ab"]


def test_a_field_that_is_deleted_leaves_nothing_behind(field: QWidget, qtbot: QtBot, kept: Kept) -> None:
    watch(field, kept, delay_ms=NEVER_MS)
    QTest.keyClicks(field, "ab")
    field.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert kept.texts == ["ab"]


def test_what_the_page_puts_in_is_not_written_back(field: QWidget, kept: Kept) -> None:
    autosave = watch(field, kept, delay_ms=NEVER_MS)
    put(field, "from the store")
    assert not autosave.unsaved
    autosave.flush()
    assert kept.texts == []


def test_typing_it_back_to_what_it_was_before_the_page_changed_it_is_saved(field: QWidget, kept: Kept) -> None:
    put(field, "a")
    autosave = watch(field, kept, delay_ms=NEVER_MS)
    put(field, "ab")
    QTest.keyClick(field, Key.Key_End)
    QTest.keyClick(field, Key.Key_Backspace)
    autosave.flush()
    assert kept.texts == ["a"]


def test_undo_in_the_field_is_an_edit(field: QWidget, kept: Kept) -> None:
    autosave = watch(field, kept, delay_ms=NEVER_MS)
    QTest.keyClicks(field, "ab")
    autosave.flush()
    QTest.keyClick(field, Key.Key_Z, CTRL)
    autosave.flush()
    assert kept.texts == ["ab", ""]


def test_the_clear_button_is_an_edit(qtbot: QtBot, kept: Kept) -> None:
    field = QLineEdit("old")
    field.setClearButtonEnabled(True)
    qtbot.addWidget(field)
    field.show()
    autosave = watch(field, kept, delay_ms=NEVER_MS)
    field.findChild(QToolButton).click()
    autosave.flush()
    assert kept.texts == [""]


def test_a_completed_word_is_an_edit(qtbot: QtBot, kept: Kept) -> None:
    field = QLineEdit()
    completer = QCompleter(["hopeful"])
    field.setCompleter(completer)
    qtbot.addWidget(field)
    autosave = watch(field, kept, delay_ms=NEVER_MS)
    QTest.keyClicks(field, "ho")
    field.setText("hopeful")
    completer.activated.emit("hopeful")
    autosave.flush()
    assert kept.texts[-1] == "hopeful"
