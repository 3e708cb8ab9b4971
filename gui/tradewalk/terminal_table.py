"""A table of texts for a terminal: cells wrap; where it is too narrow for columns, one block a row."""

import textwrap
from collections.abc import Sequence
from itertools import zip_longest
from typing import NamedTuple

GAP = "  "
INDENT = "    "


class Column(NamedTuple):
    """A heading, the least width in characters, and whether the column takes a part of what is left."""

    heading: str
    width: int
    takes_rest: bool = False


def table_text(columns: tuple[Column, ...], rows: Sequence[tuple[str, ...]], width: int) -> list[str]:
    """The lines, none longer than *width*; without rows none at all."""
    if not rows:
        return []
    widths = _widths(columns, width)
    if widths is None:
        return [line for row in rows for line in _block(columns, row, width)]
    rule = GAP.join("-" * each for each in widths)
    head = _cells(tuple(column.heading for column in columns), widths)
    return ["", *head, rule, *(line for row in rows for line in _cells(row, widths))]


def _widths(columns: tuple[Column, ...], width: int) -> list[int] | None:
    """How wide each column is; None where they do not all have their least width."""
    rest = width - sum(column.width for column in columns) - len(GAP) * (len(columns) - 1)
    if rest < 0:
        return None
    takers = sum(column.takes_rest for column in columns)
    return [column.width + (rest // takers if column.takes_rest else 0) for column in columns]


def _cells(texts: tuple[str, ...], widths: list[int]) -> list[str]:
    wrapped = [textwrap.wrap(text, width) for text, width in zip(texts, widths, strict=True)]
    lines = zip_longest(*wrapped, fillvalue="")
    return [
        GAP.join(text.ljust(width) for text, width in zip(line, widths, strict=True)).rstrip()
        for line in lines
    ]


def _block(columns: tuple[Column, ...], texts: tuple[str, ...], width: int) -> list[str]:
    named = [f"{column.heading}: {text}" for column, text in zip(columns, texts, strict=True) if text]
    wrapped = (
        textwrap.wrap(text, width, initial_indent=INDENT, subsequent_indent=INDENT * 2) for text in named[1:]
    )
    return ["", *textwrap.wrap(named[0], width), *(line for lines in wrapped for line in lines)]
