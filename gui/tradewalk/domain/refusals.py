"""Why an order cannot be what was typed: a value, never an exception."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from tradewalk.domain.instants import Instant


class Reason(StrEnum):
    """What is wrong. The words stand in the views; each reason is one sentence there."""

    MARKET_NOT_SIMULATED = "market-not-simulated"
    ACCOUNT_CANNOT_REACH_MARKET = "account-cannot-reach-market"
    NO_PERMISSION = "no-permission"
    NOT_ELIGIBLE = "not-eligible"
    SELL_ONLY = "sell-only"
    PRICE_MISSING = "price-missing"
    OFF_TICK = "off-tick"
    BELOW_PRICE_TABLE = "below-price-table"
    ABOVE_PRICE_TABLE = "above-price-table"
    ABOVE_LIMIT_UP = "above-limit-up"
    BELOW_LIMIT_DOWN = "below-limit-down"
    ABOVE_OPENING_RANGE = "above-opening-range"
    BELOW_OPENING_RANGE = "below-opening-range"
    ABOVE_PRICE_CAGE = "above-price-cage"
    BELOW_PRICE_CAGE = "below-price-cage"
    BELOW_NOMINAL_RANGE = "below-nominal-range"
    ABOVE_NOMINAL_RANGE = "above-nominal-range"
    BELOW_SPREAD_RANGE = "below-spread-range"
    ABOVE_SPREAD_RANGE = "above-spread-range"
    BELOW_AUCTION_RANGE = "below-auction-range"
    ABOVE_AUCTION_RANGE = "above-auction-range"
    BELOW_HALT_BAND = "below-halt-band"
    ABOVE_HALT_BAND = "above-halt-band"
    STOP_PRICE_MISSING = "stop-price-missing"
    STOP_PRICE_OFF_TICK = "stop-price-off-tick"
    STOP_ON_THE_WRONG_SIDE = "stop-on-the-wrong-side"
    PROFIT_ON_THE_WRONG_SIDE = "profit-on-the-wrong-side"
    TRAIL_MISSING = "trail-missing"
    TRAIL_OFF_TICK = "trail-off-tick"
    TRAIL_TOO_WIDE = "trail-too-wide"
    QUANTITY_BELOW_MINIMUM = "quantity-below-minimum"
    QUANTITY_OFF_STEP = "quantity-off-step"
    QUANTITY_ABOVE_MAXIMUM = "quantity-above-maximum"
    ODD_LOT_MUST_GO_WHOLE = "odd-lot-must-go-whole"
    NOT_ENOUGH_CASH = "not-enough-cash"
    NOT_ENOUGH_SHARES = "not-enough-shares"
    BOUGHT_TODAY = "bought-today"
    MARKET_CLOSED = "market-closed"
    ENTRY_PAUSED = "entry-paused"
    TYPE_NOT_ALLOWED_NOW = "type-not-allowed-now"
    TYPE_NOT_ON_BOARD = "type-not-on-board"
    NO_PRICE_LIMIT_TODAY = "no-price-limit-today"
    VOID_AT_THE_CLOSE = "void-at-the-close"
    NO_COUNTERPARTY = "no-counterparty"
    CANCEL_NOT_ALLOWED_NOW = "cancel-not-allowed-now"
    ALREADY_DONE = "already-done"
    NOT_AMENDABLE = "not-amendable"
    AMEND_NOT_ALLOWED_NOW = "amend-not-allowed-now"
    REQUEST_UNDER_WAY = "request-under-way"
    NOTHING_CHANGED = "nothing-changed"
    ALREADY_FILLED = "already-filled"
    VALID_TOO_LONG = "valid-too-long"


@dataclass(frozen=True, slots=True)
class Refusal:
    """One reason against one value.

    ``value`` is what was typed, ``bound`` the edge that it breaks (limit-up, minimum, cash available),
    ``nearest`` the nearest legal value when this one number is wrong and all else right, else None.
    ``rule_id`` names a rule of the rule book, where one stands behind it. ``legal_from`` says when the
    same order becomes possible, where that is known.
    """

    reason: Reason
    value: Decimal | None = None
    bound: Decimal | None = None
    nearest: Decimal | None = None
    rule_id: str | None = None
    legal_from: Instant | None = None
