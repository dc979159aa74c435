"""Export: choose on the left, see on the right what it will be, then say where it goes."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from oneonone.app.desk import Desk
from oneonone.app.export_choices import Choices, Opening
from oneonone.app.export_preview import Preview
from oneonone.app.export_stumbles import Stumbles
from oneonone.app.exporting import Exporting, Job, Look, Seen
from oneonone.app.i18n import translate
from oneonone.app.widgets import labels
from oneonone.app.widgets.ask import ask
from oneonone.app.widgets.button import button
from oneonone.app.widgets.card import Card
from oneonone.app.widgets.scroll import page_scroll
from oneonone.errors import OneOnOneError
from oneonone.exchange.export import Exists, Exported
from oneonone.exchange.request import Form
from oneonone.exchange.words import stays_out

_SIZE = 980, 720
_PAUSE_MS = 120
_LEFT = 318


class ExportDialog(QDialog):
    """Nothing is written before a place is chosen, and nothing is overwritten without a yes. Escape stops a long
    export first, and closes after that."""

    def __init__(self, desk: Desk, opening: Opening, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self._desk = desk
        self._seen: Seen | None = None
        self._asked_to: Path | None = None
        self.exporting = Exporting(desk, self)
        self.exporting.seen.connect(self._show)
        self.exporting.written.connect(self._written)
        self.exporting.failed.connect(self._failed)
        self.exporting.progressed.connect(self._progress)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._look)
        self.setWindowTitle(translate("Export", "Export"))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(28, 22, 28, 18)
        outer.setSpacing(10)
        outer.addWidget(labels.title(translate("Export", "Export")))
        outer.addLayout(self._build_middle(opening), 1)
        self.wrong = labels.error()
        outer.addWidget(self.wrong)
        outer.addLayout(self._build_foot())
        self.resize(min(_SIZE[0], parent.width() - 40), min(_SIZE[1], parent.height() - 20))
        self._look()
        self.choices.kind.setFocus()

    # building

    def _build_middle(self, opening: Opening) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(20)
        self.choices = Choices(self._desk, opening, self)
        self.choices.changed.connect(self._changed)
        scroll = page_scroll(self.choices)
        scroll.setFixedWidth(_LEFT)
        row.addWidget(scroll)
        card = Card(parent=self)
        card.body().setContentsMargins(1, 1, 1, 4)
        self.preview = Preview(card)
        self.preview.setProperty("covered", self._desk.discreet)
        card.body().addWidget(self.preview)
        self.stumbles = Stumbles(self._desk, self.preview, card)
        card.body().addWidget(self.stumbles)
        row.addWidget(card, 1)
        return row

    def _build_foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setSpacing(10)
        self.left_out = labels.small("", soft=True)
        foot.addWidget(self.left_out, 1)
        self.bar = QProgressBar(self)
        self.bar.setFixedWidth(160)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(translate("Export", "How far it is"))
        self.bar.hide()
        foot.addWidget(self.bar)
        self.cancel = button(translate("Export", "Cancel"), "quiet")
        self.cancel.setAutoDefault(False)
        self.cancel.clicked.connect(self.reject)
        foot.addWidget(self.cancel)
        self.save = button(translate("Export", "Save as…"), "primary")
        self.save.setDefault(True)
        self.save.clicked.connect(self._choose)
        foot.addWidget(self.save)
        return foot

    # looking

    def _changed(self) -> None:
        self.save.setEnabled(False)
        self._pause.start()

    def _look(self) -> None:
        request = self.choices.request()
        if request is None:
            self.save.setEnabled(False)
            return
        self.exporting.look(request, self.choices.chosen_form)

    def _show(self, seen: Seen) -> None:
        self._seen = seen
        self._say("")
        if self.choices.chosen_form is Form.JSON:
            self.preview.show_text(
                translate(
                    "Export",
                    "JSON is made for programs: it holds every row as it is, and the program reads it in again without "
                    "any loss.",
                )
            )
        elif seen.text is not None:
            self.preview.show_text(seen.text)
        else:
            self.preview.show_document(seen.document)
        request = self.choices.request()
        self.stumbles.read(request.teammate_id if request is not None else None)
        self.left_out.setText(stays_out(seen.document.left_out, self._desk.language))
        self.save.setEnabled(True)

    # writing

    def _choose(self) -> None:
        """Asks where; the system's own window asks for a yes where a file is there already."""
        if self._seen is None or self.exporting.writing:
            return
        name, form = self._seen.name, self.choices.chosen_form
        home = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation) or Path.home())
        if self._seen.folder:
            into = QFileDialog.getExistingDirectory(self, translate("Export", "Where the new folder goes"), str(home))
            if into:
                self.save_to(Path(into) / name)
            return
        path, _kind = QFileDialog.getSaveFileName(
            self, translate("Export", "Save the export"), str(home / f"{name}.{form.value}"), f"*.{form.value}"
        )
        if path:
            to = Path(path)
            named = to if to.suffix else to.with_name(f"{to.name}.{form.value}")
            self.save_to(named, overwrite=named == to)

    def save_to(self, path: Path, *, overwrite: bool = False) -> None:
        request = self.choices.request()
        if request is None:
            return
        self._asked_to = path
        self._say("")
        self.bar.setRange(0, 0)
        self.bar.show()
        self._set_writing(True)
        self.exporting.write(request, self.choices.chosen_form, path, overwrite=overwrite)

    def _progress(self, done: int, total: int) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def _written(self, done: Exported) -> None:
        self._set_writing(False)
        self._desk.told.emit(translate("Export", "Saved: {name}").format(name=done.path.name))
        self.accept()

    def _failed(self, job: Job, error: OneOnOneError | OSError | None) -> None:
        self._set_writing(False)
        if isinstance(job, Look):
            self._seen = None
            self.save.setEnabled(False)
            self.left_out.setText("")
            self.preview.show_text(self._said(error))
        elif isinstance(error, Exists):
            self._ask_to_overwrite(error)
        else:
            self._say(self._said(error) if error is not None else translate("Export", "Stopped. Nothing was written."))

    def _said(self, error: OneOnOneError | OSError | None) -> str:
        if isinstance(error, OneOnOneError):
            return error.said(self._desk.language)
        return translate("Export", "That did not work: {why}").format(why=getattr(error, "strerror", None) or error)

    def _ask_to_overwrite(self, error: Exists) -> None:
        path = self._asked_to
        if path is None:
            return
        ask(
            self,
            error.said(self._desk.language),
            translate("Export", "Files of the same name in it are replaced; all others stay.")
            if path.is_dir()
            else translate("Export", "What is in it now is replaced."),
            translate("Export", "Overwrite"),
            translate("Export", "Leave it"),
            lambda: self.save_to(path, overwrite=True),
        )

    def _set_writing(self, on: bool) -> None:
        self.choices.setEnabled(not on)
        self.save.setEnabled(not on)
        self.bar.setVisible(on)
        self.cancel.setText(translate("Export", "Stop") if on else translate("Export", "Cancel"))

    def _say(self, text: str) -> None:
        self.wrong.setText(text)
        self.wrong.setVisible(bool(text))

    # closing

    def reject(self) -> None:
        if self.exporting.writing:
            self.exporting.stop()
            return
        self.exporting.close()
        super().reject()

    def accept(self) -> None:
        self.exporting.close()
        super().accept()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.exporting.close()
        super().closeEvent(event)
