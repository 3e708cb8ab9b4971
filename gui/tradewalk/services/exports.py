"""What may be exported, and how a file is written: whole, or not at all."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QFileDevice, QSaveFile


class ExportKind(StrEnum):
    """One kind of file."""

    ORDERS_CSV = "orders.csv"
    TRADES_CSV = "trades.csv"
    NOTE_PDF = "note.pdf"
    STATEMENT_CSV = "statement.csv"
    STATEMENT_PDF = "statement.pdf"

    @property
    def suffix(self) -> str:
        """How the file's name ends: ``.csv``, ``.pdf``."""
        return "." + self.value.partition(".")[2]


class WriteFault(StrEnum):
    """Why a file could not be written."""

    NO_PLACE = "no-place"
    NOT_ALLOWED = "not-allowed"
    NO_ROOM = "no-room"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class ExportRequest:
    """Write this kind of file to this place, about these orders or this day, as the kind asks."""

    kind: ExportKind
    path: Path
    order_ids: tuple[int, ...] = ()
    day: date | None = None

    @property
    def the_day(self) -> date:
        """The day, of a request that is about one."""
        assert self.day is not None, f"{self.kind} is about a day"
        return self.day


@dataclass(frozen=True, slots=True)
class ExportOutcome:
    """What became of a request: written, or the fault."""

    path: Path
    fault: WriteFault | None = None


Export = Callable[[ExportRequest], ExportOutcome]

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
