"""What the program keeps for itself: text not yet entered, captured lines taken in, reminders given."""

from datetime import datetime

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from oneonone.model.base import Base, utc_now


class Draft(Base):
    """Text that was typed but not yet entered, so that a crash loses nothing; `key` names the field."""

    __tablename__ = "draft"

    key: Mapped[str] = mapped_column(String(128), primary_key=True)
    text: Mapped[str]
    changed_at: Mapped[datetime] = mapped_column(default=utc_now, onupdate=utc_now)


class Taken(Base):
    """The id of a line captured from the terminal that has been taken in: each exactly once."""

    __tablename__ = "taken"

    id: Mapped[str] = mapped_column(String(64), primary_key=True)
    taken_at: Mapped[datetime] = mapped_column(default=utc_now)


class Reminded(Base):
    """A reminder that was given, or let pass: each exactly once, also after sleep or a change of the clock."""

    __tablename__ = "reminded"

    key: Mapped[str] = mapped_column(String(128), primary_key=True)
    reminded_at: Mapped[datetime] = mapped_column(default=utc_now)
