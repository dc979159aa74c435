"""A few words of a note, as they were written, for a reason that says where a suggestion comes from."""

from __future__ import annotations

import re

_EDGE = re.compile(r"[.!?;:…\n()\[\]“”\"«»]|,\s|\s[-–—]\s|(?<=\s)[-–—]|^[?!+>~\-]\s*|(?<=\s)['‘]|['’](?=[\s.,;:!?]|$)")
_LEAD = re.compile(
    r"(?:(?:(?:she|he|they|ze|zij|hij)\s+)?(?:mentioned|mentions|says?|said|told me|talked about|spoke of|spoke about|"
    r"vertelde over|vertelde|zegt|zei|noemde|had het over)\s+"
    r"|(?:and|but|so|then|also|because|that|which|when|en|maar|dus|ook|want|dat|die|over)\s+)+(?:(?:her|his|their|haar|zijn|hun)\s+)?",
    re.IGNORECASE,
)
_OWNER = re.compile(r"^(?:her|his|their|haar|zijn|hun)\s+", re.IGNORECASE)
_WORDS = 11
_LENGTH = 68


def excerpt(text: str, start: int, end: int) -> str:
    """The clause around the characters `start` to `end`: at most eleven words of it, with '…' where it was cut."""
    left = max((edge.end() for edge in _EDGE.finditer(text, 0, max(start, 0)) if edge.end() <= start), default=0)
    found = _EDGE.search(text, end)
    right = found.start() if found else len(text)
    left += len(text[left:right]) - len(text[left:right].lstrip())
    words = [(match.start(), match.end()) for match in re.finditer(r"\S+", text[left:right])]
    if not words:
        return ""
    inside = [place for place, (a, b) in enumerate(words) if a + left < end and b + left > start] or [0]
    first, last = inside[0], inside[-1]
    if lead := _LEAD.match(text[left:right]):
        skipped = sum(1 for _, b in words if b <= lead.end())
        first_allowed = min(skipped, first)
    else:
        first_allowed = 0
    begin, finish = first_allowed, len(words) - 1
    while finish - begin + 1 > _WORDS or words[finish][1] - words[begin][0] > _LENGTH:
        if finish > last and (finish - last >= first - begin or begin == first):
            finish -= 1
        elif begin < first:
            begin += 1
        elif finish > begin:
            finish -= 1
        else:
            break
    cut = text[left + words[begin][0] : left + words[finish][1]].strip(" ,'‘’-–—*_`#>")
    if begin == first_allowed and begin < first:
        cut = _OWNER.sub("", cut)
    cut = " ".join(cut.split())
    if len(cut) > 2 * _LENGTH:
        cut = f"{cut[: 2 * _LENGTH]}…"
    before = "…" if begin > first_allowed else ""
    return f"{before}{cut}{'…' if finish < len(words) - 1 else ''}"
