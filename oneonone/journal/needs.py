"""What teammates said they need: which are open, what answers them, and what became of them.

A need of which nothing comes makes people fall silent. So a preparation opens with what was not told back yet, and with
what has lain for four weeks without any promise.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from oneonone.errors import NotFound
from oneonone.journal import follow_ups, lines
from oneonone.journal.points import add_point
from oneonone.journal.records import Line, PointRecord, line_record, local_day
from oneonone.model.kinds import Language, NeedState, Owner
from oneonone.model.lines import Need
from oneonone.model.teammate import Teammate
from oneonone.model.words import Phrase

#: A need without any promise comes up after so long.
UNANSWERED_AFTER = timedelta(weeks=4)
_NO_SUCH = Phrase("This need is not there (any more).", "Deze behoefte is er niet (meer).")
_WHAT_CAME = Phrase("What came of: {need}", "Wat er kwam van: {need}")
_HOW_NOW = Phrase("You said you needed this; how is it now? {need}", "Dit had je nodig; hoe is dat nu? {need}")
_OPEN = (NeedState.HEARD, NeedState.TRIED)


@dataclass(frozen=True, slots=True)
class NeedRecord:
    """A need with the promises that answer it, the open ones first."""

    line: Line
    promises: tuple[Line, ...]

    @property
    def since(self) -> date:
        return local_day(self.line.noted_at)

    @property
    def done(self) -> str:
        """What was done about it, in the manager's words; '' when nothing was."""
        if self.line.tried:
            return self.line.tried
        return "; ".join(one.text for one in self.promises if not one.open)

    @property
    def to_tell_back(self) -> bool:
        """Something was done about it, and the teammate has not heard what came of it."""
        return self.line.open and (self.line.need_state is NeedState.TRIED or bool(self.done))


def unanswered(need: NeedRecord, today: date) -> bool:
    """Heard at least four weeks ago, and nobody has promised or tried anything since."""
    return need.line.need_state is NeedState.HEARD and not need.promises and today - need.since >= UNANSWERED_AFTER


def needs_of(session: Session, teammate_id: str) -> tuple[NeedRecord, ...]:
    """The open needs of a teammate: first those to tell back, then the oldest first."""
    return _open(session, Need.teammate_id == teammate_id)


def settled_needs_of(session: Session, teammate_id: str) -> tuple[Line, ...]:
    """What was told back or let go, the latest first."""
    rows = session.scalars(
        select(Need).where(Need.teammate_id == teammate_id, Need.state.not_in(_OPEN), Need.deleted_at.is_(None))
    )
    found = [line_record(row) for row in rows]
    return tuple(sorted(found, key=lambda one: one.settled_at or one.noted_at, reverse=True))


def needs_to_tell_back(session: Session) -> tuple[NeedRecord, ...]:
    """Of all present teammates, the needs about which something was done that was not told back; the oldest first."""
    present = select(Teammate.id).where(Teammate.deleted_at.is_(None), Teammate.archived_at.is_(None))
    return tuple(one for one in _open(session, Need.teammate_id.in_(present)) if one.to_tell_back)


def tried(session: Session, need_id: str, what: str, now: datetime) -> Line:
    """Something was done about it: what, in a word or two."""
    return lines.tried(session, _line(session, need_id), what, now)


def tell_back(session: Session, need_id: str, now: datetime, outcome: str = "") -> Line:
    """The teammate has heard what came of it; `outcome` is a word about that, or empty."""
    return lines.told_back(session, _line(session, need_id), now, outcome)


def let_go(session: Session, need_id: str, now: datetime, outcome: str = "") -> Line:
    """Nothing comes of it; `outcome` says why, or is empty."""
    return lines.let_go(session, _line(session, need_id), now, outcome)


def reopen(session: Session, need_id: str) -> Line:
    """It is open after all: tried if something was, else heard."""
    row = _row(session, need_id)
    row.state = NeedState.TRIED if row.tried_at is not None else NeedState.HEARD
    row.told_at, row.let_go_at, row.outcome = None, None, ""
    return line_record(row)


def bring_up(session: Session, need_id: str, language: Language) -> PointRecord | None:
    """A point for the next conversation: to tell what came of it, or to ask how it is now; in their language."""
    need = _line(session, need_id)
    if need.teammate_id is None:
        return None
    told = any(one.line.id == need_id and one.to_tell_back for one in needs_of(session, need.teammate_id))
    said = _WHAT_CAME if told else _HOW_NOW
    return add_point(session, need.teammate_id, said(language, need=need.text), private=need.private)


def promise(
    session: Session, need_id: str, text: str, now: datetime, *, owner: Owner = Owner.ME, due: date | None = None
) -> Line:
    """A promise that answers it. Raises on an empty text."""
    need = _line(session, need_id)
    return follow_ups.add(
        session, text, now, teammate_id=need.teammate_id, owner=owner, due=due, private=need.private, need_id=need_id
    )


def _open(session: Session, *where: object) -> tuple[NeedRecord, ...]:
    rows = session.scalars(
        select(Need)
        .where(Need.state.in_(_OPEN), Need.deleted_at.is_(None), *where)  # type: ignore[arg-type]
        .order_by(Need.noted_at, Need.id)
    ).all()
    promises = follow_ups.answering(session, [row.id for row in rows]) if rows else {}
    found = [NeedRecord(line_record(row), promises[row.id]) for row in rows]
    return tuple(sorted(found, key=lambda one: not one.to_tell_back))


def _row(session: Session, need_id: str) -> Need:
    row = session.get(Need, need_id)
    if row is None or row.deleted_at is not None:
        raise NotFound(_NO_SUCH)
    return row


def _line(session: Session, need_id: str) -> Line:
    return line_record(_row(session, need_id))
