"""Files as people have them: whether one can be read at all, how large it may be, and in which encoding it is.

Archives are never opened, so that a few bytes cannot become many; links are never followed out of a folder.
"""

from __future__ import annotations

import codecs
import os
import stat
from pathlib import Path

from oneonone.errors import OneOnOneError
from oneonone.model.words import Phrase

#: Bytes; ten years of daily notes take a few of it.
LARGEST_TEXT = 50_000_000
LONGEST_LINE = 1_000_000  # characters
_ARCHIVES = {
    b"PK\x03\x04": "ZIP", b"PK\x05\x06": "ZIP", b"\x1f\x8b": "GZIP", b"BZh": "BZIP2", b"\xfd7zXZ\0": "XZ",
    b"7z\xbc\xaf\x27\x1c": "7-Zip", b"Rar!": "RAR", b"\x28\xb5\x2f\xfd": "Zstandard",
}  # fmt: skip

NOT_THERE = Phrase("{file} is not there.", "{file} is er niet.")
NOT_READ = Phrase(
    "{file} cannot be read: {problem}. Nothing was changed.", "{file} kan niet gelezen worden: {problem}. Er is niets "
    "veranderd.",
)  # fmt: skip
NO_FILE = Phrase(
    "{file} is no ordinary file. Nothing was changed.", "{file} is geen gewoon bestand. Er is niets veranderd."
)
TOO_LARGE = Phrase(
    "{file} is {size} MB; a file to bring in is at most {most} MB. Nothing was changed.",
    "{file} is {size} MB; een bestand om in te lezen is hoogstens {most} MB. Er is niets veranderd.",
)
ARCHIVE = Phrase(
    "{file} is an archive ({kind}). Archives are not opened: unpack it first, and choose the folder. Nothing was "
    "changed.",
    "{file} is een archief ({kind}). Archieven worden niet geopend: pak het eerst uit en kies de map. Er is niets "
    "veranderd.",
)
NO_TEXT = Phrase(
    "{file} is not a text: it holds bytes that are no letters. Nothing was changed.",
    "{file} is geen tekst: er staan bytes in die geen letters zijn. Er is niets veranderd.",
)
LONG_LINE = Phrase(
    "Line {line} of {file} is longer than a million characters, so this is not what it seems. Nothing was changed.",
    "Regel {line} van {file} is langer dan een miljoen tekens, dus dit is niet wat het lijkt. Er is niets veranderd.",
)


def check_file(path: Path, most: int = LARGEST_TEXT) -> int:
    """Its size in bytes. Raises OneOnOneError unless it is an ordinary file, no archive, and not above `most` bytes."""
    try:
        found = path.stat()
        if not stat.S_ISREG(found.st_mode):
            raise OneOnOneError(NO_FILE, file=path.name)
        if found.st_size > most:
            raise OneOnOneError(TOO_LARGE, file=path.name, size=found.st_size // 1_000_000, most=most // 1_000_000)
        with path.open("rb") as file:
            first = file.read(8)
    except FileNotFoundError as error:
        raise OneOnOneError(NOT_THERE, file=path) from error
    except (OSError, ValueError) as error:
        raise OneOnOneError(NOT_READ, file=path.name, problem=_problem(error)) from error
    kind = next((kind for sign, kind in _ARCHIVES.items() if first.startswith(sign)), None)
    if kind is not None:
        raise OneOnOneError(ARCHIVE, file=path.name, kind=kind)
    return found.st_size


def read_lines(path: Path, most: int = LARGEST_TEXT) -> list[str]:
    """The lines of a text file, without their ends. Raises OneOnOneError."""
    return lines_of(read_text(path, most), path.name)


def lines_of(text: str, name: str) -> list[str]:
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    for number, line in enumerate(lines, 1):
        if len(line) > LONGEST_LINE:
            raise OneOnOneError(LONG_LINE, file=name, line=number)
    return lines


def read_text(path: Path, most: int = LARGEST_TEXT) -> str:
    """The text of a file in whatever encoding. Raises OneOnOneError."""
    check_file(path, most)
    try:
        with path.open("rb") as file:
            raw = file.read(most + 1)
    except OSError as error:
        raise OneOnOneError(NOT_READ, file=path.name, problem=_problem(error)) from error
    text = decoded(raw)
    if text is None:
        raise OneOnOneError(NO_TEXT, file=path.name)
    return text


def decoded(raw: bytes) -> str | None:
    """The text of bytes in one of the encodings that editors and spreadsheets write (UTF-8 or UTF-16 with or without a
    mark, Windows-1252); None when it is no text."""
    encoding = encoding_of(raw)
    text = raw.decode(encoding, errors="replace").removeprefix("\ufeff")
    return None if "\0" in text or text.count("\ufffd") > len(text) / 20 else text


def encoding_of(raw: bytes) -> str:
    """By its mark, else by what it can be: 'utf-8', 'utf-16', 'utf-16-le', 'utf-16-be' or 'cp1252'."""
    if raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    sample = raw[:4000]
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    if max(even, odd) > len(sample) / 5 and min(even, odd) < max(even, odd) / 10:
        return "utf-16-be" if even > odd else "utf-16-le"
    try:
        raw.decode("utf-8")
    except UnicodeDecodeError:
        return "cp1252"
    return "utf-8"


def _problem(error: Exception) -> str:
    return (error.strerror if isinstance(error, OSError) and error.strerror else None) or type(error).__name__


def is_inside(path: Path, folder: Path) -> bool:
    """Whether a file is really in a folder, and not a link to somewhere else."""
    return not path.is_symlink() and os.path.realpath(path).startswith(os.path.realpath(folder) + os.sep)
