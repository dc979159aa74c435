"""The Markdown editor, driven by keys and mouse."""

from __future__ import annotations

import gc
import re
import weakref
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QPointF, Qt, QUrl, Slot
from PySide6.QtGui import (
    QAction,
    QColor,
    QDesktopServices,
    QDropEvent,
    QGuiApplication,
    QHelpEvent,
    QInputMethodEvent,
    QKeyEvent,
    QPalette,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow, QToolTip, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from oneonone.app.widgets.markdown.commands import Do
from oneonone.app.widgets.markdown_editor import MarkdownEditor

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def editor(qtbot: QtBot) -> MarkdownEditor:
    made = MarkdownEditor(name="Notes", placeholder="Write here", auto_height=False)
    made.resize(500, 300)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    made.setFocus()
    return made


@pytest.fixture(autouse=True)
def clipboard(qtbot: QtBot) -> Iterator[None]:
    QGuiApplication.clipboard().clear()
    yield
    QGuiApplication.clipboard().clear()


def press(editor: QWidget, *keys: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
    for key in keys:
        QTest.keyClick(editor, key, modifiers)


def type_in(editor: QWidget, text: str) -> None:
    QTest.keyClicks(editor, text)


def put_caret(editor: MarkdownEditor, position: int, to: int | None = None) -> None:
    cursor = editor.textCursor()
    cursor.setPosition(position)
    if to is not None:
        cursor.setPosition(to, QTextCursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)


def end(editor: MarkdownEditor) -> None:
    editor.moveCursor(QTextCursor.MoveOperation.End)


def paste(text: str = "", html: str = "", files: list[str] | None = None) -> QMimeData:
    data = QMimeData()
    if text:
        data.setText(text)
    if html:
        data.setHtml(html)
    if files:
        data.setUrls([QUrl.fromLocalFile(path) for path in files])
    return data


# The text


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=200, deadline=None)
@given(text=st.text(alphabet=st.characters(exclude_categories=["Cs"], exclude_characters="\r\u2029")))
def test_the_text_comes_back_as_it_was_put_in(editor: MarkdownEditor, text: str) -> None:
    editor.set_markdown(text)
    assert editor.markdown() == text


@pytest.mark.parametrize(
    "text", ["a\u00a0b", "a\u2028b", "\ufeffa", "\ufffea", "\ufdd0\ufdd1\ufdd2", "\ufdd2\ufdd3", "a\0b", "😀"]
)
def test_characters_that_qt_keeps_for_itself_come_back_too(editor: MarkdownEditor, text: str) -> None:
    editor.set_markdown(text)
    assert editor.markdown() == text


def test_showing_a_text_is_no_edit(editor: MarkdownEditor, qtbot: QtBot) -> None:
    heard: list[str] = []
    editor.edited.connect(heard.append)
    with qtbot.waitSignal(editor.replaced) as replaced:
        editor.set_markdown("**old**")
    assert replaced.args == ["**old**"]
    assert heard == []
    assert not editor.document().isUndoAvailable()


def test_the_same_text_again_changes_nothing(editor: MarkdownEditor, qtbot: QtBot) -> None:
    type_in(editor, "one two")
    put_caret(editor, 3)
    with qtbot.assertNotEmitted(editor.replaced):
        editor.set_markdown("one two")
    assert editor.textCursor().position() == 3
    assert editor.document().isUndoAvailable()


def test_each_key_tells_the_text(editor: MarkdownEditor) -> None:
    heard: list[str] = []
    editor.edited.connect(heard.append)
    type_in(editor, "ab")
    assert heard == ["a", "ab"]


def test_a_look_is_not_an_edit(editor: MarkdownEditor) -> None:
    editor.set_markdown("**bold**\n- [ ] do")
    heard: list[str] = []
    editor.edited.connect(heard.append)
    palette = QPalette(editor.palette())
    palette.setColor(QPalette.ColorRole.Text, QColor("#123456"))
    editor.setPalette(palette)
    assert heard == []
    assert not editor.document().isUndoAvailable()


# Shortcuts


@pytest.mark.parametrize(
    ("key", "modifiers", "before", "after"),
    [
        (Key.Key_B, CTRL, "word", "**word**"),
        (Key.Key_I, CTRL, "word", "*word*"),
        (Key.Key_L, CTRL, "word", "- word"),
        (Key.Key_L, CTRL | SHIFT, "word", "- [ ] word"),
        (Key.Key_Return, CTRL, "- [ ] word", "- [x] word"),
        (Key.Key_Enter, CTRL | Qt.KeyboardModifier.KeypadModifier, "- [ ] word", "- [x] word"),
    ],
)
def test_a_shortcut_is_one_step_there_and_back(
    editor: MarkdownEditor, key: Qt.Key, modifiers: Qt.KeyboardModifier, before: str, after: str
) -> None:
    editor.set_markdown(before)
    put_caret(editor, len(before) - 2)
    press(editor, key, modifiers=modifiers)
    assert editor.markdown() == after
    press(editor, Key.Key_Z, modifiers=CTRL)
    assert editor.markdown() == before
    press(editor, Key.Key_Z, modifiers=CTRL | SHIFT)
    assert editor.markdown() == after
    press(editor, key, modifiers=modifiers)
    assert editor.markdown() == before


def test_bold_beyond_the_basic_plane(editor: MarkdownEditor) -> None:
    editor.set_markdown("😀 well 😀")
    put_caret(editor, 3, 7)
    press(editor, Key.Key_B, modifiers=CTRL)
    assert editor.markdown() == "😀 **well** 😀"
    assert editor.textCursor().selectedText() == "well"


def test_bold_on_while_typing_and_off_again(editor: MarkdownEditor) -> None:
    type_in(editor, "a ")
    press(editor, Key.Key_B, modifiers=CTRL)
    type_in(editor, "very good")
    press(editor, Key.Key_B, modifiers=CTRL)
    type_in(editor, " day")
    assert editor.markdown() == "a **very good** day"


def test_a_link_takes_the_address_from_the_clipboard(editor: MarkdownEditor) -> None:
    QGuiApplication.clipboard().setText("https://example.org/x")
    editor.set_markdown("see plan")
    end(editor)
    press(editor, Key.Key_K, modifiers=CTRL | SHIFT)
    assert editor.markdown() == "see [plan](https://example.org/x)"
    press(editor, Key.Key_K, modifiers=CTRL | SHIFT)
    assert editor.markdown() == "see plan"


def test_a_link_without_one_waits_for_it(editor: MarkdownEditor) -> None:
    QGuiApplication.clipboard().setText("no address")
    editor.set_markdown("plan")
    put_caret(editor, 0, 4)
    press(editor, Key.Key_K, modifiers=CTRL | SHIFT)
    type_in(editor, "https://x.org")
    assert editor.markdown() == "[plan](https://x.org)"


def test_the_shortcuts_are_told(editor: MarkdownEditor) -> None:
    keys = {command.id: command.keys for command in MarkdownEditor.SHORTCUTS}
    assert set(keys) == set(Do)
    assert keys[Do.BOLD] == "Ctrl+B"
    assert "Ctrl+K" not in keys.values()
    assert all(command.said() for command in MarkdownEditor.SHORTCUTS)


def test_read_only_means_read_only(editor: MarkdownEditor) -> None:
    editor.set_markdown("- [ ] word")
    editor.setReadOnly(True)
    for key in (Key.Key_B, Key.Key_L, Key.Key_Return, Key.Key_V):
        press(editor, key, modifiers=CTRL)
    press(editor, Key.Key_Return, Key.Key_Tab, Key.Key_Backspace)
    click_box(editor, 0)
    assert editor.markdown() == "- [ ] word"


# Enter, Tab, Backspace, and the caret at a mark


def test_a_list_by_keys_alone(editor: MarkdownEditor) -> None:
    type_in(editor, "- one")
    press(editor, Key.Key_Return)
    type_in(editor, "two")
    press(editor, Key.Key_Return, Key.Key_Tab)
    type_in(editor, "deep")
    press(editor, Key.Key_Return, Key.Key_Return)
    type_in(editor, "three")
    press(editor, Key.Key_Return, Key.Key_Return)
    type_in(editor, "after")
    assert editor.markdown() == "- one\n- two\n  - deep\n- three\nafter"


def test_a_numbered_list_counts_on(editor: MarkdownEditor) -> None:
    editor.set_markdown("1. one\n2. two")
    put_caret(editor, 6)
    press(editor, Key.Key_Return)
    type_in(editor, "new")
    assert editor.markdown() == "1. one\n2. new\n3. two"
    for _ in range(2):
        press(editor, Key.Key_Z, modifiers=CTRL)
    assert editor.markdown() == "1. one\n2. two"


def test_shift_enter_stays_in_the_item(editor: MarkdownEditor) -> None:
    type_in(editor, "- one")
    press(editor, Key.Key_Return, modifiers=SHIFT)
    type_in(editor, "more")
    press(editor, Key.Key_Return)
    type_in(editor, "two")
    assert editor.markdown() == "- one\n  more\n- two"


def test_enter_in_plain_text_is_a_line_break(editor: MarkdownEditor) -> None:
    type_in(editor, "one")
    press(editor, Key.Key_Return, Key.Key_Enter)
    type_in(editor, "two")
    assert editor.markdown() == "one\n\ntwo"


def test_backspace_takes_the_whole_mark(editor: MarkdownEditor) -> None:
    editor.set_markdown("- [ ] do")
    put_caret(editor, 6)
    press(editor, Key.Key_Backspace)
    assert editor.markdown() == "do"
    press(editor, Key.Key_Z, modifiers=CTRL)
    assert editor.markdown() == "- [ ] do"


@pytest.fixture
def between(qtbot: QtBot) -> Iterator[tuple[QLineEdit, MarkdownEditor, QLineEdit]]:
    page = QWidget()
    layout = QVBoxLayout(page)
    fields = QLineEdit(), MarkdownEditor(), QLineEdit()
    for field in fields:
        layout.addWidget(field)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitExposed(page)
    page.activateWindow()
    fields[1].setFocus()
    qtbot.waitUntil(fields[1].hasFocus)
    yield fields


def test_tab_moves_on_outside_a_list(between: tuple[QLineEdit, MarkdownEditor, QLineEdit]) -> None:
    before, editor, after = between
    type_in(editor, "words")
    press(editor, Key.Key_Tab)
    assert after.hasFocus()
    editor.setFocus()
    press(editor, Key.Key_Backtab, modifiers=SHIFT)
    assert before.hasFocus()
    assert editor.markdown() == "words"


def test_tab_nests_in_a_list_and_never_traps(between: tuple[QLineEdit, MarkdownEditor, QLineEdit]) -> None:
    before, editor, _ = between
    editor.set_markdown("- one\n- two")
    end(editor)
    press(editor, Key.Key_Tab)
    assert editor.markdown() == "- one\n  - two"
    press(editor, Key.Key_Tab)
    assert editor.hasFocus()
    press(editor, Key.Key_Backtab, modifiers=SHIFT)
    assert editor.markdown() == "- one\n- two"
    assert editor.hasFocus()
    press(editor, Key.Key_Backtab, modifiers=SHIFT)
    assert before.hasFocus()
    assert editor.markdown() == "- one\n- two"


def test_the_caret_steps_over_what_is_drawn(editor: MarkdownEditor) -> None:
    editor.set_markdown("ab\n- [ ] do")
    put_caret(editor, 2)
    places = []
    for key in (Key.Key_Right, Key.Key_Right, Key.Key_Left, Key.Key_Left, Key.Key_Down, Key.Key_Home, Key.Key_Home):
        press(editor, key)
        places.append(editor.textCursor().position())
    assert places == [9, 10, 9, 2, 9, 3, 9]
    press(editor, Key.Key_Left, modifiers=SHIFT)
    assert editor.textCursor().selectedText() == "\u2029- [ ] "


# Undo


def test_undo_takes_back_a_word_at_a_time(editor: MarkdownEditor) -> None:
    type_in(editor, "one two three")
    seen = []
    while editor.document().isUndoAvailable():
        press(editor, Key.Key_Z, modifiers=CTRL)
        seen.append(editor.markdown())
    assert seen == ["one two ", "one ", ""]
    press(editor, *[Key.Key_Z] * 3, modifiers=CTRL | SHIFT)
    assert editor.markdown() == "one two three"


def test_with_nothing_left_to_undo_the_window_gets_the_key(qtbot: QtBot) -> None:
    window = QMainWindow()
    editor = MarkdownEditor()
    window.setCentralWidget(editor)
    asked: list[str] = []
    for keys in ("Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+Return", "Ctrl+K", "Ctrl+D", "Ctrl+1", "Ctrl+B"):
        action = QAction(window)
        action.setShortcut(keys)
        action.triggered.connect(lambda _checked=False, keys=keys: asked.append(keys))
        window.addAction(action)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    editor.setFocus()
    qtbot.waitUntil(editor.hasFocus)

    type_in(editor, "a")
    press(editor, Key.Key_Z, modifiers=CTRL)
    assert (editor.markdown(), asked) == ("", [])
    press(editor, Key.Key_Z, modifiers=CTRL)
    assert asked == ["Ctrl+Z"]
    press(editor, Key.Key_Z, modifiers=CTRL | SHIFT)
    assert (editor.markdown(), asked) == ("a", ["Ctrl+Z"])
    press(editor, Key.Key_Z, modifiers=CTRL | SHIFT)
    press(editor, Key.Key_Return, Key.Key_K, Key.Key_D, Key.Key_1, modifiers=CTRL)
    assert asked == ["Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+Return", "Ctrl+K", "Ctrl+D", "Ctrl+1"]
    press(editor, Key.Key_B, modifiers=CTRL)
    assert editor.markdown() == "**a**"
    editor.set_markdown("- [ ] a")
    press(editor, Key.Key_Return, modifiers=CTRL)
    assert editor.markdown() == "- [x] a"
    assert asked[-1] == "Ctrl+1"


def test_a_key_the_editor_has_no_use_for_is_let_through(editor: MarkdownEditor) -> None:
    event = QKeyEvent(QEvent.Type.KeyPress, Key.Key_Z, CTRL)
    QApplication.sendEvent(editor, event)
    assert not event.isAccepted()


# What comes from elsewhere


def test_formatted_text_is_pasted_as_markdown_in_one_step(editor: MarkdownEditor) -> None:
    QGuiApplication.clipboard().setMimeData(
        paste("She wants to lead", "<p>She wants <b>to lead</b></p><img src='https://track.example.org/x.gif'>")
    )
    type_in(editor, "Note: ")
    press(editor, Key.Key_V, modifiers=CTRL)
    assert editor.markdown() == "Note: She wants **to lead**"
    press(editor, Key.Key_Z, modifiers=CTRL)
    assert editor.markdown() == "Note: "


def test_pasted_plain_it_is_plain(editor: MarkdownEditor) -> None:
    QGuiApplication.clipboard().setMimeData(paste("She wants to lead", "<p>She wants <b>to lead</b></p>"))
    press(editor, Key.Key_V, modifiers=CTRL | SHIFT)
    assert editor.markdown() == "She wants to lead"


def test_formatting_that_says_nothing_leaves_the_plain_text(editor: MarkdownEditor) -> None:
    data = paste("a  =  1\n  b", "<div style='font-family: monospace'><span>a = 1</span> b</div>")
    editor.insertFromMimeData(data)
    assert editor.markdown() == "a  =  1\n  b"


@pytest.mark.parametrize(
    ("before", "caret", "after"),
    [
        ("Agenda:", 7, "Agenda:\n- a\n- b"),
        ("- ", 2, "- a\n- b"),
        ("- x\n  - [ ] ", 12, "- x\n  - a\n  - b"),
        ("", 0, "- a\n- b"),
        ("one two", 4, "one \n- a\n- b\ntwo"),
        ("```\n\n```", 4, "```\na b\n```"),
    ],
)
def test_a_pasted_list_begins_on_its_own_line(editor: MarkdownEditor, before: str, caret: int, after: str) -> None:
    editor.set_markdown(before)
    put_caret(editor, caret)
    editor.insertFromMimeData(paste("a b", "<ul><li>a</li><li>b</li></ul>"))
    assert editor.markdown() == after


def test_what_is_copied_is_the_markdown(editor: MarkdownEditor) -> None:
    editor.set_markdown("**a**\n- [ ] b\u00a0c")
    editor.selectAll()
    press(editor, Key.Key_C, modifiers=CTRL)
    data = QGuiApplication.clipboard().mimeData()
    assert data.text() == "**a**\n- [ ] b\u00a0c"
    assert not data.hasHtml()


def test_control_characters_stay_out(editor: MarkdownEditor) -> None:
    editor.insertFromMimeData(paste("a\x00b\x1bc\r\nd\x85e\ufefff\tg"))
    assert editor.markdown() == "abc\nd\nef\tg"


def test_files_are_refused_and_nothing_is_said(editor: MarkdownEditor) -> None:
    data = paste(files=["/tmp/secret.txt"])
    assert not editor.canInsertFromMimeData(data)
    drop = QDropEvent(QPointF(10, 10), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, NONE)
    QApplication.sendEvent(editor.viewport(), drop)
    editor.insertFromMimeData(data)
    QGuiApplication.clipboard().setMimeData(data)
    press(editor, Key.Key_V, modifiers=CTRL)
    press(editor, Key.Key_V, modifiers=CTRL | SHIFT)
    assert editor.markdown() == ""


def test_dropped_words_are_welcome(editor: MarkdownEditor) -> None:
    assert editor.canInsertFromMimeData(paste("words"))
    assert editor.canInsertFromMimeData(paste(html="<b>words</b>"))
    assert not editor.canInsertFromMimeData(QMimeData())


def test_nothing_is_loaded_from_anywhere(editor: MarkdownEditor) -> None:
    editor.set_markdown("![picture](https://example.org/x.png)")
    assert editor.document().resource(2, QUrl("https://example.org/x.png")) is None
    assert editor.loadResource(2, QUrl("file:///etc/hostname")) is None


def test_an_input_method_composes(editor: MarkdownEditor) -> None:
    heard: list[str] = []
    editor.set_markdown("- [ ] ")
    end(editor)
    editor.edited.connect(heard.append)
    QApplication.sendEvent(editor, QInputMethodEvent("に", []))
    editor.grab()
    assert editor.markdown() == "- [ ] "
    done = QInputMethodEvent("", [])
    done.setCommitString("日本")
    QApplication.sendEvent(editor, done)
    assert editor.markdown() == "- [ ] 日本"
    assert heard == ["- [ ] 日本"]
    press(editor, Key.Key_Z, modifiers=CTRL)
    assert editor.markdown() == "- [ ] "


# The mouse


def point_of(editor: MarkdownEditor, position: int) -> QPoint:
    """The middle of the character at `position`."""
    cursor = editor.textCursor()
    cursor.setPosition(position)
    here = editor.cursorRect(cursor)
    cursor.setPosition(position + 1)
    return QPoint((here.left() + editor.cursorRect(cursor).left()) // 2, here.center().y())


def box_of(editor: MarkdownEditor, line: int) -> QPoint:
    block = editor.document().findBlockByNumber(line)
    return point_of(editor, block.position() + block.text().index("]") + 1) - QPoint(15, 0)


def click_box(editor: MarkdownEditor, line: int) -> None:
    QTest.mouseClick(editor.viewport(), Qt.MouseButton.LeftButton, NONE, box_of(editor, line))


def test_a_click_ticks_the_box_and_leaves_the_caret(editor: MarkdownEditor) -> None:
    editor.set_markdown("words\n- [ ] one\n  1. [x] two")
    put_caret(editor, 3)
    click_box(editor, 1)
    assert editor.markdown() == "words\n- [x] one\n  1. [x] two"
    click_box(editor, 2)
    assert editor.markdown() == "words\n- [x] one\n  1. [ ] two"
    assert editor.textCursor().position() == 3
    press(editor, Key.Key_Z, modifiers=CTRL)
    press(editor, Key.Key_Z, modifiers=CTRL)
    assert editor.markdown() == "words\n- [ ] one\n  1. [x] two"


def test_a_click_on_the_words_places_the_caret(editor: MarkdownEditor) -> None:
    editor.set_markdown("- [ ] one")
    QTest.mouseClick(editor.viewport(), Qt.MouseButton.LeftButton, NONE, point_of(editor, 7) + QPoint(1, 0))
    assert editor.markdown() == "- [ ] one"
    assert editor.textCursor().position() in (7, 8)


class Opener(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(url.toString())


@pytest.fixture
def opened(qtbot: QtBot) -> Iterator[list[str]]:
    opener = Opener()
    schemes = ("http", "https", "mailto", "file", "ftp", "javascript")
    for scheme in schemes:
        QDesktopServices.setUrlHandler(scheme, opener, "open")
    yield opener.opened
    for scheme in schemes:
        QDesktopServices.unsetUrlHandler(scheme)


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("[words](https://example.org/a)", "https://example.org/a"),
        ("go to http://example.org/b now", "http://example.org/b"),
        ("[mail](mailto:a@example.org)", "mailto:a@example.org"),
    ],
)
def test_ctrl_click_opens_a_link_and_a_click_alone_does_not(
    editor: MarkdownEditor, opened: list[str], text: str, address: str
) -> None:
    editor.set_markdown(text)
    place = point_of(editor, 8 if text.startswith("go") else 3)
    QTest.mouseClick(editor.viewport(), Qt.MouseButton.LeftButton, NONE, place)
    assert opened == []
    QTest.mouseClick(editor.viewport(), Qt.MouseButton.LeftButton, CTRL, place)
    assert opened == [address]


@pytest.mark.parametrize(
    "target", ["file:///etc/passwd", "javascript:alert(1)", "ftp://x.org", "https://", "x.txt", ""]
)
def test_other_addresses_are_never_opened(editor: MarkdownEditor, opened: list[str], target: str) -> None:
    editor.set_markdown(f"[words]({target})")
    QTest.mouseClick(editor.viewport(), Qt.MouseButton.LeftButton, CTRL, point_of(editor, 3))
    assert opened == []


def test_the_address_is_shown_before_it_is_opened(editor: MarkdownEditor, qtbot: QtBot) -> None:
    editor.set_markdown("[bank](https://b\u0430nk.example/?a=1&b=2)")
    place = point_of(editor, 2)
    QApplication.sendEvent(
        editor.viewport(), QHelpEvent(QEvent.Type.ToolTip, place, editor.viewport().mapToGlobal(place))
    )
    qtbot.waitUntil(lambda: QToolTip.isVisible() or bool(QToolTip.text()))
    assert QToolTip.text().startswith("https://xn--bnk-6cd.example/")
    menu = editor.context_menu(place)
    assert any("xn--bnk-6cd" in action.text() for action in menu.actions())
    QToolTip.hideText()


def test_the_menu_has_the_editors_commands(editor: MarkdownEditor) -> None:
    editor.set_markdown("word")
    put_caret(editor, 2)
    menu = editor.context_menu(QPoint(5, 5))
    bold = next(action for action in menu.actions() if action.text().startswith("Bold"))
    bold.trigger()
    assert editor.markdown() == "**word**"


# The look


def formats(editor: MarkdownEditor, line: int) -> list[tuple[str, QTextCharFormat]]:
    block = editor.document().findBlockByNumber(line)
    return [(block.text()[r.start : r.start + r.length], QTextCharFormat(r.format)) for r in block.layout().formats()]


def test_marked_words_look_marked(editor: MarkdownEditor) -> None:
    editor.set_markdown("# Big\nis **bold** and *slanted*, ~~gone~~, `code`, [here](https://x.org)")
    look = dict(formats(editor, 1))
    assert look["bold"].fontWeight() > 400
    assert look["slanted"].fontItalic()
    assert look["gone"].fontStrikeOut()
    assert look["here"].fontUnderline()
    assert look["here"].foreground().color() == editor.palette().color(QPalette.ColorRole.Link)
    assert look["**"].foreground().color() == editor.palette().color(QPalette.ColorRole.PlaceholderText)
    heading = dict(formats(editor, 0))["Big"]
    assert heading.fontPointSize() > editor.font().pointSizeF() or heading.hasProperty(
        QTextFormat.Property.FontPixelSize
    )


def test_colours_follow_the_palette(editor: MarkdownEditor) -> None:
    editor.set_markdown("**bold**")
    palette = QPalette(editor.palette())
    palette.setColor(QPalette.ColorRole.PlaceholderText, QColor("#abcdef"))
    editor.setPalette(palette)
    assert dict(formats(editor, 0))["**"].foreground().color() == QColor("#abcdef")


def test_lines_hang_under_their_words(editor: MarkdownEditor) -> None:
    editor.set_markdown("- " + "words " * 60 + "\n  - deep\n- [ ] " + "words " * 60)
    for number, prefix in ((0, 2), (2, 6)):
        layout = editor.document().findBlockByNumber(number).layout()
        assert layout.lineCount() > 1
        first = layout.lineAt(0).cursorToX(prefix)[0]
        assert layout.lineAt(1).x() == pytest.approx(first, abs=1)
    deep = editor.document().findBlockByNumber(1).layout().lineAt(0).cursorToX(4)[0]
    assert deep > editor.document().findBlockByNumber(0).layout().lineAt(0).cursorToX(2)[0] + 10


def test_code_is_left_as_it_is(editor: MarkdownEditor) -> None:
    editor.set_markdown("```\n**not bold**\n```\n**bold**")
    assert [text for text, _ in formats(editor, 1)] == ["**not bold**"]
    assert "bold" in dict(formats(editor, 3))
    put_caret(editor, 0, 4)
    press(editor, Key.Key_Delete)
    assert "not bold" in dict(formats(editor, 0))


ANY_KEY = [
    *(
        (key, NONE)
        for key in (Key.Key_Return, Key.Key_Backspace, Key.Key_Delete, Key.Key_Tab, Key.Key_A, Key.Key_Minus)
    ),
    *((key, NONE) for key in (Key.Key_Space, Key.Key_Left, Key.Key_Up, Key.Key_End)),
    *((key, CTRL) for key in (Key.Key_A, Key.Key_B, Key.Key_I, Key.Key_L, Key.Key_Return)),
    *((key, SHIFT) for key in (Key.Key_Return, Key.Key_Home)),
    *((key, CTRL | SHIFT) for key in (Key.Key_K, Key.Key_L)),
]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
@given(
    text=st.text(alphabet="ab *_`[]()-\n#>1.x😀é", max_size=60),
    keys=st.lists(
        st.sampled_from(ANY_KEY),
        max_size=12,
    ),
)
def test_after_any_keys_everything_can_be_undone_and_every_line_has_its_place(
    editor: MarkdownEditor, text: str, keys: list[tuple[Qt.Key, Qt.KeyboardModifier]]
) -> None:
    editor.set_markdown(text)
    end(editor)
    for key, modifiers in keys:
        press(editor, key, modifiers=modifiers)
    layout, document = editor.document().documentLayout(), editor.document()
    bottom = document.documentMargin()
    block = document.firstBlock()
    while block.isValid():
        rect = layout.blockBoundingRect(block)
        assert rect.top() == bottom
        assert rect.height() > 0
        assert block.layout().lineCount() >= 1
        bottom = rect.bottom()
        block = block.next()
    assert layout.documentSize().height() == bottom + document.documentMargin()
    while document.isUndoAvailable():
        press(editor, Key.Key_Z, modifiers=CTRL)
    assert editor.markdown() == text


def test_every_place_is_found_again_by_the_mouse(editor: MarkdownEditor) -> None:
    editor.set_markdown("# Title\nplain words\n- [ ] box\n> said\n\n```\ncode\n```\nlast")
    for word in ("Title", "plain", "words", "box", "said", "code", "last"):
        place = editor.markdown().index(word)
        assert editor.cursorForPosition(point_of(editor, place)).position() in (place, place + 1)


# Its height


def test_it_grows_with_its_text_between_two_heights(qtbot: QtBot) -> None:
    page = QWidget()
    layout = QVBoxLayout(page)
    editor = MarkdownEditor(minimum_lines=2, maximum_lines=6)
    layout.addWidget(editor)
    layout.addStretch()
    page.resize(400, 600)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitExposed(page)
    least = editor.height()
    editor.set_markdown("a\nb\nc\nd")
    qtbot.waitUntil(lambda: editor.height() > least)
    assert editor.verticalScrollBar().maximum() == 0
    four = editor.height()
    editor.set_markdown("\n".join("abcdefghijkl"))
    qtbot.waitUntil(lambda: editor.height() > four)
    most = editor.height()
    assert most - least == pytest.approx(2 * (four - least), abs=2)
    assert editor.verticalScrollBar().maximum() > 0
    editor.set_markdown("a")
    qtbot.waitUntil(lambda: editor.height() == least)
    editor.set_markdown("word " * 60)
    qtbot.waitUntil(lambda: editor.height() > least)
    wrapped = editor.height()
    page.resize(800, 600)
    qtbot.waitUntil(lambda: editor.height() < wrapped)


def test_a_stylesheet_s_padding_counts(qtbot: QtBot) -> None:
    page = QWidget()
    page.setStyleSheet("QTextEdit { padding: 9px 12px; border: 2px solid grey; }")
    layout = QVBoxLayout(page)
    editor = MarkdownEditor(minimum_lines=1)
    layout.addWidget(editor)
    layout.addStretch()
    qtbot.addWidget(page)
    page.show()
    qtbot.waitExposed(page)
    editor.set_markdown("a\nb\nc")
    qtbot.waitUntil(lambda: editor.verticalScrollBar().maximum() == 0)
    qtbot.waitUntil(lambda: editor.viewport().height() >= editor.document().documentLayout().documentSize().height())


# Long texts


def test_a_hundred_thousand_characters_stay_as_quick_as_a_few(editor: MarkdownEditor) -> None:
    """A key costs its own line and no more than a glance at the rest."""
    from time import thread_time

    line = "- [ ] **Ask** what *she* needs, see [the plan](https://example.org), and wait for the answer.\n"

    def key_time(copies: int) -> float:
        editor.set_markdown(line * copies)
        put_caret(editor, editor.document().characterCount() // 2)
        times = []
        for _ in range(15):
            begun = thread_time()
            press(editor, Key.Key_A)
            QApplication.processEvents()
            times.append(thread_time() - begun)
        return sorted(times)[len(times) // 2]

    few = key_time(20)
    assert key_time(100_000 // len(line)) < 4 * few + 0.01


def test_names_for_those_who_listen(editor: MarkdownEditor) -> None:
    assert editor.accessibleName() == "Notes"
    assert MarkdownEditor(placeholder="What matters").accessibleName() == "What matters"
    assert re.match("Write", editor.placeholderText())


def test_it_goes_at_once_when_it_is_let_go(qtbot: QtBot) -> None:
    """Without waiting for the garbage collector, which would take it apart in the middle of something else."""
    editor = MarkdownEditor()
    editor.set_markdown("- [ ] a")
    gone = weakref.ref(editor)
    gc.disable()
    try:
        del editor
        assert gone() is None
    finally:
        gc.enable()
