"""Looking back: pictures of my own habits, to look at rather than read. Nobody is scored or ranked by them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import islice
from math import inf
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from oneonone.app.actions import Action
from oneonone.app.desk import Desk
from oneonone.app.i18n import translate
from oneonone.app.pages.page import Page
from oneonone.app.places import PageName, Place
from oneonone.app.tab_order import order_tabs
from oneonone.app.theme import scaled
from oneonone.app.widgets import labels
from oneonone.app.widgets.button import button
from oneonone.app.widgets.pictures import asked, checks, promises, talked, talks, wins
from oneonone.app.widgets.pictures.card import PictureCard
from oneonone.app.widgets.pictures.picture import Picture, Subject
from oneonone.app.widgets.pictures.saying import Seen
from oneonone.app.widgets.scroll import page_scroll
from oneonone.app.widgets.segmented import Segmented
from oneonone.errors import OneOnOneError
from oneonone.journal.looking_back import look_back
from oneonone.model.kinds import Span
from oneonone.model.names import initials_of

#: From this width on, in pixels at a text scale of 1, two pictures stand beside each other.
_TWO_FROM = 860
_AIR = 20
#: The pictures of the second column.
_RIGHT = (talked.NAME, checks.NAME, wins.NAME)
#: How long the window may wait for talking points to be read, and how many are read before looking at the clock.
_TURN_S, _AT_ONCE = 0.008, 8


class LookingBackPage(Page):
    nouns = frozenset({"teammate", "meeting", "talking_point", "follow_up", "win"})

    def __init__(self, desk: Desk, go: Callable[[Place], None], parent: QWidget | None = None) -> None:
        super().__init__(desk, go, parent)
        self._span = self.main_window().settings.looking_back_span()
        self._seen: Seen | None = None
        self._checks: list[bool] = []
        #: Whether talking points are still being read.
        self.reading = False
        self._begun = False
        self._cards: dict[str, PictureCard] = {}
        self._two: bool | None = None
        body = QWidget(self)
        self._body = QVBoxLayout(body)
        self._body.setContentsMargins(34, 28, 34, 28)
        self._body.setSpacing(0)
        self._body.addLayout(self._head())
        self._body.addSpacing(14)
        self._first = QVBoxLayout()
        self._body.addLayout(self._first)
        self._body.addSpacing(_AIR)
        self._beside = QHBoxLayout()
        self._columns = (QVBoxLayout(), QVBoxLayout())
        for column in self._columns:
            column.setSpacing(_AIR)
            self._beside.addLayout(column, 1)
        self._body.addLayout(self._beside)
        self._body.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._scroll = page_scroll(body)
        outer.addWidget(self._scroll)

    def show_place(self, place: Place) -> None:
        super().show_place(place)
        # the first picture has the keyboard, and is too high for the page to begin with it
        QTimer.singleShot(0, self._scroll, lambda: self._scroll.verticalScrollBar().setValue(0))

    def refresh(self) -> None:
        facts = self.desk.read(look_back, self._span, self.desk.now())
        discreet = self.desk.discreet
        names = {mate: initials_of(name) if discreet else name for mate, name in facts.names.items()}
        former = self._seen
        self._seen = seen = Seen(facts, names, self.desk.language)
        read = former is not None and not self.reading and former.facts.raised == facts.raised
        if not read:
            self._checks = []
            self.reading, self._begun = True, False
        for subject in (
            talks.subject(seen), asked.subject(seen), talked.subject(seen),
            checks.subject(seen, self._checks if read else None), promises.subject(seen), wins.subject(seen),
        ):  # fmt: skip
            self._show(subject)
        self._arrange()
        self.update()

    def first_focus(self) -> QWidget | None:
        return next((card.picture for card in self._cards.values() if card.picture is not None), None)

    def page_actions(self) -> Sequence[Action]:
        return (
            Action("save_picture", translate("LookingBack", "Save the picture you are at"), self._save_here,
                   ("Ctrl+S",)),
        )  # fmt: skip

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    # the head

    def _head(self) -> QVBoxLayout:
        head = QVBoxLayout()
        head.setSpacing(0)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(labels.title(translate("LookingBack", "Looking back")), 1)
        for page, text in _rounds():
            made = button(text, "quiet")
            made.clicked.connect(lambda _on=False, page=page: self.go(Place(page)))
            top.addWidget(made)
        head.addLayout(top)
        head.addWidget(
            labels.sub(
                translate("LookingBack", "Your own habits, to look at. Nothing here is about how anyone is doing.")
            )
        )
        head.addSpacing(12)
        choices = (
            (translate("LookingBack", "Quarter"), Span.QUARTER),
            (translate("LookingBack", "Half a year"), Span.HALF_YEAR),
            (translate("LookingBack", "Year"), Span.YEAR),
        )
        spans = Segmented(choices, self._span, translate("LookingBack", "How far to look back"))
        spans.chosen.connect(self._choose)
        head.addWidget(spans)
        return head

    def _choose(self, span: object) -> None:
        self._span = Span(str(span))
        self.main_window().settings.set_looking_back_span(self._span)
        self.refresh()

    # the pictures

    def _show(self, subject: Subject) -> None:
        card = self._cards.get(subject.name)
        if card is not None:
            card.set_subject(subject)
            return
        card = self._cards[subject.name] = PictureCard(subject, self._about(subject.name))
        if len(self._cards) == 1:
            self._first.addWidget(card)
        card.opened.connect(self.go)
        card.saving.connect(self._save)

    def _about(self, name: str) -> str:
        """A line below a title, where it needs one."""
        return {
            checks.NAME: translate("LookingBack", "They ask where the work stands. Fine to ask, and good to see."),
            talked.NAME: translate("LookingBack", "as you said when you rounded off"),
        }.get(name, "")

    def _arrange(self) -> None:
        """The conversations over the whole width, the rest in two columns where there is room for two."""
        two = self.width() >= scaled(_TWO_FROM)
        if two == self._two or not self._cards:
            return
        self._two = two
        cards = list(self._cards.values())
        for column in self._columns:
            while column.takeAt(0) is not None:
                pass
        for card in cards[1:]:
            column = self._columns[card.subject.name in _RIGHT] if two else self._columns[0]
            column.addWidget(card)
        for column in self._columns:
            column.addStretch(1)
        self._beside.setStretch(1, int(two))
        self._beside.setSpacing(_AIR if two else 0)
        order_tabs(self)

    # status checks, read when all else can be looked at

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.reading and not self._begun:
            self._begun = True
            QTimer.singleShot(0, self, self._read_on)

    def _read_on(self, at_most: float = _TURN_S) -> None:
        """A few talking points a turn of the event loop, so that the window is never held up."""
        from oneonone.practice.looking_back.checks import is_status_check

        if not self.reading or self._seen is None:
            return
        raised, began = self._seen.facts.raised, perf_counter()
        while len(self._checks) < len(raised) and perf_counter() - began < at_most:
            some = islice(raised, len(self._checks), len(self._checks) + _AT_ONCE)
            self._checks += [is_status_check(one.text) for one in some]
        if len(self._checks) < len(raised):
            QTimer.singleShot(0, self, self._read_on)
        else:
            self.reading = False
            self._show(checks.subject(self._seen, self._checks))

    # saving

    def _save_here(self) -> None:
        """The picture that has the keyboard, or the first."""
        focus = QApplication.focusWidget()
        card = next((card for card in self._cards.values() if focus is not None and card.isAncestorOf(focus)), None)
        card = card or next((card for card in self._cards.values() if card.subject.layout is not None), None)
        if card is not None:
            self._save(card, "png")

    def _save(self, card: object, form: str) -> None:
        assert isinstance(card, PictureCard) and self._seen is not None
        self._read_on(at_most=inf)
        subject = card.subject
        if subject.layout is None:
            return
        kinds = {
            "png": translate("LookingBack", "Picture (*.png)"),
            "svg": translate("LookingBack", "Drawing (*.svg)"),
        }
        chosen, kind = QFileDialog.getSaveFileName(
            self.window(), translate("LookingBack", "Save “{title}”").format(title=subject.title),
            str(Path.home() / f"{subject.title}.{form}"), ";;".join(kinds.values()), kinds[form],
        )  # fmt: skip
        if not chosen:
            return
        path = Path(chosen)
        if path.suffix.lower() not in (".png", ".svg"):
            path = path.with_name(f"{path.name}.{'svg' if kind == kinds['svg'] else 'png'}")
        from oneonone.app.widgets.pictures.saved import save_picture

        try:
            save_picture(path, subject, self._seen.period())
        except OneOnOneError as error:
            self.desk.failed.emit(error.said(self.desk.language))
        else:
            self.desk.told.emit(translate("LookingBack", "Saved as {file}").format(file=path.name))
        if isinstance(card.picture, Picture):
            card.picture.setFocus()


def _rounds() -> list[tuple[PageName, str]]:
    return [
        (PageName.WEEKLY_ROUND, translate("LookingBack", "Weekly round")),
        (PageName.REFLECTION, translate("LookingBack", "Reflection")),
    ]
