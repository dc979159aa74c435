"""How often the first three suggestions touch a need at stake, on labelled notes; and that none contradicts.

What each batch scored before anything was learnt from it stands at the head of its file.
"""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from oneonone.model.kinds import NeedKind, QuestionRole, Situation
from oneonone.practice.bank import load_bank
from oneonone.practice.suggest import Suggestion, suggest_for_text
from tests.practice.suggesting import TODAY, Snippet, past, snippets

BANK = load_bank()
NAMES = ("sam", "kim", "alex")
BATCHES = ("first", "second", "third", "fourth")
HEAVY = {Situation.BEREAVEMENT, Situation.ILLNESS, Situation.AFTER_CONFLICT}


def suggested(one: Snippet, held: int, name: str) -> tuple[Suggestion, ...]:
    return suggest_for_text(one.text, past(held=held, name=name, language=one.language), BANK, TODAY)


def hits(batch: Iterable[Snippet], held: int) -> float:
    found = [bool({each.need for each in suggested(one, held, name)} & one.needs) for one in batch for name in NAMES]
    return sum(found) / len(found)


@pytest.mark.parametrize("held", [0, 3, 8])
@pytest.mark.parametrize(
    ("name", "part", "least"),
    [
        ("first", "learn", 0.95),
        ("first", "held", 0.95),
        ("second", "fresh", 0.95),
        ("third", "fresh", 0.92),
        ("fourth", "fresh", 0.85),
    ],
)
def test_the_first_three_touch_a_need_at_stake(name: str, part: str, least: float, held: int) -> None:
    assert hits([one for one in snippets(name) if one.part == part], held) >= least


@pytest.mark.parametrize("held", [0, 3, 8])
@pytest.mark.parametrize("name", BATCHES)
def test_no_question_avoids_the_situation(name: str, held: int) -> None:
    wrong = [
        (one.id, each.question_id)
        for one in snippets(name)
        for who in NAMES
        for each in suggested(one, held, who)
        if (question := BANK.get(each.question_id)) is not None and question.avoid & one.situations
    ]
    assert wrong == []


@pytest.mark.parametrize("name", BATCHES)
def test_a_heavy_note_begins_with_how_are_you(name: str) -> None:
    for one in snippets(name):
        if one.situations & HEAVY:
            found = suggested(one, 4, "sam")
            assert len(found) <= 2, one.id
            assert (found[0].role, found[0].need) == (QuestionRole.OPENER, NeedKind.WELLBEING), one.id


@pytest.mark.parametrize("name", BATCHES)
def test_a_reason_quotes_the_note_as_it_was_written(name: str) -> None:
    for one in snippets(name):
        for each in suggested(one, 4, "sam"):
            if "“" in each.reason:
                quoted = each.reason.partition("“")[2].rstrip("”").strip("…")
                assert quoted in " ".join(one.text.split()), one.id
