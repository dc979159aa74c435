"""What is noted in or outside a meeting; all share where and when they were noted."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, declared_attr, mapped_column

from oneonone.model.base import Kept, utc_now
from oneonone.model.kinds import Celebration, FollowUpState, NeedState, Owner, WinKind


class Noted(Kept):
    """A line of text with its moment; without a teammate it waits in the inbox."""

    __abstract__ = True

    text: Mapped[str]
    noted_at: Mapped[datetime] = mapped_column(default=utc_now)
    private: Mapped[bool] = mapped_column(default=False)

    @declared_attr
    def teammate_id(cls) -> Mapped[str | None]:
        return mapped_column(String(32), ForeignKey("teammate.id", ondelete="CASCADE"))

    @declared_attr
    def meeting_id(cls) -> Mapped[str | None]:
        return mapped_column(String(32), ForeignKey("meeting.id", ondelete="SET NULL"), index=True)


class Note(Noted):
    """A line or a paragraph of Markdown; a quote when it is the teammate's own words."""

    __tablename__ = "note"
    __table_args__ = (Index("ix_note_teammate", "teammate_id", "noted_at"),)

    quote: Mapped[bool] = mapped_column(default=False)
    #: The talking point that was on screen when it was noted.
    point_id: Mapped[str | None] = mapped_column(String(32), ForeignKey("talking_point.id", ondelete="SET NULL"))


class Doubt(Noted):
    """Something of the manager's own: always private; it may be said, and then it is remembered when."""

    __tablename__ = "doubt"
    __table_args__ = (Index("ix_doubt_teammate", "teammate_id", "noted_at"),)

    shared_at: Mapped[datetime | None]


class Need(Noted):
    """What a teammate said they need, in their own words, until it was told back what came of it."""

    __tablename__ = "need"
    __table_args__ = (Index("ix_need_teammate", "teammate_id", "state"),)

    state: Mapped[NeedState] = mapped_column(default=NeedState.HEARD)
    #: What was tried, in a word or two.
    tried: Mapped[str] = mapped_column(default="")
    tried_at: Mapped[datetime | None]
    told_at: Mapped[datetime | None]
    let_go_at: Mapped[datetime | None]
    #: What came of it, in a word, when it was told back or let go.
    outcome: Mapped[str] = mapped_column(default="", server_default="")


class FollowUp(Noted):
    """A promise with an owner."""

    __tablename__ = "follow_up"
    __table_args__ = (
        Index("ix_follow_up_teammate", "teammate_id", "state"),
        Index("ix_follow_up_due", "state", "owner", "due"),
    )

    owner: Mapped[Owner]
    due: Mapped[date | None]
    state: Mapped[FollowUpState] = mapped_column(default=FollowUpState.OPEN)
    done_at: Mapped[datetime | None]
    dropped_at: Mapped[datetime | None]
    drop_reason: Mapped[str] = mapped_column(default="")
    snoozed_until: Mapped[date | None]
    snoozes: Mapped[int] = mapped_column(default=0)
    repeat_weeks: Mapped[int | None]
    #: The need it answers.
    need_id: Mapped[str | None] = mapped_column(String(32), ForeignKey("need.id", ondelete="SET NULL"), index=True)


class Win(Noted):
    """A small thing worth celebrating: noticed until it was celebrated."""

    __tablename__ = "win"
    __table_args__ = (
        Index("ix_win_teammate", "teammate_id", "noted_at"),
        Index("ix_win_celebrated", "celebrated_at", "noted_at"),
    )

    kind: Mapped[WinKind] = mapped_column(default=WinKind.CRAFT)
    celebrated_at: Mapped[datetime | None]
    celebrated_how: Mapped[Celebration | None]
    #: The thank-you note as the manager wrote it.
    thanks: Mapped[str] = mapped_column(default="", server_default="")
