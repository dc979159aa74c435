"""Suggestions for a teammate over forty weekly talks, in a real store."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import pairwise

from oneonone.journal import lines, points, talking
from oneonone.journal.background import background
from oneonone.model.kinds import CaptureKind, Language, PointKind, Situation
from oneonone.model.teammate import Teammate
from oneonone.practice.bank import load_bank
from oneonone.practice.suggest import THREAD, Suggestion, is_about_me, suggest
from oneonone.store.store import Store
from tests.practice.suggesting import snippets

BANK = load_bank()
BEGIN = datetime(2026, 1, 6, 9, tzinfo=UTC)
WEEKS = 40


HEAVY = {Situation.BEREAVEMENT, Situation.ILLNESS, Situation.AFTER_CONFLICT}


def notes_of(language: Language, *, heavy: bool) -> list[str]:
    return [one.text for one in snippets("first") if one.language is language and (heavy or not one.situations & HEAVY)]


def forty_talks(store: Store, name: str, language: Language, notes: list[str]) -> list[tuple[Suggestion, ...]]:
    """Each week what is suggested is asked, and a note is made."""
    with store.writing() as session:
        teammate = Teammate(id=name, name=name, language=language)
        session.add(teammate)
    weekly = []
    for week in range(WEEKS):
        now = BEGIN + timedelta(weeks=week)
        with store.reading() as session:
            found = suggest(background(session, name, now.date()), BANK, now.date())
            assert found == suggest(background(session, name, now.date()), BANK, now.date())
        weekly.append(found)
        with store.writing() as session:
            for one in found:
                points.add_point(
                    session, name, one.text, kind=PointKind.QUESTION, question_id=one.question_id, need=one.need
                )
            meeting = talking.start(session, name, now)
            for place, point in enumerate(points.points_of_meeting(session, meeting.id)):
                points.talked_about(session, point.id, now)
                points.did_it_open(session, point.id, (week + place) % 3 != 0)
            lines.note_line(
                session, CaptureKind.NOTE, notes[week % len(notes)], now, teammate_id=name, meeting_id=meeting.id
            )
            talking.round_off(session, meeting.id, now + timedelta(minutes=30))
    return weekly


def test_forty_weeks(store: Store) -> None:
    weekly = forty_talks(store, "Sam", Language.EN, notes_of(Language.EN, heavy=False))
    for week, found in enumerate(weekly):
        assert 1 <= len(found) <= 3
        assert len({one.need for one in found}) == len(found)
        before = {one.text for earlier in weekly[max(0, week - 8) : week] for one in earlier}
        assert not before & {one.text for one in found}, week
    assert {one.depth for found in weekly[:2] for one in found} == {1}
    assert 3 in {one.depth for found in weekly[5:] for one in found}
    asked = [one for found in weekly for one in found]
    assert len({one.need for one in asked}) == 10
    assert len({one.question_id for one in asked if one.question_id != THREAD}) > 60
    about_me = [week for week, found in enumerate(weekly) if any(is_about_me(one.question_id) for one in found)]
    assert about_me and about_me[0] >= 4
    assert all(later - earlier <= 15 for earlier, later in pairwise(about_me))


def test_two_teammates_with_the_same_past_are_not_asked_the_same(store: Store) -> None:
    one = forty_talks(store, "Sam", Language.NL, notes_of(Language.NL, heavy=True))
    other = forty_talks(store, "Kim", Language.NL, notes_of(Language.NL, heavy=True))
    same = sum(
        {each.question_id for each in first} == {each.question_id for each in second}
        for first, second in zip(one, other, strict=True)
        if len(first) == 3
    )
    assert same <= 3
