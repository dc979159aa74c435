"""The manager's own questions, and what the manager thinks of any question or suggestion."""

from datetime import date

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from oneonone.model.base import Kept
from oneonone.model.kinds import Language, NeedKind, QuestionRole


class OwnQuestion(Kept):
    __tablename__ = "own_question"

    text: Mapped[str]
    language: Mapped[Language]
    need: Mapped[NeedKind | None]
    role: Mapped[QuestionRole] = mapped_column(default=QuestionRole.DEEPER)
    depth: Mapped[int] = mapped_column(default=2)


class QuestionMark(Kept):
    """Starred or hidden, for a shipped question (its id) or one of the manager's own."""

    __tablename__ = "question_mark"

    question_id: Mapped[str] = mapped_column(unique=True)
    starred: Mapped[bool] = mapped_column(default=False)
    hidden: Mapped[bool] = mapped_column(default=False)


class Dismissal(Kept):
    """'Not now' or 'never again': a suggestion or nudge stays away for this teammate until a day, or for good."""

    __tablename__ = "dismissal"
    __table_args__ = (Index("ix_dismissal_what", "what", "teammate_id"),)

    #: What was dismissed: 'question:<id>', 'coffee', …
    what: Mapped[str]
    teammate_id: Mapped[str | None] = mapped_column(String(32), ForeignKey("teammate.id", ondelete="CASCADE"))
    until: Mapped[date | None]
