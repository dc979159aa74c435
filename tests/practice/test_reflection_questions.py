"""The questions of the weekly reflection take turns."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest

from oneonone.errors import OneOnOneError
from oneonone.model.kinds import Language
from oneonone.practice.reflection_questions import (
    NOT_WITHIN,
    questions_of,
    read_reflection_questions,
    reflection_question,
)
from oneonone.resource import resource

MONDAY = date(2026, 1, 5)


def test_three_a_week_the_same_on_each_of_its_days() -> None:
    for day in range(7):
        assert questions_of(MONDAY + timedelta(days=day)) == questions_of(MONDAY)
    assert len({one.kind for one in questions_of(MONDAY)}) == 3


def test_none_comes_back_within_ten_weeks_and_all_come_by_within_a_year() -> None:
    last: dict[str, int] = {}
    for week in range(60):
        for one in questions_of(MONDAY + timedelta(weeks=week)):
            assert week - last.get(one.id, -NOT_WITHIN) >= NOT_WITHIN
            last[one.id] = week
    assert (
        len(last) == sum(map(len, read_reflection_questions(resource("reflection", "questions.toml")).values())) >= 36
    )


def test_each_is_a_question_of_its_own_in_both_languages() -> None:
    found = [
        one for kind in read_reflection_questions(resource("reflection", "questions.toml")).values() for one in kind
    ]
    for language in Language:
        said = [one.said(language) for one in found]
        assert len(set(said)) == len(said)
        assert all(one.endswith("?") for one in said)
    assert all(reflection_question(one.id) == one for one in found)
    assert reflection_question("no-longer-asked") is None


def test_a_file_that_cannot_take_turns_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "questions.toml"
    path.write_text('[[people]]\nid = "a"\nen = "A?"\nnl = "A?"\n')
    with pytest.raises(OneOnOneError):
        read_reflection_questions(path)
