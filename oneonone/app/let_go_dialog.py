"""How long what was noted of a teammate is kept, and forgetting a teammate: first what would go, then for good."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QProgressBar,
    QRadioButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from oneonone.app import wording
from oneonone.app.desk import Desk
from oneonone.app.i18n import translate
from oneonone.app.places import PageName, Place
from oneonone.app.widgets import labels
from oneonone.app.widgets.ask import ask
from oneonone.app.widgets.button import button
from oneonone.app.widgets.card import Card
from oneonone.app.widgets.scroll import page_scroll
from oneonone.errors import OneOnOneError
from oneonone.journal import let_go
from oneonone.journal.let_go import Forgotten
from oneonone.journal.let_go_words import in_words
from oneonone.journal.records import TeammateRecord

_WIDTH, _HEIGHT, _USUAL_MONTHS = 620, 720, 24
_log = logging.getLogger(__name__)


class LetGoDialog(QDialog):
    """Forgetting runs in a thread of its own; the dialog stays until it is done and says what it could not reach."""

    progressed = Signal(int, int)
    finished_well = Signal(object)
    went_wrong = Signal(str)

    def __init__(
        self, desk: Desk, go: Callable[[Place], None], mate: TeammateRecord, parent: QWidget, *, in_trash: bool = False
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self._desk, self._go, self._mate, self._in_trash = desk, go, mate, in_trash
        self._busy: threading.Thread | None = None
        self._name = wording.shown_first_name(mate, desk.discreet)
        said = translate("LetGo", "Forget · {name}") if in_trash else translate("LetGo", "Keep and let go · {name}")
        title = said.format(name=wording.shown_name(mate, desk.discreet))
        self.setWindowTitle(title)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._body = QWidget(self)
        form = QVBoxLayout(self._body)
        form.setContentsMargins(28, 22, 28, 12)
        form.setSpacing(8)
        form.addWidget(labels.title(title))
        form.addSpacing(4)
        self._choices: tuple[QWidget, ...] = ()
        if not in_trash:
            self._build_keeping(form)
            form.addSpacing(10)
        self._build_forgetting(form)
        form.addStretch()
        outer.addWidget(page_scroll(self._body), 1)
        outer.addLayout(self._foot())
        self.resize(min(_WIDTH, parent.width() - 40), min(_HEIGHT, parent.height() - 20))
        self.progressed.connect(self._show_progress)
        self.finished_well.connect(self._show_done)
        self.went_wrong.connect(self._show_wrong)
        if not in_trash:
            self._show_older()

    # keeping

    def _build_keeping(self, form: QVBoxLayout) -> None:
        months, agreed = self._desk.read(let_go.keeping, self._mate.id)
        form.addWidget(labels.heading(translate("LetGo", "How long to keep")))
        card = Card()
        form.addWidget(card)
        self.always = QRadioButton(translate("LetGo", "Everything, as long as you like"))
        row = QHBoxLayout()
        row.setSpacing(8)
        self.for_months = QRadioButton(translate("LetGo", "What is noted, for so many months:"))
        self.months = QSpinBox()
        self.months.setRange(1, let_go.MOST_MONTHS)
        self.months.setValue(months or _USUAL_MONTHS)
        self.months.setAccessibleName(translate("LetGo", "Months to keep"))
        row.addWidget(self.for_months)
        row.addWidget(self.months)
        row.addStretch()
        self.agreed = QCheckBox(translate("LetGo", "Of what is older, keep only what was agreed"))
        self.agreed.setToolTip(translate("LetGo", "Follow-ups, needs, and what came of them"))
        self.agreed.setChecked(agreed)
        group = QButtonGroup(self)
        for one in (self.always, self.for_months):
            group.addButton(one)
        (self.for_months if months else self.always).setChecked(True)
        card.body().addWidget(self.always)
        card.body().addLayout(row)
        card.body().addWidget(self.agreed)
        self.older = labels.small("", soft=True)
        card.body().addWidget(self.older)
        self.keep = button(translate("LetGo", "Keep it so"), "plain")
        self.keep.clicked.connect(self._keep)
        right = QHBoxLayout()
        right.addStretch()
        right.addWidget(self.keep)
        card.body().addLayout(right)
        self._choices = (self.keep, self.always, self.for_months, self.months, self.agreed)
        self._was = self._chosen()
        for signal in (self.always.toggled, self.agreed.toggled, self.months.valueChanged):
            signal.connect(self._show_older)

    def _chosen(self) -> tuple[int | None, bool]:
        if self.always.isChecked():
            return None, False
        return self.months.value(), self.agreed.isChecked()

    def _show_older(self) -> None:
        """What would go at once, as it is chosen now."""
        months, agreed = self._chosen()
        self.months.setEnabled(months is not None)
        self.agreed.setEnabled(months is not None)
        self.keep.setEnabled((months, agreed) != self._was)
        if months is None:
            self.older.setText(translate("LetGo", "Nothing goes by itself."))
            return
        counts = self._desk.read(let_go.would_be_let_go, self._mate.id, months, agreed, self._desk.now())
        if counts:
            said = translate("LetGo", "Now would go, for good: {what}.").format(
                what=in_words(counts, self._desk.language)
            )
        else:
            said = translate("LetGo", "Nothing is that old yet.")
        rest = translate(
            "LetGo", "What is still open between you stays. It is looked at once a day, in the kept copies too."
        )
        self.older.setText(f"{said} {rest}")

    def _keep(self) -> None:
        months, agreed = self._chosen()
        if months is None:
            said = translate("LetGo", "Everything is kept")
        else:
            said = translate("LetGo", "Kept for %n month(s)", None, months)
        if self._desk.attempt(said, _set, self._mate.id, months, agreed) is None:
            return
        self._was = months, agreed
        self._show_older()
        if months is not None:
            self._run(self._let_older_go)

    def _let_older_go(self) -> None:
        let_go.let_older_go(self._desk.store, self._desk.now())
        self.finished_well.emit(None)

    # forgetting

    def _build_forgetting(self, form: QVBoxLayout) -> None:
        found = self._desk.read(let_go.what_would_go, self._mate.id, self._desk.store.folder)
        form.addWidget(labels.heading(translate("LetGo", "Forget")))
        card = Card()
        form.addWidget(card)
        what = in_words(found.counts, self._desk.language)
        card.body().addWidget(labels.strong(translate("LetGo", "What would go, for good")))
        card.body().addWidget(labels.body(what or translate("LetGo", "Only the name and what you told about it.")))
        parts = []
        if found.waiting:
            parts.append(translate("LetGo", "%n waiting line(s) about {name}.", None, found.waiting))
        if found.copies:
            parts.append(translate("LetGo", "The same from %n kept copy(ies).", None, found.copies))
        parts.append(translate("LetGo", "It cannot be undone."))
        card.body().addWidget(labels.small(" ".join(parts).format(name=self._name), soft=True))
        card.body().addSpacing(6)
        card.body().addWidget(labels.strong(translate("LetGo", "What stays")))
        if found.mentioned:
            stays = translate(
                "LetGo", "%n line(s) of others, or of your own, in which {name} is named.", None, found.mentioned
            ).format(name=self._name)
        else:
            stays = translate("LetGo", "Nothing: nobody else’s lines name {name}.").format(name=self._name)
        card.body().addWidget(labels.body(stays))
        card.body().addWidget(
            labels.small(
                translate(
                    "LetGo",
                    "Out of reach from here: copies you made elsewhere, exports, and what you printed or sent.",
                ),
                soft=True,
            )
        )
        self.progress = QProgressBar()
        self.progress.setAccessibleName(translate("LetGo", "Forgetting"))
        self.progress.hide()
        self.said = labels.body("")
        self.said.hide()
        card.body().addWidget(self.progress)
        card.body().addWidget(self.said)
        self.forget = button(translate("LetGo", "Forget {name}…").format(name=self._name), "plain")
        self.forget.clicked.connect(self._ask)
        right = QHBoxLayout()
        right.addStretch()
        right.addWidget(self.forget)
        card.body().addLayout(right)

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setContentsMargins(28, 10, 28, 18)
        foot.addStretch()
        self.close_it = button(translate("LetGo", "Close"), "quiet")
        self.close_it.setDefault(True)
        self.close_it.clicked.connect(self.reject)
        foot.addWidget(self.close_it)
        return foot

    def _ask(self) -> None:
        ask(
            self,
            translate("LetGo", "Forget {name} for good?").format(name=self._name),
            translate("LetGo", "Everything noted about {name} goes, from the kept copies too.").format(name=self._name),
            translate("LetGo", "Forget"),
            translate("LetGo", "Keep"),
            self._forget,
        )

    def _forget(self) -> None:
        """The page of the one who is forgotten is left first, so that nothing typed there comes back."""
        self._go(Place(PageName.TODAY))
        self._desk.let_steps_go()
        self.progress.show()
        self._run(
            lambda: self.finished_well.emit(
                let_go.forget(self._desk.store, self._mate.id, lambda at, of: self.progressed.emit(at, of))
            )
        )

    def _run(self, work: Callable[[], object]) -> None:
        for one in (self.forget, self.close_it, *self._choices):
            one.setEnabled(False)
        self._desk.hold()

        def do() -> None:
            try:
                work()
            except OneOnOneError as error:
                self._tell_wrong(error.said(self._desk.language))
            except Exception as error:  # noqa: BLE001 - whatever it is, it must be told
                _log.warning("letting go failed: %s", type(error).__name__)
                self._tell_wrong(getattr(error, "strerror", None) or type(error).__name__)

        self._busy = threading.Thread(target=do, name="letting go", daemon=True)
        self._busy.start()

    def _tell_wrong(self, why: str) -> None:
        with suppress(RuntimeError):  # the window is gone, and with it whom to tell; the next start goes on with it
            self.went_wrong.emit(why)

    def _show_progress(self, at: int, of: int) -> None:
        self.progress.setRange(0, of + 1)
        self.progress.setValue(at + 1)

    def _show_done(self, done: Forgotten | None) -> None:
        self._busy = None
        self._desk.release()
        self._desk.let_steps_go()
        self._desk.announce_all()
        self.close_it.setEnabled(True)
        if done is None:
            for one in (self.forget, self.always, self.for_months):
                one.setEnabled(True)
            self._show_older()
            return
        self.progress.hide()
        self.forget.hide()
        said = [translate("LetGo", "{name} is forgotten.").format(name=self._name)]
        if done.cleaned:
            said.append(translate("LetGo", "%n kept copy(ies) cleaned.", None, len(done.cleaned)))
        if done.unreached:
            names = ", ".join(copy.path.name for copy in done.unreached)
            said.append(translate("LetGo", "Not reached: {copies}.").format(copies=names))
        self.said.setText(" ".join(said))
        self.said.show()
        self.close_it.setFocus()

    def _show_wrong(self, why: str) -> None:
        self._busy = None
        self._desk.release()
        self.progress.hide()
        self._desk.announce_all()
        self.said.setText(translate("LetGo", "Not finished: {why} It goes on at the next start.").format(why=why))
        self.said.show()
        self.close_it.setEnabled(True)

    def reject(self) -> None:
        """What is being done is not left alone."""
        if self._busy is None or not self._busy.is_alive():
            super().reject()


def _set(session: object, teammate_id: str, months: int | None, agreed: bool) -> bool:
    let_go.set_keeping(session, teammate_id, months, agreed)  # type: ignore[arg-type]
    return True
