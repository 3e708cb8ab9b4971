"""The words for what an order is and where it stands.

One word for one state, the same on every screen: an order that the broker has is not yet queued, one
that is queued is not yet bought.
"""

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from tradewalk.domain.instruments import Board
from tradewalk.domain.orders import OrderStatus, Side, Validity
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
        OrderStatus.PENDING_REPLACE: translate("OrderWords", "Change requested"),
        OrderStatus.CANCELLED: translate("OrderWords", "Cancelled"),
        OrderStatus.PARTIALLY_CANCELLED: translate("OrderWords", "Rest cancelled"),
        OrderStatus.REPLACED: translate("OrderWords", "Replaced"),
        OrderStatus.REJECTED: translate("OrderWords", "Refused"),
        OrderStatus.FAILED: translate("OrderWords", "Failed at the broker"),
        OrderStatus.EXPIRED: translate("OrderWords", "Expired"),
    }
    return words[status]


def short_status_word(status: OrderStatus) -> str:
    """The state of an order where there is little room."""
    words = {
        OrderStatus.HELD: translate("OrderWords", "Held"),
        OrderStatus.PENDING_CANCEL: translate("OrderWords", "Cancelling…"),
        OrderStatus.PENDING_REPLACE: translate("OrderWords", "Changing…"),
        OrderStatus.FAILED: translate("OrderWords", "Failed"),
    }
    return words.get(status) or status_word(status)


def validity_word(validity: Validity) -> str:
    """The name of a validity."""
    match validity:
        case Validity.DAY:
            return translate("OrderWords", "Day")
        case Validity.UNTIL_CANCELLED:
            return translate("OrderWords", "Until cancelled")
        case _:
            assert_never(validity)


def phase_word(phase: Phase) -> str:
    """What the exchange is doing."""
    words = {
        Phase.CLOSED: translate("OrderWords", "Closed"),
        Phase.OPENING_AUCTION: translate("OrderWords", "Opening call auction"),
        Phase.OPENING_AUCTION_LOCKED: translate("OrderWords", "Opening call auction, no cancelling"),
        Phase.OPENING_AUCTION_RANDOM: translate("OrderWords", "Opening call auction, random end"),
        Phase.PRE_CONTINUOUS: translate("OrderWords", "Break before continuous trading"),
        Phase.CONTINUOUS: translate("OrderWords", "Continuous trading"),
        Phase.LUNCH: translate("OrderWords", "Lunch break"),
        Phase.REFERENCE_FIXING: translate("OrderWords", "Reference price fixing"),
        Phase.CLOSING_AUCTION: translate("OrderWords", "Closing call auction"),
        Phase.CLOSING_AUCTION_LOCKED: translate("OrderWords", "Closing call auction, no cancelling"),
        Phase.CLOSING_AUCTION_RANDOM: translate("OrderWords", "Closing call auction, random end"),
        Phase.AFTER_CLOSE: translate("OrderWords", "After the close"),
        Phase.AFTER_HOURS: translate("OrderWords", "After-hours fixed price"),
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
        Board.BSE: translate("OrderWords", "Beijing Stock Exchange"),
        Board.NORTHBOUND_SSE: translate("OrderWords", "Northbound, SSE main board"),
        Board.NORTHBOUND_STAR: translate("OrderWords", "Northbound, STAR Market"),
        Board.NORTHBOUND_ETF: translate("OrderWords", "Northbound, SSE funds"),
        Board.NORTHBOUND_SZSE: translate("OrderWords", "Northbound, SZSE main board"),
        Board.NORTHBOUND_CHINEXT: translate("OrderWords", "Northbound, ChiNext"),
        Board.HKEX_MAIN: translate("OrderWords", "HKEX main board"),
        Board.HKEX_ETP: translate("OrderWords", "HKEX exchange-traded products"),
        Board.US_LISTED: translate("OrderWords", "US markets"),
    }
    return words[board]
