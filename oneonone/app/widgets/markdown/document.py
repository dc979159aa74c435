"""Between a text and the document that shows it.

Qt's document takes a few characters that no one writes for signs of its own (two noncharacters for the frames it keeps,
and a byte order mark at the beginning), so these are held as something else while they are in it.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QTextDocument

from oneonone.app.widgets.markdown.edit import units
from oneonone.app.widgets.markdown.from_html import from_html

_AWAY = {"\ufdd0": "\ufdd2\ufdd3", "\ufdd1": "\ufdd2\ufdd4", "\ufeff": "\ufdd2\ufdd5", "\ufffe": "\ufdd2\ufdd6"}
_AWAY["\ufdd2"] = "\ufdd2\ufdd7"
_BACK = {away: sign for sign, away in _AWAY.items()}
_SIGN = re.compile("[\ufdd0-\ufdd2\ufeff\ufffe]")
_SIGN_AWAY = re.compile("\ufdd2[\ufdd3-\ufdd7]")
_UNWANTED = re.compile(r"[\x00-\x08\x0e-\x1f\x7f\ufeff\ufffc]")
_BREAK = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")


def for_document(text: str) -> str:
    return _SIGN.sub(lambda sign: _AWAY[sign.group()], text)


def text_of(document: QTextDocument) -> str:
    """The text as it was put in or typed; unlike Qt's own plain text it keeps no-break spaces."""
    text = document.toRawText().replace("\u2029", "\n")
    return _SIGN_AWAY.sub(lambda away: _BACK[away.group()], text) if "\ufdd2" in text else text


def units_of(document: QTextDocument) -> str:
    """The text in which every position is the document's."""
    return units(document.toRawText().replace("\u2029", "\n"))


def is_welcome(source: QMimeData) -> bool:
    """Whether it holds words to insert. A file is not turned into a path or a link behind the writer's back."""
    if any(url.isLocalFile() for url in source.urls()):
        return False
    return source.hasText() or source.hasHtml()


def plain_words(source: QMimeData) -> str:
    """The words of what is pasted or dropped, without control characters and with one kind of line break."""
    text = _BREAK.sub("\n", source.text().encode("utf-16", "replace").decode("utf-16"))
    return for_document(_UNWANTED.sub("", text))


def markdown_words(source: QMimeData) -> tuple[str, bool]:
    """The words as Markdown, and whether they were formatted; formatting that says nothing is as good as none."""
    plain = plain_words(source)
    markdown = from_html(source.html()) if source.hasHtml() else ""
    if not markdown or markdown.split() == plain.split():
        return plain, False
    return for_document(markdown), True
