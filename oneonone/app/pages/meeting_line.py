"""The single line to jot in: Enter keeps it; a mark or a key says what it is; what is typed is on disk at once."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from oneonone.app.autosave import watch
from oneonone.app.desk import Desk
from oneonone.app.i18n import translate
from oneonone.app.widgets.chip import Chip
from oneonone.app.widgets.clear import clear_layout
from oneonone.app.widgets.inputs import line
from oneonone.app.widgets.keys import KeyHints
from oneonone.capture.parse import Capture, Person, parse
from oneonone.journal import drafts
from oneonone.journal.talking import Conversation
from oneonone.journal.teammates import team
from oneonone.model.kinds import LINE_MARKS, CaptureKind, Owner
from oneonone.model.words import due_date

_MARK_OF = {
    (CaptureKind.NEED, None): "?",
    (CaptureKind.FOLLOW_UP, Owner.ME): "!",
    (CaptureKind.FOLLOW_UP, Owner.THEM): "-",
    (CaptureKind.WIN, None): "+",
}


class JotLine(QWidget):
    """`noted` carries the parsed line when Enter is pressed."""

    noted = Signal(object)

    def __init__(self, desk: Desk, found: Conversation, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._mate = Person(found.teammate.id, found.teammate.name)
        self._people = tuple(Person(one.id, one.name) for one in desk.read(team))
        self._key = f"jot:{found.meeting.id}"
        self._private = bool(desk.read(drafts.draft, self._private_key))
        self._chips = QHBoxLayout()
        self._chips.setSpacing(8)
        self.edit = line(translate("Meeting", "Note…"))
        self.edit.setProperty("kind", "jot")
        self.edit.setAccessibleName(translate("Meeting", "Note"))
        self.edit.setText(desk.read(drafts.draft, self._key))
        self.edit.returnPressed.connect(lambda: self.enter())
        self.edit.textChanged.connect(self._show_chips)
        self._autosave = watch(self.edit, lambda text: desk.save(drafts.keep_draft, self._key, text))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        chips = QWidget(self)
        chips.setLayout(self._chips)
        self._chips.setContentsMargins(4, 0, 0, 0)
        chips.setFixedHeight(24)
        layout.addWidget(chips)
        layout.addWidget(self.edit)
        self._show_chips()

    @property
    def _private_key(self) -> str:
        return f"{self._key}:private"

    def _set_private(self, private: bool) -> None:
        """Kept beside the text, so that it survives leaving and a crash as the text does."""
        self._private = private
        self._desk.quietly(drafts.keep_draft, self._private_key, "yes" if private else "")

    def captured(self) -> Capture:
        """What the line would become now."""
        from dataclasses import replace

        found = parse(self.edit.text(), self._people, self._desk.today(), teammate=self._mate)
        return replace(found, private=True) if self._private else found

    def enter(self, *, private: bool = False) -> None:
        """Keeps the line; `private` for one that was cut off before it was finished."""
        from dataclasses import replace

        captured = self.captured()
        if captured.text.strip():
            self.noted.emit(replace(captured, private=True) if private else captured)

    def clear(self) -> None:
        """The line was kept: an empty one, with nothing of it left to undo."""
        self.edit.setText("")
        self._set_private(False)
        self._autosave.note("")
        self._autosave.flush()
        self._show_chips()

    def set_kind(self, kind: CaptureKind, owner: Owner | None) -> None:
        """A key does what the mark does: it stands before the line, or goes when it stood there."""
        mark = _MARK_OF[kind, owner]
        text = self.edit.text().lstrip()
        bare = text[1:].lstrip() if text[:1] in tuple(LINE_MARKS) else text
        self.edit.setText(bare if text.startswith(mark) else f"{mark} {bare}")
        self.edit.setFocus()
        self._autosave.note(self.edit.text())

    def toggle_private(self) -> None:
        self._set_private(not self._private)
        self._show_chips()
        self.edit.setFocus()

    def flush(self) -> None:
        self._autosave.flush()

    def hints(self) -> QWidget:
        """The marks, as faint hints; never required."""
        parent = self.parentWidget()
        assert parent is not None
        return KeyHints(
            (
                ("⏎", translate("Meeting", "note")),
                ("?", translate("Meeting", "need")),
                ("!", translate("Meeting", "I will")),
                ("-", translate("Meeting", "they will")),
                ("+", translate("Meeting", "small win")),
                (">", translate("Meeting", "their words")),
                ("~", translate("Meeting", "a doubt of my own")),
                ("Ctrl P", translate("Meeting", "private")),
            ),
            12, parent,
        )  # fmt: skip

    def _show_chips(self) -> None:
        clear_layout(self._chips)
        if not self.edit.text().strip():
            if self._private:
                self._chips.addWidget(Chip(translate("Meeting", "private"), "grey"))
            self._chips.addStretch()
            return
        captured = self.captured()
        for text, tone in self._chip_words(captured):
            self._chips.addWidget(Chip(text, tone))
        self._chips.addStretch()

    def _chip_words(self, captured: Capture) -> list[tuple[str, str]]:
        words: list[tuple[str, str]] = []
        if captured.person is not None and captured.person.id != self._mate.id:
            words.append((captured.person.name, "blue"))
        kind = {
            CaptureKind.NEED: (translate("Meeting", "need"), "teal"),
            CaptureKind.WIN: (translate("Meeting", "small win"), "amber"),
            CaptureKind.DOUBT: (translate("Meeting", "a doubt of my own"), "grey"),
            CaptureKind.TALKING_POINT: (translate("Meeting", "to talk about"), "blue"),
        }.get(captured.kind)
        if captured.kind is CaptureKind.FOLLOW_UP:
            mine = captured.owner is not Owner.THEM
            kind = (translate("Meeting", "I will"), "rose") if mine else (translate("Meeting", "they will"), "blue")
        if captured.quote:
            kind = (translate("Meeting", "their words"), "grey")
        if kind is not None:
            words.append(kind)
        if captured.due is not None:
            words.append((due_date(captured.due, self._desk.language, self._desk.today()), "grey"))
        if captured.private:
            words.append((translate("Meeting", "private"), "grey"))
        return words
