"""Taking in a plan: comparing it with what is here, and applying it in one transaction that is one step to undo."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum
from itertools import islice
from typing import Any

from sqlalchemy import insert
from sqlalchemy.orm import Session

from oneonone.errors import OneOnOneError
from oneonone.journal.everything import NOUNS, REFERENCES
from oneonone.journal.incoming import Incoming, Noun, Plan, Progress
from oneonone.journal.known import Known
from oneonone.journal.planning import plan_next
from oneonone.model.base import Base, Kept
from oneonone.model.kinds import Language
from oneonone.model.teammate import Teammate
from oneonone.model.words import Phrase
from oneonone.store.steps import record_created

_AT_ONCE = 500
_COLOURS = 4
_BY_NOUN: dict[str, type[Base]] = {noun.__tablename__: noun for noun in NOUNS}
_BELONGS_NOWHERE = Phrase(
    "{source}: a {noun} ({id}) belongs to something that is neither in the file nor here. Nothing was changed.",
    "{source}: een {noun} ({id}) hoort bij iets wat niet in het bestand en ook hier niet staat. Er is niets veranderd.",
)
_CLASH = Phrase(
    "{source}: the id {id} is already that of something else here. Nothing was changed.",
    "{source}: de id {id} hoort hier al bij iets anders. Er is niets veranderd.",
)


class Fate(StrEnum):
    """What becomes of a record."""

    NEW = "new"
    #: The file's is newer and takes the place of the one here; or it adds what is not known here yet.
    CHANGES = "changes"
    SAME = "same"
    #: Changed here since: the one here stays.
    KEEPS = "keeps"
    #: Deleted here since: it stays in the trash.
    TRASHED = "trashed"
    #: An import that was undone is done again.
    BACK = "back"

    @property
    def does_something(self) -> bool:
        return self in (Fate.NEW, Fate.CHANGES, Fate.BACK)


@dataclass(frozen=True, slots=True)
class Weighed:
    """A record with what becomes of it, and the id it has here."""

    record: Incoming
    fate: Fate
    id: str
    values: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Outcome:
    """How many rows of each noun met each fate; and in a preview the first of them."""

    counts: Mapping[tuple[Noun, Fate], int]
    shown: tuple[Weighed, ...] = ()
    names: Mapping[str, str] = field(default_factory=dict)

    def of(self, *fates: Fate) -> int:
        return sum(count for (_, fate), count in self.counts.items() if fate in fates)

    @property
    def changes(self) -> int:
        """How many rows are added, changed or brought back."""
        return self.of(Fate.NEW, Fate.CHANGES, Fate.BACK)


def preview(session: Session, plan: Plan, *, most: int = 5_000, progress: Progress | None = None) -> Outcome:
    """What would become what; nothing is changed. The first `most` rows that do something are shown, then others."""
    counts: Counter[tuple[Noun, Fate]] = Counter()
    doing: list[Weighed] = []
    resting: list[Weighed] = []
    known = Known(session)
    for part in _weighed(session, plan, known, frozenset(), progress):
        for one in part:
            counts[one.record.noun, one.fate] += 1
            kept = doing if one.fate.does_something else resting
            if len(kept) < most:
                kept.append(one)
    shown = (*doing, *resting[: most - len(doing)])
    return Outcome(counts, shown, known.names)


def take_in(
    session: Session, plan: Plan, now: datetime, language: Language, *,
    without: Collection[str] = (), progress: Progress | None = None,
) -> Outcome:  # fmt: skip
    """Applies the plan, without the records whose ids are in `without` and what belongs to them.

    `language` is what a new teammate is spoken to in. Raises OneOnOneError, and what `progress` raises: leave the
    transaction then, and nothing has changed.
    """
    counts: Counter[tuple[Noun, Fate]] = Counter()
    known = Known(session)
    with_rhythm: list[str] = []
    for part in _weighed(session, plan, known, frozenset(without), progress):
        for noun, rows in _grouped(part):
            counts.update((one.record.noun, one.fate) for one in rows)
            _add(session, noun, [one for one in rows if one.fate is Fate.NEW], plan, now, language, known)
            for one in rows:
                if one.fate in (Fate.CHANGES, Fate.BACK):
                    _change(session, noun, one, plan)
            if noun == Noun.TEAMMATE and not plan.by_id:
                with_rhythm += [one.id for one in rows if one.fate.does_something and one.values.get("every_weeks")]
        session.flush()
    for teammate_id in with_rhythm:
        plan_next(session, teammate_id, now)
    return Outcome(counts)


def _weighed(
    session: Session, plan: Plan, known: Known, without: frozenset[str], progress: Progress | None
) -> Iterator[list[Weighed]]:
    """The records in parts, each weighed against what is here; what belongs to one left out is left out as well."""
    left_out = set(without)
    done = 0
    records = plan.records()
    while part := list(islice(records, _AT_ONCE)):
        done += len(part)
        for noun, some in _by_noun(part):
            wanted = [one for one in some if not _left_out(one, left_out)]
            left_out.update(one.id for one in some if _left_out(one, left_out))
            yield _weigh(session, plan, noun, wanted, known)
        if progress is not None:
            progress(done, plan.count)


def _left_out(one: Incoming, left_out: set[str]) -> bool:
    return one.id in left_out or one.values.get("teammate_id") in left_out or one.values.get("meeting_id") in left_out


def _by_noun(part: Iterable[Incoming]) -> Iterator[tuple[Noun, list[Incoming]]]:
    noun: Noun | None = None
    some: list[Incoming] = []
    for one in part:
        if one.noun is not noun and some and noun is not None:
            yield noun, some
            some = []
        noun = one.noun
        some.append(one)
    if some and noun is not None:
        yield noun, some


def _grouped(part: list[Weighed]) -> Iterator[tuple[Noun, list[Weighed]]]:
    if part:
        yield part[0].record.noun, part


def _weigh(session: Session, plan: Plan, noun: Noun, some: list[Incoming], known: Known) -> list[Weighed]:
    placed = [(one, _placed(plan, one, known)) for one in some]
    for one, values in placed:
        if noun is Noun.QUESTION_MARK:
            known.recognise_mark(one)
        elif not plan.by_id:
            known.recognise(one, values)
    here = known.here(noun, [known.id_here(one) for one, _ in placed])
    clash = known.elsewhere(noun, [row_id for row_id in map(known.id_here, some) if row_id not in here])
    if clash is not None:
        raise OneOnOneError(_CLASH, source=plan.source, id=clash)
    known.look_for(noun, [values for _, values in placed])
    weighed = []
    for one, values in placed:
        row_id = known.id_here(one)
        _check_references(plan, one, values, known)
        fate = _fate(plan, one, values, here.get(row_id))
        weighed.append(Weighed(one, fate, row_id, values))
        known.add(noun, row_id, values)
        if fate is Fate.NEW:
            here[row_id] = values  # a second one of the same id in the same part
    return weighed


def _placed(plan: Plan, one: Incoming, known: Known) -> dict[str, Any]:
    """Its values, referring to the rows that are here."""
    values = dict(one.values)
    for column in REFERENCES[one.noun]:
        if values.get(column) is not None:
            values[column] = known.mapped.get(values[column], values[column])
    return values


def _check_references(plan: Plan, one: Incoming, values: dict[str, Any], known: Known) -> None:
    """A reference to nothing becomes empty, where it may; else the file is refused."""
    table = _BY_NOUN[one.noun].__table__
    for column, target in REFERENCES[one.noun].items():
        if values.get(column) is not None and values[column] not in known.ids[target]:
            if not table.c[column].nullable:
                raise OneOnOneError(_BELONGS_NOWHERE, source=plan.source, noun=one.noun.value, id=one.id)
            values[column] = None


def _fate(plan: Plan, one: Incoming, values: Mapping[str, Any], here: Mapping[str, Any] | None) -> Fate:
    if here is None:
        return Fate.NEW
    deleted = here.get("deleted_at") is not None
    if not plan.by_id:
        if deleted:
            undone = here["changed_at"] == here["created_at"]
            return Fate.BACK if undone or one.noun is Noun.TEAMMATE else Fate.TRASHED
        return Fate.CHANGES if _adds(one, values, here) else Fate.SAME
    if one.noun is Noun.DRAFT:
        return Fate.SAME if values["text"] == here["text"] else Fate.KEEPS
    mine, theirs = here["changed_at"], values["changed_at"]
    if mine == theirs:
        return Fate.BACK if deleted and values["deleted_at"] is None else Fate.SAME
    if theirs > mine:
        return Fate.CHANGES
    return Fate.TRASHED if deleted and values["deleted_at"] is None else Fate.KEEPS


def _adds(one: Incoming, values: Mapping[str, Any], here: Mapping[str, Any]) -> bool:
    """A person who has no rhythm here gets the one of the calendar; nothing else of what is here is changed."""
    return one.noun is Noun.TEAMMATE and bool(values.get("every_weeks")) and here.get("every_weeks") is None


def _add(
    session: Session, noun: Noun, some: list[Weighed], plan: Plan, now: datetime, language: Language, known: Known
) -> None:
    if not some:
        return
    kind = _BY_NOUN[noun]
    rows: list[dict[str, Any]] = []
    for one in some:
        values = dict(one.values)
        if noun is not Noun.DRAFT:
            values["id"] = one.id
        if not plan.by_id:
            values.setdefault("created_at", now)
            values["changed_at"] = values["created_at"]
            if noun is Noun.TEAMMATE:
                values.setdefault("language", language)
                values["colour"] = (known.teammates_here + len(rows)) % _COLOURS
        rows.append(_whole(kind, values))
    if noun is Noun.TEAMMATE:
        known.teammates_here += len(rows)
    session.execute(insert(kind), rows)
    if issubclass(kind, Kept):
        record_created(session, kind, [one.id for one in some], [row.get("teammate_id") for row in rows])


def _change(session: Session, noun: Noun, one: Weighed, plan: Plan) -> None:
    row = session.get(_BY_NOUN[noun], one.id)
    if row is None or not isinstance(row, Kept):
        return
    if plan.by_id and one.fate is Fate.CHANGES:
        for name, value in one.values.items():
            if name not in ("id", "created_at"):
                setattr(row, name, value)
    elif one.fate is Fate.BACK:
        from oneonone.store.steps import set_deleted

        set_deleted(row, None)
    elif isinstance(row, Teammate):
        for name in ("every_weeks", "weekday", "time_of_day", "minutes"):
            setattr(row, name, one.values.get(name, getattr(row, name)))


def _whole(kind: type[Base], values: Mapping[str, Any]) -> dict[str, Any]:
    """Every column, so that rows can be inserted together."""
    whole: dict[str, Any] = {}
    for column in kind.__table__.c:
        if column.name in values:
            whole[column.name] = values[column.name]
        elif column.default is not None and column.default.is_scalar:
            whole[column.name] = column.default.arg
        elif column.default is not None:
            whole[column.name] = datetime.now(UTC)
        else:
            whole[column.name] = None
    return whole
