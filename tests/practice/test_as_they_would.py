"""What is marked, and what is left alone, by lines labelled by hand."""

from __future__ import annotations

import csv
from itertools import pairwise
from pathlib import Path

import pytest

from oneonone.model.kinds import Language
from oneonone.practice.as_they_would import MarkKind, Reader, marks_of

DATA = Path(__file__).parent / "data"
TEAM = (("1", "Joost van den Berg"), ("2", "Tomás Silva"), ("3", "Noor Haddad"), ("4", "Mark Jansen"))
Marked = set[tuple[str, str]]


def labelled(name: str) -> list[tuple[str, Marked]]:
    with (DATA / name).open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    return [(row["text"], {_pair(one) for one in (row["marks"] or "").split(";") if one.strip()}) for row in rows]


def _pair(said: str) -> tuple[str, str]:
    kind, _, words = said.strip().partition(":")
    return kind, words


def found(text: str) -> Marked:
    return {(mark.kind.value, text[mark.start : mark.end]) for mark in Reader(TEAM, "Priya Raman").marks(text)}


@pytest.mark.parametrize("name", ["as_they_would.tsv", "as_they_would_held.tsv"])
def test_marks_are_right_and_few_are_missing(name: str) -> None:
    lines = labelled(name)
    right = sum(len(found(text) & wanted) for text, wanted in lines)
    wrong = [(text, found(text) - wanted) for text, wanted in lines if found(text) - wanted]
    missing = [(text, wanted - found(text)) for text, wanted in lines if wanted - found(text)]
    assert right / (right + len(wrong)) >= 0.97, wrong
    assert right / (right + len(missing)) >= 0.95, missing


def test_the_readers_own_name_is_no_mark() -> None:
    assert found("Priya asked Priya's team, and Raman agreed") == set()


def test_a_first_name_shared_with_the_reader_is_no_mark() -> None:
    reader = Reader([("1", "Priya Das")], "Priya Raman")
    assert reader.marks("Priya was there") == ()
    assert [mark.kind for mark in reader.marks("Priya Das was there")] == [MarkKind.NAME]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Difficult to plan with Pieter around, says her sister Anika", {"Pieter", "Anika"}),
        ("Will look at it with Will on 3 Jan, or Jan 12", {"Will"}),
        ("Rose to the occasion. Mark it. Said so in Amsterdam, on Monday, to HR", set()),
        ("Hij belde met zijn broer Kees; Roos bloeit niet, zegt Roos", {"Kees", "Roos"}),
        ("pieter@example.org and https://example.org/Pieter", set()),
    ],
)
def test_names_of_people_off_the_team_are_marked_too(text: str, names: set[str]) -> None:
    marks = [text[one.start : one.end] for one in Reader((), "Priya Raman").marks(text) if one.kind is MarkKind.NAME]
    assert sorted(marks) == sorted(names)


@pytest.mark.parametrize("text", ["", " ", "\n\n", "…", "💐 ok", "a" * 20_000, "is " * 5_000])
def test_any_text_is_read(text: str) -> None:
    assert Reader(TEAM, "Priya").marks(text) == ()


def test_marks_lie_in_the_text_in_order_and_apart() -> None:
    text = "Joost is lazy and rude; home with a burn-out, says Tomás"
    marks = marks_of([text], TEAM, "Priya")[0]
    assert [text[mark.start : mark.end] for mark in marks] == ["Joost", "lazy", "rude", "burn-out", "Tomás"]
    assert all(one.end <= other.start for one, other in pairwise(marks))


@pytest.mark.parametrize("language", Language)
def test_every_kind_says_what_to_write_instead(language: Language) -> None:
    marks = Reader(TEAM, "").marks("Noor is lazy, has the flu")
    assert {mark.kind for mark in marks} == set(MarkKind)
    assert len({mark.suggestion(language) for mark in marks}) == 3
