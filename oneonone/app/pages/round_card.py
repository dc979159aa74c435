"""One row of the weekly round, large, with its keys; it slides in."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEasingCurve, QPoint, QPropertyAnimation, Qt
from PySide6.QtWidgets import QHBoxLayout, QStyle, QVBoxLayout, QWidget

from oneonone.app import wording
from oneonone.app.desk import Desk
from oneonone.app.pages import round_words
from oneonone.app.widgets import labels
from oneonone.app.widgets.avatar import Avatar
from oneonone.app.widgets.button import button
from oneonone.app.widgets.card import Card
from oneonone.app.widgets.chip import Chip
from oneonone.app.widgets.flow import FlowLayout
from oneonone.journal.weekly_round import RoundRow
from oneonone.model.names import initials_of

_SLIDES_MS, _FROM = 170, 56


class RoundCard(Card):
    """It has the keyboard itself, so that Enter held down does nothing; its buttons are reached with Tab."""

    ring_radius = 12

    def __init__(
        self, desk: Desk, row: RoundRow, deeds: Sequence[tuple[str, str, Callable[[], None]]], parent: QWidget
    ) -> None:
        super().__init__(parent=parent)
        self.row = row
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMaximumWidth(760)
        body = self.body()
        body.setContentsMargins(30, 26, 30, 26)
        body.setSpacing(0)
        body.addLayout(self._head(desk, row))
        body.addSpacing(18)
        self._large = labels.Written(round_words.said(row, desk), "question-large")
        self._large.set_discreet(desk.discreet and row.line is not None)
        body.addWidget(self._large)
        known = round_words.known(row)
        if known:
            body.addSpacing(12)
            self._known = labels.Written(known, "soft")
            self._known.set_discreet(desk.discreet)
            body.addWidget(self._known)
        body.addSpacing(26)
        holder = QWidget()
        keys = FlowLayout(holder, spacing=6)
        self.buttons = []
        for place, (text, key, act) in enumerate(deeds):
            made = button(text, "quiet" if place else "primary", shortcut_hint=key)
            made.clicked.connect(act)
            keys.addWidget(made)
            self.buttons.append(made)
        body.addWidget(holder)
        words = "…" if desk.discreet and row.line is not None else self._large.text()
        who = wording.shown_first_name(row.teammate, desk.discreet) if row.teammate is not None else ""
        self.setAccessibleName(". ".join(part for part in (round_words.heading(row), who, words) if part))

    def slide_in(self, on: bool) -> None:
        """From the right, to its place in the layout; not where the system shows no movement."""
        if not on or not self.style().styleHint(QStyle.StyleHint.SH_Widget_Animate, None, self):
            return
        parent = self.parentWidget()
        layout = parent.layout() if parent is not None else None
        if layout is None:
            return
        layout.activate()
        self._slide = QPropertyAnimation(self, b"pos", self)
        self._slide.setDuration(_SLIDES_MS)
        self._slide.setStartValue(self.pos() + QPoint(_FROM, 0))
        self._slide.setEndValue(self.pos())
        self._slide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._slide.start()

    def _head(self, desk: Desk, row: RoundRow) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(12)
        mate = row.teammate
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(labels.heading(round_words.heading(row)))
        beside = [round_words.when(row, desk)]
        if mate is not None:
            head.addWidget(Avatar(initials_of(mate.name), mate.colour, 34), 0, Qt.AlignmentFlag.AlignTop)
            beside.insert(0, wording.shown_name(mate, desk.discreet))
        words.addWidget(labels.body(" · ".join(part for part in beside if part)))
        head.addLayout(words, 1)
        found = round_words.chip(row, desk)
        if found is not None:
            head.addWidget(Chip(*found), 0, Qt.AlignmentFlag.AlignTop)
        return head
