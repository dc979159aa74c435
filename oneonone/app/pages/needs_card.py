"""What a teammate needs, beside their timeline; and at the top of a preparation what they have not heard yet."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from oneonone.app import wording
from oneonone.app.desk import Desk
from oneonone.app.i18n import translate
from oneonone.app.pages.need_row import NeedDeed, NeedRow, could_link, since_words, usual_deeds
from oneonone.app.places import Place
from oneonone.app.widgets import labels
from oneonone.app.widgets.button import button
from oneonone.app.widgets.card import Card, Rows
from oneonone.journal import needs
from oneonone.journal.needs import NeedRecord, unanswered
from oneonone.journal.records import Line, TeammateRecord
from oneonone.model.kinds import NeedState
from oneonone.model.markdown import markdown_to_plain
from oneonone.model.words import short_date, weeks_ago


class NeedsCard(Card):
    """The open needs with what can be done about each, and folded what was told back or let go."""

    left = Signal()

    def __init__(
        self, desk: Desk, go: Callable[[Place], None], mate: TeammateRecord, found: Sequence[NeedRecord],
        promises: Collection[Line],
    ) -> None:  # fmt: skip
        super().__init__()
        self._desk, self._mate = desk, mate
        name = wording.shown_first_name(mate, desk.discreet)
        self.body().addWidget(labels.strong(translate("Needs", "What {name} needs").format(name=name)))
        self.rows: list[NeedRow] = []
        listed = Rows(self, line_above=True)
        for need in found:
            row = NeedRow(desk, go, mate, need, _plain(need.line.text), usual_deeds(need, could_link(need, promises)))
            row.left.connect(self.left)
            since = labels.Written(since_words(need, desk), "small-soft")
            since.set_discreet(desk.discreet and bool(need.line.tried))
            column = row.layout()
            assert isinstance(column, QVBoxLayout)
            column.insertWidget(1, since)
            self.rows.append(row)
            listed.add(row)
        if found:
            self.body().addWidget(listed)
        else:
            self.body().addWidget(
                labels.soft(
                    translate("Needs", "Nothing is waiting. A line that begins with ? is what {name} needs.").format(
                        name=name
                    )
                )
            )
        self._settled = desk.read(needs.settled_needs_of, mate.id)
        self._fold: QWidget | None = None
        if self._settled:
            self._unfold = button(
                translate("Needs", "%n told back or let go", None, len(self._settled)), "link", parent=self
            )
            self._unfold.clicked.connect(self._toggle)
            self.body().addSpacing(4)
            self.body().addWidget(self._unfold)

    @property
    def empty(self) -> bool:
        return not self.rows and not self._settled

    @property
    def typing(self) -> bool:
        return any(row.typing for row in self.rows)

    def flush(self) -> None:
        for row in self.rows:
            row.flush()

    def _toggle(self) -> None:
        if self._fold is not None:
            self._fold.setVisible(self._fold.isHidden())
            return
        self._fold = Rows(self, line_above=True)
        for need in self._settled[:20]:
            self._fold.add(self._settled_row(need))
        self.body().addWidget(self._fold)

    def _settled_row(self, need: Line) -> QWidget:
        desk = self._desk
        assert need.need_state is not None and need.settled_at is not None
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        text = labels.Written(_plain(need.text), "small")
        text.set_discreet(desk.discreet)
        column.addWidget(text)
        day = short_date(need.settled_at.astimezone().date(), desk.language, desk.today())
        said = f"{wording.need_state(need.need_state)} {day}"
        for word in (need.tried, need.outcome):
            if word:
                said += f" · {word}"
        became = labels.Written(said, "small-soft")
        became.set_discreet(desk.discreet and bool(need.tried or need.outcome))
        column.addWidget(became)
        again = button(translate("Needs", "Open again"), "link")
        again.setAccessibleName(translate("Needs", "Open again") + f": {'…' if desk.discreet else need.text}")
        again.clicked.connect(lambda: desk.attempt(translate("Needs", "Open again"), needs.reopen, need.id))
        column.addWidget(again)
        return holder


class TellBackCard(Card):
    """A preparation opens with it: what was done and not told back, and what has lain for four weeks."""

    left = Signal()

    def __init__(
        self, desk: Desk, go: Callable[[Place], None], mate: TeammateRecord, found: Sequence[NeedRecord]
    ) -> None:
        super().__init__("teal")
        name = wording.shown_first_name(mate, desk.discreet)
        self.body().addWidget(labels.strong(translate("Needs", "What {name} has not heard yet").format(name=name)))
        self.rows: list[NeedRow] = []
        listed = Rows(self, line_above=True)
        for need in found:
            ahead = (NeedDeed.TELL_BACK,) if need.to_tell_back else (NeedDeed.PROMISE, NeedDeed.LET_GO)
            deeds = (NeedDeed.BRING_UP, *ahead)
            row = NeedRow(
                desk, go, mate, need, sentence(need, desk), deeds, with_state=False, with_promises=False,
                kinds=("plain", "quiet"),
            )  # fmt: skip
            row.left.connect(self.left)
            self.rows.append(row)
            listed.add(row)
        self.body().addWidget(listed)

    @property
    def typing(self) -> bool:
        return any(row.typing for row in self.rows)

    def flush(self) -> None:
        for row in self.rows:
            row.flush()


def opens_with(need: NeedRecord, desk: Desk) -> bool:
    """Whether a preparation opens with this need."""
    return need.to_tell_back or unanswered(need, desk.today())


def sentence(need: NeedRecord, desk: Desk) -> str:
    """'Needed quiet mornings; moved the stand-up. Tell how it went.'"""
    words = _plain(need.line.text)
    if need.to_tell_back:
        if need.line.need_state is NeedState.TRIED and not need.done:
            return translate("Needs", "Needed {need}, and something was tried. Tell how it went.").format(need=words)
        return translate("Needs", "Needed {need}; {done}. Tell how it went.").format(
            need=words, done=_plain(need.done).rstrip(".")
        )
    ago = weeks_ago((desk.today() - need.since).days, desk.language)
    return translate("Needs", "Needed {need}. That was {ago}, and nothing is promised yet.").format(need=words, ago=ago)


def _plain(text: str) -> str:
    return " ".join(markdown_to_plain(text).split())
