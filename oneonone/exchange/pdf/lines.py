"""A document as lines to put on pages: each with its height, how it is painted, and what it may not be parted from."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPainter,
    QPdfWriter,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

from oneonone.exchange.document import Block, Box, Document, Heading, Item, Items, PageKind, Paragraph, Room, Table
from oneonone.exchange.pdf.ink import Both, Ink, Paint, Plain, Ruler, Text, nothing
from oneonone.exchange.pdf.type import ACCENT, COLOURS, FACES, LEADING, LINE, MONO, SOFT, Voice, font
from oneonone.exchange.rich import Part, Run, Shape, parts
from oneonone.exchange.safe import one_line

_INDENT = 15.0  # points
_ROOM = 21.0
_FIRST_FROM_THE_RIGHT = "\u0590"  # from Hebrew on, scripts that need more than their letters put in a row
_FEWEST = 6  # lines to write on, below their heading
_VOICES = {Shape.HEADING: Voice.BODY, Shape.CODE: Voice.CODE}


@dataclass(slots=True)
class Strip:
    """One line of print, in the units of the device. `kept` says that it may not be the last on its page."""

    height: float
    paint: Paint
    before: float = 0
    kept: bool = False
    #: A bookmark begins here: its level and its words.
    mark: tuple[int, str] | None = None
    #: The page of the document that begins here.
    begins: int | None = None
    #: It begins a page.
    fresh: bool = False
    #: It is left away where the page is full.
    spare: bool = False
    #: The words of the running head from here on.
    running: str = ""


@dataclass(slots=True)
class Setter:
    """Makes the lines. `width` is that of the text, in units of the device."""

    writer: QPdfWriter
    width: float
    step: Callable[[], None] = lambda: None
    #: Of each page of the document, by its number, the sheet on which it begins; known once all is on sheets.
    page_of: dict[int, int] = field(default_factory=dict)
    unit: float = 0
    ink: Ink = field(default_factory=lambda: Ink())
    _rulers: dict[Voice, Ruler] = field(default_factory=dict)
    _option: QTextOption = field(default_factory=QTextOption)
    _marks: dict[tuple[Box | None, int], Paint] = field(default_factory=dict)
    _fonts: dict[Voice, QFont] = field(default_factory=dict)
    _formats: dict[tuple[Voice, bool, bool, bool, bool, bool], QTextCharFormat] = field(default_factory=dict)

    def __post_init__(self) -> None:
        #: A point in units of the device.
        self.unit = self.writer.resolution() / 72
        self._option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)

    def document(self, document: Document) -> Iterator[Strip]:
        if document.apart:
            yield from self._words(one_line(document.title), Voice.TITLE)
            yield from self._contents(document)
        for number in range(len(document.pages)):
            yield from self._page(document, number)
            self.step()

    def words(self, text: str, voice: Voice, width: float) -> list[Strip]:
        """Plain words, for heads and feet."""
        return list(self._words(text, voice, width=width))

    def _contents(self, document: Document) -> Iterator[Strip]:
        """Whose pages there are, and on which they begin: `page_of` tells that when it is painted."""
        yield Strip(10 * self.unit, nothing)
        for number, page in enumerate(document.pages):
            if page.kind is not PageKind.MEETING:
                made = self._set(one_line(page.title), (), Voice.BODY, 0, self.width * 0.85)
                made[0].paint = Both(made[0].paint, self._page_number(number))
                yield from made

    def _page_number(self, number: int) -> Paint:
        def paint(painter: QPainter, x: float, y: float) -> None:
            said = str(self.page_of.get(number, 0) + 1)
            line = self._set(said, (), Voice.BODY, 0, self.width)[0]
            wide = QFontMetricsF(self._font(Voice.BODY), self.writer).horizontalAdvance(said)
            line.paint(painter, x + self.width - wide, y)

        return paint

    def _page(self, document: Document, number: int) -> Iterator[Strip]:
        page, title = document.pages[number], one_line(document.title_of(number))
        alone = number == 0 and not document.apart
        chapter = page.kind is PageKind.MEETING and not alone
        heads = list(self._words(title, Voice.CHAPTER if chapter else Voice.TITLE, kept=True))
        heads[0].mark = (2 if chapter and document.pages[0].kind is not PageKind.MEETING else 1, title)
        heads[0].begins = number
        heads[0].running = "" if alone else title
        heads[0].fresh = not chapter and not alone
        yield from heads
        if page.subtitle:
            yield from self._words(one_line(page.subtitle), Voice.SUB, kept=True)
        deeper = 1 if chapter else 0
        former: Block | None = None
        for block in page.blocks:
            yield from self._block(block, deeper, marks=len(document.pages) == 1, opens=isinstance(former, Heading))
            former = block

    def _block(self, block: Block, deeper: int, *, marks: bool, opens: bool) -> Iterator[Strip]:
        """`opens`: a heading stands right above; an explanation below it stays with what it explains."""
        if isinstance(block, Heading):
            voice = Voice.HEADING if block.level + deeper <= 2 else Voice.SMALL_HEADING
            made = list(self._words(one_line(block.text), voice, kept=True))
            if marks and voice is Voice.HEADING:
                made[0].mark = (2, one_line(block.text))
            yield from made
        elif isinstance(block, Paragraph):
            voice = Voice.SOFT if block.soft else Voice.BODY
            yield from self._words(one_line(block.text), voice, kept=opens and block.soft)
        elif isinstance(block, Items):
            for item in block.items:
                yield from self._item(item, 0)
        elif isinstance(block, Table):
            yield from self._table(block)
        elif isinstance(block, Room):
            for number in range(block.lines):
                fewest = number < _FEWEST
                yield Strip(_ROOM * self.unit, self._rule, kept=number < _FEWEST - 1, spare=not fewest)

    # text

    def _font(self, voice: Voice) -> QFont:
        if voice not in self._fonts:
            self._fonts[voice] = font(voice)
        return self._fonts[voice]

    def _words(
        self, text: str, voice: Voice, *, kept: bool = False, indent: float = 0, width: float | None = None
    ) -> Iterator[Strip]:
        yield from self._set(text, (), voice, indent, width or self.width - indent, kept=kept)

    def _set(
        self, text: str, formats: tuple[QTextLayout.FormatRange, ...], voice: Voice, indent: float, width: float, *,
        kept: bool = False, before: float | None = None,
    ) -> list[Strip]:  # fmt: skip
        """The lines of a paragraph: never its first line alone below, nor its last alone above."""
        face = FACES[voice]
        if not formats and (plain := self._one_line(text, voice, indent, width)) is not None:
            plain.kept, plain.before = kept, (face.before if before is None else before) * self.unit
            return [plain]
        layout = QTextLayout(text, self._font(voice), self.writer)
        layout.setTextOption(self._option)
        if formats:
            layout.setFormats(list(formats))
        layout.beginLayout()
        made: list[Strip] = []
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            height = line.height()
            leading = max(height, face.size * LEADING * self.unit)
            made.append(
                Strip(
                    leading,
                    Text(layout, line, indent, (leading - height) / 2, COLOURS[face.colour], self.ink),
                    kept=kept,
                )
            )
        layout.endLayout()
        if not made:
            made.append(Strip(face.size * LEADING * self.unit, nothing, kept=kept))
        made[0].before = (face.before if before is None else before) * self.unit
        if face.after:
            made[-1].height += face.after * self.unit
        if len(made) > 1:
            made[0].kept = made[-2].kept = True
        return made

    def _one_line(self, text: str, voice: Voice, indent: float, width: float) -> Strip | None:
        """The line where all of a plain text fits on one: most do, and need no layout of their own."""
        if not text or max(text) >= _FIRST_FROM_THE_RIGHT or "\n" in text or "\t" in text:
            return None
        ruler = self._ruler(voice)
        if not ruler.fits(text, width):
            return None
        return Strip(ruler.height, Plain(text, indent, ruler, self.ink))

    def _ruler(self, voice: Voice) -> Ruler:
        ruler = self._rulers.get(voice)
        if ruler is None:
            ruler = self._rulers[voice] = Ruler(self.writer, voice)
        return ruler

    # items

    def _item(self, item: Item, level: int) -> Iterator[Strip]:
        item = item.shown()
        indent = _INDENT * (level + 1) * self.unit
        made: list[Strip] = []
        found = parts(item.text)
        for number, part in enumerate(found):
            opens, closes = item.quote and number == 0, item.quote and number == len(found) - 1
            strips = self._part(part, indent, quote=item.quote, opens=opens, closes=closes)
            if number:
                strips[0].before = 1.5 * self.unit
            made += strips
        if level:
            made[0].before = 1.5 * self.unit
        mark = self._marks.get((item.box, level))
        if mark is None:
            mark = self._marks[item.box, level] = self._mark(item.box, level)
        made[0].paint = Both(made[0].paint, mark)
        if said := one_line(item.said):
            made[-1].kept = True
            made += self._words(said, Voice.SAID, indent=indent)
        for one in item.inner:
            made[-1].kept = True
            made += self._item(one, level + 1)
        yield from made

    def _part(self, part: Part, indent: float, *, quote: bool, opens: bool, closes: bool) -> list[Strip]:
        if part.shape is Shape.RULE:
            return [Strip(8 * self.unit, self._rule)]
        voice = _VOICES.get(part.shape, Voice.BODY)
        indent += (part.depth * 10 + (11 if part.mark else 0)) * self.unit
        runs = list(part.runs)
        if opens:
            runs.insert(0, Run("“"))
        if closes:
            runs.append(Run("”"))
        if part.shape is Shape.CODE:
            runs = [Run(run.text.replace("\n", "\u2028").replace("\t", "    ")) for run in runs]
        text, formats = self._formatted(runs, voice, quote or part.shape is Shape.QUOTE, part.shape is Shape.HEADING)
        made = self._set(text, formats, voice, indent, self.width - indent)
        if part.mark:
            made[0].paint = Both(made[0].paint, self._sign(part.mark, indent - 11 * self.unit))
        return made

    def _formatted(
        self, runs: list[Run], voice: Voice, italic: bool, bold: bool
    ) -> tuple[str, tuple[QTextLayout.FormatRange, ...]]:
        """The words, and how stretches of them differ. Positions count UTF-16 units, as Qt does."""
        if len(runs) == 1 and not (italic or bold) and runs[0] == Run(runs[0].text):
            return runs[0].text, ()
        pieces, formats, at = [], [], 0
        for run in runs:
            length = len(run.text) + sum(char > "\uffff" for char in run.text)
            key = (voice, run.strong or bold, run.emphasis is not italic, run.struck, run.code, bool(run.link))
            if length and any(key[1:]):
                made = QTextLayout.FormatRange()
                made.start, made.length, made.format = at, length, self._format(key)
                formats.append(made)
            pieces.append(run.text)
            at += length
        return "".join(pieces), tuple(formats)

    def _format(self, key: tuple[Voice, bool, bool, bool, bool, bool]) -> QTextCharFormat:
        if key not in self._formats:
            voice, strong, italic, struck, code, link = key
            made = QTextCharFormat()
            made.setFont(self._font(voice))
            if strong:
                made.setFontWeight(QFont.Weight.Bold)
            made.setFontItalic(italic)
            made.setFontStrikeOut(struck)
            if code:
                made.setFontFamilies(list(MONO))
                made.setFontPointSize(FACES[voice].size * 0.9)
            if link:
                made.setForeground(ACCENT)
            self._formats[key] = made
        return self._formats[key]

    # signs

    def _mark(self, box: Box | None, level: int) -> Paint:
        unit = self.unit
        left = level * _INDENT * unit
        middle = FACES[Voice.BODY].size * LEADING * unit / 2
        if box is None:
            if level:
                return Plain("–", left + 2.2 * unit, self._ruler(Voice.BODY), self.ink)
            return lambda painter, x, y: self.ink.dots.append(QPointF(x + 4.2 * unit, y + middle))

        def ticked(painter: QPainter, x: float, y: float) -> None:
            self.ink.last = None
            place = QRectF(x + left + 0.4 * unit, y + middle - 3.7 * unit, 7.4 * unit, 7.4 * unit)
            painter.setPen(QPen(ACCENT if box is Box.DONE else SOFT, 0.75 * unit))
            painter.setBrush(ACCENT if box is Box.DONE else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(place, 1.5 * unit, 1.5 * unit)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            if box is Box.DONE:
                painter.setPen(QPen(Qt.GlobalColor.white, 1.1 * unit, c=Qt.PenCapStyle.RoundCap))
                corner = QPointF(place.left() + 3.1 * unit, place.top() + 5.4 * unit)
                painter.drawPolyline((
                    QPointF(place.left() + 1.7 * unit, place.top() + 3.9 * unit), corner,
                    QPointF(place.left() + 5.8 * unit, place.top() + 2.1 * unit),
                ))  # fmt: skip
            elif box is Box.DROPPED:
                painter.drawLine(
                    QPointF(place.left() + 2 * unit, place.center().y()),
                    QPointF(place.right() - 2 * unit, place.center().y()),
                )

        return ticked

    def _sign(self, text: str, at: float) -> Paint:
        made = self._set(text, (), Voice.BODY, at, self.width, before=0)
        return made[0].paint

    def _rule(self, painter: QPainter, x: float, y: float) -> None:
        self.ink.last = None
        painter.setPen(QPen(LINE, 0.6 * self.unit))
        at = y + _ROOM * self.unit * 0.92
        painter.drawLine(QPointF(x, at), QPointF(x + self.width, at))

    # tables

    def _table(self, table: Table) -> Iterator[Strip]:
        """Columns as wide as their words ask for; each row stays together, the head with the first."""
        rows = ((table.head, *table.rows) if table.head else table.rows) or ()
        if not rows:
            return
        widths = self._widths(rows)
        gap = 8 * self.unit
        for number, row in enumerate(rows):
            cells, left, height = [], 0.0, 0.0
            for at, (text, width) in enumerate(zip(row, widths, strict=True)):
                head = (number == 0) if table.head else (at == 0)
                lines = self._set(one_line(text), (), Voice.SAID if head else Voice.SOFT, 0, width - gap, before=0)
                cells.append((left, lines))
                height = max(height, sum(line.height for line in lines))
                left += width
            pad = 3.2 * self.unit
            yield Strip(
                height + 2 * pad, self._row(cells, height + 2 * pad, pad), kept=bool(table.head) and number == 0
            )

    def _widths(self, rows: tuple[tuple[str, ...], ...]) -> list[float]:
        """What the words ask for where there is room; else the long columns share what the short ones leave."""
        metrics = QFontMetricsF(self._font(Voice.SOFT), self.writer)
        gap = 12 * self.unit
        columns = range(len(rows[0]))
        wanted = [max(metrics.horizontalAdvance(one_line(row[at])[:200]) for row in rows) + gap for at in columns]
        spare = self.width - sum(wanted)
        if spare >= 0:
            return [one + spare * (at == len(wanted) - 1) for at, one in enumerate(wanted)]
        given, left = list(wanted), self.width
        for done, at in enumerate(sorted(columns, key=lambda at: wanted[at])):
            given[at] = min(wanted[at], left / (len(wanted) - done))
            left -= given[at]
        return given

    def _row(self, cells: list[tuple[float, list[Strip]]], height: float, pad: float) -> Paint:
        def paint(painter: QPainter, x: float, y: float) -> None:
            for left, lines in cells:
                at = y + pad
                for line in lines:
                    line.paint(painter, x + left, at)
                    at += line.height
            self.ink.last = None
            painter.setPen(QPen(LINE, 0.6 * self.unit))
            painter.drawLine(QPointF(x, y + height), QPointF(x + self.width, y + height))

        return paint
