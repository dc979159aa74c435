"""The summary of a meeting to send to the teammate, in the teammate's language: shareable lines only."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from oneonone.journal.records import Line
from oneonone.journal.talking import Conversation
from oneonone.model.kinds import CaptureKind, FollowUpState, Language, NeedState, Owner, PointKind, PointState
from oneonone.model.words import Phrase, day_month, due_date

_TITLE = Phrase("Our talk on {day}", "Ons gesprek van {day}")
_TALKED = Phrase("We talked about", "We hadden het over")
_CAME_UP = Phrase("What came up", "Wat er langskwam")
_IN_YOUR_WORDS = Phrase("In your words", "In jouw woorden")
_NEEDS = Phrase("What you need", "Wat je nodig hebt")
_I_WILL = Phrase("I will", "Ik ga")
_YOU_WILL = Phrase("You will", "Jij gaat")
_GLAD = Phrase("What I am glad about", "Waar ik blij mee ben")


@dataclass(frozen=True, slots=True)
class Summary:
    """What may be sent, and how many private lines stay out of it."""

    title: str
    sections: tuple[tuple[str, tuple[str, ...]], ...]
    left_out: int

    def text(self) -> str:
        """As plain text for a mail or a chat: headings on a line, items with a bullet."""
        parts = [self.title]
        for heading, items in self.sections:
            parts.append("\n".join([heading, *(f"• {item}" for item in items)]))
        return "\n\n".join(parts) + "\n"

    def markdown(self) -> str:
        parts = [f"# {self.title}"]
        for heading, items in self.sections:
            parts.append("\n".join([f"**{heading}**", "", *(f"- {item}" for item in items)]))
        return "\n\n".join(parts) + "\n"


def summarise(conversation: Conversation, today: date) -> Summary:
    """Private lines, private points and every doubt stay out; they are counted, the doubts among them."""
    language = conversation.teammate.language
    lines = [line for line in conversation.lines if not line.private and line.kind is not CaptureKind.DOUBT]
    points = [
        point
        for point in conversation.points
        if point.state is PointState.TALKED_ABOUT and not point.private and point.kind is not PointKind.OWN
    ]
    left_out = len(conversation.lines) - len(lines) + sum(point.private for point in conversation.points)
    sections = (
        (_TALKED, tuple(point.text for point in points)),
        (_CAME_UP, _texts(lines, CaptureKind.NOTE, quote=False)),
        (_IN_YOUR_WORDS, tuple(f"“{text}”" for text in _texts(lines, CaptureKind.NOTE, quote=True))),
        (_NEEDS, tuple(one.text for one in _of(lines, CaptureKind.NEED) if one.need_state is not NeedState.LET_GO)),
        (_I_WILL, tuple(_promise(one, language, today) for one in _promises(lines, Owner.ME))),
        (_YOU_WILL, tuple(_promise(one, language, today) for one in _promises(lines, Owner.THEM))),
        (_GLAD, _texts(lines, CaptureKind.WIN)),
    )
    return Summary(
        title=_TITLE(language, day=day_month(conversation.meeting.day, language)),
        sections=tuple((heading(language), items) for heading, items in sections if items),
        left_out=left_out,
    )


def _of(lines: Iterable[Line], kind: CaptureKind) -> list[Line]:
    return [line for line in lines if line.kind is kind]


def _texts(lines: Iterable[Line], kind: CaptureKind, quote: bool | None = None) -> tuple[str, ...]:
    return tuple(one.text for one in _of(lines, kind) if quote is None or one.quote is quote)


def _promises(lines: Iterable[Line], owner: Owner) -> list[Line]:
    return [
        one
        for one in _of(lines, CaptureKind.FOLLOW_UP)
        if one.owner is owner and one.follow_up_state is not FollowUpState.DROPPED
    ]


def _promise(line: Line, language: Language, today: date) -> str:
    return f"{line.text} ({due_date(line.due, language, today)})" if line.due else line.text
