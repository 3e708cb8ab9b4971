"""The names of fees, and their rates as people read them."""

from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from tradewalk.views import formatting

translate = QCoreApplication.translate


def fee_word(fee: str) -> str:
    """The name of a fee; one that the words do not know yet keeps its id."""
    words = {
        "commission": translate("Fees", "Commission"),
        "handling": translate("Fees", "Exchange handling fee"),
        "management": translate("Fees", "Regulatory fee"),
        "transfer": translate("Fees", "Transfer fee"),
        "stamp-duty": translate("Fees", "Stamp duty"),
    }
    return words.get(fee, fee)


def fee_line_word(fee: str, rate: Decimal | None, minimum: Decimal | None, *, is_included: bool) -> str:
    """A fee with its rate: ``Commission (0.025%, min 5.00)``; ``of which`` where another fee holds it."""
    name = fee_word(fee)
    if is_included:
        name = translate("Fees", "of which {fee}").format(fee=name)
    if rate is None:
        return name
    if not minimum:
        return translate("Fees", "{fee} ({rate})").format(fee=name, rate=rate_word(rate))
    least = formatting.number(minimum, 2)
    return translate("Fees", "{fee} ({rate}, min {least})").format(
        fee=name, rate=rate_word(rate), least=least
    )


def fee_basis_word(rate: Decimal, base: Decimal, minimum: Decimal) -> str:
    """What a fee is worked out from: ``0.025% of 274,420.00, at least 5.00``."""
    text = translate("Fees", "{rate} of {base}")
    if minimum:
        text = translate("Fees", "{rate} of {base}, at least {least}")
    base_word, least = formatting.number(base, 2), formatting.number(minimum, 2)
    return text.format(rate=rate_word(rate), base=base_word, least=least)


def rate_word(rate: Decimal) -> str:
    """A rate with all its digits and no more: ``0.00341%``."""
    exponent = (rate * 100).normalize().as_tuple().exponent
    return formatting.plain_percent(rate, max(0, -exponent) if isinstance(exponent, int) else 0)
