"""Plain text set in lines with some of its words marked: painted, so that nothing written can pass for markup."""

from __future__ import annotations

from collections.abc import Iterable
from math import ceil

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QFontMetricsF, QTextCharFormat, QTextLayout, QTextOption

from oneonone.app.theme import colour
from oneonone.app.widgets.line_text import Setting, line_height


def set_marked(
    text: str, marks: Iterable[tuple[int, int]], font: QFont, factor: float, width: float, most_lines: int
) -> Setting:
    """Sets one paragraph in at most `most_lines` lines of `width` pixels. `marks` count characters of `text`."""
    step = line_height(font, factor)
    metrics = QFontMetricsF(font)
    text = text.replace("\n", " ")
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setFormats([_marked(text, first, last) for first, last in marks])
    layout.beginLayout()
    top, widest, lead = 0.0, 0.0, (step - metrics.height()) / 2
    for _number in range(most_lines):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(max(1.0, width))
        line.setPosition(QPointF(0, top + lead + (metrics.height() - line.height()) / 2))
        widest = max(widest, line.naturalTextWidth())
        top += step
    layout.endLayout()
    return Setting((layout,), widest, ceil(top), step)


def _marked(text: str, first: int, last: int) -> QTextLayout.FormatRange:
    """Qt counts in UTF-16."""
    made = QTextLayout.FormatRange()
    made.start = _units(text[:first])
    made.length = _units(text[first:last])
    form = QTextCharFormat()
    form.setForeground(colour("teal"))
    form.setBackground(colour("teal_bg"))
    made.format = form
    return made


def _units(text: str) -> int:
    return len(text) + sum(1 for char in text if ord(char) > 0xFFFF)
