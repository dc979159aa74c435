"""Putting a backup back: what would change, and that what is here now is kept."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QVBoxLayout

from oneonone.app.beside import Beside
from oneonone.app.desk import Desk
from oneonone.app.i18n import translate
from oneonone.app.widgets import labels
from oneonone.app.widgets.button import button
from oneonone.app.widgets.card import Card, Rows
from oneonone.app.widgets.clear import clear_layout
from oneonone.errors import OneOnOneError, StoreError
from oneonone.store.restoring import Difference, Looked, compare, look_into, restore

if TYPE_CHECKING:
    from oneonone.app.window import MainWindow

_WIDE = 560


class RestoreDialog(QDialog):
    """Looks into the copy beside the window, and puts it back so too: the window lives on, but nothing can be read or
    written until it is done."""

    def __init__(self, desk: Desk, path: Path, window: MainWindow) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self._desk, self._path, self._window = desk, path, window
        self._beside = Beside(self)
        self._beside.told.connect(self._show_progress)
        self._restoring = False
        self.setWindowTitle(translate("Backups", "Put back a copy"))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(28, 22, 28, 18)
        outer.setSpacing(10)
        outer.addWidget(labels.title(self.windowTitle()))
        self.about = labels.soft(path.name)
        outer.addWidget(self.about)
        self._changes = QVBoxLayout()
        self._changes.addWidget(labels.soft(translate("Backups", "Looking at what would change…")))
        outer.addLayout(self._changes)
        outer.addWidget(
            labels.small(
                translate(
                    "Backups",
                    "What is here now is kept among the backups first, so that this can be taken back. Steps of before "
                    "cannot be undone any more.",
                ),
                soft=True,
            )
        )
        self.wrong = labels.error()
        outer.addWidget(self.wrong)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(translate("Backups", "Putting back"))
        self.progress.hide()
        outer.addWidget(self.progress)
        outer.addSpacing(6)
        foot = QHBoxLayout()
        foot.addStretch()
        self.leave = button(translate("Backups", "Leave it as it is"), "quiet")
        self.leave.clicked.connect(self.reject)
        self.put_back = button(translate("Backups", "Put back"), "primary")
        self.put_back.setAutoDefault(False)
        self.put_back.setEnabled(False)
        self.put_back.clicked.connect(self.accept)
        foot.addWidget(self.leave)
        foot.addWidget(self.put_back)
        outer.addLayout(foot)
        self.setFixedWidth(min(_WIDE, window.width() - 40))
        self.leave.setFocus()
        folder = desk.store.folder
        self._beside.start(lambda _progress: (look_into(path), compare(folder, path)), self._show, self._go_wrong)

    @property
    def busy(self) -> bool:
        return self._beside.busy

    def accept(self) -> None:
        """The program closes the store, puts the copy in its place and opens it again."""
        if self._beside.busy or not self.put_back.isEnabled():
            return
        desk, path = self._desk, self._path
        folder, now = desk.store.folder, desk.now()
        if self._window.page is not None:
            self._window.page.leave()
        self._restoring = True
        self.put_back.setEnabled(False)
        self.wrong.hide()
        self.progress.setRange(0, 0)
        self.progress.show()
        desk.shut()
        self._beside.start(lambda progress: restore(folder, path, now, progress), self._restored, self._go_wrong)

    def reject(self) -> None:
        """While it is put back this stops it, as long as the store has not been touched; else it closes."""
        if self._restoring:
            self._beside.stop()
            return
        super().reject()

    def _restored(self, _kept: Path | None) -> None:
        if self._open_again():
            super().accept()
            self._window.start_anew()
            self._window.tell(translate("Backups", "The copy has been put back"))

    def _open_again(self) -> bool:
        self._restoring = False
        self.progress.hide()
        try:
            self._desk.open_again()
        except StoreError as error:
            self._say_wrong(error)
            return False
        return True

    def _go_wrong(self, error: OneOnOneError) -> None:
        if self._restoring:
            if not self._open_again():
                return
            self.put_back.setEnabled(True)
        self._say_wrong(error)

    def _say_wrong(self, error: OneOnOneError) -> None:
        self.wrong.setText(error.said(self._desk.language))
        self.wrong.show()

    def _show_progress(self, done: int, total: int) -> None:
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    def _show(self, found: tuple[Looked, Difference]) -> None:
        looked, difference = found
        people = translate("Backups", "%n people", None, looked.counts.get("teammate", 0))
        notes = translate("Backups", "%n note(s)", None, looked.counts.get("note", 0))
        self.about.setText(f"{self._path.name} · {people} · {notes}")
        clear_layout(self._changes)
        self._changes.addWidget(self._what_changes(difference))
        self.put_back.setEnabled(True)

    def _what_changes(self, found: Difference) -> Card:
        card = Card()
        rows = Rows(card)
        for count, said in (
            (found.back, translate("Backups", "%n line(s) that are not here (any more) come back", None, found.back)),
            (found.gone, translate("Backups", "%n line(s) that are only here go", None, found.gone)),
            (
                found.newer_here,
                translate("Backups", "%n line(s) that you changed since are as they were", None, found.newer_here),
            ),
            (
                found.newer_there,
                translate("Backups", "%n line(s) are newer in the copy", None, found.newer_there),
            ),
        ):
            if count:
                rows.add(labels.body(said))
        if found.nothing:
            rows.add(labels.soft(translate("Backups", "Nothing would change: it is the same as what is here.")))
        card.body().addWidget(rows)
        return card
