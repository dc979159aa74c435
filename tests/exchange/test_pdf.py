"""Pages: what belongs together stays together, the number of pages is known, bookmarks lead to each meeting."""

from __future__ import annotations

import re
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from oneonone.exchange.pdf.lines import Strip
from oneonone.exchange.pdf.save import paginate, render
from oneonone.model.kinds import CaptureKind
from tests.exchange.exported import document, line, rows


def _strip(height: float = 10, **more: object) -> Strip:
    return Strip(height, lambda painter, x, y: None, **more)  # type: ignore[arg-type]


strips = st.lists(
    st.builds(
        _strip, st.integers(1, 40).map(float), before=st.integers(0, 30).map(float), kept=st.booleans(),
        fresh=st.booleans(), spare=st.booleans(),
    ),
    max_size=60,
)  # fmt: skip


@given(strips)
def test_no_line_is_lost_or_stands_below_its_page(found: list[Strip]) -> None:
    sheets = paginate(found, 100)
    shown = [strip for sheet in sheets for _down, strip in sheet.lines]
    assert [one for one in found if not one.spare] == [one for one in shown if not one.spare]
    for sheet in sheets:
        for down, strip in sheet.lines:
            assert down + strip.height <= 100 or down == 0
        tops = [down for down, _strip in sheet.lines]
        assert tops == sorted(tops)


@given(strips)
def test_what_is_kept_with_the_next_is_never_the_last_of_its_page_where_they_fit_together(found: list[Strip]) -> None:
    groups: list[list[Strip]] = [[]]
    for one in found:
        groups[-1].append(one)
        if not one.kept:
            groups.append([])
    fits = {
        id(one)
        for group in groups
        if not any(strip.spare for strip in group) and sum(strip.height + strip.before for strip in group) <= 100
        for one in group
    }
    place = {id(strip): number for number, sheet in enumerate(paginate(found, 100)) for _down, strip in sheet.lines}
    for one, after in pairwise(found):
        if one.kept and id(one) in fits and id(after) in fits:
            assert place[id(one)] == place[id(after)]


def test_a_heading_at_the_foot_goes_along_to_the_next_page() -> None:
    heading = _strip(kept=True)
    sheets = paginate([_strip(85), heading, _strip()], 100)
    assert [len(sheet.lines) for sheet in sheets] == [1, 2]


def test_a_file_has_its_title_numbers_embedded_type_and_a_bookmark_a_meeting() -> None:
    text = "A note that is long enough to take more than one line of the page when it is set in this size. " * 3
    made = render(document(rows("Priya Raman", tuple(line(CaptureKind.NOTE, text, n) for n in range(80)))))
    pages = len(re.findall(rb"/Type /Page\b[^s]", made))
    assert pages > 3
    title = "10\u00a0November\u00a02026, with Priya Raman".encode("utf-16-be").hex().upper().encode()
    assert title in made
    assert b"/PageMode /UseOutlines" in made and b"/FontFile" in made
    assert b"/Author" not in made or b"/Author (" in made
    assert made.count(b"startxref") == 2


def test_the_places_in_the_table_of_what_was_added_are_right() -> None:
    made = render(document(rows("Priya", (line(CaptureKind.NOTE, "words"),))))
    table = int(re.findall(rb"startxref\n(\d+)", made)[-1])
    for number, place in re.findall(rb"(\d+) 1\n(\d{10}) 00000 n", made[table:]):
        assert made[int(place) :].startswith(number + b" 0 obj")
