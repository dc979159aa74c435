r"""Markdown: a folder that opens well in Obsidian and is read back without loss, or one plain file to send.

**The folder.** A file a teammate, a file a conversation; lines without a name, questions of one's own and looking back
in a file each. A file begins with YAML front matter, a `key: value` a line, in which texts are JSON strings (which YAML
reads too), moments and days ISO 8601, and what is absent is not written:

    ---
    oneonone: 1                     the version of this format
    type: meeting                   teammate, meeting, inbox, questions or looking_back
    language: en                    of the program's words in this file (the person's own is in a teammate's file)
    id: "9f3c…"
    teammate: "[[Priya Raman]]"     of a meeting; `teammate_id` says it for a machine
    teammate_id: "52ab…"
    people: ["[[Tomás Silva]]"]     others who are named in the texts
    …                               teammate: name, aliases, role, speaks, since, every_weeks, weekday (monday …),
    ---                             time, minutes, colour, archived, keep_months, keep_agreed_only; meeting: date, kind,
                                    state, starts, minutes, ended, word_theirs, word_mine, talked_most, hard

**What is kept is an item.** Headings and everything else between items is for people, and can be skipped:

    - [x] Ask Mark who owns the mock-ups
      *kept on 1 December 2026 · private* <!-- follow_up id=77… at=2026-11-24T09:12:03Z private owner=me … -->
    - > I lose a day a week to it.
      <!-- note id=… at=… quote -->
    - Quiet mornings
      *told back on 3 December 2026* <!-- need id=… at=… state=told_back tried=… told=… -->
      - no stand-up on Tuesday
        *what was tried* <!-- tried -->

An item begins with `- ` and ends with a line of two spaces, perhaps words in `*…*` that only repeat what the comment
says, and the comment. All lines before that are its text: take away `- ` or two spaces, then of a follow_up and a
point the box with its space (four characters), then of a quote `> ` (or `>`) of each line, then the escapes (below).
Items of two spaces deeper belong to the item above. All lines of an item but its first are empty or indented; one
without a comment is a link, for people.

**The comment** is a word, then `name=value` with spaces between; a name alone means yes, what is absent is no or none.
Values are percent-encoded where they hold anything but letters, digits and `-._:`. Moments are UTC, days ISO.

    note        id at private quote point                    point: the id of the talking point on screen
    need        id at private state tried told let_go        state: heard tried told_back let_go; the rest are moments
    follow_up   id at private owner state due done dropped snoozed_until snoozes repeat_weeks answers
                                                             state: open done dropped; answers: the id of a need
    win         id at private kind celebrated how            celebrated: when
    doubt       id at private shared                         shared: when it was said
    point       id kind state private position question need carried_from kept_as_is talked opened
    date        kind month day year                          its text is its label
    question    id language need role depth starred          the manager's own
    reflection  id week question
    matters, celebrate (of a teammate), summary (of a meeting), and below an item: tried, outcome, drop_reason, thanks

**Escapes.** No text holds HTML: before each `<` that a letter, `/`, `!` or `?` follows, the n backslashes there become
2n+1. To read: of an odd number m of backslashes before such a `<`, (m-1)/2 stay. What no text file can hold (NUL and
other controls, lone surrogates) has become U+FFFD, and line breaks are `\n`.

**The file names** fit Windows, macOS and Linux, and differ in more than capitals; nothing is read from them.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import date, datetime
from enum import StrEnum
from pathlib import PurePosixPath
from urllib.parse import quote

from oneonone.exchange.document import (
    Block,
    Data,
    Document,
    FrontValue,
    Heading,
    Item,
    Items,
    Links,
    Page,
    PageKind,
    Paragraph,
    Room,
    Table,
    moment,
)
from oneonone.exchange.safe import Names, clean, one_line
from oneonone.model.kinds import Language
from oneonone.model.words import Phrase

VERSION = 1
_FOLDERS = {
    PageKind.TEAMMATE: Phrase("People", "Mensen"),
    PageKind.MEETING: Phrase("Conversations", "Gesprekken"),
}
_HTML = re.compile(r"(\\*)<(?=[A-Za-z/!?])")
_MARKS = re.compile(r"[\\`*_\[\]<>#|~$%=^&{}]")
#: What YAML does not take as it is, even between quotes, and what would begin HTML for who does not know YAML.
_NOT_YAML = re.compile("[<\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")


def folder(document: Document) -> Iterator[tuple[PurePosixPath, str]]:
    """Each file's place in the folder, and its text."""
    names = Names()
    files = {page.key: names.take(page.file or page.title) for page in document.pages}
    titles = {page.key: page.title for page in document.pages}
    for page in document.pages:
        place = PurePosixPath(f"{files[page.key]}.md")
        if page.kind in _FOLDERS:
            place = _FOLDERS[page.kind](document.language) / place
        yield place, _FolderFile(page, files, titles, document.language).text()


def text(document: Document) -> Iterator[str]:
    """One file for people, without anything for machines."""
    yield f"# {plain(document.title)}\n"
    for number, page in enumerate(document.pages):
        deeper = int(document.apart) + (page.kind is PageKind.MEETING)
        if deeper:
            yield f"\n{'#' * (1 + deeper)} {plain(document.title_of(number))}\n"
        if page.subtitle:
            yield f"\n{plain(page.subtitle)}\n"
        for block in page.blocks:
            if isinstance(block, Links):
                continue  # they follow
            yield "\n" + "\n".join(_block(block, deeper)) + "\n"


def plain(words: str) -> str:
    """Words on one line in which nothing is a mark, and spaces are what one types to find them."""
    return _MARKS.sub(r"\\\g<0>", one_line(words).replace("\u00a0", " "))


def escaped(words: str) -> str:
    """A text of the manager's, as Markdown without HTML."""
    words = clean(words)
    return _HTML.sub(lambda found: "\\" * (2 * len(found.group(1)) + 1) + "<", words) if "<" in words else words


class _FolderFile:
    """One file of the folder."""

    def __init__(self, page: Page, files: dict[str, str], titles: dict[str, str], language: Language) -> None:
        self._page, self._files, self._titles, self._language = page, files, titles, language

    def text(self) -> str:
        page = self._page
        parts = [*self._front(), "", f"# {plain(page.title)}"]
        if page.subtitle:
            parts += ["", plain(page.subtitle)]
        links = [self._link(key) for key in page.people if key in self._files and key != page.key]
        if links:
            parts += ["", " · ".join(links)]
        for block in page.blocks:
            parts.append("")
            if isinstance(block, Links):
                parts += [f"## {plain(block.heading)}", ""]
            if isinstance(block, Items | Links):
                for item in block.items:
                    self._item(item, parts)
            else:
                parts += _block(block)
        return "\n".join(parts) + "\n"

    def _front(self) -> Iterator[str]:
        page = self._page
        yield from ("---", f"oneonone: {VERSION}", f"type: {page.kind.value}", f"language: {self._language.value}")
        others = page.people
        if page.kind is PageKind.MEETING and others:
            yield f"teammate: {_json(self._link(others[0]))}"
            yield f"teammate_id: {_json(others[0])}"
        links = tuple(self._link(key) for key in others[1:] if key in self._files)
        if links:
            yield f"people: {_json(links)}"
        for name, value in page.front:
            if value is not None and value != "" and value != ():
                yield f"{name}: {_scalar(value)}"
        yield "---"

    def _link(self, key: str, words: str = "") -> str:
        file = self._files.get(key, "")
        words = re.sub(r"[\[\]|\\<>]", " ", one_line(words or self._titles.get(key, "")).replace("\u00a0", " "))
        shown = " ".join(words.split())
        return f"[[{file}]]" if shown == file else f"[[{file}|{shown}]]"

    def _item(self, item: Item, parts: list[str], indent: str = "") -> None:
        if item.to:
            said = f" · {plain(item.said)}" if item.said else ""
            parts.append(f"{indent}- {self._link(item.to, item.text)}{said}")
            return
        parts.append(_item_text(item, indent))
        said = f"*{plain(item.said)}*" if item.said else ""
        comment = f"<!-- {_comment(item.data())} -->" if item.data is not None else ""
        parts.append(f"{indent}  {said} {comment}" if said and comment else f"{indent}  {said or comment}")
        for one in item.inner:
            self._item(one, parts, indent + "  ")


def _item_text(item: Item, indent: str) -> str:
    box = f"[{item.box.value}] " if item.box is not None else ""
    words = escaped(item.text)
    if "\n" not in words and not item.quote:
        return f"{indent}- {box}{words}"
    lines = words.split("\n")
    if item.quote:
        lines = [f"> {line}" if line else ">" for line in lines]
    rest = [f"{indent}  {line}" if line else "" for line in lines[1:]]
    return "\n".join([f"{indent}- {box}{lines[0]}", *rest])


def _comment(data: Data) -> str:
    return " ".join(f"{name}={quote(value, safe='-._:')}" if value else name for name, value in data)


def _scalar(value: FrontValue) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, datetime):
        return moment(value)
    if isinstance(value, date):
        return value.isoformat()
    return str(value) if isinstance(value, int | StrEnum) else _json(value)


def _json(value: object) -> str:
    made = json.dumps(_cleaned(value), ensure_ascii=False)
    return _NOT_YAML.sub(lambda found: f"\\u{ord(found.group()):04x}", made)


def _cleaned(value: object) -> object:
    if isinstance(value, tuple):
        return [_cleaned(one) for one in value]
    return clean(value) if isinstance(value, str) else value


# for people


def _block(block: Block, deeper: int = 0) -> Iterator[str]:
    if isinstance(block, Heading):
        yield f"{'#' * min(6, block.level + deeper)} {plain(block.text)}"
    elif isinstance(block, Paragraph):
        yield f"*{plain(block.text)}*" if block.soft else plain(block.text)
    elif isinstance(block, Items):
        for item in block.items:
            yield from _item_for_people(item)
    elif isinstance(block, Table):
        yield from _row(block.head)
        yield "|" + " --- |" * len(block.head)
        for row in block.rows:
            yield from _row(row)
    elif isinstance(block, Room):
        yield "\n".join(["&nbsp;", ""] * block.lines)


def _item_for_people(item: Item, indent: str = "") -> Iterator[str]:
    item = item.shown()
    yield _item_text(item, indent)
    if item.said:
        yield f"{indent}  *{plain(item.said)}*"
    for one in item.inner:
        yield from _item_for_people(one, indent + "  ")


def _row(cells: tuple[str, ...]) -> Iterator[str]:
    yield "| " + " | ".join(plain(cell) for cell in cells) + " |"
