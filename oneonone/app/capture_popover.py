"""Quick capture: one line, filed while it is typed. Enter keeps it; Escape goes and keeps the text for later."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from oneonone.app import wording
from oneonone.app.autosave import watch
from oneonone.app.desk import Desk
from oneonone.app.i18n import translate
from oneonone.app.widgets import labels
from oneonone.app.widgets.avatar import Avatar
from oneonone.app.widgets.chip import Chip
from oneonone.app.widgets.clear import clear_layout
from oneonone.app.widgets.flow import FlowLayout
from oneonone.app.widgets.inputs import line
from oneonone.app.widgets.keys import KeyCap
from oneonone.capture.parse import Capture, Person, parse
from oneonone.journal import drafts
from oneonone.journal.captured import keep_captured
from oneonone.journal.teammates import team
from oneonone.model.kinds import CaptureKind, Owner
from oneonone.model.names import initials_of
from oneonone.model.words import due_date
from oneonone.practice.win_kind import kind_if_win

WIDTH = 680
_KEY, _PRIVATE_KEY = "capture", "capture:private"
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


class CapturePopover(QFrame):
    """A frameless window of its own. `kept` hears in words what was kept, so that it can be undone."""

    def __init__(self, desk: Desk, kept: Callable[[str], None], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("capture")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Capture", "Quick capture"))
        self._desk, self._kept = desk, kept
        self._mates = {one.id: one for one in desk.read(team)}
        self._people = tuple(Person(one.id, one.name) for one in self._mates.values())
        self._kind: tuple[CaptureKind, Owner | None] | None = None
        self._private = bool(desk.read(drafts.draft, _PRIVATE_KEY))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 14)
        layout.setSpacing(10)
        self.edit = line(translate("Capture", "@Name and what you want to keep…"), "capture")
        self.edit.setAccessibleName(translate("Capture", "Quick capture"))
        self.edit.setText(desk.read(drafts.draft, _KEY))
        self.edit.installEventFilter(self)
        self.edit.textChanged.connect(self._show)
        self._saving = watch(self.edit, lambda text: desk.save(drafts.keep_draft, _KEY, text))
        layout.addWidget(self.edit)
        chips = QWidget(self)
        self._chips = FlowLayout(chips, spacing=10)
        layout.addWidget(chips)
        layout.addLayout(self._hints())
        self.setFixedWidth(min(WIDTH, max(400, parent.width() - 60)))
        self._show()
        self.adjustSize()
        corner = parent.mapToGlobal(parent.rect().center())
        self.move(corner.x() - self.width() // 2, corner.y() - self.height())
        self.edit.setFocus()
        self.edit.selectAll()

    def captured(self) -> Capture:
        """What would be kept now."""
        found = parse(self.edit.text(), self._people, self._desk.today())
        if self._kind is not None:
            kind, owner = self._kind
            found = replace(found, kind=kind, owner=owner, due=found.due if kind is CaptureKind.FOLLOW_UP else None)
        if self._private or found.kind is CaptureKind.DOUBT:
            found = replace(found, private=True)
        return found

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
        elif event.key() == Qt.Key.Key_Escape:
            self._saving.flush()
            self.close()
        elif event.key() == Qt.Key.Key_Tab:
            if not self._complete():
                self._next_kind()
        elif event.key() == Qt.Key.Key_P and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self._set_private(not self._private)
            self._show()
        elif event.key() == Qt.Key.Key_Space and self._complete_two():
            return True
        else:
            return super().eventFilter(watched, event)
        return True

    def _enter(self) -> None:
        found = self.captured()
        if not found.text.strip():
            return
        kept = self._desk.attempt(
            "", keep_captured, found.kind, found.text, self._desk.now(),
            teammate_id=found.person.id if found.person else None, owner=found.owner, due=found.due,
            private=found.private, quote=found.quote, win_kind=kind_if_win(found.kind, found.text),
        )  # fmt: skip
        if kept is None:
            return
        self.edit.setText("")
        self._saving.note("")
        self._saving.flush()
        self._set_private(False)
        self.close()
        if found.person is not None:
            name = wording.shown_first_name(self._mates[found.person.id], self._desk.discreet)
            self._kept(translate("Capture", "Kept with {name}").format(name=name))
        else:
            self._kept(translate("Capture", "Kept in the inbox, on Today"))

    def _set_private(self, private: bool) -> None:
        self._private = private
        self._desk.quietly(drafts.keep_draft, _PRIVATE_KEY, "yes" if private else "")

    def _next_kind(self) -> None:
        found = self.captured()
        at = _ROUND.index((found.kind, found.owner)) if (found.kind, found.owner) in _ROUND else 0
        self._kind = _ROUND[(at + 1) % len(_ROUND)]
        self._show()

    def _complete(self) -> bool:
        """A name begun after @ is written out, when it fits one person."""
        from oneonone.capture.names import complete

        text = self.edit.text()[: self.edit.cursorPosition()]
        at = text.rfind("@")
        if at < 0 or " " in text[at:] or len(text) == at + 1:
            return False
        found = complete(text[at + 1 :], self._people)
        if len(found) != 1 or found[0].name.split()[0].casefold() == text[at + 1 :].casefold():
            return False
        self._write_name(at, len(text), found[0])
        return True

    def _complete_two(self) -> bool:
        """Two letters and a space at the very start are a name, when they fit one person and no short word."""
        from oneonone.capture.names import complete

        text = self.edit.text()
        if len(text) != 2 or self.edit.cursorPosition() != 2 or not text.isalpha():
            return False
        found = complete(text, self._people)
        if len(found) != 1:
            return False
        self._write_name(0, 2, found[0])
        return True

    def _write_name(self, start: int, end: int, person: Person) -> None:
        text = self.edit.text()
        first = person.name.split()[0]
        alike = sum(one.name.split()[0] == first for one in self._people) > 1
        name = f"@{person.name if alike else first} "
        self.edit.setText(text[:start] + name + text[end:].lstrip())
        self.edit.setCursorPosition(start + len(name))
        self._saving.note(self.edit.text())

    def _show(self) -> None:
        clear_layout(self._chips)
        found = self.captured()
        if not self.edit.text().strip():
            self._chips.addWidget(
                labels.small(
                    translate("Capture", "? need · ! I will · - they will · + win · > their words · ~ my doubt"),
                    soft=True, wrap=False,
                )
            )  # fmt: skip
        else:
            for widget in self._parts(found):
                self._chips.addWidget(widget)
        QTimer.singleShot(0, self, self.adjustSize)

    def _parts(self, found: Capture) -> list[QWidget]:
        parts: list[QWidget] = []
        if found.person is not None:
            mate = self._mates[found.person.id]
            parts.append(Avatar(initials_of(mate.name), mate.colour, 22))
            parts.append(labels.body(wording.shown_name(mate, self._desk.discreet)))
        elif found.candidates:
            names = ", ".join(one.name for one in found.candidates)
            parts.append(Chip(translate("Capture", "who? {names}").format(names=names), "amber"))
        elif found.unknown:
            unknown = translate("Capture", "{name} is not known: to the inbox").format(name=found.unknown)
            parts.append(Chip(unknown, "grey"))
        else:
            parts.append(Chip(translate("Capture", "to the inbox"), "grey"))
        word, tone = kind_words(found)
        parts.append(Chip(word, tone))
        text = labels.ElidedLabel(found.text)
        text.setMaximumWidth(self.width() - 120)
        parts.append(text)
        if found.due is not None:
            parts.append(Chip(due_date(found.due, self._desk.language, self._desk.today()), "grey"))
        if found.private:
            parts.append(Chip(translate("Capture", "private"), "grey"))
        return parts

    def _hints(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        for key, text in (
            ("Tab", translate("Capture", "change kind")),
            ("Ctrl P", translate("Capture", "private")),
            ("Esc", translate("Capture", "close, text kept")),
        ):
            row.addWidget(KeyCap(key))
            row.addWidget(labels.small(text, soft=True, wrap=False))
            row.addSpacing(8)
        row.addStretch()
        row.addWidget(KeyCap("⏎"))
        row.addWidget(labels.small(translate("Capture", "save"), soft=True, wrap=False))
        return row


def kind_words(found: Capture) -> tuple[str, str]:
    """The word and tone of the chip that tells what a line becomes."""
    if found.quote:
        return translate("Capture", "their words"), "grey"
    if found.kind is CaptureKind.FOLLOW_UP:
        if found.owner is Owner.THEM:
            return translate("Capture", "they will"), "blue"
        return translate("Capture", "I will"), "rose"
    return {
        CaptureKind.NOTE: (translate("Capture", "note"), "grey"),
        CaptureKind.NEED: (translate("Capture", "need"), "teal"),
        CaptureKind.WIN: (translate("Capture", "small win"), "amber"),
        CaptureKind.TALKING_POINT: (translate("Capture", "to talk about"), "teal"),
        CaptureKind.DOUBT: (translate("Capture", "my doubt"), "grey"),
    }[found.kind]
