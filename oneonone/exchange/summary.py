"""The summary of a meeting to send to the teammate, in the teammate's language: shareable lines only."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from oneonone.exchange.document import Block, Heading, Item, Items, Page, PageKind, Paragraph
from oneonone.journal.gathering import Gathered
from oneonone.journal.records import Line
from oneonone.journal.talking import Conversation
from oneonone.model.kinds import CaptureKind, FollowUpState, Language, NeedState, Owner, PointKind, PointState
from oneonone.model.words import SHORT_WEEKDAYS, Phrase, day_month, short_date

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


def summarise(conversation: Conversation, today: date, language: Language | None = None) -> Summary:
    """Private lines, private points and every doubt stay out; they are counted, the doubts among them.

    In the teammate's language, where no other is asked for.
    """
    language = language or conversation.teammate.language
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


def summary_page(
    conversation: Conversation, rows: Gathered, language: Language, today: date,
    veil: Callable[[str], str] | None = None,
) -> Page:  # fmt: skip
    """The summary as a page to export. `rows` is what may go out of the meeting; `veil` puts initials for names.

    The manager's own version goes before what follows from the lines, unless a private line stands in it.
    """
    veil = veil or str
    may = {one.id for one in rows.lines} | {one.id for one in rows.points}
    shown = replace(
        conversation,
        lines=tuple(replace(one, private=False) for one in conversation.lines if one.id in may),
        points=tuple(replace(one, private=False) for one in conversation.points if one.id in may),
    )
    made = summarise(shown, today, language)
    own = next((one.summary for one in rows.meetings if one.id == conversation.meeting.id), "")
    if own:
        blocks = tuple(_written(veil(own)))
    else:
        blocks = tuple(
            block
            for heading, items in made.sections
            for block in (Heading(heading), Items(tuple(Item(veil(text)) for text in items)))
        )
    key = conversation.meeting.id
    return Page(key, PageKind.REPORT, made.title, blocks=blocks, file=f"{conversation.meeting.day} {made.title}")


def _written(text: str) -> Iterator[Block]:
    """The manager's own text: lines with a bullet are items, the line before them is their heading."""
    for number, part in enumerate(text.strip().split("\n\n")):
        lines = [line for line in part.split("\n") if line.strip()]
        items = tuple(
            Item(line.lstrip("•-* ").strip()) for line in lines if line.lstrip().startswith(("•", "- ", "* "))
        )
        words = [line for line in lines if not line.lstrip().startswith(("•", "- ", "* "))]
        if number == 0 and not items and len(lines) == 1:
            continue  # its title, which the page has
        for line in words:
            yield Heading(line) if items and len(words) == 1 else Paragraph(line)
        if items:
            yield Items(items)


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
    """With the date itself: 'Thu' or 'tomorrow' would be untrue by the time it is read."""
    if line.due is None:
        return line.text
    weekday = SHORT_WEEKDAYS[language][line.due.weekday()]
    return f"{line.text} ({weekday} {short_date(line.due, language, today)})"
