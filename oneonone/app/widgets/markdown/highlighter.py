"""How Markdown looks while it is written: each line is styled by itself, and the text is never touched."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QPalette,
    QSyntaxHighlighter,
    QTextBlock,
    QTextCharFormat,
    QTextDocument,
    QTextFormat,
)

from oneonone.app.widgets.markdown.edit import units
from oneonone.model.markdown import Line, LineKind, Span, SpanKind, read_line, spans

#: The state of a line after which fenced code goes on.
_IN_CODE = 1
_HEADING_SIZES = (1.5, 1.25, 1.1)
_ROUGHLY_LIGHT = 0.08


def is_code(block: QTextBlock) -> bool:
    """Whether the line stands within fenced code, its fences not counted."""
    return block.previous().userState() == _IN_CODE and block.userState() == _IN_CODE


class MarkdownHighlighter(QSyntaxHighlighter):
    """Styles `document` with the colours of `palette` and sizes relative to `font`."""

    def __init__(self, document: QTextDocument, font: QFont, palette: QPalette) -> None:
        self._looks = _Looks(font, palette)
        super().__init__(document)

    def restyle(self, font: QFont, palette: QPalette) -> None:
        self._looks = _Looks(font, palette)
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        looks = self._looks
        text = units(text)
        line = read_line(text)
        coded = self.previousBlockState() == _IN_CODE
        fence = line.kind is LineKind.FENCE
        self.setCurrentBlockState(_IN_CODE if coded != fence else 0)
        if fence:
            self.setFormat(0, len(text), looks.code_mark)
        elif coded:
            self.setFormat(0, len(text), looks.code)
        else:
            self._style_line(text, line)

    def _style_line(self, text: str, line: Line) -> None:
        looks = self._looks
        if line.kind is LineKind.RULE:
            self.setFormat(0, len(text), looks.soft)
            return
        if line.kind is LineKind.HEADING:
            self.setFormat(0, len(text), looks.heading(line.depth))
            self._add(0, line.content, looks.soft)
        elif line.ticked:
            self.setFormat(line.content, len(text) - line.content, looks.soft)
        hidden = line.content if line.number is None else 0
        if line.is_item or line.kind is LineKind.QUOTE:
            self.setFormat(0, line.content, looks.hidden if hidden else looks.soft)
            if line.box >= 0:
                self.setFormat(line.box - 1, line.content - line.box + 1, looks.hidden)
        for span in spans(text, line.content):
            self._style_span(span)

    def _style_span(self, span: Span) -> None:
        looks = self._looks
        self._add(span.inner, span.inner_end, looks.spans[span.kind])
        if span.kind is SpanKind.CODE:
            self._add(span.start, span.inner, looks.code)
            self._add(span.inner_end, span.end, looks.code)
        self._add(span.start, span.inner, looks.soft)
        self._add(span.inner_end, span.end, looks.soft)

    def _add(self, start: int, end: int, look: QTextCharFormat) -> None:
        """The look on top of the one that the piece has; outer pieces come first, so that it is the same all over."""
        if start < end:
            merged = QTextCharFormat(self.format(start))
            merged.merge(look)
            self.setFormat(start, end - start, merged)


class _Looks:
    """The formats, from the palette's colours alone, so that light and dark follow."""

    def __init__(self, font: QFont, palette: QPalette) -> None:
        text = palette.color(QPalette.ColorRole.Text)
        behind = QColor(text)
        behind.setAlphaF(_ROUGHLY_LIGHT)
        self._font = font
        self.soft = _coloured(palette.color(QPalette.ColorRole.PlaceholderText))
        self.hidden = _coloured(QColor(Qt.GlobalColor.transparent))
        self.code = QTextCharFormat()
        self.code.setFontFamilies(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).families())
        self.code.setBackground(behind)
        self.code_mark = QTextCharFormat(self.code)
        self.code_mark.merge(self.soft)
        strong, emphasis, struck = QTextCharFormat(), QTextCharFormat(), QTextCharFormat()
        strong.setFontWeight(QFont.Weight.Bold)
        emphasis.setFontItalic(True)
        struck.setFontStrikeOut(True)
        link = _coloured(palette.color(QPalette.ColorRole.Link))
        link.setFontUnderline(True)
        self.spans = {
            SpanKind.STRONG: strong,
            SpanKind.EMPHASIS: emphasis,
            SpanKind.STRUCK: struck,
            SpanKind.CODE: self.code,
            SpanKind.LINK: link,
            SpanKind.ADDRESS: link,
            SpanKind.ESCAPE: QTextCharFormat(),
        }

    def heading(self, depth: int) -> QTextCharFormat:
        size = _HEADING_SIZES[min(depth, len(_HEADING_SIZES)) - 1]
        look = QTextCharFormat()
        look.setFontWeight(QFont.Weight.DemiBold)
        if self._font.pixelSize() > 0:
            look.setProperty(QTextFormat.Property.FontPixelSize, round(self._font.pixelSize() * size))
        else:
            look.setFontPointSize(self._font.pointSizeF() * size)
        return look


def _coloured(colour: QColor) -> QTextCharFormat:
    look = QTextCharFormat()
    look.setForeground(colour)
    return look
