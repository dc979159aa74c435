"""What I have asked about, as dots a need along half a year. About me, to look at rather than read."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from oneonone.app import wording
from oneonone.app.i18n import translate
from oneonone.app.theme import colour, sized_font
from oneonone.model.kinds import Language, NeedKind
from oneonone.model.words import number

_ROW, _DOT = 24, 4.5


class AskedDots(QWidget):
    def __init__(
        self, days: Mapping[NeedKind, tuple[date, ...]], since: date, until: date, language: Language,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._days, self._since, self._until = days, since, until
        self._needs = list(NeedKind)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self._in_words(language))

    def sizeHint(self) -> QSize:
        return QSize(240, _ROW * len(self._needs) + 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            font = sized_font("heading")
            painter.setFont(font)
            names = [wording.asked_need(need) for need in self._needs]
            left = max(QFontMetricsF(font).horizontalAdvance(name) for name in names) + 18
            span = max(1, (self._until - self._since).days)
            for at, (need, name) in enumerate(zip(self._needs, names, strict=True)):
                top = at * _ROW
                painter.setPen(colour("soft"))
                painter.drawText(QRectF(0, top, left, _ROW), Qt.AlignmentFlag.AlignVCenter, name)
                painter.setPen(colour("line"))
                painter.drawLine(QPointF(left, top + _ROW / 2), QPointF(self.width() - _DOT, top + _ROW / 2))
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(colour("teal", 200))
                for day in self._days.get(need, ()):
                    along = (day - self._since).days / span
                    x = left + _DOT + along * (self.width() - left - 2 * _DOT)
                    painter.drawEllipse(QPointF(x, top + _ROW / 2), _DOT, _DOT)

    def _in_words(self, language: Language) -> str:
        said = [
            f"{wording.asked_need(need)}: {number(len(self._days[need]), language)}"
            for need in self._needs
            if need in self._days
        ]
        return "; ".join(said) or translate("Asked", "Nothing from the question bank was asked yet.")
