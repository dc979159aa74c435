"""The promises as they were last read are those that there are, whatever was done in between."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from random import Random

import pytest
from PySide6.QtWidgets import QApplication

from oneonone.app.desk import Desk
from oneonone.app.pages.follow_ups_known import KnownPromises
from oneonone.journal import follow_ups, lines, needs, teammates
from oneonone.journal.follow_ups import FollowUpRow
from oneonone.journal.teammates import TeammateFields, add_teammate
from oneonone.model.kinds import CaptureKind, Language, Owner
from oneonone.store.store import Store, open_store

TEXTS = ("Book the room", "Ask HR", "Send the offer", "Find a quieter desk")


@pytest.fixture
def desk(store: Store, now: datetime, qapp: QApplication) -> Iterator[Desk]:
    with store.writing() as session:
        for name in ("Priya Raman", "Sanne de Vries", "Ola Berg"):
            add_teammate(session, TeammateFields(name=name), now)
        for at, mate in enumerate(teammates.team(session) * 2):
            lines.note_line(session, CaptureKind.NEED, f"needs {at}", now, teammate_id=mate.id)
            follow_ups.add(session, TEXTS[at % 4], now + timedelta(minutes=at % 4), teammate_id=mate.id)
    desk = Desk(store, Language.EN, lambda: now)
    yield desk
    desk.close()


def deeds(desk: Desk, now: datetime, draw: Random) -> list[Callable[[], object]]:
    """What may be done, to a promise or to what it tells of."""
    day = desk.today() + timedelta(days=draw.randint(1, 40))
    rows = [*desk.read(follow_ups.open_rows), *desk.read(follow_ups.settled_rows)]
    mate = draw.choice(desk.read(teammates.team)) if desk.read(teammates.team) else None
    found: list[Callable[[], object]] = [desk.undo, desk.redo]
    if mate is not None:
        of_mate = desk.read(needs.needs_of, mate.id)
        found += [
            lambda: desk.write(follow_ups.add, draw.choice(TEXTS), now - timedelta(days=draw.randint(0, 9)),
                               teammate_id=draw.choice((mate.id, None)), owner=draw.choice(list(Owner)), due=day),
            lambda: desk.write(teammates.archive, mate.id, now),
            *(lambda need=need: desk.write(lines.edit_line, need.line, draw.choice(TEXTS)) for need in of_mate[:1]),
        ]  # fmt: skip
    found += [
        lambda one=one: desk.write(teammates.unarchive, one.id, now) for one in desk.read(teammates.team, archived=True)
    ]
    if not rows:
        return found
    row: FollowUpRow = draw.choice(rows)
    weeks = draw.choice((None, 2))
    found += [
        lambda: desk.write(follow_ups.complete, row.id, now),
        lambda: desk.write(follow_ups.reopen, row.id, now),
        lambda: desk.write(follow_ups.snooze, row.id, day, desk.today()),
        lambda: desk.write(follow_ups.drop, row.id, now, "overtaken"),
        lambda: desk.write(follow_ups.edit, row.id, text=draw.choice(TEXTS), due=day, owner=Owner.THEM, private=True,
                           repeat_weeks=weeks),
        lambda: desk.write(lines.delete_line, desk.read(lines.line, CaptureKind.FOLLOW_UP, row.id), now),
    ]  # fmt: skip
    if mate is not None:
        found.append(lambda: desk.write(follow_ups.move, row.id, mate.id))
        found += [lambda need=need: desk.write(follow_ups.answer, row.id, need.line.id) for need in of_mate[:1]]
    return found


@pytest.mark.parametrize("seed", range(6))
def test_after_any_deed_they_are_those_that_there_are(desk: Desk, now: datetime, seed: int) -> None:
    draw = Random(seed)
    known = KnownPromises(desk, desk)
    assert known.read() == desk.read(follow_ups.open_rows)
    for at in range(60):
        for _ in range(draw.randint(1, 3)):
            draw.choice(deeds(desk, now, draw))()
        assert known.read() == desk.read(follow_ups.open_rows), at


def test_what_another_program_did_is_read_when_it_is_announced(desk: Desk, now: datetime) -> None:
    known = KnownPromises(desk, desk)
    (first, *_) = known.read()
    other = open_store(desk.store.folder)
    with other.writing() as session:
        follow_ups.drop(session, first.id, now)
    other.close()
    desk.announce_all()
    assert known.read() == desk.read(follow_ups.open_rows)
    assert first.id not in {row.id for row in known.read()}
