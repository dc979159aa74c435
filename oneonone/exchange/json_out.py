"""Everything to JSON, lossless: what comes in again (`json_in`) goes out once more the same to the last byte.

A row a line, a few hundred in memory at a time, in an order that depends on the rows alone. With `private` and no
people or period chosen it is complete: the trash, question marks, 'not now's, reflections and text typed but not
entered (kept searches among it) go along. Otherwise the trash stays out, and so does what is nobody's but the
manager's; a reference to what stays out is empty. Without `private` also private lines, doubts, points of my own and my
own judgement of a meeting stay out.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterator
from datetime import date
from pathlib import Path

from sqlalchemy.orm import Session

from oneonone.exchange.aside import written_aside
from oneonone.exchange.json_shape import FORMAT, LISTS, VERSION, to_json
from oneonone.journal.everything import Wanted, count_rows, rows, tables, wanted

#: Told how many of how many rows were done, so often that it can stop the work by raising.
Progress = Callable[[int, int], None]
_TELL_EVERY = 500


def write_json(
    session: Session,
    path: Path,
    *,
    private: bool,
    teammate_ids: Collection[str] | None = None,
    since: date | None = None,
    until: date | None = None,
    progress: Progress | None = None,
) -> int:
    """Writes the file, all of it or nothing; how many rows. Raises OneOnOneError, and whatever `progress` raises."""
    what = wanted(private, teammate_ids, since, until)
    total = count_rows(session, what) if progress is not None else 0
    done = 0
    with written_aside(path) as out:
        for piece, count in _pieces(session, what):
            out.write(piece.encode())
            done += count
            if progress is not None and count and done % _TELL_EVERY == 0:
                progress(done, total)
    return done


def _pieces(session: Session, what: Wanted) -> Iterator[tuple[str, int]]:
    """The text in pieces, each with how many rows it holds."""
    head = {"format": FORMAT, "version": VERSION, "complete": what.complete, "private": what.private}
    yield json.dumps(head)[:-1], 0
    out: dict[str, set[str]] = {}
    for table in tables(what):
        yield f',\n"{LISTS[table.name]}": [', 0
        between = "\n"
        for row in rows(session, table, what, out):
            yield between + json.dumps(to_json(table, row), ensure_ascii=False), 1
            between = ",\n"
        yield "\n]" if between != "\n" else "]", 0
    yield "\n}\n", 0
