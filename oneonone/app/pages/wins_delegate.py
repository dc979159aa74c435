"""Paints a win as a card: warm, with how to celebrate it and two buttons, or quiet, with how it was celebrated."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from math import ceil

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, QPixmap
from PySide6.QtWidgets import (
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionButton,
    QStyleOptionViewItem,
    QWidget,
)

from oneonone.app.i18n import translate
from oneonone.app.icons import paint_icon
from oneonone.app.pages.wins_model import Index, WinRole, WinWords
from oneonone.app.theme import colour, scaled, sized_font
from oneonone.app.widgets.button import button
from oneonone.app.widgets.card import FOOT
from oneonone.app.widgets.labels import paint_smudge
from oneonone.app.widgets.line_text import Setting, line_height, set_text
from oneonone.app.widgets.painting import CARD_RADIUS, chip_size, paint_avatar, paint_card, paint_chip
from oneonone.journal.records import Line
from oneonone.model.names import initials_of

_SIDE, _ABOVE, _GAP = 17, 15, 10
_LARGE, _SMALL = 34, 22  # avatars
_MORE = 28  # the sign in the corner
_FACTOR = 1.45
_GROUNDS = 60  # sizes of cards that are kept
_LONGEST = 2_000  # characters of one win that are laid out


class Spot(Enum):
    """What can be pointed at on a card."""

    CELEBRATED = auto()
    WAYS = auto()
    NOTE = auto()
    KIND = auto()
    MORE = auto()
    WORDS = auto()


@dataclass(frozen=True, slots=True)
class Places:
    """Where the parts of a card stand; what it does not have is empty."""

    avatar: QRectF
    words: QRectF
    kind: QRectF
    beside: QRectF
    suggested: QRectF
    celebrated: QRectF
    ways: QRectF
    note: QRectF
    more: QRectF

    def spot(self, at: QPointF, *, open_win: bool) -> Spot:
        spots = {Spot.MORE: self.more, Spot.KIND: self.kind}
        if open_win:
            spots |= {Spot.CELEBRATED: self.celebrated, Spot.WAYS: self.ways, Spot.NOTE: self.note}
        else:
            spots |= {Spot.WAYS: self.beside}
        return next((spot for spot, rect in spots.items() if rect.contains(at)), Spot.WORDS)


class WinDelegate(QStyledItemDelegate):
    """Buttons are painted by the style as real ones are; `pointed` is the win and the spot below the pointer."""

    def __init__(self, words: WinWords, parent: QWidget) -> None:
        super().__init__(parent)
        self.words = words
        self.pointed: tuple[str, Spot] | None = None
        #: The card the keyboard was moved to: uncovered in discreet mode, as one that is pointed at.
        self.reached: str | None = None
        self._settings: dict[tuple[str, int, str], Setting] = {}
        self._grounds: dict[tuple[int, int, str, float], QPixmap] = {}
        self._celebrated = self._template(translate("Wins", "Celebrated"), "plain", parent)
        self._ways = self._template("", "plain", parent)
        self._note = self._template(translate("Wins", "Write a note"), "quiet", parent)
        self._fonts = {
            True: sized_font("question", QFont.Weight.Medium),
            False: sized_font("body", QFont.Weight.Medium),
        }
        self._small = sized_font("small")
        self._small_metrics = QFontMetricsF(self._small)
        self._small_line = ceil(line_height(self._small, 1.5))
        self._button = self._celebrated.sizeHint()
        self._note_width = self._note.sizeHint().width()

    def forget(self) -> None:
        """Texts are set anew: they, or the room for them, changed."""
        self._settings.clear()

    # geometry

    def height(self, win: Line, width: int) -> int:
        words = max(self._text(win, width).height, 0)
        if not win.open:
            below = self._small_line if self._below(win, width) else 0
            return 2 * 13 + max(words, scaled(_SMALL)) + 7 + ceil(chip_size("x")[1]) + below + FOOT
        head = max(words + 2 + self._small_line, scaled(_LARGE))
        return _ABOVE + head + 9 + self._sentence(win, width).height + 9 + self._button.height() + _ABOVE + FOOT

    def places(self, win: Line, rect: QRect) -> Places:
        """The parts of a card that stands at `rect`."""
        width, none = rect.width(), QRectF()
        left, right = rect.left() + _SIDE, rect.right() - _SIDE
        sign = scaled(_MORE)
        more = QRectF(rect.right() - sign - 5, rect.top() + 6, sign, sign)
        setting = self._text(win, width)
        chip = chip_size(self.words.kind(win))
        if not win.open:
            side, top = scaled(_SMALL), rect.top() + 13
            step = setting.line_height
            head = max(setting.height, side)
            words = QRectF(left + side + _GAP, top, self._room(win, width), head)
            avatar = QRectF(left, top + (step - side) / 2 if setting.height >= side else top, side, side)
            below = top + head + 7
            kind = QRectF(left, below, *chip)
            beside = QRectF(kind.right() + 6, below, right - kind.right() - 6, chip[1])
            if self._below(win, width):
                beside = QRectF(left, kind.bottom() + 1, right - left, self._small_line)
            return Places(avatar, words, kind, beside, none, none, none, none, more)
        side, top = scaled(_LARGE), rect.top() + _ABOVE
        head = max(setting.height + 2 + self._small_line, side)
        avatar = QRectF(left, top + (head - side) / 2, side, side)
        words = QRectF(avatar.right() + _GAP + 2, top, self._room(win, width), setting.height)
        kind_width = self._small_metrics.horizontalAdvance(self.words.kind(win))
        kind = QRectF(words.left(), words.bottom() + 2, kind_width, self._small_line)
        beside = QRectF(kind.right(), kind.top(), right - kind.right(), self._small_line)
        below = top + head + 9
        suggested = QRectF(left, below, right - left, self._sentence(win, width).height)
        at, high = suggested.bottom() + 9, self._button.height()
        celebrated = QRectF(left, at, self._button.width(), high)
        ways = QRectF(celebrated.right() + 3, at, high, high)
        note = QRectF(ways.right() + 6, at, self._note_width, high)
        return Places(avatar, words, kind, beside, suggested, celebrated, ways, note, more)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(option.rect.width(), self.height(index.data(WinRole), option.rect.width()))

    # paint

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        win: Line = index.data(WinRole)
        rect = QRect(option.rect)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        spot = self.pointed[1] if self.pointed is not None and self.pointed[0] == win.id else None
        covered = self.words.desk.discreet and spot is None and self.reached != win.id
        ground = QRectF(rect).adjusted(0, 0, 0, -FOOT)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tone = "amber_bg" if win.open else "hover" if spot is not None else "card"
        painter.drawPixmap(rect.topLeft(), self._ground(rect.size(), tone, painter.device().devicePixelRatioF()))
        if focused:
            painter.setPen(QPen(colour("teal"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(ground.adjusted(1, 1, -1, -1), CARD_RADIUS - 1, CARD_RADIUS - 1)
        places = self.places(win, rect)
        mate = self.words.mate(win)
        paint_avatar(painter, places.avatar, initials_of(mate.name) if mate else "?", mate.colour if mate else 1)
        setting = self._text(win, rect.width())
        if covered:
            paint_smudge(painter, places.words, places.words.top(), setting)
        else:
            painter.setPen(colour("ink"))
            setting.draw(painter, places.words.topLeft())
        if win.open:
            self._paint_open(painter, places, win, rect.width(), spot, covered)
        else:
            self._paint_told(painter, places, win, spot)
        if spot is not None or focused:
            paint_icon(painter, _sign(places.more), "more", colour("ink" if spot is Spot.MORE else "soft"))
        painter.restore()

    def _paint_open(
        self, painter: QPainter, places: Places, win: Line, width: int, spot: Spot | None, covered: bool
    ) -> None:
        painter.setFont(self._small)
        align = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.setPen(colour("ink" if spot is Spot.KIND else "soft"))
        painter.drawText(places.kind.adjusted(0, 0, 4, 0), align, self.words.kind(win))
        painter.setPen(colour("soft"))
        painter.drawText(places.beside, align, f" · {self.words.day(win)}")
        sentence = self._sentence(win, width)
        if covered and self.words.suggested(win).own_words:
            paint_smudge(painter, places.suggested, places.suggested.top(), sentence)
        else:
            painter.setPen(colour("ink"))
            sentence.draw(painter, places.suggested.topLeft())
        self._paint_button(painter, self._celebrated, places.celebrated, spot is Spot.CELEBRATED)
        self._paint_button(painter, self._ways, places.ways, spot is Spot.WAYS)
        self._paint_button(painter, self._note, places.note, spot is Spot.NOTE)

    def _paint_told(self, painter: QPainter, places: Places, win: Line, spot: Spot | None) -> None:
        paint_chip(painter, places.kind.topLeft(), self.words.kind(win), "amber")
        if spot is Spot.KIND:
            painter.setPen(QPen(colour("amber"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(places.kind.adjusted(0.5, 0.5, -0.5, -0.5), 9.5, 9.5)
        painter.setFont(self._small)
        painter.setPen(colour("ink" if spot is Spot.WAYS else "soft"))
        said = self._small_metrics.elidedText(
            self.words.celebrated(win), Qt.TextElideMode.ElideRight, places.beside.width()
        )
        painter.drawText(places.beside, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, said)

    def _paint_button(self, painter: QPainter, template: QPushButton, place: QRectF, hovered: bool) -> None:
        """From a picture of it, as the style paints the real one."""
        size, ratio = place.toRect().size(), painter.device().devicePixelRatioF()
        key = (id(template), size.height(), str(hovered), ratio)
        found = self._grounds.get(key)
        if found is None:
            found = _blank(size, ratio)
            option = QStyleOptionButton()
            template.initStyleOption(option)
            option.rect = QRect(0, 0, size.width(), size.height())
            option.state = QStyle.StateFlag.State_Enabled | QStyle.StateFlag.State_Raised
            if hovered:
                option.state |= QStyle.StateFlag.State_MouseOver
            with QPainter(found) as inner:
                inner.setRenderHint(QPainter.RenderHint.Antialiasing)
                inner.setFont(template.font())
                template.style().drawControl(QStyle.ControlElement.CE_PushButton, option, inner, template)
                if template is self._ways:
                    _paint_down(inner, QRectF(option.rect))
            self._grounds[key] = found
        painter.drawPixmap(place.toRect().topLeft(), found)

    def _ground(self, size: QSize, tone: str, ratio: float) -> QPixmap:
        """A card without its words, painted once for each size: large round corners are slow to paint."""
        key = (size.width(), size.height(), tone, ratio)
        found = self._grounds.get(key)
        if found is None:
            if len(self._grounds) > _GROUNDS:
                self._grounds.clear()
            found = _blank(size, ratio)
            edge = None if tone == "amber_bg" else colour("line")
            with QPainter(found) as painter:
                paint_card(painter, QRectF(0, 0, size.width(), size.height() - FOOT), colour(tone), edge)
            self._grounds[key] = found
        return found

    # what is set

    def _room(self, win: Line, width: int) -> float:
        """How wide the words are set: beside the avatar, and clear of the sign in the corner."""
        side = scaled(_LARGE) + 2 if win.open else scaled(_SMALL)
        return max(80.0, width - _SIDE - side - _GAP - scaled(_MORE) - 6)

    def _text(self, win: Line, width: int) -> Setting:
        key = (win.id, width, win.text)
        found = self._settings.get(key)
        if found is None:
            words = self.words.text(win)[:_LONGEST]
            found = set_text(words, self._fonts[win.open], _FACTOR, self._room(win, width), Qt.AlignmentFlag.AlignLeft)
            self._settings[key] = found
        return found

    def _below(self, win: Line, width: int) -> bool:
        """Whether how it was celebrated stands below the kind, as there is no room beside it."""
        beside = width - 2 * _SIDE - chip_size(self.words.kind(win))[0] - 6
        return self._small_metrics.horizontalAdvance(self.words.celebrated(win)) > beside

    def _sentence(self, win: Line, width: int) -> Setting:
        said = self.words.suggested(win).sentence
        key = ("", width, said)
        found = self._settings.get(key)
        if found is None:
            found = set_text(said, self._small, 1.5, width - 2 * _SIDE, Qt.AlignmentFlag.AlignLeft)
            self._settings[key] = found
        return found

    def _template(self, text: str, kind: str, parent: QWidget) -> QPushButton:
        made = button(text, kind, parent=parent)
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        made.hide()
        made.ensurePolished()
        return made


def _blank(size: QSize, ratio: float) -> QPixmap:
    made = QPixmap(size * ratio)
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    return made


def _sign(room: QRectF) -> QRectF:
    side = scaled(16)
    return QRectF(room.center().x() - side / 2, room.center().y() - side / 2, side, side)


def _paint_down(painter: QPainter, place: QRectF) -> None:
    """A small arrow that points down."""
    middle, half = place.center(), scaled(8) / 2
    round_ends = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    painter.setPen(QPen(colour("soft"), 1.5, Qt.PenStyle.SolidLine, *round_ends))
    painter.drawPolyline(
        [middle + QPointF(-half, -half / 2), middle + QPointF(0, half / 2), middle + QPointF(half, -half / 2)]
    )
