"""Noting a line, changing it, settling it: notes, doubts, needs, follow-ups and wins."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from oneonone.errors import NotFound, OneOnOneError
from oneonone.journal.records import Line, line_record, type_of_line
from oneonone.journal.repeating import repeat, take_back
from oneonone.model.kinds import CaptureKind, Celebration, FollowUpState, MeetingState, NeedState, Owner, WinKind
from oneonone.model.lines import Doubt, FollowUp, Need, Note, Noted, Win
from oneonone.model.meeting import Meeting
from oneonone.model.words import Phrase

_NO_SUCH = Phrase("This line is not there (any more).", "Deze regel is er niet (meer).")
_EMPTY = Phrase(
    "There is nothing to keep yet: write a word first.", "Er valt nog niets te bewaren: schrijf eerst iets."
)


def note_line(
    session: Session,
    kind: CaptureKind,
    text: str,
    now: datetime,
    *,
    teammate_id: str | None,
    meeting_id: str | None = None,
    point_id: str | None = None,
    owner: Owner | None = None,
    due: date | None = None,
    private: bool = False,
    quote: bool = False,
    win_kind: WinKind | None = None,
) -> Line:
    """Keeps one line. A doubt is always private; a promise without an owner is mine. Raises on an empty text."""
    text = text.strip()
    if not text:
        raise OneOnOneError(_EMPTY)
    row = type_of_line[kind](
        text=text, noted_at=now, teammate_id=teammate_id, meeting_id=meeting_id,
        private=private or kind is CaptureKind.DOUBT,
    )  # fmt: skip
    if isinstance(row, Note):
        row.quote, row.point_id = quote, point_id
    elif isinstance(row, FollowUp):
        row.owner, row.due = owner or Owner.ME, due
    elif isinstance(row, Win) and win_kind is not None:
        row.kind = win_kind
    session.add(row)
    session.flush()
    return line_record(row)


def edit_line(session: Session, line: Line, text: str) -> Line:
    """Changes the words of a line. Raises OneOnOneError on an empty text; the line stays as it was."""
    if not text.strip():
        raise OneOnOneError(_EMPTY)
    row = _row(session, line)
    row.text = text.strip()
    return line_record(row)


def change_kind(
    session: Session, line: Line, kind: CaptureKind, now: datetime, owner: Owner | None = None,
    win_kind: WinKind | None = None,
) -> Line:  # fmt: skip
    """Makes a line another kind, at the same place and moment; the former goes to the trash."""
    row = _row(session, line)
    if kind is line.kind:
        if isinstance(row, FollowUp) and owner is not None:
            row.owner = owner
        return line_record(row)
    row.deleted_at = now
    return note_line(
        session, kind, row.text, row.noted_at, teammate_id=row.teammate_id, meeting_id=row.meeting_id, owner=owner,
        due=line.due, private=row.private, win_kind=win_kind,
    )  # fmt: skip


def set_private(session: Session, line: Line, private: bool) -> Line:
    row = _row(session, line)
    row.private = private or line.kind is CaptureKind.DOUBT
    return line_record(row)


def delete_line(session: Session, line: Line, now: datetime) -> None:
    _row(session, line).deleted_at = now


def line(session: Session, kind: CaptureKind, line_id: str) -> Line:
    row = session.get(type_of_line[kind], line_id)
    if row is None or row.deleted_at is not None:
        raise NotFound(_NO_SUCH)
    return line_record(row)


def set_done(session: Session, line: Line, done: bool, now: datetime) -> Line:
    """A promise kept, or after all not yet. One that comes back every few weeks is made anew when it is kept."""
    row = _follow_up(session, line)
    if done and row.state is not FollowUpState.DONE:
        repeat(session, row, now)
    elif not done and row.done_at is not None:
        take_back(session, row, now)
    row.state = FollowUpState.DONE if done else FollowUpState.OPEN
    row.done_at, row.dropped_at, row.drop_reason = (now if done else None), None, ""
    return line_record(row)


def set_due(session: Session, line: Line, due: date | None) -> Line:
    row = _follow_up(session, line)
    row.due = due
    return line_record(row)


def answers(session: Session, line: Line, need_id: str | None) -> Line:
    """Links a promise to the need it answers."""
    row = _follow_up(session, line)
    row.need_id = need_id
    return line_record(row)


def tried(session: Session, line: Line, what: str, now: datetime) -> Line:
    """Something was done about a need: what, in a word or two."""
    row = _need(session, line)
    row.state, row.tried, row.tried_at = NeedState.TRIED, what.strip(), now
    row.told_at, row.let_go_at, row.outcome = None, None, ""
    return line_record(row)


def told_back(session: Session, line: Line, now: datetime, outcome: str = "") -> Line:
    """The teammate has heard what came of it: `outcome`, in a word if there is one."""
    row = _need(session, line)
    row.state, row.told_at, row.let_go_at, row.outcome = NeedState.TOLD_BACK, now, None, outcome.strip()
    return line_record(row)


def let_go(session: Session, line: Line, now: datetime, outcome: str = "") -> Line:
    """Nothing comes of it, and that is all right; `outcome` says why, in a word if there is one."""
    row = _need(session, line)
    row.state, row.told_at, row.let_go_at, row.outcome = NeedState.LET_GO, None, now, outcome.strip()
    return line_record(row)


def celebrate(session: Session, line: Line, how: Celebration | None, now: datetime) -> Line:
    """A win has been told, or (with `how` None) after all not yet."""
    row = session.get_one(Win, line.id)
    row.celebrated_how, row.celebrated_at = how, now if how is not None else None
    return line_record(row)


def set_win_kind(session: Session, line: Line, kind: WinKind) -> Line:
    row = session.get_one(Win, line.id)
    row.kind = kind
    return line_record(row)


def share_doubt(session: Session, line: Line, shared: bool, now: datetime) -> Line:
    row = session.get_one(Doubt, line.id)
    row.shared_at = now if shared else None
    return line_record(row)


def lines_of_meeting(session: Session, meeting_id: str) -> tuple[Line, ...]:
    """Everything noted in a meeting, in the order in which it was noted."""
    found: list[Noted] = [
        row
        for noun in type_of_line.values()
        for row in session.scalars(select(noun).where(noun.meeting_id == meeting_id, noun.deleted_at.is_(None)))
    ]
    return tuple(line_record(row) for row in sorted(found, key=lambda row: (row.noted_at, row.created_at, row.id)))


def inbox(session: Session) -> tuple[Line, ...]:
    """Lines without a teammate, oldest first; a doubt or a promise of my own may stay without one."""
    found = [
        line_record(row)
        for noun in (Note, Need, Win, FollowUp)
        for row in session.scalars(select(noun).where(noun.teammate_id.is_(None), noun.deleted_at.is_(None)))
    ]
    return tuple(sorted(found, key=lambda one: one.noted_at))


def give_to(session: Session, line: Line, teammate_id: str) -> Line:
    """Files a line of the inbox with a teammate, or hands a line over to another one."""
    row = _row(session, line)
    row.teammate_id = teammate_id
    row.meeting_id = None
    if isinstance(row, FollowUp):
        row.need_id = None
    return line_record(row)


def running_meeting_of(session: Session, teammate_id: str) -> str | None:
    """Where a line for this teammate lands while a meeting with them is running."""
    return session.scalars(
        select(Meeting.id).where(
            Meeting.teammate_id == teammate_id, Meeting.state == MeetingState.RUNNING, Meeting.deleted_at.is_(None)
        )
    ).first()


def _row(session: Session, line: Line) -> Noted:
    row = session.get(type_of_line[line.kind], line.id)
    if row is None or row.deleted_at is not None:
        raise NotFound(_NO_SUCH)
    return row


def _follow_up(session: Session, line: Line) -> FollowUp:
    row = _row(session, line)
    if not isinstance(row, FollowUp):
        raise NotFound(_NO_SUCH)
    return row


def _need(session: Session, line: Line) -> Need:
    row = _row(session, line)
    if not isinstance(row, Need):
        raise NotFound(_NO_SUCH)
    return row
