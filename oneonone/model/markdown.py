"""The Markdown that notes are written in: what a line is, which words are marked, and the plain words of a text.

One grammar for the editor, the previews and whatever is written out, so that they cannot disagree. It follows
CommonMark for what people type in notes (headings, lists, check boxes, quotes, emphasis, links, code) and takes a line
at a time: every line break counts. All of it takes time in proportion to the text.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum


class LineKind(StrEnum):
    TEXT = "text"
    BLANK = "blank"
    HEADING = "heading"
    BULLET = "bullet"
    NUMBERED = "numbered"
    CHECK = "check"
    QUOTE = "quote"
    RULE = "rule"
    FENCE = "fence"


LIST_KINDS = frozenset({LineKind.BULLET, LineKind.NUMBERED, LineKind.CHECK})


@dataclass(frozen=True, slots=True)
class Line:
    """What one line is. Positions count from its beginning: white space up to `indent`, the line's mark up to
    `content`, the words after it. `depth` is a heading's 1–6 or how often a quote is quoted; `sign` the bullet or what
    follows the number; `box` where a check box's tick stands (-1: none)."""

    kind: LineKind
    indent: int
    content: int
    depth: int = 0
    number: int | None = None
    sign: str = ""
    box: int = -1
    ticked: bool = False

    @property
    def is_item(self) -> bool:
        return self.kind in LIST_KINDS


_FENCE = re.compile(r"^ {0,3}(?:`{3,}[^`\n]*|~{3,}.*)$", re.MULTILINE)
_RULE = re.compile(r" {0,3}([-*_])(?:[ \t]*\1){2,}[ \t]*$")
_ITEM = re.compile(r"([ \t]*)(?:([-*+])|(\d{1,9})([.)])) +(?:\[([ xX])\](?: +|$))?")
_HEADING = re.compile(r"( {0,3})(#{1,6}) +")
_QUOTE = re.compile(r"( {0,3})((?:> ?)+)")
_SPACE = re.compile(r"[ \t]*")


def read_line(text: str) -> Line:
    """What the line `text` (without its line break, and outside fenced code) is."""
    indent = _length(_SPACE, text)
    if not text.strip():
        return Line(LineKind.BLANK, indent, indent)
    if _FENCE.match(text):
        return Line(LineKind.FENCE, indent, indent)
    if _RULE.match(text):
        return Line(LineKind.RULE, indent, indent)
    if item := _ITEM.match(text):
        bullet, number, delimiter, tick = item.group(2, 3, 4, 5)
        kind = LineKind.CHECK if tick else LineKind.NUMBERED if number else LineKind.BULLET
        return Line(
            kind,
            indent,
            item.end(),
            number=int(number) if number else None,
            sign=bullet or delimiter,
            box=item.start(5),
            ticked=tick in ("x", "X"),
        )
    if heading := _HEADING.match(text):
        return Line(LineKind.HEADING, indent, heading.end(), depth=len(heading.group(2)))
    if quote := _QUOTE.match(text):
        return Line(LineKind.QUOTE, indent, quote.end(), depth=quote.group(2).count(">"))
    return Line(LineKind.TEXT, indent, indent)


def _length(pattern: re.Pattern[str], text: str) -> int:
    found = pattern.match(text)
    return found.end() if found else 0


def in_code(text: str, place: int) -> bool:
    """Whether the line that begins at `place` is fenced code, where nothing is a mark."""
    return sum(1 for _ in _FENCE.finditer(text, 0, place)) % 2 == 1


class SpanKind(StrEnum):
    STRONG = "strong"
    EMPHASIS = "emphasis"
    STRUCK = "struck"
    CODE = "code"
    LINK = "link"
    ADDRESS = "address"
    ESCAPE = "escape"


@dataclass(frozen=True, slots=True)
class Span:
    """A marked piece of a line: its marks are `start:inner` and `inner_end:end`, the words between them are meant.
    `target` is the address a link leads to."""

    kind: SpanKind
    start: int
    end: int
    inner: int
    inner_end: int
    target: str = ""


_TOKEN = re.compile(
    r"""\\[!-/:-@\[-`{-~]
      | `+ | \*+ | _+ | (?<!~)~~(?!~)
      | !?\[ | \]
      | <(?:https?://|mailto:)[^\s<>]+>
      | (?<![a-z0-9])(?:https?://|mailto:)[^\s<>"\[\]`]+""",
    re.VERBOSE | re.IGNORECASE,
)
_DESTINATION = re.compile(
    r"""\( [ ]* (?: <([^<>]*)> | ((?:[^\s()<>]|\([^\s()]*\))*) ) (?: [ ]+ (?:"[^"]*"|'[^']*') )? [ ]* \)""", re.VERBOSE
)
_AFTER_ADDRESS = ".,;:!?'\"*_~"


@dataclass(slots=True)
class _Run:
    """A row of equal signs that may open or close emphasis; `start:end` shrinks as its signs are used."""

    sign: str
    start: int
    end: int
    opens: bool
    closes: bool
    length: int


@dataclass(slots=True)
class _Bracket:
    start: int
    inner: int
    runs_before: int


def spans(text: str, start: int = 0) -> list[Span]:
    """The marked pieces of a line from `start` on, the outer ones before those within them. They never cross."""
    found: list[Span] = []
    runs: list[_Run] = []
    brackets: list[_Bracket] = []
    unclosed_code: set[int] = set()
    at = start
    while token := _TOKEN.search(text, at):
        first, at = token.span()
        sign = text[first]
        if sign == "\\":
            found.append(Span(SpanKind.ESCAPE, first, at, first + 1, at))
        elif sign == "`":
            if (code := _code(text, first, at, unclosed_code)) is not None:
                found.append(code)
                at = code.end
        elif sign in "*_~":
            runs.append(_run(text, first, at))
        elif text[at - 1] == "[":
            brackets.append(_Bracket(first, at, len(runs)))
        elif sign == "]":
            if brackets and (link := _link(text, brackets.pop(), first)) is not None:
                opened, span = link
                found.append(span)
                found.extend(_paired(runs[opened.runs_before :]))
                del runs[opened.runs_before :]
                brackets.clear()
                at = span.end
        elif sign == "<":
            found.append(Span(SpanKind.ADDRESS, first, at, first + 1, at - 1, text[first + 1 : at - 1]))
        else:
            at = _end_of_address(text, first, at)
            found.append(Span(SpanKind.ADDRESS, first, at, first, at, text[first:at]))
    found.extend(_paired(runs))
    return sorted(found, key=lambda span: (span.start, -span.end))


def _code(text: str, first: int, after: int, unclosed: set[int]) -> Span | None:
    """The code that the backticks `first:after` open; `unclosed` holds the lengths known to have no partner."""
    length = after - first
    if length in unclosed:
        return None
    partner = re.compile(f"(?<!`)`{{{length}}}(?!`)").search(text, after)
    if partner is None:
        unclosed.add(length)
        return None
    return Span(SpanKind.CODE, first, partner.end(), after, partner.start())


def _link(text: str, opened: _Bracket, closing: int) -> tuple[_Bracket, Span] | None:
    destination = _DESTINATION.match(text, closing + 1)
    if destination is None:
        return None
    target = destination.group(1) or destination.group(2) or ""
    return opened, Span(SpanKind.LINK, opened.start, destination.end(), opened.inner, closing, target)


def _end_of_address(text: str, first: int, end: int) -> int:
    """Where a bare address ends: punctuation that closes the sentence, or a bracket around it, is not part of it."""
    surplus = text.count(")", first, end) - text.count("(", first, end)
    while end > first:
        if text[end - 1] == ")" and surplus > 0:
            surplus -= 1
        elif text[end - 1] not in _AFTER_ADDRESS:
            break
        end -= 1
    return end


def _run(text: str, first: int, end: int) -> _Run:
    before = text[first - 1] if first else " "
    after = text[end] if end < len(text) else " "
    left = not after.isspace() and (not _is_punctuation(after) or before.isspace() or _is_punctuation(before))
    right = not before.isspace() and (not _is_punctuation(before) or after.isspace() or _is_punctuation(after))
    opens, closes = left, right
    if text[first] == "_":
        opens = left and (not right or _is_punctuation(before))
        closes = right and (not left or _is_punctuation(after))
    return _Run(text[first], first, end, opens, closes, end - first)


def _is_punctuation(character: str) -> bool:
    """Half a character, as in a text that counts in UTF-16 units, passes for a symbol: it is nearly always an emoji."""
    category = unicodedata.category(character)
    return category[0] in "PS" or category == "Cs"


def _paired(runs: list[_Run]) -> Iterator[Span]:
    """Emphasis from its signs. Each sign is looked at a fixed number of times, whatever the text."""
    waiting: list[_Run] = []
    count: Counter[str] = Counter()
    for run in runs:
        while run.closes and run.start < run.end and count[run.sign]:
            place = _opener(waiting, run)
            if place is None:
                break
            for passed in waiting[place + 1 :]:
                count[passed.sign] -= 1
            del waiting[place + 1 :]
            opener = waiting[place]
            size = 2 if min(opener.end - opener.start, run.end - run.start) >= 2 else 1
            yield Span(_KIND_OF[run.sign, size], opener.end - size, run.start + size, opener.end, run.start)
            opener.end -= size
            run.start += size
            if opener.start == opener.end:
                count[waiting.pop().sign] -= 1
        if run.opens and run.start < run.end:
            waiting.append(run)
            count[run.sign] += 1


_LOOK_BACK = 20


def _opener(waiting: list[_Run], closer: _Run) -> int | None:
    for place in range(len(waiting) - 1, max(-1, len(waiting) - 1 - _LOOK_BACK), -1):
        if waiting[place].sign == closer.sign and not _rule_of_three(waiting[place], closer):
            return place
    return None


_KIND_OF = {
    ("*", 1): SpanKind.EMPHASIS,
    ("_", 1): SpanKind.EMPHASIS,
    ("*", 2): SpanKind.STRONG,
    ("_", 2): SpanKind.STRONG,
    ("~", 2): SpanKind.STRUCK,
}


def _rule_of_three(opener: _Run, closer: _Run) -> bool:
    """CommonMark, emphasis, rules 9 and 10: `*a**b*` is one emphasis, not two."""
    if not (opener.closes or closer.opens) or opener.sign == "~":
        return False
    return (opener.length + closer.length) % 3 == 0 and (opener.length % 3 != 0 or closer.length % 3 != 0)


def marks(found: list[Span]) -> list[tuple[int, int]]:
    """The positions of all marks of a line, in order; what lies between them is the plain text."""
    places = [place for span in found for place in ((span.start, span.inner), (span.inner_end, span.end))]
    return sorted(place for place in places if place[0] < place[1])


def within(places: list[tuple[int, int]], position: int) -> bool:
    """Whether the character at `position` belongs to a mark."""
    before = bisect_right(places, position, key=lambda place: place[0]) - 1
    return before >= 0 and position < places[before][1]


def markdown_to_plain(text: str) -> str:
    """The words of `text` on one line without their marks, for a preview: 'Call **Mark**' is 'Call Mark'."""
    words: list[str] = []
    in_code = False
    for line in text.splitlines():
        kind = LineKind.TEXT
        content = 0
        if not in_code or _FENCE.match(line):
            read = read_line(line)
            kind, content = read.kind, read.content
        if kind is LineKind.FENCE:
            in_code = not in_code
        elif in_code:
            words.extend(line.split())
        elif kind is not LineKind.RULE:
            words.extend(_plain(line, content).split())
    return " ".join(words)


def _plain(line: str, content: int) -> str:
    pieces = []
    at = content
    for start, end in marks(spans(line, content)):
        pieces.append(line[at:start])
        at = max(at, end)
    pieces.append(line[at:])
    return "".join(pieces)
