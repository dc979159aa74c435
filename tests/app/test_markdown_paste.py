"""Rich text from the programs people copy from, as the Markdown a person would have written."""

from __future__ import annotations

import socket
from textwrap import dedent

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oneonone.app.widgets.markdown.from_html import from_html

WORD = """
<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Word 15">
<link rel=File-List href="file:///C:/Users/J/AppData/Local/Temp/msohtmlclip1/01/clip_filelist.xml">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal, li.MsoNormal {margin-top:0cm; margin-bottom:8.0pt; font-family:"Calibri",sans-serif;}
@list l0 {mso-list-id:1;} --></style></head>
<body lang=NL style='tab-interval:35.4pt'><!--StartFragment-->
<h1>Kwartaal<span style='mso-spacerun:yes'>  </span><b>drie</b><o:p></o:p></h1>
<p class=MsoNormal>Sanne wil <b style='mso-bidi-font-weight:normal'>meer rust </b>en <i>minder</i>
overleg.&nbsp; Zie <a href="https://intern.voorbeeld.nl/plan%20b">het
plan</a>.<o:p></o:p></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;
</span></span></span><![endif]>Rooster <b>rustig</b><o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='margin-left:72.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span
style='mso-list:Ignore'>o<span>&nbsp;&nbsp; </span></span><![endif]>Eerst vragen<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='mso-list:Ignore'>·<span>&nbsp; </span></span><![endif]>Fiets<o:p></o:p></p>
<p class=MsoListParagraphCxSpFirst style='mso-list:l1 level1 lfo2'><![if !supportLists]><span
style='mso-list:Ignore'>1.<span>&nbsp; </span></span><![endif]>Bellen<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='mso-list:l1 level2 lfo2'><![if !supportLists]><span
style='mso-list:Ignore'>a.<span>&nbsp; </span></span><![endif]>Mark<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='mso-list:l1 level1 lfo2'><![if !supportLists]><span
style='mso-list:Ignore'>2.<span>&nbsp; </span></span><![endif]>Afspreken<o:p></o:p></p>
<p class=MsoNormal>&#9744; Boek lezen</p><p class=MsoNormal>&#9746; Kaart sturen</p>
<p class=MsoNormal>Tot zover.<img width=1 height=1 src="https://track.voorbeeld.nl/p.gif"></p>
<!--EndFragment--></body></html>
"""

GOOGLE_DOCS = """
<meta charset='utf-8'><meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-4c1a7e0e-7fff">
<h2 dir="ltr" style="line-height:1.38;margin-top:18pt;margin-bottom:6pt;"><span style="font-size:16pt;font-weight:700;
white-space:pre;white-space:pre-wrap;">One-on-one</span></h2>
<p dir="ltr" style="line-height:1.38;margin-top:0pt;margin-bottom:0pt;"><span
style="font-weight:400;white-space:pre-wrap;">She wants </span><span
style="font-weight:700;white-space:pre-wrap;">to lead</span><span style="font-weight:400;
font-style:italic;white-space:pre-wrap;"> something</span><span
style="font-weight:400;white-space:pre-wrap;">.</span></p>
<p dir="ltr" style="line-height:1.38;margin-top:0pt;margin-bottom:0pt;"><span style="font-weight:400;">See </span>
<a href="https://docs.example.org/d/1" style="text-decoration:none;"><span
style="font-weight:400;text-decoration:underline;">the doc</span></a></p><br />
<ul style="margin-top:0;margin-bottom:0;padding-inline-start:48px;"><li dir="ltr" style="list-style-type:disc;
font-weight:400;" aria-level="1"><p dir="ltr" role="presentation" style="margin-top:0pt;"><span>Guild</span></p></li>
<ul style="margin-top:0;"><li dir="ltr" aria-level="2"><p dir="ltr" role="presentation"><span>Whom to meet</span></p>
</li></ul><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span>Winter</span></p></li></ul>
<ul><li role="checkbox" aria-checked="true" dir="ltr"><img src="data:image/png;base64,iVBOR" width="18" height="18"
alt="checked" role="presentation" /><p dir="ltr"><span style="text-decoration:line-through;">Call Mark</span></p></li>
<li role="checkbox" aria-checked="false" dir="ltr"><p dir="ltr"><span>Book a room</span></p></li></ul></b>
<br class="Apple-interchange-newline">
"""

OUTLOOK = """
<html><head><style><!-- p.MsoNormal, li.MsoNormal, div.MsoNormal {margin:0cm; font-size:11.0pt;} --></style></head>
<body><div class=WordSection1>
<p class=MsoNormal>Hi Priya,<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoNormal>Could you look at <span style='color:#1F497D'>this</span>?<o:p></o:p></p>
<p class=MsoNormal>It is about the <strong><span style='font-family:"Calibri",sans-serif'>guild</span></strong>.</p>
<table class=MsoNormalTable border=0 cellspacing=0 cellpadding=0><tr><td width=10></td><td>
<p class=MsoNormal><b>Kind regards,</b></p><p class=MsoNormal>Mark</p>
<p class=MsoNormal><a href="mailto:mark@example.org">mark@example.org</a></p></td></tr></table>
<table border=1><thead><tr><th>Who</th><th>What</th></tr></thead><tbody><tr><td><p class=MsoNormal>Priya<o:p></o:p></p>
</td><td><p class=MsoNormal>search</p></td></tr><tr><td>Lena</td><td></td></tr></tbody></table>
<div style="display:none;max-height:0">Preheader that nobody should see</div>
<img src="https://track.example.org/open?id=1" width="1" height="1" alt=""></div></body></html>
"""

WEB = """
<nav></nav><h3>What helps</h3><p>Three things, says <a href="/about">the author</a>:</p>
<ol start="3"><li>Ask <em>one</em> question<ul><li>then wait</li><li>then <code>wait</code> more</li></ul></li>
<li>Listen<p>Really.</p></li></ol>
<blockquote><p>Silence is a <b>question</b>.</p><p>So is <a href="javascript:steal()">a cup of tea</a>.</p></blockquote>
<ul class="contains-task-list"><li class="task-list-item"><input type="checkbox" checked disabled> read</li>
<li class="task-list-item"><input type="checkbox" disabled> <b>try</b></li></ul>
<script>document.write("no")</script><style>p{color:red}</style><hr>
<pre><code class="python">if tired:
    rest()
</code></pre><p>More at https://example.org/a_b</p><p><a href="https://example.org/x">https://example.org/x</a></p>
"""

GMAIL = """<div dir="ltr"><div>Thanks <img data-emoji="😀" alt="😀" src="https://fonts.gstatic.com/e.png"> all</div>
<div><br></div><div><div>See you <b>Thursday</b> <b>noon</b>.</div></div>
<blockquote class="gmail_quote">Me too</blockquote>
</div>"""

SAMPLES = {
    "word": (
        WORD,
        """
        # Kwartaal drie

        Sanne wil **meer rust** en *minder* overleg. Zie [het plan](https://intern.voorbeeld.nl/plan%20b).

        - Rooster **rustig**
          - Eerst vragen
        - Fiets
        1. Bellen
           - Mark
        2. Afspreken
        - [ ] Boek lezen
        - [x] Kaart sturen

        Tot zover.
        """,
    ),
    "google docs": (
        GOOGLE_DOCS,
        """
        ## One-on-one

        She wants **to lead** *something*.
        See [the doc](https://docs.example.org/d/1)

        - Guild
          - Whom to meet
        - Winter
        - [x] ~~Call Mark~~
        - [ ] Book a room
        """,
    ),
    "outlook": (
        OUTLOOK,
        """
        Hi Priya,

        Could you look at this?
        It is about the **guild**.
        **Kind regards,**
        Mark
        mark@example.org

        Who | What
        Priya | search
        Lena
        """,
    ),
    "web": (
        WEB,
        """
        ### What helps

        Three things, says the author:

        3. Ask *one* question
           - then wait
           - then `wait` more
        4. Listen
           Really.

        > Silence is a **question**.
        >
        > So is a cup of tea.

        - [x] read
        - [ ] **try**

        ---

        ```
        if tired:
            rest()
        ```

        More at https://example.org/a_b

        https://example.org/x
        """,
    ),
    "gmail": (
        GMAIL,
        """
        Thanks 😀 all

        See you **Thursday noon**.

        > Me too
        """,
    ),
}


@pytest.mark.parametrize("name", SAMPLES)
def test_what_people_copy(name: str) -> None:
    html, expected = SAMPLES[name]
    assert from_html(html) == dedent(expected).strip()


@pytest.mark.parametrize(
    ("html", "markdown"),
    [
        ("", ""),
        ("<p></p><div> </div>", ""),
        ("<img src='https://track.example.org/p.gif' alt='logo of a company'>", ""),
        ("just text", "just text"),
        ("<b>bold </b>next", "**bold** next"),
        ("<b>a</b><i>b</i>", "**a***b*"),
        ("<b>one <i>two</i></b> three", "**one *two*** three"),
        ("<p>one<br>two</p><p>three</p>", "one\ntwo\n\nthree"),
        ("<b>one<br>two</b>", "**one**\n**two**"),
        ("<a href='https://x.org/a b'>a [b] c</a>", "[a [b] c](https://x.org/ab)"),
        ("<a href='https://x.org/(a'>words</a>", "[words](https://x.org/%28a)"),
        ("<a href='https://x.org'>a] b</a>", "a] b"),
        ("<a href='https://x.org'>a <b>b</b></a>", "[a b](https://x.org)"),
        ("<a href='file:///etc/passwd'>words</a>", "words"),
        ("2 * 3 * 4 and snake_case", "2 * 3 * 4 and snake_case"),
        ("foo<b>(bar)</b>baz", "foo(bar)baz"),
        ("<h2><strong>Bold</strong> title</h2>", "## Bold title"),
        ("<ul><li>a<ul><li>b<ul><li>c</ul></ul><li>d</ul>", "- a\n  - b\n    - c\n- d"),
        ("<ul><li></li><li>a</li></ul>", "- a"),
        ("<ul><li style='list-style:none'><ul><li>a</li></ul></li></ul>", "- a"),
        ("<li>a<li>b", "- a\n- b"),
        ("<p>intro<ul><li>a</ul>after", "intro\n\n- a\n\nafter"),
        ("<table><tr><td>a<td>b<tr><td>c<td>d</table>", "a | b\nc | d"),
        ("<table><tr><td><table><tr><td>deep</td></tr></table></td></tr></table>", "deep"),
        ("<table><tr><td><ul><li>a</li></ul></td><td>b</td></tr></table>", "- a\n\nb"),
        ("<table><caption>title</caption>stray<tr>a<td>b</table>", "title\nstray\na | b"),
        ("<![if !vml]>a<![endif]><![ifb", "a"),
        ("<p style='margin:0'>a</p><p style='margin:0'>b</p>", "a\nb"),
        ("<div style='white-space: pre'>a  b\n  c</div>", "a  b\n  c"),
        ("<p>un\nwrapped\n   text</p>", "un wrapped text"),
        ("a\u200bb\u00adc\u00a0d", "abc d"),
        ("<b><p>across</p></b>", "**across**"),
        ("<b>never <i>closed", "**never *closed***"),
        ("</p></div>stray", "stray"),
        ("<!-- a --><p>b</p><!-- never closed", "b"),
        ("<noscript><img src='https://track'></noscript>a", "a"),
        ("<code>a`b</code>", "`` a`b ``"),
    ],
)
def test_small_pieces(html: str, markdown: str) -> None:
    assert from_html(html) == markdown


PIECES = """<p> </p> <ul> </ul> <ol@start=x> <li> </li> <b> </b> <table> <tr> <td> </table> <br> <pre> <h1> <i> <![if <!
<div@style='mso-list:l0@level9'> <p@style='mso-list:l0@level3@lfo1'> <blockquote> <input@type=checkbox> ☐ word * @"""


@given(st.lists(st.sampled_from([piece.replace("@", " ") for piece in PIECES.split()]), max_size=30))
def test_broken_html_gives_its_words_and_no_error(pieces: list[str]) -> None:
    markdown = from_html("".join(pieces))
    assert "\n\n\n" not in markdown
    if not {"<![if", "<!"} & set(pieces):
        assert markdown.count("word") == pieces.count("word")


def test_deep_nesting_is_no_trap() -> None:
    assert "word" in from_html("<div><b>" * 5000 + "word" + "</b></div>" * 5000)
    assert "word" in from_html("<ul><li>" * 3000 + "word")


def test_a_book_is_not_a_note() -> None:
    assert from_html("<p>" + "word " * 700_000) == ""


def test_nothing_is_fetched(monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: object, **__: object) -> None:
        raise AssertionError("something wanted the network")

    monkeypatch.setattr(socket.socket, "connect", refused)
    monkeypatch.setattr(socket, "getaddrinfo", refused)
    for html, _ in SAMPLES.values():
        from_html(html)
