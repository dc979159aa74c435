"""Reads back a file of our own Markdown folder; its form is told in `exchange/writers/markdown.py`."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from enum import StrEnum
from typing import Any, TypeVar
from urllib.parse import unquote

from oneonone.exchange.basket import AS_A_NOTE, Basket, Reading, sensible
from oneonone.exchange.json_shape import ID
from oneonone.journal.incoming import Noun, Where, id_of
from oneonone.model.kinds import (
    Celebration,
    DateKind,
    FollowUpState,
    Language,
    MeetingKind,
    MeetingState,
    NeedKind,
    NeedState,
    Owner,
    PointKind,
    PointState,
    QuestionRole,
    TalkedMost,
    WinKind,
)
from oneonone.model.words import WEEKDAYS, Phrase

VERSION = 1
_END = re.compile(r"^  (?:\*.*\* )?<!-- (.+) -->$")
_ESCAPED = re.compile(r"(\\+)<(?=[A-Za-z/!?])")
_LINK = re.compile(r"\[\[([^\]|]+)(?:\|([^\]]+))?\]\]")
_BOX = re.compile(r"^\[[ x-]\] ")
_LARGEST = 2**31 - 1
_Kind = TypeVar("_Kind", bound=StrEnum)

_NEWER = Phrase("was written by a newer oneonone; left out", "is geschreven door een nieuwere oneonone; weggelaten")
_NO_ID = Phrase("says not what it belongs to; left out", "zegt niet waar het bij hoort; weggelaten")

Front = dict[str, Any]


@dataclass(slots=True)
class _Item:
    text: list[str]
    what: str
    facts: dict[str, str]
    line: int
    inner: list[_Item] = field(default_factory=list)


def is_own(front: Mapping[str, Any]) -> bool:
    return "oneonone" in front and "type" in front


def read_own(lines: list[str], front: Front, begins: int, file: str, basket: Basket, reading: Reading) -> None:
    """Adds what a file holds; `begins` is the line after its front matter, from 0."""
    where = Where(file, 1)
    if not isinstance(front.get("oneonone"), int) or front["oneonone"] > VERSION:
        basket.remark(where, _NEWER, file)
        return
    _File(front, file, basket, reading).read(list(_items(lines, begins)))


def front_matter(lines: list[str]) -> tuple[Front, int]:
    """What stands between the lines of three dashes at the beginning, and the line after it (from 0).

    A text is a JSON string or stands bare; what is nested is left as it is written.
    """
    if not lines or lines[0].rstrip() != "---":
        return {}, 0
    front: Front = {}
    for number, line in enumerate(lines[1:400], 1):
        if line.rstrip() in ("---", "..."):
            return front, number + 1
        name, colon, value = line.partition(":")
        if colon and name and not name[0].isspace():
            front[name.strip()] = _scalar(value.strip())
    return {}, 0


def _scalar(value: str) -> Any:
    if value[:1] in ('"', "["):
        try:
            return json.loads(value)
        except (ValueError, RecursionError):
            return value
    if value in ("true", "false"):
        return value == "true"
    return int(value) if re.fullmatch(r"-?\d{1,9}", value) else value.strip("'")


def _items(lines: list[str], begins: int) -> Iterator[_Item]:
    """The items that have a comment. What is for people is passed over."""
    at = begins
    while at < len(lines):
        if not lines[at].startswith("- "):
            at += 1
            continue
        end = at + 1
        while end < len(lines) and (not lines[end] or lines[end].startswith("  ")) and not _END.match(lines[end]):
            end += 1
        found = _END.match(lines[end]) if end < len(lines) else None
        if found is None:
            at += 1
            continue
        what, *told = found[1].split()
        facts = {name: unquote(value) for name, _, value in (one.partition("=") for one in told)}
        text = [lines[at][2:], *(line[2:] for line in lines[at + 1 : end])]
        item = _Item(text, what, facts, at + 1)
        at = end + 1
        below = at
        while below < len(lines) and (not lines[below] or lines[below].startswith("  ")):
            below += 1
        if below > at:
            item.inner = list(_items([line[2:] for line in lines[at:below]], 0))
            at = below
        yield item


class _File:
    def __init__(self, front: Front, file: str, basket: Basket, reading: Reading) -> None:
        self._front, self._file, self._basket, self._now = front, file, basket, reading.now
        self._who: str | None = None
        self._meeting: str | None = None

    def read(self, items: list[_Item]) -> None:
        kind = self._front.get("type")
        if kind == "teammate":
            self._teammate(items)
        elif kind == "meeting" and not self._meeting_page(items):
            return
        readers: dict[str, Callable[[_Item], None]] = {
            "point": self._point, "date": self._date, "question": self._question, "reflection": self._reflection,
        }  # fmt: skip
        for item in items:
            if item.what in ("matters", "celebrate", "summary"):
                continue
            try:
                if item.what in readers:
                    readers[item.what](item)
                else:
                    self._line(item)
            except (ValueError, OverflowError):
                self._as_note(item)

    def _teammate(self, items: list[_Item]) -> None:
        front = self._front
        name = str(front.get("name") or "").strip()
        self._who = _id(front.get("id"))
        if not name or self._who is None:
            self._basket.remark(Where(self._file, 1), _NO_ID, name)
            self._who = None
            return
        values: dict[str, Any] = {
            "name": name, "role": str(front.get("role", "")), "minutes": _whole(front.get("minutes"), 30),
            "colour": _whole(front.get("colour"), 0),
            "keep_months": _whole(front.get("keep_months"), None),
            "keep_agreed_only": front.get("keep_agreed_only") is True,
            "archived_at": self._now if front.get("archived") is True else None,
            "since": _soft(_day, front.get("since")), **_rhythm(front),
        }  # fmt: skip
        speaks = _soft(lambda text: _kind(Language, text), front.get("speaks"))
        if speaks is not None:
            values["language"] = speaks
        for item in items:
            if item.what in ("matters", "celebrate"):
                values[item.what] = _text(item)
        self._basket.add(Noun.TEAMMATE, self._who, values, Where(self._file, 1))

    def _meeting_page(self, items: list[_Item]) -> bool:
        front = self._front
        self._who, self._meeting = _id(front.get("teammate_id")), _id(front.get("id"))
        starts = _soft(_moment, front.get("starts"))
        if self._who is None or self._meeting is None or starts is None:
            self._basket.remark(Where(self._file, 1), _NO_ID, str(front.get("date", "")))
            self._meeting = None
            return False
        link = _LINK.search(str(front.get("teammate", "")))
        if link is not None:
            self._basket.named(self._who, link[2] or link[1], Where(self._file, 1))
        values: dict[str, Any] = {
            "teammate_id": self._who, "starts_at": starts, "ended_at": _soft(_moment, front.get("ended")),
            "kind": _soft(lambda text: _kind(MeetingKind, text), front.get("kind")) or MeetingKind.ONE_ON_ONE,
            "state": _soft(lambda text: _kind(MeetingState, text), front.get("state")) or MeetingState.HELD,
            "talked_most": _soft(lambda text: _kind(TalkedMost, text), front.get("talked_most")),
            "minutes": _whole(front.get("minutes"), 30), "word_theirs": str(front.get("word_theirs", "")),
            "word_mine": str(front.get("word_mine", "")), "hard": front.get("hard") is True,
        }  # fmt: skip
        for item in items:
            if item.what == "summary":
                values["summary"] = _text(item)
        self._basket.add(Noun.MEETING, self._meeting, values, Where(self._file, 1))
        return True

    def _line(self, item: _Item) -> None:
        facts = item.facts
        noun = _kind(Noun, item.what)
        row_id = _id(facts.get("id"))
        if row_id is None:
            raise ValueError(item.what)
        values: dict[str, Any] = {
            "text": _text(item, box=noun is Noun.FOLLOW_UP, quote="quote" in facts), "noted_at": _moment(facts["at"])
            if "at" in facts else self._now, "private": "private" in facts or noun is Noun.DOUBT,
            "teammate_id": self._who, "meeting_id": self._meeting,
        }  # fmt: skip
        beside = {one.what: _text(one) for one in item.inner}
        if noun is Noun.NOTE:
            values |= {"quote": "quote" in facts, "point_id": _id(facts.get("point"))}
        elif noun is Noun.NEED:
            values |= {
                "state": _kind(NeedState, facts.get("state", "heard")), "tried_at": _maybe(_moment, facts, "tried"),
                "told_at": _maybe(_moment, facts, "told"), "let_go_at": _maybe(_moment, facts, "let_go"),
                "tried": beside.get("tried", ""), "outcome": beside.get("outcome", ""),
            }  # fmt: skip
        elif noun is Noun.FOLLOW_UP:
            values |= {
                "owner": _kind(Owner, facts.get("owner", "me")), "due": _maybe(_day, facts, "due"),
                "state": _kind(FollowUpState, facts.get("state", "open")), "done_at": _maybe(_moment, facts, "done"),
                "dropped_at": _maybe(_moment, facts, "dropped"), "drop_reason": beside.get("drop_reason", ""),
                "snoozed_until": _maybe(_day, facts, "snoozed_until"), "snoozes": _whole(facts.get("snoozes"), 0),
                "repeat_weeks": _whole(facts.get("repeat_weeks"), None), "need_id": _id(facts.get("answers")),
            }  # fmt: skip
        elif noun is Noun.WIN:
            values |= {
                "kind": _kind(WinKind, facts.get("kind", "craft")), "thanks": beside.get("thanks", ""),
                "celebrated_at": _maybe(_moment, facts, "celebrated"),
                "celebrated_how": _kind(Celebration, facts["how"]) if "how" in facts else None,
            }  # fmt: skip
        elif noun is Noun.DOUBT:
            values["shared_at"] = _maybe(_moment, facts, "shared")
        else:
            raise ValueError(item.what)
        self._basket.add(noun, row_id, values, self._where(item))

    def _point(self, item: _Item) -> None:
        facts, row_id = item.facts, _id(item.facts.get("id"))
        if row_id is None or self._who is None:
            raise ValueError(item.what)
        opened = {"yes": True, "no": False}.get(facts.get("opened", ""))
        values: dict[str, Any] = {
            "text": _text(item, box=True), "teammate_id": self._who, "meeting_id": self._meeting,
            "kind": _kind(PointKind, facts.get("kind", "topic")), "private": "private" in facts,
            "state": _kind(PointState, facts.get("state", "open")), "position": _whole(facts.get("position"), 0),
            "question_id": facts.get("question"), "need": _kind(NeedKind, facts["need"]) if "need" in facts else None,
            "carried_from": _id(facts.get("carried_from")), "kept_as_is": "kept_as_is" in facts,
            "talked_at": _maybe(_moment, facts, "talked"), "opened": opened,
        }  # fmt: skip
        self._basket.add(Noun.TALKING_POINT, row_id, values, self._where(item))

    def _date(self, item: _Item) -> None:
        facts = item.facts
        month, day = _whole(facts.get("month"), 0), _whole(facts.get("day"), 0)
        year = _whole(facts.get("year"), None)
        date(2000 if year is None else year, month or 0, day or 0)
        if self._who is None:
            raise ValueError(item.what)
        kind, label = _kind(DateKind, facts.get("kind", "own")), _text(item)
        values = {"teammate_id": self._who, "kind": kind, "label": label, "month": month, "day": day, "year": year}
        row_id = id_of("date", self._who, kind, str(month), str(day), label)
        self._basket.add(Noun.REMEMBERED_DATE, row_id, values, self._where(item))

    def _question(self, item: _Item) -> None:
        facts, row_id = item.facts, _id(item.facts.get("id"))
        depth = _whole(facts.get("depth"), 2)
        if row_id is None or depth not in (1, 2, 3):
            raise ValueError(item.what)
        values = {
            "text": _text(item), "language": _kind(Language, facts.get("language", "en")), "depth": depth,
            "need": _kind(NeedKind, facts["need"]) if "need" in facts else None,
            "role": _kind(QuestionRole, facts.get("role", "deeper")),
        }  # fmt: skip
        self._basket.add(Noun.OWN_QUESTION, row_id, values, self._where(item))
        if "starred" in facts:
            mark = {"question_id": row_id, "starred": True, "hidden": False}
            self._basket.add(Noun.QUESTION_MARK, id_of("mark", row_id), mark, self._where(item))

    def _reflection(self, item: _Item) -> None:
        facts, row_id = item.facts, _id(item.facts.get("id"))
        if row_id is None:
            raise ValueError(item.what)
        values = {"week": _day(facts.get("week", "")), "question": facts.get("question", ""), "text": _text(item)}
        self._basket.add(Noun.REFLECTION, row_id, values, self._where(item))

    def _as_note(self, item: _Item) -> None:
        """Somebody wrote in the comment: the words are kept, and private ones stay so."""
        text = _text(item)
        self._basket.remark(self._where(item), AS_A_NOTE, text)
        if text.strip():
            private = "private" in item.facts or item.what in ("doubt", "reflection")
            values = {"text": text, "noted_at": self._now, "private": private, "teammate_id": self._who,
                      "meeting_id": self._meeting}  # fmt: skip
            self._basket.add(Noun.NOTE, id_of("note", self._file, item.what, text), values, self._where(item))

    def _where(self, item: _Item) -> Where:
        return Where(self._file, item.line)


def _text(item: _Item, *, box: bool = False, quote: bool = False) -> str:
    lines = list(item.text)
    if box and _BOX.match(lines[0]):
        lines[0] = lines[0][4:]
    if quote:
        lines = [line.removeprefix("> ") if line.startswith("> ") else line.removeprefix(">") for line in lines]
    return _ESCAPED.sub(_unescaped, "\n".join(lines))


def _unescaped(found: re.Match[str]) -> str:
    slashes = len(found[1])
    return "\\" * ((slashes - 1) // 2) + "<" if slashes % 2 else found[0]


def _id(told: object) -> str | None:
    return told if isinstance(told, str) and ID.fullmatch(told) else None


def _kind(kind: type[_Kind], told: object) -> _Kind:
    return kind(str(told))


def _whole(told: object, default: int | None) -> Any:
    try:
        found = int(str(told))
    except ValueError:
        return default
    return found if 0 <= found <= _LARGEST else default


def _moment(told: object) -> datetime:
    found = datetime.fromisoformat(str(told))
    if found.tzinfo is None or not sensible(found.date()):
        raise ValueError(str(told))
    return found.astimezone(UTC)


def _day(told: object) -> date:
    found = date.fromisoformat(str(told))
    if not sensible(found):
        raise ValueError(str(told))
    return found


_T = TypeVar("_T")


def _maybe(read: Callable[[object], _T], facts: Mapping[str, str], name: str) -> _T | None:
    return read(facts[name]) if name in facts else None


def _soft(read: Callable[[object], _T], told: object) -> _T | None:
    """None where it cannot be read: the rest of a file is worth keeping."""
    try:
        return read(told) if told is not None else None
    except (ValueError, OverflowError):
        return None


def _rhythm(front: Front) -> dict[str, Any]:
    weeks = front.get("every_weeks")
    weekdays = [name.lower() for name in WEEKDAYS[Language.EN]]
    at = _soft(lambda text: time.fromisoformat(str(text)), front.get("time"))
    if isinstance(weeks, int) and 1 <= weeks <= 520 and front.get("weekday") in weekdays and at is not None:
        return {"every_weeks": weeks, "weekday": weekdays.index(front["weekday"]), "time_of_day": at}
    return {}
