"""What tells a Linux desktop and its shell about the program: the desktop entry, the metainfo with the release notes of
the changelog, the man page and the completions from the command line's own help, the icon in all sizes, the licences.

    python packaging/describe.py FOLDER      writes FOLDER/share/… and FOLDER/licences.json
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from html import escape
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "packaging")]

from drawing import theme_icons  # noqa: E402

from oneonone import __version__  # noqa: E402
from oneonone.identity import HOME, ID  # noqa: E402

LINUX = ROOT / "packaging" / "linux"


@dataclass(frozen=True)
class Release:
    """One heading of the changelog: 'Unreleased' counts as the present version, of today."""

    version: str
    day: date
    points: tuple[str, ...]


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    folder: Path = parser.parse_args(arguments).folder
    describe(folder)
    return 0


def describe(folder: Path) -> None:
    """Everything, under `folder`."""
    share = folder / "share"
    write(share / "applications" / f"{ID}.desktop", desktop_entry())
    write(share / "metainfo" / f"{ID}.metainfo.xml", metainfo())
    write(share / "bash-completion" / "completions" / "oneonone", completion("bash"))
    write(share / "zsh" / "vendor-completions" / "_oneonone", completion("zsh"))
    write(share / "fish" / "vendor_completions.d" / "oneonone.fish", completion("fish"))
    page = share / "man" / "man1" / "oneonone.1.gz"
    page.parent.mkdir(parents=True, exist_ok=True)
    page.write_bytes(gzip.compress(man_page().encode(), mtime=0))
    theme_icons(share / "icons" / "hicolor")
    write_licences(folder / "licences.json")


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def desktop_entry() -> str:
    return _filled((LINUX / "oneonone.desktop").read_text(encoding="utf-8"))


def metainfo() -> str:
    written = "\n".join(_release_xml(one) for one in releases())
    return _filled((LINUX / "metainfo.xml").read_text(encoding="utf-8")).replace("@RELEASES@", written)


def releases() -> Iterator[Release]:
    """From CHANGELOG.md: `## Unreleased` or `## 1.2.0 (2027-01-15)`, with a list below each."""
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    for section in re.split(r"^## ", changelog, flags=re.MULTILINE)[1:]:
        heading, _, rest = section.partition("\n")
        dated = re.match(r"(\d[\w.]*) \((\d{4}-\d\d-\d\d)\)", heading)
        version = dated.group(1) if dated else __version__
        day = date.fromisoformat(dated.group(2)) if dated else _today()
        points = (re.sub(r"\s+", " ", one).strip() for one in re.split(r"^- ", rest, flags=re.MULTILINE)[1:])
        yield Release(version, day, tuple(point.replace("**", "").replace("`", "") for point in points))


def completion(shell: str) -> str:
    import shtab

    from oneonone.cli import parser

    return str(shtab.complete(parser(), shell))


def man_page() -> str:
    """As the command line's own help tells it."""
    written = subprocess.run(
        [
            sys.executable, "-c", "from argparse_manpage.cli import main; main()", "--module", "oneonone.cli",
            "--function", "parser", "--project-name", "oneonone", "--prog", "oneonone", "--version", __version__,
            "--url", HOME,
            "--description", "one-on-ones that are about the person",
            "--manual-title", "oneonone", "--format", "pretty", "--include", str(LINUX / "man.inc"),
        ],
        check=True, capture_output=True, text=True, cwd=ROOT, encoding="utf-8",
        env={**os.environ, "COLUMNS": "100", "SOURCE_DATE_EPOCH": str(_epoch()), "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    return written.stdout


def write_licences(path: Path) -> None:
    """Of Python, Qt, every package and every library of the system inside, for About."""
    from bundling import ALSO_INSIDE

    from oneonone.app.licences import Licence, carried

    inside = [*carried(), *(Licence(name, "", short, text) for name, short, text, _files in ALSO_INSIDE)]
    inside.sort(key=lambda one: one.name.lower())
    said = [{"name": one.name, "version": one.version, "licence": one.licence, "text": one.text} for one in inside]
    write(path, json.dumps(said, ensure_ascii=False, indent=1))


def _release_xml(release: Release) -> str:
    points = "".join(f"\n          <li>{escape(point, quote=False)}</li>" for point in release.points)
    return (
        f'    <release version="{release.version}" date="{release.day.isoformat()}">\n      <description>\n'
        f"        <ul>{points}\n        </ul>\n      </description>\n    </release>"
    )


def _filled(template: str) -> str:
    pictures = f"{HOME.replace('github.com', 'raw.githubusercontent.com')}/main/resources/pictures"
    return template.replace("@ID@", ID).replace("@HOME@", HOME).replace("@PICTURES@", pictures)


def _today() -> date:
    return datetime.fromtimestamp(_epoch(), UTC).date()


def _epoch() -> int:
    """When this was last changed: the same source gives the same package."""
    given = os.environ.get("SOURCE_DATE_EPOCH")
    if given:
        return int(given)
    asked = subprocess.run(["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True, check=False)
    return int(asked.stdout) if asked.returncode == 0 and asked.stdout.strip() else int(datetime.now(UTC).timestamp())


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
