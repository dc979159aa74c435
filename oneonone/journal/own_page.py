"""What is about me: my doubts, said or not, and what I was told when I asked about myself."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from oneonone.journal.records import Line, line_record
from oneonone.model.lines import Doubt, Note
from oneonone.model.talking_point import TalkingPoint
from oneonone.model.teammate import Teammate

#: What the ids of questions about the manager have in common.
ABOUT_ME = "about-me"


@dataclass(frozen=True, slots=True)
class Told:
    """A question about me, with what was noted on it in the talk."""

    question: str
    teammate_id: str
    teammate: str
    at: datetime
    notes: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class OwnPage:
    doubts: tuple[Line, ...]
    told: tuple[Told, ...]
    names: dict[str, str]


def own_page(session: Session, limit: int = 200) -> OwnPage:
    """Newest first; what belongs to a teammate in the trash is not shown."""
    names = {row.id: row.name for row in session.scalars(select(Teammate).where(Teammate.deleted_at.is_(None)))}
    doubts = session.scalars(
        select(Doubt).where(Doubt.deleted_at.is_(None)).order_by(Doubt.noted_at.desc()).limit(limit)
    )
    told = []
    asked = select(TalkingPoint).where(
        TalkingPoint.question_id.contains(ABOUT_ME),
        TalkingPoint.talked_at.is_not(None),
        TalkingPoint.deleted_at.is_(None),
        TalkingPoint.teammate_id.in_(names),
    )
    for point in session.scalars(asked.order_by(TalkingPoint.talked_at.desc()).limit(limit)):
        notes = session.scalars(
            select(Note).where(Note.point_id == point.id, Note.deleted_at.is_(None)).order_by(Note.noted_at)
        )
        if point.talked_at is not None:
            answers = tuple(line_record(note) for note in notes)
            told.append(Told(point.text, point.teammate_id, names[point.teammate_id], point.talked_at, answers))
    shown = [row for row in doubts if row.teammate_id is None or row.teammate_id in names]
    return OwnPage(tuple(line_record(row) for row in shown), tuple(told), names)
