"""What is offered instead of a wrong number: a value with which the order is right, or nothing."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from decimal import Decimal

from tradewalk.domain.orders import OrderRequest
from tradewalk.domain.refusals import Reason, Refusal

OF_THE_PRICE = frozenset(
    {
        Reason.OFF_TICK,
        Reason.BELOW_PRICE_TABLE,
        Reason.ABOVE_PRICE_TABLE,
        Reason.ABOVE_LIMIT_UP,
        Reason.BELOW_LIMIT_DOWN,
        Reason.ABOVE_OPENING_RANGE,
        Reason.BELOW_OPENING_RANGE,
        Reason.ABOVE_PRICE_CAGE,
        Reason.BELOW_PRICE_CAGE,
        Reason.VOID_AT_THE_CLOSE,
        Reason.ABOVE_NOMINAL_RANGE,
        Reason.BELOW_NOMINAL_RANGE,
        Reason.ABOVE_SPREAD_RANGE,
        Reason.BELOW_SPREAD_RANGE,
        Reason.ABOVE_AUCTION_RANGE,
        Reason.BELOW_AUCTION_RANGE,
        Reason.ABOVE_HALT_BAND,
        Reason.BELOW_HALT_BAND,
        Reason.PROFIT_ON_THE_WRONG_SIDE,
    }
)
OF_THE_STOP = frozenset({Reason.STOP_PRICE_OFF_TICK, Reason.STOP_ON_THE_WRONG_SIDE})
OF_THE_TRAIL = frozenset({Reason.TRAIL_OFF_TICK, Reason.TRAIL_TOO_WIDE})
OF_THE_QUANTITY = frozenset(
    {
        Reason.QUANTITY_BELOW_MINIMUM,
        Reason.QUANTITY_OFF_STEP,
        Reason.QUANTITY_ABOVE_MAXIMUM,
        Reason.ODD_LOT_MUST_GO_WHOLE,
        Reason.NOT_ENOUGH_CASH,
        Reason.NOT_ENOUGH_SHARES,
        Reason.BOUGHT_TODAY,
    }
)


def with_right_offers(
    refusals: tuple[Refusal, ...], request: OrderRequest, faults: Callable[[OrderRequest], Iterable[Refusal]]
) -> tuple[Refusal, ...]:
    """The refusals, of which one that offers a value offers one with which *faults* finds nothing else wrong.

    Of several values the nearest to what was typed goes first. Where something else is wrong too, they offer nothing.
    """
    for reasons, put in _NUMBERS:
        offers = {
            (abs(each.nearest - (each.value or 0)), each.nearest)
            for each in refusals
            if each.reason in reasons and each.nearest is not None
        }
        right = next((offer for _, offer in sorted(offers) if not any(faults(put(request, offer)))), None)
        refusals = tuple(
            replace(each, nearest=right) if each.reason in reasons else each for each in refusals
        )
    return refusals


def _with_price(request: OrderRequest, price: Decimal) -> OrderRequest:
    return replace(request, price=price)


def _with_quantity(request: OrderRequest, quantity: Decimal) -> OrderRequest:
    return replace(request, quantity=int(quantity))


def _with_stop_price(request: OrderRequest, price: Decimal) -> OrderRequest:
    return replace(request, stop_price=price)


def _with_trail(request: OrderRequest, trail: Decimal) -> OrderRequest:
    return replace(request, trail=trail)


_NUMBERS = (
    (OF_THE_PRICE, _with_price),
    (OF_THE_QUANTITY, _with_quantity),
    (OF_THE_STOP, _with_stop_price),
    (OF_THE_TRAIL, _with_trail),
)
