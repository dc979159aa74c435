"""How to celebrate a win follows from how that person likes it, and when from the next talk."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from oneonone.model.kinds import Celebration, Language
from oneonone.practice.celebrating import suggest, way_of

TODAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("likes", "way"),
    [
        ("A note; he does not like applause.", Celebration.NOTE),
        ("does not like applause", Celebration.NOTE),
        ("Een briefje; van applaus houdt hij niet.", Celebration.NOTE),
        ("houdt niet van applaus", Celebration.NOTE),
        ("No applause please. Say it in private.", Celebration.TOLD),
        ("Say it to her directly, at the start of a talk.", Celebration.TOLD),
        ("Meteen en tussen neus en lippen door, niet waar iedereen bij staat.", Celebration.TOLD),
        ("At once and in passing, not with everyone looking.", Celebration.TOLD),
        ("Never in front of everyone, a quiet word", Celebration.TOLD),
        ("In the team meeting, in one sentence. She writes home about it.", Celebration.TEAM),
        ("In het teamoverleg, in één zin.", Celebration.TEAM),
        ("A card with everyone’s name on it. He keeps them.", Celebration.CARD),
        ("Een kaart met alle namen erop. Die bewaart hij.", Celebration.CARD),
        ("Lunch, the two of us, phones in the bag.", Celebration.OTHER),
        ("Samen lunchen, telefoons in de tas.", Celebration.OTHER),
        ("niet met een briefje", Celebration.TOLD),
        ("", None),
        ("She is left-handed.", None),
    ],
)
def test_the_way(likes: str, way: Celebration | None) -> None:
    assert way_of(likes) is way


def test_what_is_not_liked_is_said_after_what_is_meant() -> None:
    found = suggest("Does not like applause.", None, TODAY, Language.EN)
    assert (found.how, found.sentence, found.own_words) == (Celebration.NOTE, "A note: does not like applause", True)


def test_the_managers_own_words_are_kept() -> None:
    assert suggest("A note; he does not like applause.", None, TODAY, Language.NL).sentence == (
        "A note; he does not like applause"
    )


@pytest.mark.parametrize(
    ("days", "language", "said"),
    [
        (0, Language.EN, "Say it today, at the start"),
        (2, Language.EN, "Say it on Thursday, at the start"),
        (2, Language.NL, "Zeg het donderdag, aan het begin"),
        (9, Language.EN, "Say it on Thursday 3 December, at the start"),
        (-3, Language.EN, "Say it the next time you see each other"),
        (None, Language.NL, "Zeg het de volgende keer dat je elkaar ziet"),
    ],
)
def test_when_to_say_it(days: int | None, language: Language, said: str) -> None:
    day = None if days is None else TODAY + timedelta(days=days)
    assert suggest("", day, TODAY, language).sentence == said


def test_at_once_does_not_wait_for_the_next_talk() -> None:
    found = suggest("At once and in passing", TODAY + timedelta(days=9), TODAY, Language.EN)
    assert found.sentence == "Say it as soon as you see each other, in passing"
