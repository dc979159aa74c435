"""Archive and trash: who is out of the daily view, and what can still be brought back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from oneonone.app import wording
from oneonone.app.desk import Desk
from oneonone.app.i18n import translate
from oneonone.app.pages.page import Page
from oneonone.app.places import PageName, Place
from oneonone.app.theme import scaled
from oneonone.app.widgets import labels
from oneonone.app.widgets.ask import ask
from oneonone.app.widgets.avatar import Avatar
from oneonone.app.widgets.button import button
from oneonone.app.widgets.card import Card, Rows
from oneonone.app.widgets.clear import clear_layout
from oneonone.app.widgets.flow import FlowLayout
from oneonone.app.widgets.scroll import page_scroll
from oneonone.journal import let_go, trash
from oneonone.journal.teammates import team, unarchive
from oneonone.journal.trash import Trashed
from oneonone.model.names import initials_of
from oneonone.model.words import short_date

_SHOWN = 200
#: Percent of the usual size of text up to which what can be done stands beside what it is about.
_BESIDE_UP_TO = 120


class ArchivePage(Page):
    def __init__(self, desk: Desk, go: Callable[[Place], None], parent: QWidget | None = None) -> None:
        super().__init__(desk, go, parent)
        body = QWidget(self)
        body.setMaximumWidth(scaled(860))
        self._body = QVBoxLayout(body)
        self._body.setContentsMargins(34, 28, 34, 28)
        self._body.setSpacing(8)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(page_scroll(body))

    def refresh(self) -> None:
        clear_layout(self._body)
        self._body.addWidget(labels.title(translate("Archive", "Archive and trash")))
        self._body.addSpacing(10)
        self._body.addWidget(labels.heading(translate("Archive", "In the archive")))
        self._body.addWidget(self._archived())
        self._body.addSpacing(10)
        self._body.addWidget(labels.heading(translate("Archive", "In the trash")))
        self._body.addWidget(self._trashed())
        self._body.addStretch(1)

    def _archived(self) -> Card:
        card = Card()
        rows = Rows(card)
        people = self.desk.read(team, archived=True)
        for mate in people:
            row = QWidget()
            layout = QHBoxLayout(row)
            layout.setContentsMargins(0, 0, 0, 0)
            layout.addWidget(Avatar(initials_of(mate.name), mate.colour, 22))
            link = button(wording.shown_name(mate, self.desk.discreet), "link")
            link.clicked.connect(lambda _on=False, mate=mate: self.go(Place(PageName.TEAMMATE, mate.id)))
            layout.addWidget(link)
            layout.addStretch()
            back = button(translate("Archive", "Bring back"), "quiet")
            back.clicked.connect(
                lambda _on=False, mate=mate: self.desk.attempt(
                    translate("Archive", "{name} is back").format(
                        name=wording.shown_first_name(mate, self.desk.discreet)
                    ), unarchive, mate.id,
                    self.desk.now(),
                )
            )  # fmt: skip
            layout.addWidget(back)
            rows.add(row)
        card.body().addWidget(
            rows
            if people
            else labels.soft(translate("Archive", "Nobody. Archiving keeps everything, out of the daily view."))
        )
        return card

    def _trashed(self) -> Card:
        card = Card()
        found = self.desk.read(trash.trash)
        rows = Rows(card)
        for one in found[:_SHOWN]:
            rows.add(self._trash_row(one))
        card.body().addWidget(
            rows if found else labels.soft(translate("Archive", "Empty. What you delete waits here for thirty days."))
        )
        return card

    def _trash_row(self, one: Trashed) -> QWidget:
        """With large text what can be done stands below what it is about."""
        row = QWidget()
        layout = QVBoxLayout(row) if scaled(100) > _BESIDE_UP_TO else QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        whose = initials_of(one.whose) if self.desk.discreet else one.whose
        what = one.text or translate("Archive", "A conversation")
        text = labels.Written(f"{whose}: {what}" if whose else what)
        text.set_discreet(self.desk.discreet)
        layout.addWidget(text, 1)
        day = short_date(one.gone_on.astimezone().date(), self.desk.language, self.desk.today())
        deeds = FlowLayout(spacing=layout.spacing())
        deeds.addWidget(labels.small(translate("Archive", "kept until {day}").format(day=day), soft=True, wrap=False))
        back = button(translate("Archive", "Bring back"), "quiet")
        back.setAccessibleName(f"{back.text()}: {what if not self.desk.discreet else '…'}")
        back.clicked.connect(
            lambda: self.desk.attempt(
                translate("Archive", "Brought back"), trash.bring_back, one.noun, one.id, self.desk.now()
            )
        )
        gone = button(translate("Archive", "Delete for good"), "quiet")
        gone.clicked.connect(lambda: self._delete_for_good(one))
        gone.setAccessibleName(f"{gone.text()}: {what if not self.desk.discreet else '…'}")
        deeds.addWidget(back)
        deeds.addWidget(gone)
        if one.noun == "teammate":
            forget = button(translate("Archive", "Forget…"), "quiet")
            forget.setAccessibleName(f"{forget.text()}: {what if not self.desk.discreet else initials_of(what)}")
            forget.setToolTip(translate("Archive", "For good, and from the kept copies too"))
            forget.clicked.connect(lambda: self._forget(one.id))
            deeds.addWidget(forget)
        layout.addLayout(deeds)
        return row

    def _forget(self, teammate_id: str) -> None:
        from oneonone.app.let_go_dialog import LetGoDialog

        mate = self.desk.read(let_go.anybody, teammate_id)
        LetGoDialog(self.desk, self.go, mate, self.window(), in_trash=True).open()

    def _delete_for_good(self, one: Trashed) -> None:
        ask(
            self.window(),
            translate("Archive", "Delete this for good, with everything that belongs to it?"),
            translate("Archive", "This cannot be undone. Copies made on earlier days still hold it."),
            translate("Archive", "Delete for good"),
            translate("Archive", "Keep"),
            lambda: self.desk.for_good(trash.delete_for_good, one.noun, one.id),
        )
