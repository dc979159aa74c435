"""Putting a backup back: what would change, and that what is here now is kept."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QVBoxLayout

from oneonone.app.desk import Desk
from oneonone.app.i18n import translate
from oneonone.app.widgets import labels
from oneonone.app.widgets.button import button
from oneonone.app.widgets.card import Card, Rows
from oneonone.errors import StoreError
from oneonone.store.restoring import Difference, compare, look_into, restore

if TYPE_CHECKING:
    from oneonone.app.window import MainWindow

_WIDE = 560


class RestoreDialog(QDialog):
    """Raises OneOnOneError where it is made, when the file is no backup or of a newer program."""

    def __init__(self, desk: Desk, path: Path, window: MainWindow) -> None:
        looked, difference = look_into(path), compare(desk.store.folder, path)
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self._desk, self._path, self._window = desk, path, window
        self.setWindowTitle(translate("Backups", "Put back a copy"))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(28, 22, 28, 18)
        outer.setSpacing(10)
        outer.addWidget(labels.title(self.windowTitle()))
        people = translate("Backups", "%n people", None, looked.counts.get("teammate", 0))
        notes = translate("Backups", "%n note(s)", None, looked.counts.get("note", 0))
        outer.addWidget(labels.soft(f"{path.name} · {people} · {notes}"))
        outer.addWidget(self._what_changes(difference))
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
        outer.addSpacing(6)
        foot = QHBoxLayout()
        foot.addStretch()
        self.leave = button(translate("Backups", "Leave it as it is"), "quiet")
        self.leave.clicked.connect(self.reject)
        self.put_back = button(translate("Backups", "Put back"), "primary")
        self.put_back.setAutoDefault(False)
        self.put_back.clicked.connect(self.accept)
        foot.addWidget(self.leave)
        foot.addWidget(self.put_back)
        outer.addLayout(foot)
        self.setFixedWidth(min(_WIDE, window.width() - 40))
        self.leave.setFocus()

    def accept(self) -> None:
        """The program closes the store, puts the copy in its place and opens it again."""
        desk, window = self._desk, self._window
        folder, now = desk.store.folder, desk.now()
        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            if window.page is not None:
                window.page.leave()
            desk.with_store_closed(lambda: restore(folder, self._path, now))
        except StoreError as error:
            self.wrong.setText(error.said(desk.language))
            self.wrong.show()
            return
        finally:
            QApplication.restoreOverrideCursor()
        super().accept()
        window.start_anew()
        window.tell(translate("Backups", "The copy has been put back"))

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
