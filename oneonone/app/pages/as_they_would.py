"""As they would read it: what was written about a teammate, the newest first, with what they might stumble over."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from time import perf_counter

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from oneonone.app import wording
from oneonone.app.actions import Action
from oneonone.app.desk import Desk
from oneonone.app.i18n import translate
from oneonone.app.pages.page import Page
from oneonone.app.places import PageName, Place
from oneonone.app.widgets import labels
from oneonone.app.widgets.button import button
from oneonone.app.widgets.clear import clear_layout
from oneonone.app.widgets.empty import EmptyState
from oneonone.app.widgets.marked_lines import Marked, MarkedLines
from oneonone.app.widgets.segmented import Segmented
from oneonone.journal.as_they_would import Passage, PassageKind, written_about
from oneonone.journal.records import TeammateRecord, local_day
from oneonone.journal.teammates import team, teammate
from oneonone.model.markdown import markdown_to_plain
from oneonone.model.words import short_date
from oneonone.practice.as_they_would import Reader

#: How long the window may wait for passages to be read, and how many are shown as soon as they are.
_TURN_S, _FIRST = 0.008, 40
_ALL, _MARKED = "all", "marked"


class AsTheyWouldPage(Page):
    nouns = frozenset({"teammate", "meeting", "talking_point", "note", "need", "follow_up", "win", "doubt"})

    def __init__(self, desk: Desk, go: Callable[[Place], None], parent: QWidget | None = None) -> None:
        super().__init__(desk, go, parent)
        self._passages: tuple[Passage, ...] = ()
        self._read: list[Marked] = []
        self._shown = 0
        self._mate: TeammateRecord | None = None
        self._reader: Reader | None = None
        self._turn = QTimer(self, interval=0)
        self._turn.timeout.connect(self._read_on)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(34, 28, 34, 18)
        layout.setSpacing(0)
        self._head = QVBoxLayout()
        self._head.setSpacing(4)
        layout.addLayout(self._head)
        layout.addSpacing(12)
        row = QHBoxLayout()
        row.setSpacing(12)
        choices = (
            (translate("AsTheyWould", "All"), _ALL),
            (translate("AsTheyWould", "Only what is marked"), _MARKED),
        )
        self.filter = Segmented(choices, _ALL, translate("AsTheyWould", "Show"))
        self.filter.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.filter.chosen.connect(lambda _value: self._show_again())
        self.private = QCheckBox(translate("AsTheyWould", "What is private too"))
        self.private.toggled.connect(lambda _on: self.refresh())
        self.said = labels.small("", soft=True, wrap=False)
        row.addWidget(self.filter)
        row.addWidget(self.private)
        row.addStretch()
        row.addWidget(self.said)
        layout.addLayout(row)
        layout.addSpacing(8)
        self.list = MarkedLines(desk.language, desk.discreet, translate("AsTheyWould", "What was written"), self)
        self.list.opened.connect(self._open)
        layout.addWidget(self.list, 1)
        self._nothing = EmptyState("")
        layout.addWidget(self._nothing)
        layout.addStretch()

    @property
    def teammate_id(self) -> str:
        assert self.place is not None and self.place.teammate_id is not None
        return self.place.teammate_id

    @property
    def reading(self) -> bool:
        """Whether there are passages that were not read yet."""
        return len(self._read) < len(self._passages)

    def refresh(self) -> None:
        mate = self._mate = self.desk.read(teammate, self.teammate_id)
        everybody = (*self.desk.read(team), *self.desk.read(team, archived=True))
        self._reader = Reader([(one.id, one.name) for one in everybody if one.id != mate.id], mate.name)
        self._show_head(mate)
        self._passages = self.desk.read(written_about, mate.id, private=self.private.isChecked())
        self._read = []
        self._show_again()
        self._turn.start()
        self._read_on()

    def leave(self) -> None:
        self._turn.stop()

    def first_focus(self) -> QWidget | None:
        return self.list

    def page_actions(self) -> Sequence[Action]:
        return (
            Action("to_teammate", translate("AsTheyWould", "To the timeline"), self._to_teammate, ("Alt+T", "Esc")),
            Action("open_passage", translate("AsTheyWould", "Change it where it stands"), lambda: None, ("Return",),
                   told_only=True, in_palette=False),
            Action("only_marked", translate("AsTheyWould", "Only what is marked, or all"), self._turn_filter,
                   ("Alt+M",)),
        )  # fmt: skip

    def _show_head(self, mate: TeammateRecord) -> None:
        clear_layout(self._head)
        row = QHBoxLayout()
        name = wording.shown_first_name(mate, self.desk.discreet)
        row.addWidget(labels.title(translate("AsTheyWould", "As {name} would read it").format(name=name)), 1)
        back = button(translate("AsTheyWould", "To the timeline"), "quiet")
        back.clicked.connect(self._to_teammate)
        row.addWidget(back)
        self._head.addLayout(row)
        self._head.addWidget(
            labels.soft(
                translate(
                    "AsTheyWould",
                    "{name} may ask what you keep: notes on your own machine can fall under the right of access as "
                    "well. What is underlined may be hard to read; nothing is changed for you.",
                ).format(name=name)
            )
        )

    def _read_on(self) -> None:
        """Reads for a moment, and lets the window have its turn."""
        assert self._reader is not None
        until = perf_counter() + _TURN_S
        while self.reading and perf_counter() < until:
            one = self._passages[len(self._read)]
            key = f"{len(self._read)}"
            text = "\n".join(markdown_to_plain(line) for line in one.text.splitlines())
            self._read.append(Marked(key, self._above(one), text, self._reader.marks(text), one.private))
        if not self.reading:
            self._turn.stop()
        if not self.reading or len(self._read) >= max(_FIRST, 2 * self._shown):
            self._show_more()
        self._say()

    def _show_again(self) -> None:
        self._shown = 0
        self.list.show_passages(())
        self._show_more()
        self._say()

    def _show_more(self) -> None:
        """What was read since; each time at least as much as there was, so that a long list is laid out but a few
        times."""
        marked = self.filter.value() == _MARKED
        more = [one for one in self._read[self._shown :] if one.marks or not marked]
        self._shown = len(self._read)
        self.list.add_passages(more)
        empty = not self.list.count() and not self.reading
        self.list.setVisible(not empty)
        self._nothing.setVisible(empty)
        if empty:
            clear_layout(self._nothing.body())
            if self._passages:
                said = translate("AsTheyWould", "Nothing to stumble over. It reads as you would say it.")
            else:
                said = translate("AsTheyWould", "Nothing was written yet that {name} could read.").format(
                    name=wording.shown_first_name(self._mate, self.desk.discreet) if self._mate else ""
                )
            self._nothing.body().addWidget(labels.soft(said))

    def _say(self) -> None:
        if self.reading:
            self.said.setText(translate("AsTheyWould", "Reading…"))
            return
        places = sum(len(one.marks) for one in self._read)
        if places:
            self.said.setText(translate("AsTheyWould", "%n place(s) to look at", None, places))
        else:
            self.said.setText("")

    def _above(self, one: Passage) -> str:
        parts = [_kind(one.kind)]
        if one.kind is not PassageKind.ABOUT:
            parts.append(short_date(local_day(one.at), self.desk.language, self.desk.today()))
        if one.private:
            parts.append(translate("AsTheyWould", "private"))
        return " · ".join(parts)

    def _open(self, key: str) -> None:
        """Where it lives: in its conversation, in the preparation, or in the timeline."""
        one = self._passages[int(key)]
        if one.kind is PassageKind.POINT and one.meeting_id is None:
            self.go(Place(PageName.PREPARE, self.teammate_id))
        elif one.kind in (PassageKind.WORDS, PassageKind.SUMMARY, PassageKind.POINT):
            self.go(Place(PageName.ROUND_OFF, self.teammate_id, one.meeting_id))
        elif one.kind is PassageKind.ABOUT:
            self.go(Place(PageName.TEAMMATE, self.teammate_id))
        else:
            self.go(Place(PageName.TEAMMATE, self.teammate_id, focus=one.id))

    def _to_teammate(self) -> None:
        self.go(Place(PageName.TEAMMATE, self.teammate_id))

    def _turn_filter(self) -> None:
        self.filter.set_value(_ALL if self.filter.value() == _MARKED else _MARKED)
        self._show_again()


def _kind(kind: PassageKind) -> str:
    return {
        PassageKind.NOTE: translate("AsTheyWould", "note"),
        PassageKind.QUOTE: translate("AsTheyWould", "their words"),
        PassageKind.NEED: translate("AsTheyWould", "need"),
        PassageKind.MY_PROMISE: translate("AsTheyWould", "I will"),
        PassageKind.THEIR_PROMISE: translate("AsTheyWould", "they will"),
        PassageKind.WIN: translate("AsTheyWould", "win"),
        PassageKind.DOUBT: translate("AsTheyWould", "my doubt"),
        PassageKind.POINT: translate("AsTheyWould", "talking point"),
        PassageKind.WORDS: translate("AsTheyWould", "one word each"),
        PassageKind.SUMMARY: translate("AsTheyWould", "summary"),
        PassageKind.ABOUT: translate("AsTheyWould", "what matters"),
    }[kind]
