"""What becomes of a ticket's price when another type or the other side is chosen. Pure.

A market order's protective price is no limit: one that the market has just left makes the order die. So a price of the
one kind never becomes one of the other. Where the board wants a protective price it begins at the edge of the day that
no trade can pass, limit-up for a purchase and limit-down for a sale; where the board leaves it free it begins empty.
"""

from dataclasses import replace
from decimal import Decimal

from tradewalk.domain.orders import KEPT_TYPES, OrderType, Side, Validity
from tradewalk.domain.rule_terms import PriceUse
from tradewalk.views.ticket.form import TicketForm, with_price, with_typed_price
from tradewalk.views.ticket.presets import LAST_LEGAL, MarketPrices, PricePreset
from tradewalk.views.typed_number import EMPTY, TypedNumber

PROTECTIVE = frozenset({PriceUse.PROTECTIVE, PriceUse.OPTIONAL_PROTECTIVE})


def with_side(form: TicketForm, side: Side, prices: MarketPrices) -> TicketForm:
    """The form with another side; a protective price that stood at the edge of the day goes to the other one."""
    other = replace(form, side=side)
    return _at_edge(other, prices) if form.is_at_edge else other


def with_type(
    form: TicketForm, order_type: OrderType, use: PriceUse, last: Decimal, prices: MarketPrices
) -> TicketForm:
    """The form with another type, whose price has this use, and with its list closed.

    A limit that nobody typed is that of the stop while there is one, else the last price. A profit to take is nobody's
    but the user's to name.
    """
    validity = form.validity if order_type in KEPT_TYPES else Validity.DAY
    form = replace(form, type=order_type, validity=validity, has_types_open=False)
    if use is not PriceUse.NONE and form.is_protective is not (use in PROTECTIVE):
        form = _with_other_price(form, use, last, prices)
    return form if form.is_protective else _with_price_of_stop(form, last)


def _with_other_price(form: TicketForm, use: PriceUse, last: Decimal, prices: MarketPrices) -> TicketForm:
    """The price of the other kind: as it was typed before, else as it begins."""
    own = EMPTY if form.preset is not None else form.price
    found, form = form.other_price, replace(form, is_protective=use in PROTECTIVE, other_price=own)
    if found != EMPTY:
        return with_typed_price(form, found)
    if use is PriceUse.OPTIONAL_PROTECTIVE:
        return with_typed_price(form, TypedNumber())
    return _at_edge(form, prices) if form.is_protective else with_price(form, last, PricePreset.LAST)


def _at_edge(form: TicketForm, prices: MarketPrices) -> TicketForm:
    preset = LAST_LEGAL[form.side]
    price = prices.limit_up if preset is PricePreset.LIMIT_UP else prices.limit_down
    return with_typed_price(form, TypedNumber(price), preset)


def _with_price_of_stop(form: TicketForm, last: Decimal) -> TicketForm:
    if form.is_pair and form.preset is not None:
        return with_typed_price(form, TypedNumber())
    if form.has_stop_price and form.preset is not None:
        return with_typed_price(form, TypedNumber(form.stop_price.value), PricePreset.STOP)
    if not form.has_stop_price and form.preset is PricePreset.STOP:
        return with_price(form, last, PricePreset.LAST)
    return form
