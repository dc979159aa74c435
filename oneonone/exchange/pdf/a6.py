"""What cards of A6 share: the size, the letters, the place on a larger page, a PDF and how it is saved."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QPointF, QRectF, QSizeF
from PySide6.QtGui import (
    QFont,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPaintDevice,
    QPdfWriter,
    QTextLayout,
    QTextOption,
)

from oneonone.errors import OneOnOneError
from oneonone.model.kinds import Language
from oneonone.model.words import Phrase

WIDTH, HEIGHT = 105.0, 148.0  # mm, A6
INK, SOFT, LINE, GREEN, AMBER = "#2a2622", "#6a6259", "#d9cfc1", "#2f6b5e", "#c08a3e"
_SERIFS = ["Source Serif 4", "Source Serif Pro", "Charter", "Iowan Old Style", "Georgia", "Cambria", "Noto Serif",
           "Liberation Serif", "Inter"]  # fmt: skip
_NOT_THERE = Phrase("The card could not be saved there: {why}", "De kaart kon daar niet worden opgeslagen: {why}")


def save_a6(path: Path, data: bytes) -> None:
    """Writes a card. Raises OneOnOneError when it cannot be written there; a former file stays as it was then."""
    try:
        path.write_bytes(data)
    except OSError as error:
        why = error.strerror or path
        raise OneOnOneError(Phrase(_NOT_THERE(Language.EN, why=why), _NOT_THERE(Language.NL, why=why))) from error


def a6_pdf(title: str, paint: Callable[[QPagedPaintDevice], object]) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setCreator("oneonone")
    writer.setPageLayout(
        QPageLayout(QPageSize(QPageSize.PageSizeId.A6), QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))
    )
    paint(writer)
    buffer.close()
    return bytes(buffer.data().data())


class Setter:
    """The measure and the letters of one device: a printer, a PDF, or a picture for a look beforehand."""

    def __init__(self, device: QPaintDevice) -> None:
        self.device = device
        self.unit = device.logicalDpiX() / 25.4  # device units in a millimetre

    def corner(self) -> QPointF:
        """Where the card begins on the page, which may be larger than it."""
        if not isinstance(self.device, QPagedPaintDevice):
            return QPointF(0, 0)
        page = QSizeF(self.device.pageLayout().pageSize().size(QPageSize.Unit.Millimeter))
        margins = self.device.pageLayout().margins(QPageLayout.Unit.Millimeter)
        left, top = max(0.0, (page.width() - WIDTH) / 2), max(0.0, (page.height() - HEIGHT) / 2)
        return QPointF(left - margins.left(), top - margins.top()) * self.unit

    def font(self, points: float, italic: bool = False) -> QFont:
        font = QFont(_SERIFS)
        font.setPointSizeF(points)
        font.setItalic(italic)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        return font


def broken(paragraph: str, font: QFont, device: QPaintDevice, width: float) -> Sequence[QTextLayout]:
    """A layout a line, so that each can stand on a card of its own."""
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)

    def set_in(text: str) -> QTextLayout:
        layout = QTextLayout(text, font, device)
        layout.setTextOption(option)
        return layout

    whole = set_in(paragraph)
    whole.beginLayout()
    parts = []
    while (line := whole.createLine()).isValid():
        line.setLineWidth(width)
        parts.append((line.textStart(), line.textLength()))
    whole.endLayout()
    units = paragraph.encode("utf-16-le")
    made = []
    for start, length in parts:
        layout = set_in(units[2 * start : 2 * (start + length)].decode("utf-16-le").rstrip())
        layout.beginLayout()
        layout.createLine().setLineWidth(width * 1.5)
        layout.endLayout()
        made.append(layout)
    return made


def scaled(rect: QRectF, unit: float) -> QRectF:
    """A place in millimetres in the units of a device."""
    return QRectF(rect.x() * unit, rect.y() * unit, rect.width() * unit, rect.height() * unit)
