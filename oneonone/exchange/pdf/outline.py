"""Bookmarks. QPdfWriter knows none, so they are added behind what it wrote, as the PDF format foresees: an incremental
update (ISO 32000-1, 7.5.6) of new objects, a catalogue that names them, and a table of where they stand."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

_START = re.compile(rb"startxref\s+(\d+)\s+%%EOF\s*\Z")
_TRAILER = re.compile(rb"trailer\s*<<(.*?)>>", re.DOTALL)
_A4 = 842.0  # points


@dataclass(frozen=True, slots=True)
class Bookmark:
    """`level` 1 or 2; `page` counts from 0; `down` is in points from the top of the sheet."""

    level: int
    words: str
    page: int
    down: float


class NotOurs(ValueError):
    """The file is not as Qt writes it."""


def with_outline(data: bytes, marks: Sequence[Bookmark]) -> bytes:
    """The file with these bookmarks, which a reader shows at once. Raises NotOurs."""
    if not marks:
        return data
    start = _found(_START.search(data[-64:]))
    trailer = _found(next(iter(_TRAILER.finditer(data, max(0, len(data) - 4096))), None))
    root = _reference(trailer.group(1), b"/Root")
    catalogue = _object(data, root)
    pages = _kids(data, _reference(catalogue, b"/Pages"))
    first = int(_found(re.search(rb"/Size\s+(\d+)", trailer.group(1))).group(1))
    objects = _outline(first, marks, pages)
    inside = _found(re.search(rb"<<(.*)>>", catalogue, re.DOTALL)).group(1)
    inside = re.sub(rb"/PageMode\s*/\w+", b"", inside)
    objects[root] = b"<<" + inside + b"\n/Outlines %d 0 R\n/PageMode /UseOutlines\n>>" % first
    rest = re.sub(rb"/(?:Size|Prev)\s+\d+", b"", trailer.group(1))
    rest += b"\n/Size %d\n/Prev %s\n" % (max(objects) + 1, start.group(1))
    return data + _update(len(data), objects, rest)


def _update(at: int, objects: dict[int, bytes], trailer: bytes) -> bytes:
    """The new objects as they stand behind a file of `at` bytes, and where each of them does."""
    made = bytearray(b"\n")
    places = {}
    for number, body in sorted(objects.items()):
        places[number] = at + len(made)
        made += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = at + len(made)
    made += b"xref\n"
    for number, place in places.items():
        made += b"%d 1\n%010d 00000 n \n" % (number, place)
    made += b"trailer\n<<" + trailer + b">>\nstartxref\n%d\n%%%%EOF\n" % table
    return bytes(made)


def _outline(first: int, marks: Sequence[Bookmark], pages: Sequence[int]) -> dict[int, bytes]:
    """The root of the outline and an object a mark; those of level 2 belong to the one of level 1 before."""
    numbers = [first + 1 + at for at in range(len(marks))]
    parents: list[int] = []
    children: dict[int, list[int]] = {first: []}
    above = first
    for number, mark in zip(numbers, marks, strict=True):
        parent = above if mark.level > 1 else first
        if mark.level == 1:
            above = number
        parents.append(parent)
        children.setdefault(parent, []).append(number)
    objects = {first: b"<< /Type /Outlines" + _family(children[first], len(children[first])) + b" >>"}
    for number, mark, parent in zip(numbers, marks, parents, strict=True):
        row = children[parent]
        at = row.index(number) if len(row) < 2 else _place(row, number)
        body = b"<< /Title " + _text(mark.words) + b" /Parent %d 0 R" % parent
        if at:
            body += b" /Prev %d 0 R" % row[at - 1]
        if at + 1 < len(row):
            body += b" /Next %d 0 R" % row[at + 1]
        body += b" /Dest [%d 0 R /XYZ 0 %.1f 0]" % (pages[mark.page], _A4 - max(0.0, mark.down - 8))
        if number in children:
            body += _family(children[number], -len(children[number]))
        objects[number] = body + b" >>"
    return objects


def _place(row: list[int], number: int) -> int:
    from bisect import bisect_left

    return bisect_left(row, number)


def _family(children: list[int], count: int) -> bytes:
    return b" /First %d 0 R /Last %d 0 R /Count %d" % (children[0], children[-1], count)


def _text(words: str) -> bytes:
    return b"<FEFF" + words.encode("utf-16-be", errors="replace").hex().upper().encode() + b">"


def _object(data: bytes, number: int) -> bytes:
    start = data.find(b"\n%d 0 obj" % number)
    end = data.find(b"endobj", start)
    if start < 0 or end < 0:
        raise NotOurs("an object is missing")
    return data[data.index(b"obj", start) + 3 : end]


def _reference(body: bytes, name: bytes) -> int:
    return int(_found(re.search(name + rb"\s+(\d+) 0 R", body)).group(1))


def _kids(data: bytes, number: int) -> list[int]:
    kids = _found(re.search(rb"/Kids\s*\[(.*?)\]", _object(data, number), re.DOTALL)).group(1)
    return [int(one) for one in re.findall(rb"(\d+) 0 R", kids)]


def _found(match: re.Match[bytes] | None) -> re.Match[bytes]:
    if match is None:
        raise NotOurs("not as Qt writes it")
    return match
