"""What Enter, Tab, Backspace and the list keys do to a text: lists continued, ended, nested, ticked.

As in `edit`, a command is a function of the text and the selection; None means that it has nothing to do here, and the
key does what it would do in any text.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from itertools import accumulate

from oneonone.app.widgets.markdown.edit import Change, Edit, moved, tidy
from oneonone.model.markdown import Line, LineKind, in_code, read_line


class _Rows:
    """The lines of a text, and where each begins."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.lines = text.split("\n")
        self.starts = [0, *accumulate(len(line) + 1 for line in self.lines[:-1])]

    def at(self, place: int) -> int:
        return bisect_right(self.starts, place) - 1

    def read(self, row: int) -> Line:
        return read_line(self.lines[row])

    def end(self, row: int) -> int:
        return self.starts[row] + len(self.lines[row])

    def column(self, row: int) -> int:
        """Where the lines that belong to this item begin: below its words, or its box."""
        line = self.read(row)
        return line.box - 1 if line.box >= 0 else line.content

    def selected(self, anchor: int, position: int) -> range:
        """The lines of the selection; one that is selected up to its beginning only is not among them."""
        start, end = sorted((anchor, position))
        first, last = self.at(start), self.at(end)
        if last > first and end == self.starts[last]:
            last -= 1
        return range(first, last + 1)

    def coded(self, row: int) -> bool:
        return in_code(self.text, self.starts[row])


def _edit(text: str, changes: list[Change], anchor: int, position: int) -> Edit | None:
    if not changes:
        return None
    made = tidy(text, changes)
    return Edit(made, moved(made, anchor, after=True), moved(made, position, after=True))


def toggle_list(text: str, anchor: int, position: int) -> Edit | None:
    """A bullet before each selected line, or none where all have one."""
    return _toggled(text, anchor, position, LineKind.BULLET)


def toggle_check(text: str, anchor: int, position: int) -> Edit | None:
    """A check box before each selected line, or plain lines where all have one."""
    return _toggled(text, anchor, position, LineKind.CHECK)


def _toggled(text: str, anchor: int, position: int, wanted: LineKind) -> Edit | None:
    rows = _Rows(text)
    chosen = rows.selected(anchor, position)
    if rows.coded(chosen[0]):
        return None
    lines = [(row, rows.read(row)) for row in chosen if len(chosen) == 1 or rows.lines[row].strip()]
    lines = [(row, line) for row, line in lines if line.kind not in (LineKind.RULE, LineKind.FENCE)]
    off = all(line.kind is wanted for _, line in lines)
    changes = []
    for row, line in lines:
        written = rows.lines[row]
        place = rows.starts[row]
        after = "" if off else _mark(written, line, wanted)
        end = line.content if line.is_item else line.indent
        if off or read_line(written[: line.indent] + after + written[end:]).kind is wanted:
            changes.append(Change(place + line.indent, place + end, after))
    return _edit(text, changes, anchor, position)


def _mark(written: str, line: Line, wanted: LineKind) -> str:
    if wanted is LineKind.BULLET:
        return "- "
    if line.kind is LineKind.CHECK:
        return written[line.indent : line.content]
    return (written[line.indent : line.content].rstrip() if line.is_item else "-") + " [ ] "


def tick(text: str, anchor: int, position: int) -> Edit | None:
    """The selected check boxes ticked, or open again where all are."""
    rows = _Rows(text)
    chosen = rows.selected(anchor, position)
    if rows.coded(chosen[0]):
        return None
    boxes = [(rows.starts[row] + line.box, line.ticked) for row in chosen if (line := rows.read(row)).box >= 0]
    sign = " " if all(ticked for _, ticked in boxes) else "x"
    return _edit(text, [Change(box, box + 1, sign) for box, _ in boxes], anchor, position)


def new_line(text: str, anchor: int, position: int) -> Edit | None:
    """Enter: the list goes on with a next item, and ends at an item without words."""
    start, end = sorted((anchor, position))
    rows = _Rows(text)
    row = rows.at(start)
    written, line = rows.lines[row], rows.read(row)
    if rows.coded(row):
        return _inserted("\n" + written[: min(line.indent, start - rows.starts[row])], start, end)
    model = row if line.is_item or line.kind is LineKind.QUOTE else _item_of(rows, row)
    if model is None or start < rows.starts[row] + line.content:
        return None
    if start == end and not written[line.content :].strip():
        return indent(text, anchor, position, deeper=False) or _emptied(rows, row)
    prefix, number = _next(rows.lines[model], rows.read(model))
    gap = len(text[end : rows.end(rows.at(end))]) - len(text[end : rows.end(rows.at(end))].lstrip(" "))
    changes = [Change(start, end + gap, "\n" + prefix)]
    if number is not None:
        changes += _renumbered(rows, rows.at(end) + 1, rows.read(model).indent, number, 1)
    caret = start + 1 + len(prefix)
    return Edit(tuple(changes), caret, caret)


def soft_line(text: str, anchor: int, position: int) -> Edit:
    """Shift+Enter: a new line that still belongs to the item or the quote."""
    start, end = sorted((anchor, position))
    rows = _Rows(text)
    row = rows.at(start)
    line = rows.read(row)
    prefix = ""
    if start >= rows.starts[row] + line.content:
        quoted = line.kind is LineKind.QUOTE and not rows.coded(row)
        prefix = rows.lines[row][: line.content] if quoted else " " * rows.column(row)
        prefix = "" if line.kind is LineKind.HEADING else prefix
    return _inserted("\n" + prefix, start, end)


def _inserted(written: str, start: int, end: int) -> Edit:
    return Edit((Change(start, end, written),), start + len(written), start + len(written))


def _emptied(rows: _Rows, row: int) -> Edit:
    return Edit((Change(rows.starts[row], rows.end(row), ""),), rows.starts[row], rows.starts[row])


def _item_of(rows: _Rows, row: int) -> int | None:
    """The list item that an indented line without a mark belongs to."""
    line = rows.read(row)
    if line.kind is not LineKind.TEXT or not line.indent:
        return None
    for above in range(row - 1, -1, -1):
        over = rows.read(above)
        if over.is_item and rows.column(above) <= line.indent:
            return above
        if over.kind is LineKind.BLANK or over.indent == 0:
            return None
    return None


def _next(written: str, line: Line) -> tuple[str, int | None]:
    """What the next item begins with, and its number where it has one."""
    prefix = written[: line.content]
    if line.box >= 0:
        prefix = prefix[: line.box] + " " + prefix[line.box + 1 :]
        prefix += "" if prefix.endswith(" ") else " "
    if line.number is None:
        return prefix, None
    number = line.number + 1
    return re.sub(r"\d+", str(number), prefix, count=1), number


def _renumbered(rows: _Rows, row: int, column: int, expected: int, shift: int) -> Iterator[Change]:
    """The numbers that go on from `expected` in this list, from `row` down, each changed by `shift`."""
    for below in range(row, len(rows.lines)):
        line = rows.read(below)
        if line.kind is LineKind.BLANK or line.indent > column:
            continue
        if line.indent < column or line.number != expected:
            return
        place = rows.starts[below] + line.indent
        yield Change(place, place + len(str(expected)), str(expected + shift))
        expected += 1


def in_list(text: str, anchor: int, position: int) -> bool:
    """Whether Tab nests list items here, instead of moving to the next field."""
    rows = _Rows(text)
    chosen = rows.selected(anchor, position)
    return any(rows.read(row).is_item for row in chosen) and not rows.coded(chosen[0])


def indent(text: str, anchor: int, position: int, *, deeper: bool) -> Edit | None:
    """The selected items, with what belongs to them, a level deeper (below the item before) or less deep."""
    rows = _Rows(text)
    chosen = [row for row in rows.selected(anchor, position) if rows.read(row).is_item]
    if not chosen or rows.coded(chosen[0]):
        return None
    first = chosen[0]
    base = rows.read(first).indent
    target = _deeper(rows, first, base) if deeper else _less_deep(rows, first, base)
    if target is None:
        return None
    last = _with_children(rows, chosen[-1], base)
    changes = [_shifted(rows, row, target - base) for row in range(first, last + 1) if rows.lines[row].strip()]
    numbered = [row for row in range(first, last + 1) if _is_numbered(rows, row, base)]
    if first in numbered:
        count = _number_at(rows, first, target)
        for number, row in enumerate(numbered, count):
            changes.append(_with_number(rows, row, number))
        if deeper:
            old = rows.read(numbered[-1]).number or 0
            changes += _renumbered(rows, last + 1, base, old + 1, -len(numbered))
        else:
            changes += _renumbered(rows, last + 1, target, count, len(numbered))
    return _edit(text, [change for change in changes if change.text or change.start < change.end], anchor, position)


def _is_numbered(rows: _Rows, row: int, column: int) -> bool:
    line = rows.read(row)
    return line.number is not None and line.indent == column


def _deeper(rows: _Rows, row: int, base: int) -> int | None:
    """The column below the words of the item before, or None where there is none on this level."""
    for above in range(row - 1, -1, -1):
        line = rows.read(above)
        if line.kind is LineKind.BLANK or line.indent > base:
            continue
        return rows.column(above) if line.is_item and line.indent == base else None
    return None


def _less_deep(rows: _Rows, row: int, base: int) -> int | None:
    if not base:
        return None
    for above in range(row - 1, -1, -1):
        line = rows.read(above)
        if line.is_item and line.indent < base:
            return line.indent
    return 0


def _with_children(rows: _Rows, row: int, base: int) -> int:
    """The last line that belongs to the item at `row`: those below it that stand deeper than `base`."""
    last = row
    for below in range(row + 1, len(rows.lines)):
        line = rows.read(below)
        if line.kind is not LineKind.BLANK:
            if line.indent <= base:
                break
            last = below
    return last


def _shifted(rows: _Rows, row: int, columns: int) -> Change:
    place = rows.starts[row]
    if columns > 0:
        return Change(place, place, " " * columns)
    return Change(place, place + min(-columns, rows.read(row).indent), "")


def _number_at(rows: _Rows, row: int, column: int) -> int:
    """The number an item gets in the list at `column` above `row`."""
    for above in range(row - 1, -1, -1):
        line = rows.read(above)
        if line.kind is LineKind.BLANK or line.indent > column:
            continue
        return line.number + 1 if line.number is not None and line.indent == column else 1
    return 1


def _with_number(rows: _Rows, row: int, number: int) -> Change:
    line = rows.read(row)
    place = rows.starts[row] + line.indent
    digits = re.match(r"\d*", rows.lines[row][line.indent :])
    return Change(place, place + (digits.end() if digits else 0), str(number))


def drop_mark(text: str, position: int) -> Edit | None:
    """Backspace right after a list's or quote's mark: the whole mark goes, and a nested line stays in its list."""
    rows = _Rows(text)
    row = rows.at(position)
    line = rows.read(row)
    place = rows.starts[row]
    if position != place + line.content or rows.coded(row):
        return None
    if line.is_item or line.kind is LineKind.QUOTE:
        return _edit(text, [Change(place + line.indent, position, "")], position, position)
    if line.kind is LineKind.TEXT and line.indent:
        return _edit(text, [Change(place, position, "")], position, position)
    return None


def pasted(text: str, anchor: int, position: int, words: str) -> Edit | None:
    """`words`, which were formatted, in the place of the selection: lists and headings begin on a line of their own,
    and a list pasted into an empty item goes on from there. None within code, where nothing is formatted."""
    start, end = sorted((anchor, position))
    rows = _Rows(text)
    row = rows.at(start)
    written, line = rows.lines[row], rows.read(row)
    before = written[: start - rows.starts[row]]
    after = text[end : rows.end(rows.at(end))]
    first = read_line(words.split("\n", 1)[0])
    if rows.coded(row):
        return None
    if first.kind in (LineKind.TEXT, LineKind.BLANK):
        return _inserted(words, start, end)
    if line.is_item and first.is_item and not (written[line.content :] + after).strip():
        indent = written[: line.indent]
        return _inserted(indent + words.replace("\n", "\n" + indent), rows.starts[row], end)
    return _inserted(("\n" if before.strip() else "") + words + ("\n" if after.strip() else ""), start, end)
