"""Lines onto pages, pages into a file: running head, page numbers, bookmarks."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from PySide6.QtCore import QBuffer, QIODevice, QLineF, QMarginsF, QPointF, QSizeF, Qt
from PySide6.QtGui import QFontMetricsF, QGuiApplication, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen

from oneonone.exchange.document import Document
from oneonone.exchange.pdf.ink import Ink
from oneonone.exchange.pdf.lines import Setter, Strip
from oneonone.exchange.pdf.outline import Bookmark, with_outline
from oneonone.exchange.pdf.type import BOTTOM, COLOURS, FACES, FOOT, HEAD, INK, LEFT, LINE, RIGHT, TOP, Voice, font
from oneonone.exchange.safe import one_line
from oneonone.model.words import Phrase

_PAGE_OF = Phrase("{page} of {pages}", "{page} van {pages}")
_SHEET = QSizeF(210, 297)  # mm
_PER_INCH = 600
_ELIDE = Qt.TextElideMode.ElideRight


@dataclass(slots=True)
class Sheet:
    """One page: its lines with how far down they stand, and what the running head says."""

    lines: list[tuple[float, Strip]] = field(default_factory=list)
    running: str = ""


def render(document: Document, step: Callable[[], None] = lambda: None) -> bytes:
    """The file; `step` is called on the way and may raise to stop.

    All lines live until the last is painted: Python's collector would look through them in vain, again and again.
    """
    _application()
    collecting = gc.isenabled()
    gc.disable()
    try:
        return _render(document, step)
    finally:
        if collecting:
            gc.enable()


def _render(document: Document, step: Callable[[], None]) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_PER_INCH)
    writer.setTitle(one_line(document.title))
    writer.setCreator("oneonone")
    writer.setPageLayout(
        QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))
    )
    mm = _PER_INCH / 25.4
    setter = Setter(writer, (_SHEET.width() - LEFT - RIGHT) * mm, step)
    sheets = paginate(setter.document(document), (_SHEET.height() - TOP - BOTTOM) * mm)
    setter.page_of.update(
        (strip.begins, number)
        for number, sheet in enumerate(sheets)
        for _down, strip in sheet.lines
        if strip.begins is not None
    )
    _paint(document, writer, sheets, mm, setter.ink, step)
    marks = [
        Bookmark(strip.mark[0], strip.mark[1], number, (TOP * mm + down) / _PER_INCH * 72)
        for number, sheet in enumerate(sheets)
        for down, strip in sheet.lines
        if strip.mark is not None
    ]
    return with_outline(bytes(buffer.data().data()), marks)


def _application() -> None:
    """Fonts need one; in a terminal it opens no window, and needs no screen."""
    if QGuiApplication.instance() is None:
        if sys.platform.startswith("linux"):
            os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        global _kept
        _kept = QGuiApplication([])


_kept: QGuiApplication | None = None


def paginate(strips: Iterable[Strip], height: float) -> list[Sheet]:
    """Puts lines on pages. What is kept together goes to the next page together, unless a page cannot hold it."""
    sheets = [Sheet()]
    at, running = 0.0, ""
    for group in _groups(strips):
        needed = sum(one.height + one.before for one in group)
        first = not sheets[-1].lines
        if group[0].spare:
            needed = 0.0
        if not first and (group[0].fresh or (at + needed > height and needed - group[0].before <= height)):
            sheets.append(Sheet(running=running))
            at, first = 0.0, True
        for one in group:
            before = 0.0 if not sheets[-1].lines else one.before
            if one.spare and at + before + one.height > height:
                continue
            if sheets[-1].lines and at + before + one.height > height:
                sheets.append(Sheet(running=running))
                at, before = 0.0, 0.0
            if one.running:
                running = one.running
                if not sheets[-1].lines:
                    sheets[-1].running = ""  # its own title stands there
            sheets[-1].lines.append((at + before, one))
            at += before + one.height
    return sheets


def _groups(strips: Iterable[Strip]) -> Iterable[list[Strip]]:
    group: list[Strip] = []
    for strip in strips:
        group.append(strip)
        if not strip.kept:
            yield group
            group = []
    if group:
        yield group


def _paint(
    document: Document, writer: QPdfWriter, sheets: list[Sheet], mm: float, ink: Ink, step: Callable[[], None]
) -> None:
    painter = QPainter(writer)
    frame = _Frame(document, painter, len(sheets), mm)
    dot = QPen(INK, 2.7 * _PER_INCH / 72, c=Qt.PenCapStyle.RoundCap)
    try:
        for number, sheet in enumerate(sheets):
            if number:
                writer.newPage()
            for down, strip in sheet.lines:
                strip.paint(painter, LEFT * mm, TOP * mm + down)
            ink.last = None
            if ink.dots:
                painter.setPen(dot)
                painter.drawPoints(ink.dots)
                ink.dots.clear()
            frame.paint(sheet, number)
            step()
    finally:
        painter.end()


class _Frame:
    """What stands around the text: the running head, and which page it is."""

    def __init__(self, document: Document, painter: QPainter, count: int, mm: float) -> None:
        self._painter, self._language, self._count = painter, document.language, count
        self._font = font(Voice.RUNNING)
        self._metrics = QFontMetricsF(self._font, painter.device())
        self._left, self._width = LEFT * mm, (_SHEET.width() - LEFT - RIGHT) * mm
        self._head, self._rule, self._foot = HEAD * mm, (HEAD + 2) * mm, (_SHEET.height() - FOOT) * mm
        title = one_line(document.title)
        self._alone = self._metrics.elidedText(title, _ELIDE, self._width)
        self._beside = self._metrics.elidedText(title, _ELIDE, self._width * 0.38)

    def paint(self, sheet: Sheet, number: int) -> None:
        painter, left, width = self._painter, self._left, self._width
        painter.setFont(self._font)
        painter.setPen(COLOURS[FACES[Voice.RUNNING].colour])
        said = _PAGE_OF(self._language, page=number + 1, pages=self._count)
        painter.drawText(QPointF(left + (width - self._metrics.horizontalAdvance(said)) / 2, self._foot), said)
        if number:
            right = self._metrics.elidedText(one_line(sheet.running), _ELIDE, width * 0.6)
            painter.drawText(QPointF(left, self._head), self._beside if right else self._alone)
            painter.drawText(QPointF(left + width - self._metrics.horizontalAdvance(right), self._head), right)
            painter.setPen(QPen(LINE, 0.5 * _PER_INCH / 72))
            painter.drawLine(QLineF(left, self._rule, left + width, self._rule))
