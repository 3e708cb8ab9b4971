"""The life of an order: one table, (status, trigger) → status. What is not in it cannot happen."""

from enum import StrEnum

from tradewalk.domain.orders import OrderStatus


class Trigger(StrEnum):
    """What moves an order, as the application learns of it."""

    CHECKED = "checked"
    REFUSED = "refused"
    HELD = "held"
    SENT = "sent"
    ACKNOWLEDGED = "acknowledged"
    REJECTED = "rejected"
    PART_FILLED = "part-filled"
    FILLED = "filled"
    CANCEL_REQUESTED = "cancel-requested"
    CANCELLED = "cancelled"
    REST_CANCELLED = "rest-cancelled"
    CANCEL_REFUSED = "cancel-refused"
    CANCEL_REFUSED_PART_FILLED = "cancel-refused-part-filled"
    EXPIRED = "expired"


S, T = OrderStatus, Trigger

LIFE_CYCLE: dict[tuple[OrderStatus, Trigger], OrderStatus] = {
    (S.PENDING_SUBMIT, T.CHECKED): S.PENDING_SUBMIT,
    (S.PENDING_SUBMIT, T.REFUSED): S.REJECTED,
    (S.PENDING_SUBMIT, T.HELD): S.HELD,
    (S.PENDING_SUBMIT, T.SENT): S.WAIT_REPORT,
    (S.PENDING_SUBMIT, T.CANCEL_REQUESTED): S.PENDING_CANCEL,
    (S.PENDING_SUBMIT, T.EXPIRED): S.EXPIRED,
    (S.HELD, T.SENT): S.WAIT_REPORT,
    # What the broker holds never reached the exchange; the broker cancels it at once.
    (S.HELD, T.CANCEL_REQUESTED): S.PENDING_CANCEL,
    (S.HELD, T.CANCEL_REFUSED): S.HELD,
    (S.HELD, T.EXPIRED): S.EXPIRED,
    (S.WAIT_REPORT, T.ACKNOWLEDGED): S.WORKING,
    (S.WAIT_REPORT, T.REJECTED): S.REJECTED,
    # A fill proves what the acknowledgement would say, and may overtake it.
    (S.WAIT_REPORT, T.PART_FILLED): S.PARTIALLY_FILLED,
    (S.WAIT_REPORT, T.FILLED): S.FILLED,
    (S.PARTIALLY_FILLED, T.ACKNOWLEDGED): S.PARTIALLY_FILLED,
    (S.FILLED, T.ACKNOWLEDGED): S.FILLED,
    (S.WAIT_REPORT, T.CANCEL_REQUESTED): S.PENDING_CANCEL,
    (S.WAIT_REPORT, T.CANCEL_REFUSED): S.WAIT_REPORT,
    # An immediate order that finds nobody lapses whole.
    (S.WAIT_REPORT, T.CANCELLED): S.CANCELLED,
    (S.WAIT_REPORT, T.EXPIRED): S.EXPIRED,
    (S.WORKING, T.PART_FILLED): S.PARTIALLY_FILLED,
    (S.WORKING, T.FILLED): S.FILLED,
    (S.WORKING, T.CANCEL_REQUESTED): S.PENDING_CANCEL,
    (S.WORKING, T.REJECTED): S.REJECTED,
    # Nobody asked: the exchange dropped an immediate order, whole here, its rest below.
    (S.WORKING, T.CANCELLED): S.CANCELLED,
    (S.PARTIALLY_FILLED, T.REST_CANCELLED): S.PARTIALLY_CANCELLED,
    (S.WORKING, T.EXPIRED): S.EXPIRED,
    # A cancel that may not even be asked for (no-cancel window) is refused without a request.
    (S.WORKING, T.CANCEL_REFUSED): S.WORKING,
    (S.PARTIALLY_FILLED, T.CANCEL_REFUSED_PART_FILLED): S.PARTIALLY_FILLED,
    (S.PARTIALLY_FILLED, T.PART_FILLED): S.PARTIALLY_FILLED,
    (S.PARTIALLY_FILLED, T.FILLED): S.FILLED,
    (S.PARTIALLY_FILLED, T.CANCEL_REQUESTED): S.PENDING_CANCEL,
    # Expired with a part filled stays expired: the fills stand in the order, the word says how it ended.
    (S.PARTIALLY_FILLED, T.EXPIRED): S.EXPIRED,
    # While a cancel is under way the order goes on living: it may be sent, acknowledged, part filled.
    (S.PENDING_CANCEL, T.CHECKED): S.PENDING_CANCEL,
    (S.PENDING_CANCEL, T.HELD): S.PENDING_CANCEL,
    (S.PENDING_CANCEL, T.SENT): S.PENDING_CANCEL,
    (S.PENDING_CANCEL, T.ACKNOWLEDGED): S.PENDING_CANCEL,
    (S.PENDING_CANCEL, T.PART_FILLED): S.PENDING_CANCEL,
    (S.PENDING_CANCEL, T.CANCEL_REQUESTED): S.PENDING_CANCEL,
    # A fill wins the race against a cancel.
    (S.PENDING_CANCEL, T.FILLED): S.FILLED,
    (S.PENDING_CANCEL, T.CANCELLED): S.CANCELLED,
    (S.PENDING_CANCEL, T.REST_CANCELLED): S.PARTIALLY_CANCELLED,
    # The cancel failed: back to where the order stood.
    (S.PENDING_CANCEL, T.CANCEL_REFUSED): S.WORKING,
    (S.PENDING_CANCEL, T.CANCEL_REFUSED_PART_FILLED): S.PARTIALLY_FILLED,
    (S.PENDING_CANCEL, T.REFUSED): S.REJECTED,
    (S.PENDING_CANCEL, T.REJECTED): S.REJECTED,
    (S.PENDING_CANCEL, T.EXPIRED): S.EXPIRED,
    # The answer "too late" comes after the end that made it so, and changes nothing.
    (S.FILLED, T.CANCEL_REFUSED_PART_FILLED): S.FILLED,
    (S.CANCELLED, T.CANCEL_REFUSED): S.CANCELLED,
    (S.PARTIALLY_CANCELLED, T.CANCEL_REFUSED_PART_FILLED): S.PARTIALLY_CANCELLED,
    (S.REJECTED, T.CANCEL_REFUSED): S.REJECTED,
    (S.EXPIRED, T.CANCEL_REFUSED): S.EXPIRED,
    (S.EXPIRED, T.CANCEL_REFUSED_PART_FILLED): S.EXPIRED,
}

TERMINAL = frozenset({S.FILLED, S.CANCELLED, S.PARTIALLY_CANCELLED, S.REJECTED, S.EXPIRED})


class TransitionImpossible(Exception):
    """An order was to move in a way that is not in the table: a bug, not a refusal."""


def next_status(status: OrderStatus, trigger: Trigger) -> OrderStatus:
    """Where an order goes. Raises TransitionImpossible."""
    try:
        return LIFE_CYCLE[status, trigger]
    except KeyError:
        raise TransitionImpossible(f"an order that is {status} cannot be {trigger}") from None


def is_over(status: OrderStatus) -> bool:
    """Whether nothing of the order is open any more."""
    return status in TERMINAL
