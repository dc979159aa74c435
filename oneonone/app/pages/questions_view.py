"""The list of questions, by pointer and by keys."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QToolTip, QWidget

from oneonone.app.i18n import translate
from oneonone.app.pages.questions_delegate import QuestionDelegate, Spot
from oneonone.app.pages.questions_model import QuestionItem, QuestionModel, QuestionWords
from oneonone.journal.question_list import ListedQuestion

_LEAST = 90
_TALLEST = 4000  # taller than any window; beyond it nothing needs to be measured


class QuestionView(QListView):
    """Enter asks next time, S stars, H hides, E changes, Delete deletes an own one, the menu key offers all of it."""

    ask = Signal(object)
    star = Signal(object)
    hide_or_show = Signal(object)
    edit_own = Signal(object)
    delete_own = Signal(object)
    #: With the place on the screen where a menu belongs.
    more = Signal(object, QPoint)

    def __init__(self, words: QuestionWords, parent: QWidget) -> None:
        super().__init__(parent)
        self._delegate = QuestionDelegate(words, self)
        self._model = QuestionModel(lambda one: self._delegate.words.say(one), self)
        self._pressed: tuple[str, Spot] | None = None
        self._natural = 0
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(translate("Questions", "Questions"))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setSingleStep(24)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._menu_at)

    def show_questions(self, questions: Sequence[ListedQuestion], words: QuestionWords, *, can_ask: bool) -> None:
        """Stays where one was; where that question is gone, at the one that took its place."""
        current = self.current()
        row, place = max(0, self.currentIndex().row()), self.verticalScrollBar().value()
        self._delegate.words, self._delegate.can_ask = words, can_ask
        self._delegate.forget()
        other = self._model.show_questions(questions)
        if questions:
            found = self._model.row_of(current.id) if current is not None else 0
            at = found if found is not None else min(row, len(questions) - 1) if current is not None else 0
            self.setCurrentIndex(self._model.index(at))
        self._measure()
        self.doItemsLayout()
        if not other or (current is not None and self._model.row_of(current.id) is not None):
            self.verticalScrollBar().setValue(place)

    def begin(self) -> None:
        """Another choice of questions is about to be shown: from the top."""
        self.setCurrentIndex(QModelIndex())

    def show_question(self, question_id: str) -> None:
        at = self._model.row_of(question_id)
        if at is not None:
            self.setCurrentIndex(self._model.index(at))
            QTimer.singleShot(0, self, self._centre)  # once the list has the size it is shown with

    def _centre(self) -> None:
        self.scrollTo(self.currentIndex(), QAbstractItemView.ScrollHint.PositionAtCenter)

    def current(self) -> ListedQuestion | None:
        index = self.currentIndex()
        return index.data(QuestionItem) if index.isValid() else None

    def current_place(self) -> QPoint:
        """Where on the screen a menu of the current row belongs."""
        rect = self._delegate.places(self.visualRect(self.currentIndex())).more
        return self.viewport().mapToGlobal(rect.bottomLeft().toPoint())

    # its size: as tall as what it shows, if there is room

    def sizeHint(self) -> QSize:
        return QSize(300, max(self._natural, 1))

    def minimumSizeHint(self) -> QSize:
        return QSize(240, min(self._natural, _LEAST))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._measure()

    def _measure(self) -> None:
        width = self.viewport().width()
        natural = 0
        for at in range(self._model.rowCount()):
            natural += self._delegate.height(self._model.index(at).data(QuestionItem), width)
            if natural > _TALLEST:
                break
        self.scheduleDelayedItemsLayout()
        if natural != self._natural:
            self._natural = natural
            self.updateGeometry()

    # keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        one = self.current()
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        signal = {
            Qt.Key.Key_Return: self.ask,
            Qt.Key.Key_Enter: self.ask,
            Qt.Key.Key_S: self.star,
            Qt.Key.Key_H: self.hide_or_show,
            Qt.Key.Key_E: self.edit_own,
            Qt.Key.Key_F2: self.edit_own,
            Qt.Key.Key_Delete: self.delete_own,
        }.get(Qt.Key(event.key()))
        if one is not None and plain and signal is not None:
            signal.emit(one)
        elif one is not None and event.key() == Qt.Key.Key_Menu:
            self.more.emit(one, self.current_place())
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters are for what can be done; to find there is the field above."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._model.rowCount():
            self.setCurrentIndex(self._model.index(0))

    # the pointer

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = self._spot(event.position().toPoint()) if event.button() == Qt.MouseButton.LeftButton else None
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        pressed, self._pressed = self._pressed, None
        one = self.current()
        if pressed is None or pressed != self._spot(event.position().toPoint()) or one is None or one.id != pressed[0]:
            return
        if pressed[1] is Spot.ASK:
            self.ask.emit(one)
        elif pressed[1] is Spot.STAR:
            self.star.emit(one)
        elif pressed[1] is Spot.MORE:
            self.more.emit(one, self.current_place())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point(self._spot(event.position().toPoint()))
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._point(None)
        super().leaveEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self._tell(event)
            return True
        return super().viewportEvent(event)

    def _tell(self, event: QHelpEvent) -> None:
        index = self.indexAt(event.pos())
        said = ""
        if index.isValid():
            one: ListedQuestion = index.data(QuestionItem)
            spot = self._delegate.places(self.visualRect(index)).spot(event.pos().toPointF())
            if spot is Spot.STAR:
                said = translate("Questions", "Take the star off") if one.starred else translate("Questions", "Star")
            elif spot is Spot.MORE:
                said = translate("Questions", "More")
            elif spot is Spot.WORDS:
                said = self._delegate.words.note(one)
        QToolTip.showText(event.globalPos(), f"<p>{escape(said)}</p>" if said else "", self)

    def _spot(self, at: QPoint) -> tuple[str, Spot] | None:
        index = self.indexAt(at)
        if not index.isValid():
            return None
        spot = self._delegate.places(self.visualRect(index)).spot(at.toPointF())
        return index.data(QuestionItem).id, spot

    def _point(self, pointed: tuple[str, Spot] | None) -> None:
        if pointed != self._delegate.pointed:
            self._delegate.pointed = pointed
            hand = pointed is not None and pointed[1] is not Spot.WORDS
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.ArrowCursor)
            self.viewport().update()

    def _menu_at(self, at: QPoint) -> None:
        index = self.indexAt(at)
        if index.isValid():
            self.setCurrentIndex(index)
            self.more.emit(index.data(QuestionItem), self.viewport().mapToGlobal(at))
