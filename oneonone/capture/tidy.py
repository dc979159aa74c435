"""The text that is left when parts of a line are taken out: no dangling comma, colon or bracket, no double space.

A sign that dangles goes with the part that left it behind, so that every character is in the text or in a taken part.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from oneonone.capture.record import Span
from oneonone.capture.text import has_letters

_DANGLING_BEFORE = ",;:–—-(["
_DANGLING_AFTER = ",;:–—-"
_BRACKETS = {"(": ")", "[": "]"}
_CLOSING = ",.;:!?)]}…”’"


def tidied(line: str, taken: Sequence[Span], exact: Sequence[Span] = ()) -> tuple[str, list[Span]]:
    """The text without the taken parts, and those parts with the signs that went along; none with the `exact` ones."""
    spans = sorted([*taken, *exact], key=lambda span: span.start)
    for index, span in enumerate(spans):
        if span in exact:
            continue
        left = spans[index - 1].end if index else 0
        right = spans[index + 1].start if index + 1 < len(spans) else len(line)
        last = not any(has_letters(line[one.end : other]) for one, other in _gaps(spans[index:], len(line)))
        spans[index] = _with_dangling(line, spans[index], left, right, last=last)
    text, at = "", 0
    for span in spans:
        text = _joined(text, line[at : span.start], gap=at > 0)
        at = max(at, span.end)
    return _joined(text, line[at:], gap=at > 0).strip(), spans


def _joined(before: str, after: str, *, gap: bool) -> str:
    """Two pieces of text with the one space that stood around what was between them."""
    if not gap or not before.strip() or not after.strip():
        return before + after if before.strip() else after
    spaced = before[-1:].isspace() or after[:1].isspace()
    before, after = before.rstrip(), after.lstrip()
    return before + (" " if spaced and after[0] not in _CLOSING else "") + after


def _gaps(spans: Sequence[Span], end: int) -> Iterator[tuple[Span, int]]:
    """Each part with the place where the text behind it ends."""
    starts = [span.start for span in spans[1:]] + [end]
    return zip(spans, starts, strict=True)


def _with_dangling(line: str, span: Span, left: int, right: int, *, last: bool) -> Span:
    """`span` with the signs it leaves behind; `last`: no text follows it."""
    start, end = span.start, span.end
    before, after = line[left:start].rstrip(), line[end:right].lstrip()
    before_at, after_at = left + len(before), right - len(after)
    if before[-1:] in _BRACKETS and before and after[:1] == _BRACKETS[before[-1]]:
        start, end = before_at - 1, after_at + 1
        before, after = before[:-1].rstrip(), after[1:].lstrip()
        before_at, after_at = left + len(before), right - len(after)
    at_the_start = not line[:start].strip() or (not before and left > 0)
    alone = after[:1] and after[0] in _DANGLING_AFTER and not after[1:2].isdigit()
    if alone and (at_the_start or before[-1:] in _DANGLING_BEFORE):
        end = after_at + 1
    if before and before[-1] in ",;:–—-" and last:
        start = before_at - 1
    return replace(span, start=start, end=end)
