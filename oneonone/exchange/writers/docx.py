"""DOCX: real headings, lists and tables, to write on in a word processor. It tells nothing of the machine."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, time
from io import BytesIO
from typing import Any

from oneonone.exchange.document import Block, Box, Document, Heading, Item, Items, PageKind, Paragraph, Room, Table
from oneonone.exchange.rich import Part, Run, Shape, parts
from oneonone.exchange.safe import one_line
from oneonone.model.kinds import Language
from oneonone.model.words import Phrase

_PAGE_OF = Phrase("{page} of {pages}", "{page} van {pages}")
_BOXES = {Box.OPEN: "☐ ", Box.DONE: "☑ ", Box.DROPPED: "☒ "}
_SOFT = (0x6D, 0x64, 0x5A)
_INK = (0x2B, 0x27, 0x22)
_ACCENT = (0x2F, 0x6B, 0x62)
_FONT = "Georgia"
_LOCALES = {Language.EN: "en-GB", Language.NL: "nl-NL"}


def render(document: Document, step: Callable[[], None] = lambda: None) -> bytes:
    """The file; `step` is called after each page and may raise to stop."""
    import docx

    made = docx.Document()
    _properties(made, document)
    _styles(made, document.language)
    _sheet(made, document)
    writer = _Writer(made)
    if document.apart:
        made.add_paragraph(one_line(document.title), style="Title")
    for number in range(len(document.pages)):
        writer.page(document, number)
        step()
    out = BytesIO()
    made.save(out)
    return out.getvalue()


def _properties(made: Any, document: Document) -> None:
    """Of the document alone: no author, no machine, and the day it was made instead of python-docx's own."""
    core = made.core_properties
    at = datetime.combine(document.made, time(12), tzinfo=UTC).replace(tzinfo=None)
    core.title, core.language = one_line(document.title)[:250], _LOCALES[document.language]
    core.author = core.last_modified_by = core.comments = core.keywords = core.subject = core.category = ""
    core.created = core.modified = at
    core.revision = 1


def _styles(made: Any, language: Language) -> None:
    from docx.oxml.ns import qn
    from docx.shared import Pt, RGBColor

    def style(name: str, size: float, colour: tuple[int, int, int], before: float, after: float, bold: bool) -> None:
        one = made.styles[name]
        one.font.name, one.font.size, one.font.bold, one.font.italic = _FONT, Pt(size), bold, False
        one.font.color.rgb = RGBColor(*colour)
        fonts = one.element.get_or_add_rPr().get_or_add_rFonts()
        for kind in ("w:asciiTheme", "w:hAnsiTheme", "w:eastAsiaTheme", "w:cstheme"):
            fonts.attrib.pop(qn(kind), None)
        for kind in ("w:ascii", "w:hAnsi", "w:cs"):
            fonts.set(qn(kind), _FONT)
        one.paragraph_format.space_before, one.paragraph_format.space_after = Pt(before), Pt(after)
        one.paragraph_format.widow_control = True
        border = one.element.pPr.find(qn("w:pBdr")) if one.element.pPr is not None else None
        if border is not None:
            one.element.pPr.remove(border)

    style("Normal", 10.5, _INK, 0, 4, False)
    style("Title", 24, _INK, 0, 4, True)
    style("Subtitle", 11, _SOFT, 0, 12, False)
    style("Heading 1", 17, _INK, 22, 4, True)
    style("Heading 2", 13.5, _INK, 18, 4, True)
    style("Heading 3", 11, _ACCENT, 12, 3, True)
    style("Heading 4", 10.5, _INK, 8, 2, True)
    for name in ("List Bullet", "List Bullet 2", "List Bullet 3"):
        style(name, 10.5, _INK, 0, 4, False)
    made.styles["Normal"].paragraph_format.line_spacing = 1.2
    properties = made.styles.element.find(f".//{qn('w:rPrDefault')}/{qn('w:rPr')}")
    if properties is not None and (spoken := properties.find(qn("w:lang"))) is not None:
        spoken.set(qn("w:val"), _LOCALES[language])


def _sheet(made: Any, document: Document) -> None:
    """A4, with the title above and 'n of m' below."""
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.shared import Mm, Pt, RGBColor

    section = made.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(28)
    section.top_margin, section.bottom_margin = Mm(26), Mm(26)
    section.different_first_page_header_footer = True
    head = section.header.paragraphs[0]
    head.text = one_line(document.title)
    for foot in (section.footer.paragraphs[0], section.first_page_footer.paragraphs[0]):
        foot.alignment = WD_ALIGN_PARAGRAPH.CENTER
        before, between = _PAGE_OF(document.language, page="\0", pages="\0").split("\0")[:2]
        foot.add_run(before)
        _field(foot, "PAGE")
        foot.add_run(between)
        _field(foot, "NUMPAGES")
    for line in (head, section.footer.paragraphs[0], section.first_page_footer.paragraphs[0]):
        for run in line.runs:
            run.font.size, run.font.color.rgb = Pt(8.5), RGBColor(*_SOFT)


def _field(paragraph: Any, name: str) -> None:
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    for kind in ("begin", "", "separate", "1", "end"):
        run = paragraph.add_run()
        if kind == "":
            part = OxmlElement("w:instrText")
            part.set(qn("xml:space"), "preserve")
            part.text = f" {name} "
        elif kind == "1":
            part = OxmlElement("w:t")
            part.text = "1"
        else:
            part = OxmlElement("w:fldChar")
            part.set(qn("w:fldCharType"), kind)
        run._r.append(part)


class _Writer:
    def __init__(self, made: Any) -> None:
        from docx.shared import Mm, Pt, RGBColor

        self._made = made
        self._mm, self._pt, self._soft = Mm, Pt, RGBColor(*_SOFT)

    def page(self, document: Document, number: int) -> None:
        page, title = document.pages[number], one_line(document.title_of(number))
        if number == 0 and not document.apart:
            self._made.add_paragraph(title, style="Title")
            deeper = -1
        else:
            deeper = int(page.kind is PageKind.MEETING and document.apart)
            heading = self._made.add_heading(title, level=1 + deeper)
            heading.paragraph_format.page_break_before = page.kind is not PageKind.MEETING and number > 0
        if page.subtitle:
            self._made.add_paragraph(one_line(page.subtitle), style="Subtitle")
        for block in page.blocks:
            self._block(block, deeper)

    def _block(self, block: Block, deeper: int) -> None:
        if isinstance(block, Heading):
            self._made.add_heading(one_line(block.text), level=max(1, min(4, block.level + deeper)))
        elif isinstance(block, Paragraph):
            run = self._made.add_paragraph().add_run(one_line(block.text))
            if block.soft:
                run.font.color.rgb = self._soft
        elif isinstance(block, Items):
            for item in block.items:
                self._item(item, 1)
        elif isinstance(block, Table):
            self._table(block)
        elif isinstance(block, Room):
            for _ in range(block.lines):
                self._made.add_paragraph()

    def _item(self, item: Item, level: int) -> None:
        item = item.shown()
        style = "List Bullet" if level == 1 else f"List Bullet {min(level, 3)}"
        found = parts(item.text)
        for number, part in enumerate(found):
            paragraph = self._made.add_paragraph(style=style if number == 0 else "Normal")
            if number:
                paragraph.paragraph_format.left_indent = self._mm(6.35 * level + 5 * part.depth)
            if number == 0 and item.box is not None:
                paragraph.add_run(_BOXES[item.box])
            self._part(paragraph, part)
            if item.quote:
                self._quote(paragraph, opens=number == 0, closes=number == len(found) - 1)
            if number < len(found) - 1:
                paragraph.paragraph_format.keep_with_next = number == 0
        if said := one_line(item.said):
            run = paragraph.add_run(f"  {said}" if found[-1].runs and found[-1].runs[-1].text else said)
            run.font.size, run.font.color.rgb = self._pt(9), self._soft
        for one in item.inner:
            self._item(one, level + 1)

    def _quote(self, paragraph: Any, *, opens: bool, closes: bool) -> None:
        for run in paragraph.runs:
            run.italic = True
        if paragraph.runs and opens:
            paragraph.runs[0].text = f"“{paragraph.runs[0].text}"
        if paragraph.runs and closes:
            paragraph.runs[-1].text = f"{paragraph.runs[-1].text}”"

    def _part(self, paragraph: Any, part: Part) -> None:
        if part.mark:
            paragraph.add_run(f"{part.mark} ")
        for one in part.runs:
            run = paragraph.add_run(one.text)
            self._mark(run, one, part)

    def _mark(self, run: Any, one: Run, part: Part) -> None:
        run.bold = True if one.strong or part.shape is Shape.HEADING else None
        run.italic = True if one.emphasis or part.shape is Shape.QUOTE else None
        if one.struck:
            run.font.strike = True
        if one.code:
            run.font.name = "Consolas"
        if one.link:
            run.underline = True

    def _table(self, table: Table) -> None:
        if not table.rows:
            return
        columns = len(table.rows[0])
        made = self._made.add_table(rows=0, cols=columns, style="Table Grid")
        for number, row in enumerate((table.head, *table.rows) if table.head else table.rows):
            cells = made.add_row().cells
            for at, text in enumerate(row):
                run = cells[at].paragraphs[0].add_run(one_line(text))
                run.font.size = self._pt(9)
                run.bold = (number == 0) if table.head else (at == 0)
        if table.head:
            self._repeat(made.rows[0])
        self._made.add_paragraph()

    def _repeat(self, row: Any) -> None:
        """The head of a table stands on each page it goes on to."""
        from docx.oxml import OxmlElement
        from docx.oxml.ns import qn

        head = OxmlElement("w:tblHeader")
        head.set(qn("w:val"), "true")
        row._tr.get_or_add_trPr().append(head)
