"""Hong Kong's and New York's rules once more, in whole ten-thousandths and seconds, and by no code of the application.

A legal order is one for which ``is_legal`` says so; nothing here knows how the application finds that out.
"""

from dataclasses import dataclass
from datetime import date

UNIT = 10_000
"""Prices are whole numbers of 0.0001."""
OLD = ((2_500, 10), (5_000, 50), (100_000, 100), (200_000, 200), (1_000_000, 500))
PHASE_1 = ((2_500, 10), (5_000, 50), (200_000, 100), (500_000, 200), (1_000_000, 500))
PHASE_2 = ((2_500, 10), (100_000, 50), (200_000, 100), (500_000, 200), (1_000_000, 500))
DEAR = (
    (2_000_000, 1_000),
    (5_000_000, 2_000),
    (10_000_000, 5_000),
    (20_000_000, 10_000),
    (50_000_000, 20_000),
)
LAST = (10**12, 50_000)
PRODUCTS = (
    (10_000, 10),
    (50_000, 20),
    (100_000, 50),
    (200_000, 100),
    (1_000_000, 200),
    (2_000_000, 500),
    (5_000_000, 1_000),
    (10_000_000, 2_000),
    (20_000_000, 5_000),
    (50_000_000, 10_000),
    LAST,
)
US = ((10_000, 1), (10**12, 100))
AUCTION_TYPES = ("at-auction", "at-auction-limit")
QUOTE_TYPES = ("limit", "enhanced-limit", "special-limit")


@dataclass(frozen=True)
class Case:
    """An order and its market. Prices None where nothing is known; ``second`` counts from local midnight."""

    board: str
    day: date
    second: int
    kind: str
    is_buy: bool
    price: int | None
    quantity: int
    lot: int
    held: int
    close: int
    bid: int | None = None
    ask: int | None = None
    last: int | None = None
    pos_bid: int | None = None
    pos_ask: int | None = None
    reference: int | None = None
    stop: int | None = None


def bands(board: str, day: date) -> tuple[tuple[int, int], ...]:
    """Up to and with this price, this tick."""
    if board == "us":
        return US
    if board == "hkex-etf":
        return PRODUCTS
    cheap = PHASE_2 if day >= date(2026, 8, 3) else PHASE_1 if day >= date(2025, 8, 4) else OLD
    return (*cheap, *DEAR, LAST)


def tick_below(table: tuple[tuple[int, int], ...], price: int) -> int:
    """The step to the next price down, and the one that a legal price is a multiple of."""
    return next(tick for edge, tick in table if price <= edge)


def tick_above(table: tuple[tuple[int, int], ...], price: int) -> int:
    """The step to the next price up."""
    return next(tick for edge, tick in table if price < edge)


def on_tick(case: Case, price: int) -> bool:
    """Whether a price is legal by the spread table."""
    return price % tick_below(bands(case.board, case.day), price) == 0


def in_table(case: Case, price: int) -> bool:
    """Whether the spread table has the price: those of Hong Kong begin at a cent and end at 9,995."""
    return case.board == "us" or UNIT // 100 <= price <= 9_995 * UNIT


def walk(case: Case, price: int, steps: int) -> int:
    """The price so many ticks above, or below when negative; the first price at least."""
    table = bands(case.board, case.day)
    for _ in range(abs(steps)):
        price += tick_above(table, price) if steps > 0 else -tick_below(table, price)
        if price <= 0:
            return tick_above(table, 0)
    return price


def is_taken(case: Case) -> bool:
    """Whether the exchange takes the type at this second, or a broker keeps it until it does."""
    return _is_taken_in_new_york(case) if case.board == "us" else _is_taken_in_hong_kong(case)


def _is_taken_in_hong_kong(case: Case) -> bool:
    minute = case.second / 60
    if minute < 540:
        return True
    if case.kind in AUCTION_TYPES:
        return minute < 562 or 961 <= minute < 970
    return 570 <= minute < 960


def _is_taken_in_new_york(case: Case) -> bool:
    opens, closes = 9 * 3_600 + 30 * 60, 16 * 3_600
    match case.kind:
        case "ioc" | "fok":
            return opens - 1 <= case.second < closes - 10
        case "at-open":
            return case.second < opens - 120
        case "at-close":
            return case.second < closes - 600
        case _:
            return case.second < closes


def is_right_price(case: Case) -> bool:
    """Whether the limit obeys every rule about prices; orders without one have nothing to obey."""
    if case.kind in ("at-auction", "market", "stop", "trailing-stop", "at-open", "at-close"):
        return True
    price = case.price
    if price is None or price <= 0 or not (in_table(case, price) and on_tick(case, price)):
        return False
    if case.board == "us":
        return True
    nominal = _nominal(case)
    if not (price < 9 * nominal and 9 * price > nominal):
        return False
    return _is_in_auction_range(case, price) and _is_near_quotes(case, price)


def _nominal(case: Case) -> int:
    nominal = case.close if case.last is None else case.last
    if case.bid is not None and case.bid > nominal:
        return case.bid
    if case.ask is not None and case.ask < nominal:
        return case.ask
    return nominal


def _is_in_auction_range(case: Case, price: int) -> bool:
    if case.kind != "at-auction-limit":
        return True
    minute = case.second / 60
    is_opening = minute < 562
    reference, per_cent = (case.close, 15) if is_opening else (case.reference, 5)
    low, high = 0, 10**15
    if reference is not None:
        low, high = (100 - per_cent) * reference, (100 + per_cent) * reference
    is_first = minute < 555 if is_opening else minute < 966
    if not is_first and case.pos_bid is not None and case.pos_ask is not None:
        low, high = (100 * edge for edge in sorted((case.pos_bid, case.pos_ask)))
    elif not is_first:
        low = low if case.pos_ask is None else 100 * case.pos_ask
        high = high if case.pos_bid is None else 100 * case.pos_bid
    return low <= 100 * price <= high


def _is_near_quotes(case: Case, price: int) -> bool:
    minute = case.second / 60
    is_trading = 570 <= minute < 720 or 780 <= minute < 960
    if case.kind not in QUOTE_TYPES or not is_trading:
        return True
    own, other = (case.bid, case.ask) if case.is_buy else (case.ask, case.bid)
    sign = 1 if case.is_buy else -1
    if own is not None and sign * price < sign * walk(case, own, -24 * sign):
        return False
    beyond = {"limit": 0, "enhanced-limit": 9}.get(case.kind)
    if other is None or beyond is None:
        return True
    return sign * price <= sign * walk(case, other, beyond * sign)


def is_right_quantity(case: Case) -> bool:
    """Whether the quantity is legal and, for a sale, held."""
    if not case.is_buy and case.quantity > case.held:
        return False
    if case.board == "us":
        return 1 <= case.quantity <= 999_999
    if case.kind == "odd-lot":
        return 1 <= case.quantity < case.lot
    return case.quantity > 0 and case.quantity % case.lot == 0 and case.quantity <= 3_000 * case.lot


def is_right_stop(case: Case) -> bool:
    """Whether a stop's price is on a tick and on its side of the market."""
    if case.kind not in ("stop", "stop-limit"):
        return True
    if case.stop is None or case.stop <= 0 or not on_tick(case, case.stop):
        return False
    market = case.last if case.last is not None else case.ask if case.is_buy else case.bid
    if market is None:
        return True
    return case.stop > market if case.is_buy else case.stop < market


def is_legal(case: Case) -> bool:
    """Whether the order is right by every rule of its day."""
    return is_taken(case) and is_right_price(case) and is_right_quantity(case) and is_right_stop(case)
