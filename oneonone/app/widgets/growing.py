"""A line of text that is changed in place and goes on below where it is longer than the page is wide.

A QLineEdit shows what fits; a question or a note that is cut off cannot be read, so what was written stands in this.
"""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QEvent, QMimeData, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QWidget

from oneonone.app.widgets.inputs import passes_on
from oneonone.app.widgets.labels import paint_smudge
from oneonone.app.widgets.line_text import line_height, set_text

_FACTOR = 1.5


class GrowingLine(QTextEdit):
    """One paragraph of plain text that wraps; `kind` is inline or question. Enter is `returnPressed`, Tab leaves.

    In discreet mode its words are covered, also for a screen reader, until it is pointed at or has the keyboard.
    """

    returnPressed = Signal()
    editingFinished = Signal()
    textEdited = Signal(str)

    def __init__(self, text: str = "", kind: str = "inline", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", kind)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._document = QTextDocument(self)
        self._document.setDocumentMargin(0)
        self._document.setDefaultFont(self.font())
        self.setDocument(self._document)
        self._cover: QTextDocument | None = None
        self._at = 0
        self._discreet = False
        self._putting = False
        self._document.contentsChanged.connect(self._changed)
        self.setText(text)

    def document(self) -> QTextDocument:
        """What was written, also while it is covered."""
        return self._document

    def text(self) -> str:
        return self._document.toPlainText().replace("\n", " ")

    def setText(self, text: str) -> None:
        """What the page puts in: it cannot be undone, and is not told as edited."""
        self._putting = True
        self._document.setUndoRedoEnabled(False)
        self._document.setPlainText(" ".join(text.splitlines()))
        self._space_lines()
        self._putting = False

    def set_discreet(self, on: bool) -> None:
        self._discreet = on
        self._look(self.hasFocus() or self.underMouse())

    @property
    def covered(self) -> bool:
        return self._cover is not None

    # its size

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        self.ensurePolished()
        around = self.size() - self.contentsRect().size()
        words = self.text() or self.placeholderText() or " "
        setting = set_text(words, self.font(), _FACTOR, max(1, width - around.width()), Qt.AlignmentFlag.AlignLeft)
        return setting.height + around.height()

    def sizeHint(self) -> QSize:
        return QSize(
            240, self.heightForWidth(self.width() if self.testAttribute(Qt.WidgetAttribute.WA_Resized) else 240)
        )

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height())

    def first_line(self) -> int:
        """The height of one line."""
        return self.heightForWidth(100_000)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._document.setDefaultFont(self.font())
            self._space_lines()
            self.updateGeometry()

    # typing

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            document = self._document
            if passes_on(event, undo=document.isUndoAvailable(), redo=document.isRedoAvailable()):
                event.ignore()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
                event.ignore()
                return
            self.returnPressed.emit()
            self.editingFinished.emit()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and not self._can_go(event.key()):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        self.textCursor().insertText(" ".join(source.text().split("\n")))

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._look(True)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            cursor = self.textCursor()
            cursor.clearSelection()
            self.setTextCursor(cursor)
            self.editingFinished.emit()
        self._look(self.underMouse())

    def enterEvent(self, event: QEnterEvent) -> None:
        self._look(True)
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._look(self.hasFocus())
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.covered:
            room = QRectF(self.viewport().rect())
            setting = set_text(self.text(), self.font(), _FACTOR, room.width(), Qt.AlignmentFlag.AlignLeft)
            with QPainter(self.viewport()) as painter:
                paint_smudge(painter, room, 0, setting)

    def _can_go(self, key: int) -> bool:
        """Whether there is a line above or below within the text."""
        cursor = self.textCursor()
        operation = QTextCursor.MoveOperation.Up if key == Qt.Key.Key_Up else QTextCursor.MoveOperation.Down
        return cursor.movePosition(operation)

    def _changed(self) -> None:
        self.updateGeometry()
        if not self._putting:
            self.textEdited.emit(self.text())

    def _space_lines(self) -> None:
        """Sets the lines as far apart as in labels; not a step that undo would take back."""
        putting, self._putting = self._putting, True
        self._document.setUndoRedoEnabled(False)
        spaced = QTextBlockFormat()
        step = ceil(line_height(self.font(), _FACTOR))
        spaced.setLineHeight(step, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        cursor = QTextCursor(self._document)
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(spaced)
        self._document.setUndoRedoEnabled(True)
        self._putting = putting

    def _look(self, shown: bool) -> None:
        """Covers or uncovers. While covered, the document in view is an empty one, so that nothing can read it."""
        cover = self._discreet and not shown
        if cover == self.covered:
            return
        if cover:
            self._cover = QTextDocument(self)
            self._cover.setDocumentMargin(0)
            self._at = self.textCursor().position()
            self.setDocument(self._cover)
            self.setReadOnly(True)
        else:
            self.setDocument(self._document)
            assert self._cover is not None
            self._cover.deleteLater()
            self._cover = None
            self.setReadOnly(False)
            cursor = self.textCursor()
            cursor.setPosition(min(self._at, self._document.characterCount() - 1))
            self.setTextCursor(cursor)
