"""Names of people in a text."""

from __future__ import annotations

import pytest

from oneonone.model.mentions import Names

TEAM = (
    ("j", "Joost van den Berg"),
    ("t", "Tomás Silva"),
    ("m", "Mark Jansen"),
    ("a", "Anne-Marie Dekker"),
    ("l", "Lars"),
)


def named(text: str) -> list[tuple[str, tuple[str, ...]]]:
    return [(text[one.start : one.end], one.people) for one in Names(TEAM).find(text)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("asked Joost about it", ["Joost"]),
        ("Joosts idee", ["Joost"]),
        ("Joost van den Berg's idea", ["Joost van den Berg"]),
        ("Van den Berg said so", ["Van den Berg"]),
        ("up the Berg", []),
        ("tomas said so", ["tomas"]),
        ("met TOMÁS", ["TOMÁS"]),
        ("talked to Mark today", ["Mark"]),
        ("Mark the date", []),
        ("Mark said no", ["Mark"]),
        ("Markeert", []),
        ("@mark will", ["mark"]),
        ("Anne-Marie en Lars", ["Anne-Marie", "Lars"]),
        ("Lars' plan", ["Lars"]),
        ("", []),
    ],
)
def test_names_are_found_as_they_are_written(text: str, names: list[str]) -> None:
    assert [name for name, _ in named(text)] == names


def test_a_name_of_two_people_names_both() -> None:
    both = Names([("1", "Noor Haddad"), ("2", "Noor Bakker")])
    assert [one.people for one in both.find("Noor and Noor Bakker")] == [("1", "2"), ("2",)]
