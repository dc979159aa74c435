"""Whom one has not really spoken to, and coffee that is long ago."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from oneonone.journal import planning, presence, teammates
from oneonone.journal.agenda import agenda
from oneonone.journal.presence import Missed, Missing
from oneonone.journal.records import Rhythm, local_day
from oneonone.journal.talking import took_place
from oneonone.journal.teammates import TeammateFields, add_teammate
from oneonone.journal.weekly_round import Deed, RoundKind, settle, weekly_round
from oneonone.model.kinds import MeetingKind
from oneonone.store.store import Store

WEEK = timedelta(weeks=1)


def mate(store: Store, now: datetime, spoken: int, *, coffee: int | None = None, weeks: int | None = None,
         name: str = "Priya") -> str:  # fmt: skip
    """Whom one spoke to `spoken` weeks ago, and had coffee with `coffee` weeks ago; met twenty weeks ago."""
    with store.writing() as session:
        rhythm = Rhythm(weeks, 3, time(10)) if weeks else None
        found = add_teammate(session, TeammateFields(name=name, rhythm=rhythm), now - 20 * WEEK).id
        for ago in (20, spoken):
            took_place(session, found, now - ago * WEEK, now)
        if coffee is not None:
            planning.had_coffee(session, found, now - coffee * WEEK)
    return found


def missed(store: Store, now: datetime) -> list[tuple[str, Missing]]:
    with store.reading() as session:
        return [(one.teammate.id, one.what) for one in presence.missed(session, now)]


def first(store: Store, now: datetime) -> Missed:
    with store.reading() as session:
        return presence.missed(session, now)[0]


def test_three_weeks_without_a_talk(store: Store, now: datetime) -> None:
    quiet = mate(store, now, 4, coffee=5)
    mate(store, now, 2, coffee=3, name="Lena")
    assert missed(store, now) == [(quiet, Missing.TALK)]


def test_a_slow_rhythm_is_given_twice_its_span(store: Store, now: datetime) -> None:
    slow = mate(store, now, 7, coffee=7, weeks=4)
    assert missed(store, now) == [(slow, Missing.COFFEE)]
    assert missed(store, now + 2 * WEEK) == [(slow, Missing.TALK)]


def test_a_coffee_is_a_real_conversation(store: Store, now: datetime) -> None:
    mate(store, now, 9, coffee=1)
    assert missed(store, now) == []


def test_a_skipped_or_planned_one_is_not(store: Store, now: datetime) -> None:
    quiet = mate(store, now, 5, coffee=5, weeks=2)
    with store.writing() as session:
        planned = planning.planned_meeting(session, quiet)
        assert planned is not None
        planning.skip(session, planned.id, now)
        coming = planning.next_meeting(session, quiet)
        assert coming is not None
        planning.move(session, coming.id, local_day(now + 2 * WEEK), time(10))
    assert missed(store, now) == [(quiet, Missing.TALK)]


def test_one_that_is_planned_for_tomorrow_answers_by_itself(store: Store, now: datetime) -> None:
    quiet = mate(store, now, 5, coffee=5)
    with store.writing() as session:
        planning.plan(session, quiet, MeetingKind.ONE_ON_ONE, local_day(now) + timedelta(days=1), time(10))
    assert missed(store, now) == []
    assert missed(store, now + 2 * WEEK) == [(quiet, Missing.TALK)], "it lapsed"


def test_planning_a_coffee_or_having_one_makes_it_go_away(store: Store, now: datetime) -> None:
    quiet = mate(store, now, 2, coffee=9)
    assert missed(store, now) == [(quiet, Missing.COFFEE)]
    with store.writing() as session:
        made = presence.plan_coffee(session, quiet, now + timedelta(days=2))
    assert (made.kind, made.starts_at) == (MeetingKind.COFFEE, now + timedelta(days=2))
    assert missed(store, now) == []
    with store.writing() as session:
        planning.had_coffee(session, quiet, now + timedelta(days=2))
    assert missed(store, now + timedelta(days=3)) == []


def test_not_now_is_respected_for_four_weeks(store: Store, now: datetime) -> None:
    quiet = mate(store, now, 4, coffee=9)
    with store.writing() as session:
        one = first(store, now)
        presence.another_time(session, one.teammate.id, one.what, local_day(now))
    assert missed(store, now + timedelta(days=27)) == []
    assert missed(store, now + timedelta(days=28)) == [(quiet, Missing.TALK)]


def test_not_now_in_the_weekly_round_is_the_same_not_now(store: Store, now: datetime) -> None:
    """Today does not bring up a coffee with the same person the day after."""
    quiet = mate(store, now, 4, coffee=9)
    with store.writing() as session:
        row = next(row for row in weekly_round(session, now) if row.kind is RoundKind.PERSON)
        assert settle(session, row, Deed.LET_GO, now) is None
    assert missed(store, now) == missed(store, now + timedelta(days=27)) == []
    assert missed(store, now + timedelta(days=28)) == [(quiet, Missing.TALK)]


def test_who_is_new_or_archived_is_left_out(store: Store, now: datetime) -> None:
    archived = mate(store, now, 9)
    with store.writing() as session:
        teammates.archive(session, archived, now)
        add_teammate(session, TeammateFields(name="New"), now)
    assert missed(store, now) == []


def test_talks_come_before_coffees_and_the_longest_ago_first(store: Store, now: datetime) -> None:
    coffee = mate(store, now, 1, name="Coffee")
    talk, longest = mate(store, now, 4, name="Talk"), mate(store, now, 6, name="Longest")
    assert [one for one, _what in missed(store, now)] == [longest, talk, coffee]
    with store.reading() as session:
        assert [one.teammate.id for one in presence.not_spoken_to(session, now)] == [longest, talk]
        nudge = agenda(session, now).coffee
        assert nudge is not None and nudge.teammate.id == coffee


def test_when_one_is_taken(store: Store, now: datetime) -> None:
    priya = mate(store, now, 1)
    with store.writing() as session:
        presence.plan_coffee(session, priya, now + timedelta(days=2), 45)
    with store.reading() as session:
        starts = now + timedelta(days=2)
        assert presence.busy(session, now) == ((starts, starts + timedelta(minutes=45)),)
