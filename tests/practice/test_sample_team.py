"""The sample team: one story in two languages, that shows every part of the program and nothing it should not."""

from __future__ import annotations

import dataclasses
import re
from collections import Counter
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path

import pytest
from sqlalchemy import select

from oneonone.errors import OneOnOneError
from oneonone.journal.presence import COFFEE_AFTER_WEEKS
from oneonone.model.kinds import (
    Celebration,
    FollowUpState,
    Language,
    MeetingKind,
    MeetingState,
    NeedKind,
    NeedState,
    Owner,
    PointKind,
    PointState,
    TalkedMost,
    WinKind,
)
from oneonone.model.meeting import Meeting
from oneonone.model.talking_point import TalkingPoint
from oneonone.practice.bank import load_bank
from oneonone.practice.plant import fill_sample
from oneonone.practice.sample_lines import SampleDoubt, SampleFollowUp, SampleNeed, SampleNote, SampleWin
from oneonone.practice.sample_team import SampleMeeting, SampleTeammate, load_sample, read_sample
from oneonone.store.store import Store

NAMES = ("Priya Raman", "Sanne de Vries", "Tomás Ortega", "Joost van den Berg", "Lena Meyer", "Amara Keita")
#: Words of a text, which the other language tells in its own way.
WORDS = frozenset(
    {"text", "role", "matters", "celebrate", "label", "word_theirs", "word_mine", "tried", "drop_reason", "language"}
)
HEAVY = {
    Language.EN: "ill illness sick doctor hospital clinic therapy therapist burnout medicine medication diagnosis pain "
    "flu fever headache surgery pregnant pregnancy cancer depressed depression anxiety panic trauma died dies death "
    "dead funeral grief divorce addiction disability blind",
    Language.NL: "ziek ziekte arts dokter huisarts bedrijfsarts ziekenhuis kliniek therapie therapeut psycholoog "
    "burn-out overspannen medicijn medicijnen diagnose pijn griep koorts hoofdpijn operatie zwanger kanker depressief "
    "depressie angst paniek trauma overleden overleed dood begrafenis rouw scheiding verslaving handicap blind",
}
SEASONS = {
    Language.EN: "January February March April May June July August September October November December spring summer "
    "autumn winter Christmas Easter",
    Language.NL: "januari februari maart april mei juni juli augustus september oktober november december lente "
    "voorjaar zomer herfst najaar winter kerst Pasen Sinterklaas",
}


@pytest.fixture(params=list(Language))
def language(request: pytest.FixtureRequest) -> Language:
    return Language(request.param)


@pytest.fixture
def team(language: Language) -> dict[str, SampleTeammate]:
    return {person.key: person for person in load_sample(language)}


def one_on_ones(person: SampleTeammate) -> list[SampleMeeting]:
    return [meeting for meeting in person.meetings if meeting.kind is MeetingKind.ONE_ON_ONE]


def coffees(person: SampleTeammate) -> list[SampleMeeting]:
    return [meeting for meeting in person.meetings if meeting.kind is MeetingKind.COFFEE]


def held(person: SampleTeammate) -> list[SampleMeeting]:
    return [meeting for meeting in one_on_ones(person) if meeting.state is MeetingState.HELD]


def lines_of(team: dict[str, SampleTeammate], kind: type) -> list[object]:
    return [line for person in team.values() for line in person.lines() if isinstance(line, kind)]


def texts(person: SampleTeammate) -> list[str]:
    """Everything the manager wrote about somebody: the questions of the bank are not."""
    lines = person.lines()
    return [
        person.role,
        person.matters,
        person.celebrate,
        *(date.label for date in person.dates),
        *(word for meeting in person.meetings for word in (meeting.word_theirs, meeting.word_mine)),
        *(line.text for line in lines),
        *(line.tried for line in lines if isinstance(line, SampleNeed)),
        *(line.drop_reason for line in lines if isinstance(line, SampleFollowUp)),
        *(point.text for meeting in person.meetings for point in meeting.points if point.question is None),
        *(point.text for point in person.next if point.question is None),
    ]


def outline(thing: object) -> object:
    """A thing without its words: what both languages must have in common."""
    if dataclasses.is_dataclass(thing) and not isinstance(thing, type):
        return (
            type(thing).__name__,
            *((f.name, outline(getattr(thing, f.name))) for f in dataclasses.fields(thing) if f.name not in WORDS),
        )
    return tuple(outline(each) for each in thing) if isinstance(thing, tuple) else thing


def test_both_languages_tell_the_same_story() -> None:
    english, dutch = load_sample(Language.EN), load_sample(Language.NL)
    assert tuple(person.name for person in english) == tuple(person.name for person in dutch) == NAMES
    for here, there in zip(english, dutch, strict=True):
        assert outline(here) == outline(there), here.name


def test_the_dutch_team_is_told_in_dutch() -> None:
    english = {text for person in load_sample(Language.EN) for text in texts(person)}
    quotes = {
        line.text
        for person in load_sample(Language.NL)
        for line in person.lines()
        if isinstance(line, SampleNote) and line.quote and person.language is Language.EN
    }
    dutch = {text for person in load_sample(Language.NL) for text in texts(person)}
    sentences = {text for text in dutch & english - quotes if " " in text}
    assert sentences == {"Product owner"}
    assert {person.key for person in load_sample(Language.NL) if person.language is Language.EN} == {"priya"}
    assert quotes & english, "Priya speaks English, and is quoted in it"


def test_half_a_year_at_everyones_own_rhythm(team: dict[str, SampleTeammate]) -> None:
    assert {key: person.every_weeks for key, person in team.items()} == {
        "priya": 2, "sanne": 1, "tomas": 2, "joost": 4, "lena": 3, "amara": 2,
    }  # fmt: skip
    assert {key: person.next_in_days for key, person in team.items()} == {
        "priya": 0, "sanne": 0, "tomas": 2, "joost": 20, "lena": 3, "amara": 6,
    }  # fmt: skip
    for person in team.values():
        met = [meeting.days_ago for meeting in person.meetings]
        assert 24 * 7 <= max(met) <= 26 * 7
        assert all(before - after <= 9 * person.every_weeks for before, after in pairwise(met)), person.name
        assert len(one_on_ones(person)) in {1: (26,), 2: (13,)}.get(person.every_weeks, range(6, 10))


def test_two_or_three_meetings_were_skipped_and_nobody_is_double_booked(team: dict[str, SampleTeammate]) -> None:
    skipped = [meeting for person in team.values() for meeting in person.meetings if meeting not in held(person)]
    assert sum(meeting.kind is MeetingKind.ONE_ON_ONE for meeting in skipped) in (2, 3)
    busy: dict[int, list[tuple[int, int]]] = {}
    for meeting in (meeting for person in team.values() for meeting in person.meetings):
        start = meeting.time.hour * 60 + meeting.time.minute
        busy.setdefault(meeting.days_ago, []).append((start, start + meeting.minutes))
    for day, spans in busy.items():
        assert all(first[1] <= second[0] for first, second in pairwise(sorted(spans))), f"{day} days ago"


def test_coffee_with_joost_is_nine_weeks_ago_and_with_nobody_else_too_long(team: dict[str, SampleTeammate]) -> None:
    last = {key: coffees(person)[-1].days_ago for key, person in team.items()}
    assert last.pop("joost") == 9 * 7
    assert all(days < COFFEE_AFTER_WEEKS * 7 for days in last.values())
    assert all(not coffee.points and len(coffee.lines()) <= 1 for p in team.values() for coffee in coffees(p))


def test_every_talk_left_a_word_of_both_and_who_talked_most(team: dict[str, SampleTeammate]) -> None:
    talks = [meeting for person in team.values() for meeting in held(person)]
    for talk in talks:
        assert re.fullmatch(r"[\w-]+( [\w-]+){0,2}", talk.word_theirs)
        assert re.fullmatch(r"[\w-]+( [\w-]+){0,2}", talk.word_mine)
        assert talk.lines() and talk.points
    most = Counter(talk.talked_most for talk in talks)
    assert set(most) == set(TalkedMost)
    assert most[TalkedMost.THEM] == max(most.values())


def test_wins_of_every_kind_are_celebrated_in_every_way(team: dict[str, SampleTeammate]) -> None:
    wins = [line for line in lines_of(team, SampleWin) if isinstance(line, SampleWin)]
    assert {win.kind for win in wins} == set(WinKind)
    assert {win.celebrated for win in wins} - {None} == set(Celebration)


def test_exactly_two_wins_wait_to_be_celebrated(team: dict[str, SampleTeammate]) -> None:
    waiting = [
        (person.key, loose.days_ago, loose.line.kind)
        for person in team.values()
        for loose in person.loose
        if isinstance(loose.line, SampleWin) and loose.line.celebrated is None
    ]
    assert waiting == [("priya", 6, WinKind.COURAGE), ("joost", 12, WinKind.CRAFT)]
    assert all(win.celebrated is not None for p in team.values() for meeting in p.meetings for win in meeting.wins)


def test_only_amara_has_gone_unseen_for_five_weeks(team: dict[str, SampleTeammate]) -> None:
    seen = {
        key: min(
            [meeting.days_ago for meeting in person.meetings if meeting.wins]
            + [loose.days_ago for loose in person.loose if isinstance(loose.line, SampleWin)]
        )
        for key, person in team.items()
    }
    assert seen.pop("amara") == 5 * 7
    assert all(days < 5 * 7 for days in seen.values())


def test_needs_are_in_every_state_and_follow_ups_answer_them(team: dict[str, SampleTeammate]) -> None:
    needs = [line for line in lines_of(team, SampleNeed) if isinstance(line, SampleNeed)]
    states = Counter(need.state for need in needs)
    assert set(states) == set(NeedState)
    assert states[NeedState.TOLD_BACK] > len(needs) / 2, "most of what was asked for came to something"
    promises = [line for line in lines_of(team, SampleFollowUp) if isinstance(line, SampleFollowUp)]
    assert sum(promise.need is not None for promise in promises) >= 10


def test_open_follow_ups_of_both(team: dict[str, SampleTeammate]) -> None:
    still_open = [
        (person.key, promise.owner, promise.due_in_days)
        for person in team.values()
        for promise in person.lines()
        if isinstance(promise, SampleFollowUp) and promise.state is FollowUpState.OPEN
    ]
    assert sorted((who, due) for who, owner, due in still_open if owner is Owner.ME) == [
        ("lena", 2), ("priya", 0), ("tomas", 3),
    ]  # fmt: skip
    theirs = [due for _, owner, due in still_open if owner is Owner.THEM]
    assert None in theirs
    assert {due for due in theirs if due is not None and due < 0} == {-1, -2}
    promises = [line for line in lines_of(team, SampleFollowUp) if isinstance(line, SampleFollowUp)]
    assert {p.owner for p in promises if p.state is FollowUpState.DONE} == set(Owner)
    assert sum(promise.state is FollowUpState.DROPPED for promise in promises) == 1


def test_some_lines_are_private_and_some_are_their_own_words(team: dict[str, SampleTeammate]) -> None:
    lines = [line for person in team.values() for line in person.lines() if not isinstance(line, SampleDoubt)]
    share = sum(line.private for line in lines) / len(lines)
    assert 0.04 < share < 0.2
    quoted = {p.key for p in team.values() for line in p.lines() if isinstance(line, SampleNote) and line.quote}
    assert len(quoted) >= 5


def test_the_managers_own_doubts_were_shared_and_not(team: dict[str, SampleTeammate]) -> None:
    doubts = [line for line in lines_of(team, SampleDoubt) if isinstance(line, SampleDoubt)]
    assert sum(doubt.shared for doubt in doubts) >= 5
    assert 1 <= sum(not doubt.shared for doubt in doubts) <= 5


def test_questions_have_the_words_of_the_bank_in_the_teammates_language(team: dict[str, SampleTeammate]) -> None:
    bank = load_bank()
    needs = set()
    for person in team.values():
        points = [point for meeting in person.meetings for point in meeting.points] + list(person.next)
        asked = [point for point in points if point.question is not None]
        for point in asked:
            question = bank.get(point.question or "")
            assert question is not None
            assert (point.text, point.need, point.kind) == (
                question.text(person.language), question.need, PointKind.QUESTION,
            )  # fmt: skip
            needs.add(point.need)
        assert len({point.question for point in asked}) == len(asked), f"{person.name} was asked the same twice"
    assert needs == set(NeedKind)


def test_what_was_left_for_later_is_carried_to_the_next_talk(team: dict[str, SampleTeammate]) -> None:
    carried = 0
    for person in team.values():
        talks = [meeting.points for meeting in held(person)] + [person.next]
        for before, after in pairwise(talks):
            left = [point.text for point in before if point.state is PointState.LATER]
            assert [point.text for point in after if point.carried] == left, person.name
            carried += len(left)
        assert not any(point.carried for point in talks[0])
    assert carried >= 4


def test_priya_as_the_pictures_show_her() -> None:
    priya = load_sample(Language.EN)[0]
    last = priya.meetings[-1]
    assert (last.days_ago, last.minutes, last.word_theirs) == (14, 34, "relieved")
    assert " ".join(note.text for note in last.notes) == (
        "Migration is behind her. Wants to lead something of her own, does not know what yet. "
        "Mentioned her sister’s wedding in Pune."
    )
    assert [point.text for point in priya.next[1:]] == [
        "The platform guild: who to meet first",
        "Is the search rollout on schedule?",
    ]
    asked = {point.need: meeting.days_ago for meeting in priya.meetings for point in meeting.points if point.need}
    assert asked[NeedKind.WELLBEING] == 70, "energy not talked about for ten weeks"
    assert NeedKind.SUPPORT_OBSTACLES not in asked, "support never asked"


def test_a_birthday_lies_in_the_coming_fortnight(team: dict[str, SampleTeammate]) -> None:
    assert any(0 < (date.in_days or 0) <= 14 for person in team.values() for date in person.dates)


def test_nothing_medical_and_nothing_heavy(team: dict[str, SampleTeammate], language: Language) -> None:
    assert found(HEAVY[language], team) == []


def test_no_line_knows_the_time_of_year(team: dict[str, SampleTeammate], language: Language) -> None:
    assert found(SEASONS[language], team) == []


def found(words: str, team: dict[str, SampleTeammate]) -> list[str]:
    pattern = re.compile(r"\b(" + "|".join(map(re.escape, words.split())) + r")\b")
    return [text for person in team.values() for text in texts(person) if pattern.search(text)]


PERSON = """
[[teammate]]
key = "kim"
name = "Kim"
role = "Tester"
language = "en"
colour = 1
since_months = 3
every_weeks = 2
next_in_days = 4
time = "10:00"
minutes = 30
matters = "Tea."
celebrate = "Quietly."
  [[teammate.meeting]]
  ago = 2
  shift_days = 1
  notes = [{ text = "Said hello." }]
  needs = [{ key = "tea", text = "tea", state = "heard" }]
  follow_ups = [{ text = "Buy tea", owner = "me", state = "open", due_in_days = 1, need = "tea" }]
  [[teammate.loose]]
  days_ago = 3
  line = "win"
  text = "Made tea"
  kind = "craft"
"""


def read(path: Path, content: str) -> tuple[SampleTeammate, ...]:
    path.write_text(content, encoding="utf-8")
    return read_sample(path, load_bank())


def test_a_meeting_stands_in_its_slot(tmp_path: Path) -> None:
    (kim,) = read(tmp_path / "team.toml", PERSON)
    assert kim.meetings[0].days_ago == 2 * 14 - 4 - 1
    assert kim.loose[0].days_ago == 3


@pytest.mark.parametrize(
    ("right", "wrong", "place", "problem"),
    [
        ('role = "Tester"', "", "-", "'role' is missing"),
        ('role = "Tester"', 'role = "Tester"\nshoe = 43', "-", "'shoe' is unknown"),
        ("ago = 2", "ago = 0", "meeting 1", "not be in the past"),
        ("ago = 2", 'ago = 2\n  state = "skipped"', "meeting 1 (23 days ago)", "skipped"),
        ("ago = 2", 'ago = "2"', "meeting 1", "'ago' must be a whole number"),
        ("ago = 2", "ago = 2\n  minutes = 0", "meeting 1", "after it had ended"),
        ("ago = 2", 'ago = 2\n  talked_most = "nobody"', "meeting 1", "'nobody' is none of me, even, them"),
        ('"Said hello."', '" "', "notes 1", "'text' must be a text"),
        ('state = "heard"', 'state = "tried"', "needs 1", "what was tried"),
        ('state = "heard"', 'state = "let_go"', "needs 1", "let_go_days_later"),
        ('state = "heard"', 'state = "let_go", let_go_days_later = 24', "needs 1", "in the future"),
        ('need = "tea"', 'need = "milk"', "-", "no need 'milk'"),
        ('state = "open"', 'state = "done"', "follow_ups 1", "goes with an open one"),
        ('kind = "craft"', 'kind = "craft"\n  celebrated = "card"', "loose 1", "go together"),
        ('line = "win"', 'line = "song"', "loose 1", "'song' is no kind of line"),
        (
            "  [[teammate.loose]]", '  [[teammate.next]]\n  question = "none-such"\n  [[teammate.loose]]',
            "next 1", "no question 'none-such'",
        ),
    ],
)  # fmt: skip
def test_a_mistake_is_pointed_at(tmp_path: Path, right: str, wrong: str, place: str, problem: str) -> None:
    assert PERSON.count(right) == 1
    with pytest.raises(OneOnOneError) as caught:
        read(tmp_path / "team.toml", PERSON.replace(right, wrong))
    said = caught.value.said(Language.EN)
    assert problem in said and place in said
    assert "Kim" in said


def test_a_file_that_is_no_toml_is_named(tmp_path: Path) -> None:
    with pytest.raises(OneOnOneError, match=r"team\.toml"):
        read(tmp_path / "team.toml", "= what")


def test_what_is_planted_was_written_before_now_also_in_another_year(language: Language, store: Store) -> None:
    now = datetime(2020, 3, 3, 9, 0, tzinfo=UTC)
    with store.writing() as session:
        fill_sample(session, language, now)
    with store.reading() as session:
        points = session.scalars(select(TalkingPoint)).all()
        met = {row.id: row.starts_at for row in session.scalars(select(Meeting))}
    assert points
    assert all(point.created_at < met.get(point.meeting_id or "", now) for point in points)
