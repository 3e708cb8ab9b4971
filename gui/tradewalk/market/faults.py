"""Refusals of market files: one sentence that names file, row, field, value, and what would be right."""

from typing import NamedTuple

FIRST_ROW = 2


class PackError(Exception):
    """Market files that cannot be used; the message is one sentence that says what and where."""


class BarError(PackError):
    """A row that is not well formed. ``remedy`` says what would be right.

    Row 1 of a file is its header, so its first bar stands in row 2.
    """

    def __init__(self, file: str, row: int, field: str, value: object, remedy: str) -> None:
        super().__init__(f"{file}, row {row}: {field} is {value}, but {remedy}.")
        self.file = file
        self.row = row
        self.field = field
        self.value = value
        self.remedy = remedy


class Fault(NamedTuple):
    """What is wrong with one row, before the file and the row are known."""

    field: str
    value: object
    remedy: str

    def in_row(self, file: str, row: int) -> BarError:
        """The same as an error that can be raised."""
        return BarError(file, row, self.field, self.value, self.remedy)
