"""Which of the five kinds of win a line tells of, proposed from its words in English and in Dutch.

Words and turns of phrase point to a kind, some more plainly than others, and so do lines it is like; what points to
none is craft, which is what most small wins are. It is a proposal: the manager's own choice stands.
"""

from __future__ import annotations

import re
from functools import cache

from oneonone.model.kinds import CaptureKind, WinKind
from oneonone.model.names import folded
from oneonone.practice.win_likeness import Examples, counted, known_lines
from oneonone.practice.win_signs import SIGNS
from oneonone.practice.win_turns import TURNS

#: Where two are as likely: the rarer one, which is easily missed.
_RAREST_FIRST = (
    WinKind.HARD_CONVERSATION, WinKind.COURAGE, WinKind.HELPING, WinKind.SOMETHING_NEW, WinKind.CRAFT,
)  # fmt: skip

#: A name inside a line: what has a capital without beginning a sentence, and is no day, month, feast or language.
_NAME = re.compile(
    r"(?<=[\w,;:’'] )(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|"
    r"September|October|November|December|Christmas|Easter|English|Dutch|German|French)[A-Z][a-zà-ÿ]+"
)

#: Characters that are read: a win is a line, and to look for some turns of phrase takes the cube of a text's length.
_READ = 1_000

#: What a sign counts for beside likeness to other lines, whose values lie between 0 and about -3.
_SIGN = 0.5
#: What speaks for craft before anything is read: most small wins are.
_MOSTLY_CRAFT = 0.6


def propose_kind(text: str, examples: Examples | None = None) -> WinKind:
    """The likeliest kind of what `text` tells, beside `examples` (else the lines that come with the program)."""
    said = plain(text[:_READ])
    likeness = (examples or _known()).likeness(said)
    scores = {
        kind: _SIGN * _score(kind, said) + likeness[kind] + (_MOSTLY_CRAFT if kind is WinKind.CRAFT else 0)
        for kind in _RAREST_FIRST
    }
    return max(_RAREST_FIRST, key=lambda kind: scores[kind])


def kind_if_win(kind: CaptureKind, text: str) -> WinKind | None:
    """The proposed kind of a noted line that is a win; None of any other."""
    return propose_kind(text) if kind is CaptureKind.WIN else None


def plain(text: str) -> str:
    """`text` as signs and likeness read it: without case and accents, each name inside it the same word."""
    return folded(_NAME.sub("qname", text))


@cache
def _known() -> Examples:
    return counted((kind, plain(line)) for kind, line in known_lines())


def _score(kind: WinKind, said: str) -> int:
    """Each strength counts once for the first sign, and a little more for others."""
    return sum(
        strength * 2 + min(found - 1, 2)
        for strength, pattern in _patterns()[kind]
        if (found := sum(1 for _ in pattern.finditer(said)))
    )


@cache
def _patterns() -> dict[WinKind, tuple[tuple[int, re.Pattern[str]], ...]]:
    found: dict[WinKind, list[tuple[int, re.Pattern[str]]]] = {}
    for (kind, strength), text in (*SIGNS.items(), *TURNS.items()):
        signs = "|".join(sign.strip() for sign in _one_line(text).split(";"))
        found.setdefault(kind, []).append((strength, re.compile(rf"(?<![\w])(?:{signs})", re.ASCII)))
    return {kind: tuple(patterns) for kind, patterns in found.items()}


def _one_line(text: str) -> str:
    """A sign may go on in the next line after a bar."""
    return re.sub(r"\|\n\s*", "|", text)
