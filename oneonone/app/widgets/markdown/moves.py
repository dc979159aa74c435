"""How the caret moves where a mark is drawn instead of written: it steps over bullets and boxes, not into them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QTextBlock, QTextCursor
from PySide6.QtWidgets import QTextEdit

from oneonone.app.widgets.markdown.edit import units
from oneonone.app.widgets.markdown.highlighter import is_code
from oneonone.model.markdown import LineKind, read_line

_SHIFT = Qt.KeyboardModifier.ShiftModifier
_ONLY_TEXT = (Qt.KeyboardModifier.NoModifier, _SHIFT, Qt.KeyboardModifier.KeypadModifier)


def words_begin(block: QTextBlock) -> int:
    """How far into the line its words begin, where what is before them is drawn; 0 where all is text."""
    if is_code(block) or block.textDirection() == Qt.LayoutDirection.RightToLeft:
        return 0
    line = read_line(units(block.text()))
    return line.content if line.is_item or line.kind in (LineKind.QUOTE, LineKind.TEXT) else 0


def moved_by_key(editor: QTextEdit, event: QKeyEvent) -> bool:
    """Left, Right and Home, with or without Shift, at a mark; False where they do what they always do."""
    if event.modifiers() & ~_SHIFT:
        return False
    cursor = editor.textCursor()
    if cursor.hasSelection() and not event.modifiers() and event.key() != Qt.Key.Key_Home:
        return False
    place = {Qt.Key.Key_Left: _left, Qt.Key.Key_Right: _right, Qt.Key.Key_Home: _home}.get(Qt.Key(event.key()))
    position = place(cursor) if place is not None else None
    if position is None:
        return False
    cursor.setPosition(position, _mode(event))
    editor.setTextCursor(cursor)
    return True


def _mode(event: QKeyEvent) -> QTextCursor.MoveMode:
    return QTextCursor.MoveMode.KeepAnchor if event.modifiers() & _SHIFT else QTextCursor.MoveMode.MoveAnchor


def _left(cursor: QTextCursor) -> int | None:
    if not 0 < cursor.positionInBlock() <= words_begin(cursor.block()):
        return None
    before = cursor.block().previous()
    return before.position() + before.length() - 1 if before.isValid() else cursor.block().position()


def _right(cursor: QTextCursor) -> int | None:
    block = cursor.block()
    begin = words_begin(block)
    if cursor.positionInBlock() < begin:
        return block.position() + begin
    if cursor.atBlockEnd() and block.next().isValid() and (begin := words_begin(block.next())):
        return block.next().position() + begin
    return None


def _home(cursor: QTextCursor) -> int | None:
    """To where the words begin, and from there to the beginning of the line."""
    begin = words_begin(cursor.block())
    first = QTextCursor(cursor)
    first.movePosition(QTextCursor.MoveOperation.StartOfLine)
    if not begin or first.positionInBlock() > 0:
        return None
    at_words = cursor.positionInBlock() == begin
    return cursor.block().position() + (0 if at_words else begin)


def out_of_mark(editor: QTextEdit, *, keep_anchor: bool) -> None:
    """After moving up or down into a mark: on to the words, without forgetting how far to the right it was."""
    cursor = editor.textCursor()
    begin = words_begin(cursor.block())
    if cursor.positionInBlock() < begin:
        x = cursor.verticalMovementX()
        mode = QTextCursor.MoveMode.KeepAnchor if keep_anchor else QTextCursor.MoveMode.MoveAnchor
        cursor.setPosition(cursor.block().position() + begin, mode)
        cursor.setVerticalMovementX(x)
        editor.setTextCursor(cursor)


def begins_word(cursor: QTextCursor, event: QKeyEvent) -> bool:
    """Whether the key types the first letter of a word."""
    text = event.text()
    if not text or not text.isprintable() or text.isspace() or event.modifiers() not in _ONLY_TEXT:
        return False
    before = cursor.block().text()[: cursor.positionInBlock()]
    return not cursor.hasSelection() and (not before or before[-1].isspace())
