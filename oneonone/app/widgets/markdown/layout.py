"""Where the lines of a note stand, and what is drawn for their marks: bullets, check boxes, the bar beside a quote.

Qt's own layout takes indents and line heights from the document's formats, and setting those would be edits that undo
takes back. Here the document stays plain text, and its look is a matter of this view alone.
"""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate
from typing import Any, cast

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFontInfo,
    QFontMetricsF,
    QPainter,
    QPalette,
    QPen,
    QPolygonF,
    QTextBlock,
    QTextDocument,
    QTextFrame,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from oneonone.app.widgets.markdown.edit import units
from oneonone.app.widgets.markdown.highlighter import is_code
from oneonone.model.markdown import Line, LineKind, read_line

# In ems: the height of a line of text, the space above a heading, and how far to the right one column of a list's
# indentation is shown. A heading's line is so many times as high as its letters need.
_LINE, _ABOVE_HEADING, _COLUMN = 1.5, 0.5, 0.8
_HEADING_LINE = 1.1
_BAR = 3
_BOX, _BOX_GAP, _BULLET, _QUOTE_STEP = 1.0, 0.6, 0.19, 0.9


class NoteLayout(QAbstractTextDocumentLayout):
    """Lays out a document of plain text with hanging indents; heights are kept per block, so that a key costs the
    layout of its block."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._heights: list[float] = []
        self._tops: list[float] = [0.0]
        self._width = -1.0

    # What Qt asks

    def documentChanged(self, start: int, removed: int, added: int) -> None:
        document = self.document()
        count = document.blockCount()
        width = document.pageSize().width()
        first, last = 0, count - 1
        if width == self._width and self._heights:
            first = max(document.findBlock(start).blockNumber(), 0)
            # One character further: where the change ends with a line break, the line after it is new too.
            after = document.findBlock(start + added)
            last = after.blockNumber() if after.isValid() else last
        else:
            self._heights = []
        self._width = width
        self._lay_out(first, last, count)

    def _lay_out(self, first: int, last: int, count: int) -> None:
        before = self.documentSize()
        old_last = last - (count - len(self._heights))
        above = self._heights[first : old_last + 1]
        block = self.document().findBlockByNumber(first)
        heights = []
        for _ in range(first, last + 1):
            heights.append(self._lay_out_block(block))
            block = block.next()
        self._heights[first : old_last + 1] = heights
        if heights == above and len(self._tops) == count + 1:
            top = self._tops[first]
            self._repaint(QRectF(0, top, self._page_width(), self._tops[last + 1] - top))
            return
        self._tops = [*accumulate(self._heights, initial=self.document().documentMargin())]
        self._repaint(QRectF(0, self._tops[first], self._page_width(), 1e9))
        size = self.documentSize()
        if size != before:
            self.documentSizeChanged.emit(size)

    def documentSize(self) -> QSizeF:
        return QSizeF(self._page_width(), self._tops[-1] + self.document().documentMargin())

    def pageCount(self) -> int:
        return 1

    def frameBoundingRect(self, _frame: QTextFrame) -> QRectF:
        return QRectF(QPointF(0, 0), self.documentSize())

    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        number = block.blockNumber()
        if not 0 <= number < len(self._heights):
            return QRectF()
        return QRectF(0, self._tops[number], self._page_width(), self._heights[number])

    def hitTest(self, point: QPointF, accuracy: Qt.HitTestAccuracy) -> int:  # type: ignore[override]
        if not self._heights:
            return 0
        exact = accuracy == Qt.HitTestAccuracy.ExactHit
        if exact and not self._tops[0] <= point.y() < self._tops[-1]:
            return -1
        block = self._block_at(point.y())
        y = point.y() - self._tops[block.blockNumber()]
        layout = block.layout()
        line = _line_at(layout, y)
        if exact and not line.naturalTextRect().contains(QPointF(point.x(), line.y())):
            return -1
        return block.position() + line.xToCursor(point.x())

    def draw(self, painter: QPainter, context: QAbstractTextDocumentLayout.PaintContext) -> None:
        clip = context.clip if context.clip.isValid() else QRectF(0, 0, 1e9, 1e9)
        block = self._block_at(clip.top())
        painter.save()
        while block.isValid() and self._tops[block.blockNumber()] <= clip.bottom():
            self._draw_block(painter, block, context)
            block = block.next()
        painter.restore()

    # For the editor

    def box(self, block: QTextBlock) -> QRectF:
        """The check box of a line, in the document; empty where it has none."""
        line = self._read(block)
        if line.box < 0 or not block.layout().lineCount():
            return QRectF()
        em = self._em()
        size = round(em * _BOX)
        text = block.layout().lineAt(0)
        words = _x(text, line.content)
        x = round(words + em * _BOX_GAP if _from_right(block) else words - size - em * _BOX_GAP)
        y = round(self._tops[block.blockNumber()] + text.y() + (text.height() - size) / 2)
        return QRectF(x, y, size, size)

    def height_of(self, count: int) -> float:
        """The height of a document of `count` lines of text."""
        return count * round(self._em() * _LINE) + 2 * self.document().documentMargin()

    # How

    def _repaint(self, area: QRectF) -> None:
        cast(Any, self.update)[QRectF].emit(area)

    def _page_width(self) -> float:
        return max(self.document().pageSize().width(), 0.0)

    def _em(self) -> float:
        return float(QFontInfo(self.document().defaultFont()).pixelSize())

    def _block_at(self, y: float) -> QTextBlock:
        number = min(max(bisect_right(self._tops, y) - 1, 0), max(len(self._heights) - 1, 0))
        return self.document().findBlockByNumber(number)

    def _read(self, block: QTextBlock) -> Line:
        if is_code(block):
            return Line(LineKind.TEXT, 0, 0)
        return read_line(units(block.text()))

    def _lay_out_block(self, block: QTextBlock) -> float:
        line = self._read(block)
        em = self._em()
        margin = self.document().documentMargin()
        hanging = self._hanging(line, em) if not _from_right(block) else 0.0
        prefix = block.text()[: line.content] if hanging else ""
        lead = QFontMetricsF(self.document().defaultFont()).horizontalAdvance(prefix) if prefix else 0.0
        right = max(self._page_width() - margin, margin + em)
        left = min(margin + hanging, max(right - 4 * em, margin))
        heading = line.kind is LineKind.HEADING
        y = em * _ABOVE_HEADING if heading and block.blockNumber() else 0.0
        layout = block.layout()
        layout.setTextOption(self._option(block))
        layout.beginLayout()
        first = True
        while (text := layout.createLine()).isValid():
            begin = left - lead if first else left
            text.setLineWidth(right - begin)
            text.setPosition(QPointF(begin, y))
            if first and prefix:
                text.setPosition(QPointF(begin + left - _x(text, line.content), y))
            y += _pitch(text, em, heading)
            first = False
        layout.endLayout()
        return float(round(y))

    def _option(self, block: QTextBlock) -> QTextOption:
        option = QTextOption(self.document().defaultTextOption())
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(block.textDirection())
        if _from_right(block):
            option.setAlignment(Qt.AlignmentFlag.AlignRight)
        return option

    def _hanging(self, line: Line, em: float) -> float:
        """How far from the margin the words of a line begin."""
        if line.kind is LineKind.QUOTE:
            return em * _QUOTE_STEP * line.depth
        if line.kind is LineKind.TEXT:
            return em * _COLUMN * line.indent
        if not line.is_item:
            return 0.0
        if line.box < 0:
            return em * _COLUMN * line.content
        column = em * _COLUMN * (line.box - 1)
        return column if line.number is None else column + em * (_BOX + _BOX_GAP)

    def _draw_block(
        self, painter: QPainter, block: QTextBlock, context: QAbstractTextDocumentLayout.PaintContext
    ) -> None:
        layout = block.layout()
        top = QPointF(0, self._tops[block.blockNumber()])
        line = self._read(block)
        painter.setPen(context.palette.color(QPalette.ColorRole.Text))
        layout.draw(painter, top, _selected(block, line, context), context.clip)
        if layout.lineCount():
            self._draw_mark(painter, block, line, context.palette)
        caret = context.cursorPosition
        if caret < -1 and layout.preeditAreaText():
            caret = layout.preeditAreaPosition() - (caret + 2)
        elif block.position() <= caret < block.position() + block.length():
            caret -= block.position()
        else:
            return
        painter.setPen(context.palette.color(QPalette.ColorRole.Text))
        layout.drawCursor(painter, top, caret, self.property("cursorWidth") or 1)

    def _draw_mark(self, painter: QPainter, block: QTextBlock, line: Line, palette: QPalette) -> None:
        em = self._em()
        soft = palette.color(QPalette.ColorRole.PlaceholderText)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if line.box >= 0:
            _draw_box(painter, self.box(block), line.ticked, palette)
        elif line.kind is LineKind.BULLET:
            text = block.layout().lineAt(0)
            middle = self._tops[block.blockNumber()] + text.y() + text.ascent() - em * 0.36
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(soft)
            x = _x(text, line.content) + (em * _BOX_GAP if _from_right(block) else -em)
            painter.drawEllipse(QPointF(x, middle), em * _BULLET, em * _BULLET)
        elif line.kind is LineKind.QUOTE:
            painter.setPen(Qt.PenStyle.NoPen)
            faint = QColor(soft)
            faint.setAlphaF(faint.alphaF() * 0.5)
            painter.setBrush(faint)
            rect = self.blockBoundingRect(block)
            for step in range(line.depth):
                x = round(self.document().documentMargin() + em * _QUOTE_STEP * step)
                x = round(rect.width()) - x - _BAR if _from_right(block) else x
                painter.drawRect(QRectF(x, rect.top(), _BAR, rect.height()))
        painter.setBrush(Qt.BrushStyle.NoBrush)


def _x(line: QTextLine, position: int) -> float:
    """PySide gives the x and the position it settled on."""
    return cast(tuple[float, int], line.cursorToX(position))[0]


def _pitch(line: QTextLine, em: float, heading: bool) -> float:
    """From one line to the next; a line with something tall in it, such as an emoji, takes what it needs."""
    wanted = line.height() * _HEADING_LINE if heading else em * _LINE
    return float(round(max(wanted, line.height())))


def _line_at(layout: QTextLayout, y: float) -> QTextLine:
    for number in range(layout.lineCount() - 1, 0, -1):
        if layout.lineAt(number).y() <= y:
            return layout.lineAt(number)
    return layout.lineAt(0)


def _from_right(block: QTextBlock) -> bool:
    return block.textDirection() == Qt.LayoutDirection.RightToLeft


def _selected(
    block: QTextBlock, line: Line, context: QAbstractTextDocumentLayout.PaintContext
) -> list[QTextLayout.FormatRange]:
    """What of the block is selected; a mark that is drawn stays as it is."""
    ranges = []
    drawn = line.content if (line.is_item and line.number is None) or line.kind is LineKind.QUOTE else 0
    for selection in context.selections:
        start = max(selection.cursor.selectionStart() - block.position(), drawn)
        end = min(selection.cursor.selectionEnd() - block.position(), block.length())
        if start < end:
            made = QTextLayout.FormatRange()
            made.start = start
            made.length = end - start
            made.format = selection.format
            ranges.append(made)
    return ranges


def _draw_box(painter: QPainter, box: QRectF, ticked: bool, palette: QPalette) -> None:
    rounding = box.width() * 0.28
    if not ticked:
        painter.setPen(QPen(palette.color(QPalette.ColorRole.PlaceholderText), 1.4))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(0.7, 0.7, -0.7, -0.7), rounding, rounding)
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(palette.color(QPalette.ColorRole.Highlight))
    painter.drawRoundedRect(box, rounding, rounding)
    pen = QPen(palette.color(QPalette.ColorRole.HighlightedText), box.width() * 0.13)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    points = [QPointF(box.left() + box.width() * x, box.top() + box.height() * y) for x, y in _TICK]
    painter.drawPolyline(QPolygonF(points))


_TICK = ((0.25, 0.53), (0.43, 0.70), (0.75, 0.32))
