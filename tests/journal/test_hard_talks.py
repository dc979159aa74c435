"""After a hard talk: once, two or three days later."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest

from oneonone.errors import OneOnOneError
from oneonone.journal import agenda, hard_talks, lines, planning, preparing, talking
from oneonone.journal.hard_talks import comes_up
from oneonone.journal.records import local_day
from oneonone.journal.teammates import TeammateFields, add_teammate, archive
from oneonone.model.kinds import CaptureKind, WinKind
from oneonone.store.store import Store

MONDAY = date(2026, 11, 23)
DAY = timedelta(days=1)


@pytest.fixture
def priya(store: Store, now: datetime) -> str:
    with store.writing() as session:
        return add_teammate(session, TeammateFields(name="Priya Raman"), now).id


@pytest.fixture
def hard(store: Store, priya: str, now: datetime) -> str:
    """The id of a hard talk of now, a Tuesday."""
    with store.writing() as session:
        meeting = talking.took_place(session, priya, now, now)
        talking.set_hard(session, meeting.id, True)
        return meeting.id


@pytest.mark.parametrize(
    ("weekday", "days"),
    [(0, (2, 3)), (1, (2, 3)), (2, (2, 3)), (3, (4, 5)), (4, (3, 4)), (5, (2, 3)), (6, (2, 3))],
)
def test_it_comes_up_on_the_second_and_third_day_and_never_begins_in_a_weekend(
    weekday: int, days: tuple[int, ...]
) -> None:
    held = MONDAY + weekday * DAY
    assert tuple(after for after in range(10) if comes_up(held, held + after * DAY)) == days


def found(store: Store, today: date) -> list[str]:
    with store.reading() as session:
        return [one.meeting.id for one in hard_talks.hard_talks(session, today)]


def test_only_a_hard_talk_comes_up_and_on_today_and_in_a_preparation(
    store: Store, priya: str, hard: str, now: datetime
) -> None:
    then = now + 2 * DAY
    assert found(store, local_day(then)) == [hard]
    with store.reading() as session:
        assert [one.teammate.id for one in agenda.agenda(session, then).hard] == [priya]
        prepared = preparing.prepare(session, priya, then).hard
        assert prepared is not None and prepared.meeting.id == hard
    with store.writing() as session:
        talking.set_hard(session, hard, False)
    assert found(store, local_day(then)) == []


def test_put_away_it_does_not_come_back(store: Store, hard: str, now: datetime) -> None:
    with store.writing() as session:
        hard_talks.put_away(session, hard)
        hard_talks.put_away(session, hard)
    assert found(store, local_day(now + 2 * DAY)) == []
    assert found(store, local_day(now + 3 * DAY)) == []


def test_having_spoken_since_it_need_not_be_asked(store: Store, priya: str, hard: str, now: datetime) -> None:
    with store.writing() as session:
        planning.had_coffee(session, priya, now + DAY)
    assert found(store, local_day(now + 2 * DAY)) == []


def test_who_is_archived_is_not_asked_about(store: Store, priya: str, hard: str, now: datetime) -> None:
    with store.writing() as session:
        archive(session, priya, now)
    assert found(store, local_day(now + 2 * DAY)) == []


def test_it_went_well_is_a_win_of_that_person_and_ends_it(store: Store, priya: str, hard: str, now: datetime) -> None:
    then = now + 2 * DAY
    with store.writing() as session:
        win = hard_talks.went_well(session, hard, "we said it all", then)
        kept = lines.line(session, CaptureKind.WIN, win.id)
    assert (kept.win_kind, kept.teammate_id, kept.text) == (WinKind.HARD_CONVERSATION, priya, "we said it all")
    assert found(store, local_day(then)) == []


def test_an_empty_win_changes_nothing(store: Store, hard: str, now: datetime) -> None:
    with pytest.raises(OneOnOneError), store.writing() as session:
        hard_talks.went_well(session, hard, " ", now)
    assert found(store, local_day(now + 2 * DAY)) == [hard]
