"""Whom a line may be about, while it is typed: names that complete what was begun, or that fit equally well."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from oneonone.capture.names import complete
from oneonone.capture.parse import Capture, Person, What

_MOST = 5


@dataclass(frozen=True, slots=True)
class Choice:
    """People to choose from, and the part of the line that the chosen name replaces."""

    people: tuple[Person, ...]
    start: int
    end: int
    #: The line already names someone, and more than one fits: it must be asked before it is filed.
    asks: bool

    def chosen(self, line: str, person: Person, names: Sequence[Person]) -> tuple[str, int]:
        """The line with that name written out, and the place behind it."""
        start = self.start - (self.start > 0 and line[self.start - 1] == "@")
        name, rest = f"@{written(person, names)}", line[self.end :]
        if not rest or rest[0].isspace() or rest[0].isalnum():
            name, rest = f"{name} ", rest.lstrip()
        return line[:start] + name + rest, start + len(name)


def written(person: Person, names: Sequence[Person]) -> str:
    """The first name where it is enough to tell who is meant."""
    first = person.name.split()[0]
    return person.name if sum(one.name.split()[0] == first for one in names) > 1 else first


def choice(line: str, cursor: int, found: Capture, names: Sequence[Person]) -> Choice | None:
    """What to offer with the cursor there; None where there is nothing to choose."""
    at = _begun(line, cursor)
    if at is not None:
        fitting = complete(line[at + 1 : cursor], names)
        whole = len(fitting) == 1 and line[at + 1 : cursor].casefold() == written(fitting[0], names).casefold()
        return Choice(fitting[:_MOST], at, cursor, asks=False) if fitting and not whole else None
    if found.candidates:
        span = next((one for one in found.spans if one.what is What.PERSON and not one.taken), None)
        if span is not None:
            return Choice(found.candidates[:_MOST], span.start, span.end, asks=True)
    return _two_letters(line, cursor, names)


def _begun(line: str, cursor: int) -> int | None:
    """Where the @ stands of a name that is being typed."""
    at = line.rfind("@", 0, cursor)
    if at < 0 or any(char.isspace() for char in line[at:cursor]) or (at and line[at - 1].isalnum()):
        return None
    return at


def _two_letters(line: str, cursor: int, names: Sequence[Person]) -> Choice | None:
    """'sa ' where two begin so."""
    from oneonone.capture.names import offers

    fitting = offers(line, names) if cursor == 3 else ()
    return Choice(fitting[:_MOST], 0, 3, asks=False) if len(fitting) > 1 else None
