"""Labels by kind, in the sizes and colours of the mockups; `Written` is for everything personal."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFocusEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from oneonone.app.theme import colour


class Wrapping(QLabel):
    """A label that wraps and is always given the height its text needs at the width it has."""

    def __init__(self, text: str = "", kind: str = "body", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setProperty("kind", kind)
        self.setWordWrap(True)
        self.setMinimumWidth(40)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        needed = self.heightForWidth(self.width())
        if self.wordWrap() and needed > 0 and self.minimumHeight() != needed:
            self.setMinimumHeight(needed)

    def setText(self, text: str) -> None:
        self.setMinimumHeight(0)
        super().setText(text)
        needed = self.heightForWidth(self.width())
        if self.wordWrap() and self.isVisible() and needed > 0:
            self.setMinimumHeight(needed)

    def minimumSizeHint(self) -> QSize:
        return QSize(40, super().minimumSizeHint().height()) if not self.wordWrap() else QSize(40, 0)


class Written(Wrapping):
    """What was written about a person: in discreet mode a soft smudge until pointed at, also for a screen reader."""

    def __init__(self, text: str = "", kind: str = "body", parent: QWidget | None = None) -> None:
        super().__init__(text, kind, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._discreet = False
        self._shown = False

    def set_discreet(self, on: bool) -> None:
        self._discreet = on
        self.setAccessibleName("…" if on else "")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if on else Qt.FocusPolicy.NoFocus)
        self.update()

    @property
    def covered(self) -> bool:
        return self._discreet and not self._shown

    def enterEvent(self, event: QEnterEvent) -> None:
        self._show(True)
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._show(self.hasFocus())
        super().leaveEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._show(True)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._show(self.underMouse())
        super().focusOutEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.covered:
            with QPainter(self) as painter:
                paint_smudge(painter, self.contentsRect(), self.fontMetrics().lineSpacing())
        else:
            super().paintEvent(event)

    def _show(self, shown: bool) -> None:
        self._shown = shown
        if self._discreet:
            self.setAccessibleName("" if shown else "…")
            self.update()


class ElidedLabel(QLabel):
    """One line that ends in an ellipsis where there is no room, with the whole text as a tooltip."""

    def __init__(self, text: str = "", kind: str = "body", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setProperty("kind", kind)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def paintEvent(self, event: QPaintEvent) -> None:
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        self.setToolTip(self.text() if shown != self.text() else "")
        with QPainter(self) as painter:
            painter.setPen(self.palette().windowText().color())
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + 2, super().sizeHint().height())


def paint_smudge(painter: QPainter, rect, line_height: int) -> None:  # type: ignore[no-untyped-def]
    """Soft bars in the place of lines of text."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour("line"))
    top = rect.top()
    while top + line_height <= rect.bottom() + 4:
        last = top + 2 * line_height > rect.bottom() + 4
        width = rect.width() * (0.6 if last else 0.96)
        painter.drawRoundedRect(rect.left(), top + int(line_height * 0.25), int(width), int(line_height * 0.5), 5, 5)
        top += line_height


def title(text: str) -> QLabel:
    return Wrapping(text, "title")


def sub(text: str) -> QLabel:
    return Wrapping(text, "sub")


def heading(text: str) -> QLabel:
    """A section's heading in spaced capitals."""
    label = QLabel(text.upper())
    label.setProperty("kind", "heading")
    label.setAccessibleName(text)
    return label


def body(text: str) -> QLabel:
    return Wrapping(text)


def soft(text: str, wrap: bool = True) -> QLabel:
    return Wrapping(text, "soft") if wrap else _plain(text, "soft")


def small(text: str, soft: bool = False, wrap: bool = True) -> QLabel:
    kind = "small-soft" if soft else "small"
    return Wrapping(text, kind) if wrap else _plain(text, kind)


def strong(text: str) -> QLabel:
    return _plain(text, "strong")


def error(text: str = "") -> QLabel:
    """A clear word at the place where something was given; hidden while empty."""
    label = Wrapping(text, "error")
    label.setVisible(bool(text))
    return label


def _plain(text: str, kind: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("kind", kind)
    return label
