"""Prepare, in under three minutes: last time, what is open, what is worth asking, my points, something of my own."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from oneonone.app import wording
from oneonone.app.actions import Action
from oneonone.app.desk import Desk
from oneonone.app.i18n import translate
from oneonone.app.into_view import names_row
from oneonone.app.pages.hard_talk import HardTalkCard
from oneonone.app.pages.needs_card import TellBackCard, opens_with
from oneonone.app.pages.next_time import NextTimeCard
from oneonone.app.pages.page import Page
from oneonone.app.pages.prepare_points import PointList
from oneonone.app.pages.prepare_side import LastTimeCard, OpenCard, WorthAskingCard
from oneonone.app.places import PageName, Place
from oneonone.app.widgets import labels
from oneonone.app.widgets.button import SignButton, button
from oneonone.app.widgets.card import Card
from oneonone.app.widgets.clear import clear_layout
from oneonone.app.widgets.columns import Columns
from oneonone.app.widgets.inputs import line
from oneonone.app.widgets.scroll import page_scroll
from oneonone.journal import drafts, lines, planning, talking
from oneonone.journal.preparing import Preparation, prepare
from oneonone.journal.records import Line
from oneonone.model.kinds import CaptureKind, MeetingState
from oneonone.model.words import long_date, weeks_ago


class PreparePage(Page):
    nouns = frozenset(
        {"teammate", "meeting", "talking_point", "note", "need", "follow_up", "win", "doubt", "dismissal"}
    )

    def __init__(self, desk: Desk, go: Callable[[Place], None], parent: QWidget | None = None) -> None:
        super().__init__(desk, go, parent)
        self._found: Preparation | None = None
        self._points: PointList | None = None
        body = QWidget(self)
        self._body = QVBoxLayout(body)
        self._body.setContentsMargins(34, 28, 34, 28)
        self._body.setSpacing(0)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(page_scroll(body))
        self._head = QVBoxLayout()
        self._body.addLayout(self._head)
        self._body.addSpacing(16)
        self._left, self._right = QVBoxLayout(), QVBoxLayout()
        for column in (self._left, self._right):
            column.setSpacing(8)
        self._body.addLayout(Columns(self._left, self._right, (150, 100)))
        self._body.addStretch(1)
        self._own: OwnCard | None = None
        self._opening = QVBoxLayout()
        self._opening.setSpacing(12)
        self._left.addLayout(self._opening)
        self._tell_back: TellBackCard | None = None
        self._hard: HardTalkCard | None = None

    @property
    def teammate_id(self) -> str:
        assert self.place is not None and self.place.teammate_id is not None
        return self.place.teammate_id

    def refresh(self) -> None:
        found = self._found = self.desk.read(prepare, self.teammate_id, self.desk.now())
        clear_layout(self._head)
        self._head.addLayout(self._title(found))
        if self._points is None or self._own is None:
            name = wording.shown_first_name(found.teammate, self.desk.discreet)
            self._points = PointList(self.desk, found.teammate, self)
            self._own = OwnCard(self.desk, found.teammate.id, name, self)
            self._left.addWidget(labels.heading(translate("Prepare", "To talk about")))
            self._left.addWidget(self._points)
            self._left.addSpacing(10)
            self._left.addWidget(labels.heading(translate("Prepare", "Something of your own")))
            self._left.addWidget(self._own)
            self._left.addStretch(1)
        self._show_opening(found)
        self._points.show_points(found.points)
        self._own.show_doubts(found.own)
        clear_layout(self._right)
        self._right.addWidget(labels.heading(translate("Prepare", "Last time")))
        self._right.addWidget(LastTimeCard(self.desk, found))
        self._right.addSpacing(10)
        self._right.addWidget(labels.heading(translate("Prepare", "Open between you")))
        self._right.addWidget(
            OpenCard(self.desk, found, [one.line for one in found.needs if not opens_with(one, self.desk)])
        )
        self._right.addSpacing(10)
        self._right.addWidget(labels.heading(translate("Prepare", "Worth asking")))
        self._right.addWidget(WorthAskingCard(self.desk, found))
        if found.meeting is None or found.meeting.state is MeetingState.PLANNED:
            self._right.addSpacing(10)
            self._right.addWidget(labels.heading(translate("Prepare", "When")))
            when = NextTimeCard(self.desk, self.go, self)
            when.show_next(found.teammate)
            self._right.addWidget(when)
        self._right.addStretch(1)

    def leave(self) -> None:
        if self._points is not None and self._own is not None:
            self._points.flush()
            self._own.flush()
        if self._tell_back is not None:
            self._tell_back.flush()

    def first_focus(self) -> QWidget | None:
        return self._points.entry if self._points is not None else None

    def page_actions(self) -> Sequence[Action]:
        return (
            *((self._hard.action(),) if self._hard is not None else ()),
            Action("start", translate("Prepare", "Start conversation"), self._start, ("Ctrl+Return",)),
            Action("coffee_instead", translate("Prepare", "Make it a coffee instead"), self._coffee),
            Action("took_place", translate("Prepare", "It took place, away from the screen"),
                   lambda: self.go(Place(PageName.PAPER, self.teammate_id))),
            Action("talk_card", translate("Prepare", "Take it along on a card"), self._card, ("Ctrl+Shift+P",)),
            Action("skip", translate("Prepare", "Skip this one"), self._skip),
            Action("to_teammate", translate("Prepare", "To the timeline"),
                   lambda: self.go(Place(PageName.TEAMMATE, self.teammate_id)), ("Alt+T",)),
            Action("point_up", translate("Prepare", "Talking point up"), lambda: None, ("Alt+Up",), told_only=True,
                   in_palette=False),
            Action("point_down", translate("Prepare", "Talking point down"), lambda: None, ("Alt+Down",),
                   told_only=True, in_palette=False),
        )  # fmt: skip

    def _show_opening(self, found: Preparation) -> None:
        """A hard talk to come back to, and what was not told back yet; left alone while something is typed there."""
        if any(card is not None and card.typing for card in (self._tell_back, self._hard)):
            return
        clear_layout(self._opening)
        self._hard = self._tell_back = None
        if found.hard is not None:
            self._hard = HardTalkCard(self.desk, self.go, found.hard, jot=True)
            self._opening.addWidget(self._hard)
        opening = [one for one in found.needs if opens_with(one, self.desk)]
        if opening:
            self._tell_back = TellBackCard(self.desk, self.go, found.teammate, opening)
            self._tell_back.left.connect(lambda: self.main_window().refresh())
            self._opening.addWidget(self._tell_back)
        if self._opening.count():
            self._opening.addSpacing(6)

    def _title(self, found: Preparation) -> QHBoxLayout:
        row = QHBoxLayout()
        words = QVBoxLayout()
        words.setSpacing(2)
        name = wording.shown_name(found.teammate, self.desk.discreet)
        words.addWidget(labels.title(translate("Prepare", "Prepare · {name}").format(name=name)))
        words.addWidget(labels.sub(self._when(found)))
        row.addLayout(words, 1)
        if found.meeting is not None and found.meeting.state is MeetingState.PLANNED:
            coffee = button(translate("Prepare", "Make it a coffee instead"), "quiet")
            coffee.clicked.connect(self._coffee)
            row.addWidget(coffee)
        running = found.meeting is not None and found.meeting.state is MeetingState.RUNNING
        start = button(
            translate("Prepare", "Go on talking") if running else translate("Prepare", "Start conversation"), "primary"
        )
        start.clicked.connect(self._start)
        row.addWidget(start)
        return row

    def _when(self, found: Preparation) -> str:
        today, language = self.desk.today(), self.desk.language
        parts = []
        if found.meeting is not None:
            at = wording.clock(found.meeting.starts_at)
            if found.meeting.day == today:
                parts.append(translate("Prepare", "Today {time}").format(time=at))
            else:
                parts.append(f"{long_date(found.meeting.day, language)} {at}")
        if found.last is None:
            parts.append(translate("Prepare", "your first conversation"))
        else:
            ago = weeks_ago((today - found.last.meeting.day).days, language)
            parts.append(translate("Prepare", "the last one was {ago}").format(ago=ago))
        said = " · ".join(parts)
        return said[0].upper() + said[1:]

    def _card(self) -> None:
        from oneonone.app.talk_card_dialog import TalkCardDialog

        self.leave()
        found = self.desk.read(prepare, self.teammate_id, self.desk.now())
        TalkCardDialog(self.desk, found, self._when(found), self.window()).open()

    def _start(self) -> None:
        self.leave()
        started = self.desk.attempt("", talking.start, self.teammate_id, self.desk.now())
        if started is not None:
            self.go(Place(PageName.MEETING, self.teammate_id, started.id))

    def _coffee(self) -> None:
        if self._found is not None and self._found.meeting is not None:
            self.leave()
            said = translate("Prepare", "It is a coffee now; your points wait for the next conversation")
            self.desk.attempt(said, planning.make_it_a_coffee, self._found.meeting.id, self.desk.now())
            self.go(Place(PageName.TODAY))

    def _skip(self) -> None:
        if self._found is not None and self._found.meeting is not None:
            self.leave()
            following = self.desk.attempt(
                translate("Prepare", "Skipped; what you prepared waits"),
                planning.skip, self._found.meeting.id, self.desk.now(),
            )  # fmt: skip
            if following is not None:
                self.refresh()


class OwnCard(Card):
    """Something of my own: it may be said, stays private, and is remembered. Kept while it is typed."""

    def __init__(self, desk: Desk, teammate_id: str, name: str, parent: QWidget) -> None:
        super().__init__()
        from oneonone.app.autosave import watch

        self._desk = desk
        self._teammate_id = teammate_id
        self._key = f"own:{teammate_id}"
        self.body().addWidget(
            labels.small(
                translate(
                    "Prepare",
                    "A doubt shared is trust given. What are you unsure about yourself, that {name} may know?",
                ).format(name=name),
                soft=True,
            )
        )
        self._rows = QVBoxLayout()
        self.body().addLayout(self._rows)
        self.entry = line(translate("Prepare", "Something you are unsure about… (stays private)"))
        self.entry.setAccessibleName(translate("Prepare", "Something of your own"))
        self.entry.setText(desk.read(drafts.draft, self._key))
        self.entry.returnPressed.connect(self._keep)
        self.body().addWidget(self.entry)
        self._autosave = watch(self.entry, lambda text: desk.save(drafts.keep_draft, self._key, text))

    def show_doubts(self, doubts: Sequence[Line]) -> None:
        clear_layout(self._rows)
        for doubt in doubts:
            self._rows.addWidget(self._row(doubt))

    def flush(self) -> None:
        self._autosave.flush()

    def _row(self, doubt: Line) -> QWidget:
        row = QWidget()
        names_row(row, doubt.id)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        written = labels.Written(doubt.text)
        written.setWordWrap(True)
        written.set_discreet(self._desk.discreet)
        layout.addWidget(written, 1)
        said = button(translate("Prepare", "I said it"), "quiet")
        said.clicked.connect(
            lambda: self._desk.attempt(
                translate("Prepare", "Remembered as said"), lines.share_doubt, doubt, True, self._desk.now()
            )
        )
        away = SignButton("close", translate("Prepare", "Delete this"))
        away.clicked.connect(
            lambda: self._desk.attempt(translate("Prepare", "Deleted"), lines.delete_line, doubt, self._desk.now())
        )
        layout.addWidget(said)
        layout.addWidget(away)
        return row

    def _keep(self) -> None:
        text = self.entry.text().strip()
        if not text:
            return
        kept = self._desk.attempt(
            "", lines.note_line, CaptureKind.DOUBT, text, self._desk.now(), teammate_id=self._teammate_id
        )
        if kept is not None:
            self.entry.setText("")
            self._autosave.note("")
            self._autosave.flush()
