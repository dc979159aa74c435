"""Paints a question: its words, what is said below, a star, and the button to ask it next time."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from math import ceil

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import (
    QApplication,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionButton,
    QStyleOptionViewItem,
    QWidget,
)

from oneonone.app.i18n import translate
from oneonone.app.icons import paint_icon
from oneonone.app.pages.questions_model import Index, QuestionItem, QuestionWords
from oneonone.app.theme import colour, scaled, sized_font
from oneonone.app.widgets.button import button
from oneonone.app.widgets.labels import paint_smudge
from oneonone.app.widgets.line_text import Setting, line_height, set_text
from oneonone.journal.question_list import ListedQuestion

SIDE = 11  # from the edge of the list to the words
_ABOVE, _BETWEEN, _GAP = 7, 2, 10
_FACTOR = 1.5
_SIGN, _SIGN_ROOM = 16, 28


class Spot(Enum):
    """What can be pointed at in a row."""

    ASK = auto()
    STAR = auto()
    MORE = auto()
    WORDS = auto()


@dataclass(frozen=True, slots=True)
class Places:
    words: QRectF
    star: QRectF
    more: QRectF
    ask: QRectF

    def spot(self, at: QPointF) -> Spot:
        places = {Spot.ASK: self.ask, Spot.STAR: self.star, Spot.MORE: self.more}
        return next((spot for spot, rect in places.items() if rect.contains(at)), Spot.WORDS)


@dataclass(frozen=True, slots=True)
class _Sizes:
    """What does not change from row to row."""

    button: QSize
    sign: int
    font: QFont
    metrics: QFontMetricsF
    line: int
    small_line: int

    @staticmethod
    def of(*buttons: QPushButton) -> _Sizes:
        hints = [one.sizeHint() for one in buttons]
        font = sized_font("question", QFont.Weight.Medium)
        return _Sizes(
            button=QSize(max(hint.width() for hint in hints), max(hint.height() for hint in hints)),
            sign=scaled(_SIGN_ROOM),
            font=font,
            metrics=QFontMetricsF(font),
            line=ceil(line_height(font, _FACTOR)),
            small_line=ceil(line_height(sized_font("small"), _FACTOR)),
        )


class QuestionDelegate(QStyledItemDelegate):
    """The button is painted by the style as a real one is; `pointed` is the row and spot below the pointer."""

    def __init__(self, words: QuestionWords, parent: QWidget) -> None:
        super().__init__(parent)
        self.words = words
        self.pointed: tuple[str, Spot] | None = None
        self.can_ask = True
        self._ask = self._template(translate("Questions", "Ask next time"), "plain", parent)
        self._waiting = self._template(translate("Questions", "On the list ✓"), "quiet", parent)
        self._sizes = _Sizes.of(self._ask, self._waiting)
        self._heights: dict[tuple[str, int], int] = {}

    def forget(self) -> None:
        """Heights are measured anew: texts or the room for them changed."""
        self._heights.clear()

    def places(self, rect: QRect) -> Places:
        sizes = self._sizes
        width, height = sizes.button.width() if self.can_ask else 0, sizes.button.height()
        top = rect.top() + _ABOVE + 1
        ask = QRectF(rect.right() - SIDE - width + 1, top, width, height)
        level = top + (height - sizes.sign) / 2
        star = QRectF(ask.left() - sizes.sign - (4 if self.can_ask else 0), level, sizes.sign, sizes.sign)
        more = QRectF(star.left() - sizes.sign, level, sizes.sign, sizes.sign)
        left = rect.left() + SIDE
        words = QRectF(left, rect.top() + _ABOVE, self._room(rect.width()), rect.height() - 2 * _ABOVE)
        return Places(words, star, more, ask)

    def _room(self, width: int) -> float:
        """How wide the words are set in a row of this width."""
        signs = 2 * self._sizes.sign + (self._sizes.button.width() + 4 if self.can_ask else 0)
        return max(80.0, width - 2 * SIDE - signs - _GAP)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = option.rect.width() or self.parent().viewport().width()  # type: ignore[union-attr]
        return QSize(width, self.height(index.data(QuestionItem), width))

    def height(self, one: ListedQuestion, width: int) -> int:
        found = self._heights.get((one.id, width))
        if found is None:
            sizes, room = self._sizes, self._room(width)
            single = "\n" not in one.text and sizes.metrics.horizontalAdvance(one.text) + 1 < room
            words = (sizes.line if single else self._set(one, room).height) + _BETWEEN + sizes.small_line
            found = max(words, sizes.button.height() + 2) + 2 * _ABOVE
            self._heights[one.id, width] = found
        return found

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        one: ListedQuestion = index.data(QuestionItem)
        rect = QRect(option.rect)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        selected = chosen and (focused or QApplication.activePopupWidget() is not None)
        spot = self.pointed[1] if self.pointed is not None and self.pointed[0] == one.id else None
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index.row() > 0:
            painter.fillRect(QRectF(rect.left() + SIDE, rect.top(), rect.width() - 2 * SIDE, 1), colour("line"))
        if selected or spot is not None:
            painter.setPen(QPen(colour("teal"), 2) if selected and focused else Qt.PenStyle.NoPen)
            painter.setBrush(colour("hover"))
            painter.drawRoundedRect(QRectF(rect).adjusted(2, 2, -2, -1), 8, 8)
        places = self.places(rect)
        self._paint_words(painter, places.words, one, covered=self.words.desk.discreet and spot is None)
        self._paint_signs(painter, places, one, spot, selected)
        if self.can_ask:
            self._paint_button(painter, places.ask, one, spot is Spot.ASK)
        painter.restore()

    def _paint_words(self, painter: QPainter, place: QRectF, one: ListedQuestion, *, covered: bool) -> None:
        setting = self._set(one, place.width())
        painter.setPen(colour("soft" if one.hidden else "ink"))
        setting.draw(painter, place.topLeft())
        small = sized_font("small")
        metrics = QFontMetricsF(small)
        below, note = self.words.below(one), self.words.note(one)
        top = place.top() + setting.height + _BETWEEN
        line = QRectF(place.left(), top, place.width(), self._sizes.small_line)
        painter.setFont(small)
        painter.setPen(colour("soft"))
        align = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if not note or not covered:
            said = f"{below}: {note}" if note else below
            painter.drawText(line, align, metrics.elidedText(said, Qt.TextElideMode.ElideRight, line.width()))
            return
        painter.drawText(line, align, f"{below}: ")
        room = line.adjusted(metrics.horizontalAdvance(f"{below}: "), 0, 0, 0)
        if room.width() > 24:
            width = min(room.width(), metrics.horizontalAdvance(note))
            room.setWidth(width)
            paint_smudge(painter, room, room.top(), Setting((), width, round(room.height()), room.height()))

    def _paint_signs(
        self, painter: QPainter, places: Places, one: ListedQuestion, spot: Spot | None, selected: bool
    ) -> None:
        """A star that is given is always seen; what can be done only where one is."""
        here = spot is not None or selected
        if one.starred:
            paint_icon(painter, _sign(places.star), "star-filled", colour("amber"))
        elif here:
            paint_icon(painter, _sign(places.star), "star", colour("ink" if spot is Spot.STAR else "soft"))
        if here:
            paint_icon(painter, _sign(places.more), "more", colour("ink" if spot is Spot.MORE else "soft"))

    def _paint_button(self, painter: QPainter, place: QRectF, one: ListedQuestion, hovered: bool) -> None:
        template = self._ask if one.waiting is None else self._waiting
        option = QStyleOptionButton()
        template.initStyleOption(option)
        option.rect = place.toRect()
        option.state = QStyle.StateFlag.State_Enabled | QStyle.StateFlag.State_Raised
        if hovered:
            option.state |= QStyle.StateFlag.State_MouseOver
        painter.setFont(template.font())
        template.style().drawControl(QStyle.ControlElement.CE_PushButton, option, painter, template)

    def _set(self, one: ListedQuestion, width: float) -> Setting:
        return set_text(one.text, self._sizes.font, _FACTOR, width, Qt.AlignmentFlag.AlignLeft)

    def _template(self, text: str, kind: str, parent: QWidget) -> QPushButton:
        made = button(text, kind, parent=parent)
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        made.hide()
        made.ensurePolished()
        return made


def _sign(room: QRectF) -> QRectF:
    side = scaled(_SIGN)
    return QRectF(room.center().x() - side / 2, room.center().y() - side / 2, side, side)
