"""What was deleted can be brought back for thirty days, or goes at once on request."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from oneonone.errors import NotFound
from oneonone.journal import lines, points, talking, trash
from oneonone.journal.teammates import TeammateFields, add_teammate, delete_teammate, team
from oneonone.model.kinds import CaptureKind
from oneonone.store.store import Store


@pytest.fixture
def priya(store: Store, now: datetime) -> str:
    with store.writing() as session:
        return add_teammate(session, TeammateFields(name="Priya Raman"), now).id


def test_a_meeting_comes_back_with_what_went_along(store: Store, priya: str, now: datetime) -> None:
    with store.writing() as session:
        points.add_point(session, priya, "The guild")
        meeting = talking.start(session, priya, now)
        lines.note_line(session, CaptureKind.NEED, "more say", now, teammate_id=priya, meeting_id=meeting.id)
        gone = lines.note_line(session, CaptureKind.NOTE, "gone before", now, teammate_id=priya, meeting_id=meeting.id)
        lines.delete_line(session, gone, now - timedelta(minutes=1))
    with store.writing() as session:
        talking.delete_meeting(session, meeting.id, now)
    with store.writing() as session:
        found = trash.trash(session)
        assert [(one.noun, one.whose) for one in found] == [("meeting", "Priya Raman"), ("note", "Priya Raman")]
        trash.bring_back(session, "meeting", meeting.id, now)
        session.flush()
        again = talking.conversation(session, meeting.id)
    assert [one.text for one in again.lines] == ["more say"]
    assert [one.text for one in again.points] == ["The guild"]


def test_a_teammate_comes_back(store: Store, priya: str, now: datetime) -> None:
    with store.writing() as session:
        delete_teammate(session, priya, now)
        session.flush()
        assert team(session) == ()
        trash.bring_back(session, "teammate", priya, now)
        session.flush()
        assert [one.name for one in team(session)] == ["Priya Raman"]


def test_after_thirty_days_it_goes_for_good_with_all_that_belongs_to_it(
    store: Store, priya: str, now: datetime
) -> None:
    with store.writing() as session:
        kept = lines.note_line(session, CaptureKind.WIN, "said no", now, teammate_id=priya)
        delete_teammate(session, priya, now)
    with store.writing() as session:
        assert trash.empty_old(session, now + timedelta(days=29)) == 0
        assert len(trash.trash(session)) == 1
        trash.empty_old(session, now + timedelta(days=31))
        assert trash.trash(session) == ()
        with pytest.raises(NotFound):
            lines.line(session, CaptureKind.WIN, kept.id)
        left = session.connection().exec_driver_sql("SELECT count(*) FROM search").scalar_one()
    assert left == 0


def test_at_once_on_request(store: Store, priya: str, now: datetime) -> None:
    with store.writing() as session:
        note = lines.note_line(session, CaptureKind.NOTE, "a word", now, teammate_id=priya)
        lines.delete_line(session, note, now)
    with store.writing() as session:
        trash.delete_for_good(session, "note", note.id)
    with store.writing() as session:
        assert trash.trash(session) == ()
        with pytest.raises(NotFound):
            trash.bring_back(session, "note", note.id, now)
