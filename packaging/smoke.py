"""Tries a built program as a person's first minutes: the sample team, an export to each format, the window.

    python packaging/smoke.py PROGRAM      PROGRAM is the built executable, or a command such as `oneonone`

Exits with 1, and says what went wrong, as soon as something does. Uses only the standard library, so that it runs where
the project is not.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

FORMATS = {"md": "notes", "html": "notes.html", "pdf": "notes.pdf", "docx": "notes.docx", "json": "notes.json",
           "csv": "follow-ups", "ics": "calendar.ics"}  # fmt: skip
_PATIENCE = 60.0  # s


def main(arguments: list[str]) -> int:
    if not arguments:
        print(__doc__, file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory(prefix="oneonone-smoke-") as name:
        folder = Path(name)
        data = folder / "data"
        try:
            run(arguments, "--version")
            run(arguments, "demo", "--data", str(data), "--lang", "nl")
            asked = json.loads(run(arguments, "question", "suggest", "Priya", "--json", "--data", str(data)))
            _must(len(asked) > 0, "it suggests no question")
            run(arguments, "capture", "@Priya todo me intro to the guild by thursday", "--data", str(data))
            for kind, target in FORMATS.items():
                path = folder / kind / target
                path.parent.mkdir()
                run(arguments, "export", "--format", kind, "--to", str(path), "--data", str(data))
                _must(path.exists() and _size(path) > 0, f"the export to {kind} is empty")
            run(arguments, "backup", "--to", str(folder / "backup.db"), "--data", str(data))
            run(arguments, "doctor", "--data", str(data))
            window(arguments, data)
        except (AssertionError, OSError, ValueError, subprocess.SubprocessError) as error:
            print(f"{arguments[0]}: {error}", file=sys.stderr)
            return 1
    print("It works: sample team, suggestions, capture, exports, backup, window.")
    return 0


def run(program: list[str], *arguments: str) -> str:
    done = subprocess.run([*program, *arguments], capture_output=True, text=True, encoding="utf-8", timeout=_PATIENCE)
    _must(done.returncode == 0, f"{' '.join(arguments)} ended with {done.returncode}: {done.stderr.strip()}")
    return done.stdout


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
