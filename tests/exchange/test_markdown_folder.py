"""The Markdown folder: nothing is lost on the way out, and any file system and Obsidian take it."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from oneonone.exchange.document import moment
from oneonone.exchange.safe import Names, clean, file_name
from oneonone.exchange.writers import markdown
from oneonone.model.kinds import CaptureKind, Language
from tests.exchange.exported import AT, NASTY, document, line, lines_of, read_file, rows, texts

_TEXT_OF = {"note": 2, "need": 1, "follow_up": 2, "win": 1, "doubt": 1}


def _meeting_file(text: str, other: str = "") -> str:
    files = {place.name: words for place, words in markdown.folder(document(rows("Priya", lines_of(text, other))))}
    return files["2026-11-10 Priya.md"]


@given(texts, texts)
def test_every_text_is_read_back_to_the_letter(text: str, other: str) -> None:
    _front, items = read_file(_meeting_file(text, other))
    assert [one.text for one in items] == [clean(text)] * 7
    kept = {inner.kind: inner.text for one in items for inner in one.inner}
    assert set(kept.values()) <= {clean(other)}
    assert set(kept) == ({"tried", "outcome", "drop_reason", "thanks"} if other else set())


def test_kind_owner_due_state_privacy_and_dates_are_in_the_comment() -> None:
    front, items = read_file(_meeting_file("words", "more"))
    assert (front["type"], front["kind"], front["state"]) == ("meeting", "one_on_one", "held")
    assert front["teammate"] == "[[Priya]]" and front["teammate_id"] == "mate"
    by_id = {int(one.facts["id"], 16): (one.kind, one.facts) for one in items}
    at = moment(AT)
    assert at == "2026-11-10T09:03:12.5Z"
    assert by_id[1][1].keys() == {"id", "at", "private"}
    assert by_id[2][1].keys() == {"id", "at", "quote"}
    assert by_id[3][1].items() >= {"state": "told_back", "told": at, "tried": at}.items()
    assert by_id[4][1].items() >= {"owner": "me", "state": "dropped", "dropped": at, "due": "2026-11-24"}.items()
    assert by_id[4][1]["answers"] == by_id[3][1]["id"]
    assert by_id[5][1].items() >= {"owner": "them", "state": "open", "repeat_weeks": "2"}.items()
    assert by_id[6][1].items() >= {"kind": "courage", "how": "team", "celebrated": at}.items()
    assert by_id[7][1].items() >= {"shared": at, "private": ""}.items()


@given(texts)
def test_no_text_brings_html_or_ends_the_front_matter(text: str) -> None:
    found = document(rows(text or "x", lines_of(text), text))
    for _place, words in markdown.folder(found):
        front, items = read_file(words)
        assert {"oneonone", "type"} <= front.keys()
        assert all(name.isidentifier() for name in front)
        for at in re.finditer(r"(\\*)<[A-Za-z/!?]", words):
            if len(at[1]) % 2 == 0:
                assert words[at.start() :].startswith("<!-- "), words[at.start() :][:40]
        assert all(one.kind in {*_TEXT_OF, "matters", "celebrate", "summary"} for one in items)


@given(st.lists(st.one_of(st.sampled_from(NASTY), st.text(max_size=120)), max_size=8))
def test_file_names_fit_every_file_system_and_differ(names: list[str]) -> None:
    taken = Names()
    made = [taken.take(name) for name in names]
    assert len({name.casefold() for name in made}) == len(names)
    for name in made:
        assert name and len(name.encode()) <= 190
        assert not re.search(r'[<>:"/\\|?*#^\[\]\x00-\x1f]', name)
        assert name.strip(" .") == name


def test_names_that_windows_keeps_for_itself_and_those_that_differ_in_capitals() -> None:
    assert file_name("CON") == "CON_"
    assert file_name("nul.txt") == "nul.txt_"
    assert file_name("a/b\\c: d?") == "a b c d"
    taken = Names()
    assert [taken.take(name) for name in ("Sam", "sam", "SAM ", "Sam.")] == ["Sam", "sam 2", "SAM 3", "Sam 4"]


def test_others_who_are_named_are_linked() -> None:
    from dataclasses import replace

    found = rows("Priya", (line(CaptureKind.NOTE, "Paired with Tomás."),))
    other = rows("Tomás Silva", ())
    tomas = replace(other.people[0], record=replace(other.people[0].record, id="tomas"))
    both = replace(found, people=(*found.people, tomas), names=(*found.names, ("tomas", "Tomás Silva")))
    files = {place.name: words for place, words in markdown.folder(document(both))}
    front, _items = read_file(files["2026-11-10 Priya.md"])
    assert front["people"] == ["[[Tomás Silva]]"]


def test_the_folder_speaks_the_language_of_the_manager() -> None:
    places = [str(place) for place, _ in markdown.folder(document(rows("Priya", ()), Language.NL))]
    assert places == ["Mensen/Priya.md", "Gesprekken/2026-11-10 Priya.md"]
