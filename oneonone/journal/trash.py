"""What was deleted: brought back, deleted for good at once on request, or by itself after thirty days."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from oneonone.errors import NotFound
from oneonone.journal.planning import plan_next
from oneonone.journal.records import type_of_line
from oneonone.model.base import Kept
from oneonone.model.kinds import MeetingState
from oneonone.model.lines import Noted
from oneonone.model.meeting import Meeting
from oneonone.model.question import OwnQuestion
from oneonone.model.talking_point import TalkingPoint
from oneonone.model.teammate import Teammate
from oneonone.model.words import Phrase
from oneonone.model.workspace import Draft

KEPT_DAYS = 30
_NO_SUCH = Phrase("This is no longer in the trash.", "Dit zit niet meer in de prullenbak.")


@dataclass(frozen=True, slots=True)
class Trashed:
    """`noun` is a table's name; `text` what it was, '' for a meeting; `whose` the teammate's name, '' for nobody's."""

    noun: str
    id: str
    text: str
    whose: str
    deleted_at: datetime

    @property
    def gone_on(self) -> datetime:
        return self.deleted_at + timedelta(days=KEPT_DAYS)


def trash(session: Session) -> tuple[Trashed, ...]:
    """What can be brought back, the newest first; what went along with a meeting or a teammate is not named apart."""
    names = {row.id: row for row in session.scalars(select(Teammate))}
    found = [
        Trashed("teammate", row.id, row.name, "", row.deleted_at)
        for row in names.values()
        if row.deleted_at is not None
    ]
    deleted_meetings = set()
    for row in session.scalars(select(Meeting).where(Meeting.deleted_at.is_not(None))):
        deleted_meetings.add((row.id, row.deleted_at))
        if row.state is MeetingState.PLANNED or row.deleted_at is None:
            continue  # a plan that lapsed is made anew by the rhythm
        if names[row.teammate_id].deleted_at is None:
            found.append(Trashed("meeting", row.id, "", names[row.teammate_id].name, row.deleted_at))
    for one in _deleted_lines(session):
        mate = names.get(one.teammate_id or "")
        along = (one.meeting_id, one.deleted_at) in deleted_meetings or (mate is not None and mate.deleted_at)
        if one.deleted_at is not None and not along:
            found.append(Trashed(one.__tablename__, one.id, one.text, mate.name if mate else "", one.deleted_at))
    for own in session.scalars(select(OwnQuestion).where(OwnQuestion.deleted_at.is_not(None))):
        if own.deleted_at is not None:
            found.append(Trashed("own_question", own.id, own.text, "", own.deleted_at))
    return tuple(sorted(found, key=lambda one: one.deleted_at, reverse=True))


def _deleted_lines(session: Session) -> Iterator[Noted | TalkingPoint]:
    for noun in type_of_line.values():
        yield from session.scalars(select(noun).where(noun.deleted_at.is_not(None)))
    yield from session.scalars(select(TalkingPoint).where(TalkingPoint.deleted_at.is_not(None)))


def bring_back(session: Session, noun: str, row_id: str, now: datetime) -> None:
    """Undeletes a row; a meeting brings back what went to the trash along with it."""
    row = _row(session, noun, row_id)
    at, row.deleted_at = row.deleted_at, None
    if isinstance(row, Meeting):
        for kind in (*type_of_line.values(), TalkingPoint):
            for one in session.scalars(select(kind).where(kind.meeting_id == row.id, kind.deleted_at == at)):
                one.deleted_at = None
    if isinstance(row, Teammate):
        plan_next(session, row.id, now)


def delete_for_good(session: Session, noun: str, row_id: str) -> None:
    """At once, with everything that belongs to it; this cannot be undone."""
    row = _row(session, noun, row_id)
    if isinstance(row, Meeting):
        for kind in (*type_of_line.values(), TalkingPoint):
            for one in session.scalars(select(kind).where(kind.meeting_id == row.id, kind.deleted_at.is_not(None))):
                session.delete(one)
        session.flush()
    for draft in session.scalars(select(Draft).where(Draft.key.contains(row_id))):
        session.delete(draft)
    session.delete(row)


def empty_old(session: Session, now: datetime, days: int = KEPT_DAYS) -> int:
    """Deletes for good what has been in the trash for `days` days; how many rows."""
    from oneonone.model.schema import metadata

    gone = 0
    for table in reversed(metadata.sorted_tables):
        if "deleted_at" in table.c:
            old = table.c.deleted_at.is_not(None) & (table.c.deleted_at < now - timedelta(days=days))
            ids = session.execute(select(table.c.id).where(old)).scalars().all()
            for row_id in ids:
                session.execute(table.delete().where(table.c.id == row_id))
            gone += len(ids)
    return gone


def _row(session: Session, noun: str, row_id: str) -> Kept:
    nouns: dict[str, type[Kept]] = {
        kind.__tablename__: kind for kind in (Teammate, Meeting, TalkingPoint, OwnQuestion, *type_of_line.values())
    }
    row = session.get(nouns[noun], row_id)
    if row is None or row.deleted_at is None:
        raise NotFound(_NO_SUCH)
    return row
