"""Days that have been, in both languages."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oneonone.capture.past import read_past

TUESDAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("today", date(2026, 11, 24)),
        ("gisteren", date(2026, 11, 23)),
        ("Yesterday", date(2026, 11, 23)),
        ("eergisteren", date(2026, 11, 22)),
        ("monday", date(2026, 11, 23)),
        ("tuesday", date(2026, 11, 17)),
        ("afgelopen vrijdag", date(2026, 11, 20)),
        ("vorige week", date(2026, 11, 17)),
        ("3 dagen geleden", date(2026, 11, 21)),
        ("two weeks ago", date(2026, 11, 10)),
        ("een week geleden", date(2026, 11, 17)),
        ("20 nov", date(2026, 11, 20)),
        ("20 november", date(2026, 11, 20)),
        ("25 nov", date(2025, 11, 25)),
        ("Nov 20th", date(2026, 11, 20)),
        ("3 mrt 2026", date(2026, 3, 3)),
        ("20-11", date(2026, 11, 20)),
        ("2026-11-20", date(2026, 11, 20)),
    ],
)
def test_a_day_that_has_been(text: str, day: date) -> None:
    assert read_past(text, TUESDAY) == day


@pytest.mark.parametrize(
    "text", ["", "tomorrow", "2026-11-25", "31 feb", "some day", "99999 days ago", "1 december 2027"]
)
def test_what_is_no_past_day_is_none(text: str) -> None:
    assert read_past(text, TUESDAY) is None


@given(st.text())
def test_it_never_raises_and_never_gives_a_day_to_come(text: str) -> None:
    found = read_past(text, TUESDAY)
    assert found is None or found <= TUESDAY
