"""It took place: a conversation on paper or on a walk becomes notes in sixty seconds. Three blanks, and the rest."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from oneonone.app import wording
from oneonone.app.actions import Action
from oneonone.app.autosave import Autosave, watch
from oneonone.app.desk import Desk
from oneonone.app.i18n import translate
from oneonone.app.pages.page import Page
from oneonone.app.places import PageName, Place
from oneonone.app.widgets import labels
from oneonone.app.widgets.button import button
from oneonone.app.widgets.card import Card
from oneonone.app.widgets.inputs import line
from oneonone.app.widgets.scroll import page_scroll
from oneonone.journal import drafts, paper
from oneonone.journal.paper import Blanks
from oneonone.journal.teammates import teammate
from oneonone.model.words import long_date
from oneonone.practice.win_kind import propose_kind


class PaperPage(Page):
    nouns = frozenset({"teammate"})

    def __init__(self, desk: Desk, go: Callable[[Place], None], parent: QWidget | None = None) -> None:
        super().__init__(desk, go, parent)
        self._built = False
        self._saving: list[Autosave] = []
        body = QWidget(self)
        body.setMaximumWidth(760)
        self._body = QVBoxLayout(body)
        self._body.setContentsMargins(34, 28, 34, 28)
        self._body.setSpacing(6)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(page_scroll(body))

    @property
    def teammate_id(self) -> str:
        assert self.place is not None and self.place.teammate_id is not None
        return self.place.teammate_id

    def refresh(self) -> None:
        if not self._built:
            self._build()

    def leave(self) -> None:
        for saving in self._saving:
            saving.flush()

    def first_focus(self) -> QWidget | None:
        return self.need

    def page_actions(self) -> Sequence[Action]:
        return (Action("keep", translate("Paper", "Keep it"), self._keep, ("Ctrl+Return",)),)

    def _build(self) -> None:
        from oneonone.app.widgets.markdown_editor import MarkdownEditor

        self._built = True
        mate = self.desk.read(teammate, self.teammate_id)
        name = wording.shown_first_name(mate, self.desk.discreet)
        self._body.addWidget(labels.title(translate("Paper", "It took place · {name}").format(name=name)))
        self._body.addWidget(
            labels.sub(
                translate(
                    "Paper", "On paper or on a walk. A minute now, so that it is not lost; every blank may stay empty."
                )
            )
        )
        self._body.addSpacing(12)
        card = Card()
        self._body.addWidget(card)
        self.when = line(long_date(self.desk.today(), self.desk.language))
        self.need = line(translate("Paper", "in their own words"))
        self.promise = line(translate("Paper", "with a date if you like: … by thursday"))
        self.win = line(translate("Paper", "something small that deserves to be told"))
        self._blank(card, "when", translate("Paper", "When? Empty means today"), self.when)
        self.wrong = labels.error()
        card.body().addWidget(self.wrong)
        self._blank(card, "need", translate("Paper", "What {name} needs").format(name=name), self.need)
        self._blank(card, "promise", translate("Paper", "What I promised"), self.promise)
        self._blank(card, "win", translate("Paper", "What went well"), self.win)
        card.body().addSpacing(6)
        rest = translate("Paper", "The rest, as far as you want to keep it")
        card.body().addWidget(labels.small(rest, soft=True))
        self.rest = MarkdownEditor(card)
        self.rest.setAccessibleName(rest)
        self.rest.setMinimumHeight(120)
        key = self._key("rest")
        self.rest.set_markdown(self.desk.read(drafts.draft, key))
        self._saving.append(watch(self.rest, lambda text: self.desk.save(drafts.keep_draft, key, text)))
        card.body().addWidget(self.rest)
        row = QHBoxLayout()
        row.addStretch()
        keep = button(translate("Paper", "Keep it"), "primary", shortcut_hint="Ctrl ⏎")
        keep.clicked.connect(self._keep)
        row.addWidget(keep)
        self._body.addSpacing(8)
        self._body.addLayout(row)
        self._body.addStretch(1)

    def _blank(self, card: Card, name: str, question: str, field: QWidget) -> None:
        from PySide6.QtWidgets import QLineEdit

        assert isinstance(field, QLineEdit)
        key = self._key(name)
        card.body().addSpacing(4)
        card.body().addWidget(labels.small(question, soft=True))
        field.setAccessibleName(question)
        field.setText(self.desk.read(drafts.draft, key))
        field.returnPressed.connect(self.focusNextChild)
        self._saving.append(watch(field, lambda text: self.desk.save(drafts.keep_draft, key, text)))
        card.body().addWidget(field)

    def _key(self, name: str) -> str:
        return f"paper:{self.teammate_id}:{name}"

    def _keep(self) -> None:
        """One step: the meeting is held, and the blanks that were filled are its lines."""
        from oneonone.capture.dates import find_due
        from oneonone.capture.past import read_past

        when = self.when.text().strip()
        day = read_past(when, self.desk.today()) if when else self.desk.today()
        if day is None:
            self.wrong.setText(
                translate(
                    "Paper", "“{text}” is not a day I know, or it has yet to come. Try yesterday, monday, 20 nov."
                ).format(text=when)
            )
            self.wrong.show()
            self.when.setFocus()
            return
        self.leave()
        promise = self.promise.text().strip()
        due = find_due(promise, self.desk.today()) if promise else None
        if due is not None:
            promise = " ".join(f"{promise[: due.start]} {promise[due.end :]}".split()).strip(" ,;:–-") or promise
        blanks = Blanks(
            day=day, need=self.need.text().strip(), promise=promise, due=due.due if due else None,
            win=self.win.text().strip(), win_kind=propose_kind(self.win.text()), rest=self.rest.markdown().strip(),
        )  # fmt: skip
        held = self.desk.attempt(
            translate("Paper", "Kept"), paper.keep, self.teammate_id, blanks, self.desk.now(),
            drafts=tuple(self._key(name) for name in ("when", "need", "promise", "win", "rest")),
        )  # fmt: skip
        if held is not None:
            self._saving.clear()
            self.go(Place(PageName.ROUND_OFF, self.teammate_id, held.id))
