"""A conversation from start to what is carried over."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import pytest

from oneonone.errors import OneOnOneError
from oneonone.exchange.summary import summarise
from oneonone.journal import lines, paper, planning, points, preparing, talking, trash
from oneonone.journal.records import Rhythm
from oneonone.journal.teammates import TeammateFields, add_teammate
from oneonone.model.kinds import CaptureKind, Celebration, Language, MeetingState, Owner, PointState, TalkedMost
from oneonone.store.steps import Changes, undo
from oneonone.store.store import Store


@pytest.fixture
def priya(store: Store, now: datetime) -> str:
    with store.writing() as session:
        fields = TeammateFields(name="Priya Raman", rhythm=Rhythm(2, 1, time(10)))
        return add_teammate(session, fields, now).id


def test_what_was_prepared_is_brought_along_and_the_first_point_is_on_screen(
    store: Store, priya: str, now: datetime
) -> None:
    with store.writing() as session:
        first = points.add_point(session, priya, "What would you like to own?")
        points.add_point(session, priya, "The guild")
        meeting = talking.start(session, priya, now)
    with store.reading() as session:
        found = talking.conversation(session, meeting.id)
    assert [point.text for point in found.points] == ["What would you like to own?", "The guild"]
    assert found.meeting.at_point == first.id
    assert found.meeting.state is MeetingState.RUNNING


def test_starting_twice_goes_on_with_the_same_meeting(store: Store, priya: str, now: datetime) -> None:
    with store.writing() as session:
        first = talking.start(session, priya, now)
    with store.writing() as session:
        again = talking.start(session, priya, now + timedelta(minutes=5))
        running = talking.running(session)
    assert again == first == running


def test_points_not_talked_about_carry_over_once_and_are_marked(store: Store, priya: str, now: datetime) -> None:
    with store.writing() as session:
        points.add_point(session, priya, "Talked about")
        points.add_point(session, priya, "Left")
        meeting = talking.start(session, priya, now)
        talked, _left = points.points_of_meeting(session, meeting.id)
        points.talked_about(session, talked.id, now)
        talking.round_off(session, meeting.id, now + timedelta(minutes=31))
    with store.writing() as session:
        talking.round_off(session, meeting.id, now + timedelta(minutes=40))
        waiting = points.points_for_next(session, priya)
        after = talking.conversation(session, meeting.id)
    assert [(one.point.text, one.carried_from) for one in waiting] == [("Left", date(2026, 11, 24))]
    assert [point.state for point in after.points] == [PointState.TALKED_ABOUT, PointState.LATER]
    assert after.meeting.minutes == 31
    assert after.meeting.state is MeetingState.HELD


def test_rounding_off_plans_the_next(store: Store, priya: str, now: datetime) -> None:
    with store.writing() as session:
        meeting = talking.start(session, priya, now)
        following = talking.round_off(session, meeting.id, now + timedelta(minutes=30))
    assert following is not None
    assert following.day == date(2026, 12, 8)


def test_the_summary_leaves_private_lines_out_and_counts_them(store: Store, priya: str, now: datetime) -> None:
    with store.writing() as session:
        meeting = talking.start(session, priya, now)
        where = {"teammate_id": priya, "meeting_id": meeting.id}
        lines.note_line(session, CaptureKind.NOTE, "Slept badly because of the move", now, private=True, **where)
        lines.note_line(session, CaptureKind.DOUBT, "Was I too quick on Monday?", now, **where)
        lines.note_line(session, CaptureKind.NOTE, "Enjoyed the wedding", now, **where)
        lines.note_line(
            session,
            CaptureKind.FOLLOW_UP,
            "ask Mark to invite you",
            now,
            owner=Owner.ME,
            due=date(2026, 11, 26),
            **where,
        )
        lines.note_line(session, CaptureKind.WIN, "told the vendor the truth", now, **where)
        summary = summarise(talking.conversation(session, meeting.id), now.date())
    text = summary.text()
    assert summary.left_out == 2
    assert "Slept badly" not in text
    assert "Monday" not in text
    assert "• ask Mark to invite you (Thu 26 Nov)" in text
    assert "Our talk on 24 November" in text
    assert "• told the vendor the truth" in text


def test_the_summary_is_in_the_teammates_language(store: Store, now: datetime) -> None:
    with store.writing() as session:
        sanne = add_teammate(session, TeammateFields(name="Sanne de Vries", language=Language.NL), now).id
        meeting = talking.start(session, sanne, now)
        lines.note_line(session, CaptureKind.NEED, "rust in de ochtend", now, teammate_id=sanne, meeting_id=meeting.id)
        text = summarise(talking.conversation(session, meeting.id), now.date()).text()
    assert text.startswith("Ons gesprek van 24 november")
    assert "Wat je nodig hebt\n• rust in de ochtend" in text


def test_an_empty_line_is_refused_and_changes_nothing(store: Store, priya: str, now: datetime) -> None:
    with pytest.raises(OneOnOneError), store.writing() as session:
        lines.note_line(session, CaptureKind.NOTE, "   ", now, teammate_id=priya)
    with store.reading() as session:
        assert preparing.prepare(session, priya, now).since == ()


def test_a_need_stays_open_until_it_was_told_back(store: Store, priya: str, now: datetime) -> None:
    with store.writing() as session:
        need = lines.note_line(session, CaptureKind.NEED, "quiet mornings", now, teammate_id=priya)
        lines.tried(session, need, "you moved the stand-up", now)
        before = preparing.open_needs(session, priya)
        lines.told_back(session, need, now)
        after = preparing.open_needs(session, priya)
    assert [(one.text, one.tried) for one in before] == [("quiet mornings", "you moved the stand-up")]
    assert after == ()


def test_a_meeting_on_paper_is_held_at_once_and_takes_the_planned_place(
    store: Store, priya: str, now: datetime
) -> None:
    with store.writing() as session:
        planned = planning.next_meeting(session, priya)
        assert planned is not None
        held = talking.took_place(session, priya, now + timedelta(hours=4), now + timedelta(hours=4))
        following = talking.round_off(session, held.id, now + timedelta(hours=4))
    assert held.id == planned.id
    assert held.state is MeetingState.HELD
    assert following is not None
    assert following.day == date(2026, 12, 8)


def test_each_verb_can_be_undone(store: Store, priya: str, now: datetime) -> None:
    heard: list[Changes] = []
    store.on_change(heard.append)
    with store.writing() as session:
        win = lines.note_line(session, CaptureKind.WIN, "said no, kindly", now, teammate_id=priya)
    with store.writing() as session:
        lines.celebrate(session, win, Celebration.TEAM, now)
    with store.writing() as session:
        lines.delete_line(session, win, now)
    for changes in reversed(heard.copy()):
        with store.writing() as session:
            undo(session, changes.step)
        with store.reading() as session:
            left = [(one.text, one.celebrated_how) for one in preparing.wins_not_told(session, priya)]
    assert left == []
    with store.writing() as session:
        undo(session, heard[-1].step)
        back = lines.line(session, CaptureKind.WIN, win.id)
    assert back.celebrated_how is None
    assert back.text == "said no, kindly"


def test_changing_the_kind_of_a_line_keeps_its_words_and_place(store: Store, priya: str, now: datetime) -> None:
    with store.writing() as session:
        meeting = talking.start(session, priya, now)
        note = lines.note_line(
            session, CaptureKind.NOTE, "more say", now, teammate_id=priya, meeting_id=meeting.id, private=True
        )
        lines.change_kind(session, note, CaptureKind.NEED, now)
        found = lines.lines_of_meeting(session, meeting.id)
    assert [(one.kind, one.text, one.private, one.noted_at) for one in found] == [
        (CaptureKind.NEED, "more say", True, now)
    ]


def test_words_and_who_talked_most_are_kept(store: Store, priya: str, now: datetime) -> None:
    with store.writing() as session:
        meeting = talking.start(session, priya, now)
        talking.set_words(session, meeting.id, theirs=" hopeful ", mine="glad")
        talking.set_talked_most(session, meeting.id, TalkedMost.THEM)
    with store.reading() as session:
        found = planning.meeting(session, meeting.id)
    assert (found.word_theirs, found.word_mine, found.talked_most) == ("hopeful", "glad", TalkedMost.THEM)


def test_starting_by_mistake_is_taken_back_whole(store: Store, priya: str, now: datetime) -> None:
    with store.writing() as session:
        points.add_point(session, priya, "The guild")
        meeting = talking.start(session, priya, now)
        talking.not_yet(session, meeting.id)
        waiting = points.points_for_next(session, priya)
        planned = planning.next_meeting(session, priya)
    assert [one.point.text for one in waiting] == ["The guild"]
    assert planned is not None
    assert planned.state is MeetingState.PLANNED


def test_done_on_a_held_meeting_carries_nothing_over_again(store: Store, priya: str, now: datetime) -> None:
    with store.writing() as session:
        points.add_point(session, priya, "Left")
        meeting = talking.start(session, priya, now)
        talking.round_off(session, meeting.id, now)
    with store.writing() as session:
        waiting = points.points_for_next(session, priya)
        points.edit_point(session, waiting[0].point.id, "Left, in other words")
        talking.round_off(session, meeting.id, now + timedelta(days=3))
        again = points.points_for_next(session, priya)
    assert [one.point.text for one in again] == ["Left, in other words"]


def test_a_meeting_on_paper_of_an_earlier_day_leaves_the_planned_one_alone(
    store: Store, priya: str, now: datetime
) -> None:
    with store.writing() as session:
        planned = planning.next_meeting(session, priya)
        assert planned is not None
        held = talking.took_place(session, priya, now - timedelta(days=6), now)
    with store.reading() as session:
        again = planning.next_meeting(session, priya)
    assert held.day == date(2026, 11, 18)
    assert again == planned


def test_a_late_conversation_on_paper_is_held_on_the_day_that_was_given(
    store: Store, priya: str, now: datetime
) -> None:
    later = now + timedelta(days=2)
    with store.writing() as session:
        held = talking.took_place(session, priya, later, later)
    assert held.day == date(2026, 11, 26)


def test_what_was_prepared_for_a_meeting_on_paper_waits_for_the_next(store: Store, priya: str, now: datetime) -> None:
    with store.writing() as session:
        points.add_point(session, priya, "The guild")
        paper.keep(session, priya, paper.Blanks(day=now.date(), need="more say"), now)
        waiting = points.points_for_next(session, priya)
    assert [one.point.text for one in waiting] == ["The guild"]


def test_starting_by_mistake_gives_the_planned_moment_back(store: Store, priya: str, now: datetime) -> None:
    with store.writing() as session:
        planned = planning.next_meeting(session, priya)
        assert planned is not None
        talking.start(session, priya, now - timedelta(minutes=40))
        again = talking.not_yet(session, planned.id)
    assert again.starts_at == planned.starts_at


def test_a_private_line_stays_private_whatever_it_becomes(store: Store, priya: str, now: datetime) -> None:
    with store.writing() as session:
        note = lines.note_line(session, CaptureKind.NOTE, "thin ice", now, teammate_id=priya, private=True)
        doubt = lines.change_kind(session, note, CaptureKind.DOUBT, now)
        again = lines.change_kind(session, doubt, CaptureKind.NOTE, now)
    assert again.private


def test_undo_leaves_alone_what_was_deleted_for_good_since(store: Store, priya: str, now: datetime) -> None:
    heard: list[Changes] = []
    store.on_change(heard.append)
    with store.writing() as session:
        note = lines.note_line(session, CaptureKind.NOTE, "a word", now, teammate_id=priya)
    with store.writing() as session:
        lines.delete_line(session, note, now)
    deleted = heard[-1]
    with store.writing() as session:
        trash.delete_for_good(session, "note", note.id)
    with store.writing() as session:
        undo(session, deleted.step)
    with store.reading() as session:
        assert preparing.prepare(session, priya, now).since == ()
