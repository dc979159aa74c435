"""The right side of preparing: last time, what is open between us, and what is worth asking."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from oneonone.app import wording
from oneonone.app.desk import Desk
from oneonone.app.i18n import translate
from oneonone.app.into_view import names_row
from oneonone.app.widgets import labels
from oneonone.app.widgets.button import SignButton
from oneonone.app.widgets.card import Card, Rows
from oneonone.app.widgets.check import CheckBox
from oneonone.app.widgets.chip import Chip
from oneonone.journal import lines, points
from oneonone.journal.preparing import Preparation
from oneonone.journal.records import Line
from oneonone.model.kinds import CaptureKind, Celebration, MeetingKind, NeedState, Owner, PointKind
from oneonone.model.words import day_month, due_date, short_date

if TYPE_CHECKING:
    from oneonone.practice.suggest import Suggestion

_NOTES_SHOWN = 6
_OPEN_SHOWN = 6


def _written(desk: Desk, text: str) -> labels.Written:
    from oneonone.model.markdown import markdown_to_plain

    label = labels.Written(markdown_to_plain(text))
    label.setWordWrap(True)
    label.set_discreet(desk.discreet)
    return label


class LastTimeCard(Card):
    """The date and the word of last time, what was noted, and notes made since."""

    def __init__(self, desk: Desk, found: Preparation) -> None:
        super().__init__()
        last = found.last
        if last is None and not found.since:
            name = wording.shown_first_name(found.teammate, desk.discreet)
            self.body().addWidget(
                labels.soft(
                    translate("Prepare", "Nothing yet. After your first conversation with {name}, you will find "
                              "here what was said.").format(name=name)
                )
            )  # fmt: skip
            return
        if last is not None:
            words = [day_month(last.meeting.day, desk.language)]
            if last.meeting.kind is MeetingKind.COFFEE:
                words.append(translate("Prepare", "coffee, no agenda"))
            if last.meeting.word_theirs and not desk.discreet:
                words.append(f"“{last.meeting.word_theirs}”")
            self.body().addWidget(labels.small(" · ".join(words), soft=True))
            said = [one for one in last.lines if one.kind is CaptureKind.NOTE][:_NOTES_SHOWN]
            for one in said:
                self.body().addWidget(_written(desk, f"“{one.text}”" if one.quote else one.text))
            if not said:
                self.body().addWidget(labels.soft(translate("Prepare", "No notes were made.")))
        for one in found.since:
            day = short_date(one.noted_at.astimezone().date(), desk.language, desk.today())
            self.body().addWidget(labels.small(translate("Prepare", "Noted {day}").format(day=day), soft=True))
            self.body().addWidget(_written(desk, one.text))


class OpenCard(Card):
    """Needs not told back first, then wins not told, then the promises of both."""

    def __init__(self, desk: Desk, found: Preparation, tell_back: Sequence[Line], *, titled: bool = False) -> None:
        """`tell_back` are the needs that are shown here and nowhere else on the page."""
        super().__init__()
        self._desk = desk
        self._name = wording.shown_first_name(found.teammate, desk.discreet)
        if titled:
            self.body().addWidget(labels.strong(translate("Prepare", "Open between you")))
        rows = Rows(self, line_above=titled)
        for need in tell_back[:_OPEN_SHOWN]:
            rows.add(self._need(need))
        for win in found.to_celebrate[:3]:
            rows.add(self._win(win))
        for promise in found.promises[:_OPEN_SHOWN]:
            rows.add(self._promise(promise))
        if tell_back or found.to_celebrate or found.promises:
            self.body().addWidget(rows)
        else:
            self.body().addWidget(
                labels.soft(
                    translate("Prepare", "Nothing is open. Promises, needs and wins that are waiting show up here.")
                )
            )

    def _need(self, need: Line) -> QWidget:
        desk = self._desk
        tried = need.need_state is NeedState.TRIED
        text = translate("Prepare", "Needed {need}").format(need=need.text) + (f"; {need.tried}" if need.tried else "")
        chip = Chip(translate("Prepare", "tell back") if tried else translate("Prepare", "heard"), "teal")
        told = CheckBox(
            translate("Prepare", "Told back: {need}").format(need=wording.said_aloud(need.text, desk.discreet))
        )
        told.setToolTip(translate("Prepare", "Told back"))
        told.clicked.connect(lambda: desk.attempt(translate("Prepare", "Told back"), lines.told_back, need, desk.now()))
        return OpenRow(told, _written(desk, text), chip)

    def _win(self, win: Line) -> QWidget:
        desk = self._desk
        told = CheckBox(translate("Prepare", "Told: {win}").format(win=wording.said_aloud(win.text, desk.discreet)))
        told.setToolTip(translate("Prepare", "Told"))
        told.clicked.connect(
            lambda: desk.attempt(translate("Prepare", "Celebrated"), lines.celebrate, win, Celebration.TOLD, desk.now())
        )
        return OpenRow(told, _written(desk, win.text), Chip(translate("Prepare", "small win"), "amber"))

    def _promise(self, promise: Line) -> QWidget:
        desk = self._desk
        check = CheckBox(
            translate("Prepare", "Done: {text}").format(text=wording.said_aloud(promise.text, desk.discreet))
        )
        check.clicked.connect(
            lambda: desk.attempt(translate("Prepare", "Promise kept"), lines.set_done, promise, True, desk.now())
        )
        mine = promise.owner is Owner.ME
        who = Chip(translate("Prepare", "you") if mine else self._name, "teal" if mine else "blue")
        text = promise.text
        if promise.due is not None:
            text = f"{text} · {due_date(promise.due, desk.language, desk.today())}"
        made = OpenRow(check, _written(desk, text), who)
        names_row(made, promise.id)
        return made


class OpenRow(QWidget):
    """A box, the words, and a chip beside them, or below where the column is narrow."""

    _NARROW = 300

    def __init__(self, box: QWidget, words: QWidget, chip: QWidget) -> None:
        super().__init__()
        self._chip = chip
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(10)
        self._row.addWidget(box, 0, Qt.AlignmentFlag.AlignTop)
        self._words = QVBoxLayout()
        self._words.setSpacing(3)
        self._words.addWidget(words)
        self._words.addWidget(chip, 0, Qt.AlignmentFlag.AlignLeft)
        self._row.addLayout(self._words, 1)
        self._below = True

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        below = event.size().width() < self._NARROW
        if below != self._below:
            self._below = below
            (self._row if below else self._words).removeWidget(self._chip)
            if below:
                self._words.addWidget(self._chip, 0, Qt.AlignmentFlag.AlignLeft)
            else:
                self._row.addWidget(self._chip, 0, Qt.AlignmentFlag.AlignTop)


class WorthAskingCard(Card):
    """Three suggestions with the reason why; they are looked for once the page stands."""

    def __init__(self, desk: Desk, found: Preparation) -> None:
        super().__init__()
        self._desk = desk
        self._mate = found.teammate
        self._skip: set[str] = set()
        self._rows = Rows(self)
        self.body().addWidget(self._rows)
        self._soft = labels.soft(translate("Prepare", "Looking for what is worth asking…"))
        self.body().addWidget(self._soft)
        QTimer.singleShot(0, self, self.show_suggestions)

    def show_suggestions(self) -> None:
        """The same store and day give the same three; 'another' leaves one out for now."""
        from oneonone.journal.background import background
        from oneonone.practice.bank import load_bank
        from oneonone.practice.suggest import suggest

        today = self._desk.today()
        known = self._desk.read(background, self._mate.id, today)
        found = suggest(known, load_bank(), today, language=self._desk.language, skip=self._skip)
        self._rows.clear()
        for one in found:
            self._rows.add(self._row(one))
        self._soft.setText(translate("Prepare", "Nothing more to suggest today. Your own question is often the best."))
        self._soft.setVisible(not found)

    def _row(self, one: Suggestion) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(_written(self._desk, f"“{one.text}”"))
        why = labels.Written(one.reason, "small-soft")
        why.set_discreet(self._desk.discreet)
        words.addWidget(why)
        layout.addLayout(words, 1)
        add = SignButton("plus", translate("Prepare", "Add: {question}").format(question=one.text))
        add.setProperty("kind", "plain")
        add.setToolTip(translate("Prepare", "Add to what you talk about"))
        add.clicked.connect(lambda: self._add(one))
        more = SignButton("more", translate("Prepare", "More about this question"))
        more.clicked.connect(lambda: self._menu(one, more))
        layout.addWidget(add, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(more, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _add(self, one: Suggestion) -> None:
        self._skip.add(one.question_id)
        self._desk.attempt(
            "", points.add_point, self._mate.id, one.text, kind=PointKind.QUESTION, question_id=one.question_id,
            need=one.need,
        )  # fmt: skip

    def _menu(self, one: Suggestion, at: QWidget) -> None:
        from oneonone.journal.own_questions import dismiss

        menu = QMenu(self)
        name = wording.shown_first_name(self._mate, self._desk.discreet)
        today = self._desk.today()
        menu.addAction(translate("Prepare", "Another")).triggered.connect(lambda: self._another(one))
        menu.addAction(translate("Prepare", "Not now")).triggered.connect(
            lambda: self._desk.attempt(
                translate("Prepare", "Put away for a month"), dismiss, one.question_id, self._mate.id, today
            )
        )
        menu.addAction(translate("Prepare", "Never again for {name}").format(name=name)).triggered.connect(
            lambda: self._desk.attempt(
                translate("Prepare", "Not suggested again for {name}").format(name=name), dismiss, one.question_id,
                self._mate.id, today, for_good=True,
            )
        )  # fmt: skip
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at.mapToGlobal(at.rect().bottomLeft()))

    def _another(self, one: Suggestion) -> None:
        self._skip.add(one.question_id)
        self.show_suggestions()
