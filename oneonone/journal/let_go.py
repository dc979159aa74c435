"""Letting go of what was noted about a teammate: what is older than agreed, or all of it.

Forgetting is done in an order that can be broken off anywhere. One transaction takes the teammate out of the store and
leaves a ticket, without a name, that tells what is still to be done: the waiting lines and the kept copies. The ticket
goes last; a program that was ended half-way finishes it at its next start.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import func, select, text
from sqlalchemy.orm import Session

from oneonone.errors import NotFound, OneOnOneError
from oneonone.journal.records import TeammateRecord, local_day, teammate_record
from oneonone.model.base import Kept
from oneonone.model.lines import Doubt, FollowUp, Need, Note, Win
from oneonone.model.meeting import Meeting
from oneonone.model.mentions import Names
from oneonone.model.talking_point import TalkingPoint
from oneonone.model.teammate import Teammate
from oneonone.model.words import Phrase
from oneonone.model.workspace import Draft
from oneonone.store import erasing, inbox
from oneonone.store.erasing import Copy
from oneonone.store.store import Store

_NO_SUCH = Phrase("There is no such teammate (any more).", "Dit teamlid is er niet (meer).")
_MONTHS = Phrase("Keep at least one month, and at most {most}.", "Bewaar minstens één maand, en hoogstens {most}.")
MOST_MONTHS = 120
_TICKET = "forgetting:"
_KEPT_SEARCHES = "kept-searches"

#: Called with how many steps of how many are done.
Progress = Callable[[int, int], object]


@dataclass(frozen=True, slots=True)
class Counts:
    """How many there are of each, the trash included; `since` is the day of the oldest."""

    meetings: int = 0
    notes: int = 0
    needs: int = 0
    follow_ups: int = 0
    wins: int = 0
    doubts: int = 0
    points: int = 0
    since: date | None = None

    def __bool__(self) -> bool:
        return any((self.meetings, self.notes, self.needs, self.follow_ups, self.wins, self.doubts, self.points))


@dataclass(frozen=True, slots=True)
class WouldGo:
    """What forgetting would take away, and what it would leave: lines of others that name this teammate."""

    name: str
    counts: Counts
    waiting: int
    copies: int
    mentioned: int


@dataclass(frozen=True, slots=True)
class Forgotten:
    """What became of it: rows taken from the store, and the copies that were cleaned or could not be reached."""

    name: str
    rows: int
    cleaned: tuple[Path, ...]
    unreached: tuple[Copy, ...]


# keeping for a while


def set_keeping(session: Session, teammate_id: str, months: int | None, agreed_only: bool) -> None:
    """Keeps what is noted for so many months (None: for ever); `agreed_only` lets what was agreed stay beyond that."""
    if months is not None and not 1 <= months <= MOST_MONTHS:
        raise OneOnOneError(_MONTHS, most=MOST_MONTHS)
    row = session.get(Teammate, teammate_id)
    if row is None or row.deleted_at is not None:
        raise NotFound(_NO_SUCH)
    row.keep_months, row.keep_agreed_only = months, agreed_only and months is not None


def keeping(session: Session, teammate_id: str) -> tuple[int | None, bool]:
    """How many months (None: for ever), and whether what was agreed stays beyond that."""
    row = session.get(Teammate, teammate_id)
    if row is None:
        raise NotFound(_NO_SUCH)
    return row.keep_months, row.keep_agreed_only


def months_before(now: datetime, months: int) -> datetime:
    """The same day and time so many months earlier; the last day of a month that is shorter."""
    local = now.astimezone()
    year, month = divmod(local.year * 12 + local.month - 1 - months, 12)
    following = date(year + (month + 1) // 12, (month + 1) % 12 + 1, 1)
    last = (following - date.resolution).day
    return local.replace(year=year, month=month + 1, day=min(local.day, last)).astimezone(UTC)


def would_be_let_go(session: Session, teammate_id: str, months: int, agreed_only: bool, now: datetime) -> Counts:
    """What is older than so many months now, and would go at once."""
    values = {"whose": teammate_id, "before": _stored(months_before(now, months))}
    counts: dict[str, int] = {}
    oldest: list[str] = []
    for table, condition in erasing.older(agreed_only):
        said = condition.replace("?", ":whose", 1).replace("?", ":before", 1)
        column = {"talking_point": "created_at", "meeting": "starts_at"}.get(table, "noted_at")
        count, first = session.execute(text(f"SELECT count(*), min({column}) FROM {table} WHERE {said}"), values).one()
        counts[table] = count
        oldest += [first] if first else []
    return _counts(counts, min(oldest, default=None))


def let_older_go(store: Store, now: datetime) -> int:
    """For every teammate of whom not everything is kept: what is older goes for good, from the store and from the kept
    copies; how many rows of the store."""
    with store.reading() as session:
        kept = session.execute(
            select(Teammate.id, Teammate.keep_months, Teammate.keep_agreed_only).where(
                Teammate.keep_months.is_not(None)
            )
        ).all()
    rules = [(whose, _stored(months_before(now, months)), agreed) for whose, months, agreed in kept if months]
    if not rules:
        return 0

    def erase(connection: Any) -> int:
        return sum(erasing.erase_older(connection, *rule) for rule in rules)

    def holds(connection: Any) -> bool:
        return any(
            erasing.holds_rows(connection, [(f"{table} {condition}", (whose, before))])
            for whose, before, agreed in rules
            for table, condition in erasing.older(agreed)
        )

    gone = 0
    with store.bare() as connection:
        if holds(connection):
            with erasing.transaction(connection):
                gone = erase(connection)
            erasing.empty_log(connection)
    erasing.erase_from_copies(store.folder, holds, erase)
    return gone


# forgetting


def everybody(session: Session) -> tuple[tuple[str, str], ...]:
    """Id and name of every teammate, also of those in the archive and the trash."""
    return tuple((row.id, row.name) for row in session.scalars(select(Teammate).order_by(Teammate.created_at)))


def anybody(session: Session, teammate_id: str) -> TeammateRecord:
    """A teammate, also one in the trash. Raises NotFound."""
    row = session.get(Teammate, teammate_id)
    if row is None:
        raise NotFound(_NO_SUCH)
    return teammate_record(row)


def what_would_go(session: Session, teammate_id: str, folder: Path) -> WouldGo:
    """What forgetting would take away. A teammate in the trash can be forgotten too."""
    row = session.get(Teammate, teammate_id)
    if row is None:
        raise NotFound(_NO_SUCH)
    counts: dict[str, int] = {}
    oldest: list[datetime] = []
    moments: dict[type[Kept], Any] = {
        Meeting: Meeting.starts_at, Note: Note.noted_at, Need: Need.noted_at, FollowUp: FollowUp.noted_at,
        Win: Win.noted_at, Doubt: Doubt.noted_at, TalkingPoint: TalkingPoint.created_at,
    }  # fmt: skip
    for noun, moment in moments.items():
        whose = noun.__table__.c.teammate_id == teammate_id
        count, first = session.execute(select(func.count(), func.min(moment)).where(whose)).one()
        counts[noun.__tablename__] = count
        oldest += [first] if first else []
    naming = _naming(session, teammate_id)
    waiting = len(_waiting_files(folder, naming))
    connection = session.connection().connection.driver_connection
    waiting += sum(1 for _ in erasing.nobodys(connection, naming))
    copies = len(erasing.kept_copies(folder))
    since = _stored(min(oldest)) if oldest else None
    return WouldGo(row.name, _counts(counts, since), waiting, copies, _mentioned(session, teammate_id, naming))


def forget(store: Store, teammate_id: str, progress: Progress | None = None) -> Forgotten:
    """Takes a teammate out of the store, the index, the waiting lines and the kept copies, and leaves nothing in free
    pages. It cannot be undone. May be called from any thread; nobody is told, so announce it afterwards."""
    with store.reading() as session:
        row = session.get(Teammate, teammate_id)
        if row is None:
            raise NotFound(_NO_SUCH)
        name, naming = row.name, _naming(session, teammate_id)
    waiting = [one.id for one in _waiting_files(store.folder, naming)]
    with store.bare() as connection, erasing.transaction(connection):
        rows = erasing.erase_teammate(connection, teammate_id, naming)
        _forget_searches(connection, naming)
        connection.execute(
            "INSERT OR REPLACE INTO draft (key, text, changed_at) VALUES (?, ?, ?)",
            (_TICKET + teammate_id, json.dumps(waiting), _stored(datetime.now(UTC))),
        )
    copies = _finish(store, teammate_id, waiting, progress)
    return Forgotten(
        name, rows, tuple(copy.path for copy in copies if not copy.why), tuple(copy for copy in copies if copy.why)
    )


def finish_forgetting(store: Store) -> int:
    """What a program that was ended half-way began; how many teammates. What it began may be done twice."""
    with store.reading() as session:
        tickets = session.execute(select(Draft.key, Draft.text).where(Draft.key.startswith(_TICKET))).all()
    for key, waiting in tickets:
        _finish(store, key.removeprefix(_TICKET), json.loads(waiting), None)
    return len(tickets)


def _finish(store: Store, teammate_id: str, waiting: list[str], progress: Progress | None) -> list[Copy]:
    with store.bare() as connection:
        erasing.leave_no_trace(connection)
    for identity in waiting:
        (store.folder / "inbox" / f"{identity}.json").unlink(missing_ok=True)
    copies = erasing.erase_from_copies(
        store.folder,
        lambda connection: erasing.holds_rows(connection, [("teammate id = ?", (teammate_id,))]),
        lambda connection: _erase_here(connection, teammate_id),
        progress,
    )
    with store.bare() as connection:
        with erasing.transaction(connection):
            connection.execute("DELETE FROM draft WHERE key = ?", (_TICKET + teammate_id,))
        erasing.empty_log(connection)
    return copies


def _erase_here(connection: Any, teammate_id: str) -> int:
    """From a copy, in which the name may have been another."""
    people = connection.execute("SELECT id, name FROM teammate").fetchall()
    naming = _naming_of(people, teammate_id)
    rows = erasing.erase_teammate(connection, teammate_id, naming)
    _forget_searches(connection, naming)
    return rows


def _naming(session: Session, teammate_id: str) -> Callable[[str], bool]:
    return _naming_of(everybody(session), teammate_id)


def _naming_of(people: Sequence[tuple[str, str]], teammate_id: str) -> Callable[[str], bool]:
    """Whether a text names this teammate and, by that word, nobody else."""
    names = Names(people)
    return lambda said: any(one.people == (teammate_id,) for one in names.find(said))


def _waiting_files(folder: Path, naming: Callable[[str], bool]) -> list[inbox.Jotted]:
    return [one for one in inbox.pending(folder) if naming(one.line)]


def _forget_searches(connection: Any, naming: Callable[[str], bool]) -> None:
    found = connection.execute("SELECT text FROM draft WHERE key = ?", (_KEPT_SEARCHES,)).fetchone()
    if found is None:
        return
    kept = json.loads(found[0])
    left = [one for one in kept if not naming(str(one))]
    if left != kept:
        said = json.dumps(left, ensure_ascii=False)
        connection.execute("UPDATE draft SET text = ? WHERE key = ?", (said, _KEPT_SEARCHES))


def _mentioned(session: Session, teammate_id: str, naming: Callable[[str], bool]) -> int:
    """Lines of others, and of the manager's own, in which this teammate is named."""
    said = session.scalars(
        text(
            "SELECT search.text FROM entry JOIN search ON search.rowid = entry.id "
            "WHERE entry.teammate_id IS NOT NULL AND entry.teammate_id <> :whose "
            "OR entry.teammate_id IS NULL AND entry.kind IN ('doubt', 'reflection', 'own_question')"
        ),
        {"whose": teammate_id},
    )
    return sum(1 for one in said if naming(one))


def _counts(by_table: dict[str, int], oldest: str | None) -> Counts:
    since = local_day(datetime.fromisoformat(oldest).replace(tzinfo=UTC)) if oldest else None
    return Counts(
        by_table.get("meeting", 0), by_table.get("note", 0), by_table.get("need", 0), by_table.get("follow_up", 0),
        by_table.get("win", 0), by_table.get("doubt", 0), by_table.get("talking_point", 0), since,
    )  # fmt: skip


def _stored(moment: datetime) -> str:
    """As the store writes a moment."""
    return moment.astimezone(UTC).replace(tzinfo=None).isoformat(sep=" ", timespec="microseconds")
