"""The list of promises: a table of one column, because that keeps thousands of rows of unlike heights at no cost."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QToolTip, QWidget

from oneonone.app.i18n import translate
from oneonone.app.pages.follow_ups_delegate import FollowUpDelegate, Spot
from oneonone.app.pages.follow_ups_model import Entry, EntryRole, FollowUpModel, Heading
from oneonone.app.pages.follow_ups_words import FollowUpWords, Leads
from oneonone.app.theme import colour
from oneonone.journal.follow_ups import FollowUpRow

_LEAST = 120
_ESTIMATED = 100


class FollowUpView(QTableView):
    """What is typed about a promise stands in a panel in its place (`open_panel`), until it is kept or Escape."""

    opened = Signal(object)
    ticked = Signal(object)
    #: A word below a promise was clicked.
    followed = Signal(object, object)
    #: With the place on the screen where a menu belongs.
    more = Signal(object, QPoint)
    panel_closed = Signal()

    def __init__(self, words: FollowUpWords, parent: QWidget) -> None:
        super().__init__(parent)
        self._delegate = FollowUpDelegate(words, self)
        self._model = FollowUpModel(lambda entry: self._delegate.words.say(entry), self)
        self._panel: QWidget | None = None
        self._panel_at: str | None = None
        self._pressed: Spot | None = None
        self._width = 0
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(translate("FollowUps", "Follow-ups"))
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setShowGrid(False)
        self.setProperty("kind", "cards")
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setSingleStep(24)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # the card below need not be painted too
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._menu_at)

    # what is shown

    def show_entries(self, entries: list[Entry], words: FollowUpWords, select: str | None = None) -> None:
        """Stays where one was; where that promise is gone, at the one that took its place. `select` goes to one."""
        former = self.currentIndex().row()
        current = self.current()
        place = self.verticalScrollBar().value()
        self._delegate.words = words
        self._model.show_entries(entries)
        self._measure()
        wanted = next((one for one in (select, current.id if current else None) if one is not None), None)
        row = self._model.row_of(wanted) if wanted is not None else None
        if row is None:
            row = self._model.nearest(former)
        if row is None:
            self.setCurrentIndex(QModelIndex())
            return
        self.verticalScrollBar().setValue(place)
        if row != self.currentIndex().row():
            self.setCurrentIndex(self._model.index(row))
        if select is not None:
            QTimer.singleShot(0, self, self._into_view)

    def current(self) -> FollowUpRow | None:
        entry = self.currentIndex().data(EntryRole) if self.currentIndex().isValid() else None
        return entry if isinstance(entry, FollowUpRow) else None

    def shown(self, follow_up_id: str) -> Entry | None:
        """A promise as it stands in the list."""
        row = self._model.row_of(follow_up_id)
        return self._model.entries[row] if row is not None else None

    def step(self, by: int) -> None:
        row = self._model.step(self.currentIndex().row(), by)
        if row is not None:
            index = self._model.index(row)
            self._reveal(index)
            self.setCurrentIndex(index)
            if self._model.step(row, -1) is None:
                self.scrollToTop()

    def go_on(self) -> None:
        """The current promise is about to stand elsewhere: the one below it is next, or the one above."""
        at = self.currentIndex().row()
        row = next((row for by in (1, -1) if (row := self._model.step(at, by)) is not None), None)
        if row is not None:
            self.setCurrentIndex(self._model.index(row))

    def begin(self) -> None:
        """Something else is about to be shown: from the top."""
        self.close_panel()
        self.setCurrentIndex(QModelIndex())
        self.verticalScrollBar().setValue(0)

    def current_place(self) -> QPoint:
        """Where on the screen a menu of the current row belongs."""
        rect = self.visualRect(self.currentIndex())
        return self.viewport().mapToGlobal(rect.bottomLeft() + QPoint(70, -8))

    def _into_view(self) -> None:
        self.scrollTo(self.currentIndex())

    def _reveal(self, index: QModelIndex) -> None:
        self._delegate.revealed = index.data(EntryRole).id

    # the panel in the place of a row

    @property
    def panel(self) -> QWidget | None:
        return self._panel

    def open_panel(self, panel: QWidget) -> None:
        """Puts `panel` in the place of the current row."""
        self.close_panel()
        row = self.current()
        if row is None:
            panel.deleteLater()
            return
        self._panel, self._panel_at = panel, row.id
        self.setIndexWidget(self.currentIndex(), panel)
        panel.installEventFilter(self)
        self._fit_panel()
        self.scrollTo(self.currentIndex())

    def close_panel(self) -> None:
        """The row is as it was, and has the keyboard."""
        if self._panel is None:
            return
        panel, self._panel = self._panel, None
        panel.removeEventFilter(self)
        at = self._model.row_of(self._panel_at or "")
        had_keyboard = panel.isAncestorOf(self.focusWidget() or self) or self.window().focusWidget() is None
        focus = self.window().focusWidget()
        had_keyboard = had_keyboard or (focus is not None and panel.isAncestorOf(focus))
        if at is not None:
            self.setIndexWidget(self._model.index(at), None)  # type: ignore[arg-type]
            self._fit(at)
        if had_keyboard:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        panel.hide()  # it is deleted in a moment, and until then it would be painted over the row
        self.panel_closed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._panel and event.type() == QEvent.Type.LayoutRequest:
            QTimer.singleShot(0, self, self._fit_panel)
        return super().eventFilter(watched, event)

    def _fit_panel(self) -> None:
        row = self._model.row_of(self._panel_at or "")
        if self._panel is not None and row is not None:
            layout = self._panel.layout()
            width = self.viewport().width()
            high = self._panel.sizeHint().height()
            if layout is not None and layout.hasHeightForWidth():
                high = max(layout.totalHeightForWidth(width), layout.totalMinimumSize().height())
            if high != self.rowHeight(row):
                self.verticalHeader().resizeSection(row, high)
                self.scrollTo(self._model.index(row))

    # heights

    def minimumSizeHint(self) -> QSize:
        return QSize(240, _LEAST)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.viewport().width() != self._width:
            self._measure()

    def _measure(self) -> None:
        """A row has the height of one line of words until it nears the view; those that come first are estimated, so
        that a list of some length has its true height at once. What is in view is exact (`_fit_shown`)."""
        self._width = width = self.viewport().width()
        if not self.isVisible():
            return
        delegate, header = self._delegate, self.verticalHeader()
        if header.defaultSectionSize() != delegate.plain_height():
            header.setDefaultSectionSize(delegate.plain_height())
        entries = self._model.entries
        for at in {*range(min(len(entries), _ESTIMATED)), *self._model.headings}:
            entry = entries[at]
            heading = isinstance(entry, Heading)
            height = delegate.heading_height(at == 0) if heading else delegate.likely_height(entry, width)
            if header.sectionSize(at) != height:
                header.resizeSection(at, height)
        if self._panel is not None:
            self._fit_panel()
        self._fit_shown()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self.viewport()) as painter:
            painter.fillRect(event.rect(), colour("card"))
        super().paintEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._measure()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self._fit_shown()

    def _fit_shown(self) -> None:
        """The rows in view have their exact height."""
        first, last = self.rowAt(0), self.rowAt(self.viewport().height() - 1)
        if first >= 0:
            for at in range(first, (last if last >= 0 else self._model.rowCount() - 1) + 1):
                self._fit(at)

    def _fit(self, at: int) -> None:
        entry = self._model.entries[at]
        if isinstance(entry, FollowUpRow) and (self._panel is None or entry.id != self._panel_at):
            height = self._delegate.height(entry, self._width)
            if height != self.rowHeight(at):
                self.verticalHeader().resizeSection(at, height)

    # keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.current()
        key = event.key()
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if row is not None and plain and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(row)
        elif row is not None and plain and key == Qt.Key.Key_Space:
            self.ticked.emit(row)
        elif plain and key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.step(1 if key == Qt.Key.Key_Down else -1)
        elif row is not None and key == Qt.Key.Key_Menu:
            self.more.emit(row, self.current_place())
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters are for what can be done."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.current() is None and (row := self._model.nearest(0)) is not None:
            self.setCurrentIndex(self._model.index(row))
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._delegate.revealed = None
        self.viewport().update()

    # the pointer

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = self._spot(event.position().toPoint()) if event.button() == Qt.MouseButton.LeftButton else None
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        pressed, self._pressed = self._pressed, None
        row = self.current()
        if pressed is None or row is None or row.id != pressed.row_id:
            return
        if pressed != self._spot(event.position().toPoint()):
            return
        if pressed.box:
            self.ticked.emit(row)
        elif pressed.leads is not Leads.NOWHERE:
            self.followed.emit(row, pressed.leads)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        spot = self._spot(event.position().toPoint())
        row = self.current()
        if spot is not None and not spot.box and row is not None and row.id == spot.row_id:
            self.opened.emit(row)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point(self._spot(event.position().toPoint()))
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._point(None)
        super().leaveEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self._tell(event)
            return True
        return super().viewportEvent(event)

    def _tell(self, event: QHelpEvent) -> None:
        """A need that was cut off, and what a click on the box does."""
        index = self.indexAt(event.pos())
        spot = self._spot(event.pos())
        said = ""
        if index.isValid() and spot is not None:
            row: FollowUpRow = index.data(EntryRole)
            if spot.box:
                said = translate("FollowUps", "Done") if row.open else translate("FollowUps", "Open after all")
            elif spot.leads is Leads.NEED:
                said = next(word.text for word in self._delegate.words.below(row) if word.leads is Leads.NEED)
            elif spot.leads is Leads.MEETING:
                said = translate("FollowUps", "Open the conversation")
        QToolTip.showText(event.globalPos(), f"<p>{escape(said)}</p>" if said else "", self)

    def _spot(self, at: QPoint) -> Spot | None:
        index = self.indexAt(at)
        entry = index.data(EntryRole) if index.isValid() else None
        if not isinstance(entry, FollowUpRow):
            return None
        return self._delegate.spot(self.visualRect(index), entry, at.toPointF())

    def _point(self, pointed: Spot | None) -> None:
        if pointed != self._delegate.pointed:
            self._delegate.pointed = pointed
            hand = pointed is not None and (pointed.box or pointed.leads is not Leads.NOWHERE)
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.ArrowCursor)
            self.viewport().update()

    def _menu_at(self, at: QPoint) -> None:
        index = self.indexAt(at)
        if index.isValid() and isinstance(index.data(EntryRole), FollowUpRow):
            self.setCurrentIndex(index)
            self.more.emit(index.data(EntryRole), self.viewport().mapToGlobal(at))
