"""In Settings: the copies of the store, made by themselves and by hand; checked, compared and put back."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from oneonone.app.beside import Beside
from oneonone.app.desk import Desk
from oneonone.app.i18n import translate
from oneonone.app.widgets import labels
from oneonone.app.widgets.button import button
from oneonone.app.widgets.card import Card, Rows
from oneonone.app.widgets.chip import Chip
from oneonone.app.widgets.flow import FlowLayout
from oneonone.errors import OneOnOneError
from oneonone.model.words import day_month
from oneonone.store.backups import back_up_by_hand
from oneonone.store.restoring import Kept, Looked, Why, all_backups, look_into, verify

if TYPE_CHECKING:
    from oneonone.app.window import MainWindow

_SHOWN = 5


class BackupsCard(Card):
    def __init__(self, desk: Desk, window: MainWindow) -> None:
        super().__init__()
        self._desk, self._window = desk, window
        self._beside = Beside(self)
        self._all = False
        self._told: dict[Path, str] = {}
        self._rows = Rows(self)
        self.body().addWidget(
            labels.body(
                translate(
                    "Backups",
                    "A checked copy is made every day. Each is one file, that can be moved to another machine.",
                )
            )
        )
        self.body().addSpacing(4)
        self.body().addWidget(self._rows)
        self.more = button("", "quiet")
        self.more.clicked.connect(self._show_all)
        self.body().addWidget(self.more)
        self.wrong = labels.error()
        self.body().addWidget(self.wrong)
        self.body().addSpacing(6)
        self.body().addLayout(self._foot())
        self.read()

    @property
    def busy(self) -> bool:
        """Whether something is read or written beside."""
        return self._beside.busy

    def read(self) -> None:
        """Shows what copies there are; what is in them is looked up beside."""
        self._rows.clear()
        kept = all_backups(self._desk.store.folder)
        shown = kept if self._all else kept[:_SHOWN]
        self._about: dict[Path, QWidget] = {}
        for one in shown:
            self._rows.add(self._row(one))
        if not kept:
            self._rows.add(labels.soft(translate("Backups", "There is none yet; the first one follows shortly.")))
        self.more.setVisible(len(kept) > len(shown))
        self.more.setText(translate("Backups", "Show %n older one(s)", None, len(kept) - len(shown)))
        unknown = [one.path for one in shown if one.path not in self._told]
        if unknown:
            self._beside.start(lambda _progress: _counts(unknown), self._show_counts, lambda error: None)

    def _row(self, one: Kept) -> QWidget:
        made = QWidget()
        layout = QHBoxLayout(made)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        when = moment_word(one, self._desk)
        words = QVBoxLayout()
        words.setSpacing(0)
        first = QHBoxLayout()
        first.setSpacing(10)
        first.addWidget(labels.strong(when, wrap=False))
        first.addWidget(Chip(why_word(one.why), "grey" if one.why is Why.DAILY else "teal"))
        first.addStretch()
        words.addLayout(first)
        about = labels.small(self._told.get(one.path) or size_word(one.size), soft=True)
        self._about[one.path] = about
        words.addWidget(about)
        layout.addLayout(words, 1)
        check = button(translate("Backups", "Check"), "quiet")
        check.setAccessibleName(f"{check.text()}: {when}")
        check.clicked.connect(partial(self._check, one))
        back = button(translate("Backups", "Put back…"), "quiet")
        back.setAccessibleName(f"{back.text()}: {when}")
        back.clicked.connect(partial(self._put_back, one.path))
        layout.addWidget(check)
        layout.addWidget(back)
        return made

    def _foot(self) -> FlowLayout:
        foot = FlowLayout(spacing=4)
        self.now = button(translate("Backups", "Make a copy now"))
        self.now.clicked.connect(lambda: self._copy(None))
        self.elsewhere = button(translate("Backups", "Save a copy elsewhere…"))
        self.elsewhere.clicked.connect(self._save_elsewhere)
        self.from_file = button(translate("Backups", "Put back from a file…"))
        self.from_file.clicked.connect(self._from_file)
        self.bring_in = button(translate("Backups", "Bring in notes…"))
        self.bring_in.clicked.connect(self._bring_in)
        for made in (self.now, self.elsewhere, self.from_file, self.bring_in):
            foot.addWidget(made)
        return foot

    def _show_all(self) -> None:
        self._all = True
        self.read()

    def _show_counts(self, found: dict[Path, Looked | None]) -> None:
        for path, looked in found.items():
            self._told[path] = counts_word(looked, path)
            label = self._about.get(path)
            if isinstance(label, labels.Wrapping):
                label.setText(self._told[path])

    def _check(self, one: Kept) -> None:
        """Every page of it, beside the window."""

        def sound(looked: Looked) -> None:
            self._told[one.path] = translate("Backups", "checked: every page is sound") + f" · {size_word(one.size)}"
            label = self._about.get(one.path)
            if isinstance(label, labels.Wrapping):
                label.setText(self._told[one.path])
            self._window.tell(translate("Backups", "The copy is sound"))

        self._work(lambda: verify(one.path), sound)

    def _copy(self, to: Path | None) -> None:
        def made(path: Path) -> None:
            self.read()
            self._window.tell(translate("Backups", "A checked copy was made: {file}").format(file=path.name))

        folder, now = self._desk.store.folder, self._desk.now()
        self._work(lambda: back_up_by_hand(folder, now, to), made)

    def _work(self, work: Callable[[], Any], then: Callable[[Any], None]) -> None:
        self.wrong.hide()
        self._beside.start(lambda _progress: work(), then, self._go_wrong)

    def _go_wrong(self, error: OneOnOneError) -> None:
        self.wrong.setText(error.said(self._desk.language))
        self.wrong.show()

    def _save_elsewhere(self) -> None:
        name = f"oneonone-{self._desk.today().isoformat()}.db"
        chosen, _ = QFileDialog.getSaveFileName(
            self, translate("Backups", "Save a copy"), str(Path.home() / name), "oneonone (*.db)"
        )
        if chosen:
            self._copy(Path(chosen))

    def _from_file(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self, translate("Backups", "Put back from a file"), str(Path.home()), "oneonone (*.db)"
        )
        if chosen:
            self._put_back(Path(chosen))

    def _put_back(self, path: Path) -> None:
        from oneonone.app.restore_dialog import RestoreDialog

        self.wrong.hide()
        RestoreDialog(self._desk, path, self._window).open()

    def _bring_in(self) -> None:
        from oneonone.app.window_actions import open_import

        open_import(self._window)


def _counts(paths: list[Path]) -> dict[Path, Looked | None]:
    found: dict[Path, Looked | None] = {}
    for path in paths:
        try:
            found[path] = look_into(path)
        except OneOnOneError:
            found[path] = None
    return found


def moment_word(one: Kept, desk: Desk) -> str:
    at = one.at.astimezone()
    return f"{day_month(at.date(), desk.language)} {at.year}, {at:%H:%M}"


def why_word(why: Why) -> str:
    return {
        Why.DAILY: translate("Backups", "daily"),
        Why.UPGRADE: translate("Backups", "before an upgrade"),
        Why.RESTORE: translate("Backups", "before putting back"),
        Why.HAND: translate("Backups", "by hand"),
    }[why]


def size_word(size: int) -> str:
    return f"{size / 1_000_000:.1f} MB" if size >= 1_000_000 else f"{max(1, size // 1000)} kB"


def counts_word(looked: Looked | None, path: Path) -> str:
    """'6 people · 412 notes · 1.2 MB'."""
    size = size_word(path.stat().st_size) if path.exists() else ""
    if looked is None:
        return translate("Backups", "cannot be read") + f" · {size}"
    people, notes = looked.counts.get("teammate", 0), looked.counts.get("note", 0)
    parts = (
        translate("Backups", "%n people", None, people), translate("Backups", "%n note(s)", None, notes), size,
    )  # fmt: skip
    return " · ".join(parts)
