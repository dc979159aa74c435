"""A conversation while it lasts: begin, go on where it was, note what was prepared, and end it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from oneonone.journal.lines import lines_of_meeting
from oneonone.journal.planning import meeting_row, plan_next, upcoming
from oneonone.journal.points import points_of_meeting
from oneonone.journal.records import (
    Line,
    MeetingRecord,
    PointRecord,
    TeammateRecord,
    local_day,
    meeting_record,
    type_of_line,
)
from oneonone.journal.teammates import teammate
from oneonone.model.kinds import MeetingKind, MeetingState, PointState, TalkedMost
from oneonone.model.meeting import Meeting
from oneonone.model.talking_point import TalkingPoint


@dataclass(frozen=True, slots=True)
class Conversation:
    """A meeting with all that belongs to it."""

    meeting: MeetingRecord
    teammate: TeammateRecord
    points: tuple[PointRecord, ...]
    lines: tuple[Line, ...]


def start(session: Session, teammate_id: str, now: datetime) -> MeetingRecord:
    """Begins the planned one-on-one (of any day), or one that was not planned; a running one just goes on.

    What was prepared is brought along, and the first point is on screen.
    """
    row = upcoming(session, teammate_id)
    if row is not None and row.state is MeetingState.RUNNING:
        return meeting_record(row)
    if row is None:
        row = Meeting(teammate_id=teammate_id, starts_at=now, minutes=teammate(session, teammate_id).minutes)
        session.add(row)
    else:
        row.planned_for = row.starts_at
    row.state, row.starts_at = MeetingState.RUNNING, now
    session.flush()
    _bring_points(session, row)
    return meeting_record(row)


def running(session: Session) -> MeetingRecord | None:
    """The conversation that is going on, also one that a crash broke off."""
    row = session.scalars(
        select(Meeting)
        .where(Meeting.state == MeetingState.RUNNING, Meeting.deleted_at.is_(None))
        .order_by(Meeting.starts_at.desc())
        .limit(1)
    ).first()
    return meeting_record(row) if row else None


def conversation(session: Session, meeting_id: str) -> Conversation:
    row = meeting_record(meeting_row(session, meeting_id))
    return Conversation(
        row, teammate(session, row.teammate_id), points_of_meeting(session, meeting_id),
        lines_of_meeting(session, meeting_id),
    )  # fmt: skip


def show_point(session: Session, meeting_id: str, point_id: str | None) -> None:
    """Keeps which point is on screen, so that coming back continues there."""
    meeting_row(session, meeting_id).at_point = point_id


def end(session: Session, meeting_id: str, now: datetime) -> MeetingRecord:
    """The talking is over; rounding off may follow. Minutes are what the clock says, and can be changed."""
    row = meeting_row(session, meeting_id)
    if row.state is MeetingState.RUNNING:
        row.ended_at = now
        row.minutes = max(1, round((now - row.starts_at) / timedelta(minutes=1)))
    return meeting_record(row)


def go_on(session: Session, meeting_id: str) -> MeetingRecord:
    """Back from rounding off to the talk, which was not over after all."""
    row = meeting_row(session, meeting_id)
    if row.state is MeetingState.RUNNING:
        row.ended_at = None
    return meeting_record(row)


def not_yet(session: Session, meeting_id: str) -> MeetingRecord:
    """Started by mistake: back to planned, with its points waiting again. Lines noted stay with the meeting."""
    row = meeting_row(session, meeting_id)
    row.state, row.at_point, row.ended_at = MeetingState.PLANNED, None, None
    row.starts_at = row.planned_for or row.starts_at
    for point in session.scalars(select(TalkingPoint).where(TalkingPoint.meeting_id == meeting_id)):
        point.meeting_id, point.state = None, PointState.OPEN
    return meeting_record(row)


def took_place(session: Session, teammate_id: str, at: datetime, now: datetime) -> MeetingRecord:
    """A conversation held away from the screen, on paper or on a walk: held at once, lines can be added.

    It is the one that was planned for that day or before, or one of its own.
    """
    row = upcoming(session, teammate_id)
    if row is None or (row.state is MeetingState.PLANNED and local_day(row.starts_at) > local_day(at)):
        row = Meeting(teammate_id=teammate_id, minutes=teammate(session, teammate_id).minutes, starts_at=at)
        session.add(row)
    row.state, row.starts_at, row.ended_at, row.at_point = MeetingState.HELD, at, now, None
    session.flush()
    _bring_points(session, row)
    return meeting_record(row)


def set_words(session: Session, meeting_id: str, *, theirs: str | None = None, mine: str | None = None) -> None:
    row = meeting_row(session, meeting_id)
    if theirs is not None:
        row.word_theirs = theirs.strip()
    if mine is not None:
        row.word_mine = mine.strip()


def set_talked_most(session: Session, meeting_id: str, who: TalkedMost | None) -> None:
    meeting_row(session, meeting_id).talked_most = who


def set_hard(session: Session, meeting_id: str, hard: bool) -> None:
    meeting_row(session, meeting_id).hard = hard


def set_minutes(session: Session, meeting_id: str, minutes: int) -> None:
    meeting_row(session, meeting_id).minutes = max(0, minutes)


def set_summary(session: Session, meeting_id: str, text: str) -> None:
    meeting_row(session, meeting_id).summary = text


def round_off(session: Session, meeting_id: str, now: datetime) -> MeetingRecord | None:
    """The meeting is held: what was not talked about is carried over, and the next one is planned and returned."""
    row = meeting_row(session, meeting_id)
    if row.state is MeetingState.RUNNING:
        end(session, meeting_id, now)
        row.state, row.at_point = MeetingState.HELD, None
        carry_over(session, row)
    session.flush()
    return plan_next(session, row.teammate_id, now)


def carry_over(session: Session, meeting: Meeting) -> int:
    """Points not talked about wait for the next conversation; the meeting keeps that they were left for later."""
    left = session.scalars(
        select(TalkingPoint).where(
            TalkingPoint.meeting_id == meeting.id,
            TalkingPoint.state != PointState.TALKED_ABOUT,
            TalkingPoint.deleted_at.is_(None),
        )
    ).all()
    for point in left:
        point.state = PointState.LATER
        session.add(
            TalkingPoint(
                teammate_id=point.teammate_id,
                kind=point.kind,
                text=point.text,
                position=point.position,
                question_id=point.question_id,
                need=point.need,
                private=point.private,
                kept_as_is=point.kept_as_is,
                carried_from=meeting.id,
            )
        )
    return len(left)


def delete_meeting(session: Session, meeting_id: str, now: datetime) -> None:
    """Moves a meeting with its lines and points to the trash."""
    row = meeting_row(session, meeting_id)
    row.deleted_at = now
    for noun in (*type_of_line.values(), TalkingPoint):
        for one in session.scalars(select(noun).where(noun.meeting_id == meeting_id, noun.deleted_at.is_(None))):
            one.deleted_at = now
    if row.state is MeetingState.PLANNED and row.kind is MeetingKind.ONE_ON_ONE:
        session.flush()
        plan_next(session, row.teammate_id, now)


def _bring_points(session: Session, meeting: Meeting) -> None:
    points = session.scalars(
        select(TalkingPoint)
        .where(
            TalkingPoint.teammate_id == meeting.teammate_id,
            TalkingPoint.meeting_id.is_(None),
            TalkingPoint.deleted_at.is_(None),
        )
        .order_by(TalkingPoint.position, TalkingPoint.created_at)
    ).all()
    for point in points:
        point.meeting_id = meeting.id
    if points and meeting.state is MeetingState.RUNNING:
        meeting.at_point = points[0].id
