"""The facts of Looking back: what counts, on which day, and what does not."""

from __future__ import annotations

import time as clock
from datetime import UTC, date, datetime, time, timedelta

import pytest

from oneonone.journal import follow_ups, lines, planning, points, talking, teammates
from oneonone.journal.looking_back import LookingBack, Way, beginning, look_back
from oneonone.journal.records import moment_of
from oneonone.journal.teammates import TeammateFields, add_teammate
from oneonone.model.kinds import (
    CaptureKind,
    Celebration,
    FollowUpState,
    MeetingKind,
    NeedKind,
    Owner,
    PointKind,
    Span,
    TalkedMost,
)
from oneonone.store.store import Store

if hasattr(clock, "tzset"):
    clock.tzset()  # the zone that tests/conftest.py chose


def found(store: Store, now: datetime, span: Span = Span.HALF_YEAR) -> LookingBack:
    with store.reading() as session:
        return look_back(session, span, now)


@pytest.fixture
def priya(store: Store, now: datetime) -> str:
    with store.writing() as session:
        return add_teammate(session, TeammateFields(name="Priya Raman"), now - timedelta(days=400)).id


def held(store: Store, mate: str, at: datetime) -> str:
    with store.writing() as session:
        meeting = talking.start(session, mate, at)
        talking.round_off(session, meeting.id, at + timedelta(minutes=30))
    return meeting.id


@pytest.mark.parametrize(
    ("span", "today", "since"),
    [
        (Span.HALF_YEAR, date(2026, 11, 24), date(2026, 6, 1)),
        (Span.HALF_YEAR, date(2026, 12, 1), date(2026, 6, 1)),
        (Span.HALF_YEAR, date(2026, 12, 15), date(2026, 6, 1)),
        (Span.HALF_YEAR, date(2026, 12, 16), date(2026, 7, 1)),
        (Span.QUARTER, date(2026, 2, 3), date(2025, 11, 1)),
        (Span.YEAR, date(2026, 1, 31), date(2025, 2, 1)),
        (Span.YEAR, date(2026, 1, 1), date(2025, 1, 1)),
    ],
)
def test_the_period_begins_with_the_month_nearest_to_so_long_ago(span: Span, today: date, since: date) -> None:
    assert beginning(span, today) == since


def test_an_empty_store_has_nothing_to_look_back_on(store: Store, now: datetime) -> None:
    nothing = found(store, now)
    assert (nothing.people, nothing.met, nothing.raised, nothing.promised, nothing.noticed) == ((),) * 5


def test_conversations_coffees_and_what_was_skipped(store: Store, priya: str, now: datetime) -> None:
    talk = held(store, priya, now - timedelta(days=20))
    with store.writing() as session:
        talking.set_talked_most(session, talk, TalkedMost.EVEN)
        coffee = planning.had_coffee(session, priya, now - timedelta(days=10))
        day = (now - timedelta(days=5)).date()
        skipped = planning.plan(session, priya, MeetingKind.ONE_ON_ONE, day, time(10))
        planning.skip(session, skipped.id, now)
        later = planning.plan(session, priya, MeetingKind.ONE_ON_ONE, (now + timedelta(days=5)).date(), time(10))
    assert [(one.id, one.way, one.talked_most) for one in found(store, now).met] == [
        (talk, Way.TALK, TalkedMost.EVEN), (coffee.id, Way.COFFEE, None), (skipped.id, Way.SKIPPED, None),
    ]  # fmt: skip
    with store.writing() as session:
        planning.skip(session, later.id, now)
    assert later.id not in {one.id for one in found(store, now).met}, "skipped ahead of its day"


@pytest.mark.skipif(not hasattr(clock, "tzset"), reason="the zone is the system's")
def test_a_conversation_around_midnight_counts_on_the_day_it_was_for_the_manager(
    store: Store, priya: str, now: datetime
) -> None:
    """Amsterdam is two hours ahead of UTC in summer, one in winter; the clock went back on 25 October 2026."""
    for at, day in (
        (datetime(2026, 7, 1, 22, 30, tzinfo=UTC), date(2026, 7, 2)),
        (datetime(2026, 10, 24, 22, 30, tzinfo=UTC), date(2026, 10, 25)),
        (datetime(2026, 10, 25, 23, 30, tzinfo=UTC), date(2026, 10, 26)),
    ):
        meeting = held(store, priya, at)
        assert {one.id: one.day for one in found(store, now).met}[meeting] == day


def test_the_first_and_the_last_minute_of_the_period_count_and_those_beside_it_do_not(
    store: Store, priya: str, now: datetime
) -> None:
    first, last = moment_of(date(2026, 6, 1), time.min), moment_of(date(2026, 11, 25), time.min) - timedelta(minutes=1)
    inside = {held(store, priya, first), held(store, priya, last)}
    held(store, priya, first - timedelta(minutes=1))
    held(store, priya, last + timedelta(minutes=1))
    assert {one.id for one in found(store, now).met} == inside


def test_what_is_in_the_trash_does_not_count(store: Store, priya: str, now: datetime) -> None:
    gone = held(store, priya, now - timedelta(days=9))
    with store.writing() as session:
        talking.delete_meeting(session, gone, now)
        promise = lines.note_line(session, CaptureKind.FOLLOW_UP, "Ask", now, teammate_id=priya)
        win = lines.note_line(session, CaptureKind.WIN, "Dared", now, teammate_id=priya)
        lines.delete_line(session, promise, now)
        lines.delete_line(session, win, now)
    nothing = found(store, now)
    assert (nothing.met, nothing.promised, nothing.noticed) == ((), (), ())


def test_nor_does_anything_of_somebody_in_the_trash(store: Store, priya: str, now: datetime) -> None:
    with store.writing() as session:
        points.add_point(session, priya, "Is it done?", need=NeedKind.CLARITY)
        lines.note_line(session, CaptureKind.FOLLOW_UP, "Ask", now, teammate_id=priya)
        lines.note_line(session, CaptureKind.WIN, "Dared", now, teammate_id=priya)
    held(store, priya, now)
    with store.writing() as session:
        teammates.delete_teammate(session, priya, now)
    nothing = found(store, now)
    assert (nothing.people, nothing.names, nothing.met, nothing.promised, nothing.noticed) == ((), {}, (), (), ())


def test_people_stand_as_in_the_sidebar_and_then_those_in_the_archive_with_whom_there_was_something(
    store: Store, priya: str, now: datetime
) -> None:
    with store.writing() as session:
        ids = [
            add_teammate(session, TeammateFields(name=name), now - timedelta(days=300 - at)).id
            for at, name in enumerate(("Zoë", "Adam", "Bo", "Cas"))
        ]
    for _ in range(3):
        held(store, ids[2], now - timedelta(days=30))
    held(store, ids[0], now - timedelta(days=30))
    with store.writing() as session:
        for gone in (ids[0], ids[1]):
            teammates.archive(session, gone, now)
    shown = found(store, now)
    with store.reading() as session:
        sidebar = [mate.name for mate in teammates.team(session)]
    assert [mate.name for mate in shown.people] == [*sidebar, "Zoë"] == ["Priya Raman", "Bo", "Cas", "Zoë"]
    assert shown.people[-1].archived
    assert sum(one.teammate_id == ids[0] for one in shown.met) == 1


def test_talking_points_count_where_they_came_up_and_as_asked_where_they_were(
    store: Store, priya: str, now: datetime
) -> None:
    then = now - timedelta(days=14)
    with store.writing() as session:
        asked = points.add_point(session, priya, "What gives energy?", kind=PointKind.QUESTION, need=NeedKind.WELLBEING)
        left = points.add_point(session, priya, "What next?", kind=PointKind.QUESTION, need=NeedKind.COMPETENCE_GROWTH)
        own = points.add_point(session, priya, "My own doubt", kind=PointKind.OWN)
        meeting = talking.start(session, priya, then)
        points.talked_about(session, asked.id, then)
        points.talked_about(session, own.id, then)
        talking.round_off(session, meeting.id, then + timedelta(minutes=30))
    assert [(one.text, one.asked) for one in found(store, now).raised] == [("What gives energy?", NeedKind.WELLBEING)]
    with store.writing() as session:
        meeting = talking.start(session, priya, now)
        again = points.points_of_meeting(session, meeting.id)[0]
        assert again.text == "What next?" and again.id != left.id
        points.talked_about(session, again.id, now)
        talking.round_off(session, meeting.id, now)
    assert [(one.text, one.asked) for one in found(store, now).raised] == [
        ("What gives energy?", NeedKind.WELLBEING), ("What next?", NeedKind.COMPETENCE_GROWTH),
    ]  # fmt: skip


def test_promises_are_mine_alone_with_what_became_of_them(store: Store, priya: str, now: datetime) -> None:
    then = now - timedelta(days=40)
    with store.writing() as session:
        made = [
            lines.note_line(session, CaptureKind.FOLLOW_UP, text, then, teammate_id=mate, owner=owner)
            for text, mate, owner in (
                ("kept", priya, Owner.ME), ("dropped", priya, Owner.ME), ("nobody's", None, Owner.ME),
                ("theirs", priya, Owner.THEM),
            )
        ]  # fmt: skip
        lines.set_done(session, made[0], True, now)
        follow_ups.drop(session, made[1].id, now)
    assert {one.id: (one.teammate_id, one.state, one.settled) for one in found(store, now).promised} == {
        made[0].id: (priya, FollowUpState.DONE, now.date()),
        made[1].id: (priya, FollowUpState.DROPPED, now.date()),
        made[2].id: (None, FollowUpState.OPEN, None),
    }


def test_wins_with_the_day_they_were_celebrated(store: Store, priya: str, now: datetime) -> None:
    then = now - timedelta(days=40)
    with store.writing() as session:
        told = lines.note_line(session, CaptureKind.WIN, "Dared to say no", then, teammate_id=priya)
        waiting = lines.note_line(session, CaptureKind.WIN, "Halved the build", now, teammate_id=None)
        lines.note_line(session, CaptureKind.WIN, "Long ago", now - timedelta(days=300), teammate_id=priya)
        lines.celebrate(session, told, Celebration.TOLD, now)
    assert [(one.id, one.day, one.celebrated) for one in found(store, now).noticed] == [
        (told.id, then.date(), now.date()), (waiting.id, now.date(), None),
    ]  # fmt: skip
    assert len(found(store, now, Span.YEAR).noticed) == 3
    assert len(found(store, now, Span.QUARTER).noticed) == 2
