"""Bringing in notes from elsewhere: choose a file, see what would become what, and take it in, in one step."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QCheckBox, QDialog, QFileDialog, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from oneonone.app.beside import Beside
from oneonone.app.desk import Desk
from oneonone.app.i18n import translate
from oneonone.app.import_columns import ColumnsCard
from oneonone.app.import_preview import PreviewList
from oneonone.app.widgets import labels
from oneonone.app.widgets.button import button
from oneonone.app.widgets.empty import EmptyState
from oneonone.app.widgets.segmented import Segmented
from oneonone.capture.dates import find_due
from oneonone.errors import OneOnOneError
from oneonone.exchange.basket import Reading
from oneonone.exchange.bringing_in import Form, form_of, read_any
from oneonone.exchange.csv_columns import Matching, Table, guess, read_table
from oneonone.exchange.csv_in import matched
from oneonone.journal.incoming import Cancelled, Plan, Progress
from oneonone.journal.taking_in import Fate, Outcome, preview, take_in
from oneonone.journal.teammates import team
from oneonone.store.steps import Changes

_SIZE = 860, 660
_REST, _REMARKS = "rest", "remarks"


class BringIn(QDialog):
    """Nothing is changed before the button is pressed; one undo takes all of it back."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setAcceptDrops(True)
        self.setWindowTitle(translate("Import", "Bring in notes"))
        self._desk = desk
        self._beside = Beside(self)
        self._beside.told.connect(self._show_progress)
        self._path: Path | None = None
        self._plan: Plan | None = None
        self._outcome: Outcome | None = None
        self._table: Table | None = None
        self._off: set[str] = set()
        self._writing = False
        outer = QVBoxLayout(self)
        outer.setContentsMargins(28, 22, 28, 18)
        outer.setSpacing(10)
        outer.addWidget(labels.title(self.windowTitle()))
        outer.addWidget(
            labels.soft(
                translate(
                    "Import",
                    "An export of oneonone, Markdown (also a folder from Obsidian), CSV or a calendar. Nothing changes "
                    "before you have seen what would become what.",
                )
            )
        )
        self._build_source(outer)
        self.wrong = labels.error()
        outer.addWidget(self.wrong)
        self.columns = ColumnsCard(self)
        self.columns.matched.connect(self._match)
        self.columns.hide()
        outer.addWidget(self.columns)
        self._build_middle(outer)
        outer.addLayout(self._foot())
        self.resize(min(_SIZE[0], parent.width() - 40), min(_SIZE[1], parent.height() - 20))
        self._say()
        self.choose_file.setFocus()

    @property
    def busy(self) -> bool:
        """Whether something is read or written beside."""
        return self._beside.busy

    def show_path(self, path: Path) -> None:
        """Reads it beside the window, and shows what it would bring."""
        self._forget()
        self._path = path
        self.source.setText(path.name)
        self.source.show()
        try:
            form = form_of(path)
        except OneOnOneError as error:
            self._go_wrong(error)
            return
        self.past.setVisible(form is Form.CALENDAR)
        held = self.past.isChecked()
        if form is Form.CSV:
            self._work(lambda progress: read_table(path), self._show_table)
        else:
            self._work(lambda progress: self._looked(read_any(path, self._reading(progress), held=held), progress),
                       self._show)  # fmt: skip

    def accept(self) -> None:
        plan, off = self._plan, frozenset(self._off)
        if plan is None or not self._count() or self._beside.busy:
            return
        heard: list[Changes] = []
        now, language, store = self._desk.now(), self._desk.language, self._desk.store

        def bring(progress: Progress) -> Outcome:
            with store.writing(heard.append) as session:
                return take_in(session, plan, now, language, without=off, progress=progress)

        self._writing = True
        self._desk.hold()
        self._work(bring, partial(self._brought, heard))

    def reject(self) -> None:
        """While something goes on it stops that; a second time it closes."""
        if self._beside.busy:
            self._beside.stop()
            return
        super().reject()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() and event.mimeData().urls()[0].isLocalFile():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        if not self._beside.busy:
            self.show_path(Path(event.mimeData().urls()[0].toLocalFile()))

    # what it is made of

    def _build_source(self, outer: QVBoxLayout) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        self.choose_file = button(translate("Import", "Choose a file…"))
        self.choose_folder = button(translate("Import", "Choose a folder…"))
        for made, chosen in ((self.choose_file, self._choose_file), (self.choose_folder, self._choose_folder)):
            made.setAutoDefault(False)
            made.clicked.connect(chosen)
            row.addWidget(made)
        self.source = labels.strong("", wrap=False)
        self.source.hide()
        row.addSpacing(6)
        row.addWidget(self.source)
        row.addStretch()
        self.past = QCheckBox(translate("Import", "Past ones were held"))
        self.past.setChecked(True)
        self.past.toggled.connect(self._read_again)
        self.past.hide()
        row.addWidget(self.past)
        outer.addLayout(row)

    def _build_middle(self, outer: QVBoxLayout) -> None:
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.hide()
        outer.addWidget(self.bar)
        row = QHBoxLayout()
        self.said = labels.small("", soft=True)
        row.addWidget(self.said, 1)
        self._tabs_room = QHBoxLayout()
        row.addLayout(self._tabs_room)
        outer.addLayout(row)
        self.list = PreviewList(self._desk, self)
        self.list.ticked.connect(self._say)
        self.list.hide()
        outer.addWidget(self.list, 1)
        self.empty = EmptyState(
            translate("Import", "Choose a file, or drop one here. Archives are not opened: unpack them first."),
            parent=self,
        )
        outer.addWidget(self.empty)
        self._room = QWidget(self)
        outer.addWidget(self._room, 1)

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.addStretch()
        self.cancel = button(translate("Import", "Cancel"), "quiet")
        self.cancel.setAutoDefault(False)
        self.cancel.clicked.connect(self.reject)
        self.bring = button("", "primary")
        self.bring.clicked.connect(self.accept)
        foot.addWidget(self.cancel)
        foot.addWidget(self.bring)
        return foot

    # what happens

    def _choose_file(self) -> None:
        kinds = translate("Import", "Notes (*.json *.md *.markdown *.txt *.csv *.tsv *.ics)")
        chosen, _ = QFileDialog.getOpenFileName(self, self.windowTitle(), str(Path.home()), kinds)
        if chosen:
            self.show_path(Path(chosen))

    def _choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.windowTitle(), str(Path.home()))
        if chosen:
            self.show_path(Path(chosen))

    def _read_again(self) -> None:
        if self._path is not None:
            self.show_path(self._path)

    def _reading(self, progress: Progress) -> Reading:
        with self._desk.store.reading() as session:
            people = (*team(session), *team(session, archived=True))
        return Reading(self._desk.now(), tuple(one.name for one in people), _due, progress)

    def _looked(self, plan: Plan, progress: Progress) -> tuple[Plan, Outcome]:
        with self._desk.store.reading() as session:
            return plan, preview(session, plan, progress=progress)

    def _show_table(self, table: Table) -> None:
        self._table = table
        matching = guess(table)
        self.columns.show_table(table, matching)
        self.columns.show()
        self._match(matching)

    def _match(self, matching: Matching) -> None:
        table = self._table
        if table is not None:
            self._work(lambda progress: self._looked(matched(table, matching, self._reading(progress)), progress),
                       self._show)  # fmt: skip

    def _show(self, found: tuple[Plan, Outcome]) -> None:
        self._plan, self._outcome = found
        self._off = set()
        self._make_tabs()
        self._show_rows(_REST)

    def _make_tabs(self) -> None:
        while (item := self._tabs_room.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        assert self._plan is not None
        if not self._plan.remarks:
            return
        tabs = Segmented(
            (
                (translate("Import", "What comes in"), _REST),
                (translate("Import", "Not understood (%n)", None, len(self._plan.remarks)), _REMARKS),
            ),
            _REST, translate("Import", "What is shown"), parent=self,
        )  # fmt: skip
        tabs.chosen.connect(lambda value: self._show_rows(str(value)))
        self._tabs_room.addWidget(tabs)

    def _show_rows(self, which: str) -> None:
        assert self._plan is not None and self._outcome is not None
        rows = self._plan.remarks if which == _REMARKS else self._outcome.shown
        self.list.show_rows(rows, dict(self._outcome.names), self._off)
        self._say()

    def _brought(self, heard: list[Changes], outcome: Outcome) -> None:
        self._writing = False
        self._desk.release()
        said = translate("Import", "%n line(s) brought in", None, outcome.changes)
        for changes in heard:
            self._desk.done_beside(said, changes)
        super().accept()

    def _work(self, work: Callable[[Progress], Any], then: Callable[[Any], None]) -> None:
        self.wrong.hide()
        self.bar.setRange(0, 0)
        self.bar.show()
        self._beside.start(work, partial(self._done, then), self._go_wrong)
        self._say()

    def _done(self, then: Callable[[Any], None], result: Any) -> None:
        self.bar.hide()
        then(result)
        self._say()

    def _go_wrong(self, error: OneOnOneError) -> None:
        self.bar.hide()
        if not isinstance(error, Cancelled) and not self._writing:
            self._plan = self._outcome = None
        if self._writing:
            self._writing = False
            self._desk.release()
        self.wrong.setText(error.said(self._desk.language))
        self.wrong.show()
        self._say()

    def _show_progress(self, done: int, total: int) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(min(done, total))

    def _forget(self) -> None:
        self._plan = self._outcome = self._table = None
        self.columns.hide()
        self.wrong.hide()

    def _count(self) -> int:
        """How many of what would do something are ticked."""
        if self._outcome is None:
            return 0
        model = self.list.model()
        unticked = sum(one.fate.does_something and not model.on(one) for one in self._outcome.shown)  # type: ignore[attr-defined]
        return self._outcome.changes - unticked

    def _say(self) -> None:
        outcome, busy = self._outcome, self._beside.busy
        parts = []
        if outcome is not None:
            for count, said in (
                (outcome.of(Fate.NEW), translate("Import", "%n new", None, outcome.of(Fate.NEW))),
                (outcome.of(Fate.CHANGES), translate("Import", "%n newer in the file", None, outcome.of(Fate.CHANGES))),
                (outcome.of(Fate.BACK), translate("Import", "%n come(s) back", None, outcome.of(Fate.BACK))),
                (outcome.of(Fate.SAME), translate("Import", "%n there already", None, outcome.of(Fate.SAME))),
                (outcome.of(Fate.KEEPS), translate("Import", "%n newer here", None, outcome.of(Fate.KEEPS))),
                (outcome.of(Fate.TRASHED), translate("Import", "%n in the trash", None, outcome.of(Fate.TRASHED))),
            ):
                if count:
                    parts.append(said)
            all_rows = sum(outcome.counts.values())
            if all_rows > len(outcome.shown):
                parts.append(translate("Import", "the first %n are shown", None, len(outcome.shown)))
            if not all_rows:
                parts.append(translate("Import", "Nothing in it can be brought in."))
        self.said.setText(" · ".join(parts))
        self.said.setVisible(bool(parts))
        shown = outcome is not None and self._plan is not None
        self.list.setVisible(shown)
        self._room.setVisible(not shown)
        self.empty.setVisible(self._path is None)
        for made in (self.choose_file, self.choose_folder, self.past, self.columns, self.list):
            made.setEnabled(not busy)
        count = self._count()
        self.bring.setText(
            translate("Import", "Bring in %n line(s)", None, count) if count else translate("Import", "Bring in")
        )
        self.bring.setEnabled(count > 0 and not busy)
        self.cancel.setText(translate("Import", "Stop") if busy else translate("Import", "Cancel"))


def _due(text: str, day: date) -> date | None:
    found = find_due(text, day)
    return found.due if found else None
