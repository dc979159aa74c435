"""A line cut into tokens, each with its place in the line and its word without case, diacritics or curly quotes."""

from __future__ import annotations

import re
from collections.abc import Sequence

from oneonone.model.names import folded

_TOKEN = re.compile(
    r"a\.s\.?(?!\w)|v\.d\.?(?!\w)|j\.l\.?(?!\w)"  # shortened words that hold a full stop
    r"|['’‘](?:[tknsd]|\d\d)(?!\w)"  # 't, 'k, 'n, 's, and a year in two digits
    r"|(?:[^\W\d_][\u0300-\u036f]*)+(?:['’](?:[^\W\d_][\u0300-\u036f]*)+)*"  # a diacritic may follow its letter
    r"|\d+|\S",
    re.IGNORECASE,
)
_QUOTES = str.maketrans("’‘`", "'''")
_LETTERS = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ð": "d", "æ": "ae", "œ": "oe", "þ": "th", "ı": "i"})


def fold(text: str) -> str:
    """`text` as it is compared: no case, no diacritics, straight quotes."""
    return text.lower() if text.isascii() else folded(text).lower().translate(_LETTERS).translate(_QUOTES)


class Token:
    """A word, a number or a sign; `word` is its folded form."""

    __slots__ = ("end", "start", "text", "word")

    def __init__(self, text: str, start: int, end: int) -> None:
        self.text = text
        self.word = fold(text)
        self.start = start
        self.end = end

    @property
    def is_word(self) -> bool:
        return self.text[0].isalpha() or (len(self.text) > 1 and self.text[0] in "'’‘")

    @property
    def is_number(self) -> bool:
        return self.text.isdecimal()

    def __repr__(self) -> str:
        return f"{self.text}@{self.start}"


Tokens = Sequence[Token]


def tokens_of(text: str, start: int = 0, end: int | None = None) -> list[Token]:
    found = _TOKEN.finditer(text, start, len(text) if end is None else end)
    return [Token(match.group(), match.start(), match.end()) for match in found]


def has_letters(text: str) -> bool:
    """Something a person would call text, not only signs."""
    return any(char.isalnum() for char in text)
