"""What a line of Markdown is, which words are marked, and the plain words for a preview."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oneonone.model.markdown import LineKind, SpanKind, in_code, markdown_to_plain, marks, read_line, spans, within

MARKED = st.text(alphabet="ab *_~`[]()<>!\\#-+.1\n>x😀é\thtps:/", max_size=80)


@pytest.mark.parametrize(
    ("line", "kind", "content"),
    [
        ("", LineKind.BLANK, 0),
        ("  ", LineKind.BLANK, 2),
        ("words", LineKind.TEXT, 0),
        ("  words", LineKind.TEXT, 2),
        ("# Title", LineKind.HEADING, 2),
        ("#hashtag", LineKind.TEXT, 0),
        ("- one", LineKind.BULLET, 2),
        ("-", LineKind.TEXT, 0),
        ("-one", LineKind.TEXT, 0),
        ("- ", LineKind.BULLET, 2),
        ("    * deep", LineKind.BULLET, 6),
        ("12) twelve", LineKind.NUMBERED, 4),
        ("2024. was a year", LineKind.NUMBERED, 6),
        ("- [ ] open", LineKind.CHECK, 6),
        ("- [x]", LineKind.CHECK, 5),
        ("1. [X] ticked", LineKind.CHECK, 7),
        ("- [y] no box", LineKind.BULLET, 2),
        ("- [x](https://x.org)", LineKind.BULLET, 2),
        ("> > twice", LineKind.QUOTE, 4),
        ("---", LineKind.RULE, 0),
        ("* * *", LineKind.RULE, 0),
        ("```python", LineKind.FENCE, 0),
        ("``` not `code", LineKind.TEXT, 0),
    ],
)
def test_what_a_line_is(line: str, kind: LineKind, content: int) -> None:
    read = read_line(line)
    assert (read.kind, read.content) == (kind, content)


def test_what_belongs_to_a_line() -> None:
    assert read_line("### Deep").depth == 3
    assert read_line("> > twice").depth == 2
    assert (read_line("  7. seven").number, read_line("  7. seven").sign, read_line("  7. seven").indent) == (7, ".", 2)
    box = read_line("* [x] done")
    assert (box.sign, box.box, box.ticked) == ("*", 3, True)
    assert not read_line("- [ ] open").ticked


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("**bold**", [("strong", "bold")]),
        ("*italic* and _italic_", [("emphasis", "italic"), ("emphasis", "italic")]),
        ("***both***", [("emphasis", "**both**"), ("strong", "both")]),
        ("a**b**c", [("strong", "b")]),
        ("snake_case_name", []),
        ("2 * 3 * 4", []),
        ("** a**", []),
        ("*foo**bar*", [("emphasis", "foo**bar")]),
        ("**a *b** c", [("emphasis", "a *b*"), ("emphasis", "b")]),
        ("~~gone~~", [("struck", "gone")]),
        ("`*not*`", [("code", "*not*")]),
        ("`` a`b ``", [("code", " a`b ")]),
        (r"\*not\*", [("escape", "*"), ("escape", "*")]),
        ("[a **b**](https://x.org)", [("link", "a **b**"), ("strong", "b")]),
        ("*a [b* c](https://x.org)", [("link", "b* c")]),
        ("[a] (no)", []),
        ("**https://x.org/a_b**", [("strong", "https://x.org/a_b"), ("address", "https://x.org/a_b")]),
        ("(see https://x.org/a_(b)).", [("address", "https://x.org/a_(b)")]),
        ("<mailto:a@b.org>", [("address", "mailto:a@b.org")]),
    ],
)
def test_marked_words(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(span.kind.value, text[span.inner : span.inner_end]) for span in spans(text)] == expected


def test_lines_of_code_are_known_by_their_fences() -> None:
    text = "a\n```\nb\n```\nc"
    assert [in_code(text, text.index(line)) for line in "abc"] == [False, True, False]


def test_where_a_link_leads() -> None:
    assert spans("[a](<https://x.org/a b>)")[0].target == "https://x.org/a b"
    assert spans('[a](https://x.org/(1) "title")')[0].target == "https://x.org/(1)"
    assert spans("go to https://x.org, then")[0].target == "https://x.org"


@given(MARKED)
def test_marked_pieces_nest_and_never_cross(text: str) -> None:
    found = spans(text)
    for span in found:
        assert 0 <= span.start <= span.inner <= span.inner_end <= span.end <= len(text)
    for first in found:
        for second in found:
            apart = first.end <= second.start or second.end <= first.start
            nested = first.inner <= second.start and second.end <= first.inner_end
            around = second.inner <= first.start and first.end <= second.inner_end
            assert first is second or apart or nested or around


@given(MARKED)
def test_a_position_is_within_a_mark_exactly_when_a_mark_covers_it(text: str) -> None:
    places = marks(spans(text))
    for position in range(len(text)):
        assert within(places, position) == any(start <= position < end for start, end in places)


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("", ""),
        ("Call **Mark** and *ask*", "Call Mark and ask"),
        ("# Plans\n\n- [ ] one\n- [x] two\n  1. three", "Plans one two three"),
        ("> her words", "her words"),
        ("see [the plan](https://x.org/p)", "see the plan"),
        ("before\n---\nafter", "before after"),
        ("```\n**kept**\n- as is\n```\nafter", "**kept** - as is after"),
        (r"2 \* 3 and snake_case", "2 * 3 and snake_case"),
        ("~~old~~ `new`", "old new"),
        ("half **open", "half **open"),
        ("a\u2028b\r\nc", "a b c"),
    ],
)
def test_plain_words(text: str, plain: str) -> None:
    assert markdown_to_plain(text) == plain


@given(st.text())
def test_plain_words_are_one_line_of_any_text(text: str) -> None:
    plain = markdown_to_plain(text)
    assert plain == " ".join(plain.split())


@given(st.lists(st.text(alphabet=st.characters(categories=["L"]), min_size=1)))
def test_words_without_marks_stay(words: list[str]) -> None:
    assert markdown_to_plain(" ".join(words)).split() == words


def test_kinds_of_marks_are_known_to_all() -> None:
    assert {span.kind for span in spans(r"**a** *b* ~~c~~ `d` [e](f) https://g.h \*")} == set(SpanKind)
