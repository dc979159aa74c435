"""An edit of a text, as the commands of the editor propose it and the widget carries it out in one undo step.

The commands are plain functions of a text and a selection, so they can be tested without a window. They count positions
in UTF-16 units, as Qt does: `units` gives a text in which every character is one unit, `joined` is the way back.
"""

from __future__ import annotations

from array import array
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Change:
    """`text` in the place of `start:end`."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Edit:
    """Changes in order of position, none overlapping, and the selection afterwards."""

    changes: tuple[Change, ...]
    anchor: int
    position: int


def units(text: str) -> str:
    """`text` with every character beyond U+FFFF as its two surrogates."""
    if text.isascii() or max(text) <= "\uffff":
        return text
    return "".join(map(chr, array("H", text.encode("utf-16", "surrogatepass")[2:])))


def joined(text: str) -> str:
    """The way back from `units`."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "surrogatepass")


def applied(text: str, edit: Edit) -> str:
    pieces = []
    at = 0
    for change in edit.changes:
        pieces += [text[at : change.start], change.text]
        at = change.end
    pieces.append(text[at:])
    return "".join(pieces)


def moved(changes: tuple[Change, ...], position: int, *, after: bool) -> int:
    """Where `position` is once the changes are made; at the place of an insertion, before or after what came in."""
    shift = 0
    for change in changes:
        if change.end < position or (change.end == position and (change.start < change.end or after)):
            shift += len(change.text) - (change.end - change.start)
        elif change.start < position:
            return change.start + shift + (len(change.text) if after else 0)
        else:
            break
    return position + shift


def tidy(text: str, changes: list[Change]) -> tuple[Change, ...]:
    """In order, and without what is put back as it was: a mark removed and the same one inserted beside it."""
    kept: list[Change] = []
    for change in sorted(changes, key=lambda change: (change.start, change.end)):
        if kept and _cancel(text, kept[-1], change):
            kept.pop()
        else:
            kept.append(change)
    return tuple(kept)


def _cancel(text: str, first: Change, second: Change) -> bool:
    """One inserts what the other removes, side by side."""
    inserted, removed = (first, second) if first.start == first.end else (second, first)
    return first.end == second.start and not removed.text and inserted.text == text[removed.start : removed.end]
