"""The nudge in place under a talking point that reads like a status check. It offers, and never blocks."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from oneonone.app import wording
from oneonone.app.desk import Desk
from oneonone.app.i18n import translate
from oneonone.app.widgets import labels
from oneonone.app.widgets.button import button
from oneonone.journal import points
from oneonone.journal.records import PointRecord, TeammateRecord

_PAUSE_MS = 600


class StatusNudge(QFrame):
    """Looks a moment after typing has paused; 'keep mine' is remembered for the point."""

    def __init__(self, desk: Desk, teammate: TeammateRecord, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("kind", "nudge")
        self._desk = desk
        self._point: PointRecord | None = None
        self._text = ""
        self._alternatives: tuple[str, ...] = ()
        self._at = 0
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._look)
        name = wording.shown_first_name(teammate, desk.discreet)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 10)
        layout.setSpacing(6)
        layout.addWidget(
            labels.small(
                "<b>{first}</b> {rest}".format(
                    first=translate("Nudge", "This one reads like a status check."),
                    rest=translate(
                        "Nudge", "Fine to ask. A board can tell you the status; only {name} can tell you this:"
                    ).format(name=name),
                )
            )
        )
        self._offer = labels.Written("")
        self._offer.set_discreet(desk.discreet)
        layout.addWidget(self._offer)
        row = QHBoxLayout()
        for text, kind, act in (
            (translate("Nudge", "Ask this"), "plain", self._ask),
            (translate("Nudge", "Another"), "quiet", self._another),
            (translate("Nudge", "Keep mine"), "quiet", self._keep),
        ):
            made = button(text, kind)
            made.clicked.connect(act)
            row.addWidget(made)
        row.addStretch()
        layout.addLayout(row)
        self.hide()

    def look(self, point: PointRecord, text: str) -> None:
        self._point, self._text = point, text
        self._look()

    def look_soon(self, point: PointRecord, text: str) -> None:
        self._point, self._text = point, text
        self._pause.start()

    def _look(self) -> None:
        from oneonone.practice.status import StatusLabel, check

        if self._point is None:
            return
        if self._point.kept_as_is or self._point.question_id is not None:
            self.hide()
            return
        reading = check(self._text)
        self._alternatives = reading.alternatives if reading.label is StatusLabel.STATUS else ()
        self._at = 0
        self._show()

    def _show(self) -> None:
        self.setVisible(bool(self._alternatives))
        if self._alternatives:
            self._offer.setText(f"“{self._alternatives[self._at]}”")

    def _ask(self) -> None:
        assert self._point is not None
        self._desk.attempt(
            translate("Nudge", "Turned around"), points.replace_point, self._point.id, self._alternatives[self._at],
            need=None,
        )  # fmt: skip

    def _another(self) -> None:
        self._at = (self._at + 1) % len(self._alternatives)
        self._show()

    def _keep(self) -> None:
        assert self._point is not None
        self._desk.attempt("", points.keep_as_is, self._point.id)
