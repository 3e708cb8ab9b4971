"""The words and figures of a day's statement."""

from collections.abc import Callable
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from tradewalk.domain.entitlement_facts import DividendBooked, SharesSplit
from tradewalk.domain.instruments import Instrument
from tradewalk.domain.placed_orders import Order
from tradewalk.domain.statements import CashMovement, Holding, Statement, Trade
from tradewalk.views import formatting
from tradewalk.views.fee_words import fee_word
from tradewalk.views.instrument_names import shown_name
from tradewalk.views.order_words import side_word, status_word
from tradewalk.views.own_money import own_amount
from tradewalk.views.paper import Paper, PaperColumn, PaperLine, PaperSection
from tradewalk.views.refusal_context import day_of

translate = QCoreApplication.translate
InstrumentOf = Callable[[str], Instrument]
CashRow = tuple[str, Callable[[CashMovement], Decimal]]


def statement_paper(statement: Statement, account: str, instrument_of: InstrumentOf) -> Paper:
    """The statement; *account* is the account as its owner knows it."""
    day = formatting.long_date(statement.day)
    so_far = translate("Statement", "{day}, so far").format(day=day)
    return Paper(
        translate("Statement", "Statement of the day"),
        (
            PaperLine(translate("Statement", "Account"), account),
            PaperLine(translate("Statement", "Day"), day if statement.is_over else so_far),
        ),
        (
            cash_section(statement),
            *unsettled_sections(statement),
            *entitlement_sections(statement),
            trades_section(statement, instrument_of),
            fees_section(statement),
            holdings_section(statement, instrument_of),
            ended_section(statement, instrument_of),
        ),
        _remarks(statement),
    )


def cash_section(statement: Statement) -> PaperSection:
    """Opening cash, what moved it, closing cash; one column a currency."""
    labels: tuple[CashRow, ...] = (
        (translate("Statement", "Opening cash"), lambda cash: cash.opening),
        (translate("Statement", "Paid in"), lambda cash: cash.paid_in),
        (translate("Statement", "Received for shares sold"), lambda cash: cash.sold),
        (translate("Statement", "Paid for shares bought"), lambda cash: -cash.bought),
        (translate("Statement", "Fees"), lambda cash: -cash.fees),
        *_dividends_row(statement),
        (translate("Statement", "Closing cash"), lambda cash: cash.closing),
    )
    columns = tuple(PaperColumn(cash.currency.value, is_figure=True) for cash in statement.cash)
    rows = tuple(
        (label, *(own_amount(amount_of(cash)) for cash in statement.cash)) for label, amount_of in labels
    )
    heading = translate("Statement", "Cash")
    return PaperSection("cash", heading, (PaperColumn(""), *columns), rows, totals=1)


def _dividends_row(statement: Statement) -> tuple[CashRow, ...]:
    """A line for what issuers paid, on a day on which one did."""
    if not any(cash.dividends for cash in statement.cash):
        return ()
    return ((translate("Statement", "Dividends"), lambda cash: cash.dividends),)


def unsettled_sections(statement: Statement) -> tuple[PaperSection, ...]:
    """The part of the closing cash that is not settled, by the day on which it is; none where all of it is."""
    if not statement.unsettled:
        return ()
    columns = (
        PaperColumn(translate("Statement", "Settles on")),
        PaperColumn(translate("Statement", "Amount"), is_figure=True),
        PaperColumn(translate("Statement", "Currency")),
    )
    rows = tuple(
        (formatting.long_date(day_of(due.at)), own_amount(due.amount), currency.value)
        for currency, due in statement.unsettled
    )
    heading = translate("Statement", "Of the closing cash, not settled yet")
    return (PaperSection("unsettled", heading, columns, rows),)


def entitlement_sections(statement: Statement) -> tuple[PaperSection, ...]:
    """What issuers gave, on a day on which one did: a line a dividend, and a line a split."""
    if not statement.entitlements:
        return ()
    columns = (
        PaperColumn(translate("Statement", "Symbol")),
        PaperColumn(translate("Statement", "What came")),
        PaperColumn(translate("Statement", "Shares held before"), is_figure=True),
        PaperColumn(translate("Statement", "Amount"), is_figure=True),
        PaperColumn(translate("Statement", "Currency")),
    )
    rows = tuple(_entitlement(each) for each in statement.entitlements)
    return (PaperSection("entitlements", translate("Statement", "Dividends and splits"), columns, rows),)


def _entitlement(fact: DividendBooked | SharesSplit) -> tuple[str, ...]:
    if isinstance(fact, DividendBooked):
        what = translate("Statement", "Dividend of {amount} a share").format(amount=_exact(fact.per_share))
    else:
        what = translate("Statement", "{before} shares became {after}; {quantity} are held now").format(
            before=formatting.quantity(fact.shares_before),
            after=formatting.quantity(fact.shares_after),
            quantity=formatting.quantity(fact.quantity_after),
        )
    paid = fact.amount if isinstance(fact, DividendBooked) else fact.cash
    held = formatting.quantity(fact.quantity)
    return fact.symbol, what, held, own_amount(paid), fact.currency.value


def _exact(amount: Decimal) -> str:
    """With as many decimals as it has, and two at least."""
    exponent = amount.as_tuple().exponent
    return formatting.number(amount, max(2, -exponent if isinstance(exponent, int) else 2))


def trades_section(statement: Statement, instrument_of: InstrumentOf) -> PaperSection:
    """Every trade of the day."""
    columns = (
        PaperColumn(translate("Statement", "Time")),
        PaperColumn(translate("Statement", "Symbol")),
        PaperColumn(translate("Statement", "Side")),
        PaperColumn(translate("Statement", "Quantity"), is_figure=True),
        PaperColumn(translate("Statement", "Price"), is_figure=True),
        PaperColumn(translate("Statement", "Value"), is_figure=True),
        PaperColumn(translate("Statement", "Fees"), is_figure=True),
        PaperColumn(translate("Statement", "Execution")),
    )
    rows = tuple(_trade(trade, instrument_of(trade.request.symbol)) for trade in statement.trades)
    empty = translate("Statement", "Nothing was traded on this day.")
    return PaperSection("trades", translate("Statement", "Trades"), columns, rows, empty)


def _trade(trade: Trade, instrument: Instrument) -> tuple[str, ...]:
    return (
        formatting.clock_time(trade.at),
        trade.request.symbol,
        side_word(trade.request.side),
        formatting.quantity(trade.quantity),
        formatting.price(trade.price, instrument.decimals),
        own_amount(trade.value),
        own_amount(trade.fees_total),
        f"{trade.order_id}-{trade.execution}",
    )


def fees_section(statement: Statement) -> PaperSection:
    """The day's fees by kind and currency, and their sums."""
    columns = (
        PaperColumn(translate("Statement", "Fee")),
        PaperColumn(translate("Statement", "Currency")),
        PaperColumn(translate("Statement", "Amount"), is_figure=True),
    )
    rows = [(fee_word(fee), currency.value, own_amount(amount)) for currency, fee, amount in statement.fees]
    together = translate("Statement", "Total")
    sums = [(together, cash.currency.value, own_amount(cash.fees)) for cash in statement.cash if cash.fees]
    empty = translate("Statement", "No fee was charged on this day.")
    heading = translate("Statement", "Fees by kind")
    return PaperSection("fees", heading, columns, (*rows, *sums), empty, totals=len(sums))


def holdings_section(statement: Statement, instrument_of: InstrumentOf) -> PaperSection:
    """What was held at the end of the day, or is held now."""
    close = translate("Statement", "Closing price")
    last = translate("Statement", "Last price")
    columns = (
        PaperColumn(translate("Statement", "Symbol")),
        PaperColumn(translate("Statement", "Name")),
        PaperColumn(translate("Statement", "Quantity"), is_figure=True),
        PaperColumn(translate("Statement", "Cost"), is_figure=True),
        PaperColumn(close if statement.is_over else last, is_figure=True),
        PaperColumn(translate("Statement", "Value"), is_figure=True),
        PaperColumn(translate("Statement", "Currency")),
    )
    at_end = translate("Statement", "Positions at the end of the day")
    now = translate("Statement", "Positions now")
    rows = tuple(_holding(held, instrument_of(held.symbol)) for held in statement.holdings)
    none = translate("Statement", "The account held no shares.")
    return PaperSection("holdings", at_end if statement.is_over else now, columns, rows, none)


def _holding(held: Holding, instrument: Instrument) -> tuple[str, ...]:
    return (
        held.symbol,
        shown_name(instrument),
        formatting.quantity(held.quantity),
        own_amount(held.cost),
        formatting.price(held.price, instrument.decimals),
        own_amount(held.value),
        held.currency.value,
    )


def ended_section(statement: Statement, instrument_of: InstrumentOf) -> PaperSection:
    """Orders of which something was cancelled, expired or refused."""
    columns = (
        PaperColumn(translate("Statement", "Order")),
        PaperColumn(translate("Statement", "Symbol")),
        PaperColumn(translate("Statement", "Side")),
        PaperColumn(translate("Statement", "Price"), is_figure=True),
        PaperColumn(translate("Statement", "Quantity"), is_figure=True),
        PaperColumn(translate("Statement", "Filled"), is_figure=True),
        PaperColumn(translate("Statement", "Not filled"), is_figure=True),
        PaperColumn(translate("Statement", "Status")),
    )
    heading = translate("Statement", "Orders that expired, were cancelled or refused")
    empty = translate("Statement", "No order ended without being filled.")
    rows = tuple(_ended(order, instrument_of(order.request.symbol)) for order in statement.ended)
    return PaperSection("ended", heading, columns, rows, empty)


def _ended(order: Order, instrument: Instrument) -> tuple[str, ...]:
    request = order.request
    return (
        str(order.order_id),
        request.symbol,
        side_word(request.side),
        formatting.price(request.price, instrument.decimals),
        formatting.quantity(request.quantity),
        formatting.quantity(order.filled),
        formatting.quantity(order.cancelled),
        status_word(order.status),
    )


def _remarks(statement: Statement) -> tuple[str, ...]:
    if statement.is_over:
        return ()
    return (translate("Statement", "The day is not over: its figures still change."),)
