"""Teammate: the timeline, what matters, what is open, and what I have asked about."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from oneonone.app import wording
from oneonone.app.actions import Action, Section
from oneonone.app.autosave import Autosave, watch
from oneonone.app.desk import Desk
from oneonone.app.i18n import translate
from oneonone.app.pages.hard_talk import AFTER_HARD, HardTalkCard
from oneonone.app.pages.needs_card import NeedsCard
from oneonone.app.pages.page import Page
from oneonone.app.pages.prepare_side import OpenCard
from oneonone.app.pages.tell_nudge import TellNudge
from oneonone.app.places import PageName, Place
from oneonone.app.theme import scaled
from oneonone.app.widgets import labels
from oneonone.app.widgets.ask import ask
from oneonone.app.widgets.asked_dots import AskedDots
from oneonone.app.widgets.avatar import Avatar
from oneonone.app.widgets.button import button
from oneonone.app.widgets.card import Card
from oneonone.app.widgets.clear import clear_layout
from oneonone.app.widgets.empty import EmptyState
from oneonone.app.widgets.flow import FlowLayout
from oneonone.app.widgets.inputs import line
from oneonone.app.widgets.scroll import page_scroll
from oneonone.app.widgets.segmented import Segmented
from oneonone.app.widgets.timeline_view import TimelineView
from oneonone.journal import drafts, planning, talking, teammates
from oneonone.journal.asked import asked_days
from oneonone.journal.hard_talks import HardTalk
from oneonone.journal.let_go import keeping
from oneonone.journal.preparing import Preparation, prepare
from oneonone.journal.records import TeammateRecord
from oneonone.journal.timeline import Shown, TimelinePage, place_in_timeline, timeline
from oneonone.model.kinds import DateKind
from oneonone.model.names import initials_of
from oneonone.model.words import MONTHS, WEEKDAYS, month_year, number

_FIND_MS = 150
_SIX_MONTHS = timedelta(days=182)
#: Up to this size of text, in per cent, what can be done stands beside the name; above it, below.
_BESIDE_UP_TO = 120


class TeammatePage(Page):
    nouns = frozenset(
        {
            "teammate",
            "remembered_date",
            "meeting",
            "talking_point",
            "note",
            "need",
            "follow_up",
            "win",
            "doubt",
            "dismissal",
        }
    )

    def __init__(self, desk: Desk, go: Callable[[Place], None], parent: QWidget | None = None) -> None:
        super().__init__(desk, go, parent)
        self._shown = Shown.ALL
        self._mate: TeammateRecord | None = None
        self._view: TimelineView | None = None
        self._matters: Autosave | None = None
        self._needs: NeedsCard | None = None
        self._hard: HardTalkCard | None = None
        self._jotted: HardTalk | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(34, 28, 34, 0)
        layout.setSpacing(0)
        self._head = QHBoxLayout()
        self._head.setSpacing(16)
        layout.addLayout(self._head)
        layout.addSpacing(18)
        columns = QHBoxLayout()
        columns.setSpacing(22)
        self._left = QVBoxLayout()
        self._left.setSpacing(10)
        columns.addLayout(self._left, 165)
        side = QWidget(self)
        self._side = QVBoxLayout(side)
        self._side.setContentsMargins(0, 0, 0, 28)
        self._side.setSpacing(12)
        self._side_scroll = page_scroll(side)
        columns.addWidget(self._side_scroll, 100)
        layout.addLayout(columns, 1)

    @property
    def teammate_id(self) -> str:
        assert self.place is not None and self.place.teammate_id is not None
        return self.place.teammate_id

    def show_place(self, place: Place) -> None:
        super().show_place(place)
        view, focus = self._view, place.focus
        if focus is not None and view is not None:
            view.show_row(focus)
            QTimer.singleShot(0, view, lambda: view.show_row(focus))  # once it has the size it is shown with

    def resume(self, former: Page) -> None:
        """At the same row, and what was asked is still asked."""
        super().resume(former)
        if isinstance(former, TeammatePage) and former._view is not None and self._view is not None:
            self._nudge.resume(former._nudge)
            self._view.resume(former._view)

    def refresh(self) -> None:
        found = self.desk.read(prepare, self.teammate_id, self.desk.now())
        self._mate = found.teammate
        self._show_head(found)
        if self._view is None:
            self._build_left()
        assert self._view is not None
        self._view.read_again()
        self._nudge.read_again()
        self._show_empty()
        self._show_side(found)
        QTimer.singleShot(0, self, self._fit_side)

    def leave(self) -> None:
        if self._matters is not None:
            self._matters.flush()
        if self._view is not None:
            self._view.commit()
            self._note_draft.flush()
        if self._needs is not None:
            self._needs.flush()

    def first_focus(self) -> QWidget | None:
        """The line to jot in after a hard talk, else the timeline."""
        after_hard = self.place is not None and (self.place.focus or "").startswith(AFTER_HARD)
        return self._note if after_hard else self._view

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_side()

    def _fit_side(self) -> None:
        """As wide as its longest word, so that it never scrolls sideways."""
        within = self._side.minimumSize().width()
        self._side_scroll.setMinimumWidth(max(240, within + self._side_scroll.verticalScrollBar().sizeHint().width()))

    def page_actions(self) -> Sequence[Action]:
        assert self._mate is not None
        archived = self._mate.archived
        keep = (
            Action(
                "unarchive", translate("Teammate", "Bring back from the archive"), self._unarchive, (), Section.PEOPLE
            )
            if archived
            else Action("archive_teammate", translate("Teammate", "Archive"), self._archive, (), Section.PEOPLE)
        )
        return (
            *((self._hard.action(),) if self._hard is not None else ()),
            *self._nudge.answers(),
            Action("prepare", translate("Teammate", "Prepare"),
                   lambda: self.go(Place(PageName.PREPARE, self.teammate_id)), ("Ctrl+P",)),
            Action("start", translate("Teammate", "Start"), self._start, ("Ctrl+Return",)),
            Action("had_coffee", translate("Teammate", "We had coffee"), self._had_coffee, ("Alt+C",)),
            Action("took_place", translate("Teammate", "A conversation took place, away from the screen"),
                   lambda: self.go(Place(PageName.PAPER, self.teammate_id))),
            Action("find_here", translate("Teammate", "Find in the timeline"), lambda: self._find.setFocus(),
                   ("Ctrl+F",)),
            Action("as_they_would", translate("Teammate", "Read it as they would"),
                   lambda: self.go(Place(PageName.AS_THEY_WOULD, self.teammate_id)), ("Ctrl+Shift+R",)),
            Action("edit_teammate", translate("Teammate", "Change"), self._edit, ("Ctrl+E",), Section.PEOPLE),
            keep,
            Action("let_go", translate("Teammate", "How long to keep, or forget"), self._let_go, (), Section.PEOPLE),
            Action("delete_teammate", translate("Teammate", "Delete"), self._delete, (), Section.PEOPLE),
        )  # fmt: skip

    # the head and the timeline

    def _show_head(self, found: Preparation) -> None:
        from oneonone.app.window_actions import open_export

        clear_layout(self._head)
        mate = found.teammate
        self._head.addWidget(Avatar(initials_of(mate.name), mate.colour, 56))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(labels.title(wording.shown_name(mate, self.desk.discreet)))
        words.addWidget(labels.soft(self._about(found)))
        self._head.addLayout(words, 1)
        below = scaled(100) > _BESIDE_UP_TO
        deeds = FlowLayout(spacing=self._head.spacing())
        for text, kind, act in (
            (translate("Teammate", "Export…"), "quiet", lambda: open_export(self.main_window())),
            (translate("Teammate", "Change"), "quiet", self._edit),
            (translate("Teammate", "Prepare"), "plain", lambda: self.go(Place(PageName.PREPARE, mate.id))),
            (translate("Teammate", "Start"), "primary", self._start),
        ):
            made = button(text, kind)
            made.clicked.connect(act)
            (deeds if below else self._head).addWidget(made)
        if below:
            words.addLayout(deeds)

    def _about(self, found: Preparation) -> str:
        mate, language = found.teammate, self.desk.language
        parts = [mate.role] if mate.role else []
        if mate.archived:
            parts.append(translate("Teammate", "archived"))
        if mate.since is not None:
            parts.append(translate("Teammate", "with you since {month}").format(month=month_year(mate.since, language)))
        if mate.rhythm is not None:
            at = f"{WEEKDAYS[language][mate.rhythm.weekday]} {mate.rhythm.time.strftime('%H:%M')}"
            if mate.rhythm.weeks == 1:
                parts.append(translate("Teammate", "every week, {at}").format(at=at))
            else:
                weeks = number(mate.rhythm.weeks, language)
                parts.append(translate("Teammate", "every {n} weeks, {at}").format(n=weeks, at=at))
        months, _agreed = self.desk.read(keeping, mate.id)
        if months is not None:
            parts.append(translate("Teammate", "kept for %n month(s)", None, months))
        return " · ".join(parts)

    def _build_left(self) -> None:
        row = QHBoxLayout()
        choices = (
            (translate("Teammate", "All"), Shown.ALL),
            (translate("Teammate", "Conversations"), Shown.MEETINGS),
            (translate("Teammate", "Wins"), Shown.WINS),
            (translate("Teammate", "Needs"), Shown.NEEDS),
            (translate("Teammate", "Follow-ups"), Shown.FOLLOW_UPS),
        )
        filters = Segmented(choices, Shown.ALL, translate("Teammate", "Show"))
        filters.chosen.connect(self._filter)
        row.addWidget(filters)
        row.addStretch()
        self._left.addLayout(row)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._note_line(), 1)
        self._find = line(translate("Teammate", "Find…"), "find")
        self._find.setAccessibleName(translate("Teammate", "Find in the timeline"))
        self._find.setFixedWidth(150)
        self._find.setClearButtonEnabled(True)
        pause = QTimer(self, singleShot=True, interval=_FIND_MS)
        pause.timeout.connect(self._again)
        self._find.textChanged.connect(lambda: pause.start())
        row.addWidget(self._find)
        self._left.addLayout(row)
        self._nudge = TellNudge(self.desk, self)
        self._nudge.changed.connect(lambda: self.main_window().renew_actions())
        self._left.addWidget(self._nudge)
        self._nothing = EmptyState("")
        self._left.addWidget(self._nothing)
        self._view = TimelineView(self.desk, self._read_page, self._place_of, self)
        self._view.opened.connect(lambda meeting_id: self.go(Place(PageName.ROUND_OFF, self.teammate_id, meeting_id)))
        self._view.exported.connect(self._export_meeting)
        self._view.dropped.connect(lambda settled: self._nudge.ask(settled, self._mate))
        self._left.addWidget(self._view, 1)
        self._left.addStretch(1)

    def _note_line(self) -> QWidget:
        """A line noted between two doors, with the same marks as in a meeting."""
        key = f"loose:{self.teammate_id}"
        self._note = line(translate("Teammate", "Note something… (? need, ! I will, + win)"))
        self._note.setAccessibleName(translate("Teammate", "Note something"))
        self._note.setText(self.desk.read(drafts.draft, key))
        self._note.returnPressed.connect(self._keep_note)
        self._note_draft = watch(self._note, lambda text: self.desk.save(drafts.keep_draft, key, text))
        return self._note

    def _keep_note(self) -> None:
        from oneonone.capture.parse import Person, parse
        from oneonone.journal.captured import keep_captured
        from oneonone.practice.win_kind import kind_if_win

        assert self._mate is not None
        text = self._note.text()
        found = parse(text, (), self.desk.today(), teammate=Person(self._mate.id, self._mate.name))
        if not found.text.strip():
            return
        kept = self.desk.attempt(
            "", keep_captured, found.kind, found.text, self.desk.now(), teammate_id=self._mate.id, owner=found.owner,
            due=found.due, private=found.private, quote=found.quote, win_kind=kind_if_win(found.kind, found.text),
        )  # fmt: skip
        if kept is not None:
            self._note.setText("")
            self._note_draft.note("")
            self._note_draft.flush()
            self._ask_after_hard()

    def _ask_after_hard(self) -> None:
        """The word after a hard talk was jotted: it does not come up again, but here it may still be kept as a win."""
        if self._hard is not None and self.place is not None and (self.place.focus or "").startswith(AFTER_HARD):
            self._jotted = self._hard.answered()

    def _hard_talk_ended(self) -> None:
        self._jotted = None
        self.main_window().refresh()

    def _read_page(self, offset: int, limit: int) -> TimelinePage:
        find = self._find.text() if self._view is not None or hasattr(self, "_find") else ""
        return self.desk.read(timeline, self.teammate_id, shown=self._shown, find=find, offset=offset, limit=limit)

    def _place_of(self, row_id: str) -> int | None:
        return self.desk.read(place_in_timeline, self.teammate_id, row_id, shown=self._shown, find=self._find.text())

    def _filter(self, shown: object) -> None:
        self._shown = Shown(str(shown))
        self._again()

    def _again(self) -> None:
        assert self._view is not None
        self._view.begin()
        self._show_empty()

    def _show_empty(self) -> None:
        assert self._view is not None and self._mate is not None
        empty = self._view.empty()
        self._view.setVisible(not empty)
        self._nothing.setVisible(empty)
        self._left.setStretch(self._left.count() - 1, int(empty))
        if not empty:
            return
        name = wording.shown_first_name(self._mate, self.desk.discreet)
        if self._find.text().strip():
            said = translate("Teammate", "Nothing with these words. Try fewer, or only the beginning of one.")
        elif self._shown is Shown.ALL:
            said = translate(
                "Teammate", "Nothing yet. What you note above, or in a conversation with {name}, shows up here."
            ).format(name=name)
        else:
            said = translate("Teammate", "None of these yet.")
        clear_layout(self._nothing.body())
        self._nothing.body().addWidget(labels.soft(said))

    # the side

    def _show_side(self, found: Preparation) -> None:
        if self._matters is not None and self._matters_edit.hasFocus():
            return
        if any(card is not None and card.typing for card in (self._needs, self._hard)):
            return
        clear_layout(self._side)
        self._needs = self._hard = None
        mate = found.teammate
        talk = found.hard or self._jotted
        if talk is not None:
            self._hard = HardTalkCard(self.desk, self.go, talk, jot=False)
            self._hard.ended.connect(self._hard_talk_ended)
            self._side.addWidget(self._hard)
        name = wording.shown_first_name(mate, self.desk.discreet)
        matters = Card()
        matters.body().addWidget(labels.strong(translate("Teammate", "What matters to {name}").format(name=name)))
        self._side.addWidget(matters)
        self._fill_matters(matters, mate, name)
        dates = self._dates(mate)
        if dates:
            matters.body().addWidget(labels.small(dates, soft=True))
        self._needs = needs = NeedsCard(self.desk, self.go, mate, found.needs, found.promises)
        needs.left.connect(lambda: self.main_window().refresh())
        self._side.addWidget(needs)
        if needs.empty:
            needs.hide()
        between = OpenCard(self.desk, found, (), titled=True)
        self._side.addWidget(between)
        asked = Card()
        asked.body().addWidget(labels.strong(translate("Teammate", "What you have asked about")))
        asked.body().addWidget(labels.small(translate("Teammate", "the last six months"), soft=True))
        since = self.desk.today() - _SIX_MONTHS
        asked.body().addWidget(
            AskedDots(self.desk.read(asked_days, mate.id, since), since, self.desk.today(), self.desk.language)
        )
        self._side.addWidget(asked)
        self._side.addStretch()

    def _fill_matters(self, card: Card, mate: TeammateRecord, name: str) -> None:
        from oneonone.app.widgets.markdown_editor import MarkdownEditor

        edit = MarkdownEditor(card)
        edit.setProperty("kind", "quiet")
        edit.setPlaceholderText(
            translate("Teammate", "What {name} cares about, people who matter, what to be mindful of…").format(
                name=name
            )
        )
        edit.setAccessibleName(translate("Teammate", "What matters to {name}").format(name=name))
        edit.set_markdown(mate.matters)
        self._matters_edit = edit
        self._matters = watch(edit, lambda text: self.desk.save(teammates.set_matters, mate.id, text))
        if self.desk.discreet:
            covered = labels.Written(mate.matters or "…")
            covered.set_discreet(True)
            edit.hide()
            card.body().addWidget(covered)
        else:
            card.body().addWidget(edit)

    def _dates(self, mate: TeammateRecord) -> str:
        if self.desk.discreet:
            return ""
        kinds = {
            DateKind.BIRTHDAY: translate("Teammate", "Birthday"),
            DateKind.WORK_ANNIVERSARY: translate("Teammate", "Work anniversary"),
        }
        months = MONTHS[self.desk.language]
        return " · ".join(
            f"{one.label or kinds.get(one.kind, '')} {one.day} {months[one.month - 1]}".strip()
            for one in self.desk.read(teammates.remembered_dates, mate.id)
        )

    # what is done

    def _start(self) -> None:
        self.leave()
        started = self.desk.attempt("", talking.start, self.teammate_id, self.desk.now())
        if started is not None:
            self.go(Place(PageName.MEETING, self.teammate_id, started.id))

    def _had_coffee(self) -> None:
        self.desk.attempt(translate("Teammate", "Coffee noted"), planning.had_coffee, self.teammate_id, self.desk.now())

    def _export_meeting(self, meeting_id: str) -> None:
        from oneonone.app.export_choices import Opening
        from oneonone.app.window_actions import open_export

        open_export(self.main_window(), Opening(teammate_id=self.teammate_id, meeting_id=meeting_id))

    def _edit(self) -> None:
        from oneonone.app.teammate_dialog import TeammateDialog

        self.leave()
        TeammateDialog(self.desk, self.go, self._mate, self.window()).open()

    def _let_go(self) -> None:
        from oneonone.app.let_go_dialog import LetGoDialog

        assert self._mate is not None
        self.leave()
        LetGoDialog(self.desk, self.go, self._mate, self.window()).open()

    def _archive(self) -> None:
        assert self._mate is not None
        said = translate("Teammate", "{name} is in the archive").format(
            name=wording.shown_first_name(self._mate, self.desk.discreet)
        )
        self.leave()
        self.go(Place(PageName.TODAY))
        self.desk.attempt(said, teammates.archive, self._mate.id, self.desk.now())

    def _unarchive(self) -> None:
        assert self._mate is not None
        said = translate("Teammate", "{name} is back").format(
            name=wording.shown_first_name(self._mate, self.desk.discreet)
        )
        self.desk.attempt(said, teammates.unarchive, self._mate.id, self.desk.now())

    def _delete(self) -> None:
        """To the trash, with undo; for good only after thirty days or at once on request."""
        assert self._mate is not None
        mate = self._mate
        name = wording.shown_name(mate, self.desk.discreet)
        ask(
            self.window(),
            translate("Teammate", "Delete {name} and everything noted?").format(name=name),
            translate("Teammate", "It stays in the trash for thirty days and can be brought back until then."),
            translate("Teammate", "Delete"),
            translate("Teammate", "Keep"),
            lambda: self._to_the_trash(mate),
        )

    def _to_the_trash(self, mate: TeammateRecord) -> None:
        self.leave()
        self.go(Place(PageName.TODAY))
        said = translate("Teammate", "{name} is in the trash").format(
            name=wording.shown_first_name(mate, self.desk.discreet)
        )
        self.desk.attempt(said, teammates.delete_teammate, mate.id, self.desk.now())
