"""The fee microscope in words: what each row is, what makes its difference, how each fee is worked out."""

from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from tradewalk.domain.fee_comparison import BASIS_POINTS, ComparedFees
from tradewalk.domain.fee_situations import SMALL_PART, FeeBound, SizeKind, bound_of
from tradewalk.domain.fees import FeeLine
from tradewalk.domain.orders import Side
from tradewalk.domain.rule_changes import AnyRule
from tradewalk.views import formatting
from tradewalk.views.citations import citation
from tradewalk.views.fee_microscope.props import Beside, FeeMicroscopeProps, FeeRow
from tradewalk.views.fee_plan_words import plan_word
from tradewalk.views.fee_words import SEPARATOR, fee_basis_word, fee_word, rate_word
from tradewalk.views.instrument_names import shown_name
from tradewalk.views.order_words import side_word
from tradewalk.views.rule_lines import rule_line
from tradewalk.views.rule_words import confidence_word, heading, period_words, scope_words

translate = QCoreApplication.translate
FEW = 3
"""So many fees are named as what makes a difference."""
PART_DECIMALS = 3


def order_sentence(props: FeeMicroscopeProps) -> str:
    """The order that all is about."""
    order = props.asked.compared.order
    words = translate(
        "FeeMicroscope", "{side} {quantity} {instrument} at {price} on {day}, by the plan: {plan}"
    )
    return words.format(
        side=side_word(order.side),
        quantity=formatting.quantity(order.quantity),
        instrument=f"{order.instrument.symbol} {shown_name(order.instrument)}",
        price=formatting.price(order.price, order.instrument.decimals),
        day=formatting.long_date(order.day),
        plan=plan_word(order.plan),
    )


def total_sentence(row: FeeRow) -> str:
    """What a row costs in all, and how far the price must go for it."""
    compared, order = row.compared, row.compared.order
    words = translate("FeeMicroscope", "Fees of {fees} on a value of {value}: {part}.")
    said = words.format(
        fees=formatting.money(compared.fees.total, order.instrument.currency),
        value=formatting.number(order.value, 2),
        part=part_word(compared),
    )
    return formatting.running_text(said, _move_sentence(row))


def _move_sentence(row: FeeRow) -> str:
    move, order = row.compared.move, row.compared.order
    if move is None:
        return translate("FeeMicroscope", "No purchase is cheap enough for this sale to lose nothing.")
    if order.side is Side.BUY:
        words = translate("FeeMicroscope", "The price must rise by {move} before a sale of it loses nothing.")
    else:
        words = translate(
            "FeeMicroscope", "Only shares bought {move} lower, or more, lose nothing by this sale."
        )
    return words.format(move=formatting.price(move, order.instrument.decimals))


def row_word(row: FeeRow) -> str:
    """What is another about a row."""
    order = row.compared.order
    match row.beside:
        case Beside.ASKED:
            return translate("FeeMicroscope", "This order")
        case Beside.WAY:
            return translate("FeeMicroscope", "Plan: {plan}").format(plan=plan_word(order.plan))
        case Beside.DAY:
            day = formatting.long_date(order.day)
            return translate("FeeMicroscope", "By the fees from {day} on").format(day=day)
        case Beside.SIZE:
            quantity = formatting.quantity(order.quantity)
            size = translate("FeeMicroscope", "{quantity} shares: {why}")
            return size.format(quantity=quantity, why=_why(row.size))


def _why(kind: SizeKind | None) -> str:
    words = {
        SizeKind.LEAST: translate("FeeMicroscope", "the least"),
        SizeKind.TENTH: translate("FeeMicroscope", "a tenth"),
        SizeKind.TEN_TIMES: translate("FeeMicroscope", "ten times as many"),
        SizeKind.HUNDRED_TIMES: translate("FeeMicroscope", "a hundred times as many"),
        SizeKind.NO_MINIMUM: translate("FeeMicroscope", "from here on no minimum counts"),
        SizeKind.FIXED_IS_SMALL: translate(
            "FeeMicroscope", "from here on fixed fees and minima are {part} at most"
        ).format(part=rate_word(SMALL_PART)),
    }
    return words[kind] if kind is not None else ""


def part_word(compared: ComparedFees) -> str:
    """What part of the value the fees are."""
    return formatting.plain_percent(compared.basis_points / BASIS_POINTS, PART_DECIMALS)


def more_word(row: FeeRow) -> str:
    """How much more than the order's own fees; nothing for the order itself."""
    return "" if row.beside is Beside.ASKED else formatting.signed(row.compared.more, 2)


def cause_words(row: FeeRow) -> str:
    """Which fees make the difference, the greatest first; of a size, which fees stand at a bound."""
    if row.beside is Beside.SIZE:
        return _bounds(row.compared)
    lines = sorted((line for line in row.compared.lines if line.more), key=lambda line: -abs(line.more))
    said = [f"{fee_word(line.fee_id)} {formatting.signed(line.more, 2)}" for line in lines[:FEW]]
    if len(lines) > FEW:
        said.append(translate("FeeMicroscope", "and others"))
    if not said and row.beside is not Beside.ASKED:
        return translate("FeeMicroscope", "nothing: it costs the same")
    return SEPARATOR.join(said) or _bounds(row.compared)


def _bounds(compared: ComparedFees) -> str:
    """The fees that are charged at a bound."""
    value, lines = compared.order.value, [line for line in compared.fees.lines if line.is_charged]
    words = translate("FeeMicroscope", "{fee}: {bound}")
    said = [
        words.format(fee=fee_word(line.fee_id), bound=bound)
        for line in lines
        if (bound := bound_word(line, value))
    ]
    return SEPARATOR.join(said)


def bound_word(line: FeeLine, value: Decimal) -> str:
    """Which bound a fee stands at; empty where it is what its rate says."""
    match bound_of(line, value):
        case FeeBound.MINIMUM:
            return translate("FeeMicroscope", "its minimum")
        case FeeBound.MAXIMUM | FeeBound.MAXIMUM_RATIO:
            return translate("FeeMicroscope", "its maximum")
        case None:
            return ""


def worked_out_words(line: FeeLine, value: Decimal) -> str:
    """How a fee comes about: rate, base, bounds, rounding, and the bound that it stands at."""
    bound = bound_word(line, value)
    charged = translate("FeeMicroscope", "charged: {bound}").format(bound=bound) if bound else ""
    return SEPARATOR.join(filter(None, (fee_basis_word(line), charged)))


def rule_words(rule: AnyRule) -> str:
    """A rule with everything that speaks for it."""
    said = translate("FeeMicroscope", "{fee}: {bound}").format(fee=heading(rule), bound=rule_line(rule))
    parts = (
        scope_words(rule),
        period_words(rule),
        citation(rule.source),
        confidence_word(rule.confidence),
        rule.id,
    )
    return f"{said}\n{SEPARATOR.join(parts)}"
