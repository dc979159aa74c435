"""Meeting: one question, one line. Nothing to fill in, nothing to look at but the other person."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from oneonone.app import wording
from oneonone.app.actions import Action
from oneonone.app.desk import Desk
from oneonone.app.i18n import translate
from oneonone.app.pages.between import Between
from oneonone.app.pages.listen import ListenNudge
from oneonone.app.pages.meeting_line import JotLine
from oneonone.app.pages.meeting_noted import NotedList
from oneonone.app.pages.page import Page
from oneonone.app.places import PageName, Place
from oneonone.app.widgets import labels
from oneonone.app.widgets.avatar import Avatar
from oneonone.app.widgets.button import button
from oneonone.app.widgets.clear import clear_layout
from oneonone.app.widgets.scroll import page_scroll
from oneonone.journal import points, talking
from oneonone.journal.captured import keep_captured
from oneonone.journal.records import PointRecord
from oneonone.journal.talking import Conversation
from oneonone.model.kinds import CaptureKind, Owner, PointKind, PointState
from oneonone.model.names import initials_of
from oneonone.practice.win_kind import kind_if_win

if TYPE_CHECKING:
    from oneonone.capture.parse import Capture

_MINUTE_MS = 20_000
_NARROW = 900


class MeetingPage(Page):
    nouns = frozenset({"teammate", "meeting", "talking_point", "note", "need", "follow_up", "win", "doubt"})

    def __init__(self, desk: Desk, go: Callable[[Place], None], parent: QWidget | None = None) -> None:
        super().__init__(desk, go, parent)
        self._found: Conversation | None = None
        self._at: str | None = None
        self._line: JotLine | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(60, 24, 60, 22)
        self._layout.setSpacing(0)
        self._head = QHBoxLayout()
        self._head.setSpacing(10)
        self._layout.addLayout(self._head)
        self._middle = QHBoxLayout()
        self._middle.setSpacing(44)
        self._question = QVBoxLayout()
        self._question.setSpacing(0)
        self._middle.addLayout(self._question, 135)
        beside = QVBoxLayout()
        beside.setSpacing(0)
        self._unfold = button("", "back", shortcut_hint="Ctrl O")
        self._unfold.clicked.connect(self._toggle_between)
        self._unfold.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._between = Between(desk, self)
        self._fold = page_scroll(self._between)
        self._fold.hide()
        self._noted = NotedList(desk, self, follow=True)
        beside.addSpacing(20)
        beside.addWidget(self._unfold, 0, Qt.AlignmentFlag.AlignLeft)
        beside.addSpacing(4)
        beside.addWidget(self._fold, 1)
        beside.addWidget(self._noted, 2)
        self._middle.addLayout(beside, 100)
        self._layout.addLayout(self._middle, 1)
        self._nudge = ListenNudge(self)
        self._minutes = labels.soft("")
        self._clock = QTimer(self, interval=_MINUTE_MS)
        self._clock.timeout.connect(self._show_minutes)

    @property
    def meeting_id(self) -> str:
        assert self.place is not None and self.place.meeting_id is not None
        return self.place.meeting_id

    def refresh(self) -> None:
        found = self._found = self.desk.read(talking.conversation, self.meeting_id)
        if self._line is None:
            self._line = JotLine(self.desk, found, self)
            self._line.noted.connect(self._keep_line)
            self._layout.addWidget(self._line)
            self._layout.addSpacing(9)
            self._layout.addWidget(self._line.hints())
        self._at = found.meeting.at_point
        self._show_head(found)
        self._show_question(found)
        self._noted.show_lines(found)
        self._between.show_between(found)
        said = translate("Meeting", "Open between you: {n}").format(n=self._between.count)
        self._unfold.setText(said)
        self._unfold.setVisible(bool(self._between.count))

    def show_place(self, place: Place) -> None:
        super().show_place(place)
        found = self._found
        if place.focus is not None and found is not None and any(one.id == place.focus for one in found.points):
            self._show(place.focus)

    def leave(self) -> None:
        if self._line is not None:
            self._line.flush()
        self._noted.flush()

    def first_focus(self) -> QWidget | None:
        return self._line.edit if self._line is not None else None

    def page_actions(self) -> Sequence[Action]:
        kinds = (
            ("note_need", translate("Meeting", "Note a need"), CaptureKind.NEED, None, "Ctrl+1"),
            ("note_mine", translate("Meeting", "Note what I will do"), CaptureKind.FOLLOW_UP, Owner.ME, "Ctrl+2"),
            (
                "note_theirs",
                translate("Meeting", "Note what they will do"),
                CaptureKind.FOLLOW_UP,
                Owner.THEM,
                "Ctrl+3",
            ),
            ("note_win", translate("Meeting", "Note a small win"), CaptureKind.WIN, None, "Ctrl+4"),
        )
        return (
            Action("talked", translate("Meeting", "Talked about"), self._talked, ("Ctrl+D",)),
            Action("later", translate("Meeting", "Later"), self._later, ("Ctrl+L",)),
            Action("next", translate("Meeting", "Next point"), lambda: self._step(1), ("Ctrl+Down", "PgDown")),
            Action("previous", translate("Meeting", "Previous point"), lambda: self._step(-1), ("Ctrl+Up", "PgUp")),
            Action("deeper", translate("Meeting", "Go deeper"), self._go_deeper, ("Ctrl+G",)),
            Action("listen", translate("Meeting", "A nudge to keep listening"), self._nudge.show_next, ("F6",)),
            *(
                Action(action_id, text, partial(self._set_kind, kind, owner), (key,))
                for action_id, text, kind, owner, key in kinds
            ),
            Action("between", translate("Meeting", "What is open between you, to tick"), self._toggle_between,
                   ("Ctrl+O",)),
            Action("hard", translate("RoundOff", "This was a hard one"), self._toggle_hard),
            Action("private", translate("Meeting", "Private line"), self._set_private, ("Ctrl+P",)),
            Action("minutes", translate("Meeting", "Show or hide the minutes"), self._toggle_minutes, ("F7",)),
            Action("round_off", translate("Meeting", "Round off"), self._round_off, ("Ctrl+Return",)),
            Action("to_today", translate("Meeting", "Leave for a moment; it goes on"),
                   lambda: self.go(Place(PageName.TODAY))),
            Action("not_started", translate("Meeting", "It has not begun after all"), self._not_started),
        )  # fmt: skip

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        margin = 60 if self.width() >= _NARROW else 30
        self._layout.setContentsMargins(margin, 24, margin, 22)
        self._nudge.place()

    # what is shown

    def _show_head(self, found: Conversation) -> None:
        self._minutes.setParent(None)
        clear_layout(self._head)
        mate = found.teammate
        self._head.addWidget(Avatar(initials_of(mate.name), mate.colour, 34))
        self._head.addWidget(labels.strong(wording.shown_name(mate, self.desk.discreet)))
        self._head.addWidget(labels.soft(wording.clock(found.meeting.starts_at)))
        self._head.addWidget(self._minutes)
        self._show_minutes()
        self._head.addStretch()
        window = self.main_window()
        for text, kind, key, act in (
            (translate("Meeting", "Discreet"), "quiet", "F8", window.toggle_discreet),
            (translate("Meeting", "Curtain"), "quiet", "F9", window.toggle_curtain),
            (translate("Meeting", "Round off"), "plain", "Ctrl ⏎", self._round_off),
        ):
            made = button(text, kind, shortcut_hint=key)
            made.clicked.connect(act)
            made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self._head.addWidget(made)

    def _show_minutes(self) -> None:
        shown = self.main_window().settings.show_minutes()
        self._minutes.setVisible(shown)
        if shown and self._found is not None:
            gone = int((self.desk.now() - self._found.meeting.starts_at).total_seconds() // 60)
            self._minutes.setText(translate("Meeting", "· {n} min").format(n=max(0, gone)))
            self._clock.start()
        else:
            self._clock.stop()

    def _show_question(self, found: Conversation) -> None:
        clear_layout(self._question)
        self._question.addStretch()
        point = self._point()
        if point is None:
            self._show_no_point(found)
        else:
            at = found.points.index(point)
            words = [translate("Meeting", "{n} of {count}").format(n=at + 1, count=len(found.points))]
            if point.need is not None:
                words.append(wording.asked_need(point.need))
            if point.state is PointState.TALKED_ABOUT:
                words.append(translate("Meeting", "talked about"))
            elif point.state is PointState.LATER:
                words.append(translate("Meeting", "later"))
            self._question.addWidget(labels.small(" · ".join(words), soft=True))
            self._question.addSpacing(8)
            large = labels.Written(point.text)
            large.setProperty("kind", "question-large")
            large.setWordWrap(True)
            large.set_discreet(self.desk.discreet)
            self._question.addWidget(large)
            self._question.addSpacing(16)
            self._question.addWidget(labels.soft(self._advice(point)))
            self._question.addSpacing(22)
            self._question.addLayout(self._choices(point))
        self._question.addStretch()

    def _show_no_point(self, found: Conversation) -> None:
        text = (
            translate("Meeting", "All talked about. What else is there?")
            if found.points
            else translate("Meeting", "How are you, really?")
        )
        large = labels.body(text)
        large.setProperty("kind", "question-large")
        large.setWordWrap(True)
        self._question.addWidget(large)
        self._question.addSpacing(16)
        soft = (
            translate("Meeting", "Stay a while. The best often comes at the end.")
            if found.points
            else translate("Meeting", "Nothing is prepared, and that is fine: begin with listening.")
        )
        self._question.addWidget(labels.soft(soft))
        if found.points:
            self._question.addSpacing(22)
            row = QHBoxLayout()
            back = button(translate("Meeting", "Back to the points"), "quiet")
            back.clicked.connect(lambda: self._show(found.points[-1].id))
            row.addWidget(back)
            row.addStretch()
            self._question.addLayout(row)

    def _advice(self, point: PointRecord) -> str:
        if point.kind is PointKind.OWN:
            return translate("Meeting", "Yours to say, if the moment is right.")
        if point.kind is PointKind.QUESTION or point.text.rstrip().endswith("?"):
            return translate("Meeting", "Ask, then be quiet. Count to seven.")
        return translate("Meeting", "Let them begin.")

    def _choices(self, point: PointRecord) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        choices: list[tuple[str, str, str | None, Callable[[], None]]]
        if point.state is PointState.TALKED_ABOUT:
            choices = [(translate("Meeting", "Not talked about yet"), "plain", None, self._reopen)]
        else:
            choices = [
                (translate("Meeting", "Talked about"), "plain", "Ctrl D", self._talked),
                (translate("Meeting", "Later"), "quiet", None, self._later),
            ]
        if self._deeper_of(point):
            choices.append((translate("Meeting", "Go deeper"), "quiet", None, self._go_deeper))
        for text, kind, key, act in choices:
            made = button(text, kind, shortcut_hint=key)
            made.clicked.connect(act)
            made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            row.addWidget(made)
        row.addStretch()
        return row

    # what is done

    def _point(self) -> PointRecord | None:
        assert self._found is not None
        return next((point for point in self._found.points if point.id == self._at), None)

    def _show(self, point_id: str | None) -> None:
        self._at = point_id
        self.desk.quietly(talking.show_point, self.meeting_id, point_id)

    def _step(self, by: int) -> None:
        assert self._found is not None
        order = [point.id for point in self._found.points]
        if not order:
            return
        at = order.index(self._at) if self._at in order else (len(order) if by < 0 else -1)
        if 0 <= at + by < len(order):
            self._show(order[at + by])
        elif by > 0:
            self._show(None)

    def _next_open(self, after: str) -> str | None:
        """The next point that has not been talked about or put off, else the first such one."""
        assert self._found is not None
        order = list(self._found.points)
        at = next(index for index, point in enumerate(order) if point.id == after)
        for point in order[at + 1 :] + order[:at]:
            if point.state is PointState.OPEN:
                return point.id
        return None

    def _talked(self) -> None:
        point = self._point()
        if point is not None:
            self.desk.attempt("", points.talked_about, point.id, self.desk.now())
            self._show(self._next_open(point.id))

    def _later(self) -> None:
        point = self._point()
        if point is not None:
            self.desk.attempt("", points.later, point.id)
            self._show(self._next_open(point.id))

    def _reopen(self) -> None:
        point = self._point()
        if point is not None:
            self.desk.attempt("", points.reopen, point.id)

    def _deeper_of(self, point: PointRecord) -> tuple[str, ...]:
        if point.question_id is None or self._found is None:
            return ()
        from oneonone.practice.bank import load_bank

        question = load_bank().get(point.question_id)
        return question.deeper(self._found.teammate.language) if question is not None else ()

    def _go_deeper(self) -> None:
        point = self._point()
        if point is not None:
            self._nudge.show_texts(self._deeper_of(point))

    def _keep_line(self, captured: Capture) -> None:
        """One jotted line; the point on screen is remembered with a note."""
        assert self._found is not None and self._line is not None
        mate = captured.person.id if captured.person is not None else self._found.teammate.id
        kept = self.desk.attempt(
            "", keep_captured, captured.kind, captured.text, self.desk.now(), teammate_id=mate,
            point_id=self._at if mate == self._found.teammate.id else None, owner=captured.owner, due=captured.due,
            private=captured.private, quote=captured.quote, win_kind=kind_if_win(captured.kind, captured.text),
        )  # fmt: skip
        if kept is not None:
            self._line.clear()

    def _set_kind(self, kind: CaptureKind, owner: Owner | None) -> None:
        if self._line is not None:
            self._line.set_kind(kind, owner)

    def _set_private(self) -> None:
        if not self._noted.toggle_private() and self._line is not None:
            self._line.toggle_private()

    def _toggle_minutes(self) -> None:
        settings = self.main_window().settings
        settings.set_show_minutes(not settings.show_minutes())
        self._show_minutes()

    def _toggle_between(self) -> None:
        """Unfolded, the first box has the keyboard; folded again, the line has."""
        show = self._fold.isHidden() and bool(self._between.count)
        self._fold.setVisible(show)
        if show and self._between.boxes:
            self._between.boxes[0].setFocus(Qt.FocusReason.TabFocusReason)
        elif self._line is not None:
            self._line.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self._fold.isHidden():
            self._toggle_between()
        else:
            super().keyPressEvent(event)

    def _toggle_hard(self) -> None:
        assert self._found is not None
        hard = not self._found.meeting.hard
        said = translate("Meeting", "Kept as a hard one") if hard else translate("Meeting", "Not a hard one after all")
        self.desk.attempt(said, talking.set_hard, self.meeting_id, hard)

    def _round_off(self) -> None:
        self.leave()
        if self._line is not None and self._line.edit.text().strip():
            self._line.enter(private=True)
            self.desk.told.emit(translate("Meeting", "The line you had begun is kept as a private note"))
        self.desk.attempt("", talking.end, self.meeting_id, self.desk.now())
        assert self._found is not None
        self.go(Place(PageName.ROUND_OFF, self._found.teammate.id, self.meeting_id))

    def _not_started(self) -> None:
        assert self._found is not None
        self.leave()
        self.desk.attempt(translate("Meeting", "Back to planned"), talking.not_yet, self.meeting_id)
        self.go(Place(PageName.PREPARE, self._found.teammate.id))
