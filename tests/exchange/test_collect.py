"""The kinds of export, from a real store with the sample team."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from sqlalchemy.orm import Session

from oneonone.errors import OneOnOneError
from oneonone.exchange.collect import collect
from oneonone.exchange.discretion import EVERYTHING, Privacy
from oneonone.exchange.document import Document, Heading, Items, PageKind, Room
from oneonone.exchange.request import Kind, Request
from oneonone.exchange.writers import markdown
from oneonone.journal import lines, talking, teammates
from oneonone.journal.gathering import Scope, gather
from oneonone.journal.teammates import TeammateFields, add_teammate, team
from oneonone.model.kinds import CaptureKind, Celebration, Language, MeetingState, Owner, WinKind
from oneonone.practice.plant import fill_sample
from oneonone.store.store import Store


def _told(document: Document) -> str:
    return "".join(markdown.text(document))


def _headings(document: Document) -> list[str]:
    return [block.text for page in document.pages for block in page.blocks if isinstance(block, Heading)]


@pytest.fixture
def sample(store: Store, now: datetime) -> Store:
    with store.writing() as session:
        fill_sample(session, Language.EN, now)
    return store


def _priya(session: Session) -> str:
    return next(one.id for one in team(session) if one.name.startswith("Priya"))


def _last_talk(session: Session) -> str:
    found = gather(session, Scope(teammate_id=_priya(session))).meetings
    return [one.id for one in found if one.state is MeetingState.HELD][-1]


def test_everything_has_a_page_a_teammate_and_a_page_a_meeting(sample: Store, now: datetime) -> None:
    with sample.reading() as session:
        made = collect(session, Request(Kind.EVERYTHING, privacy=EVERYTHING), Language.EN, now)
        rows = gather(session, Scope())
    kinds = [page.kind for page in made.pages]
    assert kinds.count(PageKind.TEAMMATE) == 6
    assert kinds.count(PageKind.MEETING) == len(rows.meetings)
    assert made.left_out.count == 0
    text = _told(made)
    assert all(line.text.split("\n")[0] in text for line in rows.lines)


def test_without_a_word_private_lines_stay_out_of_every_kind(sample: Store, now: datetime) -> None:
    with sample.reading() as session:
        rows = gather(session, Scope())
        private = [one.text for one in rows.lines if one.private]
        mate, talk = _priya(session), _last_talk(session)
        requests = (
            Request(Kind.EVERYTHING), Request(teammate_id=mate), Request(Kind.SEND, meeting_id=talk),
            Request(Kind.REVIEW, mate), Request(Kind.ABOUT, mate), Request(search="the"),
        )  # fmt: skip
        for request in requests:
            made = collect(session, request, Language.EN, now)
            assert not [text for text in private if text in _told(made)], request.kind
            assert not [line for line in made.rows.lines if line.private]


def test_a_period_keeps_what_is_of_its_days(sample: Store, now: datetime) -> None:
    since, until = date(2026, 9, 1), date(2026, 9, 30)
    with sample.reading() as session:
        made = collect(session, Request(since=since, until=until), Language.EN, now)
    assert made.rows.meetings
    assert all(since <= one.day <= until for one in made.rows.meetings)


def test_a_period_that_ends_before_it_begins_is_told(sample: Store, now: datetime) -> None:
    with sample.reading() as session, pytest.raises(OneOnOneError, match="ends before it begins"):
        collect(session, Request(since=date(2026, 9, 2), until=date(2026, 9, 1)), Language.EN, now)


def test_a_search_exports_what_it_finds(sample: Store, now: datetime) -> None:
    with sample.reading() as session:
        made = collect(session, Request(search="kind:win with:priya"), Language.EN, now)
        assert {one.kind for one in made.rows.lines} == {CaptureKind.WIN}
        assert {one.record.name for one in made.rows.people} == {"Priya Raman"}
        with pytest.raises(OneOnOneError, match="nothing to export"):
            collect(session, Request(search="zzzz"), Language.EN, now)


def test_a_summary_is_in_the_language_of_the_teammate_and_keeps_my_own_version(sample: Store, now: datetime) -> None:
    with sample.writing() as session:
        talk = _last_talk(session)
        made = collect(session, Request(Kind.SEND, meeting_id=talk), Language.NL, now)
        assert made.language is Language.EN
        assert "We talked about" in _headings(made)
        talking.set_summary(session, talk, "Our talk\n\nI will\n• bring cake for Priya\n\nSee you!")
        session.flush()
        own = collect(session, Request(Kind.SEND, meeting_id=talk, initials=True), Language.NL, now)
    assert _headings(own) == ["I will"]
    assert "bring cake for PR" in _told(own) and "See you" in _told(own)


def test_a_review_goes_by_quarter_names_empty_ones_and_leaves_room_to_write(store: Store, now: datetime) -> None:
    with store.writing() as session:
        mate = add_teammate(session, TeammateFields("Sam Ole"), now).id
        spring = datetime.fromisoformat("2026-04-10T10:00+02:00")
        win = lines.note_line(
            session, CaptureKind.WIN, "spring win", spring, teammate_id=mate, win_kind=WinKind.COURAGE
        )
        lines.celebrate(session, win, Celebration.TOLD, spring)
        lines.note_line(session, CaptureKind.NOTE, "I can do this", spring, teammate_id=mate, quote=True)
        lines.note_line(session, CaptureKind.NOTE, "hush", spring, teammate_id=mate, private=True)
        lines.note_line(session, CaptureKind.DOUBT, "my doubt", spring, teammate_id=mate)
        need = lines.note_line(session, CaptureKind.NEED, "quiet mornings", spring, teammate_id=mate)
        mine = lines.note_line(
            session, CaptureKind.FOLLOW_UP, "move the stand-up", spring, teammate_id=mate, owner=Owner.ME
        )
        lines.answers(session, mine, need.id)
        lines.set_done(session, mine, True, spring + timedelta(days=100))
        lines.told_back(session, need, spring + timedelta(days=101))
        theirs = lines.note_line(session, CaptureKind.FOLLOW_UP, "try it", spring, teammate_id=mate, owner=Owner.THEM)
        lines.set_done(session, theirs, True, spring)
        made = collect(
            session, Request(Kind.REVIEW, mate, since=date(2026, 1, 1), until=date(2026, 9, 30)), Language.EN, now
        )
    headings = _headings(made)
    quarters = ["January to March 2026", "April to June 2026", "July to September 2026"]
    assert [one for one in headings if one in quarters] == quarters
    text = _told(made)
    first, spring_text, summer = (part for part in text.split("## ", 1)[1].split("2026\n", 3)[1:])
    assert "Nothing was noted in these months" in first
    assert "courage" in spring_text and "told in person" in spring_text and "I can do this" in spring_text
    assert "quiet mornings" in spring_text and "told back on" in spring_text and "try it" in spring_text
    assert "Promises I kept" in summer and "move the stand-up" in summer
    assert "hush" not in text and "my doubt" not in text
    assert made.left_out.lines == 1
    assert any(isinstance(block, Room) for block in made.pages[0].blocks)


def test_what_is_kept_about_someone_is_told_in_their_language_with_others_as_initials(
    store: Store, now: datetime
) -> None:
    with store.writing() as session:
        mate = add_teammate(session, TeammateFields("Sanne de Vries", language=Language.NL, matters="Rust"), now).id
        add_teammate(session, TeammateFields("Tomás Ortega"), now)
        lines.note_line(session, CaptureKind.NOTE, "Sanne helped Tomás", now, teammate_id=mate)
        lines.note_line(session, CaptureKind.NOTE, "a private one", now, teammate_id=mate, private=True)
        session.flush()
        made = collect(session, Request(Kind.ABOUT, mate), Language.EN, now)
        open_too = collect(session, Request(Kind.ABOUT, mate, privacy=Privacy(private=True)), Language.EN, now)
    text = _told(made)
    assert made.language is Language.NL and "Wat er over jou wordt bewaard" in text
    assert "Sanne helped TO" in text and "Tomás" not in text
    assert "a private one" not in text and "1 privéregel" in text
    assert "Privénotities van mij" in _headings(open_too) and "a private one" in _told(open_too)


def test_nothing_of_the_trash_goes_out(sample: Store, now: datetime) -> None:
    with sample.writing() as session:
        mate = _priya(session)
        win = next(one for one in gather(session, Scope(teammate_id=mate)).lines if one.kind is CaptureKind.WIN)
        lines.delete_line(session, win, now)
        session.flush()
        assert win.text not in _told(collect(session, Request(teammate_id=mate), Language.EN, now))
        teammates.delete_teammate(session, mate, now)
        session.flush()
        made = collect(session, Request(Kind.EVERYTHING), Language.EN, now)
        assert "Priya Raman" not in [page.title for page in made.pages]
        assert not [item for page in made.pages for block in page.blocks if isinstance(block, Items)
                    for item in block.items if item.to and item.to == mate]  # fmt: skip
