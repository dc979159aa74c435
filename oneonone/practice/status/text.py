"""From what was typed to words: sentences, and the segments between commas, colons and dashes."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

#: A talking point is a line or a few; what follows is not read.
_LONGEST: Final = 1500
_TOKEN: Final = re.compile(r"\d+(?:[.,:/]\d+)+|[^\W_]+(?:['’`´.&/-][^\W_]+)*|[&+]|['’][^\W_]+|[?!.,;:…()\n\"]|[-–—]+|→")
_ENDS: Final = frozenset("?!.;\n…")
_PARTS: Final = frozenset(',:()"→')
_QUOTES: Final = str.maketrans(
    {"’": "'", "‘": "'", "`": "'", "´": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"'}
)


@dataclass(frozen=True, slots=True)
class Word:
    """A word as it was typed, and as it is looked up."""

    raw: str
    low: str


@dataclass(frozen=True, slots=True)
class Segment:
    """The words between two marks of punctuation; `stop` is the mark that ends it."""

    words: tuple[Word, ...]
    stop: str


@dataclass(frozen=True, slots=True)
class Sentence:
    segments: tuple[Segment, ...]
    asked: bool


def sentences(text: str, shorthand: Mapping[str, str], contractions: Mapping[str, str]) -> list[Sentence]:
    """The sentences of `text`, with short forms written out so that the tables need only the long ones."""
    found: list[Sentence] = []
    segments: list[Segment] = []
    words: list[Word] = []

    def close_segment(stop: str) -> None:
        if words:
            segments.append(Segment(tuple(words), stop))
            words.clear()

    def close_sentence(stop: str) -> None:
        close_segment(stop)
        if segments:
            found.append(Sentence(tuple(segments), stop == "?"))
            segments.clear()
        elif stop == "?" and found:
            found[-1] = Sentence(found[-1].segments, True)

    for token in tokens(text):
        if token in _ENDS:
            close_sentence(token)
        elif token in _PARTS or token[0] in "-–—":
            close_segment(token[0])
        else:
            words.extend(_written_out(token, shorthand, contractions))
    close_sentence("")
    return found


def tokens(text: str) -> list[str]:
    """Words and punctuation, with plain quotes and without what cannot be seen."""
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text[:_LONGEST].translate(_QUOTES))
    return _TOKEN.findall(text[:_LONGEST])


def _written_out(token: str, shorthand: Mapping[str, str], contractions: Mapping[str, str]) -> list[Word]:
    low = token.lower()
    if low in shorthand:
        return [Word(part, part) for part in shorthand[low].split()]
    if "'" in low:
        for ending, word in contractions.items():
            if low.endswith(ending) and len(low) > len(ending):
                stem = token[: -len(ending)]
                return [*_written_out(stem, shorthand, contractions), Word(word, word)]
    if "/" in low and not low[0].isdigit():
        return [Word(part, part.lower()) for part in token.split("/") if part]
    return [Word(token, low)]
