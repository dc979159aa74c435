"""A conversation held away from the screen, kept from a few blanks in one step."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy.orm import Session

from oneonone.journal.drafts import keep_draft
from oneonone.journal.lines import note_line
from oneonone.journal.planning import meeting_row, plan_next
from oneonone.journal.records import MeetingRecord, local_day
from oneonone.journal.talking import carry_over, took_place
from oneonone.model.kinds import CaptureKind, Owner, WinKind


@dataclass(frozen=True, slots=True)
class Blanks:
    """What was filled in; empty means nothing to keep. `due` belongs to the promise."""

    day: date
    need: str = ""
    promise: str = ""
    due: date | None = None
    win: str = ""
    win_kind: WinKind | None = None
    rest: str = ""


def keep(
    session: Session, teammate_id: str, blanks: Blanks, now: datetime, drafts: Sequence[str] = ()
) -> MeetingRecord:
    """The meeting is held with these lines, the next one is planned, and the drafts of the form are gone."""
    at = now
    if blanks.day != local_day(now):
        at = datetime.combine(blanks.day, now.astimezone().time()).astimezone(now.tzinfo)
    held = took_place(session, teammate_id, at, now)
    carry_over(session, meeting_row(session, held.id))
    for kind, text in (
        (CaptureKind.NEED, blanks.need),
        (CaptureKind.FOLLOW_UP, blanks.promise),
        (CaptureKind.WIN, blanks.win),
        (CaptureKind.NOTE, blanks.rest),
    ):
        if text:
            note_line(
                session, kind, text, held.starts_at, teammate_id=teammate_id, meeting_id=held.id, owner=Owner.ME,
                due=blanks.due if kind is CaptureKind.FOLLOW_UP else None, win_kind=blanks.win_kind,
            )  # fmt: skip
    for key in drafts:
        keep_draft(session, key, "")
    plan_next(session, teammate_id, now)
    return held
