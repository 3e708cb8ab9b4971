from decimal import Decimal

import pytest
from PySide6.QtCore import QLocale

from tradewalk.views.typed_numbers import read_price, read_quantity

PRICES = [
    ("en_GB", "1372.1", "1372.10"),
    ("en_GB", "1,372.10", "1372.10"),
    ("en_GB", " 1372 ", "1372"),
    ("en_GB", ".5", "0.5"),
    ("en_GB", "3.", "3"),
    ("en_GB", "１３７２．１０", "1372.10"),
    ("zh_CN", "1,372.10", "1372.10"),
    ("de_DE", "1.372,10", "1372.10"),
    ("de_DE", "1372,1", "1372.10"),
]
NO_PRICES = [
    ("en_GB", ""),
    ("en_GB", "abc"),
    ("en_GB", "0"),
    ("en_GB", "0.00"),
    ("en_GB", "-5"),
    ("en_GB", "1e3"),
    ("en_GB", "1,37"),
    ("en_GB", "13,72.10"),
    ("en_GB", "1.372,10"),
    ("en_GB", "1372.10.1"),
    ("en_GB", "NaN"),
    ("en_GB", "Infinity"),
    ("en_GB", "1" * 40),
    ("de_DE", "1,372.10"),
    ("de_DE", "1372.1"),
]


@pytest.mark.parametrize(("locale", "text", "value"), PRICES)
def test_a_price_is_read_as_its_locale_writes_it(locale: str, text: str, value: str) -> None:
    QLocale.setDefault(QLocale(locale))
    number = read_price(text)
    assert number.value == Decimal(value)
    assert number.text == text


@pytest.mark.parametrize(("locale", "text"), NO_PRICES)
def test_what_might_mean_two_numbers_is_none(locale: str, text: str) -> None:
    QLocale.setDefault(QLocale(locale))
    number = read_price(text)
    assert number.value is None
    assert number.text == text
    assert number.is_empty is (text == "")
    assert number.is_unreadable is (text != "")


@pytest.mark.parametrize(
    ("text", "value"), [("200", 200), ("1,200", 1200), ("200.0", 200), ("0", 0), ("200.5", None)]
)
def test_a_quantity_is_a_whole_number(text: str, value: int | None) -> None:
    assert read_quantity(text).value == value


def test_two_hundred_is_written_out() -> None:
    assert str(read_quantity("200").value) == "200"
