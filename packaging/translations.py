"""Gathers the interface's texts into resources/i18n/*.ts and compiles them to the *.qm the program reads.

    python packaging/translations.py           gather and compile
    python packaging/translations.py --check   fail when a text is untranslated or a catalogue is out of date

English needs a catalogue only for its plurals. The .ts files are translated in Qt Linguist or an editor; texts that are
no longer used are dropped.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import PySide6

ROOT = Path(__file__).resolve().parent.parent
CATALOGUES = ROOT / "resources" / "i18n"
LANGUAGES = {"en": ["-pluralonly"], "nl": []}
_TOOLS = Path(PySide6.__file__).parent


def main(arguments: list[str]) -> int:
    if "--check" not in arguments:
        CATALOGUES.mkdir(exist_ok=True)
        make(CATALOGUES)
        return report(unfinished(CATALOGUES))
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder)
        for path in CATALOGUES.glob("*.ts"):
            shutil.copy(path, fresh)
        make(fresh)
        stale = [
            path.name
            for path in sorted(fresh.iterdir())
            if not (CATALOGUES / path.name).exists() or (CATALOGUES / path.name).read_bytes() != path.read_bytes()
        ]
        if stale:
            print(f"Out of date: {', '.join(stale)}. Run packaging/translations.py.", file=sys.stderr)
        return report(unfinished(fresh)) or int(bool(stale))


def make(folder: Path) -> None:
    """Gathers from oneonone/app into `folder` and compiles there."""
    sources = [str(path.relative_to(ROOT)) for path in sorted((ROOT / "oneonone" / "app").rglob("*.py"))]
    for language, options in LANGUAGES.items():
        catalogue = folder / f"oneonone_{language}.ts"
        run("lupdate", *sources, "-source-language", "en_GB", "-target-language", language, *options,
            "-no-obsolete", "-locations", "none", "-silent", "-ts", str(catalogue))  # fmt: skip
        run("lrelease", str(catalogue), "-silent", "-qm", str(catalogue.with_suffix(".qm")))


def unfinished(folder: Path) -> list[str]:
    """The texts without a translation, as 'file: context: text'."""
    found = []
    for catalogue in sorted(folder.glob("*.ts")):
        for context in ElementTree.parse(catalogue).getroot().iter("context"):
            for message in context.iter("message"):
                translation = message.find("translation")
                forms = [form.text for form in message.iter("numerusform")]
                empty = translation is None or not (all(forms) if forms else translation.text)
                if empty or (translation is not None and translation.get("type") == "unfinished"):
                    found.append(f"{catalogue.name}: {context.findtext('name')}: {message.findtext('source')}")
    return found


def report(missing: list[str]) -> int:
    for line in missing:
        print(line, file=sys.stderr)
    if missing:
        print(f"{len(missing)} texts are not translated.", file=sys.stderr)
    return int(bool(missing))


def run(tool: str, *arguments: str) -> None:
    subprocess.run([str(_TOOLS / tool), *arguments], check=True, cwd=ROOT)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
