"""Small wins: those nobody has heard about first, then by month; whom one might look at a little closer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt
from PySide6.QtGui import QActionGroup, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from oneonone.app import wording
from oneonone.app.actions import Action
from oneonone.app.desk import Desk
from oneonone.app.i18n import translate
from oneonone.app.pages.page import Page
from oneonone.app.pages.wins_closer import CloserLook
from oneonone.app.pages.wins_deeds import WAY_KEYS, Deeds
from oneonone.app.pages.wins_entry import WinEntry
from oneonone.app.pages.wins_model import WinWords
from oneonone.app.pages.wins_view import WinsView
from oneonone.app.places import Place
from oneonone.app.widgets import labels
from oneonone.app.widgets.button import button
from oneonone.app.widgets.clear import clear_layout
from oneonone.app.widgets.empty import EmptyState
from oneonone.app.widgets.inputs import line
from oneonone.journal import wins
from oneonone.journal.agenda import people
from oneonone.journal.records import TeammateRecord
from oneonone.journal.wins import WinCount, WinPage, WinsWanted
from oneonone.model.kinds import WinKind
from oneonone.model.words import MONTHS, number


class WinsPage(Page):
    nouns = frozenset({"win", "teammate", "meeting", "dismissal"})

    def __init__(self, desk: Desk, go: Callable[[Place], None], parent: QWidget | None = None) -> None:
        super().__init__(desk, go, parent)
        self._deeds = Deeds(desk, go, self)
        self._team: tuple[TeammateRecord, ...] = ()
        self._mate: str | None = None
        self._kind: WinKind | None = None
        self._count = WinCount(None, 0, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(34, 28, 34, 14)
        layout.setSpacing(0)
        layout.addLayout(self._build_head())
        layout.addSpacing(14)
        self._entry = WinEntry(desk, self)
        self._entry.hide()
        self._entry.closed.connect(self._put_away)
        self._entry.noted.connect(lambda _win_id: self._widen())
        layout.addWidget(self._entry)
        self._gap = QWidget(self)
        self._gap.setFixedHeight(12)
        self._gap.hide()
        layout.addWidget(self._gap)
        layout.addLayout(self._build_filters())
        layout.addSpacing(14)
        self._wall = WinsView(self._deeds.words, self._read_page, self)
        self._wall.deed.connect(self._deeds.do)
        self._wall.menu.connect(self._deeds.menu)
        layout.addWidget(self._wall, 1)
        self._nothing = QVBoxLayout()
        layout.addLayout(self._nothing)
        layout.addStretch()
        self._stretch = layout.count() - 1
        self._layout = layout
        self._closer = CloserLook(desk, self._note_one, self)
        layout.addWidget(self._closer)

    # what is shown

    def show_place(self, place: Place) -> None:
        """`teammate_id` shows one person's; `focus` is a win to bring into view."""
        self._mate = place.teammate_id
        super().show_place(place)
        self._wall.begin()
        if place.focus is not None:
            self._wall.show_win(place.focus)

    def refresh(self) -> None:
        found = self.desk.read(people, self.desk.now())
        self._team = found.team
        if self._mate not in {one.id for one in found.team}:
            self._mate = None
        self._deeds.words = WinWords(self.desk, {one.id: one for one in found.team}, found.next_days)
        self._count = self.desk.read(wins.count, self.desk.today())
        self._sub.setText(said_of(self._count, self.desk))
        self._note.setEnabled(bool(found.team))
        self._entry.show_team(found.team)
        self._say_filters()
        self._wall.show_words(self._deeds.words)
        self._wall.read_again()
        self._show_empty()
        self._closer.show_unseen(self.desk.read(wins.unseen, self.desk.now()))

    def resume(self, former: Page) -> None:
        """With the same choice of wins, at the same card, and the line that was open still open."""
        assert isinstance(former, WinsPage)
        self._mate, self._kind = former._mate, former._kind
        with QSignalBlocker(self._find):
            self._find.setText(former._find.text())
        self._say_filters()
        self._wall.resume(former._wall)
        self._show_empty()
        if former._entry.isVisibleTo(former):
            self._gap.show()
            self._entry.resume(former._entry)

    def leave(self) -> None:
        self._entry.flush()

    def first_focus(self) -> QWidget | None:
        return self._wall if not self._wall.empty() else self._note

    def page_actions(self) -> Sequence[Action]:
        def told(name: str, text: str, *keys: str) -> Action:
            """A key that the wall of cards handles itself."""
            return Action(name, text, lambda: None, keys, in_palette=False, told_only=True)

        celebrated = translate("Wins", "Celebrated: {how}")
        return (
            Action("note_win", translate("Wins", "Note a win"), self._begin, ("Ctrl+4",)),
            Action("find_win", translate("Wins", "Find a win"), self._to_find, ("Ctrl+F", "/")),
            Action("wins_of", translate("Wins", "Wins of…"), self._whom.showMenu, ("Alt+F",)),
            Action("wins_kind", translate("Wins", "Wins of a kind…"), self._which.showMenu, ("Alt+D",)),
            told("next_win", translate("Wins", "The next card"), "J"),
            told("former_win", translate("Wins", "The one before"), "K"),
            *(
                told(f"celebrate_{how}", celebrated.format(how=wording.celebration(how)), key)
                for how, key in WAY_KEYS.items()
            ),
            told("celebrate_when", translate("Wins", "Celebrated on another day, or in another way"), "D"),
            told("write_thanks", translate("Wins", "Write a note"), "W"),
            *(
                told(f"kind_{kind}", translate("Wins", "Kind: {kind}").format(kind=wording.win_kind(kind)), str(at))
                for at, kind in enumerate(WinKind, 1)
            ),
            told("edit_win", translate("Wins", "Change words, person, kind or day"), "E"),
            told("win_source", translate("Wins", "Where it was noted"), "G"),
            told("undo_win", translate("Wins", "Undo"), "U"),
            told("delete_win", translate("Wins", "Delete"), "Delete"),
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the field to find in, Down goes on to what was found, and Escape lets the words go."""
        if watched is self._find and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self._wall.empty():
                self._wall.setFocus(Qt.FocusReason.TabFocusReason)
                return True
            if event.key() == Qt.Key.Key_Escape:
                if self._find.text():
                    self._find.clear()
                else:
                    self._to_the_wall()
                return True
        return super().eventFilter(watched, event)

    # building

    def _build_head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(labels.title(translate("Wins", "Small wins")))
        self._sub = labels.sub("")
        words.addWidget(self._sub)
        head.addLayout(words, 1)
        self._note = button(translate("Wins", "Note a win"), "primary", shortcut_hint="Ctrl 4")
        self._note.clicked.connect(lambda: self._begin())
        head.addWidget(self._note, 0, Qt.AlignmentFlag.AlignBottom)
        return head

    def _build_filters(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        self._find = line(translate("Wins", "Find a win…"), "find")
        self._find.setAccessibleName(translate("Wins", "Find a win"))
        self._find.setClearButtonEnabled(True)
        self._find.textChanged.connect(lambda _text: self._narrow())
        self._find.installEventFilter(self)
        self._whom = self._menu_button(translate("Wins", "Wins of…"), self._fill_whom)
        self._which = self._menu_button(translate("Wins", "Wins of a kind…"), self._fill_which)
        row.addWidget(self._find, 1)
        row.addWidget(self._whom)
        row.addWidget(self._which)
        return row

    def _menu_button(self, name: str, fill: Callable[[QMenu], None]) -> QPushButton:
        made = button("", parent=self)
        made.setAccessibleDescription(name)
        menu = QMenu(made)
        made.setMenu(menu)

        def fill_again() -> None:
            menu.clear()
            fill(menu)

        menu.aboutToShow.connect(fill_again)
        return made

    # narrowing

    def _wanted(self) -> WinsWanted:
        return WinsWanted(self._mate, self._kind, self._find.text())

    def _read_page(self, offset: int, limit: int) -> WinPage:
        return self.desk.read(wins.wins, self._wanted(), offset=offset, limit=limit)

    def _narrow(self) -> None:
        self._say_filters()
        self._wall.begin()
        self._show_empty()

    def _widen(self) -> None:
        """A win that was just noted is to be seen, whatever was looked for."""
        wanted = self._wanted()
        if wanted.teammate_id or wanted.kind or wanted.words:
            self._mate = self._kind = None
            self._find.clear()
        self._narrow()

    def _say_filters(self) -> None:
        mate = next((one for one in self._team if one.id == self._mate), None)
        anyone = translate("Wins", "Of anyone")
        self._whom.setText(anyone if mate is None else wording.shown_first_name(mate, self.desk.discreet))
        self._which.setText(
            translate("Wins", "Any kind") if self._kind is None else _first_up(wording.win_kind(self._kind))
        )

    def _fill_whom(self, menu: QMenu) -> None:
        group = QActionGroup(menu)
        for mate in (None, *self._team):
            name = translate("Wins", "Of anyone") if mate is None else wording.shown_name(mate, self.desk.discreet)
            action = menu.addAction(name)
            action.setCheckable(True)
            action.setChecked((mate.id if mate else None) == self._mate)
            action.triggered.connect(partial(self._set_mate, mate.id if mate else None))
            group.addAction(action)

    def _fill_which(self, menu: QMenu) -> None:
        group = QActionGroup(menu)
        for kind in (None, *WinKind):
            name = translate("Wins", "Any kind") if kind is None else _first_up(wording.win_kind(kind))
            action = menu.addAction(name)
            action.setCheckable(True)
            action.setChecked(kind is self._kind)
            action.triggered.connect(partial(self._set_kind, kind))
            group.addAction(action)

    def _set_mate(self, teammate_id: str | None, _on: bool = False) -> None:
        self._mate = teammate_id
        self._narrow()

    def _set_kind(self, kind: WinKind | None, _on: bool = False) -> None:
        self._kind = kind
        self._narrow()

    def _show_empty(self) -> None:
        empty = self._wall.empty()
        self._wall.setVisible(not empty)
        self._layout.setStretch(self._stretch, int(empty))
        clear_layout(self._nothing)
        if not empty:
            return
        wanted = self._wanted()
        if wanted.teammate_id or wanted.kind or wanted.words.strip():
            said = EmptyState(translate("Wins", "None of these yet."), translate("Wins", "Show all"))
            act: Callable[[], None] = self._show_all
        else:
            said = EmptyState(
                translate(
                    "Wins",
                    "No small wins yet. A bug found, a hard talk, a hand lent: what did you see go well lately?",
                ),
                translate("Wins", "Note one") if self._team else None,
            )
            act = self._begin
        if said.action is not None:
            said.action.clicked.connect(lambda: act())
        self._nothing.addWidget(said)

    def _show_all(self) -> None:
        self._mate = self._kind = None
        self._find.clear()
        self._narrow()

    # what is done here

    def _begin(self) -> None:
        self._note_one(self._mate)

    def _note_one(self, teammate_id: str | None) -> None:
        self._gap.show()
        self._entry.begin(teammate_id)

    def _to_find(self) -> None:
        self._find.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._find.selectAll()

    def _put_away(self) -> None:
        self._gap.hide()
        self._to_the_wall()

    def _to_the_wall(self) -> None:
        (self._wall if not self._wall.empty() else self._note).setFocus(Qt.FocusReason.OtherFocusReason)


def said_of(count: WinCount, desk: Desk) -> str:
    """'Eleven since September. Two nobody has heard about yet.'"""
    language = desk.language
    parts = []
    if count.since is not None:
        month = MONTHS[language][count.since.month - 1]
        parts.append(
            translate("Wins", "{count} since {month}.").format(
                count=_first_up(number(count.noted, language)), month=month
            )
        )
    if count.untold == 1:
        parts.append(translate("Wins", "One nobody has heard about yet."))
    elif count.untold:
        parts.append(
            translate("Wins", "{count} nobody has heard about yet.").format(
                count=_first_up(number(count.untold, language))
            )
        )
    elif count.noted:
        parts.append(translate("Wins", "All of them told."))
    return " ".join(parts) or translate("Wins", "What did you see go well lately?")


def _first_up(text: str) -> str:
    return text[:1].upper() + text[1:]
