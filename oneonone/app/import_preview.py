"""What would become what: a row for each thing a file holds, with a box, and the lines that were not understood."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from oneonone.app.desk import Desk
from oneonone.app.i18n import translate
from oneonone.app.import_words import below, noun_tone, noun_word, said
from oneonone.app.theme import colour, scaled, sized_font
from oneonone.app.widgets.labels import paint_smudge
from oneonone.app.widgets.line_text import Setting, line_height, set_text
from oneonone.app.widgets.painting import chip_size, paint_box, paint_chip, paint_ground, paint_line_below
from oneonone.app.widgets.tick_list import TickList
from oneonone.journal.incoming import Remark
from oneonone.journal.taking_in import Weighed

Index = QModelIndex | QPersistentModelIndex
Row = Weighed | Remark
_RowRole = Qt.ItemDataRole.UserRole + 1
_SIDE, _ABOVE, _FACTOR, _GAP = 12, 8, 1.45, 10
_MOST_LINES = 3


class PreviewList(TickList):
    """What does something can be ticked; what is there already has no box."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(translate("Import", "What would become what"), parent)
        self._model = PreviewModel(desk, self)
        self.setModel(self._model)
        self.setItemDelegate(_Delegate(desk, self))
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(200)
        self.setMouseTracking(True)
        self._model.dataChanged.connect(lambda *_: self.ticked.emit())

    def show_rows(self, rows: Sequence[Row], names: dict[str, str], off: set[str]) -> None:
        self._model.show_rows(rows, names, off)
        if rows:
            self.setCurrentIndex(self._model.index(0))
            self.scrollToTop()

    @property
    def off(self) -> set[str]:
        """Ids of records that are not to come in."""
        return self._model.off

    def tick(self, index: QModelIndex) -> None:
        self._model.toggle(index.row())


class PreviewModel(QAbstractListModel):
    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self.rows: tuple[Row, ...] = ()
        self.names: dict[str, str] = {}
        self.off: set[str] = set()

    def show_rows(self, rows: Sequence[Row], names: dict[str, str], off: set[str]) -> None:
        self.beginResetModel()
        self.rows, self.names, self.off = tuple(rows), names, off
        self.endResetModel()

    def toggle(self, at: int) -> None:
        """With a person or a meeting goes what belongs to it."""
        one = self.rows[at]
        if not isinstance(one, Weighed) or not one.fate.does_something:
            return
        self.off.symmetric_difference_update({one.record.id})
        self.dataChanged.emit(self.index(0), self.index(len(self.rows) - 1))

    def on(self, one: Row) -> bool:
        if not isinstance(one, Weighed):
            return False
        values = one.record.values
        along = {one.record.id, values.get("teammate_id"), values.get("meeting_id")}
        return not along & self.off

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        one = self.rows[index.row()]
        if role == _RowRole:
            return one
        if role == Qt.ItemDataRole.CheckStateRole and isinstance(one, Weighed) and one.fate.does_something:
            return Qt.CheckState.Checked if self.on(one) else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.DisplayRole:
            return said(one, self._desk.language)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            word = noun_word(one.record.noun) if isinstance(one, Weighed) else ""
            text = "" if self._desk.discreet else said(one, self._desk.language)
            return " · ".join(part for part in (word, text, self.below(one)) if part)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable

    def below(self, one: Row) -> str:
        return below(one, self.names, self._desk.language, self._desk.discreet)


class _Delegate(QStyledItemDelegate):
    def __init__(self, desk: Desk, view: PreviewList) -> None:
        super().__init__(view)
        self._desk, self._view = desk, view
        self._widest: tuple[object, int] = (None, 0)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        words, below_height, _ = self._set(index)
        return QSize(self._view.viewport().width(), ceil(words.height + below_height + 2 * _ABOVE))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        one: Row = index.data(_RowRole)
        model = index.model()
        assert isinstance(model, PreviewModel)
        rect = QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        here = bool(option.state & QStyle.StateFlag.State_HasFocus)
        paint_ground(painter, rect, _SIDE, lined=index.row() > 0, here=here)
        words, below_height, left = self._set(index)
        top = rect.top() + _ABOVE
        side = scaled(16)
        pending = isinstance(one, Weighed) and one.fate.does_something
        if pending:
            box = QRectF(rect.left() + _SIDE, top + (words.line_height - side) / 2, side, side)
            paint_box(painter, box, model.on(one))
        if isinstance(one, Weighed):
            word = noun_word(one.record.noun)
            _, high = chip_size(word)
            at = QPointF(rect.left() + _SIDE + side + _GAP, top + (words.line_height - high) / 2)
            paint_chip(painter, at, word, noun_tone(one.record.noun) if pending else "grey")
        place = QRectF(rect.left() + left, top, rect.width() - left - _SIDE, words.height)
        if self._desk.discreet and not (here or option.state & QStyle.StateFlag.State_MouseOver):
            paint_smudge(painter, place, top, words)
        else:
            painter.setPen(colour("ink" if pending and model.on(one) else "soft"))
            words.draw(painter, place.topLeft())
        line = QRectF(place.left(), top + words.height, place.width(), below_height)
        paint_line_below(painter, line, model.below(one))
        painter.restore()

    def _set(self, index: Index) -> tuple[Setting, int, int]:
        """The words as they stand, the height of the line below them, and where they begin."""
        one: Row = index.data(_RowRole)
        left = _SIDE
        if isinstance(one, Weighed):
            left = _SIDE + scaled(16) + _GAP + self._chips() + _GAP
        text = "\n".join(said(one, self._desk.language).split("\n")[:_MOST_LINES])[:400]
        room = max(80, self._view.viewport().width() - left - _SIDE)
        words = set_text(text, sized_font("body"), _FACTOR, room, Qt.AlignmentFlag.AlignLeft)
        return words, ceil(line_height(sized_font("small"), _FACTOR)), left

    def _chips(self) -> int:
        """The width of the widest chip, so that all words begin below each other."""
        model = self._view.model()
        assert isinstance(model, PreviewModel)
        if self._widest[0] is not model.rows:
            nouns = {one.record.noun for one in model.rows if isinstance(one, Weighed)}
            self._widest = (model.rows, max((ceil(chip_size(noun_word(noun))[0]) for noun in nouns), default=0))
        return self._widest[1]
