"""Markdown as people keep it: a file a person, daily notes, or one of our own folder; a file or a folder of them.

A heading with a date is a meeting; `- [ ]` a follow-up, with the date it names; `> ` their own words; a line with
'Need:', 'Win:', 'Doubt:' (also in Dutch) before it is one; `@name` says whom a line of a daily note is about. What is
not understood becomes a note, and the plan remarks upon it.
"""

from __future__ import annotations

import re
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

from oneonone.errors import OneOnOneError
from oneonone.exchange.basket import AS_A_NOTE, Basket, Reading, known_name
from oneonone.exchange.folders import LEFT, markdown_files
from oneonone.exchange.markdown_blocks import LABEL, Block, BlockKind, blocks
from oneonone.exchange.markdown_own import Front, front_matter, is_own, read_own
from oneonone.exchange.reading import NOT_READ, read_lines
from oneonone.exchange.written_days import Written, written_day
from oneonone.journal.incoming import Noun, Plan, Where
from oneonone.journal.records import moment_of
from oneonone.model.kinds import FollowUpState, Owner
from oneonone.model.names import PARTICLES, folded
from oneonone.model.words import SHORT_WEEKDAYS, WEEKDAYS, Phrase

_NINE = time(9)
_LONGEST_FOR_DUE = 400  # characters

_NO_FILES = Phrase("There is no Markdown in {folder}.", "Er staat geen Markdown in {folder}.")
_HEADING_KEPT = Phrase("a heading; kept as a note", "een kop; bewaard als notitie")
_AS_IT_IS = Phrase("a table, picture or code; kept as it is written, as a note",
                   "een tabel, plaatje of code; als notitie bewaard zoals het er staat")  # fmt: skip
_FRONT_KEPT = Phrase("front matter; kept as a note", "gegevens boven aan het bestand; bewaard als notitie")

_LABELS = {
    Noun.NEED: "need needs nodig behoefte behoeften",
    Noun.WIN: "win wins kudos succes successen trots",
    Noun.DOUBT: "doubt doubts twijfel twijfels",
    Noun.FOLLOW_UP: "todo action actions actie acties afspraak afspraken follow-up follow-ups promise promises",
}
_NOUN_OF = {word: noun for noun, words in _LABELS.items() for word in words.split()}
_SECTIONS = {
    **_NOUN_OF, "small wins": Noun.WIN, "kleine successen": Noun.WIN, "action items": Noun.FOLLOW_UP,
    "next steps": Noun.FOLLOW_UP,
}  # fmt: skip
_DUE = re.compile(
    r"\s*(?:📅|🗓️?|⏳|\(?\b(?:due|deadline|voor|before|by)\b[:\s]*:?|\[due::|>|@)\s*(\d{4}-\d{2}-\d{2})[\])]?",
    re.IGNORECASE,
)
_DONE_ON = re.compile(r"\s*✅\s*(\d{4}-\d{2}-\d{2})")
_PRIVATE = re.compile(r"(?:^|\s)#(?:private|privé|prive)\b", re.IGNORECASE)
_AT = re.compile(r"(?<![\w@])@([^\W\d_][\w’'-]*)", re.UNICODE)
_LINK = re.compile(r"\[\[([^\]|#]{1,200})(?:#[^\]|]{0,200})?(?:\|([^\]]{1,200}))?\]\]")
_WITH = re.compile(
    r"^(?:1\s*[:x-]\s*1|1\s*op\s*1|one[- ]on[- ]one|bila(?:teral)?|1on1)\b[\s:–—-]*(?:(?:with|met|w/)\s+)?(.+)$",
    re.IGNORECASE,
)
_WITH_AFTER = re.compile(
    r"^(.+?)[\s:–—-]+(?:1\s*[:x-]\s*1|1\s*op\s*1|one[- ]on[- ]one|bila(?:teral)?|1on1)$", re.IGNORECASE
)
_ORDINARY = frozenset(
    ("tags", "aliases", "cssclass", "cssclasses", "date", "created", "updated", "modified", "title", "name", "type")
)


def read_markdown(path: Path, reading: Reading) -> Plan:
    """The plan of a file, or of every Markdown file in a folder and below. Raises OneOnOneError."""
    basket = Basket(path.name, reading)
    files = list(markdown_files(path, basket)) if path.is_dir() else [path]
    if not files:
        raise OneOnOneError(_NO_FILES, folder=path)
    names = [*reading.names, *(file.stem for file in files if looks_like_name(file.stem))]
    for number, file in enumerate(files, 1):
        name = file.relative_to(path).as_posix() if path.is_dir() else file.name
        try:
            _read_file(file, name, basket, reading, names)
        except OneOnOneError as error:
            if not path.is_dir():
                raise
            basket.remark(Where(name), LEFT, why=error)
        if reading.progress is not None:
            reading.progress(number, len(files))
    return basket.plan()


def _read_file(path: Path, name: str, basket: Basket, reading: Reading, names: list[str]) -> None:
    lines = read_lines(path)
    front, begins = front_matter(lines)
    if is_own(front):
        read_own(lines, front, begins, name, basket, reading)
        return
    try:
        modified = datetime.fromtimestamp(path.stat().st_mtime).astimezone()
    except OSError as error:
        raise OneOnOneError(NOT_READ, file=name, problem=error.strerror or error) from error
    found = list(blocks(lines, begins))
    _People(name, path.stem, found, front, lines[1 : max(1, begins - 1)], modified, basket, reading, names).read()


class _People:
    """One file of notes about people."""

    def __init__(
        self, file: str, stem: str, found: list[Block], front: Front, front_lines: list[str], modified: datetime,
        basket: Basket, reading: Reading, names: list[str],
    ) -> None:  # fmt: skip
        self._file, self._stem, self._found, self._front, self._front_lines = file, stem, found, front, front_lines
        self._modified, self._basket, self._reading, self._names = modified, basket, reading, names
        self._name: str | None = None
        self._meeting: str | None = None
        self._at: datetime = modified
        self._section: Noun | None = None
        #: Whose file it is, and the day of a daily note.
        self._owner: str | None = None
        self._day: Written | None = None

    def read(self) -> None:
        self._begin()
        if any(str(key).lower() not in _ORDINARY for key in self._front):
            text = "\n".join(self._front_lines)
            self._basket.remark(Where(self._file, 1), _FRONT_KEPT, text)
            self._keep(Noun.NOTE, text, 1)
        for block in self._found:
            {
                BlockKind.HEADING: self._heading, BlockKind.TASK: self._task, BlockKind.QUOTE: self._quote,
            }.get(block.kind, self._words)(block)  # fmt: skip

    def _begin(self) -> None:
        """Whose file it is: by a day in its name with or without a person, or by a name."""
        self._day = written_day(self._stem)
        if self._day is not None:
            self._at = moment_of(self._day.day, self._day.clock or _NINE)
            who = self._person_in(self._day.rest)
            if who is not None:
                self._begin_meeting(who, self._day)
            return
        title = next((one.text for one in self._found if one.kind is BlockKind.HEADING and one.level == 1), "")
        dated = any(one.kind is BlockKind.HEADING and written_day(one.text) for one in self._found)
        for name in (title, self._stem):
            if (
                name
                and written_day(name) is None
                and (known_name(name, self._names) or (dated and len(name.split()) < 6))
            ):
                self._owner = known_name(name, self._names) or name
                break
        self._name = self._owner

    def _heading(self, block: Block) -> None:
        text = _LINK.sub(lambda found: found[2] or found[1], block.text).strip("*_ :")
        written = written_day(text) if self._day is None or self._owner else None
        self._section = _SECTIONS.get(folded(text))
        if written is not None:
            who = self._owner or self._person_in(written.rest)
            if who is not None:
                self._begin_meeting(who, written)
                rest = written.rest.strip("-–—:|,.()# ")
                if rest and not self._person_in(rest) and folded(rest) not in _DAY_WORDS:
                    self._words(Block(BlockKind.ODD, rest, block.line))
                return
            self._at, self._meeting = moment_of(written.day, written.clock or _NINE), None
            return
        if self._day is not None and self._owner is None:
            who = self._person_in(text) if not self._section else self._name
            if who is not None and not self._section:
                self._begin_meeting(who, self._day)
                return
            if not self._section and block.level <= 2:
                self._name = self._meeting = None
        if not text or self._section is not None or folded(text) == folded(self._owner or ""):
            return
        if block.level == 1 and text == self._stem:
            return
        self._basket.remark(self._where(block), _HEADING_KEPT, text)
        self._keep(Noun.NOTE, text, block.line)

    def _begin_meeting(self, who: str, written: Written) -> None:
        self._name, self._at = who, moment_of(written.day, written.clock or _NINE)
        self._meeting = None
        if self._at <= self._reading.now:
            self._meeting = self._basket.meeting(who, self._at, Where(self._file))

    def _task(self, block: Block) -> None:
        text, values = block.text, dict[str, Any]()
        box = block.box.lower()
        due = _DUE.search(text)
        if due is not None:
            values["due"] = _iso(due[1])
            text = text[: due.start()] + text[due.end() :] if values["due"] else text
        done = _DONE_ON.search(text)
        if done is not None:
            text = text[: done.start()] + text[done.end() :]
        if not values.get("due"):
            values["due"] = self._reading.due(text[:_LONGEST_FOR_DUE], self._at.astimezone().date())
        if box in ("x", "v"):
            day = _iso(done[1]) if done else None
            at = moment_of(day, _NINE) if day else self._at
            values |= {"state": FollowUpState.DONE, "done_at": at}
        elif box in ("-", "~"):
            values |= {"state": FollowUpState.DROPPED, "dropped_at": self._at}
        who, text, owner = self._owner_of(text)
        self._keep(Noun.FOLLOW_UP, text or block.text, block.line, name=who, owner=owner, **values)

    def _owner_of(self, text: str) -> tuple[str | None, str, Owner]:
        """Whom a promise is about and whose it is: 'Priya: …' and '@Priya …' are theirs, all else mine."""
        head, colon, rest = text.partition(":")
        name = known_name(head.strip("@*_ "), [*self._names, *([self._name] if self._name else [])])
        if colon and len(head) < 60 and name is not None and rest.strip():
            return name, rest.strip(), Owner.THEM
        at = _AT.match(text)
        if at is not None and (who := self._called(at[1])) is not None:
            return who, text[at.end() :].strip(" :,-"), Owner.THEM
        return self._about(text), text, Owner.ME

    def _quote(self, block: Block) -> None:
        self._keep(Noun.NOTE, block.text, block.line, quote=self._name is not None)

    def _words(self, block: Block) -> None:
        text, noun = block.text, self._section or Noun.NOTE
        label = LABEL.match(text)
        if label is not None and folded(label[1]) in _NOUN_OF:
            noun, text = _NOUN_OF[folded(label[1])], text[label.end() :]
        elif block.kind is BlockKind.ODD:
            noun = Noun.NOTE
            self._basket.remark(self._where(block), _AS_IT_IS, text)
        elif self._name is None and self._about(text) is None:
            self._basket.remark(self._where(block), AS_A_NOTE, text)
        self._keep(noun, text, block.line)

    def _keep(self, noun: Noun, text: str, line: int, *, name: str | None = None, **values: Any) -> None:
        if not text.strip():
            return
        about = name or self._about(text)
        if _PRIVATE.search(text):
            values["private"] = True
            text = _PRIVATE.sub("", text)
        meeting = self._meeting if about == self._name else None
        self._basket.line(
            noun,
            text or "#private",
            self._at,
            Where(self._file, line),
            name=about,
            meeting_id=meeting,
            dated=self._at is not self._modified,
            **values,
        )

    def _about(self, text: str) -> str | None:
        """The one whose file or meeting it is, unless a daily note says so of another in front; else the first who is
        named with a sign."""
        if self._name is not None:
            first = _AT.match(text) if self._owner is None else None
            return (known_name(first[1].strip("’'-"), self._names) if first else None) or self._name
        for found in _AT.finditer(text):
            who = self._called(found[1])
            if who is not None:
                return who
        return next((who for found in _LINK.finditer(text) if (who := known_name(found[1], self._names))), None)

    def _called(self, name: str) -> str | None:
        name = name.strip("’'-")
        return known_name(name, self._names) or (name if name[:1].isupper() else None)

    def _person_in(self, text: str) -> str | None:
        """A person that a heading or a file's name says the meeting is with."""
        text = text.strip("-–—_:|,.()# ")
        link, at = _LINK.search(text), _AT.search(text)
        text = link[1] if link else text
        for pattern in (_WITH, _WITH_AFTER):
            found = pattern.match(text)
            if found is not None:
                name = found[1].strip("-–—:|,.()@ ")
                return known_name(name, self._names) or (name if len(name.split()) < 5 else None)
        if at is not None:
            return self._called(at[1])
        name = re.sub(r"^(?:with|met)\s+", "", text, flags=re.IGNORECASE)
        return known_name(name, self._names)

    def _where(self, block: Block) -> Where:
        return Where(self._file, block.line)


_DAY_WORDS = frozenset(word.lower() for names in (*WEEKDAYS.values(), *SHORT_WEEKDAYS.values()) for word in names) | {
    "1:1",
    "1-1",
    "bila",
}


def looks_like_name(text: str) -> bool:
    """Two to four words that begin with a capital, particles aside: 'Joost van den Berg'."""
    parts = text.split()
    named = [part for part in parts if part.lower() not in PARTICLES]
    return (
        2 <= len(parts) <= 5
        and len(named) > 1
        and all(part[0].isupper() and all(char.isalpha() or char in "-’'." for char in part) for part in named)
    )


def _iso(text: str) -> date | None:
    found = written_day(text)
    return found.day if found else None
