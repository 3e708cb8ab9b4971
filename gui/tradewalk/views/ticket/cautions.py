"""What deserves a second look before sending, and does not stop the order. Pure."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from tradewalk.domain.fees import FeeLine
from tradewalk.domain.orders import Side
from tradewalk.views.ticket.effect import CashEffect

FAR_FROM_LAST = Decimal("0.02")
LARGE_SHARE_OF_CASH = Decimal("0.5")
HIGH_FEE = Decimal("0.01")
"""Shares of the last price, of the available cash and of the order's value, above which something is said."""


class CautionKind(StrEnum):
    """What the second look is for."""

    ABOVE_LAST = "above-last"
    BELOW_LAST = "below-last"
    LARGE_SHARE_OF_CASH = "large-share-of-cash"
    HIGH_MINIMUM_FEE = "high-minimum-fee"
    LIMIT_SHORT_OF_STOP = "limit-short-of-stop"
    PAID_IN_GOOD_FAITH = "paid-in-good-faith"


@dataclass(frozen=True, slots=True)
class Caution:
    """``value`` is held against ``base``, and is ``ratio`` of it (a price: away from it). ``fee_id`` names a fee."""

    kind: CautionKind
    value: Decimal
    base: Decimal
    ratio: Decimal
    fee_id: str | None = None


def derive_cautions(
    side: Side,
    price: Decimal | None,
    last: Decimal | None,
    effect: CashEffect | None,
    stop: Decimal | None = None,
) -> tuple[Caution, ...]:
    """Every caution of an order that may be sent; ``price`` is None where the order names none.

    The price of an order that goes out at a ``stop`` is held against that, and not against the market of now.
    """
    far = _far_price(price, last) if stop is None else _short_of_stop(side, price, stop)
    found = (far, _large_share(side, effect), _good_faith(side, effect), _high_fee(effect))
    return tuple(caution for caution in found if caution is not None)


def _far_price(price: Decimal | None, last: Decimal | None) -> Caution | None:
    if price is None or last is None or abs(price - last) <= last * FAR_FROM_LAST:
        return None
    kind = CautionKind.ABOVE_LAST if price > last else CautionKind.BELOW_LAST
    return Caution(kind, price, last, abs(price - last) / last)


def _short_of_stop(side: Side, price: Decimal | None, stop: Decimal) -> Caution | None:
    if price is None or not (price < stop if side is Side.BUY else price > stop):
        return None
    return Caution(CautionKind.LIMIT_SHORT_OF_STOP, price, stop, abs(price - stop) / stop)


def _large_share(side: Side, effect: CashEffect | None) -> Caution | None:
    if side is Side.SELL or effect is None or effect.frozen <= effect.before * LARGE_SHARE_OF_CASH:
        return None
    if not effect.before:
        return None
    return Caution(
        CautionKind.LARGE_SHARE_OF_CASH, effect.frozen, effect.before, effect.frozen / effect.before
    )


def _good_faith(side: Side, effect: CashEffect | None) -> Caution | None:
    if side is Side.SELL or effect is None or not effect.in_good_faith:
        return None
    part = effect.in_good_faith
    return Caution(CautionKind.PAID_IN_GOOD_FAITH, part, effect.frozen, part / effect.frozen)


def _high_fee(effect: CashEffect | None) -> Caution | None:
    if effect is None or not effect.value:
        return None
    at_minimum = (line for line in effect.fees.lines if _is_at_its_minimum(line))
    line = max(at_minimum, key=lambda line: line.amount, default=None)
    if line is None or line.amount <= effect.value * HIGH_FEE:
        return None
    ratio = line.amount / effect.value
    return Caution(CautionKind.HIGH_MINIMUM_FEE, line.amount, effect.value, ratio, line.fee_id)


def _is_at_its_minimum(line: FeeLine) -> bool:
    return line.included_in is None and line.minimum > 0 and line.amount == line.minimum
