"""The timeline: a list that reads on as it is scrolled, with keys to open, change, tick and delete."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QMenu, QWidget

from oneonone.app.desk import Desk
from oneonone.app.i18n import translate
from oneonone.app.widgets.timeline_delegate import TimelineDelegate
from oneonone.app.widgets.timeline_model import RowRole, TimelineModel, TimelineRow
from oneonone.journal import follow_ups, lines
from oneonone.journal.records import Line
from oneonone.journal.timeline import TimelinePage
from oneonone.model.kinds import CaptureKind, Celebration


class TimelineView(QListView):
    """`opened` and `exported` carry a meeting's id, `dropped` what a promise has become. Enter changes a line in place
    or opens a conversation, Space ticks it, Delete deletes it."""

    opened = Signal(str)
    exported = Signal(str)
    dropped = Signal(object)

    def __init__(
        self, desk: Desk, read: Callable[[int, int], TimelinePage], place: Callable[[str], int | None], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._delegate = TimelineDelegate(desk, self._save, self)
        self._model = TimelineModel(read, place, self._delegate.say, self)
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(translate("Timeline", "Timeline"))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setSingleStep(24)
        self.verticalScrollBar().valueChanged.connect(self._near_top)
        self._reading_before = False
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.doubleClicked.connect(self._open)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._menu)

    @property
    def editing(self) -> bool:
        return self.state() == QAbstractItemView.State.EditingState

    def read_again(self) -> None:
        """Reads what is shown anew and stays where one was."""
        if self.editing:
            return
        current = self._model.at(self.currentIndex()).id if self.currentIndex().isValid() else None
        place = self.verticalScrollBar().value()
        self._delegate.forget()
        self._model.read_again()
        if current is not None:
            self._select(current, scroll=False)
        self.verticalScrollBar().setValue(place)

    def begin(self) -> None:
        """Another filter or search: from the top."""
        self._delegate.forget()
        self._model.read_again(from_start=True)
        self.scrollToTop()

    def resume(self, former: TimelineView) -> None:
        """At the row at which a view made before stood."""
        row = former._current()
        if row is not None:
            self.show_row(row.id)
            QTimer.singleShot(0, self, lambda: self.show_row(row.id))  # once it has the size it is shown with

    def show_row(self, row_id: str) -> None:
        self._select(row_id, scroll=True)

    def empty(self) -> bool:
        return self._model.rowCount() == 0

    def commit(self) -> None:
        """Keeps what is being changed, as when the page goes out of view."""
        for editor in self.viewport().findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            if editor.property("row"):
                self.commitData(editor)
                self.closeEditor(editor, TimelineDelegate.EndEditHint.NoHint)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self._current()
        if event.key() == Qt.Key.Key_Home and not self.editing and not self._model.begins:
            self.begin()
        if row is not None and not self.editing:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
                self._open(self.currentIndex())
                return
            if event.key() == Qt.Key.Key_Delete and row.line is not None:
                self._delete(row.line)
                return
            if event.key() == Qt.Key.Key_Space and row.line is not None:
                self._tick(row.line)
                return
            if event.key() == Qt.Key.Key_Menu:
                self._menu(self.visualRect(self.currentIndex()).center())
                return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        row: TimelineRow | None = index.data(RowRole) if index.isValid() else None
        if row is not None and row.line is not None and row.line.kind is CaptureKind.FOLLOW_UP:
            box = self._delegate.box(self.visualRect(index), row).adjusted(-4, -4, 4, 4)
            if box.contains(event.position()):
                self._tick(row.line)
                return
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        pointed = index.data(RowRole).id if index.isValid() else None
        if pointed != self._delegate.pointed:
            self._delegate.pointed = pointed
            if self._desk.discreet:
                self.viewport().update()
        super().mouseMoveEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _near_top(self, value: int) -> None:
        """What comes before is read, and what is in view stays where it is."""
        if self._reading_before or self._model.begins or value > self.viewport().height() // 2:
            return
        self._reading_before = True
        try:
            anchor = QPersistentModelIndex(self.indexAt(self.viewport().rect().topLeft() + QPoint(8, 1)))
            former = self.visualRect(self._model.index(anchor.row())).top() if anchor.isValid() else 0
            if self._model.fetch_before() and anchor.isValid():
                self.doItemsLayout()
                bar = self.verticalScrollBar()
                bar.setValue(bar.value() + self.visualRect(self._model.index(anchor.row())).top() - former)
        finally:
            self._reading_before = False

    def _select(self, row_id: str, *, scroll: bool) -> None:
        number = self._model.row_of(row_id)
        if number is not None:
            index = self._model.index(number)
            self.setCurrentIndex(index)
            if scroll:
                self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)

    def _current(self) -> TimelineRow | None:
        index = self.currentIndex()
        return index.data(RowRole) if index.isValid() else None

    def _open(self, index: QModelIndex) -> None:
        row: TimelineRow = index.data(RowRole)
        if row.line is not None:
            self.edit(index)
        elif row.meeting is not None:
            self.opened.emit(row.meeting.id)

    def _save(self, line: Line, text: str) -> None:
        self._desk.attempt("", lines.edit_line, line, text)

    def _tick(self, line: Line) -> None:
        """Done, celebrated or told back; and back again."""
        now = self._desk.now()
        if line.kind is CaptureKind.FOLLOW_UP:
            self._desk.attempt("", lines.set_done, line, line.open, now)
        elif line.kind is CaptureKind.WIN:
            self._desk.attempt("", lines.celebrate, line, Celebration.TOLD if line.open else None, now)
        elif line.kind is CaptureKind.NEED and line.open:
            self._desk.attempt(translate("Timeline", "Told back"), lines.told_back, line, now)

    def _drop(self, line: Line) -> None:
        settled = self._desk.attempt(translate("Needs", "Let go"), follow_ups.drop, line.id, self._desk.now())
        if settled is not None:
            self.dropped.emit(settled)

    def _delete(self, line: Line) -> None:
        self._desk.attempt(translate("Timeline", "Deleted"), lines.delete_line, line, self._desk.now())

    def _menu(self, at: QPoint) -> None:
        index = self.indexAt(at)
        if not index.isValid():
            return
        row: TimelineRow = index.data(RowRole)
        self.setCurrentIndex(index)
        menu = QMenu(self)
        if row.meeting is not None:
            meeting = row.meeting
            menu.addAction(translate("Timeline", "Open the conversation")).triggered.connect(
                lambda: self.opened.emit(meeting.id)
            )
            menu.addAction(translate("Timeline", "Export the conversation…")).triggered.connect(
                lambda: self.exported.emit(meeting.id)
            )
        line = row.line
        if line is not None:
            menu.addAction(translate("Timeline", "Change")).triggered.connect(lambda: self.edit(index))
            for text, act in self._settling(line):
                menu.addAction(text).triggered.connect(act)
            private = menu.addAction(translate("Timeline", "Private"))
            private.setCheckable(True)
            private.setChecked(line.private)
            private.setEnabled(line.kind is not CaptureKind.DOUBT)
            private.triggered.connect(lambda on: self._desk.attempt("", lines.set_private, line, on))
            menu.addSeparator()
            menu.addAction(translate("Timeline", "Delete")).triggered.connect(lambda: self._delete(line))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.viewport().mapToGlobal(at))

    def _settling(self, line: Line) -> list[tuple[str, Callable[[], object]]]:
        """What can become of this line, in words."""
        desk = self._desk
        if line.kind is CaptureKind.FOLLOW_UP:
            if not line.open:
                return [(translate("Timeline", "Not done after all"), lambda: self._tick(line))]
            return [
                (translate("Timeline", "Done"), lambda: self._tick(line)),
                (translate("Timeline", "Let go"), lambda: self._drop(line)),
            ]
        if line.kind is CaptureKind.NEED:
            return [
                (translate("Timeline", "Told back"), lambda: self._tick(line)),
                (translate("Timeline", "Let go"),
                 lambda: desk.attempt(translate("Needs", "Let go"), lines.let_go, line, desk.now())),
            ]  # fmt: skip
        if line.kind is CaptureKind.WIN:
            return [
                (translate("Timeline", "Celebrated") if line.open else translate("Timeline", "Not celebrated yet"),
                 lambda: self._tick(line)),
            ]  # fmt: skip
        return []
