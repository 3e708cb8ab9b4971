"""The words for order types: their name, a short one, and what each does in one sentence."""

from PySide6.QtCore import QCoreApplication

from tradewalk.domain.instruments import Board
from tradewalk.domain.orders import OrderType

translate = QCoreApplication.translate


def type_word(kind: OrderType) -> str:
    """The name of an order type."""
    words = {
        OrderType.LIMIT: translate("OrderTypeWords", "Limit"),
        OrderType.BEST_FIVE_IOC: translate("OrderTypeWords", "Market: best five, rest dropped"),
        OrderType.BEST_FIVE_TO_LIMIT: translate("OrderTypeWords", "Market: best five, rest to limit"),
        OrderType.OWN_BEST: translate("OrderTypeWords", "Market: own side's best"),
        OrderType.COUNTERPARTY_BEST: translate("OrderTypeWords", "Market: other side's best"),
        OrderType.IOC: translate("OrderTypeWords", "Immediate or cancel"),
        OrderType.FOK: translate("OrderTypeWords", "Fill or kill"),
        OrderType.ENHANCED_LIMIT: translate("OrderTypeWords", "Enhanced limit"),
        OrderType.SPECIAL_LIMIT: translate("OrderTypeWords", "Special limit"),
        OrderType.AT_AUCTION: translate("OrderTypeWords", "At auction"),
        OrderType.AT_AUCTION_LIMIT: translate("OrderTypeWords", "At-auction limit"),
        OrderType.ODD_LOT: translate("OrderTypeWords", "Odd lot"),
        OrderType.MARKET: translate("OrderTypeWords", "Market"),
        OrderType.STOP: translate("OrderTypeWords", "Stop"),
        OrderType.STOP_LIMIT: translate("OrderTypeWords", "Stop limit"),
        OrderType.TRAILING_STOP: translate("OrderTypeWords", "Trailing stop"),
        OrderType.ONE_CANCELS_OTHER: translate("OrderTypeWords", "Take profit and stop (OCO)"),
        OrderType.AT_OPEN: translate("OrderTypeWords", "At the open"),
        OrderType.AT_CLOSE: translate("OrderTypeWords", "At the close"),
        OrderType.AFTER_HOURS_FIXED: translate("OrderTypeWords", "After-hours fixed price"),
    }
    return words[kind]


def short_type_word(kind: OrderType) -> str:
    """The name of an order type where there is little room."""
    words = {
        OrderType.LIMIT: translate("OrderTypeWords", "Limit"),
        OrderType.BEST_FIVE_IOC: translate("OrderTypeWords", "Best 5, drop"),
        OrderType.BEST_FIVE_TO_LIMIT: translate("OrderTypeWords", "Best 5, limit"),
        OrderType.OWN_BEST: translate("OrderTypeWords", "Own best"),
        OrderType.COUNTERPARTY_BEST: translate("OrderTypeWords", "Other best"),
        OrderType.IOC: translate("OrderTypeWords", "IOC"),
        OrderType.FOK: translate("OrderTypeWords", "FOK"),
        OrderType.ENHANCED_LIMIT: translate("OrderTypeWords", "Enhanced"),
        OrderType.SPECIAL_LIMIT: translate("OrderTypeWords", "Special"),
        OrderType.AT_AUCTION: translate("OrderTypeWords", "At auction"),
        OrderType.AT_AUCTION_LIMIT: translate("OrderTypeWords", "Auction limit"),
        OrderType.ODD_LOT: translate("OrderTypeWords", "Odd lot"),
        OrderType.MARKET: translate("OrderTypeWords", "Market"),
        OrderType.STOP: translate("OrderTypeWords", "Stop"),
        OrderType.STOP_LIMIT: translate("OrderTypeWords", "Stop limit"),
        OrderType.TRAILING_STOP: translate("OrderTypeWords", "Trailing"),
        OrderType.ONE_CANCELS_OTHER: translate("OrderTypeWords", "OCO"),
        OrderType.AT_OPEN: translate("OrderTypeWords", "At open"),
        OrderType.AT_CLOSE: translate("OrderTypeWords", "At close"),
        OrderType.AFTER_HOURS_FIXED: translate("OrderTypeWords", "After hours"),
    }
    return words[kind]


_IN_HONG_KONG = frozenset({Board.HKEX_MAIN, Board.HKEX_ETP})


def type_explanation(kind: OrderType, board: Board) -> str:
    """What an order type does on a board, in one sentence. In Hong Kong a limit order meets one price alone."""
    if kind is OrderType.LIMIT and board in _IN_HONG_KONG:
        return translate(
            "OrderTypeWords",
            "Trades only at your price, which may not go past the best opposite one; the rest waits in the queue.",
        )
    return (_in_continuous_trading() | _at_a_moment())[kind]


def _in_continuous_trading() -> dict[OrderType, str]:
    return {
        OrderType.LIMIT: translate(
            "OrderTypeWords", "Trades at your price or better; what does not trade waits in the queue."
        ),
        OrderType.BEST_FIVE_IOC: translate(
            "OrderTypeWords", "Trades at once against the best five prices; what does not trade is dropped."
        ),
        OrderType.BEST_FIVE_TO_LIMIT: translate(
            "OrderTypeWords", "Trades at once against the best five prices; the rest waits at the last price."
        ),
        OrderType.OWN_BEST: translate(
            "OrderTypeWords", "Takes the best price on your own side and waits there, behind who was first."
        ),
        OrderType.COUNTERPARTY_BEST: translate(
            "OrderTypeWords", "Takes the best price on the other side as its limit; the rest waits there."
        ),
        OrderType.IOC: translate(
            "OrderTypeWords", "Trades at once what it can; what does not trade is cancelled."
        ),
        OrderType.FOK: translate("OrderTypeWords", "Trades whole and at once, or not at all."),
        OrderType.ENHANCED_LIMIT: translate(
            "OrderTypeWords",
            "Its price may go up to nine spreads past the best opposite one; it trades through up to ten prices, and "
            "the rest waits at your price.",
        ),
        OrderType.SPECIAL_LIMIT: translate(
            "OrderTypeWords",
            "Trades at your price or better through up to ten prices; the rest is cancelled.",
        ),
    }


def _at_a_moment() -> dict[OrderType, str]:
    return {
        OrderType.AT_AUCTION: translate(
            "OrderTypeWords",
            "Names no price and goes first in the auction; what does not trade is cancelled.",
        ),
        OrderType.AT_AUCTION_LIMIT: translate(
            "OrderTypeWords", "Takes part in the auction at your price or better."
        ),
        OrderType.ODD_LOT: translate(
            "OrderTypeWords",
            "For fewer shares than one board lot, which trade apart and often at a worse price.",
        ),
        OrderType.MARKET: translate(
            "OrderTypeWords", "Trades at once at the best prices there are, whatever they are."
        ),
        OrderType.STOP: translate(
            "OrderTypeWords",
            "The broker holds it; when the market reaches the stop price, it goes out as a market order.",
        ),
        OrderType.STOP_LIMIT: translate(
            "OrderTypeWords",
            "The broker holds it; when the market reaches the stop price, it goes out as a limit order.",
        ),
        OrderType.ONE_CANCELS_OTHER: translate(
            "OrderTypeWords",
            "The broker holds it and watches two prices; the first that is reached sends the order, and the other is "
            "gone.",
        ),
        OrderType.TRAILING_STOP: translate(
            "OrderTypeWords", "A stop that follows the market at a fixed distance and never goes back."
        ),
        OrderType.AT_OPEN: translate(
            "OrderTypeWords", "Trades at the price of the opening auction, or not at all."
        ),
        OrderType.AT_CLOSE: translate(
            "OrderTypeWords", "Trades at the price of the closing auction, or not at all."
        ),
        OrderType.AFTER_HOURS_FIXED: translate(
            "OrderTypeWords", "Trades after the close, at the day's closing price, if your limit allows it."
        ),
    }
