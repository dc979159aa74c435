"""The palette: jump to a person, a page, an action or something written by typing a few letters of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from oneonone.app import wording
from oneonone.app.actions import Action, Actions
from oneonone.app.asking import Asked, Asking
from oneonone.app.desk import Desk
from oneonone.app.i18n import translate
from oneonone.app.pages import search_words
from oneonone.app.palette_delegate import ChoiceRole, PaletteDelegate
from oneonone.app.places import PageName, Place
from oneonone.app.widgets import labels
from oneonone.journal.search import Found, Hit
from oneonone.journal.search_query import HitKind
from oneonone.journal.teammates import team
from oneonone.model.names import folded

_WIDTH, _SHOWN, _SHOWN_ABOVE_HITS = 560, 9, 6
_HITS, _FEWEST_LETTERS, _PAUSE_MS = 6, 2, 80


@dataclass(frozen=True, slots=True)
class Choice:
    text: str
    small: str
    run: Callable[[], object]
    #: What it is also found by: a name, where discreet mode shows the initials.
    also: str = ""
    #: What was written, where the choice is that.
    hit: Hit | None = None


class Palette(QDialog):
    """Arrow keys choose, Enter goes, Escape closes. People, pages and actions stand first; below them what was written,
    as soon as it has been found."""

    def __init__(self, desk: Desk, go: Callable[[Place], None], actions: Actions, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("palette")
        self._desk, self._goes = desk, go
        self._hits: tuple[Hit, ...] = ()
        self._asking = Asking(desk, self)
        self._asking.answered.connect(self._answered)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        self._choices = [*self._people(desk, go), *self._deeds(actions)]
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 14, 14, 10)
        layout.setSpacing(8)
        self.edit = QLineEdit(self)
        self.edit.setProperty("kind", "jot")
        self.edit.setPlaceholderText(translate("Palette", "A person, a page, something to do…"))
        self.edit.setAccessibleName(translate("Palette", "Find or go to"))
        self.edit.setMaxLength(500)
        self.edit.textChanged.connect(self._typed)
        self.edit.installEventFilter(self)
        self._list = QListWidget(self)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setItemDelegate(PaletteDelegate(desk, self._list))
        self._list.setMouseTracking(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.itemClicked.connect(lambda _item: self._go())
        self._nothing = labels.soft(translate("Palette", "Nothing by that name."))
        layout.addWidget(self.edit)
        layout.addWidget(self._list)
        layout.addWidget(self._nothing)
        self.setFixedWidth(min(_WIDTH, parent.width() - 40))
        self._show()
        self.move(parent.mapToGlobal(parent.rect().center()).x() - self.width() // 2,
                  parent.mapToGlobal(parent.rect().topLeft()).y() + 90)  # fmt: skip
        self.edit.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            by = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if by is not None and self._list.count():
                self._list.setCurrentRow((self._list.currentRow() + by) % self._list.count())
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._go()
                return True
        return super().eventFilter(watched, event)

    def _people(self, desk: Desk, go: Callable[[Place], None]) -> list[Choice]:
        found = []
        for mate in (*desk.read(team), *desk.read(team, archived=True)):
            name = wording.shown_name(mate, desk.discreet)
            small = translate("Palette", "archived") if mate.archived else mate.role
            go_there = partial(go, Place(PageName.TEAMMATE, mate.id))
            found.append(Choice(name, small, go_there, mate.name))
            if not mate.archived:
                prepare = translate("Palette", "Prepare · {name}").format(name=name)
                found.append(Choice(prepare, "", partial(go, Place(PageName.PREPARE, mate.id)), mate.name))
        return found

    def _deeds(self, actions: Actions) -> list[Choice]:
        return [_deed(action) for action in actions if action.in_palette]

    def _typed(self) -> None:
        self._hits = ()
        self._asking.forget()
        self._show()
        if self._asks():
            self._pause.start()
        else:
            self._pause.stop()

    def _asks(self) -> bool:
        return sum(char.isalnum() for char in self.edit.text()) >= _FEWEST_LETTERS

    def _ask(self) -> None:
        self._asking.ask(Asked(self.edit.text(), limit=3 * _HITS))

    def _answered(self, asked: Asked, found: Found) -> None:
        """People stand above already, so they are left out; the row that was chosen stays chosen."""
        if asked.text == self.edit.text():
            at, last = self._list.currentRow(), self._list.count() - 1
            self._hits = tuple(hit for hit in found.hits if hit.kind is not HitKind.TEAMMATE)[:_HITS]
            self._show(at if at < last or at == 0 else last + len(self._hits))

    def _shown(self) -> list[Choice]:
        typed = self.edit.text()
        if not self._asks():
            return ranked(self._choices, typed)[:_SHOWN]
        everything = translate("Palette", "Search everything for “{words}”").format(words=" ".join(typed.split()))
        return [
            *ranked(self._choices, typed)[:_SHOWN_ABOVE_HITS],
            *(self._of_hit(hit) for hit in self._hits),
            Choice(everything, "", lambda: self._goes(Place(PageName.SEARCH, focus=typed.strip()))),
        ]

    def _of_hit(self, hit: Hit) -> Choice:
        beside = (search_words.who(hit, self._desk), search_words.when(hit, self._desk))
        return Choice(
            search_words.text(hit),
            " · ".join(part for part in beside if part),
            lambda: self._goes(search_words.place_of(hit)),
            hit=hit,
        )

    def _show(self, current: int = 0) -> None:
        self._list.clear()
        for choice in self._shown():
            item = QListWidgetItem(self._said(choice))
            item.setData(ChoiceRole, choice)
            self._list.addItem(item)
        self._list.setCurrentRow(max(0, min(current, self._list.count() - 1)))
        some = self._list.count() > 0
        self._list.setVisible(some)
        self._nothing.setVisible(not some)
        self._list.setFixedHeight(sum(self._list.sizeHintForRow(at) for at in range(self._list.count())) + 4)
        self.adjustSize()

    def _said(self, choice: Choice) -> str:
        """In words, for a screen reader."""
        if choice.hit is not None:
            return search_words.say(choice.hit, self._desk)
        return f"{choice.text}    {choice.small}" if choice.small else choice.text

    def _go(self) -> None:
        item = self._list.currentItem()
        if item is not None:
            choice: Choice = item.data(ChoiceRole)
            self.close()
            choice.run()


def ranked(choices: list[Choice], typed: str) -> list[Choice]:
    """Those in which every typed word begins a word, or stands somewhere; those that begin with it first."""
    words = folded(typed).split()

    def rank(choice: Choice) -> int | None:
        text = folded(f"{choice.text} {choice.also}")
        parts = text.split()
        if all(any(part.startswith(word) for part in parts) for word in words):
            return 0 if not words or text.startswith(words[0]) else 1
        return 2 if all(word in text for word in words) else None

    found = [(rank(choice), at, choice) for at, choice in enumerate(choices)]
    fitting = [(rank, at, choice) for rank, at, choice in found if rank is not None]
    return [choice for _rank, _at, choice in sorted(fitting, key=lambda one: one[:2])]


def _deed(action: Action) -> Choice:
    return Choice(action.text, action.key_text(), action.run)
