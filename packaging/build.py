"""Builds what is installed on Linux.

    python3 packaging/build.py folder      build/dist/oneonone: the program with all it needs, runs where it lies
    python3 packaging/build.py deb         that, and build/oneonone_VERSION_ARCH.deb
    python3 packaging/build.py check       that, and what desktop-file-validate, appstreamcli and lintian say of it
    python3 packaging/build.py empty       build/dist/empty and build/empty.deb: an empty window built the same way
    python3 packaging/build.py timed       build/dist/timed: ours, but it ends at its first paint and says when

The last two are what tests/benchmarks/test_built.py compares with.

--version builds it as another version, to try an upgrade. Works in the virtual environment that is active, or in .venv.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from dev import ROOT, environment, install

BUILD = ROOT / "build"
DIST = BUILD / "dist"
#: What is built instead of the program, to compare with it.
COMPARED = {
    "empty": {"EMPTY": str(ROOT / "tests" / "benchmarks" / "empty_window.py")},
    "timed": {"TIMED": str(ROOT / "tests" / "benchmarks" / "first_window.py")},
}


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=("folder", "deb", "check", "empty", "timed"))
    parser.add_argument("--version", help="another version than oneonone/__init__.py says")
    parser.add_argument("--fast", action="store_true", help="press the .deb little: to check it, not to give it away")
    options = parser.parse_args(arguments)
    if not sys.platform.startswith("linux"):
        print("This builds on Linux; packaging/README.md tells how it goes on Windows and macOS.", file=sys.stderr)
        return 1
    try:
        python = environment()
        install(python, extra="build")
        if options.what == "empty":
            bundle(python, "empty")
            print(pack_empty())
            return 0
        bundle(python, options.what if options.what == "timed" else "oneonone")
        if options.what in ("deb", "check"):
            made = debian_package(options.version or version(), fast=options.fast)
            print(made)
            if options.what == "check":
                check(made)
    except subprocess.CalledProcessError as error:
        print(f"{' '.join(map(str, error.cmd))} ended with {error.returncode}.", file=sys.stderr)
        return 1
    except OSError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def version() -> str:
    said: dict[str, str] = {}
    exec((ROOT / "oneonone" / "__init__.py").read_text(encoding="utf-8"), said)
    return said["__version__"]


def bundle(python: Path, name: str = "oneonone") -> Path:
    """PyInstaller's folder, in build/dist: `oneonone`, or `empty` or `timed` to compare with."""
    if name != "empty":
        subprocess.run([str(python), str(ROOT / "packaging" / "describe.py"), str(BUILD)], check=True)
    subprocess.run(
        [str(python), "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", "--distpath", str(DIST), "--workpath",
         str(BUILD / "work" / name), str(ROOT / "packaging" / "oneonone.spec")],
        check=True, cwd=ROOT, env={**os.environ, **COMPARED.get(name, {})},
    )  # fmt: skip
    return DIST / name


def debian_package(of: str, *, fast: bool = False) -> Path:
    from debian import make_deb

    return make_deb(DIST / "oneonone", BUILD / "share", BUILD, of, fast=fast)


def pack_empty() -> Path:
    from debian import make_empty_deb

    return make_empty_deb(DIST / "empty", BUILD)


def check(made: Path) -> None:
    """Raises CalledProcessError with the first that finds an error; one that is not installed is said."""
    share = BUILD / "share"
    for command in (
        ["desktop-file-validate", *map(str, (share / "applications").glob("*.desktop"))],
        ["appstreamcli", "validate", "--no-net", *map(str, (share / "metainfo").glob("*.xml"))],
        ["lintian", "--fail-on", "error", "--tag-display-limit", "20", str(made)],
    ):
        if shutil.which(command[0]) is None:
            print(f"{command[0]} is not installed, so it was not asked.", file=sys.stderr)
            continue
        subprocess.run(command, check=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
