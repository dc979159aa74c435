"""The manager's own questions, stars, hidden ones, and what stays away for a teammate."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from oneonone.errors import NotFound, OneOnOneError
from oneonone.journal.dismissals import not_now
from oneonone.model.kinds import Language, NeedKind, PointKind, PointState, QuestionRole
from oneonone.model.question import Dismissal, OwnQuestion, QuestionMark
from oneonone.model.talking_point import TalkingPoint
from oneonone.model.words import Phrase

_NO_SUCH = Phrase("This question is not there (any more).", "Deze vraag is er niet (meer).")
_EMPTY = Phrase("Write the question first.", "Schrijf eerst de vraag op.")
_DEPTH = Phrase("The depth of a question is 1, 2 or 3.", "De diepte van een vraag is 1, 2 of 3.")
_PREFIX = "question:"


@dataclass(frozen=True, slots=True)
class OwnQuestionRecord:
    """A question of the manager's own; `need` is None where none was chosen."""

    id: str
    text: str
    language: Language
    need: NeedKind | None
    role: QuestionRole
    depth: int


@dataclass(frozen=True, slots=True)
class Marks:
    """Ids of questions, shipped or own, that are starred and that are hidden."""

    starred: frozenset[str]
    hidden: frozenset[str]


def add_own_question(
    session: Session,
    text: str,
    language: Language,
    *,
    need: NeedKind | None = None,
    role: QuestionRole = QuestionRole.DEEPER,
    depth: int = 2,
) -> OwnQuestionRecord:
    """Keeps a question; it may be longer than a line. Raises OneOnOneError on an empty one or a depth beyond 1–3."""
    row = OwnQuestion(text="", language=language)
    _fill(row, text, language, need, role, depth)
    session.add(row)
    session.flush()
    return _record(row)


def edit_own_question(
    session: Session,
    question_id: str,
    text: str,
    *,
    language: Language,
    need: NeedKind | None,
    role: QuestionRole,
    depth: int,
) -> OwnQuestionRecord:
    row = _row(session, question_id)
    _fill(row, text, language, need, role, depth)
    return _record(row)


def delete_own_question(session: Session, question_id: str, now: datetime) -> None:
    """Moves a question to the trash; where it was asked, its words stay."""
    _row(session, question_id).deleted_at = now


def own_question(session: Session, question_id: str) -> OwnQuestionRecord:
    return _record(_row(session, question_id))


def own_questions(session: Session) -> tuple[OwnQuestionRecord, ...]:
    """All of the manager's own, in the order in which they were written."""
    rows = session.scalars(
        select(OwnQuestion).where(OwnQuestion.deleted_at.is_(None)).order_by(OwnQuestion.created_at, OwnQuestion.id)
    )
    return tuple(_record(row) for row in rows)


def star(session: Session, question_id: str, starred: bool) -> None:
    """A starred question comes up sooner."""
    _mark(session, question_id).starred = starred


def hide(session: Session, question_id: str, hidden: bool) -> None:
    """A hidden question is never suggested to anyone."""
    _mark(session, question_id).hidden = hidden


def marks(session: Session) -> Marks:
    rows = session.execute(
        select(QuestionMark.question_id, QuestionMark.starred, QuestionMark.hidden).where(
            QuestionMark.deleted_at.is_(None)
        )
    ).all()
    return Marks(
        starred=frozenset(question_id for question_id, starred, _ in rows if starred),
        hidden=frozenset(question_id for question_id, _, hidden in rows if hidden),
    )


def dismiss(session: Session, question_id: str, teammate_id: str, today: date, *, for_good: bool = False) -> None:
    """Keeps a suggestion away from this teammate: for a month, or never again."""
    not_now(session, f"{_PREFIX}{question_id}", teammate_id, None if for_good else month_after(today))


def allow_again(session: Session, question_id: str, teammate_id: str) -> None:
    """Takes back every 'not now' and 'never again' of this question for this teammate."""
    for row in session.scalars(
        select(Dismissal).where(Dismissal.what == f"{_PREFIX}{question_id}", Dismissal.teammate_id == teammate_id)
    ):
        session.delete(row)


def dismissed(session: Session, teammate_id: str, today: date) -> frozenset[str]:
    """Ids of the questions that stay away from this teammate today."""
    found = session.scalars(
        select(Dismissal.what).where(
            Dismissal.what.startswith(_PREFIX, autoescape=True),
            or_(Dismissal.teammate_id == teammate_id, Dismissal.teammate_id.is_(None)),
            or_(Dismissal.until.is_(None), Dismissal.until > today),
            Dismissal.deleted_at.is_(None),
        )
    )
    return frozenset(what.removeprefix(_PREFIX) for what in found)


@dataclass(frozen=True, slots=True)
class LookBack:
    """A question asked in a meeting, of which the manager may say whether it opened something."""

    point_id: str
    text: str


def question_to_look_back_on(session: Session, meeting_id: str) -> LookBack | None:
    """The one question to ask 'did it open something?' about after a meeting; None when there is none, or it was said.

    It is the first question from the bank or of the manager's own that was talked about.
    """
    rows = session.execute(
        select(TalkingPoint.id, TalkingPoint.text, TalkingPoint.opened)
        .where(
            TalkingPoint.meeting_id == meeting_id,
            TalkingPoint.kind == PointKind.QUESTION,
            TalkingPoint.question_id.is_not(None),
            TalkingPoint.state == PointState.TALKED_ABOUT,
            TalkingPoint.deleted_at.is_(None),
        )
        .order_by(TalkingPoint.position, TalkingPoint.created_at)
    ).all()
    if not rows or any(opened is not None for _, _, opened in rows):
        return None
    return LookBack(rows[0][0], rows[0][1])


def month_after(day: date) -> date:
    """The same day a month later, or the last of that month."""
    year, month = (day.year + 1, 1) if day.month == 12 else (day.year, day.month + 1)
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def _fill(
    row: OwnQuestion, text: str, language: Language, need: NeedKind | None, role: QuestionRole, depth: int
) -> None:
    if not text.strip():
        raise OneOnOneError(_EMPTY)
    if depth not in (1, 2, 3):
        raise OneOnOneError(_DEPTH)
    row.text, row.language, row.need, row.role, row.depth = text.strip(), language, need, role, depth


def _row(session: Session, question_id: str) -> OwnQuestion:
    row = session.get(OwnQuestion, question_id)
    if row is None or row.deleted_at is not None:
        raise NotFound(_NO_SUCH)
    return row


def _mark(session: Session, question_id: str) -> QuestionMark:
    row = session.scalars(select(QuestionMark).where(QuestionMark.question_id == question_id)).first()
    if row is None:
        row = QuestionMark(question_id=question_id, starred=False, hidden=False)
        session.add(row)
    row.deleted_at = None
    return row


def _record(row: OwnQuestion) -> OwnQuestionRecord:
    return OwnQuestionRecord(row.id, row.text, row.language, row.need, row.role, row.depth)
