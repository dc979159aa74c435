"""After a hard talk: two or three days later, once, 'how is it after Tuesday?'"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from oneonone.journal.lines import note_line
from oneonone.journal.records import Line, MeetingRecord, TeammateRecord, meeting_record, moment_of
from oneonone.journal.teammates import team
from oneonone.model.kinds import CaptureKind, MeetingState, WinKind
from oneonone.model.meeting import Meeting
from oneonone.model.question import Dismissal

_HARD = "hard:"
_BEGINS, _ENDS = timedelta(days=2), timedelta(days=3)
#: A talk before this cannot come up any more, whatever weekend lies between.
_LONGEST = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class HardTalk:
    """A hard conversation to come back to, with whom it was."""

    meeting: MeetingRecord
    teammate: TeammateRecord


def comes_up(held: date, today: date) -> bool:
    """Whether a hard talk of `held` comes up `today`: on the second and third day after; what would begin in a weekend
    waits for Monday, and stays for Tuesday."""
    begins = held + _BEGINS
    while begins.weekday() > 4:
        begins += timedelta(days=1)
    return begins <= today <= max(held + _ENDS, begins + timedelta(days=1))


def to_come_back_to(
    hard: Iterable[MeetingRecord], spoken: Mapping[str, datetime], answered: Collection[str], today: date
) -> tuple[MeetingRecord, ...]:
    """Which of the `hard` talks come up today: not answered or put away (`answered`, ids), and without contact since
    (`spoken`, by teammate the last time)."""
    return tuple(
        one
        for one in hard
        if comes_up(one.day, today)
        and one.id not in answered
        and spoken.get(one.teammate_id, one.starts_at) <= one.starts_at
    )


def hard_talks(session: Session, today: date) -> tuple[HardTalk, ...]:
    """The hard talks with present teammates that come up today, the earliest first."""
    since = moment_of(today - _LONGEST, time.min)
    held = session.scalars(
        select(Meeting)
        .where(Meeting.state == MeetingState.HELD, Meeting.starts_at >= since, Meeting.deleted_at.is_(None))
        .order_by(Meeting.starts_at)
    ).all()
    hard = [meeting_record(row) for row in held if row.hard]
    if not hard:
        return ()
    people = {one.id: one for one in team(session)}
    spoken = {row.teammate_id: row.starts_at for row in held}
    kept = select(Dismissal.what).where(Dismissal.what.startswith(_HARD), Dismissal.deleted_at.is_(None))
    answered = {what.removeprefix(_HARD) for what in session.scalars(kept)}
    found = to_come_back_to(hard, spoken, answered, today)
    return tuple(HardTalk(one, people[one.teammate_id]) for one in found if one.teammate_id in people)


def put_away(session: Session, meeting_id: str) -> None:
    """It was asked, or need not be: it does not come up again."""
    what = f"{_HARD}{meeting_id}"
    known = select(Dismissal.id).where(Dismissal.what == what, Dismissal.deleted_at.is_(None)).limit(1)
    if session.scalars(known).first() is None:
        meeting = session.get_one(Meeting, meeting_id)
        session.add(Dismissal(what=what, teammate_id=meeting.teammate_id, until=None))


def went_well(session: Session, meeting_id: str, text: str, now: datetime) -> Line:
    """Keeps the hard talk as a small win of the person it was with, and does not ask again. Raises on an empty text."""
    meeting = session.get_one(Meeting, meeting_id)
    win = note_line(
        session, CaptureKind.WIN, text, now, teammate_id=meeting.teammate_id, win_kind=WinKind.HARD_CONVERSATION
    )
    put_away(session, meeting_id)
    return win
