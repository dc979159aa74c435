"""Plain text set in lines with air between them, at any width: what QLabel cannot do."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

_WIDE = 1e6


@dataclass(frozen=True, slots=True)
class Setting:
    """Text as it stands at one width: its layouts (one a paragraph), its size, and where each line is written."""

    layouts: tuple[QTextLayout, ...]
    width: float
    height: int
    line_height: float

    def draw(self, painter: QPainter, at: QPointF) -> None:
        for layout in self.layouts:
            layout.draw(painter, at)


def line_height(font: QFont, factor: float) -> float:
    """The distance from line to line, `factor` times the size of the letters."""
    metrics = QFontMetricsF(font)
    size = font.pixelSize() if font.pixelSize() > 0 else metrics.height() / 1.21
    return float(max(round(size * factor), ceil(metrics.height())))


def set_text(text: str, font: QFont, factor: float, width: float | None, align: Qt.AlignmentFlag) -> Setting:
    """Sets `text` in lines of at most `width` pixels, or in as many lines as it has paragraphs (None)."""
    step = line_height(font, factor)
    metrics = QFontMetricsF(font)
    option = QTextOption(align & Qt.AlignmentFlag.AlignHorizontal_Mask)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layouts = []
    top, widest = 0.0, 0.0
    lead = (step - metrics.height()) / 2
    for paragraph in text.split("\n"):
        layout = QTextLayout(paragraph, font)
        layout.setTextOption(option)
        layout.setCacheEnabled(True)
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(_WIDE if width is None else max(1.0, width))
            line.setPosition(QPointF(0, top + lead + (metrics.height() - line.height()) / 2))
            widest = max(widest, line.naturalTextWidth())
            top += step
        layout.endLayout()
        layouts.append(layout)
    return Setting(tuple(layouts), widest, ceil(top), step)
