"""Paints the icons of every size from one drawing. Run with the Python of an environment that has PySide6.

    python packaging/icons.py hicolor LOGO.svg FOLDER NAME    FOLDER/48x48/apps/NAME.png and so on
    python packaging/icons.py ico LOGO.svg FILE.ico           for Windows
    python packaging/icons.py icns LOGO.svg FILE.icns         for macOS

The same drawing gives the same bytes, with the same Qt.
"""

import os
import struct
import sys
from pathlib import Path

HICOLOR = (16, 22, 24, 32, 48, 64, 96, 128, 256, 512)
ICO = (16, 20, 24, 32, 40, 48, 64, 128, 256)
ICNS = {b"icp4": 16, b"icp5": 32, b"ic12": 64, b"ic07": 128, b"ic08": 256, b"ic09": 512, b"ic10": 1024}
"""The kinds of pictures in an .icns that are PNG, and the pixels of each."""


class NoDrawing(Exception):
    """The drawing cannot be painted. The message is one sentence."""


def png(drawing: bytes, size: int) -> bytes:
    """The drawing as PNG, *size* pixels wide and high, as large as fits and in the middle. Raises NoDrawing."""
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
    from PySide6.QtGui import QImage, QImageWriter, QPainter
    from PySide6.QtSvg import QSvgRenderer

    renderer = QSvgRenderer(drawing)
    if not renderer.isValid():
        raise NoDrawing("this is no SVG that Qt can paint")
    renderer.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not QImageWriter(buffer, QByteArray(b"png")).write(image):
        raise NoDrawing("this Qt does not write PNG")
    return bytes(buffer.data().data())


def write_hicolor(drawing: bytes, folder: Path, name: str) -> None:
    """Every size of an icon theme."""
    for size in HICOLOR:
        place = folder / f"{size}x{size}" / "apps" / f"{name}.png"
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(png(drawing, size))


def ico(drawing: bytes) -> bytes:
    """An icon of Windows, with a PNG for each size."""
    pictures = [(size, png(drawing, size)) for size in ICO]
    offset = 6 + 16 * len(pictures)
    entries = b""
    for size, picture in pictures:
        edge = size % 256  # 256 is written as 0
        entries += struct.pack("<BBBBHHII", edge, edge, 0, 0, 1, 32, len(picture), offset)
        offset += len(picture)
    return struct.pack("<HHH", 0, 1, len(pictures)) + entries + b"".join(each for _, each in pictures)


def icns(drawing: bytes) -> bytes:
    """An icon of macOS, with a PNG for each size."""
    parts = [(kind, png(drawing, size)) for kind, size in ICNS.items()]
    body = b"".join(kind + struct.pack(">I", 8 + len(picture)) + picture for kind, picture in parts)
    return b"icns" + struct.pack(">I", 8 + len(body)) + body


def main(arguments: list[str]) -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    match arguments:
        case ["hicolor", logo, folder, name]:
            write_hicolor(Path(logo).read_bytes(), Path(folder), name)
        case ["ico", logo, file]:
            Path(file).write_bytes(ico(Path(logo).read_bytes()))
        case ["icns", logo, file]:
            Path(file).write_bytes(icns(Path(logo).read_bytes()))
        case _:
            print((__doc__ or "").strip(), file=sys.stderr)
            return 2
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except (NoDrawing, OSError) as error:
        sys.exit(f"icons.py: {error}")
