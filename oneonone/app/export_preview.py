"""An export as it will be read, before it is written: on a sheet where it has pages, else the text itself."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import QTextEdit, QWidget

from oneonone.app.i18n import translate
from oneonone.app.theme import colour, sized_font
from oneonone.exchange.document import Block, Box, Document, Heading, Item, Items, Paragraph, Table
from oneonone.exchange.rich import Part, Shape, parts
from oneonone.exchange.safe import one_line

#: Paragraphs that are shown; who wants to read on opens the file.
_MOST = 260
_BOXES = {Box.OPEN: "☐  ", Box.DONE: "☑  ", Box.DROPPED: "☒  "}


class Preview(QTextEdit):
    """Read-only, and covered in discreet mode until it is pointed at."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setProperty("kind", "preview")
        self.setTabChangesFocus(True)
        self.setAccessibleName(translate("Export", "The text as it will be"))
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.document().setDocumentMargin(22)
        self._shown = 0

    def show_text(self, text: str) -> None:
        self.clear()
        self.document().setDefaultFont(sized_font("small"))
        self.setCurrentCharFormat(QTextCharFormat())
        self.setPlainText(text)

    def show_document(self, document: Document) -> None:
        self.clear()
        self._shown = 0
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        if document.apart:
            self._words(cursor, one_line(document.title), size=1.6, weight=QFont.Weight.DemiBold, after=8)
        for number, page in enumerate(document.pages):
            if self._shown >= _MOST:
                self._words(cursor, translate("Export", "… and so on."), soft=True, before=14)
                break
            size = 1.5 if number == 0 and not document.apart else 1.22
            title = one_line(document.title_of(number))
            self._words(cursor, title, size=size, weight=QFont.Weight.DemiBold, before=22 if number else 0)
            if page.subtitle:
                self._words(cursor, one_line(page.subtitle), soft=True, before=2)
            for block in page.blocks:
                self._block(cursor, block)
        cursor.endEditBlock()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _block(self, cursor: QTextCursor, block: Block) -> None:
        if self._shown >= _MOST:
            return
        if isinstance(block, Heading):
            if block.level <= 2:
                self._words(cursor, one_line(block.text), size=1.1, weight=QFont.Weight.DemiBold, before=16, after=2)
            else:
                self._words(cursor, one_line(block.text), weight=QFont.Weight.DemiBold, before=10, ink=colour("teal"))
        elif isinstance(block, Paragraph):
            self._words(cursor, one_line(block.text), soft=block.soft, before=5)
        elif isinstance(block, Items):
            for item in block.items:
                self._item(cursor, item, 0)
        elif isinstance(block, Table):
            for row in (block.head, *block.rows) if block.head else block.rows:
                self._words(
                    cursor, "   ".join(one_line(cell) for cell in row if cell), before=3, soft=row is block.head
                )

    def _item(self, cursor: QTextCursor, item: Item, level: int) -> None:
        item = item.shown()
        found = parts(item.text)
        for number, part in enumerate(found):
            mark = (_BOXES[item.box] if item.box is not None else "•  ") if number == 0 else ""
            self._part(cursor, part, mark, level, quote=item.quote)
            if item.quote:
                self._quote(cursor, opens=number == 0, closes=number == len(found) - 1, after=len(mark))
        if item.said:
            self._words(cursor, one_line(item.said), soft=True, indent=level + 1, size=0.88)
        for one in item.inner:
            self._item(cursor, one, level + 1)

    def _part(self, cursor: QTextCursor, part: Part, mark: str, level: int, *, quote: bool) -> None:
        self._begin(
            cursor, before=4 if mark else 1, indent=level + 1 + (part.depth if part.mark else 0), hang=bool(mark)
        )
        if mark:
            cursor.insertText(mark, self._format(soft=True))
        if part.mark:
            cursor.insertText(f"{part.mark} ", self._format(soft=True))
        for run in part.runs:
            made = self._format(weight=QFont.Weight.Bold if run.strong else None)
            made.setFontItalic((run.emphasis or part.shape is Shape.QUOTE) is not quote)
            made.setFontStrikeOut(run.struck)
            cursor.insertText(run.text, made)

    def _quote(self, cursor: QTextCursor, *, opens: bool, closes: bool, after: int) -> None:
        if closes:
            cursor.insertText("”")
        if opens:
            start = QTextCursor(cursor.block())
            start.movePosition(QTextCursor.MoveOperation.Right, n=after)
            start.insertText("“")

    def _words(
        self, cursor: QTextCursor, text: str, *, size: float = 1.0, weight: QFont.Weight | None = None,
        soft: bool = False, ink: QColor | None = None, before: float = 0, after: float = 0, indent: int = 0,
    ) -> None:  # fmt: skip
        self._begin(cursor, before=before, after=after, indent=indent)
        cursor.insertText(text, self._format(size=size, weight=weight, soft=soft, ink=ink))

    def _begin(
        self, cursor: QTextCursor, *, before: float = 0, after: float = 0, indent: int = 0, hang: bool = False
    ) -> None:
        made = QTextBlockFormat()
        made.setTopMargin(before)
        made.setBottomMargin(after)
        made.setLeftMargin(18 * indent)
        made.setTextIndent(-16 if hang else 0)
        made.setLineHeight(135, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if self._shown:
            cursor.insertBlock(made)
        else:
            cursor.setBlockFormat(made)
        self._shown += 1

    def _format(
        self, *, size: float = 1.0, weight: QFont.Weight | None = None, soft: bool = False, ink: QColor | None = None
    ) -> QTextCharFormat:
        made = QTextCharFormat()
        font = sized_font("body")
        if font.pixelSize() > 0:
            font.setPixelSize(max(1, round(font.pixelSize() * size)))
        made.setFont(font)
        if weight is not None:
            made.setFontWeight(weight)
        if not self.property("covered"):
            made.setForeground(ink or colour("soft" if soft else "ink"))
        return made
