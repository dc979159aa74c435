"""What the tests of exports share: hostile texts, rows of one teammate, and a reader of the Markdown folder.

The reader follows the description in `exchange/writers/markdown.py` alone, and knows nothing of the writer's code.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from urllib.parse import unquote

from hypothesis import strategies as st

from oneonone.exchange.document import Document
from oneonone.exchange.pages import pages
from oneonone.journal.gathering import FullLine, Gathered, Person
from oneonone.journal.records import MeetingRecord, TeammateRecord
from oneonone.model.kinds import (
    CaptureKind,
    Celebration,
    FollowUpState,
    Language,
    MeetingKind,
    MeetingState,
    NeedState,
    Owner,
    WinKind,
)

AT = datetime(2026, 11, 10, 9, 3, 12, 500_000, tzinfo=UTC)
DAY = date(2026, 11, 24)
NASTY = (
    "", " ", "\n", "a\n\nb", "  indented\n\tand tabbed", "trailing \n", "- [x] done?", "> quoted\n> twice", "# heading",
    "```\ncode <b>\n", "~~~", "---", "a <!-- comment --> b", "<!-- note id=1 -->", "\\<!-- x -->", "\\\\<b>",
    "</script><script>alert(1)</script>", "<img src=x onerror=alert(1)>", "[x](javascript:alert(1))",
    "![](http://example.org/a.png)", "]] [[other|x", "%%hidden%%", "key: value # comment", "- *a* <!-- note -->",
    "=cmd|' /C calc'!A0", "+1", "-1+2", "@SUM(A1)", "\t=1", "\u202etxt.exe", "\u2066open", "NUL\0here", "\x1b[31mred",
    "line\u2028separator\u2029", "\x85next", "\ufeffmark", "👩‍👩‍👧‍👦 🇳🇱 é", "a\r\nb\rc", "x" * 3000, "* " * 500,
    "[" * 400, "_" * 999, "`" * 99, "~ doubt", "1. one\n2) two", "BEGIN:VEVENT\nEND:VEVENT", "&lt;b&gt; &amp;",
)  # fmt: skip

texts = st.one_of(
    st.sampled_from(NASTY),
    st.text(max_size=60),
    st.lists(st.sampled_from([*NASTY, "word", "\n", " "]), max_size=4).map("".join),
    st.text(alphabet="<>!-`*_[]()#|~\\ \n=+@\"'&%{}:\u202e\u2069\0\ud800x", max_size=40),
)


def line(kind: CaptureKind, text: str, number: int = 1, **more: object) -> FullLine:
    return FullLine(f"{number:032x}", kind, "mate", "talk", text, AT, **{"private": False, **more})  # type: ignore[arg-type]


def lines_of(text: str, other: str = "") -> tuple[FullLine, ...]:
    """One of each kind with the same words."""
    return (
        line(CaptureKind.NOTE, text, 1, private=True),
        line(CaptureKind.NOTE, text, 2, quote=True),
        line(CaptureKind.NEED, text, 3, need_state=NeedState.TOLD_BACK, tried=other, tried_at=AT, told_at=AT,
             outcome=other, settled_at=AT),
        line(CaptureKind.FOLLOW_UP, text, 4, owner=Owner.ME, due=DAY, follow_up_state=FollowUpState.DROPPED,
             dropped_at=AT, drop_reason=other, settled_at=AT, need_id=f"{3:032x}"),
        line(CaptureKind.FOLLOW_UP, text, 5, owner=Owner.THEM, due=DAY, follow_up_state=FollowUpState.OPEN,
             repeat_weeks=2),
        line(CaptureKind.WIN, text, 6, win_kind=WinKind.COURAGE, settled_at=AT, celebrated_how=Celebration.TEAM,
             thanks=other),
        line(CaptureKind.DOUBT, text, 7, private=True, settled_at=AT),
    )  # fmt: skip


def rows(name: str, lines: tuple[FullLine, ...], words: str = "") -> Gathered:
    mate = TeammateRecord("mate", name, words, Language.EN, None, None, 30, words, words, 0, False, False)
    talk = MeetingRecord("talk", "mate", MeetingKind.ONE_ON_ONE, MeetingState.HELD, AT, 30, AT, words, words, None,
                         True, words, None)  # fmt: skip
    return Gathered((Person(mate),), (talk,), lines, names=(("mate", name),))


def document(found: Gathered, language: Language = Language.EN) -> Document:
    return Document("Notes", language, DAY, tuple(pages(found, language)), found)


@dataclass
class Read:
    """An item as it was read: the kind, the facts, the words, and what belongs to it."""

    kind: str
    facts: dict[str, str]
    text: str
    inner: list[Read] = field(default_factory=list)


_END = re.compile(r"  (?:\*.*\* )?<!-- (.*) -->$")
_ESCAPED = re.compile(r"(\\+)<(?=[A-Za-z/!?])")


def read_file(text: str) -> tuple[dict[str, object], list[Read]]:
    """The front matter and the items of one file."""
    front, _, body = text.removeprefix("---\n").partition("\n---\n")
    facts = dict(one.split(": ", 1) for one in front.split("\n"))
    return {name: _scalar(value) for name, value in facts.items()}, _items(body.split("\n"))


def _items(lines: list[str]) -> list[Read]:
    found: list[Read] = []
    at = 0
    while at < len(lines):
        if not lines[at].startswith("- "):
            at += 1
            continue
        after = next((n for n in range(at + 1, len(lines)) if lines[n][:1] not in ("", " ")), len(lines))
        end = next((n for n in range(at + 1, after) if _END.match(lines[n])), None)
        if end is None:  # a link
            at += 1
            continue
        words = [lines[at][2:], *(one[2:] for one in lines[at + 1 : end])]
        item = _read(words, _END.match(lines[end]).group(1))  # type: ignore[union-attr]
        at = end + 1
        deeper = []
        while at < len(lines) and (lines[at].startswith("  ") or (lines[at] == "" and _goes_on(lines, at))):
            deeper.append(lines[at][2:])
            at += 1
        item.inner = _items(deeper)
        found.append(item)
    return found


def _goes_on(lines: list[str], at: int) -> bool:
    """Whether an empty line is within an inner item: one below it still is."""
    rest = next((one for one in lines[at:] if one), "")
    return rest.startswith("  ")


def _read(words: list[str], comment: str) -> Read:
    kind, *told = comment.split(" ")
    facts = {name: unquote(value) for name, _, value in (one.partition("=") for one in told)}
    if kind in ("follow_up", "point"):
        words[0] = words[0][4:]
    if "quote" in facts:
        words = [one[2:] if one.startswith("> ") else one[1:] for one in words]
    text = _ESCAPED.sub(
        lambda found: "\\" * ((len(found[1]) - 1) // 2) + "<" if len(found[1]) % 2 else found[0], "\n".join(words)
    )
    return Read(kind, facts, text)


def _scalar(value: str) -> object:
    return json.loads(value) if value[:1] in '"[' else value
