"""Whatever a note holds comes out safe in every form, with its words."""

from __future__ import annotations

import csv
import re
import zipfile
from html.parser import HTMLParser
from io import BytesIO, StringIO

import docx
import pytest
from hypothesis import given, settings
from icalendar import Calendar

from oneonone.exchange.pdf.save import render as render_pdf
from oneonone.exchange.safe import clean, no_formula
from oneonone.exchange.writers import csv as csv_out
from oneonone.exchange.writers import docx as docx_out
from oneonone.exchange.writers import html, ics
from oneonone.model.kinds import Language
from tests.exchange.exported import NASTY, document, lines_of, rows, texts

_TAGS = re.compile(
    r"html|head|meta|title|style|body|h[1-4]|p|ul|li|span|em|strong|s|code|pre|blockquote|hr|a|table|thead|tbody|tr|th|"
    r"td|article|footer|nav|div"
)
_ATTRIBUTES = re.compile(
    r"lang|charset|http-equiv|content|name|class|id|dir|href|rel|title|aria-hidden|aria-label|style|scope"
)


class _Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []
        self.styled = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert _TAGS.fullmatch(tag), tag
        for name, value in attrs:
            assert _ATTRIBUTES.fullmatch(name), name
            if name == "href":
                assert re.match(r"#p\d+$|https?://|mailto:", value or "", re.IGNORECASE), value
            if name == "style":
                assert re.fullmatch(r"margin-left:[\d.]+rem", value or "")
        self.styled += tag == "style"

    def handle_comment(self, data: str) -> None:
        raise AssertionError(data)

    def handle_data(self, data: str) -> None:
        self.words.append(data)


@given(texts)
@settings(deadline=None)
def test_html_holds_nothing_but_its_own_tags(text: str) -> None:
    made = "".join(html.text(document(rows(text or "x", lines_of(text), text))))
    made.encode()
    page = _Page()
    page.feed(made)
    page.close()
    assert page.styled == 1
    assert "\0" not in made and "url(" not in made and "@import" not in made.lower().replace(text.lower(), "")


def test_html_shows_the_words_and_the_marks_of_a_note() -> None:
    made = "".join(html.text(document(rows("Priya", lines_of("Call **Mark** <now> & `x`")))))
    assert "Call <strong>Mark</strong> &lt;now&gt; &amp; <code>x</code>" in made
    assert '<p dir="auto">' in made


@given(texts)
@settings(deadline=None)
def test_no_cell_of_csv_is_a_formula(text: str) -> None:
    found = document(rows(text or "x", lines_of(text, text), text))
    for made in ("".join(csv_out.text(found)), *(table for _name, table in csv_out.tables(found))):
        assert made.startswith("\ufeff")
        made.encode()
        head, *cells = csv.reader(StringIO(made.removeprefix("\ufeff"), newline=""))
        assert all(len(row) == len(head) for row in cells)
        for cell in (cell for row in cells for cell in row):
            assert cell.lstrip()[:1] not in ("=", "+", "-", "@"), cell
            assert cell[:1] not in ("\t", "\r")


def test_a_cell_keeps_its_words() -> None:
    assert no_formula("=cmd|' /C calc'!A0") == "'=cmd|' /C calc'!A0"
    assert no_formula("plain") == "plain"
    assert no_formula(" -1") == "' -1"


@given(texts)
@settings(max_examples=40, deadline=None)
def test_a_calendar_can_be_read_and_holds_one_event_a_thing(text: str) -> None:
    made = b"".join(ics.text(document(rows(text or "x", lines_of(text), text))))
    read = Calendar.from_ical(made)
    events = read.walk("VEVENT")
    assert len(events) == 2  # the meeting, and the promise that is open
    assert {str(one["UID"]) for one in events} == {"meeting-talk@oneonone.local", f"follow-up-{5:032x}@oneonone.local"}


@given(texts)
@settings(max_examples=25, deadline=None)
def test_docx_opens_and_is_well_formed(text: str) -> None:
    made = docx.Document(BytesIO(docx_out.render(document(rows(text or "x", lines_of(text), text)))))
    assert made.paragraphs
    assert made.core_properties.author == ""


@given(texts)
@settings(max_examples=25, deadline=None)
def test_pdf_is_made_of_anything(text: str) -> None:
    made = render_pdf(document(rows(text or "x", lines_of(text, text), text)))
    assert made.startswith(b"%PDF-") and made.rstrip().endswith(b"%%EOF")
    assert made.count(b"/Title <FEFF") >= 2  # the teammate and the meeting


@pytest.mark.parametrize("text", [text for text in NASTY if len(text) < 200])
def test_docx_has_the_words(text: str) -> None:
    words = " ".join(re.findall(r"\w+", re.sub(r"\[x\](?= )|\(javascript:.*?\)", "", clean(text))))
    made = docx.Document(BytesIO(docx_out.render(document(rows("Priya", lines_of(text))))))
    told = " ".join(re.findall(r"\w+", "\n".join(one.text for one in made.paragraphs)))
    assert all(word in told for word in words.split())


def test_docx_has_headings_lists_and_no_trace_of_the_machine() -> None:
    made = docx_out.render(document(rows("Priya", lines_of("words")), Language.NL))
    read = docx.Document(BytesIO(made))
    styles = {one.style.name for one in read.paragraphs}
    assert {"Title", "Heading 1", "Heading 2", "List Bullet"} <= styles
    core = read.core_properties
    assert (core.author, core.last_modified_by, core.comments) == ("", "", "")
    assert core.created.year == 2026
    with zipfile.ZipFile(BytesIO(made)) as parts:
        assert b"python-docx" not in b"".join(parts.read(name) for name in parts.namelist() if name.endswith(".xml"))


def test_a_line_of_a_hundred_kilobytes_takes_no_form_down() -> None:
    text = "word **bold** " * 7_500
    found = document(rows("Priya", lines_of(text)[:1]))
    assert len("".join(html.text(found))) > 100_000
    assert render_pdf(found).startswith(b"%PDF-")
    assert docx_out.render(found)
