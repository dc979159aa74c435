"""HTML as it comes from a clipboard, read into a small tree. Nothing is fetched: only the given text is read."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from html.parser import HTMLParser

_VOID = frozenset(
    ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"]
)
#: What is no text to a reader, or only pretends to be.
_UNREAD = frozenset(
    [
        "script",
        "style",
        "title",
        "template",
        "noscript",
        "svg",
        "math",
        "iframe",
        "object",
        "video",
        "audio",
        "canvas",
        "select",
        "button",
        "textarea",
        "xml",
    ]
)
BLOCKS = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "center",
        "dd",
        "details",
        "dialog",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "html",
        "li",
        "main",
        "nav",
        "ol",
        "p",
        "pre",
        "section",
        "summary",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "tr",
        "ul",
    ]
)
#: A start tag closes the open one of these, as far up as the tag in the second place.
_CLOSES = {
    "li": (("li",), ("ul", "ol")),
    "tr": (("td", "th", "tr"), ("table",)),
    "td": (("td", "th"), ("tr", "table")),
    "th": (("td", "th"), ("tr", "table")),
    "dt": (("dt", "dd"), ("dl",)),
    "dd": (("dt", "dd"), ("dl",)),
}
_DEEPEST = 100
#: Comments, also one that is cut off, and Word's conditions.
_COMMENT = re.compile(r"<!--.*?(?:-->|\Z)|<!\[[^<>]*>?", re.DOTALL)
_HIDDEN = re.compile(r"(?:display|mso-hide|visibility)\s*:\s*(?:none|all|hidden|collapse)")


@dataclass(slots=True)
class Node:
    """An element; `css` holds its inline style with lower-case names and values."""

    tag: str
    attributes: dict[str, str] = field(default_factory=dict)
    children: list[Node | str] = field(default_factory=list)
    css: dict[str, str] = field(default_factory=dict)

    def text(self) -> str:
        return "".join(child if isinstance(child, str) else child.text() for child in self.children)


def read_html(html: str) -> Node:
    """The tree of `html`, which may be broken or cut off anywhere."""
    reader = _Reader()
    reader.feed(_COMMENT.sub("", html))
    reader.close()
    return reader.root


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.root = Node("html")
        self._open = [self.root]
        self._too_deep: Counter[str] = Counter()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._close_implied(tag)
        attributes = {name: value or "" for name, value in attrs}
        node = Node(tag, attributes, css=_css(attributes.get("style", "")))
        if tag in _VOID:
            self._open[-1].children.append(node)
        elif len(self._open) >= _DEEPEST:
            self._too_deep[tag] += 1
        else:
            if tag not in _UNREAD and not _HIDDEN.search(attributes.get("style", "").lower()):
                self._open[-1].children.append(node)
            self._open.append(node)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in _VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        if self._too_deep[tag]:
            self._too_deep[tag] -= 1
            return
        if tag == "br":
            self._open[-1].children.append(Node("br"))
            return
        for depth in range(len(self._open) - 1, 0, -1):
            if self._open[depth].tag == tag:
                del self._open[depth:]
                return

    def handle_data(self, data: str) -> None:
        self._open[-1].children.append(data)

    def _close_implied(self, tag: str) -> None:
        if tag in BLOCKS:
            self._close(("p",), ("li", "td", "th", "div", "blockquote", "table"))
        if tag in _CLOSES:
            self._close(*_CLOSES[tag])

    def _close(self, tags: tuple[str, ...], within: tuple[str, ...]) -> None:
        lowest = None
        for depth in range(len(self._open) - 1, 0, -1):
            if self._open[depth].tag in within:
                break
            if self._open[depth].tag in tags:
                lowest = depth
        if lowest is not None:
            del self._open[lowest:]


def _css(style: str) -> dict[str, str]:
    pairs = (piece.split(":", 1) for piece in style.lower().split(";") if ":" in piece)
    return {name.strip(): value.strip() for name, value in pairs}
