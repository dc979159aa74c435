"""A note's Markdown as paragraphs of marked runs, for the formats that show it: never as markup of its own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from oneonone.exchange.safe import clean, closed
from oneonone.model.markdown import Line, LineKind, Span, SpanKind, read_line, spans

#: Without one of these a text is one plain paragraph.
_MARKED = re.compile(
    r"[*_`\[~\\#<>\n\u202a-\u202e\u2066-\u2069]|https?:|mailto:|^\s*(?:[-+]|\d{1,9}[.)]) ", re.IGNORECASE
)
#: Beyond this a line is shown without marks: nobody marks words in a line of a hundred pages.
_LONGEST = 20_000
_SAFE_LINK = re.compile(r"(?:https?://|mailto:)[^\s\"'<>]+$", re.IGNORECASE)


class Shape(StrEnum):
    TEXT = "text"
    HEADING = "heading"
    ITEM = "item"
    QUOTE = "quote"
    CODE = "code"
    RULE = "rule"


@dataclass(frozen=True, slots=True)
class Run:
    text: str
    strong: bool = False
    emphasis: bool = False
    struck: bool = False
    code: bool = False
    #: An address of http, https or mail; '' for none.
    link: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    """A paragraph. `depth` is how far it is indented; `mark` what stands before an item."""

    shape: Shape
    runs: tuple[Run, ...]
    depth: int = 0
    mark: str = ""


def parts(text: str) -> tuple[Part, ...]:
    """The paragraphs of a text; at least one."""
    text = clean(text)
    if not _MARKED.search(text):
        return (Part(Shape.TEXT, (Run(text),)),)
    return tuple(_parts(text)) or (Part(Shape.TEXT, (Run(""),)),)


def _parts(text: str) -> Iterator[Part]:
    code: list[str] | None = None
    for written in text.split("\n"):
        line = read_line(written)
        if line.kind is LineKind.FENCE:
            if code is not None:
                yield Part(Shape.CODE, (Run(closed("\n".join(code)), code=True),))
            code = [] if code is None else None
        elif code is not None:
            code.append(written)
        elif line.kind is LineKind.RULE:
            yield Part(Shape.RULE, ())
        elif line.kind is not LineKind.BLANK:
            yield _part(written, line)
    if code:
        yield Part(Shape.CODE, (Run(closed("\n".join(code)), code=True),))


def _part(written: str, line: Line) -> Part:
    made = tuple(_runs(written, line.content))
    if line.kind is LineKind.HEADING:
        return Part(Shape.HEADING, made)
    if line.kind is LineKind.QUOTE:
        return Part(Shape.QUOTE, made, line.depth - 1)
    if line.is_item:
        mark = "•"
        if line.kind is LineKind.CHECK:
            mark = "☑" if line.ticked else "☐"
        elif line.number is not None:
            mark = f"{line.number}{line.sign}"
        return Part(Shape.ITEM, made, min(6, line.indent // 2), mark)
    return Part(Shape.TEXT, made)


def _runs(written: str, content: int) -> Iterator[Run]:
    """The words of a line, each stretch with the marks it stands under."""
    if len(written) > _LONGEST:
        yield Run(closed(written[content:]))
        return
    # A link without words is shown as it was written, or nothing of it would be seen.
    found = [one for one in spans(written, content) if one.kind is not SpanKind.LINK or one.inner < one.inner_end]
    places = sorted(
        {content, len(written), *(at for one in found for at in (one.start, one.inner, one.inner_end, one.end))}
    )
    hidden = [(one.start, one.inner) for one in found] + [(one.inner_end, one.end) for one in found]
    opened = _opened(written, content)
    made: list[Run] = []
    active: list[Span] = []
    waiting = list(reversed(found))
    marks = sorted(place for place in hidden if place[0] < place[1])
    at = 0
    for first, last in pairwise(places):
        while waiting and waiting[-1].start <= first:
            active.append(waiting.pop())
        active = [one for one in active if one.end > first]
        while at < len(marks) and marks[at][1] <= first:
            at += 1
        if at < len(marks) and marks[at][0] <= first < marks[at][1]:
            continue
        kinds = {one.kind for one in active}
        link = next((one.target for one in active if one.kind in (SpanKind.LINK, SpanKind.ADDRESS)), "")
        made.append(
            Run(
                written[first:last],
                SpanKind.STRONG in kinds,
                SpanKind.EMPHASIS in kinds,
                SpanKind.STRUCK in kinds,
                SpanKind.CODE in kinds,
                link if _SAFE_LINK.match(link) else "",
            )
        )
    if made and opened:
        made.append(Run(opened))
    yield from made


def _opened(written: str, content: int) -> str:
    """What closes the right-to-left writing that a line leaves open."""
    line = written[content:]
    return closed(line)[len(line) :]
