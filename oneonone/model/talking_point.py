"""Something to raise."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from oneonone.model.base import Kept
from oneonone.model.kinds import NeedKind, PointKind, PointState


class TalkingPoint(Kept):
    """Belongs to a teammate; it has no meeting until the conversation in which it is brought along begins."""

    __tablename__ = "talking_point"
    __table_args__ = (
        Index("ix_talking_point_teammate", "teammate_id", "meeting_id", "position"),
        Index("ix_talking_point_question", "question_id", "teammate_id"),
    )

    teammate_id: Mapped[str] = mapped_column(String(32), ForeignKey("teammate.id", ondelete="CASCADE"))
    meeting_id: Mapped[str | None] = mapped_column(
        String(32), ForeignKey("meeting.id", ondelete="SET NULL"), index=True
    )
    kind: Mapped[PointKind] = mapped_column(default=PointKind.TOPIC)
    state: Mapped[PointState] = mapped_column(default=PointState.OPEN)
    text: Mapped[str]
    position: Mapped[int] = mapped_column(default=0)
    #: The entry of the question bank, or the manager's own question, that it was taken from.
    question_id: Mapped[str | None]
    need: Mapped[NeedKind | None]
    #: The meeting in which it was left for later.
    carried_from: Mapped[str | None] = mapped_column(String(32), ForeignKey("meeting.id", ondelete="SET NULL"))
    private: Mapped[bool] = mapped_column(default=False)
    #: 'Keep mine': no nudge about a status check for this one any more.
    kept_as_is: Mapped[bool] = mapped_column(default=False)
    talked_at: Mapped[datetime | None]
    #: Asked afterwards about the question, never about the person: did it open something?
    opened: Mapped[bool | None]
