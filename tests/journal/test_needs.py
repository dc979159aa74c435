"""Needs: what answers them, what was not told back, and what has lain for four weeks."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from oneonone.errors import OneOnOneError
from oneonone.journal import follow_ups, lines, needs, points, preparing
from oneonone.journal.needs import NeedRecord, unanswered
from oneonone.journal.records import Line, local_day
from oneonone.journal.teammates import TeammateFields, add_teammate, archive
from oneonone.model.kinds import CaptureKind, Language, NeedState
from oneonone.store.store import Store

WEEKS = timedelta(weeks=1)


@pytest.fixture
def priya(store: Store, now: datetime) -> str:
    with store.writing() as session:
        return add_teammate(session, TeammateFields(name="Priya Raman"), now).id


def heard(store: Store, teammate_id: str, text: str, at: datetime) -> Line:
    with store.writing() as session:
        return lines.note_line(session, CaptureKind.NEED, text, at, teammate_id=teammate_id)


def test_what_was_tried_or_promised_and_done_is_to_be_told_back_first(store: Store, priya: str, now: datetime) -> None:
    open_one = heard(store, priya, "a bigger screen", now - 9 * WEEKS)
    tried = heard(store, priya, "quiet mornings", now - 3 * WEEKS)
    kept = heard(store, priya, "more say", now - 2 * WEEKS)
    with store.writing() as session:
        needs.tried(session, tried.id, "moved the stand-up", now)
        promise = needs.promise(session, kept.id, "invited her to the roadmap", now)
        follow_ups.complete(session, promise.id, now)
        found = needs.needs_of(session, priya)
    assert [one.line.id for one in found] == [tried.id, kept.id, open_one.id]
    assert [one.to_tell_back for one in found] == [True, True, False]
    assert [one.done for one in found] == ["moved the stand-up", "invited her to the roadmap", ""]
    assert found[1].since == local_day(now - 2 * WEEKS)


def test_dropped_promises_answer_nothing_and_open_ones_do_not_tell_back(
    store: Store, priya: str, now: datetime
) -> None:
    need = heard(store, priya, "more say", now)
    with store.writing() as session:
        dropped = needs.promise(session, need.id, "ask Mark", now)
        follow_ups.drop(session, dropped.id, now)
        still = needs.promise(session, need.id, "ask Lena", now)
        (found,) = needs.needs_of(session, priya)
    assert [one.id for one in found.promises] == [still.id]
    assert not found.to_tell_back


@pytest.mark.parametrize(("weeks", "promised", "expected"), [(4, False, True), (3.9, False, False), (9, True, False)])
def test_a_need_without_any_promise_comes_up_after_four_weeks(
    store: Store, priya: str, now: datetime, weeks: float, promised: bool, expected: bool
) -> None:
    need = heard(store, priya, "more say", now - weeks * WEEKS)
    with store.writing() as session:
        if promised:
            needs.promise(session, need.id, "ask Mark", now)
        (found,) = needs.needs_of(session, priya)
    assert unanswered(found, local_day(now)) is expected


def test_what_was_tried_lies_no_longer_unanswered(store: Store, priya: str, now: datetime) -> None:
    need = heard(store, priya, "more say", now - 9 * WEEKS)
    with store.writing() as session:
        needs.tried(session, need.id, "asked Mark", now)
        (found,) = needs.needs_of(session, priya)
    assert not unanswered(found, local_day(now)) and found.to_tell_back


def test_told_back_and_let_go_with_a_word_and_open_again(store: Store, priya: str, now: datetime) -> None:
    told, gone = heard(store, priya, "quiet mornings", now), heard(store, priya, "a bigger screen", now)
    with store.writing() as session:
        needs.tried(session, told.id, "moved the stand-up", now)
        first = needs.tell_back(session, told.id, now, " relieved ")
        second = needs.let_go(session, gone.id, now + timedelta(minutes=1), "has one")
        assert needs.needs_of(session, priya) == ()
        assert [one.id for one in needs.settled_needs_of(session, priya)] == [gone.id, told.id]
        again = needs.reopen(session, told.id)
    assert (first.need_state, first.outcome, first.open) == (NeedState.TOLD_BACK, "relieved", False)
    assert (second.need_state, second.outcome) == (NeedState.LET_GO, "has one")
    assert (again.need_state, again.outcome, again.open) == (NeedState.TRIED, "", True)


def test_needs_to_tell_back_are_of_all_present_teammates(store: Store, priya: str, now: datetime) -> None:
    with store.writing() as session:
        sanne = add_teammate(session, TeammateFields(name="Sanne de Vries"), now).id
    tried = [heard(store, mate, "room", now + at * WEEKS) for at, mate in enumerate((priya, sanne))]
    heard(store, priya, "time", now)
    with store.writing() as session:
        for one in tried:
            needs.tried(session, one.id, "something", now)
        assert [one.line.id for one in needs.needs_to_tell_back(session)] == [one.id for one in tried]
        archive(session, sanne, now)
        assert [one.line.id for one in needs.needs_to_tell_back(session)] == [tried[0].id]


@pytest.mark.parametrize(
    ("done", "language", "expected"),
    [(True, Language.EN, "What came of: room"), (False, Language.NL, "Dit had je nodig; hoe is dat nu? room")],
)
def test_it_can_be_put_on_the_list_in_their_language(
    store: Store, priya: str, now: datetime, done: bool, language: Language, expected: str
) -> None:
    need = heard(store, priya, "room", now)
    with store.writing() as session:
        if done:
            needs.tried(session, need.id, "asked", now)
        needs.bring_up(session, need.id, language)
        assert [one.point.text for one in points.points_for_next(session, priya)] == [expected]


def test_a_promise_for_a_need_needs_words(store: Store, priya: str, now: datetime) -> None:
    need = heard(store, priya, "room", now)
    with pytest.raises(OneOnOneError), store.writing() as session:
        needs.promise(session, need.id, "  ", now)


def test_a_preparation_has_the_needs_with_their_promises(store: Store, priya: str, now: datetime) -> None:
    need = heard(store, priya, "room", now)
    with store.writing() as session:
        promise = needs.promise(session, need.id, "ask", now)
        found = preparing.prepare(session, priya, now)
    assert [(one.line.id, [each.id for each in one.promises]) for one in found.needs] == [(need.id, [promise.id])]
    assert isinstance(found.needs[0], NeedRecord) and found.tell_back == (found.needs[0].line,)
