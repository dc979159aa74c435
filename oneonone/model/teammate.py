"""A person you have one-on-ones with."""

from datetime import date, datetime, time

from sqlalchemy import ForeignKey, String, false
from sqlalchemy.orm import Mapped, mapped_column

from oneonone.model.base import Kept
from oneonone.model.kinds import DateKind, Language


class Teammate(Kept):
    __tablename__ = "teammate"

    name: Mapped[str]
    role: Mapped[str] = mapped_column(default="")
    language: Mapped[Language]
    since: Mapped[date | None]
    #: A rhythm is complete (weeks, weekday 0 = Monday, local time) or absent.
    every_weeks: Mapped[int | None]
    weekday: Mapped[int | None]
    time_of_day: Mapped[time | None]
    minutes: Mapped[int] = mapped_column(default=30)
    matters: Mapped[str] = mapped_column(default="")
    celebrate: Mapped[str] = mapped_column(default="")
    colour: Mapped[int] = mapped_column(default=0)
    archived_at: Mapped[datetime | None]
    #: What is older than this goes; None keeps everything.
    keep_months: Mapped[int | None]
    #: Of what is older, what was agreed stays: promises, and needs with what came of them.
    keep_agreed_only: Mapped[bool] = mapped_column(default=False, server_default=false())
    #: Made by the sample team, and removed with it.
    sample: Mapped[bool] = mapped_column(default=False)


class RememberedDate(Kept):
    """A birthday, a work anniversary or a date of the manager's own; the year may be unknown."""

    __tablename__ = "remembered_date"

    teammate_id: Mapped[str] = mapped_column(String(32), ForeignKey("teammate.id", ondelete="CASCADE"), index=True)
    kind: Mapped[DateKind]
    label: Mapped[str] = mapped_column(default="")
    month: Mapped[int]
    day: Mapped[int]
    year: Mapped[int | None]
