"""Addresses in a note: where one stands, whether it may be opened, and how it is shown before it is."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextBlock

from oneonone.app.widgets.markdown.edit import units
from oneonone.app.widgets.markdown.highlighter import is_code
from oneonone.model.markdown import SpanKind, read_line, spans

_SCHEMES = frozenset({"http", "https", "mailto"})


def link_at(block: QTextBlock, position: int) -> QUrl | None:
    """The address that the character at `position` of the line leads to, if it is one that may be opened."""
    if is_code(block):
        return None
    text = units(block.text())
    for span in reversed(spans(text, read_line(text).content)):
        if span.kind in (SpanKind.LINK, SpanKind.ADDRESS) and span.start <= position < span.end:
            return address_to_open(span.target)
    return None


def address_to_open(target: str) -> QUrl | None:
    """Web pages and mail alone: a link in a note never starts a program or opens a file."""
    url = QUrl(target.strip(), QUrl.ParsingMode.TolerantMode)
    if not url.isValid() or url.scheme().lower() not in _SCHEMES:
        return None
    return url if url.host() or url.scheme().lower() == "mailto" else None


def shown(url: QUrl) -> str:
    """The address as it is sent, so that a look-alike letter shows. It holds no sign that makes a text rich."""
    return bytes(url.toEncoded().data()).decode("ascii", "replace")
