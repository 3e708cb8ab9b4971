"""What FIX calls where an order stands: for readers who come from the protocol, and for what speaks it.

Source: FIX 4.4 specification, volume 6, OrdStatus (39) and ExecType (150), where a trade is F whether it fills
a part or all. FIX has no status for an order of which a part was filled and the rest cancelled: that is 4 with
CumQty (14) above zero. OrdStatus 5 comes from FIX 4.2; an order that is amended in place reports ExecType 5 and
goes on as 0 or 1. What the broker has not sent, or the exchange not answered, is A alike.
"""

from typing import NamedTuple

from tradewalk.domain.orders import OrderStatus as S


class FixState(NamedTuple):
    """OrdStatus (39), and the ExecType (150) of the report that says so.

    ``has_fills``: what CumQty (14) above zero must be to tell it from others of the same OrdStatus; None: either.
    """

    ord_status: str
    exec_type: str
    has_fills: bool | None = None


FIX_STATES = {
    S.PENDING_SUBMIT: FixState("A", "A", has_fills=False),
    S.HELD: FixState("A", "A", has_fills=False),
    S.WAIT_REPORT: FixState("A", "A", has_fills=False),
    S.WORKING: FixState("0", "0", has_fills=False),
    S.PARTIALLY_FILLED: FixState("1", "F", has_fills=True),
    S.FILLED: FixState("2", "F", has_fills=True),
    S.PENDING_CANCEL: FixState("6", "6"),
    S.PENDING_REPLACE: FixState("E", "E"),
    S.CANCELLED: FixState("4", "4", has_fills=False),
    S.PARTIALLY_CANCELLED: FixState("4", "4", has_fills=True),
    S.REPLACED: FixState("5", "5"),
    S.REJECTED: FixState("8", "8", has_fills=False),
    S.FAILED: FixState("8", "8", has_fills=False),
    S.EXPIRED: FixState("C", "C"),
}
