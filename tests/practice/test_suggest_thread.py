"""One personal thread out of the last notes: grammatical, in the right tense, never medical."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from oneonone.model.kinds import Language
from oneonone.practice.suggest.said import read
from oneonone.practice.suggest.stakes import Noted
from oneonone.practice.suggest.thread import pick_thread
from oneonone.practice.suggest.when import Tense, tense

NOTED = date(2026, 11, 10)  # a Tuesday
TODAY = date(2026, 11, 24)


def thread(text: str, language: Language = Language.EN, today: date = TODAY, **more: object) -> str | None:
    found = pick_thread([Noted(text, 1, 1, NOTED)], language, today, heavy=tuple(read(text).heavy), **more)  # type: ignore[arg-type]
    return found.text if found else None


@pytest.mark.parametrize(
    ("text", "english", "dutch"),
    [
        ("Mentioned her sister's wedding in Pune.", "How was the wedding?", "Hoe was de bruiloft?"),
        ("Gaat in mei trouwen!", "What are you looking forward to most about the wedding?",
         "Waar heb je het meeste zin in bij de bruiloft?"),
        ("Her driving test is on 3 December.", "How do you feel about the driving test?",
         "Hoe leef je toe naar het rijexamen?"),
        ("Half marathon on the 22nd of November.", "How was the half marathon?", "Hoe was de halve marathon?"),
        ("Is begonnen met pottenbakken.", "How are you getting on with the pottery?",
         "Hoe gaat het met het pottenbakken?"),
        ("Nieuwe puppy, korte nachten.", "How are things with the puppy?", "Hoe is het met de puppy?"),
        ("Going to Norway for three weeks on 1 December.", "What are you looking forward to most about the trip?",
         "Waar heb je het meeste zin in bij de reis?"),
        ("Terug van vakantie in Zweden.", "How was the holiday?", "Hoe was de vakantie?"),
        ("Vader verhuist naar een verzorgingshuis.", "How are things with your father?", "Hoe is het met je vader?"),
        ("His wife is in hospital.", "How are things with your wife?", "Hoe is het met je vrouw?"),
        ("His exams were last week.", "How were the exams?", "Hoe waren de examens?"),
    ],
)  # fmt: skip
def test_a_question_made_from_what_was_mentioned(text: str, english: str, dutch: str) -> None:
    assert thread(text) == english
    assert thread(text, Language.NL) == dutch


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Looking forward to her brother's visit.", Language.EN,
         "You were looking forward to your brother's visit. How was it?"),
        ("Kijkt erg uit naar het weekend met haar zussen.", Language.NL,
         "Je keek uit naar het weekend met je zussen. Hoe was het?"),
    ],
)  # fmt: skip
def test_whatever_is_looked_forward_to_in_the_teammates_own_language(
    text: str, language: Language, expected: str
) -> None:
    assert thread(text, language) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Her father died on Tuesday. Had looked forward to the wedding.",
        "The wedding was called off.",
        "Moest de vakantie afzeggen.",
        "Forgot his own birthday, so busy.",
        "A patient's wife brought flowers, she lives alone.",
        "De moeder van een leerling is boos, woont alleen.",
        "Had a talk about the holiday planning.",
        "Pregnant, due in May.",
        "Third party delivers in June.",
        "Results of the scan next week.",
        "Zijn hond is overleden.",
        "Looking forward to seeing what they decide.",
        "Company doctor says burn-out; was to run the marathon.",
        "Mother-of-pearl buttons for the shop.",
    ],
)
def test_where_it_is_better_not_to_ask(text: str) -> None:
    assert thread(text) is None
    assert thread(text, Language.NL) is None


def test_what_was_asked_lately_is_not_asked_again() -> None:
    assert thread("Sister's wedding in Pune.", asked=("How was the wedding?",)) is None


def test_an_undated_event_noted_today_is_asked_after_without_a_tense() -> None:
    found = thread("Sister's wedding.", today=NOTED)
    assert found == "You mentioned the wedding. What would you like to tell about it?"


@pytest.mark.parametrize(
    ("text", "days", "expected"),
    [
        ("next Saturday", 3, Tense.AHEAD),
        ("next Saturday", 14, Tense.BEHIND),
        ("zaterdag", 14, Tense.BEHIND),
        ("volgende maand", 14, Tense.AHEAD),
        ("over twee weken", 13, Tense.AHEAD),
        ("over twee weken", 16, Tense.BEHIND),
        ("in June", 14, Tense.AHEAD),
        ("on the 12th", 1, Tense.AHEAD),
        ("on the 12th", 14, Tense.BEHIND),
        ("12 december", 14, Tense.AHEAD),
        ("december 12th", 33, Tense.BEHIND),
        ("eind van de maand", 14, Tense.AHEAD),
        ("vorige week", 0, Tense.BEHIND),
        ("it was lovely", 0, Tense.BEHIND),
        ("kijkt ernaar uit, gaat binnenkort", 1, Tense.AHEAD),
        ("looking forward to it", 20, Tense.UNKNOWN),
        ("the party", 14, Tense.BEHIND),
        ("the party", 2, Tense.UNKNOWN),
        ("in 999 years", 14, Tense.AHEAD),
        ("on the 31st of February", 14, Tense.AHEAD),
    ],
)
def test_ahead_or_behind(text: str, days: int, expected: Tense) -> None:
    assert tense(text, NOTED, NOTED + timedelta(days=days)) is expected
