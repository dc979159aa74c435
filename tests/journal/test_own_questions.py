"""The manager's own questions, and what stays away."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest

from oneonone.errors import NotFound, OneOnOneError
from oneonone.journal import own_questions as own
from oneonone.journal import points, talking
from oneonone.journal.teammates import TeammateFields, add_teammate
from oneonone.model.kinds import Language, NeedKind, PointKind, QuestionRole
from oneonone.store.store import Store


def test_a_question_is_kept_changed_and_deleted(store: Store, now: datetime) -> None:
    with store.writing() as session:
        made = own.add_own_question(session, "  What did you\nlearn?  ", Language.EN)
        assert (made.text, made.need, made.role, made.depth) == ("What did you\nlearn?", None, QuestionRole.DEEPER, 2)
        changed = own.edit_own_question(
            session, made.id, "Wat leerde je?", language=Language.NL, need=NeedKind.COMPETENCE_GROWTH,
            role=QuestionRole.OPENER, depth=1,
        )  # fmt: skip
        assert own.own_questions(session) == (changed,) == (own.own_question(session, made.id),)
        own.delete_own_question(session, made.id, now)
        assert own.own_questions(session) == ()
        with pytest.raises(NotFound):
            own.own_question(session, made.id)


@pytest.mark.parametrize(("text", "depth"), [("  \n ", 2), ("What?", 0), ("What?", 4)])
def test_an_empty_question_or_an_unknown_depth_is_refused(store: Store, text: str, depth: int) -> None:
    with store.writing() as session:
        with pytest.raises(OneOnOneError):
            own.add_own_question(session, text, Language.EN, depth=depth)
        assert own.own_questions(session) == ()


def test_a_mark_goes_on_and_off(store: Store) -> None:
    with store.writing() as session:
        own.star(session, "a", True)
        own.hide(session, "a", True)
        own.hide(session, "b", True)
        own.star(session, "a", False)
        assert own.marks(session) == own.Marks(frozenset(), frozenset({"a", "b"}))


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (date(2026, 11, 24), date(2026, 12, 24)),
        (date(2026, 12, 31), date(2027, 1, 31)),
        (date(2027, 1, 31), date(2027, 2, 28)),
    ],
)
def test_not_now_means_a_month(day: date, expected: date) -> None:
    assert own.month_after(day) == expected


def test_what_was_dismissed_can_come_back(store: Store, now: datetime) -> None:
    today = now.date()
    with store.writing() as session:
        sam = add_teammate(session, TeammateFields(name="Sam"), now)
        own.dismiss(session, "q", sam.id, today)
        assert own.dismissed(session, sam.id, today) == {"q"}
        assert own.dismissed(session, sam.id, date(2026, 12, 24)) == frozenset()
        own.dismiss(session, "q", sam.id, today, for_good=True)
        assert own.dismissed(session, sam.id, date(2036, 12, 24)) == {"q"}
        own.allow_again(session, "q", sam.id)
        assert own.dismissed(session, sam.id, today) == frozenset()


def test_did_it_open_is_asked_of_one_question_once(store: Store, now: datetime) -> None:
    with store.writing() as session:
        sam = add_teammate(session, TeammateFields(name="Sam"), now)
        points.add_point(session, sam.id, "The guild")
        for question in ("q1", "q2", "q3"):
            points.add_point(session, sam.id, f"{question}?", kind=PointKind.QUESTION, question_id=question)
        meeting = talking.start(session, sam.id, now)
        assert own.question_to_look_back_on(session, meeting.id) is None  # nothing was talked about yet
        asked = points.points_of_meeting(session, meeting.id)
        for point in (asked[0], asked[2], asked[3]):
            points.talked_about(session, point.id, now)
        talking.round_off(session, meeting.id, now + timedelta(minutes=30))
        found = own.question_to_look_back_on(session, meeting.id)
        assert found == own.LookBack(asked[2].id, "q2?")
        points.did_it_open(session, asked[2].id, True)
        assert own.question_to_look_back_on(session, meeting.id) is None
