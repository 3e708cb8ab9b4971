"""The sentence that matters: what the state of an order means, and what it does not mean."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from tradewalk.domain.orders import OrderStatus, Side
from tradewalk.domain.placed_orders import Order
from tradewalk.domain.rule_terms import SettlementTerms
from tradewalk.views import formatting
from tradewalk.views.timeline.cancel_race import CancelRace
from tradewalk.views.timeline.unreported import Unreported

translate = QCoreApplication.translate
NOTHING = Unreported()
NO_RACE = CancelRace()


@dataclass(frozen=True, slots=True)
class Meaning:
    """A short sentence to remember, and what follows from it."""

    head: str
    rest: str


def meaning_of(
    order: Order,
    unreported: Unreported = NOTHING,
    race: CancelRace = NO_RACE,
    settlement: SettlementTerms | None = None,
) -> Meaning:
    """What the order's state means for its owner; never against what the market did ``unreported``.

    Without a ``settlement`` shares are sold and cash is settled on the next day, as on the mainland.
    """
    is_buy = order.request.side is Side.BUY
    text = _on_its_way(order, unreported, is_buy=is_buy)
    if not text:
        text = _of_race(order, race, is_buy=is_buy) or _of_change(order)
    if not text:
        text = _of_buy(order, settlement) if is_buy else _of_sale(order, settlement)
    counts = {
        "quantity": formatting.quantity(order.request.quantity),
        "filled": formatting.quantity(order.filled),
        "open": formatting.quantity(order.open),
        "cancelled": formatting.quantity(order.cancelled),
        "traded": formatting.quantity(unreported.traded),
        "dropped": formatting.quantity(unreported.dropped),
        "since": formatting.quantity(race.filled_since),
    }
    return Meaning(_head(order, is_buy=is_buy).format(**counts), text.format(**counts))


def _head(order: Order, *, is_buy: bool) -> str:
    bought = translate("Timeline", "“Accepted” is not “bought”.")
    sold = translate("Timeline", "“Accepted” is not “sold”.")
    is_part = order.filled > 0
    ended = translate("Timeline", "Ended with {filled} of {quantity}.")
    again = translate("Timeline", "Cancelled, and ordered again.")
    heads = {
        OrderStatus.PENDING_SUBMIT: translate("Timeline", "“Submitted” is not “received”."),
        OrderStatus.HELD: translate("Timeline", "“Held” is not “sent”."),
        OrderStatus.WAIT_REPORT: translate("Timeline", "“Received” is not “queued”."),
        OrderStatus.WORKING: bought if is_buy else sold,
        OrderStatus.PARTIALLY_FILLED: bought if is_buy else sold,
        OrderStatus.FILLED: translate("Timeline", "Bought.") if is_buy else translate("Timeline", "Sold."),
        OrderStatus.PENDING_CANCEL: translate("Timeline", "“Cancel requested” is not “cancelled”."),
        OrderStatus.PENDING_REPLACE: translate("Timeline", "“Change requested” is not “changed”."),
        OrderStatus.CANCELLED: again if order.successor else translate("Timeline", "Cancelled."),
        OrderStatus.PARTIALLY_CANCELLED: again if order.successor else ended,
        OrderStatus.REPLACED: translate("Timeline", "Replaced by another order."),
        OrderStatus.REJECTED: translate("Timeline", "Refused."),
        OrderStatus.FAILED: translate("Timeline", "The broker could not send the order."),
        OrderStatus.EXPIRED: ended if is_part else translate("Timeline", "Expired."),
    }
    return heads[order.status]


def _on_its_way(order: Order, unreported: Unreported, *, is_buy: bool) -> str:
    """What the exchange did and the application has not heard of; empty where it has heard of all."""
    sentence = _reported_next(unreported)
    if not sentence or not order.filled:
        return sentence
    yours = translate("Timeline", "{filled} shares are yours.")
    sold = translate("Timeline", "{filled} shares are sold.")
    return formatting.running_text(yours if is_buy else sold, sentence)


def _reported_next(unreported: Unreported) -> str:
    if unreported.is_turned_away:
        return translate("Timeline", "The exchange has turned the order away; its report is on its way.")
    if unreported.traded and unreported.dropped:
        return translate(
            "Timeline", "The exchange has traded {traded} and cancelled {dropped}; its report is on its way."
        )
    if unreported.traded:
        return translate("Timeline", "The exchange has traded {traded}; its report is on its way.")
    if unreported.dropped:
        return translate("Timeline", "The exchange has cancelled {dropped}; its report is on its way.")
    if unreported.is_cancel_turned_away:
        return translate("Timeline", "The exchange has refused to cancel; its report is on its way.")
    if unreported.is_changed:
        return translate("Timeline", "The exchange has changed the order; its report is on its way.")
    if unreported.is_change_turned_away:
        return translate("Timeline", "The exchange has refused to change it; its report is on its way.")
    if unreported.is_accepted:
        return translate("Timeline", "The exchange has taken the order; its report is on its way.")
    return ""


def _of_change(order: Order) -> str:
    """What becomes of an order that is cancelled to be ordered again; empty for any other."""
    if order.status in (OrderStatus.CANCELLED, OrderStatus.PARTIALLY_CANCELLED) and order.successor:
        return translate("Timeline", "What was still wished for stands in the order that took its place.")
    if order.change is None or not order.change.is_in_two_steps:
        return ""
    texts = {
        OrderStatus.PENDING_CANCEL: translate(
            "Timeline",
            "Only once the exchange has confirmed the cancel is it ordered again, for what is still wished for. If it "
            "is filled before that, nothing more is ordered.",
        ),
        OrderStatus.FILLED: translate(
            "Timeline",
            "The fill won the race against the change: {filled} shares were filled, and nothing more was ordered.",
        ),
        OrderStatus.PARTIALLY_CANCELLED: translate(
            "Timeline",
            "{filled} shares were filled before the cancel arrived, as many as were wished for: nothing more was "
            "ordered.",
        ),
        OrderStatus.EXPIRED: translate(
            "Timeline", "The day ended before the cancel; nothing was ordered again."
        ),
    }
    return texts.get(order.status, "")


def _of_race(order: Order, race: CancelRace, *, is_buy: bool) -> str:
    """What became of a cancel that the market overtook; empty where nothing was filled after it was asked for."""
    if not race.filled_since:
        return ""
    buys = {
        OrderStatus.PENDING_CANCEL: translate(
            "Timeline",
            "A fill overtook your cancel: {since} more are yours. Until the exchange answers, the open {open} may "
            "still be bought.",
        ),
        OrderStatus.FILLED: translate(
            "Timeline",
            "The fill won the race: your cancel came when nothing was open any more. {filled} shares are yours.",
        ),
        OrderStatus.PARTIALLY_CANCELLED: translate(
            "Timeline",
            "{since} were bought before your cancel arrived. {filled} shares are yours; the other {cancelled} were "
            "cancelled.",
        ),
    }
    sales = {
        OrderStatus.PENDING_CANCEL: translate(
            "Timeline",
            "A fill overtook your cancel: {since} more are sold. Until the exchange answers, the open {open} may "
            "still be sold.",
        ),
        OrderStatus.FILLED: translate(
            "Timeline",
            "The fill won the race: your cancel came when nothing was open any more. {filled} shares are sold.",
        ),
        OrderStatus.PARTIALLY_CANCELLED: translate(
            "Timeline",
            "{since} were sold before your cancel arrived. {filled} shares are sold; the other {cancelled} were "
            "cancelled.",
        ),
    }
    return (buys if is_buy else sales).get(order.status, "")


def _bought(settlement: SettlementTerms | None) -> str:
    if settlement is not None and not settlement.sellable_after_days:
        return translate("Timeline", "{filled} shares are yours. They may be sold at once (T+0).")
    return translate(
        "Timeline", "{filled} shares are yours. They may be sold from the next trading day (T+1)."
    )


def _sold(settlement: SettlementTerms | None) -> str:
    if settlement is not None and settlement.cash_after_days == 2:
        return translate(
            "Timeline",
            "{filled} shares are sold. The cash can be spent today; it is settled on the second trading day (T+2).",
        )
    return translate(
        "Timeline", "{filled} shares are sold. The cash can be spent today and withdrawn tomorrow."
    )


def _of_buy(order: Order, settlement: SettlementTerms | None) -> str:
    again = translate("Timeline", "Sending the order again now could buy {quantity} more.")
    some = translate("Timeline", "{filled} shares are yours; the other {cancelled} were not bought.")
    none = translate("Timeline", "No share was bought, and no cash is frozen for it any more.")
    successor = translate("Timeline", "What was open stands in the order that took its place.")
    texts = {
        OrderStatus.PENDING_SUBMIT: formatting.running_text(
            translate("Timeline", "The broker has not answered yet."), again
        ),
        OrderStatus.HELD: translate("Timeline", "The broker keeps the order; the exchange has not seen it."),
        OrderStatus.WAIT_REPORT: formatting.running_text(
            translate("Timeline", "The exchange has not answered yet."), again
        ),
        OrderStatus.WORKING: formatting.running_text(
            translate("Timeline", "No share is yours yet; {open} wait."), again
        ),
        OrderStatus.PARTIALLY_FILLED: formatting.running_text(
            translate("Timeline", "{filled} shares are yours; {open} still wait."), again
        ),
        OrderStatus.FILLED: _bought(settlement),
        OrderStatus.PENDING_CANCEL: translate(
            "Timeline", "Until the exchange answers, the open {open} may still be bought."
        ),
        OrderStatus.PENDING_REPLACE: translate(
            "Timeline",
            "Until the exchange answers, the open {open} may still be bought as they were ordered.",
        ),
        OrderStatus.CANCELLED: none,
        OrderStatus.PARTIALLY_CANCELLED: some,
        OrderStatus.REPLACED: formatting.running_text(some, successor) if order.filled else successor,
        OrderStatus.REJECTED: none,
        OrderStatus.FAILED: none,
        OrderStatus.EXPIRED: some if order.filled else none,
    }
    return texts[order.status]


def _of_sale(order: Order, settlement: SettlementTerms | None) -> str:
    again = translate("Timeline", "Sending the order again now could sell {quantity} more.")
    some = translate("Timeline", "{filled} shares are sold; the other {cancelled} are still yours.")
    none = translate("Timeline", "No share was sold, and none is frozen for it any more.")
    successor = translate("Timeline", "What was open stands in the order that took its place.")
    texts = {
        OrderStatus.PENDING_SUBMIT: formatting.running_text(
            translate("Timeline", "The broker has not answered yet."), again
        ),
        OrderStatus.HELD: translate("Timeline", "The broker keeps the order; the exchange has not seen it."),
        OrderStatus.WAIT_REPORT: formatting.running_text(
            translate("Timeline", "The exchange has not answered yet."), again
        ),
        OrderStatus.WORKING: translate("Timeline", "No share is sold yet; {open} wait."),
        OrderStatus.PARTIALLY_FILLED: translate("Timeline", "{filled} shares are sold; {open} still wait."),
        OrderStatus.FILLED: _sold(settlement),
        OrderStatus.PENDING_CANCEL: translate(
            "Timeline", "Until the exchange answers, the open {open} may still be sold."
        ),
        OrderStatus.PENDING_REPLACE: translate(
            "Timeline", "Until the exchange answers, the open {open} may still be sold as they were ordered."
        ),
        OrderStatus.CANCELLED: none,
        OrderStatus.PARTIALLY_CANCELLED: some,
        OrderStatus.REPLACED: formatting.running_text(some, successor) if order.filled else successor,
        OrderStatus.REJECTED: none,
        OrderStatus.FAILED: none,
        OrderStatus.EXPIRED: some if order.filled else none,
    }
    return texts[order.status]
