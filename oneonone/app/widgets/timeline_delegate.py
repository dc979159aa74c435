"""Paints the timeline's rows as cards, and edits a line in place."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from oneonone.app import wording
from oneonone.app.desk import Desk
from oneonone.app.i18n import translate
from oneonone.app.theme import colour, sized_font
from oneonone.app.widgets.labels import paint_smudge
from oneonone.app.widgets.line_text import Setting, line_height, set_text
from oneonone.app.widgets.painting import chip_size, paint_box, paint_chip
from oneonone.app.widgets.timeline_model import Part, RowRole, TimelineRow
from oneonone.journal.records import Line, MeetingRecord
from oneonone.model.kinds import CaptureKind, FollowUpState, MeetingKind, MeetingState, NeedState
from oneonone.model.markdown import markdown_to_plain
from oneonone.model.words import day_month, due_date, short_date

Index = QModelIndex | QPersistentModelIndex
_SIDE, _TOP, _GAP, _BETWEEN = 16, 12, 8, 12
_FACTOR = 1.45  # from line to line, in sizes of the letters
_LONGEST = 4_000  # characters of one entry that are laid out


class TimelineDelegate(QStyledItemDelegate):
    """Heights are kept by row, width and text, because a view asks for them again and again."""

    def __init__(self, desk: Desk, save: Callable[[Line, str], None], parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._save = desk, save
        self._heights: dict[tuple[object, ...], int] = {}
        self.pointed: str | None = None

    # words

    def heading(self, meeting: MeetingRecord) -> tuple[str, str]:
        """The bold word at the left and the soft ones at the right of a conversation."""
        left = wording.meeting_kind(meeting)
        year = "" if abs((self._desk.today() - meeting.day).days) < 335 else f" {meeting.day.year}"
        right = [day_month(meeting.day, self._desk.language) + year]
        if meeting.state is MeetingState.SKIPPED:
            right.append(translate("Timeline", "skipped"))
        elif meeting.state is MeetingState.RUNNING:
            right.append(translate("Timeline", "going on"))
        elif meeting.kind is MeetingKind.ONE_ON_ONE and meeting.minutes:
            right.append(translate("Timeline", "{n} min").format(n=meeting.minutes))
        if meeting.word_theirs and not self._desk.discreet:
            right.append(f"“{meeting.word_theirs}”")
        return left, " · ".join(right)

    def after(self, row: TimelineRow) -> str:
        """The soft words after a line: its date when it stands alone, what became of it, and that it is private."""
        line = row.line
        assert line is not None
        today, language = self._desk.today(), self._desk.language
        words = []
        if row.meeting is None:
            words.append(short_date(line.noted_at.astimezone().date(), language, today))
        if line.kind is CaptureKind.FOLLOW_UP:
            if line.follow_up_state is FollowUpState.DONE and line.settled_at is not None:
                day = short_date(line.settled_at.astimezone().date(), language, today)
                words.append(translate("Timeline", "done {day}").format(day=day))
            elif line.follow_up_state is FollowUpState.DROPPED:
                words.append(translate("Words", "let go"))
            elif line.due is not None:
                words.append(due_date(line.due, language, today))
        elif line.kind is CaptureKind.WIN and line.celebrated_how is not None:
            words.append(wording.celebration(line.celebrated_how))
        elif line.kind is CaptureKind.NEED and line.need_state not in (None, NeedState.HEARD):
            assert line.need_state is not None
            words.append(wording.need_state(line.need_state))
            if line.outcome and not self._desk.discreet:
                words.append(f"“{line.outcome}”")
        elif line.kind is CaptureKind.DOUBT and line.settled_at is not None:
            words.append(translate("Timeline", "said"))
        if line.private and line.kind is not CaptureKind.DOUBT:
            words.append(translate("Timeline", "private"))
        return " · ".join(words)

    def chip(self, line: Line) -> str:
        if line.kind is CaptureKind.WIN and line.win_kind is not None:
            return f"{wording.line_kind(line)} · {wording.win_kind(line.win_kind)}"
        return wording.line_kind(line)

    def text(self, line: Line) -> str:
        plain = markdown_to_plain(line.text)[:_LONGEST]
        if line.kind is CaptureKind.NEED and line.tried:
            plain = f"{plain}; {line.tried}"
        return f"“{plain}”" if line.quote else plain

    def say(self, row: TimelineRow) -> str:
        """A row in words, for a screen reader; nothing personal in discreet mode."""
        if row.line is None:
            assert row.meeting is not None
            return ", ".join(self.heading(row.meeting))
        words = "…" if self._desk.discreet else self.text(row.line)
        return " · ".join(part for part in (self.chip(row.line), words, self.after(row)) if part)

    # geometry

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: TimelineRow = index.data(RowRole)
        width = option.rect.width() or self.parent().viewport().width()  # type: ignore[union-attr]
        key = (row, width, option.font.pixelSize(), self._desk.today())
        height = self._heights.get(key)
        if height is None:
            height = self._height(row, width)
            if len(self._heights) > 20_000:
                self._heights.clear()
            self._heights[key] = height
        return QSize(width, height)

    def forget(self) -> None:
        self._heights.clear()

    def _height(self, row: TimelineRow, width: int) -> int:
        height = {Part.ONLY: _TOP * 2 + _BETWEEN, Part.TOP: _TOP, Part.MIDDLE: 0, Part.BOTTOM: _TOP + _BETWEEN}[
            row.part
        ]
        body = sized_font("body")
        if row.line is None:
            below = round(QFontMetricsF(sized_font("small")).height()) if self._heading_below(row.meeting, width) else 0
            return height + round(QFontMetricsF(body).height()) + below + (8 if row.part is Part.TOP else 0)
        inner, _left = self._text_place(row, width)
        return height + round(max(_laid_out(self.text(row.line), inner, body).height, chip_size("x")[1])) + _GAP

    def _text_place(self, row: TimelineRow, width: int) -> tuple[float, float]:
        """How wide the words of a line are set, and where they begin."""
        assert row.line is not None
        left = float(_SIDE)
        if row.line.kind is CaptureKind.FOLLOW_UP:
            left += 24
        chip = self.chip(row.line)
        if chip:
            left += chip_size(chip)[0] + _GAP
        after = self.after(row)
        right = QFontMetricsF(sized_font("small")).horizontalAdvance(after) + _GAP if after else 0.0
        return max(80.0, width - left - right - _SIDE), left

    def box(self, rect: QRect, row: TimelineRow) -> QRectF:
        """Where the check box of a promise stands."""
        top = rect.top() + (_TOP if row.part is Part.ONLY else 0)
        return QRectF(rect.left() + _SIDE, top + 2, 16, 16)

    # painting

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: TimelineRow = index.data(RowRole)
        rect = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        self._paint_ground(painter, rect, row.part, selected, focused)
        if row.line is None:
            assert row.meeting is not None
            self._paint_heading(painter, rect, row)
        else:
            self._paint_line(painter, option.rect, row)
        painter.restore()

    def _paint_ground(self, painter: QPainter, rect: QRectF, part: Part, selected: bool, focused: bool) -> None:
        body = rect.adjusted(0.5, 0, -0.5, 0)
        path = QPainterPath()
        radius = 12.0
        if part is Part.ONLY:
            path.addRoundedRect(body.adjusted(0, 0.5, 0, -_BETWEEN), radius, radius)
        elif part is Part.TOP:
            path = _rounded(body.adjusted(0, 0.5, 0, 0), radius, top=True)
        elif part is Part.BOTTOM:
            path = _rounded(body.adjusted(0, 0, 0, -_BETWEEN), radius, top=False)
        else:
            path.moveTo(body.topLeft())
            path.lineTo(body.bottomLeft())
            path.moveTo(body.topRight())
            path.lineTo(body.bottomRight())
            painter.fillRect(body, colour("card"))
        if part is not Part.MIDDLE:
            painter.fillPath(path, colour("card"))
        painter.setPen(QPen(colour("line"), 1))
        painter.drawPath(path)
        if selected:
            inner = body.adjusted(6, 3 if part in (Part.MIDDLE, Part.BOTTOM) else 6, -6, 0)
            inner.setBottom(rect.bottom() - (_BETWEEN + 6 if part in (Part.ONLY, Part.BOTTOM) else 0))
            painter.setPen(QPen(colour("teal"), 2) if focused else Qt.PenStyle.NoPen)
            painter.setBrush(colour("hover"))
            painter.drawRoundedRect(inner, 7, 7)

    def _paint_heading(self, painter: QPainter, rect: QRectF, row: TimelineRow) -> None:
        assert row.meeting is not None
        left, right = self.heading(row.meeting)
        strong = sized_font("body", QFont.Weight.DemiBold)
        line = QRectF(rect.left() + _SIDE, rect.top() + _TOP, rect.width() - 2 * _SIDE, QFontMetricsF(strong).height())
        painter.setFont(strong)
        painter.setPen(colour("ink"))
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, left)
        small = sized_font("small")
        painter.setFont(small)
        painter.setPen(colour("soft"))
        side = Qt.AlignmentFlag.AlignRight
        if self._heading_below(row.meeting, round(rect.width())):
            side = Qt.AlignmentFlag.AlignLeft
            line.translate(0, line.height())
            line.setHeight(QFontMetricsF(small).height())
            right = QFontMetricsF(small).elidedText(right, Qt.TextElideMode.ElideRight, line.width())
        painter.drawText(line, side | Qt.AlignmentFlag.AlignVCenter, right)

    def _heading_below(self, meeting: MeetingRecord | None, width: int) -> bool:
        """Whether a conversation's day and length go below its name, as there is no room for them beside it."""
        if meeting is None:
            return False
        left, right = self.heading(meeting)
        strong = sized_font("body", QFont.Weight.DemiBold)
        wide = QFontMetricsF(strong).horizontalAdvance(left) + QFontMetricsF(sized_font("small")).horizontalAdvance(
            right
        )
        return wide + 2 * _GAP > width - 2 * _SIDE

    def _paint_line(self, painter: QPainter, rect: QRect, row: TimelineRow) -> None:
        line = row.line
        assert line is not None
        top = float(rect.top() + (_TOP if row.part is Part.ONLY else 0))
        if line.kind is CaptureKind.FOLLOW_UP:
            paint_box(painter, self.box(rect, row), not line.open, let_go=line.follow_up_state is FollowUpState.DROPPED)
        chip = self.chip(line)
        if chip:
            at = rect.left() + _SIDE + (24 if line.kind is CaptureKind.FOLLOW_UP else 0)
            paint_chip(painter, QPointF(at, top), chip, wording.line_tone(line))
        width, left = self._text_place(row, rect.width())
        body = sized_font("body")
        place = QRectF(rect.left() + left, top, width, rect.bottom() - top)
        setting = _laid_out(self.text(line), width, body)
        if self._desk.discreet and self.pointed != row.id:
            paint_smudge(painter, place, top, setting)
        else:
            painter.setPen(colour("soft" if line.kind is CaptureKind.FOLLOW_UP and not line.open else "ink"))
            setting.draw(painter, place.topLeft())
        after = self.after(row)
        if after:
            painter.setFont(sized_font("small"))
            painter.setPen(QColor(colour("soft")))
            painter.drawText(
                QRectF(rect.left(), top, rect.width() - _SIDE, line_height(body, _FACTOR)),
                Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, after,
            )  # fmt: skip

    # editing

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        from oneonone.app.widgets.markdown_editor import MarkdownEditor

        editor = MarkdownEditor(parent)
        editor.setAccessibleName(translate("Timeline", "Change this line"))
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        row: TimelineRow = index.data(RowRole)
        if row.line is not None and not editor.property("filled"):
            editor.set_markdown(row.line.text)  # type: ignore[attr-defined]
            editor.setProperty("filled", True)
            editor.setProperty("row", row.id)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        row: TimelineRow = index.data(RowRole)
        text = editor.markdown()  # type: ignore[attr-defined]
        if row.line is not None and editor.property("row") == row.id and text.strip() and text != row.line.text:
            self._save(row.line, text)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        rect = QRect(option.rect).adjusted(8, 2, -8, 0)
        rect.setHeight(max(rect.height(), 110))
        room = editor.parentWidget()
        if room is not None and rect.bottom() > room.height():
            rect.moveBottom(room.height())
        editor.setGeometry(rect)

    def eventFilter(self, editor: object, event: QEvent) -> bool:
        """Enter writes on in a Markdown text; Ctrl+Enter keeps it, Escape lets the change go."""
        from PySide6.QtGui import QKeyEvent

        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and isinstance(editor, QWidget):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                    self.commitData.emit(editor)
                    self.closeEditor.emit(editor)
                    return True
                return False
            if event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
                return False
        return super().eventFilter(editor, event)  # type: ignore[arg-type]


def _laid_out(text: str, width: float, font: QFont) -> Setting:
    return set_text(text, font, _FACTOR, width, Qt.AlignmentFlag.AlignLeft)


def _rounded(rect: QRectF, radius: float, *, top: bool) -> QPainterPath:
    """The outline of a card's top or bottom, open at the other side."""
    path = QPainterPath()
    if top:
        path.moveTo(rect.bottomLeft())
        path.lineTo(rect.left(), rect.top() + radius)
        path.quadTo(rect.topLeft(), QPointF(rect.left() + radius, rect.top()))
        path.lineTo(rect.right() - radius, rect.top())
        path.quadTo(rect.topRight(), QPointF(rect.right(), rect.top() + radius))
        path.lineTo(rect.bottomRight())
    else:
        path.moveTo(rect.topLeft())
        path.lineTo(rect.left(), rect.bottom() - radius)
        path.quadTo(rect.bottomLeft(), QPointF(rect.left() + radius, rect.bottom()))
        path.lineTo(rect.right() - radius, rect.bottom())
        path.quadTo(rect.bottomRight(), QPointF(rect.right(), rect.bottom() - radius))
        path.lineTo(rect.topRight())
    return path
