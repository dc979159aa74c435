"""The data folder: where it is, and that only its owner can read it."""

from __future__ import annotations

import os
from pathlib import Path

from oneonone import place
from oneonone.errors import StoreError
from oneonone.model.words import Phrase

DATABASE = "oneonone.db"

_READ_ONLY = Phrase(
    "The folder {folder} cannot be written to. Nothing was changed. Give yourself write access to it, or choose "
    "another folder with --data.",
    "In de map {folder} kan niet worden geschreven. Er is niets veranderd. Geef jezelf schrijfrechten, of kies met "
    "--data een andere map.",
)


def default_folder() -> Path:
    """ONEONONE_DATA, else the platform's own folder for a user's data."""
    return Path(place.default_folder())


def make_private(folder: Path) -> Path:
    """Creates `folder` for its owner alone (0700); one that holds something else already keeps its mode.

    Raises StoreError, with the mode as it was, when it cannot be written to.
    """
    try:
        others = folder.is_dir() and not (folder / DATABASE).exists() and any(folder.iterdir())
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not os.access(folder, os.W_OK | os.X_OK):
            raise StoreError(_READ_ONLY, folder=folder)
        if os.name == "posix" and not others:
            folder.chmod(0o700)
    except OSError as error:
        raise StoreError(_READ_ONLY, folder=folder) from error
    return folder


def make_private_file(path: Path) -> Path:
    """Creates `path`, empty, for its owner alone (0600) where it does not exist yet."""
    try:
        os.close(os.open(path, os.O_CREAT | os.O_WRONLY, 0o600))
        if os.name == "posix":
            path.chmod(0o600)
    except OSError as error:
        raise StoreError(_READ_ONLY, folder=path.parent) from error
    return path
