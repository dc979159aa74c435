"""Bringing in a list of questions: pasted or from a file, with what is new and what is there already."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from oneonone.app.desk import Desk
from oneonone.app.i18n import translate
from oneonone.app.import_list import ImportList
from oneonone.app.widgets import labels
from oneonone.app.widgets.button import button
from oneonone.errors import OneOnOneError
from oneonone.exchange.questions_io import Known, Reading, Words, keep, propose, read_file, read_text
from oneonone.journal.own_questions import own_questions
from oneonone.model.names import folded
from oneonone.practice.bank import Bank

_SIZE = 720, 640
_PAUSE_MS = 250


class ImportDialog(QDialog):
    """Nothing is kept before the button is pressed; then all that is ticked is, in one step."""

    def __init__(self, desk: Desk, bank: Bank, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setAcceptDrops(True)
        self._desk = desk
        self._words = _words(bank)
        self._known = (
            *(Known((one.en, one.nl), own=False) for one in bank.questions),
            *(Known((one.text,), own=True) for one in desk.read(own_questions)),
        )
        self.setWindowTitle(translate("Questions", "Import questions"))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(28, 22, 28, 18)
        outer.setSpacing(8)
        outer.addWidget(labels.title(translate("Questions", "Import questions")))
        outer.addWidget(
            labels.soft(
                translate(
                    "Questions",
                    "Paste a list or open a text, CSV or Markdown file. Nothing is kept before you have seen it.",
                )
            )
        )
        self._build_source(outer)
        self.wrong = labels.error()
        outer.addWidget(self.wrong)
        self.said = labels.small("", soft=True)
        outer.addWidget(self.said)
        self.list = ImportList(desk.language, self)
        self.list.ticked.connect(self._say)
        self.list.hide()
        outer.addWidget(self.list, 1)
        self._room = QWidget(self)
        outer.addWidget(self._room, 1)
        outer.addLayout(self._foot())
        self.resize(min(_SIZE[0], parent.width() - 40), min(_SIZE[1], parent.height() - 20))
        self._left_out = 0
        self._say()
        self.text.setFocus()

    def show_text(self, text: str) -> None:
        """What was pasted, read as far as it goes."""
        self._show(read_text(text, self._words))

    def show_file(self, path: Path) -> None:
        try:
            found = read_file(path, self._words)
        except OneOnOneError as error:
            self.wrong.setText(error.said(self._desk.language))
            self.wrong.show()
            return
        self.text.blockSignals(True)
        self.text.setPlainText(path.name)
        self.text.blockSignals(False)
        self._show(found)

    def accept(self) -> None:
        chosen = self.list.chosen()
        if not chosen:
            return
        said = translate("Questions", "%n question(s) imported", None, len(chosen))
        if self._desk.attempt(said, keep, chosen) is not None:
            super().accept()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = Path(event.mimeData().urls()[0].toLocalFile())
        event.acceptProposedAction()
        self.show_file(path)

    def _build_source(self, outer: QVBoxLayout) -> None:
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(translate("Questions", "A list of questions"))
        self.text.setPlaceholderText(translate("Questions", "A question a line, with or without bullets and titles…"))
        self.text.setFixedHeight(96)
        pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        pause.timeout.connect(lambda: self.show_text(self.text.toPlainText()))
        self.text.textChanged.connect(lambda: pause.start())
        outer.addWidget(self.text)
        row = QHBoxLayout()
        row.setSpacing(4)
        self.open_file = button(translate("Questions", "Open a file…"))
        self.open_file.setAutoDefault(False)
        self.open_file.clicked.connect(self._choose_file)
        row.addWidget(self.open_file)
        row.addStretch()
        self._all = button(translate("Questions", "Tick all"), "quiet")
        self._none = button(translate("Questions", "Tick none"), "quiet")
        for made, on in ((self._all, True), (self._none, False)):
            made.setAutoDefault(False)
            made.clicked.connect(partial(self._tick_all, on))
            row.addWidget(made)
        outer.addLayout(row)

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.addStretch()
        cancel = button(translate("Questions", "Cancel"), "quiet")
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        self.bring = button("", "primary")
        self.bring.clicked.connect(self.accept)
        foot.addWidget(cancel)
        foot.addWidget(self.bring)
        return foot

    def _choose_file(self) -> None:
        kinds = translate("Questions", "Lists (*.txt *.md *.markdown *.csv *.tsv)")
        chosen, _ = QFileDialog.getOpenFileName(
            self, translate("Questions", "Open a list of questions"), str(Path.home()), kinds
        )
        if chosen:
            self.show_file(Path(chosen))

    def _show(self, found: Reading) -> None:
        self.wrong.hide()
        self._left_out = len(found.left_out)
        self.list.show_proposed(propose(found.questions, self._known))
        self._say()

    def _tick_all(self, on: bool) -> None:
        self.list.tick_all(on)

    def _say(self) -> None:
        found, new, chosen = self.list.count(), self.list.new(), len(self.list.chosen())
        parts = []
        if found:
            parts.append(translate("Questions", "%n question(s) found", None, found))
            parts.append(translate("Questions", "%n new", None, new))
            if found > new:
                parts.append(translate("Questions", "%n there already", None, found - new))
            if self._left_out:
                parts.append(translate("Questions", "%n other line(s) left out", None, self._left_out))
        self.said.setText(" · ".join(parts))
        self.said.setVisible(bool(parts))
        self.list.setVisible(found > 0)
        self._room.setVisible(not found)
        for made in (self._all, self._none):
            made.setVisible(found > 0)
        self.bring.setText(
            translate("Questions", "Import %n question(s)", None, chosen)
            if chosen
            else translate("Questions", "Import")
        )
        self.bring.setEnabled(chosen > 0)


def _words(bank: Bank) -> Words:
    from oneonone.practice.status import check

    names = {
        folded(name): need.need
        for need in bank.needs.values()
        for name in (need.name.en, need.name.nl, need.topic.en, need.topic.nl)
    }
    return Words(names, lambda text: check(text).language)
