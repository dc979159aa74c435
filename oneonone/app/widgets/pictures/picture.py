"""A picture on screen: pointed at, gone through by keys, read out, and nothing to do but look."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from oneonone.app.widgets.pictures.drawing import (
    Drawing,
    Layout,
    Spot,
    Words,
    legend_width,
    paint_drawing,
    screen_look,
    write,
)

_NEAR = 9.0
_RING = 3.5
_NARROWEST = 240
_LAYOUTS_KEPT = 4


@dataclass(frozen=True, slots=True)
class Subject:
    """What a picture is of. `layout` is None as long as there is too little to show; `sentence` is a kind word then.
    `described` tells in words what the picture shows, line by line, for who cannot see it."""

    name: str
    title: str
    sentence: str
    described: str
    layout: Layout | None


class Picture(QLabel):
    """A label, because Qt tells a screen reader of a label with a picture that it is a graphic, with a description;
    an accessible interface made in Python would be freed twice. It paints itself."""

    #: What the spot opens, as its maker gave it.
    opened = Signal(object)
    menu_wanted = Signal(object)
    ring_radius = 6

    def __init__(self, subject: Subject, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        blank = QPixmap(1, 1)
        blank.fill(Qt.GlobalColor.transparent)
        self.setPixmap(blank)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._layouts: dict[int, Drawing] = {}
        self._current: int | None = None
        self.set_subject(subject)

    def set_subject(self, subject: Subject) -> None:
        """Shows what there is now; what was pointed at stays so where it is still there."""
        former = self.current()
        self.subject = subject
        self._layouts.clear()
        self.setAccessibleName(subject.title)
        self.setAccessibleDescription(f"{subject.sentence}\n{subject.described}")
        spots = self.drawing().spots
        same = [at for at, spot in enumerate(spots) if former is not None and _what(spot) == _what(former)]
        self._current = same[0] if same else None
        self.updateGeometry()
        self.update()

    def drawing(self) -> Drawing:
        """The picture at its present width."""
        return self._drawing(self.width())

    def current(self) -> Spot | None:
        """What is pointed at."""
        return None if self._current is None else self.drawing().spots[self._current]

    def sizeHint(self) -> QSize:
        return QSize(480, self.heightForWidth(max(480, self.width())))

    def minimumSizeHint(self) -> QSize:
        return QSize(_NARROWEST, self.heightForWidth(max(_NARROWEST, self.width())))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        assert self.subject.layout is not None
        return round(self.subject.layout.height(float(max(width, _NARROWEST)), screen_look())) + 1

    # by pointer

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = self._near(event.position())
        self._point_at(at)
        can_open = at is not None and self.drawing().spots[at].opens is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if can_open else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        at = self._near(event.position())
        if at is not None and event.button() == Qt.MouseButton.LeftButton:
            self._open(at)

    def leaveEvent(self, event: QEvent) -> None:
        self._point_at(None)
        super().leaveEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_wanted.emit(event.globalPos())

    # by keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._current is not None:
            self._open(self._current)
        elif key == Qt.Key.Key_Escape and self._current is not None:
            self._point_at(None)
        elif not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier and self._goes(key):
            self._tell()
        else:
            event.ignore()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self._point_at(None)
        super().focusOutEvent(event)

    def _goes(self, key: Qt.Key) -> bool:
        """Along a lane, to another lane, or to either end; False for a key that is not about that."""
        drawing = self.drawing()
        order = sorted(range(len(drawing.spots)), key=lambda at: (drawing.spots[at].lane, drawing.spots[at].along))
        keys = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}
        if not order or key not in (*keys, Qt.Key.Key_Home, Qt.Key.Key_End):
            return False
        if self._current is None:
            self._point_at(max(order, key=lambda at: drawing.spots[at].x) if key != Qt.Key.Key_Home else order[0])
            return True
        here = drawing.spots[self._current]
        mine = [at for at in order if drawing.spots[at].lane == here.lane]
        if key in keys:
            across, down = keys[key]
            along, lanes = (-down, across) if drawing.upright else (across, down)
            self._point_at(self._beside(mine, along) if along else self._other_lane(order, lanes))
        else:
            ends = order if drawing.upright else mine
            self._point_at(ends[0 if key == Qt.Key.Key_Home else -1])
        return True

    def _beside(self, lane: list[int], step: int) -> int:
        assert self._current is not None
        at = lane.index(self._current) + step
        return lane[min(max(at, 0), len(lane) - 1)]

    def _other_lane(self, order: list[int], step: int) -> int | None:
        """The spot nearest to this one in the next lane that has any."""
        spots, current = self.drawing().spots, self._current
        assert current is not None
        here = spots[current]
        lanes = sorted({spots[at].lane for at in order})
        to = lanes.index(here.lane) + step
        if not 0 <= to < len(lanes):
            return current
        there = [at for at in order if spots[at].lane == lanes[to]]
        return min(there, key=lambda at: abs(spots[at].along - here.along))

    # inner works

    def paintEvent(self, event: QPaintEvent) -> None:
        drawing, look, spot = self.drawing(), screen_look(), self.current()
        with QPainter(self) as painter:
            said = ""
            room = drawing.foot
            if spot is not None:
                said = spot.said()
                beside = legend_width(drawing, look) + look.px(24)
                if room.height() <= look.px(24) and beside + look.width(said, "heading") <= drawing.width:
                    room = room.adjusted(beside, 0, 0, 0)
            over = bool(said) and room == drawing.foot
            paint_drawing(painter, drawing, look, legend=not over)
            if spot is None:
                return
            right = Qt.AlignmentFlag.AlignLeft if over else Qt.AlignmentFlag.AlignRight
            write(painter, Words(QRectF(room.left(), room.top(), room.width() - 2, look.px(22)), said, "ink",
                                 align=right), look)  # fmt: skip
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(look.colour("ink"), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            reach = spot.radius + _RING
            painter.drawEllipse(QPointF(spot.x, spot.y), reach, reach)

    def _drawing(self, width: int) -> Drawing:
        found = self._layouts.get(width)
        if found is None:
            assert self.subject.layout is not None
            if len(self._layouts) >= _LAYOUTS_KEPT:
                self._layouts.clear()
            found = self._layouts[width] = self.subject.layout.drawing(float(max(width, _NARROWEST)), screen_look())
        return found

    def _near(self, at: QPointF) -> int | None:
        def far(spot: Spot) -> float:
            return (spot.x - at.x()) ** 2 + (spot.y - at.y()) ** 2

        spots = self.drawing().spots
        found = min(range(len(spots)), key=lambda index: far(spots[index]), default=None)
        if found is None or far(spots[found]) > max(_NEAR, spots[found].radius + 2) ** 2:
            return None
        return found

    def _point_at(self, at: int | None) -> None:
        if at != self._current:
            self._current = at
            self.update()

    def _tell(self) -> None:
        """What the arrow keys came to, to who listens."""
        spot = self.current()
        if spot is not None and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, spot.said()))

    def _open(self, at: int) -> None:
        opens = self.drawing().spots[at].opens
        if opens is not None:
            self.opened.emit(opens)


def _what(spot: Spot) -> tuple[int, object, str]:
    return spot.lane, spot.opens, spot.said()
