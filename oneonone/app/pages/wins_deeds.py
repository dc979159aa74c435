"""What can be done with a win: celebrate it in one of five ways, change it, give it another kind, delete it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget

from oneonone.app import wording
from oneonone.app.desk import Desk
from oneonone.app.i18n import translate
from oneonone.app.pages.wins_model import WinWords
from oneonone.app.places import PageName, Place
from oneonone.journal import wins
from oneonone.journal.records import Line
from oneonone.model.kinds import Celebration, WinKind

#: The key of each way, as the view hears it.
WAY_KEYS = {
    Celebration.TOLD: "T", Celebration.NOTE: "N", Celebration.TEAM: "M", Celebration.CARD: "C", Celebration.OTHER: "O",
}  # fmt: skip


class Deeds:
    """`words` is what the page last read."""

    def __init__(self, desk: Desk, go: Callable[[Place], None], parent: QWidget) -> None:
        self._desk, self._go, self._parent = desk, go, parent
        self.words = WinWords(desk, {}, {})

    def do(self, deed: str, win: Line) -> None:
        """`deed` as the view names it."""
        if deed in list(Celebration):
            self.celebrate(win, Celebration(deed))
        elif deed.startswith("kind:"):
            self.set_kind(win, list(WinKind)[int(deed[5:])])
        else:
            deeds: dict[str, Callable[[], None]] = {
                "celebrated": lambda: self.celebrate(win, self.words.suggested(win).how),
                "when": lambda: self.when(win),
                "write": lambda: self.write(win),
                "edit": lambda: self.edit(win),
                "delete": lambda: self.delete(win),
                "undo": self._undo,
                "go": lambda: self.to_the_source(win),
            }
            deeds[deed]()

    def menu(self, asked: str, win: Line, at: QPoint) -> None:
        """'ways', 'kinds' or 'more'."""
        menu = QMenu(self._parent)
        {"ways": self._ways, "kinds": self._kinds, "more": self._more}[asked](menu, win)
        menu.popup(at)
        menu.aboutToHide.connect(menu.deleteLater)

    def celebrate(self, win: Line, how: Celebration) -> None:
        """Today; on another day with `when`."""
        said = translate("Wins", "Celebrated: {how}").format(how=wording.celebration(how))
        self._desk.attempt(said, wins.celebrate, win.id, how, self._desk.now())

    def not_yet(self, win: Line) -> None:
        said = translate("Wins", "Not celebrated yet, after all")
        self._desk.attempt(said, wins.celebrate, win.id, None, self._desk.now())

    def set_kind(self, win: Line, kind: WinKind) -> None:
        if kind is not win.win_kind:
            said = translate("Wins", "Kind: {kind}").format(kind=wording.win_kind(kind))
            self._desk.attempt(said, wins.set_kind, win.id, kind)

    def when(self, win: Line) -> None:
        """How it was celebrated, and on which day."""
        from oneonone.app.pages.wins_dialogs import CelebrateDialog

        CelebrateDialog(self._desk, win, win.celebrated_how or self.words.suggested(win).how, self._parent).open()

    def write(self, win: Line) -> None:
        from oneonone.app.pages.thanks_dialog import ThanksDialog

        mate = self.words.mate(win)
        if mate is None:
            self._desk.told.emit(translate("Wins", "Say first whose small win it is (E)"))
            return
        ThanksDialog(self._desk, win, mate, self._parent).open()

    def edit(self, win: Line) -> None:
        from oneonone.app.pages.wins_dialogs import WinDialog

        WinDialog(self._desk, win, tuple(self.words.team.values()), self._parent).open()

    def delete(self, win: Line) -> None:
        self._desk.attempt(translate("Wins", "In the trash"), wins.delete_win, win.id, self._desk.now())

    def to_the_source(self, win: Line) -> None:
        """The conversation it was noted in, or else that person's timeline."""
        if win.teammate_id is None:
            return
        if win.meeting_id is not None:
            self._go(Place(PageName.ROUND_OFF, win.teammate_id, win.meeting_id))
        else:
            self._go(Place(PageName.TEAMMATE, win.teammate_id, focus=win.id))

    def _undo(self) -> None:
        if self._desk.undo() is not None:
            self._desk.told.emit(translate("Window", "Undone"))

    def _ways(self, menu: QMenu, win: Line) -> None:
        for how, key in WAY_KEYS.items():
            action = menu.addAction(f"{_first_up(wording.celebration(how))}\t{key}")
            action.setCheckable(True)
            action.setChecked(how is win.celebrated_how)
            action.triggered.connect(lambda _on=False, how=how: self.celebrate(win, how))
        menu.addSeparator()
        menu.addAction(translate("Wins", "On another day…") + "\tD").triggered.connect(lambda: self.when(win))
        if not win.open:
            menu.addAction(translate("Wins", "Not celebrated yet, after all")).triggered.connect(
                lambda: self.not_yet(win)
            )

    def _kinds(self, menu: QMenu, win: Line) -> None:
        for number, kind in enumerate(WinKind, 1):
            action = menu.addAction(f"{_first_up(wording.win_kind(kind))}\t{number}")
            action.setCheckable(True)
            action.setChecked(kind is win.win_kind)
            action.triggered.connect(lambda _on=False, kind=kind: self.set_kind(win, kind))

    def _more(self, menu: QMenu, win: Line) -> None:
        self._ways(menu.addMenu(translate("Wins", "How it was celebrated")), win)
        self._kinds(menu.addMenu(translate("Wins", "Another kind")), win)
        menu.addAction(translate("Wins", "Write a note…") + "\tW").triggered.connect(lambda: self.write(win))
        menu.addAction(translate("Wins", "Change…") + "\tE").triggered.connect(lambda: self.edit(win))
        if win.teammate_id is not None:
            where = (
                translate("Wins", "The conversation it came from")
                if win.meeting_id is not None
                else translate("Wins", "In the timeline")
            )
            menu.addAction(where + "\tG").triggered.connect(lambda: self.to_the_source(win))
        menu.addSeparator()
        menu.addAction(translate("Wins", "Delete") + "\tDel").triggered.connect(lambda: self.delete(win))


def _first_up(text: str) -> str:
    return text[:1].upper() + text[1:]
