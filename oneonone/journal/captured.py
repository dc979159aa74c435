"""A captured line finds its place: a running meeting, a teammate, the points for the next talk, or the inbox."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy.orm import Session

from oneonone.journal.lines import note_line, running_meeting_of
from oneonone.journal.points import add_point
from oneonone.journal.records import Line, PointRecord
from oneonone.model.kinds import CaptureKind, Owner, WinKind
from oneonone.model.workspace import Taken


def keep_captured(
    session: Session,
    kind: CaptureKind,
    text: str,
    now: datetime,
    *,
    teammate_id: str | None,
    owner: Owner | None = None,
    due: date | None = None,
    private: bool = False,
    quote: bool = False,
    point_id: str | None = None,
    win_kind: WinKind | None = None,
) -> Line | PointRecord:
    """Keeps it where it belongs, a note with the talking point it followed (`point_id`).

    A point to talk about without a teammate waits in the inbox as a note.
    """
    meeting = running_meeting_of(session, teammate_id) if teammate_id is not None else None
    if kind is CaptureKind.TALKING_POINT and teammate_id is not None:
        return add_point(session, teammate_id, text, meeting_id=meeting, private=private)
    if kind is CaptureKind.TALKING_POINT:
        kind = CaptureKind.NOTE
    return note_line(
        session, kind, text, now, teammate_id=teammate_id, meeting_id=meeting, owner=owner, due=due, private=private,
        quote=quote, point_id=point_id, win_kind=win_kind,
    )  # fmt: skip


def take_in(
    session: Session,
    captured_id: str,
    kind: CaptureKind,
    text: str,
    at: datetime,
    *,
    teammate_id: str | None,
    owner: Owner | None = None,
    due: date | None = None,
    private: bool = False,
    quote: bool = False,
    win_kind: WinKind | None = None,
) -> bool:
    """Keeps a line from the terminal unless its id was taken in before; whether it was new."""
    if session.get(Taken, captured_id) is not None:
        return False
    session.add(Taken(id=captured_id))
    if text.strip():
        keep_captured(
            session, kind, text, at, teammate_id=teammate_id, owner=owner, due=due, private=private, quote=quote,
            win_kind=win_kind,
        )  # fmt: skip
    return True
