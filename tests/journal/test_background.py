"""What a suggestion rests on, gathered from a real store."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from sqlalchemy.orm import Session

from oneonone.errors import NotFound
from oneonone.journal import lines, points, talking
from oneonone.journal.background import background, with_said
from oneonone.journal.own_questions import dismiss, hide, star
from oneonone.journal.planning import had_coffee
from oneonone.journal.teammates import TeammateFields, add_teammate
from oneonone.model.kinds import CaptureKind, Celebration, MeetingKind, NeedKind, PointKind, PointState
from oneonone.store.store import Store

TODAY = date(2026, 11, 24)


def talk(session: Session, teammate_id: str, at: datetime, *, asked: str = "", opened: bool | None = None) -> str:
    """A conversation held, with one question talked about."""
    meeting = talking.start(session, teammate_id, at)
    if asked:
        point = points.add_point(
            session, teammate_id, f"Question {asked}?", kind=PointKind.QUESTION, meeting_id=meeting.id,
            question_id=asked, need=NeedKind.WELLBEING,
        )  # fmt: skip
        points.talked_about(session, point.id, at)
        points.did_it_open(session, point.id, opened)
    talking.round_off(session, meeting.id, at + timedelta(minutes=30))
    return meeting.id


def test_a_new_teammate_has_an_empty_background(store: Store, now: datetime) -> None:
    with store.writing() as session:
        mate = add_teammate(session, TeammateFields(name="Sam"), now)
        known = background(session, mate.id, TODAY)
    assert (known.held, known.first, known.last) == (0, None, None)
    assert known.recent == known.since == known.needs == known.wins == known.promises == known.asked == ()
    assert not known.before and not known.asked_about


def test_an_unknown_teammate_is_said_to_be_so(store: Store) -> None:
    with store.reading() as session, pytest.raises(NotFound):
        background(session, "nobody", TODAY)


def test_conversations_come_newest_first_with_what_was_noted_in_them(store: Store, now: datetime) -> None:
    with store.writing() as session:
        mate = add_teammate(session, TeammateFields(name="Sam"), now)
        first = talk(session, mate.id, now - timedelta(weeks=2))
        second = talk(session, mate.id, now - timedelta(weeks=1))
        for meeting, text in ((first, "tired"), (second, "rested")):
            lines.note_line(session, CaptureKind.NOTE, text, now, teammate_id=mate.id, meeting_id=meeting)
        talking.set_words(session, second, theirs="relieved")
        known = background(session, mate.id, TODAY)
    assert known.held == 2
    assert known.first == TODAY - timedelta(weeks=2)
    assert [[line.text for line in one.lines] for one in known.recent] == [["rested"], ["tired"]]
    assert [one.ago for one in known.recent] == [1, 2]
    assert known.recent[0].word == "relieved"


def test_coffees_are_read_but_not_counted(store: Store, now: datetime) -> None:
    with store.writing() as session:
        mate = add_teammate(session, TeammateFields(name="Sam"), now)
        talk(session, mate.id, now - timedelta(weeks=2), asked="one")
        talk(session, mate.id, now - timedelta(weeks=1), asked="two")
        had_coffee(session, mate.id, now - timedelta(days=1))
        known = background(session, mate.id, TODAY)
    assert known.held == 2
    assert [(one.kind, one.ago) for one in known.recent] == [
        (MeetingKind.COFFEE, 1), (MeetingKind.ONE_ON_ONE, 1), (MeetingKind.ONE_ON_ONE, 2),
    ]  # fmt: skip
    assert {one.question_id: one.ago for one in known.asked} == {"two": 1, "one": 2}
    assert known.last is not None and known.last.day == TODAY - timedelta(weeks=1)


def test_what_was_noted_since_the_last_talk_is_apart(store: Store, now: datetime) -> None:
    with store.writing() as session:
        mate = add_teammate(session, TeammateFields(name="Sam"), now)
        lines.note_line(session, CaptureKind.NOTE, "long ago", now - timedelta(weeks=5), teammate_id=mate.id)
        talk(session, mate.id, now - timedelta(weeks=1))
        lines.note_line(session, CaptureKind.NOTE, "at the lift", now - timedelta(days=2), teammate_id=mate.id)
        known = background(session, mate.id, TODAY)
    assert [line.text for line in known.since] == ["at the lift"]


def test_only_what_is_open_is_open(store: Store, now: datetime) -> None:
    with store.writing() as session:
        mate = add_teammate(session, TeammateFields(name="Sam"), now)
        made = {
            (kind, text): lines.note_line(session, kind, text, now, teammate_id=mate.id)
            for kind in (CaptureKind.NEED, CaptureKind.WIN, CaptureKind.FOLLOW_UP)
            for text in ("open", "settled", "deleted")
        }
        lines.told_back(session, made[CaptureKind.NEED, "settled"], now)
        lines.celebrate(session, made[CaptureKind.WIN, "settled"], Celebration.TOLD, now)
        lines.set_done(session, made[CaptureKind.FOLLOW_UP, "settled"], True, now)
        for kind in (CaptureKind.NEED, CaptureKind.WIN, CaptureKind.FOLLOW_UP):
            lines.delete_line(session, made[kind, "deleted"], now)
        known = background(session, mate.id, TODAY)
    for found in (known.needs, known.wins, known.promises):
        assert [line.text for line in found] == ["open"]


def test_the_past_of_questions_is_kept_per_teammate_and_what_they_opened_for_everyone(
    store: Store, now: datetime
) -> None:
    with store.writing() as session:
        sam = add_teammate(session, TeammateFields(name="Sam"), now)
        kim = add_teammate(session, TeammateFields(name="Kim"), now)
        for weeks in range(40, 2, -1):
            talk(session, sam.id, now - timedelta(weeks=weeks), asked=f"q{weeks}", opened=weeks % 2 == 0)
        talk(session, kim.id, now - timedelta(weeks=1), asked="q40", opened=False)
        known = background(session, sam.id, TODAY)
        other = background(session, kim.id, TODAY)
    assert known.before["q40"].last == TODAY - timedelta(weeks=40)
    assert (known.before["q40"].opened, known.before["q40"].not_opened) == (1, 1)
    assert (known.opened, known.not_opened) == (19, 19)
    assert known.asked_about == {NeedKind.WELLBEING: TODAY - timedelta(weeks=3)}
    assert other.before["q39"].last is None
    assert (other.opened, other.not_opened) == (0, 1)
    assert len(known.recent) == 13  # and no more, however long the history is


def test_what_waits_or_is_on_the_table_now_counts_as_asked(store: Store, now: datetime) -> None:
    with store.writing() as session:
        mate = add_teammate(session, TeammateFields(name="Sam"), now)
        points.add_point(session, mate.id, "On the table?", kind=PointKind.QUESTION, question_id="now")
        talking.start(session, mate.id, now)
        points.add_point(session, mate.id, "Waiting?", kind=PointKind.QUESTION, question_id="next")
        known = background(session, mate.id, TODAY)
    assert {one.question_id: (one.ago, one.state) for one in known.asked} == {
        "now": (0, PointState.OPEN), "next": (0, PointState.OPEN),
    }  # fmt: skip


def test_dismissed_starred_and_hidden_questions_are_known(store: Store, now: datetime) -> None:
    with store.writing() as session:
        sam = add_teammate(session, TeammateFields(name="Sam"), now)
        kim = add_teammate(session, TeammateFields(name="Kim"), now)
        dismiss(session, "month", sam.id, TODAY)
        dismiss(session, "never", sam.id, TODAY, for_good=True)
        dismiss(session, "kims", kim.id, TODAY)
        star(session, "starred", True)
        hide(session, "hidden", True)
        known = background(session, sam.id, TODAY)
        later = background(session, sam.id, TODAY + timedelta(days=31))
    assert known.dismissed == {"month", "never"}
    assert later.dismissed == {"never"}
    assert (known.starred, known.hidden) == ({"starred"}, {"hidden"})


def test_notes_given_by_hand_take_the_place_of_the_last_ones(store: Store, now: datetime) -> None:
    with store.writing() as session:
        mate = add_teammate(session, TeammateFields(name="Sam"), now)
        for weeks in (2, 1):
            meeting = talk(session, mate.id, now - timedelta(weeks=weeks))
            lines.note_line(session, CaptureKind.NOTE, f"{weeks} weeks", now, teammate_id=mate.id, meeting_id=meeting)
        lines.note_line(session, CaptureKind.NOTE, "at the lift", now, teammate_id=mate.id)
        known = with_said(background(session, mate.id, TODAY), "what was said", TODAY)
        newcomer = with_said(background(session, add_teammate(session, TeammateFields(name="New"), now).id, TODAY),
                             "hello", TODAY)  # fmt: skip
    assert [[line.text for line in one.lines] for one in known.recent] == [["what was said"], ["2 weeks"]]
    assert known.since == ()
    assert known.held == 2
    assert newcomer.held == 1
    assert newcomer.last is not None and newcomer.last.day == TODAY
