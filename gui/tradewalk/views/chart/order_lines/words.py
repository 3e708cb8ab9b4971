"""What a line of an order says: on its chip, while it is dragged, and to whoever points at it or has it read aloud."""

from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from tradewalk.domain.instruments import Instrument
from tradewalk.views import formatting
from tradewalk.views.chart.order_lines.props import LineKind, Obstacle, OrderLine
from tradewalk.views.chart.props import Limits
from tradewalk.views.order_words import short_status_word, side_word

translate = QCoreApplication.translate


def chip_text(line: OrderLine) -> str:
    """Side, open shares and where the order stands."""
    text = {
        LineKind.LIMIT: translate("OrderLines", "{side} {count} · {state}"),
        LineKind.STOP: translate("OrderLines", "{side} {count} · stop · {state}"),
        LineKind.TRAILING_STOP: translate("OrderLines", "{side} {count} · trailing stop · {state}"),
    }[line.kind]
    return text.format(
        side=side_word(line.side),
        count=formatting.quantity(line.open_count),
        state=short_status_word(line.status),
    )


def dragged_text(line: OrderLine, price: Decimal, last: Decimal | None, decimals: int) -> str:
    """The price that a line is dragged to, and how far from the last price that is."""
    said = {
        "side": side_word(line.side),
        "count": formatting.quantity(line.open_count),
        "price": formatting.price(price, decimals),
    }
    if not last:
        return translate("OrderLines", "{side} {count} at {price}").format(**said)
    text = translate("OrderLines", "{side} {count} at {price}, {change} ({share}) from the last price")
    change, share = formatting.change(price - last, decimals), formatting.percent((price - last) / last)
    return text.format(**said, change=change, share=share)


def limit_texts(limits: Limits, decimals: int) -> tuple[str, str]:
    """What the lines of the upper and the lower limit say."""
    return (
        translate("OrderLines", "Limit up {price}").format(price=formatting.price(limits.up, decimals)),
        translate("OrderLines", "Limit down {price}").format(price=formatting.price(limits.down, decimals)),
    )


def line_sentence(line: OrderLine, instrument: Instrument) -> str:
    """The line in full, and what can be done with it, or why nothing can be."""
    price = formatting.price(line.price, instrument.decimals)
    text = translate("OrderLines", "{order}, at {price}.").format(order=chip_text(line), price=price)
    return formatting.running_text(text, _deed(line, instrument))


def _deed(line: OrderLine, instrument: Instrument) -> str:
    match line.obstacle:
        case None:
            return translate(
                "OrderLines",
                "Drag it to another price: the change is shown for review, nothing is sent. By keyboard: open the "
                "order from the list of orders and choose Change.",
            )
        case Obstacle.PAST:
            return translate("OrderLines", "This is the past, in which nothing can be changed.")
        case Obstacle.STOP:
            return translate(
                "OrderLines",
                "The stop of an order that a broker keeps cannot be changed: cancel the order and place it again. What "
                "else can be changed is on the page of the order.",
            )
        case Obstacle.ORDER:
            return _refused(line, instrument)


def _refused(line: OrderLine, instrument: Instrument) -> str:
    from tradewalk.views.refusal_context import RefusalContext
    from tradewalk.views.refusal_sentences import sentence_of

    assert line.refusal is not None, "an obstacle of the order is a refusal"
    return sentence_of(line.refusal, RefusalContext(instrument, line.side, line.type))
