"""A button that asks where a file is to be saved, without holding anything up."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QPushButton

from tradewalk.services.exports import ExportKind
from tradewalk.views.export_words import save_word


class ExportButton(QPushButton):
    """``export_requested`` carries the kind of file and the chosen place."""

    export_requested = Signal(object, object)

    def __init__(self, name: str, kind: ExportKind) -> None:
        super().__init__(save_word(kind))
        self._kind, self._first_name = kind, ""
        self.setObjectName(name)
        self.setAccessibleName(self.text())
        self.setProperty("kind", "chip")
        self.clicked.connect(self._ask)

    def offer(self, first_name: str) -> None:
        """The name that the dialog offers."""
        self._first_name = first_name

    def _ask(self) -> None:
        dialog = QFileDialog(self, self.text(), _documents())
        dialog.setObjectName("export.place")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setDefaultSuffix(self._kind.suffix.removeprefix("."))
        dialog.selectFile(self._first_name)
        dialog.fileSelected.connect(self._on_chosen)
        dialog.open()

    def _on_chosen(self, path: str) -> None:
        self.export_requested.emit(self._kind, Path(path))


def _documents() -> str:
    """Where files of one's own are kept: the folder that the dialog begins with."""
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
