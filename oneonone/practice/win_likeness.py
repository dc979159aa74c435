"""How like a line is to lines whose kind of win is known.

The signs know turns of phrase; what people do and in which trade is open. `resources/wins/kinds.tsv` holds lines of
all kinds in both languages, a kind and a line on each row, and each word, beginning of a word and pair of words of a
new line speaks for the kinds it was seen in: naive Bayes, counted when it is first asked for.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from oneonone.model.kinds import WinKind
from oneonone.resource import resource

#: How often each trait counts as seen in each kind before anything is counted.
_BEFORE = 0.5
#: What was seen once says more about that line than about the language.
_FEWEST = 2
#: Words a line must have to be like another.
_SHORTEST = 4
#: Letters of a word's beginning, which the forms of one word share.
_STEM = 4


@dataclass(frozen=True, slots=True)
class Examples:
    """How often each trait was seen in each kind, and how many lines there are of each."""

    seen: dict[str, Counter[WinKind]]
    lines: Counter[WinKind]

    def likeness(self, said: str) -> dict[WinKind, float]:
        """For each kind, how much speaks for it: 0 for the likeliest, below it for the others; longer is no surer."""
        if said.count(" ") < _SHORTEST - 1:
            return dict.fromkeys(WinKind, 0.0)
        found = [counts for trait in traits(said) if (counts := self.seen.get(trait)) and counts.total() >= _FEWEST]
        scale = 1 / math.sqrt(len(found) + 1)
        total = {
            kind: scale
            * sum(math.log((counts[kind] + _BEFORE) / (self.lines[kind] + len(WinKind) * _BEFORE)) for counts in found)
            for kind in WinKind
        }
        best = max(total.values())
        return {kind: value - best for kind, value in total.items()}


def traits(said: str) -> set[str]:
    """The words of a folded line, their beginnings, and the pairs that follow each other."""
    words = re.findall(r"[a-z]+", said)
    pairs = zip(["", *words], [*words, ""], strict=True)
    return {*words, *(f"{word[:_STEM]}-" for word in words), *(f"{one} {next_}" for one, next_ in pairs)}


def counted(lines: Iterable[tuple[WinKind, str]]) -> Examples:
    """Of `lines`, each a kind and what was said, folded."""
    seen: dict[str, Counter[WinKind]] = {}
    kinds: Counter[WinKind] = Counter()
    for kind, said in lines:
        kinds[kind] += 1
        for trait in traits(said):
            seen.setdefault(trait, Counter())[kind] += 1
    return Examples(seen, kinds)


def labelled(text: str) -> list[tuple[WinKind, str]]:
    """The rows of a file of lines: a kind, a tab, a line."""
    rows = (row.split("\t", 1) for row in text.splitlines())
    return [(WinKind(kind), line) for kind, line in rows]


@cache
def known_lines() -> list[tuple[WinKind, str]]:
    """The lines that come with the program."""
    return labelled(resource("wins", "kinds.tsv").read_text(encoding="utf-8"))
