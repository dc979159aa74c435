"""One one-on-one, or a coffee without agenda."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from oneonone.model.base import Kept
from oneonone.model.kinds import MeetingKind, MeetingState, TalkedMost


class Meeting(Kept):
    __tablename__ = "meeting"
    __table_args__ = (
        Index("ix_meeting_teammate_starts", "teammate_id", "starts_at"),
        Index("ix_meeting_state", "state"),
    )

    teammate_id: Mapped[str] = mapped_column(String(32), ForeignKey("teammate.id", ondelete="CASCADE"))
    kind: Mapped[MeetingKind] = mapped_column(default=MeetingKind.ONE_ON_ONE)
    state: Mapped[MeetingState] = mapped_column(default=MeetingState.PLANNED)
    #: When it is planned, or really began.
    starts_at: Mapped[datetime]
    #: When it had been planned, for one that was begun by mistake.
    planned_for: Mapped[datetime | None]
    #: Minutes planned, or really taken.
    minutes: Mapped[int] = mapped_column(default=30)
    ended_at: Mapped[datetime | None]
    word_theirs: Mapped[str] = mapped_column(default="")
    word_mine: Mapped[str] = mapped_column(default="")
    talked_most: Mapped[TalkedMost | None]
    hard: Mapped[bool] = mapped_column(default=False)
    #: The summary as the manager changed it; empty means: as it follows from the lines.
    summary: Mapped[str] = mapped_column(default="")
    #: The talking point on screen, so that a meeting goes on where it was, also after a crash.
    at_point: Mapped[str | None] = mapped_column(String(32))
