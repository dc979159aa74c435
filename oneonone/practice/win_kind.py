"""Which of the five kinds of win a line tells of, proposed from its words in English and in Dutch.

Words and turns of phrase point to a kind, some more plainly than others; what points to none is craft, which is what
most small wins are. It is a proposal: the manager's own choice stands.
"""

from __future__ import annotations

import re
from functools import lru_cache

from oneonone.model.kinds import CaptureKind, WinKind
from oneonone.model.names import folded
from oneonone.practice.win_signs import SIGNS

#: Where two are as likely: the rarer one, which is easily missed.
_RAREST_FIRST = (
    WinKind.HARD_CONVERSATION, WinKind.COURAGE, WinKind.HELPING, WinKind.SOMETHING_NEW, WinKind.CRAFT,
)  # fmt: skip


def propose_kind(text: str) -> WinKind:
    """The likeliest kind of what `text` tells."""
    said = folded(text)
    scores = {kind: _score(kind, said) for kind in _RAREST_FIRST}
    best = max(scores.values())
    return next(kind for kind in _RAREST_FIRST if scores[kind] == best) if best else WinKind.CRAFT


def kind_if_win(kind: CaptureKind, text: str) -> WinKind | None:
    """The proposed kind of a noted line that is a win; None of any other."""
    return propose_kind(text) if kind is CaptureKind.WIN else None


def _score(kind: WinKind, said: str) -> int:
    """Each strength counts once for the first sign, and a little more for others."""
    return sum(
        strength * 2 + min(found - 1, 2)
        for strength, pattern in _patterns()[kind]
        if (found := sum(1 for _ in pattern.finditer(said)))
    )


@lru_cache(maxsize=1)
def _patterns() -> dict[WinKind, tuple[tuple[int, re.Pattern[str]], ...]]:
    found: dict[WinKind, list[tuple[int, re.Pattern[str]]]] = {}
    for (kind, strength), text in SIGNS.items():
        signs = "|".join(sign.strip() for sign in text.split(";"))
        found.setdefault(kind, []).append((strength, re.compile(rf"(?<![\w])(?:{signs})", re.ASCII)))
    return {kind: tuple(patterns) for kind, patterns in found.items()}
