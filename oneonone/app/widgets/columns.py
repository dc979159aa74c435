"""Two columns beside each other where there is room for both, and below each other where there is not."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from oneonone.app.theme import scaled

#: Below this width, at the usual size of text, lines in two columns become too short to read.
_ROOM = 620


class Columns(QLayout):
    """`left` and `right` share the width in parts of `shares`; larger text asks for more of it."""

    def __init__(self, left: QLayout, right: QLayout, shares: tuple[int, int], gap: int = 22) -> None:
        super().__init__()
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(gap)
        self._shares = shares
        self._items: list[QLayoutItem] = []
        for column in (left, right):
            holder = QWidget()
            column.setContentsMargins(0, 0, 0, 0)
            holder.setLayout(column)
            self.addWidget(holder)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        heights = [_height(item, room) for item, room in zip(self._items, self._widths(width), strict=True)]
        return max(heights) if self._beside(width) else sum(heights) + self.spacing()

    def sizeHint(self) -> QSize:
        sizes = [item.sizeHint() for item in self._items]
        return QSize(
            sum(size.width() for size in sizes) + self.spacing(), max((size.height() for size in sizes), default=0)
        )

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        beside = self._beside(rect.width())
        x, y = rect.x(), rect.y()
        for item, width in zip(self._items, self._widths(rect.width()), strict=True):
            height = rect.height() if beside else _height(item, width)
            item.setGeometry(QRect(x, y, width, height))
            x, y = (x + width + self.spacing(), y) if beside else (x, y + height + self.spacing())

    def _beside(self, width: int) -> bool:
        least = sum(item.minimumSize().width() for item in self._items) + self.spacing()
        return width >= max(least, scaled(_ROOM))

    def _widths(self, width: int) -> list[int]:
        """Each column has its share, or what it needs at least where that is more."""
        if len(self._items) < 2 or not self._beside(width):
            return [width] * len(self._items)
        room = width - self.spacing()
        left, right = (item.minimumSize().width() for item in self._items)
        wished = room * self._shares[0] // sum(self._shares)
        first = min(max(wished, left), room - right)
        return [first, room - first]


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
