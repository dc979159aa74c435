"""A teammate's timeline, newest first: conversations with what was noted in them, and lines noted between.

Read a page at a time from the `entry` index, so that a long history costs no more than a short one.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import ColumnElement, and_, exists, func, or_, select, text
from sqlalchemy.orm import Session

from oneonone.journal.records import Line, MeetingRecord, line_record, meeting_record, type_of_line
from oneonone.model.kinds import CaptureKind
from oneonone.model.lines import Noted
from oneonone.model.meeting import Meeting
from oneonone.store.entries import entry


class Shown(StrEnum):
    """The filters above the timeline."""

    ALL = "all"
    MEETINGS = "meetings"
    WINS = "wins"
    NEEDS = "needs"
    FOLLOW_UPS = "follow_ups"
    NOTES = "notes"


_KINDS: dict[Shown, tuple[str, ...]] = {
    Shown.ALL: ("meeting", *(kind.value for kind in type_of_line)),
    Shown.MEETINGS: ("meeting",),
    Shown.WINS: ("win",),
    Shown.NEEDS: ("need",),
    Shown.FOLLOW_UPS: ("follow_up",),
    Shown.NOTES: ("note", "doubt"),
}
#: Where a conversation is shown whole, with its lines.
_WHOLE = (Shown.ALL, Shown.MEETINGS)


@dataclass(frozen=True, slots=True)
class TimelineItem:
    """A conversation with its lines, or one loose line."""

    at: datetime
    meeting: MeetingRecord | None
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class TimelinePage:
    items: tuple[TimelineItem, ...]
    more: bool


def timeline(
    session: Session, teammate_id: str, *, shown: Shown = Shown.ALL, find: str = "", offset: int = 0, limit: int = 30
) -> TimelinePage:
    """One page. Under a filter for one kind of line, lines stand alone, also those noted in a meeting.

    `find` keeps what holds every word of it (prefixes count, accents and case do not).
    """
    query = select(entry.c.kind, entry.c.row_id).where(*_conditions(teammate_id, shown, find))
    rows = session.execute(query.order_by(entry.c.at.desc(), entry.c.id.desc()).offset(offset).limit(limit + 1)).all()
    page = rows[:limit]
    meetings = _meetings(session, [row_id for kind, row_id in page if kind == "meeting"])
    lines = _lines(session, page)
    noted = _noted_in(session, meetings) if shown in _WHOLE else {}
    items = []
    for kind, row_id in page:
        if kind == "meeting" and row_id in meetings:
            found = meetings[row_id]
            items.append(TimelineItem(found.starts_at, found, tuple(noted.get(row_id, ()))))
        elif row_id in lines:
            items.append(TimelineItem(lines[row_id].noted_at, None, (lines[row_id],)))
    return TimelinePage(tuple(items), more=len(rows) > limit)


def place_in_timeline(
    session: Session, teammate_id: str, row_id: str, *, shown: Shown = Shown.ALL, find: str = ""
) -> int | None:
    """How many items come before the one that holds this line or conversation; None when it is not among them."""
    row = session.execute(select(entry.c.kind, entry.c.meeting_id).where(entry.c.row_id == row_id)).first()
    if row is None:
        return None
    item = row.meeting_id if row.meeting_id is not None and shown in _WHOLE else row_id
    conditions = _conditions(teammate_id, shown, find)
    found = session.execute(select(entry.c.at, entry.c.id).where(entry.c.row_id == item, *conditions)).first()
    if found is None:
        return None
    before = or_(entry.c.at > found.at, and_(entry.c.at == found.at, entry.c.id > found.id))
    return session.scalar(select(func.count()).select_from(entry).where(before, *conditions))


def _conditions(teammate_id: str, shown: Shown, find: str) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = [entry.c.teammate_id == teammate_id, entry.c.kind.in_(_KINDS[shown])]
    if shown in _WHOLE:
        conditions.append(entry.c.meeting_id.is_(None))
    match = fts_query(find)
    if match:
        conditions.append(_matches(match, whole_meetings=shown in _WHOLE))
    return conditions


def fts_query(words: str) -> str:
    """The words of a search as an FTS5 query in which each is a prefix; '' when there is nothing to look for."""
    cleaned = "".join(char if char.isalnum() else " " for char in words)
    return " ".join(f'"{word}"*' for word in cleaned.split())


def _matches(match: str, *, whole_meetings: bool):  # type: ignore[no-untyped-def]
    """The entry itself matches, or (for a meeting) something noted in it."""
    hits = text("SELECT rowid FROM search WHERE search MATCH :match").bindparams(match=match)
    own = entry.c.id.in_(hits.columns(entry.c.id))
    if not whole_meetings:
        return own
    inner = entry.alias("inner_entry")
    return or_(
        own,
        exists(
            select(inner.c.id).where(
                inner.c.meeting_id == entry.c.row_id,
                inner.c.id.in_(
                    text("SELECT rowid FROM search WHERE search MATCH :match")
                    .bindparams(match=match)
                    .columns(entry.c.id)
                ),
            )
        ),
    )


def _meetings(session: Session, ids: Iterable[str]) -> dict[str, MeetingRecord]:
    rows = session.scalars(select(Meeting).where(Meeting.id.in_(list(ids))))
    return {row.id: meeting_record(row) for row in rows}


def _lines(session: Session, page: Iterable[tuple[str, str]]) -> dict[str, Line]:
    by_kind: dict[str, list[str]] = defaultdict(list)
    for kind, row_id in page:
        by_kind[kind].append(row_id)
    found: dict[str, Line] = {}
    for kind, ids in by_kind.items():
        if kind != "meeting":
            noun = type_of_line[CaptureKind(kind)]
            for row in session.scalars(select(noun).where(noun.id.in_(ids))):
                found[row.id] = line_record(row)
    return found


def _noted_in(session: Session, meetings: Iterable[str]) -> dict[str, list[Line]]:
    ids = list(meetings)
    rows: list[Noted] = []
    if ids:
        for noun in type_of_line.values():
            rows += session.scalars(select(noun).where(noun.meeting_id.in_(ids), noun.deleted_at.is_(None)))
    found: dict[str, list[Line]] = defaultdict(list)
    for row in sorted(rows, key=lambda row: (row.noted_at, row.created_at, row.id)):
        found[str(row.meeting_id)].append(line_record(row))
    return found
