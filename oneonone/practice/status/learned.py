"""How likely a line is a status check, by weights learnt from the labelled lines in `tests/practice/data`.

The rules know constructions; which trades, verbs and things people name in them is open. A logistic regression over
`features` weighs that: it adds up what speaks for and against, and nothing else. `packaging/status_weights.py` makes
the weights again, the same each time; the file is plain text, a feature and its weight in hundredths on each line.
"""

from __future__ import annotations

import math
from collections.abc import Collection
from functools import cache

from oneonone.resource import resource

#: Every line has it: what speaks for a status check before anything is known of the line.
BIAS = "any line"


def likelihood(features: Collection[str]) -> float:
    """From 0 to 1, how likely a line with `features` is a status check."""
    table = weights()
    total = table.get(BIAS, 0) + sum(filter(None, map(table.get, features)))
    return 1 / (1 + math.exp(-total / 100 * scale(len(features))))


def scale(size: int) -> float:
    """What each feature of a line with `size` of them counts for, so that long lines weigh no more than short ones."""
    return 1 / math.sqrt(size + 1)


@cache
def weights() -> dict[str, int]:
    """The weights in hundredths, read when they are first asked for."""
    text = resource("status", "weights.tsv").read_text(encoding="utf-8")
    rows = (line.rsplit("\t", 1) for line in text.splitlines())
    return {feature: int(weight) for feature, weight in rows}
