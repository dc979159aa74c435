"""Finding back whatever was written: the full-text index and `entry` together, some rows at a time.

Newest first has two roads. Where few rows match, they are sorted by their moment. Where many do, `entry` is walked from
its newest row until there are enough, so that a common word costs little more than a rare one.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from enum import StrEnum
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as driver
from sqlalchemy.orm import Session

from oneonone.errors import OneOnOneError
from oneonone.journal.drafts import draft, keep_draft
from oneonone.journal.records import moment_of
from oneonone.journal.search_query import HitKind, SearchQuery, Standing, Unclear
from oneonone.model.kinds import MeetingKind, MeetingState, Owner
from oneonone.model.markdown import markdown_to_plain
from oneonone.model.names import folded
from oneonone.model.words import Phrase
from oneonone.store.store import connect_read_only

_Rows = Callable[[str, tuple[Any, ...]], Sequence[Any]]

#: From this many matches on, walking `entry` is faster than sorting.
_MANY = 1_000
_TOKENS = 32  # words in a snippet
_LETTERS = 240  # of a text that is shown without a word to mark
_OPEN_MARK, _CLOSE_MARK = "\x02", "\x03"
_MARKDOWN = re.compile(r"[*_`\[#>~\\|<]|(?:^|\n)\s*(?:[-+]|\d+[.)])\s")
_KEPT = "kept-searches"
_MOST_KEPT = 30
_NOBODY = Phrase("Nobody has '{word}' in their name.", "Niemand heeft '{word}' in de naam.")

_UNREADABLE = Phrase(
    "The search could not be done: the store cannot be read just now. Try again in a moment.",
    "Het zoeken lukte niet: de opslag is nu even niet te lezen. Probeer het zo nog eens.",
)
_CACHE_KB = 16_000

_MEETINGS = ("meeting", "planned")
_WITH_STATE = (*_MEETINGS, "talking_point")
_OPEN = {
    "follow_up": "r.state = 'open'", "need": "r.told_at IS NULL AND r.let_go_at IS NULL",
    "win": "r.celebrated_at IS NULL", "doubt": "r.shared_at IS NULL", "talking_point": "r.state <> 'talked_about'",
    "meeting": "r.state IN ('planned', 'running')",
}  # fmt: skip
_DONE = {
    "follow_up": "r.state = 'done'", "need": "r.told_at IS NOT NULL", "win": "r.celebrated_at IS NOT NULL",
    "doubt": "r.shared_at IS NOT NULL", "talking_point": "r.state = 'talked_about'", "meeting": "r.state = 'held'",
}  # fmt: skip


class Order(StrEnum):
    NEWEST = "newest"
    BEST = "best"


@dataclass(frozen=True, slots=True)
class Hit:
    """Something found. `marks` are the places in `snippet` (from, to) of the words that were looked for."""

    kind: HitKind
    id: str
    teammate_id: str | None
    #: The name; '' without a teammate.
    teammate: str
    meeting_id: str | None
    at: datetime
    snippet: str
    marks: tuple[tuple[int, int], ...]
    private: bool
    #: Of a promise whose it is; of a conversation its kind; its state also of a talking point raised in it.
    owner: Owner | None = None
    meeting: MeetingKind | None = None
    state: MeetingState | None = None


@dataclass(frozen=True, slots=True)
class Found:
    hits: tuple[Hit, ...] = ()
    more: bool = False
    #: What was left out of the search, and why.
    unclear: tuple[Unclear, ...] = ()


def search(
    session: Session, query: SearchQuery, *, order: Order = Order.NEWEST, offset: int = 0, limit: int = 50
) -> Found:
    """The rows from `offset` on. Nothing of deleted teammates; nothing at all for an empty query."""
    connection = session.connection()
    return _search(lambda sql, values: connection.exec_driver_sql(sql, values).fetchall(), query, order, offset, limit)


class SearchBeside:
    """Searching in another thread: a connection of its own that cannot change anything, to be made, used and closed
    within that thread."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._connection: Any = None

    def search(self, query: SearchQuery, *, order: Order = Order.NEWEST, offset: int = 0, limit: int = 50) -> Found:
        """As `search`. Raises OneOnOneError when the store cannot be read."""
        try:
            if self._connection is None:
                self._connection = connect_read_only(self._path)
                self._connection.execute(f"PRAGMA cache_size = -{_CACHE_KB}")
            return _search(self._rows, query, order, offset, limit)
        except driver.Error as error:
            self.close()
            raise OneOnOneError(_UNREADABLE) from error

    def close(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def _rows(self, sql: str, values: tuple[Any, ...]) -> Sequence[Any]:
        found: Sequence[Any] = self._connection.execute(sql, values).fetchall()
        return found


def _search(rows_of: _Rows, query: SearchQuery, order: Order, offset: int, limit: int) -> Found:
    if not query.asks or limit < 1:
        return Found(unclear=query.unclear)
    reader = _Reader(rows_of)
    names, gone = reader.people()
    whose = _fitting(query.names, names)
    unclear = (*query.unclear, *_unknown(query.names, names))
    if whose is not None and not whose:
        return Found(unclear=unclear)
    best = order is Order.BEST and bool(query.match)
    where = _conditions(query, whose, gone)
    if best:
        rows = reader.best(query, where, offset, limit + 1)
        snippets = {row[0]: str(row[7]) for row in rows[:limit]}
    else:
        rows = reader.newest(query, where, offset, limit + 1)
        snippets = reader.snippets(query.match, [int(row[0]) for row in rows[:limit]])
    return Found(reader.hits(rows[:limit], snippets, names), len(rows) > limit, unclear)


def kept_searches(session: Session) -> tuple[str, ...]:
    """Those the manager kept, the latest first."""
    try:
        found = json.loads(draft(session, _KEPT) or "[]")
    except ValueError:
        return ()
    return tuple(one for one in found if isinstance(one, str)) if isinstance(found, list) else ()


def keep_search(session: Session, text: str) -> None:
    text = " ".join(text.split())
    if text:
        others = [one for one in kept_searches(session) if one != text]
        keep_draft(session, _KEPT, json.dumps([text, *others][:_MOST_KEPT], ensure_ascii=False))


def forget_search(session: Session, text: str) -> None:
    others = [one for one in kept_searches(session) if one != " ".join(text.split())]
    keep_draft(session, _KEPT, json.dumps(others, ensure_ascii=False) if others else "")


@dataclass(frozen=True, slots=True)
class _Where:
    """Conditions on `entry` as e. `light`: they let nearly every row through."""

    sql: str
    values: tuple[Any, ...]
    light: bool


class _Reader:
    """The statements, straight to the driver: they run while one types."""

    def __init__(self, rows_of: _Rows) -> None:
        self._rows_of = rows_of

    def rows(self, sql: str, values: Iterable[Any] = ()) -> Sequence[Any]:
        return self._rows_of(sql, tuple(values))

    def people(self) -> tuple[dict[str, str], tuple[str, ...]]:
        """Names by id, and the ids of deleted teammates."""
        rows = self.rows("SELECT id, name, deleted_at FROM teammate")
        return {row[0]: row[1] for row in rows if row[2] is None}, tuple(row[0] for row in rows if row[2] is not None)

    def newest(self, query: SearchQuery, where: _Where, offset: int, limit: int) -> Sequence[Any]:
        tail = " ORDER BY e.at DESC, e.id DESC LIMIT ? OFFSET ?"
        if not query.match:
            by = "" if _few(query) else " INDEXED BY ix_entry_at"
            return self.rows(
                f"SELECT {_COLUMNS} FROM entry e{by} WHERE {where.sql}{tail}", (*where.values, limit, offset)
            )
        if where.light and self._many(query.match):
            return self.rows(
                f"SELECT {_COLUMNS} FROM entry e INDEXED BY ix_entry_at WHERE e.id IN "
                f"(SELECT rowid FROM search WHERE search MATCH ?) AND {where.sql}{tail}",
                (query.match, *where.values, limit, offset),
            )
        return self.rows(
            f"SELECT {_COLUMNS} FROM search s CROSS JOIN entry e ON e.id = s.rowid WHERE search MATCH ? "
            f"AND {where.sql}{tail}",
            (query.match, *where.values, limit, offset),
        )

    def best(self, query: SearchQuery, where: _Where, offset: int, limit: int) -> Sequence[Any]:
        """By bm25, with the snippets: the index gives its rows in that order, so it stops when there are enough."""
        return self.rows(
            f"SELECT {_COLUMNS}, {_SNIPPET} FROM search s CROSS JOIN entry e ON e.id = s.rowid WHERE search MATCH ? "
            f"AND {where.sql} ORDER BY s.rank LIMIT ? OFFSET ?",
            (query.match, *where.values, limit, offset),
        )

    def snippets(self, match: str, ids: list[int]) -> dict[int, str]:
        listed = ",".join(map(str, ids))
        if not match:
            sql = f"SELECT rowid, substr(text, 1, {_LETTERS * 2}) FROM search WHERE rowid IN ({listed})"
            return {row[0]: _cut(row[1]) for row in self.rows(sql)}
        # The plus keeps SQLite from asking the index for one row at a time, which begins the search anew for each.
        sql = f"SELECT rowid, {_SNIPPET} FROM search WHERE search MATCH ? AND +rowid IN ({listed}) LIMIT {len(ids)}"
        return {row[0]: row[1] for row in self.rows(sql, (match,))}

    def hits(self, rows: Sequence[Any], snippets: dict[int, str], names: dict[str, str]) -> tuple[Hit, ...]:
        owners = self._of("follow_up", "owner", [row[2] for row in rows if row[1] == "follow_up"])
        conversations = [row[2] if row[1] in _MEETINGS else row[4] for row in rows if row[1] in _WITH_STATE]
        meetings = self._of("meeting", "kind, state", [one for one in conversations if one])
        made = []
        for at, kind, row_id, teammate_id, meeting_id, when, private, *_snippet in rows:
            text, marks = _marked(snippets.get(at, ""))
            owner = owners.get(row_id)
            meeting = meetings.get(row_id if kind in _MEETINGS else meeting_id or "") if kind in _WITH_STATE else None
            made.append(
                Hit(
                    HitKind.MEETING if kind in _MEETINGS else HitKind(kind), row_id, teammate_id,
                    names.get(teammate_id, ""), meeting_id, datetime.fromisoformat(when).replace(tzinfo=UTC), text,
                    marks, bool(private), Owner(owner[0]) if owner else None,
                    MeetingKind(meeting[0]) if meeting else None, MeetingState(meeting[1]) if meeting else None,
                )
            )  # fmt: skip
        return tuple(made)

    def _of(self, table: str, columns: str, ids: list[str]) -> dict[str, tuple[str, ...]]:
        if not ids:
            return {}
        marks = ",".join("?" * len(ids))
        return {row[0]: row[1:] for row in self.rows(f"SELECT id, {columns} FROM {table} WHERE id IN ({marks})", ids)}

    def _many(self, match: str) -> bool:
        sql = "SELECT count(*) FROM (SELECT 1 FROM search WHERE search MATCH ? LIMIT ?)"
        return bool(self.rows(sql, (match, _MANY))[0][0] >= _MANY)


_COLUMNS = "e.id, e.kind, e.row_id, e.teammate_id, e.meeting_id, e.at, e.private"
_SNIPPET = f"snippet(search, 0, char(2), char(3), '…', {_TOKENS})"


def _few(query: SearchQuery) -> bool:
    """Whether the conditions themselves name the few rows there are."""
    return (bool(query.kinds) and query.kinds <= {HitKind.TEAMMATE, HitKind.QUESTION}) or (
        query.standing & {Standing.OPEN, Standing.DONE} == {Standing.OPEN}
    )


def _conditions(query: SearchQuery, whose: Sequence[str] | None, gone: Sequence[str]) -> _Where:
    sql: list[str] = []
    values: list[Any] = []

    def among(column: str, wanted: Sequence[str], no: str = "") -> None:
        sql.append(f"{column} {no}IN ({','.join('?' * len(wanted))})")
        values.extend(wanted)

    if gone:
        among("coalesce(e.teammate_id, '')", gone, "NOT ")
    if whose is not None:
        among("e.teammate_id", whose)
    if query.kinds:
        among("e.kind", [name for kind in sorted(query.kinds) for name in _entry_kinds(kind)])
        if query.kinds <= {HitKind.TEAMMATE, HitKind.QUESTION} and not query.match:
            sql.append(f"e.row_id IN ({' UNION ALL '.join(f'SELECT id FROM {kind}' for kind in sorted(query.kinds))})")
    if query.since is not None:
        sql.append("e.at >= ?")
        values.append(_stored(query.since))
    if query.until is not None:
        sql.append("e.at < ?")
        values.append(_stored(query.until))
    if Standing.PRIVATE in query.standing:
        sql.append("e.private")
    asked = query.standing & {Standing.OPEN, Standing.DONE}
    if asked == {Standing.OPEN} and not query.match:
        sql.append(f"e.row_id IN ({' UNION ALL '.join(_those(table, state) for table, state in _OPEN.items())})")
    elif asked:
        states = [part for one, part in ((Standing.OPEN, _OPEN), (Standing.DONE, _DONE)) if one in asked]
        sql.append("(" + " OR ".join(_standing(state) for state in states) + ")")
    return _Where(" AND ".join(sql) or "1", tuple(values), not query.filtered)


def _those(table: str, state: str) -> str:
    return f"SELECT r.id FROM {table} r WHERE r.deleted_at IS NULL AND {state}"


def _standing(states: dict[str, str]) -> str:
    cases = " ".join(
        f"WHEN '{kind}' THEN EXISTS (SELECT 1 FROM {table} r WHERE r.id = e.row_id AND {state})"
        for table, state in states.items()
        for kind in (_MEETINGS if table == "meeting" else (table,))
    )
    return f"CASE e.kind {cases} ELSE 0 END"


def _entry_kinds(kind: HitKind) -> tuple[str, ...]:
    return _MEETINGS if kind is HitKind.MEETING else (kind.value,)


def _stored(day: date) -> str:
    """The beginning of a local day as moments stand in the store."""
    return moment_of(day, time()).replace(tzinfo=None).isoformat(" ", "microseconds")


def _fitting(wanted: Sequence[str], names: dict[str, str]) -> tuple[str, ...] | None:
    """Ids of those in whose name one of the wanted parts stands; None when nobody in particular is wanted."""
    if not wanted:
        return None
    return tuple(one for one, name in names.items() if any(part in folded(name) for part in wanted))


def _unknown(wanted: Sequence[str], names: dict[str, str]) -> tuple[Unclear, ...]:
    known = [folded(name) for name in names.values()]
    return tuple(Unclear(_NOBODY, (("word", part[:40]),)) for part in wanted if not any(part in name for name in known))


def _cut(text: str) -> str:
    """The beginning of a long text, ending at a word."""
    if len(text) <= _LETTERS:
        return text
    return text[:_LETTERS].rsplit(None, 1)[0] + " …"


def _marked(snippet: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    """A snippet without Markdown and in one paragraph, and the places of its marked words."""
    if _MARKDOWN.search(snippet):
        snippet = markdown_to_plain(snippet)
    snippet = " ".join(snippet.split())
    text: list[str] = []
    marks: list[tuple[int, int]] = []
    length, opened = 0, -1
    for part in re.split(f"([{_OPEN_MARK}{_CLOSE_MARK}])", snippet):
        if part == _OPEN_MARK:
            opened = length
        elif part == _CLOSE_MARK:
            if 0 <= opened < length:
                marks.append((opened, length))
            opened = -1
        else:
            text.append(part)
            length += len(part)
    return "".join(text), tuple(marks)
