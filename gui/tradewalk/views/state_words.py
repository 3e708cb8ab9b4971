"""What the published states of a walkthrough are called by people: one table, in the words of the screens.

The names are nouns, so that a value can stand behind a colon. What stands in angle brackets in a path is said with it.
"""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from tradewalk.domain.refusals import Reason
from tradewalk.views.caution_words import caution_word
from tradewalk.views.reason_words import reason_word

translate = QCoreApplication.translate


def state_word(path: str, varying: Mapping[str, str], instrument: str) -> str:
    """The name of a state by its published path; one that the words do not know yet keeps it.

    ``varying`` are the parts of the path in angle brackets, ``instrument`` how the one among them is called.
    """
    words = {**_on_screen(), **_of_tickets(), **_of_orders(), **_of_accounts()}
    reason, caution = varying.get("reason"), varying.get("caution")
    return words.get(path, path).format(
        instrument=instrument,
        currency=varying.get("currency", ""),
        reason=reason_word(Reason(reason)) if reason else "",
        caution=caution_word(caution) if caution else "",
    )


def _on_screen() -> dict[str, str]:
    return {
        "screen": translate("States", "Page on show"),
        "side": translate("States", "Panel at the right"),
        "dialog": translate("States", "Open dialog"),
        "search.open": translate("States", "List under the search is open"),
        "search.text": translate("States", "Text in the search field"),
        "search.count": translate("States", "Instruments that the search found"),
        "search.marked": translate("States", "Marked row of the search"),
        "detail.symbol": translate("States", "Instrument on show"),
        "detail.last": translate("States", "Last price"),
        "detail.previous_close": translate("States", "Previous close"),
        "detail.bid": translate("States", "Best bid"),
        "detail.ask": translate("States", "Best ask"),
        "detail.spread_ticks": translate("States", "Spread in ticks"),
        "detail.limit_up": translate("States", "Limit-up of the day"),
        "detail.limit_down": translate("States", "Limit-down of the day"),
        "detail.phase": translate("States", "Phase of the exchange"),
        "detail.watched": translate("States", "On the watchlist"),
        "chart.frame": translate("States", "Bars of the chart"),
        "chart.kind": translate("States", "Kind of chart"),
        "fees.quantity": translate("States", "Shares in the fee microscope"),
        "fees.total": translate("States", "Fees in the fee microscope"),
        "clock.instant": translate("States", "Simulated day and time"),
        "clock.day": translate("States", "Simulated day"),
        "clock.time": translate("States", "Simulated time"),
        "clock.seconds": translate("States", "Simulated time"),
        "clock.phase": translate("States", "Phase of the home market"),
        "clock.running": translate("States", "Simulated time is running"),
        "clock.speed": translate("States", "Speed of simulated time"),
        "clock.past": translate("States", "An earlier moment is looked at"),
        "answer.<step>": translate("States", "Answer to the question"),
    }


def _of_tickets() -> dict[str, str]:
    return {
        "ticket.open": translate("States", "The ticket is open"),
        "ticket.symbol": translate("States", "Instrument on the ticket"),
        "ticket.step": translate("States", "Step of the ticket"),
        "ticket.side": translate("States", "Side on the ticket"),
        "ticket.type": translate("States", "Order type on the ticket"),
        "ticket.price": translate("States", "Price on the ticket"),
        "ticket.stop_price": translate("States", "Stop price on the ticket"),
        "ticket.trail": translate("States", "Distance of the trailing stop"),
        "ticket.preset": translate("States", "Where the price was taken from"),
        "ticket.following": translate("States", "The price follows the market"),
        "ticket.quantity": translate("States", "Quantity on the ticket"),
        "ticket.amount": translate("States", "Amount of money on the ticket"),
        "ticket.validity": translate("States", "Validity on the ticket"),
        "ticket.value": translate("States", "Value of the order on the ticket"),
        "ticket.fees": translate("States", "Fees on the ticket"),
        "ticket.total": translate("States", "Total with fees on the ticket"),
        "ticket.cash_before": translate("States", "Available cash before the order"),
        "ticket.cash_after": translate("States", "Available cash after the order"),
        "ticket.least": translate("States", "Smallest quantity that may be ordered"),
        "ticket.most": translate("States", "Largest quantity that may be ordered"),
        "ticket.ticks_through_market": translate(
            "States", "How far the price goes past the best one, in ticks"
        ),
        "ticket.percent_from_last": translate("States", "Price against the last one"),
        "ticket.refused": translate("States", "Something speaks against the order on the ticket"),
        "ticket.refusal": translate("States", "What speaks against the order on the ticket"),
        "ticket.refusals.<reason>": translate("States", "Speaks against the order on the ticket ({reason})"),
        "ticket.caution.<caution>": translate("States", "The ticket advises a second look ({caution})"),
        "ticket.can_continue": translate("States", "The ticket can go on"),
        "ticket.password_wrong": translate("States", "The last password was wrong"),
        "ticket.locked": translate("States", "The ticket is locked after wrong passwords"),
        "change.order": translate("States", "Number of the order that is being changed"),
        "change.price": translate("States", "New price of the order"),
        "change.quantity": translate("States", "New quantity of the order"),
    }


def _of_orders() -> dict[str, str]:
    return {
        "orders.count": translate("States", "Orders sent"),
        "orders.open.count": translate("States", "Open orders"),
        "order.last.number": translate("States", "Number of the last order"),
        "order.last.symbol": translate("States", "Instrument of the last order"),
        "order.last.side": translate("States", "Side of the last order"),
        "order.last.type": translate("States", "Type of the last order"),
        "order.last.validity": translate("States", "Validity of the last order"),
        "order.last.status": translate("States", "Status of the last order"),
        "order.last.open": translate("States", "The last order is open"),
        "order.last.price": translate("States", "Limit of the last order"),
        "order.last.stop_price": translate("States", "Stop price of the last order"),
        "order.last.quantity": translate("States", "Quantity of the last order"),
        "order.last.filled": translate("States", "Shares of the last order that were filled"),
        "order.last.remaining": translate("States", "Shares of the last order that may still be filled"),
        "order.last.cancelled": translate("States", "Shares of the last order that will not be filled"),
        "order.last.fills": translate("States", "Fills of the last order"),
        "order.last.average_price": translate("States", "Average price of the last order"),
        "order.last.value": translate("States", "Value of the fills of the last order"),
        "order.last.fees": translate("States", "Fees of the last order"),
        "order.last.frozen_cash": translate("States", "Cash frozen for the last order"),
        "order.last.ahead": translate("States", "Shares ahead of the last order"),
        "order.last.refusal": translate("States", "Why the last order was refused"),
        "order.last.cancel_refusal": translate("States", "Why the last cancel or change was refused"),
    }


def _of_accounts() -> dict[str, str]:
    return {
        "positions.count": translate("States", "Instruments in the portfolio"),
        "position.<symbol>.quantity": translate("States", "Shares held ({instrument})"),
        "position.<symbol>.sellable": translate("States", "Shares that may be sold now ({instrument})"),
        "position.<symbol>.bought_today": translate(
            "States", "Shares that may be sold on a later day ({instrument})"
        ),
        "position.<symbol>.frozen": translate("States", "Shares set aside for open sales ({instrument})"),
        "position.<symbol>.average_cost": translate("States", "Average cost of a share ({instrument})"),
        "position.<symbol>.cost": translate("States", "Cost of the shares ({instrument})"),
        "position.<symbol>.realised": translate("States", "Earned by sales so far ({instrument})"),
        "account.profile": translate("States", "Practice account"),
        "account.region": translate("States", "Where the account is kept"),
        "account.available": translate("States", "Available cash"),
        "account.frozen": translate("States", "Frozen cash"),
        "account.unsettled": translate("States", "Cash that is not settled yet"),
        "account.fees": translate("States", "Fees paid so far"),
        "account.<currency>.available": translate("States", "Available cash ({currency})"),
        "account.<currency>.frozen": translate("States", "Frozen cash ({currency})"),
    }
