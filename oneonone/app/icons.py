"""Our own signs, painted as strokes on a grid of 16, and the application's icon: two who lean towards each other."""

from __future__ import annotations

from collections.abc import Callable
from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap, QTransform

from oneonone.app.theme import LIGHT, colour

_GRID = 16.0
_STROKE = 1.5
_SIZES = (16, 24, 32, 48, 64, 128, 256)


def paint_icon(painter: QPainter, rect: QRectF, name: str, ink: QColor) -> None:
    """Paints the sign `name` (one of SIGNS) into `rect`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.topLeft())
    painter.scale(rect.width() / _GRID, rect.height() / _GRID)
    round_ends = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    painter.setPen(QPen(ink, _STROKE, Qt.PenStyle.SolidLine, *round_ends))
    filled = name in _FILLED
    painter.setBrush(ink if filled else Qt.BrushStyle.NoBrush)
    if filled and name != "star-filled":
        painter.setPen(Qt.PenStyle.NoPen)
    painter.drawPath(SIGNS[name]())
    painter.restore()


def icon(name: str, ink: str = "soft", size: int = 16) -> QIcon:
    """The sign as an icon for menus and Qt's own widgets, in a token's colour."""
    made = QIcon()
    for ratio in (1, 2, 3):
        picture = _blank(QSize(size, size) * ratio)
        with QPainter(picture) as painter:
            paint_icon(painter, QRectF(0, 0, size * ratio, size * ratio), name, colour(ink))
        picture.setDevicePixelRatio(ratio)
        made.addPixmap(picture)
    return made


def app_icon() -> QIcon:
    """For the window and the tray; resources/icons/oneonone.svg is the same drawing."""
    made = QIcon()
    for size in _SIZES:
        picture = _blank(QSize(size, size))
        with QPainter(picture) as painter:
            paint_app_icon(painter, QRectF(0, 0, size, size))
        made.addPixmap(picture)
    return made


def paint_app_icon(painter: QPainter, rect: QRectF) -> None:
    """Two speech bubbles that share their middle, on the accent."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.topLeft())
    painter.scale(rect.width() / 64, rect.height() / 64)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(LIGHT.teal))
    painter.drawRoundedRect(QRectF(2, 2, 60, 60), 15, 15)
    left, right = _bubble(), _bubble(mirrored=True)
    painter.setBrush(QColor(LIGHT.amber_bg))
    painter.drawPath(left)
    painter.setBrush(QColor("#9fd0c2"))
    painter.drawPath(right)
    painter.setBrush(QColor(LIGHT.teal))
    painter.drawPath(left.intersected(right))
    painter.restore()


def _bubble(mirrored: bool = False) -> QPainterPath:
    """A round bubble with a point at its foot, on a grid of 64; the left one, or its mirror image."""
    disc, point = QPainterPath(), QPainterPath()
    disc.addEllipse(QPointF(25, 31), 15, 15)
    point.moveTo(11, 35.5)
    point.quadTo(13.5, 43, 10, 49)
    point.quadTo(18, 48.5, 23.5, 45.9)
    point.closeSubpath()
    whole = disc.united(point)
    return QTransform(-1, 0, 0, 1, 64, 0).map(whole) if mirrored else whole


def _blank(size: QSize) -> QPixmap:
    picture = QPixmap(size)
    picture.fill(Qt.GlobalColor.transparent)
    return picture


def _strokes(*lines: tuple[float, ...]) -> Callable[[], QPainterPath]:
    """Each line is x, y, x, y, …"""

    def made() -> QPainterPath:
        path = QPainterPath()
        for line in lines:
            path.moveTo(line[0], line[1])
            for at in range(2, len(line), 2):
                path.lineTo(line[at], line[at + 1])
        return path

    return made


def _dots(*centres: tuple[float, float], radius: float) -> Callable[[], QPainterPath]:
    def made() -> QPainterPath:
        path = QPainterPath()
        for x, y in centres:
            path.addEllipse(QPointF(x, y), radius, radius)
        return path

    return made


def _star() -> QPainterPath:
    path = QPainterPath()
    for at in range(10):
        far = 6.4 if at % 2 == 0 else 2.8
        angle = -pi / 2 + at * pi / 5
        point = QPointF(8 + far * cos(angle), 8.4 + far * sin(angle))
        if at:
            path.lineTo(point)
        else:
            path.moveTo(point)
    path.closeSubpath()
    return path


def _search() -> QPainterPath:
    path = _strokes((10.2, 10.2, 13.6, 13.6))()
    path.addEllipse(QPointF(7, 7), 4.4, 4.4)
    return path


def _lock() -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(QRectF(3.5, 7.2, 9, 6.3), 1.6, 1.6)
    path.moveTo(5.3, 7.2)
    path.lineTo(5.3, 5.2)
    path.arcTo(QRectF(5.3, 2.5, 5.4, 5.4), 180, -180)
    path.lineTo(10.7, 7.2)
    return path


def _coffee() -> QPainterPath:
    path = QPainterPath()
    path.moveTo(3, 6.5)
    path.lineTo(11, 6.5)
    path.lineTo(11, 10.2)
    path.quadTo(11, 13.5, 7.7, 13.5)
    path.lineTo(6.3, 13.5)
    path.quadTo(3, 13.5, 3, 10.2)
    path.closeSubpath()
    path.moveTo(11, 7.6)
    path.quadTo(13.8, 7.4, 13.6, 9.2)
    path.quadTo(13.4, 10.9, 10.9, 10.9)
    for x in (5.6, 8.4):
        path.moveTo(x, 4.4)
        path.quadTo(x - 0.8, 3.4, x, 2.4)
    return path


#: The signs by name, each on a grid of 16.
SIGNS: dict[str, Callable[[], QPainterPath]] = {
    "plus": _strokes((8, 3.5, 8, 12.5), (3.5, 8, 12.5, 8)),
    "close": _strokes((4.5, 4.5, 11.5, 11.5), (11.5, 4.5, 4.5, 11.5)),
    "check": _strokes((3.5, 8.5, 6.6, 11.5, 12.5, 4.8)),
    "down": _strokes((4, 6.2, 8, 10.2, 12, 6.2)),
    "up": _strokes((4, 9.8, 8, 5.8, 12, 9.8)),
    "left": _strokes((9.8, 4, 5.8, 8, 9.8, 12)),
    "right": _strokes((6.2, 4, 10.2, 8, 6.2, 12)),
    "arrow": _strokes((3, 8, 13, 8), (9.2, 4.2, 13, 8, 9.2, 11.8)),
    "menu": _strokes((3, 4.5, 13, 4.5), (3, 8, 13, 8), (3, 11.5, 13, 11.5)),
    "more": _dots((3.6, 8), (8, 8), (12.4, 8), radius=1.25),
    "grip": _dots((6, 4), (10, 4), (6, 8), (10, 8), (6, 12), (10, 12), radius=1.1),
    "star": _star,
    "star-filled": _star,
    "search": _search,
    "lock": _lock,
    "coffee": _coffee,
}
_FILLED = frozenset({"more", "grip", "star-filled"})
