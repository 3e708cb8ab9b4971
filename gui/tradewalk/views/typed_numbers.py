"""Reading what people type as prices, quantities and amounts, by the application's QLocale.

Exact and strict: ``1,372.10`` and ``1372.1`` are read, ``1,37`` is not, because somebody meant a comma for
a decimal point. Digits of a Chinese input method count as digits. Nothing passes through float.
"""

import re
import unicodedata
from decimal import Decimal

from PySide6.QtCore import QLocale

from tradewalk.domain.money import half_up
from tradewalk.views.typed_number import TypedNumber

_LONGEST = 15


def read_price(text: str) -> TypedNumber:
    """A price above zero."""
    value = _decimal_of(text)
    return TypedNumber(value or None, text)


def read_amount(text: str) -> TypedNumber:
    """An amount of money above zero, to the cent at the finest."""
    value = _decimal_of(text)
    is_finer = value is not None and value != half_up(value)
    return TypedNumber(None if is_finer else value or None, text)


def read_quantity(text: str) -> TypedNumber:
    """A whole number of shares. Nought is read, so that the minimum speaks against it."""
    value = _decimal_of(text)
    is_whole = value is not None and value == value.to_integral_value()
    return TypedNumber(value if is_whole else None, text)


def _decimal_of(text: str) -> Decimal | None:
    locale = QLocale()
    plain = _with_plain_separators(unicodedata.normalize("NFKC", text).strip(), locale)
    digits = re.fullmatch(r"(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d*))?|\.(\d+)", plain, re.ASCII)
    if digits is None or len(plain) > _LONGEST:
        return None
    whole, fraction, bare = digits.groups()
    return Decimal(f"{(whole or '0').replace(',', '')}.{fraction or bare or '0'}").normalize() + 0


def _with_plain_separators(text: str, locale: QLocale) -> str:
    group = unicodedata.normalize("NFKC", locale.groupSeparator())
    swap = {group: ",", locale.decimalPoint(): "."}
    return "".join(swap.get(sign, sign if sign not in ",." else "?") for sign in text)
