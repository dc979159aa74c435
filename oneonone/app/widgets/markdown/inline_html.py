"""The words of an HTML paragraph as lines of Markdown, with their bold, italics, links and code."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from oneonone.app.widgets.markdown.html_tree import Node
from oneonone.app.widgets.markdown.marks import destination
from oneonone.model.markdown import marks, spans

_SPACE = re.compile(r"[ \t\r\n\f]+")
_UNSEEN = re.compile("[\u200b\u2060\ufeff\u00ad]")
_BREAK = re.compile(r"\r\n|[\r\n\u2028\u2029]")
_LINKED = re.compile(r"(?:https?|mailto):", re.IGNORECASE)
_HEAVY = re.compile(r"bold|bolder|[6-9]\d\d")


@dataclass(frozen=True, slots=True)
class Style:
    bold: bool = False
    italic: bool = False
    struck: bool = False
    code: bool = False
    href: str = ""
    #: Spaces and line breaks count as they are.
    spaced: bool = False
    #: Within a heading, which is bold as it is.
    heading: bool = False


@dataclass(frozen=True, slots=True)
class Run:
    text: str
    style: Style


PLAIN = Style()


def styled(node: Node, style: Style) -> Style:
    """The style within `node`, where `style` is the one around it; what its CSS says goes over its tag."""
    if node.tag in ("b", "strong"):
        style = replace(style, bold=True)
    elif node.tag in ("i", "em", "cite", "dfn"):
        style = replace(style, italic=True)
    elif node.tag in ("s", "strike", "del"):
        style = replace(style, struck=True)
    elif node.tag in ("code", "tt", "samp", "kbd"):
        style = replace(style, code=True)
    elif node.tag == "a":
        href = _SPACE.sub("", node.attributes.get("href", ""))
        style = replace(style, href=href if _LINKED.match(href) else "")
    css = node.css
    if "font-weight" in css:
        style = replace(style, bold=_HEAVY.match(css["font-weight"]) is not None)
    if "font-style" in css:
        style = replace(style, italic=css["font-style"].startswith(("italic", "oblique")))
    if "line-through" in css.get("text-decoration", "") + css.get("text-decoration-line", ""):
        style = replace(style, struck=True)
    if "white-space" in css:
        style = replace(style, spaced=css["white-space"].startswith(("pre", "break-spaces")))
    return replace(style, bold=False) if style.heading else style


def lines_of(runs: Sequence[Run]) -> list[str]:
    """The lines the runs make; none for white space alone, one empty line for a line break alone."""
    lines: list[list[Run]] = [[]]
    for run in runs:
        text = _UNSEEN.sub("", run.text).replace("\u00a0", " ")
        if not run.style.spaced:
            lines[-1].append(Run(_SPACE.sub(" ", text), run.style))
            continue
        for number, piece in enumerate(_BREAK.split(text)):
            if number:
                lines.append([])
            lines[-1].append(Run(piece, run.style))
    written = [_written(line) for line in lines]
    if len(written) > 1 and not written[-1]:
        written.pop()
    elif written == [""]:
        return []
    return written


def _written(runs: list[Run]) -> str:
    """One line. Marks that would not be read as marks are left out rather than left standing."""
    runs = _even(_single_spaced(runs))
    plain = "".join(run.text for run in runs).rstrip()
    marked = _marked(runs, _MARKS).rstrip()
    return marked if _unmarked(marked).split() == _unmarked(plain).split() else plain


def _unmarked(line: str) -> str:
    pieces = []
    at = 0
    for start, end in marks(spans(line)):
        pieces.append(line[at:start])
        at = max(at, end)
    return "".join(pieces) + line[at:]


def _single_spaced(runs: list[Run]) -> list[Run]:
    made: list[Run] = []
    after_space = True
    for run in runs:
        text = run.text
        if not run.style.spaced:
            text = text.lstrip(" ") if after_space else text
            text = re.sub(" +", " ", text)
        if text:
            made.append(Run(text, run.style))
            after_space = text.endswith(" ")
    return made


def _even(runs: list[Run]) -> list[Run]:
    """A space between two equal styles has that style too, and the words of a link share one."""
    for at in range(1, len(runs) - 1):
        if not runs[at].text.strip() and runs[at - 1].style == runs[at + 1].style:
            runs[at] = Run(runs[at].text, runs[at - 1].style)
    made: list[Run] = []
    for href, group in groupby(runs, key=lambda run: run.style.href):
        linked = list(group)
        if href:
            words = [run.style for run in linked if run.text.strip()]
            style = Style(
                bold=bool(words) and all(word.bold for word in words),
                italic=bool(words) and all(word.italic for word in words),
                struck=bool(words) and all(word.struck for word in words),
                href=href,
            )
            linked = [Run("".join(run.text for run in linked), style)]
        made += linked
    return made


def _marked(runs: Iterable[Run], order: Sequence[tuple[str, Callable[[str, object], str]]]) -> str:
    if not order:
        return "".join(run.text for run in runs)
    (name, mark), *inner = order
    pieces = []
    for value, group in groupby(runs, key=lambda run: getattr(run.style, name)):
        text = _marked(group, inner)
        words = text.strip()
        if value and words:
            lead, _, tail = text.partition(words)
            text = lead + mark(words, value) + tail
        pieces.append(text)
    return "".join(pieces)


def _link(words: str, href: object) -> str:
    address = destination(str(href))
    plain = words.rstrip("/")
    return words if plain in (address.rstrip("/"), address.removeprefix("mailto:")) else f"[{words}]({address})"


def _code(words: str, _value: object) -> str:
    fence = "`" * (max(map(len, re.findall("`+", words)), default=0) + 1)
    return f"{fence}{words}{fence}" if len(fence) == 1 else f"{fence} {words} {fence}"


_MARKS: Sequence[tuple[str, Callable[[str, object], str]]] = (
    ("bold", lambda words, _: f"**{words}**"),
    ("italic", lambda words, _: f"*{words}*"),
    ("struck", lambda words, _: f"~~{words}~~"),
    ("href", _link),
    ("code", _code),
)
