"""Tries a built program as a person's first minutes: the sample team in both languages, an export to each format, each
of them that can be read back brought in again, a backup put back, the window; and each command's help.

    python packaging/smoke.py PROGRAM      PROGRAM is the built executable, or a command such as `oneonone`

Exits with 1, and says what went wrong, as soon as something does. Uses only the standard library, so that it runs where
the project is not.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

FORMATS = {"md": "notes", "html": "notes.html", "pdf": "notes.pdf", "docx": "notes.docx", "json": "notes.json",
           "csv": "follow-ups", "ics": "calendar.ics"}  # fmt: skip
#: What can be brought in again into an empty store; Markdown as a folder, CSV as one of its files.
BROUGHT_IN = {"json": "notes.json", "md": "notes", "csv": "follow-ups", "ics": "calendar.ics"}
#: What is in the folder for more than a command in a terminal can tell: pieces of a path, on each system or on Linux.
_INSIDE = ("oneonone_nl.qm", "weights.tsv", "v0001_first.py", "licences.json", "oneonone.qss",
           "zoneinfo/Europe/Amsterdam", "QtPrintSupport", "QtSvg", "imageformats", "iconengines")  # fmt: skip
_INSIDE_LINUX = ("libqxcb.so", "libqwayland", "libqoffscreen.so", "libqsvg.so", "libqsvgicon.so",
                 "libcupsprintersupport.so", "libcomposeplatforminputcontextplugin.so")  # fmt: skip
_PATIENCE = 60.0  # s


def main(arguments: list[str]) -> int:
    if not arguments:
        print(__doc__, file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory(prefix="oneonone-smoke-") as name:
        folder = Path(name)
        data = folder / "data"
        try:
            nothing_missing(arguments)
            run(arguments, "--version")
            helps(arguments)
            run(arguments, "demo", "--data", str(folder / "english"), "--lang", "en")
            run(arguments, "demo", "--data", str(data), "--lang", "nl")
            asked = json.loads(run(arguments, "question", "suggest", "Priya", "--json", "--data", str(data)))
            _must(len(asked) > 0, "it suggests no question")
            run(arguments, "capture", "@Priya todo me intro to the guild by thursday", "--data", str(data))
            for kind, target in FORMATS.items():
                path = folder / kind / target
                path.parent.mkdir()
                run(arguments, "export", "--format", kind, "--to", str(path), "--data", str(data))
                _must(path.exists() and _size(path) > 0, f"the export to {kind} is empty")
            for kind, target in BROUGHT_IN.items():
                brought_in(arguments, folder / kind / target, folder / f"from-{kind}")
            run(arguments, "backup", "--to", str(folder / "backup.db"), "--data", str(data))
            run(arguments, "restore", str(folder / "backup.db"), "--data", str(folder / "english"))
            run(arguments, "doctor", "--data", str(data))
            window(arguments, data)
        except (AssertionError, OSError, ValueError, subprocess.SubprocessError) as error:
            print(f"{arguments[0]}: {error}", file=sys.stderr)
            return 1
    print("It works: help, sample team, suggestions, capture, exports, imports, backup and back, window.")
    return 0


def run(program: list[str], *arguments: str) -> str:
    done = subprocess.run([*program, *arguments], capture_output=True, text=True, encoding="utf-8", timeout=_PATIENCE)
    _must(done.returncode == 0, f"{' '.join(arguments)} ended with {done.returncode}: {done.stderr.strip()}")
    return done.stdout


def nothing_missing(program: list[str]) -> None:
    """Whether the folder beside a built program holds what only a window, a printer or another zone would ask for."""
    inside = Path(program[0]).resolve().parent / "_internal"
    if not inside.is_dir():
        return
    held = "\n".join(one.relative_to(inside).as_posix() for one in inside.rglob("*"))
    for piece in (*_INSIDE, *(_INSIDE_LINUX if sys.platform.startswith("linux") else ())):
        _must(piece in held, f"{piece} is missing")


def helps(program: list[str]) -> None:
    """Each command tells how it is used, in both languages where it speaks both."""
    commands = re.findall(r"^    ([a-z][a-z-]+)  ", run(program, "--help"), flags=re.MULTILINE)
    _must(len(commands) > 10, "its help names no commands")
    for command in commands:
        _must(command in run(program, command, "--help"), f"{command} does not tell how it is used")


def brought_in(program: list[str], source: Path, data: Path) -> None:
    """Into an empty store, which then holds something."""
    if source.is_dir() and any(source.glob("*.csv")):
        source = next(source.glob("*.csv"))
    said = json.loads(run(program, "import", str(source), "--json", "--data", str(data)))
    _must(bool(said), f"nothing came of {source.name}")


def window(program: list[str], data: Path) -> None:
    """Starts the window, waits until it takes in a captured line, and ends it."""
    environment = dict(os.environ)
    if sys.platform.startswith("linux") and not environment.get("DISPLAY"):
        environment["QT_QPA_PLATFORM"] = "offscreen"
    process = subprocess.Popen([*program, "--data", str(data)], env=environment)
    try:
        until = time.monotonic() + _PATIENCE
        while time.monotonic() < until and process.poll() is None:
            found = json.loads(run(program, "follow-ups", "--json", "--data", str(data)))
            if any("intro to the guild" in one["text"] for one in found):
                return
            time.sleep(0.5)
        _must(process.poll() is None, f"the window ended by itself with {process.returncode}")
        raise AssertionError("the window did not take in the captured line")
    finally:
        process.terminate()
        process.wait(20)


def _size(path: Path) -> int:
    files = [path] if path.is_file() else [one for one in path.rglob("*") if one.is_file()]
    return sum(one.stat().st_size for one in files)


def _must(holds: bool, otherwise: str) -> None:
    if not holds:
        raise AssertionError(otherwise)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
