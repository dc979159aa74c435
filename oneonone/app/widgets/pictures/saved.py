"""A picture as a file that can be read on its own: its title, its period, the picture and its sentence, on paper."""

from __future__ import annotations

import os
from pathlib import Path
from uuid import uuid4

from PySide6.QtCore import QBuffer, QIODevice, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from oneonone.app.widgets.line_text import Setting, set_text
from oneonone.app.widgets.pictures.drawing import PAPER_LOOK, Words, paint_drawing, write
from oneonone.app.widgets.pictures.picture import Subject
from oneonone.errors import OneOnOneError
from oneonone.model.words import Phrase

WIDTH = 960
#: Pixels of a PNG to one of the picture.
SHARP = 2
_PER_INCH = 96
_MARGIN = 40
_HEAD = 66
_NOT_WRITTEN = Phrase("It could not be saved there: {why}", "Het kon daar niet worden opgeslagen: {why}")


class SavedPicture:
    """Always in the light colours and the designed size, whatever the screen shows."""

    def __init__(self, subject: Subject, period: str) -> None:
        assert subject.layout is not None
        self._subject, self._period = subject, period
        inner = WIDTH - 2 * _MARGIN
        self._drawing = subject.layout.drawing(float(inner), PAPER_LOOK)
        self._sentence: Setting = set_text(
            subject.sentence, PAPER_LOOK.font("body"), 1.5, inner, Qt.AlignmentFlag.AlignLeft
        )
        below = _MARGIN + _HEAD + self._drawing.height + 18
        self._sentence_at = QPointF(_MARGIN, below)
        self.size = QSize(WIDTH, round(below + self._sentence.height + _MARGIN))

    def png(self) -> bytes:
        image = QImage(self.size * SHARP, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(SHARP)
        image.fill(QColor(PAPER_LOOK.tokens.card))
        image.setText("Title", self._subject.title)
        image.setText("Description", f"{self._subject.sentence}\n{self._subject.described}")
        with QPainter(image) as painter:
            self._paint(painter)
        kept = QBuffer()
        kept.open(QIODevice.OpenModeFlag.WriteOnly)
        image.save(kept, "PNG")  # type: ignore[call-overload]
        return bytes(kept.data().data())

    def svg(self) -> bytes:
        """Text stays text; a screen reader finds the title and what the picture shows."""
        from PySide6.QtSvg import QSvgGenerator

        kept = QBuffer()
        kept.open(QIODevice.OpenModeFlag.WriteOnly)
        made = QSvgGenerator()
        made.setOutputDevice(kept)
        made.setSize(self.size)
        made.setResolution(_PER_INCH)
        made.setViewBox(QRect(0, 0, self.size.width(), self.size.height()))
        made.setTitle(self._subject.title)
        made.setDescription(f"{self._subject.sentence}\n{self._subject.described}")
        with QPainter(made) as painter:
            painter.fillRect(QRectF(0, 0, self.size.width(), self.size.height()), QColor(PAPER_LOOK.tokens.card))
            self._paint(painter)
        return bytes(kept.data().data())

    def _paint(self, painter: QPainter) -> None:
        inner = WIDTH - 2 * _MARGIN
        painter.setFont(PAPER_LOOK.font("title", QFont.Weight.Bold))
        painter.setPen(PAPER_LOOK.colour("ink"))
        painter.drawText(QRectF(_MARGIN, _MARGIN - 4, inner, 30), Qt.AlignmentFlag.AlignVCenter, self._subject.title)
        write(painter, Words(QRectF(_MARGIN, _MARGIN + 28, inner, 20), self._period, size="small"), PAPER_LOOK)
        painter.save()
        painter.translate(_MARGIN, _MARGIN + _HEAD)
        paint_drawing(painter, self._drawing, PAPER_LOOK)
        painter.restore()
        painter.setPen(PAPER_LOOK.colour("ink"))
        self._sentence.draw(painter, self._sentence_at)


def save_picture(path: Path, subject: Subject, period: str) -> None:
    """Writes the picture, as SVG where the name ends so and else as PNG. Raises OneOnOneError; what stood there before
    stays then."""
    made = SavedPicture(subject, period)
    write_whole(path, made.svg() if path.suffix.lower() == ".svg" else made.png())


def write_whole(path: Path, content: bytes) -> None:
    """All of it or nothing: it is written aside, and takes the name when it is there."""
    aside = path.with_name(f".{path.name}.{uuid4().hex[:8]}")
    try:
        try:
            with aside.open("xb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            aside.replace(path)
        finally:
            aside.unlink(missing_ok=True)
    except OSError as error:
        raise OneOnOneError(_NOT_WRITTEN, why=error.strerror or path.name) from error
