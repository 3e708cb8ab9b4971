import csv
import io
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tradewalk.services.csv_text import CsvCell, cell_text, csv_bytes, harmless

DANGEROUS = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1", "＝1", "-", "－1", "\u3000@x"]
HARMLESS = ["688256.SH", "Buy", "寒武纪", "", "A-share", "1,372.10", "'=1", "—", "\u22121", "a=b"]
VALUES: list[tuple[CsvCell, str]] = [
    (Decimal("-71.35"), "-71.35"),
    (Decimal("1200000.00"), "1200000.00"),
    (Decimal("1E+3"), "1000"),
    (-200, "-200"),
    (date(2025, 8, 27), "2025-08-27"),
    (None, ""),
]


@pytest.mark.parametrize("text", DANGEROUS)
def test_a_text_that_would_be_a_formula_is_made_harmless(text: str) -> None:
    assert harmless(text) == f"'{text}"


@pytest.mark.parametrize("text", HARMLESS)
def test_any_other_text_stays_as_it_is(text: str) -> None:
    assert harmless(text) == text


@pytest.mark.parametrize(("value", "text"), VALUES)
def test_a_value_is_written_plainly_and_a_negative_number_stays_a_number(value: CsvCell, text: str) -> None:
    assert cell_text(value) == text


def test_the_file_opens_as_utf_8_and_its_lines_end_as_they_should() -> None:
    content = csv_bytes([["SIMULATED"], ["寒武纪", Decimal("-1.00")]])
    assert content == b"\xef\xbb\xbfSIMULATED\r\n" + "寒武纪,-1.00\r\n".encode()


TEXTS = st.text(alphabet=st.characters(codec="utf-8"), max_size=12)


@given(st.lists(st.lists(TEXTS, min_size=1, max_size=4), min_size=1, max_size=4))
def test_whatever_the_texts_none_begins_like_a_formula_and_none_is_lost(lines: list[list[str]]) -> None:
    content = csv_bytes(lines).decode("utf-8-sig")
    read = list(csv.reader(io.StringIO(content, newline="")))
    assert read == [[harmless(text) for text in line] for line in lines]
    assert not any(cell.lstrip()[:1] in tuple("=+-@") for line in read for cell in line if cell)
