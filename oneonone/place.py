"""Where the data folder is, and how a running program is reached. Light: the terminal's capture command reads it."""

from __future__ import annotations

import os
import sys

#: The name of the file that makes a built program portable.
PORTABLE = "portable"


def default_folder() -> str:
    """ONEONONE_DATA, else beside a portable program, else the platform's own folder for a user's data."""
    chosen = os.environ.get("ONEONONE_DATA")
    if chosen:
        return os.path.expanduser(chosen)
    if beside := portable_folder():
        return beside
    if "linux" in sys.platform:  # as platformdirs says, without the time its import takes
        return os.path.join(os.environ.get("XDG_DATA_HOME") or os.path.expanduser("~/.local/share"), "oneonone")
    from platformdirs import user_data_dir

    return user_data_dir("oneonone", appauthor=False)


def portable_folder() -> str | None:
    """`data` beside the built program, where a file `portable` lies there too: all of it on one stick."""
    if not getattr(sys, "frozen", False):
        return None
    beside = os.path.dirname(os.path.realpath(sys.executable))
    return os.path.join(beside, "data") if os.path.exists(os.path.join(beside, PORTABLE)) else None


def socket_name(folder: str) -> str:
    """The local socket of the program that holds `folder`: a path in it, or in /tmp where that is too long for one; on
    Windows the name of a pipe."""
    path = os.path.join(os.path.realpath(folder), "oneonone.sock")
    if os.name != "nt" and len(os.fsencode(path)) <= 100:
        return path
    from hashlib import sha256

    name = f"oneonone-{sha256(os.fsencode(path)).hexdigest()[:24]}"
    return name if os.name == "nt" else os.path.join("/tmp", f"{name}.sock")
