"""Reading a large JSON object piece by piece: its members as they come, and the rows of its lists one at a time."""

from __future__ import annotations

import codecs
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO

from oneonone.exchange.reading import encoding_of

#: Characters; no row of ours comes near.
LARGEST_ROW = 8_000_000
_PIECE = 1 << 16
_SPACE = " \t\n\r"


class NotJson(ValueError):
    """What is read is not what it should be; `row` counts the rows of the list that was being read."""

    def __init__(self, why: str, key: str = "", row: int = 0) -> None:
        super().__init__(why)
        self.why, self.key, self.row = why, key, row


def members(path: Path) -> Iterator[tuple[str, Any]]:
    """(key, value) of each member that is no list, and (key, row) for each row of a list, in the file's order.

    An empty list gives nothing. Raises NotJson, and OSError.
    """
    with path.open("rb") as file:
        yield from _Stream(file).members()


class _Stream:
    def __init__(self, file: BinaryIO) -> None:
        first = file.read(_PIECE)
        encoding = encoding_of(first)
        if encoding == "cp1252":  # the piece may end within a letter
            encoding = "utf-8"
        self._file = file
        self._decoder = codecs.getincrementaldecoder(encoding)()
        self._json = json.JSONDecoder(parse_constant=_refuse)
        self._text, self._at, self._ended = "", 0, False
        self._take(first)
        self._text = self._text.removeprefix("\ufeff")

    def members(self) -> Iterator[tuple[str, Any]]:
        self._expect("{")
        if self._next() == "}":
            self._at += 1
        else:
            while True:
                key = self._value()
                if not isinstance(key, str):
                    raise NotJson("a name was expected")
                self._expect(":", key)
                if self._next() == "[":
                    for row in self._rows(key):
                        yield key, row
                else:
                    yield key, self._value(key)
                if self._separator("}", key):
                    break
        if self._next():
            raise NotJson("something follows after the end")

    def _rows(self, key: str) -> Iterator[Any]:
        self._at += 1
        if self._next() == "]":
            self._at += 1
            return
        row = 0
        while True:
            row += 1
            yield self._value(key, row)
            if self._separator("]", key, row):
                return

    def _separator(self, end: str, key: str, row: int = 0) -> bool:
        """Whether `end` follows; else a comma must."""
        found = self._next()
        if found not in (",", end):
            raise NotJson(f"',' or '{end}' was expected", key, row)
        self._at += 1
        return found == end

    def _expect(self, char: str, key: str = "") -> None:
        if self._next() != char:
            raise NotJson(f"'{char}' was expected", key)
        self._at += 1

    def _next(self) -> str:
        """The next character that is no space; '' at the end."""
        while True:
            while self._at < len(self._text) and self._text[self._at] in _SPACE:
                self._at += 1
            if self._at < len(self._text):
                return self._text[self._at]
            if not self._more():
                return ""

    def _value(self, key: str = "", row: int = 0) -> Any:
        self._next()
        while True:
            try:
                value, end = self._json.raw_decode(self._text, self._at)
            except RecursionError as error:
                raise NotJson("it is nested too deeply", key, row) from error
            except ValueError as error:
                problem = getattr(error, "msg", "a value cannot be read")
            else:
                if end < len(self._text) or not self._more():
                    self._at = end
                    return value
                continue  # a number may go on
            if len(self._text) - self._at > LARGEST_ROW:
                raise NotJson("a row is larger than can be", key, row)
            if not self._more():
                raise NotJson(problem, key, row)

    def _more(self) -> bool:
        """Reads on, twice as much as is waiting; False at the end of the file."""
        if self._ended:
            return False
        self._text, self._at = self._text[self._at :], 0
        self._take(self._file.read(max(_PIECE, len(self._text))))
        return True

    def _take(self, piece: bytes) -> None:
        self._ended = not piece
        try:
            self._text += self._decoder.decode(piece, final=self._ended)
        except UnicodeDecodeError as error:
            raise NotJson("it is not UTF-8") from error


def _refuse(name: str) -> float:
    raise ValueError(f"{name} is no number")
