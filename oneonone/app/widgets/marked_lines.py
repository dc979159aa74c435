"""Passages as their subject would read them: quiet underlines where they might stumble, and below what to write.

A view on a model, so that ten thousand passages are no more work than a screenful. Also for the preview of an export.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from oneonone.app.theme import colour, scaled, sized_font
from oneonone.app.widgets.labels import paint_smudge
from oneonone.app.widgets.line_text import Setting, line_height, set_text
from oneonone.app.widgets.painting import paint_ground
from oneonone.model.kinds import Language
from oneonone.practice.as_they_would import Mark

Index = QModelIndex | QPersistentModelIndex
_PassageRole = Qt.ItemDataRole.UserRole + 1
_SIDE, _ABOVE, _GAP, _FACTOR = 14, 12, 4, 1.5
_BATCH = 200


@dataclass(frozen=True, slots=True)
class Marked:
    """A passage with its marks; `above` says what it is and when it was written."""

    key: str
    above: str
    text: str
    marks: tuple[Mark, ...] = ()
    private: bool = False

    def instead(self, language: Language) -> str:
        """What to write instead, each thing once."""
        return "\n".join(dict.fromkeys(mark.suggestion(language) for mark in self.marks))


class MarkedLines(QListView):
    """`opened` carries the key of the passage on which Enter was pressed, or that was clicked twice."""

    opened = Signal(str)

    def __init__(self, language: Language, discreet: bool, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = _Model(language, discreet, self)
        self.setModel(self._model)
        self._delegate = _Delegate(self, language, discreet)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(_BATCH)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.data(_PassageRole).key))

    def show_passages(self, passages: Sequence[Marked]) -> None:
        self._delegate.forget()
        self._model.show_passages(passages)

    def add_passages(self, passages: Sequence[Marked]) -> None:
        """Below those that are there."""
        self._model.add(passages)
        if not self.currentIndex().isValid() and passages:
            self.setCurrentIndex(self._model.index(0))

    def count(self) -> int:
        return self._model.rowCount()

    def passages(self) -> tuple[Marked, ...]:
        return tuple(self._model.rows)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().data(_PassageRole).key)
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._delegate.point_at(event.position().toPoint())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._delegate.forget()
        self.scheduleDelayedItemsLayout()


class _Model(QAbstractListModel):
    def __init__(self, language: Language, discreet: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._language, self._discreet = language, discreet
        self.rows: list[Marked] = []

    def show_passages(self, passages: Sequence[Marked]) -> None:
        self.beginResetModel()
        self.rows = list(passages)
        self.endResetModel()

    def add(self, passages: Sequence[Marked]) -> None:
        if passages:
            self.beginInsertRows(QModelIndex(), len(self.rows), len(self.rows) + len(passages) - 1)
            self.rows += passages
            self.endInsertRows()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        one = self.rows[index.row()]
        if role == _PassageRole:
            return one
        if role == Qt.ItemDataRole.DisplayRole:
            return "…" if self._discreet else one.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            text = "…" if self._discreet else one.text
            return " · ".join(part for part in (one.above, text, one.instead(self._language)) if part)
        return None


class _Delegate(QStyledItemDelegate):
    def __init__(self, view: MarkedLines, language: Language, discreet: bool) -> None:
        super().__init__(view)
        self._view, self._language, self._discreet = view, language, discreet
        self._heights: dict[str, int] = {}
        self._pointed = ""

    def forget(self) -> None:
        self._heights.clear()

    def point_at(self, at: QPoint) -> None:
        """In discreet mode a passage is readable while it is pointed at."""
        index = self._view.indexAt(at)
        pointed = index.data(_PassageRole).key if index.isValid() else ""
        if self._discreet and pointed != self._pointed:
            self._pointed = pointed
            self._view.viewport().update()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = self._view.viewport().width()
        one: Marked = index.data(_PassageRole)
        known = self._heights.get(one.key)
        if known is None:
            words, instead = self._set(one, width)
            known = 2 * _ABOVE + self._above() + words.height + (instead.height + _GAP if instead else 0)
            self._heights[one.key] = known
        return QSize(width, known)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        one: Marked = index.data(_PassageRole)
        rect = QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        here = bool(option.state & QStyle.StateFlag.State_HasFocus)
        paint_ground(painter, rect, _SIDE, lined=index.row() > 0, here=here)
        words, instead = self._set(one, rect.width())
        left, top = float(rect.left() + _SIDE), float(rect.top() + _ABOVE)
        painter.setFont(sized_font("small"))
        painter.setPen(colour("soft"))
        room = QRectF(left, top, rect.width() - 2 * _SIDE, self._above())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, one.above)
        top += self._above()
        if self._discreet and self._pointed != one.key:
            paint_smudge(painter, QRectF(left, top, rect.width() - 2 * _SIDE, words.height), top, words)
        else:
            painter.setPen(colour("ink"))
            words.draw(painter, QPointF(left, top))
            self._underline(painter, one, words, QPointF(left, top))
        if instead:
            painter.setPen(colour("soft"))
            instead.draw(painter, QPointF(left + scaled(14), top + words.height + _GAP))
            painter.fillRect(
                QRectF(left, top + words.height + _GAP + 3, 2, instead.height - 6), colour("amber", 150)
            )  # a quiet bar beside what is suggested
        painter.restore()

    def _underline(self, painter: QPainter, one: Marked, words: Setting, at: QPointF) -> None:
        painter.setPen(QPen(colour("amber"), 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        begin = 0
        for layout, paragraph in zip(words.layouts, one.text.split("\n"), strict=True):
            for mark in one.marks:
                first, last = _units(paragraph, mark.start - begin), _units(paragraph, mark.end - begin)
                for number in range(layout.lineCount()):
                    line = layout.lineAt(number)
                    start = max(first, line.textStart())
                    end = min(last, line.textStart() + line.textLength())
                    if start < end:
                        y = at.y() + line.position().y() + line.ascent() + 3.5
                        from_x, to_x = (at.x() + _x(line.cursorToX(place)) for place in (start, end))
                        painter.drawLine(QPointF(from_x, y), QPointF(to_x, y))
            begin += len(paragraph) + 1

    def _set(self, one: Marked, width: int) -> tuple[Setting, Setting | None]:
        left = Qt.AlignmentFlag.AlignLeft
        words = set_text(one.text, sized_font("body"), _FACTOR, max(80, width - 2 * _SIDE), left)
        said = one.instead(self._language)
        if not said:
            return words, None
        return words, set_text(said, sized_font("small"), _FACTOR, max(80, width - 2 * _SIDE - scaled(14)), left)

    def _above(self) -> int:
        return ceil(line_height(sized_font("small"), _FACTOR))


def _units(text: str, place: int) -> int:
    """A place in Python's characters in Qt's UTF-16 units, within the paragraph."""
    return len(text[: max(0, place)].encode("utf-16-le", "surrogatepass")) // 2


def _x(found: object) -> float:
    """PySide gives the place along with the cursor."""
    return float(found[0] if isinstance(found, tuple) else found)  # type: ignore[arg-type]
