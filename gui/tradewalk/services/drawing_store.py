"""The drawings that the user has made on charts: of the user, not of an account, one document an instrument.

One JSON file, read when drawings are first asked for and written whole at each change. A file that cannot be read is
set aside beside itself, and that is said. Where no file can be written, drawings hold until the application ends.
"""

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from tradewalk.domain.drawings.drawing import DrawingDocument
from tradewalk.services.drawing_file import VERSION, DrawingsWrong, read_drawings, written_drawings
from tradewalk.services.whole_file import write_whole_with_folder

FILE = "drawings.json"


class DrawingStore(QObject):
    """The documents by symbol. Without a folder nothing is written.

    ``was_set_aside`` carries the path where a file lies that could not be read.
    """

    was_set_aside = Signal(object)

    def __init__(self, folder: Path | None) -> None:
        super().__init__()
        self._path = None if folder is None else folder / FILE
        self._documents: dict[str, DrawingDocument] | None = None
        self._version = VERSION

    def document(self, symbol: str) -> DrawingDocument:
        """The drawings of an instrument; none where it has none."""
        return self._all().get(symbol, DrawingDocument())

    def keep(self, symbol: str, document: DrawingDocument) -> None:
        """From now on these are the drawings of an instrument; what is so already is not written again."""
        if document != self.document(symbol):
            self._all()[symbol] = document
            self._write()

    def _all(self) -> dict[str, DrawingDocument]:
        if self._documents is None:
            self._documents = {}
            self._read()
        return self._documents

    def _read(self) -> None:
        if self._path is None or not self._path.exists():
            return
        try:
            self._documents, self._version = read_drawings(self._path.read_text(encoding="utf-8"))
        except (DrawingsWrong, UnicodeDecodeError):
            self._set_aside(self._path)
        except OSError:
            self._path = (
                None  # the machine does not let it be read now: it may be sound, so it is not written over
            )

    def _set_aside(self, path: Path) -> None:
        with suppress(OSError):
            self.was_set_aside.emit(path.replace(path.with_suffix(".unreadable.json")))

    def _write(self) -> None:
        if self._path is not None:
            write_whole_with_folder(self._path, written_drawings(self._all(), self._version).encode())
