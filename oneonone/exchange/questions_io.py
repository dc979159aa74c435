"""The manager's own questions in and out: a text with a question a line, a Markdown list, or CSV.

What is read is only proposed; `keep` puts what the manager chose into the store, in one step.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from sqlalchemy.orm import Session

from oneonone.errors import OneOnOneError
from oneonone.exchange.question_csv import read_csv, write_csv
from oneonone.exchange.question_lines import MARKS, Entry, entries
from oneonone.exchange.reading import decoded
from oneonone.journal.own_questions import OwnQuestionRecord, add_own_question, star
from oneonone.model.kinds import Language, NeedKind, QuestionRole
from oneonone.model.likeness import Likenesses
from oneonone.model.markdown import markdown_to_plain
from oneonone.model.names import folded
from oneonone.model.words import Phrase

_LARGEST = 2_000_000  # bytes; ten thousand questions take less than half of it
_NOT_READ = Phrase("{file} cannot be read: {problem}.", "{file} kan niet gelezen worden: {problem}.")
_NO_TEXT = Phrase(
    "{file} is not a text file. Save the list as text, CSV or Markdown first.",
    "{file} is geen tekstbestand. Bewaar de lijst eerst als tekst, CSV of Markdown.",
)
_TOO_LARGE = Phrase("{file} is too large for a list of questions.", "{file} is te groot voor een lijst met vragen.")
_NO_CSV = Phrase("This CSV cannot be read: {problem}.", "Deze CSV kan niet gelezen worden: {problem}.")
_NOT_WRITTEN = Phrase("{file} cannot be written: {problem}.", "{file} kan niet geschreven worden: {problem}.")
#: Signs that would mark words in Markdown.
_MEANT = re.compile(r"[\\`*_\[\]<>#~|]")
_DEPTHS = ("1", "2", "3")
_FEWEST_WORDS = 4
_Kind = TypeVar("_Kind", bound=StrEnum)


class ListForm(StrEnum):
    TEXT = "txt"
    MARKDOWN = "md"
    CSV = "csv"


@dataclass(frozen=True, slots=True)
class Found:
    """A question as it was read; what was not said has the usual value."""

    text: str
    language: Language
    need: NeedKind | None = None
    role: QuestionRole = QuestionRole.DEEPER
    depth: int = 2
    starred: bool = False

    @property
    def doubtful(self) -> bool:
        """Whether it may well be a title or a stray word."""
        return "?" not in self.text and len(self.text.split()) < _FEWEST_WORDS


@dataclass(frozen=True, slots=True)
class Reading:
    """What was found, and the lines that are no part of the list."""

    questions: tuple[Found, ...]
    left_out: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Known:
    """A question that is there already, in the languages it is in; `own` when the manager wrote it."""

    texts: tuple[str, ...]
    own: bool


@dataclass(frozen=True, slots=True)
class Proposed:
    """A question with what it is a duplicate of: one that is there, or one higher up in the same list."""

    question: Found
    known: Known | None = None
    twice: Found | None = None

    @property
    def new(self) -> bool:
        return self.known is None and self.twice is None


@dataclass(frozen=True, slots=True)
class Words:
    """What the reader has to know of the program: the names of needs in any language (folded), and how to tell in which
    language a question is written."""

    needs: Mapping[str, NeedKind]
    language_of: Callable[[str], Language]

    def need(self, name: str) -> NeedKind | None:
        plain = folded(name).strip(" :#*_")
        return self.needs.get(plain) or next((need for need in NeedKind if need == plain), None)


def read_file(path: Path, words: Words) -> Reading:
    """The questions in a file; its ending tells the form. Raises OneOnOneError."""
    try:
        if path.stat().st_size > _LARGEST:
            raise OneOnOneError(_TOO_LARGE, file=path.name)
        raw = path.read_bytes()
    except OSError as error:
        raise OneOnOneError(_NOT_READ, file=path.name, problem=error.strerror or error) from error
    text = decoded(raw)
    if text is None:
        raise OneOnOneError(_NO_TEXT, file=path.name)
    ending = path.suffix.lower().lstrip(".")
    form = {"csv": ListForm.CSV, "tsv": ListForm.CSV, "txt": ListForm.TEXT}.get(ending, ListForm.MARKDOWN)
    return read_text(text, words, form)


def read_text(text: str, words: Words, form: ListForm = ListForm.MARKDOWN) -> Reading:
    """The questions in a text. Titles and signs before a line are read alike in all; only Markdown marks words."""
    if form is ListForm.CSV:
        try:
            rows = read_csv(text)
        except csv.Error as error:
            raise OneOnOneError(_NO_CSV, problem=error) from error
        return Reading(tuple(one for row in rows if (one := _of_row(row, words)) is not None))
    read = list(entries(text.replace("\r\n", "\n").replace("\r", "\n").split("\n")))
    listed = any(entry.item for entry in read)
    questions, left_out = [], []
    for entry in read:
        if listed and not entry.item and "?" not in entry.text:
            left_out.append(entry.text)
            continue
        found = _of_entry(entry, words, form)
        if found is not None:
            questions.append(found)
    return Reading(tuple(questions), tuple(left_out))


def propose(found: Iterable[Found], known: Iterable[Known]) -> tuple[Proposed, ...]:
    """Each question with what it is a duplicate of, be it worded a little differently."""
    there: Likenesses[Known] = Likenesses()
    for one in known:
        there.add(one, *one.texts)
    read: Likenesses[Found] = Likenesses()
    proposed = []
    for question in found:
        before = there.find(question.text)
        twice = None if before is not None else read.find(question.text)
        if before is None and twice is None:
            read.add(question, question.text)
        proposed.append(Proposed(question, before, twice))
    return tuple(proposed)


def keep(session: Session, questions: Iterable[Found]) -> int:
    """Adds the questions to the manager's own; how many."""
    count = 0
    for one in questions:
        made = add_own_question(session, one.text, one.language, need=one.need, role=one.role, depth=one.depth)
        if one.starred:
            star(session, made.id, True)
        count += 1
    return count


def write_questions(
    questions: Sequence[OwnQuestionRecord], starred: frozenset[str], form: ListForm, name: Callable[[NeedKind], str],
    without_need: str,
) -> str:  # fmt: skip
    """The questions as a text that `read_text` reads back; `name` says a need in the manager's language."""
    if form is ListForm.CSV:
        return write_csv(
            {
                "text": one.text,
                "language": one.language.value,
                "need": one.need.value if one.need else "",
                "role": one.role.value,
                "depth": str(one.depth),
                "starred": "yes" if one.id in starred else "",
            }
            for one in questions
        )
    parts = []
    for need in (*NeedKind, None):
        of_need = [one for one in questions if one.need is need]
        if of_need:
            title = name(need) if need is not None else without_need
            lines = [_written(one, one.id in starred, form) for one in of_need]
            head = f"## {title}\n\n" if form is ListForm.MARKDOWN else f"{title}:\n"
            parts.append(head + "\n".join(lines))
    return "\n\n".join(parts) + "\n" if parts else ""


def save_questions(path: Path, text: str) -> None:
    """Writes an export; CSV with the mark by which spreadsheets know that it is UTF-8. Raises OneOnOneError."""
    encoding = "utf-8-sig" if path.suffix.lower() == ".csv" else "utf-8"
    try:
        path.write_text(text, encoding=encoding, newline="")
    except OSError as error:
        raise OneOnOneError(_NOT_WRITTEN, file=path.name, problem=error.strerror or error) from error


def _written(one: OwnQuestionRecord, starred: bool, form: ListForm) -> str:
    if form is ListForm.TEXT:
        return "- " + one.text.replace("\n", "\n  ")
    marks = [one.language.value, one.role.value, str(one.depth), *(["starred"] if starred else [])]
    return "- " + _MEANT.sub(r"\\\g<0>", one.text).replace("\n", "\\\n  ") + f" <!-- {' '.join(marks)} -->"


def _of_entry(entry: Entry, words: Words, form: ListForm) -> Found | None:
    said = " ".join(MARKS.findall(entry.text)).lower().split()
    text = MARKS.sub(" ", entry.text).strip("• \n")
    if form is ListForm.MARKDOWN:
        text = "\n".join(map(markdown_to_plain, text.split("\n"))).strip()
    if not any(char.isalpha() for char in text):
        return None
    return Found(
        text=text,
        language=_first(Language, said) or words.language_of(text),
        need=_first(NeedKind, said) or (words.need(entry.heading) if entry.heading else None),
        role=_first(QuestionRole, said) or QuestionRole.DEEPER,
        depth=next((int(one) for one in said if one in _DEPTHS), 2),
        starred="starred" in said,
    )


def _of_row(row: Mapping[str, str], words: Words) -> Found | None:
    text = row.get("text", "").strip()
    if not any(char.isalpha() for char in text):
        return None
    depth = row.get("depth", "").strip()
    return Found(
        text=text,
        language=_first(Language, [row.get("language", "").strip().lower()[:2]]) or words.language_of(text),
        need=words.need(row.get("need", "")),
        role=_first(QuestionRole, [row.get("role", "").strip().lower()]) or QuestionRole.DEEPER,
        depth=int(depth) if depth in _DEPTHS else 2,
        starred=row.get("starred", "").strip().lower() in ("yes", "ja", "true", "1", "x", "*", "★"),
    )


def _first(kinds: type[_Kind], said: Iterable[str]) -> _Kind | None:
    return next((kind for one in said for kind in kinds if kind == one), None)
