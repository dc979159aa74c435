"""A status check turned around: on the page to try one, in the dialog in place. It offers, and never blocks."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from oneonone.app.i18n import translate
from oneonone.app.icons import paint_icon
from oneonone.app.theme import colour, scaled
from oneonone.app.widgets import labels
from oneonone.app.widgets.button import button
from oneonone.app.widgets.card import Card
from oneonone.app.widgets.inputs import line

_LIVE_MS = 40
_PAUSE_MS = 300


class Alternatives:
    """What a line asks for, and the questions to ask in its place, one after the other without end."""

    def __init__(self, text: str) -> None:
        from oneonone.practice.status import StatusLabel, check

        self._text, self._variant, self._at = text, 0, 0
        found = check(text)
        self.label = found.label
        self._questions = found.alternatives if found.label is StatusLabel.STATUS else ()

    @property
    def question(self) -> str:
        """The one that is offered now; '' when the line is no status check."""
        return self._questions[self._at] if self._questions else ""

    def go_on(self) -> None:
        from oneonone.practice.status import check

        self._at += 1
        if self._at >= len(self._questions):
            self._variant, self._at = self._variant + 1, 0
            self._questions = check(self._text, variant=self._variant).alternatives or self._questions


class TurnAround(Card):
    """A line to type a status check in, and beside it a question about what is behind it."""

    #: The question that was found, to be asked next time.
    ask = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__("blue", parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._pause = QTimer(self, singleShot=True, interval=_LIVE_MS)
        self._pause.timeout.connect(self._look)
        self._example = translate("Questions", "When will the report be finished?")
        self.body().addWidget(labels.strong(translate("Questions", "Turn a status check around")))
        self.body().addSpacing(4)
        self.edit = line(self._example)
        self.edit.setAccessibleName(translate("Questions", "A status check"))
        self.edit.textChanged.connect(lambda: self._pause.start())
        self.edit.returnPressed.connect(self._look)
        self._answer = Answer(self)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.edit, 1)
        row.addWidget(_Arrow(self))
        row.addWidget(self._answer, 1)
        self.body().addLayout(row)
        self.another = button(translate("Questions", "Another"), "quiet")
        self.another.clicked.connect(self.show_another)
        self.ask_next = button(translate("Questions", "Ask next time"), "quiet")
        self.ask_next.clicked.connect(lambda: self.ask.emit(self._found.question))
        buttons = QHBoxLayout()
        buttons.setSpacing(4)
        self._said = labels.small(
            translate("Questions", "Fine to ask. A board can tell you the status; only the person can tell you this."),
            soft=True,
        )
        for widget in (self._said, self.ask_next, self.another):
            _keep_room(widget)
            buttons.addWidget(widget, 1 if widget is self._said else 0)
        buttons.insertStretch(1)
        self.body().addLayout(buttons)
        self._can_ask = self._brief = False
        self._look()

    def set_can_ask(self, on: bool) -> None:
        """Whether there is somebody to ask."""
        self._can_ask = on
        self._show()

    def set_brief(self, on: bool) -> None:
        """Where there is little room, the remark is left out."""
        if on != self._brief:
            self._brief = on
            policy = self._said.sizePolicy()
            policy.setRetainSizeWhenHidden(not on)
            self._said.setSizePolicy(policy)
            self._show()

    def answer(self) -> str:
        """The question that is offered for what was typed; '' while there is none."""
        return self._found.question if self.edit.text().strip() else ""

    def show_another(self) -> None:
        self._found.go_on()
        self._show()

    def _look(self) -> None:
        self._pause.stop()
        self._found = Alternatives(self.edit.text().strip() or self._example)
        self._show()

    def _show(self) -> None:
        from oneonone.practice.status import StatusLabel

        typed, offered = bool(self.edit.text().strip()), self._found.question
        if offered:
            said = offered
        elif self._found.label is StatusLabel.NEED:
            said = translate("Questions", "This one asks about the person already. Ask it as it is.")
        else:
            said = translate("Questions", "This does not read like a status check. Ask it as it is.")
        self._answer.show_text(said, soft=not (typed and offered))
        self._said.setVisible(bool(offered) and not self._brief)
        self.another.setVisible(bool(offered))
        self.ask_next.setVisible(typed and bool(offered) and self._can_ask)


class Answer(QFrame):
    """The question that was found, in a field that cannot be typed in."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(13, 8, 13, 8)
        self._label = labels.body("")
        self._soft = labels.soft("")
        for label in (self._label, self._soft):
            layout.addWidget(label)

    def show_text(self, text: str, *, soft: bool) -> None:
        shown, other = (self._soft, self._label) if soft else (self._label, self._soft)
        other.hide()
        shown.setText(text)
        shown.show()
        self.setAccessibleName(text)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(colour("line"), 1))
            painter.setBrush(colour("card"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)


class StatusNote(QFrame):
    """In place below a question that is being written: that it reads like a status check, and another way to ask."""

    #: The question to take in its place.
    use = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("kind", "nudge")
        self._found: Alternatives | None = None
        self._text = ""
        self._kept = ""
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._look)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 10)
        layout.setSpacing(6)
        first = translate("Questions", "This one reads like a status check.")
        rest = translate(
            "Questions", "Fine to ask. A board can tell you the status; only the person can tell you this:"
        )
        layout.addWidget(labels.small(f"<b>{first}</b> {rest}"))
        self._offer = labels.body("")
        layout.addWidget(self._offer)
        row = QHBoxLayout()
        for made, act in (
            (button(translate("Questions", "Take this one")), self._take),
            (button(translate("Questions", "Another"), "quiet"), self._next),
            (button(translate("Questions", "Keep mine"), "quiet"), self._keep),
        ):
            made.setAutoDefault(False)
            made.clicked.connect(act)
            row.addWidget(made)
        row.addStretch()
        layout.addLayout(row)
        self.hide()

    def look_soon(self, text: str) -> None:
        self._text = text.strip()
        self._pause.start()

    def _look(self) -> None:
        self._found = Alternatives(self._text) if self._text and self._text != self._kept else None
        self._show()

    def _show(self) -> None:
        offered = self._found.question if self._found is not None else ""
        self._offer.setText(f"“{offered}”")
        self.setVisible(bool(offered))

    def _take(self) -> None:
        if self._found is not None:
            self.use.emit(self._found.question)

    def _next(self) -> None:
        if self._found is not None:
            self._found.go_on()
            self._show()

    def _keep(self) -> None:
        self._kept = self._text
        self.hide()


def _keep_room(widget: QWidget) -> None:
    """Hidden or not, it takes its place, so that nothing moves while one types."""
    policy = widget.sizePolicy()
    policy.setRetainSizeWhenHidden(True)
    widget.setSizePolicy(policy)


class _Arrow(QWidget):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedSize(scaled(16), scaled(16))

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            paint_icon(painter, QRectF(self.rect()), "arrow", colour("soft"))
