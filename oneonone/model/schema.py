"""Every noun at once, for what needs the whole schema (migrations, large fills)."""

from oneonone.model.base import Base
from oneonone.model.lines import Doubt, FollowUp, Need, Note, Win
from oneonone.model.meeting import Meeting
from oneonone.model.question import Dismissal, OwnQuestion, QuestionMark
from oneonone.model.reflection import Reflection
from oneonone.model.talking_point import TalkingPoint
from oneonone.model.teammate import RememberedDate, Teammate
from oneonone.model.workspace import Draft, Reminded, Taken

metadata = Base.metadata

__all__ = [
    "Dismissal", "Doubt", "Draft", "FollowUp", "Meeting", "Need", "Note", "OwnQuestion", "QuestionMark",
    "Reflection", "RememberedDate", "Reminded", "Taken", "TalkingPoint", "Teammate", "Win", "metadata",
]  # fmt: skip
