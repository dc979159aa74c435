"""The same question in other words is recognised; one that only looks like it is not."""

from __future__ import annotations

import time
from itertools import combinations

import pytest

from oneonone.model.likeness import Likenesses, same_question
from oneonone.practice.bank import load_bank

SAME = [
    ("What do you need from me that you are not getting?", "what do you need from me that you don't get"),
    ("What could I take off your plate this week?", "Is there something I could take off your plate?"),
    ("Who helped you lately, and how?", "Who helped you recently?"),
    ("If you could change one thing about how we work, what would it be?", "What would you change about how we work?"),
    ("What should I stop doing?", "Which things should I stop doing?"),
    ("What did you learn last week?", "What have you learned this week?"),
    ("What are you looking forward to?", "What do you look forward to at the moment?"),
    ("When did you last lose track of time in your work?", "When did you lose track of time at work?"),
    ("What is it that worries you most?", "What’s worrying you right now?"),
    ("Waar krijg je energie van?", "Waarvan krijg je energie?"),
    ("Wat kan ik deze week van je overnemen?", "Wat zou ik van je kunnen overnemen?"),
    ("Wat heb je van mij nodig dat je niet krijgt?", "Wat heb je van me nodig wat je nu niet krijgt?"),
    ("Wat zou je willen leren?", "Wat wil je graag leren?"),
    ("Waar ben je trots op?", "Waar ben je deze maand het meest trots op?"),
    ("Waar kijk je naar uit?", "Waar kijk je op dit moment naar uit?"),
    ("Van wie krijg je te weinig hulp?", "Van wie krijg je eigenlijk te weinig hulp?"),
]
DIFFERENT = [
    ("What gives you energy?", "What drains your energy?"),
    ("What do you want more of?", "What do you want less of?"),
    ("What went well this week?", "What went badly this week?"),
    ("What do you need from me?", "What do you need from the team?"),
    ("What can I do for you?", "What can you do for me?"),
    ("What do you enjoy?", "What do you not enjoy?"),
    ("What should I start doing?", "What should I stop doing?"),
    ("How are you?", "How are you sleeping?"),
    ("Who would you like to thank?", "Who would you like to work with?"),
    ("Waar krijg je energie van?", "Waar loop je leeg op?"),
    ("Waar wil je meer van?", "Waar wil je minder van?"),
    ("Wat kan ik voor jou doen?", "Wat kan jij voor mij doen?"),
    ("Hoe gaat het met je?", "Hoe gaat het met het project?"),
    ("Waar ben je trots op?", "Waar ben je bang voor?"),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_the_same_in_other_words(one: str, other: str) -> None:
    assert same_question(one, other) and same_question(other, one)


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_another_question_that_looks_alike(one: str, other: str) -> None:
    assert not same_question(one, other)


def test_case_accents_and_marks_do_not_matter() -> None:
    assert same_question("Wat zou je willen leren?", "  wat zóu je willen leren …")


def test_nothing_is_not_the_same_as_something() -> None:
    assert not same_question("", "What would help?")
    assert not same_question("?", "What would help?")


def test_hardly_any_two_questions_of_the_bank_are_the_same() -> None:
    questions = load_bank().questions
    for texts in ([one.en for one in questions], [one.nl for one in questions]):
        assert sum(same_question(one, other) for one, other in combinations(texts, 2)) <= 2


def test_a_question_is_found_among_many_by_either_of_its_texts() -> None:
    known: Likenesses[str] = Likenesses()
    for one in load_bank().questions:
        known.add(one.id, one.en, one.nl)
    for one in load_bank().questions:
        assert known.find(one.en) == one.id
        assert known.find(one.nl) == one.id
    assert known.find("Which colour is the bicycle shed?") is None
    assert known.find("") is None


def test_a_thousand_lines_are_looked_up_at_once() -> None:
    known: Likenesses[str] = Likenesses()
    for one in load_bank().questions:
        known.add(one.id, one.en, one.nl)
    began = time.process_time()
    for number in range(1000):
        known.find(f"What would you like to learn about subject {number} this winter?")
    assert time.process_time() - began < 2
