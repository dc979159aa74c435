"""A program in which somebody types, to be killed: run by killing.py, not by pytest.

    python -m tests.app.typing_victim DATA SEED

A conversation is going on in the store of DATA. Some twelve keys a second reach whatever has the keyboard, now and then
Enter; mostly in the meeting's line, also in a noted line and in the fields of Prepare. Each key is told on standard
output before it is posted, as one JSON object a line: its moment (of the machine's monotonic clock), the spell it
belongs to (an unbroken piece of writing in one field), that field, and the character.
"""

from __future__ import annotations

import json
import os
import random
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from time import monotonic
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QLineEdit

from oneonone.app.desk import Desk
from oneonone.app.pages.meeting_noted import NotedRow
from oneonone.app.places import PageName, Place
from oneonone.app.settings import Settings
from oneonone.app.start import show_window
from oneonone.app.widgets.growing import GrowingLine
from oneonone.app.window import MainWindow
from oneonone.model.kinds import Language
from oneonone.store.store import open_store

#: Nothing that could be read as a mark, a name or a day.
_LETTERS = "bcdfghjklmnpqrstvwxz"
_MARKS = ("", "", "", "? ", "! ", "+ ")
_PAUSES_MS = (50, 120)
_LONG_PAUSES_MS = (350, 900)


class Typist:
    """Types spell after spell; what is typed follows from the seed, the pace from the machine."""

    def __init__(self, window: MainWindow, seed: int) -> None:
        self._window = window
        self._chance = random.Random(seed)
        assert window.place is not None and window.place.page is PageName.MEETING
        self._meeting = window.place
        self._spell = 0
        self._deeds = self._all()
        self._pause = QTimer(window, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._pause.timeout.connect(self.go_on)

    def go_on(self) -> None:
        """Does the next thing, and then waits as long as a person might; nobody types before a window has the keys."""
        if QApplication.focusWidget() is not None:
            next(self._deeds)()
        span = _LONG_PAUSES_MS if self._chance.random() < 0.04 else _PAUSES_MS
        self._pause.start(self._chance.randint(*span))

    def _all(self) -> Iterator[Callable[[], None]]:
        fields = {"line": self._in_line, "noted": self._in_noted, "point": self._in_point, "own": self._in_own}
        while True:
            field = self._chance.choices(tuple(fields), (6, 2, 1, 1))[0]
            self._spell += 1
            yield from fields[field]()

    def _in_line(self) -> Iterator[Callable[[], None]]:
        yield from self._type("line", self._chance.choice(_MARKS))
        if self._chance.random() < 0.8:
            yield lambda: self._key("line", "\r")

    def _in_noted(self) -> Iterator[Callable[[], None]]:
        rows = self._window.page.findChildren(NotedRow) if self._window.page is not None else []
        if rows:
            edit = self._chance.choice(rows).edit
            yield lambda: self._to(edit)
            yield from self._type("noted", " ")
            yield lambda: self._key("noted", "\r")

    def _in_point(self) -> Iterator[Callable[[], None]]:
        yield lambda: self._window.go(Place(PageName.PREPARE, self._meeting.teammate_id))
        yield from self._type("point", "")
        if self._chance.random() < 0.6:
            yield lambda: self._key("point", "\r")
        yield lambda: self._window.go(self._meeting)

    def _in_own(self) -> Iterator[Callable[[], None]]:
        yield lambda: self._window.go(Place(PageName.PREPARE, self._meeting.teammate_id))
        yield lambda: self._to(self._field("Something of your own"))
        yield from self._type("own", "")
        if self._chance.random() < 0.6:
            yield lambda: self._key("own", "\r")
        yield lambda: self._window.go(self._meeting)

    def _type(self, field: str, before: str) -> Iterator[Callable[[], None]]:
        """A few words that nobody wrote before."""
        words = ["".join(self._chance.choices(_LETTERS, k=self._chance.randint(3, 8)))
                 for _ in range(self._chance.randint(1, 6))]  # fmt: skip
        for char in before + " ".join(words):
            yield lambda char=char: self._key(field, char)  # type: ignore[misc]

    def _to(self, edit: QLineEdit | GrowingLine) -> None:
        edit.setFocus()
        if isinstance(edit, QLineEdit):
            edit.end(False)
        else:
            edit.moveCursor(QTextCursor.MoveOperation.End)

    def _field(self, name: str) -> QLineEdit:
        return next(edit for edit in self._window.findChildren(QLineEdit) if edit.accessibleName() == name)

    def _key(self, field: str, char: str) -> None:
        said = {"at": monotonic(), "spell": self._spell, "field": field, "char": char}
        os.write(sys.stdout.fileno(), json.dumps(said).encode() + b"\n")
        to = QApplication.focusWidget()
        assert to is not None, f"nothing has the keyboard where one types in {field}"
        key = Qt.Key.Key_Return if char == "\r" else Qt.Key.Key_unknown
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QCoreApplication.postEvent(to, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, char))


def _give_up(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """An error ends it, so that a program that stopped typing is not taken for one that keeps everything."""
    sys.__excepthook__(kind, error, trace)
    os._exit(1)


def main(data: Path, seed: int) -> int:
    sys.excepthook = _give_up
    app = QApplication(["oneonone"])
    window = show_window(app, Settings(data), Language.EN, fixed=True)
    window.begin(Desk(open_store(data), Language.EN, parent=window))
    typist = Typist(window, seed)
    QTimer.singleShot(0, typist.go_on)
    return app.exec()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), int(sys.argv[2])))
