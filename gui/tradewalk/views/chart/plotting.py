"""What the charts use of pyqtgraph, imported without making every class of PySide6.

PySide6 makes a class when it is first asked for. pyqtgraph 0.14 copies all names of QtCore, QtGui and QtWidgets into
mirrors of its own while it is imported (``pyqtgraph.Qt._copy_attrs``), and so has all of them made: two fifths of its
import. Here the mirrors stand before it and look each name up when it is wanted, and there is nothing to copy.
"""

# ruff: noqa: E402  # pyqtgraph is imported after what it would copy from is prepared

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType

from PySide6 import QtCore, QtGui, QtWidgets

MIRRORED = (QtCore, QtGui, QtWidgets)


class _Mirror(ModuleType):
    """A module that has the names of another, and those that are set on it."""

    def __init__(self, name: str, source: ModuleType) -> None:
        super().__init__(name)
        self._source = source

    def __getattr__(self, name: str) -> object:
        return getattr(self._source, name)


def _import_pyqtgraph() -> None:
    """Import pyqtgraph; nothing happens where it is imported already."""
    if "pyqtgraph" in sys.modules:
        return
    for source in MIRRORED:
        name = f"pyqtgraph.Qt.{source.__name__.rpartition('.')[2]}"
        sys.modules[name] = _Mirror(name, source)
    with _nothing_to_copy():
        import pyqtgraph  # noqa: F401


@contextmanager
def _nothing_to_copy() -> Iterator[None]:
    """``dir`` of PySide6's modules is empty for as long as this lasts."""
    for source in MIRRORED:
        vars(source)["__dir__"] = list
    try:
        yield
    finally:
        for source in MIRRORED:
            del vars(source)["__dir__"]


_import_pyqtgraph()

from pyqtgraph import (
    GraphicsObject,
    GraphicsView,
    setConfigOptions,
)
from pyqtgraph.Qt.internals import PrimitiveArray

__all__ = [
    "GraphicsObject",
    "GraphicsView",
    "PrimitiveArray",
    "setConfigOptions",
]
