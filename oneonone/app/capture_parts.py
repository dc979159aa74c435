"""What a captured line becomes, as chips below it, and the keys that change it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QHBoxLayout, QWidget

from oneonone.app import wording
from oneonone.app.desk import Desk
from oneonone.app.i18n import translate
from oneonone.app.widgets import labels
from oneonone.app.widgets.avatar import Avatar
from oneonone.app.widgets.chip import Chip
from oneonone.app.widgets.keys import KeyCap
from oneonone.capture.parse import Capture
from oneonone.journal.records import TeammateRecord
from oneonone.model.kinds import CaptureKind, Owner
from oneonone.model.names import initials_of
from oneonone.model.words import due_date

_WIDEST_TEXT = 560


def parts_of(
    found: Capture, line: str, desk: Desk, mates: Mapping[str, TeammateRecord], knows_names: bool
) -> list[QWidget]:
    """Who, what, the text and when. Where no names are known (the curtain is drawn) nothing is said of who."""
    if not line.strip():
        return [_marks()]
    parts = _who(found, desk, mates) if knows_names else []
    word, tone = kind_words(found)
    parts.append(Chip(word, tone))
    text = labels.ElidedLabel(found.text)
    text.setMaximumWidth(_WIDEST_TEXT)
    parts.append(text)
    if found.due is not None:
        parts.append(Chip(due_date(found.due, desk.language, desk.today()), "grey"))
    if found.private:
        parts.append(Chip(translate("Capture", "private"), "grey"))
    return parts


def _marks() -> QWidget:
    marks = translate("Capture", "? need · ! I will · - they will · + win · > their words · ~ my doubt")
    return labels.small(marks, soft=True, wrap=False)


def _who(found: Capture, desk: Desk, mates: Mapping[str, TeammateRecord]) -> list[QWidget]:
    if found.person is not None:
        mate = mates[found.person.id]
        return [
            Avatar(initials_of(mate.name), mate.colour, 22),
            labels.body(wording.shown_name(mate, desk.discreet)),
        ]
    if found.candidates:
        return [Chip(translate("Capture", "who do you mean?"), "amber")]
    if found.unknown:
        return [Chip(translate("Capture", "{name} is not known: to the inbox").format(name=found.unknown), "grey")]
    return [Chip(translate("Capture", "to the inbox"), "grey")]


def hints() -> QHBoxLayout:
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
