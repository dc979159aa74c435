"""Buttons as in the mockups, with the key that does the same as a small cap inside, and painted signs as buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from oneonone.app.theme import colour, scaled
from oneonone.app.widgets.painting import cap_size, paint_cap

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionButton

_GAP = 7


class HintedButton(QPushButton):
    """A button with a key cap after its words where it has a `hint`."""

    def __init__(self, text: str, hint: str | None = None, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._hint = hint or ""
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        size = super().sizeHint()
        return size + QSize(round(cap_size(self._hint)[0]) + _GAP, 0) if self._hint else size

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.updateGeometry()

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        """With a hint the style paints the button without its words; they are painted here, beside the cap."""
        super().initStyleOption(option)
        if self._hint:
            option.text = ""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._hint:
            return
        words = self.text()
        width = QFontMetricsF(self.font()).horizontalAdvance(words)
        cap, high = cap_size(self._hint)
        left = (self.width() - width - _GAP - cap) / 2
        with QPainter(self) as painter:
            painter.setFont(self.font())
            painter.setPen(_ink(self))
            painter.drawText(QRectF(left, 0, width + 2, self.height()), Qt.AlignmentFlag.AlignVCenter, words)
            at = QRectF(round(left + width + _GAP), (self.height() - high) // 2, cap, high)
            paint_cap(painter, at, self._hint, inverted=self.property("kind") in ("primary", "toast"))


class SignButton(QPushButton):
    """A square button with one painted sign (see `oneonone.app.icons`), and a name for who cannot see it."""

    def __init__(self, sign: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign = sign
        self.setProperty("kind", "icon")
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_sign(self, sign: str) -> None:
        self._sign = sign
        self.update()

    def sizeHint(self) -> QSize:
        side = scaled(28)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        from oneonone.app.icons import paint_icon

        super().paintEvent(event)
        side = scaled(16)
        with QPainter(self) as painter:
            at = QPointF((self.width() - side) / 2, (self.height() - side) / 2)
            paint_icon(painter, QRectF(at.x(), at.y(), side, side), self._sign, _ink(self))


def button(
    text: str, kind: str = "plain", shortcut_hint: str | None = None, parent: QWidget | None = None
) -> QPushButton:
    """`kind` is plain, primary, quiet, danger, link or choice."""
    made = HintedButton(text, shortcut_hint, parent)
    made.setProperty("kind", kind)
    return made


def icon_button(sign: str, name: str, parent: QWidget | None = None) -> QPushButton:
    """A quiet button with a sign of `oneonone.app.icons`: close, more, plus, star, menu, …"""
    return SignButton(sign, name, parent)


def _ink(made: QPushButton) -> QColor:
    """What the style sheet writes with on this kind of button in its present state."""
    kind = made.property("kind")
    if not made.isEnabled():
        return colour("soft")
    if kind in ("primary", "toast"):
        return colour("paper")
    if kind == "danger":
        return colour("rose")
    quiet = kind in ("quiet", "icon", "menu") and not made.underMouse() and not made.isChecked()
    return colour("soft" if quiet else "ink")
