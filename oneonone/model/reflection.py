"""An answer of the manager's own to one of the questions of a week: always private, shown again a year later."""

from datetime import date

from sqlalchemy import Index
from sqlalchemy.orm import Mapped

from oneonone.model.base import Kept


class Reflection(Kept):
    __tablename__ = "reflection"
    __table_args__ = (Index("ix_reflection_week", "week"),)

    #: The Monday of the week it looks back on.
    week: Mapped[date]
    #: The id of the question that was asked.
    question: Mapped[str]
    text: Mapped[str]
