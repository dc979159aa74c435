"""The list of questions as it stands for one teammate."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

import pytest

from oneonone.journal import lines, points, talking
from oneonone.journal.own_questions import add_own_question, delete_own_question, dismiss, hide, star
from oneonone.journal.question_list import AskedBefore, ListedQuestion, Wanted, counts, matching, question_list
from oneonone.journal.teammates import TeammateFields, add_teammate
from oneonone.model.kinds import CaptureKind, Language, NeedKind, PointKind, QuestionRole
from oneonone.store.store import Store

TODAY = date(2026, 11, 24)


@dataclass(frozen=True)
class Entry:
    id: str
    need: NeedKind
    en: str
    depth: int = 2
    role: QuestionRole = QuestionRole.DEEPER

    def text(self, language: Language) -> str:
        return self.en if language is Language.EN else f"{self.en} (nl)"


BANK = (
    Entry("rest", NeedKind.WELLBEING, "What gives you rest?", 1),
    Entry("plate", NeedKind.SUPPORT_OBSTACLES, "What could I take off your plate?", 1),
    Entry("alone", NeedKind.SUPPORT_OBSTACLES, "Where do you feel alone with something?", 3),
)


@pytest.fixture
def priya(store: Store, now: datetime) -> str:
    with store.writing() as session:
        return add_teammate(session, TeammateFields(name="Priya Raman"), now).id


def listed(store: Store, teammate_id: str | None, language: Language = Language.EN) -> dict[str, ListedQuestion]:
    with store.reading() as session:
        return {one.id: one for one in question_list(session, BANK, language, teammate_id, TODAY)}


def ask(store: Store, teammate_id: str, question_id: str, now: datetime, *notes: str, talked: bool = True) -> None:
    """A whole conversation in which the question was brought along."""
    with store.writing() as session:
        point = points.add_point(
            session, teammate_id, question_id, kind=PointKind.QUESTION, question_id=question_id, need=NeedKind.WELLBEING
        )
        meeting = talking.start(session, teammate_id, now)
        for at, note in enumerate(notes):
            lines.note_line(
                session, CaptureKind.NOTE, note, now + timedelta(minutes=at), teammate_id=teammate_id,
                meeting_id=meeting.id, point_id=point.id,
            )  # fmt: skip
        if talked:
            points.talked_about(session, point.id, now)
        talking.round_off(session, meeting.id, now + timedelta(minutes=30))


def test_asked_when_with_the_note_that_followed(store: Store, priya: str, now: datetime) -> None:
    ask(store, priya, "rest", now - timedelta(weeks=8), "An older answer")
    ask(store, priya, "rest", now - timedelta(weeks=2), "Swimming, on Wednesdays", "And the dog")
    found = listed(store, priya)
    assert found["rest"].asked == AskedBefore(date(2026, 11, 10), 2, "Swimming, on Wednesdays")
    assert found["alone"].asked is None


def test_what_is_asked_of_one_is_not_asked_of_another(store: Store, priya: str, now: datetime) -> None:
    with store.writing() as session:
        sanne = add_teammate(session, TeammateFields(name="Sanne de Vries"), now).id
    ask(store, priya, "rest", now, "Swimming")
    assert listed(store, sanne)["rest"].asked is None
    assert listed(store, None)["rest"].asked is None


def test_a_question_left_for_later_was_not_asked_and_waits(store: Store, priya: str, now: datetime) -> None:
    ask(store, priya, "rest", now, talked=False)
    found = listed(store, priya)["rest"]
    assert found.asked is None
    assert found.waiting is not None


def test_a_deleted_note_or_meeting_is_told_no_more(store: Store, priya: str, now: datetime) -> None:
    ask(store, priya, "rest", now, "Swimming")
    with store.writing() as session:
        meeting = talking.start(session, priya, now + timedelta(days=1))
        point = points.add_point(session, priya, "plate", question_id="plate", meeting_id=meeting.id)
        points.talked_about(session, point.id, now)
        talking.delete_meeting(session, meeting.id, now)
    assert listed(store, priya)["plate"].asked is None


def test_shipped_ones_are_in_the_language_asked_for_and_own_ones_as_written(store: Store, priya: str) -> None:
    with store.writing() as session:
        own = add_own_question(session, "Wat houdt je bezig?", Language.NL).id
    assert listed(store, priya, Language.NL)["rest"].text == "What gives you rest? (nl)"
    found = listed(store, priya, Language.EN)[own]
    assert (found.text, found.own, found.language) == ("Wat houdt je bezig?", True, Language.NL)


def test_by_need_with_the_own_ones_after_the_shipped_and_those_without_a_need_last(store: Store) -> None:
    with store.writing() as session:
        without = add_own_question(session, "What is on your mind?", Language.EN).id
        rest = add_own_question(session, "How do you sleep?", Language.EN, need=NeedKind.WELLBEING).id
    assert list(listed(store, None)) == ["rest", rest, "plate", "alone", without]


def test_the_list_can_be_narrowed_every_way_at_once(store: Store, priya: str, now: datetime) -> None:
    with store.writing() as session:
        own = add_own_question(session, "Wie helpt jóú eigenlijk?", Language.NL, need=NeedKind.SUPPORT_OBSTACLES).id
        star(session, own, True)
        star(session, "alone", True)
        hide(session, "plate", True)
    ask(store, priya, "alone", now)
    found = tuple(listed(store, priya).values())

    def ids(**wanted: object) -> list[str]:
        return [one.id for one in matching(found, Wanted(**wanted))]  # type: ignore[arg-type]

    assert ids() == ["rest", "alone", own]
    assert ids(hidden=True) == ["plate"]
    assert ids(need=NeedKind.SUPPORT_OBSTACLES) == ["alone", own]
    assert ids(depth=3) == ["alone"]
    assert ids(own=True) == [own]
    assert ids(starred=True, never_asked=True) == [own]
    assert ids(words="ALONE with") == ["alone"]
    assert ids(words="jou helpt") == [own]
    assert ids(words="alone jou") == []


def test_hidden_ones_are_counted_apart_and_deleted_ones_not_at_all(store: Store) -> None:
    with store.writing() as session:
        gone = add_own_question(session, "Gone?", Language.EN).id
        add_own_question(session, "Kept?", Language.EN)
        delete_own_question(session, gone, datetime(2026, 11, 24, tzinfo=None).astimezone())
        hide(session, "plate", True)
        star(session, "rest", True)
    found = counts(listed(store, None).values())
    assert (found.all, found.own, found.starred, found.hidden) == (3, 1, 1, 1)
    assert found.needs[NeedKind.SUPPORT_OBSTACLES] == 1
    assert found.needs[NeedKind.CLARITY] == 0


def test_what_stays_away_for_this_teammate_is_told(store: Store, priya: str) -> None:
    with store.writing() as session:
        dismiss(session, "rest", priya, TODAY, for_good=True)
    assert listed(store, priya)["rest"].away
    assert not listed(store, None)["rest"].away
