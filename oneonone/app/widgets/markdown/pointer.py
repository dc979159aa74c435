"""What the mouse does in a note beyond placing the caret: a click ticks a box, Ctrl+click opens a link."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QHelpEvent, QMouseEvent
from PySide6.QtWidgets import QTextEdit, QToolTip

from oneonone.app.i18n import translate
from oneonone.app.widgets.markdown.layout import NoteLayout
from oneonone.app.widgets.markdown.links import link_at, shown

_ROUND_A_BOX = 3


class Pointer(QObject):
    """Watches the mouse over `editor`. `ticked` gives the position of the line whose box was clicked."""

    ticked = Signal(int)

    def __init__(self, editor: QTextEdit, layout: NoteLayout) -> None:
        super().__init__(editor)
        self._layout = layout
        self._pressed: int | QUrl | None = None
        editor.viewport().setMouseTracking(True)
        editor.viewport().installEventFilter(self)

    @property
    def _editor(self) -> QTextEdit:
        """Not kept: a reference back would leave the editor to the garbage collector, which takes it apart in any
        order, at any moment."""
        return cast(QTextEdit, self.parent())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent):
            if event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick):
                left = event.button() == Qt.MouseButton.LeftButton
                self._pressed = self._target(event.position().toPoint(), event.modifiers()) if left else None
            elif event.type() == QEvent.Type.MouseMove and self._pressed is None:
                self._show_pointer(event.position().toPoint(), event.modifiers())
            elif event.type() == QEvent.Type.MouseButtonRelease and self._pressed is not None:
                self._released(event)
                return True
            return self._pressed is not None
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            return self._told(event)
        return super().eventFilter(watched, event)

    def link_at(self, point: QPoint) -> QUrl | None:
        """The address under `point` of the view."""
        position = self._layout.hitTest(self._in_document(point), Qt.HitTestAccuracy.ExactHit)
        if position < 0:
            return None
        block = self._editor.document().findBlock(position)
        return link_at(block, position - block.position())

    def _show_pointer(self, point: QPoint, modifiers: Qt.KeyboardModifier) -> None:
        """A hand over what can be pressed."""
        pressable = self._target(point, modifiers) is not None
        shape = Qt.CursorShape.PointingHandCursor if pressable else Qt.CursorShape.IBeamCursor
        if self._editor.viewport().cursor().shape() != shape:
            self._editor.viewport().setCursor(shape)

    def _target(self, point: QPoint, modifiers: Qt.KeyboardModifier) -> int | QUrl | None:
        """What a click there means: the line whose box it ticks, or with Ctrl the address it opens."""
        place = self._in_document(point)
        block = self._editor.document().findBlock(self._layout.hitTest(place, Qt.HitTestAccuracy.FuzzyHit))
        box = self._layout.box(block)
        around = box.adjusted(-_ROUND_A_BOX, -_ROUND_A_BOX, _ROUND_A_BOX, _ROUND_A_BOX)
        if not box.isEmpty() and around.contains(place) and not self._editor.isReadOnly():
            return block.position()
        return self.link_at(point) if modifiers & Qt.KeyboardModifier.ControlModifier else None

    def _in_document(self, point: QPoint) -> QPointF:
        scrolled = QPoint(self._editor.horizontalScrollBar().value(), self._editor.verticalScrollBar().value())
        return QPointF(point + scrolled)

    def _released(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        if pressed != self._target(event.position().toPoint(), event.modifiers()):
            return
        if isinstance(pressed, QUrl):
            QDesktopServices.openUrl(pressed)
        elif pressed is not None:
            self.ticked.emit(pressed)

    def _told(self, event: QHelpEvent) -> bool:
        url = self.link_at(event.pos())
        if url is None:
            return False
        said = translate("MarkdownEditor", "{address}\nCtrl+click opens it").format(address=shown(url))
        QToolTip.showText(event.globalPos(), said, self._editor.viewport())
        return True
