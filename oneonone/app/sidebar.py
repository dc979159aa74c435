"""The sidebar: where one can go, the people with the day of their next conversation, capture and search."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QScrollArea, QVBoxLayout, QWidget

from oneonone.app import wording
from oneonone.app.actions import Actions, Section
from oneonone.app.desk import Desk
from oneonone.app.i18n import translate
from oneonone.app.places import PageName, Place
from oneonone.app.theme import scaled
from oneonone.app.widgets import labels
from oneonone.app.widgets.avatar import Avatar
from oneonone.app.widgets.clear import clear_layout
from oneonone.app.widgets.keys import KeyCap
from oneonone.journal.agenda import how_much_is_open, people
from oneonone.model.names import initials_of

if TYPE_CHECKING:
    from oneonone.store.steps import Changes

WIDTH = 224
_WHO = frozenset({"teammate", "meeting"})
_COUNTED = frozenset({"follow_up", "win"})


class NavRow(QPushButton):
    """A row to go somewhere: a word, with a small one at its right and perhaps an avatar before it."""

    def __init__(self, text: str, parent: QWidget, *, small: str = "", avatar: Avatar | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "nav")
        self.setCheckable(True)
        self.setAccessibleName(f"{text}, {small}" if small else text)
        self.setToolTip("")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(10, 0, 10, 0)
        layout.setSpacing(8)
        if avatar is not None:
            avatar.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            layout.addWidget(avatar)
        self._text = labels.ElidedLabel(text)
        self._text.setProperty("kind", "nav-text")
        self._small = QLabel(small, self)
        self._small.setProperty("kind", "nav-small")
        for label in (self._text, self._small):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._small)
        self.toggled.connect(self._embolden)

    def add(self, widget: QWidget) -> None:
        widget.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        layout = self.layout()
        assert layout is not None
        layout.addWidget(widget)

    def set_small(self, text: str) -> None:
        """The small word; a screen reader hears it after the name of the row."""
        if text != self._small.text():
            self._small.setText(text)
            name = self._text.text()
            self.setAccessibleName(f"{name}, {text}" if text else name)

    def sizeHint(self) -> QSize:
        return QSize(WIDTH - 24, QFontMetrics(self._text.font()).height() + 18)

    def _embolden(self, on: bool) -> None:
        font = self._text.font()
        font.setBold(False)
        font.setWeight(font.Weight.DemiBold if on else font.Weight.Normal)
        self._text.setFont(font)


@dataclass(frozen=True, slots=True)
class _Entry:
    page: PageName
    text: str


@dataclass(frozen=True, slots=True)
class _Person:
    """A row of the people, as it is shown; `when` says how far their next conversation is."""

    id: str
    name: str
    initials: str
    colour: int
    when: str


class Sidebar(QFrame):
    """Reads who there is and what is open; it never shows a number about a person, only a day."""

    def __init__(self, desk: Desk, go: Callable[[Place], None], actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("sidebar")
        self.setFixedWidth((WIDTH + scaled(WIDTH)) // 2)  # half as much wider as text is larger
        self._desk = desk
        self._go = go
        self._actions = actions
        self._rows: dict[tuple[PageName, str | None], NavRow] = {}
        self._counted: dict[PageName, NavRow] = {}
        self._place: Place | None = None
        self._stale = self._who_stale = False
        self._shown: list[_Person] | None = None
        outer = QVBoxLayout(self)
        outer.setContentsMargins(12, 14, 12, 14)
        outer.setSpacing(2)
        outer.addLayout(self._head())
        for entry in self._entries():
            row = self._row(entry.text, Place(entry.page))
            self._counted[entry.page] = row
            outer.addWidget(row)
        outer.addSpacing(14)
        heading = labels.heading(translate("Sidebar", "People"))
        heading.setContentsMargins(10, 0, 0, 2)
        outer.addWidget(heading)
        holder = QWidget(self)
        holder.setObjectName("people")
        self._people = QVBoxLayout(holder)
        self._people.setContentsMargins(0, 0, 0, 0)
        self._people.setSpacing(2)
        scroll = QScrollArea(self)
        scroll.setObjectName("people-scroll")
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(holder)
        outer.addWidget(scroll, 1)
        for action_id in ("capture", "palette"):
            if any(action.id == action_id for action in actions):
                outer.addWidget(self._action_row(action_id))
        desk.changed.connect(self._changed)
        self._read_people()
        self._read_counts()

    def show_place(self, place: Place) -> None:
        """Marks where one is."""
        self._place = place
        here = (PageName.TEAMMATE, place.teammate_id) if place.teammate_id else (place.page, None)
        for key, row in self._rows.items():
            row.setChecked(key == here)

    def _entries(self) -> list[_Entry]:
        from oneonone.app.pages.all import in_sidebar

        return [_Entry(page, text) for page, text in in_sidebar()]

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setContentsMargins(8, 0, 0, 8)
        name = labels.strong("oneonone")
        name.setProperty("kind", "brand")
        menu_button = QPushButton("☰", self)
        menu_button.setProperty("kind", "menu")
        menu_button.setAccessibleName(translate("Sidebar", "Menu"))
        menu_button.setFixedSize(30, 28)
        menu_button.clicked.connect(lambda: self._open_menu(menu_button))
        head.addWidget(name)
        head.addStretch()
        head.addWidget(menu_button)
        return head

    def _open_menu(self, at: QWidget) -> None:
        """Everything the registry offers, by section."""
        menu = QMenu(self)
        titles = {
            Section.WRITE: translate("Sidebar", "Write"),
            Section.PEOPLE: translate("Sidebar", "People"),
            Section.GO: translate("Sidebar", "Go"),
            Section.VIEW: translate("Sidebar", "View"),
        }
        for section in Section:
            actions = [action for action in self._actions if action.section is section and not action.told_only]
            to = menu.addMenu(titles[section]) if section in titles and actions else menu
            for action in actions:
                to.addAction(self._actions.qt(action.id))
            if section is Section.HERE and actions:
                menu.addSeparator()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at.mapToGlobal(at.rect().bottomLeft()))

    def _row(self, text: str, place: Place, *, small: str = "", avatar: Avatar | None = None) -> NavRow:
        row = NavRow(text, self, small=small, avatar=avatar)
        row.clicked.connect(lambda: self._go_to(place))
        self._rows[place.page, place.teammate_id] = row
        return row

    def _go_to(self, place: Place) -> None:
        self._go(place)
        if self._place is not None:
            self.show_place(self._place)

    def _action_row(self, action_id: str) -> NavRow:
        action = self._actions[action_id]
        row = NavRow(action.text, self)
        row.setCheckable(False)
        row.setProperty("kind", "nav-soft")
        if action.keys:
            row.add(KeyCap(action.key_text().replace("Shift", "⇧").replace("+", " ")))
        row.clicked.connect(lambda: action.run())
        return row

    def _changed(self, changes: Changes | None) -> None:
        self._who_stale = self._who_stale or changes is None or bool(changes.nouns & _WHO)
        if (self._who_stale or (changes is not None and changes.nouns & _COUNTED)) and not self._stale:
            self._stale = True
            QTimer.singleShot(0, self._read_again)

    def _read_again(self) -> None:
        """Most of what is written is about nobody's next conversation."""
        who, self._stale, self._who_stale = self._who_stale, False, False
        if who:
            self._read_people()
        self._read_counts()

    def _read_counts(self) -> None:
        found = self._desk.read(how_much_is_open, self._desk.today())
        self._count(PageName.FOLLOW_UPS, found.promises)
        self._count(PageName.WINS, found.wins)

    def _count(self, page: PageName, count: int) -> None:
        if page in self._counted:
            self._counted[page].set_small(str(count or ""))

    def _read_people(self) -> None:
        found = self._desk.read(people, self._desk.now())
        self._count(PageName.TODAY, found.today)
        today, language = self._desk.today(), self._desk.language
        shown = []
        for mate in found.team:
            day = found.next_days.get(mate.id)
            shown.append(
                _Person(
                    mate.id, wording.shown_name(mate, self._desk.discreet), initials_of(mate.name), mate.colour,
                    wording.span_to(day, today, language) if day else "",
                )
            )  # fmt: skip
        if shown != self._shown:
            self._shown = shown
            self._show_people()

    def _show_people(self) -> None:
        """Made anew only when somebody is shown otherwise: most of what is written changes nothing here."""
        assert self._shown is not None
        clear_layout(self._people)
        self._rows = {key: row for key, row in self._rows.items() if key[1] is None}
        for one in self._shown:
            avatar = Avatar(one.initials, one.colour, 22)
            place = Place(PageName.TEAMMATE, one.id)
            self._people.addWidget(self._row(one.name, place, small=one.when, avatar=avatar))
        add = NavRow("+ " + self._actions["new_teammate"].text, self)
        add.setCheckable(False)
        add.setProperty("kind", "nav-soft")
        add.clicked.connect(lambda: self._actions["new_teammate"].run())
        self._people.addWidget(add)
        self._people.addStretch()
        if self._place is not None:
            self.show_place(self._place)
