"""What was open between the two before this conversation, to tick in it: promises of both, and what to tell back."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from oneonone.app import wording
from oneonone.app.desk import Desk
from oneonone.app.i18n import translate
from oneonone.app.pages.needs_card import sentence
from oneonone.app.widgets import labels
from oneonone.app.widgets.card import Rows, row
from oneonone.app.widgets.check import CheckBox
from oneonone.app.widgets.chip import Chip
from oneonone.journal import follow_ups, lines, needs, preparing
from oneonone.journal.follow_ups import FollowUpRow
from oneonone.journal.needs import NeedRecord
from oneonone.journal.talking import Conversation
from oneonone.model.kinds import CaptureKind, FollowUpState, Owner
from oneonone.model.markdown import markdown_to_plain
from oneonone.model.words import due_date


class Between(QWidget):
    """What was open when it was first shown stays to be seen, ticked or not, so that a tick can be taken back."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._ids: list[str] | None = None
        self._needs: dict[str, NeedRecord] = {}
        self._shown: object = None
        self._rows = Rows(self)
        self.boxes: list[CheckBox] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._rows)
        layout.addStretch()

    @property
    def count(self) -> int:
        return len(self._ids or ()) + len(self._needs)

    def show_between(self, found: Conversation) -> None:
        """Reads what there is now; nothing is made anew when nothing changed."""
        desk, mate = self._desk, found.teammate
        if self._ids is None:
            promises = desk.read(preparing.open_promises, mate.id)
            self._ids = [one.id for one in promises if one.meeting_id != found.meeting.id]
            self._needs = {one.line.id: one for one in desk.read(needs.needs_of, mate.id) if one.to_tell_back}
        place = {one: at for at, one in enumerate(self._ids)}
        promised = sorted(desk.read(follow_ups.rows_of, self._ids), key=lambda one: place[one.id])
        told = {need_id: not desk.read(lines.line, CaptureKind.NEED, need_id).open for need_id in self._needs}
        shown = (promised, told, desk.discreet)
        if shown == self._shown:
            return
        self._shown = shown
        self._rows.clear()
        self.boxes = []
        for need in self._needs.values():
            self._rows.add(self._need(need, told[need.line.id]))
        name = wording.shown_first_name(mate, desk.discreet)
        for one in promised:
            if one.state is not FollowUpState.DROPPED:
                self._rows.add(self._promise(one, name))

    def _need(self, need: NeedRecord, told: bool) -> QWidget:
        desk = self._desk
        box = self._box(translate("Between", "Told back: {need}"), need.line.text, told)

        def tick(on: bool) -> None:
            if on:
                desk.attempt(translate("Between", "Told back"), needs.tell_back, need.line.id, desk.now())
            else:
                desk.attempt("", needs.reopen, need.line.id)

        box.clicked.connect(tick)
        return row(box, self._written(sentence(need, desk)), Chip(translate("Prepare", "tell back"), "teal"))

    def _promise(self, one: FollowUpRow, name: str) -> QWidget:
        desk = self._desk
        box = self._box(translate("Between", "Done: {text}"), one.text, not one.open)
        box.clicked.connect(
            lambda on: desk.attempt(
                translate("Between", "Promise kept") if on else "",
                follow_ups.complete if on else follow_ups.reopen, one.id, desk.now(),
            )
        )  # fmt: skip
        text = " ".join(markdown_to_plain(one.text).split())
        day = one.counts_on(desk.today())
        if day is not None and one.open:
            text = f"{text} · {due_date(day, desk.language, desk.today())}"
        mine = one.owner is Owner.ME
        chip = Chip(translate("Prepare", "you") if mine else name, "teal" if mine else "blue")
        return row(box, self._written(text), chip)

    def _box(self, said: str, text: str, done: bool) -> CheckBox:
        made = CheckBox(said.format(need=text, text=text), done=done)
        if self._desk.discreet:
            made.setAccessibleName(said.format(need="…", text="…"))
        self.boxes.append(made)
        return made

    def _written(self, text: str) -> labels.Written:
        label = labels.Written(text)
        label.set_discreet(self._desk.discreet)
        return label
