"""What may go out: private lines, doubts and looking back stay in unless asked for, and names can become initials."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, replace

from oneonone.exchange.document import LeftOut
from oneonone.journal.gathering import FullLine, FullPoint, Gathered
from oneonone.journal.records import MeetingRecord
from oneonone.model.kinds import CaptureKind, PointKind
from oneonone.model.names import PARTICLES, folded, initials_of


@dataclass(frozen=True, slots=True)
class Privacy:
    """What is let out in so many words."""

    private: bool = False
    #: My doubts, points of my own and answers on looking back: they are about me.
    own: bool = False


NOTHING_PRIVATE = Privacy()
EVERYTHING = Privacy(private=True, own=True)


def is_own(one: FullLine | FullPoint) -> bool:
    """Whether it is about the manager rather than the teammate."""
    return one.kind is CaptureKind.DOUBT or one.kind is PointKind.OWN


def _may(one: FullLine | FullPoint, privacy: Privacy) -> bool:
    return privacy.own if is_own(one) else privacy.private or not one.private


def shareable(rows: Gathered, privacy: Privacy) -> tuple[Gathered, LeftOut]:
    """The rows without what stays in, and how much that is. A summary in which a private line still stands stays in
    with it, and so does my own judgement of a meeting."""
    if privacy == EVERYTHING:
        return rows, LeftOut()
    lines = tuple(one for one in rows.lines if _may(one, privacy))
    points = tuple(one for one in rows.points if _may(one, privacy))
    gone = [one for one in rows.lines if not _may(one, privacy)]
    left_out = LeftOut(
        lines=sum(1 for one in gone if not is_own(one)),
        doubts=sum(1 for one in gone if is_own(one)),
        points=len(rows.points) - len(points),
        reflections=0 if privacy.own else len(rows.reflections),
    )
    kept = {one.id for one in lines}
    return (
        replace(
            rows,
            lines=tuple(_unlinked(one, kept) for one in lines),
            points=points,
            meetings=_without_private_summaries(_meetings(rows, privacy), gone),
            reflections=rows.reflections if privacy.own else (),
        ),
        left_out,
    )


def _meetings(rows: Gathered, privacy: Privacy) -> tuple[MeetingRecord, ...]:
    if privacy.private:
        return rows.meetings
    return tuple(replace(one, word_mine="", talked_most=None, hard=False) for one in rows.meetings)


def _unlinked(line: FullLine, kept: set[str]) -> FullLine:
    """A promise does not tell of a need that stays in."""
    return replace(line, need_id=None) if line.need_id is not None and line.need_id not in kept else line


def _without_private_summaries(meetings: tuple[MeetingRecord, ...], gone: list[FullLine]) -> tuple[MeetingRecord, ...]:
    private: dict[str | None, list[str]] = {}
    for line in gone:
        private.setdefault(line.meeting_id, []).append(_plain(line.text))
    return tuple(
        replace(one, summary="") if one.summary and slipped(one.summary, private.get(one.id, [])) else one
        for one in meetings
    )


def slipped(text: str, private: list[str]) -> bool:
    """Whether the words of a private line stand in `text` all the same."""
    plain = _plain(text)
    return any(_plain(words) in plain for words in private if words.strip())


def _plain(text: str) -> str:
    return " ".join(text.split()).casefold()


# initials


def with_initials(rows: Gathered, names: tuple[tuple[str, str], ...] | None = None) -> Gathered:
    """Everyone's name as initials: as a name, and wherever it stands in a text, in full or in part."""
    known = rows.names if names is None else names
    veil = veiled(tuple(name for _id, name in known))
    return replace(
        rows,
        people=tuple(
            replace(
                one,
                record=replace(
                    one.record, name=initials_of(one.record.name), matters=veil(one.record.matters),
                    celebrate=veil(one.record.celebrate), role=veil(one.record.role),
                ),
                dates=tuple(replace(day, label=veil(day.label)) for day in one.dates),
            )
            for one in rows.people
        ),
        meetings=tuple(
            replace(one, word_theirs=veil(one.word_theirs), word_mine=veil(one.word_mine), summary=veil(one.summary))
            for one in rows.meetings
        ),
        lines=tuple(
            replace(
                one, text=veil(one.text), tried=veil(one.tried), outcome=veil(one.outcome),
                drop_reason=veil(one.drop_reason), thanks=veil(one.thanks),
            )
            for one in rows.lines
        ),
        points=tuple(replace(one, text=veil(one.text)) for one in rows.points),
        reflections=tuple(replace(one, text=veil(one.text)) for one in rows.reflections),
        questions=tuple(replace(one, text=veil(one.text)) for one in rows.questions),
        names=tuple((one, initials_of(name)) for one, name in rows.names),
    )  # fmt: skip


def veiled(names: tuple[str, ...]) -> Callable[[str], str]:
    """A function that puts initials for these names in a text.

    A whole name counts in any capitals; a part of one (a first name, a surname) only with a capital or after an @, for
    'will' and 'roos' are words too.
    """
    whole: dict[str, str] = {}
    parts: dict[str, str] = {}
    for name in names:
        if initials := initials_of(name):
            whole[folded(" ".join(name.split()))] = initials
            for part in name.split():
                if len(part) > 1 and part.lower() not in PARTICLES:
                    parts.setdefault(folded(part), initials_of(part) if len(name.split()) > 1 else initials)
                    if part == name.split()[0]:
                        parts[folded(part)] = initials
    if not whole:
        return lambda text: text
    pattern = _pattern((*whole, *parts))

    def veil(text: str) -> str:
        return pattern.sub(put, text) if text else text

    def put(found: re.Match[str]) -> str:
        said = folded(" ".join(found.group().split()))
        if said in whole and (" " in said or found.group()[:1].isupper() or _after_at(found)):
            return whole[said]
        if found.group()[:1].isupper() or _after_at(found) or not found.group()[:1].islower():
            return parts.get(said, found.group())
        return found.group()

    return veil


def _after_at(found: re.Match[str]) -> bool:
    return found.string[: found.start()].endswith("@")


def _pattern(names: tuple[str, ...]) -> re.Pattern[str]:
    """Matches any of the folded names in a text that has accents, in one or two characters, where it likes."""
    alternatives = []
    for name in sorted(set(names), key=len, reverse=True):
        letters = [r"\s+" if char == " " else _letter(char) for char in name]
        alternatives.append("".join(letters))
    return re.compile(rf"(?<![^\W_])(?:{'|'.join(alternatives)})(?![^\W_])", re.IGNORECASE)


def _letter(char: str) -> str:
    """A letter with whatever stands above or below it."""
    if not char.isalpha():
        return re.escape(char)
    composed = "".join(sorted(_COMPOSED.get(char, ())))
    return rf"[{re.escape(char)}{composed}][\u0300-\u036f]*"


def _compositions() -> dict[str, set[str]]:
    """Of each base letter the single characters that are it with a mark: e → é, ë, …"""
    found: dict[str, set[str]] = {}
    for code in (*range(0xC0, 0x250), *range(0x1E00, 0x1F00)):
        base = folded(chr(code))
        if len(base) == 1 and base != chr(code):
            found.setdefault(base, set()).update((chr(code), unicodedata.normalize("NFC", chr(code).lower())))
    return found


_COMPOSED = _compositions()
