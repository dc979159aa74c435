"""Questions come in from what people have, and go out so that they can come back."""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path

import pytest

from oneonone.errors import OneOnOneError
from oneonone.exchange.questions_io import (
    Found,
    Known,
    ListForm,
    Reading,
    Words,
    keep,
    propose,
    read_file,
    read_text,
    save_questions,
    write_questions,
)
from oneonone.journal.own_questions import OwnQuestionRecord, add_own_question, marks, own_questions, star
from oneonone.model.kinds import Language, NeedKind, QuestionRole
from oneonone.model.names import folded
from oneonone.practice.bank import load_bank
from oneonone.store.store import Store

NAMES = {
    folded(name): need.need for need in load_bank().needs.values() for name in (need.name.en, need.name.nl)
}  # fmt: skip
WORDS = Words(NAMES, lambda text: Language.NL if " je " in f" {text.lower()} " else Language.EN)


def texts(reading: Reading) -> list[str]:
    return [one.text for one in reading.questions]


def test_a_question_a_line_with_whatever_stands_before_it() -> None:
    found = read_text(
        "1. What would help?\n2) Wat zou je helpen?\n- What is hard?\n* [ ] What is easy?\n• What is fun?\n\nAnd now?",
        WORDS,
    )
    assert texts(found) == [
        "What would help?", "Wat zou je helpen?", "What is hard?", "What is easy?", "What is fun?", "And now?",
    ]  # fmt: skip
    assert [one.language for one in found.questions][:2] == [Language.EN, Language.NL]


def test_a_line_that_was_broken_off_goes_on() -> None:
    found = read_text(
        "What would you change\nif it were up to you?\n\n- If you could\n  begin again, would you?\n", WORDS
    )
    assert texts(found) == ["What would you change if it were up to you?", "If you could begin again, would you?"]


def test_headings_say_the_need_in_either_language_and_marks_of_markdown_go() -> None:
    found = read_text(
        "# My list\n\nSome prose about it.\n\n## Groei\n- What do you **want** to [learn](https://example.org)?\n"
        "## Support\n1. What is in `your` way?\n## Odds and ends\n- What else?\n",
        WORDS,
    )
    assert [(one.text, one.need) for one in found.questions] == [
        ("What do you want to learn?", NeedKind.COMPETENCE_GROWTH),
        ("What is in your way?", NeedKind.SUPPORT_OBSTACLES),
        ("What else?", None),
    ]
    assert found.left_out == ("Some prose about it.",)


def test_titles_and_stray_words_are_doubtful() -> None:
    found = read_text("Questions\nTell me about the best day of your month.\nAnd?\n", WORDS)
    assert [one.doubtful for one in found.questions] == [True, False, False]


@pytest.mark.parametrize("between", [",", ";", "\t"])
def test_csv_by_the_names_of_its_columns(between: str) -> None:
    rows = (
        ("Vraag", "Behoefte", "Diepte", "role", "taal", "ster"),
        ('"What helps you, and what not?"', "Steun", "3", "opener", "en", "ja"),
        ('"Waar ""leef"" je van op?"', "wellbeing", "diep", "", "NL", ""),
        ("", "Steun", "1", "", "", ""),
    )
    found = read_text("\n".join(between.join(row) for row in rows), WORDS, ListForm.CSV)
    assert found.questions == (
        Found("What helps you, and what not?", Language.EN, NeedKind.SUPPORT_OBSTACLES, QuestionRole.OPENER, 3, True),
        Found('Waar "leef" je van op?', Language.NL, NeedKind.WELLBEING),
    )


def test_csv_without_names_takes_the_longest_column() -> None:
    found = read_text("1,What would help you this week?,x\n2,What is in the way?,y\n", WORDS, ListForm.CSV)
    assert texts(found) == ["What would help you this week?", "What is in the way?"]


def test_csv_of_one_column_with_commas_in_the_questions() -> None:
    found = read_text('question\n"If so, what then?"\nWhat now?\n"Well, and you?"\n', WORDS, ListForm.CSV)
    assert texts(found) == ["If so, what then?", "What now?", "Well, and you?"]


def test_duplicates_are_recognised_in_other_words_in_either_language_and_within_the_list() -> None:
    bank = [Known((one.en, one.nl), own=False) for one in load_bank().questions]
    own = Known(("What should I ask you more often?",), own=True)
    plate = load_bank().get("support_obstacles-off-your-plate")
    assert plate is not None
    found = [
        Found("Is there something I could take off your plate?", Language.EN),
        Found(plate.nl.upper(), Language.NL),
        Found("What should I ask you more often, really?", Language.EN),
        Found("Which of your gifts does nobody here know about?", Language.EN),
        Found("Which of your gifts does nobody know about here?", Language.EN),
    ]
    first, second, third, fourth, fifth = propose(found, [*bank, own])
    assert first.known is not None and plate.en in first.known.texts
    assert second.known == first.known
    assert third.known == own
    assert fourth.new
    assert fifth.twice == found[3]


@pytest.mark.parametrize("form", list(ListForm))
def test_what_was_exported_comes_back_the_same(store: Store, tmp_path: Path, form: ListForm) -> None:
    with store.writing() as session:
        first = add_own_question(
            session, "What would you ask me, if *nothing* could happen?\nAnd why \\ not <b>now</b>?", Language.EN,
            need=NeedKind.FEEDBACK_TO_MANAGER, role=QuestionRole.CLOSER, depth=3,
        )  # fmt: skip
        add_own_question(session, "Waar kijk je naar uit, ook al is het klein?", Language.NL, need=NeedKind.WELLBEING)
        add_own_question(session, "What else?", Language.EN, depth=1, role=QuestionRole.OPENER)
        star(session, first.id, True)
    with store.reading() as session:
        kept, starred = own_questions(session), marks(session).starred
    needs = load_bank().needs
    path = tmp_path / f"questions.{form}"
    save_questions(
        path, write_questions(kept, starred, form, lambda need: needs[need].name(Language.EN), "Without a need")
    )
    back = {one.text: one for one in read_file(path, WORDS).questions}
    for one in kept:
        if form is ListForm.TEXT:  # a plain text keeps the words and the need
            assert back[" ".join(one.text.split())].need is one.need
        else:
            expected = Found(one.text, one.language, one.need, one.role, one.depth, one.id in starred)
            assert back[one.text] == expected
    assert len(back) == len(kept)


def test_nothing_to_export_is_an_empty_text() -> None:
    nothing: Sequence[OwnQuestionRecord] = ()
    assert write_questions(nothing, frozenset(), ListForm.MARKDOWN, str, "") == ""


def test_what_was_chosen_is_kept_in_one_step(store: Store) -> None:
    with store.writing() as session:
        count = keep(session, [Found("What else?", Language.EN, starred=True), Found("Wat nog meer?", Language.NL)])
    with store.reading() as session:
        kept = own_questions(session)
        assert marks(session).starred == {kept[0].id}
    assert count == 2
    assert [one.text for one in kept] == ["What else?", "Wat nog meer?"]


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("Hoe voel je je, héél eerlijk?".encode("cp1252"), "Hoe voel je je, héél eerlijk?"),
        ("Hoe voel je je, héél eerlijk?".encode("utf-8-sig"), "Hoe voel je je, héél eerlijk?"),
        ("Hoe voel je je, héél eerlijk?".encode("utf-16"), "Hoe voel je je, héél eerlijk?"),
    ],
)
def test_a_file_from_any_editor(tmp_path: Path, raw: bytes, text: str) -> None:
    path = tmp_path / "vragen.txt"
    path.write_bytes(raw)
    assert texts(read_file(path, WORDS)) == [text]


def test_what_is_no_list_is_said(tmp_path: Path) -> None:
    picture = tmp_path / "photo.txt"
    picture.write_bytes(b"\x89PNG\r\n\0\0\0\rIHDR")
    with pytest.raises(OneOnOneError, match="not a text"):
        read_file(picture, WORDS)
    with pytest.raises(OneOnOneError, match="cannot be read"):
        read_file(tmp_path / "nowhere.txt", WORDS)
    large = tmp_path / "large.txt"
    large.write_bytes(b"What?\n" * 400_000)
    with pytest.raises(OneOnOneError, match="too large"):
        read_file(large, WORDS)
    with pytest.raises(OneOnOneError, match="cannot be written"):
        save_questions(tmp_path / "no" / "such.md", "")


def test_a_long_list_is_compared_while_one_waits() -> None:
    bank = [Known((one.en, one.nl), own=False) for one in load_bank().questions]
    lines = "\n".join(f"- What would you like to learn about subject {number}?" for number in range(500))
    began = time.process_time()
    proposed = propose(read_text(lines, WORDS).questions, bank)
    assert len(proposed) == 500
    assert time.process_time() - began < 5
