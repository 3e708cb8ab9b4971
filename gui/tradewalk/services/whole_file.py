"""How a file is written: whole, or not at all."""

from contextlib import suppress
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QFileDevice, QSaveFile


class WriteFault(StrEnum):
    """Why a file could not be written."""

    NO_PLACE = "no-place"
    NOT_ALLOWED = "not-allowed"
    NO_ROOM = "no-room"
    FAILED = "failed"


WHY = {
    WriteFault.NO_PLACE: "its folder is missing",
    WriteFault.NOT_ALLOWED: "that is not allowed",
    WriteFault.NO_ROOM: "the disk is full",
    WriteFault.FAILED: "the system did not say why",
}
"""The same in words, for a terminal."""
_FAULTS = {
    QFileDevice.FileError.PermissionsError: WriteFault.NOT_ALLOWED,
    QFileDevice.FileError.ResourceError: WriteFault.NO_ROOM,
    QFileDevice.FileError.WriteError: WriteFault.NO_ROOM,
}


def write_whole(path: Path, content: bytes) -> WriteFault | None:
    """Write a file in one go; where that fails, what stood there before still stands."""
    if not path.parent.is_dir():
        return WriteFault.NO_PLACE
    file = QSaveFile(str(path))
    is_written = (
        file.open(QSaveFile.OpenModeFlag.WriteOnly) and file.write(content) == len(content) and file.commit()
    )
    return None if is_written else _FAULTS.get(file.error(), WriteFault.FAILED)


def write_whole_with_folder(path: Path, content: bytes) -> WriteFault | None:
    """The same, in a folder that is made where it is missing."""
    with suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
    return write_whole(path, content)
