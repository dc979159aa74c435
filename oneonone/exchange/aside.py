"""A file that is there whole or not at all: written beside its place, made safe on the disk, and only then named."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from oneonone.errors import OneOnOneError
from oneonone.model.words import Phrase

_NOT_WRITTEN = Phrase(
    "{file} cannot be written: {problem}. Nothing was left behind.",
    "{file} kan niet geschreven worden: {problem}. Er is niets blijven staan.",
)


@contextmanager
def written_aside(path: Path) -> Iterator[BinaryIO]:
    """To write into; whatever ends the block early leaves what was there before. Readable by its owner alone (0600).

    Raises OneOnOneError when the disk or the folder is in the way.
    """
    aside = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        aside.unlink(missing_ok=True)
        descriptor = os.open(aside, os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0), 0o600)
        with os.fdopen(descriptor, "wb") as out:
            yield out
            out.flush()
            os.fsync(out.fileno())
        aside.replace(path)
    except OSError as error:
        raise OneOnOneError(_NOT_WRITTEN, file=path.name, problem=error.strerror or error) from error
    finally:
        aside.unlink(missing_ok=True)
