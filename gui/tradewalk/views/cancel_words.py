"""Why the open rest of an order cannot be cancelled now, the same on every screen, or the order not be changed."""

from PySide6.QtCore import QCoreApplication

from tradewalk.domain.orders import OrderStatus
from tradewalk.domain.placed_orders import Order
from tradewalk.domain.refusals import Refusal
from tradewalk.views.refusal_context import RefusalContext
from tradewalk.views.refusal_sentences import sentence_of

translate = QCoreApplication.translate


def no_cancel_reason(order: Order, refusal: Refusal | None, context: RefusalContext) -> str:
    """One or two sentences; empty where nothing speaks against it."""
    if order.status is OrderStatus.PENDING_CANCEL:
        return translate("CancelWords", "The request to cancel is on its way.")
    if order.status is OrderStatus.PENDING_REPLACE:
        return translate("CancelWords", "The request to change the order is on its way.")
    return sentence_of(refusal, context) if refusal is not None else ""


def no_change_reason(refusal: Refusal | None, cancel: Refusal | None, context: RefusalContext) -> str:
    """One or two sentences; empty where nothing speaks against it, or what speaks against a cancel says it."""
    return sentence_of(refusal, context) if refusal is not None and refusal != cancel else ""
