"""Plants a team in an empty store: the sample team with its story, or a large one for measuring."""

from __future__ import annotations

import random
from datetime import date, datetime, time, timedelta

from sqlalchemy import insert
from sqlalchemy.orm import Session

from oneonone.journal.records import Rhythm, local_day, moment_of
from oneonone.journal.teammates import TeammateFields, add_teammate
from oneonone.model.base import Kept, new_id
from oneonone.model.kinds import (
    Celebration,
    DateKind,
    FollowUpState,
    Language,
    MeetingKind,
    MeetingState,
    NeedState,
    Owner,
    PointKind,
    PointState,
)
from oneonone.model.lines import Doubt, FollowUp, Need, Note, Noted, Win
from oneonone.model.meeting import Meeting
from oneonone.model.talking_point import TalkingPoint
from oneonone.model.teammate import RememberedDate, Teammate
from oneonone.practice.sample_lines import (
    SampleDoubt,
    SampleFollowUp,
    SampleLine,
    SampleNeed,
    SampleNote,
    SamplePoint,
    SampleWin,
)
from oneonone.practice.sample_reflections import plant_reflections
from oneonone.practice.sample_team import SampleMeeting, SampleTeammate, load_sample

_BATCH = 2_000
#: When the points for next time were written, the day before.
_EVENING = time(17, 0)


def fill_sample(session: Session, language: Language, now: datetime) -> None:
    """The six people of the sample team, told in `language`, with days relative to the day of `now`."""
    for person in load_sample(language):
        _plant(session, person, local_day(now))
    plant_reflections(session, language, local_day(now))


def fill_large(session: Session, notes: int, now: datetime, teammates: int = 6) -> None:
    """A store with `notes` notes over `teammates` people, the same each time: weekly meetings back from `now`."""
    chance = random.Random(20261124)
    today = local_day(now)
    for number in range(teammates):
        weekday = (today.weekday() + number) % 7
        fields = TeammateFields(
            name=f"{_FIRST[number % len(_FIRST)]} {_LAST[number % len(_LAST)]}", role="Colleague",
            rhythm=Rhythm(1, weekday, time(9 + number % 8)),
        )  # fmt: skip
        mate = add_teammate(session, fields, now)
        share = notes // teammates + (number < notes % teammates)
        _plant_many(session, mate.id, share, today + timedelta(days=number), chance)


def _plant(session: Session, person: SampleTeammate, today: date) -> None:
    next_day = today + timedelta(days=person.next_in_days)
    row = Teammate(
        name=person.name, role=person.role, language=person.language, since=_months_before(today, person.since_months),
        every_weeks=person.every_weeks, weekday=next_day.weekday(), time_of_day=person.time, minutes=person.minutes,
        matters=person.matters.strip(), celebrate=person.celebrate, colour=person.colour, sample=True,
    )  # fmt: skip
    session.add(row)
    session.flush()
    for one in person.dates:
        day = today + timedelta(days=one.in_days) if one.in_days is not None else None
        session.add(
            RememberedDate(
                teammate_id=row.id,
                kind=one.kind,
                label=one.label,
                month=day.month if day else one.month or 1,
                day=day.day if day else one.day or 1,
                year=day.year if day and one.kind is DateKind.OWN else None,
            )
        )
    meetings: list[Meeting] = []
    needs: dict[str, str] = {}
    for told in person.meetings:
        meetings.append(_plant_meeting(session, row.id, told, today, needs))
    for loose in person.loose:
        at = moment_of(today - timedelta(days=loose.days_ago), loose.time)
        _plant_line(session, row.id, None, loose.line, at, today, needs)
    session.add(Meeting(teammate_id=row.id, starts_at=moment_of(next_day, person.time), minutes=person.minutes))
    held = [one for one in meetings if one.state is MeetingState.HELD and one.kind is MeetingKind.ONE_ON_ONE]
    for position, point in enumerate(person.next):
        carried = held[-1].id if point.carried and held else None
        written = moment_of(today - timedelta(days=1), _EVENING)
        session.add(_point(row.id, None, point, position, written, carried_from=carried))
    session.flush()


def _plant_meeting(
    session: Session, teammate_id: str, told: SampleMeeting, today: date, needs: dict[str, str]
) -> Meeting:
    starts = moment_of(today - timedelta(days=told.days_ago), told.time)
    held = told.state is MeetingState.HELD
    row = Meeting(
        teammate_id=teammate_id, kind=told.kind, state=told.state, starts_at=starts, minutes=told.minutes,
        ended_at=starts + timedelta(minutes=told.minutes) if held else None, word_theirs=told.word_theirs,
        word_mine=told.word_mine, talked_most=told.talked_most,
    )  # fmt: skip
    session.add(row)
    session.flush()
    talked = []
    for position, point in enumerate(told.points):
        made = _point(teammate_id, row.id, point, position, starts - timedelta(days=1))
        session.add(made)
        if point.state is PointState.TALKED_ABOUT:
            made.talked_at = starts
            talked.append(made)
    session.flush()
    for line in told.lines():
        noted = _plant_line(session, teammate_id, row.id, line, starts + timedelta(minutes=line.at), today, needs)
        if isinstance(noted, Note) and talked:
            noted.point_id = talked[min(len(talked) - 1, line.at * len(talked) // max(1, told.minutes))].id
    return row


def _plant_line(
    session: Session, teammate_id: str, meeting_id: str | None, line: SampleLine, at: datetime, today: date,
    needs: dict[str, str],
) -> Noted:  # fmt: skip
    row = _line(line, at, today, needs)
    row.teammate_id, row.meeting_id, row.text, row.noted_at = teammate_id, meeting_id, line.text, at
    session.add(row)
    session.flush()
    if isinstance(line, SampleNeed):
        needs[line.key] = row.id
    return row


def _line(line: SampleLine, at: datetime, today: date, needs: dict[str, str]) -> Noted:
    def later(days: int | None) -> datetime | None:
        return None if days is None else at + timedelta(days=days, hours=2)

    match line:
        case SampleNote():
            return Note(private=line.private, quote=line.quote)
        case SampleNeed():
            return Need(
                private=line.private, state=line.state, tried=line.tried, tried_at=later(line.tried_days_later),
                told_at=later(line.told_days_later), let_go_at=later(line.let_go_days_later),
            )  # fmt: skip
        case SampleFollowUp():
            due = None
            if line.due_in_days is not None:
                due = today + timedelta(days=line.due_in_days)
            elif line.due_days_later is not None:
                due = local_day(at) + timedelta(days=line.due_days_later)
            return FollowUp(
                private=line.private, owner=line.owner, state=line.state, due=due, done_at=later(line.done_days_later),
                dropped_at=later(line.dropped_days_later), drop_reason=line.drop_reason,
                need_id=needs.get(line.need) if line.need else None,
            )  # fmt: skip
        case SampleWin():
            celebrated = line.celebrated is not None
            return Win(
                private=line.private, kind=line.kind, celebrated_how=line.celebrated,
                celebrated_at=later(line.days_later or 0) if celebrated else None,
            )  # fmt: skip
        case SampleDoubt():
            return Doubt(private=True, shared_at=at if line.shared else None)


def _point(
    teammate_id: str, meeting_id: str | None, point: SamplePoint, position: int, written: datetime,
    carried_from: str | None = None,
) -> TalkingPoint:  # fmt: skip
    return TalkingPoint(
        teammate_id=teammate_id, meeting_id=meeting_id, text=point.text, kind=point.kind, state=point.state,
        need=point.need, question_id=point.question, private=point.private, position=position,
        carried_from=carried_from, created_at=written, changed_at=written,
    )  # fmt: skip


def _months_before(day: date, months: int) -> date:
    years, month = divmod(day.year * 12 + day.month - 1 - months, 12)
    return date(years, month + 1, 1)


# the large store

_FIRST = ("Ada", "Bram", "Chidi", "Dewi", "Elif", "Femke", "Goran", "Hana")
_LAST = ("Abbink", "Bakker", "Castro", "Dahl", "Eriksen", "Fraser", "Groen", "Hoekstra")
_SUBJECTS = ("the rollout", "de planning", "the new desk", "het rooster", "the guild", "de overdracht", "the draft")
_SAID = ("went better than feared", "kost veel energie", "asked for more time", "wil er meer over te zeggen hebben",
         "laughed about it", "zag ertegen op", "found a way round", "was er trots op")  # fmt: skip


def _plant_many(session: Session, teammate_id: str, notes: int, last: date, chance: random.Random) -> None:
    """Ten notes to a meeting, and to every meeting a need, a promise or a win."""
    week, rows = 1, 0
    batches: dict[type[Kept], list[dict[str, object]]] = {Meeting: [], Note: [], Need: [], FollowUp: [], Win: [],
                                                          TalkingPoint: []}  # fmt: skip
    while rows < notes:
        starts = moment_of(last - timedelta(weeks=week // 3, days=week % 3), time(9 + week % 7))
        meeting_id = new_id()
        batches[Meeting].append(
            {"id": meeting_id, "teammate_id": teammate_id, "state": MeetingState.HELD, "starts_at": starts,
             "ended_at": starts + timedelta(minutes=30)}
        )  # fmt: skip
        common = {"teammate_id": teammate_id, "meeting_id": meeting_id}
        for minute in range(min(10, notes - rows)):
            said = f"{chance.choice(_SUBJECTS).capitalize()} {chance.choice(_SAID)} ({rows + minute})"
            at = starts + timedelta(minutes=2 * minute)
            batches[Note].append({"text": said, "noted_at": at, "private": chance.random() < 0.1, **common})
        rows += 10
        settled = starts + timedelta(days=3)
        batches[Need].append({"text": chance.choice(_SAID), "noted_at": starts, "told_at": settled,
                              "state": NeedState.TOLD_BACK, **common})  # fmt: skip
        batches[Win].append({"text": chance.choice(_SAID), "noted_at": starts, "celebrated_at": settled,
                             "celebrated_how": Celebration.TOLD, **common})  # fmt: skip
        batches[FollowUp].append({"text": f"ask about {chance.choice(_SUBJECTS)}", "owner": Owner.ME,
                                  "state": FollowUpState.DONE, "noted_at": starts, "done_at": settled,
                                  **common})  # fmt: skip
        batches[TalkingPoint].append({"text": chance.choice(_SUBJECTS), "kind": PointKind.TOPIC, "talked_at": starts,
                                      "state": PointState.TALKED_ABOUT, **common})  # fmt: skip
        week += 1
        if len(batches[Note]) >= _BATCH:
            _insert(session, batches)
    _insert(session, batches)


def _insert(session: Session, batches: dict[type[Kept], list[dict[str, object]]]) -> None:
    for noun, rows in batches.items():
        if rows:
            session.execute(insert(noun), rows)
            rows.clear()
