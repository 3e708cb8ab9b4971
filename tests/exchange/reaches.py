"""How far each order type reaches into the other side, as the rule books of Shanghai and Hong Kong say it."""

from typing import NamedTuple

from tradewalk.domain.orders import OrderType


class Reach(NamedTuple):
    """At most so many prices of the other side, at most so many spreads from the best one."""

    levels: int | None = None
    spreads: int | None = None


WHOLE, ONE_QUEUE = Reach(), Reach(levels=1)
REACHES = {
    OrderType.BEST_FIVE_IOC: Reach(levels=5),
    OrderType.BEST_FIVE_TO_LIMIT: Reach(levels=5),
    OrderType.ENHANCED_LIMIT: Reach(levels=10, spreads=9),
    OrderType.SPECIAL_LIMIT: Reach(levels=10),
}


def reach_of(kind: OrderType) -> Reach:
    """The usual reach of a type; the whole side where it has no bound."""
    return REACHES.get(kind, WHOLE)
