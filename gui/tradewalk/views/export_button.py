"""A button that asks where a file is to be saved, without holding anything up."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from tradewalk.services.exports import ExportKind
from tradewalk.views.export_words import save_word
from tradewalk.views.targets import name_target

translate = QCoreApplication.translate


class ExportButton(QPushButton):
    """``export_requested`` carries the kind of file and the chosen place."""

    export_requested = Signal(object, object)

    def __init__(self, name: str, kind: ExportKind) -> None:
        super().__init__(save_word(kind))
        self._kind, self._first_name = kind, ""
        name_target(self, name)
        self.setAccessibleName(self.text())
        self.setProperty("kind", "chip")
        self.clicked.connect(self._ask)

    def offer(self, first_name: str) -> None:
        """The name that the dialog offers."""
        self._first_name = first_name

    def _ask(self) -> None:
        dialog = ask_for_place(self, self.text(), self._kind.suffix.removeprefix("."), self._first_name)
        dialog.fileSelected.connect(self._on_chosen)

    def _on_chosen(self, path: str) -> None:
        self.export_requested.emit(self._kind, Path(path))


def ask_for_place(parent: QWidget, title: str, suffix: str, first_name: str) -> QFileDialog:
    """Open the dialog that asks where a file shall stand. ``suffix`` is what its name ends with, without a dot."""
    dialog = QFileDialog(parent, title, _documents())
    name_target(dialog, "export.place")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    # Qt's own texts know these two labels by older words.
    dialog.setLabelText(QFileDialog.DialogLabel.LookIn, translate("FilePlace", "&Look in:"))
    dialog.setLabelText(QFileDialog.DialogLabel.FileType, translate("FilePlace", "Files of &type:"))
    dialog.setDefaultSuffix(suffix)
    dialog.selectFile(first_name)
    dialog.open()
    return dialog


def _documents() -> str:
    """Where files of one's own are kept: the folder that the dialog begins with."""
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
