"""The licences of all that the program carries: Python, Qt and the packages, as each says itself.

A built program reads the list that was made when it was built; from source it is gathered from what is installed.
"""

from __future__ import annotations

import json
import re
import sys
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from oneonone.resource import resource

_QT_NAME = "Qt"
_QT_LICENCE = "LGPL-3.0-only"
_QT_SAYS = (
    "Qt is © The Qt Company Ltd. and other contributors. It is used under the GNU Lesser General Public License, "
    "version 3, and linked as shared libraries that may be replaced by others of the same interface: they lie beside "
    "the program. The source code is published at https://download.qt.io and its licences at "
    "https://doc.qt.io/qt-6/licensing.html."
)
#: What packages carry inside them without saying so in a way that can be read, and one that says nothing short.
_WITHIN = (
    ("SQLCipher", "BSD-3-Clause", "© Zetetic LLC. https://www.zetetic.net/sqlcipher/open-source"),
    ("SQLite", "blessing", "In the public domain. https://sqlite.org/copyright.html"),
    ("OpenSSL", "Apache-2.0", "© The OpenSSL Project Authors. https://openssl-library.org/source/license"),
    ("ICU", "Unicode-3.0", "© Unicode, Inc. https://www.unicode.org/license.txt"),
)
_SHORT = {"sqlcipher3": "Zlib"}


@dataclass(frozen=True, slots=True)
class Licence:
    """Of one part: `licence` is its short name, `text` the whole, empty where the part does not carry it."""

    name: str
    version: str
    licence: str
    text: str


def carried() -> list[Licence]:
    """Sorted by name."""
    listed = resource("licences.json")
    if listed.exists():
        return [Licence(**one) for one in json.loads(listed.read_text(encoding="utf-8"))]
    from PySide6.QtCore import qVersion

    found = [
        Licence("Python", sys.version.split()[0], "PSF-2.0", _python_text()),
        Licence(_QT_NAME, qVersion(), _QT_LICENCE, _QT_SAYS),
        *(Licence(name, "", short, text) for name, short, text in _WITHIN),
        *(_of(metadata.distribution(name)) for name in sorted(_needed())),
    ]
    return sorted(found, key=lambda one: one.name.lower())


def _needed() -> set[str]:
    """The packages that oneonone asks for, and those that they ask for, as far as they are installed."""
    names, waiting = set(), ["oneonone"]
    while waiting:
        try:
            asked = metadata.distribution(waiting.pop()).requires or ()
        except metadata.PackageNotFoundError:
            continue
        for one in asked:
            name = _name(one)
            if "extra ==" not in one and name not in names and _installed(name):
                names.add(name)
                waiting.append(name)
    return names


def _name(requirement: str) -> str:
    found = re.match(r"[\w.-]+", requirement)
    return re.sub(r"[-_.]+", "-", found.group()).lower() if found else ""


def _installed(name: str) -> bool:
    try:
        metadata.distribution(name)
    except metadata.PackageNotFoundError:
        return False
    return True


def _of(package: metadata.Distribution) -> Licence:
    said = package.metadata
    classified = [one.split(" :: ")[-1] for one in said.get_all("Classifier") or () if one.startswith("License ::")]
    expression, free = ((said.get_all(field) or [""])[0] for field in ("License-Expression", "License"))
    short = expression or ", ".join(classified) or free.split("\n")[0]
    texts = [
        Path(str(package.locate_file(file))).read_text(encoding="utf-8", errors="replace")
        for file in package.files or ()
        if re.match(r"(LICEN[CS]E|COPYING|NOTICE)", file.name, re.IGNORECASE) and ".dist-info" in str(file)
    ]
    name = said["Name"]
    return Licence(name, package.version, short or _SHORT.get(name, ""), "\n\n".join(texts).strip())


def _python_text() -> str:
    beside = (Path(sys.prefix), Path(sys.base_prefix), Path(json.__file__).parent.parent)
    for folder in beside:
        for name in ("LICENSE.txt", "LICENSE"):
            if (folder / name).is_file():
                return (folder / name).read_text(encoding="utf-8", errors="replace")
    return ""
