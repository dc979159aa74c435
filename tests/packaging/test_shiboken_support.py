"""PySide6's own modules as the built program carries them: it still says what was wrong about a call."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import shiboken6

from tests.packaging.folder import PACKAGING, beside

_SAID = """
import PySide6.QtCore, PySide6.QtWidgets
from shibokensupport.signature import get_signature, loader
print(loader.__file__)
print(loader.pyi_generator.__file__)
try:
    PySide6.QtCore.QPoint("here")
except TypeError as error:
    print(error)
print(get_signature(PySide6.QtCore.QPoint.manhattanLength))
print(PySide6.QtCore.Qt.AlignmentFlag.AlignLeft | PySide6.QtCore.Qt.AlignmentFlag.AlignTop)
"""


def said(packages: Path) -> list[str]:
    ran = subprocess.run(
        [sys.executable, "-OO", "-c", _SAID], capture_output=True, text=True, check=True,
        env={**os.environ, "PYTHONPATH": str(packages)},
    )  # fmt: skip
    assert ran.stderr == ""
    return ran.stdout.splitlines()


def test_pyside_does_with_them_what_it_does_with_its_own(tmp_path: Path) -> None:
    with beside(PACKAGING):
        from bundling import SUPPORT_MARK, shiboken_support

    packages = tmp_path / "packages"
    usual = said(packages)
    shutil.copytree(Path(shiboken6.__file__).parent, packages / "shiboken6", ignore=shutil.ignore_patterns("include"))
    folder = packages / SUPPORT_MARK[0]
    carried = shiboken_support(folder.parent)

    assert said(packages)[2:] == usual[2:]
    assert said(packages)[:2] == [str(folder.parent / "shibokensupport" / "signature" / name) for name in (
        "loader.py", "lib/pyi_generator.py")]  # fmt: skip
    assert "QPoint" in usual[2]
    assert {"shibokensupport", "shibokensupport.signature.loader", "shibokensupport.feature"} <= {
        name for name, _, _ in carried
    }
