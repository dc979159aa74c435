"""Small wins over all teammates: which there are, noting and changing one, its thank-you note, and who went unseen."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from sqlalchemy import and_, func, or_, select
from sqlalchemy.orm import Session

from oneonone.errors import NotFound, OneOnOneError
from oneonone.journal.dismissals import not_now, put_away
from oneonone.journal.records import Line, TeammateRecord, line_record, local_day, moment_of, teammate_record
from oneonone.model.kinds import Celebration, MeetingState, WinKind
from oneonone.model.lines import Win
from oneonone.model.meeting import Meeting
from oneonone.model.names import folded
from oneonone.model.teammate import Teammate
from oneonone.model.words import Phrase

#: What is dismissed with 'not now' below 'look a little closer'.
CLOSER = "closer"
NOT_NOW_WEEKS = 4
#: After so long without a win of someone noted, it is worth a closer look.
UNSEEN_AFTER_WEEKS = 4
_NO_SUCH = Phrase("This small win is not there (any more).", "Dit kleine succes is er niet (meer).")
_EMPTY = Phrase("Write in a few words what went well.", "Schrijf in een paar woorden wat er goed ging.")
_NOON = time(12)


@dataclass(frozen=True, slots=True)
class WinsWanted:
    """Which wins: of one teammate, of one kind, with every one of these words (case and accents do not count)."""

    teammate_id: str | None = None
    kind: WinKind | None = None
    words: str = ""


@dataclass(frozen=True, slots=True)
class WinPage:
    """Some wins: those nobody has heard about first, each part the newest first."""

    wins: tuple[Line, ...]
    more: bool


@dataclass(frozen=True, slots=True)
class WinCount:
    """How many were noted since the first of a month (`since`, None where there are none), and how many are untold."""

    since: date | None
    noted: int
    untold: int


@dataclass(frozen=True, slots=True)
class Unseen:
    """Someone of whom no win was noted for a while; `last` is the day of the last one, None where there is none."""

    teammate: TeammateRecord
    last: date | None
    since: date


def wins(session: Session, wanted: WinsWanted, *, offset: int = 0, limit: int = 48) -> WinPage:
    """Wins of present teammates, and those that are nobody's yet."""
    told = Win.celebrated_at.is_not(None)
    query = select(Win.id).where(*_present()).order_by(told, Win.noted_at.desc(), Win.id.desc())
    if wanted.teammate_id is not None:
        query = query.where(Win.teammate_id == wanted.teammate_id)
    if wanted.kind is not None:
        query = query.where(Win.kind == wanted.kind)
    if wanted.words.strip():
        ids = _with_words(session, query, wanted.words)[offset : offset + limit + 1]
    else:
        ids = list(session.scalars(query.offset(offset).limit(limit + 1)))
    rows = {row.id: row for row in session.scalars(select(Win).where(Win.id.in_(ids[:limit])))}
    return WinPage(tuple(line_record(rows[one]) for one in ids[:limit]), more=len(ids) > limit)


def untold(session: Session) -> tuple[tuple[Line, TeammateRecord], ...]:
    """What nobody has heard about yet, with whose it is, the newest first; for the weekly round."""
    rows = session.execute(
        select(Win, Teammate)
        .join(Teammate, Teammate.id == Win.teammate_id)
        .where(*_present(), Win.celebrated_at.is_(None))
        .order_by(Win.noted_at.desc(), Win.id.desc())
    )
    return tuple((line_record(row), teammate_record(mate)) for row, mate in rows)


def win(session: Session, win_id: str) -> Line:
    return line_record(_row(session, win_id))


def count(session: Session, today: date, months: int = 3) -> WinCount:
    """Over the last `months` months, this one included; since when there are any, if that is later."""
    first = _month_before(today, months - 1)
    noted, earliest = session.execute(
        select(func.count(), func.min(Win.noted_at)).where(*_present(), Win.noted_at >= moment_of(first, time.min))
    ).one()
    untold_now = session.scalar(select(func.count()).select_from(Win).where(*_present(), Win.celebrated_at.is_(None)))
    since = local_day(earliest).replace(day=1) if earliest is not None else None
    return WinCount(since, noted, untold_now or 0)


def note_win(
    session: Session, text: str, kind: WinKind, now: datetime, *, teammate_id: str | None, day: date | None = None
) -> Line:
    """Keeps a win; `day` is when it happened, if that was not today. Raises OneOnOneError on an empty text."""
    row = Win(text=_words(text), kind=kind, teammate_id=teammate_id, noted_at=_moment(day, now))
    session.add(row)
    session.flush()
    return line_record(row)


def edit_win(
    session: Session, win_id: str, now: datetime, *, text: str, kind: WinKind, teammate_id: str | None, day: date
) -> Line:
    """Changes a win in one step. Raises OneOnOneError on an empty text; it stays as it was.

    A win that goes to another teammate leaves the meeting it was noted in.
    """
    row = _row(session, win_id)
    row.text, row.kind = _words(text), kind
    if teammate_id != row.teammate_id:
        row.teammate_id, row.meeting_id = teammate_id, None
    if day != local_day(row.noted_at):
        row.noted_at = _moment(day, now)
    return line_record(row)


def celebrate(
    session: Session, win_id: str, how: Celebration | None, now: datetime, *, day: date | None = None
) -> Line:
    """It was celebrated, today or on another `day`; or (with `how` None) after all not yet."""
    row = _row(session, win_id)
    row.celebrated_how = how
    row.celebrated_at = None if how is None else _moment(day, now)
    return line_record(row)


def set_kind(session: Session, win_id: str, kind: WinKind) -> Line:
    row = _row(session, win_id)
    row.kind = kind
    return line_record(row)


def delete_win(session: Session, win_id: str, now: datetime) -> None:
    """To the trash."""
    _row(session, win_id).deleted_at = now


def thanks(session: Session, win_id: str) -> str:
    """The thank-you note as the manager wrote it; '' where there is none."""
    return _row(session, win_id).thanks


def set_thanks(session: Session, win_id: str, text: str) -> None:
    _row(session, win_id).thanks = text


def unseen(session: Session, now: datetime) -> tuple[Unseen, ...]:
    """Of whom no win was noted for UNSEEN_AFTER_WEEKS, the longest first; whom one knows for less is left out, and
    for whom 'not now' was said."""
    today = local_day(now)
    before = today - timedelta(weeks=UNSEEN_AFTER_WEEKS)
    away = put_away(session, CLOSER, today)
    first_met = _earliest(session)
    rows = session.execute(
        select(Teammate, func.max(Win.noted_at))
        .outerjoin(Win, and_(Win.teammate_id == Teammate.id, Win.deleted_at.is_(None)))
        .where(Teammate.deleted_at.is_(None), Teammate.archived_at.is_(None))
        .group_by(Teammate.id)
    )
    found = []
    for mate, at in rows:
        last = local_day(at) if at is not None else None
        since = last or min(local_day(mate.created_at), first_met.get(mate.id, date.max))
        if since <= before and mate.id not in away:
            found.append(Unseen(teammate_record(mate), last, since))
    return tuple(sorted(found, key=lambda one: (one.since, one.teammate.name)))


def look_later(session: Session, teammate_id: str, today: date) -> None:
    """'Not now': the closer look comes back in four weeks."""
    not_now(session, CLOSER, teammate_id, today + timedelta(weeks=NOT_NOW_WEEKS))


def _present() -> tuple[Any, ...]:
    here = select(Teammate.id).where(Teammate.deleted_at.is_(None), Teammate.archived_at.is_(None))
    return Win.deleted_at.is_(None), or_(Win.teammate_id.is_(None), Win.teammate_id.in_(here))


def _with_words(session: Session, query: Any, words: str) -> list[str]:
    """The ids of `query` whose text or whose teammate's name holds every word."""
    wanted = _plain(words).split()
    names = {row_id: _plain(name) for row_id, name in session.execute(select(Teammate.id, Teammate.name))}
    found = []
    for win_id, text, mate in session.execute(query.with_only_columns(Win.id, Win.text, Win.teammate_id)):
        said = f"{_plain(text)} {names.get(mate, '')}"
        if all(word in said for word in wanted):
            found.append(win_id)
    return found


def _plain(text: str) -> str:
    return text.lower() if text.isascii() else folded(text)


def _earliest(session: Session) -> dict[str, date]:
    """The day of the first conversation that was held, per teammate."""
    rows = session.execute(
        select(Meeting.teammate_id, func.min(Meeting.starts_at))
        .where(Meeting.deleted_at.is_(None), Meeting.state == MeetingState.HELD)
        .group_by(Meeting.teammate_id)
    )
    return {teammate_id: local_day(at) for teammate_id, at in rows}


def _month_before(day: date, months: int) -> date:
    years, month = divmod(day.year * 12 + day.month - 1 - months, 12)
    return date(years, month + 1, 1)


def _moment(day: date | None, now: datetime) -> datetime:
    """Now, or the noon of another day."""
    return now if day is None or day == local_day(now) else moment_of(day, _NOON)


def _words(text: str) -> str:
    text = text.strip()
    if not text:
        raise OneOnOneError(_EMPTY)
    return text


def _row(session: Session, win_id: str) -> Win:
    row = session.get(Win, win_id)
    if row is None or row.deleted_at is not None:
        raise NotFound(_NO_SUCH)
    return row
