"""Everything written about one teammate, in the order in which they would read it: the newest first."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from oneonone.journal.teammates import teammate_row
from oneonone.model.kinds import CaptureKind, MeetingState, Owner, PointState
from oneonone.model.lines import Doubt, FollowUp, Need, Note, Win
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
    """What may be shared, and with `private` the rest too. What is in the trash is left out, and so is a talking point
    that was carried over: it stands with the conversation it was carried over to.

    Read as columns rather than rows: of ten thousand lines nothing else is needed.
    """
    mate = teammate_row(session, teammate_id)
    found: list[Passage] = []
    for noun, kind_of, more in _LINES:
        if noun is Doubt and not private:
            continue
        query = select(noun.id, noun.text, noun.noted_at, noun.private, noun.meeting_id, *more).where(
            noun.teammate_id == teammate_id, noun.deleted_at.is_(None)
        )
        if not private:
            query = query.where(noun.private.is_(False))
        for row_id, text, at, kept_private, meeting_id, *rest in session.execute(query):
            kind = kind_of(rest)
            said = "\n".join(one for one in (text, *rest) if one and type(one) is str)
            found.append(Passage(row_id, kind, said, at, kept_private or noun is Doubt, meeting_id))
    points = select(
        TalkingPoint.id, TalkingPoint.text, TalkingPoint.talked_at, TalkingPoint.created_at, TalkingPoint.private,
        TalkingPoint.meeting_id, Meeting.starts_at, Meeting.state, TalkingPoint.state,
    ).outerjoin(Meeting, Meeting.id == TalkingPoint.meeting_id).where(
        TalkingPoint.teammate_id == teammate_id, TalkingPoint.deleted_at.is_(None),
    )  # fmt: skip
    for row_id, text, talked, created, kept_private, meeting_id, starts, state, point_state in session.execute(points):
        if (private or not kept_private) and not (point_state is PointState.LATER and state is MeetingState.HELD):
            at = talked or (created if starts is None or state is MeetingState.PLANNED else starts)
            found.append(Passage(row_id, PassageKind.POINT, text, at, kept_private, meeting_id))
    found += _of_meetings(session, teammate_id)
    found.sort(key=lambda one: (one.at, one.id), reverse=True)
    return (*_about(mate), *found)


#: Each kind of line, what it is by what is read along with it, and which texts stand below it.
_LINES: tuple[tuple[Any, Callable[[list[Any]], PassageKind], tuple[Any, ...]], ...] = (
    (Note, lambda rest: PassageKind.QUOTE if rest[0] else PassageKind.NOTE, (Note.quote,)),
    (Need, lambda _rest: PassageKind.NEED, (Need.tried, Need.outcome)),
    (
        FollowUp,
        lambda rest: PassageKind.MY_PROMISE if rest[0] is Owner.ME else PassageKind.THEIR_PROMISE,
        (FollowUp.owner, FollowUp.drop_reason),
    ),
    (Win, lambda _rest: PassageKind.WIN, (Win.thanks,)),
    (Doubt, lambda _rest: PassageKind.DOUBT, ()),
)


def _of_meetings(session: Session, teammate_id: str) -> Iterator[Passage]:
    meetings = select(Meeting.id, Meeting.word_theirs, Meeting.word_mine, Meeting.summary, Meeting.starts_at).where(
        Meeting.teammate_id == teammate_id, Meeting.deleted_at.is_(None), Meeting.state != MeetingState.PLANNED
    )
    for row_id, theirs, mine, summary, at in session.execute(meetings):
        words = " · ".join(word for word in (theirs, mine) if word)
        for kind, said in ((PassageKind.WORDS, words), (PassageKind.SUMMARY, summary)):
            if said:
                yield Passage(row_id, kind, said, at, False, row_id)


def _about(mate: Teammate) -> tuple[Passage, ...]:
    """What matters to them and how they like to be celebrated: without a date, so it comes first."""
    at = mate.changed_at
    said = "\n".join(one for one in (mate.matters, mate.celebrate) if one.strip())
    return (Passage(mate.id, PassageKind.ABOUT, said, at, False, None),) if said else ()
