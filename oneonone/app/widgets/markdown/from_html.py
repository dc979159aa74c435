"""Pasted rich text as the Markdown a person would have written.

Made for what really comes from clipboards: Word and Outlook (lists that are paragraphs in disguise), Google Docs (all
styles inline, everything in a bold that is not bold), mail programs (tables for layout, tracking pictures), browsers.
Pictures, scripts and what is hidden are dropped; nothing is ever fetched. Characters are not escaped: they stand in a
text that the writer sees as it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from oneonone.app.widgets.markdown.html_tree import BLOCKS, Node, read_html
from oneonone.app.widgets.markdown.inline_html import PLAIN, Run, Style, lines_of, styled

_LONGEST = 1_000_000
_UNTICKED, _TICKED = "☐", "☑"
_SIGN = re.compile("(?:[☐□❏]|([☑☒✅✔]))\N{VARIATION SELECTOR-16}?\\s*")
_SIGNED = re.compile(rf"((?:> )*\s*)((?:-|\d+[.)]) )?{_SIGN.pattern}")
_HEADING = re.compile(r"h([1-6])")
_WORD_LEVEL = re.compile(r"level(\d+)")
_NUMBER = re.compile(r"\s*(\d{1,9}[.)])")
_TIGHT_WORD = re.compile(r"p\.msonormal[^{}]*\{[^}]*margin(?:-bottom)?\s*:\s*0", re.IGNORECASE)
_NOTHING = re.compile(r"0(?:\.0+)?[a-z]*(?:\s*!important)?")


@dataclass(slots=True)
class _Block:
    """Lines that belong together; `apart` asks for a blank line before and after. A list's item has the `column` at
    which what belongs to it begins."""

    lines: list[str]
    apart: bool = False
    column: int = 0

    @property
    def is_item(self) -> bool:
        return self.column > 0 or _SIGN.match(self.lines[0]) is not None


def from_html(html: str) -> str:
    """The Markdown of `html`; '' where it holds no text, or is too much to be meant as a note."""
    if len(html) > _LONGEST:
        return ""
    writer = _Writer(word_apart=not _TIGHT_WORD.search(html))
    lines = _put_together(writer.blocks(read_html(html), PLAIN))
    return "\n".join(_SIGNED.sub(_box, line, count=1) if _SIGNED.match(line) else line for line in lines)


def _box(signed: re.Match[str]) -> str:
    before, marker, ticked = signed.groups()
    return f"{before}{marker or '- '}[{'x' if ticked else ' '}] "


def _put_together(blocks: list[_Block]) -> list[str]:
    """The lines of the blocks, with a blank one between where it belongs and never two."""
    lines: list[str] = []
    before: _Block | None = None
    gap = False
    for block in blocks:
        if not any(block.lines):
            gap = True
            continue
        if before is not None:
            items = before.is_item, block.is_item
            if gap or items == (True, False) or ((before.apart or block.apart) and not all(items)):
                lines.append("")
        lines += block.lines
        before, gap = block, False
    kept = [line for at, line in enumerate(lines) if line or (at and lines[at - 1])]
    return kept if not kept or kept[-1] else kept[:-1]


class _Writer:
    """`word_apart`: whether Word's ordinary paragraphs have space between them; in Outlook they have none."""

    def __init__(self, *, word_apart: bool) -> None:
        self._word_apart = word_apart
        self._word_columns: list[int] = []

    def blocks(self, parent: Node, style: Style) -> list[_Block]:
        """What stands in `parent`, from top to bottom."""
        made: list[_Block] = []
        runs: list[Run] = []
        self._collect(parent, style, made, runs)
        made += _written(runs)
        return made

    def _collect(self, parent: Node, style: Style, made: list[_Block], runs: list[Run]) -> None:
        for child in parent.children:
            if isinstance(child, str):
                runs.append(Run(child, style))
            elif child.tag in BLOCKS:
                made += _written(runs)
                runs.clear()
                made += self._block(child, styled(child, style))
            elif child.tag == "br":
                runs.append(Run("\n", replace(style, spaced=True)))
            elif child.tag == "img":
                runs.append(Run(_picture(child), style))
            elif child.tag == "input":
                runs.append(Run(_box_sign(child), PLAIN))
            elif child.css.get("mso-list") != "ignore":
                self._collect(child, styled(child, style), made, runs)

    def _block(self, node: Node, style: Style) -> list[_Block]:
        if heading := _HEADING.fullmatch(node.tag):
            return self._heading(node, int(heading.group(1)), style)
        if node.tag in ("ul", "ol"):
            return self._list(node, style)
        if node.tag == "li":
            return _item("- ", self._list_item(node, style))
        if node.tag == "p":
            return self._paragraph(node, style)
        if node.tag == "blockquote":
            lines = _put_together(self.blocks(node, style))
            return [_Block([f"> {line}".rstrip() for line in lines], apart=True)] if lines else []
        if node.tag == "pre":
            code = node.text().strip("\n")
            return [_Block(["```", *code.split("\n"), "```"], apart=True)] if code.strip() else []
        if node.tag == "table":
            return self._table(node, style)
        if node.tag == "hr":
            return [_Block(["---"], apart=True)]
        return self.blocks(node, style)

    def _list_item(self, node: Node, style: Style) -> list[_Block]:
        """What is in an item; its box, where it has one, as a sign."""
        inner = self.blocks(node, style)
        ticked = node.attributes.get("aria-checked")
        if node.attributes.get("role") == "checkbox" and ticked in ("true", "false") and inner:
            inner[0].lines[0] = (_TICKED if ticked == "true" else _UNTICKED) + inner[0].lines[0]
        return inner

    def _heading(self, node: Node, depth: int, style: Style) -> list[_Block]:
        lines = _put_together(self.blocks(node, replace(style, bold=False, heading=True)))
        words = " ".join(" ".join(lines).split())
        return [_Block([f"{'#' * depth} {words}"], apart=True)] if words else []

    def _paragraph(self, node: Node, style: Style) -> list[_Block]:
        level = _WORD_LEVEL.search(node.css.get("mso-list", ""))
        if level is not None:
            return self._word_item(node, int(level.group(1)), style)
        self._word_columns.clear()
        made = self.blocks(node, style)
        word = node.attributes.get("class", "").lower().startswith("mso")
        apart = (self._word_apart or not word) and not _has_no_space_below(node)
        for block in made:
            block.apart = block.apart or (apart and not block.is_item)
        return made or [_Block([""])]

    def _word_item(self, node: Node, level: int, style: Style) -> list[_Block]:
        """Word writes a list as paragraphs that carry their level; the bullet or number is text, to be left out."""
        self._word_columns[level - 1 :] = []
        self._word_columns += [2] * (level - 1 - len(self._word_columns))
        number = _NUMBER.match(_word_sign(node))
        items = _item(f"{number.group(1)} " if number else "- ", self.blocks(node, style))
        before = sum(self._word_columns)
        self._word_columns += [item.column for item in items]
        return [_Block(_indented(item.lines, before), column=item.column) for item in items]

    def _list(self, node: Node, style: Style) -> list[_Block]:
        start = node.attributes.get("start", "")
        number = int(start) if start.isdecimal() and len(start) < 9 else 1
        items: list[_Block] = []
        for child in node.children:
            if isinstance(child, Node) and child.tag == "li":
                inner = self._list_item(child, styled(child, style))
            else:
                inner = self.blocks(Node("div", children=[child]), style)
            if inner and not _is_only_lists(inner):
                items += _item(f"{number}. " if node.tag == "ol" else "- ", inner)
                number += 1
            elif items:
                items[-1].lines += _indented(_all_lines(inner), items[-1].column)
            else:
                items += inner
        return items

    def _table(self, node: Node, style: Style) -> list[_Block]:
        """A row is a line where its cells hold one each; otherwise the table is there for the layout."""
        made: list[_Block] = []
        rows: list[str] | None = None
        for row in _rows(node):
            cells = [self.blocks(cell, styled(cell, style)) for cell in row]
            words = [_all_lines(cell) for cell in cells]
            if any(block.is_item for cell in cells for block in cell) or any(len(lines) > 1 for lines in words):
                made += [block for cell in cells for block in cell]
                rows = None
            elif line := " | ".join("".join(lines) for lines in words).strip(" |"):
                if rows is None:
                    rows = []
                    made.append(_Block(rows, apart=True))
                rows.append(line)
        return made


def _written(runs: list[Run]) -> list[_Block]:
    lines = lines_of(runs)
    if any(map(_SIGN.match, lines)):
        return [_Block([line]) for line in lines]
    return [_Block(lines)] if lines else []


def _item(marker: str, inner: list[_Block]) -> list[_Block]:
    """A list's item with all that is in it, or nothing where it is empty."""
    lines = _all_lines(inner)
    if not lines:
        return []
    column = len(marker)
    return [_Block([marker + lines[0], *_indented(lines[1:], column)], column=column)]


def _all_lines(blocks: list[_Block]) -> list[str]:
    return [line for block in blocks for line in block.lines if line]


def _indented(lines: list[str], columns: int) -> list[str]:
    return [" " * columns + line for line in lines]


def _is_only_lists(inner: list[_Block]) -> bool:
    filled = [block for block in inner if any(block.lines)]
    return bool(filled) and all(block.column for block in filled)


def _word_sign(node: Node) -> str:
    for child in node.children:
        if isinstance(child, Node):
            if child.css.get("mso-list") == "ignore":
                return child.text()
            if sign := _word_sign(child):
                return sign
    return ""


def _picture(node: Node) -> str:
    """An emoji that came as a picture; any other picture is left out."""
    alt = node.attributes.get("alt", "").strip()
    return alt if len(alt) <= 8 and not any(sign.isalnum() or sign.isascii() for sign in alt) else ""


def _box_sign(node: Node) -> str:
    if node.attributes.get("type", "").lower() != "checkbox":
        return ""
    return _TICKED if "checked" in node.attributes else _UNTICKED


def _has_no_space_below(node: Node) -> bool:
    sides = node.css.get("margin", "").split()
    below = node.css.get("margin-bottom", sides[2 if len(sides) > 2 else 0] if sides else "some")
    return _NOTHING.fullmatch(below) is not None


def _rows(table: Node) -> Iterator[list[Node]]:
    """The rows' cells; what stands between them, which it should not, is a row of its own."""
    for child in table.children:
        if isinstance(child, Node) and child.tag == "tr":
            yield [_cell(cell) for cell in child.children if _is_something(cell)]
        elif isinstance(child, Node) and child.tag in ("tbody", "thead", "tfoot"):
            yield from _rows(child)
        elif _is_something(child):
            yield [_cell(child)]


def _is_something(child: Node | str) -> bool:
    return isinstance(child, Node) or bool(child.strip())


def _cell(child: Node | str) -> Node:
    if isinstance(child, Node) and child.tag in ("td", "th"):
        return child
    return Node("td", children=[child])
