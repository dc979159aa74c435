"""What stands on the search page while there is nothing to show: searches that were kept, and what can be asked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from oneonone.app.i18n import translate
from oneonone.app.widgets import labels
from oneonone.app.widgets.button import button, icon_button
from oneonone.app.widgets.card import Card, Rows


class KeptSearches(Card):
    """`chosen` and `forgotten` carry the search as it was typed."""

    chosen = Signal(str)
    forgotten = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self.body().addWidget(labels.strong(translate("Search", "Searches you kept")))
        self._rows = Rows(self)
        self.body().addWidget(self._rows)
        self._shown: Sequence[str] | None = None

    @property
    def any(self) -> bool:
        return bool(self._shown)

    def has(self, text: str) -> bool:
        return " ".join(text.split()) in (self._shown or ())

    def show_kept(self, kept: Sequence[str]) -> None:
        if kept == self._shown:
            return
        self._shown = kept
        self._rows.clear()
        for text in kept:
            row = QWidget()
            layout = QHBoxLayout(row)
            layout.setContentsMargins(0, 0, 0, 0)
            link = button(text.replace("&", "&&"), "link")
            link.clicked.connect(lambda _on=False, text=text: self.chosen.emit(text))
            gone = icon_button("close", translate("Search", "Forget this search"))
            gone.clicked.connect(lambda _on=False, text=text: self.forgotten.emit(text))
            layout.addWidget(link)
            layout.addStretch()
            layout.addWidget(gone)
            self._rows.add(row)


class FilterHelp(Card):
    """`chosen` carries a filter to begin with, as 'kind:'."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self._head = labels.strong("")
        self._said = labels.soft("")
        self.body().addWidget(self._head)
        self.body().addWidget(self._said)
        self.body().addSpacing(8)
        grid = QGridLayout()
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        for at, (example, said) in enumerate(_examples()):
            start = example.partition(":")[0] + ":" if ":" in example else '"'
            link = button(example, "link")
            link.clicked.connect(lambda _on=False, start=start: self.chosen.emit(start))
            grid.addWidget(link, at, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
            grid.addWidget(labels.soft(said), at, 1)
        self.body().addLayout(grid)

    def show_for(self, *, nothing: bool) -> None:
        if nothing:
            self._head.setText(translate("Search", "Nothing with these words"))
            self._said.setText(
                translate("Search", "Try fewer words, or only the beginning of one; or leave a filter out.")
            )
        else:
            self._head.setText(translate("Search", "Everything you wrote, in one place"))
            self._said.setText(
                translate(
                    "Search",
                    "Notes, needs, wins, promises, talking points, people and your own questions. The beginning of a "
                    "word is enough; capitals and accents do not matter. Narrow it down with:",
                )
            )


def _examples() -> tuple[tuple[str, str], ...]:
    return (
        (translate("Search", "\"four days\""), translate("Search", "these words, next to each other")),
        (translate("Search", "with:priya"), translate("Search", "about one person; a part of the name will do")),
        (
            translate("Search", "kind:win"),
            translate(
                "Search", "one kind: win, need, note, follow-up, doubt, point, meeting, person or question"
            ),
        ),
        (translate("Search", "in:march-2026"), translate("Search", "from a year, a month or a day; also last-week")),
        (translate("Search", "before:2026"), translate("Search", "older; after: is newer")),
        (translate("Search", "is:open"), translate("Search", "not settled yet; also is:done and is:private")),
    )  # fmt: skip
