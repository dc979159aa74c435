"""What the built program leaves out is not asked for: it does everything without."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.packaging.folder import PACKAGING, ROOT, beside

_WITHOUT = """
import importlib, pkgutil, sys
sys.path.insert(0, {packaging!r})
from bundling import LEFT_OUT

class LeftOut:
    def find_spec(self, name, path=None, target=None):
        if any(name == one or name.startswith(one + ".") for one in LEFT_OUT):
            raise ModuleNotFoundError(f"{{name}} is left out", name=name)

for name in [one for one in sys.modules if any(one == out or one.startswith(out + ".") for out in LEFT_OUT)]:
    del sys.modules[name]
sys.meta_path.insert(0, LeftOut())
"""
_ALL_MODULES = """
import oneonone
for found in pkgutil.walk_packages(oneonone.__path__, "oneonone."):
    if found.name.endswith((".__main__", ".macos", ".windows", ".mac", ".win")) or ".migrations." in found.name:
        continue
    importlib.import_module(found.name)
import recurring_ical_events, docx, icalendar, jeepney.io.blocking, PySide6.QtPrintSupport, PySide6.QtSvg
print("all there")
"""
_EVERYTHING = """
from pathlib import Path
from oneonone.__main__ import main
from smoke import BROUGHT_IN, FORMATS

def do(*arguments):
    code = main([*arguments])
    assert code == 0, (arguments, code)

folder = Path(sys.argv[1])
data = ("--data", str(folder / "data"))
do("demo", "--lang", "nl", *data)
do("question", "suggest", "Priya", *data)
do("capture", "@Priya todo me intro to the guild by thursday", *data)
for kind, target in FORMATS.items():
    (folder / kind).mkdir()
    do("export", "--format", kind, "--to", str(folder / kind / target), *data)
for kind, target in BROUGHT_IN.items():
    source = folder / kind / target
    source = next(source.glob("*.csv")) if kind == "csv" else source
    do("import", str(source), "--data", str(folder / f"from-{kind}"))
do("backup", "--to", str(folder / "backup.db"), *data)
do("restore", str(folder / "backup.db"), *data)
do("doctor", *data)
"""


def test_every_module_is_there_without_what_is_left_out() -> None:
    said = subprocess.run(
        [sys.executable, "-OO", "-c", _WITHOUT.format(packaging=str(PACKAGING)) + _ALL_MODULES],
        cwd=ROOT, capture_output=True, text=True, check=False, env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip
    assert said.returncode == 0 and "all there" in said.stdout, said.stderr


def test_the_terminal_does_everything_without_what_is_left_out(tmp_path: Path) -> None:
    """In one process, which is sooner than smoke.py's many; the built program itself is tried by that."""
    said = subprocess.run(
        [sys.executable, "-OO", "-c", _WITHOUT.format(packaging=str(PACKAGING)) + _EVERYTHING, str(tmp_path)],
        cwd=ROOT, capture_output=True, text=True, check=False, env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip
    assert said.returncode == 0, said.stderr


def test_what_is_never_read_stays_out() -> None:
    with beside(PACKAGING):
        from bundling import wanted_data
    given = [
        "oneonone/resources/pictures/today.png", "oneonone/resources/i18n/oneonone_nl.ts",
        "oneonone/resources/i18n/oneonone_nl.qm", "PySide6/Qt/translations/qtbase_fr.qm",
        "PySide6/Qt/translations/qtbase_nl.qm", "docx/templates/default-docx-template/word/styles.xml",
        "docx/templates/default.docx", "tzdata/zoneinfo/Europe/Amsterdam",
    ]  # fmt: skip
    assert [one[0] for one in wanted_data([(name, name, "DATA") for name in given])] == [
        "oneonone/resources/i18n/oneonone_nl.qm", "PySide6/Qt/translations/qtbase_nl.qm", "docx/templates/default.docx",
        "tzdata/zoneinfo/Europe/Amsterdam",
    ]  # fmt: skip


def test_libraries_of_the_system_that_are_carried_have_their_licence_told() -> None:
    with beside(PACKAGING):
        from bundling import _CARRIED_FROM_SYSTEM, ALSO_INSIDE
    told = tuple(piece for _name, _short, _text, files in ALSO_INSIDE for piece in files)
    elsewhere = ("libpython", "libssl", "libcrypto")  # Python's own, and OpenSSL
    assert [one for one in _CARRIED_FROM_SYSTEM if not one.startswith((*told, *elsewhere))] == []
