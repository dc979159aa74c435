"""Talking points: adding, ordering, changing, and what happened to them in the conversation."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from oneonone.errors import NotFound, OneOnOneError
from oneonone.journal.records import PointRecord, local_day, point_record
from oneonone.model.kinds import NeedKind, PointKind, PointState
from oneonone.model.meeting import Meeting
from oneonone.model.talking_point import TalkingPoint
from oneonone.model.words import Phrase

_NO_SUCH = Phrase("This talking point is not there (any more).", "Dit gesprekspunt is er niet (meer).")
_EMPTY = Phrase("Write what you would like to talk about first.", "Schrijf eerst waar je het over wilt hebben.")


@dataclass(frozen=True, slots=True)
class Prepared:
    """A talking point for the next conversation, with the day it was carried over from."""

    point: PointRecord
    carried_from: date | None


def add_point(
    session: Session,
    teammate_id: str,
    text: str,
    *,
    kind: PointKind = PointKind.TOPIC,
    meeting_id: str | None = None,
    question_id: str | None = None,
    need: NeedKind | None = None,
    private: bool = False,
) -> PointRecord:
    """Adds a point at the end: for the next conversation, or for the one that is running."""
    text = text.strip()
    if not text:
        raise OneOnOneError(_EMPTY)
    last = session.scalar(select(func.max(TalkingPoint.position)).where(*_waiting(teammate_id, meeting_id)))
    row = TalkingPoint(
        teammate_id=teammate_id, meeting_id=meeting_id, text=text, kind=kind, question_id=question_id, need=need,
        private=private, position=0 if last is None else last + 1,
    )  # fmt: skip
    session.add(row)
    session.flush()
    return point_record(row)


def edit_point(session: Session, point_id: str, text: str) -> PointRecord:
    """Changes the words. Words of one's own are no longer the bank's question."""
    if not text.strip():
        raise OneOnOneError(_EMPTY)
    row = point_row(session, point_id)
    if row.text != text.strip():
        row.text, row.question_id, row.kept_as_is = text.strip(), None, False
    return point_record(row)


def replace_point(
    session: Session, point_id: str, text: str, *, need: NeedKind | None, question_id: str | None = None
) -> PointRecord:
    """Puts another question in the place of a point, as when a status check is turned around."""
    row = point_row(session, point_id)
    row.text, row.kind, row.need, row.question_id = text, PointKind.QUESTION, need, question_id
    return point_record(row)


def keep_as_is(session: Session, point_id: str) -> PointRecord:
    row = point_row(session, point_id)
    row.kept_as_is = True
    return point_record(row)


def delete_point(session: Session, point_id: str, now: datetime) -> None:
    point_row(session, point_id).deleted_at = now


def order_points(session: Session, point_ids: Sequence[str]) -> None:
    """Puts the points in this order."""
    for position, point_id in enumerate(point_ids):
        point_row(session, point_id).position = position


def talked_about(session: Session, point_id: str, now: datetime) -> PointRecord:
    row = point_row(session, point_id)
    row.state, row.talked_at = PointState.TALKED_ABOUT, now
    return point_record(row)


def later(session: Session, point_id: str) -> PointRecord:
    """Leaves a point for the next conversation; it is carried over when this one is rounded off."""
    row = point_row(session, point_id)
    row.state, row.talked_at = PointState.LATER, None
    return point_record(row)


def reopen(session: Session, point_id: str) -> PointRecord:
    row = point_row(session, point_id)
    row.state, row.talked_at = PointState.OPEN, None
    return point_record(row)


def did_it_open(session: Session, point_id: str, opened: bool | None) -> PointRecord:
    """What a question did, asked afterwards about the question and never about the person."""
    row = point_row(session, point_id)
    row.opened = opened
    return point_record(row)


def points_for_next(session: Session, teammate_id: str) -> tuple[Prepared, ...]:
    """What waits for the next conversation, in order."""
    rows = session.execute(
        select(TalkingPoint, Meeting.starts_at)
        .outerjoin(Meeting, Meeting.id == TalkingPoint.carried_from)
        .where(*_waiting(teammate_id, None))
        .order_by(TalkingPoint.position, TalkingPoint.created_at)
    )
    return tuple(Prepared(point_record(row), local_day(at) if at else None) for row, at in rows)


def points_of_meeting(session: Session, meeting_id: str) -> tuple[PointRecord, ...]:
    rows = session.scalars(
        select(TalkingPoint)
        .where(TalkingPoint.meeting_id == meeting_id, TalkingPoint.deleted_at.is_(None))
        .order_by(TalkingPoint.position, TalkingPoint.created_at)
    )
    return tuple(point_record(row) for row in rows)


def point_row(session: Session, point_id: str) -> TalkingPoint:
    row = session.get(TalkingPoint, point_id)
    if row is None or row.deleted_at is not None:
        raise NotFound(_NO_SUCH)
    return row


def _waiting(teammate_id: str, meeting_id: str | None) -> tuple:  # type: ignore[type-arg]
    place = TalkingPoint.meeting_id.is_(None) if meeting_id is None else TalkingPoint.meeting_id == meeting_id
    return TalkingPoint.teammate_id == teammate_id, place, TalkingPoint.deleted_at.is_(None)
