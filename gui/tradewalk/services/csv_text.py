"""Comma-separated files that a spreadsheet program opens as they are meant.

Numbers and dates come as values and stay numbers and dates: a negative number is written with its minus sign and is
no formula. Texts are texts: one that a spreadsheet would take for a formula (its first character that is no space
is ``=``, ``+``, ``-``, ``@``, or it begins with a tab, a carriage return or a line feed; the full-width forms count
too) gets an apostrophe before it. Source: OWASP, CSV Injection. The file is UTF-8 with a byte order mark, without
which Excel reads Chinese as something else; lines end as RFC 4180 has it.
"""

import csv
import io
from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal

CsvCell = str | int | Decimal | date | None
_FORMULA = tuple("=+-@＝＋－＠")
_CONTROL = tuple("\t\r\n")


def csv_bytes(lines: Iterable[Sequence[CsvCell]]) -> bytes:
    """The content of the file."""
    out = io.StringIO(newline="")
    csv.writer(out, lineterminator="\r\n").writerows([cell_text(cell) for cell in line] for line in lines)
    return out.getvalue().encode("utf-8-sig")


def cell_text(cell: CsvCell) -> str:
    """What is written for a value: nothing for None, plain digits for a number."""
    match cell:
        case None:
            return ""
        case str():
            return harmless(cell)
        case Decimal():
            return f"{cell:f}"
        case date():
            return cell.isoformat()
        case _:
            return str(cell)


def harmless(text: str) -> str:
    """The text, with an apostrophe before it where it would be taken for a formula."""
    is_formula = text.startswith(_CONTROL) or text.lstrip().startswith(_FORMULA)
    return f"'{text}" if is_formula else text
