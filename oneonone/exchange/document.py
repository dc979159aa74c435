"""What an export is before it has a format: pages of headings, paragraphs, items and tables.

The texts of items are Markdown as the manager wrote it; everything else is plain. Each format has one small writer over
these blocks. `data` tells a machine what a person sees, and only Markdown writes it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from enum import StrEnum

from oneonone.journal.gathering import Gathered
from oneonone.model.kinds import Language

#: Facts for a machine, each with its name, in order.
Data = tuple[tuple[str, str], ...]
FrontValue = str | int | bool | date | datetime | StrEnum | None | tuple[str, ...]


class PageKind(StrEnum):
    """What a page is about, and with that where it stands in a folder."""

    TEAMMATE = "teammate"
    MEETING = "meeting"
    INBOX = "inbox"
    QUESTIONS = "questions"
    LOOKING_BACK = "looking_back"
    REPORT = "report"


class Box(StrEnum):
    """The tick before an item."""

    OPEN = " "
    DONE = "x"
    DROPPED = "-"


@dataclass(frozen=True, slots=True)
class Item:
    """One line of a list. `said` is what the program says about it, in a smaller voice."""

    text: str
    said: str = ""
    box: Box | None = None
    quote: bool = False
    #: What a machine is told of it, made only when it is.
    data: Callable[[], Data] | None = None
    inner: tuple[Item, ...] = ()
    #: The key of the page it leads to.
    to: str = ""

    def shown(self) -> Item:
        """For a reader: without words of its own, what is said about it are its words."""
        return self if self.text or not self.said else replace(self, text=self.said, said="")


@dataclass(frozen=True, slots=True)
class Heading:
    text: str
    level: int = 2


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Words of the program; `soft` where they explain or excuse."""

    text: str
    soft: bool = False


@dataclass(frozen=True, slots=True)
class Items:
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Links:
    """Pages that lead on from here; on paper, where they follow anyway, they are left away."""

    heading: str
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Table:
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Room:
    """So many empty lines to write on."""

    lines: int


Block = Heading | Paragraph | Items | Links | Table | Room


@dataclass(frozen=True, slots=True)
class Page:
    """One file of a folder, or one chapter of a single file. `key` is what links lead to."""

    key: str
    kind: PageKind
    title: str
    subtitle: str = ""
    blocks: tuple[Block, ...] = ()
    #: What a file is called, without its ending.
    file: str = ""
    #: For a machine.
    front: tuple[tuple[str, FrontValue], ...] = ()
    #: Keys of the pages of people that it names, the first one whose page it is.
    people: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class LeftOut:
    """How much stays out of an export because it is private."""

    lines: int = 0
    doubts: int = 0
    points: int = 0
    reflections: int = 0

    @property
    def count(self) -> int:
        return self.lines + self.doubts + self.points + self.reflections


@dataclass(frozen=True, slots=True)
class Document:
    """All of an export: what it holds is what may go out. `rows` are the same as records, for tables and calendars."""

    title: str
    language: Language
    made: date
    pages: tuple[Page, ...] = ()
    rows: Gathered = field(default_factory=Gathered)
    left_out: LeftOut = field(default_factory=LeftOut)

    @property
    def apart(self) -> bool:
        """Whether the title stands apart from the pages: not where all of it is on one subject."""
        return sum(page.kind is not PageKind.MEETING for page in self.pages) != 1 or (
            self.pages[0].kind is PageKind.MEETING
        )

    def title_of(self, number: int) -> str:
        """What a reader sees above a page, where the pages follow each other."""
        return self.title if number == 0 and not self.apart else self.pages[number].title


def moment(at: datetime) -> str:
    """'2026-11-24T09:03:12.5Z': ISO 8601 in UTC, without needless zeros."""
    said = at.astimezone(UTC).replace(tzinfo=None).isoformat()
    return (said.rstrip("0") if "." in said else said) + "Z"
