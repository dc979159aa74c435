"""What must hold for any line at all."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from oneonone.capture.dates import find_due, read_due
from oneonone.capture.names import complete, offer
from oneonone.capture.parse import Capture, Person, parse
from oneonone.capture.text import fold, tokens_of

TEAM = [
    Person("1", "Priya Raman"), Person("2", "Joost van den Berg"), Person("3", "Tomás Oliveira"),
    Person("4", "Sam Jansen"), Person("5", "Sam de Wit"), Person("6", "Will Carter"), Person("7", "Mei Tanaka"),
    Person("8", "Femke van 't Hoff"), Person("9", "Noor"), Person("10", "Anne-Marie O'Brien"),
]  # fmt: skip
PIECES = [
    "@Priya", "@Sam", "@Nobody", "Noor:", "noor's", "Will", "Mei", "van den berg", "@Sam de Wit", "Anne-Marie", "@",
    "?", "!", "-", "+", ">", "~", "\\", "\\-", "?!", "todo me", "todo them:", "actie ik:", "actie zij", "win:",
    "trots:",
    "need:", "behoefte:", "ask:", "vraag:", "note:", "notitie:", "!private", "!privé", "I'll", "she's going to",
    "ik regel", "hij levert", "ik heb beloofd om", "Bas needs", "heeft", "nodig", "by", "before", "uiterlijk", "voor",
    "friday", "vrijdag", "next week", "volgende week dinsdag", "3 dec", "15-12", "24/7", "2026-12-10", "31-02-2026",
    "over twee weken", "in 10 days", "end of month", "tomorrow", "morgen", "mei", "(", ")", ",", ":", ".", "…", "—",
    "send the draft", "een bureau", "the label printer", "é", "🙂", "'", '"', "over 999 jaar", "week 53", "29 feb",
]  # fmt: skip
lines = st.one_of(
    st.lists(st.sampled_from(PIECES), max_size=9).flatmap(
        lambda pieces: st.lists(st.sampled_from([" ", " ", "  ", "", "\t"]), min_size=9, max_size=9).map(
            lambda gaps: "".join(piece + gap for piece, gap in zip(pieces, gaps, strict=False))
        )
    ),
    st.text(max_size=80),
)
days = st.dates(min_value=date(1990, 1, 1), max_value=date(2099, 12, 31))
teammates = st.sampled_from([None, *TEAM])
_MARKS = "?!-+>~\\"


def _letters(text: str) -> str:
    return "".join(text.split())


def _left(line: str, found: Capture) -> str:
    taken = {index for span in found.spans if span.taken for index in range(span.start, span.end)}
    return "".join(char for index, char in enumerate(line) if index not in taken)


@settings(max_examples=800, deadline=None)
@given(lines, days, st.booleans(), teammates)
@example("todo me by friday:", date(2026, 11, 24), True, None)
@example("@Priya's 's", date(2026, 11, 24), True, None)
def test_no_character_is_lost_that_was_not_used(
    line: str, today: date, day_first: bool, teammate: Person | None
) -> None:
    found = parse(line, TEAM, today, day_first=day_first, teammate=teammate)
    assert _letters(_left(line, found)) == _letters(found.text)
    for span in found.spans:
        assert 0 <= span.start < span.end <= len(line)
    taken = [span for span in found.spans if span.taken]
    assert all(one.end <= other.start for one, other in pairwise(taken))


@settings(max_examples=500, deadline=None)
@given(lines, days, teammates)
def test_its_own_text_as_a_note_stays_as_it_is(line: str, today: date, teammate: Person | None) -> None:
    text = parse(line, TEAM, today, teammate=teammate).text
    if not text or text.startswith(tuple(_MARKS)):
        return
    again = parse(f"note: {text}", [], today)
    assert again.text == text or not any(char.isalnum() for char in text)


@settings(max_examples=300, deadline=None)
@given(lines, days, teammates)
def test_only_a_promise_has_an_owner_and_a_date_and_a_doubt_is_private(
    line: str, today: date, teammate: Person | None
) -> None:
    found = parse(line, TEAM, today, teammate=teammate)
    assert (found.owner is not None) == (found.kind.value == "follow_up")
    assert found.due is None or found.kind.value == "follow_up"
    assert found.private or found.kind.value != "doubt"
    assert not (found.person and found.candidates)
    assert len(found.candidates) != 1


@settings(max_examples=500, deadline=None)
@given(lines, days, st.booleans())
def test_a_date_is_found_where_it_says(line: str, today: date, day_first: bool) -> None:
    found = find_due(line, today, day_first=day_first)
    if found is not None:
        assert line[found.start : found.end].strip() == line[found.start : found.end]
        assert find_due(line[found.start : found.end], today, day_first=day_first) is not None
    read_due(line, today, day_first=day_first)


@given(lines)
def test_tokens_cover_the_line(line: str) -> None:
    tokens = tokens_of(line)
    assert _letters("".join(token.text for token in tokens)) == _letters(line)
    assert fold(fold(line)) == fold(line)


@given(st.text(max_size=12))
def test_completion_never_fails(typed: str) -> None:
    assert set(complete(typed, TEAM)) <= set(TEAM)
    assert offer(typed, TEAM) in (None, *TEAM)


@pytest.mark.parametrize("today", [date(1, 1, 1), date(9999, 12, 31)])
def test_at_the_ends_of_the_calendar(today: date) -> None:
    for piece in PIECES:
        parse(f"todo me x {piece}", TEAM, today)
        find_due(piece, today)
        read_due(piece, today)
