"""The price cage (valid declaration range) of limit orders in continuous trading.

It blocks purchases priced too high and sales priced too low, nothing else. A breach is refused.
"""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from tradewalk.domain.instruments import Board
from tradewalk.domain.orders import Side
from tradewalk.domain.rule_terms import CageTerms
from tradewalk.domain.rules import RuleBook
from tradewalk.domain.tick_rules import tick_rule


@dataclass(frozen=True, slots=True)
class CageBound:
    """The last legal price of one side, on a tick; the unrounded bound and the base it comes from."""

    bound: Decimal
    exact: Decimal
    base: Decimal
    rule_id: str

    def allows(self, side: Side, price: Decimal) -> bool:
        """Whether an order of *side* at *price* is inside the cage."""
        return price <= self.exact if side is Side.BUY else price >= self.exact


def price_cage(
    book: RuleBook,
    board: Board,
    day: date,
    side: Side,
    best_bid: Decimal | None,
    best_ask: Decimal | None,
    last: Decimal | None,
    previous_close: Decimal | None,
) -> CageBound | None:
    """The cage of one side; None where a board has none, or nothing is known that it could be measured from.

    Base: the best price of the other side, else of the own side, else the last trade, else the previous
    close. A buy may go to 102 % of it and on the main board at least ten ticks above; a sale mirrors
    that. The bound is cut towards the base: the exchange's rounding of a bound between ticks is unclear.
    """
    rule = book.find(CageTerms, board, day)
    if rule is None:
        return None
    others = (best_ask, best_bid) if side is Side.BUY else (best_bid, best_ask)
    base = next((price for price in (*others, last) if price is not None), previous_close)
    if base is None:
        return None
    ticks = tick_rule(book, board, day).terms.bands
    reach = ticks.tick_at(base) * rule.terms.ticks
    if side is Side.BUY:
        exact = max(base * rule.terms.buy, base + reach)
        return CageBound(ticks.price_of(ticks.floor_of(exact)), exact, base, rule.id)
    exact = max(min(base * rule.terms.sell, base - reach), Decimal(0))
    return CageBound(ticks.price_of(ticks.ceiling_of(exact)), exact, base, rule.id)
