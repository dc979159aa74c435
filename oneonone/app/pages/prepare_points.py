"""The talking points of the next conversation: add, change in place, reorder by drag or Alt+Up/Down, delete."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, Qt
from PySide6.QtGui import QDrag, QDragEnterEvent, QDragMoveEvent, QDropEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from oneonone.app import wording
from oneonone.app.autosave import watch
from oneonone.app.desk import Desk
from oneonone.app.i18n import translate
from oneonone.app.into_view import names_row
from oneonone.app.pages.status_nudge import StatusNudge
from oneonone.app.widgets import labels
from oneonone.app.widgets.button import SignButton
from oneonone.app.widgets.card import Card
from oneonone.app.widgets.clear import clear_layout
from oneonone.app.widgets.growing import GrowingLine
from oneonone.app.widgets.inputs import line
from oneonone.errors import OneOnOneError
from oneonone.journal import drafts, points
from oneonone.journal.points import Prepared
from oneonone.journal.records import TeammateRecord
from oneonone.model.words import short_date

_DRAGGED = "application/x-oneonone-point"


class PointList(Card):
    """Keeps its rows while the page reads again and the points are the same, so that typing is never cut off."""

    def __init__(self, desk: Desk, teammate: TeammateRecord, parent: QWidget) -> None:
        super().__init__()
        self._desk = desk
        self._teammate = teammate
        self._rows: list[PointRow] = []
        self._shown: tuple[Prepared, ...] | None = None
        self.setAcceptDrops(True)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.body().addLayout(self._list)
        self._key = f"point:{teammate.id}"
        self.entry = line(translate("Prepare", "Add something to talk about…"))
        self.entry.setAccessibleName(translate("Prepare", "Add something to talk about"))
        self.entry.setText(desk.read(drafts.draft, self._key))
        self.entry.returnPressed.connect(self._add)
        self.body().addSpacing(6)
        self.body().addWidget(self.entry)
        self._draft = watch(self.entry, lambda text: desk.save(drafts.keep_draft, self._key, text))

    def show_points(self, prepared: Sequence[Prepared]) -> None:
        if self._shown == tuple(prepared):
            return
        same = self._shown is not None and [p.point.id for p in self._shown] == [p.point.id for p in prepared]
        self._shown = tuple(prepared)
        if same:
            for row, one in zip(self._rows, prepared, strict=True):
                row.show_point(one)
            return
        focused = next((row.point_id for row in self._rows if row.hasFocus() or row.edit.hasFocus()), None)
        clear_layout(self._list)
        self._rows = []
        for one in prepared:
            row = PointRow(self._desk, self._teammate, one, self)
            self._rows.append(row)
            self._list.addWidget(row)
            row.show()
            if one.point.id == focused:
                row.edit.setFocus()
        if not prepared:
            self._list.addWidget(
                labels.soft(
                    translate(
                        "Prepare",
                        "Nothing yet, and that is fine. Add a topic, or take one of the questions on the right.",
                    )
                )
            )

    def flush(self) -> None:
        self._draft.flush()
        for row in self._rows:
            row.flush()

    def move_point(self, point_id: str, by: int) -> None:
        order = [row.point_id for row in self._rows]
        at = order.index(point_id)
        to = min(len(order) - 1, max(0, at + by))
        if to != at:
            order.insert(to, order.pop(at))
            self.flush()
            self._desk.attempt("", points.order_points, order)

    def _add(self) -> None:
        text = self.entry.text().strip()
        if text and self._desk.attempt("", points.add_point, self._teammate.id, text) is not None:
            self.entry.setText("")
            self._draft.note("")
            self._draft.flush()

    # dragging a row to another place

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(_DRAGGED):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if event.mimeData().hasFormat(_DRAGGED):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        point_id = bytes(event.mimeData().data(_DRAGGED).data()).decode()
        order = [row.point_id for row in self._rows]
        if point_id not in order:
            return
        above = sum(row.geometry().center().y() < event.position().toPoint().y() for row in self._rows)
        at = order.index(point_id)
        event.acceptProposedAction()
        self.move_point(point_id, (above if above <= at else above - 1) - at)


class PointRow(QFrame):
    """One point: a grip, its words (changed in place, kept while typing), why it is here, and a nudge where it fits."""

    def __init__(self, desk: Desk, teammate: TeammateRecord, prepared: Prepared, parent: PointList) -> None:
        super().__init__(parent)
        self.setProperty("kind", "row")
        self._desk = desk
        self._list = parent
        self._prepared = prepared
        names_row(self, prepared.point.id)
        self._grip = Grip(self)
        self.edit = GrowingLine(prepared.point.text, "question", self)
        self.edit.set_discreet(desk.discreet)
        self.edit.installEventFilter(self)
        self._why = labels.small("", soft=True)
        self._delete = SignButton("close", translate("Prepare", "Delete this point"))
        self._delete.clicked.connect(self._remove)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.edit)
        words.addWidget(self._why)
        self._nudge = StatusNudge(desk, teammate, self)
        words.addWidget(self._nudge)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 7, 0, 7)
        layout.setSpacing(10)
        layout.addWidget(self._grip, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(words, 1)
        layout.addWidget(self._delete, 0, Qt.AlignmentFlag.AlignTop)
        self._autosave = watch(self.edit, self._save)
        self.edit.textEdited.connect(lambda _text: self._nudge.look_soon(self._prepared.point, self.edit.text()))
        self.show_point(prepared)

    @property
    def point_id(self) -> str:
        return self._prepared.point.id

    def show_point(self, prepared: Prepared) -> None:
        self._prepared = prepared
        words = "…" if self._desk.discreet else prepared.point.text
        self.edit.setAccessibleName(translate("Prepare", "Talking point: {text}").format(text=words))
        self._delete.setAccessibleName(translate("Prepare", "Delete this point: {text}").format(text=words))
        if not self.edit.hasFocus() and self.edit.text() != prepared.point.text:
            self.edit.setText(prepared.point.text)
            self._autosave.known(prepared.point.text)
        self._why.setText(self._reason(prepared))
        self._why.setVisible(bool(self._why.text()))
        self._nudge.look(prepared.point, self.edit.text())

    def flush(self) -> None:
        self._autosave.flush()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.modifiers() == Qt.KeyboardModifier.AltModifier and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
                self._list.move_point(self.point_id, -1 if event.key() == Qt.Key.Key_Up else 1)
                return True
            if event.key() == Qt.Key.Key_Delete and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
                self._remove()
                return True
        return super().eventFilter(watched, event)

    def start_drag(self) -> None:
        drag = QDrag(self)
        data = QMimeData()
        data.setData(_DRAGGED, self.point_id.encode())
        drag.setMimeData(data)
        drag.setPixmap(self.grab())
        drag.setHotSpot(QPoint(8, self.height() // 2))
        drag.exec(Qt.DropAction.MoveAction)

    def _reason(self, prepared: Prepared) -> str:
        parts = []
        if prepared.point.need is not None:
            parts.append(wording.asked_need(prepared.point.need))
        if prepared.point.question_id is not None:
            parts.append(translate("Prepare", "suggested"))
        if prepared.carried_from is not None:
            day = short_date(prepared.carried_from, self._desk.language, self._desk.today())
            parts.append(translate("Prepare", "carried over from {day}").format(day=day))
        return " · ".join(parts)

    def _save(self, text: str) -> None:
        if text.strip() and text.strip() != self._prepared.point.text:
            self._desk.save(points.edit_point, self.point_id, text)

    def _remove(self) -> None:
        self.flush()
        try:
            self._desk.attempt(translate("Prepare", "Deleted"), points.delete_point, self.point_id, self._desk.now())
        except OneOnOneError:  # already gone
            return


class Grip(QLabel):
    """Six dots by which a row is dragged."""

    def __init__(self, row: PointRow) -> None:
        super().__init__("⠿", row)
        self._row = row
        self._pressed: QPoint | None = None
        self.setProperty("kind", "grip")
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setToolTip(translate("Prepare", "Drag, or Alt+Up and Alt+Down"))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            return
        if (event.position().toPoint() - self._pressed).manhattanLength() >= QApplication.startDragDistance():
            self._pressed = None
            self._row.start_drag()
