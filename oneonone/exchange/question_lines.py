"""A list of questions in lines: a plain text or Markdown, with titles, hard breaks and lines that go on below."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from oneonone.model.markdown import LineKind, read_line

#: What an export says about a question, out of sight where Markdown is shown.
MARKS = re.compile(r"\s*<!--([^>]*)-->\s*")
_ENDS = (".", "?", "!", "…", ":", ";", "”", '"', ")")


@dataclass(slots=True)
class Entry:
    """Lines that belong together, below the last heading."""

    text: str
    heading: str
    item: bool


def entries(lines: Iterable[str]) -> Iterator[Entry]:
    """A list item or a line of text each, with the lines that go on with it."""
    heading = ""
    current: Entry | None = None
    for line in lines:
        read = read_line(line)
        words = line[read.content :].strip()
        if current is not None and read.kind is LineKind.TEXT and _goes_on(current, line, words):
            between = "\n" if current.text.endswith("\\") else " "
            current.text = current.text.removesuffix("\\").rstrip() + between + words
            continue
        if current is not None:
            yield current
            current = None
        if read.kind is LineKind.HEADING or (read.kind is LineKind.TEXT and words.endswith(":") and "?" not in words):
            heading = words.strip("#: ")
        elif read.kind not in (LineKind.BLANK, LineKind.RULE, LineKind.FENCE) and words:
            current = Entry(words, heading, read.is_item or words.startswith("•"))
    if current is not None:
        yield current


def _goes_on(current: Entry, line: str, words: str) -> bool:
    """Whether a line continues the one before it: it stands deeper, or that one was broken off."""
    ended = MARKS.sub("", current.text).endswith(_ENDS)
    return current.text.endswith("\\") or (line[:1].isspace() and current.item) or (not ended and words[0].islower())
