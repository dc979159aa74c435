"""When the next conversation is."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import pytest

from oneonone.journal import planning, talking
from oneonone.journal.records import Rhythm, local_day
from oneonone.journal.teammates import TeammateFields, add_teammate, edit_teammate
from oneonone.model.kinds import MeetingKind, MeetingState
from oneonone.store.store import Store

TUESDAY = Rhythm(weeks=2, weekday=1, time=time(10))
PRIYA = TeammateFields(name="Priya Raman", rhythm=TUESDAY)


@pytest.mark.parametrize(
    ("last", "today", "expected"),
    [
        (None, date(2026, 11, 24), date(2026, 11, 24)),
        (None, date(2026, 11, 25), date(2026, 12, 1)),
        (date(2026, 11, 10), date(2026, 11, 10), date(2026, 11, 24)),
        (date(2026, 11, 12), date(2026, 11, 12), date(2026, 11, 24)),
        (date(2026, 11, 9), date(2026, 11, 9), date(2026, 11, 24)),
        (date(2026, 6, 2), date(2026, 11, 24), date(2026, 12, 1)),
    ],
    ids=["first today", "first next week", "on its day", "held two days late", "held early", "long silence"],
)
def test_next_slot_keeps_the_rhythm_also_when_a_talk_was_early_or_late(
    last: date | None, today: date, expected: date
) -> None:
    assert planning.next_slot(TUESDAY, last, today) == expected


def test_a_new_teammate_with_a_rhythm_has_a_first_conversation(store: Store, now: datetime) -> None:
    with store.writing() as session:
        priya = add_teammate(session, PRIYA, now)
        planned = planning.next_meeting(session, priya.id)
    assert planned is not None
    assert planned.starts_at.astimezone().replace(tzinfo=None) == datetime(2026, 11, 24, 10)


def test_a_first_slot_that_has_passed_today_moves_a_week(store: Store, now: datetime) -> None:
    with store.writing() as session:
        priya = add_teammate(session, PRIYA, now + timedelta(hours=6))
        planned = planning.next_meeting(session, priya.id)
    assert planned is not None
    assert planned.day == date(2026, 12, 1)


def test_skipping_plans_the_next_and_keeps_what_was_prepared(store: Store, now: datetime) -> None:
    from oneonone.journal.points import add_point, points_for_next

    with store.writing() as session:
        priya = add_teammate(session, PRIYA, now)
        planned = planning.next_meeting(session, priya.id)
        assert planned is not None
        add_point(session, priya.id, "The guild")
        following = planning.skip(session, planned.id, now)
        waiting = points_for_next(session, priya.id)
        skipped = planning.meeting(session, planned.id)
    assert following is not None
    assert following.day == date(2026, 12, 8)
    assert skipped.state is MeetingState.SKIPPED
    assert [one.point.text for one in waiting] == ["The guild"]


def test_a_coffee_in_the_place_of_a_one_on_one_counts_as_contact(store: Store, now: datetime) -> None:
    with store.writing() as session:
        priya = add_teammate(session, PRIYA, now)
        planned = planning.next_meeting(session, priya.id)
        assert planned is not None
        planning.make_it_a_coffee(session, planned.id, now)
        coffee = planning.had_coffee(session, priya.id, now)
        following = planning.next_meeting(session, priya.id)
    assert coffee.id == planned.id
    assert (coffee.kind, coffee.state) == (MeetingKind.COFFEE, MeetingState.HELD)
    assert following is not None
    assert following.kind is MeetingKind.ONE_ON_ONE
    assert following.day == date(2026, 12, 8)


def test_a_changed_rhythm_moves_the_planned_conversation(store: Store, now: datetime) -> None:
    with store.writing() as session:
        priya = add_teammate(session, PRIYA, now)
        edit_teammate(session, priya.id, TeammateFields(name="Priya Raman", rhythm=Rhythm(1, 3, time(14, 30))), now)
        planned = planning.next_meeting(session, priya.id)
    assert planned is not None
    assert planned.starts_at.astimezone().replace(tzinfo=None) == datetime(2026, 11, 26, 14, 30)


def test_daylight_saving_leaves_the_hour_alone(store: Store) -> None:
    from datetime import UTC

    before = datetime(2026, 10, 20, 6, 0, tzinfo=UTC)
    with store.writing() as session:
        priya = add_teammate(session, PRIYA, before)
        first = talking.start(session, priya.id, before)
        following = talking.round_off(session, first.id, before + timedelta(minutes=30))
    assert following is not None
    assert following.starts_at.astimezone().replace(tzinfo=None) == datetime(2026, 11, 3, 10)


def test_moving_a_conversation(store: Store, now: datetime) -> None:
    with store.writing() as session:
        priya = add_teammate(session, PRIYA, now)
        planned = planning.next_meeting(session, priya.id)
        assert planned is not None
        moved = planning.move(session, planned.id, date(2026, 11, 26), time(15, 0))
    assert local_day(moved.starts_at) == date(2026, 11, 26)


def test_a_change_of_minutes_leaves_a_moved_conversation_where_it_is(store: Store, now: datetime) -> None:
    with store.writing() as session:
        priya = add_teammate(session, PRIYA, now)
        planned = planning.next_meeting(session, priya.id)
        assert planned is not None
        moved = planning.move(session, planned.id, date(2026, 12, 3), time(9))
        edit_teammate(session, priya.id, TeammateFields(name="Priya Raman", rhythm=TUESDAY, minutes=45), now)
        again = planning.next_meeting(session, priya.id)
    assert again is not None
    assert (again.id, again.starts_at, again.minutes) == (planned.id, moved.starts_at, 45)


def test_changing_the_rhythm_during_a_talk_leaves_the_talk_alone(store: Store, now: datetime) -> None:
    with store.writing() as session:
        priya = add_teammate(session, PRIYA, now)
        running = talking.start(session, priya.id, now)
        edit_teammate(session, priya.id, TeammateFields(name="Priya Raman", rhythm=Rhythm(1, 3, time(9))), now)
        found = talking.running(session)
    assert found == running
