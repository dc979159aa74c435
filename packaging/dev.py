"""One command that starts the program, and one that runs its tests, on a machine with nothing but Python 3.11.

    python3 packaging/dev.py start [ARGUMENTS OF ONEONONE]
    python3 packaging/dev.py test [ARGUMENTS OF PYTEST]

Works in the virtual environment that is active; without one it makes `.venv` beside this folder. What is installed is
pinned in constraints.txt, and installed again only when that or pyproject.toml has changed.
"""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
OLDEST = (3, 11)
#: All tests, a file at a time on each core; fewer windows in one process is faster too.
#: A test process that crashes ends them all at once: one that is begun in its place may wait for ever.
ALL = ("-n", "auto", "--dist", "loadfile", "--max-worker-restart=0")


def main(arguments: list[str]) -> int:
    if sys.version_info < OLDEST:
        print(f"oneonone needs Python 3.11 or newer; this is {sys.version.split()[0]}.", file=sys.stderr)
        return 1
    if not arguments or arguments[0] not in ("start", "test"):
        print(__doc__, file=sys.stderr)
        return 2
    job, rest = arguments[0], arguments[1:]
    try:
        python = environment()
        install(python, extra="dev" if job == "test" else "")
    except subprocess.CalledProcessError as error:
        print(
            f"Setting up did not work: {' '.join(map(str, error.cmd))} ended with {error.returncode}.", file=sys.stderr
        )
        return 1
    command = ["-m", "oneonone", *rest] if job == "start" else ["-m", "pytest", *(rest or ALL)]
    return subprocess.call([str(python), *command], cwd=ROOT if job == "test" else None)


def environment() -> Path:
    """The Python of the active virtual environment, or of one made beside the project."""
    if sys.prefix != sys.base_prefix:
        return Path(sys.executable)
    folder = ROOT / ".venv"
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    if not python.exists():
        print("Making a virtual environment in .venv …", file=sys.stderr)
        made = subprocess.run([sys.executable, "-m", "venv", str(folder)], check=False)
        if made.returncode:
            print(
                "Python cannot make a virtual environment. On Debian or Ubuntu: apt install python3-venv",
                file=sys.stderr,
            )
            raise subprocess.CalledProcessError(made.returncode, ["python3", "-m", "venv", folder.name])
    return python


def install(python: Path, extra: str) -> None:
    """Installs the project (editable) with pinned versions, unless exactly this was installed before."""
    wanted = hashlib.sha256(
        b"".join((ROOT / name).read_bytes() for name in ("pyproject.toml", "constraints.txt")) + str(ROOT).encode()
    ).hexdigest()
    marker = (
        Path(
            subprocess.run(
                [str(python), "-c", "import sys; print(sys.prefix)"], check=True, capture_output=True, text=True
            ).stdout.strip()
        )
        / f".oneonone-{extra or 'start'}"
    )
    if marker.exists() and marker.read_text() == wanted:
        return
    print("Installing what oneonone needs; the first time this takes a few minutes …", file=sys.stderr)
    target = f"{ROOT}[{extra}]" if extra else str(ROOT)
    subprocess.run(
        [str(python), "-m", "pip", "install", "-q", "--disable-pip-version-check", "-c", str(ROOT / "constraints.txt"),
         "-e", target],
        check=True,
    )  # fmt: skip
    marker.write_text(wanted)


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
