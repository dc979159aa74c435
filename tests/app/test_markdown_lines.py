"""Lists, check boxes, Enter, Tab and Backspace as edits of a text. `|` is the caret; `<` and `>` a selection's ends."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oneonone.app.widgets.markdown.edit import Edit, applied
from oneonone.app.widgets.markdown.lines import (
    drop_mark,
    in_list,
    indent,
    new_line,
    soft_line,
    tick,
    toggle_check,
    toggle_list,
)
from oneonone.model.markdown import read_line


def read(shown: str) -> tuple[str, int, int]:
    if "|" in shown:
        caret = shown.index("|")
        return shown.replace("|", ""), caret, caret
    first, last = shown.index("<"), shown.index(">") - 1
    return shown.replace("<", "").replace(">", ""), first, last


def after(shown: str, edit: Edit | None) -> str | None:
    if edit is None:
        return None
    text = applied(read(shown)[0], edit)
    first, last = sorted((edit.anchor, edit.position))
    if first == last:
        return f"{text[:first]}|{text[first:]}"
    return f"{text[:first]}<{text[first:last]}>{text[last:]}"


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ("ca|ll", "- ca|ll"),
        ("- ca|ll", "ca|ll"),
        ("|", "- |"),
        ("- |", "|"),
        ("<one\n\ntwo>", "- <one\n\n- two>"),
        ("<- one\ntwo>", "<- one\n- two>"),
        ("<one\n>two", "- <one\n>two"),
        ("  de|ep", "  - de|ep"),
        ("3. th|ree", "- th|ree"),
        ("- [ ] d|o", "- d|o"),
        ("--|-", None),
        ("--|", None),
        ("```\nco|de\n```", None),
    ],
)
def test_list(before: str, expected: str | None) -> None:
    assert after(before, toggle_list(*read(before))) == expected


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ("ca|ll", "- [ ] ca|ll"),
        ("- [ ] ca|ll", "ca|ll"),
        ("- [x] ca|ll", "ca|ll"),
        ("* ca|ll", "* [ ] ca|ll"),
        ("2. ca|ll", "2. [ ] ca|ll"),
        ("|", "- [ ] |"),
        ("<- [x] one\ntwo>", "<- [x] one\n- [ ] two>"),
    ],
)
def test_check_box(before: str, expected: str) -> None:
    assert after(before, toggle_check(*read(before))) == expected


@given(st.text(alphabet="ab 1.(é\n", max_size=40), st.data(), st.sampled_from([toggle_list, toggle_check]))
def test_twice_restores_plain_lines(
    text: str, data: st.DataObject, toggle: Callable[[str, int, int], Edit | None]
) -> None:
    places = st.integers(0, len(text))
    once = toggle(text, data.draw(places), data.draw(places))
    if once is None or any(read_line(line).is_item for line in text.split("\n")):
        return
    marked = applied(text, once)
    twice = toggle(marked, once.anchor, once.position)
    assert twice is not None
    assert applied(marked, twice) == text


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ("- [ ] d|o", "- [x] d|o"),
        ("- [x] d|o", "- [ ] d|o"),
        ("- [X] d|o", "- [ ] d|o"),
        ("<- [ ] a\n- [x] b>", "<- [x] a\n- [x] b>"),
        ("<- [x] a\n- b\n- [x] c>", "<- [ ] a\n- b\n- [ ] c>"),
        ("- d|o", None),
        ("```\n- [ ] d|o\n```", None),
    ],
)
def test_tick(before: str, expected: str | None) -> None:
    assert after(before, tick(*read(before))) == expected


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ("words|", None),
        ("- one|", "- one\n- |"),
        ("- one| two", "- one\n- |two"),
        ("- |one", "- \n- |one"),
        ("|- one", None),
        ("-| one", None),
        ("* one|", "* one\n* |"),
        ("- [x] one|", "- [x] one\n- [ ] |"),
        ("- [x]|", "|"),
        ("9. nine|", "9. nine\n10. |"),
        ("1. a|\n2. b\n   - deep\n\n3. c\n5. e", "1. a\n2. |\n3. b\n   - deep\n\n4. c\n5. e"),
        ("1) a|\n1) b", "1) a\n2) |\n1) b"),
        ("> said|", "> said\n> |"),
        ("> |", "|"),
        ("- one\n- |", "- one\n|"),
        ("- one\n  - |", "- one\n- |"),
        ("1. one\n   1. |\n2. two", "1. one\n2. |\n3. two"),
        ("- o<n>e", "- o\n- |e"),
        ("- one\n  more|", "- one\n  more\n- |"),
        ("- <one\n- two>", "- \n- |"),
        ("```\n  co|de\n```", "```\n  co\n  |de\n```"),
        ("  not a list|", None),
        ("# Title|", None),
    ],
)
def test_enter(before: str, expected: str | None) -> None:
    assert after(before, new_line(*read(before))) == expected


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ("words|", "words\n|"),
        ("- one|", "- one\n  |"),
        ("- [ ] one|", "- [ ] one\n  |"),
        ("10. one|", "10. one\n    |"),
        ("- one\n  more|", "- one\n  more\n  |"),
        ("> said|", "> said\n> |"),
        ("# Title|", "# Title\n|"),
        ("|- one", "\n|- one"),
    ],
)
def test_shift_enter(before: str, expected: str) -> None:
    assert after(before, soft_line(*read(before))) == expected


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ("- one\n- tw|o", "- one\n  - tw|o"),
        ("- on|e", None),
        ("- one\n  - tw|o", None),
        ("- one\n  - two\n- th|ree", "- one\n  - two\n  - th|ree"),
        ("- one\n- tw|o\n  - deep\n- last", "- one\n  - tw|o\n    - deep\n- last"),
        ("1. one\n2. tw|o\n3. three", "1. one\n   1. tw|o\n2. three"),
        ("1. one\n   1. two\n2. thr|ee", "1. one\n   1. two\n   2. thr|ee"),
        ("- [ ] one\n- [ ] tw|o", "- [ ] one\n  - [ ] tw|o"),
        ("- one\n\n- tw|o", "- one\n\n  - tw|o"),
        ("- one\n<- two\n- three>", "- one\n  <- two\n  - three>"),
        ("- one\nwords\n- tw|o", None),
        ("wo|rds", None),
    ],
)
def test_deeper(before: str, expected: str | None) -> None:
    assert after(before, indent(*read(before), deeper=True)) == expected


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ("- one\n  - tw|o", "- one\n- tw|o"),
        ("- one\n  - two\n    - thr|ee", "- one\n  - two\n  - thr|ee"),
        ("- one\n  - tw|o\n    - deep", "- one\n- tw|o\n  - deep"),
        ("1. one\n   1. tw|o\n2. three", "1. one\n2. tw|o\n3. three"),
        ("    - lon|ely", "- lon|ely"),
        ("- on|e", None),
        ("wo|rds", None),
    ],
)
def test_less_deep(before: str, expected: str | None) -> None:
    assert after(before, indent(*read(before), deeper=False)) == expected


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ("- |one", "|one"),
        ("- [ ] |one", "|one"),
        ("- a\n  - |one", "- a\n  |one"),
        ("- a\n  |one", "- a\n|one"),
        ("> |said", "|said"),
        ("- o|ne", None),
        ("# |Title", None),
        ("|one", None),
    ],
)
def test_backspace_after_a_mark(before: str, expected: str | None) -> None:
    text, caret, _ = read(before)
    assert after(before, drop_mark(text, caret)) == expected


def test_where_tab_belongs_to_the_list() -> None:
    assert in_list(*read("- on|e"))
    assert in_list(*read("<words\n- one>"))
    assert not in_list(*read("wo|rds"))
    assert not in_list(*read("```\n- co|de\n```"))


@given(st.text(alphabet="- 1.[]x>a\n`#*", max_size=60), st.data())
def test_any_command_in_any_text_leaves_a_caret_in_it(text: str, data: st.DataObject) -> None:
    places = st.integers(0, len(text))
    anchor, position = data.draw(places), data.draw(places)
    for edit in (
        toggle_list(text, anchor, position),
        toggle_check(text, anchor, position),
        tick(text, anchor, position),
        new_line(text, anchor, position),
        soft_line(text, anchor, position),
        indent(text, anchor, position, deeper=True),
        indent(text, anchor, position, deeper=False),
        drop_mark(text, position),
    ):
        if edit is None:
            continue
        ends = [end for change in edit.changes for end in (change.start, change.end)]
        assert ends == sorted(ends)
        length = len(applied(text, edit))
        assert 0 <= edit.anchor <= length and 0 <= edit.position <= length
