"""Questions in CSV: whatever stands between the columns, with or without a row of names."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping

from oneonone.exchange.csv_rows import csv_rows

COLUMNS = ("text", "language", "need", "role", "depth", "starred")
_NAMES = {
    "text": "text question vraag tekst questions vragen",
    "language": "language taal lang",
    "need": "need behoefte category categorie topic onderwerp theme thema",
    "role": "role rol",
    "depth": "depth diepte",
    "starred": "starred star ster favourite favorite favoriet",
}
_COLUMN_OF = {name: column for column, names in _NAMES.items() for name in names.split()}


def read_csv(text: str) -> list[dict[str, str]]:
    """A mapping of column to cell for each row; without a row of names the longest column is the text."""
    rows = csv_rows(text)
    if not rows:
        return []
    names = [_COLUMN_OF.get(cell.strip().lower(), "") for cell in rows[0]]
    if "text" in names:
        return [dict(zip(names, row, strict=False)) for row in rows[1:]]
    longest = max(range(max(map(len, rows))), key=lambda at: sum(len(row[at]) for row in rows if at < len(row)))
    return [{"text": row[longest]} for row in rows if longest < len(row)]


def write_csv(rows: Iterable[Mapping[str, str]]) -> str:
    out = io.StringIO(newline="")
    writer = csv.DictWriter(out, COLUMNS)
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue()
