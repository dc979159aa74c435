"""Labels by kind, in the sizes and colours of the mockups; `Written` is for everything personal."""

from __future__ import annotations

import re
from math import ceil

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFocusEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from oneonone.app.theme import colour
from oneonone.app.widgets.line_text import Setting, line_height, set_text

#: Line heights as a multiple of the letters' size, by kind.
_FACTORS = {"question-large": 1.25}
_FACTOR = 1.5
_NARROWEST_EMS = 4
_TAG = re.compile(r"</?[a-z][^<>]*>")
_WIDEST_HINT_EMS = 48


class Wrapping(QLabel):
    """Text that wraps, with air between its lines, and is never cut off: whatever width it is given, it asks for the
    height its text needs there. Rich text is left to QLabel's own setting."""

    def __init__(self, text: str = "", kind: str = "body", parent: QWidget | None = None) -> None:
        self._settings: dict[int, Setting] = {}
        super().__init__(text, parent)
        self.setProperty("kind", kind)
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def setText(self, text: str) -> None:
        if text == self.text():
            return
        self._settings.clear()
        super().setText(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """One line where that is not too long to read."""
        if self._rich():
            return super().sizeHint()
        self.ensurePolished()
        widest = _WIDEST_HINT_EMS * self.fontMetrics().averageCharWidth() * 2
        natural = min(ceil(self._set(None).width) + 1, widest)
        around = self._around()
        return QSize(natural, self._set(natural).height) + around

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        narrowest = min(hint.width(), _NARROWEST_EMS * self.fontMetrics().height())
        laid_out = self.testAttribute(Qt.WidgetAttribute.WA_Resized) and self.wordWrap()
        return QSize(
            narrowest, self.heightForWidth(self.width()) if laid_out else min(hint.height(), self.first_line())
        )

    def hasHeightForWidth(self) -> bool:
        return self.wordWrap()

    def heightForWidth(self, width: int) -> int:
        if self._rich():
            return super().heightForWidth(width)
        around = self._around()
        return self._set(max(1, width - around.width())).height + around.height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._settings.clear()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._rich():
            super().paintEvent(event)
            return
        with QPainter(self) as painter:
            self.drawFrame(painter)
            painter.setPen(self.palette().color(self.foregroundRole()))
            setting, at = self._placed()
            setting.draw(painter, at)

    def _placed(self) -> tuple[Setting, QPointF]:
        """The text at the present width and its top left."""
        room = self.contentsRect()
        setting = self._set(room.width() if self.wordWrap() else None)
        below = room.height() - setting.height
        align = self.alignment()
        if below <= 0 or align & Qt.AlignmentFlag.AlignTop:
            down = 0
        else:
            down = below if align & Qt.AlignmentFlag.AlignBottom else below // 2
        return setting, QPointF(room.left(), room.top() + down)

    def _set(self, width: int | None) -> Setting:
        key = -1 if width is None else width
        found = self._settings.get(key)
        if found is None:
            if len(self._settings) > 8:
                self._settings.clear()
            self.ensurePolished()
            found = set_text(self.text(), self.font(), self._factor(), width, self.alignment())
            self._settings[key] = found
        return found

    def _factor(self) -> float:
        return _FACTORS.get(str(self.property("kind")), _FACTOR)

    def first_line(self) -> int:
        """The height of one line."""
        self.ensurePolished()
        return ceil(line_height(self.font(), self._factor())) + self._around().height()

    def _around(self) -> QSize:
        """What padding and margins take."""
        return self.size() - self.contentsRect().size()

    def _rich(self) -> bool:
        form = self.textFormat()
        if form == Qt.TextFormat.AutoText:
            return _TAG.search(self.text()) is not None
        return form != Qt.TextFormat.PlainText


class Written(Wrapping):
    """What was written about a person: in discreet mode a soft smudge until pointed at or reached by keyboard, and as
    long as it is covered a screen reader is told no more than an ellipsis."""

    def __init__(self, text: str = "", kind: str = "body", parent: QWidget | None = None) -> None:
        super().__init__(text, kind, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._discreet = False
        self._shown = False

    def set_discreet(self, on: bool) -> None:
        self._discreet = on
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if on else Qt.FocusPolicy.NoFocus)
        self._show(self.hasFocus() or self.underMouse())

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
        if not self.covered:
            super().paintEvent(event)
            return
        with QPainter(self) as painter:
            self.drawFrame(painter)
            setting, at = self._placed()
            paint_smudge(painter, QRectF(self.contentsRect()), at.y(), setting)

    def _show(self, shown: bool) -> None:
        self._shown = shown
        self.setAccessibleName("…" if self.covered else "")
        self.update()


class ElidedLabel(QLabel):
    """One line that ends in an ellipsis where there is no room, with the whole text as a tooltip."""

    def __init__(self, text: str = "", kind: str = "body", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setProperty("kind", kind)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def shown_text(self) -> str:
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.contentsRect().width())

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip:
            self.setToolTip(self.text() if self.shown_text() != self.text() else "")
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            self.drawFrame(painter)
            painter.setPen(self.palette().color(self.foregroundRole()))
            align = Qt.AlignmentFlag.AlignVCenter | (self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask)
            painter.drawText(self.contentsRect(), align, self.shown_text())

    def sizeHint(self) -> QSize:
        self.ensurePolished()
        around = self.size() - self.contentsRect().size()
        wide = self.fontMetrics().horizontalAdvance(self.text()) + 2
        return QSize(wide, ceil(line_height(self.font(), _FACTOR))) + around

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return QSize(min(hint.width(), 3 * self.fontMetrics().height()), hint.height())


def paint_smudge(painter: QPainter, room: QRectF, top: float, setting: Setting) -> None:
    """Soft bars in the place of words, from `top` down: as many lines as the text has, and nothing of how the words in
    them run."""
    step = setting.line_height
    count = max(1, round(setting.height / step))
    thick = step * 0.42
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    for at in range(count):
        left, end = room.left() + 1, room.left() + room.width() * (0.62 if at == count - 1 else 0.97)
        middle = top + at * step + step / 2
        for word in range(64):
            wide = step * (1.4, 2.6, 0.9, 3.3, 1.9)[(word + at * 2) % 5]
            if left + wide > end and word:
                break
            for grown, alpha in ((1.5, 20), (0, 48)):
                bar = QRectF(left - grown, middle - thick / 2 - grown, wide + 2 * grown, thick + 2 * grown)
                painter.setBrush(colour("soft", alpha))
                painter.drawRoundedRect(bar, bar.height() / 2, bar.height() / 2)
            left += wide + step * 0.38
    painter.restore()


def title(text: str) -> QLabel:
    """A page's title."""
    return Wrapping(text, "title")


def sub(text: str) -> QLabel:
    """The line below a title."""
    return Wrapping(text, "sub")


def heading(text: str) -> QLabel:
    """A section's heading in spaced capitals; a screen reader is given it as written."""
    label = Wrapping(text.upper(), "heading")
    label.setAccessibleName(text)
    return label


def body(text: str) -> QLabel:
    return Wrapping(text)


def soft(text: str, wrap: bool = True) -> QLabel:
    return _made(text, "soft", wrap)


def small(text: str, soft: bool = False, wrap: bool = True) -> QLabel:
    return _made(text, "small-soft" if soft else "small", wrap)


def strong(text: str, wrap: bool = True) -> QLabel:
    return _made(text, "strong", wrap)


def error(text: str = "") -> QLabel:
    """A clear word at the place where something was given; hidden while empty."""
    label = Wrapping(text, "error")
    label.setVisible(bool(text))
    return label


def _made(text: str, kind: str, wrap: bool) -> QLabel:
    label = Wrapping(text, kind)
    label.setWordWrap(wrap)
    return label
