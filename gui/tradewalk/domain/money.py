"""Decimal amounts of money and how they are rounded. No float enters here."""

from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, Decimal
from enum import StrEnum

CENT = Decimal("0.01")
ZERO = Decimal("0.00")


class Currency(StrEnum):
    """A currency that an account can hold, by its ISO 4217 code; CNH, which has none, is renminbi in Hong Kong."""

    CNY = "CNY"
    CNH = "CNH"
    HKD = "HKD"
    USD = "USD"


def half_up(amount: Decimal, unit: Decimal = CENT) -> Decimal:
    """Round to a multiple of *unit*, halves away from zero."""
    return amount.quantize(unit, rounding=ROUND_HALF_UP)


def floor(amount: Decimal, unit: Decimal = CENT) -> Decimal:
    """Round down to a multiple of *unit*."""
    return amount.quantize(unit, rounding=ROUND_FLOOR)


def ceiling(amount: Decimal, unit: Decimal = CENT) -> Decimal:
    """Round up to a multiple of *unit*."""
    return amount.quantize(unit, rounding=ROUND_CEILING)
