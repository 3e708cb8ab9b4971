"""The prices that the ticket offers: both best prices, the middle, the last, the limits of the day. Pure."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from tradewalk.domain.orders import Side
from tradewalk.domain.ticks import TickTable


class PricePreset(StrEnum):
    """Where a price may be taken from."""

    BID = "bid"
    ASK = "ask"
    MID = "mid"
    LAST = "last"
    LIMIT_DOWN = "limit-down"
    LIMIT_UP = "limit-up"
    STOP = "stop"
    """The price at which the order goes out: for an order that has a stop as well as a limit."""


MOVING = frozenset({PricePreset.BID, PricePreset.ASK, PricePreset.MID, PricePreset.LAST})
"""The presets that move with the market, so that a price can follow them."""


LAST_LEGAL = {Side.BUY: PricePreset.LIMIT_UP, Side.SELL: PricePreset.LIMIT_DOWN}
"""The worst price that the day allows."""


class PresetProblem(StrEnum):
    """Why a preset has no price now."""

    BOOK_NOT_READY = "book-not-ready"
    NO_BIDS = "no-bids"
    NO_ASKS = "no-asks"
    NO_SPREAD = "no-spread"
    NO_TRADE_YET = "no-trade-yet"
    NO_LIMIT_TODAY = "no-limit-today"
    NO_STOP_YET = "no-stop-yet"


@dataclass(frozen=True, slots=True)
class PresetOption:
    """A preset with its price, or with the reason why there is none."""

    preset: PricePreset
    price: Decimal | None = None
    problem: PresetProblem | None = None


@dataclass(frozen=True, slots=True)
class MarketPrices:
    """What the presets are made from. ``has_book`` is False while the book is still being worked out.

    ``has_stop``: the order has a stop price, whether it is known yet or not. ``has_limits``: the board knows daily
    limits.
    """

    bid: Decimal | None
    ask: Decimal | None
    last: Decimal | None
    limit_down: Decimal | None
    limit_up: Decimal | None
    has_book: bool = True
    stop: Decimal | None = None
    has_stop: bool = False
    has_limits: bool = True


def derive_presets(prices: MarketPrices, ticks: TickTable, side: Side) -> tuple[PresetOption, ...]:
    """Every preset that the order can take, in its order."""
    left_out = set() if prices.has_stop else {PricePreset.STOP}
    left_out |= set() if prices.has_limits else {PricePreset.LIMIT_DOWN, PricePreset.LIMIT_UP}
    return tuple(
        _option(preset, preset_price(preset, prices, ticks, side), prices)
        for preset in PricePreset
        if preset not in left_out
    )


def middle(bid: Decimal, ask: Decimal, ticks: TickTable, side: Side) -> Decimal:
    """The legal price at the middle of the spread; between two ticks the one that is better for the side."""
    exact = (bid + ask) / 2
    return ticks.price_of(ticks.floor_of(exact) if side is Side.BUY else ticks.ceiling_of(exact))


def preset_price(preset: PricePreset, prices: MarketPrices, ticks: TickTable, side: Side) -> Decimal | None:
    """The price of one preset; None where there is none now."""
    if preset is PricePreset.MID:
        if prices.bid is None or prices.ask is None:
            return None
        return middle(prices.bid, prices.ask, ticks, side)
    return {
        PricePreset.BID: prices.bid,
        PricePreset.ASK: prices.ask,
        PricePreset.LAST: prices.last,
        PricePreset.LIMIT_DOWN: prices.limit_down,
        PricePreset.LIMIT_UP: prices.limit_up,
        PricePreset.STOP: prices.stop,
    }[preset]


def _option(preset: PricePreset, price: Decimal | None, prices: MarketPrices) -> PresetOption:
    return PresetOption(preset, price, None if price is not None else _problem(preset, prices))


def _problem(preset: PricePreset, prices: MarketPrices) -> PresetProblem:
    if preset is PricePreset.STOP:
        return PresetProblem.NO_STOP_YET
    if preset is PricePreset.LAST:
        return PresetProblem.NO_TRADE_YET
    if preset in (PricePreset.LIMIT_DOWN, PricePreset.LIMIT_UP):
        return PresetProblem.NO_LIMIT_TODAY
    if not prices.has_book:
        return PresetProblem.BOOK_NOT_READY
    if preset is PricePreset.BID:
        return PresetProblem.NO_BIDS
    return PresetProblem.NO_ASKS if preset is PricePreset.ASK else PresetProblem.NO_SPREAD
