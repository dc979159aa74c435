"""What tells a desktop about the program is whole, and says the same everywhere."""

from __future__ import annotations

import configparser
import gzip
import json
import plistlib
import re
import shutil
import struct
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from oneonone import __version__
from oneonone.identity import HOME, ID
from tests.packaging.folder import PACKAGING, ROOT, beside

pytest.importorskip("shtab", reason="what builds is installed by packaging/build.py")
pytest.importorskip("argparse_manpage", reason="what builds is installed by packaging/build.py")


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("told")
    subprocess.run([sys.executable, str(PACKAGING / "describe.py"), str(folder)], check=True, cwd=ROOT)
    subprocess.run([sys.executable, str(PACKAGING / "drawing.py"), str(folder)], check=True, cwd=ROOT)
    return folder


def test_the_desktop_entry_has_both_actions_in_both_languages(told: Path) -> None:
    path = told / "share" / "applications" / f"{ID}.desktop"
    read = configparser.ConfigParser(interpolation=None)
    read.optionxform = str  # type: ignore[assignment,method-assign]
    read.read(path, encoding="utf-8")
    assert read["Desktop Entry"]["Icon"] == ID
    assert read["Desktop Action capture"]["Exec"] == "oneonone capture"
    assert read["Desktop Action today"]["Name[nl]"] == "Vandaag"
    if shutil.which("desktop-file-validate"):
        subprocess.run(["desktop-file-validate", str(path)], check=True)


def test_the_metainfo_tells_what_changed(told: Path) -> None:
    path = told / "share" / "metainfo" / f"{ID}.metainfo.xml"
    read = ET.parse(path).getroot()
    assert read.findtext("id") == ID
    release = read.find("releases/release")
    assert release is not None and release.get("version") == __version__
    assert all(one.text and one.text.strip() for one in release.iter("li"))
    assert len(read.findall("screenshots/screenshot")) >= 3
    pictures = [one.text or "" for one in read.iter("image")]
    assert all((ROOT / "resources" / "pictures" / Path(one).name).exists() for one in pictures)
    if shutil.which("appstreamcli"):
        subprocess.run(["appstreamcli", "validate", "--no-net", str(path)], check=True, capture_output=True)


def test_the_man_page_and_the_completions_know_every_command(told: Path) -> None:
    help_ = subprocess.run(
        [sys.executable, "-m", "oneonone", "--help"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout
    commands = set(re.findall(r"^    ([a-z-]+)  ", help_, flags=re.MULTILINE))
    assert {"demo", "capture", "search"} <= commands
    page = gzip.decompress((told / "share" / "man" / "man1" / "oneonone.1.gz").read_bytes()).decode()
    bash = (told / "share" / "bash-completion" / "completions" / "oneonone").read_text()
    for command in commands:
        assert f"oneonone {command}" in page.replace("\\-", "-"), command
        assert command in bash, command


def test_bash_takes_the_completion(told: Path) -> None:
    script = told / "share" / "bash-completion" / "completions" / "oneonone"
    assert subprocess.run(["bash", "-n", str(script)], check=False).returncode == 0


def test_the_icon_is_there_in_every_size_and_in_one_ink(told: Path) -> None:
    from PySide6.QtGui import QImage

    hicolor = told / "share" / "icons" / "hicolor"
    for size in (16, 24, 32, 48, 128, 256, 512):
        picture = QImage(str(hicolor / f"{size}x{size}" / "apps" / f"{ID}.png"))
        assert (picture.width(), picture.height()) == (size, size)
        assert picture.pixelColor(size // 2, size // 12 + 1).alpha() > 200
    assert (hicolor / "scalable" / "apps" / f"{ID}.svg").exists()
    symbolic = (hicolor / "symbolic" / "apps" / f"{ID}-symbolic.svg").read_text()
    assert len(set(re.findall(r'fill="(#[0-9a-f]+)"', symbolic))) == 1


def test_the_icons_of_windows_and_macos_can_be_read(told: Path) -> None:
    ico = (told / "oneonone.ico").read_bytes()
    _, kind, count = struct.unpack_from("<HHH", ico)
    assert kind == 1 and count == 7
    length, at = struct.unpack_from("<II", ico, 6 + 8)
    assert ico[at : at + 8] == b"\x89PNG\r\n\x1a\n" and at + length <= len(ico)
    icns = (told / "oneonone.icns").read_bytes()
    assert icns[:4] == b"icns" and struct.unpack(">I", icns[4:8])[0] == len(icns)


def test_the_licences_of_all_parts_are_told(told: Path) -> None:
    listed = json.loads((told / "licences.json").read_text(encoding="utf-8"))
    names = {one["name"] for one in listed}
    assert {"Python", "Qt", "SQLAlchemy", "sqlcipher3", "alembic", "PySide6_Essentials"} <= names
    assert all(one["licence"] for one in listed), [one["name"] for one in listed if not one["licence"]]


def test_every_system_knows_the_program_by_the_same_name() -> None:
    flatpak = (PACKAGING / "flatpak" / f"{ID}.yml").read_text()
    assert f"id: {ID}" in flatpak
    assert HOME in (PACKAGING / "windows" / "oneonone.iss").read_text()
    assert HOME in (PACKAGING / "linux" / "copyright").read_text()
    with beside(PACKAGING):
        from bundling import plist
    read = plist()
    assert read["CFBundleIdentifier"] == ID and read["CFBundleShortVersionString"] == __version__
    plistlib.loads((PACKAGING / "macos" / "entitlements.plist").read_bytes())


def test_what_the_folder_leaves_out_is_not_what_a_window_needs() -> None:
    with beside(PACKAGING):
        from bundling import ours_to_carry
    given = [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", "/env/libqxcb.so", "BINARY"),
        ("PySide6/Qt/plugins/platforms/libqvnc.so", "/env/libqvnc.so", "BINARY"),
        ("libQt6Gui.so.6", "/env/libQt6Gui.so.6", "BINARY"),
        ("libQt6Quick.so.6", "/env/libQt6Quick.so.6", "BINARY"),
        ("libX11.so.6", "/usr/lib/x86_64-linux-gnu/libX11.so.6", "BINARY"),
        ("libxcb-cursor.so.0", "/usr/lib/x86_64-linux-gnu/libxcb-cursor.so.0", "BINARY"),
    ]
    kept = [Path(one[0]).name for one in ours_to_carry(given)]
    assert kept == ["libqxcb.so", "libQt6Gui.so.6", "libxcb-cursor.so.0"]
