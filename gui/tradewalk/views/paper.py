"""A document in words, before it is shown, printed or read aloud: lines at its head, then sections of tables."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from tradewalk.resources import brand
from tradewalk.views.formatting import language_tag

translate = QCoreApplication.translate


class PaperLine(NamedTuple):
    """A label and what stands beside it."""

    label: str
    text: str


class PaperColumn(NamedTuple):
    """A column of a table; figures stand right."""

    heading: str
    is_figure: bool = False


class PaperSection(NamedTuple):
    """A table under a heading; ``empty`` is said where it has no rows. The last rows may be totals.

    A cell may have several lines. ``remarks`` stand below the table.
    """

    key: str
    heading: str
    columns: tuple[PaperColumn, ...]
    rows: tuple[tuple[str, ...], ...]
    empty: str = ""
    totals: int = 0
    remarks: tuple[str, ...] = ()


class Paper(NamedTuple):
    """The whole document. ``remarks`` stand below everything."""

    title: str
    lines: tuple[PaperLine, ...]
    sections: tuple[PaperSection, ...]
    remarks: tuple[str, ...] = ()


def simulated_word() -> str:
    """What stands on every page."""
    return translate("Paper", "SIMULATED")


def disclaimer() -> str:
    """What stands under every document and at the head of every file."""
    return brand().disclaimers[language_tag()]
