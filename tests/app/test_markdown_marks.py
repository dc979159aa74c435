"""Bold, italics and links as edits of a text. `|` is the caret; `<` and `>` are the ends of a selection."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oneonone.app.widgets.markdown.edit import Edit, applied, joined, units
from oneonone.app.widgets.markdown.marks import Mark, address_in, destination, toggle_link, toggle_mark
from oneonone.model.markdown import markdown_to_plain

BOLD, ITALIC = Mark.BOLD, Mark.ITALIC


def read(shown: str) -> tuple[str, int, int]:
    if "|" in shown:
        caret = shown.index("|")
        return shown.replace("|", ""), caret, caret
    first, last = shown.index("<"), shown.index(">") - 1
    return shown.replace("<", "").replace(">", ""), first, last


def show(text: str, anchor: int, position: int) -> str:
    first, last = sorted((anchor, position))
    if first == last:
        return f"{text[:first]}|{text[first:]}"
    return f"{text[:first]}<{text[first:last]}>{text[last:]}"


def after(shown: str, edit: Edit | None) -> str:
    assert edit is not None
    return show(applied(read(shown)[0], edit), edit.anchor, edit.position)


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ("call <Mark> today", "call **<Mark>** today"),
        ("call **<Mark>** today", "call <Mark> today"),
        ("call <**Mark**> today", "call <Mark> today"),
        ("call< Mark >today", "call **<Mark>** today"),
        ("<two words>", "**<two words>**"),
        ("**one <two> three**", "**one** <two> **three**"),
        ("**one** <two> **three**", "**one <two> three**"),
        ("<**one** two>", "**<one two>**"),
        ("*<a>*", "***<a>***"),
        ("- [ ] <do it>", "- [ ] **<do it>**"),
        ("<- one\n- two>", "- **<one**\n- **two>**"),
        ("- **<one**\n- **two>**", "- <one\n- two>"),
        ("<**one**\ntwo>", "**<one**\n**two>**"),
        ("<one\n\n---\ntwo>", "**<one**\n\n---\n**two>**"),
        ("see <the `co>de`", "see **<the `code`>**"),
        ("[the <plan>](https://x.org)", "[the **<plan>**](https://x.org)"),
        ("[the <plan](ht>tps://x.org)", "**<[the plan](https://x.org)>**"),
        ("*one <two* three>", "**<*one two* three>**"),
        ("foo<(bar)>", "**<foo(bar)>**"),
        ("call Ma|rk today", "call **Ma|rk** today"),
        ("call Mark| today", "call **Mark**| today"),
        ("call |Mark today", "call |**Mark** today"),
        ("call **Mark**| today", "call Mark| today"),
        ("call |**Mark** today", "call |Mark today"),
        ("call **Mark|** today", "call **Mark**| today"),
        ("**one tw|o three**", "**one** tw|o **three**"),
        ("**very important**|", "very important|"),
        ("well-be|ing", "**well-be|ing**"),
        ("one | two", "one **|** two"),
        ("one **|** two", "one | two"),
        ("|", "**|**"),
        ("# ti|tle", "# **ti|tle**"),
    ],
)
def test_bold(before: str, expected: str) -> None:
    assert after(before, toggle_mark(*read(before), BOLD)) == expected


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ("call <Mark>", "call *<Mark>*"),
        ("call *<Mark>*", "call <Mark>"),
        ("_<Mark>_", "<Mark>"),
        ("**<a>**", "***<a>***"),
        ("***<a>***", "<**a**>"),
        ("**|**", "***|***"),
        ("***|***", "**|**"),
        ("_one <two> three_", "_one_ <two> _three_"),
    ],
)
def test_italics(before: str, expected: str) -> None:
    assert after(before, toggle_mark(*read(before), ITALIC)) == expected


@pytest.mark.parametrize("shown", ["`co|de`", "https://x.o|rg/a", "--|-", "- |[ ] do", "<   >", "<\n\n>"])
def test_what_has_no_words_to_mark_is_left_alone(shown: str) -> None:
    edit = toggle_mark(*read(shown), BOLD)
    assert edit is None or applied(read(shown)[0], edit).replace("**", "") == read(shown)[0]


WORDS = st.text(alphabet="ab é'(),.-!\n😀1", max_size=40)


def selections(data: st.DataObject, text: str) -> tuple[str, int, int]:
    """A selection whose ends are between characters, as Qt's are."""
    places = st.integers(0, len(text)).map(lambda place: len(units(text[:place])))
    return units(text), data.draw(places), data.draw(places)


@given(WORDS, st.data(), st.sampled_from(Mark))
def test_twice_restores_the_text(written: str, data: st.DataObject, mark: Mark) -> None:
    text, anchor, position = selections(data, written)
    once = toggle_mark(text, anchor, position, mark)
    if once is None:
        return
    marked = applied(text, once)
    twice = toggle_mark(marked, once.anchor, once.position, mark)
    assert twice is not None
    assert applied(marked, twice) == text


MARKED = st.text(alphabet="ab *_`[]()-\n\\😀", max_size=40)


@given(MARKED, st.data(), st.sampled_from(Mark))
def test_marks_never_change_the_words(written: str, data: st.DataObject, mark: Mark) -> None:
    text, anchor, position = selections(data, written)
    edit = toggle_mark(text, anchor, position, mark)
    if edit is None:
        return
    after = applied(text, edit)
    assert 0 <= edit.anchor <= len(after) and 0 <= edit.position <= len(after)
    if anchor != position:
        assert markdown_to_plain(joined(after)) == markdown_to_plain(joined(text))


@pytest.mark.parametrize(
    ("before", "address", "expected"),
    [
        ("see <the plan>", "https://x.org", "see [the plan](https://x.org)|"),
        ("see pl|an", "https://x.org", "see [plan](https://x.org)|"),
        ("see pl|an", "", "see [plan](|)"),
        ("see |", "https://x.org", "see [|](https://x.org)"),
        ("see |", "", "see [|]()"),
        ("see [plan](https://x.org)|", "https://x.org", "see plan|"),
        ("see [pl|an](https://x.org)", "", "see pl|an"),
        ("see [plan](|)", "", "see plan|"),
        ("see [](https://x.org)|", "", "see https://x.org|"),
        ("see <https://x.org>", "", "see [|](https://x.org)"),
        ("<a *b> c*", "https://x.org", "[a *b c*](https://x.org)|"),
        ("<a b>", "https://x.org/a(b", "[a b](https://x.org/a%28b)|"),
        ("- [ ] ca|ll", "https://x.org", "- [ ] [call](https://x.org)|"),
    ],
)
def test_link(before: str, address: str, expected: str) -> None:
    assert after(before, toggle_link(*read(before), address)) == expected


@pytest.mark.parametrize("shown", ["<a]b>", "<one\ntwo>", "<a [b](https://x.org) c>", "- |[ ] do"])
def test_where_no_link_can_be_nothing_happens(shown: str) -> None:
    assert toggle_link(*read(shown), "https://y.org") is None


@pytest.mark.parametrize(
    ("text", "address"),
    [
        (" https://x.org/a?b=c \n", "https://x.org/a?b=c"),
        ("mailto:sanne@x.org", "mailto:sanne@x.org"),
        ("HTTP://X.ORG", "HTTP://X.ORG"),
        ("javascript:alert(1)", ""),
        ("file:///etc/passwd", ""),
        ("https://x.org and more", ""),
        ("words", ""),
        ("https://", ""),
    ],
)
def test_an_address_on_the_clipboard(text: str, address: str) -> None:
    assert address_in(text) == address


def test_an_address_fits_between_brackets() -> None:
    assert destination("https://x.org/a_(b)") == "https://x.org/a_(b)"
    assert destination("https://x.org/a)b c") == "https://x.org/a%29b%20c"


@given(st.text())
def test_units_and_back(text: str) -> None:
    assert joined(units(text)) == text
    assert len(units(text)) == len(text.encode("utf-16-le")) // 2
