"""Search: everything written, found while typing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from oneonone.app.actions import Action
from oneonone.app.asking import Asked, Asking
from oneonone.app.desk import Desk
from oneonone.app.i18n import translate
from oneonone.app.pages.page import Page
from oneonone.app.pages.search_help import FilterHelp, KeptSearches
from oneonone.app.pages.search_results import ResultView
from oneonone.app.pages.search_words import place_of
from oneonone.app.places import Place
from oneonone.app.widgets import labels
from oneonone.app.widgets.button import button
from oneonone.app.widgets.card import Card
from oneonone.app.widgets.clear import clear_layout
from oneonone.app.widgets.inputs import line
from oneonone.app.widgets.segmented import Segmented
from oneonone.journal import drafts
from oneonone.journal.search import Found, Order, forget_search, keep_search, kept_searches

if TYPE_CHECKING:
    from oneonone.journal.search import Hit

PAUSE_MS = 80
_LAST = "search"


class SearchPage(Page):
    """`focus` of its place is what to search for; without it, what was searched for last stands there to be typed
    over."""

    def __init__(self, desk: Desk, go: Callable[[Place], None], parent: QWidget | None = None) -> None:
        super().__init__(desk, go, parent)
        self._order = Order.NEWEST
        self._asking = Asking(desk, self)
        self._asking.answered.connect(self._answered)
        self._again = False
        self._open_first = False
        self._shown_text = ""
        self._more = False
        self._kept_text = ""
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(34, 28, 34, 0)
        layout.setSpacing(0)
        layout.addWidget(labels.title(translate("Search", "Search")))
        layout.addSpacing(14)
        layout.addWidget(self._build_field())
        layout.addSpacing(10)
        layout.addLayout(self._build_row())
        self._unclear = QVBoxLayout()
        self._unclear.setSpacing(2)
        layout.addLayout(self._unclear)
        layout.addSpacing(8)
        self._card = Card()
        self._card.body().setContentsMargins(4, 4, 4, 7)
        self._results = ResultView(desk, self._read_on, self)
        self._results.opened.connect(self._open)
        self._results.left.connect(self._to_field)
        self._card.body().addWidget(self._results)
        layout.addWidget(self._card, 1)
        layout.addWidget(self._build_empty(), 1)
        layout.addSpacing(22)

    # what is shown

    def show_place(self, place: Place) -> None:
        self.place = place
        self._kept_text = self.desk.read(drafts.draft, _LAST)
        self._field.blockSignals(True)
        last = "" if self.desk.discreet else self._kept_text
        self._field.setText(place.focus if place.focus is not None else last)
        self._field.blockSignals(False)
        self._field.selectAll()
        self._ask()

    def refresh(self) -> None:
        """Something changed: the same search again, staying where one is."""
        self._kept.show_kept(self.desk.read(kept_searches))
        if self._field.text().strip():
            self._again = not self._pause.isActive()
            self._asking.ask(Asked(self._field.text(), self._order, limit=max(50, len(self._results.hits))))
        self._show_state()

    def leave(self) -> None:
        text = self._field.text().strip()
        if text != self._kept_text:
            self._kept_text = text
            self.desk.save(drafts.keep_draft, _LAST, text)

    def first_focus(self) -> QWidget | None:
        return self._field

    @property
    def searched(self) -> str:
        """What stands in the field."""
        return self._field.text().strip()

    def page_actions(self) -> Sequence[Action]:
        return (
            Action("search_field", translate("Search", "To the search field"), self._to_field, ("Ctrl+F",)),
            Action("keep_search", translate("Search", "Keep this search"), self._keep, ("Ctrl+D",)),
            Action("search_order", translate("Search", "Newest first or best first"), self._other_order, ("Alt+O",)),
        )

    # building

    def _build_field(self) -> QWidget:
        self._field = line(translate("Search", "Search everything you wrote…"), "jot")
        self._field.setAccessibleName(translate("Search", "Search everything you wrote"))
        self._field.setMaxLength(2_000)
        self._field.textChanged.connect(self._typed)
        self._field.installEventFilter(self)
        return self._field

    def _build_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self._how_many = labels.soft("")
        row.addWidget(self._how_many, 1)
        self._keep_button = button(translate("Search", "Keep this search"), "quiet")
        self._keep_button.clicked.connect(self._keep)
        row.addWidget(self._keep_button)
        self._export_button = button(translate("Search", "Export…"), "quiet")
        self._export_button.clicked.connect(self._export)
        row.addWidget(self._export_button)
        self._orders = Segmented(
            ((translate("Search", "Newest first"), Order.NEWEST), (translate("Search", "Best first"), Order.BEST)),
            Order.NEWEST, translate("Search", "Order"),
        )  # fmt: skip
        self._orders.chosen.connect(self._choose_order)
        row.addWidget(self._orders)
        return row

    def _build_empty(self) -> QWidget:
        """What stands there without results: the searches that were kept, and how to search."""
        self._empty = QWidget(self)
        column = QVBoxLayout(self._empty)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self._kept = KeptSearches(self._empty)
        self._kept.chosen.connect(self._search_for)
        self._kept.forgotten.connect(lambda text: self.desk.save(forget_search, text))
        column.addWidget(self._kept)
        self._help = FilterHelp(self._empty)
        self._help.chosen.connect(self._add_filter)
        column.addWidget(self._help)
        column.addStretch()
        return self._empty

    # asking and answering

    def _typed(self) -> None:
        self._open_first = False
        self._asking.forget()
        self._pause.start()

    def _ask(self) -> None:
        self._pause.stop()
        self._again = False
        text = self._field.text()
        if text.strip():
            self._asking.ask(Asked(text, self._order))
            return
        self._asking.forget()
        self._shown_text = ""
        self._kept.show_kept(self.desk.read(kept_searches))
        self._results.show_hits((), False)
        self._explain(Found())
        self._show_state()

    def _read_on(self, offset: int) -> bool:
        if self._pause.isActive() or self._asking.busy:
            return False
        self._asking.ask(Asked(self._shown_text, self._order, offset))
        return True

    def _answered(self, asked: Asked, found: Found) -> None:
        if asked.text != self._field.text() or asked.order is not self._order:
            return
        self._shown_text = asked.text
        if asked.offset:
            self._results.add_hits(found.hits, found.more)
        else:
            self._results.show_hits(found.hits, found.more, stay=self._again)
            self._explain(found)
        self._more = found.more
        self._show_state()
        if self._open_first:
            self._open_first = False
            self._open_current()

    def _explain(self, found: Found) -> None:
        clear_layout(self._unclear)
        for one in found.unclear:
            self._unclear.addWidget(labels.soft(one.said(self.desk.language)))

    def _show_state(self) -> None:
        hits, text = len(self._results.hits), self._field.text().strip()
        some = bool(text) and hits > 0
        nothing = bool(text) and not hits and self._shown_text.strip() == text
        self._card.setVisible(some)
        self._empty.setVisible(not some)
        self._kept.setVisible(not text and self._kept.any and not self.desk.discreet)
        self._help.show_for(nothing=nothing)
        self._help.setVisible(not text or nothing)
        self._keep_button.setVisible(bool(text) and not self._kept.has(text))
        self._orders.setVisible(some)
        self._export_button.setVisible(some)
        if not some:
            said = translate("Search", "Nothing found.") if nothing else ""
        elif self._more:
            said = translate("Search", "The first {n}; more as you scroll.").format(n=hits)
        else:
            said = translate("Search", "%n found", "", hits)
        self._how_many.setText(said)

    # what is done

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Down and self._results.hits:
                self._results.setFocus(Qt.FocusReason.TabFocusReason)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
                self._enter()
                return True
            if event.key() == Qt.Key.Key_Escape and self._field.text():
                self._field.clear()
                self._ask()
                return True
        return super().eventFilter(watched, event)

    def _enter(self) -> None:
        """Opens the first; where its search has not been answered yet, as soon as it is."""
        if self._pause.isActive() or self._asking.busy:
            self._ask()
            self._open_first = True
        else:
            self._open_current()

    def _open_current(self) -> None:
        hit = self._results.current()
        if hit is not None:
            self._open(hit)

    def _open(self, hit: Hit) -> None:
        self.go(place_of(hit))

    def _to_field(self) -> None:
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()

    def _search_for(self, text: str) -> None:
        self._field.setText(text)
        self._field.setFocus()
        self._ask()

    def _add_filter(self, start: str) -> None:
        text = self._field.text().rstrip()
        self._field.setText(f"{text} {start}" if text else start)
        self._field.setFocus()

    def _keep(self) -> None:
        text = self._field.text().strip()
        if text:
            self.desk.save(keep_search, text)
            self.desk.told.emit(translate("Search", "Kept: it shows up here when the field is empty."))

    def _export(self) -> None:
        from oneonone.app.window_actions import open_export

        open_export(self.main_window())

    def _other_order(self) -> None:
        other = Order.BEST if self._order is Order.NEWEST else Order.NEWEST
        self._orders.set_value(other)
        self._choose_order(other)

    def _choose_order(self, order: object) -> None:
        self._order = Order(str(order))
        self._ask()
