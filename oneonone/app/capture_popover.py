"""Quick capture: one line, filed while it is typed. Enter keeps it; Escape goes and keeps the text for later.

While the curtain is drawn it only writes: no names but what is typed, no draft, nothing that was kept before.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from uuid import uuid4

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QHideEvent, QKeyEvent, QKeySequence, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from oneonone.app import wording
from oneonone.app.autosave import Autosave
from oneonone.app.capture_choice import Choice, choice
from oneonone.app.capture_parts import hints, parts_of
from oneonone.app.desk import Desk, Done
from oneonone.app.i18n import translate
from oneonone.app.widgets.clear import clear_layout
from oneonone.app.widgets.flow import FlowLayout
from oneonone.app.widgets.inputs import line
from oneonone.app.widgets.name_list import NameList
from oneonone.app.widgets.shadowed import Shadowed
from oneonone.capture.names import offer
from oneonone.capture.parse import Capture, Person, parse
from oneonone.errors import OneOnOneError
from oneonone.journal import drafts
from oneonone.journal.captured import keep_captured
from oneonone.journal.records import TeammateRecord
from oneonone.journal.teammates import team
from oneonone.model.kinds import CaptureKind, Owner
from oneonone.practice.win_kind import kind_if_win

WIDTH, _NARROWEST = 680, 400
_KEY, _PRIVATE_KEY = "capture", "capture:private"
#: What was typed under the curtain and not kept: it goes to the inbox.
_COVERED_KEY = "capture:covered"
#: Tab goes through these.
_ROUND: tuple[tuple[CaptureKind, Owner | None], ...] = (
    (CaptureKind.NOTE, None),
    (CaptureKind.NEED, None),
    (CaptureKind.FOLLOW_UP, Owner.ME),
    (CaptureKind.FOLLOW_UP, Owner.THEM),
    (CaptureKind.WIN, None),
    (CaptureKind.TALKING_POINT, None),
    (CaptureKind.DOUBT, None),
)


@dataclass(frozen=True, slots=True)
class Kept:
    """What was kept: in words, as typed, and the step that takes it back."""

    said: str
    line: str
    done: Done | None


class CapturePopover(Shadowed):
    """A frameless window of its own, over whatever program. Made once and shown again, because it must be instant."""

    kept = Signal(object)
    #: It goes out of view. True when it had the keyboard, which is now someone else's.
    went = Signal(bool)
    #: Ctrl+Z without anything typed: the line kept last is taken back.
    undo_asked = Signal()
    #: For the first time since it was shown.
    painted = Signal()

    def __init__(self, desk: Desk, *, see_through: bool = True) -> None:
        super().__init__(see_through)
        self.setWindowTitle(translate("Capture", "Quick capture"))
        self._desk = desk
        self._mates: dict[str, TeammateRecord] = {}
        self._people: tuple[Person, ...] = ()
        self._kind: tuple[CaptureKind, Owner | None] | None = None
        self._private = False
        self._covered = False
        self._picked: Person | None = None
        self._nobody = False
        self._choice: Choice | None = None
        self._before = self._completed = ""
        self._unpainted = False
        card = QFrame(self)
        card.setObjectName("capture")
        self.set_card(card)
        layout = QVBoxLayout(card)
        layout.setContentsMargins(20, 16, 20, 14)
        layout.setSpacing(10)
        self.edit = line(translate("Capture", "@Name and what you want to keep…"), "capture")
        self.edit.setAccessibleName(translate("Capture", "Quick capture"))
        self.edit.installEventFilter(self)
        self._saving = Autosave(self._save, parent=QCoreApplication.instance())
        self.edit.installEventFilter(self._saving)
        desk.released.connect(self._catch_up)
        self.edit.textChanged.connect(self._typed)
        self.edit.cursorPositionChanged.connect(lambda *_places: self._show_names())
        layout.addWidget(self.edit)
        chips = QWidget(card)
        self._chips = FlowLayout(chips, spacing=10)
        layout.addWidget(chips)
        self.names = NameList(self._take, card)
        layout.addWidget(self.names)
        self._hints: QHBoxLayout = hints()
        layout.addLayout(self._hints)

    def appear(self, *, covered: bool, over: QRect) -> None:
        """Shows it in the middle of `over`, with the draft; `covered` by the curtain with nothing at all."""
        self._covered = covered
        self._kind, self._picked, self._nobody, self._choice = None, None, False, None
        self._before = self._completed = ""
        mates = [] if covered else self._desk.read(team)
        self._mates = {one.id: one for one in mates}
        self._people = tuple(Person(one.id, one.name) for one in mates)
        self._file_covered()
        draft = "" if covered else self._desk.read(drafts.draft, _KEY)
        self._private = not covered and bool(self._desk.read(drafts.draft, _PRIVATE_KEY))
        self._saving.known(draft)
        self.edit.setText(draft)
        self.edit.selectAll()
        self._show()
        self._place(over)
        self._unpainted = True
        self.show()
        self.raise_()
        self.activateWindow()
        self.edit.setFocus()

    def captured(self) -> Capture:
        """What would be kept now."""
        return self._read(self.edit.text(), self._people)

    def put_back(self, text: str) -> None:
        """A line that was taken back is the draft, where there is no other."""
        if not self._desk.read(drafts.draft, _KEY):
            self._desk.quietly(drafts.keep_draft, _KEY, text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and watched is self.edit:
            if event.type() == QEvent.Type.KeyPress:
                return self._key(event) or super().eventFilter(watched, event)
            if event.type() == QEvent.Type.ShortcutOverride and event.matches(QKeySequence.StandardKey.Undo):
                event.accept()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._unpainted:
            self._unpainted = False
            QTimer.singleShot(0, self, self.painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closed by the window manager: as Escape."""
        event.ignore()
        self._away()

    def hideEvent(self, event: QHideEvent) -> None:
        self._saving.flush()
        super().hideEvent(event)

    # keys

    def _key(self, event: QKeyEvent) -> bool:
        """Whether it was one of ours."""
        key, plain = (
            event.key(),
            event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier),
        )
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
        elif key == Qt.Key.Key_Escape:
            self._away()
        elif key == Qt.Key.Key_Tab and plain:
            self._tab()
        elif key == Qt.Key.Key_Backtab:
            self._next_kind(-1)
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up) and plain and self._choice is not None:
            self.names.move(1 if key == Qt.Key.Key_Down else -1)
        elif key == Qt.Key.Key_P and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self._set_private(not self._private)
            self._show()
        elif key == Qt.Key.Key_Backspace and self._completed and self.edit.text() == self._completed:
            self._write(self._before, len(self._before))
        elif event.matches(QKeySequence.StandardKey.Undo) and not self.edit.isUndoAvailable():
            self.undo_asked.emit()
        else:
            return False
        return True

    def _enter(self) -> None:
        """A name chosen is written; a name that fits several is asked for; else the line is kept."""
        if self._choice is not None and self.names.chosen is not None:
            self._take(self.names.chosen)
        elif self._choice is not None and self._choice.asks and not self._nobody:
            self.names.move(1)
        else:
            self._keep()

    def _tab(self) -> None:
        if self._choice is not None and not self._choice.asks:
            self._take(self.names.chosen or 0)
        else:
            self._next_kind(1)

    def _take(self, number: int) -> None:
        """The name with this number; the one behind the last is 'nobody yet'."""
        offered = self._choice
        if offered is None:
            return
        if number >= len(offered.people):
            self._nobody = True
            self._show()
            return
        person = offered.people[number]
        self._picked = person
        self._write(*offered.chosen(self.edit.text(), person, self._people))
        self._show()

    def _away(self) -> None:
        self._saving.flush()
        self._file_covered()
        self._go()

    def _go(self) -> None:
        had = self.isActiveWindow()
        self.hide()
        self.went.emit(had)

    # what is typed

    def _typed(self, text: str) -> None:
        person = offer(text, self._people) if self.edit.cursorPosition() == 3 else None
        if person is not None and text != self._before:
            offered = Choice((person,), 0, 3, asks=False)
            written, cursor = offered.chosen(text, person, self._people)
            self._write(written, cursor)
            self._before, self._completed = text, written
            return
        if not text.startswith(self._before):
            self._before = ""
        self._nobody = False
        self._completed = ""
        self.names.leave()
        self._saving.note(text)
        self._show()

    def _write(self, text: str, cursor: int) -> None:
        """As if typed: Ctrl+Z takes it back."""
        self.edit.selectAll()
        self.edit.insert(text)
        self.edit.setCursorPosition(cursor)

    def _save(self, text: str) -> None:
        self._desk.save(drafts.keep_draft, _COVERED_KEY if self._covered else _KEY, text)

    def _read(self, text: str, people: tuple[Person, ...]) -> Capture:
        found = parse(text, people, self._desk.today())
        if self._picked in found.candidates:  # of two with the very same name: read as if there were one
            others = frozenset(found.candidates) - {self._picked}
            found = parse(text, tuple(one for one in people if one not in others), self._desk.today())
        if self._kind is not None:
            kind, owner = self._kind
            found = replace(
                found, kind=kind, owner=owner, due=found.due if kind is CaptureKind.FOLLOW_UP else None, quote=False
            )
        if self._private or found.kind is CaptureKind.DOUBT:
            found = replace(found, private=True)
        return found

    def _set_private(self, private: bool) -> None:
        self._private = private
        if not self._covered and not self._desk.held:
            self._desk.quietly(drafts.keep_draft, _PRIVATE_KEY, "yes" if private else "")

    def _next_kind(self, step: int) -> None:
        found = self.captured()
        at = _ROUND.index((found.kind, found.owner)) if (found.kind, found.owner) in _ROUND else 0
        self._kind = _ROUND[(at + step) % len(_ROUND)]
        self._show()

    # what is kept

    def _keep(self) -> None:
        text = self.edit.text()
        covered = self._covered and not self._desk.held
        mates = {one.id: one for one in self._desk.read(team)} if covered else self._mates
        people = tuple(Person(one.id, one.name) for one in mates.values())
        found = self._read(text, people)
        if not found.text.strip():
            return
        if self._desk.held:
            kept = self._wait(text, found, people)
        elif self._store(found) is None:
            return
        else:
            self._saving.flush()
            kept = Kept(self._said(found, mates), text, self._desk.last)
            self._desk.quietly(drafts.keep_draft, _COVERED_KEY if self._covered else _KEY, "")
            self._saving.known("")
        if kept is None:
            return
        self.edit.blockSignals(True)
        self.edit.clear()
        self.edit.blockSignals(False)
        self._saving.note("")
        self._set_private(False)
        self._go()
        self.kept.emit(kept)

    def _wait(self, text: str, found: Capture, people: tuple[Person, ...]) -> Kept | None:
        """While something larger is done to the store the line waits in the inbox, on the disk. What was chosen beside
        the line would not be found there, so that stays in view."""
        from oneonone.app.intake import wait_for_it

        if found != parse(text, people, self._desk.today()):
            self._desk.quietly(drafts.keep_draft, _KEY, text)  # says why not
            return None
        try:
            wait_for_it(self._desk, text, self._desk.now().isoformat(), uuid4().hex)
        except OSError:
            self._desk.quietly(drafts.keep_draft, _KEY, text)
            return None
        return Kept(translate("Capture", "Kept; it is filed in a moment"), text, None)

    def _catch_up(self) -> None:
        """What could not be kept meanwhile: the draft as it is now."""
        self._saving.flush()
        self._set_private(self._private)

    def _store(self, found: Capture) -> object | None:
        return self._desk.attempt(
            "", keep_captured, found.kind, found.text, self._desk.now(),
            teammate_id=found.person.id if found.person else None, owner=found.owner, due=found.due,
            private=found.private, quote=found.quote, win_kind=kind_if_win(found.kind, found.text),
        )  # fmt: skip

    def _said(self, found: Capture, mates: dict[str, TeammateRecord]) -> str:
        if self._covered:
            return translate("Capture", "Kept")
        if found.person is None:
            return translate("Capture", "Kept in the inbox, on Today")
        name = wording.shown_first_name(mates[found.person.id], self._desk.discreet)
        return translate("Capture", "Kept with {name}").format(name=name)

    def _file_covered(self) -> None:
        """What was left under the curtain waits in the inbox: shown again here it would be read."""
        try:
            left = self._desk.read(drafts.draft, _COVERED_KEY)
        except OneOnOneError:  # it stays where it is
            return
        if not left:
            return
        if left.strip() and self._store(self._read(left, ())) is None:
            return
        self._desk.quietly(drafts.keep_draft, _COVERED_KEY, "")

    # what is shown

    def _show(self) -> None:
        clear_layout(self._chips)
        found = self.captured()
        for widget in parts_of(
            found, self.edit.text(), self._desk, self._mates, self._people != () or not self._covered
        ):
            self._chips.addWidget(widget)
        self._show_names(found)
        QTimer.singleShot(0, self, self.adjustSize)

    def _show_names(self, found: Capture | None = None) -> None:
        offered = choice(self.edit.text(), self.edit.cursorPosition(), found or self.captured(), self._people)
        if offered is not None and offered.asks and self._nobody:
            offered = None
        if offered == self._choice and found is None:
            return
        former = self._choice
        same = offered and former and (offered.people, offered.asks) == (former.people, former.asks)
        self._choice = offered
        if offered is None:
            self.names.clear()
        elif not same or self.names.isHidden():
            mates = [self._mates[one.id] for one in offered.people]
            self.names.offer(mates, discreet=self._desk.discreet, nobody=offered.asks)
        QTimer.singleShot(0, self, self.adjustSize)

    def _place(self, over: QRect) -> None:
        self.set_card_width(min(WIDTH, max(_NARROWEST, over.width() - 60)))
        self.adjustSize()
        self.move(over.center().x() - self.width() // 2, over.center().y() - self.height() // 2 - over.height() // 16)
