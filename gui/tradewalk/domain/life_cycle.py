"""The life of an order in every market: one table, (status, trigger) → status. What is not in it cannot happen.

A market that knows no amending never gives its triggers. Where an order is amended in place (Hong Kong) it goes
on as itself; in a cancel/replace (US) the old order ends as replaced, and its successor is an order of its own.
"""

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
    FAILED = "failed"
    PART_FILLED = "part-filled"
    FILLED = "filled"
    CANCEL_REQUESTED = "cancel-requested"
    CANCELLED = "cancelled"
    REST_CANCELLED = "rest-cancelled"
    CANCEL_REFUSED = "cancel-refused"
    CANCEL_REFUSED_PART_FILLED = "cancel-refused-part-filled"
    REPLACE_REQUESTED = "replace-requested"
    AMENDED = "amended"
    AMENDED_PART_FILLED = "amended-part-filled"
    REPLACED = "replaced"
    REPLACE_REFUSED = "replace-refused"
    REPLACE_REFUSED_PART_FILLED = "replace-refused-part-filled"
    EXPIRED = "expired"


S, T = OrderStatus, Trigger

LIFE_CYCLE: dict[tuple[OrderStatus, Trigger], OrderStatus] = {
    (S.PENDING_SUBMIT, T.CHECKED): S.PENDING_SUBMIT,
    (S.PENDING_SUBMIT, T.REFUSED): S.REJECTED,
    (S.PENDING_SUBMIT, T.HELD): S.HELD,
    (S.PENDING_SUBMIT, T.SENT): S.WAIT_REPORT,
    # The broker took the order and could not send it; the exchange never heard of it.
    (S.PENDING_SUBMIT, T.FAILED): S.FAILED,
    (S.PENDING_SUBMIT, T.CANCEL_REQUESTED): S.PENDING_CANCEL,
    (S.PENDING_SUBMIT, T.REPLACE_REFUSED): S.PENDING_SUBMIT,
    (S.PENDING_SUBMIT, T.EXPIRED): S.EXPIRED,
    (S.HELD, T.SENT): S.WAIT_REPORT,
    # What the broker holds never reached the exchange; the broker cancels it at once.
    (S.HELD, T.CANCEL_REQUESTED): S.PENDING_CANCEL,
    (S.HELD, T.CANCEL_REFUSED): S.HELD,
    # What was kept until the market reached its stop is checked, and pays, when it has.
    (S.HELD, T.CHECKED): S.HELD,
    (S.HELD, T.REFUSED): S.REJECTED,
    (S.HELD, T.HELD): S.HELD,
    # Nobody asked: the other of a pair was filled, or the share was split.
    (S.HELD, T.CANCELLED): S.CANCELLED,
    # What only the broker knows, the broker changes at once.
    (S.HELD, T.AMENDED): S.HELD,
    (S.HELD, T.REPLACE_REFUSED): S.HELD,
    (S.HELD, T.FAILED): S.FAILED,
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
    # What the exchange has not answered yet cannot be amended.
    (S.WAIT_REPORT, T.REPLACE_REFUSED): S.WAIT_REPORT,
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
    (S.PENDING_CANCEL, T.FAILED): S.FAILED,
    (S.PENDING_CANCEL, T.EXPIRED): S.EXPIRED,
    # One request at a time: neither of the two disturbs the other.
    (S.PENDING_CANCEL, T.REPLACE_REFUSED): S.PENDING_CANCEL,
    (S.PENDING_CANCEL, T.REPLACE_REFUSED_PART_FILLED): S.PENDING_CANCEL,
    (S.PENDING_REPLACE, T.CANCEL_REFUSED): S.PENDING_REPLACE,
    (S.PENDING_REPLACE, T.CANCEL_REFUSED_PART_FILLED): S.PENDING_REPLACE,
    (S.WORKING, T.REPLACE_REQUESTED): S.PENDING_REPLACE,
    (S.WORKING, T.REPLACE_REFUSED): S.WORKING,
    (S.PARTIALLY_FILLED, T.REPLACE_REQUESTED): S.PENDING_REPLACE,
    (S.PARTIALLY_FILLED, T.REPLACE_REFUSED_PART_FILLED): S.PARTIALLY_FILLED,
    # While a change is under way the old order goes on living, and may end before the change arrives.
    (S.PENDING_REPLACE, T.ACKNOWLEDGED): S.PENDING_REPLACE,
    (S.PENDING_REPLACE, T.PART_FILLED): S.PENDING_REPLACE,
    (S.PENDING_REPLACE, T.FILLED): S.FILLED,
    (S.PENDING_REPLACE, T.CANCELLED): S.CANCELLED,
    (S.PENDING_REPLACE, T.REST_CANCELLED): S.PARTIALLY_CANCELLED,
    (S.PENDING_REPLACE, T.REJECTED): S.REJECTED,
    (S.PENDING_REPLACE, T.EXPIRED): S.EXPIRED,
    (S.PENDING_REPLACE, T.AMENDED): S.WORKING,
    (S.PENDING_REPLACE, T.AMENDED_PART_FILLED): S.PARTIALLY_FILLED,
    # Replaced with a part filled stays replaced: the fills stand in the old order, the rest in the new one.
    (S.PENDING_REPLACE, T.REPLACED): S.REPLACED,
    (S.PENDING_REPLACE, T.REPLACE_REFUSED): S.WORKING,
    (S.PENDING_REPLACE, T.REPLACE_REFUSED_PART_FILLED): S.PARTIALLY_FILLED,
    # The answer "too late" comes after the end that made it so, and changes nothing.
    (S.FILLED, T.CANCEL_REFUSED_PART_FILLED): S.FILLED,
    (S.FILLED, T.REPLACE_REFUSED_PART_FILLED): S.FILLED,
    (S.CANCELLED, T.CANCEL_REFUSED): S.CANCELLED,
    (S.CANCELLED, T.REPLACE_REFUSED): S.CANCELLED,
    (S.PARTIALLY_CANCELLED, T.CANCEL_REFUSED_PART_FILLED): S.PARTIALLY_CANCELLED,
    (S.PARTIALLY_CANCELLED, T.REPLACE_REFUSED_PART_FILLED): S.PARTIALLY_CANCELLED,
    (S.REPLACED, T.CANCEL_REFUSED): S.REPLACED,
    (S.REPLACED, T.CANCEL_REFUSED_PART_FILLED): S.REPLACED,
    (S.REPLACED, T.REPLACE_REFUSED): S.REPLACED,
    (S.REPLACED, T.REPLACE_REFUSED_PART_FILLED): S.REPLACED,
    (S.REJECTED, T.CANCEL_REFUSED): S.REJECTED,
    (S.REJECTED, T.REPLACE_REFUSED): S.REJECTED,
    (S.FAILED, T.CANCEL_REFUSED): S.FAILED,
    (S.FAILED, T.REPLACE_REFUSED): S.FAILED,
    (S.EXPIRED, T.CANCEL_REFUSED): S.EXPIRED,
    (S.EXPIRED, T.CANCEL_REFUSED_PART_FILLED): S.EXPIRED,
    (S.EXPIRED, T.REPLACE_REFUSED): S.EXPIRED,
    (S.EXPIRED, T.REPLACE_REFUSED_PART_FILLED): S.EXPIRED,
}

TERMINAL = frozenset(
    {S.FILLED, S.CANCELLED, S.PARTIALLY_CANCELLED, S.REPLACED, S.REJECTED, S.FAILED, S.EXPIRED}
)
LATE_ANSWERS = frozenset(
    {
        T.ACKNOWLEDGED,
        T.CANCEL_REFUSED,
        T.CANCEL_REFUSED_PART_FILLED,
        T.REPLACE_REFUSED,
        T.REPLACE_REFUSED_PART_FILLED,
    }
)
"""All that may still arrive once an order is over; it changes nothing."""


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
