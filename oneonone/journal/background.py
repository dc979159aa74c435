"""Everything that a suggestion for one teammate rests on, gathered in a handful of queries.

However long the history is, only its recent part is read in full; of the rest the store itself tells when each need and
each question last came up.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time
from typing import Any

from sqlalchemy import and_, func, or_, select
from sqlalchemy.orm import Session, aliased

from oneonone.journal.own_questions import OwnQuestionRecord, dismissed, marks, own_questions
from oneonone.journal.records import Line, TeammateRecord, line_record, local_day, moment_of
from oneonone.journal.teammates import teammate
from oneonone.model.kinds import (
    CaptureKind,
    FollowUpState,
    MeetingKind,
    MeetingState,
    NeedKind,
    NeedState,
    PointKind,
    PointState,
    TalkedMost,
)
from oneonone.model.lines import FollowUp, Need, Note, Win
from oneonone.model.meeting import Meeting
from oneonone.model.talking_point import TalkingPoint

#: A question that was on the table does not come back within so many one-on-ones.
NOT_AGAIN = 8
#: So many one-on-ones, a quarter of weekly ones, are read with all that was noted in them and in the coffees between.
_RECENT = 13
_MEETINGS = 2 * _RECENT
_LOOSE = 20
_OPEN = 10


@dataclass(frozen=True, slots=True)
class Recent:
    """One held conversation; `ago` 1 is the last one-on-one, or a coffee since."""

    id: str
    ago: int
    kind: MeetingKind
    day: date
    word: str
    talked_most: TalkedMost | None
    hard: bool
    lines: tuple[Line, ...] = ()


@dataclass(frozen=True, slots=True)
class Asked:
    """A talking point of a recent conversation, of the one that is running, or waiting for the next.

    `ago` counts one-on-ones: 1 is the last one; 0 is now running or still to come.
    """

    question_id: str | None
    text: str
    kind: PointKind
    need: NeedKind | None
    state: PointState
    ago: int
    opened: bool | None


@dataclass(frozen=True, slots=True)
class Before:
    """When a question was last asked this teammate, and what it opened for everyone it was asked."""

    last: date | None
    opened: int = 0
    not_opened: int = 0


@dataclass(frozen=True, slots=True)
class Background:
    """All about one teammate that counts for what to ask; `held` is the number of one-on-ones."""

    teammate: TeammateRecord
    held: int
    first: date | None
    recent: tuple[Recent, ...] = ()
    #: Noted outside any conversation since the last one.
    since: tuple[Line, ...] = ()
    needs: tuple[Line, ...] = ()
    wins: tuple[Line, ...] = ()
    promises: tuple[Line, ...] = ()
    asked: tuple[Asked, ...] = ()
    #: By question id.
    before: Mapping[str, Before] = field(default_factory=dict)
    #: The last day on which a question about a need was talked about.
    asked_about: Mapping[NeedKind, date] = field(default_factory=dict)
    #: Whether questions opened something for this teammate: how often they did, and did not.
    opened: int = 0
    not_opened: int = 0
    dismissed: frozenset[str] = frozenset()
    starred: frozenset[str] = frozenset()
    hidden: frozenset[str] = frozenset()
    own: tuple[OwnQuestionRecord, ...] = ()

    @property
    def last(self) -> Recent | None:
        """The last one-on-one."""
        return next((one for one in self.recent if one.kind is MeetingKind.ONE_ON_ONE), None)


def background(session: Session, teammate_id: str, today: date) -> Background:
    """What the store knows about this teammate up to `today`. Raises NotFound."""
    held, first = _held(session, teammate_id)
    recent = _recent(session, teammate_id)
    lines = _lines(session, teammate_id, recent)
    found = marks(session)
    before, opened, not_opened = _before(session, teammate_id)
    return Background(
        teammate=teammate(session, teammate_id),
        held=held,
        first=first,
        recent=tuple(replace(one, lines=tuple(lines.of_meeting.get(one.id, ()))) for one in recent),
        since=tuple(lines.since),
        needs=tuple(lines.needs),
        wins=tuple(lines.wins),
        promises=tuple(lines.promises),
        asked=_asked(session, teammate_id, recent),
        before=before,
        asked_about=_asked_about(session, teammate_id),
        opened=opened,
        not_opened=not_opened,
        dismissed=dismissed(session, teammate_id, today),
        starred=found.starred,
        hidden=found.hidden,
        own=own_questions(session),
    )


def with_said(known: Background, text: str, today: date) -> Background:
    """The same, with notes given by hand in the place of the last ones."""
    last = known.last or Recent("", 1, MeetingKind.ONE_ON_ONE, today, "", None, hard=False)
    noted = datetime.combine(last.day, time(12), tzinfo=UTC)
    line = Line("", CaptureKind.NOTE, known.teammate.id, None, text, noted, private=False)
    earlier = tuple(one for one in known.recent if one.ago > 1)
    return replace(known, held=max(known.held, 1), recent=(replace(last, lines=(line,), word=""), *earlier), since=())


def _held(session: Session, teammate_id: str) -> tuple[int, date | None]:
    count, first = session.execute(
        select(func.count(), func.min(Meeting.starts_at)).where(
            *_held_with(teammate_id), Meeting.kind == MeetingKind.ONE_ON_ONE
        )
    ).one()
    return count, local_day(first) if first else None


def _recent(session: Session, teammate_id: str) -> tuple[Recent, ...]:
    rows = session.execute(
        select(Meeting.id, Meeting.kind, Meeting.starts_at, Meeting.word_theirs, Meeting.talked_most, Meeting.hard)
        .where(*_held_with(teammate_id))
        .order_by(Meeting.starts_at.desc(), Meeting.id)
        .limit(_MEETINGS)
    )
    found: list[Recent] = []
    talks = 0
    for row in rows:
        coffee = row.kind is MeetingKind.COFFEE
        if talks == _RECENT:
            break
        talks += not coffee
        found.append(
            Recent(
                row.id, talks + coffee, row.kind, local_day(row.starts_at), row.word_theirs, row.talked_most, row.hard
            )
        )
    return tuple(found)


def _held_with(teammate_id: str) -> tuple[Any, ...]:
    return Meeting.teammate_id == teammate_id, Meeting.state == MeetingState.HELD, Meeting.deleted_at.is_(None)


@dataclass(slots=True)
class _Lines:
    of_meeting: dict[str, list[Line]]
    since: list[Line]
    needs: list[Line]
    wins: list[Line]
    promises: list[Line]


def _lines(session: Session, teammate_id: str, recent: Iterable[Recent]) -> _Lines:
    """Noted in the recent conversations, noted since the last one-on-one, and open; each noun is read once."""
    recent = tuple(recent)
    ids = [one.id for one in recent]
    last = next((one for one in recent if one.kind is MeetingKind.ONE_ON_ONE), None)
    found = _Lines(defaultdict(list), [], [], [], [])
    after = moment_of(last.day, time.min) if last is not None else datetime(1, 1, 2, tzinfo=UTC)
    open_of: dict[Any, Any] = {
        Note: False,
        Need: Need.state.in_((NeedState.HEARD, NeedState.TRIED)),
        Win: Win.celebrated_at.is_(None),
        FollowUp: FollowUp.state == FollowUpState.OPEN,
    }
    for noun, is_open in open_of.items():
        wanted = or_(noun.meeting_id.in_(ids), and_(noun.meeting_id.is_(None), noun.noted_at >= after))
        if is_open is not False:
            wanted = or_(wanted, is_open)
        rows = session.scalars(
            select(noun)
            .where(noun.teammate_id == teammate_id, noun.deleted_at.is_(None), wanted)
            .order_by(noun.noted_at.desc(), noun.id)
            .limit(_RECENT * _LOOSE)
        )
        for row in rows:
            line = line_record(row)
            if line.meeting_id in ids:
                found.of_meeting[str(line.meeting_id)].append(line)
            elif line.meeting_id is None and line.noted_at >= after and len(found.since) < _LOOSE:
                found.since.append(line)
            if is_open is not False and line.open:
                place = {CaptureKind.NEED: found.needs, CaptureKind.WIN: found.wins}.get(line.kind, found.promises)
                if len(place) < _OPEN:
                    place.append(line)
    for lines in (*found.of_meeting.values(), found.since):
        lines.sort(key=lambda one: (one.noted_at, one.id))
    return found


def _asked(session: Session, teammate_id: str, recent: tuple[Recent, ...]) -> tuple[Asked, ...]:
    """What was on the table in the recent conversations, is now, or waits for the next one; newest first."""
    ago = {one.id: one.ago for one in recent}
    now = aliased(Meeting)
    rows = session.execute(
        select(
            TalkingPoint.question_id, TalkingPoint.text, TalkingPoint.kind, TalkingPoint.need, TalkingPoint.state,
            TalkingPoint.meeting_id, TalkingPoint.opened,
        )
        .outerjoin(now, now.id == TalkingPoint.meeting_id)
        .where(
            TalkingPoint.teammate_id == teammate_id,
            TalkingPoint.deleted_at.is_(None),
            or_(
                TalkingPoint.meeting_id.is_(None),
                TalkingPoint.meeting_id.in_(list(ago)),
                now.state == MeetingState.RUNNING,
            ),
        )
        .order_by(TalkingPoint.position, TalkingPoint.created_at, TalkingPoint.id)
    )  # fmt: skip
    found = [
        Asked(row.question_id, row.text, row.kind, row.need, row.state, ago.get(row.meeting_id, 0), row.opened)
        for row in rows
    ]
    return tuple(sorted(found, key=lambda one: one.ago))


def _before(session: Session, teammate_id: str) -> tuple[dict[str, Before], int, int]:
    """Per question: the last day with this teammate, and for everyone what it opened; then the sums for this one."""
    lasts = {
        str(question_id): local_day(at)
        for question_id, at in session.execute(
            select(TalkingPoint.question_id, func.max(Meeting.starts_at))
            .join(Meeting, Meeting.id == TalkingPoint.meeting_id)
            .where(
                TalkingPoint.teammate_id == teammate_id,
                TalkingPoint.question_id.is_not(None),
                TalkingPoint.deleted_at.is_(None),
                Meeting.state == MeetingState.HELD,
            )
            .group_by(TalkingPoint.question_id)
        )
    }
    tally: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    theirs = [0, 0]
    for question_id, who, opened, count in session.execute(
        select(
            TalkingPoint.question_id,
            TalkingPoint.teammate_id == teammate_id,
            TalkingPoint.opened,
            func.count(),
        )
        .where(
            TalkingPoint.opened.is_not(None), TalkingPoint.question_id.is_not(None), TalkingPoint.deleted_at.is_(None)
        )
        .group_by(TalkingPoint.question_id, TalkingPoint.teammate_id == teammate_id, TalkingPoint.opened)
    ):
        tally[str(question_id)][0 if opened else 1] += count
        if who:
            theirs[0 if opened else 1] += count
    before = {
        question_id: Before(lasts.get(question_id), *tally.get(question_id, (0, 0)))
        for question_id in lasts.keys() | tally.keys()
    }
    return before, theirs[0], theirs[1]


def _asked_about(session: Session, teammate_id: str) -> dict[NeedKind, date]:
    rows = session.execute(
        select(TalkingPoint.need, func.max(Meeting.starts_at))
        .join(Meeting, Meeting.id == TalkingPoint.meeting_id)
        .where(
            TalkingPoint.teammate_id == teammate_id,
            TalkingPoint.need.is_not(None),
            TalkingPoint.state == PointState.TALKED_ABOUT,
            TalkingPoint.deleted_at.is_(None),
            Meeting.state == MeetingState.HELD,
        )
        .group_by(TalkingPoint.need)
    )
    return {need: local_day(at) for need, at in rows if need is not None}
