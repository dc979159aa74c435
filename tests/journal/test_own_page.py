"""My own page: answers to questions about me stand beside my doubts."""

from __future__ import annotations

from datetime import datetime

from oneonone.journal import lines, points, talking
from oneonone.journal.own_page import own_page
from oneonone.journal.teammates import TeammateFields, add_teammate
from oneonone.model.kinds import CaptureKind, PointKind
from oneonone.store.store import Store


def test_what_was_told_about_me_and_my_doubts(store: Store, now: datetime) -> None:
    with store.writing() as session:
        priya = add_teammate(session, TeammateFields(name="Priya Raman"), now).id
        asked = points.add_point(
            session, priya, "What should I stop doing?", kind=PointKind.QUESTION,
            question_id="feedback_to_manager-about-me-stop",
        )  # fmt: skip
        points.add_point(session, priya, "Not asked yet?", question_id="feedback_to_manager-about-me-start")
        meeting = talking.start(session, priya, now)
        where = {"teammate_id": priya, "meeting_id": meeting.id}
        lines.note_line(session, CaptureKind.NOTE, "finishing sentences", now, point_id=asked.id, quote=True, **where)
        lines.note_line(session, CaptureKind.DOUBT, "Was I too quick?", now, **where)
        points.talked_about(session, asked.id, now)
    with store.reading() as session:
        found = own_page(session)
    assert [(one.question, one.teammate, [note.text for note in one.notes]) for one in found.told] == [
        ("What should I stop doing?", "Priya Raman", ["finishing sentences"])
    ]
    assert [one.text for one in found.doubts] == ["Was I too quick?"]
