"""The words and figures of a contract note."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from tradewalk.domain.contract_notes import ContractNote
from tradewalk.domain.placed_orders import Fill
from tradewalk.views import formatting
from tradewalk.views.fee_words import fee_base_word, fee_limit_words, fee_name, fee_rate_word
from tradewalk.views.instrument_names import shown_name
from tradewalk.views.order_words import side_word
from tradewalk.views.own_money import own_amount, own_money
from tradewalk.views.paper import Paper, PaperColumn, PaperLine, PaperSection

translate = QCoreApplication.translate


def contract_note_paper(note: ContractNote, account: str) -> Paper:
    """The note as a broker would write it; *account* is the account as its owner knows it."""
    return Paper(
        translate("ContractNote", "Contract note"),
        (*_order_lines(note, account), *_settlement_lines(note)),
        (_amounts(note), _fees(note), _executions(note)),
        _remarks(note),
    )


def _order_lines(note: ContractNote, account: str) -> tuple[PaperLine, ...]:
    order, instrument = note.order, note.instrument
    first = order.fills[0]
    name = f"{instrument.symbol} {shown_name(instrument)}"
    if instrument.is_invented:
        name = translate("ContractNote", "{name} (invented)").format(name=name)
    return (
        PaperLine(translate("ContractNote", "Account"), account),
        PaperLine(translate("ContractNote", "Order number"), str(order.order_id)),
        PaperLine(translate("ContractNote", "Instrument"), name),
        PaperLine(translate("ContractNote", "Side"), side_word(order.request.side)),
        PaperLine(translate("ContractNote", "Trade date"), formatting.long_date(note.day)),
        PaperLine(translate("ContractNote", "Time of the first trade"), formatting.clock_time(first.at)),
    )


def _settlement_lines(note: ContractNote) -> tuple[PaperLine, ...]:
    settles = PaperLine(translate("ContractNote", "Settlement date"), _date(note.settles_on))
    if not note.is_buy:
        return (settles,)
    sellable = translate("ContractNote", "Shares may be sold from")
    return (settles, PaperLine(sellable, _date(note.sellable_from)))


def _date(day: date | None) -> str:
    return formatting.UNKNOWN if day is None else formatting.long_date(day)


def _amounts(note: ContractNote) -> PaperSection:
    order, currency = note.order, note.order.currency
    paid = translate("ContractNote", "Total paid")
    received = translate("ContractNote", "Total received")
    average = translate("ContractNote", "Average price")
    rows = (
        (translate("ContractNote", "Quantity"), formatting.quantity(order.filled)),
        (average, formatting.price(order.average_price, _average_decimals(note))),
        (translate("ContractNote", "Consideration"), own_money(order.value, currency)),
        (translate("ContractNote", "Fees"), own_money(note.fees.total, currency)),
        (paid if note.is_buy else received, own_money(note.total, currency)),
    )
    columns = (PaperColumn(""), PaperColumn(currency.value, is_figure=True))
    return PaperSection("amounts", translate("ContractNote", "Amounts"), columns, rows, totals=1)


def _average_decimals(note: ContractNote) -> int:
    """As many decimals as a price has, and two more where the average needs them."""
    average, decimals = note.order.average_price, note.instrument.decimals
    is_price = average is not None and average == round(average, decimals)
    return decimals if is_price else decimals + 2


def _fees(note: ContractNote) -> PaperSection:
    lines = note.fees.lines
    conditions = [" · ".join(fee_limit_words(line)) for line in lines]
    columns = (
        PaperColumn(translate("ContractNote", "Fee")),
        PaperColumn(translate("ContractNote", "Rate"), is_figure=True),
        PaperColumn(translate("ContractNote", "Base"), is_figure=True),
        PaperColumn(translate("ContractNote", "Minimum"), is_figure=True),
        *((PaperColumn(translate("ContractNote", "Conditions")),) if any(conditions) else ()),
        PaperColumn(translate("ContractNote", "Amount"), is_figure=True),
    )
    rows = tuple(
        (
            fee_name(line),
            fee_rate_word(line.rate, line.per),
            fee_base_word(line),
            formatting.number(line.minimum, 2) if line.minimum else "",
            *((condition,) if any(conditions) else ()),
            own_amount(line.amount),
        )
        for line, condition in zip(lines, conditions, strict=True)
    )
    empty = [""] * (len(columns) - 2)
    total = (translate("ContractNote", "Fees in total"), *empty, own_amount(note.fees.total))
    return PaperSection("fees", translate("ContractNote", "Fees"), columns, (*rows, total), totals=1)


def _executions(note: ContractNote) -> PaperSection:
    columns = (
        PaperColumn(translate("ContractNote", "Execution number")),
        PaperColumn(translate("ContractNote", "Time")),
        PaperColumn(translate("ContractNote", "Quantity"), is_figure=True),
        PaperColumn(translate("ContractNote", "Price"), is_figure=True),
        PaperColumn(translate("ContractNote", "Value"), is_figure=True),
    )
    rows = tuple(_execution(note, fill) for fill in note.order.fills)
    return PaperSection("executions", translate("ContractNote", "Executions"), columns, rows)


def _execution(note: ContractNote, fill: Fill) -> tuple[str, ...]:
    return (
        f"{note.order.order_id}-{fill.execution}",
        formatting.clock_tenths(fill.at),
        formatting.quantity(fill.quantity),
        formatting.price(fill.price, note.instrument.decimals),
        own_amount(fill.price * fill.quantity),
    )


def _remarks(note: ContractNote) -> tuple[str, ...]:
    remarks = []
    if not note.is_final:
        rest = formatting.quantity(note.order.open)
        text = translate("ContractNote", "The order is still open for {count}: this note is not final.")
        remarks.append(text.format(count=rest))
    if any(line.included_in for line in note.fees.lines):
        remarks.append(translate("ContractNote", "A fee that is part of another is not added again."))
    return tuple(remarks)
