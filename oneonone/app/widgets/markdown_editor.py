"""A pleasant place to write a longer note: Markdown that looks like what it means, and stays the text that was typed.

The text is the only truth. Its look is the highlighter's and the layout's, the keys are plain edits of the text, and
what is pasted becomes Markdown first; so what is read back is exactly what was put in or typed.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QDesktopServices,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QTextBlock,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QMenu, QSizePolicy, QTextEdit, QToolTip, QWidget

from oneonone.app.i18n import translate
from oneonone.app.widgets.markdown import lines
from oneonone.app.widgets.markdown.commands import COMMANDS, Do, command_for
from oneonone.app.widgets.markdown.document import (
    for_document,
    is_welcome,
    markdown_words,
    plain_words,
    text_of,
    units_of,
)
from oneonone.app.widgets.markdown.edit import Edit, joined
from oneonone.app.widgets.markdown.highlighter import MarkdownHighlighter
from oneonone.app.widgets.markdown.layout import NoteLayout
from oneonone.app.widgets.markdown.links import link_at, shown
from oneonone.app.widgets.markdown.marks import Mark, address_in, toggle_link, toggle_mark
from oneonone.app.widgets.markdown.moves import begins_word, moved_by_key, out_of_mark

_MARGIN = 10
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_UP_AND_DOWN = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_PLAIN = Qt.KeyboardModifier.NoModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_CTRL = Qt.KeyboardModifier.ControlModifier


class MarkdownEditor(QTextEdit):
    """`edited` gives the text after each change by the writer; `replaced` after `set_markdown` put another in place.

    With `auto_height` it is as high as its text, between two numbers of lines. Colours and sizes are the palette's and
    the font's.
    """

    edited = Signal(str)
    replaced = Signal(str)

    SHORTCUTS = COMMANDS

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        name: str = "",
        placeholder: str = "",
        auto_height: bool = True,
        minimum_lines: int = 3,
        maximum_lines: int = 16,
    ) -> None:
        super().__init__(parent)
        self._text = ""
        self._lines = (minimum_lines, maximum_lines) if auto_height else None
        self._pressed: int | QUrl | None = None
        document = QTextDocument(self)
        self._layout = NoteLayout(document)
        document.setDocumentLayout(self._layout)
        document.setDocumentMargin(_MARGIN)
        self.setDocument(document)
        self._highlighter = MarkdownHighlighter(document, self.font(), self.palette())
        self._styled_for = (self.font(), self.palette().cacheKey())
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(name or placeholder)
        self.viewport().setMouseTracking(True)
        if auto_height:
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            self._layout.documentSizeChanged.connect(self._fit)
            self._fit()
        document.contentsChanged.connect(self._changed)

    # The text

    def markdown(self) -> str:
        return text_of(self.document())

    def set_markdown(self, text: str) -> None:
        """Shows `text`, which is not an edit: it cannot be undone. The same text again changes nothing."""
        if text == self.markdown():
            return
        caret = self.textCursor().position()
        self.document().blockSignals(False)
        self._text = text.replace("\r\n", "\n").replace("\r", "\n")
        self.setPlainText(for_document(self._text))
        cursor = self.textCursor()
        cursor.setPosition(min(caret, self.document().characterCount() - 1))
        self.setTextCursor(cursor)
        self.replaced.emit(self._text)

    def _changed(self) -> None:
        text = self.markdown()
        if text != self._text:
            self._text = text
            self.edited.emit(text)

    # What can be done

    def perform(self, command: Do) -> bool:
        """Carries out a command as its key does; False where it has nothing to do here."""
        if self.isReadOnly():
            return False
        if command is Do.PASTE_PLAIN:
            return self._paste_plain(QGuiApplication.clipboard().mimeData())
        cursor = self.textCursor()
        selection = units_of(self.document()), cursor.anchor(), cursor.position()
        if command in (Do.BOLD, Do.ITALIC):
            return self._carry_out(toggle_mark(*selection, Mark.BOLD if command is Do.BOLD else Mark.ITALIC))
        if command is Do.LINK:
            return self._carry_out(toggle_link(*selection, address_in(QGuiApplication.clipboard().text())))
        line_command = {Do.LIST: lines.toggle_list, Do.CHECK: lines.toggle_check, Do.TICK: lines.tick}[command]
        return self._carry_out(line_command(*selection))

    def _carry_out(self, edit: Edit | None) -> bool:
        """One undo step."""
        if edit is None:
            return False
        cursor = self.textCursor()
        cursor.beginEditBlock()
        for change in reversed(edit.changes):
            cursor.setPosition(change.start)
            cursor.setPosition(change.end, QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText(joined(change.text))
        cursor.endEditBlock()
        cursor.setPosition(edit.anchor)
        cursor.setPosition(edit.position, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        return True

    # Keys

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride and (wanted := self._wants(event)) is not None:
                event.setAccepted(wanted)
                return True
            if event.type() == QEvent.Type.KeyPress and self._nests(event):
                event.accept()
                return True
        return super().event(event)

    def _wants(self, event: QKeyEvent) -> bool | None:
        """Whether a key is for the text or for the window's shortcuts; None leaves it to Qt.

        When the text has nothing left to undo, Ctrl+Z is the program's; Ctrl+Enter is where there is no box to tick."""
        if (step := self._undo_step(event)) is not None:
            return step
        command = command_for(event)
        if command is None:
            return None
        return not self.isReadOnly() and (command.id is not Do.TICK or self._has_box())

    def _undo_step(self, event: QKeyEvent) -> bool | None:
        """Whether the text can take back what the key asks for; None for another key."""
        if event.matches(QKeySequence.StandardKey.Undo):
            return self.document().isUndoAvailable() and not self.isReadOnly()
        if event.matches(QKeySequence.StandardKey.Redo):
            return self.document().isRedoAvailable() and not self.isReadOnly()
        return None

    def _has_box(self) -> bool:
        cursor = self.textCursor()
        return lines.tick(units_of(self.document()), cursor.anchor(), cursor.position()) is not None

    def _nests(self, event: QKeyEvent) -> bool:
        """Tab and Shift+Tab in a list. Shift+Tab on its outermost level leaves the field, so that keys always can."""
        back = event.key() == Qt.Key.Key_Backtab or (event.key() == Qt.Key.Key_Tab and event.modifiers() == _SHIFT)
        if self.isReadOnly() or not (back or (event.key() == Qt.Key.Key_Tab and event.modifiers() == _PLAIN)):
            return False
        cursor = self.textCursor()
        selection = units_of(self.document()), cursor.anchor(), cursor.position()
        if not lines.in_list(*selection):
            return False
        return self._carry_out(lines.indent(*selection, deeper=not back)) or not back

    def keyPressEvent(self, event: QKeyEvent) -> None:
        command = command_for(event)
        if self._undo_step(event) is False:
            event.ignore()
        elif command is not None:
            event.setAccepted(self.perform(command.id) or (command.id is not Do.TICK and not self.isReadOnly()))
        elif self._edits(event) or moved_by_key(self, event):
            event.accept()
        elif begins_word(self.textCursor(), event):
            # A word is one step of undo; without this, all that was typed in a row would be.
            cursor = self.textCursor()
            cursor.beginEditBlock()
            super().keyPressEvent(event)
            cursor.endEditBlock()
        else:
            super().keyPressEvent(event)
            if event.key() in _UP_AND_DOWN:
                out_of_mark(self)
        self._show_pointer()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        super().keyReleaseEvent(event)
        self._show_pointer()

    def _edits(self, event: QKeyEvent) -> bool:
        """Enter and Backspace, where they do more in Markdown than in any text."""
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        cursor = self.textCursor()
        if self.isReadOnly():
            return False
        if event.key() in _ENTER and modifiers in (_PLAIN, _SHIFT):
            enter = lines.soft_line if modifiers == _SHIFT else lines.new_line
            return self._carry_out(enter(units_of(self.document()), cursor.anchor(), cursor.position()))
        if event.key() == Qt.Key.Key_Backspace and modifiers == _PLAIN and not cursor.hasSelection():
            return self._carry_out(lines.drop_mark(units_of(self.document()), cursor.position()))
        return False

    # What comes from elsewhere

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return is_welcome(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        if self.isReadOnly() or not is_welcome(source):
            return
        words, formatted = markdown_words(source)
        cursor = self.textCursor()
        text = units_of(self.document())
        if formatted and not lines.is_in_code(text, cursor.selectionStart()):
            self._carry_out(lines.pasted(text, cursor.anchor(), cursor.position(), words))
        else:
            self._paste_plain(source)

    def _paste_plain(self, source: QMimeData) -> bool:
        if not is_welcome(source):
            return False
        self.textCursor().insertText(plain_words(source))
        self.ensureCursorVisible()
        return True

    def createMimeDataFromSelection(self) -> QMimeData:
        """The Markdown itself, exactly."""
        data = QMimeData()
        data.setText(self.textCursor().selectedText().replace("\u2029", "\n"))
        return data

    def loadResource(self, _type: int, _name: QUrl | str) -> None:
        """Nothing is ever loaded, from anywhere."""

    # The mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = None
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = self._target(event.position().toPoint(), event.modifiers())
        if self._pressed is None:
            super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._target(event.position().toPoint(), event.modifiers()) is not None:
            self.mousePressEvent(event)
        else:
            super().mouseDoubleClickEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        if pressed is None:
            super().mouseReleaseEvent(event)
        elif pressed == self._target(event.position().toPoint(), event.modifiers()):
            if isinstance(pressed, QUrl):
                QDesktopServices.openUrl(pressed)
            else:
                self._tick_at(pressed)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            super().mouseMoveEvent(event)
            self._show_pointer()

    def _target(self, point: QPoint, modifiers: Qt.KeyboardModifier) -> int | QUrl | None:
        """What a click there means: the line whose box it ticks, or with Ctrl the address it opens."""
        block = self._block_at(point)
        if not self.isReadOnly() and self._layout.box(block).adjusted(-3, -3, 3, 3).contains(self._in_document(point)):
            return block.position()
        return self._link_at(point) if modifiers & _CTRL else None

    def _in_document(self, point: QPoint) -> QPointF:
        return QPointF(point) + QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def _block_at(self, point: QPoint) -> QTextBlock:
        position = self._layout.hitTest(self._in_document(point), Qt.HitTestAccuracy.FuzzyHit)
        return self.document().findBlock(position)

    def _link_at(self, point: QPoint) -> QUrl | None:
        position = self._layout.hitTest(self._in_document(point), Qt.HitTestAccuracy.ExactHit)
        block = self.document().findBlock(position)
        return link_at(block, position - block.position()) if position >= 0 else None

    def _tick_at(self, position: int) -> None:
        edit = lines.tick(units_of(self.document()), position, position)
        cursor = self.textCursor()
        if edit is not None:
            self._carry_out(Edit(edit.changes, cursor.anchor(), cursor.position()))

    def _show_pointer(self) -> None:
        point = self.viewport().mapFromGlobal(self.cursor().pos())
        pressable = self._target(point, QGuiApplication.keyboardModifiers()) is not None
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if pressable else Qt.CursorShape.IBeamCursor)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            url = self._link_at(event.pos())
            if url is not None:
                said = translate("MarkdownEditor", "{address}\nCtrl+click opens it").format(address=shown(url))
                QToolTip.showText(event.globalPos(), said, self.viewport())
                return True
        return super().viewportEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.context_menu(event.pos())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def context_menu(self, point: QPoint) -> QMenu:
        """Qt's menu of a text, with the link under the pointer and the editor's own commands."""
        menu = self.createStandardContextMenu(point)
        if (url := self._link_at(point)) is not None:
            menu.addSeparator()
            self._add(
                menu, translate("MarkdownEditor", "Open {address}").format(address=shown(url).replace("&", "&&")), ""
            )
        return menu

    def _add(self, menu: QMenu, said: str, keys: str) -> QAction:
        action = menu.addAction(said)
        return action
