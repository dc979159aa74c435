"""The weekly round: one row at a time, one key a row, and it ends by itself.

The rows are chosen when the round begins; what is undone comes back in its place, and what is new waits for next week.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from oneonone.app import wording
from oneonone.app.actions import Action
from oneonone.app.desk import Desk
from oneonone.app.i18n import translate
from oneonone.app.pages import coffee, round_words
from oneonone.app.pages.page import Page
from oneonone.app.pages.round_card import RoundCard
from oneonone.app.pages.tell_nudge import TellNudge
from oneonone.app.places import PageName, Place
from oneonone.app.theme import colour, scaled
from oneonone.app.widgets import labels
from oneonone.app.widgets.button import button
from oneonone.app.widgets.clear import clear_layout
from oneonone.app.widgets.scroll import page_scroll
from oneonone.journal.round_marks import end_round, round_is_over
from oneonone.journal.weekly_round import DEEDS, ENOUGH, Deed, RoundKind, RoundRow, later_until, settle, weekly_round
from oneonone.model.words import long_date

_FOOT = 74  # a message about what was done lies below the last line


class WeeklyRoundPage(Page):
    nouns = frozenset({"teammate", "meeting", "need", "follow_up", "win", "dismissal"})

    def __init__(self, desk: Desk, go: Callable[[Place], None], parent: QWidget | None = None) -> None:
        super().__init__(desk, go, parent)
        self._programme: tuple[str, ...] | None = None
        self._rows: dict[str, RoundRow] = {}
        self._shown: tuple[object, ...] | None = None
        self.card: RoundCard | None = None
        #: Whether the next row slides in.
        self.slides = True
        self._first: QPushButton | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 24, 0, scaled(_FOOT))
        layout.setSpacing(0)
        layout.addLayout(self._head())
        body = QWidget(self)
        self._stage = QVBoxLayout(body)
        self._stage.setContentsMargins(30, 18, 30, 18)
        layout.addWidget(page_scroll(body), 1)
        self._nudge = TellNudge(desk, self)
        self._nudge.changed.connect(lambda: self.main_window().renew_actions())
        self._nudge.setContentsMargins(60, 0, 60, 0)
        layout.addWidget(self._nudge)
        self._foot = labels.small("", soft=True)
        self._foot.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self._foot)

    @property
    def row(self) -> RoundRow | None:
        """The row in view."""
        return next((self._rows[key] for key in self._programme or () if key in self._rows), None)

    def refresh(self) -> None:
        self._rows = {row.key: row for row in self.desk.read(weekly_round, self.desk.now())}
        if self._programme is None:
            over = self.desk.read(round_is_over, self.desk.today())
            self._programme = () if over else tuple(self._rows)[:ENOUGH]
        self._nudge.read_again()
        row = self.row
        if row is None:
            self.desk.quietly(end_round, self.desk.today())
        shown = (row, self._settled(), self.desk.discreet, bool(self._rows))
        if shown != self._shown:
            before, self._shown = self._shown, shown
            self._show(row, slides=before is not None)

    def resume(self, former: Page) -> None:
        """In the same round, as far as it was; what was asked about is still asked."""
        super().resume(former)
        if isinstance(former, WeeklyRoundPage):
            self._programme = former._programme
            self._nudge.resume(former._nudge)
            self._shown = None  # it stands there already, and does not slide in
            self._go_on()

    def first_focus(self) -> QWidget | None:
        return self.card or self._first

    def page_actions(self) -> Sequence[Action]:
        row = self.row
        made = []
        if row is not None:
            made = [
                Action(f"round_{deed}", round_words.deed(row, deed), partial(self.do, deed),
                       (round_words.KEYS[deed],), repeats=False)
                for deed in DEEDS[row.kind]
            ]  # fmt: skip
        if row is not None and row.kind is RoundKind.PERSON:
            made.append(
                Action("round_coffee", translate("Round", "Plan a coffee"), self.plan_coffee, ("C",), repeats=False)
            )
        return (
            *made,
            Action("round_undo", translate("Round", "Undo"), self.undo, ("U",), repeats=False),
            *self._nudge.answers(),
            Action("round_leave", translate("Round", "Leave the round"), self.leave_it,
                   () if self._nudge.asking else ("Esc",)),
        )  # fmt: skip

    # what is done

    def do(self, deed: Deed) -> None:
        row = self.row
        if row is None or deed not in DEEDS[row.kind]:
            return
        said = round_words.deed(row, deed)
        if deed is Deed.LET_GO:
            said = round_words.let_go(row)
        if deed is Deed.LATER:
            until = self.desk.read(later_until, row.teammate_id, self.desk.today())
            said = translate("Round", "Comes back on {day}").format(day=long_date(until, self.desk.language))
        self._nudge.put_away()
        settled = self.desk.attempt(said, settle, row, deed, self.desk.now())
        self._go_on()
        if settled is not None:
            self._nudge.ask(settled, row.teammate)

    def plan_coffee(self) -> None:
        """At the moment that Today would propose; it can be moved."""
        row = self.row
        if row is None or row.kind is not RoundKind.PERSON:
            return
        coffee.plan(self.desk, row.id, coffee.proposed(self.desk, row.id))
        self._go_on()

    def undo(self) -> None:
        """The last thing done in this round, and nothing from before it."""
        if self._settled():
            self.main_window().undo_deed()
            self._go_on()

    def leave_it(self) -> None:
        self.main_window().leave_place()

    def _go_on(self) -> None:
        """At once, so that the next key is about the next row."""
        self.refresh()
        self.main_window().renew_actions()

    def _settled(self) -> int:
        return sum(key not in self._rows for key in self._programme or ())

    def _a_little_more(self) -> None:
        self._programme = tuple(self._rows)[:ENOUGH]
        self._go_on()

    # what is shown

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setContentsMargins(60, 0, 60, 0)
        head.setSpacing(14)
        head.addWidget(labels.strong(translate("Round", "The weekly round"), wrap=False))
        self._progress = Progress(self)
        head.addWidget(self._progress, 1)
        leave = button(translate("Round", "Leave"), "quiet", shortcut_hint="Esc")
        leave.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        leave.clicked.connect(self.leave_it)
        head.addWidget(leave)
        return head

    def _show(self, row: RoundRow | None, slides: bool) -> None:
        had_keyboard = self.card is not None and self.isAncestorOf(self.card) and self._holds_keyboard()
        clear_layout(self._stage)
        self.card = self._first = None
        self._progress.show_share(self._settled(), len(self._programme or ()))
        self._stage.addStretch(2)
        if row is None:
            self._show_end()
        else:
            self.card = RoundCard(self.desk, row, self._deeds(row), self)
            line = QHBoxLayout()
            line.addStretch()
            line.addWidget(self.card, 100)
            line.addStretch()
            self._stage.addLayout(line)
            self._stage.addSpacing(14)
            self._stage.addWidget(self._next_one(row))
        self._stage.addStretch(3)
        if row is None and not self._settled():
            said = ""
        elif row is None:
            said = translate("Round", "{key} takes the last one back.")
        else:
            said = translate(
                "Round", "{key} takes the last one back. Leave whenever you like; what is left comes back by itself."
            )
        self._foot.setText(said.format(key="U"))
        if self.card is not None:
            self.card.show()
            self.card.slide_in(slides and self.slides)
        focus = self.first_focus()
        if focus is not None and (slides or had_keyboard):
            focus.show()
            focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def _holds_keyboard(self) -> bool:
        return self.window().focusWidget() is not None and self.isAncestorOf(self.window().focusWidget())

    def _deeds(self, row: RoundRow) -> list[tuple[str, str, Callable[[], None]]]:
        found: list[tuple[str, str, Callable[[], None]]] = [
            (round_words.deed(row, deed), round_words.KEYS[deed], partial(self.do, deed)) for deed in DEEDS[row.kind]
        ]
        if row.kind is RoundKind.PERSON:
            found.insert(1, (translate("Round", "Plan a coffee"), "C", self.plan_coffee))
        return found

    def _next_one(self, row: RoundRow) -> QWidget:
        """What slides in after this: whose it is and what, and no more."""
        keys = [key for key in self._programme or () if key in self._rows]
        after = self._rows[keys[1]] if len(keys) > 1 else None
        if after is None:
            words = translate("Round", "the last one")
        elif after.teammate is None:
            words = translate("Round", "then {what}").format(what=round_words.kind(after))
        else:
            name = wording.shown_first_name(after.teammate, self.desk.discreet)
            words = translate("Round", "then {name}, {what}").format(name=name, what=round_words.kind(after))
        label = labels.small(words, soft=True)
        label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        return label

    def _show_end(self) -> None:
        done = self._settled() > 0
        large = labels.Wrapping(
            translate("Round", "That is enough for this week.")
            if done or self._rows
            else translate("Round", "Nothing is waiting: all told, all kept."),
            "question-large",
        )
        large.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        words = (
            translate("Round", "What you put off or left comes back by itself.")
            if done or self._rows
            else translate("Round", "Nobody is waiting for a word from you.")
        )
        soft = labels.soft(words)
        soft.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._stage.addWidget(large)
        self._stage.addSpacing(10)
        self._stage.addWidget(soft)
        self._stage.addSpacing(26)
        choices = QHBoxLayout()
        choices.setSpacing(6)
        choices.addStretch()
        reflect = button(translate("Round", "Three minutes for yourself"), "primary")
        reflect.clicked.connect(lambda: self.go(Place(PageName.REFLECTION)))
        choices.addWidget(reflect)
        if self._rows:
            more = button(translate("Round", "A few more"), "quiet")
            more.clicked.connect(self._a_little_more)
            choices.addWidget(more)
        close = button(translate("Round", "Close"), "quiet")
        close.clicked.connect(self.leave_it)
        choices.addWidget(close)
        choices.addStretch()
        self._stage.addLayout(choices)
        self._first = reflect


class Progress(QWidget):
    """How far the round is, as a thin line; nothing to count."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._share = 0.0
        self.setFixedHeight(3)

    def show_share(self, settled: int, count: int) -> None:
        self._share = settled / count if count else 1.0
        self.setAccessibleName(translate("Round", "{n} of {count}").format(n=settled, count=count))
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            room = QRectF(self.rect())
            painter.setBrush(colour("line"))
            painter.drawRoundedRect(room, 1.5, 1.5)
            if self._share:
                painter.setBrush(colour("teal"))
                painter.drawRoundedRect(QRectF(0, 0, room.width() * self._share, room.height()), 1.5, 1.5)
