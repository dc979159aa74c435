"""What a suggestion must be: three, an opener first, no two of one need, never too deep or out of place."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from oneonone.journal.background import Background, Before
from oneonone.journal.own_questions import OwnQuestionRecord
from oneonone.model.kinds import CaptureKind, Language, NeedKind, QuestionRole, Situation, TalkedMost
from oneonone.practice.bank import load_bank
from oneonone.practice.suggest import THREAD, is_about_me, suggest, suggest_for_text
from tests.practice.suggesting import TODAY, asked, line, mate, past

BANK = load_bank()
HEAVY = (
    "Her father died on Tuesday.",
    "Zijn moeder is vorige week overleden.",
    "Miscarriage, she told me in confidence.",
    "Company doctor says burn-out, home for now.",
    "Ligt in het ziekenhuis na een operatie.",
    "Waiting for the results of a biopsy.",
    "Flinke ruzie met Henk, ze groeten elkaar niet meer.",
    "Shouting match with Marc in the kitchen.",
    "Ligt in scheiding, slaapt bij zijn broer.",
)


def recently_about_me() -> dict[str, Before]:
    """So that the quarterly question is not due."""
    return {"feedback_to_manager-about-me-keep": Before(TODAY - timedelta(days=20))}


@pytest.mark.parametrize("held", [0, 1, 2, 3, 5, 8, 40])
@pytest.mark.parametrize("language", Language)
def test_three_of_three_needs_an_opener_first(held: int, language: Language) -> None:
    found = suggest(past(held=held, language=language), BANK, TODAY)
    assert len(found) == 3
    assert found[0].role is QuestionRole.OPENER
    assert len({one.need for one in found}) == 3
    assert all(BANK.get(one.question_id).text(language) == one.text for one in found)  # type: ignore[union-attr]


@pytest.mark.parametrize("count", [0, 1, 2, 3])
def test_no_more_than_asked_for(count: int) -> None:
    assert len(suggest(past("Tired, and her sister's wedding is on Saturday."), BANK, TODAY, count=count)) == count


@pytest.mark.parametrize("name", ["sam", "kim", "alex", "robin"])
@pytest.mark.parametrize("held", [0, 1])
def test_someone_new_gets_no_more_than_preferences(name: str, held: int) -> None:
    assert {one.depth for one in suggest(past(held=held, name=name), BANK, TODAY)} == {1}


def test_depth_grows_with_time_and_openness() -> None:
    def deepest(known: Background) -> int:
        return max(
            one.depth for name in "abcdefghijkl" for one in suggest(replace(known, teammate=mate(name)), BANK, TODAY)
        )

    open_talks = past("x", held=6, opened=3, not_opened=1, before=recently_about_me())
    assert deepest(past(held=3)) == 2
    assert deepest(past(held=6, before=recently_about_me())) == 2  # long enough, but nothing was ever opened
    assert deepest(replace(past(held=6, before=recently_about_me()), opened=1, not_opened=4)) == 2
    assert deepest(open_talks) == 3
    hard = replace(open_talks, recent=(replace(open_talks.recent[0], hard=True), *open_talks.recent[1:]))
    assert deepest(hard) == 2


def test_needs_voiced_and_who_talked_most_also_tell_of_openness() -> None:
    known = past(held=6, before=recently_about_me())
    voiced = replace(known.recent[0], lines=(line("More say in the rota", kind=CaptureKind.NEED),))
    talked = replace(known.recent[0], talked_most=TalkedMost.THEM)
    for recent in (voiced, talked):
        deep = {
            one.depth
            for name in "abcdefghijkl"
            for one in suggest(replace(known, teammate=mate(name), recent=(recent, *known.recent[1:])), BANK, TODAY)
        }
        assert 3 in deep


@pytest.mark.parametrize("note", HEAVY)
@pytest.mark.parametrize("held", [0, 4, 12])
def test_a_heavy_note_makes_it_soft_and_short(note: str, held: int) -> None:
    found = suggest(past(note, held=held, language=Language.NL), BANK, TODAY)
    assert 1 <= len(found) <= 2
    first = BANK.get(found[0].question_id)
    assert first is not None
    assert (first.role, first.need, first.depth) == (QuestionRole.OPENER, NeedKind.WELLBEING, 1)
    assert found[0].text == "Hoe gaat het nu met je?"
    assert all(one.depth <= 2 for one in found)


@pytest.mark.parametrize("note", HEAVY)
def test_nothing_suggested_after_a_heavy_note_avoids_that_situation(note: str) -> None:
    conflict = note.startswith(("Flinke", "Shouting"))
    hurts = {Situation.AFTER_CONFLICT} if conflict else {Situation.BEREAVEMENT, Situation.ILLNESS}
    for name in "abcdefgh":
        skip: set[str] = set()
        for _ in range(4):  # 'another', and again
            found = suggest(past(note, held=9, name=name, opened=4), BANK, TODAY, skip=skip)
            for one in found:
                question = BANK.get(one.question_id)
                assert question is None or not question.avoid & hurts
            skip |= {one.question_id for one in found}


def test_a_loss_keeps_out_what_hurts_also_when_the_last_notes_do_not_speak_of_it() -> None:
    known = past("Planned the open day.", held=9)
    month_ago = replace(known.recent[4], lines=(line("His brother passed away.", known.recent[4].day),))
    known = replace(known, recent=(*known.recent[:4], month_ago, *known.recent[5:]))
    for name in "abcdefgh":
        for one in suggest(replace(known, teammate=mate(name)), BANK, TODAY):
            question = BANK.get(one.question_id)
            assert question is None or Situation.BEREAVEMENT not in question.avoid


def test_what_is_settled_is_no_longer_heavy() -> None:
    quarrel, peace = "Big row with Marc about the rota.", "She and Marc sorted it out."
    assert len(suggest(past(quarrel, held=4), BANK, TODAY)) == 2
    assert len(suggest(past(quarrel, peace, held=4), BANK, TODAY)) == 3


def test_the_last_notes_lead() -> None:
    for name in "abcdefgh":
        found = suggest(past("Slaapt slecht, uitgeput.", held=4, name=name, language=Language.NL), BANK, TODAY)
        assert NeedKind.WELLBEING in {one.need for one in found}


def test_a_need_left_long_comes_up_with_the_number_of_weeks() -> None:
    days = {need: TODAY - timedelta(days=3) for need in NeedKind} | {NeedKind.CLARITY: TODAY - timedelta(weeks=10)}
    known = past(held=12, asked_about=days, before=recently_about_me())
    found = {one.need: one.reason for one in suggest(known, BANK, TODAY)}
    assert found[NeedKind.CLARITY] == "clarity not talked about for ten weeks"
    dutch = {one.need: one.reason for one in suggest(known, BANK, TODAY, language=Language.NL)}
    assert dutch[NeedKind.CLARITY] == "al tien weken niet over duidelijkheid gehad"


def test_beyond_the_notes_that_were_read_only_the_questions_are_spoken_of() -> None:
    days = {need: TODAY - timedelta(days=3) for need in NeedKind} | {NeedKind.CLARITY: TODAY - timedelta(weeks=20)}
    known = past(held=40, asked_about=days, before=recently_about_me())
    found = {one.need: one.reason for one in suggest(known, BANK, TODAY)}
    assert found[NeedKind.CLARITY] == "no question about clarity for 20 weeks"


def test_a_note_also_counts_as_having_talked_about_it() -> None:
    days = {need: TODAY - timedelta(days=3) for need in NeedKind} | {NeedKind.WELLBEING: TODAY - timedelta(weeks=10)}
    known = past(held=12, asked_about=days, before=recently_about_me())
    tired = replace(known.recent[5], lines=(line("Exhausted, sleeps badly.", known.recent[5].day),))
    known = replace(known, recent=(*known.recent[:5], tired, *known.recent[6:]))
    reasons = {one.need: one.reason for one in suggest(known, BANK, TODAY)}
    assert "ten weeks" not in reasons.get(NeedKind.WELLBEING, "")


def test_a_win_nobody_celebrated_asks_for_recognition() -> None:
    known = past(held=4, wins=(line("Solved the printer riddle", TODAY - timedelta(days=10), CaptureKind.WIN),))
    found = {one.need: one.reason for one in suggest(known, BANK, TODAY)}
    assert found[NeedKind.RECOGNITION] == "a win nobody has celebrated yet"
    dutch = {one.need: one.reason for one in suggest(known, BANK, TODAY, language=Language.NL)}
    assert dutch[NeedKind.RECOGNITION] == "een succes dat nog niet gevierd is"


def test_an_open_need_comes_up_with_its_month() -> None:
    known = past(held=9, needs=(line("More say in the rota", date(2026, 10, 6), CaptureKind.NEED),),
                 before=recently_about_me())  # fmt: skip
    found = {one.need: one.reason for one in suggest(known, BANK, TODAY)}
    assert found[NeedKind.AUTONOMY] == "open need since October: “More say in the rota”"
    dutch = {one.need: one.reason for one in suggest(known, BANK, TODAY, language=Language.NL)}
    assert dutch[NeedKind.AUTONOMY] == "open behoefte sinds oktober: “More say in the rota”"


def test_reasons_speak_the_language_of_the_interface_and_questions_that_of_the_teammate() -> None:
    found = suggest(past("Slaapt slecht.", held=4, language=Language.NL), BANK, TODAY, language=Language.EN)
    told = next(one for one in found if one.need is NeedKind.WELLBEING)
    assert told.reason == "mentioned last time: “Slaapt slecht”"
    question = BANK.get(told.question_id)
    assert question is not None and told.text == question.nl


def test_never_the_same_within_eight_talks() -> None:
    known = past(held=9, opened=1)
    first = suggest(known, BANK, TODAY)
    again = replace(known, asked=tuple(asked(one.question_id, 8, one.need) for one in first))
    assert not {one.question_id for one in first} & {one.question_id for one in suggest(again, BANK, TODAY)}


def test_nor_the_same_in_other_words() -> None:
    known = past("Looked worn out, sleeps badly.", held=4)
    first = next(one for one in suggest(known, BANK, TODAY) if one.need is NeedKind.WELLBEING)
    reworded = asked("", 2, text=first.text.replace("?", " today?"))
    found = suggest(replace(known, asked=(replace(reworded, question_id=None),)), BANK, TODAY)
    assert first.question_id not in {one.question_id for one in found}


def test_hidden_dismissed_and_skipped_questions_stay_away() -> None:
    known = past(held=4)
    ids = frozenset(one.question_id for one in suggest(known, BANK, TODAY))
    for found in (
        suggest(replace(known, hidden=ids), BANK, TODAY),
        suggest(replace(known, dismissed=ids), BANK, TODAY),
        suggest(known, BANK, TODAY, skip=ids),
    ):
        assert len(found) == 3
        assert not ids & {one.question_id for one in found}


def test_another_one_leaves_the_rest_as_it_is_as_far_as_it_can() -> None:
    known = past("Slept badly, exhausted. Wants more say in the rota.", held=4)
    first = suggest(known, BANK, TODAY)
    second = suggest(known, BANK, TODAY, skip={first[2].question_id})
    assert second[:2] == first[:2]
    assert second[2] != first[2]


def test_own_and_starred_questions_come_up() -> None:
    known = past("Exhausted, sleeps badly.", held=4)
    mine = OwnQuestionRecord("mine", "What did the night bring you?", Language.EN, NeedKind.WELLBEING,
                             QuestionRole.DEEPER, 2)  # fmt: skip
    theirs = replace(mine, id="dutch", text="Wat bracht de nacht?", language=Language.NL)
    found = suggest(replace(known, own=(mine, theirs), starred=frozenset({"mine", "dutch"})), BANK, TODAY)
    assert "mine" in {one.question_id for one in found}
    assert "dutch" not in {one.question_id for one in found}
    hidden = suggest(replace(known, own=(mine,), starred=frozenset({"mine"}), hidden=frozenset({"mine"})), BANK, TODAY)
    assert "mine" not in {one.question_id for one in hidden}


def test_what_a_question_opened_weighs_in() -> None:
    wins = losses = 0
    for name in "abcdefghijklmnop":
        known = past("Exhausted, sleeps badly.", held=4, name=name)
        ids = [one.id for one in BANK.of(NeedKind.WELLBEING)]
        tried = {one: Before(None, opened=9, not_opened=0) for one in ids[::2]}
        tried |= {one: Before(None, opened=0, not_opened=9) for one in ids[1::2]}
        for one in suggest(replace(known, before=tried), BANK, TODAY):
            if one.need is NeedKind.WELLBEING:
                wins += tried[one.question_id].opened > 0
                losses += tried[one.question_id].opened == 0
    assert wins > 10 * max(losses, 1) or losses == 0


def test_once_a_quarter_a_question_about_me() -> None:
    def due(known: Background) -> list[str]:
        return [one.reason for one in suggest(known, BANK, TODAY) if is_about_me(one.question_id)]

    before = {"feedback_to_manager-about-me-stop": Before(TODAY - timedelta(weeks=14))}
    assert due(past("Exhausted.", held=3)) == []
    assert due(past("Exhausted.", held=4)) == ["a question about you · never asked"]
    assert due(past("Exhausted.", held=9, before=before)) == ["no question about you for 14 weeks"]
    fresh = past("Exhausted.", held=9, before=recently_about_me())
    assert "no question about you" not in " ".join(due(fresh))
    waiting = past("Exhausted.", held=9, asked=(asked("feedback_to_manager-about-me-stop", 0),))
    assert due(waiting) == []
    assert due(past("Her father died on Tuesday.", held=9)) == []


def test_what_is_already_prepared_is_not_suggested_again() -> None:
    known = past("Exhausted, sleeps badly.", held=4)
    first = next(one for one in suggest(known, BANK, TODAY) if one.need is NeedKind.WELLBEING)
    ready = replace(known, asked=(asked(first.question_id, 0, NeedKind.WELLBEING, first.text),))
    assert NeedKind.WELLBEING not in {one.need for one in suggest(ready, BANK, TODAY)}


def test_the_thread_stands_first_and_goes_once_it_is_prepared() -> None:
    known = past("Mentioned her sister's wedding in Pune.", held=4, days_ago=14)
    found = suggest(known, BANK, TODAY)
    assert (found[0].question_id, found[0].text, found[0].role) == (THREAD, "How was the wedding?", QuestionRole.OPENER)
    assert found[0].reason == "mentioned last time: “sister's wedding in Pune”"
    assert len(found) == 3
    for known_now in (
        replace(known, asked=(asked(THREAD, 0, NeedKind.LIFE_OUTSIDE_WORK, "How was the wedding?"),)),
        replace(known, dismissed=frozenset({THREAD})),
    ):
        assert THREAD not in {one.question_id for one in suggest(known_now, BANK, TODAY)}
    assert THREAD not in {one.question_id for one in suggest(known, BANK, TODAY, skip={THREAD})}


@pytest.mark.parametrize(("notes", "least"), [((), 18), (("Tired, and wants to know what is expected.",), 8)])
def test_people_get_different_questions(notes: tuple[str, ...], least: int) -> None:
    known = past(*notes, held=5)
    sets = {
        frozenset(one.question_id for one in suggest(replace(known, teammate=mate(f"m{place}")), BANK, TODAY))
        for place in range(20)
    }
    assert len(sets) >= least


def test_notes_given_by_hand_count_as_the_last_ones() -> None:
    known = past("Wants a course in welding.", held=4, before=recently_about_me())
    found = suggest_for_text("Her father died on Tuesday.", known, BANK, TODAY)
    assert found[0].text == "How are you now?"
    assert found[0].reason == "gently, after the loss mentioned last time"


@settings(max_examples=150, deadline=None)
@given(
    notes=st.lists(st.text(max_size=300), max_size=4),
    held=st.integers(0, 30),
    language=st.sampled_from(list(Language)),
)
def test_any_notes_give_suggestions_and_the_same_ones_again(notes: list[str], held: int, language: Language) -> None:
    known = past(*notes, held=held, language=language)
    found = suggest(known, BANK, TODAY)
    assert found == suggest(known, BANK, TODAY)
    assert 1 <= len(found) <= 3
    assert len({one.need for one in found}) == len(found)
    assert all(one.reason and one.text for one in found)
