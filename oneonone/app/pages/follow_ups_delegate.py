"""Paints a promise: its box, whose it is, the words, by when, and below where it comes from."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from math import ceil
from typing import NamedTuple

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from oneonone.app.i18n import translate
from oneonone.app.pages.follow_ups_model import EntryRole, Heading, Index
from oneonone.app.pages.follow_ups_words import FollowUpWords, Leads, Word
from oneonone.app.theme import colour, scaled, sized_font
from oneonone.app.widgets.labels import paint_smudge
from oneonone.app.widgets.line_text import Setting, line_height, set_text
from oneonone.app.widgets.painting import chip_size, paint_avatar, paint_box, paint_chip
from oneonone.journal.follow_ups import FollowUpRow
from oneonone.journal.records import TeammateRecord
from oneonone.model.kinds import FollowUpState
from oneonone.model.names import initials_of

_SIDE, _ABOVE, _GAP = 14, 8, 10
_FACTOR = 1.5
_AVATAR = 22
_DOT = " · "
#: So many texts stay set, and so many rows painted (none higher than this, in pixels); a window shows some tens.
_KEPT, _PICTURES, _HIGHEST = 500, 32, 160


@dataclass(frozen=True, slots=True)
class Spot:
    """What is pointed at: a row, and its box or a word that leads somewhere."""

    row_id: str
    box: bool = False
    leads: Leads = Leads.NOWHERE


class _Face(NamedTuple):
    """All that decides how a row looks. `covered`: its words are not to be read; `discreet`: nor names."""

    row: FollowUpRow
    mate: TeammateRecord | None
    with_name: bool
    today: date
    lined: bool
    chosen: bool
    focused: bool
    pointed: Spot | None
    covered: bool
    discreet: bool

    @property
    def here(self) -> bool:
        return self.chosen or self.pointed is not None


class _Sizes:
    """What does not change from row to row."""

    def __init__(self) -> None:
        self.body, self.small = sized_font("body"), sized_font("small")
        self.metrics, self.small_metrics = QFontMetricsF(self.body), QFontMetricsF(self.small)
        self.line = ceil(line_height(self.body, _FACTOR))
        self.small_line = ceil(line_height(self.small, _FACTOR))
        self.box = scaled(16)
        self.avatar = scaled(_AVATAR)
        chips = (translate("Words", "I will"), translate("Words", "they will"))
        self.chip = ceil(max(chip_size(text)[0] for text in chips))
        self.due = ceil(self.small_metrics.horizontalAdvance("Wed 30 Sept 2026"))


class FollowUpDelegate(QStyledItemDelegate):
    """`pointed` is what is below the pointer, `revealed` the row that was reached by keyboard: in discreet mode only
    these are to be read."""

    def __init__(self, words: FollowUpWords, parent: QWidget) -> None:
        super().__init__(parent)
        self.words = words
        self.pointed: Spot | None = None
        self.revealed: str | None = None
        self._sizes = _Sizes()
        self._settings: dict[tuple[str, float], Setting] = {}
        self._pictures: dict[tuple[_Face, QSize, float], QPixmap] = {}

    # geometry

    def plain_height(self) -> int:
        """Of a promise with one line of words."""
        return self._sizes.line + self._sizes.small_line + 2 * _ABOVE + 1

    def heading_height(self, first: bool) -> int:
        return self._sizes.small_line + (14 if first else 26)

    def likely_height(self, row: FollowUpRow, width: int) -> int:
        """Without setting the words, which takes too long for thousands; `height` is exact."""
        lines = ceil(len(row.text) * self._sizes.metrics.averageCharWidth() / self._room(width))
        return self.plain_height() + (max(1, lines) - 1) * self._sizes.line

    def height(self, row: FollowUpRow, width: int) -> int:
        return self.plain_height() - self._sizes.line + self._set(self.words.text(row), self._room(width)).height

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        entry = index.data(EntryRole)
        width = option.rect.width()
        if isinstance(entry, Heading):
            return QSize(width, self.heading_height(index.row() == 0))
        return QSize(width, self.height(entry, width))

    def box(self, rect: QRect) -> QRectF:
        side = self._sizes.box
        return QRectF(rect.left() + _SIDE, rect.top() + _ABOVE + (self._sizes.line - side) / 2, side, side)

    def _left(self, rect: QRect) -> float:
        return rect.left() + _SIDE + self._sizes.box + _GAP + self._sizes.avatar + _GAP

    def _room(self, width: int) -> float:
        left = _SIDE + self._sizes.box + _GAP + self._sizes.avatar + _GAP
        return max(80.0, width - left - _GAP - self._sizes.chip - _GAP - self._sizes.due - _SIDE)

    def spot(self, rect: QRect, row: FollowUpRow, at: QPointF) -> Spot:
        if self.box(rect).adjusted(-5, -5, 5, 5).contains(at):
            return Spot(row.id, box=True)
        for word, place in self._words_below(rect, row):
            if word.leads is not Leads.NOWHERE and place.contains(at):
                return Spot(row.id, leads=word.leads)
        return Spot(row.id)

    def _words_below(self, rect: QRect, row: FollowUpRow) -> list[tuple[Word, QRectF]]:
        metrics = self._sizes.small_metrics
        left, end = self._left(rect), float(rect.right() - _SIDE)
        top = rect.bottom() - _ABOVE - self._sizes.small_line
        places = []
        for word in self.words.below(row):
            width = min(metrics.horizontalAdvance(word.text) + 1, end - left)
            if width < 12:
                break
            places.append((word, QRectF(left, top, width, self._sizes.small_line)))
            left += width + metrics.horizontalAdvance(_DOT)
        return places

    # painting

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry = index.data(EntryRole)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(entry, Heading):
            self._paint_heading(painter, QRect(option.rect), entry)
        else:
            self._paint_face(painter, QRect(option.rect), self._face(option, index, entry))
        painter.restore()

    def _face(self, option: QStyleOptionViewItem, index: Index, row: FollowUpRow) -> _Face:
        words = self.words
        pointed = self.pointed if self.pointed is not None and self.pointed.row_id == row.id else None
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        return _Face(
            row, words.team.get(row.teammate_id or ""), words.with_name, words.desk.today(),
            lined=not isinstance(index.sibling(index.row() - 1, 0).data(EntryRole), Heading),
            chosen=chosen,
            focused=chosen and bool(option.state & QStyle.StateFlag.State_Active) and self._has_keyboard(),
            pointed=pointed,
            covered=words.desk.discreet and pointed is None and self.revealed != row.id,
            discreet=words.desk.discreet,
        )  # fmt: skip

    def _paint_face(self, painter: QPainter, rect: QRect, face: _Face) -> None:
        """A row where one is not stays as it is: it is painted once, and then shown as a picture.
        Not where a pixel of ours is no whole number of the screen's: there a picture would be blurred."""
        ratio = painter.device().devicePixelRatioF()
        if face.here or ratio != int(ratio) or rect.height() > _HIGHEST:
            self._paint_row(painter, rect, face)
            return
        key = face, rect.size(), ratio
        picture = self._pictures.pop(key, None)
        if picture is None:
            picture = QPixmap(rect.size() * ratio)
            picture.setDevicePixelRatio(ratio)
            picture.fill(colour("card"))
            with QPainter(picture) as on_picture:
                on_picture.setRenderHint(QPainter.RenderHint.Antialiasing)
                self._paint_row(on_picture, QRect(QPoint(0, 0), rect.size()), face)
        self._pictures[key] = picture
        if len(self._pictures) > _PICTURES:
            del self._pictures[next(iter(self._pictures))]
        painter.drawPixmap(rect.topLeft(), picture)

    def _paint_heading(self, painter: QPainter, rect: QRect, heading: Heading) -> None:
        font = sized_font("heading", QFont.Weight.DemiBold)
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.6)
        painter.setFont(font)
        painter.setPen(colour("soft"))
        line = QRectF(rect.left() + _SIDE, rect.bottom() - self._sizes.small_line - 4, rect.width() - 2 * _SIDE,
                      self._sizes.small_line)  # fmt: skip
        said = QFontMetricsF(font).elidedText(heading.text.upper(), Qt.TextElideMode.ElideRight, line.width())
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, said)

    def _paint_row(self, painter: QPainter, rect: QRect, face: _Face) -> None:
        row, sizes = face.row, self._sizes
        if face.lined:
            painter.fillRect(QRectF(self._left(rect), rect.top(), rect.right() - _SIDE - self._left(rect), 1),
                             colour("line"))  # fmt: skip
        if face.here:
            painter.setPen(QPen(colour("teal"), 2) if face.focused else Qt.PenStyle.NoPen)
            painter.setBrush(colour("hover"))
            painter.drawRoundedRect(QRectF(rect).adjusted(3, 2, -3, -1), 8, 8)
        let_go = row.state is FollowUpState.DROPPED
        pointed = face.pointed is not None and face.pointed.box
        paint_box(painter, self.box(rect), not row.open, pointed, let_go=let_go)
        middle = rect.top() + _ABOVE + sizes.line / 2
        if face.mate is not None:
            disc = QRectF(rect.left() + _SIDE + sizes.box + _GAP, middle - sizes.avatar / 2, sizes.avatar, sizes.avatar)
            paint_avatar(painter, disc, initials_of(face.mate.name), face.mate.colour)
        self._paint_right(painter, rect, face, middle)
        place = QRectF(self._left(rect), rect.top() + _ABOVE, self._room(rect.width()), rect.height())
        setting = self._set(self.words.text(row), place.width())
        if face.covered:
            paint_smudge(painter, place, place.top(), setting)
        else:
            painter.setPen(colour("ink" if row.open else "soft"))
            setting.draw(painter, place.topLeft())
        self._paint_below(painter, rect, face)

    def _paint_right(self, painter: QPainter, rect: QRect, face: _Face, middle: float) -> None:
        row, sizes = face.row, self._sizes
        due = QRectF(rect.right() - _SIDE - sizes.due, rect.top() + _ABOVE, sizes.due, sizes.line)
        when = self.words.when(row)
        today = row.open and row.counts_on(face.today) == face.today
        painter.setFont(sized_font("small", QFont.Weight.DemiBold) if today else sizes.small)
        painter.setPen(colour("ink" if today else "soft"))
        painter.drawText(due, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, when)
        chip, tone = self.words.owner(row)
        width, height = chip_size(chip)
        paint_chip(painter, QPointF(due.left() - _GAP - width, middle - height / 2), chip, tone)

    def _paint_below(self, painter: QPainter, rect: QRect, face: _Face) -> None:
        """What leads somewhere is coloured only where one is, so that the page stays calm."""
        sizes = self._sizes
        left_middle = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        former: QRectF | None = None
        for word, place in self._words_below(rect, face.row):
            painter.setFont(sizes.small)
            painter.setPen(colour("soft"))
            if former is not None:
                painter.drawText(QPointF(former.right(), place.top() + _baseline(sizes, place)), _DOT)
            former = place
            if word.personal and face.covered:
                setting = Setting((), place.width(), round(place.height()), place.height())
                paint_smudge(painter, place, place.top(), setting)
                continue
            if word.leads is not Leads.NOWHERE:
                font = QFont(sizes.small)
                font.setUnderline(face.pointed is not None and face.pointed.leads is word.leads)
                painter.setFont(font)
                painter.setPen(colour("teal" if face.here else "soft"))
            said = sizes.small_metrics.elidedText(word.text, Qt.TextElideMode.ElideRight, place.width() + 1)
            painter.drawText(place, left_middle, said)

    def _has_keyboard(self) -> bool:
        view = self.parent()
        return isinstance(view, QWidget) and view.hasFocus()

    def _set(self, text: str, width: float) -> Setting:
        """Set once for its height and for each time it is painted."""
        found = self._settings.get((text, width))
        if found is None:
            if len(self._settings) >= _KEPT:
                self._settings.clear()
            found = set_text(text, self._sizes.body, _FACTOR, width, Qt.AlignmentFlag.AlignLeft)
            self._settings[text, width] = found
        return found


def _baseline(sizes: _Sizes, place: QRectF) -> float:
    metrics = sizes.small_metrics
    return (place.height() - metrics.height()) / 2 + metrics.ascent()
