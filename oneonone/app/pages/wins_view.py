"""The wall of wins, by pointer and by keys. Only the cards in view are painted; others are read as one scrolls."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QRect,
    QRectF,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem, QToolTip, QWidget

from oneonone.app.i18n import translate
from oneonone.app.pages.wins_delegate import Spot, WinDelegate
from oneonone.app.pages.wins_layout import CardWall
from oneonone.app.pages.wins_model import Index, WinModel, WinRole, WinWords
from oneonone.app.theme import colour, scaled, sized_font
from oneonone.journal.records import Line
from oneonone.journal.wins import WinPage

_GAP = 14
_WIDE, _NARROW = 780, 560  # from here three quiet cards stand beside each other, and two
_AHEAD = 600  # pixels below the view at which further wins are read
_MARGIN = 2  # around the cards, for the ring


class WinsView(QAbstractItemView):
    """`deed` carries what is to be done ('told', 'edit', …) and with which win; `menu` asks for a menu at a place."""

    deed = Signal(str, object)
    #: 'more', 'kinds' or 'ways', the win, and the place on the screen.
    menu = Signal(str, object, QPoint)

    KEYS: ClassVar[dict[Qt.Key, str]] = {
        Qt.Key.Key_T: "told", Qt.Key.Key_N: "note", Qt.Key.Key_M: "team", Qt.Key.Key_C: "card", Qt.Key.Key_O: "other",
        Qt.Key.Key_D: "when", Qt.Key.Key_W: "write", Qt.Key.Key_E: "edit", Qt.Key.Key_F2: "edit",
        Qt.Key.Key_Return: "edit", Qt.Key.Key_Enter: "edit", Qt.Key.Key_Delete: "delete", Qt.Key.Key_U: "undo",
        Qt.Key.Key_G: "go", Qt.Key.Key_1: "kind:0", Qt.Key.Key_2: "kind:1", Qt.Key.Key_3: "kind:2",
        Qt.Key.Key_4: "kind:3", Qt.Key.Key_5: "kind:4",
    }  # fmt: skip
    _STEPS: ClassVar[dict[Qt.Key, int]] = {Qt.Key.Key_J: 1, Qt.Key.Key_K: -1}

    def __init__(self, words: WinWords, read: Callable[[int, int], WinPage], parent: QWidget) -> None:
        super().__init__(parent)
        self._delegate = WinDelegate(words, self)
        self._model = WinModel(read, lambda win: self._delegate.words.say(win), self)
        self._wall = CardWall(1, 1, 1, 1)
        self._pressed: tuple[str, Spot] | None = None
        self._heading = sized_font("heading")
        self._heading.setWeight(self._heading.Weight.DemiBold)
        self._heading.setLetterSpacing(self._heading.SpacingType.AbsoluteSpacing, 0.6)
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(translate("Wins", "Small wins"))
        self.setFrameShape(QAbstractItemView.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._menu_at)

    # what is shown

    def show_words(self, words: WinWords) -> None:
        self._delegate.words = words

    def read_again(self) -> None:
        """Reads what is shown anew and stays where one was; where a win was celebrated meanwhile, at the next one."""
        former = self.current()
        row, place = self.currentIndex().row(), self.verticalScrollBar().value()
        self._model.read_again()
        self._lay_out()
        if former is not None and self._model.wins:
            found = self._model.row_of(former.id)
            if found is None or self._model.wins[found].open is not former.open:
                found = min(row, len(self._model.wins) - 1)
            self.setCurrentIndex(self._model.index(found))
        self.verticalScrollBar().setValue(place)
        if former is not None:
            self.scrollTo(self.currentIndex())

    def begin(self) -> None:
        """Another choice of wins: from the top."""
        self._model.read_again(from_start=True)
        self._lay_out()
        self.verticalScrollBar().setValue(0)
        if self._model.wins:
            self.setCurrentIndex(self._model.index(0))

    def resume(self, former: WinsView) -> None:
        """As many wins, the same card and the same part of the wall as in a view made before; no card is uncovered."""
        self._model.read_again(at_least=len(former._model.wins))
        self._lay_out()
        win, place = former.current(), former.verticalScrollBar().value()
        at = self._model.row_of(win.id) if win is not None else None
        if self._model.wins:
            self.setCurrentIndex(self._model.index(at or 0))
        QTimer.singleShot(0, self, lambda: self.verticalScrollBar().setValue(place))

    def show_win(self, win_id: str) -> None:
        """Brings a win into view, reading on until it is found."""
        while (at := self._model.row_of(win_id)) is None and self._model.more:
            self._read_on()
        if at is not None:
            self.setCurrentIndex(self._model.index(at))
            QTimer.singleShot(0, self, lambda: self.scrollTo(self.currentIndex()))

    def empty(self) -> bool:
        return not self._model.wins

    def current(self) -> Line | None:
        index = self.currentIndex()
        return index.data(WinRole) if index.isValid() else None

    def current_place(self) -> QPoint:
        """Where on the screen a menu of the current card belongs."""
        win = self.current()
        if win is None:
            return self.viewport().mapToGlobal(QPoint())
        places = self._delegate.places(win, self.visualRect(self.currentIndex()))
        return self.viewport().mapToGlobal((places.ways if win.open else places.kind).bottomLeft().toPoint())

    # what Qt asks of a view

    def visualRect(self, index: Index) -> QRect:
        if not index.isValid() or index.row() >= len(self._wall.rects):
            return QRect()
        return self._wall.rects[index.row()].translated(_MARGIN, _MARGIN - self.verticalOffset())

    def indexAt(self, point: QPoint) -> QModelIndex:
        found = self._wall.at(point + QPoint(-_MARGIN, self.verticalOffset() - _MARGIN))
        return self._model.index(found) if found is not None else QModelIndex()

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """The whole card, with the heading above the first one of a section."""
        if not index.isValid() or index.row() >= len(self._wall.rects):
            return
        rect, bar, high = self._wall.rects[index.row()], self.verticalScrollBar(), self.viewport().height()
        top = rect.top()
        above = [one.top for one in self._wall.headings if one.top < top]
        if above and top - above[-1] <= self._wall.heading_height:
            top = above[-1]
        if top < bar.value():
            bar.setValue(top)
        elif rect.bottom() + 2 * _MARGIN > bar.value() + high:
            bar.setValue(min(top, rect.bottom() + 2 * _MARGIN + 6 - high))

    def moveCursor(self, action: QAbstractItemView.CursorAction, _modifiers: Qt.KeyboardModifier) -> QModelIndex:
        count = self._model.rowCount()
        if not count:
            return QModelIndex()
        at = self.currentIndex().row()
        if at < 0:
            return self._model.index(0)
        moves = QAbstractItemView.CursorAction
        if action in (moves.MoveUp, moves.MoveDown):
            self._read_on_for(at)
            found = self._wall.beyond(at, 1 if action == moves.MoveDown else -1)
            return self._model.index(at if found is None else found)
        if action in (moves.MovePageUp, moves.MovePageDown):
            return self._paged(at, 1 if action == moves.MovePageDown else -1)
        if action in (moves.MoveHome, moves.MoveEnd):
            return self._model.index(0 if action == moves.MoveHome else count - 1)
        step = 1 if action in (moves.MoveRight, moves.MoveNext) else -1
        self._read_on_for(at)
        return self._model.index(max(0, min(self._model.rowCount() - 1, at + step)))

    def horizontalOffset(self) -> int:
        return 0

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def isIndexHidden(self, _index: Index) -> bool:
        return False

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        index = self.indexAt(rect.topLeft())
        selection = QItemSelection(index, index) if index.isValid() else QItemSelection()
        self.selectionModel().select(selection, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        region = QRegion()
        for index in selection.indexes():
            region += QRegion(self.visualRect(index))
        return region

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().scroll(dx, dy)
        if self._near_the_end():
            QTimer.singleShot(0, self, self._read_on_if_near)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._delegate.forget()
            self._lay_out()
        else:
            self._set_bar()

    def paintEvent(self, event: QPaintEvent) -> None:
        shown = event.rect().translated(-_MARGIN, self.verticalOffset() - _MARGIN)
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        current = self.currentIndex().row() if self.hasFocus() else -1
        with QPainter(self.viewport()) as painter:
            self._paint_headings(painter, shown)
            for row in self._wall.shown(shown.top(), shown.bottom()):
                index = self._model.index(row)
                option.rect = self.visualRect(index)
                option.state = QStyle.StateFlag.State_Enabled
                if row == current:
                    option.state |= QStyle.StateFlag.State_HasFocus
                self._delegate.paint(painter, option, index)

    def _paint_headings(self, painter: QPainter, shown: QRect) -> None:
        painter.setFont(self._heading)
        painter.setPen(colour("soft"))
        high = QFontMetricsF(self._heading).height()
        for one in self._wall.headings:
            if one.top <= shown.bottom() and one.top + self._wall.heading_height >= shown.top():
                at = QRectF(_MARGIN, one.top + _MARGIN - self.verticalOffset(), self._wall.width, high)
                painter.drawText(at, Qt.AlignmentFlag.AlignLeft, one.text.upper())

    # laying out

    def _lay_out(self) -> None:
        width = max(200, self.viewport().width() - 2 * _MARGIN)
        heading = round(QFontMetricsF(self._heading).height()) + 9
        self._wall = CardWall(width, heading, _GAP, scaled(20))
        self._add(self._model.wins)
        self._set_bar()
        self.viewport().update()

    def _add(self, wins: list[Line]) -> None:
        known = self._model.wins
        words = self._delegate.words
        self._wall.add(
            [(words.section(win), self._columns(win)) for win in wins],
            lambda number, width: self._delegate.height(known[number], width),
        )

    def _columns(self, win: Line) -> int:
        room = self._wall.width / scaled(100) * 100
        if win.open:
            return 2 if room >= _NARROW else 1
        return 3 if room >= _WIDE else 2 if room >= _NARROW else 1

    def _set_bar(self) -> None:
        bar, high = self.verticalScrollBar(), self.viewport().height()
        bar.setPageStep(high)
        bar.setSingleStep(24)
        bar.setRange(0, max(0, self._wall.height + 2 * _MARGIN - high))

    def _read_on(self) -> None:
        before = len(self._model.wins)
        self._model.fetchMore(QModelIndex())
        self._add(self._model.wins[before:])
        self._set_bar()

    def _read_on_if_near(self) -> None:
        if self._near_the_end():
            self._read_on()
            self.viewport().update()

    def _near_the_end(self) -> bool:
        seen = self.verticalScrollBar().value() + self.viewport().height()
        return self._model.more and seen + _AHEAD > self._wall.height

    def _read_on_for(self, row: int) -> None:
        if self._model.more and row + 4 >= len(self._model.wins):
            self._read_on()

    def _paged(self, at: int, step: int) -> QModelIndex:
        wanted = self._wall.rects[at].top() + step * max(100, self.viewport().height() - 120)
        found: int | None = at
        while found is not None and (self._wall.rects[found].top() - wanted) * step < 0:
            self._read_on_for(found)
            further = self._wall.beyond(found, step)
            if further is None:
                break
            found = further
        return self._model.index(at if found is None else found)

    # keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        win, key = self.current(), Qt.Key(event.key())
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        former = self.currentIndex().row()
        if plain and key in self._STEPS:
            moves = QAbstractItemView.CursorAction
            self.setCurrentIndex(
                self.moveCursor(moves.MoveNext if self._STEPS[key] > 0 else moves.MovePrevious, event.modifiers())
            )
        elif plain and win is not None and key in self.KEYS:
            self.deed.emit(self.KEYS[key], win)
        elif win is not None and key == Qt.Key.Key_Menu:
            self.menu.emit("more", win, self.current_place())
        else:
            super().keyPressEvent(event)
        if self.currentIndex().row() != former:
            reached = self.current()
            self._delegate.reached = reached.id if reached is not None else None
            self.viewport().update(self.visualRect(self.currentIndex()))

    def keyboardSearch(self, search: str) -> None:
        """Letters are for what can be done; to find there is the field above."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._model.rowCount():
            self.setCurrentIndex(self._model.index(0))
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._delegate.reached = None
        self.viewport().update()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        for index in (current, previous):
            self.viewport().update(self.visualRect(index))

    # the pointer

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = self._spot(event.position().toPoint()) if event.button() == Qt.MouseButton.LeftButton else None
        index = self.indexAt(event.position().toPoint())
        if index.isValid():
            self.setCurrentIndex(index)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        found = self._spot(event.position().toPoint())
        win = self.current()
        if pressed is None or pressed != found or win is None or win.id != pressed[0]:
            return
        spot = pressed[1]
        if spot is Spot.CELEBRATED:
            self.deed.emit("celebrated", win)
        elif spot is Spot.NOTE:
            self.deed.emit("write", win)
        elif spot is Spot.WAYS and not win.open:
            self.deed.emit("when", win)
        elif spot is not Spot.WORDS:
            asked = {Spot.WAYS: "ways", Spot.KIND: "kinds", Spot.MORE: "more"}[spot]
            places = self._delegate.places(win, self.visualRect(self.currentIndex()))
            at = {Spot.WAYS: places.ways, Spot.KIND: places.kind, Spot.MORE: places.more}[spot]
            self.menu.emit(asked, win, self.viewport().mapToGlobal(at.bottomLeft().toPoint()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        found = self._spot(event.position().toPoint())
        win = self.current()
        if found is not None and found[1] is Spot.WORDS and win is not None and win.id == found[0]:
            self.deed.emit("edit", win)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point(self._spot(event.position().toPoint()))

    def leaveEvent(self, event: QEvent) -> None:
        self._point(None)
        super().leaveEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self._told_of(event.pos()), self)
            return True
        return super().viewportEvent(event)

    def _told_of(self, at: QPoint) -> str:
        found = self._spot(at)
        if found is None:
            return ""
        return {
            Spot.WAYS: translate("Wins", "How, and when"),
            Spot.KIND: translate("Wins", "Another kind"),
            Spot.MORE: translate("Wins", "More"),
        }.get(found[1], "")

    def _spot(self, at: QPoint) -> tuple[str, Spot] | None:
        index = self.indexAt(at)
        if not index.isValid():
            return None
        win: Line = index.data(WinRole)
        return win.id, self._delegate.places(win, self.visualRect(index)).spot(at.toPointF(), open_win=win.open)

    def _point(self, pointed: tuple[str, Spot] | None) -> None:
        if pointed != self._delegate.pointed:
            former, self._delegate.pointed = self._delegate.pointed, pointed
            hand = pointed is not None and pointed[1] is not Spot.WORDS
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.ArrowCursor)
            for one in (former, pointed):
                at = self._model.row_of(one[0]) if one is not None else None
                if at is not None:
                    self.viewport().update(self.visualRect(self._model.index(at)))

    def _menu_at(self, at: QPoint) -> None:
        index = self.indexAt(at)
        if index.isValid():
            self.setCurrentIndex(index)
            self.menu.emit("more", index.data(WinRole), self.viewport().mapToGlobal(at))
