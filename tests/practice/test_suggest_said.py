"""What notes tell, in English, Dutch and both at once; and what they do not tell."""

from __future__ import annotations

import pytest

from oneonone.model.kinds import NeedKind, Situation
from oneonone.practice.suggest.excerpt import excerpt
from oneonone.practice.suggest.said import read
from oneonone.practice.suggest.signs import Sign


def top(text: str) -> NeedKind:
    needs = read(text).needs
    return max(needs, key=lambda need: needs[need].weight)


@pytest.mark.parametrize(
    ("text", "need"),
    [
        ("Slept badly again, exhausted.", NeedKind.WELLBEING),
        ("SLAAPT SLECHT, IS KAPOT", NeedKind.WELLBEING),
        ("Wants more say in the rota.", NeedKind.AUTONOMY),
        ("Wil zélf bepalen hoe ze werkt.", NeedKind.AUTONOMY),
        ("Verveelt zich, doet al jaren hetzelfde kunstje.", NeedKind.COMPETENCE_GROWTH),
        ("Feels left out of the group, lunches alone.", NeedKind.RELATEDNESS_TRUST),
        ("Wacht al weken op de licentie, komt niet verder.", NeedKind.SUPPORT_OBSTACLES),
        ("Doesn't know what's expected of her.", NeedKind.CLARITY),
        ("Nobody thanked him, not a word.", NeedKind.RECOGNITION),
        ("Vraagt zich af wat het nut ervan is, kijkt naar vacatures.", NeedKind.MEANING_PURPOSE),
        ("Vond dat ik haar in de rede viel, mijn toon was te scherp.", NeedKind.FEEDBACK_TO_MANAGER),
        ("Her son starts school, husband works nights.", NeedKind.LIFE_OUTSIDE_WORK),
    ],
)
def test_the_need_at_stake(text: str, need: NeedKind) -> None:
    assert top(text) is need


def test_a_note_in_two_languages_is_read_in_both() -> None:
    said = read("De release staat on hold and nobody told her why. Slaapt slecht.")
    assert {NeedKind.WELLBEING, NeedKind.CLARITY} <= said.needs.keys()
    assert {Situation.STUCK, Situation.TIRED} <= said.situations


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("Her father died on Tuesday.", Sign.LOSS),
        ("Zijn vader is overleden.", Sign.LOSS),
        ("Buried his dog yesterday.", Sign.LOSS),
        ("Company doctor says burn-out.", Sign.BURNOUT),
        ("Ligt in het ziekenhuis.", Sign.ILL),
        ("Starts chemo on Monday.", Sign.ILL),
        ("Zijn vrouw heeft kanker.", Sign.NEAR_ILL),
        ("Her husband moved out.", Sign.HOME),
        ("Had a row with Marc, voices raised.", Sign.CONFLICT),
        ("Ze groeten elkaar niet meer.", Sign.CONFLICT),
    ],
)
def test_what_is_heavy(text: str, sign: Sign) -> None:
    assert sign in read(text).heavy


@pytest.mark.parametrize(
    "text",
    [
        "The laptop died again, third time this month.",
        "De server is overleden, grapte hij.",
        "Sick of the Monday meeting.",
        "With Joost off sick she does two people's work.",
        "Drie zieken in het team, dus dubbele diensten.",
        "A merge conflict kept her busy all day.",
        "Agendaconflict met de andere afdeling.",
        "Won three tenders in a row.",
        "Gave a course in conflict resolution.",
        "She is not ill, just busy.",
        "Geen ruzie, wel een goed gesprek.",
        "The argument with Petra is behind them, they shook hands.",
        "Deadline moved to Friday.",
        "Uitslag was goed, helemaal beter.",
        "One patient has cancer, hard on the ward.",
        "Dead tired after the fair.",
    ],
)
def test_what_only_sounds_heavy(text: str) -> None:
    assert not read(text).heavy


@pytest.mark.parametrize(
    ("text", "situation"),
    [
        ("Not tired any more.", Situation.TIRED),
        ("Is niet moe meer.", Situation.TIRED),
        ("No longer stuck.", Situation.STUCK),
        ("Never bored here.", Situation.RESTLESS),
    ],
)
def test_the_opposite_is_no_sign(text: str, situation: Situation) -> None:
    assert situation not in read(text).situations


@pytest.mark.parametrize(
    ("text", "not_told"),
    [
        ("Want hij had geen tijd voor de koffie.", NeedKind.AUTONOMY),  # 'want' is 'because'
        ("Die man wil dat de kind-hoek open blijft.", NeedKind.MEANING_PURPOSE),
    ],
)
def test_words_of_the_other_language_mislead_nobody(text: str, not_told: NeedKind) -> None:
    needs = read(text).needs
    assert not_told not in needs or needs[not_told].weight < 3


def test_i_in_the_teammates_own_words_is_not_the_manager() -> None:
    feedback = NeedKind.FEEDBACK_TO_MANAGER
    assert feedback in read("I interrupted her, my tone was off.").needs
    assert feedback not in read("'I interrupted her, my tone was off.'").needs
    assert feedback not in read("I interrupted her, my tone was off.", quote=True).needs
    assert feedback in read("“You never listen, your mails are cold.”").needs
    assert read("Daar ben ik niet voor in de zorg gegaan, zei hij.").needs[feedback].weight < 2


@pytest.mark.parametrize("text", ["", "   ", "!?…", "…\n\n", "42", "🙂🙂", "a" * 20_000, "é̀" * 50, "'" * 99])
def test_nothing_is_too_odd_to_read(text: str) -> None:
    assert read(text).heavy == frozenset()


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("Done. Mentioned her sister's wedding in Pune, and left.", "wedding", "sister's wedding in Pune"),
        ("She said that the rota is unfair", "rota", "the rota is unfair"),
        ("Moe. Slaapt slecht; hoofd vol.", "slecht", "Slaapt slecht"),
        ("one two three four five six seven eight nine ten eleven twelve thirteen fourteen", "seven",
         "…two three four five six seven eight nine ten eleven twelve…"),
    ],
)  # fmt: skip
def test_an_excerpt_is_a_few_words_as_they_were_written(text: str, words: str, expected: str) -> None:
    start = text.index(words)
    assert excerpt(text, start, start + len(words)) == expected


def test_an_excerpt_never_grows_long() -> None:
    text = "x" * 500
    assert len(excerpt(text, 0, 3)) <= 140
