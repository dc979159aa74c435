"""Promises: when they count, what becomes of them, and when the person is to be told."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest

from oneonone.errors import NotFound, OneOnOneError
from oneonone.journal import agenda, follow_ups, lines, needs, points, talking
from oneonone.journal.follow_ups import DueGroup, counts_on, due_group
from oneonone.journal.repeating import next_due
from oneonone.journal.teammates import TeammateFields, add_teammate, archive
from oneonone.model.kinds import CaptureKind, FollowUpState, Language, Owner, PointKind
from oneonone.store.steps import Changes, undo
from oneonone.store.store import Store

TODAY = date(2026, 11, 24)  # a Tuesday
WEEK = timedelta(weeks=1)


@pytest.fixture
def priya(store: Store, now: datetime) -> str:
    with store.writing() as session:
        return add_teammate(session, TeammateFields(name="Priya Raman"), now).id


@pytest.fixture
def sanne(store: Store, now: datetime) -> str:
    with store.writing() as session:
        return add_teammate(session, TeammateFields(name="Sanne de Vries", language=Language.NL), now).id


@pytest.mark.parametrize(
    ("due", "snoozed", "expected"),
    [
        (None, None, None),
        (date(2026, 11, 20), None, date(2026, 11, 20)),
        (date(2026, 11, 20), date(2026, 11, 26), date(2026, 11, 26)),
        (date(2026, 12, 4), date(2026, 11, 26), date(2026, 12, 4)),
        (date(2026, 11, 20), date(2026, 11, 24), date(2026, 11, 24)),
        (None, date(2026, 11, 26), date(2026, 11, 26)),
        (None, date(2026, 11, 20), TODAY),
    ],
)
def test_a_promise_counts_when_it_is_due_or_on_the_day_it_was_put_off_to(
    due: date | None, snoozed: date | None, expected: date | None
) -> None:
    assert counts_on(due, snoozed, TODAY) == expected


def test_groups_by_when_a_promise_counts() -> None:
    days = [None, TODAY - timedelta(days=1), TODAY, date(2026, 11, 29), date(2026, 11, 30)]
    expected = [DueGroup.NO_DATE, DueGroup.LATE, DueGroup.TODAY, DueGroup.THIS_WEEK, DueGroup.LATER]
    assert [due_group(day, TODAY) for day in days] == expected


@pytest.mark.parametrize(
    ("due", "weeks", "expected"),
    [
        (TODAY, 2, TODAY + 2 * WEEK),
        (TODAY + WEEK, 1, TODAY + 2 * WEEK),
        (TODAY - 5 * WEEK, 2, TODAY + WEEK),
        (None, 3, TODAY + 3 * WEEK),
    ],
)
def test_the_next_of_a_promise_that_comes_back_lies_ahead(due: date | None, weeks: int, expected: date) -> None:
    assert next_due(due, weeks, TODAY) == expected


def test_keeping_a_promise_that_comes_back_makes_the_next_in_one_step(store: Store, priya: str, now: datetime) -> None:
    heard: list[Changes] = []
    with store.writing() as session:
        need = lines.note_line(session, CaptureKind.NEED, "quiet mornings", now, teammate_id=priya)
        made = follow_ups.add(session, "Ask how it is", now, teammate_id=priya, due=TODAY, need_id=need.id)
        follow_ups.edit(session, made.id, text=made.text, due=TODAY, owner=Owner.ME, private=True, repeat_weeks=2)
    store.on_change(heard.append)
    with store.writing() as session:
        follow_ups.complete(session, made.id, now)
    with store.reading() as session:
        (following,) = follow_ups.open_rows(session)
    assert (following.text, following.due, following.repeat_weeks) == ("Ask how it is", TODAY + 2 * WEEK, 2)
    assert following.private and following.need_id == need.id and following.id != made.id
    with store.writing() as session:
        undo(session, heard[0].step)
    with store.reading() as session:
        assert [row.id for row in follow_ups.open_rows(session)] == [made.id]


def test_not_done_after_all_takes_the_next_one_away_unless_it_was_touched(
    store: Store, priya: str, now: datetime
) -> None:
    with store.writing() as session:
        made = follow_ups.add(session, "Ask how it is", now, teammate_id=priya, due=TODAY)
        follow_ups.edit(session, made.id, text=made.text, due=TODAY, owner=Owner.ME, private=False, repeat_weeks=1)
        follow_ups.complete(session, made.id, now)
    with store.writing() as session:
        follow_ups.reopen(session, made.id, now)
        assert [row.id for row in follow_ups.open_rows(session)] == [made.id]
        follow_ups.complete(session, made.id, now + timedelta(hours=1))
        (following,) = follow_ups.open_rows(session)
        follow_ups.snooze(session, following.id, TODAY + 3 * WEEK, TODAY)
    with store.writing() as session:
        follow_ups.reopen(session, made.id, now + timedelta(hours=2))
        assert {row.id for row in follow_ups.open_rows(session)} == {made.id, following.id}


def test_what_was_put_off_is_out_of_sight_until_its_day_everywhere(store: Store, priya: str, now: datetime) -> None:
    with store.writing() as session:
        made = follow_ups.add(session, "Introduce Priya", now, teammate_id=priya, due=TODAY - WEEK)
        follow_ups.snooze(session, made.id, TODAY + WEEK, TODAY)
    later = now + WEEK
    with store.reading() as session:
        assert agenda.agenda(session, now).promises == ()
        assert agenda.how_much_is_open(session, TODAY).promises == 0
        assert follow_ups.open_follow_ups(session, due_before=TODAY) == ()
        assert [one.id for one in follow_ups.open_follow_ups(session)] == [made.id]
        (row,) = follow_ups.open_rows(session)
        assert row.counts_on(TODAY) == TODAY + WEEK
        assert [one.id for one in agenda.agenda(session, later).promises] == [made.id]
        assert agenda.how_much_is_open(session, TODAY + WEEK).promises == 1
        assert follow_ups.open_follow_ups(session, due_before=TODAY + WEEK) == ()
        assert len(follow_ups.open_follow_ups(session, due_before=TODAY + WEEK + timedelta(days=1))) == 1


@pytest.mark.parametrize("until", [TODAY, TODAY - timedelta(days=1)])
def test_put_off_only_to_a_day_ahead(store: Store, priya: str, now: datetime, until: date) -> None:
    with store.writing() as session:
        made = follow_ups.add(session, "Introduce Priya", now, teammate_id=priya)
    with pytest.raises(OneOnOneError), store.writing() as session:
        follow_ups.snooze(session, made.id, until, TODAY)
    with store.reading() as session:
        assert follow_ups.open_rows(session)[0].snoozes == 0


def test_the_third_time_put_off_asks_once_whether_to_tell(store: Store, priya: str, now: datetime) -> None:
    with store.writing() as session:
        made = follow_ups.add(session, "Introduce Priya", now, teammate_id=priya)
        asked = [follow_ups.snooze(session, made.id, TODAY + WEEK, TODAY).ask_to_tell for _ in range(4)]
        dropped = follow_ups.drop(session, made.id, now).ask_to_tell
    assert asked == [False, False, True, False]
    assert not dropped


@pytest.mark.parametrize(("owner", "with_priya", "asks"), [
    (Owner.ME, True, True), (Owner.THEM, True, False), (Owner.ME, False, False),
])  # fmt: skip
def test_dropping_asks_for_a_promise_of_mine_to_somebody(
    store: Store, priya: str, now: datetime, owner: Owner, with_priya: bool, asks: bool
) -> None:
    with store.writing() as session:
        made = follow_ups.add(session, "Ask HR", now, teammate_id=priya if with_priya else None, owner=owner)
        settled = follow_ups.drop(session, made.id, now, "  solved itself ")
    assert settled.ask_to_tell is asks
    with store.reading() as session:
        (row,) = follow_ups.settled_rows(session)
    assert (row.state, row.drop_reason, row.settled_at) == (FollowUpState.DROPPED, "solved itself", now)


def test_undoing_a_drop_lets_it_ask_again(store: Store, priya: str, now: datetime) -> None:
    heard: list[Changes] = []
    store.on_change(heard.append)
    with store.writing() as session:
        made = follow_ups.add(session, "Ask HR", now, teammate_id=priya)
    with store.writing() as session:
        follow_ups.drop(session, made.id, now)
    with store.writing() as session:
        undo(session, heard[-1].step)
    with store.writing() as session:
        assert follow_ups.drop(session, made.id, now).ask_to_tell


def test_telling_is_a_point_for_the_next_conversation_in_their_language(
    store: Store, sanne: str, now: datetime
) -> None:
    with store.writing() as session:
        made = follow_ups.add(session, "rooster navragen", now, teammate_id=sanne, private=True)
        follow_ups.drop(session, made.id, now)
        follow_ups.tell_next_time(session, made.id, Language.NL)
        (waiting,) = points.points_for_next(session, sanne)
    assert waiting.point.text == "Wat ik had beloofd en toch niet ga doen: rooster navragen"
    assert waiting.point.kind is PointKind.OWN and waiting.point.private


def test_moving_lets_go_of_the_meeting_and_the_need(store: Store, priya: str, sanne: str, now: datetime) -> None:
    with store.writing() as session:
        talking.start(session, priya, now)
        need = lines.note_line(session, CaptureKind.NEED, "room", now, teammate_id=priya)
        made = follow_ups.add(session, "Ask HR", now, teammate_id=priya, need_id=need.id)
        (before,) = follow_ups.open_rows(session)
        follow_ups.move(session, made.id, sanne)
        (after,) = follow_ups.open_rows(session)
    assert before.meeting_id is not None and before.met_at == now and before.need == "room"
    assert (after.teammate_id, after.meeting_id, after.need_id) == (sanne, None, None)


def test_another_due_date_takes_back_that_it_was_put_off(store: Store, priya: str, now: datetime) -> None:
    with store.writing() as session:
        made = follow_ups.add(session, "Ask HR", now, teammate_id=priya, due=TODAY)
        follow_ups.snooze(session, made.id, TODAY + WEEK, TODAY)
        changed = follow_ups.edit(
            session, made.id, text=" Ask HR today ", due=TODAY + timedelta(days=1), owner=Owner.THEM, private=True,
            repeat_weeks=0,
        )  # fmt: skip
    assert changed.text == "Ask HR today" and changed.snoozed_until is None and changed.owner is Owner.THEM
    assert changed.private and changed.repeat_weeks is None and changed.due == TODAY + timedelta(days=1)
    with pytest.raises(OneOnOneError), store.writing() as session:
        follow_ups.edit(session, made.id, text=" ", due=None, owner=Owner.ME, private=False, repeat_weeks=None)


def test_lists_leave_out_who_is_archived_and_what_is_in_the_trash(store: Store, priya: str, now: datetime) -> None:
    with store.writing() as session:
        mine = follow_ups.add(session, "Book the room", now, teammate_id=None)
        gone = follow_ups.add(session, "Gone", now, teammate_id=None)
        follow_ups.add(session, "Ask HR", now, teammate_id=priya)
        lines.delete_line(session, gone, now)
        archive(session, priya, now)
        assert [row.id for row in follow_ups.open_rows(session)] == [mine.id]
        assert follow_ups.rows_of(session, [gone.id]) == []
    with pytest.raises(NotFound), store.writing() as session:
        follow_ups.complete(session, gone.id, now)


def test_settled_ones_come_newest_first(store: Store, priya: str, now: datetime) -> None:
    with store.writing() as session:
        made = [follow_ups.add(session, text, now, teammate_id=priya) for text in ("one", "two", "three")]
        follow_ups.complete(session, made[0].id, now + timedelta(hours=1))
        follow_ups.drop(session, made[1].id, now + timedelta(hours=3))
        follow_ups.complete(session, made[2].id, now + timedelta(hours=2))
        assert [row.text for row in follow_ups.settled_rows(session)] == ["two", "three", "one"]
        assert needs.needs_of(session, priya) == ()
