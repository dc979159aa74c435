"""A Markdown text as what belongs together: headings, tasks, items with what stands deeper, quotes, paragraphs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum

_HEADING = re.compile(r"^ {0,3}(#{1,6})(?:\s+(.*?))?\s*#*\s*$")
_ITEM = re.compile(r"^(\s*)(?:[-*+•]|\d{1,9}[.)])\s+(.*)$")
_TASK = re.compile(r"^\[(.)\]\s+(.*)$")
_FENCE = re.compile(r"^\s*(```|~~~)")
_RULE = re.compile(r"^ {0,3}(?:-\s*){3,}$|^ {0,3}(?:\*\s*){3,}$|^ {0,3}(?:_\s*){3,}$")
_ODD = re.compile(r"^\s*(?:\||<!--|<[a-zA-Z/]|!\[|\[\^|%%|\$\$)")

#: 'Need: quiet mornings', also in bold.
LABEL = re.compile(r"^\**([^\W\d_][\w-]{2,11})\**\s*:\**\s+(?=\S)")


class BlockKind(StrEnum):
    HEADING = "heading"
    TASK = "task"
    ITEM = "item"
    QUOTE = "quote"
    TEXT = "text"
    #: Tables, code, pictures, HTML: kept as it is written.
    ODD = "odd"


@dataclass(slots=True)
class Block:
    kind: BlockKind
    text: str
    line: int  # from 1
    level: int = 0
    #: The sign in the box of a task.
    box: str = " "
    lines: list[str] = field(default_factory=list)


def blocks(lines: list[str], begins: int = 0) -> Iterator[Block]:
    """The blocks in order; every line that is not blank is in one of them."""
    current: Block | None = None
    depth = 0
    fenced = ""
    for number, line in enumerate(lines[begins:], begins + 1):
        if fenced:
            assert current is not None
            current.lines.append(line)
            if line.strip().startswith(fenced):
                fenced = ""
                yield _done(current)
                current = None
            continue
        fence = _FENCE.match(line)
        if not line.strip() or fence or _RULE.match(line):
            if current is not None:
                yield _done(current)
            current = None
            if fence:
                fenced = fence[1]
                current = Block(BlockKind.ODD, "", number, lines=[line])
            continue
        heading, item = _HEADING.match(line), _ITEM.match(line)
        indent = len(line) - len(line.lstrip())
        task = _TASK.match(item[2]) if item else None
        inside = current is not None and current.kind in (BlockKind.ITEM, BlockKind.TASK) and indent > depth
        if heading:
            new = Block(BlockKind.HEADING, heading[2] or "", number, len(heading[1]))
        elif task and item:
            new, depth = Block(BlockKind.TASK, task[2], number, box=task[1]), len(item[1])
        elif inside and current is not None:
            current.lines.append(line[min(indent, depth + 2) :])
            continue
        elif item:
            new, depth = Block(BlockKind.ITEM, item[2], number), len(item[1])
        elif line.lstrip().startswith(">"):
            new = Block(BlockKind.QUOTE, line.lstrip()[1:].removeprefix(" "), number)
        else:
            new = Block(BlockKind.ODD if _ODD.match(line) else BlockKind.TEXT, line.strip(), number)
        labelled = new.kind is BlockKind.TEXT and LABEL.match(new.text)
        if current is not None and new.kind is current.kind and new.kind in _RUN_ON and not labelled:
            current.lines.append(new.text)
            continue
        if current is not None:
            yield _done(current)
        current = new
        if new.kind is BlockKind.HEADING:
            yield new
            current = None
    if current is not None:
        yield _done(current)


#: Lines of these that follow each other are one.
_RUN_ON = (BlockKind.QUOTE, BlockKind.TEXT, BlockKind.ODD)


def _done(block: Block) -> Block:
    block.text = "\n".join([block.text, *block.lines] if block.text else block.lines)
    return block
