"""A suggestion for someone with ten years of weekly talks: under thirty times one read of their talking points."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from time import perf_counter

import sqlcipher3.dbapi2 as driver
from sqlalchemy.orm import Session

from oneonone.journal.background import background
from oneonone.journal.teammates import TeammateFields, add_teammate
from oneonone.model.kinds import MeetingState, PointKind, PointState
from oneonone.model.lines import Note
from oneonone.model.meeting import Meeting
from oneonone.model.talking_point import TalkingPoint
from oneonone.practice.bank import load_bank
from oneonone.practice.suggest import suggest
from oneonone.practice.suggest.said import read
from oneonone.store.store import Store, open_store
from tests.practice.suggesting import snippets

NOW = datetime(2026, 11, 24, 8, tzinfo=UTC)
WEEKS = 520
POINTS, NOTES = 4, 5


def ten_years(session: Session) -> str:
    """Four questions and five notes a week."""
    chance = random.Random(1)
    questions = load_bank().questions
    texts = [one.text for name in ("first", "second", "third") for one in snippets(name)]
    teammate = add_teammate(session, TeammateFields(name="Sam"), NOW)
    for week in range(WEEKS, 0, -1):
        at = NOW - timedelta(weeks=week)
        meeting = Meeting(teammate_id=teammate.id, state=MeetingState.HELD, starts_at=at)
        session.add(meeting)
        session.flush()
        for place, one in enumerate(chance.sample(questions, POINTS)):
            session.add(
                TalkingPoint(
                    teammate_id=teammate.id, meeting_id=meeting.id, kind=PointKind.QUESTION, text=one.en,
                    question_id=one.id, need=one.need, state=PointState.TALKED_ABOUT, talked_at=at,
                    opened=chance.choice([True, False]) if place == 0 else None, position=place,
                )
            )  # fmt: skip
        session.add_all(
            Note(teammate_id=teammate.id, meeting_id=meeting.id, text=text, noted_at=at)
            for text in chance.sample(texts, NOTES)
        )
    return teammate.id


def seconds(work: Callable[[], object], times: int = 9) -> float:
    """The median."""
    taken = []
    for _ in range(times):
        begin = perf_counter()
        work()
        taken.append(perf_counter() - begin)
    return sorted(taken)[times // 2]


def measured(store: Store, teammate_id: str) -> tuple[float, float]:
    """Seconds for one plain SQL read, and for a suggestion with all that it is gathered from, notes read anew."""
    connection = driver.connect(str(store.path))
    query = "SELECT * FROM talking_point WHERE teammate_id = ? AND deleted_at IS NULL"

    def one_read() -> None:
        assert len(connection.execute(query, (teammate_id,)).fetchall()) == WEEKS * POINTS

    def one_suggestion() -> None:
        read.cache_clear()
        with store.reading() as session:
            assert suggest(background(session, teammate_id, NOW.date()), load_bank(), NOW.date())

    one_suggestion()
    taken = seconds(one_read), seconds(one_suggestion)
    connection.close()
    return taken


def test_ten_years_of_weekly_talks(tmp_path: Path) -> None:
    store = open_store(tmp_path / "data")
    with store.writing() as session:
        teammate_id = ten_years(session)
    reading, suggesting = measured(store, teammate_id)
    store.close()
    print(f"read {reading * 1000:.1f} ms, suggestion {suggesting * 1000:.1f} ms: {suggesting / reading:.1f} times")
    assert suggesting < 30 * reading
