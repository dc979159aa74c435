"""The text that is left when parts of a line are taken out: no dangling comma, colon or bracket, no double space.

A sign that dangles goes with the part that left it behind, so that every character is in the text or in a taken part.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from oneonone.capture.record import Span

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
        spans[index] = _with_dangling(line, spans[index], left, right)
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


def _with_dangling(line: str, span: Span, left: int, right: int) -> Span:
    start, end = span.start, span.end
    before, after = line[left:start].rstrip(), line[end:right].lstrip()
    before_at, after_at = left + len(before), right - len(after)
    if before[-1:] in _BRACKETS and before and after[:1] == _BRACKETS[before[-1]]:
        start, end = before_at - 1, after_at + 1
        before, after = before[:-1].rstrip(), after[1:].lstrip()
        before_at, after_at = left + len(before), right - len(after)
    at_the_start = not line[:start].strip() or (not before and left > 0)
    at_the_end = not any(char.isalnum() for char in line[end:])
    if after and after[0] in _DANGLING_AFTER and (at_the_start or before[-1:] in _DANGLING_BEFORE):
        if not after[1:2].isdigit():
            end = after_at + 1
    elif before and before[-1] in ",;:–—-" and at_the_end:
        start = before_at - 1
    return replace(span, start=start, end=end)
