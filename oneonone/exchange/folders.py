"""The Markdown files of a folder and below: in the order of their names, none hidden, none that is elsewhere."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from oneonone.errors import OneOnOneError
from oneonone.exchange.basket import Basket
from oneonone.exchange.reading import check_file, is_inside
from oneonone.journal.incoming import Where
from oneonone.model.words import Phrase

MOST_FILES = 20_000
LARGEST_FOLDER = 500_000_000  # bytes
_ENDINGS = frozenset({".md", ".markdown", ".txt"})

LEFT = Phrase("left out: {why}", "weggelaten: {why}")
_TOO_MANY = Phrase(
    "{folder} holds more than {most} files, or more than {size} MB of text. Choose a smaller folder. Nothing was "
    "changed.",
    "{folder} bevat meer dan {most} bestanden, of meer dan {size} MB aan tekst. Kies een kleinere map. Er is niets "
    "veranderd.",
)
_LINK_OUT = Phrase("is a link to elsewhere; not followed", "is een verwijzing naar elders; niet gevolgd")


def markdown_files(folder: Path, basket: Basket) -> Iterator[Path]:
    """What is passed over is remarked upon. Raises OneOnOneError when there is too much."""
    count = size = 0
    for root, folders, names in os.walk(folder, followlinks=False):
        for name in folders:
            if (Path(root) / name).is_symlink():
                basket.remark(Where((Path(root) / name).relative_to(folder).as_posix()), _LINK_OUT)
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            path = Path(root) / name
            if name.startswith(".") or path.suffix.lower() not in _ENDINGS:
                continue
            place = Where(path.relative_to(folder).as_posix())
            if not is_inside(path, folder):
                basket.remark(place, _LINK_OUT)
                continue
            try:
                size += check_file(path)
            except OneOnOneError as error:
                basket.remark(place, LEFT, why=error)
                continue
            count += 1
            if count > MOST_FILES or size > LARGEST_FOLDER:
                raise OneOnOneError(_TOO_MANY, folder=folder, most=MOST_FILES, size=LARGEST_FOLDER // 1_000_000)
            yield path
