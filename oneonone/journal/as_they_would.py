"""Everything written about one teammate, in the order in which they would read it: the newest first."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.orm import Session

from oneonone.journal.teammates import teammate_row
from oneonone.model.kinds import CaptureKind, MeetingState, Owner
from oneonone.model.lines import Doubt, FollowUp, Need, Note, Noted, Win
from oneonone.model.meeting import Meeting
from oneonone.model.talking_point import TalkingPoint
from oneonone.model.teammate import Teammate


class PassageKind(StrEnum):
    """What a passage is; the noted kinds are those of a captured line."""

    NOTE = CaptureKind.NOTE.value
    QUOTE = "quote"
    NEED = CaptureKind.NEED.value
    MY_PROMISE = "my_promise"
    THEIR_PROMISE = "their_promise"
    WIN = CaptureKind.WIN.value
    DOUBT = CaptureKind.DOUBT.value
    POINT = CaptureKind.TALKING_POINT.value
    WORDS = "words"
    SUMMARY = "summary"
    ABOUT = "about"


@dataclass(frozen=True, slots=True)
class Passage:
    """A piece of text as it stands; `id` is its row, `meeting_id` the conversation it belongs to."""

    id: str
    kind: PassageKind
    text: str
    at: datetime
    private: bool
    meeting_id: str | None


def written_about(session: Session, teammate_id: str, *, private: bool = False) -> tuple[Passage, ...]:
    """What may be shared, and with `private` the rest too. What is in the trash is left out."""
    mate = teammate_row(session, teammate_id)
    found: list[Passage] = []
    for noun in (Note, Need, FollowUp, Win, Doubt):
        query = select(noun).where(noun.teammate_id == teammate_id, noun.deleted_at.is_(None))
        if not private:
            query = query.where(noun.private.is_(False))
        if noun is Doubt and not private:
            continue
        found += [_of_line(row) for row in session.scalars(query)]
    points = select(TalkingPoint).where(TalkingPoint.teammate_id == teammate_id, TalkingPoint.deleted_at.is_(None))
    for point in session.scalars(points):
        if private or not point.private:
            at = point.talked_at or point.created_at
            found.append(Passage(point.id, PassageKind.POINT, point.text, at, point.private, point.meeting_id))
    meetings = select(Meeting).where(
        Meeting.teammate_id == teammate_id, Meeting.deleted_at.is_(None), Meeting.state != MeetingState.PLANNED
    )
    for meeting in session.scalars(meetings):
        words = " · ".join(word for word in (meeting.word_theirs, meeting.word_mine) if word)
        for kind, said in ((PassageKind.WORDS, words), (PassageKind.SUMMARY, meeting.summary)):
            if said:
                found.append(Passage(meeting.id, kind, said, meeting.starts_at, False, meeting.id))
    found.sort(key=lambda one: (one.at, one.id), reverse=True)
    return (*_about(mate), *found)


def _of_line(row: Noted) -> Passage:
    kind, said = PassageKind.NOTE, row.text
    if isinstance(row, Note) and row.quote:
        kind = PassageKind.QUOTE
    elif isinstance(row, Need):
        kind, said = PassageKind.NEED, "\n".join(one for one in (row.text, row.tried, row.outcome) if one)
    elif isinstance(row, FollowUp):
        kind = PassageKind.MY_PROMISE if row.owner is Owner.ME else PassageKind.THEIR_PROMISE
        said = "\n".join(one for one in (row.text, row.drop_reason) if one)
    elif isinstance(row, Win):
        kind, said = PassageKind.WIN, "\n".join(one for one in (row.text, row.thanks) if one)
    elif isinstance(row, Doubt):
        kind = PassageKind.DOUBT
    private = row.private or isinstance(row, Doubt)
    return Passage(row.id, kind, said, row.noted_at, private, row.meeting_id)


def _about(mate: Teammate) -> tuple[Passage, ...]:
    """What matters to them and how they like to be celebrated: without a date, so it comes first."""
    at = mate.changed_at
    said = "\n".join(one for one in (mate.matters, mate.celebrate) if one.strip())
    return (Passage(mate.id, PassageKind.ABOUT, said, at, False, None),) if said else ()
