"""Who a piece of a line names, and what a few letters can become."""

from __future__ import annotations

import pytest

from oneonone.capture.names import Person, complete, find_name, offer
from oneonone.capture.text import tokens_of

TEAM = [
    Person("priya", "Priya Raman"), Person("noor", "Noor el Amrani"), Person("bas", "Bas de Wit"),
    Person("joost", "Joost van den Berg"), Person("tomas", "Tomás Oliveira"), Person("femke", "Femke van 't Hoff"),
    Person("samj", "Sam Jansen"), Person("samo", "Sam Okafor"), Person("am", "Anne-Marie de Vries"),
    Person("jw", "Jan Willem ter Horst"), Person("jan", "Jan Peters"), Person("soren", "Søren Ångström"),
    Person("sean", "Sean O'Brien"), Person("lan", "Nguyễn Thị Lan"), Person("will", "Will Carter"),
]  # fmt: skip


def _named(text: str) -> list[str]:
    found = find_name(tokens_of(text), 0, TEAM)
    return [one.id for one in found.people] if found else []


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("Tomas", "tomas"), ("TOMÁS", "tomas"), ("toma\u0301s", "tomas"), ("tomas oliveira", "tomas"),
        ("joost", "joost"), ("van den berg", "joost"), ("joost van den berg", "joost"), ("Berg", "joost"),
        ("Joost Berg", "joost"), ("joost vd Berg", "joost"), ("v.d. Berg", "joost"), ("van Berg", "joost"),
        ("el amrani", "noor"), ("amrani", "noor"), ("de wit", "bas"), ("van 't hoff", "femke"),
        ("van ’t Hoff", "femke"),
        ("'t hoff", "femke"), ("hoff", "femke"), ("anne-marie", "am"), ("Anne Marie", "am"), ("anne", "am"),
        ("de vries", "am"),
        ("jan willem", "jw"), ("ter horst", "jw"), ("soren", "soren"), ("angstrom", "soren"), ("o'brien", "sean"),
        ("O’Brien", "sean"), ("lan", "lan"), ("nguyen", "lan"), ("Sam Okafor", "samo"), ("Sam J", "samj"),
        ("Sam O.", "samo"), ("Noor's", "noor"), ("Noors", "noor"), ("Noor’s", "noor"), ("Will", "will"),
    ],
)  # fmt: skip
def test_a_name_without_case_diacritics_or_particles(text: str, person: str) -> None:
    assert _named(text) == ([person] if person else [])


@pytest.mark.parametrize("text", ["Sam", "sam wants a desk", "SAM:"])
def test_two_who_fit_are_both_given_back(text: str) -> None:
    assert _named(text) == ["samj", "samo"]


def test_a_whole_given_name_before_the_half_of_a_double_one() -> None:
    people = [Person("1", "Jan-Willem ter Horst"), Person("2", "Jan Peters")]
    found = find_name(tokens_of("jan"), 0, people)
    assert found is not None and [one.id for one in found.people] == ["2"]
    assert find_name(tokens_of("jan-willem"), 0, people).people[0].id == "1"  # type: ignore[union-attr]


def test_of_two_names_that_differ_in_diacritics_the_one_as_written() -> None:
    people = [Person("1", "Zoë Jansen"), Person("2", "Zoe Bakker")]
    assert [one.id for one in find_name(tokens_of("Zoë"), 0, people).people] == ["1"]  # type: ignore[union-attr]
    assert [one.id for one in find_name(tokens_of("zoe"), 0, people).people] == ["2"]  # type: ignore[union-attr]


@pytest.mark.parametrize(
    "text", ["samen", "berging", "wilde", "Samantha", "noordzee", "basis", "van den", "de", "", "@"]
)
def test_a_word_that_only_begins_like_a_name_is_none(text: str) -> None:
    assert _named(text) == []


@pytest.mark.parametrize(
    ("typed", "people"),
    [
        ("pr", ["priya"]), ("@Pr", ["priya"]), ("sa", ["samj", "samo"]), ("sam o", ["samo"]), ("tóm", ["tomas"]),
        ("ber", ["joost"]), ("van d", ["joost"]), ("joost b", ["joost"]), ("x", []), ("jan", ["jw", "jan", "samj"]),
        ("anne-m", ["am"]), ("marie", []),
        ("o'b", ["sean"]), ("o", ["sean", "tomas", "samo"]),
    ],
)  # fmt: skip
def test_completion(typed: str, people: list[str]) -> None:
    assert sorted(one.id for one in complete(typed, TEAM)) == sorted(people)


def test_completion_shows_first_names_first_and_all_for_nothing() -> None:
    assert complete("w", TEAM)[0].id == "will"
    assert complete("", TEAM) == tuple(TEAM) == complete("@", TEAM)


@pytest.mark.parametrize(
    ("line", "person"),
    [("pr ", "priya"), ("Pr ", "priya"), ("tó ", None), ("fé ", "femke"), ("sa ", None), ("wi ", "will"),
    ("pr", None), ("pri ", None),
     ("pr x", None), ("me ", None), ("ik ", None), ("se ", "sean"), ("so ", None), (" p ", None), ("xx ", None)],
)  # fmt: skip
def test_two_letters_and_a_space_offer_a_name(line: str, person: str | None) -> None:
    offered = offer(line, TEAM)
    assert (offered.id if offered else None) == person
