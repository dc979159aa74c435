"""Recognising a status check: measured on labelled lines, and on the pairs that tell it from care."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oneonone.model.kinds import Language
from oneonone.practice.bank import load_bank
from oneonone.practice.status import StatusLabel, check

DATA = Path(__file__).parent / "data"


def labelled(name: str) -> list[tuple[str, str]]:
    lines = (DATA / f"{name}.tsv").read_text(encoding="utf-8").splitlines()
    pairs = [line.split("\t")[:2] for line in lines if line.strip() and not line.startswith("#")]
    return [(label, text) for label, text in pairs]


@pytest.mark.parametrize("name", ["status_en", "status_nl", "status_en_held", "status_nl_held"])
def test_precision_and_recall(name: str) -> None:
    rows = [(label == "status", check(text).label is StatusLabel.STATUS) for label, text in labelled(name)]
    right = sum(truth and found for truth, found in rows)
    assert right / sum(found for _truth, found in rows) >= 0.95
    assert right / sum(truth for truth, _found in rows) >= 0.95


@pytest.mark.parametrize(
    "text",
    [
        "Is the search rollout on schedule?", "How is the project going?", "Have you called the supplier?",
        "Is the plan for January final?", "Heb je de offerte al nagekeken?", "Vendor contract: state of play",
        "planning verhuizing", "When will the report be finished?",
    ],
)  # fmt: skip
def test_status_checks(text: str) -> None:
    reading = check(text)
    assert reading.label is StatusLabel.STATUS
    assert 2 <= len(reading.alternatives) <= 3


@pytest.mark.parametrize(
    "text",
    [
        "How is the project going for you?", "What did that call with the supplier do to you?",
        "Does the plan for January worry you?", "Heb je genoeg rust gehad na de offerte?",
        "What do you need to close the books in peace?", "Wat heb je nodig om de opening te halen?",
        "Ben je al een beetje gewend?",
    ],
)  # fmt: skip
def test_caring_questions_are_left_alone(text: str) -> None:
    reading = check(text)
    assert reading.label is not StatusLabel.STATUS
    assert reading.alternatives == ()


def test_no_question_of_the_bank_reads_as_a_status_check() -> None:
    wrong = [
        (question.id, language.value)
        for question in load_bank().questions
        for language in Language
        if check(question.text(language), language).label is StatusLabel.STATUS
    ]
    assert wrong == []


def test_the_subject_is_taken_over_in_the_language_of_the_line() -> None:
    assert (
        "What would make the search rollout easier for you?" in check("Is the search rollout on schedule?").alternatives
    )
    dutch = check("Ligt de uitrol van de zoekfunctie op schema?")
    assert dutch.language is Language.NL
    assert any("de uitrol van de zoekfunctie" in one for one in dutch.alternatives)


@pytest.mark.parametrize("name", ["status_en", "status_nl"])
def test_no_alternative_is_itself_a_status_check(name: str) -> None:
    readings = [check(text) for label, text in labelled(name) if label == "status"]
    offered = {one for reading in readings for one in reading.alternatives}
    assert [one for one in offered if check(one).label is StatusLabel.STATUS] == []


@given(st.text())
def test_it_never_raises_and_is_the_same_each_time(text: str) -> None:
    assert check(text) == check(text)
    assert bool(check(text).alternatives) is (check(text).label is StatusLabel.STATUS)


@pytest.mark.parametrize("text", ["", " ", "\0", "🎉" * 50, "is it done " * 1000])
def test_odd_lines(text: str) -> None:
    assert check(text).text == text
