"""What to have in mind before a conversation."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from oneonone.journal.hard_talks import HardTalk, hard_talks
from oneonone.journal.lines import lines_of_meeting
from oneonone.journal.needs import NeedRecord, needs_of
from oneonone.journal.planning import upcoming
from oneonone.journal.points import Prepared, points_for_next
from oneonone.journal.records import Line, MeetingRecord, TeammateRecord, line_record, local_day, meeting_record
from oneonone.journal.teammates import teammate
from oneonone.model.kinds import FollowUpState, MeetingState, NeedState
from oneonone.model.lines import Doubt, FollowUp, Need, Note, Win
from oneonone.model.meeting import Meeting


@dataclass(frozen=True, slots=True)
class LastTime:
    """The last contact, with what was noted in it and since."""

    meeting: MeetingRecord
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Preparation:
    """`needs` are heard or tried but not told back, those to tell back first, and `tell_back` the same as lines;
    `to_celebrate` are wins nobody has told yet, `hard` a hard talk to come back to."""

    teammate: TeammateRecord
    meeting: MeetingRecord | None
    last: LastTime | None
    since: tuple[Line, ...]
    tell_back: tuple[Line, ...]
    to_celebrate: tuple[Line, ...]
    promises: tuple[Line, ...]
    points: tuple[Prepared, ...]
    own: tuple[Line, ...]
    needs: tuple[NeedRecord, ...] = ()
    hard: HardTalk | None = None


def prepare(session: Session, teammate_id: str, now: datetime) -> Preparation:
    """Everything the preparation screen shows, except the suggestions."""
    planned = upcoming(session, teammate_id)
    last = last_time(session, teammate_id)
    needs = needs_of(session, teammate_id)
    hard = (one for one in hard_talks(session, local_day(now)) if one.teammate.id == teammate_id)
    return Preparation(
        teammate=teammate(session, teammate_id),
        meeting=meeting_record(planned) if planned else None,
        last=last,
        since=_notes_since(session, teammate_id, last),
        tell_back=tuple(one.line for one in needs),
        to_celebrate=wins_not_told(session, teammate_id),
        promises=open_promises(session, teammate_id),
        points=points_for_next(session, teammate_id),
        own=_doubts_to_share(session, teammate_id),
        needs=needs,
        hard=next(hard, None),
    )


def last_time(session: Session, teammate_id: str) -> LastTime | None:
    row = session.scalars(
        select(Meeting)
        .where(Meeting.teammate_id == teammate_id, Meeting.state == MeetingState.HELD, Meeting.deleted_at.is_(None))
        .order_by(Meeting.starts_at.desc())
        .limit(1)
    ).first()
    return LastTime(meeting_record(row), lines_of_meeting(session, row.id)) if row else None


def open_needs(session: Session, teammate_id: str) -> tuple[Line, ...]:
    """Needs of which the teammate has not heard what came; those that were tried come first."""
    rows = session.scalars(
        select(Need)
        .where(
            Need.teammate_id == teammate_id,
            Need.state.in_((NeedState.HEARD, NeedState.TRIED)),
            Need.deleted_at.is_(None),
        )
        .order_by(Need.state.desc(), Need.noted_at)
    )
    return tuple(line_record(row) for row in rows)


def wins_not_told(session: Session, teammate_id: str) -> tuple[Line, ...]:
    rows = session.scalars(
        select(Win)
        .where(Win.teammate_id == teammate_id, Win.celebrated_at.is_(None), Win.deleted_at.is_(None))
        .order_by(Win.noted_at.desc())
    )
    return tuple(line_record(row) for row in rows)


def open_promises(session: Session, teammate_id: str) -> tuple[Line, ...]:
    """Open promises of both, those with a date first."""
    rows = session.scalars(
        select(FollowUp)
        .where(FollowUp.teammate_id == teammate_id, FollowUp.state == FollowUpState.OPEN, FollowUp.deleted_at.is_(None))
        .order_by(FollowUp.due.is_(None), FollowUp.due, FollowUp.noted_at)
    )
    return tuple(line_record(row) for row in rows)


def _notes_since(session: Session, teammate_id: str, last: LastTime | None) -> tuple[Line, ...]:
    """Notes between two doors: outside any meeting, after the last one."""
    query = select(Note).where(Note.teammate_id == teammate_id, Note.meeting_id.is_(None), Note.deleted_at.is_(None))
    if last is not None:
        query = query.where(Note.noted_at > last.meeting.starts_at)
    return tuple(line_record(row) for row in session.scalars(query.order_by(Note.noted_at.desc()).limit(20)))


def _doubts_to_share(session: Session, teammate_id: str) -> tuple[Line, ...]:
    """Something of my own written down for this teammate and not said yet."""
    rows = session.scalars(
        select(Doubt)
        .where(Doubt.teammate_id == teammate_id, Doubt.shared_at.is_(None), Doubt.deleted_at.is_(None))
        .order_by(Doubt.noted_at.desc())
        .limit(5)
    )
    return tuple(line_record(row) for row in rows)
