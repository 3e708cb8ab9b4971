"""An order in one line, as it would be read out: with the price that it names, and no other."""

from PySide6.QtCore import QCoreApplication

from tradewalk.domain.orders import OrderType
from tradewalk.domain.rule_terms import PriceUse
from tradewalk.views import formatting
from tradewalk.views.order_words import side_word
from tradewalk.views.ticket.props import TicketProps

translate = QCoreApplication.translate


def order_line(props: TicketProps) -> str:
    """Side, quantity, code, and at what price it trades."""
    form, decimals = props.form, props.instrument.decimals
    has_price = props.price_use is not PriceUse.NONE and form.price.value is not None
    is_limit = props.price_use is PriceUse.LIMIT
    order = translate("Ticket", "{side} {count} × {code}").format(
        side=side_word(form.side),
        count=formatting.quantity(int(form.quantity.value or 0)),
        code=props.instrument.code,
    )
    line = _at_a_limit(form.type) if is_limit else _at_the_market(form.type)
    line = line.format(
        order=order,
        price=formatting.price(form.price.value, decimals),
        stop=formatting.price(form.stop_price.value, decimals),
        trail=formatting.price(form.trail.value, decimals),
    )
    if is_limit or not has_price:
        return line
    worst = translate("Ticket", "{order}, at worst {price}")
    return worst.format(order=line, price=formatting.price(form.price.value, decimals))


def _at_a_limit(kind: OrderType) -> str:
    auction = translate("Ticket", "{order} at the price of the auction, at worst {price}")
    words = {
        OrderType.AT_AUCTION_LIMIT: auction,
        OrderType.AFTER_HOURS_FIXED: translate("Ticket", "{order} at the closing price, at worst {price}"),
        OrderType.STOP_LIMIT: translate("Ticket", "{order} at {price}, once a trade reaches {stop}"),
        OrderType.ONE_CANCELS_OTHER: translate(
            "Ticket", "{order} at {price}, or at the market once a trade reaches {stop}"
        ),
    }
    return words.get(kind, translate("Ticket", "{order} at {price}"))


def _at_the_market(kind: OrderType) -> str:
    auction = translate("Ticket", "{order} at the price of the auction")
    words = {
        OrderType.AT_AUCTION: auction,
        OrderType.AT_OPEN: auction,
        OrderType.AT_CLOSE: auction,
        OrderType.OWN_BEST: translate("Ticket", "{order} at the best price of its own side"),
        OrderType.COUNTERPARTY_BEST: translate("Ticket", "{order} at the best price of the other side"),
        OrderType.STOP: translate("Ticket", "{order} at the market, once a trade reaches {stop}"),
        OrderType.TRAILING_STOP: translate(
            "Ticket", "{order} at the market, once its stop is reached, {trail} behind the market"
        ),
        OrderType.ONE_CANCELS_OTHER: translate(
            "Ticket", "{order} at {price}, or at the market once a trade reaches {stop}"
        ),
    }
    return words.get(kind, translate("Ticket", "{order} at the market"))
