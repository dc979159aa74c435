"""Questions to choose from, shipped and own, as they stand for one teammate: asked when, and the note that followed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Protocol

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from oneonone.journal.own_questions import dismissed, marks
from oneonone.journal.records import local_day
from oneonone.model.kinds import Language, MeetingState, NeedKind, PointState, QuestionRole
from oneonone.model.lines import Note
from oneonone.model.meeting import Meeting
from oneonone.model.names import folded
from oneonone.model.question import OwnQuestion
from oneonone.model.talking_point import TalkingPoint


class Shipped(Protocol):
    """What is asked of an entry of the question bank, which is above this layer."""

    @property
    def id(self) -> str: ...
    @property
    def need(self) -> NeedKind: ...
    @property
    def role(self) -> QuestionRole: ...
    @property
    def depth(self) -> int: ...
    def text(self, language: Language) -> str: ...


@dataclass(frozen=True, slots=True)
class AskedBefore:
    """The last time a question was talked about with a teammate; `note` is the first note made on it then, or ''."""

    day: date
    times: int
    note: str


@dataclass(frozen=True, slots=True)
class ListedQuestion:
    """One question in the list. What is about a teammate is empty without one."""

    id: str
    text: str
    need: NeedKind | None
    role: QuestionRole
    depth: int
    language: Language
    #: The day on which the manager wrote it; None for a shipped one.
    written: date | None
    starred: bool
    hidden: bool
    asked: AskedBefore | None = None
    #: The talking point with this question that waits for the next conversation.
    waiting: str | None = None
    #: The manager said 'not now' or 'never again' for this teammate.
    away: bool = False
    #: The text for searching: without case and diacritics.
    plain: str = field(default="", repr=False)

    @property
    def own(self) -> bool:
        return self.written is not None


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which of the list to show; hidden ones only when they are asked for."""

    need: NeedKind | None = None
    words: str = ""
    depth: int | None = None
    own: bool = False
    starred: bool = False
    hidden: bool = False
    never_asked: bool = False


@dataclass(frozen=True, slots=True)
class Counts:
    """How many there are to choose from; `hidden` ones are in none of the other numbers."""

    all: int
    needs: Mapping[NeedKind, int]
    own: int
    starred: int
    hidden: int


def question_list(
    session: Session, shipped: Iterable[Shipped], language: Language, teammate_id: str | None, today: date
) -> tuple[ListedQuestion, ...]:
    """All questions by need, the manager's own after the shipped ones of a need, those without a need at the end.

    Shipped ones are given in `language`; own ones are in the language in which they were written.
    """
    found = marks(session)
    asked = _asked(session, teammate_id) if teammate_id is not None else {}
    waiting = _waiting(session, teammate_id) if teammate_id is not None else {}
    away = dismissed(session, teammate_id, today) if teammate_id is not None else frozenset()

    def listed(
        question_id: str, text: str, need: NeedKind | None, role: QuestionRole, depth: int, spoken: Language,
        written: date | None,
    ) -> ListedQuestion:  # fmt: skip
        return ListedQuestion(
            question_id, text, need, role, depth, spoken, written, question_id in found.starred,
            question_id in found.hidden, asked.get(question_id), waiting.get(question_id), question_id in away,
            folded(text),
        )  # fmt: skip

    own = [
        listed(row.id, row.text, row.need, row.role, row.depth, row.language, local_day(row.created_at))
        for row in session.scalars(
            select(OwnQuestion).where(OwnQuestion.deleted_at.is_(None)).order_by(OwnQuestion.created_at, OwnQuestion.id)
        )
    ]
    bank = [listed(one.id, one.text(language), one.need, one.role, one.depth, language, None) for one in shipped]
    place: dict[NeedKind | None, int] = {need: at for at, need in enumerate(NeedKind)}
    return tuple(sorted((*bank, *own), key=lambda one: (place.get(one.need, len(place)), one.own)))


def matching(questions: Iterable[ListedQuestion], wanted: Wanted) -> tuple[ListedQuestion, ...]:
    """Those that are wanted, in the same order; every typed word must stand in the text, whole or in part."""
    words = folded(wanted.words).split()
    return tuple(
        one
        for one in questions
        if one.hidden is wanted.hidden
        and (wanted.need is None or one.need is wanted.need)
        and (wanted.depth is None or one.depth == wanted.depth)
        and (not wanted.own or one.own)
        and (not wanted.starred or one.starred)
        and (not wanted.never_asked or one.asked is None)
        and all(word in one.plain for word in words)
    )


def counts(questions: Iterable[ListedQuestion]) -> Counts:
    shown = []
    hidden = 0
    for one in questions:
        if one.hidden:
            hidden += 1
        else:
            shown.append(one)
    return Counts(
        all=len(shown),
        needs={need: sum(one.need is need for one in shown) for need in NeedKind},
        own=sum(one.own for one in shown),
        starred=sum(one.starred for one in shown),
        hidden=hidden,
    )


def _asked(session: Session, teammate_id: str) -> dict[str, AskedBefore]:
    """Per question: the last time it was talked about with this teammate, and what was noted then."""
    rows = session.execute(
        select(TalkingPoint.question_id, TalkingPoint.id, func.coalesce(TalkingPoint.talked_at, Meeting.starts_at))
        .join(Meeting, Meeting.id == TalkingPoint.meeting_id)
        .where(
            TalkingPoint.teammate_id == teammate_id,
            TalkingPoint.question_id.is_not(None),
            TalkingPoint.state == PointState.TALKED_ABOUT,
            TalkingPoint.deleted_at.is_(None),
            Meeting.deleted_at.is_(None),
        )
        .order_by(Meeting.starts_at, TalkingPoint.position)
    ).all()
    last = {str(question_id): (str(point_id), at) for question_id, point_id, at in rows}
    times: dict[str, int] = {}
    for question_id, _, _ in rows:
        times[str(question_id)] = times.get(str(question_id), 0) + 1
    notes = _notes(session, teammate_id, {point_id for point_id, _ in last.values()})
    return {
        question_id: AskedBefore(local_day(at), times[question_id], notes.get(point_id, ""))
        for question_id, (point_id, at) in last.items()
    }


def _notes(session: Session, teammate_id: str, point_ids: set[str]) -> dict[str, str]:
    """The first note made while each of these points was on the table."""
    rows = session.execute(
        select(Note.point_id, Note.text)
        .where(Note.teammate_id == teammate_id, Note.point_id.is_not(None), Note.deleted_at.is_(None))
        .order_by(Note.noted_at.desc(), Note.id.desc())
    )
    return {str(point_id): text for point_id, text in rows if point_id in point_ids}


def _waiting(session: Session, teammate_id: str) -> dict[str, str]:
    """Questions that wait for the next conversation, or are on the table in the one that is running."""
    rows = session.execute(
        select(TalkingPoint.question_id, TalkingPoint.id)
        .outerjoin(Meeting, Meeting.id == TalkingPoint.meeting_id)
        .where(
            TalkingPoint.teammate_id == teammate_id,
            TalkingPoint.question_id.is_not(None),
            TalkingPoint.state != PointState.TALKED_ABOUT,
            TalkingPoint.deleted_at.is_(None),
            or_(TalkingPoint.meeting_id.is_(None), Meeting.state == MeetingState.RUNNING),
        )
    )
    return {str(question_id): str(point_id) for question_id, point_id in rows}
