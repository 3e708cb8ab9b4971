"""What may be exported."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path

from tradewalk.services.whole_file import WriteFault


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
