"""The kinds of file in which what is in view of a chart is saved."""

from enum import StrEnum


class ChartFile(StrEnum):
    """One kind of file, by what its name ends with."""

    PNG = "png"
    SVG = "svg"
    CSV = "csv"
