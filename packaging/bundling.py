"""What goes into the folder that PyInstaller makes, and what describes it to Windows and macOS."""

from __future__ import annotations

import plistlib
import subprocess
import sys
from pathlib import Path, PurePosixPath
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from oneonone import __version__ as VERSION  # noqa: E402
from oneonone.identity import ID  # noqa: E402

#: Qt's plugins by folder. What is not named here is left out: the window, its styles, pictures, printing.
_PLUGINS = {
    "platforms": ("qxcb", "qwayland", "qwayland-egl", "qwayland-generic", "qoffscreen", "qwindows", "qcocoa"),
    "xcbglintegrations": ("qxcb-glx-integration", "qxcb-egl-integration"),
    "wayland-shell-integration": ("xdg-shell",),
    "wayland-decoration-client": ("adwaita", "bradient"),
    "wayland-graphics-integration-client": ("qt-plugin-wayland-egl",),
    "platforminputcontexts": ("composeplatforminputcontextplugin", "ibusplatforminputcontextplugin"),
    "platformthemes": ("qxdgdesktopportal",),
    "imageformats": ("qsvg", "qico", "qjpeg"),
    "iconengines": ("qsvgicon",),
    "printsupport": ("cupsprintersupport",),
    "styles": ("qmodernwindowsstyle", "qmacstyle"),
    "networkinformation": (),
    "tls": (),
}
#: Modules that a package or the standard library mentions and that nothing the program does comes to;
#: tests/packaging/test_left_out.py does everything without them.
LEFT_OUT = (
    "_pydecimal", "_pyio",  # Python's own C is there
    "bdb", "cmd", "code", "codeop", "doctest", "pdb", "pydoc", "pydoc_data", "tkinter", "unittest", "readline",
    "lib2to3", "pip", "setuptools", "pytest", "_pytest",
    "concurrent.futures.process", "multiprocessing",  # what takes long is done in threads
    "ssl", "_ssl", "smtplib", "ftplib", "xmlrpc", "webbrowser",  # it opens no connection
    "sqlite3", "greenlet", "sqlalchemy.ext.mypy", "sqlalchemy.testing", "alembic.testing",  # SQLCipher is there instead
    "mako.ext", "pygments",  # colours in a template's error
    "lxml.builder", "lxml.doctestcompare", "lxml.ElementInclude", "lxml.html", "lxml.isoschematron", "lxml.objectify",
    "lxml.sax",  # Word files are made by etree alone
    "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtOpenGL",
)  # fmt: skip
#: What PyInstaller would do before each start, in the terminal too, and nothing here needs: list modules in the
#: archive, find source that is not carried, and on Linux import PySide6 to tell it where Qt lies, which its wheels
#: know. (The last would also have every Qt program that ours starts look for its plugins in our folder.)
NOT_BEFORE_A_START = (
    "pyi_rth_pkgutil", "pyi_rth_inspect", *(("pyi_rth_pyside6",) if sys.platform.startswith("linux") else ()),
)  # fmt: skip
#: Data by the beginning of its place inside: what only the README shows, what translators write, templates that Word
#: files are not made from, and tables of zones beside the zones themselves.
_UNREAD = (
    "oneonone/resources/pictures/", "docx/templates/default-docx-template/", "lxml/isoschematron/",
    "tzdata/zoneinfo/tzdata.zi", "tzdata/zoneinfo/zone.tab", "tzdata/zoneinfo/zone1970.tab",
    "tzdata/zoneinfo/zonenow.tab", "tzdata/zoneinfo/iso3166.tab", "tzdata/zoneinfo/leapseconds",
)  # fmt: skip
_UNREAD_ENDINGS = (".ts", ".pyi", ".pxd", ".pyx", ".h")
#: Libraries that come along with plugins left out, or that nobody asks for.
_UNUSED = (
    "libQt6Qml", "libQt6Quick", "libQt6VirtualKeyboard", "libQt6EglFS", "libQt6EglFs", "libQt6Pdf", "libQt6WlShell",
    "libsqlite3", "libgtk", "libgdk",
)  # fmt: skip
#: On Linux what must fit the graphics, fonts and services of a system is left to it, and the .deb depends on the
#: packages that hold it. Of the building system only these are carried: the C++ runtime, what Python asks for, and
#: small parts of X that Qt needs and that many systems do not have.
_CARRIED_FROM_SYSTEM = ("libstdc++", "libgcc_s", "libpython", "libffi", "libbz2", "liblzma", "libz.", "libssl",
                        "libcrypto", "libexpat", "libuuid", "libmpdec", "libxcb-cursor", "libxcb-icccm",
                        "libxcb-image", "libxcb-keysyms", "libxcb-render-util", "libxcb-util")  # fmt: skip
#: Says to PySide6 that its own modules can be imported; a file, because an empty folder is not carried.
SUPPORT_MARK = ("shiboken6/files.dir/shibokensupport.txt", "PySide6's own modules are in the program's archive. "
                "A folder shibokensupport here is used instead.\n")  # fmt: skip
#: What a folder carries besides Python, Qt and the packages, with the beginning of the files' names, for the list of
#: licences: of the packages Python is told by itself, and Qt's.
ALSO_INSIDE = (
    ("PyInstaller's bootloader", "GPL-2.0-or-later WITH Bootloader-exception",
     "© 2010–2026 PyInstaller Development Team, © 2005–2009 Giovanni Bajo. What it starts may have any licence. "
     "https://pyinstaller.org/en/stable/license.html", ()),
    ("GCC runtime libraries", "GPL-3.0-or-later WITH GCC-exception-3.1",
     "© Free Software Foundation, Inc. https://gcc.gnu.org/onlinedocs/libstdc++/manual/license.html",
     ("libstdc++", "libgcc_s")),
    ("libffi", "MIT", "© Anthony Green, Red Hat, Inc and others. https://github.com/libffi/libffi", ("libffi",)),
    ("bzip2", "bzip2-1.0.6", "© 1996–2019 Julian R Seward. https://sourceware.org/bzip2/", ("libbz2",)),
    ("XZ Utils (liblzma)", "0BSD", "In the public domain or 0BSD. https://tukaani.org/xz/", ("liblzma",)),
    ("zlib", "Zlib", "© 1995–2026 Jean-loup Gailly and Mark Adler. https://zlib.net/zlib_license.html", ("libz.",)),
    ("Expat", "MIT", "© Thai Open Source Software Center Ltd, Clark Cooper and the Expat maintainers. "
     "https://libexpat.github.io", ("libexpat",)),
    ("libuuid", "BSD-3-Clause", "© Theodore Ts'o. https://github.com/util-linux/util-linux", ("libuuid",)),
    ("libmpdec", "BSD-2-Clause", "© Stefan Krah. https://www.bytereef.org/mpdecimal/", ("libmpdec",)),
    ("XCB utilities", "MIT", "© Bart Massey, Ian Osgood, Uli Schlachter and others. https://xcb.freedesktop.org",
     ("libxcb-",)),
)  # fmt: skip


def ours_to_carry(binaries: list[tuple[str, str, str]]) -> list[tuple[str, str, str]]:
    """The libraries and plugins (name inside, path outside, type) that the folder holds."""
    return [one for one in binaries if _carried(PurePosixPath(one[0].replace("\\", "/")), Path(one[1]))]


def wanted_data(datas: list[tuple[str, str, str]]) -> list[tuple[str, str, str]]:
    """Without what is never read, nor Qt's own texts in languages the program does not speak."""
    return [one for one in datas if _read(one[0].replace("\\", "/"))]


def from_system(path: Path) -> bool:
    """Whether a library of Linux is left to the system."""
    outside = str(path).startswith(("/usr/lib/", "/lib/", "/usr/local/lib/"))
    return outside and not path.name.startswith(_CARRIED_FROM_SYSTEM) and "python" not in str(path)


def shiboken_support(to: Path) -> list[tuple[str, str, str]]:
    """PySide6's own modules (name, path, type for PyInstaller), written to `to`.

    They lie in its library as source, and each start would unpack and compile them (30 ms); PySide6 imports them as any
    other module when there is a folder `files.dir` beside it, which is what SUPPORT_MARK makes. One of them only writes
    stubs for editors, and takes a third of the time of all: it is there without content.
    """
    code = (
        "import sys, PySide6.QtCore\n"
        "from shibokensupport.signature import loader\n"
        "loader.__loader__.zfile.extractall(sys.argv[1])\n"
    )
    subprocess.run([sys.executable, "-c", code, str(to)], check=True)
    (to / "shibokensupport" / "signature" / "lib" / "pyi_generator.py").write_text("", encoding="utf-8")
    found = []
    for path in sorted((to / "shibokensupport").rglob("*.py")):
        parts = path.relative_to(to).with_suffix("").parts
        found.append((".".join(parts[:-1] if parts[-1] == "__init__" else parts), str(path), "PYMODULE-2"))
    return found


def windows_version() -> Any:
    """The version resource of the .exe."""
    from PyInstaller.utils.win32 import versioninfo as v

    numbers = tuple(int(part) for part in (*VERSION.split("."), "0", "0", "0")[:4])
    said = {
        "CompanyName": "oneonone", "FileDescription": "oneonone", "FileVersion": VERSION, "InternalName": "oneonone",
        "OriginalFilename": "oneonone.exe", "ProductName": "oneonone", "ProductVersion": VERSION,
        "LegalCopyright": "MIT licence",
    }  # fmt: skip
    table = v.StringTable("040904B0", [v.StringStruct(key, value) for key, value in said.items()])
    return v.VSVersionInfo(
        ffi=v.FixedFileInfo(filevers=numbers, prodvers=numbers),
        kids=[v.StringFileInfo([table]), v.VarFileInfo([v.VarStruct("Translation", [0x0409, 1200])])],
    )


def plist() -> dict[str, Any]:
    """macOS's Info.plist: packaging/macos/Info.plist with the version and the name."""
    read: dict[str, Any] = plistlib.loads((ROOT / "packaging" / "macos" / "Info.plist").read_bytes())
    return {**read, "CFBundleIdentifier": ID, "CFBundleShortVersionString": VERSION, "CFBundleVersion": VERSION}


def _carried(inside: PurePosixPath, outside: Path) -> bool:
    if inside.name.startswith(_UNUSED):
        return False
    if "plugins" in inside.parts:
        kind, name = inside.parts[-2:]
        stem = name.removeprefix("lib").split(".")[0]
        return stem in _PLUGINS.get(kind, ())
    return not (sys.platform.startswith("linux") and from_system(outside))


def _read(inside: str) -> bool:
    if "/translations/" in inside:
        return PurePosixPath(inside).name in ("qtbase_nl.qm", "qtbase_en.qm")
    return not inside.startswith(_UNREAD) and not inside.endswith(_UNREAD_ENDINGS)
