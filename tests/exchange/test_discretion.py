"""Nothing private slips out by accident, and names become initials where that is asked."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oneonone.exchange.discretion import EVERYTHING, NOTHING_PRIVATE, Privacy, shareable, veiled, with_initials
from oneonone.exchange.document import LeftOut
from oneonone.exchange.words import stays_out
from oneonone.model.kinds import CaptureKind, Language
from tests.exchange.exported import line, rows

_OPEN = line(CaptureKind.NOTE, "open", 1)
_PRIVATE = line(CaptureKind.NOTE, "a private word", 2, private=True)
_DOUBT = line(CaptureKind.DOUBT, "a doubt", 3, private=True)


@pytest.mark.parametrize(
    ("privacy", "kept", "left"),
    [
        (NOTHING_PRIVATE, ["open"], LeftOut(lines=1, doubts=1)),
        (Privacy(private=True), ["open", "a private word"], LeftOut(doubts=1)),
        (Privacy(own=True), ["open", "a doubt"], LeftOut(lines=1)),
        (EVERYTHING, ["open", "a private word", "a doubt"], LeftOut()),
    ],
)
def test_only_what_is_let_out_in_so_many_words_goes_out(privacy: Privacy, kept: list[str], left: LeftOut) -> None:
    found, left_out = shareable(rows("Priya", (_OPEN, _PRIVATE, _DOUBT)), privacy)
    assert [one.text for one in found.lines] == kept
    assert left_out == left


def test_my_judgement_of_a_meeting_and_a_summary_with_a_private_line_stay_in() -> None:
    found = rows("Priya", (_OPEN, _PRIVATE), "It was  A private\nword.")
    shared, _left = shareable(found, NOTHING_PRIVATE)
    assert (shared.meetings[0].word_mine, shared.meetings[0].hard, shared.meetings[0].summary) == ("", False, "")
    told, _left = shareable(found, EVERYTHING)
    assert told.meetings == found.meetings


def test_a_promise_does_not_tell_of_a_need_that_stays_in() -> None:
    need = line(CaptureKind.NEED, "rest", 4, private=True)
    promise = line(CaptureKind.FOLLOW_UP, "ask", 5, need_id=need.id)
    shared, _left = shareable(rows("Priya", (need, promise)), NOTHING_PRIVATE)
    assert [one.need_id for one in shared.lines] == [None]


def test_what_stays_out_is_said_in_both_languages() -> None:
    left = LeftOut(lines=3, doubts=1)
    assert stays_out(left, Language.EN) == "Left out: three private lines and one doubt."
    assert stays_out(left, Language.NL) == "Blijft eruit: drie privéregels en één twijfel."
    assert stays_out(LeftOut(), Language.EN) == "Nothing is left out."


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Priya Raman and priya raman", "PR and PR"),
        ("Priya's plan, @priya; PRIYA!", "PR's plan, @PR; PR!"),
        ("Raman said so", "R said so"),
        ("Tomás, Tomas en Toma\u0301s", "TO, TO en TO"),
        ("Will will walk", "WB will walk"),
        ("Priyanka is someone else", "Priyanka is someone else"),
        ("Joost van den Berg, van den Berg", "JB, van den B"),
        ("Priya\nRaman", "PR"),
    ],
)
def test_names_become_initials_within_texts(text: str, shown: str) -> None:
    veil = veiled(("Priya Raman", "Tomás Ortega", "Will Byers", "Joost van den Berg"))
    assert veil(text) == shown


@given(st.text(alphabet="PriyaRmn áé\u0301\n.,'", max_size=60))
def test_no_whole_name_is_left(text: str) -> None:
    veil = veiled(("Priya Raman",))
    assert "Priya Raman" not in veil(f"{text} Priya Raman {text}")


def test_every_text_of_an_export_is_veiled() -> None:
    found = rows("Priya Raman", (line(CaptureKind.WIN, "Priya did it", thanks="Thank you, Priya"),), "Priya")
    shown = with_initials(replace(found, reflections=()))
    assert "Priya" not in repr(shown)
