"""Paints a row of the palette: what it is at the left, a key, a role or a date at the right; of what was written its
kind and the words that were looked for."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from oneonone.app.desk import Desk
from oneonone.app.pages import search_words
from oneonone.app.theme import colour, scaled, sized_font
from oneonone.app.widgets.labels import paint_smudge
from oneonone.app.widgets.marked_text import set_marked
from oneonone.app.widgets.painting import chip_size, paint_chip

if TYPE_CHECKING:
    from oneonone.app.palette import Choice

ChoiceRole = Qt.ItemDataRole.UserRole
_SIDE, _GAP, _HIGH = 10, 10, 34
_FACTOR = 1.45


class PaletteDelegate(QStyledItemDelegate):
    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(100, scaled(_HIGH))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        choice: Choice = index.data(ChoiceRole)
        rect = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("pressed" if chosen else "hover"))
            painter.drawRoundedRect(rect.adjusted(0, 1, 0, -1), 8, 8)
        room = rect.adjusted(_SIDE, 0, -_SIDE, 0)
        if choice.small:
            small = sized_font("small")
            painter.setFont(small)
            painter.setPen(colour("soft"))
            painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, choice.small)
            room.setRight(room.right() - QFontMetricsF(small).horizontalAdvance(choice.small) - _GAP)
        if choice.hit is not None:
            word = search_words.kind_word(choice.hit)
            wide, high = chip_size(word)
            paint_chip(painter, QPointF(room.left(), room.center().y() - high / 2), word, search_words.tone(choice.hit))
            room.setLeft(room.left() + wide + _GAP)
        self._paint_words(painter, room, choice)
        painter.restore()

    def _paint_words(self, painter: QPainter, room: QRectF, choice: Choice) -> None:
        """One line, from shortly before the first marked word where all of it does not fit."""
        body = sized_font("body")
        metrics = QFontMetricsF(body)
        text, marks = choice.text, choice.hit.marks if choice.hit is not None else ()
        if marks and metrics.horizontalAdvance(text[: marks[0][1]]) > room.width() * 0.8:
            cut = max(0, marks[0][0] - 16)
            text = "…" + text[cut:]
            marks = tuple((first - cut + 1, last - cut + 1) for first, last in marks)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        marks = tuple((first, min(last, len(shown))) for first, last in marks if first < len(shown))
        words = set_marked(shown, marks, body, _FACTOR, room.width() + 4, 1)
        top = room.top() + (ceil(room.height()) - words.height) / 2
        if choice.hit is not None and self._desk.discreet:
            paint_smudge(painter, room, top, words)
        else:
            painter.setPen(colour("ink"))
            words.draw(painter, QPointF(room.left(), top))
