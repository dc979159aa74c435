"""The list of what was found: a kind, the words with those looked for marked, and the person and date beside."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import ceil
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from oneonone.app.desk import Desk
from oneonone.app.i18n import translate
from oneonone.app.pages import search_words
from oneonone.app.theme import colour, scaled, sized_font
from oneonone.app.widgets.labels import paint_smudge
from oneonone.app.widgets.line_text import line_height
from oneonone.app.widgets.marked_text import set_marked
from oneonone.app.widgets.painting import chip_size, paint_chip
from oneonone.journal.search import Hit

Index = QModelIndex | QPersistentModelIndex
HitRole = Qt.ItemDataRole.UserRole + 1
_SIDE, _ABOVE, _GAP = 12, 10, 14
_BESIDE = 178  # room for the person and the date
_FACTOR = 1.45
_MOST_LINES = 5


class ResultModel(QAbstractListModel):
    """`more` is called when the view nears the end of what has been read; it says whether it will bring some."""

    def __init__(self, desk: Desk, more: Callable[[int], bool], parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._more = desk, more
        self._hits: list[Hit] = []
        self._unread = False

    @property
    def hits(self) -> Sequence[Hit]:
        return self._hits

    def begin(self, hits: Sequence[Hit], unread: bool) -> None:
        self.beginResetModel()
        self._hits, self._unread = list(hits), unread
        self.endResetModel()

    def add(self, hits: Sequence[Hit], unread: bool) -> None:
        if hits:
            self.beginInsertRows(QModelIndex(), len(self._hits), len(self._hits) + len(hits) - 1)
            self._hits += hits
            self.endInsertRows()
        self._unread = unread

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._hits)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        hit = self._hits[index.row()]
        if role == HitRole:
            return hit
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return search_words.say(hit, self._desk)
        return None

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self._unread

    def fetchMore(self, parent: Index) -> None:
        self._unread = not self._more(len(self._hits))  # what has been asked for need not be asked again


class ResultDelegate(QStyledItemDelegate):
    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._heights: dict[tuple[str, int], int] = {}
        self._chips = ceil(max(chip_size(word)[0] for word in search_words.kind_words()))
        self.pointed: str | None = None

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Kept by words and width: a view asks for all of them, and again and again."""
        words = search_words.text(index.data(HitRole))
        width = option.rect.width() or self.parent().viewport().width()  # type: ignore[union-attr]
        height = self._heights.get((words, width))
        if height is None:
            if len(self._heights) > 5_000:
                self._heights.clear()
            height = self._heights[words, width] = self._height(words, self._room(width))
        return QSize(width, height)

    def _height(self, words: str, room: float) -> int:
        """Most fit in one line, and need not be set to know it."""
        body = sized_font("body")
        if QFontMetricsF(body).horizontalAdvance(words) < room:
            high = ceil(line_height(body, _FACTOR))
        else:
            high = set_marked(words, (), body, _FACTOR, room, _MOST_LINES).height
        return max(high, ceil(chip_size("x")[1])) + 2 * _ABOVE

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        hit: Hit = index.data(HitRole)
        rect = QRectF(option.rect)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        pointed = self.pointed == hit.id
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index.row() > 0:
            painter.fillRect(QRectF(rect.left() + _SIDE, rect.top(), rect.width() - 2 * _SIDE, 1), colour("line"))
        here = pointed or (selected and focused)
        if here:
            painter.setPen(QPen(colour("teal"), 2) if selected and focused else Qt.PenStyle.NoPen)
            painter.setBrush(colour("hover"))
            painter.drawRoundedRect(rect.adjusted(2, 2, -2, -1), 8, 8)
        top = rect.top() + _ABOVE
        paint_chip(painter, QPointF(rect.left() + _SIDE, top), search_words.kind_word(hit), search_words.tone(hit))
        self._paint_words(painter, rect, top, hit, covered=self._desk.discreet and not here)
        self._paint_beside(painter, rect, top, hit)
        painter.restore()

    def _room(self, width: int) -> float:
        return max(120.0, width - 2 * _SIDE - self._chips - 2 * _GAP - scaled(_BESIDE))

    def _paint_words(self, painter: QPainter, rect: QRectF, top: float, hit: Hit, *, covered: bool) -> None:
        left, width = rect.left() + _SIDE + self._chips + _GAP, self._room(round(rect.width()))
        words = set_marked(search_words.text(hit), hit.marks, sized_font("body"), _FACTOR, width, _MOST_LINES)
        if covered:
            paint_smudge(painter, QRectF(left, top, width, rect.height() - 2 * _ABOVE), top, words)
        else:
            painter.setPen(colour("ink" if hit.snippet else "soft"))
            words.draw(painter, QPointF(left, top))

    def _paint_beside(self, painter: QPainter, rect: QRectF, top: float, hit: Hit) -> None:
        """The date at the right edge, the name before it, shortened where it must be."""
        small = sized_font("small")
        metrics = QFontMetricsF(small)
        room = QRectF(rect.right() - _SIDE - scaled(_BESIDE), top, scaled(_BESIDE), ceil(chip_size("x")[1]))
        align = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        date = search_words.when(hit, self._desk)
        name = search_words.who(hit, self._desk)
        painter.setFont(small)
        painter.setPen(colour("soft"))
        painter.drawText(room, align, date)
        room.setRight(room.right() - (metrics.horizontalAdvance(date) + 10 if date else 0))
        painter.setPen(colour("ink"))
        painter.drawText(room, align, metrics.elidedText(name, Qt.TextElideMode.ElideRight, room.width()))


class ResultView(QListView):
    """`opened` carries the hit; `left` says that Up was pressed at the top, or Escape."""

    opened = Signal(object)
    left = Signal()

    def __init__(self, desk: Desk, more: Callable[[int], bool], parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._delegate = ResultDelegate(desk, self)
        self._model = ResultModel(desk, more, self)
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(translate("Search", "Found"))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setSingleStep(24)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # the card below is slow to paint
        self.clicked.connect(self._open)

    @property
    def hits(self) -> Sequence[Hit]:
        return self._model.hits

    def show_hits(self, hits: Sequence[Hit], more: bool, *, stay: bool = False) -> None:
        """Other results: from the top; the same search read again: `stay` where one was."""
        current = self.current()
        place = self.verticalScrollBar().value()
        self._model.begin(hits, more)
        at = next((at for at, hit in enumerate(hits) if stay and current is not None and hit.id == current.id), 0)
        if hits:
            self.setCurrentIndex(self._model.index(at))
        self.verticalScrollBar().setValue(place if stay else 0)

    def add_hits(self, hits: Sequence[Hit], more: bool) -> None:
        self._model.add(hits, more)

    def current(self) -> Hit | None:
        index = self.currentIndex()
        return index.data(HitRole) if index.isValid() else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        elif key == Qt.Key.Key_Escape or (key == Qt.Key.Key_Up and self.currentIndex().row() <= 0):
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self.viewport()) as painter:
            painter.fillRect(event.rect(), colour("card"))
        super().paintEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        hit: Hit | None = self.indexAt(event.position().toPoint()).data(HitRole)
        self._point(hit.id if hit is not None else None)
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: Any) -> None:
        self._point(None)
        super().leaveEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _point(self, hit_id: str | None) -> None:
        if hit_id != self._delegate.pointed:
            self._delegate.pointed = hit_id
            self.viewport().update()

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(index.data(HitRole))
