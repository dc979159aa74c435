"""The .deb: the built folder in /usr/lib/oneonone, what describes it in /usr/share, `oneonone` on the PATH.

What the folder leaves to the system (its graphics, fonts and services) is read from the libraries themselves, and the
packages that hold them are what the .deb depends on.
"""

from __future__ import annotations

import gzip
import hashlib
import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path
from textwrap import dedent

ROOT = Path(__file__).resolve().parent.parent
LINUX = ROOT / "packaging" / "linux"
MAINTAINER = "The oneonone founders <oneonone@users.noreply.github.com>"
#: Found while running rather than linked: OpenGL, a font, and what opens links and folders.
_ALSO = ("libegl1", "libgl1", "libopengl0", "fonts-dejavu-core | fonts-inter | fonts-noto-core")
_RECOMMENDED = ("fonts-inter", "fonts-noto-color-emoji", "xdg-utils", "xdg-desktop-portal")
#: Packages that Debian 13 and Ubuntu 24.04 renamed when time became 64 bits wide.
_RENAMED = {"libglib2.0-0": "libglib2.0-0t64", "libcups2": "libcups2t64"}
#: Plugins for systems that have them: what they need is no condition for the rest.
_OPTIONAL_PLUGINS = ("printsupport", "platformthemes", "platforminputcontexts", "wayland")


def make_deb(bundle: Path, share: Path, to: Path, version: str, *, fast: bool = False) -> Path:
    """Builds it in `to`, pressed little when it is to be `fast`. Needs dpkg. Raises CalledProcessError or OSError."""
    architecture = _said("dpkg", "--print-architecture")
    tree = to / "deb"
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(bundle, tree / "usr" / "lib" / "oneonone", symlinks=True)
    shutil.copytree(share, tree / "usr" / "share", symlinks=True)
    (tree / "usr" / "bin").mkdir()
    (tree / "usr" / "bin" / "oneonone").symlink_to("../lib/oneonone/oneonone")
    _documents(tree, version)
    _modes(tree)
    control = tree / "DEBIAN"
    control.mkdir()
    (control / "control").write_text(_control(tree, version, architecture, bundle), encoding="utf-8")
    (control / "md5sums").write_text(_sums(tree), encoding="utf-8")
    shutil.copy(LINUX / "postrm", control / "postrm")
    (control / "postrm").chmod(0o755)
    if fast:  # under another name, lest it be given away or measured
        return _packed(tree, to / f"oneonone-fast_{version}_{architecture}.deb", level=0)
    return _packed(tree, to / f"oneonone_{version}_{architecture}.deb")


def make_empty_deb(bundle: Path, to: Path) -> Path:
    """The folder of an empty window, packed the same way: its size is what that of ours is compared with."""
    tree = to / "empty-deb"
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(bundle, tree / "usr" / "lib" / "empty", symlinks=True)
    control = tree / "DEBIAN"
    control.mkdir()
    (control / "control").write_text(
        f"Package: empty\nVersion: 1\nArchitecture: {_said('dpkg', '--print-architecture')}\n"
        f"Maintainer: {MAINTAINER}\nDescription: an empty window\n",
        encoding="utf-8",
    )
    return _packed(tree, to / "empty.deb")


def _packed(tree: Path, made: Path, level: int = 6) -> Path:
    pressed = ["-Zxz", f"-z{level}"]
    subprocess.run(["dpkg-deb", "--root-owner-group", *pressed, "--build", str(tree), str(made)], check=True,
                   stdout=subprocess.DEVNULL)  # fmt: skip
    return made


def needed_packages(bundle: Path) -> tuple[set[str], set[str]]:
    """The packages with the libraries that the folder's own ask for: those without which it does not start, and those
    of plugins that only some systems use. Raises OSError when the building system itself lacks one."""
    inside = {path.name for path in bundle.rglob("*.so*")}
    firm: set[str] = set()
    loose: set[str] = set()
    for path in bundle.rglob("*"):
        if path.is_file() and not path.is_symlink() and _is_elf(path):
            optional = any(part.startswith(_OPTIONAL_PLUGINS) for part in path.parts)
            (loose if optional else firm).update(name for name in _asked(path) if name not in inside)
    places = _places()
    missing = sorted(name for name in firm | loose if name not in places and not name.startswith("ld-linux"))
    if missing:
        raise OSError(f"the building system has no {', '.join(missing)}: install the packages that hold them first")
    of_firm = {_package(places[name]) for name in firm if name in places}
    of_loose = {_package(places[name]) for name in loose if name in places}
    return of_firm, of_loose - of_firm


def _control(tree: Path, version: str, architecture: str, bundle: Path) -> str:
    firm, loose = needed_packages(bundle)
    libc = _said("dpkg-query", "-W", "-f", "${Version}", "libc6").split("-")[0]
    depends = [f"libc6 (>= {libc})", *(_either(one) for one in sorted(firm - {"libc6"})), *_ALSO]
    recommends = [*_RECOMMENDED, *(_either(one) for one in sorted(loose - {"libc6"}))]
    size = sum(path.stat().st_size for path in tree.rglob("*") if path.is_file() and not path.is_symlink()) // 1024
    return dedent(f"""\
        Package: oneonone
        Version: {version}
        Architecture: {architecture}
        Maintainer: {MAINTAINER}
        Installed-Size: {size}
        Depends: {", ".join(dict.fromkeys(depends))}
        Recommends: {", ".join(dict.fromkeys(recommends))}
        Section: utils
        Priority: optional
        Description: one-on-ones that are about the person
        """) + "".join(f" {line or '.'}\n" for line in _DESCRIPTION.strip().splitlines())


_DESCRIPTION = """
A companion for managers. It remembers what was said in one-on-ones, suggests
questions about what someone needs instead of where a task stands, keeps the
manager's own promises in view, and notices small wins that nobody has
celebrated yet. It never scores people.

Everything stays on this computer, and nothing is sent anywhere. The notes are
in the home folder of whoever uses it; removing the package leaves them there.
"""


def _documents(tree: Path, version: str) -> None:
    folder = tree / "usr" / "share" / "doc" / "oneonone"
    folder.mkdir(parents=True)
    shutil.copy(LINUX / "copyright", folder / "copyright")
    when = format_datetime(_moment())
    entry = f"oneonone ({version}) stable; urgency=low\n\n  * See CHANGELOG.md.\n\n -- {MAINTAINER}  {when}\n"
    for name, text in (
        ("changelog.gz", entry),
        ("CHANGELOG.md.gz", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")),
    ):
        (folder / name).write_bytes(gzip.compress(text.encode(), mtime=0))
    overrides = tree / "usr" / "share" / "lintian" / "overrides"
    overrides.mkdir(parents=True)
    shutil.copy(LINUX / "lintian-overrides", overrides / "oneonone")


def _modes(tree: Path) -> None:
    for path in (tree, *tree.rglob("*")):
        if path.is_symlink():
            continue
        path.chmod(0o755 if path.is_dir() or (path.name == "oneonone" and _is_elf(path)) else 0o644)


def _sums(tree: Path) -> str:
    files = sorted(path for path in (tree / "usr").rglob("*") if path.is_file() and not path.is_symlink())
    return "".join(f"{hashlib.md5(path.read_bytes()).hexdigest()}  {path.relative_to(tree)}\n" for path in files)


def _is_elf(path: Path) -> bool:
    if not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def _asked(path: Path) -> Iterator[str]:
    """The libraries that one asks for, by the name the loader looks for."""
    said = subprocess.run(["objdump", "-p", str(path)], check=True, capture_output=True, text=True).stdout
    yield from re.findall(r"^\s+NEEDED\s+(\S+)", said, flags=re.MULTILINE)


def _places() -> dict[str, Path]:
    """Where the loader of this system finds each library."""
    said = subprocess.run(["/sbin/ldconfig", "-p"], check=True, capture_output=True, text=True).stdout
    found: dict[str, Path] = {}
    for name, path in re.findall(r"^\s+(\S+) \(.*?\) => (\S+)$", said, flags=re.MULTILINE):
        found.setdefault(name, Path(path))
    return found


def _package(library: Path) -> str:
    """Debian has /lib and /usr/lib as one, but its list knows a file by either."""
    real = library.resolve()
    for path in (real, library, Path(str(real).removeprefix("/usr"))):
        said = subprocess.run(["dpkg", "-S", str(path)], capture_output=True, text=True, check=False)
        if said.returncode == 0:
            return said.stdout.split(":")[0]
    raise OSError(f"no package is known to hold {library}")


def _either(package: str) -> str:
    return f"{package} | {_RENAMED[package]}" if package in _RENAMED else package


def _said(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


def _moment() -> datetime:
    """Of the last commit, or as SOURCE_DATE_EPOCH says: the same source gives the same package."""
    given = os.environ.get("SOURCE_DATE_EPOCH") or _said("git", "-C", str(ROOT), "log", "-1", "--format=%ct")
    return datetime.fromtimestamp(int(given), UTC)
