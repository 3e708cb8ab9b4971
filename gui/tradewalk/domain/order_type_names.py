"""What a user calls an order type on the command line."""

from tradewalk.domain.orders import OrderType

ORDER_TYPE_NAMES = {
    "limit": OrderType.LIMIT,
    "market-best5-ioc": OrderType.BEST_FIVE_IOC,
    "market-best5-limit": OrderType.BEST_FIVE_TO_LIMIT,
    "own-best": OrderType.OWN_BEST,
    "counterparty-best": OrderType.COUNTERPARTY_BEST,
    "ioc": OrderType.IOC,
    "fok": OrderType.FOK,
    "enhanced-limit": OrderType.ENHANCED_LIMIT,
    "special-limit": OrderType.SPECIAL_LIMIT,
    "at-auction": OrderType.AT_AUCTION,
    "at-auction-limit": OrderType.AT_AUCTION_LIMIT,
    "odd-lot": OrderType.ODD_LOT,
    "market": OrderType.MARKET,
    "stop": OrderType.STOP,
    "stop-limit": OrderType.STOP_LIMIT,
    "trailing-stop": OrderType.TRAILING_STOP,
    "one-cancels-other": OrderType.ONE_CANCELS_OTHER,
    "at-open": OrderType.AT_OPEN,
    "at-close": OrderType.AT_CLOSE,
    "after-hours-fixed": OrderType.AFTER_HOURS_FIXED,
}


def name_of_type(order_type: OrderType) -> str:
    """The name of an order type."""
    return next(name for name, named in ORDER_TYPE_NAMES.items() if named is order_type)
