"""Learn the weights of `practice.status.learned` from the labelled lines, or check that they are in step with them.

Usage: python packaging/status_weights.py [--check | --across]

Learns from `tests/practice/data/status_{en,nl}.tsv`; the lines put aside (`*_held.tsv`) are not looked at. A logistic
regression with an L2 penalty, fitted by dual coordinate ascent (Yu, Huang and Lin, Machine Learning 85, 2011) in plain
Python and in a fixed order, so that the same lines give the same file everywhere. `--across` measures instead: each
batch of lines is read with weights learnt from all the others.
"""

from __future__ import annotations

import hashlib
import math
import random
import sys
from collections import Counter
from pathlib import Path
from unittest.mock import patch

from oneonone.model.kinds import Language
from oneonone.practice.bank import load_bank
from oneonone.practice.status import learned, templates
from oneonone.practice.status.reading import StatusLabel, judge, shown

ROOT = Path(__file__).resolve().parents[1]
DATA = ROOT / "tests" / "practice" / "data"
OUT = ROOT / "resources" / "status" / "weights.tsv"
#: How much a line that is read wrong counts against large weights.
TRUST = 30.0
ROUNDS = 20
#: A feature of fewer lines says more about those lines than about the language.
FEWEST = 9
#: In hundredths: a smaller weight decides nothing.
LEAST = 5

Line = tuple[list[int], float, bool]


def labelled(language: Language) -> list[tuple[StatusLabel, str]]:
    rows = (DATA / f"status_{language.value}.tsv").read_text(encoding="utf-8").splitlines()
    return [(StatusLabel(label), text) for label, text in (row.split("\t", 1) for row in rows)]


def caring() -> list[str]:
    """Questions of ours that are about the person: the bank, and what is offered instead of a status check."""
    asked = [
        text
        for question in load_bank().questions
        for language in Language
        for text in (question.text(language), *question.deeper(language))
    ]
    english = [text for table in (templates.EN, templates.EN_BARE) for texts in table.values() for text in texts]
    dutch = [
        text
        for table in (templates.NL, templates.NL_BARE)
        for pairs in table.values()
        for pair in pairs
        for text in pair
    ]
    return asked + [text.format(x="the move") for text in english] + [text.format(x="de verhuizing") for text in dutch]


def fingerprint() -> str:
    """Of the lines the weights are learnt from."""
    texts = [f"{label.value}\t{text}" for language in Language for label, text in labelled(language)]
    return hashlib.sha256("\n".join(texts).encode()).hexdigest()[:16]


def fit(lines: list[tuple[set[str], bool]]) -> dict[str, float]:
    """The weight of each feature that enough of `lines` have."""
    counted = Counter(feature for features, _status in lines for feature in features)
    names = [learned.BIAS, *sorted(feature for feature, count in counted.items() if count >= FEWEST)]
    number = {name: index for index, name in enumerate(names)}
    rows: list[Line] = []
    for features, status in lines:
        known = sorted(number[feature] for feature in features if feature in number)
        rows.append(([0, *known], learned.scale(len(features)), status))
    found = _ascended(rows, len(names))
    return dict(zip(names, found, strict=True))


def _ascended(rows: list[Line], size: int) -> list[float]:
    """The weights that fit `rows` best: one row after the other is given the share that fits it, several times over."""
    weights = [0.0] * size
    shares = [TRUST * 1e-3] * len(rows)
    for (indices, scale, status), share in zip(rows, shares, strict=True):
        step = share * scale * (1 if status else -1)
        for index in indices:
            weights[index] += step
    order = list(range(len(rows)))
    dice = random.Random(3)
    for _round in range(ROUNDS):
        dice.shuffle(order)
        for at in order:
            indices, scale, status = rows[at]
            sign = 1 if status else -1
            margin = sign * scale * sum([weights[index] for index in indices])
            share = _share(shares[at], margin, scale * scale * len(indices))
            step = (share - shares[at]) * scale * sign
            shares[at] = share
            for index in indices:
                weights[index] += step
    return weights


def _share(share: float, margin: float, weight: float) -> float:
    """The share between 0 and TRUST at which the row's part of the objective is greatest, by Newton's method."""
    log_odds = math.log(share / (TRUST - share))
    low, high = -36.0, 36.0
    for _step in range(12):
        fraction = 1 / (1 + math.exp(-log_odds))
        slope = 1 + weight * TRUST * fraction * (1 - fraction)
        value = margin + weight * (TRUST * fraction - share) + log_odds
        if abs(value) < 1e-6:
            break
        low, high = (low, log_odds) if value > 0 else (log_odds, high)
        following = log_odds - value / slope
        log_odds = following if low < following < high else (low + high) / 2
    return TRUST / (1 + math.exp(-log_odds))


def written(weights: dict[str, float]) -> str:
    """The file: sorted, in hundredths, without what decides nothing, and with the lines it comes from on top."""
    rounded = {name: round(weight * 100) for name, weight in weights.items()}
    rows = [f"{name}\t{weight}" for name, weight in sorted(rounded.items()) if abs(weight) >= LEAST]
    return "\n".join([f"{FINGERPRINT}{fingerprint()}\t0", *rows]) + "\n"


FINGERPRINT = "learnt from "


def examples(rows: list[tuple[StatusLabel, str]]) -> list[tuple[set[str], bool]]:
    """`rows` as features; each question also as someone types it in a hurry, without capital and question mark."""
    found: list[tuple[set[str], bool]] = []
    for label, text in rows:
        hurried = [text.lower().rstrip("?")] if text.endswith("?") and text.count("?") == 1 else []
        found += [(shown(form), label is StatusLabel.STATUS) for form in (text, *hurried)]
    return found


def make() -> str:
    rows = [row for language in Language for row in labelled(language)]
    return written(fit(examples(rows) + [(shown(text), False) for text in caring()]))


def across() -> None:
    """Each batch of lines, as `judge` reads it with weights that were learnt without it."""
    batches = [row.split("\t") for row in (DATA / "status_batches.tsv").read_text(encoding="utf-8").splitlines()]
    rows = {language: labelled(language) for language in Language}
    ours = [(shown(text), False) for text in caring()]
    begun = dict.fromkeys(Language, 0)
    for name, *counts in batches:
        left_out = {
            language: range(begun[language], begun[language] + int(count))
            for language, count in zip(Language, counts, strict=True)
        }
        others = [row for language in Language for at, row in enumerate(rows[language]) if at not in left_out[language]]
        table = {feature: round(weight * 100) for feature, weight in fit(examples(others) + ours).items()}
        for language, span in left_out.items():
            begun[language] = span.stop
            print(name, language.value, _measured([rows[language][at] for at in span], table))


def _measured(rows: list[tuple[StatusLabel, str]], table: dict[str, int]) -> str:
    with patch.object(learned, "weights", lambda: table):
        read = [(label is StatusLabel.STATUS, judge(text).label is StatusLabel.STATUS) for label, text in rows]
    hits = sum(meant and said for meant, said in read)
    said = sum(said for _meant, said in read)
    meant = sum(meant for meant, _said in read)
    return f"precision {hits}/{said} = {hits / max(said, 1):.3f}, recall {hits}/{meant} = {hits / max(meant, 1):.3f}"


def in_step() -> bool:
    first = OUT.read_text(encoding="utf-8").split("\n", 1)[0]
    return first == f"{FINGERPRINT}{fingerprint()}\t0"


def main(arguments: list[str]) -> int:
    if "--across" in arguments:
        across()
        return 0
    if "--check" in arguments:
        print("The weights are in step." if in_step() else "The lines have changed: run packaging/status_weights.py.")
        return 0 if in_step() else 1
    OUT.parent.mkdir(parents=True, exist_ok=True)
    OUT.write_text(make(), encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
