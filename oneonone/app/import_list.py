"""The questions of a list that is brought in, each with a box: new ones ticked, those that are there already not."""

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
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from oneonone.app import wording
from oneonone.app.i18n import translate
from oneonone.app.pages.questions_model import language_word
from oneonone.app.theme import colour, scaled, sized_font
from oneonone.app.widgets.line_text import Setting, line_height, set_text
from oneonone.app.widgets.painting import paint_box, paint_ground, paint_line_below
from oneonone.app.widgets.tick_list import TickList
from oneonone.exchange.questions_io import Found, Proposed
from oneonone.model.kinds import Language

Index = QModelIndex | QPersistentModelIndex
_ProposedRole = Qt.ItemDataRole.UserRole + 1
_SIDE, _ABOVE, _FACTOR = 8, 6, 1.45


class ImportList(TickList):
    """The questions that were found in a file."""

    def __init__(self, language: Language, parent: QWidget) -> None:
        super().__init__(translate("Questions", "What was found"), parent)
        self._model = _Model(language, self)
        self.setModel(self._model)
        self.setItemDelegate(_Delegate(self))
        self._model.dataChanged.connect(lambda *_: self.ticked.emit())

    def show_proposed(self, proposed: Sequence[Proposed]) -> None:
        self._model.show_proposed(proposed)
        if proposed:
            self.setCurrentIndex(self._model.index(0))

    def chosen(self) -> tuple[Found, ...]:
        return tuple(one.question for one, on in zip(self._model.rows, self._model.on, strict=True) if on)

    def count(self) -> int:
        return len(self._model.rows)

    def new(self) -> int:
        return sum(one.new for one in self._model.rows)

    def tick_all(self, on: bool) -> None:
        self._model.tick(range(len(self._model.rows)), on)

    def tick(self, index: QModelIndex) -> None:
        self._model.tick([index.row()], not self._model.on[index.row()])


class _Model(QAbstractListModel):
    def __init__(self, language: Language, parent: QWidget) -> None:
        super().__init__(parent)
        self._language = language
        self.rows: tuple[Proposed, ...] = ()
        self.on: list[bool] = []

    def show_proposed(self, proposed: Sequence[Proposed]) -> None:
        self.beginResetModel()
        self.rows = tuple(proposed)
        self.on = [one.new and not one.question.doubtful for one in proposed]
        self.endResetModel()

    def tick(self, rows: Sequence[int], on: bool) -> None:
        for row in rows:
            self.on[row] = on
        if rows:
            self.dataChanged.emit(self.index(min(rows)), self.index(max(rows)))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        one = self.rows[index.row()]
        if role == _ProposedRole:
            return one
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if self.on[index.row()] else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.DisplayRole:
            return one.question.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{one.question.text} · {self.below(one)}"
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable

    def below(self, one: Proposed) -> str:
        """What is known of it: what it is a duplicate of, or what it asks about."""
        if one.known is not None:
            texts = one.known.texts
            like = texts[-1] if one.question.language is Language.NL else texts[0]
            if one.known.own:
                return translate("Questions", "you have: “{question}”").format(question=like)
            return translate("Questions", "there already: “{question}”").format(question=like)
        if one.twice is not None:
            return translate("Questions", "higher up in this list: “{question}”").format(question=one.twice.text)
        parts = [translate("Questions", "new")]
        if one.question.need is not None:
            parts.append(wording.asked_need(one.question.need))
        if one.question.language is not self._language:
            parts.append(language_word(one.question.language))
        if one.question.doubtful:
            parts.append(translate("Questions", "perhaps not a question"))
        return " · ".join(parts)


class _Delegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = option.rect.width() or self.parent().viewport().width()  # type: ignore[union-attr]
        words, below = self._set(index, width)
        return QSize(width, words.height + below + 2 * _ABOVE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        one: Proposed = index.data(_ProposedRole)
        model = index.model()
        assert isinstance(model, _Model)
        rect = QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        here = bool(option.state & QStyle.StateFlag.State_HasFocus)
        paint_ground(painter, rect, _SIDE, lined=index.row() > 0, here=here)
        words, below = self._set(index, rect.width())
        top = rect.top() + _ABOVE
        side = scaled(16)
        box = QRectF(rect.left() + _SIDE, top + (words.line_height - side) / 2, side, side)
        paint_box(painter, box, model.on[index.row()])
        left = rect.left() + self._left()
        painter.setPen(colour("ink" if one.new else "soft"))
        words.draw(painter, QPointF(left, top))
        line = QRectF(left, top + words.height, rect.right() - _SIDE - left, below)
        paint_line_below(painter, line, model.below(one))
        painter.restore()

    def _set(self, index: Index, width: int) -> tuple[Setting, int]:
        """The words as they stand, and the height of the line below them."""
        one: Proposed = index.data(_ProposedRole)
        room = max(80, width - self._left() - _SIDE)
        words = set_text(one.question.text, sized_font("body"), _FACTOR, room, Qt.AlignmentFlag.AlignLeft)
        return words, ceil(line_height(sized_font("small"), _FACTOR))

    def _left(self) -> int:
        return _SIDE + scaled(16) + 10
