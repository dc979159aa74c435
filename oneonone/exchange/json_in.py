"""Our own JSON in: each row is checked as it is read, a few at a time, and nothing is taken on trust."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from oneonone.errors import OneOnOneError
from oneonone.exchange.json_shape import FORMAT, HEAD, LISTS, TABLES, VERSION, Wrong, from_json
from oneonone.exchange.json_stream import NotJson, members
from oneonone.exchange.reading import NOT_READ, check_file
from oneonone.journal.incoming import Incoming, Noun, Plan, Progress
from oneonone.model.words import Phrase

#: Bytes; a million notes take a third of it.
LARGEST = 2_000_000_000
_TELL_EVERY = 500

_NOT_OURS = Phrase(
    "{file} is JSON, but not an export of oneonone. Nothing was changed.",
    "{file} is JSON, maar geen export van oneonone. Er is niets veranderd.",
)
_NEWER = Phrase(
    "{file} was written by a newer oneonone (format {version}; this program knows {known}). Nothing was changed.",
    "{file} is geschreven door een nieuwere oneonone (formaat {version}; dit programma kent {known}). Er is niets "
    "veranderd.",
)
_BROKEN = Phrase(
    "{file} cannot be read{place}: {why}. Nothing was changed.",
    "{file} kan niet gelezen worden{place}: {why}. Er is niets veranderd.",
)
_WRONG = Phrase(
    "{file}, {list} number {row}: '{field}' should be {expected}. Nothing was changed.",
    "{file}, {list} nummer {row}: '{field}' hoort iets anders te zijn ({expected}). Er is niets veranderd.",
)
_TWICE = Phrase(
    "{file}, {list} number {row}: the same id stands in it twice. Nothing was changed.",
    "{file}, {list} nummer {row}: dezelfde id staat er twee keer in. Er is niets veranderd.",
)
_ORDER = Phrase(
    "{file}: {list} stands at the wrong place, or twice. Nothing was changed.",
    "{file}: {list} staat op de verkeerde plek, of twee keer. Er is niets veranderd.",
)
_CHANGED = Phrase(
    "{file} was changed while it was being read. Nothing was changed here; try again.",
    "{file} is veranderd terwijl het gelezen werd. Hier is niets veranderd; probeer het opnieuw.",
)


def read_json(path: Path, progress: Progress | None = None) -> Plan:
    """The plan of an export; every row has been looked at once. Raises OneOnOneError, and what `progress` raises."""
    check_file(path, LARGEST)
    count = 0
    for _ in records(path):
        count += 1
        if progress is not None and count % _TELL_EVERY == 0:
            progress(count, 0)

    def again() -> Iterator[Incoming]:
        number = 0
        for number, one in enumerate(records(path), 1):  # noqa: B007 - counted below
            yield one
        if number != count:
            raise OneOnOneError(_CHANGED, file=path.name)

    return Plan(path.name, again, by_id=True, count=count)


def is_ours(path: Path) -> bool:
    """Whether a JSON file begins as our exports do."""
    try:
        first = next(members(path), None)
    except (NotJson, OSError):
        return False
    return first == ("format", FORMAT)


def records(path: Path) -> Iterator[Incoming]:
    """The rows of an export. Raises OneOnOneError at the first that is wrong."""
    try:
        yield from _records(path)
    except NotJson as error:
        place = f" ({error.key}{f' {error.row}' if error.row else ''})" if error.key else ""
        raise OneOnOneError(_BROKEN, file=path.name, place=place, why=error.why) from error
    except OSError as error:
        raise OneOnOneError(NOT_READ, file=path.name, problem=error.strerror or error) from error


def _records(path: Path) -> Iterator[Incoming]:
    head: dict[str, Any] = {}
    order = list(LISTS.values())
    at, row = -1, 0
    nouns = {name: Noun(table) for table, name in LISTS.items()}
    seen: set[str] = set()
    for key, value in members(path):
        if at < 0 and key in HEAD:
            head[key] = value
            continue
        if at < 0:
            _check_head(path, head)
        if key not in TABLES or order.index(key) < at:
            raise OneOnOneError(_ORDER, file=path.name, list=key[:40])
        if order.index(key) > at:
            at, row = order.index(key), 0
        row += 1
        try:
            values = from_json(TABLES[key], value)
        except Wrong as error:
            raise OneOnOneError(
                _WRONG, file=path.name, list=key, row=row, field=error.field, expected=error.expected
            ) from error
        own = values["key"] if nouns[key] is Noun.DRAFT else values["id"]
        if own in seen:
            raise OneOnOneError(_TWICE, file=path.name, list=key, row=row)
        seen.add(own)
        yield Incoming(nouns[key], own, values)
    if at < 0:
        _check_head(path, head)


def _check_head(path: Path, head: dict[str, Any]) -> None:
    version = head.get("version")
    if head.get("format") != FORMAT or type(version) is not int:
        raise OneOnOneError(_NOT_OURS, file=path.name)
    if version > VERSION:
        raise OneOnOneError(_NEWER, file=path.name, version=version, known=VERSION)
