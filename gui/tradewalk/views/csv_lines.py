"""The lines of the comma-separated files: what a spreadsheet is to have of orders, trades and statements.

Figures are plain numbers, days and times are ISO 8601 on the clocks of the mainland exchanges.
"""

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from tradewalk.domain.instants import Instant, moment_of
from tradewalk.domain.money import half_up
from tradewalk.domain.placed_orders import Order
from tradewalk.domain.statements import Statement, Trade
from tradewalk.services.csv_text import CsvCell
from tradewalk.views.fee_words import fee_word
from tradewalk.views.order_type_words import type_word
from tradewalk.views.order_words import side_word, status_word, validity_word
from tradewalk.views.paper import disclaimer, simulated_word

translate = QCoreApplication.translate
Line = Sequence[CsvCell]
_AVERAGE_UNIT = Decimal("0.0001")


def head_lines(account: str, at: Instant) -> tuple[Line, ...]:
    """The first lines of every file, and an empty one."""
    return (
        (simulated_word(),),
        (disclaimer(),),
        (translate("Csv", "Account"), account),
        (translate("Csv", "Simulated time"), _moment(at)),
        (),
    )


def order_lines(orders: Iterable[Order]) -> Iterator[Line]:
    """Headings, and a line for each order."""
    yield (
        translate("Csv", "Order"),
        translate("Csv", "Submitted"),
        translate("Csv", "Symbol"),
        translate("Csv", "Side"),
        translate("Csv", "Type"),
        translate("Csv", "Price"),
        translate("Csv", "Stop price"),
        translate("Csv", "Trail distance"),
        translate("Csv", "Validity"),
        translate("Csv", "Quantity"),
        translate("Csv", "Filled"),
        translate("Csv", "Not filled"),
        translate("Csv", "Average price"),
        translate("Csv", "Value"),
        translate("Csv", "Fees"),
        translate("Csv", "Currency"),
        translate("Csv", "Status"),
        translate("Csv", "Ended"),
    )
    yield from map(_order, orders)


def _order(order: Order) -> Line:
    request, average = order.request, order.average_price
    return (
        order.order_id,
        _moment(order.submitted_at),
        request.symbol,
        side_word(request.side),
        type_word(request.type),
        request.price,
        request.stop_price,
        request.trail,
        validity_word(request.validity),
        request.quantity,
        order.filled,
        order.cancelled,
        None if average is None else half_up(average, _AVERAGE_UNIT),
        order.value,
        order.fees_total,
        order.currency.value,
        status_word(order.status),
        None if order.ended_at is None else _moment(order.ended_at),
    )


def trade_lines(trades: Iterable[Trade]) -> Iterator[Line]:
    """Headings, and a line for each trade; what it moves of the account's cash is signed."""
    yield (
        translate("Csv", "Time"),
        translate("Csv", "Order"),
        translate("Csv", "Execution"),
        translate("Csv", "Symbol"),
        translate("Csv", "Side"),
        translate("Csv", "Quantity"),
        translate("Csv", "Price"),
        translate("Csv", "Value"),
        translate("Csv", "Fees"),
        translate("Csv", "Change of cash"),
        translate("Csv", "Currency"),
    )
    yield from map(_trade, trades)


def _trade(trade: Trade) -> Line:
    return (
        _moment(trade.at),
        trade.order_id,
        trade.execution,
        trade.request.symbol,
        side_word(trade.request.side),
        trade.quantity,
        trade.price,
        trade.value,
        trade.fees_total,
        trade.cash_change,
        trade.currency.value,
    )


def statement_lines(statement: Statement) -> Iterator[Line]:
    """The parts of a statement below one another, each with its heading."""
    is_over = translate("Csv", "The day is over.")
    so_far = translate("Csv", "The day is not over: its figures still change.")
    yield (translate("Csv", "Day"), statement.day)
    yield (is_over if statement.is_over else so_far,)
    yield from ((), (translate("Csv", "Cash"),), *_cash(statement))
    yield from ((), (translate("Csv", "Trades"),), *trade_lines(statement.trades))
    yield from ((), (translate("Csv", "Fees by kind"),), *_fees(statement))
    yield from ((), (translate("Csv", "Positions"),), *_holdings(statement))
    ended = translate("Csv", "Orders that expired, were cancelled or refused")
    yield from ((), (ended,), *order_lines(statement.ended))


def _cash(statement: Statement) -> Iterator[Line]:
    yield (
        translate("Csv", "Currency"),
        translate("Csv", "Opening cash"),
        translate("Csv", "Paid in"),
        translate("Csv", "Received for shares sold"),
        translate("Csv", "Paid for shares bought"),
        translate("Csv", "Fees"),
        translate("Csv", "Dividends"),
        translate("Csv", "Closing cash"),
    )
    for cash in statement.cash:
        moved = (
            cash.opening,
            cash.paid_in,
            cash.sold,
            -cash.bought,
            -cash.fees,
            cash.dividends,
            cash.closing,
        )
        yield (cash.currency.value, *moved)


def _fees(statement: Statement) -> Iterator[Line]:
    yield (translate("Csv", "Fee"), translate("Csv", "Amount"), translate("Csv", "Currency"))
    for currency, fee, amount in statement.fees:
        yield (fee_word(fee), amount, currency.value)


def _holdings(statement: Statement) -> Iterator[Line]:
    yield (
        translate("Csv", "Symbol"),
        translate("Csv", "Quantity"),
        translate("Csv", "Sellable"),
        translate("Csv", "Cost"),
        translate("Csv", "Price"),
        translate("Csv", "Value"),
        translate("Csv", "Currency"),
    )
    for held in statement.holdings:
        shares = (held.quantity, held.sellable)
        yield (held.symbol, *shares, held.cost, held.price, held.value, held.currency.value)


def _moment(instant: Instant) -> str:
    return moment_of(instant).isoformat(sep=" ", timespec="milliseconds")
