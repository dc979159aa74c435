"""What Ctrl+B, Ctrl+I and Ctrl+Shift+K do to a text: marks put around words, and taken off again.

Marks are only placed where they will be read as marks: around words, not white space, and never across another mark or
a link. A command that cannot do that gives None and leaves the text alone.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from oneonone.app.widgets.markdown.edit import Change, Edit, applied, moved, tidy
from oneonone.model.markdown import LineKind, Span, SpanKind, in_code, read_line, spans


class Mark(StrEnum):
    BOLD = "**"
    ITALIC = "*"


_KIND = {Mark.BOLD: SpanKind.STRONG, Mark.ITALIC: SpanKind.EMPHASIS}
_WHOLE = frozenset({SpanKind.CODE, SpanKind.ADDRESS, SpanKind.ESCAPE})
_WORDLESS = frozenset({LineKind.BLANK, LineKind.RULE, LineKind.FENCE})
_WORD = re.compile(r"[^\W_]+(?:[_'’-]+[^\W_]+)*")
_ADDRESS = re.compile(r"(?:https?://[^\s/]|mailto:\S)\S*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Words:
    """The words of one line, the marked pieces in them, and how far into the text they begin."""

    offset: int
    body: str
    found: list[Span]

    def own(self, mark: Mark) -> list[Span]:
        return [span for span in self.found if span.kind is _KIND[mark]]


def toggle_mark(text: str, anchor: int, position: int, mark: Mark) -> Edit | None:
    """Bold or italics for the selected words, or the word at the caret; off again where all of them have it."""
    start, end = sorted((anchor, position))
    if start == end:
        return _toggle_at_caret(text, start, mark)
    pieces = []
    for words in _lines(text, start, end):
        core = _core(words, start - words.offset, end - words.offset, mark)
        if core is not None:
            pieces.append((words, core))
    on = not all(_has(words, core, mark) for words, core in pieces)
    changes: list[Change] = []
    marked: list[int] = []
    for words, core in pieces:
        (low, high), needed = _marked(words, core, mark, on=on)
        changes += needed
        marked += [low, high] if needed else []
    if not changes:
        return None
    made = tidy(text, changes)
    first, last = moved(made, marked[0], after=True), moved(made, marked[-1], after=False)
    return Edit(made, first, last) if anchor <= position else Edit(made, last, first)


def _toggle_at_caret(text: str, caret: int, mark: Mark) -> Edit | None:
    for words in _lines(text, caret, caret):
        at = caret - words.offset
        if at < 0 or any(span.kind in _WHOLE and span.inner < at < span.inner_end for span in words.found):
            return None
        own = words.own(mark)
        around = next((span for span in own if span.start <= at <= span.end), None)
        if around is not None and at == around.inner_end:
            after = words.offset + around.end
            return Edit((), after, after)
        word = _word(words.body, at)
        if around is not None and (word is None or not around.inner <= at <= around.inner_end):
            word = (around.inner, around.inner_end)
        if word is None:
            return _toggle_nothing(words, at, mark)
        core = _core(words, *word, mark)
        if core is None:
            return None
        made = tidy(text, _marked(words, core, mark, on=not _has(words, core, mark))[1])
        caret = moved(made, caret, after=at > word[0])
        return Edit(made, caret, caret) if made else None
    return None


def _toggle_nothing(words: _Words, at: int, mark: Mark) -> Edit | None:
    """A pair of marks around the caret to write between, or such a pair away again."""
    before = len(words.body[:at]) - len(words.body[:at].rstrip("*"))
    after = len(words.body[at:]) - len(words.body[at:].lstrip("*"))
    place, size = words.offset + at, len(mark)
    if before == after and (before & size if before <= 3 else False):
        return Edit((Change(place - size, place + size, ""),), place - size, place - size)
    if before != after or before + size > 3:
        return None
    return Edit((Change(place, place, mark + mark),), place + size, place + size)


def _lines(text: str, start: int, end: int) -> list[_Words]:
    """The lines from `start` to `end` that have words; positions before the words belong to the line's mark."""
    found = []
    begin = text.rfind("\n", 0, start) + 1
    coded = in_code(text, begin)
    while begin <= end:
        stop = text.find("\n", begin)
        line = text[begin:] if stop < 0 else text[begin:stop]
        read = read_line(line)
        only_marks = start == end and not line.strip(" *")
        if read.kind is LineKind.FENCE:
            coded = not coded
        elif not coded and (read.kind not in _WORDLESS or only_marks):
            body = line[read.content :]
            found.append(_Words(begin + read.content, body, spans(body)))
        begin += len(line) + 1
    return found


def _word(body: str, at: int) -> tuple[int, int] | None:
    for word in _WORD.finditer(body):
        if word.start() <= at <= word.end():
            return word.span()
    return None


def _core(words: _Words, start: int, end: int, mark: Mark) -> tuple[int, int] | None:
    """What of `start:end` are words: without white space and own marks at either side."""
    start, end = max(start, 0), min(end, len(words.body))
    before = None
    while before != (start, end):
        before = (start, end)
        while start < end and words.body[start].isspace():
            start += 1
        while start < end and words.body[end - 1].isspace():
            end -= 1
        for span in words.own(mark):
            for first, last in ((span.start, span.inner), (span.inner_end, span.end)):
                start = last if first <= start < last else start
                end = first if first < end <= last else end
    return (start, end) if start < end else None


def _flags(words: _Words, mark: Mark) -> list[tuple[int, bool]]:
    """For each character that is neither a mark nor white space: where it stands, and whether it has the mark."""
    is_mark = bytearray(len(words.body))
    has_it = bytearray(len(words.body))
    for span in words.found:
        is_mark[span.start : span.inner] = b"\1" * (span.inner - span.start)
        is_mark[span.inner_end : span.end] = b"\1" * (span.end - span.inner_end)
        if span.kind is _KIND[mark]:
            has_it[span.inner : span.inner_end] = b"\1" * (span.inner_end - span.inner)
    return [
        (at, bool(has_it[at])) for at, character in enumerate(words.body) if not is_mark[at] and not character.isspace()
    ]


def _has(words: _Words, core: tuple[int, int], mark: Mark) -> bool:
    return all(has for at, has in _flags(words, mark) if core[0] <= at < core[1])


def _marked(words: _Words, core: tuple[int, int], mark: Mark, *, on: bool) -> tuple[tuple[int, int], list[Change]]:
    """The changes that give `core` the mark or take it away, and which words are meant after all; no changes where
    they would not be read so."""
    for start, end in (core, _to_white_space(words.body, core)):
        (low, high), changes = (_put_on if on else _take_off)(words, start, end, mark)
        after = applied(words.body, Edit(tidy(words.body, changes), 0, 0))
        wanted = [(words.body[at], on if low <= at < high else has) for at, has in _flags(words, mark)]
        if wanted == [(after[at], has) for at, has in _flags(_Words(0, after, spans(after)), mark)]:
            placed = [Change(c.start + words.offset, c.end + words.offset, c.text) for c in changes]
            return (low + words.offset, high + words.offset), placed
    return core, []


def _to_white_space(body: str, core: tuple[int, int]) -> tuple[int, int]:
    start, end = core
    while start > 0 and not body[start - 1].isspace():
        start -= 1
    while end < len(body) and not body[end].isspace():
        end += 1
    return start, end


def _put_on(words: _Words, start: int, end: int, mark: Mark) -> tuple[tuple[int, int], list[Change]]:
    """One pair of marks around `start:end`, together with the marked words it overlaps or touches."""
    own = words.own(mark)
    meant = low, high = _uncrossed(words.found, start, end, mark)
    before = None
    while before != (low, high):
        before = (low, high)
        low, high = _uncrossed(words.found, low, high, mark)
        for span in own:
            gap = words.body[high : span.start] if span.start >= high else words.body[span.end : low]
            if not gap.strip():
                low, high = min(low, span.start), max(high, span.end)
    changes = [Change(low, low, mark), Change(high, high, mark)]
    for span in own:
        if low <= span.start and span.end <= high:
            changes += _off(span)
    return meant, changes


def _take_off(words: _Words, start: int, end: int, mark: Mark) -> tuple[tuple[int, int], list[Change]]:
    """`start:end` without marks; what stands before and after it within the same marks keeps its own."""
    low, high = start, end
    changes: list[Change] = []
    for span in words.own(mark):
        if span.inner >= end or span.inner_end <= start:
            continue
        inside = [other for other in words.found if span.inner <= other.start and other.end <= span.inner_end]
        first, last = _around(inside, max(start, span.inner), min(end, span.inner_end))
        low, high = min(low, first), max(high, last)
        left = words.body[span.inner : first].rstrip()
        right = words.body[last : span.inner_end].lstrip()
        opening, closing = _off(span)
        sign = words.body[span.start : span.inner]
        changes.append(Change(span.inner + len(left), span.inner + len(left), sign) if left else opening)
        changes.append(Change(span.inner_end - len(right), span.inner_end - len(right), sign) if right else closing)
    return (low, high), changes


def _off(span: Span) -> tuple[Change, Change]:
    return Change(span.start, span.inner, ""), Change(span.inner_end, span.end, "")


def _uncrossed(found: list[Span], low: int, high: int, mark: Mark | None) -> tuple[int, int]:
    """`low:high` widened until it crosses no other mark."""
    before = None
    while before != (low, high):
        before = (low, high)
        for span in found:
            if (mark is not None and span.kind is _KIND[mark]) or span.end <= low or high <= span.start:
                continue
            inside = span.kind not in _WHOLE and span.inner <= low and high <= span.inner_end
            if not inside:
                low, high = min(low, span.start), max(high, span.end)
    return low, high


def _around(found: list[Span], low: int, high: int) -> tuple[int, int]:
    """`low:high` widened to hold whole every piece of `found` that it touches."""
    before = None
    while before != (low, high):
        before = (low, high)
        for span in found:
            if span.start < high and low < span.end:
                low, high = min(low, span.start), max(high, span.end)
    return low, high


def destination(address: str) -> str:
    """`address` as it can stand between the round brackets of a link."""
    for sign, code in ((" ", "%20"), ("<", "%3C"), (">", "%3E")):
        address = address.replace(sign, code)
    if re.search(r"[()]", re.sub(r"\([^()]*\)", "", address)):
        address = address.replace("(", "%28").replace(")", "%29")
    return address


def address_in(text: str) -> str:
    """The address that `text` is, if it is just that; '' otherwise."""
    text = text.strip()
    return text if _ADDRESS.fullmatch(text) else ""


def toggle_link(text: str, anchor: int, position: int, address: str = "") -> Edit | None:
    """A link to `address` from the selected words or the word at the caret; where a link is, its words alone."""
    start, end = sorted((anchor, position))
    found = _lines(text, start, end)
    if len(found) != 1 or "\n" in text[start:end]:
        return None
    words = found[0]
    first, last = start - words.offset, end - words.offset
    if first < 0:
        return None
    for span in words.found:
        if span.kind is SpanKind.LINK and span.start <= first and last <= span.end:
            return _unlinked(words, span, anchor, position)
    if first == last:
        word = _word(words.body, first)
        low, high = word if word is not None else (first, last)
    else:
        part = words.body[first:last]
        low, high = first + len(part) - len(part.lstrip()), last - len(part) + len(part.rstrip())
    low, high = _uncrossed(words.found, low, high, None)
    return _linked(words, low, max(low, high), destination(address))


def _unlinked(words: _Words, span: Span, anchor: int, position: int) -> Edit:
    opening, closing = _off(span)
    if span.inner == span.inner_end:
        closing = Change(closing.start, closing.end, span.target)
    changes = tuple(Change(c.start + words.offset, c.end + words.offset, c.text) for c in (opening, closing))
    return Edit(changes, moved(changes, anchor, after=False), moved(changes, position, after=False))


def _linked(words: _Words, low: int, high: int, target: str) -> Edit | None:
    inner = words.body[low:high]
    if address_in(inner) and not target:
        inner, target = "", destination(inner)
    written = f"[{inner}]({target})"
    after = words.body[:low] + written + words.body[high:]
    links = [span for span in spans(after) if span.kind is SpanKind.LINK]
    if not any(
        (span.start, span.end, span.inner_end) == (low, low + len(written), low + 1 + len(inner)) for span in links
    ):
        return None
    place = words.offset + low
    caret = place + (1 if not inner else len(written) if target else len(written) - 1)
    if not inner or low == high:
        return Edit((Change(place, words.offset + high, written),), caret, caret)
    changes = (Change(place, place, "["), Change(words.offset + high, words.offset + high, f"]({target})"))
    return Edit(changes, caret, caret)
