"""The ring around what has the keyboard: two pixels of accent a little outside of it, only when the keyboard is in use.

Fields show where typing goes by their own edge. Whatever else can have the focus gets its ring here, in one place; a
widget that looks smaller than it is says where its ring belongs with `ring_rect()`, and its corners with `ring_radius`.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QMenu,
    QSplitter,
    QWidget,
)
from shiboken6 import isValid

from oneonone.app.theme import colour

_OUT, _WIDTH = 2, 2
_OWN_EDGE = (QLineEdit, QAbstractScrollArea, QAbstractSpinBox, QComboBox, QMenu)


def show_ring(keeper: QObject, focused: object) -> None:
    """Puts the ring around `focused`, or takes it away; `keeper` (the theme) holds the ring that is shown."""
    former = keeper.property("ring")
    if isinstance(former, FocusRing):
        keeper.setProperty("ring", None)
        former.let_go()
    if not isinstance(focused, QWidget) or isinstance(focused, _OWN_EDGE) or focused.isWindow():
        return
    window = focused.window()
    if QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton:
        window.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange, False)
    if window.testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange):
        keeper.setProperty("ring", FocusRing(focused))


class FocusRing(QWidget):
    """Lies over the nearest ancestor it fits into, so that it scrolls along, and follows the widget until let go."""

    def __init__(self, around: QWidget) -> None:
        self._around = around
        self._within, self._chain = _roomy_ancestor(around)
        super().__init__(self._within)
        self.setObjectName("focus-ring")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for widget in self._chain:
            widget.installEventFilter(self)
        around.destroyed.connect(self.deleteLater)
        self._place()
        self.show()

    def let_go(self) -> None:
        self.hide()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide):
            self._place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        half = _WIDTH / 2
        radius = getattr(self._around, "ring_radius", 8) + _OUT
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(colour("teal"), _WIDTH))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), radius, radius)

    def _place(self) -> None:
        if not (isValid(self._around) and isValid(self._within)):  # the program is ending, in no order of its own
            return
        shown = self._around.isVisibleTo(self._within)
        self.setVisible(shown)
        if shown:
            self.setGeometry(_ring_in(self._around, self._within))
            self.raise_()


def _ring_in(around: QWidget, within: QWidget) -> QRect:
    own = getattr(around, "ring_rect", None)
    rect: QRect = own() if own is not None else around.rect()
    out = _OUT + _WIDTH
    return rect.translated(around.mapTo(within, QPoint())).adjusted(-out, -out, out, out)


def _roomy_ancestor(around: QWidget) -> tuple[QWidget, list[QWidget]]:
    """Where the ring can lie uncut, and the widgets whose moves change its place."""
    chain = [around]
    while (within := chain[-1].parentWidget()) is not None and not within.isWindow():
        outer = within.parentWidget()
        scrolled = outer is not None and isinstance(outer.parentWidget(), QAbstractScrollArea)
        if scrolled or (within.rect().contains(_ring_in(around, within)) and not isinstance(within, QSplitter)):
            break
        chain.append(within)
    return within or around.window(), chain
