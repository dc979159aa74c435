"""HTML: one file that needs nothing else. No scripts, nothing remote, everything escaped, made to be printed."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from oneonone.exchange.document import (
    Block,
    Box,
    Document,
    Heading,
    Item,
    Items,
    Links,
    PageKind,
    Paragraph,
    Room,
    Table,
)  # fmt: skip
from oneonone.exchange.rich import Part, Run, Shape, parts
from oneonone.exchange.safe import clean, one_line
from oneonone.exchange.words import full_date
from oneonone.model.words import Phrase

_MADE = Phrase("Made with oneonone on {day}", "Gemaakt met oneonone op {day}")
_CONTENTS = Phrase("Contents", "Inhoud")
_BOXES = {
    Box.OPEN: ("open", Phrase("open", "open")),
    Box.DONE: ("done", Phrase("done", "gedaan")),
    Box.DROPPED: ("dropped", Phrase("let go", "losgelaten")),
}
#: Nothing may be fetched or run, also when a reader's program would.
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
_STYLE = """
:root { color-scheme: light dark; --paper: #fbf8f3; --ink: #2b2722; --soft: #6d645a; --line: #e2dacd; --accent: #2f6b62;
  --quote: #f3ede2; }
@media (prefers-color-scheme: dark) { :root { --paper: #1f1c19; --ink: #ece5da; --soft: #aaa094; --line: #3a342e;
  --accent: #7fc0b4; --quote: #2a2622; } }
* { box-sizing: border-box; }
html { background: var(--paper); }
body { margin: 0 auto; max-width: 41rem; padding: 4.5rem 1.5rem 5rem; color: var(--ink); overflow-wrap: anywhere;
  font: 1.0625rem/1.55 Charter, "Bitstream Charter", "Sitka Text", Cambria, "Noto Serif", Georgia, serif;
  font-variant-numeric: oldstyle-nums; hanging-punctuation: first; -webkit-text-size-adjust: 100%; }
h1, h2, h3, h4 { line-height: 1.2; font-weight: 600; text-wrap: balance; margin: 0; }
h1 { font-size: 2.1rem; letter-spacing: -0.012em; }
article > h1 { font-size: 1.6rem; }
article.only > h1 { font-size: 2.1rem; }
h2 { font-size: 1.25rem; margin-top: 2.6rem; }
h3 { font-size: 1.02rem; margin-top: 1.6rem; color: var(--accent); }
h4 { font-size: 1rem; margin: 0.6rem 0 0.2rem; }
p { margin: 0.7rem 0 0; text-wrap: pretty; }
.sub, .soft, .said, footer, nav h2 { color: var(--soft); }
.sub { margin-top: 0.45rem; font-size: 1rem; }
.said { display: block; font-size: 0.84rem; line-height: 1.45; margin-top: 0.05rem; font-variant-numeric: normal; }
.soft { font-size: 0.95rem; }
a { color: inherit; text-decoration-color: var(--accent); text-underline-offset: 0.15em; }
article { margin-top: 4.5rem; padding-top: 3rem; border-top: 1px solid var(--line); }
article.only, article.meeting { border-top: 0; padding-top: 0; }
article.only { margin-top: 0; }
ul { list-style: none; margin: 0.75rem 0 0; padding: 0; }
li { position: relative; padding-left: 1.45rem; margin-top: 0.55rem; unicode-bidi: isolate; }
li::before { content: ""; position: absolute; left: 0.28rem; top: 0.66em; width: 0.32rem; height: 0.32rem;
  border-radius: 50%; background: var(--soft); opacity: 0.55; }
li.box::before { left: 0; top: 0.3em; width: 0.92rem; height: 0.92rem; border-radius: 0.25rem; background: none;
  border: 1.5px solid var(--soft); opacity: 1; }
li.done::before { background: var(--accent); border-color: var(--accent); }
li.done::after { content: ""; position: absolute; left: 0.31rem; top: 0.42em; width: 0.28rem; height: 0.52rem;
  border: solid var(--paper); border-width: 0 1.8px 1.8px 0; transform: rotate(42deg); }
li.dropped > :first-child, li.dropped { color: var(--soft); }
li.dropped::after { content: ""; position: absolute; left: 0.24rem; top: 0.74em; width: 0.44rem;
  border-top: 1.5px solid var(--soft); }
li p { margin: 0; }
li p + p, li p + blockquote { margin-top: 0.35rem; }
li ul { margin-top: 0.3rem; }
li.part::before { display: none; }
.mark { position: absolute; left: 0; }
.quoted { font-style: italic; }
.quoted em { font-style: normal; }
blockquote { margin: 0; padding: 0.1rem 0 0.1rem 0.9rem; border-left: 2px solid var(--line); }
pre { margin: 0.4rem 0; padding: 0.7rem 0.9rem; background: var(--quote); border-radius: 0.35rem; white-space: pre-wrap;
  font: 0.85rem/1.5 ui-monospace, "Cascadia Mono", Menlo, Consolas, monospace; }
code { font: 0.88em ui-monospace, "Cascadia Mono", Menlo, Consolas, monospace; }
hr { border: 0; border-top: 1px solid var(--line); margin: 0.8rem 0; }
table { border-collapse: collapse; width: 100%; margin-top: 0.9rem; font-size: 0.92rem; line-height: 1.4; }
th, td { text-align: left; vertical-align: top; padding: 0.42rem 0.9rem 0.42rem 0; border-bottom: 1px solid var(--line);
  font-variant-numeric: lining-nums tabular-nums; }
th { font-weight: 600; color: var(--soft); }
.room { height: 2rem; border-bottom: 1px solid var(--line); }
nav ul { columns: 2; column-gap: 2rem; }
footer { margin-top: 5rem; padding-top: 1rem; border-top: 1px solid var(--line); font-size: 0.85rem; }
@page { size: A4; margin: 22mm 24mm 24mm; }
@media print {
  :root { --paper: #fff; --ink: #000; --soft: #555; --line: #bbb; --accent: #2f6b62; --quote: #f4f4f4; }
  body { max-width: none; padding: 0; font-size: 10.5pt; orphans: 3; widows: 3; }
  h1, h2, h3, h4 { break-after: avoid; }
  li, tr { break-inside: avoid-page; }
  article.teammate { break-before: page; margin-top: 0; border-top: 0; padding-top: 0; }
  a { text-decoration: none; }
  nav { display: none; }
}
"""


def text(document: Document) -> Iterator[str]:
    """The file, a piece at a time."""
    language = document.language
    title = escape(one_line(document.title))
    yield (
        f'<!DOCTYPE html>\n<html lang="{language.value}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="referrer" content="no-referrer">\n<meta name="robots" content="noindex">\n'
        f"<title>{title}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n"
    )
    places = {page.key: f"p{number}" for number, page in enumerate(document.pages)}
    if document.apart:
        yield f"<h1>{title}</h1>\n"
        yield _contents(document, places)
    for number in range(len(document.pages)):
        yield _page(number, places, document)
    made = escape(_MADE(language, day=full_date(document.made, language)))
    yield f"<footer>{made}</footer>\n</body>\n</html>\n"


def _contents(document: Document, places: dict[str, str]) -> str:
    links = [
        f'<li><a href="#{places[page.key]}">{escape(one_line(page.title))}</a></li>'
        for page in document.pages
        if page.kind is not PageKind.MEETING
    ]
    heading = escape(_CONTENTS(document.language))
    return f'<nav aria-label="{heading}"><ul>{"".join(links)}</ul></nav>\n' if len(links) > 1 else ""


def _page(number: int, places: dict[str, str], document: Document) -> str:
    page = document.pages[number]
    kind = "only" if number == 0 and not document.apart else page.kind.value
    level = 2 if page.kind is PageKind.MEETING and kind != "only" else 1
    title = escape(one_line(document.title_of(number)))
    made = [f'<article id="{places[page.key]}" class="{kind}">\n<h{level} dir="auto">{title}']
    made.append(f"</h{level}>\n")
    if page.subtitle:
        made.append(f'<p class="sub" dir="auto">{escape(one_line(page.subtitle))}</p>\n')
    for block in page.blocks:
        _block(block, places, document, made, level - 1)
    made.append("</article>\n")
    return "".join(made)


def _block(block: Block, places: dict[str, str], document: Document, made: list[str], deeper: int) -> None:
    if isinstance(block, Heading):
        level = min(4, block.level + deeper)
        made.append(f'<h{level} dir="auto">{escape(one_line(block.text))}</h{level}>\n')
    elif isinstance(block, Paragraph):
        kind = ' class="soft"' if block.soft else ""
        made.append(f'<p{kind} dir="auto">{escape(clean(block.text))}</p>\n')
    elif isinstance(block, Items | Links):
        if isinstance(block, Links):
            made.append(f"<h{2 + deeper}>{escape(block.heading)}</h{2 + deeper}>\n")
        made.append("<ul>\n")
        for item in block.items:
            _item(item, places, document, made)
        made.append("</ul>\n")
    elif isinstance(block, Table):
        _table(block, made)
    elif isinstance(block, Room):
        made.append('<div class="room"></div>\n' * block.lines)


def _item(item: Item, places: dict[str, str], document: Document, made: list[str]) -> None:
    item = item.shown()
    kinds, said = [], one_line(item.said)
    if item.box is not None:
        name, spoken = _BOXES[item.box]
        kinds = ["box", name]
        made.append(f'<li class="{" ".join(kinds)}" title="{escape(spoken(document.language))}">')
    else:
        made.append("<li>")
    if item.to in places:
        made.append(f'<a href="#{places[item.to]}">{escape(one_line(item.text))}</a>')
    else:
        _text(item, made)
    if said:
        made.append(f'<span class="said" dir="auto">{escape(said)}</span>')
    if item.inner:
        made.append("<ul>")
        for one in item.inner:
            _item(one, places, document, made)
        made.append("</ul>")
    made.append("</li>\n")


def _text(item: Item, made: list[str]) -> None:
    found = parts(item.text)
    kind = ' class="quoted"' if item.quote else ""
    for at, part in enumerate(found):
        words = "".join(map(_run, part.runs))
        if item.quote:
            words = f"{'“' if at == 0 else ''}{words}{'”' if at == len(found) - 1 else ''}"
        made.append(_part(part, words, kind))


def _part(part: Part, words: str, kind: str) -> str:
    if part.shape is Shape.ITEM:
        indent = f' style="margin-left:{part.depth * 1.2:.1f}rem"' if part.depth else ""
        return (
            f'<ul{indent}><li class="part"><span class="mark" aria-hidden="true">{escape(part.mark)}</span>'
            f'<p{kind} dir="auto">{words}</p></li></ul>'
        )
    if part.shape is Shape.HEADING:
        return f'<h4 dir="auto">{words}</h4>'
    if part.shape is Shape.QUOTE:
        return f'<blockquote><p{kind} dir="auto">{words}</p></blockquote>'
    if part.shape is Shape.CODE:
        return f"<pre>{words}</pre>"
    if part.shape is Shape.RULE:
        return "<hr>"
    return f'<p{kind} dir="auto">{words}</p>'


def _run(run: Run) -> str:
    words = escape(run.text)
    for wanted, tag in (
        (run.code, "code"), (run.struck, "s"), (run.emphasis, "em"), (run.strong, "strong"),
    ):  # fmt: skip
        if wanted:
            words = f"<{tag}>{words}</{tag}>"
    return f'<a href="{escape(run.link)}" rel="noreferrer noopener">{words}</a>' if run.link else words


def _table(table: Table, made: list[str]) -> None:
    made.append("<table>\n")
    if table.head:
        cells = "".join(f'<th scope="col">{escape(one_line(cell))}</th>' for cell in table.head)
        made.append(f"<thead><tr>{cells}</tr></thead>\n")
    made.append("<tbody>\n")
    for row in table.rows:
        first = "td" if table.head else 'th scope="row"'
        last = "td" if table.head else "th"
        cells = f'<{first} dir="auto">{escape(one_line(row[0]))}</{last}>'
        cells += "".join(f'<td dir="auto">{escape(one_line(cell))}</td>' for cell in row[1:])
        made.append(f"<tr>{cells}</tr>\n")
    made.append("</tbody>\n</table>\n")
