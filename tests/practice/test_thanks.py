"""The template of a thank-you note."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from oneonone.model.kinds import Language, WinKind
from oneonone.practice.thanks import BLANK, note_for, second_person

TODAY = date(2026, 11, 24)


def note(win_id: str = "w", text: str = "Halved the build", language: Language = Language.EN, days: int = 12,
         turn: int = 0) -> str:  # fmt: skip
    return note_for(win_id, text, WinKind.CRAFT, TODAY - timedelta(days=days), "Joost", language, TODAY, turn)


@pytest.mark.parametrize("language", Language)
def test_it_names_what_was_done_and_leaves_a_blank_for_what_it_changed(language: Language) -> None:
    done = "Halveerde de build" if language is Language.NL else "Halved the build"
    written = note(text=done, language=language)
    assert ("je halveerde de build" if language is Language.NL else "you halved the build") in written
    assert len(BLANK.findall(written)) == 1
    assert written.startswith("Beste Joost," if language is Language.NL else "Dear Joost,")


def test_the_same_win_has_the_same_note_and_not_all_sound_alike() -> None:
    assert note("a") == note("a")
    openings = {note(f"win-{at}").split("\n\n")[1] for at in range(40)}
    assert len(openings) >= 6
    assert len({note("a", turn=turn) for turn in range(4)}) == 4


@pytest.mark.parametrize("days", [0, 1, 3, 30])
@pytest.mark.parametrize("language", Language)
def test_no_sentence_is_left_unfilled(days: int, language: Language) -> None:
    for at in range(30):
        assert "{" not in note(f"{at}", language=language, days=days)


@pytest.mark.parametrize(
    ("text", "language", "said"),
    [
        ("Joost halved the nightly build", Language.EN, "you halved the nightly build"),
        ("Said no, kindly.", Language.EN, "you said no, kindly"),
        ("Zei nee tegen de spoedklus", Language.NL, "je zei nee tegen de spoedklus"),
        ("Wrote the guide she missed herself", Language.EN, None),
        ("Gaf toe dat het zijn fout was", Language.NL, None),
        ("First talk in English", Language.EN, None),
        ("Halved the build", Language.NL, None),
        ("Need for speed", Language.EN, None),
        ("", Language.EN, None),
    ],
)
def test_second_person_only_where_it_is_certain(text: str, language: Language, said: str | None) -> None:
    assert second_person(text, "Joost", language) == said


def test_what_cannot_be_turned_is_quoted_as_it_was_noted() -> None:
    assert "“Wrote the guide she missed herself”" in note(text="Wrote the guide she missed herself.")
