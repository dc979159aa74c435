"""Text as it may stand in any file, and names as any file system takes them."""

from __future__ import annotations

import re
import unicodedata

#: What no text file, XML or page can hold: controls but tab and line break, lone surrogates, and what is no character.
_NEVER = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
_OPENS = "\u202a\u202b\u202d\u202e"
_ISOLATES = "\u2066\u2067\u2068"
_BIDI = re.compile("[\u202a-\u202e\u2066-\u2069]")
#: No part of a name: what Windows, macOS or a link forbids, and what is not seen.
_NOT_IN_NAMES = re.compile(r'[<>:"/\\|?*#^\[\]\x00-\x1f\x7f-\x9f]')
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\..*)?$", re.IGNORECASE)
_LONGEST_NAME = 80  # characters
_MOST_BYTES = 180  # of the 255 that file systems take, with room for a number and an ending
_SPACE = re.compile(r"[^\S\u00a0]+")
_FORMULA = "=+-@\t\r"


def clean(text: str) -> str:
    """The text with line breaks of one kind; what no file can hold becomes U+FFFD."""
    if text.isprintable():  # most are, and it is found out ten times as fast
        return text
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return _NEVER.sub("\ufffd", text)


def closed(text: str) -> str:
    """The text with what it opens of right-to-left writing closed, so that nothing after it is turned around."""
    if not _BIDI.search(text):
        return text
    embedded = isolated = 0
    for char in text:
        if char in _OPENS:
            embedded += 1
        elif char in _ISOLATES:
            isolated += 1
        elif char == "\u202c":
            embedded = max(0, embedded - 1)
        elif char == "\u2069":
            isolated = max(0, isolated - 1)
    return text + "\u202c" * embedded + "\u2069" * isolated


def one_line(text: str) -> str:
    """On one line, with what may not be broken left together."""
    if text.isprintable() and "  " not in text:
        return text.strip(" ")
    return closed(_SPACE.sub(" ", clean(text)).strip(" "))


def file_name(text: str) -> str:
    """`text` as the name of a file without its ending, on Windows, macOS and Linux, and in a link of Obsidian."""
    plain = unicodedata.normalize("NFC", clean(text))
    plain = "".join(char for char in plain if unicodedata.category(char) not in ("Cf", "Cs", "Co", "Cn", "Zl", "Zp"))
    plain = " ".join(_NOT_IN_NAMES.sub(" ", plain).split())[:_LONGEST_NAME]
    plain = plain.encode()[:_MOST_BYTES].decode(errors="ignore").strip(" .")
    if _RESERVED.match(plain):
        plain += "_"
    return plain or "_"


class Names:
    """File names that differ on file systems that do not tell capitals from small letters, whatever their form."""

    def __init__(self) -> None:
        self._taken: set[str] = set()

    def take(self, text: str) -> str:
        name = first = file_name(text)
        number = 2
        while (key := unicodedata.normalize("NFKC", name).casefold()) in self._taken:
            name = f"{first} {number}"
            number += 1
        self._taken.add(key)
        return name


def no_formula(text: str) -> str:
    """A cell of a spreadsheet that is never taken for a formula, however it is imported."""
    text = clean(text)
    return f"'{text}" if text.lstrip(" \n\u00a0\ufeff").startswith(tuple(_FORMULA)) else text
