"""The words for what an order is and where it stands.

One word for one state, the same on every screen: an order that the broker has is not yet queued, one
that is queued is not yet bought.
"""

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from tradewalk.domain.instruments import Board
from tradewalk.domain.orders import OrderStatus, OrderType, Side, Validity
from tradewalk.domain.phases import Phase

translate = QCoreApplication.translate


def side_word(side: Side) -> str:
    """Buy or Sell."""
    match side:
        case Side.BUY:
            return translate("OrderWords", "Buy")
        case Side.SELL:
            return translate("OrderWords", "Sell")
        case _:
            assert_never(side)


def status_word(status: OrderStatus) -> str:
    """Where an order stands, in one or two words."""
    words = {
        OrderStatus.PENDING_SUBMIT: translate("OrderWords", "Submitting…"),
        OrderStatus.HELD: translate("OrderWords", "Held by the broker"),
        OrderStatus.WAIT_REPORT: translate("OrderWords", "Received"),
        OrderStatus.WORKING: translate("OrderWords", "Queued"),
        OrderStatus.PARTIALLY_FILLED: translate("OrderWords", "Partly filled"),
        OrderStatus.FILLED: translate("OrderWords", "Filled"),
        OrderStatus.PENDING_CANCEL: translate("OrderWords", "Cancel requested"),
        OrderStatus.CANCELLED: translate("OrderWords", "Cancelled"),
        OrderStatus.PARTIALLY_CANCELLED: translate("OrderWords", "Rest cancelled"),
        OrderStatus.REJECTED: translate("OrderWords", "Refused"),
        OrderStatus.EXPIRED: translate("OrderWords", "Expired"),
    }
    return words[status]


def type_word(kind: OrderType) -> str:
    """The name of an order type."""
    words = {
        OrderType.LIMIT: translate("OrderWords", "Limit"),
        OrderType.BEST_FIVE_IOC: translate("OrderWords", "Market: best five, rest dropped"),
        OrderType.BEST_FIVE_TO_LIMIT: translate("OrderWords", "Market: best five, rest to limit"),
        OrderType.OWN_BEST: translate("OrderWords", "Market: own side's best"),
        OrderType.COUNTERPARTY_BEST: translate("OrderWords", "Market: other side's best"),
    }
    return words[kind]


def short_type_word(kind: OrderType) -> str:
    """The name of an order type where there is little room."""
    words = {
        OrderType.LIMIT: translate("OrderWords", "Limit"),
        OrderType.BEST_FIVE_IOC: translate("OrderWords", "Best 5, drop"),
        OrderType.BEST_FIVE_TO_LIMIT: translate("OrderWords", "Best 5, limit"),
        OrderType.OWN_BEST: translate("OrderWords", "Own best"),
        OrderType.COUNTERPARTY_BEST: translate("OrderWords", "Other best"),
    }
    return words[kind]


def short_status_word(status: OrderStatus) -> str:
    """The state of an order where there is little room."""
    words = {
        OrderStatus.HELD: translate("OrderWords", "Held"),
        OrderStatus.PENDING_CANCEL: translate("OrderWords", "Cancelling…"),
    }
    return words.get(status) or status_word(status)


def type_explanation(kind: OrderType) -> str:
    """What an order type does, in one sentence."""
    words = {
        OrderType.LIMIT: translate(
            "OrderWords", "Trades at your price or better; what does not trade waits in the queue."
        ),
        OrderType.BEST_FIVE_IOC: translate(
            "OrderWords", "Trades at once against the best five prices; what does not trade is dropped."
        ),
        OrderType.BEST_FIVE_TO_LIMIT: translate(
            "OrderWords", "Trades at once against the best five prices; the rest waits at the last price."
        ),
        OrderType.OWN_BEST: translate(
            "OrderWords", "Takes the best price on your own side and waits there, behind who was first."
        ),
        OrderType.COUNTERPARTY_BEST: translate(
            "OrderWords", "Takes the best price on the other side as its limit; the rest waits there."
        ),
    }
    return words[kind]


def validity_word(validity: Validity) -> str:
    """The name of a validity."""
    match validity:
        case Validity.DAY:
            return translate("OrderWords", "Day")
        case _:
            assert_never(validity)


def phase_word(phase: Phase) -> str:
    """What the exchange is doing."""
    words = {
        Phase.CLOSED: translate("OrderWords", "Closed"),
        Phase.OPENING_AUCTION: translate("OrderWords", "Opening call auction"),
        Phase.OPENING_AUCTION_LOCKED: translate("OrderWords", "Opening call auction, no cancelling"),
        Phase.PRE_CONTINUOUS: translate("OrderWords", "Break before continuous trading"),
        Phase.CONTINUOUS: translate("OrderWords", "Continuous trading"),
        Phase.LUNCH: translate("OrderWords", "Lunch break"),
        Phase.CLOSING_AUCTION: translate("OrderWords", "Closing call auction"),
        Phase.AFTER_CLOSE: translate("OrderWords", "After the close"),
    }
    return words[phase]


def board_word(board: Board) -> str:
    """The short name of a market segment."""
    words = {
        Board.SSE_MAIN: translate("OrderWords", "SSE main board"),
        Board.SSE_STAR: translate("OrderWords", "STAR Market"),
        Board.SSE_ETF: translate("OrderWords", "SSE funds"),
        Board.SZSE_MAIN: translate("OrderWords", "SZSE main board"),
        Board.SZSE_CHINEXT: translate("OrderWords", "ChiNext"),
        Board.HKEX_MAIN: translate("OrderWords", "HKEX main board"),
        Board.HKEX_ETP: translate("OrderWords", "HKEX exchange-traded products"),
        Board.US_LISTED: translate("OrderWords", "US markets"),
    }
    return words[board]
