"""A pleasant place to write a longer note: Markdown that looks like what it means, and stays the text that was typed.

The text is the only truth. Its look is the highlighter's and the layout's, the keys are plain edits of the text, and
what is pasted becomes Markdown first; so what is read back is exactly what was put in or typed.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QMimeData, QPoint, QSize, Qt, QUrl, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDesktopServices,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QShowEvent,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QMenu, QSizePolicy, QTextEdit, QWidget

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
from oneonone.app.widgets.markdown.links import shown
from oneonone.app.widgets.markdown.marks import Mark, address_in, toggle_link, toggle_mark
from oneonone.app.widgets.markdown.moves import begins_word, moved_by_key, out_of_mark
from oneonone.app.widgets.markdown.pointer import Pointer

_MARGIN = 5
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_UP_AND_DOWN = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_PLAIN = Qt.KeyboardModifier.NoModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier


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
        document = QTextDocument(self)
        document.setDocumentMargin(_MARGIN)
        self._layout = NoteLayout(document)
        document.setDocumentLayout(self._layout)
        document.clearUndoRedoStacks()
        self.setDocument(document)
        self._styled_for = self.font().key(), self.palette().cacheKey()
        self._highlighter = MarkdownHighlighter(document, self.font(), self.palette())
        self._pointer = Pointer(self, self._layout)
        self._pointer.ticked.connect(self._tick_at)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(name or placeholder)
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
        text = text.replace("\r\n", "\n").replace("\r", "\n")
        if text == self.markdown():
            return
        caret = self.textCursor().position()
        self._text = text
        self.setPlainText(for_document(text))
        cursor = self.textCursor()
        cursor.setPosition(min(caret, self.document().characterCount() - 1))
        self.setTextCursor(cursor)
        self.replaced.emit(text)

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
            return self._insert_plain(QGuiApplication.clipboard().mimeData())
        selection = self._selection()
        if command is Do.LINK:
            return self._carry_out(toggle_link(*selection, address_in(QGuiApplication.clipboard().text())))
        if command in (Do.BOLD, Do.ITALIC):
            return self._carry_out(toggle_mark(*selection, Mark.BOLD if command is Do.BOLD else Mark.ITALIC))
        line_command = {Do.LIST: lines.toggle_list, Do.CHECK: lines.toggle_check, Do.TICK: lines.tick}[command]
        return self._carry_out(line_command(*selection))

    def _selection(self) -> tuple[str, int, int]:
        cursor = self.textCursor()
        return units_of(self.document()), cursor.anchor(), cursor.position()

    def _carry_out(self, edit: Edit | None) -> bool:
        """Makes the edit, as one step of undo."""
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

    def _tick_at(self, position: int) -> None:
        text, anchor, caret = self._selection()
        edit = lines.tick(text, position, position)
        self._carry_out(Edit(edit.changes, anchor, caret) if edit is not None else None)

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
        """Whether a key is the text's (True) or the window's shortcut (False); None leaves it to Qt.

        Ctrl+Z is the program's once the text has nothing left to undo, and Ctrl+Enter where there is no box to tick.
        """
        if (step := self._undo_step(event)) is not None:
            return step
        command = command_for(event)
        if command is None:
            return None
        return not self.isReadOnly() and (command.id is not Do.TICK or lines.tick(*self._selection()) is not None)

    def _undo_step(self, event: QKeyEvent) -> bool | None:
        """Whether the text can take back, or do again, what the key asks for; None for another key."""
        if event.matches(QKeySequence.StandardKey.Undo):
            return self.document().isUndoAvailable() and not self.isReadOnly()
        if event.matches(QKeySequence.StandardKey.Redo):
            return self.document().isRedoAvailable() and not self.isReadOnly()
        return None

    def _nests(self, event: QKeyEvent) -> bool:
        """Tab and Shift+Tab in a list. Shift+Tab on its outermost level leaves the field, so that keys always can."""
        tab = event.key() == Qt.Key.Key_Tab and event.modifiers() == _PLAIN
        back = event.key() == Qt.Key.Key_Backtab and not event.modifiers() & ~_SHIFT
        if self.isReadOnly() or not (tab or back):
            return False
        selection = self._selection()
        return lines.in_list(*selection) and (self._carry_out(lines.indent(*selection, deeper=tab)) or tab)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        command = command_for(event)
        if self._undo_step(event) is False:
            event.ignore()
        elif command is not None:
            event.setAccepted(self.perform(command.id) or command.id is not Do.TICK)
        elif self._edits(event) or moved_by_key(self, event):
            event.accept()
        elif begins_word(self.textCursor(), event):
            # A word is one step of undo; without this, everything typed in a row would be.
            cursor = self.textCursor()
            cursor.beginEditBlock()
            super().keyPressEvent(event)
            cursor.endEditBlock()
        else:
            super().keyPressEvent(event)
            if event.key() in _UP_AND_DOWN:
                out_of_mark(self, keep_anchor=bool(event.modifiers() & _SHIFT))

    def _edits(self, event: QKeyEvent) -> bool:
        """Enter and Backspace, where they do more in Markdown than in any text."""
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if self.isReadOnly():
            return False
        if event.key() in _ENTER and modifiers in (_PLAIN, _SHIFT):
            enter = lines.soft_line if modifiers == _SHIFT else lines.new_line
            return self._carry_out(enter(*self._selection()))
        if event.key() == Qt.Key.Key_Backspace and modifiers == _PLAIN and not self.textCursor().hasSelection():
            return self._carry_out(lines.drop_mark(units_of(self.document()), self.textCursor().position()))
        return False

    # What comes from elsewhere

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return is_welcome(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        if self.isReadOnly() or not is_welcome(source):
            return
        words, formatted = markdown_words(source)
        if not formatted or not self._carry_out(lines.pasted(*self._selection(), words)):
            self._insert_plain(source)

    def _insert_plain(self, source: QMimeData) -> bool:
        if not is_welcome(source):
            return False
        self.textCursor().insertText(plain_words(source))
        self.ensureCursorVisible()
        return True

    def createMimeDataFromSelection(self) -> QMimeData:
        """The Markdown itself."""
        data = QMimeData()
        data.setText(self.textCursor().selectedText().replace("\u2029", "\n"))
        return data

    def loadResource(self, _type: int, _name: QUrl | str) -> None:
        """Nothing is ever loaded, from anywhere."""

    # The menu

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.context_menu(event.pos())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def context_menu(self, point: QPoint) -> QMenu:
        """Qt's menu of a text, with the link at `point` and the editor's own commands."""
        menu = self.createStandardContextMenu(point)
        if (url := self._pointer.link_at(point)) is not None:
            menu.addSeparator()
            address = shown(url)
            said = translate("MarkdownEditor", "Open {address}").format(address=address.replace("&", "&&"))
            menu.addAction(said, lambda: QDesktopServices.openUrl(url))
            said = translate("MarkdownEditor", "Copy the address")
            menu.addAction(said, lambda: QGuiApplication.clipboard().setText(address))
        if not self.isReadOnly():
            menu.addSeparator()
            for command in COMMANDS:
                keys = QKeySequence(command.keys).toString(QKeySequence.SequenceFormat.NativeText)
                menu.addAction(f"{command.said()}\t{keys}", partial(self.perform, command.id))
        return menu

    # The look

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._restyle()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._restyle()

    def _restyle(self) -> None:
        now = self.font().key(), self.palette().cacheKey()
        if now != self._styled_for:
            self._styled_for = now
            self._highlighter.restyle(self.font(), self.palette())
            if self._lines is not None:
                self._fit()

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return hint if self._lines is None else QSize(hint.width(), self._height())

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return hint if self._lines is None else QSize(hint.width(), self._height())

    def _height(self) -> int:
        least, most = (self._layout.height_of(count) for count in self._lines or (1, 1))
        wanted = min(max(self._layout.documentSize().height(), least), most)
        return round(wanted) + self.height() - self.contentsRect().height()

    def _fit(self) -> None:
        """Asks for the height of the text. There is a scroll bar only when that is more than may be."""
        most = self._layout.height_of(self._lines[1]) if self._lines is not None else 0
        scrolls = self._layout.documentSize().height() > most
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if scrolls else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(policy)
        self.updateGeometry()
