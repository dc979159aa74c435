"""The labelled lines: all fields right in at least 95 of a hundred, also of those on which nothing was tuned."""

from __future__ import annotations

import pytest

from oneonone.capture.parse import parse
from tests.capture.lines import TODAY, Labelled, labelled, mistakes, team

_ENOUGH = 0.95


def _share_right(rows: list[Labelled], names_file: str = "team.tsv") -> tuple[float, str]:
    wrong = mistakes(rows, team(names_file))
    return 1 - len(wrong) / len(rows), "\n".join(wrong)


def test_there_are_enough_lines_in_both_languages() -> None:
    rows = labelled("lines.tsv")
    assert len(rows) >= 240
    assert len({row.line for row in rows}) == len(rows)
    assert 0.48 <= sum(row.lang == "nl" for row in rows) / len(rows) <= 0.55
    assert 0.25 <= sum(row.held_out for row in rows) / len(rows) <= 0.4


@pytest.mark.parametrize("lang", ["en", "nl"])
def test_the_lines_it_was_tuned_on(lang: str) -> None:
    share, wrong = _share_right([row for row in labelled("lines.tsv") if row.lang == lang and not row.held_out])
    assert share >= _ENOUGH, wrong


def test_the_lines_held_out() -> None:
    share, _ = _share_right([row for row in labelled("lines.tsv") if row.held_out])
    assert share >= _ENOUGH, f"{share:.1%}; which lines is not shown, so that nobody tunes on them"


@pytest.mark.parametrize(
    ("file", "names"),
    [("fresh_1.tsv", "team.tsv"), ("fresh_2.tsv", "team_2.tsv"), ("fresh_3.tsv", "team.tsv"),
     ("fresh_4.tsv", "team.tsv"), ("fresh_5.tsv", "team_3.tsv"), ("fresh_6.tsv", "team_3.tsv")],
)  # fmt: skip
def test_the_batches_written_later(file: str, names: str) -> None:
    share, wrong = _share_right(labelled(file), names)
    assert share >= _ENOUGH, wrong


@pytest.mark.parametrize(("file", "names"), [("lines.tsv", "team.tsv"), ("fresh_1.tsv", "team.tsv")])
def test_the_text_of_a_line_says_no_more_than_it_says(file: str, names: str) -> None:
    """Typed again, a text that was read from a line stays the same text."""
    people = team(names)
    for row in labelled(file):
        text = parse(row.line, people, TODAY).text
        unsettled = any(sign in text for sign in "@:") or text.startswith(tuple("?!-+>~"))
        if row.wanted["kind"] == "follow_up" and not unsettled:
            assert parse(text, people, TODAY).text == text, row.line
