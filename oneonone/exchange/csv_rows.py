"""CSV as programs write it: whatever stands between the cells."""

from __future__ import annotations

import csv
import io

_BETWEEN = (";", "\t", ",", "|")
_SAMPLE = 50


def csv_rows(text: str) -> list[list[str]]:
    """The rows that hold anything, each as its cells. Raises csv.Error."""
    text = text.removeprefix("\ufeff")
    first, _, rest = text.partition("\n")
    if first.strip().lower().startswith("sep=") and len(first.strip()) == 5:
        between, text = first.strip()[-1], rest
    else:
        between = _between(text)
    return [row for row in csv.reader(io.StringIO(text, newline=""), delimiter=between) if any(map(str.strip, row))]


def _between(text: str) -> str:
    """The mark that parts most rows into the same number of cells; a comma within a sentence does so but seldom."""
    sample = text.split("\n")[:_SAMPLE]

    def evenness(mark: str) -> tuple[float, int]:
        cells = [len(row) for row in csv.reader(sample, delimiter=mark) if row]
        usual = max(set(cells), key=cells.count, default=1)
        return (cells.count(usual) / len(cells) if usual > 1 else 0.0, usual)

    return max(_BETWEEN, key=evenness)
