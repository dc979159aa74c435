"""The program's icon, of our own drawing, in the sizes and forms that each system wants.

python packaging/drawing.py FOLDER      writes FOLDER/oneonone.ico and FOLDER/oneonone.icns
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from struct import pack

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QBuffer, QIODevice, QRectF, Qt  # noqa: E402
from PySide6.QtGui import QGuiApplication, QImage, QPainter  # noqa: E402

from oneonone.app.icons import paint_app_icon  # noqa: E402
from oneonone.identity import ID  # noqa: E402

SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
_OF_WINDOWS = (16, 24, 32, 48, 64, 128, 256)
_OF_MACOS = {16: b"icp4", 32: b"icp5", 64: b"icp6", 128: b"ic07", 256: b"ic08", 512: b"ic09"}


def theme_icons(folder: Path) -> None:
    """For a Linux icon theme: as it is drawn, in pixels of every size, and in one ink for panels."""
    drawn = ROOT / "resources" / "icons"
    _write(folder / "scalable" / "apps" / f"{ID}.svg", (drawn / "oneonone.svg").read_bytes())
    _write(folder / "symbolic" / "apps" / f"{ID}-symbolic.svg", (drawn / "oneonone-symbolic.svg").read_bytes())
    for size in SIZES:
        _write(folder / f"{size}x{size}" / "apps" / f"{ID}.png", png(size))


def windows_icon() -> bytes:
    """An .ico with every size as a PNG inside, as Windows has read them since Vista."""
    pngs = [png(size) for size in _OF_WINDOWS]
    head, at = pack("<HHH", 0, 1, len(pngs)), 6 + 16 * len(pngs)
    for size, one in zip(_OF_WINDOWS, pngs, strict=True):
        head += pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(one), at)
        at += len(one)
    return head + b"".join(pngs)


def mac_icon() -> bytes:
    """An .icns: PNGs under the names that macOS gives their sizes."""
    parts = b"".join(name + pack(">I", len(one) + 8) + one for size, name in _OF_MACOS.items() for one in [png(size)])
    return b"icns" + pack(">I", len(parts) + 8) + parts


def png(size: int) -> bytes:
    """A square of `size` pixels."""
    app = QGuiApplication.instance() or QGuiApplication(["drawing"])
    picture = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    picture.fill(Qt.GlobalColor.transparent)
    with QPainter(picture) as painter:
        paint_app_icon(painter, QRectF(0, 0, size, size))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")  # type: ignore[call-overload]  # the stub knows bytes alone
    del app
    return bytes(buffer.data().data())


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


if __name__ == "__main__":
    to = Path(sys.argv[1])
    _write(to / "oneonone.ico", windows_icon())
    _write(to / "oneonone.icns", mac_icon())
