"""Follow-ups: every promise, mine and theirs, by day or by person, gone through with nothing but keys."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cached_property, partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from oneonone.app import wording
from oneonone.app.actions import Action
from oneonone.app.desk import Desk
from oneonone.app.i18n import translate
from oneonone.app.pages.follow_ups_deeds import Deeds
from oneonone.app.pages.follow_ups_known import KnownPromises
from oneonone.app.pages.follow_ups_model import By, Entry, by_day, by_month_settled, by_person
from oneonone.app.pages.follow_ups_new import NewPromise
from oneonone.app.pages.follow_ups_panels import Panel, key_hints
from oneonone.app.pages.follow_ups_view import FollowUpView
from oneonone.app.pages.follow_ups_words import FollowUpWords, Leads
from oneonone.app.pages.page import Page
from oneonone.app.pages.tell_nudge import TellNudge
from oneonone.app.places import PageName, Place
from oneonone.app.widgets import labels
from oneonone.app.widgets.button import button
from oneonone.app.widgets.card import Card
from oneonone.app.widgets.clear import clear_layout
from oneonone.app.widgets.empty import EmptyState
from oneonone.app.widgets.segmented import Segmented
from oneonone.journal import follow_ups, planning
from oneonone.journal.follow_ups import FollowUpRow
from oneonone.journal.records import TeammateRecord
from oneonone.journal.teammates import team
from oneonone.model.kinds import MeetingState, Owner
from oneonone.model.words import number


class FollowUpsPage(Page):
    nouns = frozenset({"follow_up", "teammate", "meeting", "need"})

    def __init__(self, desk: Desk, go: Callable[[Place], None], parent: QWidget | None = None) -> None:
        super().__init__(desk, go, parent)
        settings = self.main_window().settings
        self._by = By(settings.follow_ups_by())
        self._whose: Owner | None = Owner(settings.follow_ups_whose()) if settings.follow_ups_whose() else None
        self._team: tuple[TeammateRecord, ...] = ()
        self._known = KnownPromises(desk, self)
        self._select: str | None = None
        self._undoing = False
        self._stale = False
        layout = QVBoxLayout(self)
        layout.setContentsMargins(34, 28, 34, 18)
        layout.setSpacing(0)
        layout.addLayout(self._build_head())
        layout.addSpacing(14)
        self._new = NewPromise(desk, self)
        self._new.kept.connect(self._kept)
        self._new.left.connect(lambda: self._view.setFocus())
        layout.addWidget(self._new)
        layout.addLayout(self._build_filters())
        layout.addSpacing(10)
        self._nudge = TellNudge(desk, self)
        self._nudge.changed.connect(lambda: self.main_window().renew_actions())
        layout.addWidget(self._nudge)
        self._build_list(layout)
        self.setFocusProxy(self._view)

    # what is shown

    def show_place(self, place: Place) -> None:
        """`focus` is a promise to be at; one that is settled is shown among those."""
        if place.focus is not None:
            found = self.desk.read(follow_ups.rows_of, [place.focus])
            if found and not found[0].open:
                self._by = By.DONE
                self._arranged.set_value(self._by)
            elif found and self._whose not in (None, found[0].owner):
                self._whose = None
                self._owners.set_value(None)
            self._select = place.focus
        super().show_place(place)

    def resume(self, former: Page) -> None:
        assert isinstance(former, FollowUpsPage)
        row = former._view.current()
        self._by, self._whose, self._select = former._by, former._whose, row.id if row is not None else None
        self._arranged.set_value(self._by)
        self._owners.set_value(self._whose)
        self._nudge.resume(former._nudge)
        self.refresh()
        self._new.resume(former._new)
        self._deeds.resume(former._deeds)

    def refresh(self) -> None:
        """What is being typed in the place of a row is left alone; what changed is shown when it is kept or left."""
        if self._view.panel is not None:
            self._stale = True
            return
        self._stale = False
        self._team = self.desk.read(team)
        self._deeds.team = self._team
        self._new.show_team(self._team)
        self._nudge.read_again()
        rows = self.desk.read(follow_ups.settled_rows) if self._by is By.DONE else self._known.read()
        self._sub.setText(self._how_many(rows))
        shown = [row for row in rows if self._whose is None or row.owner is self._whose]
        words = FollowUpWords(self.desk, {one.id: one for one in self._team}, with_name=self._by is not By.PERSON)
        if self._undoing:
            self._undoing = False
            self._select = next((row.id for row in shown if self._view.shown(row.id) != row), None)
        self._view.show_entries(self._arrange(shown), words, self._select)
        self._select = None
        self._card.setVisible(bool(shown))
        self._hints.setVisible(bool(shown))
        clear_layout(self._empty)
        if not shown:
            self._show_empty(bool(rows))

    def leave(self) -> None:
        self._new.flush()
        if isinstance(self._view.panel, Panel):
            self._view.panel.flush()

    def first_focus(self) -> QWidget | None:
        return self._view

    def page_actions(self) -> Sequence[Action]:
        return (*self._own_actions, *self._nudge.answers(self._no_need))

    @cached_property
    def _own_actions(self) -> tuple[Action, ...]:
        deeds, on = self._deeds, self._deeds.on_current
        return (
            Action("next_promise", translate("FollowUps", "Next promise"), lambda: self._step(1), ("J",),
                   in_palette=False),
            Action("former_promise", translate("FollowUps", "Former promise"), lambda: self._step(-1), ("K",),
                   in_palette=False),
            Action("arrows", translate("FollowUps", "Next and former as well"), lambda: None, ("Down", "Up"),
                   in_palette=False, told_only=True),
            Action("done", translate("FollowUps", "Done, or open after all"), on(deeds.tick), ("X",)),
            Action("snooze", translate("FollowUps", "Put off until…"), on(deeds.snooze), ("S",)),
            Action("drop", translate("FollowUps", "Let go, with a reason"), on(deeds.drop), ("D",)),
            Action("change", translate("FollowUps", "Change"), on(deeds.edit), ("E",)),
            Action("give", translate("FollowUps", "To someone else"), on(deeds.move), ("R",)),
            Action("link", translate("FollowUps", "The need it answers"), on(deeds.link), ("L",)),
            Action("open_origin", translate("FollowUps", "Where it comes from"), on(self._open), ("O",)),
            Action("open_by_enter", translate("FollowUps", "Where it comes from"), lambda: None, ("Return",),
                   in_palette=False, told_only=True),
            Action("open_meeting", translate("FollowUps", "The conversation it comes from"), on(self._to_meeting),
                   ("M",)),
            Action("new_promise", translate("FollowUps", "Note a promise"), self._open_new, ("N",)),
            Action("undo_here", translate("FollowUps", "Undo"), self._undo, ("U",), in_palette=False),
            Action("whose", translate("FollowUps", "All, mine or theirs"), self._next_owner, ("W",)),
            Action("arranged", translate("FollowUps", "By day, by person, or done"), self._next_by, ("V",)),
        )  # fmt: skip

    # building

    def _build_head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(labels.title(translate("FollowUps", "Follow-ups")))
        self._sub = labels.sub("")
        words.addWidget(self._sub)
        head.addLayout(words, 1)
        note = button(translate("FollowUps", "Note a promise"), "primary", shortcut_hint="N")
        note.clicked.connect(self._open_new)
        head.addWidget(note, 0, Qt.AlignmentFlag.AlignBottom)
        return head

    def _build_filters(self) -> QHBoxLayout:
        self._arranged = Segmented(
            (
                (translate("FollowUps", "By day"), By.DAY),
                (translate("FollowUps", "By person"), By.PERSON),
                (translate("FollowUps", "Done"), By.DONE),
            ),
            self._by, translate("FollowUps", "Arranged"),
        )  # fmt: skip
        self._arranged.chosen.connect(self._set_by)
        self._owners = Segmented(
            (
                (translate("FollowUps", "All"), None),
                (translate("FollowUps", "Mine"), Owner.ME),
                (translate("FollowUps", "Theirs"), Owner.THEM),
            ),
            self._whose, translate("FollowUps", "Whose"),
        )  # fmt: skip
        self._owners.chosen.connect(self._set_whose)
        row = QHBoxLayout()
        for chooser in (self._arranged, self._owners):
            chooser.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        row.addWidget(self._arranged)
        row.addStretch()
        row.addWidget(self._owners)
        return row

    def _build_list(self, layout: QVBoxLayout) -> None:
        self._view = FollowUpView(FollowUpWords(self.desk), self)
        self._deeds = Deeds(self.desk, self._view, self._nudge, self)
        self._view.opened.connect(self._open)
        self._view.ticked.connect(self._deeds.tick)
        self._view.followed.connect(self._follow)
        self._view.more.connect(lambda row, at: self._deeds.menu(row, at, self._places(row)))
        self._view.panel_closed.connect(self._after_panel)
        self._card = Card()
        self._card.body().setContentsMargins(4, 6, 4, 9)
        self._card.body().addWidget(self._view)
        layout.addWidget(self._card, 1)
        self._empty = QVBoxLayout()
        layout.addLayout(self._empty)
        layout.addSpacing(10)
        self._hints = key_hints(self)
        layout.addWidget(self._hints)
        layout.addStretch()

    def _arrange(self, rows: list[FollowUpRow]) -> list[Entry]:
        today = self.desk.today()
        if self._by is By.DONE:
            return by_month_settled(rows, today, self.desk.language)
        if self._by is By.PERSON:
            return by_person(rows, self._team, today, lambda mate: wording.shown_name(mate, self.desk.discreet))
        return by_day(rows, today)

    def _how_many(self, rows: list[FollowUpRow]) -> str:
        if self._by is By.DONE:
            return translate("FollowUps", "What was done, and what was let go.")
        mine = sum(row.owner is Owner.ME for row in rows)
        words = [number(count, self.desk.language) for count in (len(rows), mine, len(rows) - mine)]
        if not rows:
            return translate("FollowUps", "Nothing is open.")
        said = translate("FollowUps", "{all} open: {mine} of yours, {theirs} of theirs.").format(
            all=words[0], mine=words[1], theirs=words[2]
        )
        return said[0].upper() + said[1:]

    def _show_empty(self, others: bool) -> None:
        if others:
            empty = EmptyState(
                translate("FollowUps", "None of yours. That is a quiet place to be.")
                if self._whose is Owner.ME
                else translate("FollowUps", "Nobody owes you anything right now."),
                translate("FollowUps", "Show all"),
            )
            act: Callable[[], None] = partial(self._set_whose, None)
        elif self._by is By.DONE:
            empty = EmptyState(translate("FollowUps", "Nothing yet. What you keep, or let go, stays to be seen here."))
            self._empty.addWidget(empty)
            return
        else:
            empty = EmptyState(
                translate(
                    "FollowUps",
                    "No promise is open. What you or they take on in a conversation shows up here, and you can note "
                    "one yourself.",
                ),
                translate("FollowUps", "Note a promise"),
            )
            act = self._open_new
        assert empty.action is not None
        empty.action.clicked.connect(lambda: act())
        self._empty.addWidget(empty)

    # arranging

    def _set_by(self, by: object) -> None:
        self._by = By(str(by))
        self._arranged.set_value(self._by)
        if self._by is not By.DONE:
            self.main_window().settings.set_follow_ups_by(self._by.value)
        self._begin()

    def _set_whose(self, whose: object) -> None:
        self._whose = Owner(str(whose)) if whose is not None else None
        self._owners.set_value(self._whose)
        self.main_window().settings.set_follow_ups_whose(self._whose.value if self._whose else "")
        self._begin()

    def _next_by(self) -> None:
        order = list(By)
        self._set_by(order[(order.index(self._by) + 1) % len(order)])

    def _next_owner(self) -> None:
        order = (None, Owner.ME, Owner.THEM)
        self._set_whose(order[(order.index(self._whose) + 1) % len(order)])

    def _begin(self) -> None:
        self._nudge.put_away()
        self._view.begin()
        self.refresh()

    # going

    def _step(self, by: int) -> None:
        if self._view.panel is None:
            self._view.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._view.step(by)

    def _open(self, row: FollowUpRow) -> None:
        """The timeline of the person, with the promise in view where it was noted."""
        if row.teammate_id is None:
            self.desk.told.emit(translate("FollowUps", "This was noted without a person."))
            return
        self._leave_for(row, Place(PageName.TEAMMATE, row.teammate_id, focus=row.id))

    def _to_meeting(self, row: FollowUpRow) -> None:
        if row.meeting_id is None:
            self.desk.told.emit(translate("FollowUps", "This was not noted in a conversation."))
            return
        found = self.desk.read(planning.meeting, row.meeting_id)
        running = found.state is MeetingState.RUNNING and found.ended_at is None
        page = PageName.MEETING if running else PageName.ROUND_OFF
        self._leave_for(row, Place(page, found.teammate_id, found.id, focus=row.id))

    def _to_need(self, row: FollowUpRow) -> None:
        self._leave_for(row, Place(PageName.TEAMMATE, row.teammate_id, focus=row.need_id))

    def _follow(self, row: FollowUpRow, leads: Leads) -> None:
        (self._to_meeting if leads is Leads.MEETING else self._to_need)(row)

    def _leave_for(self, row: FollowUpRow, place: Place) -> None:
        """Coming back is to the same promise."""
        assert self.place is not None
        self.main_window().stay_at(replace(self.place, focus=row.id))
        self.go(place)

    def _places(self, row: FollowUpRow) -> list[tuple[str, Callable[[], None]]]:
        places: list[tuple[str, Callable[[], None]]] = []
        if row.teammate_id is not None:
            places.append((translate("FollowUps", "Where it comes from"), partial(self._open, row)))
        if row.meeting_id is not None:
            places.append((translate("FollowUps", "The conversation it comes from"), partial(self._to_meeting, row)))
        if row.need_id is not None:
            places.append((translate("FollowUps", "The need it answers"), partial(self._to_need, row)))
        return places

    # doing

    def _open_new(self) -> None:
        if self._view.panel is None:
            self._new.open()

    def _kept(self, follow_up_id: str) -> None:
        if self._by is By.DONE:
            self._by = By.DAY
            self._arranged.set_value(self._by)
        self._select = follow_up_id
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _no_need(self) -> None:
        """Escape leaves what is being typed first."""
        if isinstance(self._view.panel, Panel):
            self._view.panel.end()
        else:
            self._nudge.put_away()

    def _undo(self) -> None:
        if self._view.panel is None:
            self._nudge.put_away()
            self._undoing = self.desk.can_undo()
            self.main_window().undo_deed()

    def _after_panel(self) -> None:
        if self._stale:
            self.main_window().refresh()
